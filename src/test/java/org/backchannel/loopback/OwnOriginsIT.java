// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.loopback;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.backchannel.TestStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** WebSockets to the embedded database. */
@Tag("embedded")
class OwnOriginsIT {

	@ParameterizedTest
	@CsvSource(textBlock = """
			http://localhost:8080,         101
			http://127.0.0.1:8080,         101
			'',                            101
			http://evil.example,           403
			http://localhost.evil.example, 403
			null,                          403
			""")
	void aPageOfAnotherSiteDoesNotReachTheDatabase(String origin, String status) throws IOException {
		URI uri = TestStore.server().uri();
		try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
			socket.getOutputStream()
				.write("""
						GET / HTTP/1.1
						Host: %s
						Upgrade: websocket
						Connection: Upgrade
						Sec-WebSocket-Version: 13
						Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
						%s
						""".formatted(uri.getAuthority(), origin.isEmpty() ? "" : "Origin: " + origin + "\n")
					.replace("\n", "\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			socket.setSoTimeout(10_000);
			byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 101".length());
			assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 " + status);
		}
	}

}
