// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.model;

import org.jspecify.annotations.Nullable;

/**
 * An event in the graph, as its reports together tell it.
 *
 * @param id its id
 * @param kind what sort of event
 * @param status whether it took place
 * @param title a short title
 * @param date when; {@link Edtf#UNKNOWN} where no report says
 * @param place city, else country; null where no report says
 * @param contact whether actors of different principals communicated in it
 * @param series whether more than one event is told as one
 * @param reports number of reports
 * @param sources number of sources that report it
 * @param origins number of independent origins of its reports
 */
public record Event(String id, EventKind kind, Status status, String title, Edtf date, @Nullable String place,
		boolean contact, boolean series, int reports, int sources, int origins) {
}
