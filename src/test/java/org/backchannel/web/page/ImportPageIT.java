// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.page;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import org.backchannel.Backchannel;
import org.backchannel.TestStore;
import org.backchannel.web.InChromium;
import org.backchannel.web.Visit;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Dossiers that are sent through the page. */
@InChromium
class ImportPageIT {

	private static final String FAULTY = """
			dossier: {id: faulty, title: A faulty one}
			actors:
			  - {id: state-a, type: organisation, kind: stat, name: State A, source: note}
			sources:
			  - {id: note, title: A note <script>window.ran = true</script>}
			""";

	private static final String STOPPING = """
			{"state": "stopping", "step": "checking quotes and names", "done": 3, "total": 10, "finished": null}""";

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	@Test
	void aFolderIsCheckedThenImported(Visit visit) {
		Backchannel store = TestStore.empty();
		Page page = visit.open("import");
		visit.screenshot("import");
		assertThat(visit.accessibilityProblems()).isEmpty();
		page.getByLabel("Or a folder").setInputFiles(Path.of("seeds/nato-russia"));
		assertThat(page.locator("#import-chosen")).containsText("actors.yaml");
		button(page, "Check, write nothing").click();
		assertThat(page.locator("#import-report .note")).containsText("nothing was written");
		assertThat(page.locator("#import-report tbody tr")).hasCount(4);
		assertThat(store.dossiers().ids()).isEmpty();
		visit.screenshot("import-checked");
		assertThat(visit.accessibilityProblems()).isEmpty();
		button(page, "Import").click();
		assertThat(page.locator("#import-report .note")).hasText("Imported.");
		assertThat(page.locator("#import-report caption")).hasText("What the import did");
		assertThat(store.dossiers().ids()).containsExactly("nato-russia");
		visit.open("events/call-pavel-gerasimov-2017-03-03");
		assertThat(page.locator("section.report")).hasCount(7);
	}

	@Test
	void problemsAreShownWithFileAndLine(Visit visit) {
		Page page = visit.open("import");
		page.getByLabel("Or paste one").fill(FAULTY);
		page.getByLabel("Or paste one").press("Tab");
		page.keyboard().press("Enter");
		Locator problem = page.locator(".problem").first();
		assertThat(problem.locator(".problem-place")).hasText("pasted.yaml:3");
		assertThat(problem.locator("pre")).containsText("kind: stat");
		assertThat(page.locator("#import-report")).isFocused();
		assertThat(page.evaluate("() => window.ran === undefined")).isEqualTo(true);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.setViewportSize(390, 844);
		visit.screenshot("import-problems-dark-narrow");
		assertThat(visit.accessibilityProblems()).isEmpty();
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
			.as("nothing is wider than the window")
			.isTrue();
	}

	@Test
	void whatIsNotTakenIsRefusedAtOnce(Visit visit) {
		visit.expect("status of 4");
		Page page = visit.open("import");
		button(page, "Check, write nothing").click();
		assertThat(page.locator("#import-fault")).containsText("nothing was sent");
		page.getByLabel("Files or a zip")
			.setInputFiles(new FilePayload("program.exe", "application/octet-stream",
					"none".getBytes(StandardCharsets.UTF_8)));
		button(page, "Check, write nothing").click();
		assertThat(page.locator("#import-fault")).containsText("program.exe");
	}

	@Test
	void aDroppedFolderIsTakenWithWhatIsWithin(Visit visit) {
		TestStore.empty();
		Page page = visit.open("import");
		drop(page, Path.of("seeds/nato-russia"));
		assertThat(page.locator("#import-chosen")).containsText("actors.yaml");
		assertThat(page.locator("#import-chosen")).not().containsText("nato-russia/");
		button(page, "Check, write nothing").click();
		assertThat(page.locator("#import-report .note")).containsText("nothing was written");
		assertThat(page.locator("#import-report tbody tr")).hasCount(4);
	}

