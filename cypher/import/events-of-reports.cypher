// The events that statements are about, and their sources.
UNWIND $ids AS id
MATCH (event:Event)-[report:REPORTED_BY|SET_ASIDE {id: id}]->(source:Source)
RETURN DISTINCT event.id AS id, source.id AS source
