// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Turns the text of an article into the contacts that it reports, each with the sentence
 * that says so.
 */
@NullMarked
package org.backchannel.extract;

import org.jspecify.annotations.NullMarked;
