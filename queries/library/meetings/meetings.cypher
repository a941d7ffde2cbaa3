/*
title: Meetings
question: Which meetings were there, with whom and where?
parameters:
  - {name: since, kind: since, optional: true, note: first day; a meeting without a date counts by its first report}
  - {name: until, kind: until, optional: true, note: last day}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {since: "2023"}
columns: [date, participants, place, partOf, contested, articles, event]
*/
MATCH (m:Event)
WHERE m.type = 'MET_WITH' AND m.day >= coalesce($since, '') AND m.day <= coalesce($until, '9999') AND m:Meeting
WITH m ORDER BY m.type DESC, m.day DESC, m.id LIMIT $limit
RETURN m.date AS date, COLLECT { MATCH (m)<-[:ATTENDED]-(x:Entity) RETURN x.name ORDER BY x.id } AS participants,
       COLLECT { MATCH (m)-[:HELD_IN]->(p:Entity) RETURN p.name ORDER BY p.id }[0] AS place,
       COLLECT { MATCH (m)-[:PART_OF]->(s:Entity) RETURN s.name ORDER BY s.id } AS partOf,
       m.contested AS contested, m.articleCount AS articles, m.id AS event
ORDER BY m.day DESC, event
