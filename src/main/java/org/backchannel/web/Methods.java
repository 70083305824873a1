// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which methods an address takes, for those who are refused before they get there. */
@Component
class Methods {

	private final ObjectProvider<RequestMappingHandlerMapping> addresses;

	Methods(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> addresses) {
		this.addresses = addresses;
	}

	/**
	 * Whether an address does not take the method that it is asked with.
	 * @param request what was asked
	 * @param response gets the methods that it takes
	 * @return false where it takes the method, and where there is nothing
	 */
	boolean isNone(HttpServletRequest request, HttpServletResponse response) {
		try {
			ServletRequestPathUtils.parseAndCache(request);
			this.addresses.getObject().getHandler(request);
			return false;
		}
		catch (HttpRequestMethodNotSupportedException ex) {
			String[] methods = ex.getSupportedMethods();
			if (methods != null) {
				response.setHeader(HttpHeaders.ALLOW, String.join(", ", methods));
			}
			return true;
		}
		catch (Exception ex) {
			return false;
		}
	}

}
