// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.net.URI;
import java.nio.file.Path;

import org.backchannel.TestStore;
import org.jspecify.annotations.Nullable;

/**
 * The one web server of all browser tests of a JVM, on whatever {@link TestStore} holds.
 */
public final class SharedWebServer {

	private static @Nullable WebServer server;

	private SharedWebServer() {
	}

	/**
	 * Where it is; started where it was not.
	 * @return ends with a slash
	 */
	public static synchronized URI uri() {
		if (server == null) {
			WebServer started = WebServer.start(TestStore.seeds(),
					WebSettings.local(TestStore.server().uri(), Path.of("target", "imports.jsonl")));
			Runtime.getRuntime().addShutdownHook(new Thread(started::close));
			server = started;
		}
		return server.uri();
	}

}
