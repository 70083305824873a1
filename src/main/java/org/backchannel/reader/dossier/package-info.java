// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * Dossiers, the YAML files that analysts write, as rows that know their file and line.
 */
@NullMarked
package org.backchannel.reader.dossier;

import org.jspecify.annotations.NullMarked;
