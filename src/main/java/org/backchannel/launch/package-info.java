// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * What makes the unpacked program start quickly; done once, by the launcher and by the
 * container's build.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.backchannel.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
