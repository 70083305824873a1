// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.backchannel.query.Questions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * The notebooks run as they stand, on a server with and one without Graph Data Science.
 * Where there is no Python they are skipped, but not where {@code CI} is {@code true}.
 */
class NotebooksIT {

	private static final Path NOTEBOOKS = Path.of("notebooks").toAbsolutePath();

	private static final Path ENVIRONMENT = Path.of("target", "notebooks-python").toAbsolutePath();

	private static final Path PYTHON = ENVIRONMENT.resolve("bin").resolve("python");

	@BeforeAll
	static void install() throws IOException, InterruptedException {
		Path requirements = NOTEBOOKS.resolve("requirements.txt");
		Path installed = ENVIRONMENT.resolve("requirements.txt");
		if (Files.exists(installed) && Files.mismatch(requirements, installed) == -1) {
			return;
		}
		for (List<String> command : List.of(
				List.of("python3", "-c", "import sys; assert sys.version_info >= (3, 11), sys.version"),
				List.of("python3", "-m", "venv", ENVIRONMENT.toString()),
				List.of(PYTHON.toString(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
						"--requirement", requirements.toString()))) {
			Ended ended = run(command, Map.of());
			if (ended.code() != 0) {
				lacking("The notebooks need Python 3.11 or newer with venv and the packages of notebooks/requirements.txt; '%s' said: %s"
					.formatted(String.join(" ", command), ended.output()));
			}
		}
		Files.copy(requirements, installed);
	}

	private static void lacking(String what) {
		if (Boolean.parseBoolean(System.getenv("CI"))) {
			fail(what);
		}
		Assumptions.abort("skipped: " + what);
	}

	@Test
	void runAndShowWhatIsStoredInThem(@TempDir Path folder) throws Exception {
		Questions questions = TestStore.seeds().questions();
		List<String> command = new ArrayList<>(List.of(PYTHON.toString(), NOTEBOOKS.resolve("run.py").toString()));
		if (questions.isAnswerable(questions.question("brokers"))) {
			command.add("--check");
		}
		Ended ended = run(command, environment(folder));
		assertThat(ended.code()).as(ended.output()).isZero();
		assertThat(ended.output()).contains("1-first-look.ipynb: ", "2-brokers-and-communities.ipynb: ",
				"3-how-sure-are-we.ipynb: ");
	}

	private static Map<String, String> environment(Path folder) throws IOException {
		TestStore.Server server = TestStore.server();
		Map<String, String> environment = new HashMap<>();
		environment.put("BACKCHANNEL_URI", server.uri().toString());
		String user = server.credentials().user();
		if (user != null) {
			environment.put("BACKCHANNEL_USER", user);
			Path password = Files.writeString(folder.resolve("password"), server.credentials().password() + "\n");
			environment.put("BACKCHANNEL_PASSWORD_FILE", password.toString());
		}
		for (String name : List.of("IPYTHONDIR", "MPLCONFIGDIR", "JUPYTER_RUNTIME_DIR")) {
			environment.put(name, folder.toString());
		}
		return environment;
	}

	private record Ended(int code, String output) {
	}

	private static Ended run(List<String> command, Map<String, String> environment)
			throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeIf((name) -> name.startsWith("BACKCHANNEL_"));
		builder.environment().putAll(environment);
		Process process;
		try {
			process = builder.start();
		}
		catch (IOException ex) {
			return new Ended(127, String.valueOf(ex.getMessage()));
		}
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
		return new Ended(process.exitValue(), output);
	}

}
