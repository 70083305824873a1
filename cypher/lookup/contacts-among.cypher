// Pairs of these actors who took part in a contact for different principals, in these contacts only where some are named.
MATCH (one:Actor)-[left:PARTICIPATED|REPRESENTED_IN]->(contact:Contact)<-[right:PARTICIPATED|REPRESENTED_IN]-(other:Actor)
WHERE one.id IN $actors AND other.id IN $actors AND one.id < other.id
  AND (size($events) = 0 OR contact.id IN $events)
  AND coalesce(left.principal, one.id) <> coalesce(right.principal, other.id)
  AND NOT one.id IN coalesce(right.by, []) AND NOT other.id IN coalesce(left.by, [])
RETURN one.id AS one, other.id AS other, count(DISTINCT contact) AS contacts
ORDER BY contacts DESC, one, other
LIMIT toInteger($limit)
