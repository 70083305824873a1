// A wire service that a source credits.
UNWIND $rows AS row
MATCH (source:Source {id: row.source}), (agency:Actor {id: row.target})
CREATE (source)-[:CREDITS {dossier: row.dossier}]->(agency)
