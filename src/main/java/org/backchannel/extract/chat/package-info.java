// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Lets a language model read an article, for those who have one: off unless an address is
 * set, and believed only where its quotes stand in the text.
 */
@NullMarked
package org.backchannel.extract.chat;

import org.jspecify.annotations.NullMarked;
