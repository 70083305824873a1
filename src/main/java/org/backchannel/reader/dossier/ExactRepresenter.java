// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/**
 * Writes texts so that they come back to the letter: with escapes where they hold line
 * breaks or begin or end in a space, for which blocks are not exact, and as plain as can
 * be otherwise.
 */
class ExactRepresenter extends StandardRepresenter {

	ExactRepresenter(DumpSettings settings) {
		super(settings);
		this.representers.put(String.class, this::representText);
	}

	private Node representText(Object data) {
		String text = data.toString();
		return representScalar(Tag.STR, text, needsEscapes(text) ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
	}

	private static boolean needsEscapes(String text) {
		return !text.equals(text.strip()) || text.codePoints().anyMatch(ExactRepresenter::isBreakOrInvisible);
	}

	private static boolean isBreakOrInvisible(int codePoint) {
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.PRIVATE_USE, Character.UNASSIGNED ->
				true;
			default -> false;
		};
	}

}
