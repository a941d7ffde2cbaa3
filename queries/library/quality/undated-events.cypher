/*
title: Events without a date
question: Which events have no date, and when were they reported?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [reported, actors, type, recipient, articles, event]
*/
MATCH (e:Event {precision: 'unknown'})
WHERE e.day >= ''
WITH e ORDER BY e.precision DESC, e.day DESC, e.id LIMIT $limit
RETURN e.firstReported AS reported, COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors, e.type AS type,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id }[0] AS recipient, e.articleCount AS articles, e.id AS event
ORDER BY e.day DESC, event
