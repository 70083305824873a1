// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.chat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backchannel.extract.Article;
import org.backchannel.extract.FoundContact;
import org.backchannel.extract.Participant;
import org.backchannel.extract.Span;
import org.backchannel.extract.evaluate.GoldArticle;
import org.backchannel.extract.evaluate.GoldContact;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.EventKind;
import org.backchannel.model.Problem;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

@Timeout(60)
class ChatReaderTests {

	private static final String HEAD = "Published: 2020-05-02\n\n";

	private static final String TEXT = HEAD
			+ "\uD83D\uDCDE The foreign ministers of Ruritania and Graustark met in Strelsau on Friday.\n\nAD\n\n"
			+ "“We spoke frankly\nabout the bridge,” the Ruritanian minister said — after the talks.\n";

	private static final Article ARTICLE = new Article("sample", TEXT, "Envoys meet", null, Edtf.parse("2020-05-02"),
			"en", List.of(new Span(0, HEAD.length()), new Span(TEXT.indexOf("AD\n"), TEXT.indexOf("AD\n") + 2)));

	private static final Normaliser RULES = new Normaliser() {
		@Override
		public String actor(String name) {
			return name.replace("the Kingdom of ", "");
		}

		@Override
		public Optional<Reckoned> date(String words, Article article, Status status) {
			return words.equals("on Friday")
					? Optional
						.of(new Reckoned(Edtf.ofDay(article.published().earliest().minusDays(1)), DateBasis.RELATIVE))
					: Optional.empty();
		}
	};

	private final RecordedEndpoint endpoint = new RecordedEndpoint();

	private final List<Problem> notes = new ArrayList<>();

	@AfterEach
	void stop() {
		this.endpoint.close();
	}

	@Test
	void aContactWhoseQuoteStandsIsTaken() {
		this.endpoint.then(200, "good.json");
		List<FoundContact> found = read(reader());
		assertThat(this.notes).isEmpty();
		assertThat(found).singleElement()
			.returns(EventKind.MEETING, FoundContact::kind)
			.returns(Status.HELD, FoundContact::status)
			.returns(Edtf.parse("2020-05-01"), FoundContact::date)
			.returns("on Friday", FoundContact::dateText)
			.returns(DateBasis.RELATIVE, FoundContact::dateBasis)
			.returns("Strelsau", FoundContact::place);
		assertThat(found.getFirst().participants()).extracting(Participant::name, Participant::actsFor)
			.containsExactly(tuple("Anna Example", "Ruritania"), tuple("Graustark", null));
		assertThat(found.getFirst().reports().getFirst().attributedTo()).containsExactly("the Ruritanian minister");
		GoldContact gold = GoldArticle.of(ARTICLE, found).contacts().getFirst();
		assertThat(gold.start()).isEqualTo(HEAD.length() + 2);
	}

	@Test
	void theModelIsAskedWithoutNoiseAtTemperatureZeroForStructuredOutput() {
		this.endpoint.then(200, "none.json");
		assertThat(read(reader())).isEmpty();
		assertThat(this.endpoint.requests()).singleElement()
			.asString()
			.contains("\"json_schema\"", "met in Strelsau on Friday", "Published: 2020-05-02", "\"no-comment\"")
			.containsPattern("\"temperature\"\\s*:\\s*0")
			.containsPattern("\"model\"\\s*:\\s*\"sample\"")
			.doesNotContain("AD\\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fenced.json", "typographic.json" })
	void whatOnlyLooksDifferentIsTaken(String file) {
		this.endpoint.then(200, file);
		FoundContact found = read(reader()).getFirst();
		assertThat(TEXT.codePoints()
			.skip(found.quote().start())
			.limit(found.quote().end() - found.quote().start())
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()).isEqualTo(found.quote().text());
		assertThat(this.notes).isEmpty();
	}

	@Test
	void inventedQuotesAreDroppedWithANote() {
		this.endpoint.then(200, "invented.json");
		assertThat(read(reader())).isEmpty();
		assertThat(this.notes).extracting(Problem::code).containsOnly("quote-not-found").hasSize(3);
		assertThat(this.notes.getFirst()).hasToString(
				"sample: a contact of the model's is dropped: the quote does not stand in the article: \"The ministers agreed to build a second bridge over the Alph.\" [quote-not-found]");
	}

