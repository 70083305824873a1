// Who took part in an event, or is said not to have.
MATCH (actor:Actor)-[part:PARTICIPATED|CONCERNED]->(event:Event {id: $id})
OPTIONAL MATCH (organ:Actor {id: part.actsFor})
OPTIONAL MATCH (principal:Actor {id: part.principal})
RETURN actor.id AS id, actor.name AS name, CASE type(part) WHEN 'CONCERNED' THEN 'not' ELSE part.role END AS role,
       part.office AS office, organ.name AS actsFor, principal.name AS principal, part.sources AS sources
ORDER BY part.head DESC, part.role, name
