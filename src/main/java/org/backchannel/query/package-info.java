// SPDX-License-Identifier: GPL-3.0-or-later

/** The service layer: one method for each question, and look-ups by id. */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "model" })
package org.backchannel.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
