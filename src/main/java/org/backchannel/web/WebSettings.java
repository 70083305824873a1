// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backchannel.graph.Limits;

/**
 * How the web server serves.
 *
 * @param address the address of this machine that it listens on
 * @param port the port; 0 for a free one
 * @param bolt where this process reaches the graph's database
 * @param boltPassword whether that is an embedded database that asks for a password,
 * which a browser reaches at the host that it has the page from
 * @param tokens the file of those who may come in; empty where everybody on this machine
 * may
 * @param tls certificate and key; empty to serve without TLS
 * @param auditLog the file to which imports are recorded
 * @param limits how much a question may ask of the database
 */
public record WebSettings(InetAddress address, int port, URI bolt, boolean boltPassword, Optional<Path> tokens,
		Optional<Tls> tls, Path auditLog, Limits limits) {

	/** What a question may ask for where nobody says otherwise. */
	public static final Limits DEFAULT_LIMITS = new Limits(Duration.ofSeconds(30), 100_000);

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	/**
	 * For everybody on this machine and nobody else, without TLS, at a free port.
	 * @param bolt where a browser reaches the graph's database
	 * @param auditLog the file to which imports are recorded
	 * @return with the usual limits
	 */
	public static WebSettings local(URI bolt, Path auditLog) {
		return new WebSettings(InetAddress.getLoopbackAddress(), 0, bolt, false, Optional.empty(), Optional.empty(),
				auditLog, DEFAULT_LIMITS);
	}

	/**
	 * Where a browser reaches the graph's database.
	 * @param host the host that it has the page from
	 * @return with a password a {@code bolt://} address at that host, or with TLS a
	 * {@code bolt+s://} one; without, {@link #bolt()}
	 */
	public URI boltFrom(String host) {
		if (!this.boltPassword) {
			return this.bolt;
		}
		String scheme = this.bolt.getScheme().contains("+") ? "bolt+s" : "bolt";
		return URI.create("%s://%s:%d".formatted(scheme, host, this.bolt.getPort()));
	}

	/**
	 * Whether it answers under a name. On the loopback interface a name that is none of
	 * it was made to point there by somebody else.
	 * @param host the host that was asked
	 * @return whether it is a name of this machine, or others may ask anyway
	 */
	boolean answersTo(String host) {
		return !this.address.isLoopbackAddress() || LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
	}

	/**
	 * What a server shows and signs with.
	 *
	 * @param certificate PEM, with the certificates that it stands on
	 * @param key PEM, PKCS#8, not encrypted
	 */
	public record Tls(Path certificate, Path key) {
	}

}
