// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import org.backchannel.model.Coded;

/** The sections of a dossier, in the order in which they are written. */
enum Section implements Coded {

	ACTORS("actors", "forget-actor"), SOURCES("sources", "forget-source"), EVENTS("events", "forget-event"),
	REPORTS("reports", "forget-report");

	private final String code;

	private final String forget;

	Section(String code, String forget) {
		this.code = code;
		this.forget = forget;
	}

	@Override
	public String code() {
		return this.code;
	}

	/** The Cypher file that takes an entry of this section back. */
	String forget() {
		return this.forget;
	}

}
