// What an event says of itself.
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event += row.properties, event.plover = row.plover, event.place = row.place
FOREACH (label IN CASE WHEN row.contact THEN [1] ELSE [] END | SET event:Contact)
FOREACH (label IN CASE WHEN row.contact THEN [] ELSE [1] END | REMOVE event:Contact)
