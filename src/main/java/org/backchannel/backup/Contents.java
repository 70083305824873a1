// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.backup;

/**
 * What a backup holds.
 *
 * @param nodes how many nodes
 * @param relationships how many relationships
 */
public record Contents(long nodes, long relationships) {
}
