// Where reports contradict each other: contacts against "no contact", dates that do not meet, different heads of one side.
// @topic evidence
// @param between: actor ids = []   only where one of these is a party; all where left out
// @param events: event ids = []   only where one of these is the event or what stands against it; all where left out
// @param members: boolean = false   whether to list contacts of a side's members too, which do not contradict (`member-contact`)
// @column type  held-against-denied, dates, heads, or member-contact
// @column certainty: certainty  certain, or possible where dates leave it open
// @column event: event id  id of the event that took place, or whose reports differ
// @column title: name of event  its title
// @column date: date  when it was, as EDTF
// @column quote: quote  the words of one side
// @column source: source id  id of the source in which they stand
// @column against: event id  id of the event that the other words are about
// @column againstQuote: quote  the words of the other side
// @column againstSource: source id  id of the source in which they stand
// @column sameSource  whether a source reports both
// @column reason  what does not go together
WITH COLLECT {
  MATCH (event:Event)<-[:REPRESENTED_IN]-(:Actor)-[:MEMBER_OF*0..1]->(side:Actor)
  WHERE event.id IN $events
  RETURN DISTINCT side.id
} AS sides
MATCH (denial:Event)-[denied:REPORTED_BY {status: 'denied'}]->(deniedIn:Source)
MATCH (:Actor)-[first:CONCERNED]->(denial)<-[second:CONCERNED]-(:Actor)
WHERE first.principal < second.principal
WITH DISTINCT denial, denied, deniedIn, first.principal AS one, second.principal AS other, sides
WHERE (size($between) = 0 OR one IN $between OR other IN $between)
  AND (size($events) = 0 OR denial.id IN $events OR one IN sides OR other IN sides)
WITH one, other, collect({denial: denial, denied: denied, deniedIn: deniedIn}) AS claims,
     max(denial.id IN $events) AS asked,
     [one] + COLLECT { MATCH (member:Actor)-[:MEMBER_OF]->(:Actor {id: one}) WHERE $members RETURN member.id } AS ones,
     [other] + COLLECT { MATCH (member:Actor)-[:MEMBER_OF]->(:Actor {id: other}) WHERE $members RETURN member.id } AS others
WITH one, other, claims, COLLECT {
  MATCH (left:Actor)-[:REPRESENTED_IN]->(contact)<-[:REPRESENTED_IN]-(right:Actor)
  WHERE left.id IN ones AND right.id IN others AND left <> right
    AND (size($events) = 0 OR contact.id IN $events OR asked)
  WITH contact, collect(DISTINCT left.id = one AND right.id = other) AS directs
  WHERE contact:Contact
  RETURN {contact: contact, id: contact.id, kind: contact.kind, earliest: contact.earliest, latest: contact.latest,
          member: false IN directs AND NOT contact.series, direct: true IN directs,
          military: true IN directs AND all(side IN [one, other] WHERE EXISTS {
            (officer:Actor)-[part:PARTICIPATED]->(contact)
            WHERE part.principal = side
              AND EXISTS { (organ:Organisation {kind: 'military'}) WHERE organ.id = coalesce(part.actsFor, officer.id) }
          })}
} AS contacts
UNWIND claims AS claim
WITH one, other, contacts, claim.denial AS denial, claim.denied AS denied, claim.deniedIn AS deniedIn
UNWIND [it IN contacts WHERE it.earliest <= denial.latest AND it.latest >= denial.earliest
         AND (size($events) = 0 OR it.id IN $events OR denial.id IN $events)
         AND NOT it.id IN [denial.id, coalesce(denied.scopeFrom, ''), coalesce(denied.scopeUntil, '')]
         AND (size(coalesce(denied.scopeKinds, [])) = 0 OR it.kind IN denied.scopeKinds)
         AND (it.member OR it.military OR (it.direct AND coalesce(denied.scopeLevel, 'any') = 'any'))] AS it
WITH denial, denied, deniedIn, it.contact AS contact,
     max(CASE WHEN it.military OR (it.direct AND coalesce(denied.scopeLevel, 'any') = 'any') THEN 1 ELSE 0 END) AS direct
