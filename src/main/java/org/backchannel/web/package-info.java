// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The web page, REST and Neo4j Browser, so that one looks instead of typing. One process
 * serves them all; {@code web.api} answers programs, {@code web.page} people.
 */
@ApplicationModule(
		allowedDependencies = { "query", "importer", "export", "reader", "extract", "draft", "graph", "model" })
@NullMarked
package org.backchannel.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
