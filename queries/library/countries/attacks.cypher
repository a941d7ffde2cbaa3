/*
title: Attacks
question: Who attacked whom, and when?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [date, actor, recipient, place, contested, articles, event]
*/
MATCH (e:Event {type: 'ATTACKED'})
WHERE e.day >= ''
WITH e ORDER BY e.type DESC, e.day DESC, e.id LIMIT $limit
MATCH (e)-[:ACTOR]->(a:Entity), (e)-[:RECIPIENT]->(r:Entity)
OPTIONAL MATCH (e)-[:AT]->(p:Entity)
RETURN e.date AS date, a.name AS actor, r.name AS recipient, p.name AS place, e.contested AS contested, e.articleCount AS articles, e.id AS event
ORDER BY e.day DESC, event
