// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backchannel.model.Edtf;
import org.backchannel.query.ActorProfile.Term;
import org.backchannel.query.Named;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeTimelineTests {

	private static final Named STAFF = new Named("staff", "General Staff", false);

	private static Term stated(String title, String from, String to, String... inferred) {
		return new Term(STAFF, title, true, Edtf.parse(from), Edtf.parse(to), List.of(),
				Stream.of(inferred).findFirst(), Optional.empty(), List.of("source-1"));
	}

	private static Term worded(String title, String... attested) {
		return new Term(STAFF, title, false, Edtf.UNKNOWN, Edtf.UNKNOWN, Stream.of(attested).map(Edtf::parse).toList(),
				Optional.empty(), Optional.empty(), List.of("source-2"));
	}

	private static OfficeTimeline.Bar bar(String x, String width, String knowledge) {
		return new OfficeTimeline.Bar(x, width, knowledge);
	}

	@Test
	void statedDaysAreAttestedAndWhatTheyLeaveOpenIsInferred() {
		OfficeTimeline timeline = OfficeTimeline.of(List.of(stated("Chief", "2010", "2019-12-31")));
		assertThat(timeline.lines()).singleElement().satisfies((line) -> {
			assertThat(line.bars()).containsExactly(bar("0.0%", "100.0%", "unknown"), bar("0.0%", "100.0%", "inferred"),
					bar("10.0%", "90.0%", "attested"));
			assertThat(line.words()).isEqualTo("Stated from 2010 to 31 December 2019. Unknown otherwise.");
		});
		assertThat(timeline.years()).extracting(OfficeTimeline.Year::year)
			.containsExactly(2010, 2012, 2014, 2016, 2018);
	}

	@Test
	void betweenDaysOfReportsAnOfficeIsInferred() {
		OfficeTimeline timeline = OfficeTimeline
			.of(List.of(stated("Chief", "..", ".."), worded("the chief", "2017-01-01", "2017-07-02", "2018-01-XX")));
		assertThat(timeline.lines()).singleElement().satisfies((line) -> {
			assertThat(line.title()).isEqualTo("Chief");
			assertThat(line.wordings()).containsExactly("the chief");
			assertThat(line.days()).containsExactly("0.0%", "24.9%", "50.0%");
			assertThat(line.bars()).extracting(OfficeTimeline.Bar::knowledge).containsExactly("unknown", "inferred");
			assertThat(line.words()).isEqualTo("Attested by reports of 3 dates from 1 January 2017 to "
					+ "some day in January 2018; inferred between them. Unknown otherwise.");
			assertThat(line.sources()).containsExactly("source-1", "source-2");
		});
	}

	@Test
	void whatIsTakenToBeSoIsNotAttested() {
		assertThat(OfficeTimeline.of(List.of(stated("Chief", "2010", "2012", "It is usual."))).lines()).singleElement()
			.satisfies((line) -> {
				assertThat(line.bars()).extracting(OfficeTimeline.Bar::knowledge).doesNotContain("attested");
				assertThat(line.words()).startsWith("Taken to be from 2010 to 2012.");
			});
	}

	@Test
	void officesThatDossiersTellApartHaveLinesOfTheirOwn() {
		assertThat(OfficeTimeline
			.of(List.of(stated("Chief", "2010", "2012"), stated("Deputy", "2008", "2010"),
					worded("chief", "2011-05-05")))
			.lines()).extracting(OfficeTimeline.Line::title).containsExactly("Chief", "Deputy");
	}

	@Test
	void withoutAnyDateNothingIsDrawn() {
		OfficeTimeline timeline = OfficeTimeline.of(List.of(stated("Chief", "..", "..")));
		assertThat(timeline.years()).isEmpty();
		assertThat(timeline.lines()).singleElement().satisfies((line) -> {
			assertThat(line.bars()).isEmpty();
			assertThat(line.words()).isEqualTo("No date is known.");
		});
	}

}
