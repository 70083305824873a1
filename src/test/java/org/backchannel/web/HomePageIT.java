// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@InChromium
class HomePageIT {

	@Test
	void oneBeginsOnAPageThatEverybodyCanUse(Visit visit) {
		Page page = visit.open("");
		assertThat(page).hasTitle(Pattern.compile("Backchannel"));
		assertThat(page.locator("h1")).isVisible();
		visit.screenshot("home");
		org.assertj.core.api.Assertions.assertThat(visit.accessibilityProblems()).isEmpty();
	}

}
