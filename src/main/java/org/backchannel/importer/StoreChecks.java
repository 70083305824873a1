// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backchannel.graph.Row;
import org.backchannel.model.Coded;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Checks that dossiers do not use one id for different things: those of a run among each
 * other, and with the other dossiers in the store. Ids are shared on purpose
 * ({@code russia} is one state whoever writes of it), so what is refused is only what can
 * not be the same.
 */
final class StoreChecks {

	private final Function<Map<String, Object>, List<Row>> declaredElsewhere;

	/**
	 * Checks against what is stored.
	 * @param declaredElsewhere runs {@code declared-elsewhere.cypher}
	 */
	StoreChecks(Function<Map<String, Object>, List<Row>> declaredElsewhere) {
		this.declaredElsewhere = declaredElsewhere;
	}

	/**
	 * Checks dossiers. What of them could not be read is not compared, and nothing of a
	 * dossier whose own id could not.
	 * @param dossiers all dossiers of the run
	 * @return the problems; empty where there are none
	 */
	List<Problem> check(List<Dossier> dossiers) {
		List<Dossier> known = dossiers.stream().filter((dossier) -> !dossier.id().value().isEmpty()).toList();
		List<Problem> problems = new ArrayList<>(duplicates(known));
		Map<String, Actor> actors = new HashMap<>();
		Map<String, Document> documents = new HashMap<>();
		readStore(known, actors, documents);
		for (Dossier dossier : known) {
			String id = dossier.id().value();
			for (ActorRow row : dossier.actors()) {
				if (!dossier.unread().has(row, "id", "type", "name")) {
					compare(row, new Actor(id, row), actors.putIfAbsent(row.id().value(), new Actor(id, row)),
							problems);
				}
			}
			for (SourceRow row : dossier.sources()) {
				if (!dossier.unread().has(row, "id", "text")) {
					String text = row.text();
					Document document = new Document(id, (text != null) ? StatedJson.sha256(text) : null);
					compare(row, document, documents.putIfAbsent(row.id().value(), document), problems);
				}
			}
		}
		return problems;
	}

	private static List<Problem> duplicates(List<Dossier> dossiers) {
		Map<String, Place> first = new HashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (Dossier dossier : dossiers) {
			Place before = first.putIfAbsent(dossier.id().value(), dossier.id().place());
			if (before != null) {
				problems.add(new Problem(dossier.id().place(), "duplicate-dossier",
						"the dossier '%s' is already given in %s: give each its own id, or put both into one folder"
							.formatted(dossier.id().value(), before)));
			}
		}
		return problems;
	}

	private void readStore(List<Dossier> dossiers, Map<String, Actor> actors, Map<String, Document> documents) {
		List<String> ids = dossiers.stream()
			.flatMap((dossier) -> Stream.concat(dossier.actors().stream().map((row) -> row.id().value()),
					dossier.sources().stream().map((row) -> row.id().value())))
			.distinct()
			.toList();
		List<String> own = dossiers.stream().map((dossier) -> dossier.id().value()).toList();
		for (Row row : this.declaredElsewhere.apply(Map.of("ids", ids, "dossiers", own))) {
			switch (Coded.of(Section.class, row.text("section"))) {
				case ACTORS -> {
					ActorRow actor = StatedJson.read(row.text("stated"), ActorRow.class);
					actors.putIfAbsent(actor.id().value(), new Actor(row.text("dossier"), actor));
				}
				case SOURCES ->
					documents.putIfAbsent(row.text("id"), new Document(row.text("dossier"), row.textOrNull("sha256")));
				default -> {
				}
			}
		}
	}

	private record Actor(String dossier, ActorRow row) {

		Set<String> words() {
			Stream<String> names = Stream.concat(Stream.of(this.row.name().value()),
					this.row.aliases().stream().map((alias) -> alias.name().value()));
			return names.flatMap((name) -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}

	}

	private record Document(String dossier, @Nullable String sha256) {
	}

	private static void compare(ActorRow row, Actor mine, @Nullable Actor other, List<Problem> problems) {
		if (other == null || other.dossier().equals(mine.dossier())) {
			return;
		}
		Map<String, List<Object>> differences = new LinkedHashMap<>();
		differ(differences, "type", row.person() ? "person" : "organisation",
				other.row().person() ? "person" : "organisation");
		differ(differences, "kind", code(row.kind()), code(other.row().kind()));
		differ(differences, "wikidata", row.wikidata(), other.row().wikidata());
		differ(differences, "part-of", whole(row), whole(other.row()));
		if (row.named() && other.row().named() && mine.words().stream().noneMatch(other.words()::contains)) {
			differences.put("name", List.of(row.name().value(), other.row().name().value()));
		}
		differences.forEach((what, values) -> problems.add(new Problem(row.id().place(), "other-actor",
				"'%s' has the %s '%s' here and '%s' in the dossier '%s': choose another id if it is another actor, or say the same"
					.formatted(row.id().value(), what, values.getFirst(), values.getLast(), other.dossier()))));
	}

	private static void differ(Map<String, List<Object>> differences, String what, @Nullable Object mine,
			@Nullable Object other) {
		if (mine != null && other != null && !mine.equals(other)) {
			differences.put(what, List.of(mine, other));
		}
	}

	private static @Nullable String code(@Nullable Coded value) {
		return (value != null) ? value.code() : null;
	}

	private static @Nullable String whole(ActorRow row) {
		return (row.partOf() != null) ? row.partOf().organisation().value() : null;
	}

	private static void compare(SourceRow row, Document mine, @Nullable Document other, List<Problem> problems) {
		if (other != null && !other.dossier().equals(mine.dossier())
				&& !Objects.equals(mine.sha256(), other.sha256())) {
			problems.add(new Problem(row.id().place(), "other-source",
					"the source '%s' has another text in the dossier '%s': choose another id, or use the same text"
						.formatted(row.id().value(), other.dossier())));
		}
	}

}
