// The events in which an actor takes part, is represented, or is said not to.
MATCH (actor:Actor {id: $id})-[part:PARTICIPATED|REPRESENTED_IN|CONCERNED]->(event:Event)
WITH event, collect(DISTINCT type(part)) AS parts
RETURN event.id AS id, event.date AS date, event.kind AS kind, event.status AS status, event.title AS title,
       CASE WHEN 'PARTICIPATED' IN parts THEN 'took part' WHEN 'CONCERNED' IN parts THEN 'concerned' ELSE 'represented' END AS part,
       event.reports AS reports, event.origins AS origins
ORDER BY event.earliest, id
