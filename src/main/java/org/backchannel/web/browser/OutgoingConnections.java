// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.browser;

import org.neo4j.configuration.Description;
import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.SettingValueParsers;
import org.neo4j.configuration.SettingsDeclaration;
import org.neo4j.graphdb.config.Setting;

/**
 * A setting that Neo4j Browser asks its server for and that the Community edition does
 * not declare. The embedded server does, so that Browser loads no scripts of others. Read
 * by Neo4j as a service.
 */
public final class OutgoingConnections implements SettingsDeclaration {

	/** Whether Neo4j Browser may ask other hosts than its server: no. */
	@Description("Configure the policy for outgoing Neo4j Browser connections.")
	public static final Setting<Boolean> ALLOW = SettingImpl
		.newBuilder("browser.allow_outgoing_connections", SettingValueParsers.BOOL, false)
		.build();

	/** Made by Neo4j. */
	public OutgoingConnections() {
	}

}
