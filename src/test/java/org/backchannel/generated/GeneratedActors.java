// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.backchannel.model.Edtf;
import org.backchannel.model.OrganisationKind;
import org.backchannel.model.Place;
import org.backchannel.reader.dossier.ActorRow;
import org.backchannel.reader.dossier.Basis;
import org.backchannel.reader.dossier.Cell;
import org.jspecify.annotations.Nullable;

/** States, alliances, their organs and people, and media, with names that say nothing. */
final class GeneratedActors {

	static final Place PLACE = new Place("generated.yaml", 1);

	static final String REFERENCE = "reference-1";

	static final int STATES = 24;

	static final int ALLIANCES = 2;

	static final int PEOPLE = 300;

	static final int OUTLETS = 12;

	static final int AGENCIES = 3;

	private static final Basis BASIS = new Basis(List.of(cell(REFERENCE)), null, null);

	private final Random random;

	private final List<ActorRow> rows = new ArrayList<>();

	/** The organisation for which each person acts, by the person's number from 0. */
	private final List<String> organs = new ArrayList<>();

	GeneratedActors(Random random) {
		this.random = random;
		for (int i = 1; i <= ALLIANCES; i++) {
			organisation("alliance-" + i, "Alliance " + i, OrganisationKind.ALLIANCE, null, List.of());
			organisation("alliance-" + i + "-staff", "Staff of Alliance " + i, OrganisationKind.MILITARY,
					"alliance-" + i, List.of());
		}
		for (int i = 1; i <= STATES; i++) {
			state(i);
		}
		for (int i = 1; i <= OUTLETS; i++) {
			organisation("outlet-" + i, "Outlet " + i, OrganisationKind.MEDIA, null, List.of());
		}
		for (int i = 1; i <= AGENCIES; i++) {
			organisation("agency-" + i, "Agency " + i, OrganisationKind.AGENCY, null, List.of());
		}
		for (int i = 1; i <= PEOPLE; i++) {
			person(i);
		}
	}

	static <T> Cell<T> cell(T value) {
		return new Cell<>(value, PLACE);
	}

	List<ActorRow> rows() {
		return this.rows;
	}

	String organ(int person) {
		return this.organs.get(person - 1);
	}

	/** States with small numbers come up more often, so that some pairs meet a lot. */
	int state() {
		return 1 + Math.min((int) Math.abs(this.random.nextGaussian() * STATES / 2.5), STATES - 1);
	}

	private void state(int i) {
		String id = "state-" + i;
		List<ActorRow.Tie> memberOf = switch (i % 3) {
			case 0 -> List.of(tie("alliance-1", Edtf.ofYear(1990), Edtf.UNKNOWN));
			case 1 -> (i < 8) ? List.of(tie("alliance-1", Edtf.parse("2017-06"), Edtf.UNKNOWN)) : List.of();
			default -> (i < 12) ? List.of(tie("alliance-2", Edtf.UNKNOWN, Edtf.parse("2018-02-03"))) : List.of();
		};
		organisation(id, "State " + i, OrganisationKind.STATE, null, memberOf);
		organisation(id + "-ministry", "Ministry of State " + i, OrganisationKind.GOVERNMENT, id, List.of());
		organisation(id + "-staff", "Staff of State " + i, OrganisationKind.MILITARY, id + "-ministry", List.of());
	}

	private void organisation(String id, String name, OrganisationKind kind, @Nullable String partOf,
			List<ActorRow.Tie> memberOf) {
		this.rows.add(new ActorRow(cell(id), false, cell(name), true, List.of(), null, kind, null, BASIS, List.of(),
				(partOf != null) ? tie(partOf, Edtf.UNKNOWN, Edtf.UNKNOWN) : null, memberOf));
	}

	private static ActorRow.Tie tie(String organisation, Edtf from, Edtf to) {
		return new ActorRow.Tie(cell(organisation), from, to, BASIS);
	}

	private void person(int i) {
		String organ = switch (this.random.nextInt(10)) {
			case 0 -> "alliance-" + (1 + this.random.nextInt(ALLIANCES)) + "-staff";
			case 1, 2, 3, 4 -> "state-" + state() + "-staff";
			default -> "state-" + state() + "-ministry";
		};
		this.organs.add(organ);
		List<ActorRow.Office> offices = new ArrayList<>();
		int dated = this.random.nextInt(6);
		if (dated < 5) {
			offices.add(office("Chief", organ, dated));
		}
		if (i % 10 == 0) {
			offices.add(office("Deputy Chief", organ, 2));
		}
		ActorRow.Alias alias = new ActorRow.Alias(cell("Alias" + i + "son"), BASIS);
		this.rows.add(new ActorRow(cell("person-" + i), true, cell("Person " + i), i % 50 != 0,
				(i % 4 == 0) ? List.of(alias) : List.of(), null, null, null, BASIS, offices, null, List.of()));
	}

	private ActorRow.Office office(String title, String organ, int dated) {
		int year = 2012 + this.random.nextInt(6);
		Edtf from = switch (dated) {
			case 1 -> Edtf.ofYear(year);
			case 2 -> Edtf.parse(year + "-05-09");
			default -> Edtf.UNKNOWN;
		};
		Edtf to = switch (dated) {
			case 2 -> Edtf.parse((year + 3) + "-11");
			case 3 -> Edtf.parse((year + 2) + "-02-01");
			default -> Edtf.UNKNOWN;
		};
		Basis basis = (this.random.nextInt(4) == 0) ? new Basis(List.of(), null, "It is taken to be so.") : BASIS;
		return new ActorRow.Office(cell(title), cell(organ), from, to, basis);
	}

}
