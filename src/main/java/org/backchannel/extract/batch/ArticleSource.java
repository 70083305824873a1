// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

import org.backchannel.extract.article.ArticleFiles;
import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.article.Loading;

/**
 * Where an article is to come from. It is loaded when its turn comes, by the thread that
 * reads it.
 *
 * @param name what to call it in messages, such as the file
 * @param load loads it
 */
public record ArticleSource(String name, Supplier<Loading> load) {

	/**
	 * A file.
	 * @param file text or page
	 * @param loader loads it
	 * @return the source
	 */
	public static ArticleSource of(Path file, ArticleLoader loader) {
		return new ArticleSource(ArticleFiles.label(file), () -> loader.load(file));
	}

	/**
	 * A stream, which can be loaded once.
	 * @param in text or page
	 * @param name what the article is called
	 * @param loader loads it
	 * @return the source
	 */
	public static ArticleSource of(InputStream in, String name, ArticleLoader loader) {
		return new ArticleSource(name, () -> loader.load(in, name));
	}

}
