// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds the models: on the class path, or as a jar in a folder. The folder is the system
 * property {@code backchannel.models}, else the environment variable
 * {@code BACKCHANNEL_MODELS}, else {@code backchannel/models} in the user's data
 * directory (XDG base directory specification).
 */
final class CoreNlpModels {

	static final String ARTIFACT = "edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models";

	private static final String PROBE = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

	private CoreNlpModels() {
	}

	static <T> T withModels(Supplier<T> action) {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		if (present(before)) {
			return action.get();
		}
		Path folder = folder();
		URLClassLoader models = new URLClassLoader(jars(folder), before);
		if (!present(models)) {
			throw new MissingModelsException(folder, new IOException("no " + PROBE));
		}
		Thread.currentThread().setContextClassLoader(models);
		try {
			return action.get();
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	private static boolean present(ClassLoader loader) {
		return loader.getResource(PROBE) != null;
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

	private static URL[] jars(Path folder) {
		List<URL> jars = new ArrayList<>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
				for (Path file : files) {
					jars.add(url(file));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("The folder of models " + folder + " can't be listed", ex);
			}
		}
		Collections.sort(jars, (a, b) -> a.toString().compareTo(b.toString()));
		return jars.toArray(new URL[0]);
	}

	private static URL url(Path file) {
		try {
			return file.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
