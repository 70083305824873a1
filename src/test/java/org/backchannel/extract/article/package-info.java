// SPDX-License-Identifier: GPL-3.0-or-later

@NullMarked
package org.backchannel.extract.article;

import org.jspecify.annotations.NullMarked;
