// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.backchannel.model.UsageException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UploadReaderTests {

	private final UploadReader reader = new UploadReader();

	private static byte[] zip() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("a.txt"));
			for (int i = 0; i < 500; i++) {
				zip.write("Actor %d met Actor %d. ".formatted(i, i * i).getBytes(StandardCharsets.UTF_8));
			}
		}
		return bytes.toByteArray();
	}

	@Test
	void aWholeZipIsRead() throws IOException {
		try (Upload upload = this.reader.zip(zip())) {
			assertThat(upload.names()).containsExactly("a.txt");
			assertThat(upload.lines("a.txt")).singleElement().asString().startsWith("Actor 0 met Actor 0. ");
		}
	}

	@Test
	void aZipThatIsCutOffIsSaidInPlainWords() throws IOException {
		byte[] zip = zip();
		assertThatExceptionOfType(UsageException.class)
			.isThrownBy(() -> this.reader.zip(Arrays.copyOf(zip, zip.length / 2)))
			.withMessage("'the zip' is not a whole zip; make it anew, or send its files as they are");
	}

	@Test
	void aFileThatIsDamagedWithinAZipIsNamed() throws IOException {
		byte[] zip = zip();
		zip[zip.length / 2] ^= 0x55;
		assertThatExceptionOfType(UsageException.class).isThrownBy(() -> this.reader.zip(zip))
			.withMessage("'a.txt' is damaged within the zip; make the zip anew, or send its files as they are");
	}

}
