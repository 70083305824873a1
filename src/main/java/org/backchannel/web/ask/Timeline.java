// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backchannel.graph.ColumnType;
import org.backchannel.graph.ParameterType;
import org.backchannel.graph.Question;
import org.backchannel.model.Edtf;
import org.backchannel.query.Landmark;
import org.backchannel.query.Surroundings;

/**
 * An answer along time.
 *
 * @param items a row each, those without any date left out
 * @param undated number of rows that were left out
 * @param landmarks events that one may count from, within the time of the items
 */
record Timeline(List<Item> items, int undated, List<Mark> landmarks) {

	private static final int MOST_LANDMARKS = 12;

	/**
	 * A row.
	 *
	 * @param label what it is called
	 * @param address where it leads; empty for nowhere
	 * @param status what its reports say; empty where the question has no status
	 * @param certainty whether it holds, or may; empty where the question does not say
	 * @param moments its dates, at least one
	 */
	record Item(String label, String address, String status, String certainty, List<Moment> moments) {
	}

	/**
	 * A date.
	 *
	 * @param what which date of the row it is
	 * @param date as EDTF
	 * @param words in words
	 * @param earliest the first day it can have begun on; empty for no bound
	 * @param startLatest the last day it can have begun on; empty for no bound
	 * @param endEarliest the first day it can have ended on; empty for no bound
	 * @param latest the last day it can have ended on; empty for no bound
	 */
	record Moment(String what, String date, String words, Optional<LocalDate> earliest, Optional<LocalDate> startLatest,
			Optional<LocalDate> endEarliest, Optional<LocalDate> latest) {

		static Moment of(String what, Edtf date) {
			return new Moment(what, date.text(), ShortDate.of(date), bound(date.earliest()), bound(date.startLatest()),
					bound(date.endEarliest()), bound(date.latest()));
		}

		private static Optional<LocalDate> bound(LocalDate day) {
			return Optional.of(day).filter((each) -> !each.equals(Edtf.MIN) && !each.equals(Edtf.MAX));
		}

	}

	/**
	 * A line to count from.
	 *
	 * @param label the event's title
	 * @param address where it leads
	 * @param asked whether the question counts from it
	 * @param moment when it was
	 */
	record Mark(String label, String address, boolean asked, Moment moment) {
	}

	static Timeline of(Inquiry inquiry, List<Map<String, Object>> rows, Surroundings surroundings) {
		Columns columns = new Columns(inquiry.question());
		RowLabels labels = RowLabels.of(columns, rows, surroundings);
		List<String> dates = columns.of(ColumnType.DATE);
		List<Item> items = new ArrayList<>();
		List<Edtf> all = new ArrayList<>();
		for (Map<String, Object> row : rows) {
			List<Moment> moments = new ArrayList<>();
			for (String column : dates) {
				date(row, column).ifPresent((date) -> {
					moments.add(Moment.of(Wording.label(column), date));
					all.add(date);
				});
			}
			if (!moments.isEmpty()) {
				items.add(new Item(labels.label(row), labels.address(row), text(columns, ColumnType.STATUS, row),
						text(columns, ColumnType.CERTAINTY, row), moments));
			}
		}
		return new Timeline(items, rows.size() - items.size(), landmarks(inquiry, all, surroundings));
	}

	private static Optional<Edtf> date(Map<String, Object> row, String column) {
		return Columns.texts(row.get(column))
			.stream()
			.findFirst()
			.filter((text) -> !text.isEmpty())
			.flatMap(Edtf::tryParse)
			.filter((date) -> !date.isUnknown());
	}

	private static String text(Columns columns, ColumnType type, Map<String, Object> row) {
		return columns.first(type).map((column) -> String.join(",", Columns.texts(row.get(column)))).orElse("");
	}

	private static List<Mark> landmarks(Inquiry inquiry, List<Edtf> dates, Surroundings surroundings) {
		Set<String> asked = inquiry.question()
			.parameters()
			.stream()
			.filter((parameter) -> parameter.type() == ParameterType.DATE_OR_EVENT)
			.map(inquiry::text)
			.collect(Collectors.toSet());
		Optional<LocalDate> from = dates.stream().map(Edtf::endEarliest).min(Comparator.naturalOrder());
		Optional<LocalDate> to = dates.stream().map(Edtf::startLatest).max(Comparator.naturalOrder());
		if (from.isEmpty() || to.isEmpty()) {
			return List.of();
		}
		return surroundings.landmarks(asked, from.get(), to.get(), MOST_LANDMARKS)
			.stream()
			.filter((landmark) -> !landmark.date().isUnknown())
			.map(Timeline::mark)
			.toList();
	}

	private static Mark mark(Landmark landmark) {
		return new Mark(landmark.title(), "/events/" + landmark.id(), landmark.asked(),
				Moment.of("Landmark", landmark.date()));
	}

}
