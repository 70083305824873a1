// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.backchannel.graph.Credentials;
import org.backchannel.graph.Question;
import org.backchannel.importer.Progress;
import org.backchannel.model.DatabaseException;
import org.backchannel.query.Answer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class ConnectIT {

	private static final boolean LTS = System.getProperty("backchannel.test.server", "").equals("neo4j-5.26");

	@Test
	void theServerSaysItsVersion() {
		try (Backchannel backchannel = connect("bolt")) {
			assertThat(backchannel.serverVersion()).startsWith(LTS ? "5.26." : "2026.");
		}
	}

	@Test
	void aRoutedConnectionAnswersAsADirectOneDoes() {
		Answer direct = TestStore.seeds().questions().ask("contacts-since", Map.of());
		try (Backchannel backchannel = connect("neo4j")) {
			assertThat(backchannel.questions().ask("contacts-since", Map.of()).rows()).isEqualTo(direct.rows());
		}
	}

	@Test
	void threadsWhoseContextKnowsNothingOfBackchannelUseItToo() {
		TestStore.seeds();
		Thread thread = Thread.currentThread();
		ClassLoader usual = thread.getContextClassLoader();
		thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		try (Backchannel backchannel = connect("bolt")) {
			assertThat(backchannel.lookups().person("valery-gerasimov")).isPresent();
			assertThat(backchannel.questions().ask("contacts-since", Map.of()).rows()).isNotEmpty();
		}
		finally {
			thread.setContextClassLoader(usual);
		}
	}

	@Test
	void everyQuestionRunsWithItsDefaults() {
		Backchannel backchannel = TestStore.seeds();
		for (Question question : backchannel.questions().catalogue()) {
			if (backchannel.questions().isAnswerable(question)
					&& question.parameters().stream().allMatch((parameter) -> parameter.defaultValue().isPresent())) {
				assertThat(backchannel.questions().ask(question.id(), Map.of()).parameters()).as(question.id())
					.hasSameSizeAs(question.parameters());
			}
		}
	}

	@Test
	void whatIsImportedIsSeenAtOnceByARoutedConnection() {
		TestStore.empty();
		try (Backchannel backchannel = connect("neo4j")) {
			backchannel.importer().run(List.of(Path.of("seeds/nato-russia")), false, Progress.NONE);
			assertThat(backchannel.questions().ask("contacts-since", Map.of()).rows()).isNotEmpty();
		}
	}

	@Test
	void manyThreadsAskAtOnceAndAllGetTheSameAnswer() throws Exception {
		TestStore.seeds();
		try (Backchannel backchannel = connect("bolt"); ExecutorService threads = Executors.newFixedThreadPool(32)) {
			List<Map<String, Object>> expected = backchannel.questions().ask("contacts-since", Map.of()).rows();
			List<Future<List<Map<String, Object>>>> answers = new ArrayList<>();
			for (int i = 0; i < 200; i++) {
				boolean ask = i % 2 == 0;
				answers.add(threads.submit(() -> {
					if (!ask) {
						assertThat(backchannel.lookups().show("valery-gerasimov")).hasSize(1);
					}
					return backchannel.questions().ask("contacts-since", Map.of()).rows();
				}));
			}
			for (Future<List<Map<String, Object>>> answer : answers) {
				assertThat(answer.get()).isEqualTo(expected);
			}
		}
	}

	@Test
	void closingTwiceDoesNothingMoreAndAskingAfterItIsRefused() {
		Backchannel backchannel = connect("bolt");
		backchannel.close();
		backchannel.close();
		assertThatThrownBy(() -> backchannel.questions().ask("contacts-since", Map.of()))
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("was closed");
		assertThatThrownBy(() -> backchannel.importer().withdraw("any", false, Progress.NONE))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void noServerIsSaidAtOnce() {
		assertThatThrownBy(() -> Backchannel.connect(URI.create("bolt://127.0.0.1:1"), Credentials.NONE))
			.isInstanceOf(DatabaseException.class)
			.hasMessageStartingWith("bolt://127.0.0.1:1 does not answer: check that it runs");
	}

	@Test
	void anUnknownDatabaseIsNamed() {
		TestStore.Server server = TestStore.server();
		for (String scheme : List.of("bolt", "neo4j")) {
			assertThatThrownBy(() -> Backchannel.connect(with(scheme, server.uri()), server.credentials(), "nowhere"))
				.isInstanceOf(DatabaseException.class)
				.hasMessageContaining("has no database 'nowhere'");
		}
	}

	@Test
	void aWrongPasswordIsRefusedAndNeverRepeated() {
		TestStore.Server server = TestStore.server();
		assumeThat(server.credentials().user()).as("a server with authentication").isNotNull();
		Credentials wrong = new Credentials("neo4j", "not-the-secret");
		assertThatThrownBy(() -> Backchannel.connect(server.uri(), wrong)).isInstanceOf(DatabaseException.class)
			.hasMessageContaining("refused the user or the password")
			.satisfies((failure) -> assertThat(everythingOf(failure)).doesNotContain("not-the-secret"));
		assertThat(wrong).asString().doesNotContain("not-the-secret");
		assertThatThrownBy(() -> Backchannel.connect(server.uri(), Credentials.NONE))
			.isInstanceOf(DatabaseException.class)
			.hasMessageContaining("wants a user and a password");
	}

	@Test
	void tlsWhereTheServerHasNoneIsExplained() {
		TestStore.Server server = TestStore.server();
		assertThatThrownBy(() -> Backchannel.connect(with("bolt+s", server.uri()), server.credentials()))
			.isInstanceOf(DatabaseException.class)
			.hasMessageContaining("Write bolt:// or neo4j:// for a server without TLS");
	}

	private static String everythingOf(Throwable failure) {
		StringBuilder text = new StringBuilder();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			text.append(cause).append('\n');
		}
		return text.toString();
	}

	private static Backchannel connect(String scheme) {
		TestStore.Server server = TestStore.server();
		return Backchannel.connect(with(scheme, server.uri()), server.credentials());
	}

	private static URI with(String scheme, URI uri) {
		return URI.create(scheme + "://" + uri.getAuthority());
	}

}
