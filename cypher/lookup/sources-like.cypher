// Sources whose titles or texts have some words. The best first; an id that begins so stands before them.
CALL () {
  MATCH (node:Source)
  WHERE node.id STARTS WITH $id
  RETURN node, 1000.0 AS score
  ORDER BY node.id
  LIMIT toInteger($limit)
  UNION
  CALL db.index.fulltext.queryNodes('source_texts', $words, {limit: toInteger($limit) * 4}) YIELD node, score
  RETURN node, score
}
WITH node, max(score) AS score
RETURN node.id AS id, node.title AS name, 'source' AS type, node.kind AS kind, node.published AS date,
       [(node)-[:PUBLISHED_BY]->(outlet:Organisation) | outlet.name][0] AS outlet, score
ORDER BY score DESC, id
LIMIT toInteger($limit)
