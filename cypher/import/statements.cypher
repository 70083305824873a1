// The statements about events, with what their sources say of themselves.
MATCH (event:Event)-[report:REPORTED_BY]->(source:Source)
WHERE event.id IN $events
OPTIONAL MATCH (source)-[:REPRODUCES*1..9]->(original:Source)
WHERE NOT EXISTS { (original)-[:REPRODUCES]->() }
WITH event, report, source, coalesce(head(collect(original)), source) AS first
RETURN event.id AS event, report.id AS id, source.id AS source, report.kind AS kind, report.status AS status,
       report.date AS date, report.dateBasis AS basis, report.place AS place, report.claim AS claim,
       report.attributedTo AS attributedTo, report.scopeFrom AS scopeFrom, report.scopeUntil AS scopeUntil,
       source.published AS published,
       coalesce(head([(first)-[:PUBLISHED_BY]->(outlet) | outlet.id]), first.id) AS outlet,
       [(first)-[:CREDITS]->(agency) | agency.id] AS credits
