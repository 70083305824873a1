// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.extract.text;

/**
 * What a token hangs on: a basic Universal Dependency.
 *
 * @param governor index of the governing token in its sentence, or -1 for the root
 * @param relation the relation, such as {@code nsubj} or {@code nmod:poss}
 */
public record Dependency(int governor, String relation) {
}
