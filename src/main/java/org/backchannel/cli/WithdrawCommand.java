// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.concurrent.Callable;

import org.backchannel.Backchannel;
import org.backchannel.importer.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code withdraw}: a source or a dossier out of the graph. */
@Command(name = "withdraw", header = "Take a source or a dossier back, with all that stood on it alone.",
		description = {
				"%nWhat stands on another source as well stays as it is: names, offices, dates, events. An event",
				"that nothing reports any more is gone, and so is an actor that nothing names any more. A source",
				"goes from every dossier that has it. Importing the dossier again brings all of it back." },
		customSynopsis = "backchannel withdraw SOURCE|DOSSIER [--dry-run]", synopsisHeading = "%nUsage: ",
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel withdraw mly-talks-since-freeze --dry-run    what would go; nothing is written",
				"  backchannel withdraw mly-talks-since-freeze              a source",
				"  backchannel withdraw nato-russia                         a dossier",
				"  backchannel withdraw source:note                         where a dossier has the same id", "",
				"In the table, 'read' counts what stays. Exit code 2 where nothing has the id.",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class WithdrawCommand implements Callable<Integer> {

	private final Context context;

	@Parameters(paramLabel = "SOURCE|DOSSIER", description = "The id of a source or of a dossier.")
	String id = "";

	@Option(names = { "-n", "--dry-run" }, description = "Say what would go, write nothing.")
	boolean dryRun;

	WithdrawCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		this.context.stopping().allOrNothing();
		ImportReport report;
		try (Feedback feedback = this.context.feedback(); Backchannel backchannel = this.context.open(feedback)) {
			report = backchannel.importer().withdraw(this.id, this.dryRun, feedback);
		}
		return new ReportWriter(this.context).write(report);
	}

}
