// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

import org.backchannel.model.SourceKind;
import org.backchannel.reader.dossier.ReportRow;
import org.backchannel.reader.dossier.SourceRow;

/**
 * An article has a text, and so has every source that reports something.
 */
class ArticleTexts implements Rule {

	@Override
	public String code() {
		return "no-text";
	}

	@Override
	public void check(IndexedDossier dossier, Findings findings) {
		for (SourceRow source : dossier.dossier().sources()) {
			if (isWithoutText(SourceKind.ARTICLE, source, dossier)) {
				findings.add(source.id().place(),
						"the article '%s' has no text; put its words into a file and name it in 'text:'",
						source.id().value());
			}
		}
		for (ReportRow report : dossier.dossier().reports()) {
			SourceRow source = dossier.sources().get(report.source().value());
			if (source != null && isWithoutText(SourceKind.REFERENCE, source, dossier)) {
				findings.add(report.source().place(),
						"'%s' is a reference without text, so the quote can't be found in it; give it a 'text:', or report from an article",
						source.id().value());
			}
		}
	}

	private static boolean isWithoutText(SourceKind kind, SourceRow source, IndexedDossier dossier) {
		return source.kind() == kind && source.text() == null && !dossier.isUnread(source, "kind", "text");
	}

}
