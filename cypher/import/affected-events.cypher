// Events whose derived properties can change when these actors, sources and events changed.
UNWIND $events AS id
MATCH (event:Event {id: id})
RETURN event.id AS id
UNION
UNWIND $sources AS id
MATCH (:Source {id: id})<-[:REPORTED_BY]-(event:Event)
RETURN event.id AS id
UNION
UNWIND $actors AS id
MATCH (:Actor {id: id})-[:PARTICIPATED|CONCERNED|REPRESENTED_IN]->(event:Event)
RETURN event.id AS id
UNION
WITH $actors AS changed
WHERE size(changed) > 0
MATCH (event:Event)-[report:REPORTED_BY]->()
WHERE any(speaker IN report.attributedTo WHERE speaker IN changed)
RETURN event.id AS id
