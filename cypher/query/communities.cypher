// Which actors form communities: groups who are in contact with each other more than with the rest.
// @topic network
// @needs graph-data-science
// @param since: date or event id = 0001-01-01   only contacts on or after this day; of an event, its own date
// @param until: date or event id = 9999-12-31   only contacts up to this day, inclusive; of an event, its own date
// @param kinds: kinds = []   only contacts of these kinds; all where left out
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @param principals: boolean = false   whether states, alliances and the like are meant, or who took part itself
// @param limit: integer = 500   at most so many actors, those of the largest communities first
// @column community: group  number of the community, 1 for the largest
// @column size  number of its actors
// @column actor: actor id  id of the actor
// @column name: name of actor  its name
// @column actsFor  names of the principals for which it took part
// @column contacts: measure  number of its contacts
// @column inside  number of the partners whom it has within its community
// @column outside  number of the partners whom it has in others
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
     'backchannel-communities-' + randomUUID() AS name
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
CALL gds.leiden.mutate(graph, {mutateProperty: 'community', relationshipWeightProperty: 'contacts', concurrency: 1, randomSeed: 1}) YIELD communityCount
CALL (graph) {
  CALL gds.graph.nodeProperty.stream(graph, 'community') YIELD nodeId, propertyValue
  RETURN gds.util.asNode(nodeId) AS actor, propertyValue AS found
}
CALL (actor, from, to) {
  MATCH (actor)-[:PARTICIPATED|REPRESENTED_IN]->(contact:Contact)
  WHERE contact.latest >= from AND contact.earliest <= to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
  WITH DISTINCT actor, contact
  MATCH (taker:Actor)-[mine:PARTICIPATED]->(contact)
  WHERE CASE WHEN $principals THEN mine.principal = actor.id ELSE taker = actor END
  MATCH (contact)<-[theirs:PARTICIPATED]-(partner:Actor)
  WHERE mine.principal <> theirs.principal
  MATCH (other:Actor {id: CASE WHEN $principals THEN theirs.principal ELSE partner.id END})
  RETURN collect(DISTINCT contact) AS contacts, collect(DISTINCT mine.principal) AS sides, collect(DISTINCT other) AS partners
}
WITH graph, found, actor, sides, contacts, partners, size([partner IN partners WHERE gds.util.nodeProperty(graph, partner, 'community') = found]) AS inside
ORDER BY actor.id
WITH graph, found, collect({actor: actor, sides: sides, contacts: contacts, partners: size(partners), inside: inside}) AS members
ORDER BY size(members) DESC, members[0].actor.id
WITH graph, collect(members) AS communities
OPTIONAL CALL gds.graph.drop(graph, false) YIELD graphName
WITH communities
UNWIND range(0, size(communities) - 1) AS c
UNWIND communities[c] AS member
WITH c + 1 AS community, size(communities[c]) AS size, member.actor AS actor, member.sides AS sides, member.contacts AS contacts,
     member.partners AS partners, member.inside AS inside
LIMIT toInteger($limit)
RETURN community, size, actor.id AS actor, actor.name AS name,
       COLLECT { MATCH (side:Actor) WHERE side.id IN sides RETURN side.name AS name ORDER BY name } AS actsFor,
       size(contacts) AS contacts, inside, partners - inside AS outside,
       COLLECT { UNWIND contacts AS contact RETURN contact.id AS event ORDER BY contact.earliest, contact.latest, event } AS events
ORDER BY community, actor
