// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTests {

	@Test
	void whatIsWrittenArrives() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Answers answers = new Answers(out);
		print(answers);
		assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("text\n");
		assertThat(answers.failure()).isEmpty();
	}

	@Test
	void aFullDiskIsRemembered() {
		Answers answers = new Answers(failing("No space left on device"));
		print(answers);
		assertThat(answers.failure())
			.hasValueSatisfying((failure) -> assertThat(failure).hasMessageContaining("space"));
	}

	@Test
	void whoClosesAPipeWantsNoMore() {
		Answers answers = new Answers(failing("Broken pipe"));
		print(answers);
		assertThat(answers.failure()).isEmpty();
	}

	private static void print(Answers answers) {
		PrintWriter writer = new PrintWriter(answers, true, StandardCharsets.UTF_8);
		writer.println("text");
	}

	private static OutputStream failing(String message) {
		return new OutputStream() {
			@Override
			public void write(int value) throws IOException {
				throw new IOException(message);
			}
		};
	}

}
