// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A process that was run to its end.
 *
 * @param exit its exit code
 * @param out what it answered
 * @param err what it complained of
 */
record Run(int exit, String out, String err) {

	/**
	 * Runs the executable jar, without variables that set it up.
	 * @param folder where
	 * @param arguments what the user types after the program's name
	 * @return what became of it
	 */
	static Run jar(Path folder, String... arguments) {
		return of(folder, Map.of(), jarCommand(arguments));
	}

	/**
	 * How the executable jar is started.
	 * @param arguments what the user types after the program's name
	 * @return the program and its arguments
	 */
	static List<String> jarCommand(String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-Xlog:disable",
						"-XX:TieredStopAtLevel=1", "-XX:+IgnoreUnrecognizedVMOptions",
						"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar",
						Objects.requireNonNull(System.getProperty("backchannel.jar"))));
		command.addAll(List.of(arguments));
		return command;
	}

	/**
	 * Runs a command.
	 * @param folder where
	 * @param environment variables beside those of this process
	 * @param command the program and its arguments
	 * @return what became of it
	 */
	static Run of(Path folder, Map<String, String> environment, List<String> command) {
		try {
			Path out = Files.createTempFile("out", ".txt");
			Path err = Files.createTempFile("err", ".txt");
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(out.toFile())
				.redirectError(err.toFile());
			builder.environment().keySet().removeIf((name) -> name.startsWith("BACKCHANNEL_"));
			builder.environment().putAll(environment);
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(5, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IllegalStateException("does not end: " + command);
			}
			Run run = new Run(process.exitValue(), Files.readString(out), Files.readString(err));
			Files.delete(out);
			Files.delete(err);
			return run;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
