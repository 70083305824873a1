// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody does who has never been there before, in a browser of their own. */
public final class Visit implements AutoCloseable {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final Set<String> HERE = Set.of("localhost", "127.0.0.1");

	private final BrowserContext context;

	private final URI server;

	private final Page page;

	private final List<String> wrong = new ArrayList<>();

	private final List<String> expected = new ArrayList<>();

	Visit(BrowserContext context, URI server) {
		this.context = context;
		this.server = server;
		context.onConsoleMessage((message) -> {
			if (message.type().equals("error") && !aboutItsIcon(message.location())) {
				this.wrong.add("console: " + message.text() + " (" + message.location() + ")");
			}
		});
		context.onWebError((error) -> this.wrong.add("uncaught: " + error.error()));
		context.onRequest(this::look);
		this.page = context.newPage();
	}

	/** A browser asks for this by itself, where a page names no icon. */
	private static boolean aboutItsIcon(String place) {
		return place.contains("/favicon.ico");
	}

	private void look(Request request) {
		URI uri = URI.create(request.url().split("[?#]", 2)[0]);
		boolean remote = Set.of("http", "https", "ws", "wss").contains(uri.getScheme());
		if (remote && !HERE.contains(uri.getHost())) {
			this.wrong.add("asks another host: " + request.url());
		}
	}

	/**
	 * Goes to a page of the server.
	 * @param path where, without a slash at its beginning
	 * @return the page, loaded
	 */
	public Page open(String path) {
		this.page.navigate(this.server.resolve(path).toString());
		return this.page;
	}

	/**
	 * The page that is looked at.
	 * @return always the same
	 */
	public Page page() {
		return this.page;
	}

	/**
	 * Where the server is.
	 * @return ends with a slash
	 */
	public URI server() {
		return this.server;
	}

	/**
	 * Lets something pass that would fail the test, as the console's word on an answer
	 * that is an error on purpose.
	 * @param part what the complaint contains
	 */
	public void expect(String part) {
		this.expected.add(part);
	}

	/**
	 * Keeps the whole page as it looks, for people.
	 * @param name of the file in {@code target/screenshots}, without its ending
	 */
	public void screenshot(String name) {
		this.page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
	}

	/**
	 * What keeps people with a screen reader or a keyboard, or with weak eyes, from using
	 * the page as it is now: the rules of axe-core for WCAG 2.2, A and AA.
	 * @return one line each, empty where there is nothing
	 */
	public List<?> accessibilityProblems() {
		if (!(Boolean) this.page.evaluate("() => 'axe' in window")) {
			this.page.evaluate("source => (0, eval)(source)", axe());
		}
		return (List<?>) this.page.evaluate("""
				async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
					.violations.flatMap(rule => rule.nodes.map(node =>
						`${rule.id}: ${rule.help}: ${node.html} ${node.failureSummary}`))""");
	}

	private static String axe() {
		try (InputStream script = Visit.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void assertNothingWentWrong() {
		assertThat(this.wrong).as("what the page complained of, or asked elsewhere")
			.filteredOn((complaint) -> this.expected.stream().noneMatch(complaint::contains))
			.isEmpty();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
