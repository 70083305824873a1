// Which principals an organisation was in contact with, itself or by its organs, those of most contacts first.
MATCH (:Organisation {id: $id})-[mine:REPRESENTED_IN|PARTICIPATED]->(contact:Contact)
UNWIND coalesce(mine.by, [$id]) AS one
MATCH (contact)<-[ours:PARTICIPATED]-(:Actor {id: one})
WITH contact, collect(DISTINCT ours.principal) AS sides
MATCH (contact)<-[theirs:PARTICIPATED]-(:Actor)
WHERE NOT theirs.principal IN sides
WITH DISTINCT contact, theirs.principal AS side
WITH contact, side ORDER BY contact.earliest, contact.latest, contact.id
WITH side, collect(contact) AS contacts
MATCH (partner:Actor {id: side})
WITH partner, contacts ORDER BY size(contacts) DESC, partner.name, partner.id
WITH collect({partner: partner, contacts: size(contacts), first: contacts[0].date, last: contacts[-1].date}) AS found
UNWIND found[..toInteger($limit)] AS one
WITH size(found) AS total, one, one.partner AS partner
RETURN total, {id: partner.id, name: partner.name, person: partner:Person} AS partner, one.contacts AS contacts,
       one.first AS first, one.last AS last
