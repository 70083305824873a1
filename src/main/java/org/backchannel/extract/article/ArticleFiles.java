// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.backchannel.model.Place;
import org.backchannel.model.Problem;

/**
 * The articles that arguments of a command name: files, or folders with text files and
 * pages in them.
 *
 * @param files without duplicates, folders' files by name
 * @param problems with the arguments
 */
public record ArticleFiles(List<Path> files, List<Problem> problems) {

	private static final Set<String> ENDINGS = Set.of(".txt", ".text", ".md", ".html", ".htm", ".xhtml");

	public ArticleFiles {
		files = List.copyOf(files);
		problems = List.copyOf(problems);
	}

	/**
	 * Finds the files.
	 * @param arguments files and folders; folders are not searched below
	 * @return all of them. Two of the same name ({@code a/x.txt}, {@code b/x.html}) are a
	 * problem, since their results would be one file: the first stays
	 */
	public static ArticleFiles of(List<Path> arguments) {
		List<Problem> problems = new ArrayList<>();
		Map<String, Path> byName = new HashMap<>();
		List<Path> files = new ArrayList<>();
		for (Path argument : arguments) {
			for (Path file : Files.isDirectory(argument) ? in(argument, problems) : List.of(argument)) {
				Path other = byName.putIfAbsent(name(file), file);
				if (other == null) {
					files.add(file);
				}
				else if (!other.equals(file)) {
					problems.add(new Problem(new Place(label(file), 0), "same-name",
							"has the same name as %s, and their results would be one file; it is left out. Rename one"
								.formatted(label(other))));
				}
			}
		}
		return new ArticleFiles(files, problems);
	}

	/**
	 * What an article is called: its file's name without the ending.
	 * @param file the article's file
	 * @return never empty
	 */
	public static String name(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) : name;
	}

	/**
	 * What a file is called in messages.
	 * @param file any file
	 * @return its path with {@code /} between the parts
	 */
	public static String label(Path file) {
		return file.toString().replace('\\', '/');
	}

	private static List<Path> in(Path folder, List<Problem> problems) {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> found = files.filter(Files::isRegularFile).filter(ArticleFiles::isArticle).sorted().toList();
			if (found.isEmpty()) {
				problems.add(new Problem(new Place(label(folder), 0), "no-articles",
						"holds no articles; files ending in %s were expected"
							.formatted(String.join(", ", ENDINGS.stream().sorted().toList()))));
			}
			return found;
		}
		catch (IOException ex) {
			problems
				.add(new Problem(new Place(label(folder), 0), "not-readable", "cannot be read: " + ex.getMessage()));
			return List.of();
		}
	}

	private static boolean isArticle(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return ENDINGS.stream().anyMatch(name::endsWith);
	}

}
