// SPDX-License-Identifier: GPL-3.0-or-later

/** Gives a Spring Boot program the services as beans, next to its own use of Neo4j. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.backchannel.autoconfigure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
