// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Who may reach the embedded database: any program of this machine, but no page of the
 * web that a browser of this machine happens to show. A database that asks for a password
 * needs none of it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.backchannel.loopback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
