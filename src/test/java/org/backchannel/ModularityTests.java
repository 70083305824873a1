// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the packages, as each {@code package-info.java} declares them. */
class ModularityTests {

	@Test
	void noPackageUsesAnotherThatItMayNot() {
		ApplicationModules.of("org.backchannel").verify();
	}

}
