// The reports of an event.
MATCH (event:Event {id: $id})-[report:REPORTED_BY]->(source:Source)
RETURN source.id AS source, report.status AS status, report.quote AS quote,
       [id IN report.attributedTo | head(COLLECT { MATCH (speaker:Actor {id: id}) RETURN speaker.name })] AS attributedTo,
       report.date AS date, report.dateText AS dateText, report.dateBasis AS dateBasis, report.dateBecause AS dateBecause,
       report.attributionOpen AS attributionOpen, report.note AS note, report.id AS id
ORDER BY source, report.start, id
