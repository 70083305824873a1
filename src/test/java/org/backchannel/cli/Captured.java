// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;
import picocli.CommandLine.Help.Ansi;

/** A console whose output tests can read, and a question to print. */
final class Captured {

	static final Question QUESTION = new Question("who-met", "Who met 100% surely.", Optional.empty(),
			List.of(new Question.Parameter("since", ParameterType.DATE, Optional.of("2014"), "from when"),
					new Question.Parameter("kinds", ParameterType.KINDS, Optional.of("[call, meeting]"), "kinds"),
					new Question.Parameter("who", ParameterType.ACTOR, Optional.empty(), "of whom")),
			List.of(new Question.Column("event", "its id"), new Question.Column("who", "who took part"),
					new Question.Column("count", "how many")),
			Set.of(), "RETURN 1");

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	private final Console console;

	Captured(boolean terminal, int columns) {
		this.console = new Console(new PrintWriter(this.out, true), new PrintWriter(this.err, true), terminal, terminal,
				columns);
	}

	static Captured pipe() {
		return new Captured(false, 80);
	}

	Console console() {
		return this.console;
	}

	Context context(GlobalOptions options) {
		return new Context(this.console, options, Ansi.OFF, new Stopping(this.console.err()));
	}

	int run(List<Question> questions, String... args) {
		return CommandLineFactory.create(this.console, questions, args).execute(args);
	}

	int run(String... args) {
		return CommandLineFactory.create(this.console, args).execute(args);
	}

	String out() {
		return this.out.toString();
	}

	String err() {
		return this.err.toString();
	}

}
