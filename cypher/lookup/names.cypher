// What these ids are called, and what they are.
MATCH (node:Actor|Event|Source)
WHERE node.id IN $ids
RETURN node.id AS id, coalesce(node.name, node.title, node.id) AS name,
       CASE WHEN node:Person THEN 'person' WHEN node:Organisation THEN 'organisation' WHEN node:Contact THEN 'contact'
         WHEN node:Event THEN 'event' ELSE 'source' END AS type
