// SPDX-License-Identifier: GPL-3.0-or-later

/** What the resolvers see of a text, so that they do not depend on who parsed it. */
@NullMarked
package org.backchannel.extract.text;

import org.jspecify.annotations.NullMarked;
