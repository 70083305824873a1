// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.List;

import org.backchannel.graph.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code ask}: each question of the catalogue is a command below it, and each parameter
 * of its header an option, so that help, completion and complaints are those of real
 * commands.
 */
@Command(name = "ask", header = "Ask a question of the catalogue.",
		customSynopsis = "backchannel ask QUESTION [--PARAMETER VALUE]...", synopsisHeading = "%nUsage: ",
		optionListHeading = "%nOptions:%n", commandListHeading = "%nQuestions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel ask contacts-since --help       its parameters and columns",
				"  backchannel ask contacts-since              with the defaults, and the quotes",
				"  backchannel ask contacts-since --since 2017-01-01 --members false",
				"  backchannel ask contacts-since --json | jq '.rows[].event'",
				"  backchannel ask contacts-since --csv > contacts.csv", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class AskCommand implements Runnable {

	@Spec
	@SuppressWarnings("NullAway.Init")
	CommandSpec spec;

	private AskCommand() {
	}

	/**
	 * The command with a command for each question below it.
	 * @param context what commands share
	 * @param questions the catalogue
	 * @return to be added to the root
	 */
	static CommandLine with(Context context, List<Question> questions) {
		CommandLine ask = new CommandLine(new AskCommand());
		questions.forEach((question) -> ask.addSubcommand(QuestionCommand.spec(context, question)));
		return ask;
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(),
				"a question is missing: " + String.join(", ", this.spec.subcommands().keySet()) + ".");
	}

}
