// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Makes articles of files, so that a reader meets nothing but text, metadata and marked
 * page noise, whatever the file was.
 */
@NullMarked
package org.backchannel.extract.article;

import org.jspecify.annotations.NullMarked;
