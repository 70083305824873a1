// What other dossiers say of the same ids.
MATCH (dossier:Dossier)-[declares:DECLARES]->(node)
WHERE NOT dossier.id IN $dossiers AND node.id IN $ids
RETURN dossier.id AS dossier, node.id AS id, declares.stated AS stated, declares.hash AS hash, node.sha256 AS sha256,
       CASE WHEN node:Actor THEN 'actors' WHEN node:Source THEN 'sources' ELSE 'events' END AS section
ORDER BY dossier, section, id
