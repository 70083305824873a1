// SPDX-License-Identifier: GPL-3.0-or-later

/** The door for programs: one class that opens a graph and gives its services. */
@NullMarked
package org.backchannel;

import org.jspecify.annotations.NullMarked;
