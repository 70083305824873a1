// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.importer.check;

/**
 * Something that must hold in a dossier.
 */
interface Rule {

	/**
	 * The rule's name, for looking it up.
	 * @return stable, lower case with hyphens
	 */
	String code();

	/**
	 * Looks for what breaks the rule.
	 * @param dossier the dossier
	 * @param findings where to report it
	 */
	void check(IndexedDossier dossier, Findings findings);

}
