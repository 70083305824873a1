// The reports that some sources make.
MATCH (:Event)-[report:REPORTED_BY]->(source:Source)
WHERE source.id IN $ids
WITH source.id AS id, report.id AS report
ORDER BY id, report
RETURN id, collect(report)[..toInteger($limit)] AS reports
