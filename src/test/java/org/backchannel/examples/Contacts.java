// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.examples;

import java.nio.file.Path;
import java.util.List;

import org.backchannel.Backchannel;
import org.backchannel.importer.Progress;
import org.backchannel.query.Contact;
import org.backchannel.query.Request;

/** The example of the README: imports a dossier, asks a question, prints the answer. */
public final class Contacts {

	private Contacts() {
	}

	/**
	 * Runs it.
	 * @param args the store's folder, and a dossier's
	 */
	// tag::example[]
	public static void main(String[] args) {
		try (Backchannel backchannel = Backchannel.embedded(Path.of(args[0]))) {
			backchannel.importer().run(List.of(Path.of(args[1])), false, Progress.NONE);
			Request request = Request.defaults().between("nato").and("russia").since("2017-03-01");
			for (Contact contact : backchannel.questions().contactsSince(request)) {
				System.out.println(contact.date() + " " + contact.kind().code() + ": " + contact.participants());
			}
		}
	}
	// end::example[]

}
