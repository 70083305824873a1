// What an event was planned as, and what was planned as it.
MATCH (event:Event {id: $id})-[tie:PLANNED_AS]-(other:Event)
RETURN startNode(tie) = other AS plan, other.id AS id, other.title AS title, other.date AS date, other.status AS status,
       tie.inferred AS inferred, coalesce(tie.sources, []) AS sources
ORDER BY plan DESC, other.earliest, id
