// SPDX-License-Identifier: GPL-3.0-or-later

/** The words of the field as records: what a dossier states and what the graph holds. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.backchannel.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
