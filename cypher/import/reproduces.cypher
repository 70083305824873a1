// A source that is a copy of another.
UNWIND $rows AS row
MATCH (source:Source {id: row.source}), (original:Source {id: row.target})
CREATE (source)-[:REPRODUCES {dossier: row.dossier}]->(original)
