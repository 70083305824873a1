// How much there is.
MATCH (node)
WHERE NOT node:`__BackchannelSchema`
WITH count(node) AS nodes
OPTIONAL MATCH ()-[relationship]->()
RETURN nodes, count(relationship) AS relationships
