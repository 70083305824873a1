// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The versions of what matters, written down by the build so that nothing is loaded. */
final class Versions implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		Properties versions = properties();
		return new String[] { "Backchannel       " + versions.getProperty("backchannel"),
				"Java              " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
				"Neo4j (embedded)  " + versions.getProperty("neo4j"),
				"Neo4j driver      " + versions.getProperty("driver"),
				"Spring Boot       " + versions.getProperty("spring-boot"),
				"picocli           " + versions.getProperty("picocli") };
	}

	/**
	 * The version of Backchannel itself.
	 * @return as in {@code 0.1.0}
	 */
	static String own() {
		try {
			return properties().getProperty("backchannel");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties properties() throws IOException {
		Properties versions = new Properties();
		try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
			versions.load(file);
		}
		return versions;
	}

}
