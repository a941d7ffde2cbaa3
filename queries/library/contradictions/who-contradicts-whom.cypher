/*
title: Who contradicts whom
question: Who denies what others affirm, and how often?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [denies, affirms, acts, types]
*/
MATCH (e:Event {contested: true})
CALL {
  WITH e
  MATCH (e)<-[:EVIDENCE_FOR]-(c:Claim)<-[:STATES]-(art:Article)
  OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(s:Entity)
  RETURN collect(DISTINCT coalesce(s.name, art.publisher)) AS affirming
}
CALL {
  WITH e
  MATCH (e)<-[:EVIDENCE_AGAINST]-(c:Claim)<-[:STATES]-(art:Article)
  OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(s:Entity)
  RETURN collect(DISTINCT coalesce(s.name, art.publisher)) AS denying
}
UNWIND denying AS denies
UNWIND affirming AS affirms
WITH denies, affirms, e WHERE denies <> affirms
WITH denies, affirms, count(e) AS acts, e.type AS type ORDER BY type
RETURN denies, affirms, sum(acts) AS acts, collect(type) AS types
ORDER BY acts DESC, denies, affirms
LIMIT $limit
