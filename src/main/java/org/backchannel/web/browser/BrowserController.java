// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.backchannel.graph.BoltSettings;
import org.backchannel.query.Questions;
import org.backchannel.web.WebSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Where Neo4j Browser begins, and the questions as its saved queries. */
@RestController
class BrowserController {

	private static final String FIRST_SCRIPT = "<script";

	/** Where Browser puts itself, when it has started. */
	private static final String MOUNT = "<div id=\"mount\">";

	private final WebSettings settings;

	private final List<SavedQuery> queries;

	private final String index;

	BrowserController(WebSettings settings, Questions questions, JsonMapper json) {
		this.settings = settings;
		this.queries = questions.catalogue().stream().map(SavedQuery::of).toList();
		String prepared = json.writeValueAsString(new Prepared(text("cypher/browser/style.grass"), this.queries));
		this.index = prepared(text("browser/index.html"), prepared.replace("<", "\\u003c"));
	}

	/**
	 * Browser's own scripts come at the end of its body: ours runs before them. They are
	 * large, so that the page says meanwhile what it waits for.
	 */
	private static String prepared(String index, String data) {
		int first = index.indexOf(FIRST_SCRIPT);
		return """
				%s<script id="backchannel" type="application/json">%s</script>
				<script src="../browser-files/first-visit.js"></script>
				%s""".formatted(index.substring(0, first).replace(MOUNT, MOUNT + "Neo4j Browser is loading …"), data,
				index.substring(first));
	}

	private static String text(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@GetMapping("/browser")
	ResponseEntity<Void> withoutSlash(HttpServletRequest request) {
		return redirect(connected(request));
	}

	@GetMapping({ "/browser/", "/browser/index.html" })
	ResponseEntity<?> begin(@RequestParam @Nullable String dbms, @RequestParam @Nullable String connectURL,
			HttpServletRequest request) {
		if (dbms == null && connectURL == null) {
			return redirect(connected(request));
		}
		return ResponseEntity.ok().contentType(MediaType.TEXT_HTML).body(this.index);
	}

	/**
	 * Browser fetches guides from localhost by that name alone, unless its server says
	 * otherwise.
	 */
	private UriComponentsBuilder connected(HttpServletRequest request) {
		UriComponentsBuilder begin = ServletUriComponentsBuilder.fromContextPath(request).path("/browser/");
		if (this.settings.address().isLoopbackAddress()) {
			begin.host("localhost");
		}
		URI bolt = this.settings.boltFrom(Objects.requireNonNull(begin.build().getHost()));
		if (this.settings.boltPassword()) {
			return begin
				.queryParam("dbms", "%s://%s@%s".formatted(bolt.getScheme(), BoltSettings.USER, bolt.getAuthority()))
				.queryParam("preselectAuthMethod", "NATIVE");
		}
		return begin.queryParam("dbms", bolt).queryParam("preselectAuthMethod", "NO_AUTH");
	}

	private static ResponseEntity<Void> redirect(UriComponentsBuilder target) {
		return ResponseEntity.status(HttpStatus.FOUND).location(target.encode().build().toUri()).build();
	}

	/**
	 * What a first visit finds set up.
	 *
	 * @param style the style sheet
	 * @param queries the questions
	 */
	private record Prepared(String style, List<SavedQuery> queries) {
	}

	@GetMapping("/browser-files/saved-queries.json")
	List<SavedQuery> savedQueries() {
		return this.queries;
	}

}
