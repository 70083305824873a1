// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backchannel.graph.Graph;
import org.backchannel.graph.Row;
import org.backchannel.model.Suggestions;
import org.backchannel.model.UsageException;
import org.backchannel.reader.dossier.Dossier;

/**
 * What is to be taken back: whole dossiers, and dossiers of which a rest stays.
 *
 * @param whole dossiers of which nothing stays
 * @param reduced the rest of those that keep something
 */
record Withdrawal(List<Dossier> whole, List<Dossier> reduced) {

	/** Ids that are a source and a dossier are told apart by one of these before them. */
	private static final List<String> KINDS = List.of("source", "dossier");

	/**
	 * What an id stands for.
	 * @param graph where it is
	 * @param id of a source or a dossier
	 * @return the withdrawal
	 * @throws UsageException where nothing, or both, has this id
	 */
	static Withdrawal of(Graph graph, String id) {
		StoredDossiers stored = new StoredDossiers(graph);
		String bare = KINDS.stream()
			.filter((kind) -> id.startsWith(kind + ":"))
			.findFirst()
			.map((kind) -> id.substring(kind.length() + 1))
			.orElse(id);
		List<String> declaring = id.startsWith("dossier:") ? List.of()
				: graph.look("source-dossiers", Map.of("source", bare)).stream().map((row) -> row.text("id")).toList();
		Optional<Dossier> dossier = id.startsWith("source:") ? Optional.empty() : stored.find(bare);
		if (dossier.isPresent() && !declaring.isEmpty()) {
			throw new UsageException(
					"'%s' is a dossier and a source: say which with 'dossier:%s' or 'source:%s'".formatted(id, id, id));
		}
		if (dossier.isEmpty() && declaring.isEmpty()) {
			throw new UsageException(unknown(graph, bare));
		}
		List<Dossier> whole = new ArrayList<>(dossier.stream().toList());
		List<Dossier> reduced = new ArrayList<>();
		for (String one : declaring) {
			Dossier before = stored.find(one).orElseThrow();
			Dossier rest = WithoutSource.of(before, bare);
			if (rest.sources().isEmpty()) {
				whole.add(before);
			}
			else {
				reduced.add(rest);
			}
		}
		return new Withdrawal(whole, reduced);
	}

	/** A dossier of the same head that says nothing. */
	static Dossier nothing(Dossier dossier) {
		return new Dossier(dossier.id(), dossier.title(), dossier.madeBy(), List.of(), List.of(), List.of(), List.of());
	}

	/** What is to be brought instead of what is there. */
	List<Dossier> rests() {
		return Stream.concat(this.whole.stream().map(Withdrawal::nothing), this.reduced.stream()).toList();
	}

	private static String unknown(Graph graph, String id) {
		List<Row> rows = graph.look("all-ids", Map.of());
		List<String> known = rows.stream()
			.filter((row) -> KINDS.contains(row.text("kind")))
			.map((row) -> row.text("id"))
			.toList();
		if (known.isEmpty()) {
			return "there is nothing to withdraw: the store is empty";
		}
		String elsewhere = rows.stream()
			.filter((row) -> row.text("id").equals(id))
			.findFirst()
			.map((row) -> "; there is one of kind %s, which goes with its sources".formatted(row.text("kind")))
			.orElse("");
		return "no source and no dossier '%s'%s%s".formatted(id, elsewhere, Suggestions.hint(id, known));
	}

}
