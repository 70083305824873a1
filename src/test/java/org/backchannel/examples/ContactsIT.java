// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("embedded")
class ContactsIT {

	@Test
	void theExamplePrintsTheContactsOfTheSeeds(@TempDir Path store) {
		PrintStream before = System.out;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		try {
			Contacts.main(new String[] { store.toString(), "seeds/nato-russia" });
		}
		finally {
			System.setOut(before);
		}
		assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("2017-03-03 call: [")
			.contains("Valery Gerasimov (Russia)");
	}

	@Test
	void theReadmeShowsTheExampleToTheLetter() throws IOException {
		String source = Files.readString(Path.of("src/test/java/org/backchannel/examples/Contacts.java"));
		String example = source.substring(source.indexOf("// tag::example[]\n") + "// tag::example[]\n".length(),
				source.indexOf("\t// end::example[]"));
		String shown = example.lines()
			.map((line) -> line.replaceFirst("\t", "").replace("\t", "    ") + "\n")
			.collect(Collectors.joining());
		assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + shown + "```");
	}

}
