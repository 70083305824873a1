// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.autoconfigure;

import java.net.URI;
import java.nio.file.Path;

import org.backchannel.ConnectionSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the graph is, as {@link ConnectionSettings} has it.
 *
 * @param data the folder of the embedded store; not used where there is a {@code uri}
 * @param uri the address of a server
 * @param user the server's user; {@code neo4j} where only a password file is named
 * @param passwordFile the file whose first line is the password
 * @param database the server's database; the user's home database where not named
 */
@ConfigurationProperties("backchannel")
public record BackchannelProperties(@Nullable Path data, @Nullable URI uri, @Nullable String user,
		@Nullable Path passwordFile, @Nullable String database) {

	ConnectionSettings settings() {
		return new ConnectionSettings(this.data, this.uri, this.user, this.passwordFile, this.database);
	}

}
