// The derived dates of events.
MATCH (event:Event)
WHERE event.id IN $events
RETURN event.id AS id, event.date AS date
