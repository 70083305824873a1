// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backchannel.generated.Maker;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfPropertyTests {

	private static final Maker<LocalDate> DAYS = Maker.oneOf(days(LocalDate.of(2013, 12, 1), LocalDate.of(2018, 3, 1)),
			days(Edtf.MIN, Edtf.MAX),
			Maker.of(Edtf.MIN, Edtf.MAX, LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)));

	/** Texts of one date, nearly all of days that exist. */
	private static final Maker<String> PLAIN = joined(
			Maker.of("2014", "2015", "2016", "201X", "20XX", "0001", "9999", "0987"),
			Maker.of("", "-01", "-02", "-12", "-XX", "-XX-XX", "-21", "-24", "-02-29", "-01-1X", "-03-3X", "-12-31",
					"-01-01", "-06-XX", "-06-15"),
			Maker.of("", "", "", "?", "~", "%"));

	private static final Maker<String> INTERVAL_TEXTS = joined(ends(), Maker.of("/"), ends());

	private static final Maker<String> SET_TEXTS = Maker
		.oneOf(PLAIN, joined(Maker.of(".."), PLAIN), joined(PLAIN, Maker.of("..")),
				joined(PLAIN, Maker.of(".."), PLAIN))
		.list(1, 3)
		.map((list) -> "[" + String.join(",", list) + "]");

	private static final Maker<Edtf> INTERVALS = parsed(INTERVAL_TEXTS);

	private static final Maker<Edtf> DATES = parsed(
			Maker.oneOf(PLAIN, INTERVAL_TEXTS, SET_TEXTS, Maker.of("..", "XXXX", "XXXX-XX")));

	@Test
	void boundsAreOrdered() {
		DATES.always(EdtfPropertyTests::assertBoundsAreOrdered);
	}

	private static void assertBoundsAreOrdered(Edtf date) {
		assertThat(date.earliest()).isBetween(Edtf.MIN, date.startLatest()).isBeforeOrEqualTo(date.endEarliest());
		assertThat(date.latest()).isBetween(date.endEarliest(), Edtf.MAX).isAfterOrEqualTo(date.startLatest());
	}

	@Test
	void textIsReadBack() {
		DATES.always(EdtfPropertyTests::assertTextIsReadBack);
	}

	private static void assertTextIsReadBack(Edtf date) {
		Edtf again = Edtf.parse(date.text());
		assertThat(again).isEqualTo(date).hasToString(date.text());
		assertThat(bounds(again)).isEqualTo(bounds(date));
		assertThat(again.isInterval()).isEqualTo(date.isInterval());
	}

	@Test
	void garbageIsRefusedWithAPlaceInIt() {
		Maker<String> broken = (random) -> {
			String text = Maker.oneOf(PLAIN, INTERVAL_TEXTS, SET_TEXTS).make(random);
			int place = random.nextInt(text.length() + 1);
			return text.substring(0, place) + Maker.texts("09X-/.[],?T ", 3).make(random)
					+ text.substring(Math.min(text.length(), place + 1));
		};
		Maker.oneOf(Maker.texts("0123456789XxYT-/.[]{},?~%: Z+", 24), broken, Maker.anyTexts(40))
			.always(5000, (text) -> {
				try {
					assertThat(Edtf.parse(text).text()).doesNotContain(" ");
				}
				catch (EdtfException ex) {
					assertThat(ex.position()).isBetween(1, text.length() + 1);
				}
			});
	}

	@Test
	void agreementIsMeetingOfSpansAndOfIntersection() {
		DATES.alwaysWith(DATES, (a, b) -> {
			Optional<Edtf> both = a.intersect(b);
			assertThat(both).isEqualTo(b.intersect(a));
			assertThat(both.isPresent()).isEqualTo(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
			both.ifPresent((it) -> {
				assertThat(it.earliest()).isEqualTo(later(a.earliest(), b.earliest()));
				assertThat(it.latest()).isEqualTo(a.latest().isBefore(b.latest()) ? a.latest() : b.latest());
				assertTextIsReadBack(it);
				assertBoundsAreOrdered(it);
			});
		});
	}

	@Test
	void spanOfIntersectionIsTheSameInEveryOrder() {
		DATES.list(3, 3).always((three) -> {
			Edtf a = three.get(0);
			Edtf b = three.get(1);
			Edtf c = three.get(2);
			Optional<List<LocalDate>> left = a.intersect(b)
				.flatMap((ab) -> ab.intersect(c))
				.map(EdtfPropertyTests::span);
			assertThat(left).isEqualTo(b.intersect(c).flatMap((bc) -> a.intersect(bc)).map(EdtfPropertyTests::span));
			assertThat(left).isEqualTo(Edtf.intersectAll(List.of(c, a, b)).map(EdtfPropertyTests::span));
			assertThat(Edtf.intersectAll(List.of(a, b, c))).isEqualTo(Edtf.intersectAll(List.of(c, b, a)))
				.isEqualTo(Edtf.intersectAll(List.of(b, c, a)));
		});
	}

	@Test
	void boundsOfIntersectionOfOneKindAreTheSameInEveryOrder() {
		INTERVALS.list(3, 3).always((three) -> {
			Edtf a = three.get(0);
			Edtf b = three.get(1);
			Edtf c = three.get(2);
			assertThat(a.intersect(b).flatMap((ab) -> ab.intersect(c)))
				.isEqualTo(b.intersect(c).flatMap((bc) -> a.intersect(bc)));
		});
	}

	@Test
	void unknownAndItselfChangeNothing() {
		DATES.always((date) -> {
			assertThat(date.intersect(Edtf.UNKNOWN)).contains(date);
			assertThat(Edtf.UNKNOWN.intersect(date)).contains(date);
			assertThat(date.intersect(date)).contains(date);
			assertThat(date.agreesWith(Edtf.UNKNOWN)).isTrue();
		});
	}

	@Test
	void orderAgreesWithEquality() {
		DATES.alwaysWith(DATES, (a, b) -> {
			assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
			assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
		});
	}

	@Test
	void certainImpliesPossible() {
		DATES.alwaysWith(DAYS,
				(date, day) -> assertThat(date.possiblyOnOrAfter(day) || !date.certainlyOnOrAfter(day)).isTrue());
	}

	@Test
	void oneOfAndBetweenHaveTheGivenBounds() {
		DAYS.alwaysWith(DAYS, (a, b) -> {
			LocalDate from = a.isBefore(b) ? a : b;
			LocalDate to = later(a, b);
			assertThat(bounds(Edtf.oneOf(from, to))).containsExactly(from, to, from, to);
			assertThat(bounds(Edtf.between(from, to))).containsExactly(from, from, to, to);
			assertTextIsReadBack(Edtf.oneOf(from, to));
			assertTextIsReadBack(Edtf.between(from, to));
		});
	}

	private static Maker<LocalDate> days(LocalDate first, LocalDate last) {
		return Maker.longs(first.toEpochDay(), last.toEpochDay()).map(LocalDate::ofEpochDay);
	}

	/** One in seven open. */
	private static Maker<String> ends() {
		return (random) -> ((random.nextInt(7) > 0) ? PLAIN : Maker.of("", "..")).make(random);
	}

	@SafeVarargs
	private static Maker<String> joined(Maker<String>... parts) {
		return (random) -> {
			StringBuilder text = new StringBuilder();
			for (Maker<String> part : parts) {
				text.append(part.make(random));
			}
			return text.toString();
		};
	}

	private static Maker<Edtf> parsed(Maker<String> texts) {
		return texts.map(Edtf::tryParse).filter(Optional::isPresent).map(Optional::orElseThrow);
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
