// Contacts that are only alleged, planned or proposed, or on which somebody did not comment, and whether they were held later.
// @param between: actor ids = []   only where one of these is a side; all where left out
// @param and: actor ids = []   only where one of these is a side too; all where left out
// @param members: boolean = true   whether a side's members count
// @param since: date or event id = 0001-01-01   the first day, inclusive; of an event, its own date
// @param until: date or event id = 9999-12-31   the last day, inclusive; of an event, its own date
// @param kinds: kinds = []   only these kinds; all ways to communicate where left out
// @param status: statuses = [alleged, planned, proposed, no-comment]   only events of these statuses
// @param series: boolean = true   whether "regular talks" and the like, told as one event, count
// @column event: event id  id of the event
// @column date: date  when it was to be or is said to have been, as EDTF
// @column kind  how they were to communicate
// @column status  what the reports together say of it
// @column title  its title
// @column place  city, else country; empty where no report says it
// @column participants  who was to take part, each with the state, alliance or other principal
// @column actors: actor ids  ids of the participants, in the same order
// @column said  the statuses that its reports give it
// @column reports  number of its reports
// @column origins  number of independent origins of its reports
// @column outcome  held where it is tied to a contact that was held, else the status of what it is tied to, else open
// @column became: event id  id of what it is tied to; empty for nothing
// @column becameDate: date  when that was, as EDTF; empty for nothing
OPTIONAL MATCH (opening:Event {id: $since})
OPTIONAL MATCH (closing:Event {id: $until})
WITH coalesce(opening.earliest, date(CASE WHEN opening IS NULL THEN $since END)) AS from,
     coalesce(closing.latest, date(CASE WHEN closing IS NULL THEN $until END)
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to
WITH from, to, COLLECT {
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
MATCH (contact:Event)
WHERE contact.status IN $status AND contact.latest >= from AND contact.earliest <= to
  AND contact.kind IN ['call', 'meeting', 'talks', 'visit', 'summit', 'message']
  AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
  AND (size($between) = 0 OR EXISTS {
    (actor:Actor)-[:REPRESENTED_IN|PARTICIPATED|CONCERNED]->(contact)
    WHERE any(one IN ones WHERE one.id = actor.id AND contact.earliest <= one.to AND contact.latest >= one.from)
  })
  AND (size($and) = 0 OR EXISTS {
    (actor:Actor)-[:REPRESENTED_IN|PARTICIPATED|CONCERNED]->(contact)
    WHERE any(other IN others WHERE other.id = actor.id AND contact.earliest <= other.to AND contact.latest >= other.from)
  })
WITH contact, head(COLLECT {
  MATCH (contact)-[:PLANNED_AS*1..9]->(later:Event)
  RETURN later ORDER BY CASE WHEN later.status IN ['held', 'ongoing'] THEN 0 ELSE 1 END, later.latest DESC, later.id LIMIT 1
}) AS later
OPTIONAL MATCH (actor:Actor)-[part:PARTICIPATED|CONCERNED]->(contact)
OPTIONAL MATCH (principal:Actor {id: part.principal})
WITH contact, later, actor, principal ORDER BY part.head DESC, part.role, actor.name, actor.id
WITH contact, later, collect(actor.id) AS actors,
     collect(actor.name + CASE WHEN principal IS NULL OR principal = actor THEN '' ELSE ' (' + principal.name + ')' END) AS participants
RETURN contact.id AS event, contact.date AS date, contact.kind AS kind, contact.status AS status, contact.title AS title,
       contact.place AS place, participants, actors,
       COLLECT { MATCH (contact)-[report:REPORTED_BY]->() RETURN DISTINCT report.status AS status ORDER BY status } AS said,
       contact.reports AS reports, contact.origins AS origins,
       CASE WHEN later.status IN ['held', 'ongoing'] THEN 'held' ELSE coalesce(later.status, 'open') END AS outcome,
       later.id AS became, later.date AS becameDate
ORDER BY contact.earliest, contact.latest, contact.id
