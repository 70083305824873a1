// Who is said not to have taken part.
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actor}), (event:Event {id: row.event})
CREATE (actor)-[concerned:CONCERNED]->(event)
SET concerned = row.properties
