// The events of an actor, the latest first: its contacts, or all others.
MATCH (actor:Actor {id: $id})-[part:PARTICIPATED|REPRESENTED_IN|CONCERNED]->(event:Event)
WHERE (event:Contact) = $contacts
WITH event, collect(DISTINCT type(part)) AS parts, coalesce(head(collect(part.by)), []) AS by
     ORDER BY event.earliest DESC, event.latest DESC, event.id
WITH collect({event: event, parts: parts, by: by}) AS found
WITH size(found) AS total, found[toInteger($skip)..toInteger($skip) + toInteger($limit)] AS some
UNWIND some AS one
WITH total, one.event AS event, one.parts AS parts, one.by AS by
RETURN total, event.id AS event, event.date AS date, event.kind AS kind, event.status AS status, event.title AS title,
       event.place AS place,
       CASE WHEN 'PARTICIPATED' IN parts THEN 'took part' WHEN 'CONCERNED' IN parts THEN 'concerned' ELSE 'represented' END AS part,
       COLLECT {
         MATCH (other:Actor)-[taking:PARTICIPATED|CONCERNED]->(event)
         WHERE other.id <> $id AND NOT other.id IN by
         RETURN {id: other.id, name: other.name, person: other:Person} AS named
         ORDER BY taking.head DESC, other.name, other.id LIMIT 6
       } AS others,
       COLLECT {
         MATCH (acting:Actor) WHERE acting.id IN by
         RETURN {id: acting.id, name: acting.name, person: acting:Person} AS named ORDER BY acting.name, acting.id LIMIT 3
       } AS by,
       event.reports AS reports, event.sources AS sources, event.origins AS origins
