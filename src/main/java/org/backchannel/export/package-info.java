// SPDX-License-Identifier: GPL-3.0-or-later

/** Answers in the formats of other programs, so that every face writes them alike. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.backchannel.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
