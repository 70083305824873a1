// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Finds who is meant: people, offices, states and organisations, and for whom they act.
 */
@NullMarked
package org.backchannel.extract.actor;

import org.jspecify.annotations.NullMarked;
