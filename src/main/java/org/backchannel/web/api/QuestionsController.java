// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.backchannel.graph.Question;
import org.backchannel.query.Answer;
import org.backchannel.query.Lookups;
import org.backchannel.query.Questions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.util.MultiValueMap;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** The catalogue, and its answers. */
@RestController
@RequestMapping("/api/questions")
class QuestionsController {

	private final Questions questions;

	private final Lookups lookups;

	private final ContentNegotiationManager negotiation;

	QuestionsController(Questions questions, Lookups lookups, ContentNegotiationManager negotiation) {
		this.questions = questions;
		this.lookups = lookups;
		this.negotiation = negotiation;
	}

	@Operation(operationId = "catalogue",
			summary = "The questions that may be asked, with their parameters and columns.")
	@GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
	List<CatalogueEntry> catalogue() {
		return this.questions.catalogue().stream().map(CatalogueEntry::of).toList();
	}

	@GetMapping(path = "/{id}",
			produces = { MediaType.APPLICATION_JSON_VALUE, AnswerFormats.NDJSON, AnswerFormats.CSV })
	ResponseEntity<AnswerPage> answer(@PathVariable String id, @RequestParam MultiValueMap<String, String> query,
			HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
		Question question = this.questions.catalogue()
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(this.questions.unknown(id)));
		Wish wish = Wish.of(question, query, isRead(request) ? Paging.DEFAULT_SIZE : Paging.MOST);
		Paging paging = wish.paging();
		Answer answer = this.questions.ask(id, wish.given());
		AnswerPage page = AnswerPage.of(answer, paging.number(), paging.size(), this.lookups);
		ResponseEntity.BodyBuilder response = ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePrivate())
			.varyBy(HttpHeaders.ACCEPT)
			.header("X-Total-Count", String.valueOf(page.page().total()));
		String links = Paging.links(page.page(),
				UriComponentsBuilder.fromPath(request.getRequestURI())
					.query(request.getQueryString())
					.replaceQueryParam("size", paging.size()));
		if (!links.isEmpty()) {
			response.header(HttpHeaders.LINK, links);
		}
		return response.body(page);
	}

	/** Whether the answer is for reading on; what is to be kept comes whole. */
	private boolean isRead(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
		MediaType wanted = this.negotiation.resolveMediaTypes(new ServletWebRequest(request)).getFirst();
		return wanted.isWildcardType()
				|| AnswerFormats.TO_KEEP.stream().noneMatch((format) -> format.isCompatibleWith(wanted));
	}

}
