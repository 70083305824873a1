// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What several dates allow together; the rules are at {@link Edtf#intersectAll}. */
final class EdtfIntersection {

	private static final Comparator<EdtfSpan> LATER_THEN_MORE_EXACT = Comparator.comparing(EdtfSpan::first)
		.thenComparing(EdtfSpan::last, Comparator.reverseOrder())
		.thenComparing(EdtfSpan.BY_PLAINNESS.reversed());

	private static final Comparator<EdtfSpan> EARLIER_THEN_MORE_EXACT = Comparator.comparing(EdtfSpan::last)
		.thenComparing(EdtfSpan::first, Comparator.reverseOrder())
		.thenComparing(EdtfSpan.BY_PLAINNESS);

	private EdtfIntersection() {
	}

	static Optional<Edtf> of(Collection<Edtf> dates) {
		LocalDate first = dates.stream().map(Edtf::earliest).max(LocalDate::compareTo).orElse(Edtf.MIN);
		LocalDate last = dates.stream().map(Edtf::latest).min(LocalDate::compareTo).orElse(Edtf.MAX);
		if (last.isBefore(first)) {
			return Optional.empty();
		}
		List<Edtf> informative = dates.stream().filter((date) -> !date.equals(Edtf.UNKNOWN)).toList();
		return Optional.of(ofIntervals(informative).filter((it) -> it.start().first().equals(first))
			.filter((it) -> it.end().last().equals(last))
			.orElseGet(() -> ofMoments(informative, first, last)));
	}

	private static Optional<Edtf> ofIntervals(List<Edtf> dates) {
		Optional<EdtfSpan> start = dates.stream().filter(Edtf::isInterval).map(Edtf::start).max(LATER_THEN_MORE_EXACT);
		Optional<EdtfSpan> end = dates.stream().filter(Edtf::isInterval).map(Edtf::end).min(EARLIER_THEN_MORE_EXACT);
		return start.flatMap((from) -> end.map((to) -> Edtf.interval(from, to)));
	}

	private static Edtf ofMoments(List<Edtf> dates, LocalDate first, LocalDate last) {
		return dates.stream()
			.filter((date) -> !date.isInterval())
			.map(Edtf::start)
			.filter((span) -> span.covers(first, last))
			.min(EdtfSpan.BY_PLAINNESS)
			.map(Edtf::moment)
			.orElseGet(() -> Edtf.oneOf(first, last));
	}

}
