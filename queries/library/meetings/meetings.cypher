/*
title: Meetings
question: Which meetings were there, with whom and where?
parameters:
  - {name: since, kind: since, default: "1900", note: first day; meetings without a date are left out}
  - {name: until, kind: until, default: "2100", note: last day}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {since: "2023"}
columns: [date, participants, place, partOf, contested, articles, event]
*/
MATCH (m:Event)
WHERE m.type = 'MET_WITH' AND m.dateFrom >= date($since) AND m.dateFrom <= date($until) AND m:Meeting
WITH m ORDER BY m.dateFrom DESC, m.id LIMIT $limit
RETURN m.date AS date, COLLECT { MATCH (m)<-[:ATTENDED]-(x:Entity) RETURN x.name ORDER BY x.id } AS participants,
       COLLECT { MATCH (m)-[:HELD_IN]->(p:Entity) RETURN p.name ORDER BY p.id }[0] AS place,
       COLLECT { MATCH (m)-[:PART_OF]->(s:Entity) RETURN s.name ORDER BY s.id } AS partOf,
       m.contested AS contested, m.articleCount AS articles, m.id AS event
ORDER BY m.dateFrom DESC, event
