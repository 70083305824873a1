// SPDX-License-Identifier: GPL-3.0-or-later

/** A store as one file, and back: all nodes and relationships, whatever they mean. */
@NullMarked
@ApplicationModule(allowedDependencies = { "importer", "graph", "model" })
package org.backchannel.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
