// For which organisations the participants acted, up to the state or alliance.
UNWIND $rows AS row
MATCH (organisation:Organisation {id: row.organisation}), (event:Event {id: row.event})
CREATE (organisation)-[:REPRESENTED_IN {by: row.by, sources: row.sources}]->(event)
