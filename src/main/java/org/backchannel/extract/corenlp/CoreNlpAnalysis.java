// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;

import org.backchannel.extract.Span;
import org.backchannel.extract.text.Dependency;
import org.backchannel.extract.text.Sentence;
import org.backchannel.extract.text.TextAnalysis;
import org.backchannel.extract.text.Token;

/**
 * English text through a lean CoreNLP pipeline: tokens, sentences, parts of speech,
 * lemmas, names of three and seven classes, and basic Universal Dependencies. Loading
 * takes some five seconds and 0.9 GB, and happens once.
 */
public final class CoreNlpAnalysis implements TextAnalysis {

	/** A longer sentence is split: parsing time grows, and nobody wrote it as one. */
	private static final int LONGEST_SENTENCE = 150;

	private static final String MODELS = "edu/stanford/nlp/models/";

	private static final String NER = MODELS + "ner/";

	private final StanfordCoreNLP pipeline;

	private CoreNlpAnalysis(StanfordCoreNLP pipeline) {
		this.pipeline = pipeline;
	}

	/**
	 * Loads the pipeline.
	 * @return the pipeline, ready for use
	 * @throws MissingModelsException where the models are neither on the class path nor
	 * in the folder of models
	 */
	public static CoreNlpAnalysis load() {
		return new CoreNlpAnalysis(new StanfordCoreNLP(settings(new CoreNlpModels(CoreNlpModels.folder()))));
	}

	private static Properties settings(CoreNlpModels models) {
		Properties settings = new Properties();
		settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
		settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
		settings.setProperty("ner.model", models.locate(NER + "english.all.3class.distsim.crf.ser.gz") + ","
				+ models.locate(NER + "english.muc.7class.distsim.crf.ser.gz"));
		settings.setProperty("pos.model", models.locate(MODELS + "pos-tagger/english-left3words-distsim.tagger"));
		settings.setProperty("depparse.model", models.locate(MODELS + "parser/nndep/english_UD.gz"));
		settings.setProperty("ner.applyFineGrained", "false");
		settings.setProperty("ner.applyNumericClassifiers", "false");
		settings.setProperty("ner.useSUTime", "false");
		settings.setProperty("ner.buildEntityMentions", "false");
		settings.setProperty("parse.maxlen", String.valueOf(LONGEST_SENTENCE));
		settings.setProperty("depparse.sentenceTimeout", "5000");
		settings.setProperty("threads", "1");
		return settings;
	}

	@Override
	public List<Sentence> analyse(String text) {
		if (text.isBlank()) {
			return List.of();
		}
		CoreDocument document = new CoreDocument(text);
		this.pipeline.annotate(document);
		List<Sentence> sentences = new ArrayList<>();
		for (CoreSentence sentence : document.sentences()) {
			sentences.add(sentence(sentence));
		}
		return sentences;
	}

	private static Sentence sentence(CoreSentence parsed) {
		List<Token> tokens = new ArrayList<>();
		List<Dependency> dependencies = new ArrayList<>();
		for (CoreLabel label : parsed.tokens()) {
			String lemma = (label.lemma() != null) ? label.lemma() : label.word();
			String entity = (label.ner() != null) ? label.ner() : "O";
			tokens.add(new Token(label.originalText(), lemma, label.tag(), entity,
					new Span(label.beginPosition(), label.endPosition())));
			dependencies.add(new Dependency(Sentence.NONE, "dep"));
		}
		SemanticGraph graph = parsed.coreMap().get(BasicDependenciesAnnotation.class);
		if (graph != null) {
			for (SemanticGraphEdge edge : graph.edgeIterable()) {
				dependencies.set(edge.getDependent().index() - 1,
						new Dependency(edge.getGovernor().index() - 1, edge.getRelation().toString()));
			}
		}
		return new Sentence(tokens, dependencies);
	}

}
