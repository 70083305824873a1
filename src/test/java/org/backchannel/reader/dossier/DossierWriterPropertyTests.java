// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class DossierWriterPropertyTests {

	@Property(tries = 300)
	void everyTextComesBack(@ForAll("texts") String words, @ForAll("texts") String text) throws IOException {
		Path folder = Files.createTempDirectory("dossier");
		try {
			Dossier dossier = DossierWriterTests.dossier(words, text);
			new DossierWriter().write(dossier, folder);
			Dossier back = DossierWriterTests.read(folder);

			assertThat(back.title()).isEqualTo(words);
			assertThat(back.sources().getFirst().text()).isEqualTo(text);
			assertThat(back.reports().getFirst().quote().value()).isEqualTo(words);
			assertThat(back.reports().getFirst().note()).isEqualTo(words);
			assertThat(back.actors().getFirst().aliases().getFirst().name().value()).isEqualTo(words);
		}
		finally {
			delete(folder);
		}
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<String> any = Arbitraries.strings().ofMaxLength(300);
		Arbitrary<String> tricky = Arbitraries.strings()
			.withChars(" \n\t\r:#-'\"\\,[]{}&*!|>%@`?~.0123456789yesnoA\u00a0\u0085\u2028\u201c\uFEFF")
			.ofMaxLength(300);
		return Arbitraries.oneOf(any, tricky)
			.filter((text) -> text.codePoints().noneMatch((c) -> Character.getType(c) == Character.SURROGATE))
			.filter((text) -> text.codePoints().anyMatch((c) -> c > ' ' && c < 0x7f));
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

}
