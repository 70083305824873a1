// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.backchannel.compare.DossierComparison;
import org.backchannel.extract.batch.ArticleBatch;
import org.backchannel.extract.corenlp.MissingModelsException;
import org.backchannel.model.InputException;
import org.backchannel.model.UsageException;
import org.backchannel.reader.dossier.Dossier;
import org.backchannel.reader.dossier.DossierReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code compare}: the reader against what an analyst coded. */
@Command(name = "compare", header = "Show where the reader and the analyst of a dossier differ.",
		description = { "%nReads the articles of a dossier and holds what it finds against what the dossier says.",
				"Contacts are paired as the scorer of the gold files pairs them. Vague contacts (series, claims",
				"about a whole time) are not asked for; a date that the dossier only infers is not asked for",
				"either, but must not be contradicted. Nothing is written." },
		customSynopsis = "backchannel compare [DOSSIER] [OPTIONS]", synopsisHeading = "%nUsage: ",
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel compare                       the seeds", "  backchannel compare my-dossier",
				"  backchannel compare my-dossier --csv      one line for each difference", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class CompareCommand implements Callable<Integer> {

	private static final Duration LIMIT = Duration.ofMinutes(1);

	private final Context context;

	@Parameters(arity = "0..1", paramLabel = "DOSSIER",
			description = "A dossier's folder (default: seeds/nato-russia of the checkout).")
	@Nullable Path folder;

	@Mixin
	ReaderOptions readers = new ReaderOptions();

	CompareCommand(Context context) {
		this.context = context;
	}

	@Override
	public Integer call() {
		this.readers.check();
		if (this.folder == null && this.context.home() == null) {
			throw new UsageException("a dossier is missing: name its folder; only a checkout has seeds to compare.");
		}
		Dossier dossier = dossier((this.folder != null) ? this.folder : DemoCommand.seeds(this.context.home()));
		try (Feedback feedback = this.context.feedback()) {
			feedback.step("Loading the models");
			ArticleBatch batch = new ArticleBatch(this.readers.reader(this.readers.lexicon()),
					Runtime.getRuntime().availableProcessors(), LIMIT);
			int articles = DossierComparison.articles(dossier).size();
			DossierComparison.Outcome outcome = new DossierComparison(batch).compare(dossier,
					(done, result) -> feedback.report("Reading articles", done, articles));
			feedback.clear();
			outcome.problems().forEach(this.context.console().err()::println);
			new DifferenceWriter(this.context).write(dossier, outcome);
			return ExitCode.OK;
		}
		catch (MissingModelsException ex) {
			this.context.console().err().println("backchannel: " + ex.getMessage());
			return ExitCode.PROGRAM;
		}
	}

	private static Dossier dossier(Path folder) {
		DossierReader.ReadResult read = new DossierReader().read(List.of(folder));
		if (!read.problems().isEmpty()) {
			throw new InputException(read.problems());
		}
		if (read.dossiers().size() != 1) {
			throw new UsageException(
					"%s holds %d dossiers: name the folder of one.".formatted(folder, read.dossiers().size()));
		}
		Dossier dossier = read.dossiers().getFirst();
		if (DossierComparison.articles(dossier).isEmpty()) {
			throw new UsageException("%s has no source with a text: there is nothing to read.".formatted(folder));
		}
		return dossier;
	}

}
