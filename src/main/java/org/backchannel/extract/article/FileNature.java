// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What sort of file some bytes are, told by their beginning. */
final class FileNature {

	private static final int LOOK_AT = 8192;

	private static final Map<String, String> MAGIC = Map.ofEntries(Map.entry("%PDF", "a PDF"),
			Map.entry("PK\u0003\u0004", "a ZIP archive (such as a Word or EPUB file)"),
			Map.entry("\u0089PNG", "a PNG picture"), Map.entry("\u00ff\u00d8\u00ff", "a JPEG picture"),
			Map.entry("GIF8", "a GIF picture"), Map.entry("\u001f\u008b", "a gzip archive"),
			Map.entry("\u00d0\u00cf\u0011\u00e0", "an old Office file"), Map.entry("{\\rtf", "an RTF file"),
			Map.entry("RIFF", "a picture or a recording"), Map.entry("\u007fELF", "a program"));

	private FileNature() {
	}

	/**
	 * What the bytes are, where they are no text.
	 * @param bytes a file
	 * @return words for people; empty where they may be text
	 */
	static Optional<String> binary(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
		Optional<String> known = MAGIC.entrySet()
			.stream()
			.filter((entry) -> start.startsWith(entry.getKey()))
			.map(Map.Entry::getValue)
			.findFirst();
		if (known.isPresent() || hasWideMark(start)) {
			return known;
		}
		long controls = start.chars().filter((c) -> c < ' ' && !Character.isWhitespace(c) && c != 0x1b).count();
		if (start.indexOf(0) >= 0 || controls * 50 > start.length()) {
			return Optional.of("a binary file, or UTF-16 without its byte order mark");
		}
		return Optional.empty();
	}

	/**
	 * Whether a file is a web page.
	 * @param name its name
	 * @param bytes the file
	 * @return true by its ending, or by how it begins
	 */
	static boolean page(String name, byte[] bytes) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
			return true;
		}
		String start = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1)
			.replace("\u00ef\u00bb\u00bf", "")
			.replaceAll("(?s)^(\\s|<!--.*?-->|<\\?xml.*?\\?>)+", "")
			.toLowerCase(Locale.ROOT);
		return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
	}

	private static boolean hasWideMark(String start) {
		return start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")
				|| start.startsWith("\u0000\u0000\u00fe\u00ff");
	}

}
