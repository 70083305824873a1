// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.util.Map;

import org.backchannel.web.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code token}: makes a token for those who use a server from elsewhere. */
@Command(name = "token", header = "Make a token for somebody who uses a server.",
		description = { "%nAdds a line to the file and prints the token, once: the file holds only its hash. To take a",
				"token back, delete its line; a running server sees that." },
		customSynopsis = "backchannel token NAME --tokens FILE [--role ROLE]", synopsisHeading = "%nUsage: ",
		parameterListHeading = "%n", optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel token newsroom --tokens tokens.txt",
				"  backchannel token archive --role import --tokens tokens.txt", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class TokenCommand implements Runnable {

	private final Context context;

	@Parameters(paramLabel = "NAME", description = "Who is to use it: small letters, digits and '-'.")
	String name = "";

	@Option(names = "--tokens", paramLabel = "FILE", required = true, description = "The file, as for serve.")
	Path tokens = Path.of("");

	@Option(names = "--role", paramLabel = "ROLE", defaultValue = "read",
			description = "read, or import to read and import (default: ${DEFAULT-VALUE}).")
	Tokens.Role role = Tokens.Role.READ;

	TokenCommand(Context context) {
		this.context = context;
	}

	@Override
	public void run() {
		String token = Tokens.make(this.tokens, this.name, this.role);
		if (this.context.format() == Format.JSON) {
			Json.write(this.context.console().out(),
					Map.of("name", this.name, "role", this.role.code(), "token", token));
		}
		else {
			this.context.console().out().println(token);
			this.context.console().out().flush();
		}
	}

}
