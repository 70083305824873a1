// Names, quotes and texts are found by their words.
CREATE FULLTEXT INDEX actor_names IF NOT EXISTS FOR (actor:Actor) ON EACH [actor.name, actor.aliases];
CREATE FULLTEXT INDEX report_quotes IF NOT EXISTS FOR ()-[report:REPORTED_BY]-() ON EACH [report.quote];
CREATE FULLTEXT INDEX source_texts IF NOT EXISTS FOR (source:Source) ON EACH [source.title, source.text];
CREATE FULLTEXT INDEX event_titles IF NOT EXISTS FOR (event:Event) ON EACH [event.title, event.place];
