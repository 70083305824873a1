// A machine's statements of sources that no analyst codes any more count again.
UNWIND $sources AS id
MATCH (source:Source {id: id})<-[aside:SET_ASIDE]-(event:Event)
WHERE NOT EXISTS { (source)<-[:REPORTED_BY {madeBy: $analyst}]-(:Event) }
CREATE (event)-[report:REPORTED_BY]->(source)
SET report = properties(aside)
DELETE aside
RETURN DISTINCT event.id AS id
