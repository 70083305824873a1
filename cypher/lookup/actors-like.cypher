// Actors whose names have some words. The best first; an id that begins so stands before them.
CALL () {
  MATCH (node:Actor)
  WHERE node.id STARTS WITH $id
  RETURN node, 1000.0 AS score
  ORDER BY node.id
  LIMIT toInteger($limit)
  UNION
  CALL db.index.fulltext.queryNodes('actor_names', $words, {limit: toInteger($limit) * 4}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score
RETURN node.id AS id, node.name AS name, CASE WHEN node:Person THEN 'person' ELSE 'organisation' END AS type,
       node.kind AS kind, coalesce(node.aliases, []) AS aliases, score,
       COUNT { (node)-[:PARTICIPATED|REPRESENTED_IN]->() } AS events
ORDER BY score DESC, events DESC, name, id
LIMIT toInteger($limit)
