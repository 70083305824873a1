// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/**
 * Takes the signatures off libraries, after it has verified them. A virtual machine
 * verifies a signed library at each start, and keeps none of its classes in a cache:
 * together about a second of each start.
 *
 * @see <a href=
 * "https://docs.oracle.com/en/java/javase/25/docs/specs/jar/jar.html#signed-jar-file">Signed
 * JAR file</a>
 */
public final class Unsigned {

	private static final Pattern SIGNATURE = Pattern.compile("META-INF/(SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))",
			Pattern.CASE_INSENSITIVE);

	private Unsigned() {
	}

	/**
	 * Takes the signatures off all libraries of a folder, in place.
	 * @param arguments the folder
	 * @throws IOException where a library cannot be read or written
	 * @throws SecurityException where one is not what was signed; it stays as it is
	 */
	public static void main(String... arguments) throws IOException {
		try (DirectoryStream<Path> libraries = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
			for (Path library : libraries) {
				strip(library);
			}
		}
	}

	/**
	 * Takes the signatures off a library.
	 * @param library a jar; replaced where it is signed
	 * @return whether it was
	 * @throws IOException where it cannot be read or written
	 * @throws SecurityException where it is not what was signed; it stays as it is
	 */
	static boolean strip(Path library) throws IOException {
		try (JarFile signed = new JarFile(library.toFile())) {
			Manifest manifest = signed.getManifest();
			if (manifest == null || signed.stream().noneMatch(Unsigned::isSignature)) {
				return false;
			}
			Path unsigned = library.resolveSibling(library.getFileName() + ".tmp");
			try {
				write(signed, withoutDigests(manifest), unsigned);
				Files.setLastModifiedTime(unsigned, Files.getLastModifiedTime(library));
				Files.move(unsigned, library, StandardCopyOption.REPLACE_EXISTING);
			}
			finally {
				Files.deleteIfExists(unsigned);
			}
			return true;
		}
	}

	private static boolean isSignature(JarEntry entry) {
		return SIGNATURE.matcher(entry.getName()).matches();
	}

	private static Manifest withoutDigests(Manifest manifest) {
		Manifest copy = new Manifest(manifest);
		copy.getEntries().replaceAll((name, attributes) -> new Attributes(attributes));
		copy.getEntries().values().forEach((attributes) -> attributes.keySet().removeIf(Unsigned::isDigest));
		copy.getEntries().values().removeIf(Attributes::isEmpty);
		return copy;
	}

	private static boolean isDigest(Object name) {
		return name.toString().toUpperCase(Locale.ROOT).contains("-DIGEST");
	}

	/** Whoever reads an entry of a signed jar to its end verifies it. */
	private static void write(JarFile signed, Manifest manifest, Path file) throws IOException {
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
			for (Enumeration<JarEntry> entries = signed.entries(); entries.hasMoreElements();) {
				JarEntry entry = entries.nextElement();
				if (!isSignature(entry) && !entry.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME)) {
					JarEntry copy = new JarEntry(entry.getName());
					copy.setTime(entry.getTime());
					out.putNextEntry(copy);
					try (InputStream in = signed.getInputStream(entry)) {
						in.transferTo(out);
					}
					out.closeEntry();
				}
			}
		}
	}

}
