// The first reports of the contacts that some actors took part in, or were represented in.
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
RETURN id, COLLECT {
  MATCH (actor)-[:PARTICIPATED|REPRESENTED_IN]->(contact:Contact)-[report:REPORTED_BY]->(:Source)
  RETURN DISTINCT report.id AS report ORDER BY report LIMIT toInteger($limit)
} AS reports
