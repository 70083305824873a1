// All ids, to suggest one for a mistyped one.
MATCH (node:Actor|Event|Source|Dossier)
RETURN node.id AS id,
       CASE WHEN node:Actor THEN 'actor' WHEN node:Event THEN 'event' WHEN node:Source THEN 'source' ELSE 'dossier' END AS kind
ORDER BY id
