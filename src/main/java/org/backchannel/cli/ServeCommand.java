// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.backchannel.Backchannel;
import org.backchannel.graph.RunningServer;
import org.backchannel.web.WebServer;
import org.backchannel.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the web page, REST, Neo4j Browser and Bolt in one process. */
@Command(name = "serve", header = "Serve the web page, REST, Neo4j Browser and Bolt.",
		description = { "%nRuns until it is interrupted (Ctrl-C). Listens on this machine alone. While it runs, other",
				"commands on the same store use its database." },
		customSynopsis = "backchannel serve [--port PORT] [--bolt-port PORT]", synopsisHeading = "%nUsage: ",
		optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel serve", "  backchannel serve --port 9090 --data /tmp/trial",
				"  backchannel serve --uri neo4j://localhost --password-file ~/.neo4j-password", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class ServeCommand implements Runnable {

	private final Context context;

	@Option(names = "--port", paramLabel = "PORT", defaultValue = "8080",
			description = "Port of the web page and REST (default: ${DEFAULT-VALUE}; 0 for a free one).")
	int port;

	@Option(names = "--bolt-port", paramLabel = "PORT",
			description = "Port of the embedded database (default: 7687, or a free one where that is taken).")
	Optional<Integer> boltPort = Optional.empty();

	ServeCommand(Context context) {
		this.context = context;
	}

	@Override
	public void run() {
		Feedback feedback = this.context.feedback();
		try (Backchannel backchannel = this.context.serve(feedback, this.boltPort)) {
			feedback.step("Starting the web server");
			URI bolt = backchannel.uri();
			try (WebServer server = WebServer.start(backchannel,
					new WebSettings(InetAddress.getLoopbackAddress(), this.port, bolt))) {
				feedback.close();
				Optional<Path> store = this.context.embeddedStore();
				store.ifPresent((folder) -> new RunningServer(bolt, server.uri(), ProcessHandle.current().pid())
					.announce(folder));
				this.context.console().out().println("Backchannel is at " + server.uri());
				this.context.console()
					.out()
					.println("Neo4j Browser is at " + server.uri().resolve("browser/") + ", Bolt at " + bolt);
				new CountDownLatch(1).await();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
