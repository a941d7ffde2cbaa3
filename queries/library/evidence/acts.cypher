/*
title: Acts
question: Which acts follow from the claims, and how well is each attested?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [actors, type, recipients, about, date, place, contested, claims, articles, outlets]
*/
MATCH (e:Event)
USING INDEX e:Event(outletCount, articleCount, claimCount)
WHERE e.outletCount > 0 AND e.articleCount > 0 AND e.claimCount > 0
WITH e ORDER BY e.outletCount DESC, e.articleCount DESC, e.claimCount DESC, e.id LIMIT $limit
RETURN COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors, e.type AS type,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id } AS recipients,
       COLLECT { MATCH (e)-[:ABOUT]->(x:Entity) RETURN x.name ORDER BY x.id } AS about, e.date AS date,
       COLLECT { MATCH (e)-[:AT]->(p:Entity) RETURN p.name ORDER BY p.id }[0] AS place, e.contested AS contested,
       e.claimCount AS claims, e.articleCount AS articles, e.outletCount AS outlets
ORDER BY outlets DESC, articles DESC, claims DESC, e.id
