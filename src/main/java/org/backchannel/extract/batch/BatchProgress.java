// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.batch;

/** Who wants to see how far reading has come. Called by the thread that asked for it. */
@FunctionalInterface
public interface BatchProgress {

	/** Nobody looks. */
	BatchProgress NONE = (done, result) -> {
	};

	/**
	 * One more article is done.
	 * @param done how many are done
	 * @param result the one that was done last
	 */
	void done(long done, ArticleResult result);

}
