// What an organisation published, and what credits it.
MATCH (source:Source)-[tie:PUBLISHED_BY|CREDITS]->(:Organisation {id: $id})
RETURN DISTINCT CASE type(tie) WHEN 'CREDITS' THEN 'credited by' ELSE 'published' END AS tie, source.id AS id, source.title AS title
ORDER BY tie, id
