// What a dossier said of an event is to be said anew, or no more.
UNWIND $rows AS row
MATCH (dossier:Dossier {id: row.dossier})-[declares:DECLARES]->(event:Event {id: row.id})
OPTIONAL MATCH ()-[tie:PLANNED_AS {dossier: row.dossier}]->(event)
DELETE declares, tie
