// A spelling of an actor's name, and a source in which it stands.
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actor}), (source:Source {id: row.source})
CREATE (actor)-[:NAMED_IN {dossier: row.dossier, name: row.name}]->(source)
