// What stands behind an event or several: every report with its quote, who says so, and its date as stated.
// @topic evidence
// @param event: event ids   the event, or several
// @column event: event id  id of the event
// @column report: report id  id of the report
// @column source: source id  id of the source
// @column title: name of source  title of the source
// @column outlet  who published it; empty where unknown
// @column published: date  when it appeared, as EDTF
// @column status: status  what the report says of the event
// @column quote: quote  the words, as they stand in the source
// @column start  where the quote begins in the source's text, in characters (code points) from 0; empty where the source has no text
// @column end  where it ends, exclusive
// @column attributedTo  names of who said it first, then who relayed it; empty where the source says it itself
// @column attributionOpen  what the text leaves open about that; empty for nothing
// @column origin  name of whoever the report goes back to; empty where it counts for none
// @column date: date  when the report says it was, as EDTF
// @column dateText  the words that date it; empty where none do
// @column dateBasis  how the date was found: explicit, relative, publication, inferred; empty where there is none
// @column dateBecause  the reason for an inferred date
// @column grade  Admiralty grade, as in B2; empty where not graded
// @column confidence  of a machine's report, 0 to 1; empty for an analyst's
// @column madeBy  who coded it
// @column dossier  the dossier that states it
MATCH (told:Event)-[stated:REPORTED_BY]->(document:Source)
WHERE told.id IN $event
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(outlet:Organisation)
WITH told, stated, document, head(collect(outlet.name)) AS outlet
OPTIONAL MATCH (origin:Actor {id: stated.origin})
WITH told, stated, document, outlet, CASE WHEN origin IS NULL THEN stated.origin ELSE origin.name END AS origin
RETURN told.id AS event, stated.id AS report, document.id AS source, document.title AS title, outlet, document.published AS published,
       stated.status AS status, stated.quote AS quote, stated.start AS start, stated.end AS end,
       [id IN stated.attributedTo | head(COLLECT { MATCH (speaker:Actor {id: id}) RETURN speaker.name })] AS attributedTo,
       stated.attributionOpen AS attributionOpen, origin,
       stated.date AS date, stated.dateText AS dateText, stated.dateBasis AS dateBasis, stated.dateBecause AS dateBecause,
       CASE WHEN stated.reliability IS NULL AND stated.credibility IS NULL THEN NULL
            ELSE coalesce(stated.reliability, 'F') + toString(coalesce(stated.credibility, 6)) END AS grade,
       stated.confidence AS confidence, stated.madeBy AS madeBy, stated.dossier AS dossier
ORDER BY told.earliest, told.latest, told.id, document.latest, document.id, stated.start, stated.id
