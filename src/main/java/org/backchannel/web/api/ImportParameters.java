// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.backchannel.model.Suggestions;
import org.backchannel.model.UsageException;
import org.backchannel.model.UsageException.Fault;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * What may be said of an import that is sent. Nothing else is taken: who misspells
 * {@code dryRun} must not find that all was written.
 */
final class ImportParameters {

	/** The part of a form that holds files. */
	static final String FILES = "files";

	/** The secret of the page's form, which Spring Security has looked at already. */
	private static final String SECRET = "_csrf";

	private ImportParameters() {
	}

	/**
	 * Refuses everything else.
	 * @param request what was sent
	 * @param known the parameters that it may have, each once
	 * @throws UsageException naming all that is wrong
	 */
	static void check(HttpServletRequest request, String... known) {
		List<String> taken = List.of(known);
		List<Fault> faults = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (name.equals(FILES)) {
				faults.add(fault(FILES, "holds no file; send it with a file name, as curl does for -F files=@NAME"));
			}
			else if (!taken.contains(name) && !name.equals(SECRET)) {
				faults.add(new Fault(Optional.empty(), "an import has no parameter '%s'%s; it takes: %s".formatted(name,
						Suggestions.hint(name, taken), String.join(", ", taken))));
			}
			else if (values.length > 1) {
				faults.add(fault(name, "is given %d times; give it once".formatted(values.length)));
			}
		});
		if (request instanceof MultipartHttpServletRequest form) {
			form.getFileNames().forEachRemaining((name) -> {
				if (!name.equals(FILES)) {
					faults.add(new Fault(Optional.empty(),
							"an import has no part '%s' for files; call it '%s', for each of them".formatted(name,
									FILES)));
				}
			});
		}
		if (!faults.isEmpty()) {
			throw new UsageException(faults);
		}
	}

	private static Fault fault(String parameter, String message) {
		return new Fault(Optional.of(parameter), message);
	}

}
