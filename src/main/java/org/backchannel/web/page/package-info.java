// SPDX-License-Identifier: GPL-3.0-or-later

/** The pages that people look at, made on the server. */
@NullMarked
package org.backchannel.web.page;

import org.jspecify.annotations.NullMarked;
