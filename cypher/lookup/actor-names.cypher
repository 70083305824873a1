// The spellings of an actor's name, and where they stand.
MATCH (:Actor {id: $id})-[named:NAMED_IN]->(source:Source)
WITH named.name AS name, source.id AS source ORDER BY source
RETURN name, collect(DISTINCT source) AS sources
ORDER BY name
