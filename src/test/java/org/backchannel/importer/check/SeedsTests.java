// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import java.nio.file.Path;
import java.util.List;

import org.backchannel.reader.dossier.DossierReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeedsTests {

	@Test
	void theSeedsKeepAllRules() {
		DossierReader.ReadResult result = new DossierReader().read(List.of(Path.of("seeds/nato-russia")));

		assertThat(result.problems()).isEmpty();
		assertThat(result.dossiers()).singleElement()
			.satisfies((dossier) -> assertThat(new DossierChecks().check(dossier)).isEmpty());
	}

}
