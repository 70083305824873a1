// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import org.backchannel.graph.Credentials;
import org.backchannel.model.DatabaseException;

/** A program without the embedded database on its class path. */
public final class ConnectOnly {

	private ConnectOnly() {
	}

	/**
	 * Asks a server, and says what happens without one.
	 * @param args the address, and a folder
	 */
	public static void main(String[] args) {
		try (Backchannel backchannel = Backchannel.connect(URI.create(args[0]), Credentials.NONE)) {
			System.out.println("rows " + backchannel.questions().ask("contacts-since", Map.of()).rows().size());
		}
		try (Backchannel backchannel = Backchannel.embedded(Path.of(args[1]))) {
			System.out.println("unexpected " + backchannel.serverVersion());
		}
		catch (DatabaseException ex) {
			System.out.println(ex.getMessage());
		}
	}

}
