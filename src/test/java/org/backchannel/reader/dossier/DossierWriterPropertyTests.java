// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.backchannel.generated.Maker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DossierWriterPropertyTests {

	private static final Maker<String> TEXTS = Maker
		.oneOf(Maker.anyTexts(300),
				Maker.texts(" \n\t\r:#-'\"\\,[]{}&*!|>%@`?~.0123456789yesnoA\u00a0\u0085\u2028\u201c\uFEFF", 300))
		.filter((text) -> text.codePoints().noneMatch((c) -> Character.getType(c) == Character.SURROGATE))
		.filter((text) -> text.codePoints().anyMatch((c) -> c > ' ' && c < 0x7f));

	@TempDir
	Path folder;

	@Test
	void everyTextComesBack() {
		AtomicInteger next = new AtomicInteger();
		Maker.both(TEXTS, TEXTS)
			.always(300, (texts) -> assertComesBack(texts.left(), texts.right(),
					this.folder.resolve(String.valueOf(next.incrementAndGet()))));
	}

	private static void assertComesBack(String words, String text, Path folder) {
		try {
			new DossierWriter().write(DossierWriterTests.dossier(words, text), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Dossier back = DossierWriterTests.read(folder);

		assertThat(back.title()).isEqualTo(words);
		assertThat(back.sources().getFirst().text()).isEqualTo(text);
		assertThat(back.reports().getFirst().quote().value()).isEqualTo(words);
		assertThat(back.reports().getFirst().note()).isEqualTo(words);
		assertThat(back.actors().getFirst().aliases().getFirst().name().value()).isEqualTo(words);
	}

}
