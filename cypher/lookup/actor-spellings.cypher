// The spellings of an actor's name, those in most sources first, and some of the sources in which each stands.
MATCH (:Actor {id: $id})-[named:NAMED_IN]->(source:Source)
WITH DISTINCT named.name AS name, source ORDER BY source.latest DESC, source.id
WITH name, collect(source) AS sources
RETURN name, size(sources) AS total, [source IN sources[..toInteger($limit)] | {id: source.id, title: source.title}] AS sources
ORDER BY total DESC, name
