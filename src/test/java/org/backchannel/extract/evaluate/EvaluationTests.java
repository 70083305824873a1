// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluationTests {

	private static final String TEXT = "The leaders of Ruritania and Graustark met in Strelsau on Friday. "
			+ "A Borduria official declined to comment.";

	private static final String QUOTE = "The leaders of Ruritania and Graustark met in Strelsau on Friday.";

	@Test
	void aContactThatAgreesIsRight() {
		Evaluation evaluation = evaluate(contact("meeting", "held", "2020-05-01", false, "Ruritania", "Graustark"));
		assertThat(evaluation.differences()).isEmpty();
		assertThat(evaluation.score().summary())
			.isEqualTo("articles 1  contacts 1  found 1  missed 0  wrong 0  weak 0  P 1.000  R 1.000  F1 1.000  "
					+ "strict-F1 1.000  status 1.00  date 1.00  all-heads 1.00  evidence 1.00  quotes 1/1");
	}

	@Test
	void talksAreAMeetingButACallIsNot() {
		assertThat(evaluate(contact("talks", "held", "2020-05-01", false, "Ruritania", "Graustark")).score().matched())
			.isEqualTo(1);
		assertThat(evaluate(contact("call", "held", "2020-05-01", false, "Ruritania", "Graustark")).differences())
			.extracting(Difference::sort)
			.containsExactly(Difference.Sort.NOT_IN_GOLD, Difference.Sort.MISSED);
	}

	@Test
	void aContactWithOneOfTwoSidesIsAnother() {
		assertThat(evaluate(contact("meeting", "held", "2020-05-01", false, "Ruritania", "Borduria")).score().matched())
			.isZero();
	}

	@Test
	void whatIsWrongInAMatchIsSaid() {
		Evaluation evaluation = evaluate(contact("meeting", "planned", "2020-05", false, "Ruritania", "Graustark"));
		assertThat(evaluation.score().f1()).isEqualTo(1);
		assertThat(evaluation.score().strictF1()).isZero();
		assertThat(evaluation.differences()).map(Difference::toString)
			.containsExactly(
					"sample: status planned, should be held: meeting planned 2020-05 [Ruritania, Graustark]: \"" + QUOTE
							+ '"',
					"sample: date 2020-05, should be 2020-05-01: meeting planned 2020-05 [Ruritania, Graustark]: \""
							+ QUOTE + '"');
	}

	@Test
	void aSecondMatchOfTheSameIsWrong() {
		GoldContact contact = contact("meeting", "held", "2020-05-01", false, "Ruritania", "Graustark");
		Score score = evaluate(contact, contact).score();
		assertThat(score.matched()).isEqualTo(1);
		assertThat(score.wrong()).isEqualTo(1);
	}

	@Test
	void aVagueContactIsNeitherRequiredNorWrong() {
		GoldContact vague = contact("talks", "held", "..", true, "Ruritania", "Graustark");
		assertThat(Evaluation.of("sample", List.of(vague), List.of(), TEXT).score())
			.isEqualTo(new Score(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
		assertThat(Evaluation.of("sample", List.of(vague), List.of(vague), TEXT).score().weak()).isEqualTo(1);
	}

	@Test
	void aQuoteAtTheWrongOffsetsDoesNotStand() {
		GoldContact right = contact("meeting", "held", "2020-05-01", false, "Ruritania", "Graustark");
		GoldContact wrong = new GoldContact("c1", right.kind(), List.of(), right.status(), right.date(),
				right.participants(), null, QUOTE, 1, QUOTE.length() + 1, false);
		assertThat(evaluate(wrong).score().standing()).isZero();
		assertThat(Evidence.stands(right, TEXT)).isTrue();
	}

	private static Evaluation evaluate(GoldContact... found) {
		return Evaluation.of("sample",
				List.of(contact("meeting", "held", "2020-05-01", false, "Ruritania", "Graustark")), List.of(found),
				TEXT);
	}

	private static GoldContact contact(String kind, @Nullable String status, String date, boolean weak,
			String... heads) {
		return new GoldContact("c1", kind, List.of(), status, date,
				List.of(heads).stream().map((head) -> new GoldParticipant(head, null, null, true)).toList(), null,
				QUOTE, 0, QUOTE.length(), weak);
	}

}
