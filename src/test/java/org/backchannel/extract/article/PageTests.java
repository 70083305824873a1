// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backchannel.extract.Article;
import org.backchannel.model.Edtf;
import org.backchannel.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class PageTests {

	private static final String FIRST = "The foreign ministers of Ruritania and Graustark met in Strelsau on Friday.";

	private static final String SECOND = "“We spoke frankly about the bridge,” the Ruritanian minister said after the talks.";

	private static final String PAGE = """
			<!DOCTYPE html><html lang="en-GB"><head><title>Envoys meet | The Strelsau Times</title>
			<meta property="og:site_name" content="The Strelsau Times"><link rel="canonical" href="https://example.org/1">
			%s</head><body>
			<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
			<div class="cookie-banner"><p>We use cookies to make this site better for you. Accept them, please.</p></div>
			<div id="page"><header><h1>Envoys meet</h1></header>
			<article><p>The foreign ministers of <b>Ruritania</b> and&nbsp;Graustark met in <a href="/s">Strelsau</a> on Friday.</p>
			<figure><img src="x.jpg"><figcaption>The ministers, seen in the palace garden on another day.</figcaption></figure>
			<div class="related-stories"><p>A bridge over the Alph was closed for repairs in spring, officials said.</p></div>
			<p>“We spoke frankly about the bridge,”
			the Ruritanian minister said after the talks.</p></article>
			<section class="comments"><p>What a waste of money, says one reader of this fine newspaper.</p></section></div>
			<footer><p>© 2020 The Strelsau Times. Imprint and privacy are found elsewhere.</p></footer>
			<script>var x = "never text";</script></body></html>
			""";

	private final List<Problem> problems = new ArrayList<>();

	@Test
	void theTextOfAPageIsItsArticle() {
		assertThat(Page.of(PAGE.formatted(""), "a.html", this.problems).text())
			.isEqualTo("Envoys meet\n\n" + FIRST + "\n\n" + SECOND + "\n");
	}

	@Test
	void paragraphsOfPlainDivisionsAreFoundToo() {
		String page = "<html><body><div><div>Home</div><div>World</div></div><div><div>" + FIRST + "<br><br>" + SECOND
				+ "</div></div><div><ul><li><a href='/x'>King opens the bridge, again.</a></li></ul></div></body></html>";
		assertThat(Page.of(page, "a.html", this.problems).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-05-02T23:30:00-05:00"}</script> | 2020-05-02
					<script type="application/ld+json">{"@graph":[{"@type":["WebPage"]},{"@type":["ReportageNewsArticle"],"datePublished":"2020-05-02"}]}</script> | 2020-05-02
					<script type="application/ld+json">[{"@type":"Organization"},{"@type":"NewsArticle","datePublished":"2020-05-02",}]</script> | 2020-05-02
					<meta property="article:published_time" content="2020-05-02T08:00:00Z">                        | 2020-05-02
					<meta name="date" content="Sat, 02 May 2020 08:00:00 GMT">                                     | 2020-05-02
					<meta name="pubdate" content="May 2, 2020 8:00 am">                                            | 2020-05-02
					<time datetime="2020-05-02">yesterday</time>                                                   | 2020-05-02
					<time>2nd May 2020</time>                                                                      |
					""")
	void theDayOfPublicationIsReadFromThePage(String tag, String date) {
		Metadata metadata = Page.of(PAGE.formatted(tag), "a.html", this.problems).metadata();
		assertThat(metadata.published()).isEqualTo((date != null) ? Edtf.parse(date) : null);
		assertThat(this.problems).isEmpty();
	}

	@Test
	void schemaOrgComesBeforeOpenGraph() {
		String json = """
				<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Envoys &amp; ministers meet",
				"publisher": {"@type": "Organization", "name": "Strelsau Wire"}, "inLanguage": "en"}</script>""";
		assertThat(Page.of(PAGE.formatted(json), "a.html", this.problems).metadata())
			.returns("Envoys & ministers meet", Metadata::title)
			.returns("Strelsau Wire", Metadata::outlet)
			.returns("https://example.org/1", Metadata::url)
			.returns("en", Metadata::language);
	}

	@Test
	void brokenJsonIsSaidAndTheRestIsRead() {
		Page page = Page.of(PAGE.formatted("<script type='application/ld+json'>{\"@type\": NewsArticle</script>"),
				"a.html", this.problems);
		assertThat(page.metadata().outlet()).isEqualTo("The Strelsau Times");
		assertThat(this.problems).extracting(Problem::code).containsExactly("metadata-unreadable");
	}

	@Test
	void anArticleThatStandsInTheMetadataOnlyIsRead() {
		String json = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"articleBody\": \"%s\\n\\n%s\"}</script>"
			.formatted(FIRST, SECOND);
		String page = "<html><head>" + json + "</head><body><div id='app'></div></body></html>";
		assertThat(Page.of(page, "a.html", this.problems).text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n");
	}

	@Test
	void aPageToLogInIsNoArticle() {
		Loading loading = load(
				"<html><body><h1>Welcome back</h1><form><input type=password></form>"
						+ "<p>Please log in to go on reading the article that you asked for.</p></body></html>",
				StandardCharsets.UTF_8);
		assertThat(loading.article()).isNull();
		assertThat(loading.problems()).extracting(Problem::code).containsExactly("login-page");
	}

	@Test
	void theEncodingThatAPageNamesIsTaken() {
		Charset cyrillic = Charset.forName("windows-1251");
		Loading loading = load(PAGE.formatted("<meta charset='windows-1251'>").replace("Strelsau", "Москва"), cyrillic);
		assertThat(article(loading).text()).contains("met in Москва on Friday");
	}

	@Test
	void quotesOfAPageStandInItsStoredText() {
		Article article = article(load(PAGE.formatted("<meta name=date content=2020-05-02>"), StandardCharsets.UTF_8));
		assertThat(article.text()).contains(FIRST, SECOND);
		assertThat(article).returns("Envoys meet", Article::title)
			.returns(Edtf.parse("2020-05-02"), Article::published);
	}

	@Test
	void aPageOfFiveMegabytesIsReadInTime() {
		String page = PAGE.formatted("<script>" + "var a = 1;\n".repeat(250_000) + "</script>")
			.replace("<nav>", "<nav>" + "<ul><li><a href='/x'>Home</a></li></ul>".repeat(60_000));
		assertThat(page.length()).isGreaterThan(5_000_000);
		assertTimeout(Duration.ofSeconds(20),
				() -> assertThat(article(load(page, StandardCharsets.UTF_8)).text()).contains(FIRST));
	}

	@Test
	void aDeeplyNestedPageIsReadInTime() {
		String page = "<html><body>" + "<div>".repeat(20_000) + "<p>" + FIRST + " " + SECOND + "</p></body></html>";
		assertTimeout(Duration.ofSeconds(20),
				() -> assertThat(article(load(page, StandardCharsets.UTF_8)).text()).contains(FIRST));
	}

	private static Loading load(String page, Charset charset) {
		return new ArticleLoader(null).load(new ByteArrayInputStream(page.getBytes(charset)), "page");
	}

	private static Article article(Loading loading) {
		return Objects.requireNonNull(loading.article(), loading.problems().toString()).article();
	}

}
