// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns a file's bytes into text: by its byte order mark, by what it says of itself, as
 * UTF-8, else line by line or by a guess, and says so.
 */
final class Decoder {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private final String file;

	private final List<Problem> problems;

	Decoder(String file, List<Problem> problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * Decodes a file that is not binary.
	 * @param bytes the file
	 * @param declared the name of the encoding that the file says it has, or null
	 * @return its text
	 */
	Decoded decode(byte[] bytes, @Nullable String declared) {
		Charset marked = byMark(bytes);
		if (marked != null) {
			return decoded(strict(bytes, marked).orElseGet(() -> {
				note("encoding-mixed", 0,
						"has the byte order mark of %s, but holds bytes that are not; they were replaced"
							.formatted(marked));
				return new String(bytes, marked);
			}), marked.name());
		}
		Charset said = named(declared);
		if (said != null && !said.equals(StandardCharsets.UTF_8)) {
			Optional<String> text = strict(bytes, said);
			if (text.isPresent()) {
				return decoded(text.get(), said.name());
			}
			note("encoding-wrong", 0, "says that it is %s, but is not".formatted(said));
		}
		return strict(bytes, StandardCharsets.UTF_8).map((text) -> decoded(text, "UTF-8"))
			.orElseGet(() -> other(bytes));
	}

	private Decoded other(byte[] bytes) {
		List<byte[]> lines = lines(bytes);
		List<Integer> foreign = new ArrayList<>();
		boolean unicode = false;
		for (int i = 0; i < lines.size(); i++) {
			if (strict(lines.get(i), StandardCharsets.UTF_8).isEmpty()) {
				foreign.add(i + 1);
			}
			else if (!ascii(lines.get(i))) {
				unicode = true;
			}
		}
		Charset guess = guess(bytes);
		if (!unicode) {
			note("encoding-guessed", foreign.getFirst(),
					"is not UTF-8; it is read as %s. Save it as UTF-8 if letters come out wrong".formatted(guess));
			return decoded(new String(bytes, guess), guess.name());
		}
		Charset rest = guess.equals(StandardCharsets.UTF_8) ? WINDOWS : guess;
		note("encoding-mixed", foreign.getFirst(),
				"mixes encodings: UTF-8, but %s read as %s. Save the file as UTF-8 if letters come out wrong"
					.formatted((foreign.size() == 1) ? "this line is" : "lines " + some(foreign) + " are", rest));
		StringBuilder text = new StringBuilder();
		for (byte[] line : lines) {
			text.append(strict(line, StandardCharsets.UTF_8).orElseGet(() -> new String(line, rest)));
		}
		return decoded(text.toString(), "UTF-8 and " + rest.name());
	}

	private static String some(List<Integer> lines) {
		String first = lines.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "));
		return (lines.size() > 5) ? first + ", …" : first;
	}

	private static Decoded decoded(String text, String encoding) {
		return new Decoded(text.replace("\r\n", "\n").replace('\r', '\n'), encoding);
	}

	private static Charset guess(byte[] bytes) {
		UniversalDetector detector = new UniversalDetector();
		detector.handleData(bytes, 0, bytes.length);
		detector.dataEnd();
		Charset found = named(detector.getDetectedCharset());
		return (found == null || found.equals(StandardCharsets.US_ASCII)) ? WINDOWS : found;
	}

	private static @Nullable Charset byMark(byte[] bytes) {
		String name = (bytes.length >= 4) ? UniversalDetector.detectCharsetFromBOM(bytes) : null;
		return named(name);
	}

	private static @Nullable Charset named(@Nullable String name) {
		if (name == null || name.isBlank()) {
			return null;
		}
		try {
			return Charset.forName(name.strip());
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return null;
		}
	}

	private static Optional<String> strict(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean ascii(byte[] bytes) {
		for (byte value : bytes) {
			if (value < 0) {
				return false;
			}
		}
		return true;
	}

	private static List<byte[]> lines(byte[] bytes) {
		List<byte[]> lines = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '\n' || i == bytes.length - 1) {
				lines.add(Arrays.copyOfRange(bytes, start, i + 1));
				start = i + 1;
			}
		}
		return lines;
	}

	private void note(String code, int line, String message) {
		this.problems.add(new Problem(new Place(this.file, line), code, message));
	}

}
