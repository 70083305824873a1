// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * The only package that sees Stanford CoreNLP, so that its models stay an optional part.
 */
@NullMarked
package org.backchannel.extract.corenlp;

import org.jspecify.annotations.NullMarked;
