// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;

/**
 * Everything that a graph holds as sorted lines, without the database's own ids: two
 * graphs are the same where their lines are.
 */
public final class CanonicalGraph {

	private CanonicalGraph() {
	}

	/**
	 * The lines of the graph behind a driver.
	 * @param driver an open driver
	 * @return nodes and relationships with all labels and properties, sorted
	 */
	public static List<String> of(Driver driver) {
		List<String> lines = new java.util.ArrayList<>();
		driver.executableQuery(
				"MATCH (n) WHERE NOT n:`__BackchannelSchema` RETURN labels(n) AS labels, properties(n) AS properties")
			.execute()
			.records()
			.forEach((row) -> lines
				.add("%s %s".formatted(row.get("labels").asList(Object::toString).stream().sorted().toList(),
						sorted(row.get("properties").asMap()))));
		driver.executableQuery("""
				MATCH (a)-[r]->(b)
				RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties""")
			.execute()
			.records()
			.forEach((row) -> lines.add("%s -%s-> %s %s".formatted(row.get("a").asString(), row.get("type").asString(),
					row.get("b").asString(), sorted(row.get("properties").asMap()))));
		return lines.stream().sorted().toList();
	}

	private static Map<String, Object> sorted(Map<String, Object> properties) {
		return new TreeMap<>(properties);
	}

}
