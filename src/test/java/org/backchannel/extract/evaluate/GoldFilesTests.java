// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backchannel.extract.Article;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.FoundReport;
import org.backchannel.extract.Participant;
import org.backchannel.extract.Quote;
import org.backchannel.extract.Span;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoldFilesTests {

	private static final String TEXT = "\uD83D\uDCDE “No comment” was all that Ruritania’s envoy had to say of talks with Graustark.";

	@TempDir
	Path folder = Path.of("");

	@Test
	void whatIsWrittenIsReadAgain() {
		GoldArticle article = GoldArticle.of(article(), List.of(found(Status.NO_COMMENT)));
		assertThat(GoldFiles.read(GoldFiles.write(this.folder, article))).isEqualTo(article);
		assertThat(this.folder).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void noCommentIsWrittenAsAlleged() {
		assertThat(GoldArticle.of(article(), List.of(found(Status.NO_COMMENT))).contacts()).singleElement()
			.returns("alleged", GoldContact::status)
			.returns("..", GoldContact::date)
			.returns("talks", GoldContact::kind);
	}

	@Test
	void offsetsAreCodePoints() {
		GoldContact contact = GoldArticle.of(article(), List.of(found(Status.HELD))).contacts().getFirst();
		assertThat(contact.start()).isEqualTo(2);
		assertThat(Evidence.stands(contact, TEXT)).isTrue();
	}

	@Test
	void theFormIsThatOfAGoldFile() {
		assertThat(GoldFiles.json(GoldArticle.of(article(), List.of(found(Status.HELD)))))
			.isEqualToNormalizingNewlines("""
					{
					  "article" : "sample",
					  "published" : null,
					  "outlet" : "The Strelsau Times",
					  "language" : "en",
					  "contacts" : [ {
					    "id" : "c1",
					    "kind" : "talks",
					    "status" : "held",
					    "date" : "..",
					    "participants" : [ {
					      "name" : null,
					      "acts_for" : "Ruritania",
					      "role" : "envoy",
					      "head" : true
					    }, {
					      "name" : "Graustark",
					      "head" : true
					    } ],
					    "place" : null,
					    "quote" : "“No comment” was all that Ruritania’s envoy had to say of talks with Graustark.",
					    "start" : 2,
					    "end" : 81
					  } ]
					}
					""");
	}

	@Test
	void aFileThatIsNotJsonIsNamedWithItsLine() throws Exception {
		Path file = Files.writeString(this.folder.resolve("x.gold.json"), "{\n\"contacts\": [}");
		assertThatIllegalArgumentException().isThrownBy(() -> GoldFiles.read(file))
			.withMessageStartingWith(file + ":2: not JSON");
	}

	@Test
	void aFileWithoutContactsIsNamed() throws Exception {
		Path file = Files.writeString(this.folder.resolve("x.gold.json"), "{\"article\": \"x\"}");
		assertThatIllegalArgumentException().isThrownBy(() -> GoldFiles.read(file))
			.withMessage(file + ": 'contacts' is missing in {\"article\":\"x\"}");
	}

	private static Article article() {
		return new Article("sample", TEXT, null, "The Strelsau Times", Edtf.UNKNOWN, "en", List.of());
	}

	private static FoundContact found(Status status) {
		Quote quote = Quote.of(TEXT, new Span(3, TEXT.length()));
		return new FoundContact(EventKind.TALKS, status, Edtf.UNKNOWN, null, null, null,
				List.of(new Participant(Participant.Nature.UNNAMED, null, "envoy", "Ruritania", Role.PARTICIPANT, true),
						new Participant(Participant.Nature.ORGANISATION, "Graustark", null, null, Role.PARTICIPANT,
								true)),
				false, List.of(new FoundReport(status, Edtf.UNKNOWN, null, null, List.of(), quote, 0.5)), 0.5);
	}

}
