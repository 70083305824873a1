// A statement of a source about an event.
UNWIND $rows AS row
MATCH (event:Event {id: row.event}), (source:Source {id: row.source})
CREATE (event)-[report:REPORTED_BY]->(source)
SET report = row.properties
