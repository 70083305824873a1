// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.backchannel.extract.evaluate.GoldContact;
import org.backchannel.reader.dossier.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The coding of the seeds in the form of gold files. */
class CodingTests {

	private final Coding coding = new Coding(
			new DossierReader().read(List.of(Path.of("seeds", "nato-russia"))).dossiers().getFirst());

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					mly-talks-since-freeze      | call held 2017-03-03 Petr Pavel (NATO), Valery Gerasimov (Russia)
					rbth-first-telephone-talks  | call held 2017 Petr Pavel (NATO), Valery Gerasimov (Russia); meeting held 2017-02-28 Alexander Zhuravlev (Russia), Gordon Messenger (United Kingdom); meeting held 2017-03-01 Alexander Fomin (Russia), French ambassador to Russia (France)
					talks-resumption-2018       | call held 2017-09-14 Curtis Scaparrotti (NATO), Valery Gerasimov (Russia); meeting alleged 2018-01-XX Curtis Scaparrotti (NATO), Valery Gerasimov (Russia)
					""")
	void firmContactsAreThoseOfOneDayAndTwoSides(String source, String contacts) {
		assertThat(firm(source).stream().map(CodingTests::text).sorted().collect(Collectors.joining("; ")))
			.isEqualTo(contacts);
	}

	@Test
	void theRuleOfTheScorerTakesTwoOpenMeetingsOfTheSamePeopleForOne() {
		assertThat(firm("talks-resumption-2018")).extracting(GoldContact::id)
			.contains("meeting-scaparrotti-gerasimov-2018-01 + meeting-scaparrotti-gerasimov-hinted");
	}

	@Test
	void whatNoDayCanHoldIsWeak() {
		assertThat(this.coding.of("talks-resumption-2018").stream().map(CodedContact::contact))
			.filteredOn(GoldContact::weak)
			.extracting(GoldContact::id)
			.containsExactlyInAnyOrder("no-communication-2014-2018", "resumption-of-talks-2018",
					"nato-warsaw-summit-2016");
	}

	@Test
	void aDateThatTheAnalystInferredIsNotAskedOfTheReader() {
		assertThat(this.coding.of("mly-talks-since-freeze")).first().matches(CodedContact::outsideDate);
		assertThat(this.coding.of("talks-resumption-2018")).first().matches((contact) -> !contact.outsideDate());
	}

	private List<GoldContact> firm(String source) {
		return this.coding.of(source).stream().map(CodedContact::contact).filter((contact) -> !contact.weak()).toList();
	}

	private static String text(GoldContact contact) {
		return "%s %s %s %s".formatted(contact.kind(), contact.status(), contact.date(),
				contact.participants()
					.stream()
					.map((participant) -> "%s (%s)".formatted(participant.label(), participant.actsFor()))
					.sorted()
					.collect(Collectors.joining(", ")));
	}

}
