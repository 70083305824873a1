// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * What must hold in a dossier before anything of it is stored: one rule a class, each
 * with its code.
 */
@NullMarked
package org.backchannel.importer.check;

import org.jspecify.annotations.NullMarked;
