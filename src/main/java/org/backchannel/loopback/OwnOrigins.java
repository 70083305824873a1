// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.loopback;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;

/**
 * Puts a look at the first request in front of everything that a Netty server of this
 * process does. Read by Netty as a service, where the system property
 * {@code io.netty.bootstrap.extensions} says so.
 */
public final class OwnOrigins extends ChannelInitializerExtension {

	/** Made by Neo4j. */
	public OwnOrigins() {
	}

	/**
	 * Tells Netty to look for extensions. To be called before its first server starts.
	 */
	public static void watch() {
		System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
	}

	@Override
	public void postInitializeServerChildChannel(Channel child) {
		child.pipeline().addFirst(new OriginCheck());
	}

}
