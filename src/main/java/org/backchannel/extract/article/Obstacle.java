// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.Optional;
import java.util.regex.Pattern;

import org.backchannel.model.Place;
import org.backchannel.model.Problem;

/** What stands where an article should: nothing, or a page that asks to log in. */
final class Obstacle {

	/** A page that says more than this is an article, with a form to log in beside it. */
	private static final int MUCH = 1200;

	private static final Pattern WALL = Pattern
		.compile("(?i)\\b(log ?in|sign ?in|create (an )?account|forgot (your )?password|"
				+ "subscribe to (read|continue|unlock)|subscribers only|for subscribers|enable javascript|"
				+ "are you (a robot|human)|captcha|access denied|verify (that )?you are)\\b");

	private Obstacle() {
	}

	/**
	 * Looks for one.
	 * @param words the text without noise
	 * @param all the text with it, without head lines
	 * @param password whether the page has a form with a password
	 * @param place the file
	 * @return why there is no article, or nothing
	 */
	static Optional<Problem> in(String words, String all, boolean password, Place place) {
		if (all.isBlank() && !password) {
			return Optional.of(new Problem(place, "empty", "holds no text"));
		}
		if (words.length() < MUCH && (password || WALL.matcher(all).results().limit(2).count() >= 2)) {
			return Optional.of(new Problem(place, "login-page",
					"is a page to log in or to subscribe rather than an article; save the page once the article shows"));
		}
		if (words.isEmpty()) {
			return Optional.of(new Problem(place, "no-text",
					"holds menus, links and headlines, but no sentence; is it the article's own page?"));
		}
		return Optional.empty();
	}

}
