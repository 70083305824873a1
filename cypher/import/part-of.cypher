// An organ of an organisation.
UNWIND $rows AS row
MATCH (organ:Actor {id: row.from}), (whole:Actor {id: row.to})
CREATE (organ)-[part:PART_OF]->(whole)
SET part = row.properties
