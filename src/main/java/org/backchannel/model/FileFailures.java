// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What failures of files mean in words; their messages are mostly the file's name. */
public final class FileFailures {

	private FileFailures() {
	}

	/**
	 * What a failure means.
	 * @param failure what was thrown over a file that the sentence has named
	 * @return as in {@code it is not there}
	 */
	public static String reason(IOException failure) {
		return switch (failure) {
			case NoSuchFileException missing ->
				isWithoutFolder(missing) ? "its folder is not there" : "it is not there";
			case AccessDeniedException denied -> "it may not be read or written";
			case FileAlreadyExistsException there -> "a file of this name is there already";
			case CharacterCodingException coding -> "it is not UTF-8";
			case FileSystemException system when system.getReason() != null -> words(system.getReason());
			default -> words(String.valueOf(failure.getMessage()));
		};
	}

	private static boolean isWithoutFolder(NoSuchFileException missing) {
		Path folder = (missing.getFile() != null) ? Path.of(missing.getFile()).getParent() : null;
		return folder != null && !Files.isDirectory(folder);
	}

	private static String words(String reason) {
		return switch (reason) {
			case "Is a directory" -> "it is a folder";
			case "Not a directory" -> "what should be a folder on its way is a file";
			default -> reason;
		};
	}

}
