// Who carries weight in the network of contacts: page rank, which counts partners by their own weight.
// @topic network
// @needs graph-data-science
// @param since: date or event id = 0001-01-01   only contacts on or after this day; of an event, its own date
// @param until: date or event id = 9999-12-31   only contacts up to this day, inclusive; of an event, its own date
// @param kinds: kinds = []   only contacts of these kinds; all where left out
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @param principals: boolean = false   whether states, alliances and the like are meant, or who took part itself
// @param limit: integer = 50   at most so many, those of the highest score first
// @column actor: actor id  id of the actor
// @column name: name of actor  its name
// @column actsFor  names of the principals for which it took part
// @column score: measure  page rank over contacts, each pair weighted by the number of its contacts; 1 is the average
// @column contacts  number of its contacts
// @column partners  number of others who took part in them for another principal
// @column events: event ids  ids of its contacts, in the order of time
CALL () {
  CALL gds.graph.list() YIELD graphName, creationTime
  WHERE graphName STARTS WITH 'backchannel-' AND creationTime < datetime() - duration('PT10M')
  CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
  RETURN count(dropped) AS leftovers
}
OPTIONAL MATCH (opening:Event {id: $since})
OPTIONAL MATCH (closing:Event {id: $until})
WITH coalesce(opening.earliest, date(CASE WHEN opening IS NULL THEN $since END)) AS from,
     coalesce(closing.latest, date(CASE WHEN closing IS NULL THEN $until END)
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to,
     'backchannel-influence-' + randomUUID() AS name
CALL (name, from, to) {
  MATCH (left:Actor)-[mine:PARTICIPATED]->(contact:Contact)<-[theirs:PARTICIPATED]-(right:Actor)
  WHERE mine.principal <> theirs.principal AND contact.latest >= from AND contact.earliest <= to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
  WITH name, CASE WHEN $principals THEN mine.principal ELSE left.id END AS one, contact,
       CASE WHEN $principals THEN theirs.principal ELSE right.id END AS other
  WHERE one < other
  WITH name, one, other, count(DISTINCT contact) AS contacts ORDER BY one, other
  MATCH (near:Actor {id: one})
  MATCH (far:Actor {id: other})
  RETURN gds.graph.project(name, near, far, {relationshipProperties: {contacts: contacts}},
    {undirectedRelationshipTypes: ['*']}) AS projected
}
WITH from, to, projected.graphName AS graph
WHERE graph IS NOT NULL
CALL (graph) {
  CALL gds.pageRank.stream(graph, {relationshipWeightProperty: 'contacts', maxIterations: 200, tolerance: 0.0000001}) YIELD nodeId, score
  WITH gds.util.asNode(nodeId) AS actor, round(score, 4) AS score ORDER BY score DESC, actor.id LIMIT toInteger($limit)
  RETURN collect({actor: actor, score: score}) AS found
}
OPTIONAL CALL gds.graph.drop(graph, false) YIELD graphName
WITH from, to, found
UNWIND found AS one
WITH from, to, one.actor AS actor, one.score AS score
CALL (actor, from, to) {
  MATCH (actor)-[:PARTICIPATED|REPRESENTED_IN]->(contact:Contact)
  WHERE contact.latest >= from AND contact.earliest <= to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
  WITH DISTINCT actor, contact
  MATCH (taker:Actor)-[mine:PARTICIPATED]->(contact)
  WHERE CASE WHEN $principals THEN mine.principal = actor.id ELSE taker = actor END
  MATCH (contact)<-[theirs:PARTICIPATED]-(partner:Actor)
  WHERE mine.principal <> theirs.principal
  RETURN collect(DISTINCT contact) AS contacts, collect(DISTINCT mine.principal) AS sides, collect(DISTINCT CASE WHEN $principals THEN theirs.principal ELSE partner.id END) AS partners
}
RETURN actor.id AS actor, actor.name AS name,
       COLLECT { MATCH (side:Actor) WHERE side.id IN sides RETURN side.name AS name ORDER BY name } AS actsFor,
       score, size(contacts) AS contacts, size(partners) AS partners,
       COLLECT { UNWIND contacts AS contact RETURN contact.id AS event ORDER BY contact.earliest, contact.latest, event } AS events
ORDER BY score DESC, actor
