// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.backchannel.extract.Span;
import org.backchannel.extract.corenlp.CoreNlpAnalysis;

/**
 * Parses that CoreNLP gave once for the sentences of the tests, so that the resolvers are
 * tested in milliseconds and without models. To add a sentence, run the test with
 * {@code -Dbackchannel.record=true}; the models have to be there then.
 */
public final class RecordedAnalysis implements TextAnalysis {

	private static final Path FILE = Path.of("src/test/resources/org/backchannel/extract/text/parses.tsv");

	private static final RecordedAnalysis SHARED = new RecordedAnalysis();

	private final Map<String, List<Sentence>> parses = new HashMap<>();

	private final Supplier<TextAnalysis> live = new Live();

	private RecordedAnalysis() {
		try (InputStream in = RecordedAnalysis.class.getResourceAsStream("parses.tsv")) {
			if (in != null) {
				read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static TextAnalysis shared() {
		return SHARED;
	}

	/** The texts that are recorded. */
	public static List<String> texts() {
		return SHARED.parses.keySet().stream().sorted().toList();
	}

	private void read(String file) {
		String text = null;
		List<Sentence> sentences = new ArrayList<>();
		List<String> rows = new ArrayList<>();
		for (String line : (file + "\n\n= \n").lines().toList()) {
			if (line.startsWith("= ")) {
				if (text != null) {
					this.parses.put(text, List.copyOf(sentences));
				}
				text = line.substring(2).replace("\\n", "\n");
				sentences.clear();
			}
			else if (line.isEmpty() && !rows.isEmpty()) {
				sentences.add(sentence(rows));
				rows.clear();
			}
			else if (!line.isEmpty()) {
				rows.add(line);
			}
		}
	}

	private static Sentence sentence(List<String> rows) {
		List<Token> tokens = new ArrayList<>();
		List<Dependency> dependencies = new ArrayList<>();
		for (String row : rows) {
			String[] cells = row.split("\t", -1);
			tokens.add(new Token(cells[0], cells[1], cells[2], cells[3],
					new Span(Integer.parseInt(cells[4]), Integer.parseInt(cells[5]))));
			dependencies.add(new Dependency(Integer.parseInt(cells[6]), cells[7]));
		}
		return new Sentence(tokens, dependencies);
	}

	@Override
	public synchronized List<Sentence> analyse(String text) {
		List<Sentence> known = this.parses.get(text);
		if (known != null) {
			return known;
		}
		if (!Boolean.getBoolean("backchannel.record")) {
			throw new IllegalStateException(
					"No parse of this text is recorded; run the test with -Dbackchannel.record=true: " + text);
		}
		List<Sentence> parsed = this.live.get().analyse(text);
		this.parses.put(text, parsed);
		try {
			Files.writeString(FILE, record(text, parsed), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return parsed;
	}

	private static String record(String text, List<Sentence> sentences) {
		StringBuilder rows = new StringBuilder("= ").append(text.replace("\n", "\\n")).append('\n');
		for (Sentence sentence : sentences) {
			for (int i = 0; i < sentence.size(); i++) {
				Token token = sentence.token(i);
				rows.append(String.join("\t", token.word(), token.lemma(), token.tag(), token.entity(),
						String.valueOf(token.span().start()), String.valueOf(token.span().end()),
						String.valueOf(sentence.governor(i)), sentence.relation(i)))
					.append('\n');
			}
			rows.append('\n');
		}
		return rows.toString();
	}

	/** The pipeline, loaded when it is first asked for. */
	private static final class Live implements Supplier<TextAnalysis> {

		private TextAnalysis analysis = (text) -> {
			throw new IllegalStateException("not loaded");
		};

		private boolean loaded;

		@Override
		public TextAnalysis get() {
			if (!this.loaded) {
				this.analysis = CoreNlpAnalysis.load();
				this.loaded = true;
			}
			return this.analysis;
		}

	}

}
