// All contacts of two actors or two sides in the order of time, with those that are planned, alleged or denied shown as such.
// @param between: actor ids = [nato]   one actor or side; its organs count, and its members where `members` is true
// @param and: actor ids = [russia]   the other, in the same way
// @param since: date or event id = 0001-01-01   the first day, inclusive; of an event, its own date
// @param until: date or event id = 9999-12-31   the last day, inclusive; of an event, its own date
// @param members: boolean = true   whether contacts of a side's members count, each acting for itself
// @param kinds: kinds = []   only these kinds; all ways to communicate where left out
// @param status: statuses = []   only events of these statuses; all where left out
// @param series: boolean = true   whether "regular talks" and the like, told as one event, count
// @column event: event id  id of the event
// @column date: date  when it was or is said to be, as EDTF
// @column certainty  certain, or possible where the event or a landmark may be on either side of the first or last day
// @column kind  how they communicated
// @column status  what the reports together say of it: held, planned, denied, ...
// @column title  its title
// @column place  city, else country; empty where no report says it
// @column participants  who took part, or is said not to have, each with the state, alliance or other principal
// @column actors: actor ids  ids of the participants, in the same order
// @column tie  direct, or member where a side takes part through a member only
// @column reports  number of its reports
// @column sources  number of sources that report it
// @column origins  number of independent origins of its reports
OPTIONAL MATCH (opening:Event {id: $since})
OPTIONAL MATCH (closing:Event {id: $until})
WITH opening, closing, date(CASE WHEN opening IS NULL THEN $since END) AS firstDay,
     date(CASE WHEN closing IS NULL THEN $until END)
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') AS lastDay
WITH coalesce(opening.earliest, firstDay) AS possiblyFrom, coalesce(opening.startLatest, firstDay) AS certainlyFrom,
     coalesce(closing.latest, lastDay) AS possiblyUntil, coalesce(closing.endEarliest, lastDay) AS certainlyUntil
WITH possiblyFrom, certainlyFrom, possiblyUntil, certainlyUntil, COLLECT {
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
UNWIND ones AS first
MATCH (one:Actor {id: first.id})
CALL (one) {
  MATCH (one)-[tie:REPRESENTED_IN|PARTICIPATED|CONCERNED]->(event:Event)
  RETURN event, coalesce(tie.by, [one.id]) AS who
  UNION
  MATCH (party:Actor)-[tie:CONCERNED]->(event:Event)
  WHERE EXISTS { (organ:Actor {id: coalesce(tie.actsFor, party.id)})-[:PART_OF*1..9]->(one) }
  RETURN event, [party.id] AS who
}
WITH one, first, who, others, event AS contact, possiblyFrom, certainlyFrom, possiblyUntil, certainlyUntil
WHERE contact.latest >= possiblyFrom AND contact.earliest <= possiblyUntil
  AND contact.earliest <= first.to AND contact.latest >= first.from
  AND (size($status) = 0 OR contact.status IN $status)
  AND contact.kind IN ['call', 'meeting', 'talks', 'visit', 'summit', 'message']
  AND (size($kinds) = 0 OR contact.kind IN $kinds)
  AND ($series OR NOT contact.series)
MATCH (actor:Actor)-[tie:REPRESENTED_IN|PARTICIPATED|CONCERNED]->(contact)
WHERE size(who) > 1 OR who <> coalesce(tie.by, [actor.id])
WITH contact, certainlyFrom, certainlyUntil, one, first, others,
     CASE type(tie) WHEN 'CONCERNED' THEN [actor.id] + COLLECT {
       MATCH (organ:Actor {id: coalesce(tie.actsFor, actor.id)})-[:PART_OF*0..9]->(whole:Actor)
       RETURN whole.id
     } ELSE [actor.id] END AS names
UNWIND [second IN others WHERE second.id IN names AND second.id <> one.id
        AND contact.earliest <= second.to AND contact.latest >= second.from] AS second
WITH contact, certainlyFrom, certainlyUntil, max(first.direct * second.direct) AS direct
OPTIONAL MATCH (actor:Actor)-[part:PARTICIPATED|CONCERNED]->(contact)
OPTIONAL MATCH (principal:Actor {id: part.principal})
WITH contact, certainlyFrom, certainlyUntil, direct, actor, principal ORDER BY part.head DESC, part.role, actor.name, actor.id
WITH contact, certainlyFrom, certainlyUntil, direct, collect(actor.id) AS actors,
     collect(actor.name + CASE WHEN principal IS NULL OR principal = actor THEN '' ELSE ' (' + principal.name + ')' END) AS participants
RETURN contact.id AS event, contact.date AS date,
       CASE WHEN contact.endEarliest >= certainlyFrom AND contact.startLatest <= certainlyUntil THEN 'certain' ELSE 'possible' END AS certainty,
       contact.kind AS kind, contact.status AS status, contact.title AS title, contact.place AS place,
       participants, actors, CASE direct WHEN 1 THEN 'direct' ELSE 'member' END AS tie,
       contact.reports AS reports, contact.sources AS sources, contact.origins AS origins
ORDER BY contact.earliest, contact.latest, contact.id
