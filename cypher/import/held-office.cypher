// An office as a dossier states it.
UNWIND $rows AS row
MATCH (person:Actor {id: row.person}), (organisation:Actor {id: row.organisation})
CREATE (person)-[held:HELD_OFFICE]->(organisation)
SET held = row.properties
