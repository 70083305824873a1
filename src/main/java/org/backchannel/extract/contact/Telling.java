// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.Span;
import org.backchannel.extract.date.When;
import org.backchannel.model.EventKind;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence tells of one contact.
 *
 * @param sentence the sentence's place in the article
 * @param kind how they communicated
 * @param status whether it took place
 * @param when the date that the sentence gives, or null
 * @param place the place, or null
 * @param parts who took part
 * @param speakers who says so
 * @param quote the words, as string indexes
 * @param series whether it tells of several
 * @param borrowed whether its participants are those of a contact told before: it adds to
 * that one and is none of its own
 * @param another whether its words set it off from those told before: "previously met"
 * @param foretold whether it is yet to come only as seen from what went before it: "said
 * before the meeting"
 * @param confidence from 0 to 1
 */
record Telling(int sentence, EventKind kind, Status status, @Nullable When when, @Nullable String place,
		List<Frame.Part> parts, List<String> speakers, Span quote, boolean series, boolean borrowed, boolean another,
		boolean foretold, double confidence) {

	Telling withWhen(@Nullable When other) {
		return new Telling(this.sentence, this.kind, this.status, other, this.place, this.parts, this.speakers,
				this.quote, this.series, this.borrowed, this.another, this.foretold, this.confidence);
	}

	Telling withParts(List<Frame.Part> others) {
		return new Telling(this.sentence, this.kind, this.status, this.when, this.place, others, this.speakers,
				this.quote, this.series, this.borrowed, this.another, this.foretold, this.confidence);
	}

}
