// Which contacts there were on or after a date or landmark event.
// @param since: date or event id = nato-russia-freeze-2014   the day to count from, inclusive; of an event, its own date
// @param between: actor ids = [nato]   one side; its organs count, and its members where `members` is true
// @param and: actor ids = [russia]   the other side, in the same way
// @param members: boolean = true   whether contacts of a side's members count, each acting for itself
// @param kinds: kinds = []   only these kinds; all ways to communicate where left out
// @param status: statuses = [held, ongoing]   only events of these statuses
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @column event  id of the event
// @column date  when it was, as EDTF
// @column certainty  certain, or possible where the event or the landmark may be on either side of the day
// @column kind  how they communicated
// @column status  what the reports together say of it
// @column title  its title
// @column place  city, else country; empty where no report says it
// @column participants  who took part, each with the state, alliance or other principal
// @column actors  ids of the participants, in the same order
// @column tie  direct, or member where a side takes part through a member only
// @column reports  number of its reports
// @column sources  number of sources that report it
// @column origins  number of independent origins of its reports
OPTIONAL MATCH (landmark:Event {id: $since})
WITH coalesce(landmark.earliest, date(CASE WHEN landmark IS NULL THEN $since END)) AS possiblyFrom,
     coalesce(landmark.startLatest, date(CASE WHEN landmark IS NULL THEN $since END)) AS certainlyFrom
MATCH (one:Actor)
WHERE one.id IN $between OR ($members AND EXISTS { (one)-[:MEMBER_OF]->(bloc:Actor) WHERE bloc.id IN $between })
MATCH (one)-[left:REPRESENTED_IN|PARTICIPATED]->(contact:Event)
WHERE contact.latest >= possiblyFrom
  AND contact.status IN $status
  AND contact.kind IN ['call', 'meeting', 'talks', 'visit', 'summit', 'message']
  AND (size($kinds) = 0 OR contact.kind IN $kinds)
  AND ($series OR NOT contact.series)
  AND (one.id IN $between OR EXISTS {
    (one)-[membership:MEMBER_OF]->(bloc:Actor)
    WHERE bloc.id IN $between AND membership.fromEarliest <= contact.latest AND membership.toLatest >= contact.earliest
  })
MATCH (other:Actor)-[right:REPRESENTED_IN|PARTICIPATED]->(contact)
WHERE other <> one AND (size(left.by) > 1 OR coalesce(left.by, [one.id]) <> coalesce(right.by, [other.id]))
  AND (other.id IN $and OR ($members AND EXISTS {
    (other)-[membership:MEMBER_OF]->(bloc:Actor)
    WHERE bloc.id IN $and AND membership.fromEarliest <= contact.latest AND membership.toLatest >= contact.earliest
  }))
WITH contact, certainlyFrom, max(CASE WHEN one.id IN $between AND other.id IN $and THEN 1 ELSE 0 END) AS direct
OPTIONAL MATCH (actor:Actor)-[part:PARTICIPATED|CONCERNED]->(contact)
OPTIONAL MATCH (principal:Actor {id: part.principal})
WITH contact, certainlyFrom, direct, actor, principal ORDER BY part.head DESC, part.role, actor.name, actor.id
WITH contact, certainlyFrom, direct, collect(actor.id) AS actors,
     collect(actor.name + CASE WHEN principal IS NULL OR principal = actor THEN '' ELSE ' (' + principal.name + ')' END) AS participants
RETURN contact.id AS event, contact.date AS date,
       CASE WHEN contact.endEarliest >= certainlyFrom THEN 'certain' ELSE 'possible' END AS certainty,
       contact.kind AS kind, contact.status AS status, contact.title AS title, contact.place AS place,
       participants, actors, CASE direct WHEN 1 THEN 'direct' ELSE 'member' END AS tie,
       contact.reports AS reports, contact.sources AS sources, contact.origins AS origins
ORDER BY contact.earliest, contact.latest, contact.id
