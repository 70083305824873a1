// A source's own properties, from what the dossiers say of it: the first to say something counts.
MATCH (dossier:Dossier)-[declares:DECLARES]->(source:Source)
WHERE source.id IN $ids
WITH source, declares ORDER BY dossier.id
WITH source, collect(declares)[0] AS said
SET source.kind = said.kind, source.title = said.title, source.url = said.url, source.language = said.language,
    source.published = said.published, source.publishedBasis = said.publishedBasis,
    source.earliest = said.earliest, source.startLatest = said.startLatest,
    source.endEarliest = said.endEarliest, source.latest = said.latest