MATCH (contact)-[report:REPORTED_BY]->(reportedIn:Source)
WHERE report.status IN ['held', 'ongoing']
WITH denial, denied, deniedIn, contact, direct, report, reportedIn
ORDER BY CASE WHEN reportedIn = deniedIn THEN 0 ELSE 1 END, reportedIn.id, report.start
WITH denial, denied, deniedIn, contact, direct, collect({quote: report.quote, source: reportedIn.id})[0] AS held
RETURN CASE direct WHEN 1 THEN 'held-against-denied' ELSE 'member-contact' END AS type,
       CASE WHEN contact.earliest >= denial.startLatest AND contact.latest <= denial.endEarliest THEN 'certain' ELSE 'possible' END AS certainty,
       contact.id AS event, contact.title AS title, contact.date AS date,
       held.quote AS quote, held.source AS source,
       denial.id AS against, denied.quote AS againstQuote, deniedIn.id AS againstSource,
       held.source = deniedIn.id AS sameSource,
       CASE direct WHEN 1 THEN 'it took place inside the interval and the scope of "' + denial.title + '"'
                   ELSE 'a member of one side had it, for itself, inside the interval of "' + denial.title + '"' END AS reason
UNION
CALL () {
  MATCH (event:Event) WHERE event.id IN $events RETURN event
  UNION ALL
  MATCH (event:Event {status: 'disputed'}) WHERE size($events) = 0 RETURN event
}
MATCH (event)-[held:REPORTED_BY]->(heldIn:Source), (event)-[denied:REPORTED_BY {status: 'denied'}]->(deniedIn:Source)
WHERE event.status = 'disputed' AND held.status IN ['held', 'ongoing'] AND coalesce(held.origin, '') <> coalesce(denied.origin, '')
  AND (size($between) = 0 OR EXISTS { (party:Actor)-[:REPRESENTED_IN|PARTICIPATED|CONCERNED]->(event) WHERE party.id IN $between })
RETURN 'held-against-denied' AS type, 'certain' AS certainty, event.id AS event, event.title AS title, event.date AS date,
       held.quote AS quote, heldIn.id AS source, event.id AS against, denied.quote AS againstQuote, deniedIn.id AS againstSource,
       heldIn = deniedIn AS sameSource, 'one says that it was held, another that it was not' AS reason
UNION
CALL () {
  MATCH (event:Event) WHERE event.id IN $events RETURN event
  UNION ALL
  MATCH (event:Event) WHERE size($events) = 0 RETURN event
}
MATCH (event)-[early:REPORTED_BY]->(earlyIn:Source), (event)-[late:REPORTED_BY]->(lateIn:Source)
WHERE NOT event.datesAgree AND early.latest < late.earliest
  AND (size($between) = 0 OR EXISTS { (party:Actor)-[:REPRESENTED_IN|PARTICIPATED|CONCERNED]->(event) WHERE party.id IN $between })
RETURN 'dates' AS type, 'certain' AS certainty, event.id AS event, event.title AS title, event.date AS date,
       early.quote AS quote, earlyIn.id AS source, event.id AS against, late.quote AS againstQuote, lateIn.id AS againstSource,
       earlyIn = lateIn AS sameSource, early.date + ' and ' + late.date + ' do not meet' AS reason
UNION
CALL () {
  MATCH (event:Event) WHERE event.id IN $events RETURN event
  UNION ALL
  MATCH (event:Event) WHERE size($events) = 0 RETURN event
}
MATCH (one:Person {named: true})-[first:PARTICIPATED {head: true}]->(event)<-[second:PARTICIPATED {head: true}]-(other:Person {named: true})
WHERE one.id < other.id AND first.principal = second.principal
  AND none(report IN first.reports WHERE report IN second.reports)
  AND (size($between) = 0 OR EXISTS { (party:Actor)-[:REPRESENTED_IN|PARTICIPATED]->(event) WHERE party.id IN $between })
MATCH (event)-[says:REPORTED_BY]->(saysIn:Source), (event)-[differs:REPORTED_BY]->(differsIn:Source)
WHERE says.id IN first.reports AND differs.id IN second.reports
WITH event, one, other, says, saysIn, differs, differsIn ORDER BY saysIn.id, says.start, differsIn.id, differs.start
WITH event, one, other, collect({quote: says.quote, source: saysIn.id})[0] AS left, collect({quote: differs.quote, source: differsIn.id})[0] AS right
RETURN 'heads' AS type, 'possible' AS certainty, event.id AS event, event.title AS title, event.date AS date,
       left.quote AS quote, left.source AS source, event.id AS against, right.quote AS againstQuote, right.source AS againstSource,
       left.source = right.source AS sameSource, 'one names ' + one.name + ', the other ' + other.name AS reason
