// Events whose titles or places have some words. The best first; an id that begins so stands before them.
CALL () {
  MATCH (node:Event)
  WHERE node.id STARTS WITH $id
  RETURN node, 1000.0 AS score
  ORDER BY node.id
  LIMIT toInteger($limit)
  UNION
  CALL db.index.fulltext.queryNodes('event_titles', $words, {limit: toInteger($limit) * 4}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score
RETURN node.id AS id, node.title AS name, 'event' AS type, node.kind AS kind, node.date AS date, node.status AS status, score
ORDER BY score DESC, date, id
LIMIT toInteger($limit)