	@Test
	void valuesThatAreNoneAreDroppedOrLeftOpenWithANote() {
		this.endpoint.then(200, "odd-values.json");
		List<FoundContact> found = read(reader());
		assertThat(this.notes).extracting(Problem::code)
			.containsExactly("value-unknown", "value-unknown", "participants-missing", "date-unreadable",
					"date-corrected", "date-without-words", "participant-without-name");
		assertThat(found).extracting((contact) -> contact.date().text())
			.containsExactly("..", "2020-05-01", "..", "2020-05-01");
		assertThat(found.getLast().participants()).allMatch(Participant::head).hasSize(2);
	}

	@Test
	void brokenJsonIsAskedForAgain() {
		this.endpoint.then(200, "broken.json").then(200, "good.json");
		assertThat(read(reader())).hasSize(1);
		assertThat(this.endpoint.requests()).hasSize(2);
		assertThat(this.endpoint.requests().getLast()).contains("Answer again, with the object only");
	}

	@Test
	void anAnswerThatIsNoJsonTwiceIsSaid() {
		this.endpoint.then(200, "words.json").then(200, "broken.json");
		assertThatExceptionOfType(ChatException.class).isThrownBy(() -> read(reader()))
			.withMessageStartingWith("the model's answer is no JSON of contacts, twice: ");
	}

	@ParameterizedTest
	@CsvSource({ "429,error-429.json", "500,error-500.json", "503,error-500.json" })
	void whatPassesIsTriedAgain(int status, String file) {
		this.endpoint.then(status, file).then(status, file).then(200, "good.json");
		ChatReader reader = reader();
		assertThat(read(reader)).hasSize(1);
		assertThat(reader.usage().requests()).isEqualTo(3);
	}

	@Test
	void whatDoesNotPassIsSaid() {
		this.endpoint.then(429, "error-429.json").then(429, "error-429.json").then(429, "error-429.json");
		assertThatExceptionOfType(ChatException.class).isThrownBy(() -> read(reader()))
			.withMessageContaining(this.endpoint.address() + " is asked too often")
			.withMessageContaining("(asked 3 times): ")
			.withMessageContaining("Rate limit reached");
		assertThat(this.endpoint.requests()).hasSize(3);
	}

	@Test
	void anAnswerThatDoesNotComeInTimeIsTriedAgain() {
		this.endpoint.then(200, "good.json", 3000).then(200, "good.json");
		assertThat(read(reader(Duration.ofMillis(800), null, null))).hasSize(1);
		assertThat(this.endpoint.requests()).hasSize(2);
	}

	@Test
	void anEndpointThatNeverAnswersInTimeIsSaid() {
		this.endpoint.then(200, "good.json", 1500).then(200, "good.json", 1500).then(200, "good.json", 1500);
		assertThatExceptionOfType(ChatException.class)
			.isThrownBy(() -> read(reader(Duration.ofMillis(300), null, null)))
			.withMessageContaining("did not answer in time (asked 3 times)");
	}

	@Test
	void aRefusalIsSaidAndNotRepeated() {
		this.endpoint.then(200, "refusal.json");
		assertThatExceptionOfType(ChatException.class).isThrownBy(() -> read(reader()))
			.withMessageContaining("refused to read the article: I cannot help with that.");
		assertThat(this.endpoint.requests()).hasSize(1);
	}

	@Test
	void anEndpointWithoutStructuredOutputIsAskedWithoutItFromThenOn() {
		this.endpoint.then(400, "error-400-format.json").then(200, "good.json").then(200, "none.json");
		ChatReader reader = reader();
		assertThat(read(reader)).hasSize(1);
		assertThat(read(reader)).isEmpty();
		assertThat(this.endpoint.requests()).map((request) -> request.contains("json_schema"))
			.containsExactly(true, false, false);
	}

	@ParameterizedTest
	@CsvSource({ "401,error-401.json,did not take the key", "404,error-404.json,does not know the model 'sample'" })
	void whatTheUserMustChangeIsSaid(int status, String file, String message) {
		this.endpoint.then(status, file);
		assertThatExceptionOfType(ChatException.class).isThrownBy(() -> read(reader())).withMessageContaining(message);
		assertThat(this.endpoint.requests()).hasSize(1);
	}

