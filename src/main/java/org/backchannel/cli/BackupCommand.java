// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.backchannel.Backchannel;
import org.backchannel.backup.Contents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: the whole graph into one file. */
@Command(name = "backup", header = "Write all that the graph holds to one file.",
		description = { "%nThe file holds every node and relationship with a checksum, and appears when it is whole.",
				"'backchannel restore' makes a store from it, also under a newer version." },
		customSynopsis = "backchannel backup FILE [--force]", synopsisHeading = "%nUsage: ",
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel backup contacts.backup", "  backchannel backup contacts.backup --force    replace it",
				"  backchannel backup server.backup --uri neo4j://localhost --password-file ~/.neo4j-password", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class BackupCommand implements Callable<Integer> {

	private final Context context;

	@Parameters(paramLabel = "FILE", description = "Where to write it.")
	Path file = Path.of("");

	@Option(names = { "-f", "--force" }, description = "Replace a file that is there.")
	boolean force;

	BackupCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		this.context.stopping().allOrNothing();
		Contents contents;
		try (Feedback feedback = this.context.feedback(); Backchannel backchannel = this.context.open(feedback)) {
			contents = backchannel.backup().write(this.file, this.force, feedback);
		}
		return new ContentsWriter(this.context).write("Backed up", this.file, contents);
	}

}
