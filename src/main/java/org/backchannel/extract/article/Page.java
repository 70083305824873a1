// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.List;
import java.util.Locale;

import org.backchannel.model.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page as an article.
 *
 * @param metadata what the page says of itself
 * @param text its main text, paragraphs apart by a blank line, the headline first; empty
 * where it has none
 * @param asksForPassword whether it holds a form to log in
 */
record Page(Metadata metadata, String text, boolean asksForPassword) {

	/**
	 * Reads a page.
	 * @param html the page
	 * @param file what to call it in problems
	 * @param problems gets what is wrong with its metadata
	 * @return what it says
	 */
	static Page of(String html, String file, List<Problem> problems) {
		Document document = Jsoup.parse(html);
		PageMetadata read = PageMetadata.of(document, file, problems);
		Metadata metadata = read.metadata();
		boolean password = document.selectFirst("input[type=password]") != null;
		String body = MainText.of(document);
		if (body.length() < read.body().length() / 2) {
			body = read.body();
		}
		String title = metadata.title();
		String start = body.substring(0, Math.min(body.length(), 1000));
		String text = (title == null || body.isEmpty() || start.contains(title)) ? body : title + "\n\n" + body;
		return new Page(metadata, text.isEmpty() ? "" : text + "\n", password);
	}

	/**
	 * The encoding that a page says it has.
	 * @param start its first bytes, read byte by byte
	 * @return the name, or an empty string
	 */
	static String declaredEncoding(String start) {
		Document document = Jsoup.parse(start);
		String charset = document.select("meta[charset]").attr("charset");
		if (!charset.isBlank()) {
			return charset;
		}
		String type = document.select("meta[http-equiv=content-type]").attr("content");
		int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
		return (at < 0) ? "" : type.substring(at + "charset=".length()).replaceFirst("[;\\s].*", "");
	}

}
