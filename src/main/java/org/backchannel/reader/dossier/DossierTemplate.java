// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A commented dossier to begin from. It shows every key by an example of placeholders,
 * imports as it is, and brings the schema that editors complete and check by.
 */
public class DossierTemplate {

	private static final List<String> FILES = List.of("dossier.yaml", "actors.yaml", "reports.yaml",
			"articles/example-article.txt", "articles/example-copy.txt");

	/** The template of this version. */
	public DossierTemplate() {
	}

	/**
	 * Writes the template.
	 * @param folder where to; made where it does not exist
	 * @return the files written
	 * @throws DirectoryNotEmptyException if something is in the folder: nothing is
	 * overwritten
	 * @throws IOException if the folder or a file can't be written
	 */
	public List<Path> write(Path folder) throws IOException {
		DossierWriter.requireEmpty(folder);
		List<Path> written = new ArrayList<>();
		for (String file : FILES) {
			written.add(copy("template/" + file, folder.resolve(file)));
		}
		written.add(copy(SchemaCheck.RESOURCE, folder.resolve(SchemaCheck.RESOURCE)));
		return List.copyOf(written);
	}

	private static Path copy(String resource, Path target) throws IOException {
		try (InputStream in = DossierTemplate.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("no resource " + resource);
			}
			Files.createDirectories(target.getParent());
			Files.copy(in, target);
			return target;
		}
	}

}
