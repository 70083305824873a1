// The offices of a person.
MATCH (person:Person {id: $id})-[held:HELD_OFFICE]->(organisation:Organisation)
RETURN held.title AS title, organisation.name AS organisation, organisation.id AS id, held.from AS from, held.to AS to,
       held.attested AS attested, held.sources AS sources, held.inferred AS inferred
ORDER BY organisation, title, id
