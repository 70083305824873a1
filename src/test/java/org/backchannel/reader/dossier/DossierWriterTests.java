// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backchannel.model.EventKind;
import org.backchannel.model.Place;
import org.backchannel.model.SourceKind;
import org.backchannel.model.Edtf;
import org.backchannel.model.Role;
import org.backchannel.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DossierWriterTests {

	private static final DossierReader READER = new DossierReader();

	@Test
	void theSeedsComeBack(@TempDir Path folder) throws IOException {
		Dossier seeds = read(Path.of("seeds/nato-russia"));

		new DossierWriter().write(seeds, folder.resolve("out"));

		assertThat(withoutPlaces(read(folder.resolve("out")))).isEqualTo(withoutPlaces(seeds));
	}

	@Test
	void whatIsWrittenReadsWell(@TempDir Path folder) throws IOException {
		new DossierWriter().write(dossier("“Actor A” called: Actor B. ".repeat(5).strip(), "Text"), folder);

		assertThat(folder.resolve("reports.yaml")).hasContent("""
				events:
				  - id: e
				    title: '“Actor A” called: Actor B. “Actor A” called: Actor B. “Actor A” called: Actor B. “Actor A”
				        called: Actor B. “Actor A” called: Actor B.'
				reports:
				  - event: e
				    source: s
				    kind: other
				    status: held
				    participants:
				      - actor: a
				        as: '“Actor A” called: Actor B. “Actor A” called: Actor B. “Actor A” called: Actor B. “Actor A”
				            called: Actor B. “Actor A” called: Actor B.'
				        role: host
				    quote: '“Actor A” called: Actor B. “Actor A” called: Actor B. “Actor A” called: Actor B. “Actor A”
				        called: Actor B. “Actor A” called: Actor B.'
				    note: '“Actor A” called: Actor B. “Actor A” called: Actor B. “Actor A” called: Actor B. “Actor A”
				        called: Actor B. “Actor A” called: Actor B.'
				""");
	}

	@Test
	void nothingIsOverwritten(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("notes.txt"), "mine");

		assertThatExceptionOfType(DirectoryNotEmptyException.class)
			.isThrownBy(() -> new DossierWriter().write(dossier("A", "B"), folder));
		assertThat(folder).isDirectoryContaining("glob:**/notes.txt");
	}

	static Dossier dossier(String words, String text) {
		SourceRow source = new SourceRow(cell("s"), SourceKind.ARTICLE, cell(words), null, List.of(), null,
				Edtf.UNKNOWN, null, null, "en", null, text, null);
		ActorRow actor = new ActorRow(cell("a"), true, cell(words), true,
				List.of(new ActorRow.Alias(cell(words), new Basis(List.of(), null, null))), null, null, null,
				new Basis(List.of(), null, words), List.of(), null, List.of());
		ReportRow report = new ReportRow(new Place("", 0), cell("e"), cell("s"), EventKind.OTHER, Status.HELD,
				Edtf.UNKNOWN, null, null, null, null, null,
				List.of(new ReportRow.Participant(cell("a"), cell(words), Role.HOST, null, null, true, null)),
				List.of(), null, cell(words), null, null, null, null, words);
		return new Dossier(cell("d"), words, Dossier.ANALYST, List.of(actor), List.of(source),
				List.of(new EventRow(cell("e"), words, false, null)), List.of(report));
	}

	private static Cell<String> cell(String value) {
		return new Cell<>(value, new Place("", 0));
	}

	static Dossier read(Path folder) {
		DossierReader.ReadResult result = READER.read(List.of(folder));
		assertThat(result.problems()).isEmpty();
		return result.dossiers().getFirst();
	}

	private static String withoutPlaces(Dossier dossier) {
		return dossier.toString().replaceAll("Place\\[file=[^]]*]|place=[^,\\]]*:\\d+", "");
	}

}
