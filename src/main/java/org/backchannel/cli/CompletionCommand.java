// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.util.Locale;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that completes commands, questions and parameters. */
@Command(name = "completion", header = "Print a script that lets bash or zsh complete commands and questions.",
		customSynopsis = "backchannel completion bash|zsh", synopsisHeading = "%nUsage: ", parameterListHeading = "%n",
		optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel completion bash > ~/.local/share/bash-completion/completions/backchannel",
				"  source <(backchannel completion bash)     this shell only",
				"  echo 'source <(backchannel completion zsh)' >> ~/.zshrc" })
final class CompletionCommand implements Runnable {

	private final Context context;

	@Parameters(paramLabel = "SHELL", description = "bash or zsh.")
	Shell shell = Shell.BASH;

	@Spec
	@SuppressWarnings("NullAway.Init")
	CommandSpec spec;

	CompletionCommand(Context context) {
		this.context = context;
	}

	@Override
	public void run() {
		this.context.console().out().print(AutoComplete.bash("backchannel", this.spec.root().commandLine()));
		this.context.console().out().flush();
	}

	/** The shells; one script serves both, since zsh is told to read bash's. */
	enum Shell {

		BASH, ZSH;

		/** As it is typed and completed. */
		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
