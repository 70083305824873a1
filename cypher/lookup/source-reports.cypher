// What a source reports, in the order of its text.
MATCH (event:Event)-[report:REPORTED_BY]->(:Source {id: $id})
RETURN event.id AS event, report.status AS status, report.quote AS quote,
       [id IN report.attributedTo | head(COLLECT { MATCH (speaker:Actor {id: id}) RETURN speaker.name })] AS attributedTo,
       report.start AS start, report.end AS end, report.id AS id
ORDER BY start, event, id
