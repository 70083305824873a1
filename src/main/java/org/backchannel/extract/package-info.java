// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Turns the text of an article into the contacts that it reports, each with the sentence
 * that says so.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = { "model" })
package org.backchannel.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
