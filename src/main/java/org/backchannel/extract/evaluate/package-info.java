// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Tells how well a reader reads: the form of a gold file, and the score of what was found
 * against it.
 */
@NullMarked
package org.backchannel.extract.evaluate;

import org.jspecify.annotations.NullMarked;
