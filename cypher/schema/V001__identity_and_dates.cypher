// Ids are unique, so that a second import finds what the first one wrote.
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT dossier_id IF NOT EXISTS FOR (dossier:Dossier) REQUIRE dossier.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR ()-[report:REPORTED_BY]-() REQUIRE report.id IS UNIQUE;

// What a re-import replaces is found by its dossier.
CREATE INDEX aside_id IF NOT EXISTS FOR ()-[report:SET_ASIDE]-() ON (report.id);
CREATE INDEX aside_dossier IF NOT EXISTS FOR ()-[report:SET_ASIDE]-() ON (report.dossier);
CREATE INDEX report_dossier IF NOT EXISTS FOR ()-[report:REPORTED_BY]-() ON (report.dossier);

// Questions count from a day.
CREATE INDEX contact_latest IF NOT EXISTS FOR (contact:Contact) ON (contact.latest);
CREATE INDEX event_latest IF NOT EXISTS FOR (event:Event) ON (event.latest);
CREATE INDEX event_status IF NOT EXISTS FOR (event:Event) ON (event.status);
