// SPDX-License-Identifier: GPL-3.0-or-later

/** REST below {@code /api}: the questions, what has an id, and imports. */
@NullMarked
package org.backchannel.web.api;

import org.jspecify.annotations.NullMarked;
