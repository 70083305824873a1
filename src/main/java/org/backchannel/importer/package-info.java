// SPDX-License-Identifier: GPL-3.0-or-later

/** The pipeline that turns what was read into the graph: check, write, derive, report. */
@NullMarked
@ApplicationModule(allowedDependencies = { "reader", "graph", "model" })
package org.backchannel.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
