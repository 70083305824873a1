// An organisation that a dossier declares.
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})
MERGE (actor:Actor {id: row.id})
SET actor:Organisation
CREATE (dossier)-[declares:DECLARES]->(actor)
SET declares = row.statement
