// What the dossiers say of an event beside their reports: the first to say something counts.
MATCH (dossier:Dossier)-[declares:DECLARES]->(event:Event)
WHERE event.id IN $ids
WITH event, declares ORDER BY dossier.id
WITH event, collect(declares) AS said
SET event.title = said[0].title, event.series = any(one IN said WHERE one.series)
