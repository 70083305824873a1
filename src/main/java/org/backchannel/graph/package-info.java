// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The only package that sees the driver and Spring Data: connection, embedded server,
 * schema, and the Cypher files by name.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "loopback", "model" })
package org.backchannel.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
