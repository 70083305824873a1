// Pairs and their longest silences: how long, from one contact to the next, there certainly and possibly was none.
// @param between: actor ids = []   only pairs with one of these; all where left out
// @param and: actor ids = []   only pairs whose other one is one of these; all where left out
// @param principals: boolean = true   whether states, alliances and the like are the pairs, or who took part itself
// @param since: date or event id = 0001-01-01   only contacts on or after this day; of an event, its own date
// @param until: date or event id = 9999-12-31   only contacts up to this day, inclusive; of an event, its own date
// @param kinds: kinds = []   only contacts of these kinds; all where left out
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @param each: integer = 1   at most so many silences of each pair, the longest first
// @param limit: integer = 50   at most so many silences in all
// @column one: actor id  id of one of the pair
// @column oneName  its name
// @column other: actor id  id of the other
// @column otherName  its name
// @column certainDays  days from the last day of what came before to the first day of what came after; 0 where dates leave open whether there was a silence
// @column possibleDays  days from the first day on which the contact before may have ended to the last on which the one after may have begun
// @column before: event id  id of the last contact before the silence
// @column beforeDate: date  when that was, as EDTF
// @column after: event id  id of the first contact after it
// @column afterDate: date  when that was, as EDTF
// @column contacts  number of contacts of the pair
OPTIONAL MATCH (opening:Event {id: $since})
OPTIONAL MATCH (closing:Event {id: $until})
WITH coalesce(opening.earliest, date(CASE WHEN opening IS NULL THEN $since END)) AS from,
     coalesce(closing.latest, date(CASE WHEN closing IS NULL THEN $until END)
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to
MATCH (contact:Contact)
WHERE contact.latest >= from AND contact.earliest <= to
  AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
MATCH (actor:Actor)-[part:PARTICIPATED]->(contact)
WITH contact, collect(DISTINCT {id: CASE WHEN $principals THEN part.principal ELSE actor.id END, principal: part.principal}) AS takers
UNWIND takers AS left
UNWIND takers AS right
WITH contact, left, right
WHERE left.id < right.id AND left.principal <> right.principal
  AND (size($between) = 0 OR left.id IN $between OR right.id IN $between)
  AND (size($and) = 0 OR left.id IN $and OR right.id IN $and)
  AND (size($between) = 0 OR size($and) = 0 OR (left.id IN $between AND right.id IN $and) OR (left.id IN $and AND right.id IN $between))
WITH DISTINCT left.id AS one, right.id AS other, contact
WITH one, other, contact ORDER BY contact.latest, contact.id
WITH one, other, collect({id: contact.id, date: contact.date, earliest: contact.earliest, startLatest: contact.startLatest,
                          endEarliest: contact.endEarliest, latest: contact.latest}) AS contacts
WHERE size(contacts) > 1
CALL (contacts) {
  UNWIND contacts AS contact
  WITH DISTINCT contact.endEarliest AS begins, contacts
  WHERE begins > date('0001-01-01')
  WITH begins, [contact IN contacts WHERE contact.endEarliest <= begins] AS earlier,
       [contact IN contacts WHERE contact.endEarliest > begins] AS later
  UNWIND later AS candidate
  WITH begins, earlier, candidate ORDER BY candidate.startLatest, candidate.earliest, candidate.id
  WITH begins, earlier, collect(candidate) AS later
  WITH begins, earlier, later, later[0].startLatest AS ends,
       reduce(day = date('9999-12-31'), contact IN later | CASE WHEN contact.earliest < day THEN contact.earliest ELSE day END) AS next
  WHERE ends > begins AND ends < date('9999-12-31')
  WITH begins, ends, next, later[0] AS after, earlier[-1].latest AS previous,
       [contact IN earlier WHERE contact.endEarliest = begins][-1] AS before
  WITH CASE WHEN next > previous THEN duration.inDays(previous, next).days ELSE 0 END AS certainDays,
       duration.inDays(begins, ends).days AS possibleDays, before, after
  ORDER BY certainDays DESC, possibleDays DESC, before.id
  LIMIT toInteger($each)
  RETURN certainDays, possibleDays, before, after
}
MATCH (left:Actor {id: one})
MATCH (right:Actor {id: other})
RETURN one, left.name AS oneName, other, right.name AS otherName, certainDays, possibleDays,
       before.id AS before, before.date AS beforeDate, after.id AS after, after.date AS afterDate, size(contacts) AS contacts
ORDER BY certainDays DESC, possibleDays DESC, one, other, before
LIMIT toInteger($limit)
