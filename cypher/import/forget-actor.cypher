// What a dossier said of an actor is to be said anew, or no more.
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})-[declares:DECLARES]->(actor:Actor {id: row.id})
OPTIONAL MATCH (actor)-[fact:NAMED_IN|HELD_OFFICE|PART_OF|MEMBER_OF {dossier: row.dossier}]->()
DELETE declares, fact
