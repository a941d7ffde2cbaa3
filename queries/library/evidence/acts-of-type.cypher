/*
title: Acts of a type
question: Who did this to whom?
parameters:
  - {name: type, kind: type, note: "a type of act, such as URGED"}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {type: urged}
columns: [date, actors, recipient, about, contested, articles, event]
*/
MATCH (e:Event)
WHERE e.type = $type AND e.day >= ''
WITH e ORDER BY e.type DESC, e.day DESC, e.id LIMIT $limit
RETURN e.date AS date, COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id }[0] AS recipient,
       COLLECT { MATCH (e)-[:ABOUT]->(x:Entity) RETURN x.name ORDER BY x.id } AS about, e.contested AS contested, e.articleCount AS articles, e.id AS event
ORDER BY e.day DESC, event
