// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.compare;

import org.backchannel.extract.evaluate.GoldContact;

/**
 * A contact as an analyst coded it in one source.
 *
 * @param contact in the form of a gold file; its id is that of the event, or of several,
 * joined by {@code +}
 * @param outsideDate whether the date, or a part of it, was inferred: the text alone does
 * not give it, so that a reader need not find it, but must not contradict it
 */
record CodedContact(GoldContact contact, boolean outsideDate) {

	/** Whether the contact took place or is taking place. */
	boolean isSettled() {
		return "held".equals(this.contact.status()) || "ongoing".equals(this.contact.status());
	}

	/**
	 * Whether the scorer's rule cannot tell the two apart: two wishes for a meeting of
	 * the same people whose dates meet.
	 */
	boolean isOneWith(CodedContact other) {
		return !isSettled() && !other.isSettled() && !this.contact.weak() && !other.contact.weak()
				&& this.contact.agreesWith(other.contact) && other.contact.agreesWith(this.contact);
	}

	CodedContact with(CodedContact other) {
		GoldContact own = this.contact;
		return new CodedContact(
				new GoldContact(own.id() + " + " + other.contact.id(), own.kind(), own.altKinds(), own.status(),
						own.date(), own.participants(), own.place(), own.quote(), own.start(), own.end(), false),
				this.outsideDate);
	}

}
