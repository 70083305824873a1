// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

/**
 * A file's text.
 *
 * @param text with line feeds as line ends; a byte order mark at its beginning is kept,
 * since those who look quotes up in the file count it
 * @param encoding what it was written in
 */
record Decoded(String text, String encoding) {

}
