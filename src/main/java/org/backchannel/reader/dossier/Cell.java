// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.reader.dossier;

import org.backchannel.model.Place;

/**
 * A value and where it stands in the dossier's files.
 *
 * @param <T> the value's type
 * @param value the value
 * @param place its file and line
 */
public record Cell<T>(T value, Place place) {
}
