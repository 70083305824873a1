// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.backchannel.extract.Article;
import org.backchannel.extract.Span;
import org.backchannel.model.Edtf;
import org.backchannel.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleLoaderTests {

	private static final ArticleLoader LOADER = new ArticleLoader(null);

	private static final String HEAD = "Title: Envoys meet\nOutlet: The Strelsau Times\nPublished: 2020-05-02\nLink: https://example.org/1\nLicence: CC0\n";

	private static final String BODY = "The foreign ministers of Ruritania and Graustark met in Strelsau on Friday. "
			+ "“We spoke frankly about the bridge,” the Ruritanian minister said after the talks.\n";

	@TempDir
	Path folder = Path.of("");

	@Test
	void theWholeFileIsTheTextAndItsHeadIsNoise() throws IOException {
		Loading loading = load("a.txt", HEAD + "\n" + BODY);
		LoadedArticle loaded = Objects.requireNonNull(loading.article());
		Article article = loaded.article();
		assertThat(loading.problems()).isEmpty();
		assertThat(article.text()).isEqualTo(HEAD + "\n" + BODY);
		assertThat(article.noise()).containsExactly(new Span(0, HEAD.length()));
		assertThat(article).returns("a", Article::id)
			.returns("Envoys meet", Article::title)
			.returns("The Strelsau Times", Article::outlet)
			.returns(Edtf.parse("2020-05-02"), Article::published)
			.returns("en", Article::language);
		assertThat(loaded.metadata()).returns("https://example.org/1", Metadata::url).returns("CC0", Metadata::licence);
	}

	@Test
	void lineEndsAreLineFeeds() throws IOException {
		assertThat(article("a.txt", (HEAD + "\n" + BODY).replace("\n", "\r\n")).text()).isEqualTo(HEAD + "\n" + BODY);
	}

	@Test
	void aByteOrderMarkKeepsItsPlaceAndHidesNoHead() throws IOException {
		Article article = article("a.txt", "\uFEFF" + HEAD + "\n" + BODY);
		assertThat(article.text()).startsWith("\uFEFFTitle");
		assertThat(article.title()).isEqualTo("Envoys meet");
	}

	@Test
	void unknownIsNotKnown() throws IOException {
		Loading loading = load("a.txt", "Title: unknown\nPublished: unknown\n\n" + BODY);
		assertThat(Objects.requireNonNull(loading.article()).article()).returns(null, Article::title)
			.returns(Edtf.UNKNOWN, Article::published);
		assertThat(loading.problems()).singleElement()
			.returns("no-publication-date", Problem::code)
			.extracting(Problem::message)
			.asString()
			.contains("Published: 2017-03-03", "a.meta.yaml", "--published");
	}

	@Test
	void theDayGivenForAllIsForThoseThatDoNotSay() throws IOException {
		ArticleLoader loader = new ArticleLoader(Edtf.parse("2021-01-01"));
		Files.writeString(this.folder.resolve("a.txt"), BODY);
		Files.writeString(this.folder.resolve("b.txt"), HEAD + "\n" + BODY);
		assertThat(article(loader.load(this.folder.resolve("a.txt"))).published()).isEqualTo(Edtf.parse("2021-01-01"));
		assertThat(article(loader.load(this.folder.resolve("b.txt"))).published()).isEqualTo(Edtf.parse("2020-05-02"));
		assertThat(loader.load(this.folder.resolve("a.txt")).problems()).isEmpty();
	}

	@Test
	void aDateThatCannotBeReadIsNamedWithItsLine() throws IOException {
		assertThat(load("a.txt", "Title: x\nPublished: 03/04/2020\n\n" + BODY).problems()).map(Problem::toString)
			.first()
			.asString()
			.matches(
					".*a\\.txt:2: '03/04/2020' is not read as a day of publication; .*\\[publication-date-unreadable]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			meta.yaml | published: 2020-05-03\\noutlet: The Other Times
			meta.json | {"published": "2020-05-03", "outlet": "The Other Times"}
			""")
	void aSidecarComesBeforeTheHead(String ending, String content) throws IOException {
		Files.writeString(this.folder.resolve("a." + ending), content.replace("\\n", "\n"));
		assertThat(article("a.txt", HEAD + "\n" + BODY)).returns("The Other Times", Article::outlet)
			.returns(Edtf.parse("2020-05-03"), Article::published)
			.returns("Envoys meet", Article::title);
	}

	@Test
	void aSidecarThatIsNoneIsNamedWithItsLine() throws IOException {
		Files.writeString(this.folder.resolve("a.meta.yaml"), "outlet: x\npublished: [\n");
		assertThat(load("a.txt", HEAD + "\n" + BODY).problems()).singleElement()
			.returns("metadata-unreadable", Problem::code)
			.satisfies((problem) -> assertThat(problem.place().line()).isPositive());
	}

	@Test
	void aNameThatASidecarMayNotHaveIsNamed() throws IOException {
		Files.writeString(this.folder.resolve("a.meta.yaml"), "outlett: x");
		assertThat(load("a.txt", HEAD + "\n" + BODY).problems()).singleElement()
			.returns("metadata-unknown", Problem::code)
			.extracting(Problem::message)
			.asString()
			.contains("'outlett'", "title, outlet, published");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			%PDF-1.7 ...,                  binary
			'',                            empty
			'Title: x\\n\\n',                empty
			'Menu\\nHome\\nNews\\nSport\\n',   no-text
			'Log in\\nPlease enter your name and password to sign in.\\nForgot your password?\\n', login-page
			""")
	void whatIsNoArticleIsSaid(String content, String code) throws IOException {
		Loading loading = load("a.txt", content.replace("\\n", "\n"));
		assertThat(loading.article()).isNull();
		assertThat(loading.problems()).extracting(Problem::code).containsExactly(code);
	}

	@Test
	void aFileThatIsNotThereIsSaid() {
		Loading loading = LOADER.load(this.folder.resolve("none.txt"));
		assertThat(loading.article()).isNull();
		assertThat(loading.problems()).extracting(Problem::code).containsExactly("no-file");
	}

	@Test
	void zeroesMakeAFileBinary() throws IOException {
		assertThat(load("a.txt", new byte[] { 'a', 0, 'b', 0 }).problems()).extracting(Problem::code)
			.containsExactly("binary");
	}

	@Test
	void otherEncodingsAreGuessedAndSaid() throws IOException {
		Loading loading = load("a.txt",
				(HEAD + "\n" + BODY + "The café in Zürich, the minister’s favourite, was closed.")
					.getBytes(Charset.forName("windows-1252")));
		assertThat(article(loading).text()).contains("café in Zürich, the minister’s");
		assertThat(loading.problems()).extracting(Problem::code).containsExactly("encoding-guessed");
	}

	@Test
	void mixedEncodingsAreReadLineByLineAndSaid() throws IOException {
		byte[] utf8 = (HEAD + "\n" + BODY).getBytes(StandardCharsets.UTF_8);
		byte[] other = "The café was closed.\n".getBytes(Charset.forName("windows-1252"));
		byte[] both = new byte[utf8.length + other.length];
		System.arraycopy(utf8, 0, both, 0, utf8.length);
		System.arraycopy(other, 0, both, utf8.length, other.length);
		Loading loading = load("a.txt", both);
		assertThat(article(loading).text()).contains("“We spoke", "The café");
		assertThat(loading.problems()).singleElement()
			.returns("encoding-mixed", Problem::code)
			.satisfies((problem) -> assertThat(problem.place().line()).isEqualTo(8));
	}

	@Test
	void wideEncodingsAreReadByTheirMark() throws IOException {
		assertThat(article(load("a.txt", ("\uFEFF" + HEAD + "\n" + BODY).getBytes(StandardCharsets.UTF_16LE))).text())
			.contains(BODY.strip());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					French  | Les ministres des affaires étrangères des deux pays se sont rencontrés vendredi dans la capitale pour parler du pont fermé depuis le printemps.
					German  | Die Außenminister der beiden Länder trafen sich am Freitag in der Hauptstadt, um über die seit dem Frühjahr gesperrte Brücke zu sprechen.
					Russian | Министры иностранных дел двух стран встретились в пятницу в столице, чтобы обсудить мост, закрытый с весны прошлого года.
					Arabic  | التقى وزيرا خارجية البلدين يوم الجمعة في العاصمة لبحث الجسر المغلق منذ الربيع الماضي بسبب الفيضانات.
					""")
	void otherLanguagesAreSaidAndSkipped(String language, String text) throws IOException {
		Loading loading = load("a.txt", "Published: 2020-05-02\n\n" + text);
		assertThat(loading.article()).isNull();
		assertThat(loading.problems()).singleElement()
			.returns("language-not-read", Problem::code)
			.extracting(Problem::message)
			.asString()
			.contains(language, "only English is read");
	}

	@Test
	void aSentenceOfTwoThousandWordsIsLeftOutAndSaid() throws IOException {
		Loading loading = load("a.txt",
				HEAD + "\n" + BODY + "word ".repeat(2000) + "end.\n\n" + BODY.replace("Friday", "Monday"));
		Article article = article(loading);
		assertThat(loading.problems()).singleElement()
			.returns("sentence-too-long", Problem::code)
			.extracting(Problem::toString)
			.asString()
			.contains("a.txt:8: a sentence of 2,001 words is left out; at most 400 are read");
		assertThat(Blanked.words(article.text(), article.noise())).doesNotContain("word word")
			.contains("Friday", "Monday");
	}

	@Test
	void aTextThatIsLongerThanAnArticleIsSaid() throws IOException {
		Loading loading = load("a.txt", BODY.repeat(40_000));
		assertThat(loading.article()).isNull();
		assertThat(loading.problems()).singleElement().returns("too-long", Problem::code);
	}

	@Test
	void theStandardInputIsReadLikeAFile() {
		Loading loading = LOADER.load(new ByteArrayInputStream((HEAD + "\n" + BODY).getBytes(StandardCharsets.UTF_8)),
				"stdin");
		assertThat(article(loading)).returns("stdin", Article::id).returns("Envoys meet", Article::title);
	}

	@Test
	void aFolderGivesItsArticlesByName() throws IOException {
		for (String name : List.of("b.txt", "a.html", "c.json", "a.gold.json", "d.meta.yaml")) {
			Files.writeString(this.folder.resolve(name), "x");
		}
		Path other = Files.writeString(Files.createDirectory(this.folder.resolve("more")).resolve("b.html"), "x");
		ArticleFiles files = ArticleFiles.of(List.of(this.folder, other));
		assertThat(files.files()).extracting((file) -> file.getFileName().toString())
			.containsExactly("a.html", "b.txt");
		assertThat(files.problems()).extracting(Problem::code).containsExactly("same-name");
	}

	@Test
	void anEmptyFolderIsSaid() {
		assertThat(ArticleFiles.of(List.of(this.folder)).problems()).extracting(Problem::code)
			.containsExactly("no-articles");
	}

	private Loading load(String name, String content) throws IOException {
		return load(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private Loading load(String name, byte[] content) throws IOException {
		return LOADER.load(Files.write(this.folder.resolve(name), content));
	}

	private Article article(String name, String content) throws IOException {
		return article(load(name, content));
	}

	private static Article article(Loading loading) {
		return Objects.requireNonNull(loading.article(), loading.problems().toString()).article();
	}

}
