// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;

/** Where the process starts and ends. */
public final class Main {

	private Main() {
	}

	/**
	 * Runs one command and ends the process with its exit code: 0 fine, 1 the input is at
	 * fault, 2 used wrongly, 3 no database, 4 a fault of Backchannel itself.
	 * @param args the command and its arguments, as in {@code ask contacts-since}
	 */
	public static void main(String[] args) {
		Logging.configure(List.of(args).contains("--verbose"));
		Answers answers = new Answers(new FileOutputStream(FileDescriptor.out));
		Console console = Console.system(answers);
		int code = CommandLineFactory.create(console, args).execute(args);
		console.out().flush();
		System.exit(answers.failure().map((failure) -> unwritten(failure, console)).orElse(code));
	}

	private static int unwritten(IOException failure, Console console) {
		console.err()
			.println("backchannel: the answer could not be written: " + Failures.reason(failure)
					+ ". What is there of it is not whole.");
		return ExitCode.PROGRAM;
	}

}
