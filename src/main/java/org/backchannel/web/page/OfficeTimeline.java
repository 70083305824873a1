// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.query.ActorProfile.Term;
import org.backchannel.query.Named;
import org.backchannel.query.OfficeHolder.Knowledge;

/**
 * Offices over time, ready to be drawn: places are per cent of the width.
 *
 * @param lines one for each office
 * @param years labels of the axis; empty where no date is known
 */
record OfficeTimeline(List<Line> lines, List<Year> years) {

	private static final int LABELS = 8;

	/**
	 * An office.
	 *
	 * @param other the organisation, or the person who held it
	 * @param title what it is called
	 * @param wordings what reports call it besides
	 * @param bars what is known of which time
	 * @param days where the days are of which a report attests it
	 * @param words the same for those who do not see it
	 * @param inferred why it is taken to be so; empty where a source says so
	 * @param quote the words that say so; empty for none
	 * @param sources ids of the sources that know of it
	 */
	record Line(Named other, String title, List<String> wordings, List<Bar> bars, List<String> days, String words,
			Optional<String> inferred, Optional<String> quote, List<String> sources) {
	}

	/**
	 * A stretch of time.
	 *
	 * @param x where it begins, as in {@code 12.5%}
	 * @param width how long it is
	 * @param knowledge attested, inferred or unknown
	 */
	record Bar(String x, String width, String knowledge) {
	}

	/**
	 * A label of the axis.
	 *
	 * @param x where it stands
	 * @param year what it says
	 */
	record Year(String x, int year) {
	}

	static OfficeTimeline of(List<Term> terms) {
		List<Office> offices = offices(terms);
		Axis axis = Axis.of(terms);
		return new OfficeTimeline(offices.stream().map((office) -> office.line(axis)).toList(), axis.years());
	}

	/** One office of a person in an organisation, unless dossiers tell several apart. */
	private static List<Office> offices(List<Term> terms) {
		Map<String, List<Term>> byOther = new LinkedHashMap<>();
		terms.forEach((term) -> byOther.computeIfAbsent(term.other().id(), (id) -> new ArrayList<>()).add(term));
		List<Office> offices = new ArrayList<>();
		for (List<Term> some : byOther.values()) {
			long titles = some.stream().filter(Term::stated).map(OfficeTimeline::key).distinct().count();
			Map<String, List<Term>> byTitle = new LinkedHashMap<>();
			some.forEach((term) -> byTitle.computeIfAbsent((titles < 2) ? "" : key(term), (key) -> new ArrayList<>())
				.add(term));
			byTitle.values().forEach((office) -> offices.add(new Office(office)));
		}
		return offices;
	}

	private static String key(Term term) {
		return term.title().toLowerCase(Locale.ROOT);
	}

	private static boolean isBounded(Edtf date) {
		return !date.earliest().equals(Edtf.MIN) && !date.latest().equals(Edtf.MAX);
	}

	/** The days between which everything lies that is known. */
	private record Axis(LocalDate first, LocalDate last) {

		static Axis of(List<Term> terms) {
			List<LocalDate> days = terms.stream()
				.flatMap((term) -> Stream.concat(Stream.of(term.from(), term.to()),
						term.attested().stream().filter(OfficeTimeline::isBounded)))
				.flatMap((date) -> Stream.of(date.earliest(), date.latest()))
				.filter((day) -> !day.equals(Edtf.MIN) && !day.equals(Edtf.MAX))
				.sorted()
				.toList();
			return days.isEmpty() ? new Axis(Edtf.MIN, Edtf.MIN)
					: new Axis(days.getFirst().withDayOfYear(1), days.getLast().withDayOfYear(1).plusYears(1));
		}

		boolean isEmpty() {
			return this.first.equals(this.last);
		}

		double at(LocalDate day) {
			double whole = this.last.toEpochDay() - this.first.toEpochDay();
			return Math.clamp(100.0 * (day.toEpochDay() - this.first.toEpochDay()) / whole, 0.0, 100.0);
		}

