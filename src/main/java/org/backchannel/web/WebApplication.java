// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import org.backchannel.Backchannel;
import org.backchannel.importer.Importer;
import org.backchannel.query.Lookups;
import org.backchannel.query.Questions;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jRepositoriesAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What the web server is made of. The graph is opened before it, and closed after it. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = { Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class,
		DataNeo4jRepositoriesAutoConfiguration.class })
@ComponentScan
class WebApplication {

	@Bean
	Questions questions(Backchannel backchannel) {
		return backchannel.questions();
	}

	@Bean
	Lookups lookups(Backchannel backchannel) {
		return backchannel.lookups();
	}

	@Bean
	Importer importer(Backchannel backchannel) {
		return backchannel.importer();
	}

}
