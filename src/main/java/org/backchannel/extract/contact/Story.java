// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.contact;

import java.util.List;

import org.backchannel.extract.actor.Cast;
import org.backchannel.extract.date.DateResolver;

/**
 * An article on the way from sentences to contacts.
 *
 * @param scenes its sentences
 * @param cast everybody in it
 * @param dates its dates
 */
record Story(List<Scene> scenes, Cast cast, DateResolver dates) {
}
