// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

class PublicApiTests {

	private static final String[] API = { "org.backchannel", "org.backchannel.query..", "org.backchannel.importer..",
			"org.backchannel.model..", "org.backchannel.backup..", "org.backchannel.graph.." };

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.backchannel");

	@Test
	void publicSignaturesNameOnlyTheJdkAndBackchannel() {
		classes().that()
			.arePublic()
			.and()
			.resideInAnyPackage(API)
			.should(nameOnlyTheJdkAndBackchannel())
			.check(CLASSES);
	}

	@Test
	void theRuleSeesTheDriverWhereThereIsOne() {
		JavaClasses graph = new ClassFileImporter().importClasses(Exposing.class);
		assertThat(classes().should(nameOnlyTheJdkAndBackchannel()).evaluate(graph).hasViolation()).isTrue();
	}

	/** What the rule has to find. */
	public static final class Exposing {

		public Optional<Driver> driver() {
			return Optional.empty();
		}

	}

	private static ArchCondition<JavaClass> nameOnlyTheJdkAndBackchannel() {
		return new ArchCondition<>("name only the JDK and Backchannel in what others can see") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getMembers()
					.stream()
					.filter((member) -> member.getModifiers().contains(JavaModifier.PUBLIC)
							|| member.getModifiers().contains(JavaModifier.PROTECTED))
					.forEach((member) -> foreign(member).forEach((name) -> events
						.add(SimpleConditionEvent.violated(type, member.getFullName() + " names " + name))));
			}
		};
	}

	private static Set<String> foreign(JavaMember member) {
		return named(member).stream()
			.map(JavaClass::getBaseComponentType)
			.filter((type) -> !type.isPrimitive())
			.map(JavaClass::getName)
			.filter((name) -> !name.startsWith("java.") && !name.startsWith("org.backchannel."))
			.collect(Collectors.toSet());
	}

	private static Set<JavaClass> named(JavaMember member) {
		return switch (member) {
			case JavaField field -> field.getType().getAllInvolvedRawTypes();
			case JavaCodeUnit unit -> {
				Set<JavaClass> types = new HashSet<>(unit.getReturnType().getAllInvolvedRawTypes());
				unit.getParameterTypes().forEach((parameter) -> types.addAll(parameter.getAllInvolvedRawTypes()));
				unit.getExceptionTypes().forEach((exception) -> types.add(exception));
				yield types;
			}
			default -> Set.of();
		};
	}

}
