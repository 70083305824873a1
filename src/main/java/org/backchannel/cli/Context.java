// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.Backchannel;
import org.backchannel.ConnectionSettings;
import org.backchannel.graph.BoltSettings;
import org.backchannel.graph.RunningServer;
import org.backchannel.graph.StoreLock;
import org.backchannel.model.DatabaseException;
import org.backchannel.query.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** What commands share: the options, the console, and the way to the graph. */
final class Context {

	/** The name of the file to which imports through the web are recorded. */
	static final String AUDIT_LOG = "backchannel-imports.jsonl";

	private final Console console;

	private final GlobalOptions options;

	private final Ansi ansi;

	private final Stopping stopping;

	Context(Console console, GlobalOptions options, Ansi ansi, Stopping stopping) {
		this.console = console;
		this.options = options;
		this.ansi = ansi;
		this.stopping = stopping;
	}

	Console console() {
		return this.console;
	}

	Format format() {
		return this.options.format();
	}

	/**
	 * Text that stands out.
	 * @param text one line
	 * @return the same where nothing is coloured
	 */
	String bold(String text) {
		return Table.bold(text, this.ansi);
	}

	/**
	 * What happens where the user interrupts.
	 * @return of the command that runs
	 */
	Stopping stopping() {
		return this.stopping;
	}

	/**
	 * Opens the graph that the options name, to look into it or to change what it holds.
	 * It is closed too when the user interrupts.
	 * @param feedback told that it takes a while
	 * @return the open graph, to be closed by the caller
	 * @throws DatabaseException where a store is named that is not there
	 */
	Backchannel open(Feedback feedback) {
		if (settings().uri() == null) {
			this.options.namedStore(System::getenv).ifPresent(this::refuseMissing);
		}
		return make(feedback);
	}

	private void refuseMissing(Path store) {
		if (!StoreLock.isStore(store)) {
			throw new DatabaseException(
					"there is no store in %s: name another with %s, or make one there, as with 'backchannel import DOSSIER%s'."
						.formatted(store, (this.options.data != null) ? "--data" : "BACKCHANNEL_DATA",
								(this.options.data != null) ? " --data " + store : ""));
		}
	}

	/**
	 * Opens the graph that the options name, and makes the store where it is not there.
	 * It is closed too when the user interrupts.
	 * @param feedback told that it takes a while
	 * @return the open graph, to be closed by the caller
	 */
	Backchannel make(Feedback feedback) {
		ConnectionSettings settings = settings();
		Path store = settings.data();
		URI server = (settings.uri() != null || store == null) ? settings.uri()
				: RunningServer.of(store).map(RunningServer::bolt).orElse(null);
		feedback.step((server != null) ? "Connecting to " + server : "Starting the database");
		Backchannel opened = Backchannel.open(settings);
		this.stopping.closes(opened::close);
		return opened;
	}

	private ConnectionSettings settings() {
		return this.options.settings(this::defaultStore, System::getenv);
	}

	/**
	 * Opens the graph that the options name for others to connect to as well: the
	 * embedded store's database listens on a port that they know. Whoever serves closes
	 * it.
	 * @param feedback told that it takes a while
	 * @param bolt how an embedded database answers
	 * @return the open graph, to be closed by the caller
	 */
	Backchannel serve(Feedback feedback, BoltSettings bolt) {
		ConnectionSettings settings = settings();
		Path store = settings.data();
		if (settings.uri() != null || store == null) {
			feedback.step("Connecting to " + settings.uri());
			return Backchannel.open(settings);
		}
		feedback.step("Starting the database");
		return Backchannel.embedded(store, bolt);
	}

	/**
	 * Refuses to serve a store twice.
	 * @throws DatabaseException where another process serves it
	 */
	void refuseServed() {
		embeddedStore().ifPresent((store) -> RunningServer.of(store).ifPresent((server) -> {
			throw new DatabaseException(
					"The store in %s is served already, by process %d: open %s, or name another store with --data."
						.formatted(store, server.process(), server.page()));
		}));
	}

	/**
	 * Writes a table to the answers, as wide as may be.
	 * @param table the table
	 */
	void print(Table table) {
		this.console.out().print(table.render(this.console.tableColumns(), this.ansi));
		this.console.out().flush();
	}

	/**
	 * Writes the answer of a command to a program, as JSON or CSV.
	 * @param values what there is to know, by name
	 */
	void print(Map<String, Object> values) {
		if (format() == Format.CSV) {
			new Rows(List.copyOf(values.keySet()), List.of(values)).csv(this.console.out());
		}
		else {
			Json.write(this.console.out(), values);
		}
	}

	/**
	 * The folder of the embedded store.
	 * @return empty where the options name a server
	 */
	Optional<Path> embeddedStore() {
		ConnectionSettings settings = settings();
		return (settings.uri() != null) ? Optional.empty() : Optional.ofNullable(settings.data());
	}

	/**
	 * Where this user's data belongs, whatever the options say.
	 * @return need not exist
	 */
	Path defaultStore() {
		return DataDirectory.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")),
				System.getenv());
	}

	/**
	 * Says so where nothing was found since nothing is there.
	 * @param answer what was found
	 * @param backchannel where
	 */
	void tellIfEmpty(Answer answer, Backchannel backchannel) {
		if (answer.rows().isEmpty() && backchannel.surroundings().contents().isEmpty()) {
			this.console.err().println("backchannel: the store is empty; import a dossier first.");
		}
	}

	/**
	 * The file to which imports through the web are recorded where nobody says otherwise.
	 * @return beside the embedded store's files; need not exist
	 */
	Path auditLog() {
		return embeddedStore().orElseGet(this::defaultStore).resolve(AUDIT_LOG);
	}

	/**
	 * How to tell the user what is being done.
	 * @return to be closed before an answer is written
	 */
	Feedback feedback() {
		if (this.options.quiet) {
			return Feedback.NONE;
		}
		return this.console.errIsTerminal() ? new ProgressLine(this.console.columns())
				: Feedback.lines(this.console.err());
	}

	/**
	 * The folder that the launcher stands in.
	 * @return null where the program was started without the launcher
	 */
	@Nullable Path home() {
		String home = System.getProperty("backchannel.home");
		return (home != null) ? Path.of(home) : null;
	}

	/**
	 * How the user would type the next command.
	 * @return the launcher as it was called, with the options that say where the graph is
	 */
	String invocation() {
		StringBuilder text = new StringBuilder(System.getProperty("backchannel.command", "backchannel"));
		if (this.options.data != null) {
			text.append(" --data ").append(this.options.data);
		}
		if (this.options.uri != null) {
			text.append(" --uri ").append(this.options.uri);
		}
		return text.toString();
	}

}
