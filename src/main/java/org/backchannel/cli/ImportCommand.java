// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.backchannel.Backchannel;
import org.backchannel.graph.StoreLock;
import org.backchannel.importer.Checked;
import org.backchannel.importer.ImportReport;
import org.backchannel.model.DatabaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: dossiers into the graph, all or nothing. */
@Command(name = "import", header = "Read dossiers, check them, and write them to the graph.",
		description = { "%nA dossier is a folder of YAML files (see 'backchannel init'). Everything is checked before",
				"anything is written; every problem is shown at once with file and line. Importing the same",
				"dossier again changes nothing; importing a changed one replaces what it said before." },
		customSynopsis = "backchannel import PATH... [--dry-run]", synopsisHeading = "%nUsage: ",
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel import my-dossier --dry-run    check all, write nothing",
				"  backchannel import my-dossier", "  backchannel import dossiers/* --json",
				"  backchannel import my-dossier --uri neo4j://localhost --password-file ~/.neo4j-password", "",
				"Exit code 1 where a dossier is at fault: then nothing was written.",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class ImportCommand implements Callable<Integer> {

	private final Context context;

	@Parameters(arity = "1..*", paramLabel = "PATH", description = "A dossier: its folder, or one file of it.")
	List<Path> paths = List.of();

	@Option(names = { "-n", "--dry-run" }, description = "Check all and say what would change, write nothing.")
	boolean dryRun;

	ImportCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		ReportWriter writer = new ReportWriter(this.context);
		this.context.stopping().allOrNothing();
		ImportReport report;
		try (Feedback feedback = this.context.feedback()) {
			feedback.step("Reading");
			Checked checked = Checked.of(this.paths, feedback);
			feedback.clear();
			writer.tell(checked.problems());
			report = report(checked, feedback);
		}
		return writer.write(report);
	}

	/** Starts no database where there is nothing to compare with or to write. */
	private ImportReport report(Checked checked, Feedback feedback) {
		ImportReport refused = new ImportReport(this.dryRun, List.of(), checked.problems());
		boolean fine = checked.problems().isEmpty();
		boolean store = this.context.embeddedStore().filter((folder) -> !StoreLock.isStore(folder)).isEmpty();
		if (!fine && (!store || checked.dossiers().isEmpty())) {
			return refused;
		}
		if (this.dryRun && !store) {
			return checked.rehearse();
		}
		try (Backchannel backchannel = this.context.make(feedback)) {
			return backchannel.importer().run(checked, this.dryRun, feedback);
		}
		catch (DatabaseException ex) {
			if (fine) {
				throw ex;
			}
			this.context.console()
				.err()
				.println("backchannel: whether ids mean something else in the store could not be seen: "
						+ ex.getMessage());
			return refused;
		}
	}

}
