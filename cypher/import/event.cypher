// An event that a dossier declares.
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})
MERGE (event:Event {id: row.id})
CREATE (dossier)-[declares:DECLARES]->(event)
SET declares = row.statement
