/*
title: What happened
question: What happened in a span of time?
parameters:
  - {name: since, kind: since, note: first day; an act without a date counts by its first report}
  - {name: until, kind: until, optional: true, note: last day}
  - {name: limit, kind: integer, default: "100", note: most rows}
example: {since: "2022-02", until: "2022-03"}
columns: [date, actors, type, recipient, place, contested, articles, event]
*/
MATCH (e:Event)
WHERE e.day >= $since AND e.day <= coalesce($until, '9999')
WITH e ORDER BY e.day, e.id LIMIT $limit
RETURN e.date AS date, COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors, e.type AS type,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id }[0] AS recipient,
       COLLECT { MATCH (e)-[:AT]->(p:Entity) RETURN p.name ORDER BY p.id }[0] AS place, e.contested AS contested, e.articleCount AS articles, e.id AS event
ORDER BY e.day, event
