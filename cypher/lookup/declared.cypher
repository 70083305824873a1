// What a dossier declared before.
MATCH (:Dossier {id: $dossier})-[declares:DECLARES]->(node)
RETURN CASE WHEN node:Actor THEN 'actors' WHEN node:Source THEN 'sources' ELSE 'events' END AS section,
       node.id AS id, declares.hash AS hash
UNION ALL
MATCH ()-[report:REPORTED_BY|SET_ASIDE {dossier: $dossier}]->()
RETURN 'reports' AS section, report.id AS id, report.hash AS hash
