// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.util.ArrayList;
import java.util.List;

import org.backchannel.importer.Statement.Claim;
import org.backchannel.importer.Statement.Document;
import org.backchannel.model.Coded;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;

/** Builds statements of one event for tests; what is not named is the plainest value. */
final class Statements {

	private String id = "r1";

	private String source = "s1";

	private EventKind kind = EventKind.CALL;

	private Status status = Status.HELD;

	private Edtf date = Edtf.UNKNOWN;

	private @Nullable DateBasis basis;

	private @Nullable String place;

	private final List<Claim> claims = new ArrayList<>();

	private List<String> speakers = List.of();

	private @Nullable String from;

	private @Nullable String until;

	private Document document = new Document(Edtf.UNKNOWN, null, List.of());

	static Statements report(String id) {
		Statements statements = new Statements();
		statements.id = id;
		return statements;
	}

	Statements in(String source) {
		this.source = source;
		return this;
	}

	Statements of(EventKind kind) {
		this.kind = kind;
		return this;
	}

	Statements says(String status) {
		this.status = Coded.of(Status.class, status);
		return this;
	}

	Statements on(String date, DateBasis basis) {
		this.date = Edtf.parse(date);
		this.basis = basis;
		return this;
	}

	Statements at(String place) {
		this.place = place;
		return this;
	}

	Statements by(String... speakers) {
		this.speakers = List.of(speakers);
		return this;
	}

	Statements names(String actor, @Nullable String actsFor) {
		return names(actor, actsFor, Role.PARTICIPANT, null);
	}

	Statements names(String actor, @Nullable String actsFor, Role role, @Nullable String office) {
		this.claims.add(new Claim(actor, null, role, office, actsFor, true, null));
		return this;
	}

	Statements between(String from, String until) {
		this.from = from;
		this.until = until;
		return this;
	}

	Statements published(String date) {
		this.document = new Document(Edtf.parse(date), this.document.outlet(), this.document.credits());
		return this;
	}

	Statements outlet(String outlet, String... credits) {
		this.document = new Document(this.document.published(), outlet, List.of(credits));
		return this;
	}

	Statement statement() {
		return new Statement(this.id, "e", this.source, this.kind, this.status, this.date, this.basis, this.place,
				List.copyOf(this.claims), this.speakers, this.from, this.until, this.document);
	}

}
