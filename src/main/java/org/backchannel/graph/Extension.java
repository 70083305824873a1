// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import org.backchannel.model.Coded;

/** What a server may have beside Neo4j itself, and what some questions need. */
public enum Extension implements Coded {

	/** Graph Data Science: centralities, communities and the like. */
	GRAPH_DATA_SCIENCE("graph-data-science");

	private final String code;

	Extension(String code) {
		this.code = code;
	}

	@Override
	public String code() {
		return this.code;
	}

}
