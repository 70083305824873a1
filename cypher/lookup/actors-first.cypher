// The actors with most events.
MATCH (node:Actor)
WITH node, COUNT { (node)-[:PARTICIPATED|REPRESENTED_IN]->() } AS events
ORDER BY events DESC, node.name, node.id
LIMIT toInteger($limit)
RETURN node.id AS id, node.name AS name, CASE WHEN node:Person THEN 'person' ELSE 'organisation' END AS type,
       node.kind AS kind, coalesce(node.aliases, []) AS aliases, events
