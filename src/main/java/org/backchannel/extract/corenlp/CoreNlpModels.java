// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Finds the models: on the class path, or in a folder, as files or as the jar that holds
 * them. CoreNLP looks on its own class path and among files only, so what is needed is
 * unpacked beside the jar once. The folder is the system property
 * {@code backchannel.models}, else the environment variable {@code BACKCHANNEL_MODELS},
 * else {@code backchannel/models} in the user's data directory (XDG base directory
 * specification).
 */
final class CoreNlpModels {

	static final String ARTIFACT = "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models";

	private final Path folder;

	CoreNlpModels(Path folder) {
		this.folder = folder;
	}

	/**
	 * Where a model is.
	 * @param name its name on the class path
	 * @return the same, or the path of a file
	 * @throws MissingModelsException where it is neither on the class path nor in the
	 * folder
	 */
	String locate(String name) {
		if (CoreNlpModels.class.getClassLoader().getResource(name) != null) {
			return name;
		}
		Path file = this.folder.resolve(name);
		try {
			if (Files.isRegularFile(file) || unpack(name, file)) {
				return file.toAbsolutePath().toString();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The model %s can't be unpacked: %s".formatted(file, ex.getMessage()), ex);
		}
		throw new MissingModelsException(this.folder, new IOException("no " + name));
	}

	static Path folder() {
		String set = System.getProperty("backchannel.models", System.getenv("BACKCHANNEL_MODELS"));
		if (set != null && !set.isBlank()) {
			return Path.of(set);
		}
		String data = System.getenv("XDG_DATA_HOME");
		Path base = (data != null && !data.isBlank()) ? Path.of(data)
				: Path.of(System.getProperty("user.home"), ".local", "share");
		return base.resolve("backchannel").resolve("models");
	}

	private boolean unpack(String name, Path file) throws IOException {
		if (!Files.isDirectory(this.folder)) {
			return false;
		}
		try (DirectoryStream<Path> jars = Files.newDirectoryStream(this.folder, "*.jar")) {
			for (Path path : jars) {
				try (JarFile jar = new JarFile(path.toFile())) {
					ZipEntry entry = jar.getEntry(name);
					if (entry != null) {
						unpack(jar, entry, file);
						return true;
					}
				}
			}
		}
		return false;
	}

	/** By a file beside it, so that nobody meets half of one. */
	private static void unpack(JarFile jar, ZipEntry entry, Path file) throws IOException {
		Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
		Path part = Files.createTempFile(folder, "model", ".part");
		try (InputStream in = jar.getInputStream(entry)) {
			Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

}
