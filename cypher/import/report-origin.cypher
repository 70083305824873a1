// Whom a report goes back to.
UNWIND $rows AS row
MATCH ()-[report:REPORTED_BY {id: row.id}]->()
SET report.origin = row.origin
