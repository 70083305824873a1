// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Neo4j Browser, set up so that one need not type: connected, with a guide, a style
 * sheet, and the questions as saved queries.
 */
@NullMarked
package org.backchannel.web.browser;

import org.jspecify.annotations.NullMarked;
