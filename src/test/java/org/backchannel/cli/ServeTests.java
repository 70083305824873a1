// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backchannel.TestCertificate;
import org.backchannel.graph.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code serve} refuses before it starts anything. */
class ServeTests {

	@TempDir
	Path folder;

	private final Captured captured = Captured.pipe();

	@AfterEach
	void noDatabaseWasStarted() {
		assertThat(store().resolve("data")).doesNotExist();
	}

	private Path store() {
		return this.folder.resolve("store");
	}

	private int serve(String... arguments) {
		List<String> words = new ArrayList<>(List.of("serve", "--quiet", "--data", store().toString()));
		words.addAll(List.of(arguments));
		return this.captured.run(words.toArray(String[]::new));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					--port -1               | --port -1 is no port: name one of 1 to 65535, or 0 for a free one.
					--port 70000            | --port 70000 is no port: name one of 1 to 65535, or 0 for a free one.
					--port web              | 'web' is no value of --port; expected a whole number.
					--bolt-port -1          | --bolt-port -1 is no port: name one of 1 to 65535, or 0 for a free one.
					--bolt-port 65536       | --bolt-port 65536 is no port: name one of 1 to 65535, or 0 for a free one.
					--listen nowhere.invalid | --listen nowhere.invalid is no address of this machine: write one as 192.0.2.7, or 0.0.0.0 for all.
					--port 0 --listen 192.0.2.7 --tokens missing.txt | The file of tokens missing.txt cannot be read: it is not there. Make a token with 'backchannel token NAME --role read --tokens missing.txt'.
					--tls-certificate a.pem | A certificate and its key go together: name both --tls-certificate and --tls-key.
					--tls-key a.pem         | A certificate and its key go together: name both --tls-certificate and --tls-key.
					--tls-certificate a.pem --tls-key b.pem | The file a.pem cannot be read: it is not there. Name a readable one with --tls-certificate.
					--port 18099 --bolt-port 18099 | --port and --bolt-port both name 18099
					--time-limit 0          | --time-limit and --row-limit are whole numbers of 1 or more.
					--row-limit -5          | --time-limit and --row-limit are whole numbers of 1 or more.
					""")
	void settingsThatAreNoneAreWrongUsage(String arguments, String sentence) {
		assertThat(serve(arguments.split(" "))).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).startsWith("backchannel: " + sentence);
		assertThat(this.captured.out()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			seven77        | is too short: Neo4j takes one of at least 8 characters, in the file's first line.
			''             | The first line of the password file
			""")
	void aPasswordThatIsNoneIsWrongUsageAndNotRepeated(String password, String sentence) throws IOException {
		Path file = Files.writeString(this.folder.resolve("bolt-password"), password + "\nlong enough\n");
		assertThat(serve("--port", "0", "--bolt-password-file", file.toString())).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).startsWith("backchannel: ")
			.contains(sentence, file.toString())
			.doesNotContain("seven77");
	}

	@Test
	void whatIsNoCertificateOrNoKeyIsWrongUsage() throws Exception {
		String text = Files.writeString(this.folder.resolve("text.pem"), "no PEM\n").toString();
		assertThat(serve("--tls-certificate", text, "--tls-key", text)).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).startsWith("backchannel: The file " + text + " holds no certificate in PEM");
		TestCertificate.make(this.folder);
		Captured key = Captured.pipe();
		assertThat(key.run("serve", "--data", store().toString(), "--tls-certificate",
				this.folder.resolve("public.crt").toString(), "--tls-key", text))
			.isEqualTo(ExitCode.USAGE);
		assertThat(key.err()).startsWith("backchannel: The file " + text + " holds no private key that can be used");
	}

	@Test
	void aPasswordFileThatIsNotThereIsWrongUsage() {
		String file = this.folder.resolve("missing").toString();
		assertThat(serve("--port", "0", "--bolt-password-file", file)).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err())
			.startsWith("backchannel: The password file " + file + " cannot be read: it is not there. Name")
			.contains("Name a readable file with --bolt-password-file.");
	}

	@Test
	void aServerHasPasswordsOfItsOwn() throws IOException {
		Path file = Files.writeString(this.folder.resolve("bolt-password"), "long enough\n");
		assertThat(serve("--uri", "bolt://127.0.0.1:9", "--bolt-password-file", file.toString()))
			.isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).startsWith(
				"backchannel: --bolt-password-file is for the embedded database, and --uri names a server, which has passwords of its own");
	}

	@ParameterizedTest
	@CsvSource({ "0.0.0.0", "192.0.2.7", "::" })
	void otherMachinesAreNotAnsweredWithoutTokens(String address) {
		assertThat(serve("--listen", address)).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).isEqualToNormalizingNewlines("backchannel: Whoever can reach --listen "
				+ address
				+ " could read and import: make tokens with 'backchannel token NAME --role read --tokens FILE', and name the file with --tokens.\n");
	}

	@Test
	void aFileOfTokensWithoutAnyIsWrongUsage() throws IOException {
		Path tokens = Files.writeString(this.folder.resolve("tokens.txt"), "# nobody\n");
		assertThat(serve("--listen", "0.0.0.0", "--tokens", tokens.toString())).isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).contains("names nobody", "backchannel token NAME");
	}

	@ParameterizedTest
	@CsvSource({ "--port, --bolt-port", "--bolt-port, --port" })
	void aPortThatIsTakenIsToldInOneSentence(String option, String other) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String port = Integer.toString(taken.getLocalPort());
			assertThat(serve(option, port, other, "0")).isEqualTo(ExitCode.USAGE);
			assertThat(this.captured.err())
				.isEqualToNormalizingNewlines("backchannel: Port " + port + " cannot be listened on at 127.0.0.1: "
						+ "another process has it, or the address is none of this machine. Name another with " + option
						+ ", or 0 for a free one.\n");
		}
	}

	@Test
	void anAddressOfAnotherMachineIsWrongUsage() throws IOException {
		Path tokens = this.folder.resolve("tokens.txt");
		assertThat(this.captured.run("token", "newsroom", "--tokens", tokens.toString())).isEqualTo(ExitCode.OK);
		assertThat(serve("--port", "0", "--listen", "192.0.2.7", "--tokens", tokens.toString()))
			.isEqualTo(ExitCode.USAGE);
		assertThat(this.captured.err()).contains("Port 0 cannot be listened on at 192.0.2.7");
	}

	@Test
	void aStoreIsNotServedTwiceThoughThePortIsFree() throws IOException {
		Files.createDirectories(store());
		RunningServer.here(URI.create("bolt://127.0.0.1:9"), URI.create("http://localhost:9/"), null).announce(store());
		assertThat(serve("--port", "0")).isEqualTo(ExitCode.DATABASE);
		assertThat(this.captured.err()).isEqualToNormalizingNewlines("backchannel: The store in " + store()
				+ " is served already, by process " + ProcessHandle.current().pid()
				+ ": open http://localhost:9/, or name another store with --data.\n");
	}

}
