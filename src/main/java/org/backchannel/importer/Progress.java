// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

/**
 * Who wants to see how far a long piece of work has come. Called on the working thread.
 */
@FunctionalInterface
public interface Progress {

	/** Nobody looks. */
	Progress NONE = (step, done, total) -> {
	};

	/**
	 * How far it is.
	 * @param step what is being done, as in "writing reports"
	 * @param done how many of them are done
	 * @param total how many there are; 0 where that is not known
	 */
	void report(String step, long done, long total);

}
