// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

import org.backchannel.ConnectionSettings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GlobalOptionsTests {

	private static final Path DEFAULT = Path.of("default");

	private final GlobalOptions options = new GlobalOptions();

	private ConnectionSettings settings(Map<String, String> environment) {
		return this.options.settings(() -> DEFAULT, environment::get);
	}

	@Test
	void emptyVariablesCountAsNotSet() {
		Map<String, String> empty = Map.of("BACKCHANNEL_DATA", "", "BACKCHANNEL_URI", " ", "BACKCHANNEL_USER", "",
				"BACKCHANNEL_PASSWORD_FILE", "", "BACKCHANNEL_DATABASE", "");
		assertThat(settings(empty)).isEqualTo(new ConnectionSettings(DEFAULT, null, null, null, null));
		assertThat(this.options.namedStore(empty::get)).isEmpty();
	}

	@Test
	void anOptionIsStrongerThanItsVariable() {
		this.options.uri = URI.create("bolt://option");
		this.options.user = "option";
		assertThat(settings(Map.of("BACKCHANNEL_URI", "no address", "BACKCHANNEL_USER", "variable",
				"BACKCHANNEL_DATABASE", "variable")))
			.isEqualTo(new ConnectionSettings(DEFAULT, URI.create("bolt://option"), "option", null, "variable"));
		this.options.data = Path.of("option");
		assertThat(this.options.namedStore(Map.of("BACKCHANNEL_DATA", "variable")::get)).contains(Path.of("option"));
	}

	@Test
	void theStoreOfAVariableIsNamed() {
		assertThat(this.options.namedStore(Map.of("BACKCHANNEL_DATA", "variable")::get)).contains(Path.of("variable"));
	}

}
