// A member of an organisation.
UNWIND $rows AS row
MATCH (member:Actor {id: row.from}), (whole:Actor {id: row.to})
CREATE (member)-[membership:MEMBER_OF]->(whole)
SET membership = row.properties
