// Whom a person was in contact with, those of most contacts first: others who took part for another principal.
MATCH (:Person {id: $id})-[mine:PARTICIPATED]->(contact:Contact)<-[theirs:PARTICIPATED]-(partner:Actor)
WHERE theirs.principal <> mine.principal
WITH partner, contact ORDER BY contact.earliest, contact.latest, contact.id
WITH partner, collect(DISTINCT contact) AS contacts ORDER BY size(contacts) DESC, partner.name, partner.id
WITH collect({partner: partner, contacts: size(contacts), first: contacts[0].date, last: contacts[-1].date}) AS found
UNWIND found[..toInteger($limit)] AS one
WITH size(found) AS total, one, one.partner AS partner
RETURN total, {id: partner.id, name: partner.name, person: partner:Person} AS partner, one.contacts AS contacts,
       one.first AS first, one.last AS last
