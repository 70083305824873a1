// How well events are confirmed: by how many reports, sources and independent origins, and by both sides or one.
// @param events: event ids = []   only these events; all contacts where left out
// @column event: event id  id of the event
// @column title  its title
// @column date: date  when it was, as EDTF
// @column status  what the reports together say of it
// @column reports  number of its reports
// @column sources  number of sources that report it
// @column origins  number of independent origins of its reports
// @column originNames  who they are
// @column sides  the principals that took part
// @column bothSides  whether at least two of these sides are origins themselves
MATCH (contact:Event)
WHERE contact.id IN $events OR (size($events) = 0 AND contact:Contact)
OPTIONAL MATCH ()-[part:PARTICIPATED]->(contact)
WITH contact, collect(DISTINCT part.principal) AS sides
OPTIONAL MATCH (contact)-[report:REPORTED_BY]->()
WITH contact, sides, collect(DISTINCT report.origin) AS origins
RETURN contact.id AS event, contact.title AS title, contact.date AS date, contact.status AS status,
       contact.reports AS reports, contact.sources AS sources, contact.origins AS origins,
       COLLECT { UNWIND origins AS id OPTIONAL MATCH (origin:Actor {id: id}) RETURN coalesce(origin.name, id) AS name ORDER BY name } AS originNames,
       COLLECT { UNWIND sides AS id OPTIONAL MATCH (side:Actor {id: id}) RETURN coalesce(side.name, id) AS name ORDER BY name } AS sides,
       size([side IN sides WHERE side IN origins]) > 1 AS bothSides
ORDER BY contact.earliest, contact.latest, contact.id
