// A dossier that says nothing any more.
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.id})
WHERE NOT EXISTS { (dossier)-[:DECLARES]->() }
DELETE dossier
