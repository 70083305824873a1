// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code serve} as a process of its own.
 *
 * @param process the process
 * @param addresses what it printed when it answered
 */
record Served(Process process, JsonNode addresses) {

	/**
	 * Serves a store at free ports.
	 * @param folder where its errors go, to {@code serve.err}
	 * @param store the folder of the store
	 * @param more further options
	 */
	static Served start(Path folder, Path store, String... more) throws IOException {
		List<String> command = new ArrayList<>(Run.jarCommand("serve", "--port", "0", "--bolt-port", "0", "--json",
				"--quiet", "--data", store.toString()));
		command.addAll(List.of(more));
		Path errors = folder.resolve("serve.err");
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("BACKCHANNEL_"));
		Process process = builder.start();
		return new Served(process, JsonMapper.shared().readTree(announced(process.inputReader(), errors)));
	}

	/** The first JSON object of the output, which goes on. */
	private static String announced(BufferedReader out, Path errors) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String line = out.readLine(); line != null; line = out.readLine()) {
			text.append(line).append('\n');
			if (line.endsWith("}")) {
				return text.toString();
			}
		}
		throw new AssertionError("serve ended: " + text + Files.readString(errors));
	}

	/** Tells it to end, and makes it where it does not. */
	void end() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(1, TimeUnit.MINUTES)) {
			this.process.destroyForcibly();
		}
	}

}
