// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.cli;

import java.nio.file.Path;
import java.util.Map;

/** Where a user's own data belongs on this system. */
final class DataDirectory {

	private DataDirectory() {
	}

	/**
	 * The folder for Backchannel's store: below {@code XDG_DATA_HOME} (by default
	 * {@code ~/.local/share}), {@code ~/Library/Application Support} on macOS,
	 * {@code %LOCALAPPDATA%} on Windows.
	 * @param system the property {@code os.name}
	 * @param home the user's home folder
	 * @param environment the environment's variables
	 * @return an absolute path wherever {@code home} is one; need not exist
	 * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">XDG Base
	 * Directory Specification</a>, which says that a relative value is to be ignored
	 */
	static Path of(String system, Path home, Map<String, String> environment) {
		if (system.startsWith("Mac")) {
			return home.resolve("Library").resolve("Application Support").resolve("Backchannel");
		}
		if (system.startsWith("Windows")) {
			String local = environment.get("LOCALAPPDATA");
			Path base = (local != null) ? Path.of(local) : home.resolve("AppData").resolve("Local");
			return base.resolve("Backchannel");
		}
		String data = environment.get("XDG_DATA_HOME");
		Path base = (data != null && Path.of(data).isAbsolute()) ? Path.of(data)
				: home.resolve(".local").resolve("share");
		return base.resolve("backchannel");
	}

}
