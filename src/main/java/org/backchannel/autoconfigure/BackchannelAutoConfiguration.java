// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.autoconfigure;

import org.backchannel.Backchannel;
import org.backchannel.importer.Importer;
import org.backchannel.query.Lookups;
import org.backchannel.query.Questions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Opens the graph that {@code backchannel.uri} or {@code backchannel.data} names; does
 * nothing where there is neither. The graph keeps its driver, its repositories and its
 * transactions to itself, so that those of {@code spring.neo4j.*} stay the program's.
 */
@AutoConfiguration
@EnableConfigurationProperties(BackchannelProperties.class)
@Conditional(BackchannelAutoConfiguration.GraphNamed.class)
public class BackchannelAutoConfiguration {

	/** Made by Spring Boot. */
	public BackchannelAutoConfiguration() {
	}

	/**
	 * The open graph, closed with the application.
	 * @param properties where it is
	 * @return its services
	 */
	@Bean
	@ConditionalOnMissingBean
	public Backchannel backchannel(BackchannelProperties properties) {
		return Backchannel.open(properties.settings());
	}

	/**
	 * The questions.
	 * @param backchannel the open graph
	 * @return asks it
	 */
	@Bean
	@ConditionalOnMissingBean
	public Questions backchannelQuestions(Backchannel backchannel) {
		return backchannel.questions();
	}

	/**
	 * Look-ups by id.
	 * @param backchannel the open graph
	 * @return looks into it
	 */
	@Bean
	@ConditionalOnMissingBean
	public Lookups backchannelLookups(Backchannel backchannel) {
		return backchannel.lookups();
	}

	/**
	 * The importer.
	 * @param backchannel the open graph
	 * @return writes into it
	 */
	@Bean
	@ConditionalOnMissingBean
	public Importer backchannelImporter(Backchannel backchannel) {
		return backchannel.importer();
	}

	static class GraphNamed extends AnyNestedCondition {

		GraphNamed() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("backchannel.uri")
		static class Server {

		}

		@ConditionalOnProperty("backchannel.data")
		static class Store {

		}

	}

}
