// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.Collection;
import java.util.Set;

import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.config.AbstractNeo4jConfig;
import org.springframework.data.neo4j.core.DatabaseSelection;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Spring Data Neo4j over one driver. Writes through the driver and reads through Spring
 * share their bookmarks, so that a question sees what the import before it wrote, on a
 * cluster too.
 */
@Configuration(proxyBeanMethods = false)
@EnableNeo4jRepositories(basePackageClasses = GraphConfiguration.class, considerNestedRepositories = true)
@EnableTransactionManagement
class GraphConfiguration extends AbstractNeo4jConfig {

	private final Connection connection;

	private final BookmarkManager bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

	GraphConfiguration(Connection connection) {
		this.connection = connection;
	}

	@Bean(destroyMethod = "")
	@Override
	public Driver driver() {
		return this.connection.driver();
	}

	@Bean
	BookmarkManager driverBookmarks() {
		return this.bookmarks;
	}

	@Bean
	@Override
	public Neo4jBookmarkManager bookmarkManager() {
		return Neo4jBookmarkManager.create(() -> Set.copyOf(this.bookmarks.getBookmarks()));
	}

	@Bean
	@Override
	protected DatabaseSelectionProvider databaseSelectionProvider() {
		return () -> this.connection.database().map(DatabaseSelection::byName).orElseGet(DatabaseSelection::undecided);
	}

	@Override
	protected Collection<String> getMappingBasePackages() {
		return Set.of(GraphConfiguration.class.getPackageName());
	}

}
