// SPDX-License-Identifier: GPL-3.0-or-later

/** Keeps the reader's vocabulary as data, so that it grows without code. */
@NullMarked
package org.backchannel.extract.lexicon;

import org.jspecify.annotations.NullMarked;
