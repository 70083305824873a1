// Who published a source, whom it credits, what it is a copy of.
MATCH (source:Source {id: $id})-[tie:PUBLISHED_BY|CREDITS|REPRODUCES]->(other)
RETURN DISTINCT CASE type(tie) WHEN 'CREDITS' THEN 'credits' WHEN 'REPRODUCES' THEN 'reproduces' ELSE 'published by' END AS tie,
       other.id AS id, coalesce(other.name, other.title) AS name
ORDER BY tie, id