	/** As a desktop does it, which a script of the page cannot. */
	private static void drop(Page page, Path folder) {
		BoundingBox area = page.locator("#import-drop").boundingBox();
		CDPSession devtools = page.context().newCDPSession(page);
		for (String type : List.of("dragEnter", "dragOver", "drop")) {
			JsonObject data = new JsonObject();
			data.add("items", new JsonArray());
			JsonArray files = new JsonArray();
			files.add(folder.toAbsolutePath().toString());
			data.add("files", files);
			data.addProperty("dragOperationsMask", 1);
			JsonObject event = new JsonObject();
			event.addProperty("type", type);
			event.addProperty("x", area.x + 20);
			event.addProperty("y", area.y + 20);
			event.add("data", data);
			devtools.send("Input.dispatchDragEvent", event);
		}
	}

	@Test
	void anAnswerThatIsNoProblemIsToldByItsStatus(Visit visit) {
		visit.expect("status of ");
		Page page = visit.open("import");
		for (Map.Entry<Integer, String> answer : Map.of(413, "larger than the server takes", 502, "refused it: 502")
			.entrySet()) {
			page.route("**/api/imports",
					(route) -> route.fulfill(new Route.FulfillOptions().setStatus(answer.getKey())
						.setContentType("text/html")
						.setBody("<!doctype html><title>No</title>")));
			page.getByLabel("Or paste one").fill(FAULTY);
			button(page, "Check, write nothing").click();
			assertThat(page.locator("#import-fault")).containsText(answer.getValue());
			page.unroute("**/api/imports");
		}
		assertThat(button(page, "Import")).isEnabled();
	}

	@Test
	void anImportOfWhichNothingIsToldAnyMoreIsAskedFor(Visit visit) {
		visit.expect("status of 404");
		Page page = visit.open("import");
		page.route("**/api/imports/*/events", (route) -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
		page.getByLabel("Or paste one").fill(FAULTY);
		button(page, "Check, write nothing").click();
		assertThat(page.locator(".problem-place").first()).hasText("pasted.yaml:3");
		page.route("**/api/imports/*",
				(route) -> route.fulfill(new Route.FulfillOptions().setStatus(404)
					.setContentType("application/problem+json")
					.setBody("{\"detail\": \"There is no import of this id.\"}")));
		button(page, "Check, write nothing").click();
		assertThat(page.locator("#import-fault")).hasText("There is no import of this id.");
		assertThat(page.locator("#import-progress")).isHidden();
		assertThat(button(page, "Import")).isEnabled();
	}

	@Test
	void whatIsBeingStoppedSaysSo(Visit visit) {
		Page page = visit.open("import");
		page.route("**/api/imports/*/events",
				(route) -> route.fulfill(new Route.FulfillOptions().setContentType("text/event-stream")
					.setBody("retry: 60000\nevent: progress\ndata: " + STOPPING + "\n\n")));
		page.route("**/api/imports/*", (route) -> route
			.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(STOPPING)));
		page.getByLabel("Or paste one").fill(FAULTY);
		button(page, "Check, write nothing").click();
		assertThat(page.locator("#import-step")).hasText("Stopping");
		assertThat(page.locator("#import-cancel")).isDisabled();
	}

	@Test
	void theFormWorksWithoutScripts(Visit visit) {
		Browser browser = visit.page().context().browser();
		try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
			Page page = plain.newPage();
			page.navigate(visit.server().resolve("import").toString());
			page.getByLabel("Or paste one").fill(FAULTY);
			button(page, "Check, write nothing").click();
			assertThat(page).hasURL(Pattern.compile("/import/[0-9a-f-]{36}$"));
			assertThat(page.locator(".problem-place").first()).hasText("pasted.yaml:3");
			page.navigate(visit.server().resolve("import").toString());
			button(page, "Check, write nothing").click();
			assertThat(page.locator("#import-fault")).containsText("nothing was sent");
		}
	}

	@Test
	void anImportThatIsForgottenSaysSo(Visit visit) {
		visit.expect("404");
		assertThat(visit.open("import/none").locator("h1")).containsText("There is no import");
	}

}
