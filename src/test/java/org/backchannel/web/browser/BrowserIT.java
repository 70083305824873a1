// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.backchannel.web.InChromium;
import org.backchannel.web.Visit;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Neo4j Browser as one finds it who has never been there. */
@InChromium
class BrowserIT {

	private static Page open(Visit visit) {
		// Its style sheets name a font of another host, which the policy keeps it from
		// asking.
		visit.expect("https://fonts.googleapis.com");
		// Of some starts it would tell its makers how long they took.
		visit.expect("ingest.sentry.io");
		// It asks the database over HTTP whether it is there, which answers WebSockets
		// alone.
		visit.expect("net::ERR_EMPTY_RESPONSE");
		Page page = visit.open("browser/");
		assertThat(page.getByTestId("guidesDrawer")).containsText("Who was in contact with whom");
		return page;
	}

	private static Locator frame(Page page) {
		return page.getByTestId("frame").first();
	}

	@Test
	void itIsConnectedWithTheGuideOpen(Visit visit) {
		Page page = open(visit);
		assertThat(frame(page)).containsText("You have a working connection");
		visit.screenshot("browser-guide");
		for (int slide = 2; slide <= 6; slide++) {
			page.getByTestId("guideNextSlide").click();
			visit.screenshot("browser-guide-" + slide);
		}
		assertThat(page.getByTestId("guidesDrawer")).containsText("Further");
	}

	@Test
	void aQueryOfTheGuideDrawsTheSeedsInOurColours(Visit visit) {
		Page page = open(visit);
		page.locator("pre.runnable").first().click();
		page.getByTestId("editor-Run").click();
		Locator graph = frame(page).locator("svg.neod3viz");
		assertThat(graph.getByText("Valery")).isVisible();
		assertThat(graph.locator("circle[fill='#0072B2']").first()).isVisible();
		assertThat(graph.locator("circle[fill='#B34700']").first()).isVisible();
		visit.screenshot("browser-seeds");
	}

	@Test
	void theQuestionsAreSavedQueriesThatRun(Visit visit) {
		Page page = open(visit);
		page.getByTestId("navigationFavorites").click();
		page.getByText("Backchannel", new Page.GetByTextOptions().setExact(true)).click();
		Locator saved = page.getByTestId("savedScriptListItem")
			.filter(new Locator.FilterOptions().setHasText("contacts-since"));
		saved.first().hover();
		saved.getByTestId("savedScriptsButton-Run").click();
		assertThat(frame(page)).containsText("RETURN contact.id AS event");
		visit.screenshot("browser-saved-query");
	}

	@Test
	void whatSomebodyChangedStaysAsTheyWantIt(Visit visit) {
		Page page = open(visit);
		page.evaluate("() => localStorage.setItem('neo4j.grass', '{\"node\":{\"color\":\"#123456\"}}')");
		page.reload();
		assertThat(page.getByTestId("guidesDrawer")).isVisible();
		org.assertj.core.api.Assertions.assertThat(page.evaluate("() => localStorage.getItem('neo4j.grass')"))
			.asString()
			.contains("#123456");
	}

}
