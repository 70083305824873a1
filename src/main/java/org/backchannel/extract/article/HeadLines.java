// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backchannel.extract.Span;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;

/**
 * The metadata that a text file states in its first lines, {@code Title: …}, up to the
 * first blank line.
 *
 * @param metadata what they say
 * @param span the lines; empty at the text's beginning where there are none
 */
record HeadLines(Metadata metadata, Span span) {

	private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z -]{1,20}):(?:[ \\t]+(.*))?");

	/**
	 * Reads the head lines of a text. It has some where the first line is one with a name
	 * that is known here; lines with other names are passed over.
	 * @param text the text as stored
	 * @param file what to call it in problems
	 * @param problems gets what is wrong with them
	 * @return what they say and where they stand
	 */
	static HeadLines of(String text, String file, List<Problem> problems) {
		int start = text.startsWith("\uFEFF") ? 1 : 0;
		int line = 1;
		int position = start;
		MetadataBuilder builder = new MetadataBuilder(problems);
		while (position < text.length()) {
			int end = text.indexOf('\n', position);
			end = (end < 0) ? text.length() : end;
			Matcher matcher = LINE.matcher(text.substring(position, end).stripTrailing());
			if (!matcher.matches()) {
				break;
			}
			Optional<MetadataField> field = MetadataField.named(matcher.group(1));
			if (field.isEmpty() && line == 1) {
				break;
			}
			if (field.isPresent()) {
				builder.put(field.get(), matcher.group(2), new Place(file, line));
			}
			position = Math.min(end + 1, text.length());
			line++;
		}
		return new HeadLines(builder.metadata(), new Span(0, (line > 1) ? position : start));
	}

}
