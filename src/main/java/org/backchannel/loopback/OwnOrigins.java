// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.loopback;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Puts a look at the first request in front of everything that a Netty server of this
 * process does, except where a server asks for a password. Read by Netty as a service,
 * where the system property {@code io.netty.bootstrap.extensions} says so.
 */
public final class OwnOrigins extends ChannelInitializerExtension {

	private static final Set<SocketAddress> ADMITTING_ALL = ConcurrentHashMap.newKeySet();

	/** Made by Neo4j. */
	public OwnOrigins() {
	}

	/**
	 * Tells Netty to look for extensions. To be called before its first server starts.
	 */
	public static void watch() {
		System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
	}

	/**
	 * Lets pages of every site through to a server of this process, which asks whoever
	 * comes for a password.
	 * @param listening where it listens
	 */
	public static void admitAll(InetSocketAddress listening) {
		ADMITTING_ALL.add(listening);
	}

	/**
	 * Takes back what {@link #admitAll} said.
	 * @param listening where the server listened
	 */
	public static void admitOwn(InetSocketAddress listening) {
		ADMITTING_ALL.remove(listening);
	}

	@Override
	public void postInitializeServerChildChannel(Channel child) {
		@Nullable SocketAddress listening = child.parent().localAddress();
		if (listening == null || !ADMITTING_ALL.contains(listening)) {
			child.pipeline().addFirst(new OriginCheck());
		}
	}

}
