// Nodes of a backup, with what the database calls them.
UNWIND $rows AS row
CREATE (node:$(row.labels))
SET node = row.properties
RETURN row.id AS id, elementId(node) AS node
