// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that were sent, in a file system that is in memory alone: no name in them is a
 * path of this machine.
 */
public final class Upload implements AutoCloseable {

	private static final int LONGEST = 300;

	private final FileSystem files;

	private final Path folder;

	private final List<String> names;

	Upload(FileSystem files, Path folder, List<String> names) {
		this.files = files;
		this.folder = folder;
		this.names = List.copyOf(names);
	}

	/**
	 * The names of the files.
	 * @return as they were sent, sorted
	 */
	public List<String> names() {
		return this.names;
	}

	Path folder() {
		return this.folder;
	}

	/** A name without the folder that holds all of them. */
	String asSent(String name) {
		String above = this.folder + "/";
		return name.startsWith(above) ? name.substring(above.length()) : name;
	}

	/** The lines of a file by the name that it was sent with; none where it was not. */
	List<String> lines(String name) {
		try {
			return new String(Files.readAllBytes(this.folder.resolve(name)), StandardCharsets.UTF_8).lines()
				.map((line) -> (line.length() > LONGEST) ? line.substring(0, LONGEST) + "…" : line)
				.toList();
		}
		catch (IOException | InvalidPathException ex) {
			return List.of();
		}
	}

	@Override
	public void close() {
		try {
			this.files.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
