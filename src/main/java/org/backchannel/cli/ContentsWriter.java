// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backchannel.backup.Contents;

/** Writes what a backup holds. */
final class ContentsWriter {

	private final Context context;

	ContentsWriter(Context context) {
		this.context = context;
	}

	/**
	 * Writes it to the answers.
	 * @param done what was done
	 * @param file the backup
	 * @param contents what it holds
	 * @return the exit code
	 */
	int write(String done, Path file, Contents contents) {
		PrintWriter out = this.context.console().out();
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("file", file.toString());
		values.put("nodes", contents.nodes());
		values.put("relationships", contents.relationships());
		if (this.context.format() == Format.TABLE) {
			out.println("%s %s: %d nodes, %d relationships.".formatted(done, file, contents.nodes(),
					contents.relationships()));
		}
		else {
			this.context.print(values);
		}
		return ExitCode.OK;
	}

}
