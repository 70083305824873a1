// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.nio.file.Path;

/**
 * How messages name files.
 */
final class Names {

	private Names() {
	}

	/**
	 * The path as given, with {@code /} between its parts on every system.
	 * @param path a path
	 * @return its name
	 */
	static String of(Path path) {
		return path.toString().replace(path.getFileSystem().getSeparator(), "/");
	}

}
