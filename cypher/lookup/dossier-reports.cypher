// What a dossier reports, as it was stated.
MATCH ()-[report:REPORTED_BY|SET_ASIDE {dossier: $dossier}]->(source:Source)
WITH report, source
ORDER BY source.id, report.start, report.id
RETURN properties(report) AS report, source.id AS source
