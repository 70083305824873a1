// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

/** How answers are written. */
enum Format {

	/** For people. */
	TABLE,
	/** One JSON object. */
	JSON,
	/** RFC 4180 with a header line. */
	CSV

}
