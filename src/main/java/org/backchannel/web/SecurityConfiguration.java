// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Who may do what, and what pages may load. Without a file of tokens everybody on this
 * machine may do everything, and nobody else gets through: the server listens on the
 * loopback interface, answers to its names alone, and takes nothing that a page of
 * another site sends.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String OWN_FILES_ONLY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	private static final String[] OPEN = { "/login", "/health", "/assets/**", "/webjars/htmx.org/**" };

	private static final String[] IMPORTS = { "/api/imports", "/api/imports/**", "/import", "/import/**" };

	private final Refusals refusals;

	private final WebSettings settings;

	SecurityConfiguration(Refusals refusals, WebSettings settings) {
		this.refusals = refusals;
		this.settings = settings;
	}

	@Bean
	SecurityFilterChain requests(HttpSecurity http) {
		http.csrf((csrf) -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
			.ignoringRequestMatchers(SecurityConfiguration::isFromProgram));
		http.addFilterBefore(new ForeignSites(this.refusals), CsrfFilter.class);
		http.addFilterBefore(new ReadableRequests(this.refusals), CsrfFilter.class);
		http.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(OWN_FILES_ONLY))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.exceptionHandling(
				(refused) -> refused.accessDeniedHandler(this.refusals).authenticationEntryPoint(this.refusals));
		Optional<Tokens> tokens = this.settings.tokens().map(Tokens::of);
		if (tokens.isPresent()) {
			withTokens(http, tokens.get());
		}
		else {
			http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.requestCache((cache) -> cache.requestCache(new NullRequestCache()))
				.logout((logout) -> logout.disable());
		}
		return http.build();
	}

	private void withTokens(HttpSecurity http, Tokens tokens) {
		http.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(OPEN)
			.permitAll()
			.requestMatchers(IMPORTS)
			.hasRole(Tokens.Role.IMPORT.name())
			.anyRequest()
			.hasRole(Tokens.Role.READ.name()));
		http.oauth2ResourceServer((programs) -> programs.authenticationEntryPoint(this.refusals)
			.accessDeniedHandler(this.refusals)
			.opaqueToken((token) -> token.introspector((text) -> shown(tokens, text))));
		http.authenticationProvider(new LoginProvider(tokens))
			.formLogin((login) -> login.loginPage("/login").failureHandler(this::notSignedIn).permitAll())
			.logout(Customizer.withDefaults());
		http.addFilterBefore(new SignedIn(tokens), AnonymousAuthenticationFilter.class);
	}

	private void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		if (failure instanceof TokensUnreadableException) {
			this.refusals.commence(request, response, failure);
		}
		else {
			response.sendRedirect("/login?error");
		}
	}

	private static OAuth2AuthenticatedPrincipal shown(Tokens tokens, String text) {
		return tokens.holder(text)
			.map((holder) -> new DefaultOAuth2AuthenticatedPrincipal(holder.name(), Map.of("sub", holder.name()),
					SignedIn.roles(holder)))
			.orElseThrow(() -> new BadOpaqueTokenException("The token is nobody's, or was taken back."));
	}

	/** Whether no cookie speaks for whoever asks: a program that is not a browser. */
	private static boolean isFromProgram(HttpServletRequest request) {
		return Refusals.isProgram(request)
				&& (request.getCookies() == null || Arrays.asList(request.getCookies()).isEmpty());
	}

	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedHostnames(this.settings::answersTo);
		return firewall;
	}

	/** Takes the token of the login page. */
	private record LoginProvider(Tokens tokens) implements AuthenticationProvider {

		@Override
		public Authentication authenticate(Authentication asked) {
			return this.tokens.holder(String.valueOf(asked.getCredentials()).strip())
				.map(SignedIn::as)
				.orElseThrow(() -> new BadCredentialsException("The token is nobody's, or was taken back."));
		}

		@Override
		public boolean supports(Class<?> type) {
			return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
		}

	}

}
