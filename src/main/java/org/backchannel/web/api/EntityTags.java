// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Answers are tagged by what they hold, so that a program that has them gets 304. */
@Configuration(proxyBeanMethods = false)
class EntityTags {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> tagging() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter() {
					@Override
					protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response,
							int status, InputStream body) {
						return HttpMethod.HEAD.matches(request.getMethod())
								? HttpStatus.valueOf(status).is2xxSuccessful() && !response.isCommitted()
								: super.isEligibleForEtag(request, response, status, body);
					}
				});
		filter.addUrlPatterns("/api/questions/*", "/api/people/*", "/api/organisations/*", "/api/events/*",
				"/api/sources/*", "/api/questions");
		return filter;
	}

}
