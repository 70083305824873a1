// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Finds contacts and what the text says of each: who, how, whether, when, where, by whose
 * word.
 */
@NullMarked
package org.backchannel.extract.contact;

import org.jspecify.annotations.NullMarked;
