// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.List;

import org.backchannel.model.Organisation;
import org.backchannel.model.Person;
import org.backchannel.query.ActorProfile;
import org.backchannel.query.ActorProfile.Encounter;
import org.backchannel.query.Lookups;
import org.backchannel.query.Meanwhile;
import org.backchannel.query.Profiles;
import org.backchannel.query.Questions;
import org.backchannel.query.Request;
import org.backchannel.query.Some;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands on a person or an organisation. */
@Controller
class ActorController {

	private static final int CONTACTS = 25;

	private static final int OTHERS = 10;

	private static final int SILENCES = 5;

	private final Lookups lookups;

	private final Profiles profiles;

	private final Questions questions;

	ActorController(Lookups lookups, Profiles profiles, Questions questions) {
		this.lookups = lookups;
		this.profiles = profiles;
		this.questions = questions;
	}

	@GetMapping("/people/{id}")
	String person(@PathVariable String id, @RequestParam(defaultValue = "1") int contacts,
			@RequestParam(defaultValue = "1") int others, Model model) {
		Person person = this.lookups.person(id).orElseThrow(() -> nothing("person", id));
		model.addAttribute("person", person);
		model.addAttribute("actor", person);
		addAll(id, "/people/", Meanwhile.ask(() -> this.profiles.person(id)), contacts, others, model);
		return "actor";
	}

	@GetMapping("/organisations/{id}")
	String organisation(@PathVariable String id, @RequestParam(defaultValue = "1") int contacts,
			@RequestParam(defaultValue = "1") int others, Model model) {
		Organisation organisation = this.lookups.organisation(id).orElseThrow(() -> nothing("organisation", id));
		model.addAttribute("organisation", organisation);
		model.addAttribute("actor", organisation);
		addAll(id, "/organisations/", Meanwhile.ask(() -> this.profiles.organisation(id)), contacts, others, model);
		return "actor";
	}

	/**
	 * Takes a second where an actor had thousands of contacts, so pages load it after.
	 */
	@GetMapping({ "/people/{id}/silences", "/organisations/{id}/silences" })
	String silences(@PathVariable String id, Model model) {
		boolean organisation = this.lookups.organisation(id).isPresent();
		if (!organisation && this.lookups.person(id).isEmpty()) {
			throw nothing("actor", id);
		}
		model.addAttribute("id", id);
		model.addAttribute("silences",
				this.questions.contactGaps(Request.defaults().between(id).principals(organisation).limit(SILENCES)));
		return "actor-silences :: silences";
	}

	private void addAll(String id, String place, Meanwhile<ActorProfile> profiling, int contacts, int others,
			Model model) {
		addEncounters(id, true, contacts, CONTACTS, "contacts", model);
		addEncounters(id, false, others, OTHERS, "others", model);
		ActorProfile profile = profiling.answer();
		model.addAttribute("address", place + id);
		model.addAttribute("profile", profile);
		model.addAttribute("offices", OfficeTimeline.of(profile.terms().rows()));
	}

	private void addEncounters(String id, boolean contacts, int page, int size, String name, Model model) {
		int wanted = Math.clamp(page, 1, Integer.MAX_VALUE / size);
		Some<Encounter> some = this.profiles.encounters(id, contacts, (wanted - 1) * size, size);
		if (some.rows().isEmpty() && wanted > 1) {
			some = this.profiles.encounters(id, contacts, 0, size);
			wanted = 1;
		}
		model.addAttribute(name, some.rows());
		model.addAttribute(name + "Pager", Pager.of(wanted, size, some.total()));
	}

	private NothingThereException nothing(String kind, String id) {
		List<NothingThereException.Suggestion> suggestions = this.profiles.near("actor", id)
			.stream()
			.map((near) -> new NothingThereException.Suggestion(
					(this.lookups.person(near).isPresent() ? "/people/" : "/organisations/") + near, near))
			.toList();
		return new NothingThereException(kind, id, suggestions);
	}

}
