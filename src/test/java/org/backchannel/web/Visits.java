// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.web;

import org.backchannel.TestStore;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test method its visit, and looks afterwards at what went wrong in it. */
class Visits implements ParameterResolver, AfterTestExecutionCallback {

	private static final Namespace NAMESPACE = Namespace.create(Visits.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Visit.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
		Chromium chromium = test.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (key) -> Chromium.start(), Chromium.class);
		TestStore.seeds();
		return test.getStore(NAMESPACE)
			.computeIfAbsent(Visit.class, (key) -> new Visit(chromium.context(), SharedWebServer.uri()), Visit.class);
	}

	@Override
	public void afterTestExecution(ExtensionContext test) {
		Visit visit = test.getStore(NAMESPACE).get(Visit.class, Visit.class);
		if (visit == null) {
			return;
		}
		if (test.getExecutionException().isPresent()) {
			visit.screenshot("failed-" + test.getRequiredTestClass().getSimpleName() + "-"
					+ test.getRequiredTestMethod().getName());
		}
		visit.assertNothingWentWrong();
	}

}
