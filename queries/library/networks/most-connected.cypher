/*
title: Most connected actors
question: Who has dealings with most others?
parameters:
  - {name: limit, kind: integer, default: "20", note: most rows}
columns: [actor, type, partners, events, cooperation, conflict]
*/
MATCH (a:Entity)
WITH a, COUNT { (a)-[:RELATES_TO]-() } AS partners
WHERE partners > 0
WITH a, partners ORDER BY partners DESC, a.id LIMIT $limit
MATCH (a)-[r:RELATES_TO]-()
WITH a, partners, sum(r.events) AS events, round(sum(r.cooperation), 1) AS cooperation, round(sum(r.conflict), 1) AS conflict
RETURN a.name AS actor, [l IN labels(a) WHERE l <> 'Entity'][0] AS type, partners, events, cooperation, conflict
ORDER BY partners DESC, a.id
