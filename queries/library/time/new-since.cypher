/*
title: New since
question: Which acts were first reported since a day?
parameters:
  - {name: since, kind: since, note: first day of report}
  - {name: limit, kind: integer, default: "100", note: most rows}
example: {since: "2023-03-03"}
columns: [reported, date, actors, type, recipient, contested, event]
*/
MATCH (e:Event)
WHERE e.firstReported >= $since
WITH e ORDER BY e.firstReported DESC, e.id LIMIT $limit
RETURN e.firstReported AS reported, e.date AS date, COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors, e.type AS type,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id }[0] AS recipient, e.contested AS contested, e.id AS event
ORDER BY reported DESC, event
