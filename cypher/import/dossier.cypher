// A dossier, before anything that it declares.
UNWIND $rows AS row
MERGE (dossier:Dossier {id: row.id})
SET dossier = row
