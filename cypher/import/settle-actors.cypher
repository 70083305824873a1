// An actor's own properties, from what the dossiers say of it: the first to say something counts.
MATCH (dossier:Dossier)-[declares:DECLARES]->(actor:Actor)
WHERE actor.id IN $ids
WITH actor, declares ORDER BY dossier.id
WITH actor, collect(declares) AS said
UNWIND said AS one
UNWIND one.aliases + [one.name] AS spelling
WITH actor, said, spelling ORDER BY spelling
WITH actor, said, collect(DISTINCT spelling) AS spellings
SET actor.name = said[0].name,
    actor.aliases = [spelling IN spellings WHERE spelling <> said[0].name],
    actor.named = said[0].named,
    actor.wikidata = head([one IN said WHERE one.wikidata IS NOT NULL | one.wikidata]),
    actor.kind = head([one IN said WHERE one.kind IS NOT NULL | one.kind]),
    actor.country = head([one IN said WHERE one.country IS NOT NULL | one.country])
