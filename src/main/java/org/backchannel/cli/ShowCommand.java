// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backchannel.Backchannel;
import org.backchannel.model.UsageException;
import org.backchannel.query.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code show}: whatever has an id, with everything that stands on it. */
@Command(name = "show", header = "Show an event, person, organisation or source with all that stands on it.",
		customSynopsis = "backchannel show ID", synopsisHeading = "%nUsage: ", parameterListHeading = "%n",
		optionListHeading = "%nOptions:%n", footerHeading = "%nExamples:%n",
		footer = { "  backchannel show nato-russia-freeze-2014    an event: who, where, every report with its quote",
				"  backchannel show petr-pavel                 a person: offices, contacts, statements",
				"  backchannel show nato --json                an organisation, for a script", "",
				"Options of every command (--data, --uri, --json, ...): backchannel --help" })
final class ShowCommand implements Runnable {

	private final Context context;

	@Parameters(paramLabel = "ID", description = "As answers print it.")
	String id = "";

	ShowCommand(Context context) {
		this.context = context;
	}

	@Override
	public void run() {
		if (this.context.format() == Format.CSV) {
			throw new UsageException("What stands on an id is more than one table: use --json instead of --csv.");
		}
		try (Feedback feedback = this.context.feedback(); Backchannel backchannel = this.context.open(feedback)) {
			feedback.step("Looking");
			List<Shown> shown = backchannel.lookups().show(this.id);
			feedback.clear();
			if (this.context.format() == Format.JSON) {
				Json.write(this.context.console().out(), shown);
			}
			else {
				shown.forEach(this::print);
			}
		}
	}

	private void print(Shown shown) {
		PrintWriter out = this.context.console().out();
		out.println(shown.kind() + " " + shown.id() + ": " + Cells.plain(shown.name()));
		int width = shown.properties().keySet().stream().mapToInt(DisplayText::width).max().orElse(0);
		int left = Math.max(20, this.context.console().tableColumns() - width - 4);
		shown.properties().forEach((name, value) -> {
			String label = DisplayText.padded(name, width);
			for (String line : DisplayText.wrapped(Cells.plain(value), left)) {
				out.println("  " + label + "  " + line);
				label = " ".repeat(width);
			}
		});
		for (Shown.Section section : shown.sections()) {
			out.println();
			out.println(section.title() + " (" + section.rows().size() + ")");
			this.context.print(rows(section).table());
		}
		out.println();
	}

	private static Rows rows(Shown.Section section) {
		Set<String> columns = new LinkedHashSet<>();
		for (Map<String, Object> row : section.rows()) {
			columns.addAll(row.keySet());
		}
		return new Rows(List.copyOf(columns), section.rows());
	}

}
