// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("embedded")
class ConnectOnlyIT {

	/** The server and what only it brings; the driver and the Cypher DSL stay. */
	private static final Pattern EMBEDDED = Pattern.compile(
			".*[/\\\\]org[/\\\\]neo4j[/\\\\](?!driver[/\\\\]|bolt[/\\\\]|neo4j-cypher-dsl).*|.*[/\\\\](lucene|eclipse-collections|scala-)[^/\\\\]*\\.jar");

	@Test
	void aProgramThatOnlyConnectsRunsWithoutTheEmbeddedDatabase(@TempDir Path folder) throws Exception {
		int rows = TestStore.seeds().questions().ask("contacts-since", Map.of()).rows().size();
		String[] all = System.getProperty("java.class.path").split(File.pathSeparator);
		String classPath = Arrays.stream(all)
			.filter((entry) -> !EMBEDDED.matcher(entry).matches())
			.collect(Collectors.joining(File.pathSeparator));
		assertThat(classPath.split(File.pathSeparator)).hasSizeLessThan(all.length - 50);
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-cp", classPath, ConnectOnly.class.getName(), TestStore.server().uri().toString(),
				folder.toString())
			.redirectErrorStream(true)
			.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(output).contains("rows " + rows)
			.contains("The embedded database is not on the class path: add org.neo4j:neo4j and org.neo4j:neo4j-bolt")
			.doesNotContain("unexpected");
		assertThat(process.exitValue()).isZero();
	}

}
