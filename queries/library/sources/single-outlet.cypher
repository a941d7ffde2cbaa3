/*
title: Told by one outlet alone
question: Which acts rest on a single outlet?
parameters:
  - {name: since, kind: since, optional: true, note: "first day of the act; of one without a date, that of its first report"}
  - {name: limit, kind: integer, default: "30", note: most rows}
columns: [date, actors, type, recipient, outlet, articles, event]
*/
MATCH (e:Event)
WHERE e.day >= coalesce($since, '') AND e.outletCount = 1
WITH e ORDER BY e.day DESC, e.id LIMIT $limit
RETURN e.date AS date, COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors, e.type AS type,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id }[0] AS recipient,
       COLLECT { MATCH (e)<-[:EVIDENCE_FOR]-(:Claim)<-[:STATES]-(art:Article) RETURN DISTINCT art.outlet AS n ORDER BY n }[0] AS outlet,
       e.articleCount AS articles, e.id AS event
ORDER BY e.day DESC, event
