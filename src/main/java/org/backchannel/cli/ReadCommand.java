// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.backchannel.draft.Draft;
import org.backchannel.extract.ContactReader;
import org.backchannel.extract.article.ArticleFiles;
import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.batch.ArticleBatch;
import org.backchannel.extract.batch.ArticleResult;
import org.backchannel.extract.batch.ArticleSource;
import org.backchannel.extract.chat.ChatReader;
import org.backchannel.extract.corenlp.MissingModelsException;
import org.backchannel.extract.evaluate.GoldArticle;
import org.backchannel.extract.evaluate.GoldFiles;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.model.Edtf;
import org.backchannel.model.Problem;
import org.backchannel.model.UsageException;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.DossierWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code read}: articles in, proposals of contacts out. */
@Command(name = "read", header = "Find the contacts that articles report, with the words that say so.",
		description = {
				"%nReads English news articles: text or HTML, files or folders. Runs on this machine alone. What",
				"it finds is a proposal: look at it, or write it as a dossier and correct that." },
		customSynopsis = "backchannel read ARTICLE... [OPTIONS]", synopsisHeading = "%nUsage: ",
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel read article.txt                     what it reports, with the quotes",
				"  backchannel read page.html --json | jq '.articles[].contacts'",
				"  pbpaste | backchannel read - --published 2021-03-31",
				"  backchannel read articles/ --dossier found       a dossier to look over and correct, then:",
				"  backchannel import found --dry-run",
				"  backchannel read articles/ --id today --import   straight into the graph",
				"  backchannel read articles/ --out found           one NAME.json for each article",
				"  backchannel read --evaluate gold                 how well it reads your own NAME.gold.json",
				"  backchannel read article.txt --model-url http://localhost:11434/v1 --model qwen3", "",
				"An article says when it appeared in a first line 'Published: 2017-03-03', in the page's own",
				"metadata, in NAME.meta.yaml beside it, or with --published. Where an analyst coded a source,",
				"what the reader found in it is switched off in the graph.",
				"Exit code 1 where an article could not be read: the others were.",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class ReadCommand implements Callable<Integer> {

	private static final Path STANDARD_INPUT = Path.of("-");

	private final Context context;

	@Parameters(arity = "0..*", paramLabel = "ARTICLE",
			description = "Text or HTML, folders of them, or - for the " + "standard input.")
	List<Path> articles = List.of();

	@Option(names = "--published", paramLabel = "DATE", converter = DateConverter.class,
			description = "When articles appeared that do not say so, as in 2021-03-31 or 2021-03.")
	@Nullable Edtf published;

	@Option(names = "--out", paramLabel = "DIR", description = "Write NAME.json for each article.")
	@Nullable Path out;

	@Option(names = "--dossier", paramLabel = "DIR", description = "Write a dossier; the folder must be empty.")
	@Nullable Path dossier;

	@Option(names = "--import", description = "Import that dossier into the graph.")
	boolean imports;

	@Option(names = "--id", paramLabel = "NAME",
			description = "What to call the dossier (default: as its folder, or as the only article). Importing one "
					+ "of the same name again replaces it.")
	@Nullable String id;

	@Option(names = "--evaluate", paramLabel = "DIR",
			description = "Read the articles of a folder that have a NAME.gold.json, and say how well.")
	@Nullable Path evaluate;

	@Option(names = "--threads", paramLabel = "N", description = "Articles read at a time (default: one per core).")
	int threads = Runtime.getRuntime().availableProcessors();

	@Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "60",
			description = "Give up an article after so long (default: ${DEFAULT-VALUE}).")
	int timeLimit;

	@Mixin
	ReaderOptions readers = new ReaderOptions();

	ReadCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() throws IOException {
		check();
		try (Feedback feedback = this.context.feedback()) {
			feedback.step((this.readers.modelUrl != null) ? "Asking " + this.readers.modelUrl : "Loading the models");
			Lexicon lexicon = this.readers.lexicon();
			ContactReader reader = this.readers.reader(lexicon);
			ArticleBatch batch = new ArticleBatch(reader, this.threads, Duration.ofSeconds(this.timeLimit));
			ArticleLoader loader = new ArticleLoader(this.published);
			int code = (this.evaluate != null)
					? new EvaluationRun(this.context).run(batch, loader, this.evaluate, feedback)
					: read(batch, loader, lexicon, feedback);
			feedback.clear();
			if (reader instanceof ChatReader chat) {
				this.context.console().err().println(chat.usage());
			}
			return code;
		}
		catch (MissingModelsException ex) {
			this.context.console().err().println("backchannel: " + ex.getMessage());
			return ExitCode.PROGRAM;
		}
	}

	private void check() throws IOException {
		if (this.articles.isEmpty() == (this.evaluate == null)) {
			throw new UsageException(this.articles.isEmpty()
					? "an article is missing: name files or folders, or - for the standard input."
					: "--evaluate reads the articles of its own folder: leave out the others.");
		}
		if (this.threads < 1 || this.timeLimit < 1) {
			throw new UsageException("--threads and --time-limit are at least 1.");
		}
		if ((this.imports || this.dossier != null) && name() == null) {
			throw new UsageException("--import needs the dossier's name where there is more than one article: "
					+ "add --id NAME, or --dossier DIR to look at it first.");
		}
		if (this.dossier != null) {
			NewFolder.refuseFilled(this.dossier, " with --dossier");
		}
		this.readers.check();
	}

	private @Nullable String name() {
		if (this.id != null) {
			return this.id;
		}
		if (this.dossier != null) {
			return this.dossier.toAbsolutePath().normalize().getFileName().toString();
		}
		return (this.articles.size() == 1) ? "read-" + ArticleFiles.name(this.articles.getFirst().toAbsolutePath())
				: null;
	}

	private int read(ArticleBatch batch, ArticleLoader loader, Lexicon lexicon, Feedback feedback) throws IOException {
		ArticleFiles files = ArticleFiles.of(this.articles);
		List<Problem> problems = new ArrayList<>(files.problems());
		List<ArticleSource> sources = files.files().stream().map((file) -> source(file, loader)).toList();
		String name = name();
		Draft draft = (name != null && (this.imports || this.dossier != null))
				? new Draft(name, this.readers.madeBy(), lexicon.gazetteer()) : null;
		FoundRows shown = (draft == null && this.out == null) ? new FoundRows() : null;
		Tally tally = new Tally();
		batch.read(sources.iterator(), (result) -> {
			tally.add(result);
			problems.addAll(result.problems());
			keep(result, draft, shown);
		}, (done, result) -> feedback.report("Reading articles", done, sources.size()));
		feedback.clear();
		if (draft != null) {
			problems.addAll(draft.problems());
		}
		problems.forEach(this.context.console().err()::println);
		if (shown != null) {
			show(shown);
		}
		int code = (tally.unread > 0 || !files.problems().isEmpty()) ? ExitCode.INPUT : ExitCode.OK;
		return Math.max(code, (draft != null) ? bring(draft.dossier(), feedback) : tell(tally));
	}

	private static ArticleSource source(Path file, ArticleLoader loader) {
		return file.equals(STANDARD_INPUT) ? ArticleSource.of(System.in, "standard-input", loader)
				: ArticleSource.of(file, loader);
	}

	private void keep(ArticleResult result, @Nullable Draft draft, @Nullable FoundRows shown) {
		if (shown != null) {
			shown.add(result);
		}
		if (result.article() == null || !result.read()) {
			return;
		}
		if (this.out != null) {
			GoldFiles.write(this.out, GoldArticle.of(result.article().article(), result.contacts()));
		}
		if (draft != null) {
			draft.add(result.article(), result.contacts());
		}
	}

	private void show(FoundRows shown) {
		switch (this.context.format()) {
			case JSON -> Json.write(this.context.console().out(), shown.object());
			case CSV -> shown.rows().csv(this.context.console().out());
			case TABLE -> {
				if (shown.isEmpty()) {
					this.context.console().out().println("No contacts found.");
				}
				else {
					this.context.print(shown.table());
				}
			}
		}
	}

	private int tell(Tally tally) {
		if (this.out != null && this.context.format() != Format.TABLE) {
			Map<String, Object> values = new LinkedHashMap<>();
			values.put("out", this.out.toString());
			values.put("articles", tally.all);
			values.put("read", tally.all - tally.unread);
			values.put("contacts", tally.contacts);
			this.context.print(values);
		}
		else if (this.out != null) {
			this.context.console()
				.out()
				.println("Read %d of %d articles: %d contacts, in %s.".formatted(tally.all - tally.unread, tally.all,
						tally.contacts, this.out));
		}
		return ExitCode.OK;
	}

	private int bring(Dossier made, Feedback feedback) throws IOException {
		if (this.dossier != null) {
			new DossierWriter().write(made, this.dossier);
			// An answer for a program is one: that of the import says more.
			if (!this.imports || this.context.format() == Format.TABLE) {
				new WrittenDossier(this.context).write(made, this.dossier);
			}
		}
		return this.imports ? DossierImport.run(this.context, made, feedback) : ExitCode.OK;
	}

	/** Reads a date of publication. */
	static final class DateConverter implements ITypeConverter<Edtf> {

		@Override
		public Edtf convert(String value) {
			return Edtf.tryParse(value)
				.orElseThrow(() -> new TypeConversionException(
						"'%s' is no date; expected one such as 2021-03-31, 2021-03 or 2021".formatted(value)));
		}

	}

	/** What came of all articles. */
	private static final class Tally {

		private int all;

		private int unread;

		private int contacts;

		void add(ArticleResult result) {
			this.all++;
			this.unread += result.read() ? 0 : 1;
			this.contacts += result.contacts().size();
		}

	}

}
