// The events that statements are about.
UNWIND $ids AS id
MATCH (event:Event)-[report:REPORTED_BY {id: id}]->()
RETURN DISTINCT event.id AS id
