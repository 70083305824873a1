// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.query;

import java.util.List;
import java.util.Map;

/**
 * An event, person, organisation or source with everything that stands on it.
 *
 * @param kind event, person, organisation or source
 * @param id its id
 * @param name its name or title
 * @param properties what it says of itself, by name; what is not known is left out
 * @param sections what stands on it; sections without rows are left out
 */
public record Shown(String kind, String id, String name, Map<String, Object> properties, List<Section> sections) {

	/**
	 * Rows of one sort.
	 *
	 * @param title as in "reports"
	 * @param rows the rows, all with the same columns
	 */
	public record Section(String title, List<Map<String, Object>> rows) {
	}

}
