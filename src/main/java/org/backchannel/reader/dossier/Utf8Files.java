// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.backchannel.model.Place;

/**
 * Files read as UTF-8, to the letter: line ends stay as they are, and only a byte order
 * mark at the very beginning is left out.
 */
class Utf8Files {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final long limit;

	private final Problems problems;

	/**
	 * Files up to a size.
	 * @param limit the most bytes that a file may have
	 * @param problems where to report what can't be read
	 */
	Utf8Files(long limit, Problems problems) {
		this.limit = limit;
		this.problems = problems;
	}

	/**
	 * The text of a file.
	 * @param path the file
	 * @param name the file as the user named it
	 * @return the text; empty where it can't be read, which is reported
	 */
	Optional<String> read(Path path, String name) {
		try {
			long size = Files.size(path);
			if (size > this.limit) {
				this.problems.add(new Place(name, 0), "too-large",
						"the file has %,d bytes; the most is %,d; split it into several files".formatted(size,
								this.limit));
				return Optional.empty();
			}
			return decode(Files.readAllBytes(path), name);
		}
		catch (AccessDeniedException ex) {
			this.problems.add(new Place(name, 0), "unreadable",
					"the file may not be read; allow it, as in: chmod u+r " + name);
		}
		catch (IOException ex) {
			this.problems.add(new Place(name, 0), "unreadable", "the file can't be read: " + ex.getMessage());
		}
		return Optional.empty();
	}

	private Optional<String> decode(byte[] bytes, String name) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			reportMalformed(bytes, in.position(), name);
			return Optional.empty();
		}
		decoder.flush(out);
		out.flip();
		if (!out.isEmpty() && out.charAt(0) == BYTE_ORDER_MARK) {
			out.get();
		}
		return Optional.of(out.toString());
	}

	private void reportMalformed(byte[] bytes, int position, String name) {
		int line = 1;
		for (int i = 0; i < position; i++) {
			if (bytes[i] == '\n') {
				line++;
			}
		}
		String encoding = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? "UTF-16" : "WINDOWS-1252";
		this.problems.add(new Place(name, line), "not-utf-8",
				"not UTF-8: byte %d of the file is 0x%02X; save it as UTF-8, or convert it, as in: iconv -f %s -t UTF-8 %s > new-file"
					.formatted(position + 1, bytes[position], encoding, name));
	}

	private static boolean startsWith(byte[] bytes, int first, int second) {
		return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
	}

}
