// The offices by which reports call these people, with the dates of the events.
MATCH (person:Person)-[participated:PARTICIPATED]->(event:Event)
WHERE person.id IN $people
UNWIND participated.offices AS title
MATCH (organisation:Organisation {id: participated.actsFor})
WITH person, organisation, title, event, participated ORDER BY event.earliest, event.id
WITH person, organisation, title, collect(event) AS events, collect(participated.sources) AS sources
UNWIND sources AS some
UNWIND some AS source
WITH person, organisation, title, events, source ORDER BY source
WITH person, organisation, title, events, collect(DISTINCT source) AS sources
CREATE (person)-[:HELD_OFFICE {
  id: person.id + '|' + organisation.id + '|' + title,
  title: title,
  attested: [event IN events WHERE event.date <> '..' | event.date],
  events: [event IN events | event.id],
  sources: sources
}]->(organisation)
