// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code backchannel} without a command: says which there are. */
@Command(name = "backchannel", versionProvider = Versions.class, customSynopsis = "backchannel [OPTIONS] COMMAND",
		header = "Who was in contact with whom, when, and who says so.", synopsisHeading = "%nUsage: ",
		optionListHeading = "%nOptions of every command:%n", commandListHeading = "%nCommands:%n",
		footerHeading = "%nExamples:%n",
		footer = { "  backchannel demo                               the five seed articles, and a first answer",
				"  backchannel questions                          what can be asked",
				"  backchannel ask contacts-since --since 2017    contacts since 2017, with the quotes",
				"  backchannel ask contacts-since --help          a question's parameters and columns",
				"  backchannel import my-dossier --dry-run        check what you wrote, write nothing",
				"  backchannel read article.txt                   find the contacts in an article", "",
				"Exit codes: 0 fine, 1 the input is at fault, 2 used wrongly, 3 no database,",
				"4 Backchannel itself failed (a bug, no JDK, a build that broke)." })
final class RootCommand implements Runnable {

	@Mixin
	final GlobalOptions options;

	@Spec
	@SuppressWarnings("NullAway.Init")
	CommandSpec spec;

	@Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
	boolean help;

	@Option(names = { "-V", "--version" }, versionHelp = true,
			description = "Show the versions of Backchannel, Java, Neo4j and Spring.")
	boolean version;

	RootCommand(GlobalOptions options) {
		this.options = options;
	}

	@Override
	public void run() {
		throw new ParameterException(this.spec.commandLine(),
				"a command is missing: " + String.join(", ", Failures.known(this.spec)) + ".");
	}

}
