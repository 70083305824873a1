// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Asking on the web page: the form of a question, made from its header, and its answer as
 * a table, a timeline and a network.
 */
@NullMarked
package org.backchannel.web.ask;

import org.jspecify.annotations.NullMarked;
