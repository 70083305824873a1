// What an actor said or relayed.
MATCH (event:Event)-[report:REPORTED_BY]->(source:Source)
WHERE $id IN report.attributedTo
RETURN event.id AS event, report.status AS status, source.id AS source, report.quote AS quote,
       CASE WHEN report.attributedTo[0] = $id THEN 'said' ELSE 'relayed' END AS part
ORDER BY event, source, report.start
