// Who stands between two sides: through whom the shortest chains of contacts from one to the other run.
// @topic network
// @needs graph-data-science
// @param since: date or event id = nato-russia-freeze-2014   the first day, inclusive; of an event, its own date
// @param until: date or event id = 9999-12-31   the last day, inclusive; of an event, its own date
// @param between: actor ids = [nato]   one side; its organs count, and its members where `members` is true
// @param and: actor ids = [russia]   the other side, in the same way; who belongs to both counts for the first
// @param members: boolean = true   whether a side's members count, each as an end of chains of its own
// @param kinds: kinds = []   only contacts of these kinds; all where left out
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @param limit: integer = 50   at most so many, those of the highest score first
// @column actor: actor id  id of the actor
// @column name: name of actor  its name
// @column actsFor  names of the principals for which it took part
// @column score: measure  betweenness: for each pair of an end here and an end there, the share of the shortest chains between them that run through the actor, added up
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
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to
WITH from, to, COLLECT {
  MATCH (side:Actor)
  WHERE side.id IN $between OR side.id IN $and
  RETURN {id: side.id, here: side.id IN $between, from: date('0001-01-01'), to: date('9999-12-31')} AS end
  UNION
  MATCH (member:Actor)-[membership:MEMBER_OF]->(bloc:Actor)
  WHERE $members AND (bloc.id IN $between OR bloc.id IN $and)
  RETURN {id: member.id, here: bloc.id IN $between, from: membership.fromEarliest, to: membership.toLatest} AS end
} AS ends
WITH from, to, [end IN ends | end.id] AS sides,
     [end IN ends WHERE end.here OR NOT any(first IN ends WHERE first.here AND first.id = end.id)] AS ends
// Chains lead from each end here, by whom acts for it, from contact to contact, to each end there.
WITH COLLECT {
  UNWIND ends AS end
  MATCH (side:Actor {id: end.id})-[mine:REPRESENTED_IN|PARTICIPATED]->(contact:Contact)<-[theirs:PARTICIPATED]-(actor:Actor)
  WHERE contact.latest >= from AND contact.earliest <= to AND contact.latest >= end.from AND contact.earliest <= end.to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
    AND NOT actor.id IN sides
    AND CASE WHEN mine.by IS NULL THEN mine.principal <> theirs.principal ELSE actor.id IN mine.by END
  RETURN CASE WHEN end.here THEN {from: side, as: 'Here', to: actor, into: 'Between'}
              ELSE {from: actor, as: 'Between', to: side, into: 'There'} END AS link
  UNION
  MATCH (actor:Actor)-[mine:PARTICIPATED]->(contact:Contact)<-[theirs:PARTICIPATED]-(partner:Actor)
  WHERE contact.latest >= from AND contact.earliest <= to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
    AND mine.principal <> theirs.principal AND NOT actor.id IN sides AND NOT partner.id IN sides
  RETURN {from: actor, as: 'Between', to: partner, into: 'Between'} AS link
} AS links, from, to
WHERE any(link IN links WHERE link.as = 'Here') AND any(link IN links WHERE link.into = 'There')
WITH 'backchannel-brokers-' + randomUUID() AS graph, links, from, to
UNWIND links AS link
WITH graph, from, to, gds.graph.project(graph, link.from, link.to, {sourceNodeLabels: link.as, targetNodeLabels: link.into}) AS projected
// All chains, less those that begin or end in between, gives those from end to end.
CALL (graph) {
  UNWIND [{labels: ['Here', 'Between', 'There'], sign: 1}, {labels: ['Here', 'Between'], sign: -1},
          {labels: ['Between', 'There'], sign: -1}, {labels: ['Between'], sign: 1}] AS part
  CALL gds.betweenness.stream(graph, {nodeLabels: part.labels}) YIELD nodeId, score
  WITH nodeId, round(sum(part.sign * score), 6) AS score
  WHERE score > 0
  RETURN collect({actor: gds.util.asNode(nodeId), score: score}) AS brokers
}
OPTIONAL CALL gds.graph.drop(graph, false) YIELD graphName
WITH from, to, brokers
UNWIND brokers AS broker
WITH from, to, broker.actor AS actor, broker.score AS score ORDER BY score DESC, actor.id LIMIT toInteger($limit)
MATCH (actor)-[mine:PARTICIPATED]->(contact:Contact)
WHERE contact.latest >= from AND contact.earliest <= to
  AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
OPTIONAL MATCH (contact)<-[theirs:PARTICIPATED]-(partner:Actor)
WHERE mine.principal <> theirs.principal
WITH actor, score, contact, mine.principal AS principal, collect(partner.id) AS partners
ORDER BY contact.earliest, contact.latest, contact.id
WITH actor, score, collect(DISTINCT principal) AS principals, collect(contact.id) AS events, collect(partners) AS partners
RETURN actor.id AS actor, actor.name AS name,
       COLLECT { MATCH (principal:Actor) WHERE principal.id IN principals RETURN principal.name AS name ORDER BY name } AS actsFor,
       score, size(events) AS contacts, COUNT { UNWIND partners AS some UNWIND some AS partner RETURN DISTINCT partner } AS partners, events
ORDER BY score DESC, actor
