// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backchannel.extract.article.ArticleLoader;
import org.backchannel.extract.batch.ArticleBatch;
import org.backchannel.extract.evaluate.Difference;
import org.backchannel.extract.evaluate.GoldFiles;
import org.backchannel.extract.evaluate.GoldRun;
import org.backchannel.extract.evaluate.Score;
import org.backchannel.model.InputException;
import org.backchannel.model.UsageException;

/** {@code read --evaluate}: the reader against contacts that people wrote down. */
final class EvaluationRun {

	private final Context context;

	EvaluationRun(Context context) {
		this.context = context;
	}

	int run(ArticleBatch batch, ArticleLoader loader, Path folder, Feedback feedback) {
		if (!Files.isDirectory(folder)) {
			throw new UsageException(
					"%s is no folder: name one that holds NAME.gold.json beside NAME.txt.".formatted(folder));
		}
		GoldRun.Outcome outcome = evaluate(batch, loader, folder, feedback);
		feedback.clear();
		outcome.problems().forEach(this.context.console().err()::println);
		Score score = outcome.evaluation().score();
		List<Difference> differences = outcome.evaluation().differences();
		PrintWriter out = this.context.console().out();
		if (this.context.format() == Format.JSON) {
			Json.write(out, object(score, differences));
		}
		else {
			differences.forEach((difference) -> out.println(difference.toString().replaceAll("[\\p{Cntrl}]+", " ")));
			out.println(score.summary());
		}
		return ExitCode.OK;
	}

	private static GoldRun.Outcome evaluate(ArticleBatch batch, ArticleLoader loader, Path folder, Feedback feedback) {
		try {
			int all = GoldFiles.in(folder).size();
			return new GoldRun(batch, loader).evaluate(folder,
					(done, result) -> feedback.report("Reading articles", done, all));
		}
		catch (IllegalArgumentException ex) {
			throw new InputException(String.valueOf(ex.getMessage()));
		}
	}

	private static Map<String, Object> object(Score score, List<Difference> differences) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("precision", score.precision());
		object.put("recall", score.recall());
		object.put("f1", score.f1());
		object.put("strictF1", score.strictF1());
		object.put("evidence", score.evidence());
		object.put("counts", score);
		object.put("differences",
				differences.stream()
					.map((difference) -> Map.of("article", difference.article(), "sort", difference.sort().name(),
							"text", difference.toString()))
					.toList());
		return object;
	}

}
