// What an actor said or relayed, the latest events first.
MATCH (event:Event)-[report:REPORTED_BY]->(source:Source)
WHERE $id IN report.attributedTo
WITH event, report, source ORDER BY event.earliest DESC, event.id, source.id, report.start
WITH collect({event: event, report: report, source: source}) AS found
UNWIND found[..toInteger($limit)] AS one
WITH size(found) AS total, one.event AS event, one.report AS report, one.source AS source
RETURN total, event.id AS event, event.title AS title, event.date AS date, report.status AS status, report.quote AS quote,
       source.id AS source, source.title AS sourceTitle, source.language AS language,
       report.attributedTo[0] = $id AS said
