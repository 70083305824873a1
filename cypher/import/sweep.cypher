// Nodes that no dossier declares any more, with what was derived for them.
MATCH (node:Actor|Event|Source)
WHERE NOT EXISTS { (:Dossier)-[:DECLARES]->(node) }
DETACH DELETE node
