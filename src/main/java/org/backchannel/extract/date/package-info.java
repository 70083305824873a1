// SPDX-License-Identifier: GPL-3.0-or-later

/** Finds which days a text means, against the day of publication and the tense. */
@NullMarked
package org.backchannel.extract.date;

import org.jspecify.annotations.NullMarked;
