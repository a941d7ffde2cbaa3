/*
title: Contradictions
question: Which acts are both affirmed and denied, by whom, in which words?
parameters:
  - {name: limit, kind: integer, default: "30", note: most events}
columns: [type, actors, recipient, date, affirmedBy, affirmed, deniedBy, denied, event]
*/
MATCH (e:Event {contested: true})
WITH e ORDER BY e.lastReported DESC, e.id LIMIT $limit
RETURN e.type AS type, COLLECT { MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors,
       COLLECT { MATCH (e)-[:RECIPIENT]->(r:Entity) RETURN r.name ORDER BY r.id }[0] AS recipient, e.date AS date,
       COLLECT { MATCH (e)<-[:EVIDENCE_FOR]-(c:Claim)<-[:STATES]-(art:Article) OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(s:Entity)
                 RETURN DISTINCT coalesce(s.name, art.publisher) AS n ORDER BY n } AS affirmedBy,
       COLLECT { MATCH (e)<-[:EVIDENCE_FOR]-(c:Claim)<-[:STATES]-(art:Article) RETURN c.sentence ORDER BY art.publishedAt, c.id } AS affirmed,
       COLLECT { MATCH (e)<-[:EVIDENCE_AGAINST]-(c:Claim)<-[:STATES]-(art:Article) OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(s:Entity)
                 RETURN DISTINCT coalesce(s.name, art.publisher) AS n ORDER BY n } AS deniedBy,
       COLLECT { MATCH (e)<-[:EVIDENCE_AGAINST]-(c:Claim)<-[:STATES]-(art:Article) RETURN c.sentence ORDER BY art.publishedAt, c.id } AS denied, e.id AS event
ORDER BY e.lastReported DESC, event
