// Where words stand: in names and other spellings, titles of events, quotes, and texts of sources.
// @topic words
// @param text: words   what to look for; every word must be there, "words in quotes" together, and slips in longer words are forgiven
// @param limit: integer = 20   at most so many
// @column kind  person, organisation, event, quote or source
// @column id: id  of the person, organisation, event or source; of a quote, of the event that it is about
// @column name: name of id  name or title of that
// @column snippet: quote  the passages in which the words stand, the words that were found between » and «
// @column source: source id  id of the source of a quote; empty for others
// @column score  how well it fits, higher is better; to be compared within one answer only
// @column report: report id  id of the report that holds a quote; empty for others
CALL () {
  CALL db.index.fulltext.queryNodes('actor_names', $text, {limit: toInteger($limit)}) YIELD node, score
  RETURN CASE WHEN node:Person THEN 'person' ELSE 'organisation' END AS kind, node.id AS id, node.name AS name,
         reduce(names = node.name, alias IN coalesce(node.aliases, []) | names + '; ' + alias) AS snippet, NULL AS source, NULL AS report, score, 0 AS place
  UNION ALL
  CALL db.index.fulltext.queryNodes('event_titles', $text, {limit: toInteger($limit)}) YIELD node, score
  RETURN 'event' AS kind, node.id AS id, node.title AS name,
         node.title + coalesce(', ' + node.place, '') AS snippet, NULL AS source, NULL AS report, score, 0 AS place
  UNION ALL
  CALL db.index.fulltext.queryRelationships('report_quotes', $text, {limit: toInteger($limit)}) YIELD relationship, score
  WITH relationship, score, startNode(relationship) AS event, endNode(relationship) AS document
  RETURN 'quote' AS kind, event.id AS id, event.title AS name, relationship.quote AS snippet, document.id AS source,
         relationship.id AS report, score, coalesce(relationship.start, 0) AS place
  UNION ALL
  CALL db.index.fulltext.queryNodes('source_texts', $text, {limit: toInteger($limit)}) YIELD node, score
  RETURN 'source' AS kind, node.id AS id, node.title AS name,
         node.title + coalesce('\n' + node.text, '') AS snippet, NULL AS source, NULL AS report, score, 0 AS place
}
RETURN kind, id, name, snippet, source, score, report
ORDER BY score DESC, kind, id, source, place, report
LIMIT toInteger($limit)
