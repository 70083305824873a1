// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.imports;

import org.backchannel.model.Place;

/**
 * Something wrong with what was sent.
 *
 * @param place the file by the name that it was sent with, and the line
 * @param code the rule that it breaks; stable, so that it can be looked up
 * @param message what is wrong, what was expected and what to do
 * @param text the line itself, cut where it is very long; empty where the place is none
 */
public record SentProblem(Place place, String code, String message, String text) {
}
