// Every relationship, for a backup.
MATCH (start)-[relationship]->(end)
RETURN elementId(start) AS start, elementId(end) AS end, type(relationship) AS type, properties(relationship) AS properties
