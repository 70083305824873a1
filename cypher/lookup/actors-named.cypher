// The names of actors.
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN actor.id AS id, actor.name AS name, actor:Person AS person
