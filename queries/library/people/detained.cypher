/*
title: Who is or was detained
question: Who was detained, by whom, and was he or she released?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [date, detained, by, released, articles, event]
*/
MATCH (e:Event {type: 'DETAINED'})
WHERE e.day >= ''
WITH e ORDER BY e.type DESC, e.day DESC, e.id LIMIT $limit
MATCH (e)-[:RECIPIENT]->(p:Entity), (e)-[:ACTOR]->(by:Entity)
OPTIONAL MATCH (p)<-[f:RELEASED]-(:Entity)
WITH e, p, by, max(coalesce(f.date, f.lastReported)) AS released
RETURN e.date AS date, p.name AS detained, by.name AS by, released, e.articleCount AS articles, e.id AS event
ORDER BY e.day DESC, event
