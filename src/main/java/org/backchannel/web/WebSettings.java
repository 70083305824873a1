// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.net.InetAddress;
import java.net.URI;

/**
 * How the web server serves.
 *
 * @param address the address of this machine that it listens on
 * @param port the port; 0 for a free one
 * @param bolt where a browser reaches the graph's database
 */
public record WebSettings(InetAddress address, int port, URI bolt) {
}
