// The sources that appeared last.
MATCH (node:Source)
WITH node
ORDER BY node.earliest DESC, node.id
LIMIT toInteger($limit)
RETURN node.id AS id, node.title AS name, 'source' AS type, node.kind AS kind, node.published AS date,
       [(node)-[:PUBLISHED_BY]->(outlet:Organisation) | outlet.name][0] AS outlet
