// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Clients that ask at once, each again as soon as it is answered. */
final class Clients {

	private Clients() {
	}

	/**
	 * Lets them ask.
	 * @param clients how many at once
	 * @param requests how many in all
	 * @param request asks; gets the number of the request, from 0; throws where it fails
	 * @return how long each took
	 */
	static Figures ask(int clients, int requests, IntConsumer request) throws InterruptedException, ExecutionException {
		long[] times = new long[requests];
		AtomicInteger next = new AtomicInteger();
		try (ExecutorService executor = Executors.newFixedThreadPool(clients)) {
			List<Future<?>> running = new ArrayList<>();
			for (int client = 0; client < clients; client++) {
				running.add(executor.submit(() -> {
					for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
						long start = System.nanoTime();
						request.accept(i);
						times[i] = System.nanoTime() - start;
					}
				}));
			}
			for (Future<?> client : running) {
				client.get();
			}
		}
		return new Figures(times);
	}

}
