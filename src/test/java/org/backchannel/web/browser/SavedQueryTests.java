// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.browser;

import org.backchannel.graph.Catalogue;
import org.backchannel.graph.Question;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SavedQueryTests {

	private static Question question(String id) {
		return Catalogue.load().find(id).orElseThrow();
	}

	@Test
	void theFileStandsUnchangedBehindItsNameAndItsParameters() {
		Question question = question("contacts-since");
		assertThat(SavedQuery.of(question).content()).startsWith("""
				// contacts-since: Which contacts there were on or after a date or landmark event.
				:param since => 'nato-russia-freeze-2014';
				:param between => ['nato'];
				:param `and` => ['russia'];
				:param members => true;
				:param kinds => [];
				:param status => ['held', 'ongoing'];
				:param series => false;
				""").endsWith(question.cypher());
	}

	@Test
	void whatHasNoDefaultIsSetToSomethingOfTheSeeds() {
		assertThat(SavedQuery.of(question("evidence")).content())
			.contains(":param event => ['call-pavel-gerasimov-2017-03-03'];");
	}

}
