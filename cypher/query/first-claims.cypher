// Every "first since" and "no contact", with each contact that stands against it.
// @param between: actor ids = []   only where one of these is a party; all where left out
// @param members: boolean = false   whether to list contacts of a party's members too, which do not contradict
// @column claim: event id  id of the event that the claim is about
// @column title  its title
// @column date: date  the time that it speaks of, as EDTF
// @column parties: actor ids  ids of the two sides, sorted
// @column kinds  the kinds of contact that it denies; empty for all
// @column level  between whom: any, or military-leaders
// @column from  date or event from which it counts; empty where it counts from its own date
// @column until  date or event up to which it counts; empty where it counts to its own date
// @column quote  the words of the claim
// @column source: source id  id of the source in which they stand
// @column attributedTo  names of who said it first, then who relayed it; empty where the source says it itself
// @column verdict  contradicted, possibly-contradicted where dates leave it open, or unchallenged; the same in all rows of a claim
// @column against: event id  id of a contact inside its time and scope; empty where it is unchallenged
// @column againstTitle  title of that contact; empty for none
// @column againstDate: date  when that was, as EDTF; empty for none
// @column certainty  certain, or possible where dates leave open whether it was inside; empty for none
// @column tie  direct, or member where a member had it for itself; empty for none
// @column againstQuote  the words that report it; empty for none
// @column againstSource: source id  id of the source in which they stand; empty for none
MATCH (denial:Event)-[denied:REPORTED_BY {status: 'denied'}]->(deniedIn:Source)
WHERE denied.scopeLevel IS NOT NULL
MATCH (:Actor)-[first:CONCERNED]->(denial)<-[second:CONCERNED]-(:Actor)
WHERE first.principal < second.principal
WITH DISTINCT denial, denied, deniedIn, first.principal AS one, second.principal AS other
WHERE size($between) = 0 OR one IN $between OR other IN $between
WITH one, other, collect({denial: denial, denied: denied, deniedIn: deniedIn}) AS claims,
     [one] + COLLECT { MATCH (member:Actor)-[:MEMBER_OF]->(:Actor {id: one}) WHERE $members RETURN member.id } AS ones,
     [other] + COLLECT { MATCH (member:Actor)-[:MEMBER_OF]->(:Actor {id: other}) WHERE $members RETURN member.id } AS others
WITH one, other, claims, COLLECT {
  MATCH (left:Actor)-[:REPRESENTED_IN]->(contact)<-[:REPRESENTED_IN]-(right:Actor)
  WHERE left.id IN ones AND right.id IN others AND left <> right
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
WITH one, other, denial, denied, deniedIn,
     [it IN contacts WHERE it.earliest <= denial.latest AND it.latest >= denial.earliest
       AND NOT it.id IN [denial.id, coalesce(denied.scopeFrom, ''), coalesce(denied.scopeUntil, '')]
       AND (size(coalesce(denied.scopeKinds, [])) = 0 OR it.kind IN denied.scopeKinds)
       AND (it.member OR it.military OR (it.direct AND denied.scopeLevel = 'any'))
       | {contact: it.contact, direct: it.military OR (it.direct AND denied.scopeLevel = 'any'),
          certain: it.earliest >= denial.startLatest AND it.latest <= denial.endEarliest}] AS found
WITH denial, denied, deniedIn, one, other, found,
     CASE WHEN any(it IN found WHERE it.direct AND it.certain) THEN 'contradicted'
          WHEN any(it IN found WHERE it.direct) THEN 'possibly-contradicted' ELSE 'unchallenged' END AS verdict
UNWIND CASE WHEN size(found) = 0 THEN [NULL] ELSE found END AS it
WITH denial, denied, deniedIn, one, other, verdict, it, it.contact AS contact, head(COLLECT {
  WITH it.contact AS event
  MATCH (event)-[report:REPORTED_BY]->(reportedIn:Source)
  WHERE report.status IN ['held', 'ongoing']
  RETURN {quote: report.quote, source: reportedIn.id}
  ORDER BY CASE WHEN reportedIn = deniedIn THEN 0 ELSE 1 END, reportedIn.id, report.start LIMIT 1
}) AS held
RETURN denial.id AS claim, denial.title AS title, denial.date AS date, [one, other] AS parties,
       coalesce(denied.scopeKinds, []) AS kinds, denied.scopeLevel AS level, denied.scopeFrom AS from, denied.scopeUntil AS until,
       denied.quote AS quote, deniedIn.id AS source,
       [id IN denied.attributedTo | head(COLLECT { MATCH (speaker:Actor {id: id}) RETURN speaker.name })] AS attributedTo,
       verdict, contact.id AS against, contact.title AS againstTitle, contact.date AS againstDate,
       CASE WHEN it IS NULL THEN NULL WHEN it.certain THEN 'certain' ELSE 'possible' END AS certainty,
       CASE WHEN it IS NULL THEN NULL WHEN it.direct THEN 'direct' ELSE 'member' END AS tie,
       held.quote AS againstQuote, held.source AS againstSource
ORDER BY denial.earliest, denial.latest, claim, source, denied.start, denied.id, parties, contact.earliest, contact.latest, against
