// A machine's statements of sources that an analyst coded are switched off.
UNWIND $sources AS id
MATCH (source:Source {id: id})<-[report:REPORTED_BY]-(event:Event)
WHERE report.madeBy <> $analyst AND EXISTS { (source)<-[:REPORTED_BY {madeBy: $analyst}]-(:Event) }
CREATE (event)-[aside:SET_ASIDE]->(source)
SET aside = properties(report)
REMOVE aside.origin
DELETE report
RETURN DISTINCT event.id AS id
