// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.browser;

import java.time.Duration;

import org.backchannel.web.WebSettings;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files of Neo4j Browser, and those of ours that any Browser may load: the guide, the
 * style sheet and the saved queries hold nothing that is not in the repository.
 */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {

	private final WebSettings settings;

	BrowserFiles(WebSettings settings) {
		this.settings = settings;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new BrowserPolicy(this.settings)).addPathPatterns("/browser/**");
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/browser/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
		registry.addResourceHandler("/browser-files/**")
			.addResourceLocations("classpath:/cypher/browser/", "classpath:/org/backchannel/web/browser/")
			.setCacheControl(CacheControl.noCache());
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping("/browser-files/**").allowedOrigins("*").allowedMethods("GET").allowedHeaders("*");
	}

}
