// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.URI;
import java.nio.file.Path;

/** An embedded server of which a test knows the address. */
public final class TestServer implements AutoCloseable {

	private final EmbeddedServer server;

	private TestServer(EmbeddedServer server) {
		this.server = server;
	}

	/**
	 * Starts a server as Backchannel does, with Graph Data Science for who connects to
	 * it.
	 * @param store the folder of its store
	 * @return a server that answers
	 */
	public static TestServer start(Path store) {
		EmbeddedServer server = EmbeddedServer.start(store, BoltSettings.local(0));
		server.offerGraphDataScience();
		return new TestServer(server);
	}

	/**
	 * Where it listens.
	 * @return a {@code bolt://} address
	 */
	public URI uri() {
		return this.server.uri();
	}

	@Override
	public void close() {
		this.server.close();
	}

}
