// Who takes part in events, to know whose attested offices to derive again.
MATCH (person:Person)-[:PARTICIPATED]->(event:Event)
WHERE event.id IN $events
RETURN DISTINCT person.id AS id
