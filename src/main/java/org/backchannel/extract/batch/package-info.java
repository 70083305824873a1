// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Reads many articles on several cores, so that memory stays flat, the order stays the
 * same and none can hold up the rest.
 */
@NullMarked
package org.backchannel.extract.batch;

import org.jspecify.annotations.NullMarked;
