/*
title: Told by copies
question: Which acts are told by more articles than independent outlets, and by whom?
parameters:
  - {name: limit, kind: integer, default: "30", note: most rows}
columns: [date, actors, type, recipient, articles, outlets, publishers, event]
*/
MATCH (e:Event)
USING INDEX e:Event(articleCount)
WHERE e.articleCount > 1 AND e.outletCount > 0 AND e.articleCount - e.outletCount > 0
WITH e ORDER BY e.articleCount - e.outletCount DESC, e.id LIMIT $limit
RETURN e.date AS date, COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors, e.type AS type,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id }[0] AS recipient, e.articleCount AS articles, e.outletCount AS outlets,
       COLLECT { MATCH (e)<-[:EVIDENCE_FOR]-(:Claim)<-[:STATES]-(art:Article) RETURN DISTINCT art.publisher AS n ORDER BY n } AS publishers, e.id AS event
ORDER BY articles - outlets DESC, event
