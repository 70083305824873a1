// Which of these ids there are, and as what.
MATCH (node:Actor|Event|Source|Dossier)
WHERE node.id IN $ids
RETURN node.id AS id,
       CASE WHEN node:Actor THEN 'actor' WHEN node:Event THEN 'event' WHEN node:Source THEN 'source' ELSE 'dossier' END AS kind
