// A person that a dossier declares.
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})
MERGE (actor:Actor {id: row.id})
SET actor:Person
CREATE (dossier)-[declares:DECLARES]->(actor)
SET declares = row.statement
