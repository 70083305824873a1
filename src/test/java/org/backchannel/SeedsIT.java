// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.backchannel.importer.ImportReport;
import org.backchannel.importer.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedsIT {

	@Test
	void first(@TempDir Path store) {
		long t = System.currentTimeMillis();
		try (Backchannel backchannel = Backchannel.embedded(store)) {
			System.out.println("open " + (System.currentTimeMillis() - t));
			ImportReport report = backchannel.importer()
				.run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
			System.out.println(report);
			System.out.println("imported " + (System.currentTimeMillis() - t));
			System.out.println(backchannel.importer().run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE));
			for (String q : List.of("contacts-since", "corroboration", "contradictions")) {
				System.out.println("== " + q);
				backchannel.questions().ask(q, Map.of()).rows().forEach(System.out::println);
			}
			System.out.println("== no members");
			backchannel.questions()
				.ask("contacts-since", Map.of("members", "false"))
				.rows()
				.forEach(System.out::println);
			System.out.println("== contradictions members");
			backchannel.questions()
				.ask("contradictions", Map.of("members", "true"))
				.rows()
				.forEach(r -> System.out.println(r.get("type") + " " + r.get("event") + " " + r.get("against")));
			backchannel.questions()
				.ask("evidence", Map.of("event", "call-pavel-gerasimov-2017-03-03"))
				.rows()
				.forEach(System.out::println);
			System.out.println(backchannel.lookups().show("valery-gerasimov"));
		}
	}

}
