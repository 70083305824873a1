// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium without a window, which reaches this machine alone. */
public final class Chromium implements AutoCloseable {

	private static final String MISSING = "Found no Chromium. Install it (Debian: apt-get install chromium), "
			+ "or name the program in the environment variable BACKCHANNEL_CHROMIUM.";

	private static final List<String> ARGUMENTS = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * Starts it. Skips the test that wants it where there is none.
	 * @return to be used by one thread
	 */
	public static Chromium start() {
		Path program = program().orElseThrow(() -> {
			Assumptions.assumeTrue("true".equals(System.getenv("CI")), MISSING);
			return new AssertionError(MISSING);
		});
		// A machine that does other things too paints late.
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Chromium(playwright, playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(program).setChromiumSandbox(false).setArgs(ARGUMENTS)));
	}

	private static Optional<Path> program() {
		String named = System.getenv("BACKCHANNEL_CHROMIUM");
		if (named != null) {
			return Optional.of(Path.of(named));
		}
		return Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(Chromium::onThePath).findFirst();
	}

	private static Stream<Path> onThePath(String name) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, name))
			.filter(Files::isExecutable);
	}

	/**
	 * A first visit: no cookies, nothing kept.
	 * @return to be closed
	 */
	public BrowserContext context() {
		return this.browser.newContext(new NewContextOptions().setViewportSize(1280, 900)
			.setLocale("en-GB")
			.setTimezoneId("UTC")
			.setAcceptDownloads(true)
			.setReducedMotion(ReducedMotion.REDUCE));
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
