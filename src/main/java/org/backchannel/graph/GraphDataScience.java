// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.backchannel.model.DatabaseException;
import org.neo4j.exceptions.KernelException;
import org.neo4j.kernel.api.procedure.GlobalProcedures;
import org.springframework.core.io.UrlResource;

/**
 * Graph Data Science in the embedded server. Its extension is found by Neo4j itself; its
 * procedures and functions, which a server would find in its folder of plugins, are
 * registered here.
 */
final class GraphDataScience {

	/** What may use more of Neo4j than its public interface. */
	static final List<String> UNRESTRICTED = List.of("gds.*");

	private static final String PACKAGE = "org.neo4j.gds.";

	private GraphDataScience() {
	}

	/**
	 * Registers all of it that is on the class path.
	 * @param procedures those of the server
	 * @return false where nothing of it is there
	 * @throws DatabaseException where it does not fit the server
	 */
	static boolean register(GlobalProcedures procedures) {
		Set<String> classes = services("Procedure");
		try {
			for (String name : classes) {
				procedures.registerProcedure(Class.forName(name));
			}
			for (String name : services("UserFunction")) {
				procedures.registerFunction(Class.forName(name));
			}
		}
		catch (KernelException | ClassNotFoundException | LinkageError ex) {
			throw new DatabaseException(
					"Graph Data Science on the class path does not fit the embedded database: %s. Take the version that Backchannel's pom.xml names."
						.formatted(ex.getMessage()),
					ex);
		}
		return !classes.isEmpty();
	}

	private static Set<String> services(String kind) {
		Set<String> names = new TreeSet<>();
		try {
			for (URL file : Collections.list(GraphDataScience.class.getClassLoader()
				.getResources("META-INF/services/org.neo4j.procedure." + kind))) {
				new UrlResource(file).getContentAsString(StandardCharsets.UTF_8)
					.lines()
					.map(String::strip)
					.filter((line) -> line.startsWith(PACKAGE))
					.forEach(names::add);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return names;
	}

}
