// Who took part in an event, or is said not to have, for whom and in which office.
MATCH (actor:Actor)-[part:PARTICIPATED|CONCERNED]->(event:Event {id: $id})
OPTIONAL MATCH (organ:Actor {id: part.actsFor})
OPTIONAL MATCH (principal:Actor {id: part.principal})
RETURN {id: actor.id, name: actor.name, person: actor:Person} AS actor,
       CASE WHEN organ IS NULL THEN NULL ELSE {id: organ.id, name: organ.name, person: organ:Person} END AS actsFor,
       CASE WHEN principal IS NULL THEN NULL ELSE {id: principal.id, name: principal.name, person: principal:Person} END AS principal,
       type(part) = 'CONCERNED' AS concerned, part.role AS role, part.office AS office, part.head AS head,
       size(part.reports) AS reports, size(part.sources) AS sources
ORDER BY part.head DESC, part.role, actor.name, actor.id
LIMIT toInteger($limit)
