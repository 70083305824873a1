// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.util.Optional;

import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * A parser that refuses deep nesting, since composing a tree recurses.
 */
class ShallowParser implements Parser {

	static final int DEEPEST = 64;

	private final Parser parser;

	private int depth;

	ShallowParser(Parser parser) {
		this.parser = parser;
	}

	@Override
	public boolean checkEvent(Event.ID choice) {
		return this.parser.checkEvent(choice);
	}

	@Override
	public Event peekEvent() {
		return this.parser.peekEvent();
	}

	@Override
	public boolean hasNext() {
		return this.parser.hasNext();
	}

	@Override
	public Event next() {
		Event event = this.parser.next();
		if (event instanceof CollectionStartEvent && ++this.depth > DEEPEST) {
			throw new ParserException("", Optional.empty(), "nested too deeply", event.getStartMark());
		}
		if (event instanceof CollectionEndEvent) {
			this.depth--;
		}
		return event;
	}

}
