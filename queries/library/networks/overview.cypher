/*
title: Overview
question: Who relates to whom, at a glance?
parameters:
  - {name: limit, kind: integer, default: "100", note: most ties}
columns: [first, tie, second]
graph: true
*/
MATCH (a:Entity)-[r:RELATES_TO]->(b:Entity)
WHERE r.events > 0
WITH a, r, b ORDER BY r.events DESC LIMIT $limit
RETURN a AS first, r AS tie, b AS second
ORDER BY r.events DESC, a.id, b.id
