// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.List;
import java.util.Optional;

import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.Status;
import org.backchannel.query.Evidence;
import org.backchannel.query.ReportDetails;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CitationTests {

	private static String cite(Optional<String> outlet, String published, DateBasis basis, Optional<String> url,
			List<String> attributedTo) {
		Evidence evidence = new Evidence("id", "source-1", "A headline", outlet, Edtf.parse(published), Status.HELD,
				"They met. ", Optional.empty(), attributedTo, Optional.empty(), Optional.empty(), Edtf.UNKNOWN,
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "analyst",
				"a");
		return Citation.of(evidence, new ReportDetails.Document("source-1", url, "en", Optional.of(basis),
				Optional.empty(), List.of(), List.of()));
	}

	@Test
	void aCitationHasOutletTitleDateAddressAndQuote() {
		assertThat(cite(Optional.of("Outlet A"), "2018-01-09", DateBasis.EXPLICIT, Optional.of("https://example.org/1"),
				List.of()))
			.isEqualTo("Outlet A. “A headline”. 9 January 2018. <https://example.org/1>\n“They met.”");
	}

	@Test
	void whatIsNotKnownIsLeftOutAndWhatIsInferredIsInBrackets() {
		assertThat(cite(Optional.empty(), "[2017-03-03..]", DateBasis.INFERRED, Optional.empty(),
				List.of("Ministry A", "Outlet B")))
			.isEqualTo(
					"“A headline”. [on or after 3 March 2017].\n“They met.” (attributed to Ministry A, relayed by Outlet B)");
		assertThat(cite(Optional.empty(), "..", DateBasis.EXPLICIT, Optional.empty(), List.of()))
			.isEqualTo("“A headline”.\n“They met.”");
	}

}
