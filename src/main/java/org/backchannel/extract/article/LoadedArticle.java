// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import org.backchannel.extract.Article;

/**
 * An article with where it came from.
 *
 * @param article what is to be read
 * @param file the file as the user named it, with {@code /} between its parts
 * @param metadata all that is known beside the text
 * @param encoding what the file was written in
 */
public record LoadedArticle(Article article, String file, Metadata metadata, String encoding) {

}
