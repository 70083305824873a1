// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code withdraw}, {@code backup} and {@code restore}, one after the other. */
class KeepingIT {

	@Test
	void whatWasWithdrawnComesBackFromABackup(@TempDir Path folder) throws Exception {
		String store = folder.resolve("store").toString();
		String file = folder.resolve("seeds.backup").toString();
		ok("import", "seeds/nato-russia", "--data", store);
		JsonNode backup = JsonMapper.shared().readTree(ok("backup", file, "--data", store, "--json"));
		assertThat(backup.get("nodes").asLong()).isPositive();
		assertThat(fails(ExitCode.USAGE, "backup", file, "--data", store)).contains("is there already");

		assertThat(ok("withdraw", "mly-talks-since-freeze", "--dry-run", "--data", store))
			.contains("A dry run: nothing was written.");
		ok("withdraw", "mly-talks-since-freeze", "--data", store);
		assertThat(fails(ExitCode.USAGE, "withdraw", "mly-talks-since-freeze", "--data", store))
			.contains("no source and no dossier 'mly-talks-since-freeze'");

		assertThat(fails(ExitCode.USAGE, "restore", file, "--data", store)).contains("--force");
		assertThat(ok("restore", file, "--force", "--data", store)).contains("%d nodes, %d relationships."
			.formatted(backup.get("nodes").asLong(), backup.get("relationships").asLong()));
		ok("withdraw", "mly-talks-since-freeze", "--dry-run", "--data", store);

		Path text = Files.writeString(folder.resolve("text"), "not a backup");
		assertThat(fails(ExitCode.INPUT, "restore", text.toString(), "--data", store))
			.contains("is not a backup of Backchannel");
		assertThat(fails(ExitCode.USAGE, "restore", file, "--uri", "bolt://localhost")).contains("--uri");
	}

	private static String ok(String... args) {
		Captured captured = Captured.pipe();
		assertThat(captured.run(args)).as(captured.err()).isEqualTo(ExitCode.OK);
		return captured.out();
	}

	private static String fails(int code, String... args) {
		Captured captured = Captured.pipe();
		assertThat(captured.run(args)).as(captured.err()).isEqualTo(code);
		return captured.err();
	}

}
