// The sources that name an actor, or report an event with it, the latest first.
MATCH (actor:Actor {id: $id})
CALL (actor) {
  MATCH (actor)-[:NAMED_IN]->(source:Source)
  RETURN source
  UNION
  MATCH (actor)-[part:PARTICIPATED|CONCERNED]->(:Event)
  UNWIND part.sources AS id
  WITH DISTINCT id
  MATCH (source:Source {id: id})
  RETURN source
}
WITH source ORDER BY source.earliest DESC, source.id
WITH collect(source) AS found
UNWIND found[..toInteger($limit)] AS source
RETURN size(found) AS total, source.id AS id, source.title AS title, source.published AS published,
       head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(outlet:Actor) RETURN outlet.name AS name ORDER BY name }) AS outlet
