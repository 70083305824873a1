// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Holds the scorer against the reference script, where that is at hand. */
class ReferenceScorerTests {

	private static final Path ARTICLES = Path.of("..", "shared", "articles");

	private static final List<String> SETS = List.of("dev", "press", "seeds");

	@BeforeAll
	static void needsTheReference() throws Exception {
		assumeTrue(Files.exists(ARTICLES.resolve("score.py")), "no ../shared/articles/score.py");
		assumeTrue(run("python3", "--version").startsWith("Python 3"), "no python3");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dev", "press", "seeds" })
	void findsNothingWrongWithTheGoldFilesThemselves(String set, @TempDir Path found) throws Exception {
		for (Path file : GoldFiles.in(ARTICLES.resolve(set))) {
			GoldFiles.write(found, GoldFiles.read(file));
		}
		Score score = GoldFiles.evaluate(found, ARTICLES.resolve(set)).score();
		assertThat(score.f1()).isEqualTo(1);
		assertThat(score.strictF1()).isEqualTo(1);
		assertThat(score.summary()).isEqualTo(reference(found, set)).contains("F1 1.000  strict-F1 1.000");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 3, 5, 8 })
	void scoresSpoiltFilesAsTheReferenceDoes(int seed, @TempDir Path folder) throws Exception {
		for (String set : SETS) {
			Path found = folder.resolve(set);
			Random random = new Random(seed * 31L);
			for (Path file : GoldFiles.in(ARTICLES.resolve(set))) {
				if (random.nextInt(20) > 0) {
					GoldFiles.write(found, new Spoiler(random, seed / 40.0).spoil(GoldFiles.read(file)));
				}
			}
			assertThat(GoldFiles.evaluate(found, ARTICLES.resolve(set)).score().summary()).as(set)
				.isEqualTo(reference(found, set));
		}
	}

	@Test
	void scoresAnEmptyFolderAsTheReferenceDoes(@TempDir Path found) throws Exception {
		for (String set : SETS) {
			assertThat(GoldFiles.evaluate(found, ARTICLES.resolve(set)).score().summary())
				.isEqualTo(reference(found, set));
		}
	}

	@Test
	void knowsTheActorsOfTheReference() throws Exception {
		String table = run("python3", "-c",
				"import sys; sys.path.insert(0, sys.argv[1]); import score\n"
						+ "for name, aliases in score.NAMES.items(): print(name + ' = ' + aliases)",
				ARTICLES.toString());
		List<String> ours = new ArrayList<>();
		Names.aliases().forEach((name, aliases) -> ours.add(name + " = " + String.join("|", aliases)));
		assertThat(table.lines()).containsExactlyElementsOf(ours);
	}

	private static String reference(Path found, String set) throws Exception {
		return run("python3", ARTICLES.resolve("score.py").toString(), found.toString(),
				ARTICLES.resolve(set).toString())
			.strip();
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		try (var out = process.getInputStream()) {
			String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
			process.waitFor();
			return text;
		}
	}

	/** Makes the mistakes that readers make, in a repeatable way. */
	private record Spoiler(Random random, double share) {

		GoldArticle spoil(GoldArticle article) {
			List<GoldContact> contacts = new ArrayList<>();
			for (GoldContact contact : article.contacts()) {
				if (!happens()) {
					contacts.add(spoil(contact));
				}
				if (happens()) {
					contacts.add(spoil(spoil(contact)));
				}
			}
			return new GoldArticle(article.article(), article.published(), article.outlet(), article.language(),
					contacts);
		}

		private GoldContact spoil(GoldContact contact) {
			List<GoldParticipant> participants = new ArrayList<>();
			for (GoldParticipant participant : contact.participants()) {
				if (!happens()) {
					participants.add(spoil(participant));
				}
			}
			String quote = contact.quote();
			int cut = (quote == null || quote.isEmpty()) ? 0 : this.random.nextInt(quote.length());
			return new GoldContact(contact.id(),
					happens() ? pick("call", "meeting", "talks", "visit", "summit", "message") : contact.kind(),
					List.of(), happens() ? pick("held", "planned", "denied", "alleged") : contact.status(),
					happens() ? pick("..", "2017", "2017-03", "2018-01-XX", "2021~", "2026-02-17/2026-02-18",
							"[2018-03-01..2026-05-05]", "[..2021-03-31]", "2022-03-1X", "2018-24", "201X", "2026-02-18")
							: contact.date(),
					participants, contact.place(), (quote == null || !happens()) ? quote : quote.substring(cut),
					happens() ? Integer.valueOf(0) : null, happens() ? Integer.valueOf(cut) : null, false);
		}

		private GoldParticipant spoil(GoldParticipant participant) {
			String name = participant.name();
			if (name != null && !name.isEmpty() && happens()) {
				int at = this.random.nextInt(name.length());
				name = name.substring(0, at) + name.substring(at + 1);
			}
			return new GoldParticipant(
					happens() ? pick("the Kremlin", "Erdoğan", "Volodymyr Zelenskiy", "Petr Pável Jr.", "", null)
							: name,
					happens() ? pick("U.S.", "Kiev's", "the Russian Federation", "Türkiye", "Foreign Ministry", null)
							: participant.actsFor(),
					happens() ? pick("envoy", null) : participant.role(), happens() != participant.head());
		}

		private boolean happens() {
			return this.random.nextDouble() < this.share;
		}

		@SafeVarargs
		private <T extends @Nullable Object> T pick(T... values) {
			return values[this.random.nextInt(values.length)];
		}

	}

}
