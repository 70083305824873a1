// SPDX-License-Identifier: GPL-3.0-or-later

/** Tests of the comparison of reader and analyst. */
@NullMarked
package org.backchannel.compare;

import org.jspecify.annotations.NullMarked;
