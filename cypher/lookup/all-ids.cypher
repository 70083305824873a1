// All ids, to suggest one for a mistyped one.
MATCH (node:Actor|Event|Source|Dossier)
RETURN node.id AS id,
       CASE WHEN node:Actor THEN 'actor' WHEN node:Event THEN 'event' WHEN node:Source THEN 'source' ELSE 'dossier' END AS kind,
       CASE WHEN node:Person THEN 'person' WHEN node:Organisation THEN 'organisation' WHEN node:Event THEN 'event'
         WHEN node:Source THEN 'source' ELSE 'dossier' END AS type
ORDER BY id
