// The titles of events and sources.
MATCH (node:Event|Source)
WHERE node.id IN $ids
RETURN node.id AS id, node.title AS title
