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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Who may come in: a file with a line for each, its name, its role and the hash of its
 * secret. The file is read again whenever it changes, so that a token is taken back by
 * deleting its line. While it cannot be read nobody comes in. Safe for many threads.
 */
public final class Tokens {

	private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);

	private static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";

	private static final String HASH = "\\{bcrypt}\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}";

	private static final int SECRET_BYTES = 32;

	private static final PasswordEncoder ENCODER = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final Path file;

	private volatile Read read;

	private Tokens(Path file) {
		this.file = file;
		State state = State.of(file);
		this.read = new Read(state, lines(file), Optional.empty());
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
		if (there && lines(file).containsKey(name)) {
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
	 * @throws TokensUnreadableException where the file cannot be read as it is now
	 */
	Optional<Holder> holder(String token) {
		Read now = current();
		String digest = digest(token);
		Holder before = now.known.get(digest);
		if (before != null) {
			return Optional.of(before);
		}
		int dot = token.indexOf('.');
		Holder holder = (dot > 0) ? now.lines.get(token.substring(0, dot)) : null;
		if (holder == null || !ENCODER.matches(token.substring(dot + 1), holder.hash())) {
			return Optional.empty();
		}
		now.known.put(digest, holder);
		return Optional.of(holder);
	}

	/**
	 * What somebody may do now who showed a token some time ago.
	 * @param before who, as it was then
	 * @return empty where the token was taken back
	 * @throws TokensUnreadableException where the file cannot be read as it is now
	 */
	Optional<Holder> now(Holder before) {
		return Optional.ofNullable(current().lines.get(before.name()))
			.filter((holder) -> holder.hash().equals(before.hash()));
	}

	private Read current() {
		State state = State.of(this.file);
		Read last = this.read;
		if (!last.state.equals(state)) {
			synchronized (this) {
				if (!this.read.state.equals(state)) {
					this.read = again(state);
				}
				last = this.read;
			}
		}
		if (last.fault.isPresent()) {
			throw new TokensUnreadableException(last.fault.get());
		}
		return last;
	}

	private Read again(State state) {
		try {
			return new Read(state, lines(this.file), Optional.empty());
		}
		catch (UsageException ex) {
			String fault = String.valueOf(ex.getMessage()).replace(System.lineSeparator(), "; ");
			LOG.error("Nobody is let in until the file of tokens is mended: {}", fault);
			return new Read(state, Map.of(), Optional.of(fault));
		}
	}

	private static Map<String, Holder> lines(Path file) {
		try {
			Map<String, Holder> lines = new LinkedHashMap<>();
			List<String> faults = new ArrayList<>();
			int number = 0;
			for (String text : Files.readAllLines(file)) {
				number++;
				if (!text.isBlank() && !text.startsWith("#")) {
					String[] words = text.strip().split("\\s+", -1);
					Optional<Role> role = (words.length == 3) ? Coded.find(Role.class, words[1]) : Optional.empty();
					if (role.isEmpty() || !words[0].matches(NAME) || !words[2].matches(HASH)) {
						faults.add("%s:%d: expected 'NAME read|import HASH', as 'backchannel token' writes it"
							.formatted(file, number));
						continue;
					}
					lines.put(words[0], new Holder(words[0], role.get(), words[2]));
				}
			}
			if (!faults.isEmpty()) {
				throw new UsageException(String.join(System.lineSeparator(), faults));
			}
			return lines;
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
	 * @param hash of its secret, by which it is told from another of the same name
	 */
	record Holder(String name, Role role, String hash) implements AuthenticatedPrincipal {

		@Override
		public String getName() {
			return this.name;
		}

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

	/** How a file was when it was read; of no size where it is not there. */
	private record State(FileTime changed, long size) {

		static State of(Path file) {
			try {
				return new State(Files.getLastModifiedTime(file), Files.size(file));
			}
			catch (IOException ex) {
				return new State(FileTime.fromMillis(0), -1);
			}
		}

	}

	/**
	 * What was read.
	 *
	 * @param state of the file, before it was read
	 * @param lines by name
	 * @param known by the digest of tokens that were found right: hashing is slow on
	 * purpose
	 * @param fault why it could not be read
	 */
	private record Read(State state, Map<String, Holder> lines, Map<String, Holder> known, Optional<String> fault) {

		Read(State state, Map<String, Holder> lines, Optional<String> fault) {
			this(state, lines, new ConcurrentHashMap<>(), fault);
		}

	}

}
