// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.backchannel.Backchannel;
import org.backchannel.TestStore;
import org.backchannel.importer.Progress;
import org.backchannel.web.InChromium;
import org.backchannel.web.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of an event, an actor, a source, and what was found. */
@InChromium
class RecordPagesIT {

	private static final String CALL = "events/call-pavel-gerasimov-2017-03-03";

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					events/call-pavel-gerasimov-2017-03-03 | Pavel calls Gerasimov                                         | event
					events/no-communication-2014-2018      | No communication of NATO's military leaders                    | claim
					people/valery-gerasimov                | Valery Gerasimov                                              | person
					organisations/nato                     | NATO                                                          | organisation
					sources/talks-resumption-2018          | NATO believes talks resumption                                | source
					sources/ref-nato-member-countries      | NATO member countries                                         | reference
					find?q=Scaparotti                      | Find words                                                    | find
					""",
			delimiter = '|', quoteCharacter = '`')
	void everybodyCanUseThePagesInLightAndDarkWideAndNarrow(String path, String heading, String name, Visit visit) {
		Page page = visit.open(path);
		assertThat(page.locator("h1")).containsText(heading);
		visit.screenshot(name);
		assertThat(visit.accessibilityProblems()).isEmpty();
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.setViewportSize(390, 844);
		visit.screenshot(name + "-dark-narrow");
		assertThat(visit.accessibilityProblems()).isEmpty();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.as("nothing is wider than the window")
			.isTrue();
	}

	@Test
	void everyQuoteIsMarkedAmongItsSentences(Visit visit) {
		Page page = visit.open(CALL);
		Locator reports = page.locator("section.report");
		assertThat(reports).hasCount(7);
		assertThat(page.locator("section.report mark")).hasCount(7);
		assertThat(reports.first().locator("mark"))
			.hasText(Pattern.compile("^The chairman of the Nato Military.*said\\.$"));
		assertThat(reports.first().locator("blockquote")).containsText("This is the first high-level military contact");
		assertThat(page.locator(".note.bad")).hasCount(0);
	}

	@Test
	void theClaimStandsBesideTheContactThatContradictsIt(Visit visit) {
		Locator opposition = visit.open(CALL).locator(".opposition");
		assertThat(opposition).hasCount(1);
		assertThat(opposition.locator(".side").nth(0)).containsText("have not communicated with representatives");
		assertThat(opposition.locator(".side").nth(1)).containsText("Petr Pavel called");
		opposition.locator(".side").nth(0).getByRole(AriaRole.LINK).first().click();
		assertThat(visit.page()).hasURL(Pattern.compile("/events/no-communication-2014-2018$"));
		assertThat(visit.page().locator(".chip.warn")).containsText("as a claim: contradicted");
	}

	@Test
	void theChainOfAttributionBeginsWithWhoSaidIt(Visit visit) {
		Locator chain = visit.open("events/call-scaparrotti-gerasimov-2017-09-14").locator("ol.chain li");
		assertThat(chain).hasCount(3);
		assertThat(chain.nth(0)).containsText("said by command of the NATO Armed Forces in Europe");
		assertThat(chain.nth(1)).containsText("relayed by European Truth");
	}

	@Test
	void aCitationIsCopiedWithTheKeyboard(Visit visit) {
		Page page = visit.open("events/call-scaparrotti-gerasimov-2017-09-14");
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Locator button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy as citation"));
		button.focus();
		button.press("Enter");
		assertThat(page.locator("[data-copy]")).containsText("Copied");
		assertThat((String) page.evaluate("navigator.clipboard.readText()"))
			.startsWith("“NATO believes talks resumption with Russia's military leadership")
			.contains("9 January 2018.", "“They also recalled that Skaparrotti and Gerasimov");
	}

	@Test
	void aRequestOfHtmxGetsTheArticleAlone(Visit visit) {
		visit.open("find");
		String fragment = (String) visit.page()
			.evaluate("async path => (await fetch(path, {headers: {'HX-Request': 'true'}})).text()", "/" + CALL);
		assertThat(fragment.strip()).startsWith("<article").endsWith("</article>").contains("Open as a page");
	}

	@Test
	void aReportLeadsToItsWordsInTheWholeTextAndBack(Visit visit) {
		Page page = visit.open("events/call-scaparrotti-gerasimov-2017-09-14");
		page.getByText("In the whole text").click();
		assertThat(page).hasURL(Pattern.compile("/sources/talks-resumption-2018#quote-[0-9a-f]{64}$"));
		assertThat(page.locator(".quote-anchor:target + mark")).containsText("They also recalled that");
		page.locator("ol.quotes a[href^='/events/call-scaparrotti']").first().click();
		assertThat(page.locator(".report:target mark")).containsText("They also recalled that");
	}

	@Test
	void quotesThatOverlapAreMarkedOneBesideTheOther(Visit visit) {
		Page page = visit.open("sources/talks-resumption-2018");
		assertThat(page.locator("mark.overlap").first()).isVisible();
		assertThat(page.locator(".source-text sup")).hasCount(13);
		assertThat(page.locator("ol.quotes > li")).hasCount(13);
	}

	@Test
	void anOrganisationsPageSaysWhoActedForItAndWhomItMet(Visit visit) {
		Page page = visit.open("organisations/nato");
		Locator latest = page.locator("#contacts tbody tr").first();
		assertThat(latest.locator(".aside-words")).hasText("call, by Curtis Scaparrotti");
		assertThat(latest.locator(".with")).hasText("Valery Gerasimov");
		assertThat(page.locator(".record-side")).containsText("first 2014 to 3 March 2017, last 14 September 2017");
	}

	@Test
	void aRowIsReadWithoutScrollingOnAPhone(Visit visit) {
		visit.page().setViewportSize(390, 844);
		Page page = visit.open("people/valery-gerasimov");
		assertThat((Boolean) page.evaluate("""
				() => [...document.querySelectorAll('.scroll')].every(box => box.scrollWidth <= box.clientWidth)"""))
			.isTrue();
		assertThat(page.locator("#contacts tbody tr").first()).containsText("Mark Milley");
	}

	@Test
	void officesAreDrawnAndTold(Visit visit) {
		Page page = visit.open("people/valery-gerasimov");
		Locator line = page.locator("svg.office-line");
		assertThat(line).hasAttribute("aria-label",
				Pattern.compile("Attested by reports of 4 dates.*Unknown otherwise\\."));
		assertThat(line.locator("rect.inferred")).hasCount(1);
		assertThat(line.locator("circle.day")).hasCount(4);
	}

	@Test
	void silencesComeAfterThePage(Visit visit) {
		assertThat(visit.open("organisations/nato").locator("#silences-list")).containsText("195 days");
	}

	@Test
	void wordsThatWereFoundAreMarkedAndLead(Visit visit) {
		Page page = visit.open("find?q=Scaparotti");
		assertThat(page.locator(".snippet mark").first()).isVisible();
		page.locator("#main")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Curtis Scaparrotti"))
			.first()
			.click();
		assertThat(page).hasURL(Pattern.compile("/people/curtis-scaparrotti$"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			find?q=xyzzyq | Nothing in the store holds all of these words
			find?q=%22%22 | has no word to look for
			find          | Find words
			""", delimiter = '|')
	void whatIsNotFoundSaysSo(String path, String words, Visit visit) {
		visit.expect("422");
		assertThat(visit.open(path).locator("main")).containsText(words);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			events/call-pavel-gerasimov-2017-03-3 | call-pavel-gerasimov-2017-03-03
			people/petr-pavell                    | petr-pavel
			organisations/natoo                   | nato
			sources/talks-resumtion-2018          | talks-resumption-2018
			people/nato                           | nato
			organisations/petr-pavel              | petr-pavel
			events/nato                           | nato
			""", delimiter = '|')
	void aMistypedAddressLeadsToTheRightOne(String path, String id, Visit visit) {
		visit.expect("404");
		Page page = visit.open(path);
		assertThat(page.locator("h1")).containsText("There is no");
		assertThat(visit.accessibilityProblems()).isEmpty();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(id).setExact(true)).click();
		assertThat(page.locator("article.record")).isVisible();
	}

	@Test
	void whatArticlesContainIsShownAndDoesNotRun(Visit visit, @TempDir Path folder) {
		TestStore.holding("hostile", (empty) -> bring(empty, folder));
		Page page = visit.page();
		for (String path : List.of("events/a-meets-b", "people/person-a", "organisations/state-a", "sources/note",
				"find?q=window.ran", "find?q=%3Cscript%3Ewindow.ran%3D1%3C/script%3E")) {
			visit.open(path);
			assertThat(page.evaluate("() => window.ran === undefined")).as(path).isEqualTo(true);
			assertThat(page.locator("main script, main img")).hasCount(0);
		}
		visit.open("events/a-meets-b");
		assertThat(page.locator("mark")).containsText("<script>window.ran = 'quote'</script>");
		assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
		visit.open("sources/note");
		assertThat(page.locator(".source-text")).containsText("<img src=x onerror=\"window.ran = 'text'\">");
	}

	private static void bring(Backchannel empty, Path folder) {
		try {
			Files.writeString(folder.resolve("note.txt"), """
					A note <img src=x onerror="window.ran = 'text'"> and more.

					State A said that <script>window.ran = 'quote'</script> its envoy Person A met Person B. The end.
					""");
			Files.writeString(folder.resolve("dossier.yaml"),
					"""
							dossier: {id: hostile, title: "<script>window.ran = 'dossier'</script>"}
							actors:
							  - {id: state-a, type: organisation, kind: state, name: "State A", source: note}
							  - {id: state-b, type: organisation, kind: state, name: "State B", source: note, inferred: "<script>window.ran = 'why'</script>"}
							  - {id: person-a, type: person, name: "Person A", source: note}
							  - {id: person-b, type: person, name: "Person B", source: note}
							sources:
							  - {id: note, title: "<script>window.ran = 'title'</script>", url: "https://example.org/?<script>", text: note.txt}
							events:
							  - {id: a-meets-b, title: "</title><script>window.ran = 'event'</script>"}
							reports:
							  - event: a-meets-b
							    source: note
							    kind: meeting
							    status: held
							    date: 2020-05-01
							    date-basis: inferred
							    date-because: "<script>window.ran = 'because'</script>"
							    participants:
							      - {actor: person-a, acts-for: state-a}
							      - {actor: person-b, acts-for: state-b}
							    attributed-to: state-a
							    note: "<script>window.ran = 'note'</script>"
							    quote: "State A said that <script>window.ran = 'quote'</script> its envoy Person A met Person B."
							""");
			assertThat(empty.importer().run(List.of(folder), false, Progress.NONE).problems()).isEmpty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
