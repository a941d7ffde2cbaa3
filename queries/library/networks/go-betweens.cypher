/*
title: Go-betweens
question: Who cooperates with both of two that are in conflict, of the hundred pairs in greatest conflict?
parameters:
  - {name: limit, kind: integer, default: "30", note: most rows}
columns: [between, first, second, conflict]
*/
MATCH (a:Entity)-[x:RELATES_TO]->(b:Entity)
WHERE x.conflict > x.cooperation
WITH a, x, b ORDER BY x.conflict DESC, a.id, b.id LIMIT 100
MATCH (a)-[r:RELATES_TO]-(m:Entity)
WHERE r.cooperation > r.conflict
MATCH (m)-[s:RELATES_TO]-(b)
WHERE s.cooperation > s.conflict
RETURN m.name AS between, a.name AS first, b.name AS second, x.conflict AS conflict
ORDER BY conflict DESC, m.id, a.id, b.id
LIMIT $limit
