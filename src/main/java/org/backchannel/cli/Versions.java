// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

import picocli.CommandLine.IVersionProvider;

/** The versions of what matters, written down by the build so that nothing is loaded. */
final class Versions implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		Properties versions = new Properties();
		try (InputStream file = Versions.class.getResourceAsStream("versions.properties")) {
			versions.load(file);
		}
		return new String[] { "Backchannel       " + versions.getProperty("backchannel"),
				"Java              " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")",
				"Neo4j (embedded)  " + versions.getProperty("neo4j"),
				"Neo4j driver      " + versions.getProperty("driver"),
				"Spring Boot       " + versions.getProperty("spring-boot"),
				"picocli           " + versions.getProperty("picocli") };
	}

}
