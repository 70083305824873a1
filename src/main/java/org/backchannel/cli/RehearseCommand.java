// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.backchannel.Backchannel;
import org.backchannel.graph.BoltSettings;
import org.backchannel.graph.Credentials;
import org.backchannel.web.WebServer;
import org.backchannel.web.WebSettings;
import picocli.CommandLine.Command;

/**
 * {@code rehearse}: does once what users do, so that a JDK that can keeps what it loaded
 * and linked for that. The launcher calls it, on a store of its own; it is in no help.
 */
@Command(name = "rehearse", hidden = true, header = "Do once what users do, for the launcher to keep what that loads.",
		customSynopsis = "backchannel rehearse --data DIR", synopsisHeading = "%nUsage: ",
		optionListHeading = "%nOptions:%n")
final class RehearseCommand implements Callable<Integer> {

	private static final List<String> PAGES = List.of("", "api/questions", "api/questions/contacts-since", "browser/");

	private final Context context;

	RehearseCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		int demo = new DemoCommand(this.context).call();
		try (Feedback feedback = this.context.feedback();
				Backchannel served = this.context.serve(feedback, BoltSettings.local(0))) {
			served.prepared();
			try (WebServer server = WebServer.start(served, WebSettings.local(served.uri(), this.context.auditLog()))) {
				for (String page : PAGES) {
					read(server.uri().resolve(page));
				}
				ask(served.uri());
			}
		}
		return demo;
	}

	private static void read(URI page) throws IOException {
		try (InputStream answer = page.toURL().openStream()) {
			answer.readAllBytes();
		}
	}

	/** As other commands do while a store is served. */
	private static void ask(URI bolt) {
		try (Backchannel connected = Backchannel.connect(bolt, Credentials.NONE)) {
			connected.questions().ask(ContactsTable.QUESTION, Map.of());
		}
	}

}
