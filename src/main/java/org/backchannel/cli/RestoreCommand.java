// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.backchannel.backup.Contents;
import org.backchannel.backup.Restore;
import org.backchannel.model.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: an embedded store from a backup. */
@Command(name = "restore", header = "Make the embedded store from a backup.",
		description = {
				"%nThe file's checksum is verified first; the new store is made aside and takes its place at the",
				"end, so that a restore that fails or is stopped leaves the store that was there." },
		customSynopsis = "backchannel restore FILE [--force]", synopsisHeading = "%nUsage: ",
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel restore contacts.backup                      into an empty store",
				"  backchannel restore contacts.backup --data /tmp/trial    into another one",
				"  backchannel restore contacts.backup --force              replace what the store holds", "",
				"Exit codes: 1 where the file is no backup or damaged, 2 where the store holds something,",
				"3 where another process has it open.",
				"Options of every command (--data, --json, ...): backchannel --help" })
final class RestoreCommand implements Callable<Integer> {

	private final Context context;

	@Parameters(paramLabel = "FILE", description = "What 'backchannel backup' wrote.")
	Path file = Path.of("");

	@Option(names = { "-f", "--force" }, description = "Replace a store that holds something.")
	boolean force;

	RestoreCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		Path store = this.context.embeddedStore()
			.orElseThrow(() -> new UsageException(
					"A restore makes an embedded store, and --uri (or BACKCHANNEL_URI) names a server: leave it out. A server has its own 'neo4j-admin database load'."));
		Restore restore = new Restore(store);
		this.context.stopping().allOrNothing().closes(restore::stop);
		Contents contents;
		try (Feedback feedback = this.context.feedback()) {
			contents = restore.run(this.file, this.force, feedback);
		}
		return new ContentsWriter(this.context).write("Restored", this.file, contents);
	}

}
