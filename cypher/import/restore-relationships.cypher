// Relationships of a backup.
UNWIND $rows AS row
MATCH (start)
WHERE elementId(start) = row.start
MATCH (end)
WHERE elementId(end) = row.end
CREATE (start)-[relationship:$(row.type)]->(end)
SET relationship = row.properties
RETURN count(relationship) AS created
