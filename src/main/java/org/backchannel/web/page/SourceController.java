// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backchannel.model.QuoteLocator;
import org.backchannel.model.Source;
import org.backchannel.query.Lookups;
import org.backchannel.query.Profiles;
import org.backchannel.query.SourceProfile;
import org.backchannel.query.SourceProfile.Quoted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A source with its text, in which every quote is marked. */
@Controller
class SourceController {

	private final Lookups lookups;

	private final Profiles profiles;

	SourceController(Lookups lookups, Profiles profiles) {
		this.lookups = lookups;
		this.profiles = profiles;
	}

	/**
	 * A report with the number that it has on the page.
	 *
	 * @param number from 1, in the order of the text
	 * @param quoted the report
	 * @param standing whether its quote stands in the text; true where there is no text
	 */
	record Numbered(int number, Quoted quoted, boolean standing) {
	}

	@GetMapping("/sources/{id}")
	String source(@PathVariable String id, Model model) {
		Source source = this.lookups.source(id).orElseThrow(() -> nothing(id));
		SourceProfile profile = this.profiles.source(id).orElseThrow(() -> nothing(id));
		List<Numbered> reports = numbered(profile.quotes().rows(), source.text());
		model.addAttribute("source", source);
		model.addAttribute("url", Optional.ofNullable(source.url()));
		model.addAttribute("profile", profile);
		model.addAttribute("reports", reports);
		model.addAttribute("misplaced", reports.stream().filter((report) -> !report.standing()).count());
		model.addAttribute("marked", (source.text() != null) ? MarkedText.of(source.text(), marks(reports)) : null);
		return "source";
	}

	private static List<Numbered> numbered(List<Quoted> quotes, @Nullable String text) {
		StoredText stored = (text != null) ? new StoredText(text) : null;
		List<Numbered> numbered = new ArrayList<>();
		for (Quoted quoted : quotes) {
			boolean standing = stored == null || stored.holds(quoted.quote(), quoted.span());
			numbered.add(new Numbered(numbered.size() + 1, quoted, standing));
		}
		return numbered;
	}

	private static List<MarkedText.Mark> marks(List<Numbered> reports) {
		return reports.stream()
			.filter(Numbered::standing)
			.flatMap((report) -> report.quoted()
				.span()
				.map((span) -> new MarkedText.Mark(report.number(), new QuoteLocator.Span(span.start(), span.end())))
				.stream())
			.toList();
	}

	private NothingThereException nothing(String id) {
		return new NothingThereException("source", id,
				this.profiles.near("source", id)
					.stream()
					.map((near) -> new NothingThereException.Suggestion("/sources/" + near, near))
					.toList());
	}

}
