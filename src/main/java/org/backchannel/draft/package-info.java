// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Writes what a reader found as a dossier, so that an analyst can correct it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "extract", "reader", "model" })
package org.backchannel.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
