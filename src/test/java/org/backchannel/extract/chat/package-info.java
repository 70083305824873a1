// SPDX-License-Identifier: GPL-3.0-or-later

@NullMarked
package org.backchannel.extract.chat;

import org.jspecify.annotations.NullMarked;
