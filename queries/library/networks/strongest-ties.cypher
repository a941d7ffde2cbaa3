/*
title: Strongest ties
question: Which pairs cooperate most, and which are most in conflict?
parameters:
  - {name: limit, kind: integer, default: "30", note: most rows}
columns: [first, second, net, cooperation, conflict, events, contested]
*/
CALL () {
  MATCH (a:Entity)-[r:RELATES_TO]->(b:Entity)
  WHERE r.net >= 0
  RETURN a, r, b ORDER BY r.net DESC LIMIT $limit
  UNION ALL
  MATCH (a:Entity)-[r:RELATES_TO]->(b:Entity)
  WHERE r.net < 0
  RETURN a, r, b ORDER BY r.net LIMIT $limit
}
RETURN a.name AS first, b.name AS second, r.net AS net, r.cooperation AS cooperation, r.conflict AS conflict, r.events AS events, r.contested AS contested
ORDER BY abs(net) DESC, a.id, b.id
LIMIT $limit
