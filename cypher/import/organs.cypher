// Who is an organ of whom, who is media, and whose offices dossiers state.
MATCH (organ:Organisation)-[:PART_OF]->(whole:Organisation)
RETURN 'part-of' AS tie, organ.id AS from, whole.id AS to
UNION
MATCH (media:Organisation)
WHERE media.kind IN ['media', 'agency']
RETURN 'media' AS tie, media.id AS from, media.id AS to
UNION
MATCH (person:Person)-[held:HELD_OFFICE]->(organisation:Organisation)
WHERE held.dossier IS NOT NULL
RETURN 'office' AS tie, person.id AS from, organisation.id AS to