		List<Year> years() {
			if (isEmpty()) {
				return List.of();
			}
			int from = this.first.getYear();
			int to = this.last.getYear();
			int step = Math.max(1, (int) Math.ceil((to - from) / (double) LABELS));
			List<Year> years = new ArrayList<>();
			for (int year = from; year < to; year += step) {
				years.add(new Year(percent(at(LocalDate.of(year, 1, 1))), year));
			}
			return years;
		}

	}

	private static String percent(double value) {
		return String.format(Locale.ROOT, "%.1f%%", value);
	}

	/** Everything that is known of one office. */
	private record Office(List<Term> terms) {

		Line line(Axis axis) {
			Term first = this.terms.getFirst();
			List<String> wordings = this.terms.stream()
				.map(Term::title)
				.filter((title) -> !title.equalsIgnoreCase(first.title()))
				.distinct()
				.toList();
			return new Line(first.other(), first.title(), wordings,
					(attested().isEmpty() && dated().isEmpty()) ? List.of() : bars(axis),
					attested().stream().map((date) -> percent(axis.at(date.earliest()))).distinct().toList(), words(),
					first.inferred(), first.quote(),
					this.terms.stream().flatMap((term) -> term.sources().stream()).distinct().sorted().toList());
		}

		private List<Edtf> attested() {
			return this.terms.stream()
				.flatMap((term) -> term.attested().stream())
				.filter(OfficeTimeline::isBounded)
				.distinct()
				.sorted()
				.toList();
		}

		private List<Term> dated() {
			return this.terms.stream().filter((term) -> !term.from().isUnknown() || !term.to().isUnknown()).toList();
		}

		/**
		 * What is not known lies below, what is inferred on it, what is attested on top.
		 */
		private List<Bar> bars(Axis axis) {
			List<Bar> bars = new ArrayList<>();
			bars.add(bar(axis, axis.first(), axis.last(), Knowledge.UNKNOWN));
			List<Edtf> attested = attested();
			if (attested.size() > 1) {
				bars.add(bar(axis, attested.getFirst().earliest(), attested.getLast().latest(), Knowledge.INFERRED));
			}
			for (Term term : dated()) {
				if (!term.from().isUnknown() && !term.to().isUnknown()) {
					bars.add(bar(axis, term.from().earliest(), term.to().latest(), Knowledge.INFERRED));
					if (term.inferred().isEmpty() && term.from().latest().isBefore(term.to().earliest())) {
						bars.add(bar(axis, term.from().latest(), term.to().earliest(), Knowledge.ATTESTED));
					}
				}
			}
			return bars;
		}

		private static Bar bar(Axis axis, LocalDate from, LocalDate to, Knowledge knowledge) {
			double x = axis.at(from);
			return new Bar(percent(x), percent(Math.max(axis.at(to) - x, 0.4)), ((Coded) knowledge).code());
		}

		private String words() {
			List<String> sentences = new ArrayList<>();
			for (Term term : dated()) {
				sentences.add((term.inferred().isPresent() ? "Taken to be " : "Stated ") + range(term) + ".");
			}
			List<Edtf> attested = attested();
			switch (attested.size()) {
				case 0 -> {
				}
				case 1 -> sentences.add("Attested by reports of " + DateWords.of(attested.getFirst()) + ".");
				case 2 -> sentences.add("Attested by reports of %s and %s; inferred between them."
					.formatted(DateWords.of(attested.getFirst()), DateWords.of(attested.getLast())));
				default -> sentences.add("Attested by reports of %d dates from %s to %s; inferred between them."
					.formatted(attested.size(), DateWords.of(attested.getFirst()), DateWords.of(attested.getLast())));
			}
			sentences.add(sentences.isEmpty() ? "No date is known." : "Unknown otherwise.");
			return String.join(" ", sentences);
		}

		private static String range(Term term) {
			String from = term.from().isUnknown() ? "from an unknown day" : "from " + DateWords.limit(term.from());
			return from + " to " + (term.to().isUnknown() ? "an unknown day" : DateWords.limit(term.to()));
		}

	}

}
