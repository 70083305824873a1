// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import org.backchannel.model.UsageException;
import org.backchannel.model.UsageException.Fault;

/** Puts an upload together, and refuses what is not taken. */
final class UploadBuilder {

	private static final int MOST_FILES = 2_000;

	private static final long MOST_BYTES = 128L << 20;

	private static final String BOTH = "is both a file and a folder; rename one of them";

	private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());

	private final Path folder = this.files.getPath("upload");

	private final List<Fault> faults = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	private final Set<String> taken = new HashSet<>();

	private final Set<String> folders = new HashSet<>();

	private long bytes;

	void add(String name, InputStream in) throws IOException {
		if (this.taken.size() >= MOST_FILES || this.bytes > MOST_BYTES) {
			return;
		}
		Optional<String> fault = UploadNames.fault(name);
		if (fault.isPresent()) {
			refuse(name, fault.get());
			return;
		}
		String key = name.toLowerCase(Locale.ROOT);
		if (!this.taken.add(key)) {
			refuse(name, "is there twice; give each file a name of its own");
			return;
		}
		if (this.folders.contains(key)) {
			refuse(name, BOTH);
			return;
		}
		for (int end = name.indexOf('/'); end > 0; end = name.indexOf('/', end + 1)) {
			String above = name.substring(0, end);
			if (this.taken.contains(above.toLowerCase(Locale.ROOT))) {
				refuse(above, BOTH);
				return;
			}
			this.folders.add(above.toLowerCase(Locale.ROOT));
		}
		if (this.taken.size() == MOST_FILES) {
			refuse(name, "is one too many: at most %,d files are taken at once".formatted(MOST_FILES));
			return;
		}
		byte[] content = in.readNBytes(Math.toIntExact(MOST_BYTES - this.bytes + 1));
		this.bytes += content.length;
		if (this.bytes > MOST_BYTES) {
			refuse(name, "makes the upload too large: %,d bytes are taken, unpacked".formatted(MOST_BYTES));
			return;
		}
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, content);
		this.names.add(name);
	}

	void refuse(String name, String why) {
		this.faults.add(new Fault(Optional.empty(), "'%s' %s".formatted(shown(name), why)));
	}

	private static String shown(String name) {
		String line = name.replaceAll("\\p{Cntrl}", "\uFFFD");
		return (line.length() > 80) ? line.substring(0, 80) + "…" : line;
	}

	Upload whole() throws IOException {
		if (this.faults.isEmpty() && this.names.isEmpty()) {
			this.faults.add(new Fault(Optional.empty(),
					"nothing was sent: send the files of a dossier, a zip of them, or its YAML as text"));
		}
		if (!this.faults.isEmpty()) {
			this.files.close();
			throw new UsageException(this.faults);
		}
		return new Upload(this.files, this.folder, this.names.stream().sorted().toList());
	}

}
