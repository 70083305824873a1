// The offices by which reports call these people, each with the dates of the events and the sources that use its words.
MATCH (person:Person)-[participated:PARTICIPATED]->(event:Event)
WHERE person.id IN $people
UNWIND range(0, size(participated.offices) - 1) AS i
MATCH (organisation:Organisation {id: participated.actsFor})
WITH person, organisation, participated.offices[i] AS title, participated.officeSources[i] AS source, event
ORDER BY event.earliest, event.id, source
WITH person, organisation, title, collect(DISTINCT event) AS events, collect(DISTINCT source) AS sources
CREATE (person)-[:HELD_OFFICE {
  id: person.id + '|' + organisation.id + '|' + title,
  title: title,
  attested: [event IN events WHERE event.date <> '..' | event.date],
  events: [event IN events | event.id],
  sources: sources
}]->(organisation)
