// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backchannel.extract.lexicon.Gazetteer;
import org.backchannel.extract.lexicon.KnownActor;

/**
 * Finds the news agencies that a text credits: "With reporting by AP and Reuters", "(Esta
 * Media Network/Reuters)", "GENEVA (Reuters) -". The credit of a picture, at the end of a
 * caption, is none, nor is an agency that is quoted within a sentence.
 */
public final class Credits {

	private static final List<Pattern> CREDITS = List.of(
			Pattern.compile("(?i:reporting|information|inputs?|material|contributions?) (?i:by|from) (.{2,120})"),
			Pattern.compile("^(.{2,80}?) (?i:(?:also )?contributed to (?:this|the) (?:report|story|article))"),
			Pattern.compile("^(?i:source|via):? (.{2,60})$"), Pattern.compile("^\\((?i:with )?([^()]{2,60})\\)$"),
			Pattern.compile("^[-–—]{1,2} ?(.{2,60})$"),
			Pattern.compile("^\\p{Lu}[\\p{L} .,'’/\\d-]{1,50} \\(([^()]{2,40})\\) ?[-–—]"));

	private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,/;&]|\\band\\b|\\bwith\\b)\\s*");

	private final Gazetteer gazetteer;

	/**
	 * Finds credits of the agencies that a vocabulary has.
	 * @param gazetteer the vocabulary's names
	 */
	public Credits(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * The agencies that a text credits.
	 * @param text the text as stored
	 * @return their usual names in the order of the text, each once; empty for none
	 */
	public List<String> in(String text) {
		Set<String> found = new LinkedHashSet<>();
		text.lines().map(String::strip).forEach((line) -> {
			for (Pattern credit : CREDITS) {
				Matcher matcher = credit.matcher(line);
				if (matcher.find()) {
					found.addAll(agencies(matcher.group(1)));
				}
			}
		});
		return List.copyOf(found);
	}

	private List<String> agencies(String names) {
		List<String> found = new ArrayList<>();
		for (String name : BETWEEN.splitAsStream(names).toList()) {
			String bare = name.strip().replaceFirst("^[Tt]he ", "").replaceFirst("(?i) (?:inputs?|agency)$|[.)]+$", "");
			Optional<KnownActor> known = this.gazetteer.lookUp(bare);
			known.filter((actor) -> actor.kind().equals("agency")).ifPresent((actor) -> found.add(actor.actor()));
		}
		return found;
	}

}
