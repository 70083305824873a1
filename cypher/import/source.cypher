// A source that a dossier declares. Dossiers that share a source share its text.
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})
MERGE (source:Source {id: row.id})
SET source.text = row.text, source.sha256 = row.sha256
CREATE (dossier)-[declares:DECLARES]->(source)
SET declares = row.statement
