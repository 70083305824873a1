// SPDX-License-Identifier: GPL-3.0-or-later

/** Imports that are sent to the server: one after the other, watched, and recorded. */
@NullMarked
package org.backchannel.web.imports;

import org.jspecify.annotations.NullMarked;
