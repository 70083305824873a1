// Which actors form communities: groups who are in contact with each other more than with the rest.
// @needs graph-data-science
// @param since: date or event id = 0001-01-01   only contacts on or after this day; of an event, its own date
// @param until: date or event id = 9999-12-31   only contacts up to this day, inclusive; of an event, its own date
// @param kinds: kinds = []   only contacts of these kinds; all where left out
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @param principals: boolean = false   whether states, alliances and the like are meant, or who took part itself
// @param limit: integer = 500   at most so many actors, those of the largest communities first
// @column community  number of the community, 1 for the largest
// @column size  number of its actors
// @column actor  id of the actor
// @column name  its name
// @column actsFor  names of the principals for which it took part
// @column contacts  number of its contacts
// @column inside  number of the partners whom it has within its community
// @column outside  number of the partners whom it has in others
// @column events  ids of its contacts, in the order of time
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
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to
MATCH (left:Actor)-[mine:PARTICIPATED]->(contact:Contact)<-[theirs:PARTICIPATED]-(right:Actor)
WHERE mine.principal <> theirs.principal AND contact.latest >= from AND contact.earliest <= to
  AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
WITH CASE WHEN $principals THEN mine.principal ELSE left.id END AS one, mine.principal AS side, contact,
     CASE WHEN $principals THEN theirs.principal ELSE right.id END AS other
WITH one, other, collect(DISTINCT side) AS sides, collect(DISTINCT contact) AS contacts
MATCH (near:Actor {id: one})
MATCH (far:Actor {id: other})
WITH near, far, sides, contacts ORDER BY one, other
WITH near, collect({partner: far, sides: sides, contacts: contacts}) AS ties ORDER BY near.id
WITH collect({node: near, ties: ties}) AS actors
WITH actors, 'backchannel-communities-' + randomUUID() AS graph
CALL (actors, graph) {
  UNWIND actors AS one
  UNWIND one.ties AS other
  WITH graph, one.node AS node, other.partner AS partner, size(other.contacts) AS contacts
  WHERE node.id < partner.id
  RETURN gds.graph.project(graph, node, partner, {relationshipProperties: {contacts: contacts}},
    {undirectedRelationshipTypes: ['*']}) AS projected
}
WITH actors, projected.graphName AS graph
WHERE graph IS NOT NULL
CALL gds.leiden.mutate(graph, {mutateProperty: 'found', relationshipWeightProperty: 'contacts', concurrency: 1, randomSeed: 1}) YIELD communityCount
UNWIND actors AS actor
WITH graph, collect({node: actor.node, ties: actor.ties, found: gds.util.nodeProperty(graph, actor.node, 'found')}) AS actors
OPTIONAL CALL gds.graph.drop(graph, false) YIELD graphName
UNWIND actors AS actor
WITH actor.found AS found, collect(actor) AS members ORDER BY size(members) DESC, members[0].node.id
WITH collect(members) AS communities
UNWIND range(0, size(communities) - 1) AS c
UNWIND communities[c] AS actor
WITH c + 1 AS community, size(communities[c]) AS size, [member IN communities[c] | member.node.id] AS members, actor
ORDER BY community, actor.node.id LIMIT toInteger($limit)
CALL (actor) {
  UNWIND actor.ties AS tie
  UNWIND tie.contacts AS contact
  WITH DISTINCT contact ORDER BY contact.earliest, contact.latest, contact.id
  RETURN collect(contact.id) AS events
}
RETURN community, size, actor.node.id AS actor, actor.node.name AS name,
       COLLECT { UNWIND actor.ties AS tie UNWIND tie.sides AS side MATCH (principal:Actor {id: side}) RETURN DISTINCT principal.name AS name ORDER BY name } AS actsFor,
       size(events) AS contacts, size([tie IN actor.ties WHERE tie.partner.id IN members]) AS inside,
       size([tie IN actor.ties WHERE NOT tie.partner.id IN members]) AS outside, events
ORDER BY community, actor
