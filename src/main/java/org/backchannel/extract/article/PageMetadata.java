// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.backchannel.model.Place;
import org.backchannel.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself: by <a href="https://schema.org/NewsArticle">schema.org</a>,
 * then <a href="https://ogp.me">OpenGraph</a> and the like, then its own elements.
 *
 * @param metadata what it says
 * @param body the article's text where the page states that, else empty
 */
record PageMetadata(Metadata metadata, String body) {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
		.enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
		.build();

	private static final Set<String> ARTICLES = Set.of("Article", "NewsArticle", "AnalysisNewsArticle",
			"BackgroundNewsArticle", "OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle",
			"LiveBlogPosting", "BlogPosting", "Report");

	private static final List<String> PUBLISHED = List.of("meta[property=article:published_time]",
			"meta[property=og:article:published_time]", "meta[itemprop=datePublished]", "meta[name=parsely-pub-date]",
			"meta[name=sailthru.date]", "meta[name=pubdate]", "meta[name=publishdate]", "meta[name=publish-date]",
			"meta[name=date]", "meta[name=DC.date.issued]", "meta[name=DC.date]", "meta[name=dcterms.created]");

	static PageMetadata of(Document page, String file, List<Problem> problems) {
		Place place = new Place(file, 0);
		MetadataBuilder builder = new MetadataBuilder(problems);
		StringBuilder body = new StringBuilder();
		for (Element script : page.select("script[type=application/ld+json]")) {
			try {
				collect(MAPPER.readTree(script.data()), builder, body, place);
			}
			catch (JacksonException ex) {
				problems.add(new Problem(place, "metadata-unreadable",
						"the page's JSON-LD is passed over, since it is not JSON: " + ex.getOriginalMessage()));
			}
		}
		tags(page, builder, place);
		return new PageMetadata(builder.metadata(), body.toString().strip());
	}

	private static void collect(JsonNode node, MetadataBuilder builder, StringBuilder body, Place place) {
		if (node.isArray()) {
			node.forEach((item) -> collect(item, builder, body, place));
			return;
		}
		if (node.has("@graph")) {
			collect(node.path("@graph"), builder, body, place);
		}
		if (isArticle(node.path("@type"))) {
			builder.put(MetadataField.TITLE, text(node.path("headline")), place);
			builder.put(MetadataField.OUTLET, text(node.path("publisher").path("name")), place);
			builder.put(MetadataField.PUBLISHED, text(node.path("datePublished")), place);
			builder.put(MetadataField.URL, text(node.path("url")), place);
			builder.put(MetadataField.LICENCE, text(node.path("license")), place);
			builder.put(MetadataField.LANGUAGE, text(node.path("inLanguage")), place);
			body.append(body.isEmpty() ? text(node.path("articleBody")) : "");
		}
	}

	private static boolean isArticle(JsonNode type) {
		return type.isArray() ? StreamSupport.stream(type.spliterator(), false).anyMatch(PageMetadata::isArticle)
				: ARTICLES.contains(type.asString(""));
	}

	/** JSON-LD holds HTML entities now and then. */
	private static String text(JsonNode node) {
		String value = node.isString() ? node.stringValue() : "";
		return value.contains("&") ? Parser.unescapeEntities(value, false) : value;
	}

	private static void tags(Document page, MetadataBuilder builder, Place place) {
		builder.put(MetadataField.TITLE, page.select("meta[property=og:title]").attr("content"), place);
		builder.put(MetadataField.TITLE, oneHeading(page), place);
		builder.put(MetadataField.TITLE, page.title(), place);
		builder.put(MetadataField.OUTLET, page.select("meta[property=og:site_name]").attr("content"), place);
		builder.put(MetadataField.URL, page.select("link[rel=canonical]").attr("href"), place);
		builder.put(MetadataField.URL, page.select("meta[property=og:url]").attr("content"), place);
		builder.put(MetadataField.LICENCE, page.select("link[rel=license], a[rel=license]").attr("href"), place);
		builder.put(MetadataField.LANGUAGE, page.select("html").attr("lang"), place);
		PUBLISHED.forEach((query) -> builder.put(MetadataField.PUBLISHED, page.select(query).attr("content"), place));
		for (String query : List.of("time[itemprop=datePublished]", "time[pubdate]", "article time[datetime]",
				"main time[datetime]", "time[datetime]")) {
			Element time = page.selectFirst(query);
			if (time != null && builder.metadata().published() == null) {
				builder.put(MetadataField.PUBLISHED, time.hasAttr("datetime") ? time.attr("datetime") : time.text(),
						place);
			}
		}
	}

	private static String oneHeading(Document page) {
		Set<String> headings = page.select("h1").eachText().stream().collect(Collectors.toSet());
		return (headings.size() == 1) ? headings.iterator().next() : "";
	}

}
