// What an organisation published, and what credits it, the latest first.
MATCH (source:Source)-[tie:PUBLISHED_BY|CREDITS]->(:Organisation {id: $id})
WITH source, 'PUBLISHED_BY' IN collect(type(tie)) AS published ORDER BY source.earliest DESC, source.id
WITH collect({source: source, published: published}) AS found
UNWIND found[..toInteger($limit)] AS one
WITH size(found) AS total, one.source AS source, one.published AS published
RETURN total, source.id AS id, source.title AS title, source.published AS published, published AS own
