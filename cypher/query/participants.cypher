// Who had how many contacts, with how many partners, spread over how many states and alliances.
// @param actors: actor ids = []   only these actors, and who took part for these organisations or their organs; all where left out
// @param principals: boolean = false   whether states, alliances and the like are counted, or who took part itself
// @param since: date or event id = 0001-01-01   only contacts on or after this day; of an event, its own date
// @param until: date or event id = 9999-12-31   only contacts up to this day, inclusive; of an event, its own date
// @param kinds: kinds = []   only contacts of these kinds; all where left out
// @param series: boolean = false   whether "regular talks" and the like, told as one event, count
// @param limit: integer = 50   at most so many, those of most contacts first
// @column actor: actor id  id of the actor
// @column name  its name
// @column actsFor  names of the principals for which it took part
// @column contacts  number of its contacts
// @column partners  number of others who took part in them for another principal
// @column partnerPrincipals  number of the principals of these
// @column spread  names of the principals of the partners, those of most contacts first
// @column first: date  date of its first contact, as EDTF
// @column last: date  date of its last contact, as EDTF
OPTIONAL MATCH (opening:Event {id: $since})
OPTIONAL MATCH (closing:Event {id: $until})
WITH coalesce(opening.earliest, date(CASE WHEN opening IS NULL THEN $since END)) AS from,
     coalesce(closing.latest, date(CASE WHEN closing IS NULL THEN $until END)
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to
MATCH (contact:Contact)
WHERE contact.latest >= from AND contact.earliest <= to
  AND (size($kinds) = 0 OR contact.kind IN $kinds) AND ($series OR NOT contact.series)
MATCH (actor:Actor)-[part:PARTICIPATED]->(contact)
WITH contact, collect({
  id: CASE WHEN $principals THEN part.principal ELSE actor.id END, principal: part.principal,
  wanted: size($actors) = 0 OR actor.id IN $actors OR EXISTS {
    (whole:Actor)-[represented:REPRESENTED_IN]->(contact)
    WHERE whole.id IN $actors AND actor.id IN represented.by
  }
}) AS takers
UNWIND takers AS taker
WITH contact, takers, taker
WHERE taker.wanted
WITH taker.id AS id, taker.principal AS side, contact, [other IN takers WHERE other.principal <> taker.principal] AS others
CALL (id, side, contact, others) {
  UNWIND CASE WHEN size(others) = 0 THEN [NULL] ELSE others END AS other
  RETURN other
}
WITH id, collect(DISTINCT side) AS sides, collect(DISTINCT contact) AS contacts, collect(DISTINCT other.id) AS partners,
     collect(DISTINCT CASE WHEN other IS NOT NULL THEN {principal: other.principal, contact: contact.id} END) AS met
ORDER BY size(contacts) DESC, size(partners) DESC, id
LIMIT toInteger($limit)
MATCH (actor:Actor {id: id})
WITH actor, sides, contacts, partners, COLLECT {
  UNWIND met AS meeting
  WITH meeting.principal AS principal, count(*) AS times
  MATCH (side:Actor {id: principal})
  RETURN side.name AS name ORDER BY times DESC, name
} AS spread, COLLECT { UNWIND contacts AS contact RETURN contact.date AS date ORDER BY contact.earliest, contact.latest, contact.id } AS dates
RETURN actor.id AS actor, actor.name AS name,
       COLLECT { UNWIND sides AS side MATCH (principal:Actor {id: side}) RETURN principal.name AS name ORDER BY name } AS actsFor,
       size(contacts) AS contacts, size(partners) AS partners, size(spread) AS partnerPrincipals, spread,
       dates[0] AS first, dates[-1] AS last
ORDER BY contacts DESC, partners DESC, actor
