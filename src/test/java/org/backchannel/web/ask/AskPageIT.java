// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.backchannel.web.InChromium;
import org.backchannel.web.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@InChromium
class AskPageIT {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			contacts-since                              | ask-table
			contact-timeline?view=timeline              | ask-timeline
			contact-timeline?view=network               | ask-network
			contradictions                              | ask-contradictions
			contact-gaps?view=timeline                  | ask-gaps
			participants?view=network                   | ask-participants
			offices-at?on=2017-03-03                    | ask-offices
			ego-network                                 | ask-open
			""")
	void everybodyCanUseEachViewInLightAndDarkWideAndNarrow(String path, String name, Visit visit) {
		Page page = visit.open("ask/" + path);
		assertDrawn(page);
		visit.screenshot(name);
		assertThat(visit.accessibilityProblems()).isEmpty();
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.setViewportSize(400, 900);
		visit.screenshot(name + "-dark-narrow");
		assertThat(visit.accessibilityProblems()).isEmpty();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.as("nothing is wider than the window")
			.isTrue();
	}

	@Test
	void theTwoSidesOfAContradictionStandBesideEachOther(Visit visit) {
		Page page = visit.open("ask/contradictions");
		Locator row = page.locator("#answer tbody tr").first();
		BoundingBox one = row.locator(".one.words").boundingBox();
		BoundingBox other = row.locator(".other.words").boundingBox();
		assertThat(other.y).isEqualTo(one.y);
		assertThat(other.x).isGreaterThan(one.x);
		assertThat(other.x + other.width).isLessThan(1280);
		page.setViewportSize(390, 844);
		assertThat((Boolean) page.evaluate(
				"document.querySelector('#answer .scroll').scrollWidth <= document.querySelector('#answer .scroll').clientWidth"))
			.isTrue();
	}

	private static void assertDrawn(Page page) {
		assertThat(page.locator("#answer-heading")).isVisible();
		if (page.url().contains("view=timeline")) {
			assertThat(page.locator(".timeline-stage svg .hit").first()).isVisible();
		}
		if (page.url().contains("view=network")) {
			assertThat(page.locator(".network-stage canvas").first()).isVisible();
		}
	}

	@Test
	void anActorIsPickedByKeyboardWhileTyping(Visit visit) {
		Page page = visit.open("ask/contacts-since");
		Locator between = field(page, "Between");
		between.pressSequentially("Dunf");
		assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Joseph Dunford");
		visit.screenshot("ask-picking");
		between.press("ArrowDown");
		assertThat(between).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
		between.press("Enter");
		page.waitForURL("**/ask/contacts-since?between=nato,joseph-dunford");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove NATO").setExact(true)).click();
		page.waitForURL("**/ask/contacts-since?between=joseph-dunford");
		assertThat(page.locator("#answer-heading")).hasText("1 row");
		assertThat(page.locator("#announcer")).containsText("1 row");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			united states     | nato,united-states
			Petr Pavel        | nato,petr-pavel
			NATO headquarters | nato,nato-headquarters
			Dunfo             | nato,joseph-dunford
			""")
	void aNameThatWasTypedAndNotPickedIsAskedFor(String typed, String between, Visit visit) {
		Page page = visit.open("ask/contacts-since");
		field(page, "Between").fill(typed);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ask").setExact(true)).click();
		page.waitForURL("**/ask/contacts-since?between=" + between);
		assertThat(field(page, "Between")).hasValue("");
	}

	@Test
	void aNameThatMayMeanSeveralIsNotAskedFor(Visit visit) {
		Page page = visit.open("ask/contacts-since");
		field(page, "Between").fill("council");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Ask").setExact(true)).click();
		assertThat(page.locator("#error-between")).containsText("Choose one: NATO council, Russia-NATO Council");
		assertThat(field(page, "Between")).hasAttribute("aria-invalid", "true");
		assertThat(field(page, "Between")).isFocused();
		assertThat(page.url()).endsWith("/ask/contacts-since");
		field(page, "Between").pressSequentially(" of Nothing");
		assertThat(page.locator("#error-between")).isEmpty();
	}

	@Test
	void aTabLeavesThePickerForWhatComesNext(Visit visit) {
		Page page = visit.open("ask/contacts-since");
		field(page, "Between").focus();
		assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
		field(page, "Between").press("Tab");
		assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove NATO").setExact(true)))
			.isFocused();
		assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
	}

	@Test
	void allThatIsWrongIsSaidBesideItsFieldAtOnce(Visit visit) {
		visit.expect("422");
		Page page = visit.open("ask/contacts-since?since=3%20March%202017&between=natto&kinds=cal");
		assertThat(page.locator("#error-since")).containsText("a date is written 2017-03-03");
		assertThat(page.locator("#error-between")).containsText("possible: nato");
		assertThat(page.locator("#error-kinds")).containsText("possible: call");
		assertThat(field(page, "Since")).hasAttribute("aria-invalid", "true");
		visit.screenshot("ask-wrong");
		assertThat(visit.accessibilityProblems()).isEmpty();
		field(page, "Since").fill("2017-02-30");
		field(page, "Since").press("Enter");
		assertThat(page.locator("#error-since")).containsText("that exists");
		assertThat(page.locator("#error-between")).containsText("possible: nato");
	}

	@Test
	void whereNothingIsChosenTheAnswerSaysWhatToChoose(Visit visit) {
		Page page = visit.open("ask/contacts-since?status=");
		assertThat(page.locator(".answer .empty")).containsText("Nothing is chosen at Status");
		assertThat(page.locator(".answer .empty")).not().containsText("A longer time");
		visit.open("ask/contacts-since?between=");
		assertThat(page.locator(".answer .empty")).containsText("Nothing is chosen at Between");
		visit.open("ask/contacts-since?since=2090");
		assertThat(page.locator(".answer .empty")).containsText("A longer time, other kinds or statuses");
	}

	@Test
	void theAddressHoldsTheQuestionItsOrderAndItsView(Visit visit) {
		Page page = visit.open("ask/contacts-since");
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Reports")).click();
		page.waitForURL("**/ask/contacts-since?sort=-reports");
		assertThat(page.locator("#answer tbody tr").first()).containsText("Pavel calls Gerasimov");
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Timeline")).click();
		page.waitForURL("**view=timeline**");
		assertThat(page.locator(".timeline-stage svg a.item")).hasCount(6);
		page.goBack();
		assertThat(page.locator("#answer tbody tr").first()).containsText("Pavel calls Gerasimov");
	}

	@Test
	void aFormWithoutScriptAsksTheSame(Visit visit) {
		Page page = visit.open(
				"ask/contacts-since?since=2017-03&between=&between=nato&and=russia&members=false&members=true&kinds=");
		assertThat(page.url()).endsWith("/ask/contacts-since?since=2017-03");
		assertThat(page.locator("#answer tbody tr")).hasCount(4);
	}

	@Test
	void whatIsSeenOnTheTimelineIsKept(Visit visit) {
		Page page = visit.open("ask/contact-timeline?view=timeline");
		assertThat(page.locator(".drawing-say")).containsText("without a date");
		String file = read(keep(page, "SVG"));
		assertThat(file).contains("<svg", "Pavel calls Gerasimov").doesNotContain("var(--").doesNotContain("href=\"/");
		assertThat(file).contains("Contact timeline", "All contacts of two actors", "Between: NATO", "And: Russia",
				"Ongoing", "2 without a date", "/ask/contact-timeline?view=timeline",
				"href=\"" + visit.server() + "events/call-pavel-gerasimov-2017-03-03\"");
		assertThat(size(keep(page, "PNG"))).isGreaterThan(10_000);
		page.locator(".timeline-stage").first().press("+");
		assertThat(page.locator("#announcer")).containsText("rows in view");
		page.getByText("The timeline as text").click();
		assertThat(page.locator(".as-text li").first()).isVisible();
	}

	@Test
	void theTimelineKeepsItsLabelsWithinItsFrameOnAPhone(Visit visit) {
		visit.page().setViewportSize(390, 844);
		Page page = visit.open("ask/contact-timeline?view=timeline");
		assertDrawn(page);
		assertThat((List<?>) page.evaluate("""
				() => [...document.querySelectorAll('.timeline-stage > svg :is(.item text, .landmark-label)')]
					.filter(text => text.getBBox().x < 0
						|| text.getBBox().x + text.getBBox().width > text.ownerSVGElement.width.baseVal.value)
					.map(text => text.textContent)""")).isEmpty();
		assertThat(page.locator(".landmark-label").first()).hasText("NATO's council freezes relations with Russia");
	}

	@Test
	void theNetworkCanBeReadOnAPhone(Visit visit) {
		visit.page().setViewportSize(390, 844);
		Page page = visit.open("ask/contacts-since?view=network");
		assertDrawn(page);
		assertThat((List<?>) page.evaluate(
				"""
						() => {
							const cy = document.querySelector('.drawing').network;
							return cy.nodes().filter(node => !node.data('short') || node.numericStyle('font-size') * cy.zoom() < 6.5)
								.map(node => node.id());
						}"""))
			.as("without a label that can be read")
			.isEmpty();
		assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show hidden"))).hasCount(0);
	}

	@Test
	void aNetworkIsExpandedHiddenAndKept(Visit visit) {
		Page page = visit.open("ask/contacts-since?view=network");
		assertThat(page.locator(".network-stage canvas").first()).isVisible();
		page.getByText("The network as text").click();
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Petr Pavel")).click();
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Expand")).click();
		assertThat(page.locator(".drawing-say")).containsText("added around Petr Pavel");
		visit.screenshot("ask-network-expanded");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Hide").setExact(true)).click();
		assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Petr Pavel"))).hasCount(0);
		assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show hidden"))).isVisible();
		assertThat(read(keep(page, "SVG"))).contains("<svg", "Valery Gerasimov", "Between: NATO")
			.doesNotContain("Petr Pavel");
		assertThat(size(keep(page, "PNG"))).isGreaterThan(10_000);
		assertThat(visit.accessibilityProblems()).isEmpty();
	}

	@Test
	void rowsAreKeptAsCsv(Visit visit) {
		Page page = visit.open("ask/contacts-since");
		Download kept = page.waitForDownload(
				() -> page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("CSV").setExact(true)).click());
		assertThat(read(kept).lines().count()).isEqualTo(7);
	}

	private static Locator field(Page page, String label) {
		return page.getByLabel(label, new GetByLabelOptions().setExact(true));
	}

	private static Download keep(Page page, String format) {
		return page.waitForDownload(
				() -> page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(format).setExact(true)).click());
	}

	private static String read(Download download) {
		try {
			return Files.readString(download.path(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long size(Download download) {
		try {
			return Files.size(download.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
