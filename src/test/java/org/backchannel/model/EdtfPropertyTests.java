// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfPropertyTests {

	@Property
	void boundsAreOrdered(@ForAll("dates") Edtf date) {
		assertThat(date.earliest()).isBetween(Edtf.MIN, date.startLatest()).isBeforeOrEqualTo(date.endEarliest());
		assertThat(date.latest()).isBetween(date.endEarliest(), Edtf.MAX).isAfterOrEqualTo(date.startLatest());
	}

	@Property
	void textIsReadBack(@ForAll("dates") Edtf date) {
		Edtf again = Edtf.parse(date.text());
		assertThat(again).isEqualTo(date).hasToString(date.text());
		assertThat(bounds(again)).isEqualTo(bounds(date));
		assertThat(again.isInterval()).isEqualTo(date.isInterval());
	}

	@Property(tries = 5000)
	void garbageIsRefusedWithAPlaceInIt(@ForAll("garbage") String text) {
		try {
			assertThat(Edtf.parse(text).text()).doesNotContain(" ");
		}
		catch (EdtfException ex) {
			assertThat(ex.position()).isBetween(1, text.length() + 1);
		}
	}

	@Property
	void agreementIsMeetingOfSpansAndOfIntersection(@ForAll("dates") Edtf a, @ForAll("dates") Edtf b) {
		Optional<Edtf> both = a.intersect(b);
		assertThat(both).isEqualTo(b.intersect(a));
		assertThat(both.isPresent()).isEqualTo(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
		both.ifPresent((it) -> {
			assertThat(it.earliest()).isEqualTo(later(a.earliest(), b.earliest()));
			assertThat(it.latest()).isEqualTo(a.latest().isBefore(b.latest()) ? a.latest() : b.latest());
			textIsReadBack(it);
			boundsAreOrdered(it);
		});
	}

	@Property
	void spanOfIntersectionIsTheSameInEveryOrder(@ForAll("dates") Edtf a, @ForAll("dates") Edtf b,
			@ForAll("dates") Edtf c) {
		Optional<List<LocalDate>> left = a.intersect(b).flatMap((ab) -> ab.intersect(c)).map(EdtfPropertyTests::span);
		assertThat(left).isEqualTo(b.intersect(c).flatMap((bc) -> a.intersect(bc)).map(EdtfPropertyTests::span));
		assertThat(left).isEqualTo(Edtf.intersectAll(List.of(c, a, b)).map(EdtfPropertyTests::span));
		assertThat(Edtf.intersectAll(List.of(a, b, c))).isEqualTo(Edtf.intersectAll(List.of(c, b, a)))
			.isEqualTo(Edtf.intersectAll(List.of(b, c, a)));
	}

	@Property
	void boundsOfIntersectionOfOneKindAreTheSameInEveryOrder(@ForAll("intervals") Edtf a, @ForAll("intervals") Edtf b,
			@ForAll("intervals") Edtf c) {
		assertThat(a.intersect(b).flatMap((ab) -> ab.intersect(c)))
			.isEqualTo(b.intersect(c).flatMap((bc) -> a.intersect(bc)));
	}

	@Property
	void unknownAndItselfChangeNothing(@ForAll("dates") Edtf date) {
		assertThat(date.intersect(Edtf.UNKNOWN)).contains(date);
		assertThat(Edtf.UNKNOWN.intersect(date)).contains(date);
		assertThat(date.intersect(date)).contains(date);
		assertThat(date.agreesWith(Edtf.UNKNOWN)).isTrue();
	}

	@Property
	void orderAgreesWithEquality(@ForAll("dates") Edtf a, @ForAll("dates") Edtf b) {
		assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
		assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
	}

	@Property
	void certainImpliesPossible(@ForAll("dates") Edtf date, @ForAll("days") LocalDate day) {
		assertThat(date.possiblyOnOrAfter(day) || !date.certainlyOnOrAfter(day)).isTrue();
	}

	@Property
	void oneOfAndBetweenHaveTheGivenBounds(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
		LocalDate from = a.isBefore(b) ? a : b;
		LocalDate to = later(a, b);
		assertThat(bounds(Edtf.oneOf(from, to))).containsExactly(from, to, from, to);
		assertThat(bounds(Edtf.between(from, to))).containsExactly(from, from, to, to);
		textIsReadBack(Edtf.oneOf(from, to));
		textIsReadBack(Edtf.between(from, to));
	}

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.oneOf(
				Arbitraries.longs()
					.between(LocalDate.of(2013, 12, 1).toEpochDay(), LocalDate.of(2018, 3, 1).toEpochDay())
					.map(LocalDate::ofEpochDay),
				Arbitraries.longs().between(Edtf.MIN.toEpochDay(), Edtf.MAX.toEpochDay()).map(LocalDate::ofEpochDay),
				Arbitraries.of(Edtf.MIN, Edtf.MAX, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)));
	}

	/** Texts of one date, nearly all of days that exist. */
	@Provide
	Arbitrary<String> plain() {
		Arbitrary<String> years = Arbitraries.of("2014", "2015", "2016", "201X", "20XX", "0001", "9999", "0987");
		Arbitrary<String> rest = Arbitraries.of("", "-01", "-02", "-12", "-XX", "-XX-XX", "-21", "-24", "-02-29",
				"-01-1X", "-03-3X", "-12-31", "-01-01", "-06-XX", "-06-15");
		Arbitrary<String> qualifiers = Arbitraries.of("", "", "", "?", "~", "%");
		return Combinators.combine(years, rest, qualifiers).as((year, more, qualifier) -> year + more + qualifier);
	}

	private Arbitrary<String> intervalTexts() {
		Arbitrary<String> ends = Arbitraries.frequencyOf(Tuple.of(6, plain()), Tuple.of(1, Arbitraries.of("", "..")));
		return Combinators.combine(ends, ends).as((a, b) -> a + "/" + b);
	}

	private Arbitrary<String> setTexts() {
		Arbitrary<String> members = Arbitraries.oneOf(plain(), plain().map((a) -> ".." + a),
				plain().map((a) -> a + ".."), Combinators.combine(plain(), plain()).as((a, b) -> a + ".." + b));
		return members.list().ofMinSize(1).ofMaxSize(3).map((list) -> "[" + String.join(",", list) + "]");
	}

	@Provide
	Arbitrary<Edtf> intervals() {
		return parsed(intervalTexts());
	}

	@Provide
	Arbitrary<Edtf> dates() {
		return parsed(Arbitraries.oneOf(plain(), intervalTexts(), setTexts(), Arbitraries.of("..", "XXXX", "XXXX-XX")));
	}

	private static Arbitrary<Edtf> parsed(Arbitrary<String> texts) {
		return texts.map(Edtf::tryParse).filter(Optional::isPresent).map(Optional::orElseThrow);
	}

	@Provide
	Arbitrary<String> garbage() {
		Arbitrary<String> likely = Arbitraries.strings().withChars("0123456789XxYT-/.[]{},?~%: Z+").ofMaxLength(24);
		Arbitrary<String> broken = Combinators
			.combine(Arbitraries.oneOf(plain(), intervalTexts(), setTexts()), Arbitraries.integers().between(0, 30),
					Arbitraries.strings().withChars("09X-/.[],?T ").ofMaxLength(3))
			.as((text, at, more) -> {
				int place = Math.min(at, text.length());
				return text.substring(0, place) + more + text.substring(Math.min(text.length(), place + 1));
			});
		return Arbitraries.oneOf(likely, broken, Arbitraries.strings().ofMaxLength(40));
	}

	private static List<LocalDate> bounds(Edtf date) {
		return List.of(date.earliest(), date.startLatest(), date.endEarliest(), date.latest());
	}

	private static List<LocalDate> span(Edtf date) {
		return List.of(date.earliest(), date.latest());
	}

	private static LocalDate later(LocalDate a, LocalDate b) {
		return a.isAfter(b) ? a : b;
	}

}
