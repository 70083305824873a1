// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.List;
import java.util.Map;

import org.backchannel.Backchannel;
import org.backchannel.query.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code find}: the question {@code find} with its words as they are typed. */
@Command(name = "find", header = "Find words in names, titles, quotes and texts.",
		description = { "%nEvery word must be there; slips in longer words are forgiven. Short for 'ask find'." },
		customSynopsis = "backchannel find [--limit N] WORD...", synopsisHeading = "%nUsage: ",
		optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel find Gerasimov", "  backchannel find '\"Military Committee\"'    the words together",
				"", "Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class FindCommand implements Runnable {

	private final Context context;

	@Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
	List<String> words = List.of();

	@Option(names = "--limit", paramLabel = "N", description = "At most so many (default: 20).")
	int limit = 20;

	FindCommand(Context context) {
		this.context = context;
	}

	@Override
	public void run() {
		try (Feedback feedback = this.context.feedback(); Backchannel backchannel = this.context.open(feedback)) {
			feedback.step("Looking");
			Answer answer = backchannel.questions()
				.ask("find", Map.of("text", String.join(" ", this.words), "limit", Integer.toString(this.limit)));
			feedback.clear();
			new AnswerWriter(this.context).write(answer, Evidence.NONE);
			this.context.tellIfEmpty(answer, backchannel);
		}
	}

}
