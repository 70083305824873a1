// What a source or an outlet reports, and what of it nobody else does.
// @param sources: source ids = []   these sources
// @param outlets: actor ids = []   and those that these outlets published; every source where both are left out
// @param credits: boolean = false   whether sources that credit one of these outlets count as well
// @param alone: boolean = false   whether only what no other outlet reports is wanted
// @param since: date or event id = 0001-01-01   only events on or after this day; of an event, its own date
// @param until: date or event id = 9999-12-31   only events up to this day, inclusive; of an event, its own date
// @param kinds: kinds = []   only events of these kinds; all, decisions and statements too, where left out
// @column source: source id  id of the source
// @column outlet  name of who published it; empty where unknown
// @column event: event id  id of the event
// @column date: date  when it was, as EDTF
// @column kind  what sort of event
// @column title  its title
// @column says  the statuses that this source's reports give it
// @column status  what all reports together say of it
// @column reports  number of this source's reports of it
// @column alone  whether no other outlet reports it; a copy, and another text of the same outlet, is no other
// @column others: source ids  ids of the other sources that report it
// @column quote  the first of this source's quotes about it
OPTIONAL MATCH (opening:Event {id: $since})
OPTIONAL MATCH (closing:Event {id: $until})
WITH coalesce(opening.earliest, date(CASE WHEN opening IS NULL THEN $since END)) AS from,
     coalesce(closing.latest, date(CASE WHEN closing IS NULL THEN $until END)
       + duration(CASE size($until) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D')) AS to
MATCH (document:Source)
WHERE (size($sources) = 0 AND size($outlets) = 0) OR document.id IN $sources
   OR EXISTS { (document)-[:PUBLISHED_BY]->(publisher:Actor) WHERE publisher.id IN $outlets }
   OR ($credits AND EXISTS { (document)-[:CREDITS]->(agency:Actor) WHERE agency.id IN $outlets })
MATCH (story:Event)-[report:REPORTED_BY]->(document)
WHERE story.latest >= from AND story.earliest <= to AND (size($kinds) = 0 OR story.kind IN $kinds)
WITH document, story, report ORDER BY report.start, report.id
WITH document, story, collect(DISTINCT report.status) AS says, count(report) AS reports, collect(report.quote)[0] AS quote
WITH story, collect({document: document, says: says, reports: reports, quote: quote}) AS covers, COLLECT {
  MATCH (story)-[:REPORTED_BY]->(teller:Source)
  MATCH (teller)-[:REPRODUCES*0..9]->(original:Source)
  WHERE NOT EXISTS { (original)-[:REPRODUCES]->() }
  OPTIONAL MATCH (original)-[:PUBLISHED_BY]->(publisher:Actor)
  WITH teller.id AS teller, original, min(publisher.id) AS publisher
  WITH DISTINCT teller, coalesce(publisher, original.id) AS voice ORDER BY teller
  RETURN {source: teller, voice: voice}
} AS tellers
WITH story, covers, tellers, all(teller IN tellers WHERE teller.voice = tellers[0].voice) AS unique
WHERE NOT $alone OR unique
UNWIND covers AS cover
WITH story, cover, tellers, unique, cover.document AS document
RETURN document.id AS source,
       head(COLLECT { MATCH (document)-[:PUBLISHED_BY]->(publisher:Actor) RETURN publisher.name ORDER BY publisher.name }) AS outlet,
       story.id AS event, story.date AS date, story.kind AS kind, story.title AS title,
       cover.says AS says, story.status AS status, cover.reports AS reports, unique AS alone,
       [teller IN tellers WHERE teller.source <> document.id | teller.source] AS others, cover.quote AS quote
ORDER BY source, story.earliest, story.latest, event
