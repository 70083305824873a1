// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.backchannel.reader.dossier.DossierTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code init}: a dossier to begin from. Needs no database. */
@Command(name = "init", header = "Write a commented dossier to begin from.", customSynopsis = "backchannel init DIR",
		synopsisHeading = "%nUsage: ", parameterListHeading = "%n", optionListHeading = "%nOptions:%n",
		footerHeading = "%nExamples:%n",
		footer = { "  backchannel init my-dossier",
				"  backchannel import my-dossier --dry-run    it is right as it stands: check what you change", "",
				"Editors that know YAML complete and check the files by the JSON Schema beside them." })
final class InitCommand implements Callable<Integer> {

	private final Context context;

	@Parameters(paramLabel = "DIR", description = "Where to; made where it is not there, must be empty.")
	Path folder = Path.of("");

	InitCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		PrintWriter out = this.context.console().out();
		NewFolder.refuseFilled(this.folder, "");
		List<Path> written = new DossierTemplate().write(this.folder);
		if (this.context.format() == Format.JSON) {
			Json.write(out, written.stream().map(Path::toString).toList());
		}
		else {
			written.forEach(out::println);
			out.flush();
		}
		return ExitCode.OK;
	}

}
