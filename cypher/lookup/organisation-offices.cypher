// Who held offices in an organisation.
MATCH (person:Person)-[held:HELD_OFFICE]->(organisation:Organisation {id: $id})
RETURN person.name AS person, person.id AS id, held.title AS title, held.from AS from, held.to AS to,
       held.attested AS attested, held.sources AS sources, held.inferred AS inferred
ORDER BY person, title, id
