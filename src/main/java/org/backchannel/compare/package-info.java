// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Holds what a reader finds in the articles of a dossier against what an analyst coded.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "extract", "reader", "model" })
package org.backchannel.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
