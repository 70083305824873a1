// What a dossier declares, as it was stated.
MATCH (:Dossier {id: $dossier})-[declares:DECLARES]->(node)
RETURN CASE WHEN node:Actor THEN 'actors' WHEN node:Source THEN 'sources' ELSE 'events' END AS section,
       declares.stated AS stated, node.text AS text
ORDER BY section, node.id
