// Which contact was the first of two sides on or after a date or landmark event; several where dates leave it open.
// @topic contacts
// @param since: date or event id = nato-russia-freeze-2014   the day to count from, inclusive; of an event, its own date
// @param between: actor ids = [nato]   one side; its organs count, and its members where `members` is true
// @param and: actor ids = [russia]   the other side, in the same way
// @param members: boolean = false   whether contacts of a side's members count, each acting for itself
// @param kinds: kinds = []   only these kinds; all ways to communicate where left out
// @param status: statuses = [held, ongoing]   only events of these statuses
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @column event: event id  id of the event
// @column date: date  when it was, as EDTF
// @column certainty: certainty  certain, or possible where dates leave open whether it was the first, or since the day
// @column kind  how they communicated
// @column status: status  what the reports together say of it
// @column title: name of event  its title
// @column place  city, else country; empty where no report says it
// @column participants: names of actors  who took part, each with the state, alliance or other principal
// @column actors: actor ids  ids of the participants, in the same order
// @column tie  direct, or member where a side takes part through a member only
// @column reports  number of its reports
// @column sources  number of sources that report it
// @column origins  number of independent origins of its reports
OPTIONAL MATCH (landmark:Event {id: $since})
WITH coalesce(landmark.earliest, date(CASE WHEN landmark IS NULL THEN $since END)) AS possiblyFrom,
     coalesce(landmark.startLatest, date(CASE WHEN landmark IS NULL THEN $since END)) AS certainlyFrom
WITH possiblyFrom, certainlyFrom, COLLECT {
  MATCH (side:Actor)
  WHERE side.id IN $between
  RETURN {id: side.id, from: date('0001-01-01'), to: date('9999-12-31'), direct: 1} AS found
  UNION
  MATCH (member:Actor)-[membership:MEMBER_OF]->(bloc:Actor)
  WHERE $members AND bloc.id IN $between
  RETURN {id: member.id, from: membership.fromEarliest, to: membership.toLatest, direct: 0} AS found
} AS ones, COLLECT {
  MATCH (side:Actor)
  WHERE side.id IN $and
  RETURN {id: side.id, from: date('0001-01-01'), to: date('9999-12-31'), direct: 1} AS found
  UNION
  MATCH (member:Actor)-[membership:MEMBER_OF]->(bloc:Actor)
  WHERE $members AND bloc.id IN $and
  RETURN {id: member.id, from: membership.fromEarliest, to: membership.toLatest, direct: 0} AS found
} AS others
WITH possiblyFrom, certainlyFrom, ones, others, [one IN ones | one.id] AS oneIds, [other IN others | other.id] AS otherIds
// Both sides' events are gathered and then joined: from one side to all who took part would be several times as many.
MATCH (one:Actor)-[left:REPRESENTED_IN|PARTICIPATED]->(contact)<-[right:REPRESENTED_IN|PARTICIPATED]-(other:Actor)
USING INDEX one:Actor(id)
USING INDEX other:Actor(id)
USING JOIN ON contact
WHERE one.id IN oneIds AND other.id IN otherIds AND one <> other
WITH contact, possiblyFrom, certainlyFrom, ones, others, collect({left: left, right: right, one: one.id, other: other.id}) AS ties
WHERE contact.latest >= possiblyFrom AND contact.status IN $status
  AND contact.kind IN ['call', 'meeting', 'talks', 'visit', 'summit', 'message']
  AND (size($kinds) = 0 OR contact.kind IN $kinds)
  AND ($series OR NOT contact.series)
UNWIND ties AS tie
WITH contact, certainlyFrom, ones, others, tie
WHERE size(tie.left.by) > 1 OR coalesce(tie.left.by, [tie.one]) <> coalesce(tie.right.by, [tie.other])
UNWIND [first IN ones WHERE first.id = tie.one AND contact.earliest <= first.to AND contact.latest >= first.from] AS first
UNWIND [second IN others WHERE second.id = tie.other AND contact.earliest <= second.to AND contact.latest >= second.from] AS second
WITH contact, certainlyFrom, max(first.direct * second.direct) AS direct
WITH certainlyFrom, collect({contact: contact, direct: direct}) AS candidates,
     min(CASE WHEN contact.endEarliest >= certainlyFrom THEN contact.latest END) AS firstOver
UNWIND candidates AS candidate
WITH certainlyFrom, candidates, candidate.contact AS contact, candidate.direct AS direct, firstOver
WHERE firstOver IS NULL OR contact.earliest <= firstOver
WITH contact, direct,
     contact.endEarliest >= certainlyFrom
       AND none(rival IN candidates WHERE rival.contact <> contact AND rival.contact.earliest <= contact.latest) AS certain
OPTIONAL MATCH (actor:Actor)-[part:PARTICIPATED|CONCERNED]->(contact)
OPTIONAL MATCH (principal:Actor {id: part.principal})
WITH contact, certain, direct, actor, principal ORDER BY part.head DESC, part.role, actor.name, actor.id
WITH contact, certain, direct, collect(actor.id) AS actors,
     collect(actor.name + CASE WHEN principal IS NULL OR principal = actor THEN '' ELSE ' (' + principal.name + ')' END) AS participants
RETURN contact.id AS event, contact.date AS date, CASE WHEN certain THEN 'certain' ELSE 'possible' END AS certainty,
       contact.kind AS kind, contact.status AS status, contact.title AS title, contact.place AS place,
       participants, actors, CASE direct WHEN 1 THEN 'direct' ELSE 'member' END AS tie,
       contact.reports AS reports, contact.sources AS sources, contact.origins AS origins
ORDER BY contact.earliest, contact.latest, contact.id
