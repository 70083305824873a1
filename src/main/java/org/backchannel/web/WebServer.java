// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.net.URI;
import java.util.Objects;

import org.backchannel.Backchannel;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running web server. Closing it leaves the graph open. */
public final class WebServer implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final URI uri;

	private WebServer(ConfigurableApplicationContext context, URI uri) {
		this.context = context;
		this.uri = uri;
	}

	/**
	 * Starts it.
	 * @param backchannel the graph's services; not closed by this
	 * @param settings how to serve
	 * @return a server that answers
	 */
	public static WebServer start(Backchannel backchannel, WebSettings settings) {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(WebApplication.class)
			.web(WebApplicationType.SERVLET)
			.properties("spring.config.name=backchannel-web", "server.address=" + settings.address().getHostAddress(),
					"server.port=" + settings.port())
			.initializers((starting) -> {
				GenericApplicationContext beans = (GenericApplicationContext) starting;
				beans.registerBean(Backchannel.class, () -> backchannel,
						(definition) -> definition.setDestroyMethodName(""));
				beans.registerBean(WebSettings.class, () -> settings);
			})
			.run();
		int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
		return new WebServer(context,
				URI.create("http://%s:%d/".formatted(
						settings.address().isLoopbackAddress() ? "localhost" : settings.address().getHostAddress(),
						port)));
	}

	/**
	 * Where a web browser finds it.
	 * @return an address with the port that it listens on
	 */
	public URI uri() {
		return this.uri;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
