// How two actors are tied through contacts: the shortest paths from one to the other, step by step.
// @param between: actor id   where the path begins; an organisation stands for whoever took part for it
// @param and: actor id   where it ends, in the same way
// @param depth: integer = 4   at most so many steps, 6 at most
// @param since: date or event id = 0001-01-01   only contacts on or after this day; of an event, its own date
// @param until: date or event id = 9999-12-31   only contacts up to this day, inclusive; of an event, its own date
// @param kinds: kinds = []   only contacts of these kinds; all where left out
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @param limit: integer = 10   at most so many paths
// @column path  number of the path, from 1; all paths are of the same length
// @column step  number of the step within the path, from 1
// @column one: actor id  id of the actor from whom the step goes
// @column oneName  its name
// @column other: actor id  id of the actor to whom it goes
// @column otherName  its name
// @column contacts  number of contacts of the two
// @column first: date  date of the first of them, as EDTF
// @column last: date  date of the last of them, as EDTF
// @column events: event ids  ids of the contacts, in the order of time
OPTIONAL MATCH (opening:Event {id: $since})
OPTIONAL MATCH (closing:Event {id: $until})
WITH coalesce(opening.earliest, date(CASE WHEN opening IS NULL THEN $since END)) AS from,
     coalesce(closing.latest, date(CASE WHEN closing IS NULL THEN $until END)
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to
MATCH (start:Actor {id: $between})
WITH from, to, start, head(COLLECT { MATCH (start)-[:PART_OF*1..9]->(whole:Actor) WHERE NOT EXISTS { (whole)-[:PART_OF]->() } RETURN whole.id }) AS startWhole
MATCH (target:Actor {id: $and})
WHERE target <> start
WITH from, to, start, coalesce(startWhole, start.id) AS startSide, target,
     head(COLLECT { MATCH (target)-[:PART_OF*1..9]->(whole:Actor) WHERE NOT EXISTS { (whole)-[:PART_OF]->() } RETURN whole.id }) AS targetWhole
WITH from, to, start, startSide, target, coalesce(targetWhole, target.id) AS targetSide
MATCH chain = ALL SHORTEST (start)
  ((near:Actor)-[mine:PARTICIPATED|REPRESENTED_IN]->(contact:Contact)<-[theirs:PARTICIPATED|REPRESENTED_IN]-(far:Actor)
   WHERE (mine.principal IS NOT NULL OR near.id = $between) AND (theirs.principal IS NOT NULL OR far.id = $and)
     AND coalesce(mine.principal, startSide) <> coalesce(theirs.principal, targetSide)
     AND contact.latest >= from AND contact.earliest <= to
     AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)){1,6}
  (target)
WHERE size(contact) <= $depth
WITH [actor IN near | actor.id] + [target.id] AS ids, near + [target] AS actors, collect(DISTINCT contact) AS contacts
WITH ids, actors, contacts ORDER BY ids LIMIT toInteger($limit)
WITH collect({actors: actors, contacts: contacts}) AS paths
UNWIND range(0, size(paths) - 1) AS p
UNWIND range(0, size(paths[p].actors) - 2) AS s
UNWIND paths[p].contacts AS chosen
WITH p, s, paths[p].actors[s] AS near, paths[p].actors[s + 1] AS far, chosen[s] AS contact
WITH DISTINCT p, s, near, far, contact ORDER BY contact.earliest, contact.latest, contact.id
WITH p, s, near, far, collect(contact) AS contacts
RETURN p + 1 AS path, s + 1 AS step, near.id AS one, near.name AS oneName, far.id AS other, far.name AS otherName,
       size(contacts) AS contacts, contacts[0].date AS first, contacts[-1].date AS last, [contact IN contacts | contact.id] AS events
ORDER BY path, step