	@Test
	void somethingElseAtTheAddressIsSaid() {
		for (int i = 0; i < 3; i++) {
			this.endpoint.then(200, "not-http-json.txt");
		}
		assertThatExceptionOfType(ChatException.class).isThrownBy(() -> read(reader()))
			.withMessageContaining(this.endpoint.address() + " gave no answer that can be read (asked 3 times)");
	}

	@Test
	void nobodyAtTheAddressIsSaid() {
		this.endpoint.close();
		assertThatExceptionOfType(ChatException.class).isThrownBy(() -> read(reader()))
			.withMessageContaining(this.endpoint.address() + " cannot be reached (asked 3 times)");
	}

	@Test
	void theKeyIsSentAndNeverShown(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("key"), "very-secret-key\n");
		this.endpoint.then(401, "error-401.json");
		ChatReader reader = reader(Duration.ofSeconds(10), ApiKey.in(file), null);
		assertThatExceptionOfType(ChatException.class).isThrownBy(() -> read(reader))
			.satisfies((ex) -> assertThat(ex).hasMessageContaining("***").hasNoCause())
			.withMessageNotContaining("very-secret-key");
		assertThat(this.endpoint.keys()).containsExactly("Bearer very-secret-key");
		assertThat(settings(Duration.ofSeconds(1), ApiKey.in(file), null).toString()).doesNotContain("very-secret-key");
	}

	@Test
	void aKeyComesFromTheEnvironmentOrAFile(@TempDir Path folder) throws Exception {
		assertThat(ApiKey.of(Map.of(ApiKey.VARIABLE, " k "))).map(ApiKey::secret).contains("k");
		assertThat(ApiKey.of(Map.of())).isEmpty();
		Path empty = Files.writeString(folder.resolve("key"), "\n");
		assertThatIllegalArgumentException().isThrownBy(() -> ApiKey.in(empty))
			.withMessageContaining("should be the key");
		assertThatIllegalArgumentException().isThrownBy(() -> ApiKey.in(folder.resolve("none")))
			.withMessageContaining("cannot be read");
	}

	@Test
	void withoutAKeyNoneIsSent() {
		this.endpoint.then(200, "none.json");
		read(reader());
		assertThat(this.endpoint.keys()).containsExactly("none");
	}

	@Test
	void whatAskingCostsIsCounted() {
		this.endpoint.then(200, "broken.json").then(200, "good.json");
		ChatReader reader = reader(Duration.ofSeconds(10), null, new ChatSettings.Price(2, 8, "EUR"));
		assertThat(this.endpoint.requests()).isEmpty();
		read(reader);
		assertThat(reader.usage()).hasToString("2 requests, 1,800 tokens sent, 200 tokens answered, 0.0052 EUR");
	}

	@Test
	void anArticleThatIsVeryLongIsCutAndThatIsSaid() {
		this.endpoint.then(200, "none.json");
		Article article = new Article("long", "They met on Friday. ".repeat(5000), null, null, Edtf.UNKNOWN, "en",
				List.of());
		assertThat(reader().read(article, this.notes::add)).isEmpty();
		assertThat(this.notes).extracting(Problem::code).containsExactly("article-cut");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.org/v1", "localhost:11434", "http:///v1" })
	void anAddressThatIsNoneIsRefused(String address) {
		assertThatIllegalArgumentException().isThrownBy(() -> ChatSettings.of(URI.create(address), "sample", null))
			.withMessageContaining("is no address of an endpoint");
	}

	private List<FoundContact> read(ChatReader reader) {
		return reader.read(ARTICLE, this.notes::add);
	}

	private ChatReader reader() {
		return reader(Duration.ofSeconds(10), null, null);
	}

	private ChatReader reader(Duration timeout, @Nullable ApiKey key, ChatSettings.@Nullable Price price) {
		return new ChatReader(settings(timeout, key, price), RULES);
	}

	private ChatSettings settings(Duration timeout, @Nullable ApiKey key, ChatSettings.@Nullable Price price) {
		return new ChatSettings(this.endpoint.address(), "sample", key, timeout, 2, Duration.ofMillis(5), price);
	}

}
