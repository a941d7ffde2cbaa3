/*
title: Sanctions
question: Who imposed sanctions on whom, and when?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [date, actor, recipient, contested, articles, outlets, event]
*/
MATCH (e:Event {type: 'SANCTIONED'})
WHERE e.day >= ''
WITH e ORDER BY e.type DESC, e.day DESC, e.id LIMIT $limit
MATCH (e)-[:ACTOR]->(a:Entity), (e)-[:RECIPIENT]->(r:Entity)
RETURN e.date AS date, a.name AS actor, r.name AS recipient, e.contested AS contested, e.articleCount AS articles, e.outletCount AS outlets, e.id AS event
ORDER BY e.day DESC, event
