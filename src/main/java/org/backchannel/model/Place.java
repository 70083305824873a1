// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/**
 * Where in the input something stands.
 *
 * @param file the file as the user named it, with {@code /} between its parts
 * @param line counted from 1; 0 where the file as a whole is meant
 */
public record Place(String file, int line) implements Comparable<Place> {

	@Override
	public int compareTo(Place other) {
		int byFile = this.file.compareTo(other.file);
		return (byFile != 0) ? byFile : Integer.compare(this.line, other.line);
	}

	/** As compilers write it: {@code file:line}, or the file alone. */
	@Override
	public String toString() {
		return (this.line > 0) ? this.file + ":" + this.line : this.file;
	}

}
