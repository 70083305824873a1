// The reports that some events stand on.
MATCH (event:Event)-[report:REPORTED_BY]->(:Source)
WHERE event.id IN $ids
WITH event.id AS id, report.id AS report
ORDER BY id, report
RETURN id, collect(report) AS reports
