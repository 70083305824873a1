// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.backchannel.Backchannel;
import org.backchannel.model.BackchannelException;
import org.backchannel.model.UsageException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
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
	 * @throws UsageException where the port is taken, the address is none of this
	 * machine, or the file of tokens, the certificate or the key cannot be used
	 */
	public static WebServer start(Backchannel backchannel, WebSettings settings) {
		try {
			// Given as arguments, what decides who gets in is stronger than any variable.
			ConfigurableApplicationContext context = new SpringApplicationBuilder(WebApplication.class)
				.web(WebApplicationType.SERVLET)
				.initializers((starting) -> {
					GenericApplicationContext beans = (GenericApplicationContext) starting;
					beans.registerBean(Backchannel.class, () -> backchannel,
							(definition) -> definition.setDestroyMethodName(""));
					beans.registerBean(WebSettings.class, () -> settings);
				})
				.run(arguments(settings));
			int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer()).getPort();
			return new WebServer(context, address(settings, port));
		}
		catch (RuntimeException ex) {
			throw explained(ex, settings);
		}
	}

	/**
	 * Looks whether a port can be listened on, which another process may still take
	 * before this one does.
	 * @param address an address of this machine
	 * @param port the port; 0 for a free one, which there always is
	 * @param option what the user would name another with
	 * @throws UsageException where it cannot
	 */
	public static void refuseTakenPort(InetAddress address, int port, String option) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(address, port));
		}
		catch (IOException ex) {
			throw taken(address, port, option);
		}
	}

	private static UsageException taken(InetAddress address, int port, String option) {
		return new UsageException(
				"Port %d cannot be listened on at %s: another process has it, or the address is none of this machine. Name another with %s, or 0 for a free one."
					.formatted(port, address.getHostAddress(), option));
	}

	private static String[] arguments(WebSettings settings) {
		List<String> arguments = new ArrayList<>(List.of("--spring.config.location=classpath:/backchannel-web.yaml",
				"--server.address=" + settings.address().getHostAddress(), "--server.port=" + settings.port()));
		settings.tls()
			.ifPresent((tls) -> arguments
				.addAll(List.of("--spring.ssl.bundle.pem.web.keystore.certificate=" + tls.certificate().toUri(),
						"--spring.ssl.bundle.pem.web.keystore.private-key=" + tls.key().toUri(),
						"--server.ssl.bundle=web")));
		return arguments.toArray(String[]::new);
	}

	private static URI address(WebSettings settings, int port) {
		InetAddress address = settings.address();
		String host = address.isLoopbackAddress() ? "localhost"
				: (address instanceof Inet6Address) ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
		return URI.create("%s://%s:%d/".formatted(settings.tls().isPresent() ? "https" : "http", host, port));
	}

	private static RuntimeException explained(RuntimeException failure, WebSettings settings) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BackchannelException known) {
				return known;
			}
			if (cause instanceof PortInUseException || cause instanceof BindException) {
				return taken(settings.address(), settings.port(), "--port");
			}
			if (settings.tls().isPresent() && String.valueOf(cause.getMessage()).contains("PEM")) {
				return new UsageException(
						"The certificate or the key cannot be used: %s. Both are PEM; the key is PKCS#8 and not encrypted."
							.formatted(cause.getMessage()));
			}
		}
		return failure;
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
