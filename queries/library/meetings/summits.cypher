/*
title: Summits and conferences
question: Which named meetings are there, where were they held and who came?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [meeting, places, participants, articles]
*/
MATCH (m:Entity&Meeting)
RETURN m.name AS meeting, COLLECT { MATCH (m)-[:HELD_IN]->(p:Entity) RETURN DISTINCT p.name AS n ORDER BY n } AS places,
       COUNT { (m)<-[:ATTENDED]-(:Entity) } AS participants, COUNT { (:Article)-[:MENTIONS]->(m) } AS articles
ORDER BY articles DESC, participants DESC, m.id
LIMIT $limit
