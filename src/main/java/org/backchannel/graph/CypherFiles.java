// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Cypher files of a folder below {@code cypher/} on the class path. */
final class CypherFiles {

	private CypherFiles() {
	}

	/**
	 * All files of a folder.
	 * @param folder {@code schema}, {@code import} or {@code query}
	 * @return file names without {@code .cypher}, sorted, with their texts
	 */
	static Map<String, String> in(String folder) {
		try {
			Resource[] resources = new PathMatchingResourcePatternResolver(CypherFiles.class.getClassLoader())
				.getResources("classpath*:cypher/" + folder + "/*.cypher");
			Map<String, String> files = new LinkedHashMap<>();
			Arrays.stream(resources).sorted(Comparator.comparing(CypherFiles::name)).forEach((resource) -> {
				files.put(name(resource), text(resource));
			});
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String name(Resource resource) {
		return Objects.requireNonNull(resource.getFilename()).replaceFirst("\\.cypher$", "");
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
