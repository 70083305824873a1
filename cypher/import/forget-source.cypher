// What a dossier said of a source is to be said anew, or no more.
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})-[declares:DECLARES]->(source:Source {id: row.id})
OPTIONAL MATCH (source)-[fact:PUBLISHED_BY|CREDITS|REPRODUCES {dossier: row.dossier}]->()
DELETE declares, fact
