/*
title: Best attested acts
question: Which acts are told by more than one independent outlet?
parameters:
  - {name: since, kind: since, optional: true, note: "first day of the act; of one without a date, that of its first report"}
  - {name: limit, kind: integer, default: "20", note: most rows}
columns: [date, actors, type, recipient, outlets, articles, claims, contested, event]
*/
MATCH (e:Event)
USING INDEX e:Event(outletCount, articleCount, claimCount)
WHERE e.outletCount > 1 AND e.articleCount > 0 AND e.claimCount > 0 AND e.day >= coalesce($since, '')
WITH e ORDER BY e.outletCount DESC, e.articleCount DESC, e.claimCount DESC, e.id LIMIT $limit
RETURN e.date AS date, COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors, e.type AS type,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id }[0] AS recipient,
       e.outletCount AS outlets, e.articleCount AS articles, e.claimCount AS claims, e.contested AS contested, e.id AS event
ORDER BY outlets DESC, articles DESC, claims DESC, event
