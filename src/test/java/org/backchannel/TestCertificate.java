// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

/** A certificate that nobody vouches for. */
public final class TestCertificate {

	private static final String SECRET = "only-for-tests";

	private TestCertificate() {
	}

	/**
	 * Makes one for 127.0.0.1, as PEM files under the names that Neo4j looks for.
	 * @param folder gets {@code public.crt} and {@code private.key}
	 * @throws IOException where it cannot be written
	 * @throws GeneralSecurityException where it cannot be made
	 * @throws InterruptedException where the thread is to end
	 */
	public static void make(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
		Path store = folder.resolve("store.p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "bolt", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=127.0.0.1", "-ext",
				"san=ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", store.toString(),
				"-storepass", SECRET)
			.redirectErrorStream(true)
			.start();
		String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(keytool.waitFor()).as(said).isZero();
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(store)) {
			keys.load(in, SECRET.toCharArray());
		}
		pem(folder.resolve("private.key"), "PRIVATE KEY", keys.getKey("bolt", SECRET.toCharArray()).getEncoded());
		pem(folder.resolve("public.crt"), "CERTIFICATE", keys.getCertificate("bolt").getEncoded());
		Files.delete(store);
	}

	private static void pem(Path file, String kind, byte[] bytes) throws IOException {
		String text = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(bytes);
		Files.writeString(file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, text, kind));
	}

}
