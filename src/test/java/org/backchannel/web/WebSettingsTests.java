// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebSettingsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			bolt://127.0.0.1:7687,     false, bolt://127.0.0.1:7687
			neo4j+s://db.example,      false, neo4j+s://db.example
			bolt://127.0.0.1:7687,     true,  bolt://news.example:7687
			bolt+ssc://127.0.0.1:7687, true,  bolt+s://news.example:7687
			""")
	void aBrowserFindsADatabaseWithAPasswordAtTheHostOfThePage(URI bolt, boolean password, URI expected) {
		WebSettings settings = new WebSettings(InetAddress.getLoopbackAddress(), 0, bolt, password, Optional.empty(),
				Optional.empty(), Path.of("imports.jsonl"), WebSettings.DEFAULT_LIMITS);
		assertThat(settings.boltFrom("news.example")).isEqualTo(expected);
	}

}
