// Who published a source, whom it credits, what it is a copy of, its own copies, and the dossiers that declare it.
MATCH (source:Source {id: $id})
RETURN head(COLLECT {
         MATCH (dossier:Dossier)-[declares:DECLARES]->(source)
         RETURN declares.publishedBecause AS because ORDER BY dossier.id
       }) AS publishedBecause,
       COLLECT {
         MATCH (source)-[:PUBLISHED_BY]->(outlet:Actor)
         WITH DISTINCT outlet ORDER BY outlet.name
         RETURN {id: outlet.id, name: outlet.name, person: outlet:Person} AS named
       } AS outlets,
       COLLECT {
         MATCH (source)-[:CREDITS]->(agency:Actor)
         WITH DISTINCT agency ORDER BY agency.name
         RETURN {id: agency.id, name: agency.name, person: agency:Person} AS named
       } AS credits,
       COLLECT {
         MATCH (source)-[:REPRODUCES]->(original:Source)
         WITH DISTINCT original ORDER BY original.id
         RETURN {id: original.id, title: original.title} AS named
       } AS copyOf,
       COLLECT {
         MATCH (copy:Source)-[:REPRODUCES]->(source)
         WITH DISTINCT copy ORDER BY copy.id LIMIT 50
         RETURN {id: copy.id, title: copy.title} AS named
       } AS copies,
       COLLECT { MATCH (dossier:Dossier)-[:DECLARES]->(source) RETURN dossier.id AS id ORDER BY id } AS dossiers
