// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.autoconfigure;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.Backchannel;
import org.backchannel.graph.TestServer;
import org.backchannel.importer.Importer;
import org.backchannel.importer.Progress;
import org.backchannel.query.Lookups;
import org.backchannel.query.Questions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("embedded")
class BackchannelAutoConfigurationIT {

	private final ApplicationContextRunner contexts = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(BackchannelAutoConfiguration.class));

	@Test
	void withoutAGraphNamedThereAreNoBeans() {
		this.contexts
			.run((context) -> assertThat(context).doesNotHaveBean(Backchannel.class).doesNotHaveBean(Questions.class));
	}

	@Test
	void theEnvironmentsNamesAreThoseOfTheCommandLine() {
		Map<String, Object> environment = Map.of("BACKCHANNEL_URI", "bolt://host:7687", "BACKCHANNEL_USER", "analyst",
				"BACKCHANNEL_PASSWORD_FILE", "/run/secrets/neo4j", "BACKCHANNEL_DATABASE", "contacts");
		new ApplicationContextRunner()
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", environment)))
			.withUserConfiguration(OnlyProperties.class)
			.run((context) -> assertThat(context.getBean(BackchannelProperties.class))
				.isEqualTo(new BackchannelProperties(null, URI.create("bolt://host:7687"), "analyst",
						Path.of("/run/secrets/neo4j"), "contacts")));
	}

	@Test
	void aProgramKeepsItsOwnNeo4jBesideBackchannel(@TempDir Path folder) throws IOException {
		Path none = Files.createDirectories(folder.resolve("own"));
		try (TestServer own = TestServer.start(none);
				ConfigurableApplicationContext context = new SpringApplicationBuilder(Program.class)
					.web(WebApplicationType.NONE)
					.properties("spring.neo4j.uri=" + own.uri(), "backchannel.data=" + folder.resolve("store"),
							"spring.main.banner-mode=off")
					.run()) {
			context.getBean(Importer.class).run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
			assertThat(context.getBean(Questions.class).ask("contacts-since", Map.of()).rows()).isNotEmpty();
			assertThat(context.getBean(Lookups.class).person("valery-gerasimov")).isPresent();
			Notes notes = context.getBean(Notes.class);
			notes.save(new Note("one", "the program's own"));
			assertThat(notes.findById("one"))
				.hasValueSatisfying((note) -> assertThat(note.text()).isEqualTo("the program's own"));
			assertThat(context.getBeansOfType(Driver.class)).hasSize(1);
			assertThat(context.getBean(Driver.class)
				.executableQuery("MATCH (node) RETURN labels(node) AS labels")
				.execute()
				.records()).singleElement()
				.satisfies((row) -> assertThat(row.get("labels").asList()).isEqualTo(List.of("Note")));
			assertThat(context.getBean(Lookups.class).source("one")).isEmpty();
		}
	}

	@SpringBootConfiguration
	@EnableConfigurationProperties(BackchannelProperties.class)
	static class OnlyProperties {

	}

	@SpringBootConfiguration
	@EnableAutoConfiguration
	@EnableNeo4jRepositories(considerNestedRepositories = true)
	static class Program {

	}

	interface Notes extends Neo4jRepository<Note, String> {

		@Override
		Optional<Note> findById(String id);

	}

	@Node
	record Note(@Id String id, String text) {
	}

}
