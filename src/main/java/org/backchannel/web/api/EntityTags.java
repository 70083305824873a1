// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Answers are tagged by what they hold, so that a program that has them gets 304. */
@Configuration(proxyBeanMethods = false)
class EntityTags {

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> tagging() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> filter = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		filter.addUrlPatterns("/api/questions/*", "/api/people/*", "/api/organisations/*", "/api/events/*",
				"/api/sources/*", "/api/questions");
		return filter;
	}

}
