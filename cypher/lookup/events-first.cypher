// Events to count from: decisions and statements first, in the order of time.
MATCH (node:Event)
RETURN node.id AS id, node.title AS name, 'event' AS type, node.kind AS kind, node.date AS date, node.status AS status
ORDER BY node.kind IN ['decision', 'statement', 'other'] DESC, node.earliest, id
LIMIT toInteger($limit)
