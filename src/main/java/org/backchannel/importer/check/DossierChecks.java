// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.model.Problem;
import org.backchannel.reader.dossier.Dossier;

/**
 * All rules for a dossier.
 */
public class DossierChecks {

	private static final List<Rule> RULES = List.of(new DuplicateIds(), new DuplicateReports(), new KnownActors(),
			new KnownSources(), new KnownEvents(), new ActorTypes(), new Cycles(), new Bases(), new Dates(),
			new DateReasons(), new ReportQuotes(), new FactQuotes(), new Wordings(), new ArticleTexts(), new Scopes(),
			new Participants(), new Attributions(), new Grades(), new UnusedRows());

	/** Checks by all rules. */
	public DossierChecks() {
	}

	/**
	 * Checks a dossier by all rules. What could not be read ({@link Dossier#unread()}) is
	 * taken for right: what follows from that alone is no problem here.
	 * @param dossier as read
	 * @return what breaks a rule, sorted by place; empty where nothing does
	 */
	public List<Problem> check(Dossier dossier) {
		return check(dossier, () -> {
		});
	}

	/**
	 * Checks a dossier by all rules, and lets somebody see how far that is, or end it.
	 * @param dossier as read
	 * @param step called {@link #steps} times in all; what it throws ends the checks
	 * @return what breaks a rule, sorted by place; empty where nothing does
	 */
	public List<Problem> check(Dossier dossier, Runnable step) {
		IndexedDossier indexed = new IndexedDossier(dossier, step);
		List<Problem> problems = new ArrayList<>();
		for (Rule rule : RULES) {
			rule.check(indexed, new Findings(rule.code(), problems));
		}
		return problems.stream().sorted().distinct().toList();
	}

	/**
	 * How long the checks of a dossier are.
	 * @param dossier as read
	 * @return two steps for each report, for its quote and its words, and two for each
	 * actor, for its facts and its aliases
	 */
	public static long steps(Dossier dossier) {
		return 2L * (dossier.reports().size() + dossier.actors().size());
	}

}
