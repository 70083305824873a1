// Who held which office on a day: attested by a report or a source, inferred from what is known around it, or unknown.
// @param on: date   the day; of a month or year, some day in it
// @param actors: actor ids = []   only these people, and offices in these organisations and their organs; all where left out
// @column person: actor id  id of who held the office
// @column name  the person's name
// @column title  what the office is called; where no dossier states it, the wording of most reports
// @column organisation: actor id  id of the organisation whose office it is
// @column organisationName  its name
// @column certainty  attested, inferred, or unknown where the office was held at some time and nothing tells of this day
// @column basis  what that stands on
// @column before: date  date of the nearest thing known before the day, as EDTF; empty for none
// @column after: date  date of the nearest thing known after it, as EDTF; empty for none
// @column events: event ids  ids of the events of that day, or perhaps of that day, in whose reports the person bears the office
// @column sources: source ids  ids of the sources that know of the office at any time
WITH date($on) AS firstDay,
     date($on) + duration(CASE size($on) WHEN 4 THEN 'P1Y' WHEN 7 THEN 'P1M' ELSE 'P1D' END) - duration('P1D') AS lastDay
MATCH (person:Person)-[held:HELD_OFFICE]->(organisation:Organisation)
WHERE size($actors) = 0 OR person.id IN $actors
   OR EXISTS { (organisation)-[:PART_OF*0..9]->(whole:Organisation) WHERE whole.id IN $actors }
WITH firstDay, lastDay, person, organisation, held ORDER BY size(coalesce(held.events, [])) DESC, held.title, held.id
WITH firstDay, lastDay, person, organisation, collect(held) AS all
WITH firstDay, lastDay, person, organisation, [held IN all WHERE held.dossier IS NOT NULL] AS stated,
     [held IN all WHERE held.dossier IS NULL] AS worded
WITH firstDay, lastDay, person, organisation, stated, worded,
     COLLECT { UNWIND stated AS held RETURN DISTINCT toLower(held.title) AS title ORDER BY title } AS titles
UNWIND CASE WHEN size(titles) < 2 THEN [{stated: stated, worded: worded}]
            ELSE [title IN titles | {stated: [held IN stated WHERE toLower(held.title) = title],
                                     worded: [held IN worded WHERE toLower(held.title) = title]}]
               + [held IN worded WHERE NOT toLower(held.title) IN titles | {stated: [], worded: [held]}] END AS office
WITH firstDay, lastDay, person, organisation, office.stated AS stated, office.stated + office.worded AS all,
     COLLECT {
       UNWIND office.worded AS held
       UNWIND held.events AS id
       MATCH (event:Event {id: id})
       WHERE event.status IN ['held', 'ongoing']
       RETURN DISTINCT event ORDER BY event.earliest, event.latest, event.id
     } AS events
WITH firstDay, lastDay, person, organisation, stated, all,
     [event IN events WHERE event.startLatest <= lastDay AND event.endEarliest >= firstDay] AS ofTheDay,
     [event IN events WHERE event.earliest <= lastDay AND event.latest >= firstDay
       AND event.earliest > date('0001-01-01') AND event.latest < date('9999-12-31')] AS perhapsOfTheDay,
     [held IN stated WHERE held.from <> '..' OR held.to <> '..'] AS dated,
     [held IN stated WHERE held.from <> '..' AND held.to <> '..' AND held.fromEarliest <= lastDay AND held.toLatest >= firstDay] AS around,
     COLLECT {
       UNWIND [event IN events | {date: event.date, day: event.latest}] + [held IN stated WHERE held.from <> '..' | {date: held.from, day: held.fromLatest}] AS point
       WITH point WHERE point.day < firstDay
       RETURN point.date ORDER BY point.day DESC, point.date LIMIT 1
     } AS before,
     COLLECT {
       UNWIND [event IN events | {date: event.date, day: event.earliest}] + [held IN stated WHERE held.to <> '..' | {date: held.to, day: held.toEarliest}] AS point
       WITH point WHERE point.day > lastDay
       RETURN point.date ORDER BY point.day, point.date LIMIT 1
     } AS after
WITH person, organisation, all, perhapsOfTheDay, head(before) AS before, head(after) AS after,
     CASE WHEN size(ofTheDay) > 0 THEN ['attested', 'a report of that day']
          WHEN any(held IN around WHERE held.inferred IS NULL AND held.fromLatest <= lastDay AND held.toEarliest >= firstDay)
            THEN ['attested', 'from and to, as a source says']
          WHEN size(stated) > 0 AND size(dated) = size(stated)
           AND all(held IN dated WHERE held.fromEarliest > lastDay OR held.toLatest < firstDay) THEN NULL
          WHEN size(around) > 0 THEN ['inferred', 'from and to, inferred or not known to the day']
          WHEN size(perhapsOfTheDay) > 0 THEN ['inferred', 'a report that may be of that day']
          WHEN size(before) > 0 AND size(after) > 0 THEN ['inferred', 'known before and after']
          WHEN size(before) > 0 THEN ['unknown', 'known before only']
          WHEN size(after) > 0 THEN ['unknown', 'known after only']
          ELSE ['unknown', 'no date known'] END AS verdict
WHERE verdict IS NOT NULL
RETURN person.id AS person, person.name AS name, all[0].title AS title, organisation.id AS organisation, organisation.name AS organisationName,
       verdict[0] AS certainty, verdict[1] AS basis, before, after, [event IN perhapsOfTheDay | event.id] AS events,
       COLLECT { UNWIND all AS held UNWIND held.sources AS source RETURN DISTINCT source ORDER BY source } AS sources
ORDER BY organisationName, organisation, title, certainty, name, person
