// A planned event and the one that it became.
UNWIND $rows AS row
MATCH (planned:Event {id: row.planned}), (held:Event {id: row.held})
CREATE (planned)-[tie:PLANNED_AS]->(held)
SET tie = row.properties
