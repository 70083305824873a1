// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backchannel.extract.lexicon.KnownActor.Form;
import org.backchannel.extract.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The states and organisations that the reader knows, by every form of their names. */
public final class Gazetteer {

	private static final int SHORT = 4;

	private final Map<String, KnownActor> forms = new HashMap<>();

	private int longest = 1;

	private Gazetteer() {
	}

	static Gazetteer read(@Nullable Path extras) {
		Gazetteer gazetteer = new Gazetteer();
		List.of("countries.tsv", "actors.tsv").forEach((table) -> Table.read(table, extras).forEach(gazetteer::add));
		return gazetteer;
	}

	private void add(Table.Row row) {
		String name = row.cell(0);
		String kind = row.cell(1);
		row.list(4).forEach((form) -> put(name, kind, Form.SEAT, form));
		row.list(3).forEach((form) -> {
			put(name, kind, Form.ADJECTIVE, form);
			if (!form.endsWith("s") && !form.endsWith("sh") && !form.endsWith("ch") && !form.endsWith("ese")) {
				put(name, kind, Form.ADJECTIVE, form + "s");
			}
		});
		row.list(5).forEach((form) -> put(name, kind, Form.ORGAN, form));
		row.list(2).forEach((form) -> put(name, kind, Form.NAME, form));
		put(name, kind, Form.NAME, name);
	}

	private void put(String name, String kind, Form form, String written) {
		String key = key(written);
		this.longest = Math.max(this.longest, key.split(" ").length);
		this.forms.put(key, new KnownActor(name, kind, form, written));
	}

	private static String key(String written) {
		return written.toLowerCase(Locale.ROOT)
			.replace('’', '\'')
			.replace("'s", " 's")
			.replace("-", " - ")
			.replace(",", " ,")
			.replaceAll("\\s+", " ");
	}

	/**
	 * Looks up the longest form that starts at a token.
	 * @param sentence the sentence
	 * @param from the first token
	 * @return what it means and where it ends, or empty
	 */
	public Optional<Match> match(Sentence sentence, int from) {
		if (!Character.isUpperCase(sentence.token(from).word().codePointAt(0)) && !isSpelledSmall(sentence, from)) {
			return Optional.empty();
		}
		Match best = null;
		StringBuilder key = new StringBuilder();
		for (int to = from + 1; to <= sentence.size() && to - from <= this.longest; to++) {
			key.append(to > from + 1 ? " " : "").append(sentence.lower(to - 1));
			KnownActor actor = this.forms.get(key.toString());
			if (actor != null && spelled(sentence, from, to, actor)) {
				best = new Match(from, to, actor);
			}
		}
		return Optional.ofNullable(best);
	}

	private static boolean isSpelledSmall(Sentence sentence, int from) {
		return sentence.lower(from).equals("nuclear");
	}

	private static boolean spelled(Sentence sentence, int from, int to, KnownActor actor) {
		String word = sentence.words(from, to);
		boolean acronym = actor.written().length() <= SHORT
				&& actor.written().equals(actor.written().toUpperCase(Locale.ROOT));
		return !acronym || word.equals(actor.written());
	}

	/**
	 * What a name means when it stands alone.
	 * @param name a name in any case
	 * @return the actor, or empty where it is not known
	 */
	public Optional<KnownActor> lookUp(String name) {
		return Optional.ofNullable(this.forms.get(key(name)));
	}

	/**
	 * A known form in a sentence.
	 *
	 * @param from first token
	 * @param to token after the last
	 * @param actor what it means
	 */
	public record Match(int from, int to, KnownActor actor) {
	}

}
