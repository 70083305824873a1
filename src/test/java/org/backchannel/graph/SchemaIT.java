// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backchannel.TestStore;
import org.backchannel.model.DatabaseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaIT {

	private static final String FIRST = """
			// An index; and a semicolon; in a comment.
			CREATE INDEX trial IF NOT EXISTS FOR (trial:Trial) ON (trial.first);
			""";

	private Session session;

	@BeforeEach
	void anEmptyStore() {
		TestStore.empty();
		this.session = TestStore.driver().session();
		forget();
	}

	@AfterEach
	void asItWas() {
		forget();
		new Schema(CypherFiles.in("schema")).apply(this.session);
		this.session.close();
	}

	private void forget() {
		this.session.run("MATCH (schema:`__BackchannelSchema`) DELETE schema").consume();
		this.session.run("DROP INDEX trial IF EXISTS").consume();
	}

	private long applied() {
		return this.session.run("MATCH (schema:`__BackchannelSchema`) RETURN count(schema) AS count")
			.single()
			.get("count")
			.asLong();
	}

	@Test
	void aFileIsAppliedOnce() {
		Schema schema = new Schema(Map.of("V001__trial", FIRST));
		schema.apply(this.session);
		schema.apply(this.session);
		assertThat(applied()).isOne();
		assertThat(this.session.run("SHOW INDEXES YIELD name WHERE name = 'trial' RETURN name").list()).hasSize(1);
	}

	@Test
	void aFileThatWasChangedAfterItWasAppliedIsRefused() {
		new Schema(Map.of("V001__trial", FIRST)).apply(this.session);
		Schema changed = new Schema(Map.of("V001__trial", FIRST.replace("first", "second")));
		assertThatThrownBy(() -> changed.apply(this.session)).isInstanceOf(DatabaseException.class)
			.hasMessageContaining("V001__trial.cypher was changed after it had been applied")
			.hasMessageContaining("a file with the next number");
	}

	@Test
	void aDatabaseOfANewerVersionIsRefused() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("V001__trial", FIRST);
		files.put("V002__more", "// nothing\n");
		new Schema(files).apply(this.session);
		Schema older = new Schema(Map.of("V001__trial", FIRST));
		assertThatThrownBy(() -> older.apply(this.session)).isInstanceOf(DatabaseException.class)
			.hasMessageContaining("written by a newer Backchannel (schema 002, known here up to 001)");
	}

	@Test
	void aNewFileIsAppliedToADatabaseThatHasTheOlderOnes() {
		new Schema(Map.of("V001__trial", FIRST)).apply(this.session);
		Map<String, String> files = new LinkedHashMap<>();
		files.put("V001__trial", FIRST);
		files.put("V002__more", "// nothing\n");
		assertThatCode(() -> new Schema(files).apply(this.session)).doesNotThrowAnyException();
		assertThat(applied()).isEqualTo(2);
	}

}
