// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.net.InetAddress;
import java.nio.file.Path;

import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded database answers Bolt.
 *
 * @param address the address of this machine that it listens on; without a password one
 * of the loopback interface
 * @param port the port; 0 for a free one
 * @param password what the user {@value #USER} has to know, and nobody else gets in; null
 * to let in whoever reaches it
 * @param tls certificate and key, without which nobody is answered then; null to answer
 * without TLS
 */
public record BoltSettings(InetAddress address, int port, @Nullable String password, @Nullable Tls tls) {

	/** The user who has the password. */
	public static final String USER = "neo4j";

	/** How many characters a password has at least, as Neo4j wants it. */
	public static final int SHORTEST_PASSWORD = 8;

	/**
	 * Checked settings.
	 * @throws UsageException where the password is too short, or there is none and other
	 * machines would be answered
	 */
	public BoltSettings {
		if (password == null && !address.isLoopbackAddress()) {
			throw new UsageException("At %s the embedded database answers other machines: that needs a password."
				.formatted(address.getHostAddress()));
		}
		if (password != null && password.length() < SHORTEST_PASSWORD) {
			throw new UsageException(
					"The password of the embedded database is too short: Neo4j takes one of at least %d characters."
						.formatted(SHORTEST_PASSWORD));
		}
	}

	/**
	 * For every program of this machine, without a password.
	 * @param port the port of the loopback interface; 0 for a free one
	 * @return without TLS
	 */
	public static BoltSettings local(int port) {
		return new BoltSettings(InetAddress.getLoopbackAddress(), port, null, null);
	}

	/**
	 * Who gets in.
	 * @return {@link Credentials#NONE} where there is no password
	 */
	public Credentials credentials() {
		return (this.password != null) ? new Credentials(USER, this.password) : Credentials.NONE;
	}

	/** Says whether there is a password, never which. */
	@Override
	public String toString() {
		return "BoltSettings[address=%s, port=%d, %s password, tls=%s]".formatted(this.address.getHostAddress(),
				this.port, (this.password != null) ? "with" : "without", this.tls);
	}

	/**
	 * What the database shows and signs with.
	 *
	 * @param certificate PEM, with the certificates that it stands on
	 * @param key PEM, PKCS#8, not encrypted
	 */
	public record Tls(Path certificate, Path key) {
	}

}
