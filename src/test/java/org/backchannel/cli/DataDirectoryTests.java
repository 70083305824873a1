// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class DataDirectoryTests {

	private static final Path HOME = Path.of("/home/someone");

	@ParameterizedTest
	@CsvSource(textBlock = """
			Linux,     X,             X,         /home/someone/.local/share/backchannel
			Linux,     XDG_DATA_HOME, /data,     /data/backchannel
			Linux,     XDG_DATA_HOME, relative,  /home/someone/.local/share/backchannel
			FreeBSD,   X,             X,         /home/someone/.local/share/backchannel
			Mac OS X,  XDG_DATA_HOME, /data,     /home/someone/Library/Application Support/Backchannel
			Windows 11, X,            X,         /home/someone/AppData/Local/Backchannel
			""")
	void followsTheSystemsCustom(String system, String variable, String value, Path expected) {
		assertThat(DataDirectory.of(system, HOME, Map.of(variable, value))).isEqualTo(expected);
	}

	@Test
	void takesTheLocalFolderOfWindows() {
		assertThat(DataDirectory.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
			.isEqualTo(Path.of("/local/Backchannel"));
	}

}
