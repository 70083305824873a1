// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.date;

import org.backchannel.model.DateBasis;

/**
 * A date that a text gives to a contact.
 *
 * @param edtf the date as EDTF
 * @param text the words that it was read from
 * @param basis how it was found
 * @param from first token of those words
 * @param to token after the last
 */
public record When(String edtf, String text, DateBasis basis, int from, int to) {
}
