// Contacts that rest on one origin alone, however many sources repeat it.
// @param between: actor ids = []   only where one of these is a side; all where left out
// @param and: actor ids = []   only where one of these is a side too; all where left out
// @param members: boolean = true   whether a side's members count
// @param since: date or event id = 0001-01-01   the first day, inclusive; of an event, its own date
// @param until: date or event id = 9999-12-31   the last day, inclusive; of an event, its own date
// @param kinds: kinds = []   only these kinds; all ways to communicate where left out
// @param status: statuses = [held, ongoing]   only events of these statuses
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @column event: event id  id of the event
// @column date: date  when it was, as EDTF
// @column kind  how they communicated
// @column status  what the reports together say of it
// @column title  its title
// @column participants  who took part, each with the state, alliance or other principal
// @column actors: actor ids  ids of the participants, in the same order
// @column reports  number of its reports
// @column sources  number of sources that repeat it
// @column origin: actor id  id of the one origin
// @column originName  its name; of a source without an outlet its title
// @column voice  side where the origin took part itself, media where an outlet, an agency or a text says it, else other
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
WHERE contact.status IN $status AND contact.origins = 1 AND contact.latest >= from AND contact.earliest <= to
  AND (contact:Contact OR NOT contact.status IN ['held', 'ongoing']) AND ($series OR NOT contact.series)
  AND contact.kind IN ['call', 'meeting', 'talks', 'visit', 'summit', 'message']
  AND (size($kinds) = 0 OR contact.kind IN $kinds)
  AND (size($between) = 0 OR EXISTS {
    (actor:Actor)-[:REPRESENTED_IN|PARTICIPATED|CONCERNED]->(contact)
    WHERE any(one IN ones WHERE one.id = actor.id AND contact.earliest <= one.to AND contact.latest >= one.from)
  })
  AND (size($and) = 0 OR EXISTS {
    (actor:Actor)-[:REPRESENTED_IN|PARTICIPATED|CONCERNED]->(contact)
    WHERE any(other IN others WHERE other.id = actor.id AND contact.earliest <= other.to AND contact.latest >= other.from)
  })
WITH contact, head(COLLECT { MATCH (contact)-[report:REPORTED_BY]->() WHERE report.origin IS NOT NULL RETURN report.origin LIMIT 1 }) AS origin
OPTIONAL MATCH (speaker:Actor {id: origin})
OPTIONAL MATCH (document:Source {id: origin})
OPTIONAL MATCH (actor:Actor)-[part:PARTICIPATED|CONCERNED]->(contact)
OPTIONAL MATCH (principal:Actor {id: part.principal})
WITH contact, origin, speaker, document, actor, part, principal ORDER BY part.head DESC, part.role, actor.name, actor.id
WITH contact, origin, speaker, document, collect(actor.id) AS actors, collect(part.principal) AS sides,
     collect(actor.name + CASE WHEN principal IS NULL OR principal = actor THEN '' ELSE ' (' + principal.name + ')' END) AS participants
RETURN contact.id AS event, contact.date AS date, contact.kind AS kind, contact.status AS status, contact.title AS title,
       participants, actors, contact.reports AS reports, contact.sources AS sources,
       origin, coalesce(speaker.name, document.title, origin) AS originName,
       CASE WHEN origin IN sides OR origin IN actors THEN 'side'
            WHEN speaker IS NULL OR speaker.kind IN ['media', 'agency'] THEN 'media' ELSE 'other' END AS voice
ORDER BY contact.earliest, contact.latest, contact.id
