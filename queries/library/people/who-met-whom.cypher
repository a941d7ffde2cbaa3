/*
title: Who met whom
question: Who met whom in a span of time, where, and how well is it attested?
parameters:
  - {name: since, kind: since, optional: true, note: first day; a meeting without a date counts by its first report}
  - {name: until, kind: until, optional: true, note: last day}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {since: "2020", until: "2023-03"}
columns: [date, first, second, place, contested, articles, outlets, event]
*/
MATCH (e:Event)
WHERE e.type = 'MET_WITH' AND e.day >= coalesce($since, '') AND e.day <= coalesce($until, '9999') AND COUNT { (e)-[:ACTOR]->() } = 2
WITH e ORDER BY e.type DESC, e.day DESC, e.id LIMIT $limit
WITH e, COLLECT { MATCH (e)-[:ACTOR]->(x:Entity) RETURN x.name ORDER BY x.id } AS parties
RETURN e.date AS date, parties[0] AS first, parties[1] AS second, COLLECT { MATCH (e)-[:AT]->(p:Entity) RETURN p.name }[0] AS place,
       e.contested AS contested, e.articleCount AS articles, e.outletCount AS outlets, e.id AS event
ORDER BY e.day DESC, event
