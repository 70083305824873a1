// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may do what, and what pages may load. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String OWN_FILES_ONLY = "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; "
			+ "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain pages(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(OWN_FILES_ONLY)))
			.build();
	}

}
