// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;

import org.backchannel.Backchannel;
import org.backchannel.ConnectionSettings;
import org.backchannel.graph.BoltSettings;
import org.backchannel.graph.Limits;
import org.backchannel.graph.RunningServer;
import org.backchannel.model.UsageException;
import org.backchannel.web.Tokens;
import org.backchannel.web.WebServer;
import org.backchannel.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the web page, REST, Neo4j Browser and Bolt in one process. */
@Command(name = "serve", header = "Serve the web page, REST, Neo4j Browser and Bolt.",
		description = { "%nRuns until it is interrupted (Ctrl-C). Listens on this machine alone. While it runs, other",
				"commands on the same store use its database. Other machines are answered with --listen: the",
				"web page with --tokens, Bolt with --bolt-password-file." },
		customSynopsis = "backchannel serve [--port PORT] [--listen ADDRESS --tokens FILE]",
		synopsisHeading = "%nUsage: ", optionListHeading = "%nOptions:%n", sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = { "  backchannel serve", "  backchannel serve --port 9090 --data /tmp/trial",
				"  backchannel serve --uri neo4j://localhost --password-file ~/.neo4j-password",
				"  backchannel serve --listen 0.0.0.0 --tokens tokens.txt --tls-certificate cert.pem --tls-key key.pem",
				"  backchannel serve --listen 0.0.0.0 --tokens tokens.txt --bolt-password-file ~/.bolt-password", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class ServeCommand implements Runnable {

	private static final int MAX_PORT = 65_535;

	/** The usual port of Bolt. */
	private static final int BOLT_PORT = 7687;

	private final Context context;

	@Option(names = "--port", paramLabel = "PORT", defaultValue = "8080",
			description = "Port of the web page and REST (default: ${DEFAULT-VALUE}; 0 for a free one).")
	int port;

	@Option(names = "--bolt-port", paramLabel = "PORT",
			description = "Port of the embedded database (default: 7687, or a free one where that is taken).")
	Optional<Integer> boltPort = Optional.empty();

	@Option(names = "--bolt-password-file", paramLabel = "FILE",
			description = "File whose first line is the password, of the user neo4j, that the embedded database asks for. "
					+ "With --listen it then answers other machines too; without, this machine alone, and no password.")
	Optional<Path> boltPasswordFile = Optional.empty();

	@Option(names = "--listen", paramLabel = "ADDRESS",
			description = "Answer other machines too, at this address of this one (0.0.0.0 for all). Needs --tokens.")
	Optional<String> listen = Optional.empty();

	@Option(names = "--tokens", paramLabel = "FILE",
			description = "Let in only who has a token of this file: 'backchannel token' makes them.")
	Optional<Path> tokens = Optional.empty();

	@Option(names = "--tls-certificate", paramLabel = "FILE",
			description = "Serve https with this certificate, PEM; to other machines Bolt with TLS too. Needs --tls-key.")
	Optional<Path> certificate = Optional.empty();

	@Option(names = "--tls-key", paramLabel = "FILE", description = "Its private key: PEM, PKCS#8, not encrypted.")
	Optional<Path> key = Optional.empty();

	@Option(names = "--audit-log", paramLabel = "FILE", description = "Where imports are recorded (default: "
			+ Context.AUDIT_LOG + " in the folder of the store, with --uri in your data directory).")
	Optional<Path> auditLog = Optional.empty();

	@Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "30",
			description = "How long a question may run (default: ${DEFAULT-VALUE}).")
	int seconds;

	@Option(names = "--row-limit", paramLabel = "ROWS", defaultValue = "100000",
			description = "How many rows an answer may have (default: ${DEFAULT-VALUE}).")
	int rows;

	ServeCommand(Context context) {
		this.context = context;
	}

	@Override
	public void run() {
		refuseHalfSettings();
		BoltSettings bolt = bolt();
		this.context.refuseServed();
		refuseTakenPorts(bolt);
		Closing closing = new Closing();
		Thread interrupted = new Thread(() -> {
			closing.close();
			// The end of a server that was told to end is no failure.
			Runtime.getRuntime().halt(ExitCode.OK);
		}, "stop serving");
		Runtime.getRuntime().addShutdownHook(interrupted);
		try {
			start(closing, bolt);
			new CountDownLatch(1).await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (RuntimeException ex) {
			Runtime.getRuntime().removeShutdownHook(interrupted);
			closing.close();
			throw ex;
		}
	}

	private void start(Closing closing, BoltSettings bolt) {
		try (Feedback feedback = this.context.feedback()) {
			Backchannel backchannel = this.context.serve(feedback, bolt);
			closing.add(backchannel::close);
			Optional<Path> store = this.context.embeddedStore();
			// The database gets ready while the web server starts.
			CompletableFuture<?> ready = store.isPresent() ? CompletableFuture.supplyAsync(backchannel::prepared)
					: CompletableFuture.completedFuture(backchannel);
			feedback.step("Starting the web server");
			WebServer server = WebServer.start(backchannel, settings(backchannel.uri()));
			closing.add(server::close);
			await(ready);
			store.ifPresent((folder) -> {
				RunningServer.here(backchannel.uri(), server.uri(), this.boltPasswordFile.orElse(null))
					.announce(folder);
				closing.add(() -> RunningServer.conceal(folder));
			});
			feedback.clear();
			print(server.uri(), backchannel.uri());
		}
	}

	private static void await(CompletableFuture<?> ready) {
		try {
			ready.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException failure) ? failure : ex;
		}
	}

	private void refuseHalfSettings() {
		refusePort("--port", this.port);
		this.boltPort.ifPresent((bolt) -> refusePort("--bolt-port", bolt));
		InetAddress address = address();
		if (this.listen.isPresent() && this.tokens.isEmpty() && !address.isLoopbackAddress()) {
			throw new UsageException(
					"Whoever can reach --listen %s could read and import: make tokens with 'backchannel token NAME --role read --tokens FILE', and name the file with --tokens."
						.formatted(this.listen.get()));
		}
		this.tokens.ifPresent(Tokens::of);
		if (this.certificate.isPresent() != this.key.isPresent()) {
			throw new UsageException(
					"A certificate and its key go together: name both --tls-certificate and --tls-key.");
		}
		this.certificate.ifPresent(PemFiles::refuseWithoutCertificate);
		this.key.ifPresent(PemFiles::refuseWithoutKey);
		if (this.boltPasswordFile.isPresent() && this.context.embeddedStore().isEmpty()) {
			throw new UsageException(
					"--bolt-password-file is for the embedded database, and --uri names a server, which has passwords of its own: leave one of them out.");
		}
		if (this.seconds < 1 || this.rows < 1) {
			throw new UsageException("--time-limit and --row-limit are whole numbers of 1 or more.");
		}
	}

	private static void refusePort(String option, int port) {
		if (port < 0 || port > MAX_PORT) {
			throw new UsageException(
					"%s %d is no port: name one of 1 to %d, or 0 for a free one.".formatted(option, port, MAX_PORT));
		}
	}

	/** So that nobody waits for the database to hear of a port. */
	private void refuseTakenPorts(BoltSettings bolt) {
		if (this.context.embeddedStore().isPresent() && this.port != 0
				&& this.boltPort.filter((bolts) -> bolts == this.port).isPresent()) {
			throw new UsageException(
					"--port and --bolt-port both name %d: the web page and the database take a port each (the web page takes 8080 where --port is not there)."
						.formatted(this.port));
		}
		WebServer.refuseTakenPort(address(), this.port, "--port");
		if (this.context.embeddedStore().isPresent()) {
			this.boltPort.ifPresent((port) -> WebServer.refuseTakenPort(bolt.address(), port, "--bolt-port"));
		}
	}

	/** Without a password it is for this machine alone. */
	private BoltSettings bolt() {
		if (this.boltPasswordFile.isEmpty()) {
			return BoltSettings.local(boltPort(InetAddress.getLoopbackAddress()));
		}
		InetAddress address = address();
		String password = ConnectionSettings.password(this.boltPasswordFile.get(), "--bolt-password-file");
		if (password.length() < BoltSettings.SHORTEST_PASSWORD) {
			throw new UsageException(
					"The password in %s is too short: Neo4j takes one of at least %d characters, in the file's first line."
						.formatted(this.boltPasswordFile.get(), BoltSettings.SHORTEST_PASSWORD));
		}
		BoltSettings.Tls tls = null;
		if (!address.isLoopbackAddress() && this.certificate.isPresent() && this.key.isPresent()) {
			tls = new BoltSettings.Tls(this.certificate.get(), this.key.get());
		}
		return new BoltSettings(address, boltPort(address), password, tls);
	}

	private int boltPort(InetAddress address) {
		if (this.boltPort.isPresent()) {
			return this.boltPort.get();
		}
		if (this.port == BOLT_PORT) {
			return 0;
		}
		try (ServerSocket socket = new ServerSocket(BOLT_PORT, 1, address)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private WebSettings settings(URI bolt) {
		return new WebSettings(address(), this.port, bolt, this.boltPasswordFile.isPresent(), this.tokens,
				this.certificate.flatMap((file) -> this.key.map((secret) -> new WebSettings.Tls(file, secret))),
				this.auditLog.orElseGet(this.context::auditLog),
				new Limits(Duration.ofSeconds(this.seconds), this.rows));
	}

	private InetAddress address() {
		if (this.listen.isEmpty()) {
			return InetAddress.getLoopbackAddress();
		}
		try {
			return InetAddress.getByName(this.listen.get());
		}
		catch (UnknownHostException ex) {
			throw new UsageException(
					"--listen %s is no address of this machine: write one as 192.0.2.7, or 0.0.0.0 for all."
						.formatted(this.listen.get()));
		}
	}

	private void print(URI page, URI bolt) {
		PrintWriter out = this.context.console().out();
		if (this.context.format() == Format.JSON) {
			Map<String, Object> addresses = new LinkedHashMap<>();
			addresses.put("page", page.toString());
			addresses.put("api", page.resolve("api/questions").toString());
			addresses.put("browser", page.resolve("browser/").toString());
			addresses.put("bolt", bolt.toString());
			addresses.put("process", ProcessHandle.current().pid());
			Json.write(out, addresses);
		}
		else {
			out.println("Backchannel is at " + page);
			out.println("Neo4j Browser is at " + page.resolve("browser/") + ", Bolt at " + bolt);
		}
		if (!address().isLoopbackAddress() && this.certificate.isEmpty()) {
			this.context.console()
				.err()
				.println(
						"backchannel: %s and answers travel unencrypted: put a proxy with TLS before this server, or name --tls-certificate and --tls-key."
							.formatted(this.boltPasswordFile.isPresent() ? "tokens, the password of Bolt" : "tokens"));
		}
		out.flush();
	}

}
