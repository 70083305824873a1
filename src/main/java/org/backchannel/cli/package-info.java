// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The command line, so that an analyst asks and imports with words instead of code. Of
 * the graph it sees the catalogue alone.
 */
@ApplicationModule(allowedDependencies = { "query", "importer", "backup", "export", "reader", "extract", "draft",
		"compare", "web", "graph", "model" })
@NullMarked
package org.backchannel.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
