// SPDX-License-Identifier: GPL-3.0-or-later

package org.backchannel.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backchannel.model.Coded;
import org.backchannel.model.DateBasis;
import org.backchannel.model.Edtf;
import org.backchannel.model.Event;
import org.backchannel.model.EventKind;
import org.backchannel.model.Organisation;
import org.backchannel.model.OrganisationKind;
import org.backchannel.model.Person;
import org.backchannel.model.Source;
import org.backchannel.model.SourceKind;
import org.backchannel.model.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.repository.Repository;

/**
 * The four kinds of nodes as Spring Data maps them. Relationships are left to the
 * questions: mapping them would load half the graph with an actor.
 */
final class Nodes {

	private Nodes() {
	}

	interface People extends Repository<PersonNode, String> {

		Optional<PersonNode> findById(String id);

	}

	interface Organisations extends Repository<OrganisationNode, String> {

		Optional<OrganisationNode> findById(String id);

	}

	interface Events extends Repository<EventNode, String> {

		Optional<EventNode> findById(String id);

	}

	interface Sources extends Repository<SourceNode, String> {

		Optional<SourceNode> findById(String id);

	}

	@Node("Person")
	record PersonNode(@Id String id, String name, boolean named, @Nullable List<String> aliases,
			@Nullable String wikidata) {

		Person person() {
			return new Person(this.id, this.name, this.named, orNone(this.aliases), this.wikidata);
		}

	}

	@Node("Organisation")
	record OrganisationNode(@Id String id, String name, @Nullable List<String> aliases, @Nullable String kind,
			@Nullable String country, @Nullable String wikidata) {

		Organisation organisation() {
			return new Organisation(this.id, this.name, orNone(this.aliases), code(OrganisationKind.class, this.kind),
					this.country, this.wikidata);
		}

	}

	@Node("Event")
	record EventNode(@Id String id, @DynamicLabels Set<String> labels, String kind, String status, String title,
			String date, @Nullable String place, boolean series, int reports, int sources, int origins) {

		Event event() {
			return new Event(this.id, Coded.of(EventKind.class, this.kind), Coded.of(Status.class, this.status),
					this.title, Edtf.parse(this.date), this.place, this.labels.contains("Contact"), this.series,
					this.reports, this.sources, this.origins);
		}

	}

	@Node("Source")
	record SourceNode(@Id String id, String kind, String title, @Nullable String url, String published,
			@Nullable String publishedBasis, String language, @Nullable String text, @Nullable String sha256) {

		Source source() {
			return new Source(this.id, Coded.of(SourceKind.class, this.kind), this.title, this.url,
					Edtf.parse(this.published), code(DateBasis.class, this.publishedBasis), this.language, this.text,
					this.sha256);
		}

	}

	private static List<String> orNone(@Nullable List<String> values) {
		return (values != null) ? values : List.of();
	}

	private static <E extends Enum<E> & Coded> @Nullable E code(Class<E> type, @Nullable String code) {
		return (code != null) ? Coded.of(type, code) : null;
	}

}
