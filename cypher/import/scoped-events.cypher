// Events of negative reports that count from or up to one of these events.
MATCH (event:Event)-[report:REPORTED_BY]->()
WHERE report.scopeFrom IN $events OR report.scopeUntil IN $events
RETURN DISTINCT event.id AS id
