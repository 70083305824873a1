// Events to count from: those of these ids, and decisions between two days.
MATCH (event:Event)
WHERE (event.id IN $ids OR event.kind = 'decision') AND event.latest >= $from AND event.earliest <= $to
RETURN event.id AS id, event.title AS name, event.date AS date, event.id IN $ids AS asked
ORDER BY asked DESC, event.reports DESC, event.earliest, id
LIMIT toInteger($limit)
