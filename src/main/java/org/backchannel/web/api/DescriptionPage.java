// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springdoc.core.properties.SwaggerUiOAuthProperties;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.webmvc.ui.SwaggerIndexPageTransformer;
import org.springdoc.webmvc.ui.SwaggerWelcomeCommon;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The page on which the API's description is read and tried. Its scripts are large, so
 * that it says meanwhile what it waits for.
 */
@Component
class DescriptionPage extends SwaggerIndexPageTransformer {

	/** Where Swagger UI puts itself, when it has started. */
	private static final String MOUNT = "<div id=\"swagger-ui\">";

	DescriptionPage(SwaggerUiConfigProperties config, SwaggerUiOAuthProperties authorization,
			SwaggerWelcomeCommon welcome, ObjectMapperProvider mapper) {
		super(config, authorization, welcome, mapper);
	}

	@Override
	public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
			throws IOException {
		if (!"index.html".equals(resource.getFilename())) {
			return super.transform(request, resource, chain);
		}
		String page = resource.getContentAsString(StandardCharsets.UTF_8);
		return new TransformedResource(resource, page.replace(MOUNT, MOUNT + "The description of the API is loading …")
			.getBytes(StandardCharsets.UTF_8));
	}

}
