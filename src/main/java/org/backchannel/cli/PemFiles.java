// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.backchannel.model.FileFailures;
import org.backchannel.model.UsageException;
import org.springframework.boot.ssl.pem.PemContent;

/** Certificate and key, looked at before anything is started that would use them. */
final class PemFiles {

	private PemFiles() {
	}

	static void refuseWithoutCertificate(Path file) {
		PemContent content = content(file, "--tls-certificate");
		try {
			content.getCertificates();
		}
		catch (IllegalStateException ex) {
			throw new UsageException(
					"The file %s holds no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----: name one with --tls-certificate."
						.formatted(file));
		}
	}

	static void refuseWithoutKey(Path file) {
		PemContent content = content(file, "--tls-key");
		try {
			content.getPrivateKey();
		}
		catch (IllegalStateException ex) {
			throw new UsageException(
					"The file %s holds no private key that can be used: name one with --tls-key that is PEM, PKCS#8 and not encrypted, which begins with -----BEGIN PRIVATE KEY-----."
						.formatted(file));
		}
	}

	private static PemContent content(Path file, String option) {
		try {
			return PemContent.load(file);
		}
		catch (IOException ex) {
			throw new UsageException("The file %s cannot be read: %s. Name a readable one with %s.".formatted(file,
					FileFailures.reason(ex), option));
		}
	}

}
