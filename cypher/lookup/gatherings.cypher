// These events, each with the actors who took part in it or are said not to have.
MATCH (event:Event)
WHERE event.id IN $events
OPTIONAL MATCH (actor:Actor)-[:PARTICIPATED|CONCERNED]->(event)
WITH DISTINCT event, actor ORDER BY actor.name, actor.id
WITH event, collect(actor {.id, .name, type: CASE WHEN actor:Person THEN 'person' ELSE 'organisation' END}) AS actors
RETURN event.id AS id, event.title AS name, CASE WHEN event:Contact THEN 'contact' ELSE 'event' END AS type,
       event.date AS date, event.status AS status, event.kind AS kind, actors
ORDER BY event.earliest, event.latest, id
