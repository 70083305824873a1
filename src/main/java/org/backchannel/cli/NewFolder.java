// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.backchannel.model.UsageException;

/** A folder that a command is to fill, looked at before the command does its work. */
final class NewFolder {

	private NewFolder() {
	}

	/**
	 * Makes sure that nothing would be overwritten.
	 * @param folder need not exist
	 * @param named how the user names another, as in " with --out"; may be empty
	 * @throws UsageException where it is a file, or something is in it
	 * @throws IOException where it cannot be read
	 */
	static void refuseFilled(Path folder, String named) throws IOException {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> children = Files.list(folder)) {
				if (children.findAny().isPresent()) {
					throw new UsageException("%s is not empty, and nothing is overwritten: name a new folder%s."
						.formatted(folder, named));
				}
			}
		}
		else if (Files.exists(folder)) {
			throw new UsageException(
					"%s is a file, and a folder is to be written: name a new one%s.".formatted(folder, named));
		}
	}

}
