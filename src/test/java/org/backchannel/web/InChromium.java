// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that look at the served pages in a real Chromium. Their methods take a
 * {@link Visit}, each one of its own, to the web server that all of them share. A test
 * fails where a page complains on its console, offends against its content security
 * policy, or asks another host than this machine. Where there is no Chromium, it is
 * skipped, and fails where the environment says {@code CI=true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("embedded")
@ExtendWith(Visits.class)
public @interface InChromium {

}
