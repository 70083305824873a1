// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.backchannel.Backchannel;
import org.backchannel.model.Suggestions;
import org.backchannel.model.UsageException;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.DossierWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: a dossier as it was stated, in the form in which it came. */
@Command(name = "export", header = "Write a dossier of the graph as files again.",
		description = { "%nWhat came in goes out: imported again, the files change nothing." },
		customSynopsis = "backchannel export --dossier ID [--out DIR]", synopsisHeading = "%nUsage: ",
		optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel export --dossier nato-russia               into the folder nato-russia",
				"  backchannel export --dossier nato-russia --out /tmp/copy", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class ExportCommand implements Callable<Integer> {

	private final Context context;

	@Option(names = "--dossier", paramLabel = "ID", required = true, description = "The dossier's id.")
	String dossier = "";

	@Option(names = "--out", paramLabel = "DIR",
			description = "Where to; must be empty (default: a folder of the dossier's id).")
	@Nullable Path out;

	ExportCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		Path folder = (this.out != null) ? this.out : Path.of(this.dossier);
		NewFolder.refuseFilled(folder, " with --out");
		try (Feedback feedback = this.context.feedback(); Backchannel backchannel = this.context.open(feedback)) {
			Dossier found = backchannel.dossiers().find(this.dossier).orElseThrow(() -> unknown(backchannel));
			feedback.step("Writing " + folder);
			new DossierWriter().write(found, folder);
			feedback.clear();
			new WrittenDossier(this.context).write(found, folder);
		}
		return ExitCode.OK;
	}

	private UsageException unknown(Backchannel backchannel) {
		List<String> ids = backchannel.dossiers().ids();
		return new UsageException(ids.isEmpty() ? "there is no dossier in the store: import one first"
				: "there is no dossier '%s'%s; the store has: %s".formatted(this.dossier,
						Suggestions.hint(this.dossier, ids), String.join(", ", ids)));
	}

}
