// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import org.eclipse.collections.api.list.MutableList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnsignedTests {

	private static final String SIGNED_CLASS = MutableList.class.getName().replace('.', '/') + ".class";

	@TempDir
	Path folder;

	private Path original;

	private Path library;

	@BeforeEach
	void copyOfASignedLibrary() throws IOException, URISyntaxException {
		this.original = Path.of(MutableList.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		this.library = Files.copy(this.original, this.folder.resolve("signed.jar"));
	}

	@Test
	void theLibraryIsTheSameWithoutItsSignature() throws IOException {
		assertThat(Unsigned.strip(this.library)).isTrue();

		try (JarFile signed = new JarFile(this.original.toFile());
				JarFile unsigned = new JarFile(this.library.toFile())) {
			List<String> kept = names(unsigned);
			assertThat(kept).contains(SIGNED_CLASS).isSubsetOf(names(signed));
			assertThat(names(signed)).filteredOn((name) -> !kept.contains(name))
				.isNotEmpty()
				.allMatch((name) -> name.matches("META-INF/\\w+\\.(SF|RSA)"));
			for (String name : kept) {
				if (!name.equals(JarFile.MANIFEST_NAME)) {
					assertThat(bytes(unsigned, name)).as(name).isEqualTo(bytes(signed, name));
				}
			}
			assertThat(unsigned.getManifest().getMainAttributes()).isEqualTo(signed.getManifest().getMainAttributes());
			assertThat(new String(bytes(unsigned, JarFile.MANIFEST_NAME), StandardCharsets.UTF_8))
				.doesNotContain("-Digest");
			JarEntry entry = unsigned.getJarEntry(SIGNED_CLASS);
			bytes(unsigned, SIGNED_CLASS);
			assertThat(entry.getCodeSigners()).isNull();
			assertThat(entry.getTime()).isEqualTo(signed.getJarEntry(SIGNED_CLASS).getTime());
		}
		assertThat(this.folder).isDirectoryNotContaining("glob:**.tmp");
	}

	@Test
	void aLibraryWithoutASignatureStaysAsItIs() throws IOException {
		Unsigned.strip(this.library);
		byte[] before = Files.readAllBytes(this.library);

		assertThat(Unsigned.strip(this.library)).isFalse();

		assertThat(Files.readAllBytes(this.library)).isEqualTo(before);
	}

	@Test
	void aLibraryThatIsNotWhatWasSignedIsRefused() throws IOException {
		try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + this.library.toUri()), Map.of())) {
			Files.writeString(jar.getPath(SIGNED_CLASS), "something else");
		}
		byte[] before = Files.readAllBytes(this.library);

		assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> Unsigned.main(this.folder.toString()));

		assertThat(Files.readAllBytes(this.library)).isEqualTo(before);
		assertThat(this.folder).isDirectoryNotContaining("glob:**.tmp");
	}

	private static List<String> names(JarFile jar) {
		return jar.stream().map(JarEntry::getName).toList();
	}

	private static byte[] bytes(JarFile jar, String name) throws IOException {
		try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
			return in.readAllBytes();
		}
	}

}
