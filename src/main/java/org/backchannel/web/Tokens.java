// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.backchannel.model.Coded;
import org.backchannel.model.FileFailures;
import org.backchannel.model.UsageException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Who may come in: a file with a line for each, its name, its role and the hash of its
 * secret. The file is read again whenever it changes, so that a token is taken back by
 * deleting its line. Safe for many threads.
 */
public final class Tokens {

	private static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";

	private static final int SECRET_BYTES = 32;

	private static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final Path file;

	/** By the digest of tokens that were found right: hashing is slow on purpose. */
	private final Map<String, Holder> known = new ConcurrentHashMap<>();

	private volatile Read read;

	private Tokens(Path file) {
		this.file = file;
		this.read = read(file);
	}

	/**
	 * The tokens of a file.
	 * @param file the file
	 * @return at least one token
	 * @throws UsageException where the file cannot be read, a line is none, or it is
	 * empty
	 */
	public static Tokens of(Path file) {
		Tokens tokens = new Tokens(file);
		if (tokens.read.lines.isEmpty()) {
			throw new UsageException(
					"The file of tokens %s names nobody: make a token with 'backchannel token NAME --role read --tokens %s'."
						.formatted(file, file));
		}
		return tokens;
	}

	/**
	 * Makes a token and adds its line to a file.
	 * @param file the file; made where it is not there, for its owner alone
	 * @param name who is to use it
	 * @param role what it may do
	 * @return the token, which is kept nowhere
	 * @throws UsageException where the name is none, is there already, or the file cannot
	 * be written
	 */
	public static String make(Path file, String name, Role role) {
		if (!name.matches(NAME)) {
			throw new UsageException(
					"'%s' is no name for a token: write small letters, digits and '-', 63 at most.".formatted(name));
		}
		boolean there = Files.exists(file);
		if (there && read(file).lines.containsKey(name)) {
			throw new UsageException("There is a token '%s' already: delete its line in %s, or take another name."
				.formatted(name, file));
		}
		byte[] secret = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(secret);
		String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		String line = "%s %s %s%n".formatted(name, role.code(), ENCODER.encode(text));
		try {
			if (!there) {
				create(file);
			}
			Files.writeString(file, line, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UsageException(
					"The file of tokens %s cannot be written: %s.".formatted(file, FileFailures.reason(ex)));
		}
		return name + "." + text;
	}

	private static void create(Path file) throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		else {
			Files.createFile(file);
		}
	}

	/**
	 * Whose token it is.
	 * @param token what somebody shows
	 * @return empty where it is nobody's, or is no longer
	 */
	public Optional<Holder> holder(String token) {
		Read now = current();
		String digest = digest(token);
		Holder before = this.known.get(digest);
		if (before != null) {
			return Optional.of(before);
		}
		int dot = token.indexOf('.');
		Line line = (dot > 0) ? now.lines.get(token.substring(0, dot)) : null;
		if (line == null || !ENCODER.matches(token.substring(dot + 1), line.hash)) {
			return Optional.empty();
		}
		this.known.put(digest, line.holder);
		return Optional.of(line.holder);
	}

	private Read current() {
		try {
			Read before = this.read;
			if (!Files.getLastModifiedTime(this.file).equals(before.changed)) {
				synchronized (this) {
					this.read = read(this.file);
					this.known.clear();
				}
			}
			return this.read;
		}
		catch (IOException ex) {
			this.known.clear();
			return new Read(FileTime.fromMillis(0), Map.of());
		}
	}

	private static Read read(Path file) {
		try {
			FileTime changed = Files.getLastModifiedTime(file);
			Map<String, Line> lines = new LinkedHashMap<>();
			List<String> faults = new ArrayList<>();
			int number = 0;
			for (String text : Files.readAllLines(file)) {
				number++;
				if (!text.isBlank() && !text.startsWith("#")) {
					String[] words = text.strip().split("\\s+", -1);
					Optional<Role> role = (words.length == 3) ? Coded.find(Role.class, words[1]) : Optional.empty();
					if (role.isEmpty() || !words[0].matches(NAME) || !words[2].startsWith("{")) {
						faults.add("%s:%d: expected 'NAME read|import HASH', as 'backchannel token' writes it"
							.formatted(file, number));
						continue;
					}
					lines.put(words[0], new Line(new Holder(words[0], role.get()), words[2]));
				}
			}
			if (!faults.isEmpty()) {
				throw new UsageException(String.join(System.lineSeparator(), faults));
			}
			return new Read(changed, lines);
		}
		catch (IOException ex) {
			throw new UsageException(
					"The file of tokens %s cannot be read: %s. Make a token with 'backchannel token NAME --role read --tokens %s'."
						.formatted(file, FileFailures.reason(ex), file));
		}
	}

	private static String digest(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Who shows a token.
	 *
	 * @param name its name
	 * @param role what it may do
	 */
	public record Holder(String name, Role role) {
	}

	/** What somebody may do. */
	public enum Role implements Coded {

		/** Ask and look. */
		READ,
		/** Ask, look and import. */
		IMPORT;

		@Override
		public String code() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	private record Line(Holder holder, String hash) {
	}

	private record Read(FileTime changed, Map<String, Line> lines) {
	}

}
