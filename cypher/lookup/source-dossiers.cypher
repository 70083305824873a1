// The dossiers that declare a source.
MATCH (dossier:Dossier)-[:DECLARES]->(:Source {id: $source})
RETURN dossier.id AS id
ORDER BY id
