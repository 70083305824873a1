// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that were sent, in a file system that is in memory alone: no name in them is a
 * path of this machine.
 */
public final class Upload implements AutoCloseable {

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
