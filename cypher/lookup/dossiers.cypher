// The dossiers in the store.
MATCH (dossier:Dossier)
RETURN dossier.id AS id, dossier.title AS title, dossier.madeBy AS madeBy
ORDER BY id
