// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.backchannel.extract.ContactReader;
import org.backchannel.extract.chat.ApiKey;
import org.backchannel.extract.chat.ChatReader;
import org.backchannel.extract.chat.ChatSettings;
import org.backchannel.extract.chat.VocabularyNormaliser;
import org.backchannel.extract.contact.GrammarReader;
import org.backchannel.extract.corenlp.CoreNlpAnalysis;
import org.backchannel.extract.lexicon.Lexicon;
import org.backchannel.model.UsageException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who reads, and with which vocabulary. */
final class ReaderOptions {

	@Option(names = "--vocabulary", paramLabel = "DIR",
			description = "Tables of your own (actors.tsv, ...) that add to the reader's vocabulary.")
	@Nullable Path vocabulary;

	@Option(names = "--model-url", paramLabel = "URL",
			description = "Ask a language model instead, at this OpenAI-compatible endpoint, such as "
					+ "http://localhost:11434/v1. The articles are sent there, and nowhere without this option.")
	@Nullable URI modelUrl;

	@Option(names = "--model", paramLabel = "NAME", description = "The model, as the endpoint calls it.")
	@Nullable String model;

	@Option(names = "--model-key-file", paramLabel = "FILE",
			description = "File whose first line is the endpoint's key (or set " + ApiKey.VARIABLE + ").")
	@Nullable Path modelKeyFile;

	/** Checks that the options fit together, before anything is loaded. */
	void check() {
		if ((this.modelUrl == null) != (this.model == null)) {
			throw new UsageException((this.model == null) ? "--model-url needs --model: which model is to read?"
					: "--model needs --model-url: where is the endpoint? Try --model-url http://localhost:11434/v1.");
		}
		if (this.modelUrl != null) {
			settings(this.modelUrl);
		}
	}

	Lexicon lexicon() {
		return (this.vocabulary != null) ? Lexicon.with(this.vocabulary) : Lexicon.bundled();
	}

	/**
	 * Loads the reader.
	 * @param lexicon the vocabulary
	 * @return the offline one unless a language model was asked for
	 */
	ContactReader reader(Lexicon lexicon) {
		return (this.modelUrl != null) ? new ChatReader(settings(this.modelUrl), new VocabularyNormaliser(lexicon))
				: new GrammarReader(CoreNlpAnalysis.load(), lexicon);
	}

	/**
	 * Who made what is found.
	 * @return as in {@code reader/0.1}, with the name of the model where one was asked
	 */
	String madeBy() {
		String reader = "reader/" + Versions.own();
		return (this.model != null) ? reader + " with " + this.model : reader;
	}

	private ChatSettings settings(URI address) {
		try {
			Optional<ApiKey> key = (this.modelKeyFile != null) ? Optional.of(ApiKey.in(this.modelKeyFile))
					: ApiKey.of(System.getenv());
			return ChatSettings.of(address, String.valueOf(this.model), key.orElse(null));
		}
		catch (IllegalArgumentException ex) {
			throw new UsageException(String.valueOf(ex.getMessage()));
		}
	}

}
