// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backchannel.model.Coded;
import org.backchannel.model.Edtf;
import org.backchannel.model.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One entry of a file by its keys. A value with which something is wrong reads as left
 * out.
 */
class Entry {

	private final YamlFile file;

	private final Location location;

	private final MappingNode node;

	private final Faults faults;

	private final Unread unread;

	Entry(YamlFile file, Faults faults, Unread unread) {
		this(file, Location.ROOT, file.root(), faults, unread);
	}

	private Entry(YamlFile file, Location location, MappingNode node, Faults faults, Unread unread) {
		this.file = file;
		this.location = location;
		this.node = node;
		this.faults = faults;
		this.unread = unread;
	}

	Place place() {
		return this.file.place(this.node);
	}

	/**
	 * Reports what only the reader of a key's value can see, such as a missing text file.
	 */
	void fault(String key, Place place, String code, String message) {
		this.faults.add(this.location.child(key), place, code, message);
	}

	/** Passes over the value of a key for a reason that is reported already. */
	void pass(String key) {
		this.faults.pass(this.location.child(key));
	}

	/** Notes that a row was made of this entry, with what of it could not be read. */
	<R> R made(R row) {
		this.unread.addKeys(row, this.faults.keysAt(this.location));
		return row;
	}

	/** Whether a value, or an item of its list, can't be taken. */
	boolean hasUnread(String key) {
		return this.faults.keysAt(this.location).contains(key);
	}

	boolean isUnread(String key) {
		return this.faults.isAt(this.location.child(key));
	}

	/** A text as it is written, though something is wrong with it. */
	String written(String key) {
		return (Location.child(this.node, key) instanceof ScalarNode scalar) ? scalar.getValue() : "";
	}

	/** A text that the schema requires. */
	Cell<String> text(String key) {
		Cell<String> cell = optional(key);
		return (cell != null) ? cell : new Cell<>("", place());
	}

	/** A text that may be left out. */
	@Nullable Cell<String> optional(String key) {
		return scalar(key).map(this::cell).orElse(null);
	}

	@Nullable String words(String key) {
		return scalar(key).map(ScalarNode::getValue).orElse(null);
	}

	String words(String key, String otherwise) {
		return scalar(key).map(ScalarNode::getValue).orElse(otherwise);
	}

	boolean flag(String key, boolean otherwise) {
		return scalar(key).map((scalar) -> Boolean.parseBoolean(scalar.getValue())).orElse(otherwise);
	}

	<E extends Enum<E> & Coded> @Nullable E code(Class<E> type, String key) {
		return scalar(key).flatMap((scalar) -> Coded.find(type, scalar.getValue())).orElse(null);
	}

	<E extends Enum<E> & Coded> E code(Class<E> type, String key, E otherwise) {
		return scalar(key).flatMap((scalar) -> Coded.find(type, scalar.getValue())).orElse(otherwise);
	}

	<E extends Enum<E> & Coded> List<E> codes(Class<E> type, String key) {
		return list(key).stream().map((cell) -> Coded.find(type, cell.value())).flatMap(Optional::stream).toList();
	}

	/** A number; null where left out or no number. */
	@Nullable BigDecimal number(String key) {
		try {
			return scalar(key).filter((scalar) -> Tag.INT.equals(scalar.getTag()) || Tag.FLOAT.equals(scalar.getTag()))
				.map((scalar) -> new BigDecimal(scalar.getValue()))
				.orElse(null);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/** A date; unknown where left out or no EDTF, which is reported. */
	Edtf date(String key) {
		Cell<String> cell = scalar(key)
			.filter((scalar) -> Tag.STR.equals(scalar.getTag()) || Tag.INT.equals(scalar.getTag()))
			.map(this::cell)
			.orElse(null);
		if (cell == null) {
			return Edtf.UNKNOWN;
		}
		try {
			return Edtf.parse(cell.value());
		}
		catch (IllegalArgumentException ex) {
			fault(key, cell.place(), "wrong-date", "'%s': %s".formatted(key, ex.getMessage()));
			return Edtf.UNKNOWN;
		}
	}

	/** One text or a list of them. */
	List<Cell<String>> list(String key) {
		return switch (child(key)) {
			case ScalarNode scalar -> List.of(cell(scalar));
			case SequenceNode list ->
				items(key).stream().filter((item) -> item.entry() == null).map(Item::text).toList();
			case null, default -> List.of();
		};
	}

	@Nullable Entry entry(String key) {
		return (child(key) instanceof MappingNode mapping)
				? new Entry(this.file, this.location.child(key), mapping, this.faults, this.unread) : null;
	}

	/** The entries of a list. */
	List<Entry> entries(String key) {
		return items(key).stream().map(Item::entry).filter(Objects::nonNull).toList();
	}

	/**
	 * How the items of a list are written that can't be taken.
	 * @param key the list's
	 * @return an empty text where nobody can say
	 */
	List<String> unreadItems(String key) {
		List<String> written = new ArrayList<>();
		if (!isUnread(key) && child(key) instanceof SequenceNode list) {
			for (int i = 0; i < list.getValue().size(); i++) {
				if (this.faults.isAt(this.location.child(key).child(i))) {
					written.add((list.getValue().get(i) instanceof ScalarNode scalar) ? scalar.getValue() : "");
				}
			}
		}
		return written.isEmpty() ? List.of("") : written;
	}

	/** The items of a list that can be taken, each an entry or a text. */
	List<Item> items(String key) {
		List<Item> items = new ArrayList<>();
		if (child(key) instanceof SequenceNode list) {
			for (int i = 0; i < list.getValue().size(); i++) {
				Location at = this.location.child(key).child(i);
				if (!this.faults.isAt(at)) {
					items.add(item(list.getValue().get(i), at));
				}
			}
		}
		return items;
	}

	private Item item(Node item, Location at) {
		Entry entry = (item instanceof MappingNode mapping)
				? new Entry(this.file, at, mapping, this.faults, this.unread) : null;
		return new Item(entry,
				(item instanceof ScalarNode scalar) ? cell(scalar) : new Cell<>("", this.file.place(item)));
	}

	Basis basis() {
		return new Basis(list("source"), optional("quote"), words("inferred"));
	}

	private Cell<String> cell(ScalarNode scalar) {
		return new Cell<>(scalar.getValue(), this.file.place(scalar));
	}

	private Optional<ScalarNode> scalar(String key) {
		return (child(key) instanceof ScalarNode scalar) ? Optional.of(scalar) : Optional.empty();
	}

	private @Nullable Node child(String key) {
		return isUnread(key) ? null : Location.child(this.node, key);
	}

	/**
	 * An item of a list.
	 *
	 * @param entry its keys; null where it has none
	 * @param text what it says; empty for an entry
	 */
	record Item(@Nullable Entry entry, Cell<String> text) {
	}

}
