// What a source reports, in the order of its text.
MATCH (event:Event)-[report:REPORTED_BY]->(:Source {id: $id})
WITH event, report ORDER BY report.start, report.end, event.id, report.id
WITH collect({event: event, report: report}) AS found
UNWIND found[..toInteger($limit)] AS one
WITH size(found) AS total, one.event AS event, one.report AS report
RETURN total, report.id AS id, event.id AS event, event.title AS title, event.date AS date, report.status AS status,
       report.quote AS quote, report.start AS start, report.end AS end, report.madeBy AS madeBy,
       [id IN report.attributedTo | head(COLLECT { MATCH (speaker:Actor {id: id}) RETURN speaker.name })] AS attributedTo
