// Who took part.
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actor}), (event:Event {id: row.event})
CREATE (actor)-[participated:PARTICIPATED]->(event)
SET participated = row.properties
