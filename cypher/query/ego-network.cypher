// Who was in contact with whom around an actor: pairs who took part in the same contact for different principals.
// @param actor: actor id   whom to look around; an organisation stands for all who took part for it or its organs
// @param depth: integer = 1   how many contacts away from the actor, 3 at most
// @param since: date or event id = 0001-01-01   the first day, inclusive; of an event, its own date
// @param until: date or event id = 9999-12-31   the last day, inclusive; of an event, its own date
// @param kinds: kinds = []   only contacts of these kinds; all where left out
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @param limit: integer = 500   at most so many pairs, the nearest and those of most contacts first
// @column distance  contacts from the actor to the farther one of the pair; 0 for the actor and who took part for it
// @column one: actor id  id of the nearer one of the pair
// @column oneName  its name
// @column other: actor id  id of the other
// @column otherName  its name
// @column contacts  number of contacts of the pair
// @column first: date  date of the first of them, as EDTF
// @column last: date  date of the last of them, as EDTF
// @column events: event ids  ids of the contacts, in the order of time
OPTIONAL MATCH (opening:Event {id: $since})
OPTIONAL MATCH (closing:Event {id: $until})
WITH coalesce(opening.earliest, date(CASE WHEN opening IS NULL THEN $since END)) AS from,
     coalesce(closing.latest, date(CASE WHEN closing IS NULL THEN $until END)
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to
MATCH (ego:Actor {id: $actor})
WITH ego, from, to, COLLECT {
  MATCH (ego)-[represented:REPRESENTED_IN]->(contact:Contact)
  WHERE contact.latest >= from AND contact.earliest <= to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
  UNWIND represented.by AS by
  RETURN DISTINCT by
} AS acting
WITH from, to, CASE WHEN $actor IN acting THEN acting ELSE [$actor] + acting END AS zero
CALL (from, to, zero) {
  WITH from, to, zero
  WHERE $depth >= 1
  MATCH (near:Actor)-[mine:PARTICIPATED]->(contact:Contact)<-[theirs:PARTICIPATED]-(far:Actor)
  WHERE near.id IN zero AND NOT far.id IN zero AND mine.principal <> theirs.principal
    AND contact.latest >= from AND contact.earliest <= to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
  RETURN collect(DISTINCT far.id) AS first
}
CALL (from, to, zero, first) {
  WITH from, to, zero, first
  WHERE $depth >= 2
  MATCH (near:Actor)-[mine:PARTICIPATED]->(contact:Contact)<-[theirs:PARTICIPATED]-(far:Actor)
  WHERE near.id IN first AND NOT far.id IN zero AND NOT far.id IN first AND mine.principal <> theirs.principal
    AND contact.latest >= from AND contact.earliest <= to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
  RETURN collect(DISTINCT far.id) AS second
}
CALL (from, to, zero, first, second) {
  WITH from, to, zero, first, second
  WHERE $depth >= 3
  MATCH (near:Actor)-[mine:PARTICIPATED]->(contact:Contact)<-[theirs:PARTICIPATED]-(far:Actor)
  WHERE near.id IN second AND NOT far.id IN zero AND NOT far.id IN first AND NOT far.id IN second
    AND mine.principal <> theirs.principal
    AND contact.latest >= from AND contact.earliest <= to
    AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
  RETURN collect(DISTINCT far.id) AS third
}
WITH from, to, [[id IN zero | {id: id, distance: 0}], [id IN first | {id: id, distance: 1}],
                [id IN second | {id: id, distance: 2}], [id IN third | {id: id, distance: 3}]] AS layers
UNWIND layers AS layer
UNWIND layer AS found
MATCH (near:Actor {id: found.id})-[mine:PARTICIPATED]->(contact:Contact)
WHERE contact.latest >= from AND contact.earliest <= to
  AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
WITH contact, collect({actor: near, principal: mine.principal, distance: found.distance}) AS takers
UNWIND takers AS left
UNWIND takers AS right
WITH contact, left, right
WHERE left.principal <> right.principal
  AND (left.distance < right.distance OR (left.distance = right.distance AND left.actor.id < right.actor.id))
WITH left, right, contact ORDER BY contact.earliest, contact.latest, contact.id
WITH right.distance AS distance, left.actor AS near, right.actor AS far, collect(contact) AS contacts
RETURN distance, near.id AS one, near.name AS oneName, far.id AS other, far.name AS otherName, size(contacts) AS contacts,
       contacts[0].date AS first, contacts[-1].date AS last, [contact IN contacts | contact.id] AS events
ORDER BY distance, contacts DESC, one, other
LIMIT toInteger($limit)
