// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.backchannel.Backchannel;
import org.backchannel.importer.ImportReport;
import org.backchannel.importer.ImportReport.Counts;
import org.backchannel.model.UsageException;
import org.backchannel.query.Answer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code demo}: the seeds in the graph, and the first question answered. */
@Command(name = "demo", header = "Import the seed dossier and show which contacts it reports.",
		description = { "%nImports the five articles of seeds/nato-russia with their coding and prints which contacts",
				"NATO and Russia had since the freeze of 2014, with the words that each report stands on.",
				"A second run imports nothing twice." },
		customSynopsis = "backchannel demo", synopsisHeading = "%nUsage: ", optionListHeading = "%nOptions:%n",
		footerHeading = "%nExamples:%n",
		footer = { "  backchannel demo", "  backchannel demo --data /tmp/trial     in a store of its own",
				"  backchannel demo --json                the answer for a script", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class DemoCommand implements Callable<Integer> {

	private final Context context;

	DemoCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		Path seeds = seeds(this.context.home());
		ImportReport report;
		Answer answer;
		Evidence evidence;
		try (Feedback feedback = this.context.feedback(); Backchannel backchannel = this.context.make(feedback)) {
			report = backchannel.importer().run(List.of(seeds), false, feedback);
			if (!report.problems().isEmpty()) {
				feedback.clear();
				return new ReportWriter(this.context).write(report);
			}
			feedback.step("Asking");
			Evidence.expected(backchannel.questions());
			answer = backchannel.questions().ask(ContactsTable.QUESTION, Map.of());
			evidence = Evidence.of(answer, backchannel.questions());
			feedback.clear();
			show(report, answer, evidence);
		}
		return ExitCode.OK;
	}

	/**
	 * The seed dossier.
	 * @param home the checkout; null where the program was started without the launcher
	 * @return its folder
	 */
	static Path seeds(@Nullable Path home) {
		if (home == null) {
			throw new UsageException(
					"The demo reads seeds/nato-russia of a checkout: start it as ./backchannel demo there,"
							+ " or import a dossier of your own with 'import'.");
		}
		Path seeds = home.resolve("seeds").resolve("nato-russia");
		if (!Files.isDirectory(seeds)) {
			throw new UsageException("The seed dossier is not in %s: the checkout is not complete.".formatted(seeds));
		}
		return seeds;
	}

	private void show(ImportReport report, Answer answer, Evidence evidence) {
		PrintWriter out = this.context.console().out();
		boolean people = this.context.format() == Format.TABLE;
		if (people) {
			report.dossiers().forEach((dossier) -> {
				Counts all = sum(dossier.counts().values());
				out.println("Imported %s: %d entries read, %d new, %d unchanged, %d changed, %d withdrawn.".formatted(
						dossier.title(), all.read(), all.created(), all.unchanged(), all.changed(), all.withdrawn()));
			});
			out.println();
			out.println(this.context.bold("> " + this.context.invocation() + " ask " + answer.question().id()));
		}
		new AnswerWriter(this.context).write(answer, evidence);
		if (people) {
			next(out);
		}
	}

	private static Counts sum(Iterable<Counts> all) {
		int[] sums = new int[5];
		for (Counts counts : all) {
			sums[0] += counts.read();
			sums[1] += counts.created();
			sums[2] += counts.unchanged();
			sums[3] += counts.changed();
			sums[4] += counts.withdrawn();
		}
		return new Counts(sums[0], sums[1], sums[2], sums[3], sums[4]);
	}

	private void next(PrintWriter out) {
		String command = "  " + this.context.invocation() + " ";
		out.println("What to try next:");
		out.println(command + "ask contradictions                   # who says the opposite");
		out.println(command + "ask contacts-since --members false   # NATO's own organs alone");
		out.println(command + "show valery-gerasimov                # a person, with all that stands on him");
		out.println(command + "questions                            # what else can be asked");
		out.println(command + "init my-dossier                      # begin a dossier of your own");
		out.flush();
	}

}
