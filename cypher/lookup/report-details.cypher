// What reports and their sources say beyond the evidence: who is named as what, the speakers, the scope, the document.
MATCH (event:Event)-[report:REPORTED_BY]->(document:Source)
WHERE report.id IN $reports
RETURN report.id AS id, report.kind AS kind, report.place AS place, report.note AS note, report.dateSource AS dateSource,
       report.claim AS claim, coalesce(report.scopeKinds, []) AS scopeKinds, report.scopeLevel AS scopeLevel,
       report.scopeFrom AS scopeFrom, report.scopeUntil AS scopeUntil,
       COLLECT {
         UNWIND range(0, size(report.attributedTo) - 1) AS i
         MATCH (speaker:Actor {id: report.attributedTo[i]})
         RETURN {id: speaker.id, name: speaker.name, person: speaker:Person} AS named ORDER BY i
       } AS attributedTo,
       document.id AS source, document.url AS url, document.language AS language, document.publishedBasis AS publishedBasis,
       head(COLLECT {
         MATCH (dossier:Dossier)-[declares:DECLARES]->(document)
         RETURN declares.publishedBecause AS because ORDER BY dossier.id
       }) AS publishedBecause,
       COLLECT { MATCH (document)-[:CREDITS]->(agency:Actor) RETURN DISTINCT agency.name AS name ORDER BY name } AS credits,
       COLLECT { MATCH (document)-[:REPRODUCES]->(original:Source) RETURN DISTINCT original.title AS title ORDER BY title } AS copyOf
