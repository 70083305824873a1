// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * How far the server is with what it does for its first visitors before they come. It
 * answers them meanwhile, but slower. Safe for many threads.
 */
@Component
public class Preparation {

	/** The one at the start, until it ends. */
	private final AtomicInteger ahead = new AtomicInteger(1);

	Preparation() {
	}

	/** Says that there is more to do than at the start. */
	public void more() {
		this.ahead.incrementAndGet();
	}

	/** Says that what there was to do at the start, or what came later, was done. */
	public void done() {
		this.ahead.decrementAndGet();
	}

	boolean isDone() {
		return this.ahead.get() == 0;
	}

}
