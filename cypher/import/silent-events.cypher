// Events of which no report is in force.
MATCH (event:Event)
WHERE event.id IN $events AND NOT EXISTS { (event)-[:REPORTED_BY]->() }
SET event.status = 'set-aside', event.kind = 'other', event.date = '..',
    event.earliest = date('0001-01-01'), event.startLatest = date('9999-12-31'),
    event.endEarliest = date('0001-01-01'), event.latest = date('9999-12-31'),
    event.datesAgree = true, event.reports = 0, event.sources = 0, event.origins = 0
REMOVE event:Contact, event.place, event.plover
