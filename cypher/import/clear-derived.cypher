// What was derived of events before.
MATCH (event:Event)<-[derived:PARTICIPATED|CONCERNED|REPRESENTED_IN]-()
WHERE event.id IN $events
DELETE derived
