// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.List;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What the YAML parser says, in words for somebody who writes YAML for the first time.
 */
final class YamlFaults {

	private static final List<Fault> FAULTS = List.of(
			fault("\\\\t\\(TAB\\)",
					"a tab where only spaces can stand; indent with spaces (most editors can convert tabs)"),
			fault("mapping values are not allowed",
					"a ': ' where none can stand; put the text that holds it in quotes, or check the indentation"),
			fault("expected <block end>, but found '<scalar>'",
					"text after the end of a value; a value that begins with a quotation mark is best written as a block, 'quote: >-' and the text below it, indented; an apostrophe within '…' is doubled"),
			fault("expected <block end>, but found '?'?(-|<block sequence start>|<block mapping start>)",
					"the indentation does not fit; the lines of one entry, and the hyphens of one list, stand below each other"),
			fault("expected <block end>",
					"the indentation does not fit what stands above; the lines of one entry stand below each other"),
			fault("could not find expected ':'", "a key without ':', or a text whose quotes are not closed"),
			fault("unexpected end of stream|but found '<stream end>'",
					"a quotation mark or bracket is opened and never closed"),
			fault("unexpected document separator", "a quotation mark is opened and not closed before the line '---'"),
			fault("expected a single document", "a second YAML document begins here; put it into a file of its own"),
			fault("undefined alias", "'*' begins a reference to something that is not defined; put the text in quotes"),
			fault("expected ',' or '[\\]}]'",
					"brackets lack a comma or their closing bracket; within brackets, put a text with a comma or colon in quotes"),
			fault("that cannot start any token|expected alphabetic or numeric character|expected the node content|expected URI|unknown directive|undefined tag handle|found unknown escape|while scanning a directive",
					"a sign with a meaning of its own in YAML; put the text that holds it in quotes ('…', with '' for an apostrophe)"),
			fault("nested too deeply", "nested too deeply for a dossier"),
			fault("sequence entries are not allowed", "a list begins with '- ' in a line of its own below its key"),
			fault("aliases for non-scalar nodes exceeds", "too many references with '*'; write the entries out"),
			fault("chomping or indentation indicators?|expected a comment or a line break",
					"after '|' or '>' the text begins in the next line"),
			fault("dereferencing an alias|recursive", "an entry refers to itself"));

	private YamlFaults() {
	}

	/**
	 * What is wrong.
	 * @param ex what the parser threw
	 * @return a sentence without its place
	 */
	static String describe(MarkedYamlEngineException ex) {
		String told = String.valueOf(ex.getProblem()) + " " + ex.getContext();
		return FAULTS.stream()
			.filter((fault) -> fault.pattern.matcher(told).find())
			.findFirst()
			.map((fault) -> "not YAML: " + fault.words)
			.orElseGet(() -> "not YAML: " + ex.getProblem());
	}

	private static Fault fault(String pattern, String words) {
		return new Fault(Pattern.compile(pattern), words);
	}

	private record Fault(Pattern pattern, String words) {
	}

}
