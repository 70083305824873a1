// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

/** What sort of document or data a source is. */
public enum SourceKind implements Coded {

	/** A published text whose words are quoted. */
	ARTICLE("article"),
	/** A data feed; its records are cited by file and line. */
	FEED("feed"),
	/** A work of reference for background facts. */
	REFERENCE("reference");

	private final String code;

	SourceKind(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
