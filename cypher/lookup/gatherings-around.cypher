// The events of an actor, contacts and those of most reports first, each with its actors; of an event, itself.
CALL () {
  MATCH (event:Event {id: $id})
  RETURN event, [] AS represented
  UNION
  MATCH (actor:Actor {id: $id})-[tie:PARTICIPATED|CONCERNED|REPRESENTED_IN]->(event:Event)
  WITH event, actor, collect(type(tie)) AS ties
  RETURN event, CASE WHEN ties = ['REPRESENTED_IN'] THEN [actor {.id, .name, type: 'organisation'}] ELSE [] END AS represented
}
WITH event, represented ORDER BY event:Contact DESC, event.reports DESC, event.latest DESC, event.id
LIMIT toInteger($limit)
OPTIONAL MATCH (actor:Actor)-[:PARTICIPATED|CONCERNED]->(event)
WITH DISTINCT event, represented, actor ORDER BY actor.name, actor.id
WITH event, represented, collect(actor {.id, .name, type: CASE WHEN actor:Person THEN 'person' ELSE 'organisation' END}) AS actors
RETURN event.id AS id, event.title AS name, CASE WHEN event:Contact THEN 'contact' ELSE 'event' END AS type,
       event.date AS date, event.status AS status, event.kind AS kind,
       represented + actors AS actors
ORDER BY event:Contact DESC, event.reports DESC, id
