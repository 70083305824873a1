// What was planned as an event, and what it was planned as.
MATCH (planned:Event)-[tie:PLANNED_AS]->(held:Event)
WHERE planned.id = $id OR held.id = $id
RETURN planned.id AS planned, held.id AS held, tie.sources AS sources, tie.inferred AS inferred
ORDER BY planned, held
