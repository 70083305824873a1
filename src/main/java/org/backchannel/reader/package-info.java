// SPDX-License-Identifier: GPL-3.0-or-later

/** Readers turn files into rows that know their place: one package for each format. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = { "model" })
package org.backchannel.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
