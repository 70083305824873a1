// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.backchannel.reader.dossier.DossierReader;
import org.backchannel.reader.dossier.DossierTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DossierTemplateTests {

	@TempDir
	Path folder;

	@Test
	void theTemplateKeepsAllRules() throws IOException {
		new DossierTemplate().write(this.folder.resolve("new/dossier"));

		DossierReader.ReadResult result = new DossierReader().read(List.of(this.folder));

		assertThat(result.problems()).isEmpty();
		assertThat(result.dossiers()).singleElement()
			.satisfies((dossier) -> assertThat(new DossierChecks().check(dossier)).isEmpty());
	}

	@Test
	void everyKeyIsShown() throws IOException {
		List<Path> files = new DossierTemplate().write(this.folder);

		StringBuilder yaml = new StringBuilder();
		for (Path file : files) {
			if (file.toString().endsWith(".yaml")) {
				yaml.append(Files.readString(file));
			}
		}
		assertThat(keys()).isNotEmpty().allSatisfy((key) -> assertThat(yaml).containsPattern("(^|\\s)" + key + ":"));
	}

	@Test
	void editorsFindTheSchema() throws IOException {
		for (Path file : new DossierTemplate().write(this.folder)) {
			if (file.toString().endsWith(".yaml")) {
				assertThat(file).content().startsWith("# yaml-language-server: $schema=dossier.schema.json\n");
			}
		}
		assertThat(this.folder.resolve("dossier.schema.json")).isNotEmptyFile();
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		Files.writeString(this.folder.resolve("dossier.yaml"), "mine");

		assertThatExceptionOfType(DirectoryNotEmptyException.class)
			.isThrownBy(() -> new DossierTemplate().write(this.folder));
		assertThat(this.folder.resolve("dossier.yaml")).hasContent("mine");
	}

	private Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		JsonNode schema = JsonMapper.shared().readTree(this.folder.resolve("dossier.schema.json"));
		schema.findValues("properties").forEach((properties) -> keys.addAll(properties.propertyNames()));
		schema.path("$defs").forEach((definition) -> {
			keys.addAll(definition.path("properties").propertyNames());
			keys.addAll(definition.path("properties").path("planned-as").path("properties").propertyNames());
		});
		return keys;
	}

}
