// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LauncherTests {

	/** And the one that the cache is made by. */
	private static final Set<String> WITHOUT_CACHE = Set.of("questions", "completion", "init", "token", "rehearse");

	@Test
	void aCommandIsSetUpAloneUnderTheNameThatItIsCalledBy() {
		CommandLineFactory.create(Captured.pipe().console(), List.of())
			.getSubcommands()
			.keySet()
			.stream()
			.filter((name) -> !name.equals("completion"))
			.forEach((name) -> assertThat(
					CommandLineFactory.create(Captured.pipe().console(), List.of(), name).getSubcommands())
				.containsOnlyKeys(name));
	}

	@Test
	void everyCommandThatOpensTheDatabaseStartsWithTheCache() throws IOException {
		Set<String> commands = new TreeSet<>(
				CommandLineFactory.create(Captured.pipe().console(), List.of()).getSubcommands().keySet());
		commands.removeAll(WITHOUT_CACHE);
		String line = Files.readString(Path.of("backchannel"))
			.lines()
			.filter((each) -> each.strip().startsWith("-* | "))
			.findFirst()
			.orElseThrow();

		Set<String> started = new TreeSet<>(Arrays.asList(line.replace(") ;;", "").strip().split(" \\| ")));

		started.remove("-*");
		started.add("ask");
		assertThat(started).isEqualTo(commands);
	}

}
