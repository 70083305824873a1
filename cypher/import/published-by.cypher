// The outlet of a source.
UNWIND $rows AS row
MATCH (source:Source {id: row.source}), (outlet:Actor {id: row.target})
CREATE (source)-[:PUBLISHED_BY {dossier: row.dossier}]->(outlet)
