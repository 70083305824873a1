// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.nio.file.Path;

/**
 * How messages name files and values.
 */
final class Names {

	private static final int LONGEST = 60;

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

	/**
	 * A value as messages show it.
	 * @param value what stands in the file
	 * @return at most one line of it, with no control characters
	 */
	static String shown(String value) {
		String line = value.replace("\n", "\\n").replaceAll("\\p{Cntrl}", "\uFFFD");
		return (line.length() <= LONGEST) ? line : line.substring(0, LONGEST) + "…";
	}

}
