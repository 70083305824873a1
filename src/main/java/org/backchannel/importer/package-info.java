// SPDX-License-Identifier: GPL-3.0-or-later

/** The pipeline that turns what was read into the graph: check, write, derive, report. */
@NullMarked
package org.backchannel.importer;

import org.jspecify.annotations.NullMarked;
