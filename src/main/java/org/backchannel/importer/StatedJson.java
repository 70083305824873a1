// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.backchannel.model.Edtf;
import org.backchannel.model.Place;
import org.backchannel.reader.dossier.Cell;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Entries of a dossier as the graph keeps them beside what is projected from them: JSON
 * in a fixed order of keys, so that equal entries have equal hashes. Places in files are
 * left out: where an entry stands is not what it says.
 */
final class StatedJson {

	private static final Place STORED = new Place("the store", 0);

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultVisibility((visible) -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
		.addModule(module())
		.build();

	private StatedJson() {
	}

	/**
	 * An entry as JSON.
	 * @param entry a row of a dossier, or a list of them
	 * @return one line
	 */
	static String write(Object entry) {
		return MAPPER.writeValueAsString(entry);
	}

	/**
	 * The entry that was written.
	 * @param <T> the row's type
	 * @param json what {@link #write} gave
	 * @param type the row's type
	 * @return the row, its places naming the store
	 */
	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

	static <T> List<T> readList(String json, Class<T> type) {
		return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
	}

	/**
	 * One hash for several texts, different where their boundaries differ.
	 * @param texts the texts
	 * @return SHA-256, as sixty-four lower-case hexadecimal digits
	 */
	static String hash(String... texts) {
		return sha256(write(texts));
	}

	/**
	 * The hash of a text.
	 * @param text hashed as UTF-8
	 * @return SHA-256, as sixty-four lower-case hexadecimal digits
	 */
	static String sha256(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static SimpleModule module() {
		SimpleModule module = new SimpleModule("backchannel");
		module.addSerializer(Edtf.class, text((edtf) -> ((Edtf) edtf).text()));
		module.addSerializer(Cell.class, text((cell) -> (String) ((Cell<?>) cell).value()));
		module.addSerializer(Place.class, text((place) -> ""));
		module.addDeserializer(Edtf.class, parsed(Edtf::parse));
		module.addDeserializer(Cell.class, parsed((value) -> new Cell<>(value, STORED)));
		module.addDeserializer(Place.class, parsed((value) -> STORED));
		return module;
	}

	private interface Text {

		String of(Object value);

	}

	private static <T> ValueSerializer<T> text(Text text) {
		return new ValueSerializer<>() {
			@Override
			public void serialize(T value, JsonGenerator json, SerializationContext context) throws JacksonException {
				json.writeString(text.of(value));
			}
		};
	}

	private interface Parse<T> {

		T from(String text);

	}

	private static <T> ValueDeserializer<T> parsed(Parse<T> parse) {
		return new ValueDeserializer<>() {
			@Override
			public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws JacksonException {
				return parse.from(json.getString());
			}
		};
	}

}
