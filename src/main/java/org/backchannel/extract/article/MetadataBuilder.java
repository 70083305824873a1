// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backchannel.model.Edtf;
import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Collects metadata field by field, and the problems with them. The first value stays.
 */
final class MetadataBuilder {

	private final List<Problem> problems;

	private Metadata metadata = Metadata.NONE;

	MetadataBuilder(List<Problem> problems) {
		this.problems = problems;
	}

	void put(MetadataField field, @Nullable String value, Place place) {
		String given = (value == null) ? "" : value.strip();
		if (given.isEmpty() || given.equalsIgnoreCase("unknown")) {
			return;
		}
		this.metadata = this.metadata.or(switch (field) {
			case TITLE -> new Metadata(given, null, null, null, null, null);
			case OUTLET -> new Metadata(null, given, null, null, null, null);
			case PUBLISHED -> new Metadata(null, null, published(given, place), null, null, null);
			case URL -> new Metadata(null, null, null, given, null, null);
			case LICENCE -> new Metadata(null, null, null, null, given, null);
			case LANGUAGE -> new Metadata(null, null, null, null, null, language(given, place));
		});
	}

	Metadata metadata() {
		return this.metadata;
	}

	private @Nullable Edtf published(String value, Place place) {
		Optional<Edtf> date = PublicationDate.parse(value);
		if (date.isEmpty()) {
			this.problems.add(new Problem(place, "publication-date-unreadable",
					"'%s' is not read as a day of publication; write it as 2017-03-03 (or 2017-03, if the day is not known)"
						.formatted(value)));
		}
		return date.orElse(null);
	}

	private @Nullable String language(String value, Place place) {
		String code = value.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
		if (code.matches("[a-z]{2}")) {
			return code;
		}
		for (String known : Locale.getISOLanguages()) {
			Locale locale = Locale.of(known);
			if (known.length() == 2 && (locale.getISO3Language().equals(code)
					|| locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(value))) {
				return known;
			}
		}
		this.problems.add(new Problem(place, "language-unreadable",
				"'%s' is no language that is known here; write its ISO 639-1 code, such as en".formatted(value)));
		return null;
	}

}
