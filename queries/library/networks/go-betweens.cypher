/*
title: Go-betweens
question: Who cooperates with both of two that are in conflict, of the pairs with most conflict over cooperation?
parameters:
  - {name: pairs, kind: integer, default: "20", note: so many pairs in conflict are looked at}
  - {name: limit, kind: integer, default: "30", note: most rows}
columns: [between, first, second, conflict]
*/
MATCH (a:Entity)-[x:RELATES_TO]->(b:Entity)
WHERE x.net < 0
WITH a, x, b ORDER BY x.net LIMIT $pairs
UNWIND [a, b] AS side
MATCH (side)-[r:RELATES_TO]-(m:Entity)
WHERE r.net > 0
WITH a, x, b, m, count(*) AS sides
WHERE sides = 2
RETURN m.name AS between, a.name AS first, b.name AS second, -x.net AS conflict
ORDER BY conflict DESC, m.id, a.id, b.id
LIMIT $limit
