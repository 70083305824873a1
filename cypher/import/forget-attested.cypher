// The offices that were derived from the reports about these people.
MATCH (person:Person)-[held:HELD_OFFICE]->()
WHERE person.id IN $people AND held.dossier IS NULL
DELETE held
