// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.model.Status;

/** What an article as a whole says of a contact that it mentions several times. */
final class Verdict {

	private Verdict() {
	}

	/**
	 * The status of the whole: a refusal or cancellation told anywhere outranks the plan
	 * that it undoes; else what the best statement says.
	 * @param group all statements
	 * @param best the best one
	 * @return the status
	 */
	static Status of(List<Telling> group, Telling best) {
		if (best.status() == Status.PLANNED || best.status() == Status.PROPOSED) {
			for (Status undone : List.of(Status.CANCELLED, Status.DECLINED)) {
				if (group.stream().anyMatch((telling) -> telling.status() == undone)) {
					return undone;
				}
			}
		}
		return best.status();
	}

}
