// The offices of a person, or those held in an organisation, as dossiers state them and as reports of held events word them.
MATCH (actor:Actor {id: $id})-[held:HELD_OFFICE]-(other:Actor)
WITH other, held ORDER BY other.name, other.id, held.dossier IS NULL, size(coalesce(held.events, [])) DESC, held.title, held.id
WITH collect({other: other, held: held}) AS found
UNWIND found[..toInteger($limit)] AS one
WITH size(found) AS total, one.other AS other, one.held AS held
RETURN total, {id: other.id, name: other.name, person: other:Person} AS other, held.title AS title,
       held.dossier IS NOT NULL AS stated, held.from AS from, held.to AS to,
       COLLECT {
         UNWIND coalesce(held.events, []) AS id
         MATCH (event:Event {id: id})
         WHERE event.status IN ['held', 'ongoing'] AND event.date <> '..'
         WITH DISTINCT event.date AS date, event.earliest AS earliest
         RETURN date ORDER BY earliest, date
       } AS attested,
       held.inferred AS inferred, held.quote AS quote, coalesce(held.sources, []) AS sources
