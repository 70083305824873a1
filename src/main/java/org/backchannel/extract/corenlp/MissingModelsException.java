// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.corenlp;

import java.nio.file.Path;

/** The language models are not there; the message says how to get them. */
public class MissingModelsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	MissingModelsException(Path folder, Throwable cause) {
		super("""
				The English models for reading articles are not there: neither on the class path nor in %s. \
				Fetch them once (474 MB) with
				  mvn dependency:copy -Dartifact=%s -DoutputDirectory=%s
				or set -Dbackchannel.models=FOLDER (or BACKCHANNEL_MODELS) to a folder that holds the jar."""
			.formatted(folder, CoreNlpModels.ARTIFACT, folder), cause);
	}

}
