/*
title: Claims
question: Who did what to whom, is it so, and who says so?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [actor, type, recipient, about, status, date, saidBy, outlet]
*/
MATCH (c:Claim)
USING INDEX c:Claim(kind, confidence, id)
WHERE c.kind = 'act' AND c.confidence >= 0 AND c.id > ''
WITH c ORDER BY c.kind DESC, c.confidence DESC, c.id DESC LIMIT $limit
MATCH (art:Article)-[:STATES]->(c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN a.name AS actor, c.type AS type, r.name AS recipient, COLLECT { MATCH (c)-[:ABOUT]->(x:Entity) RETURN x.name ORDER BY x.id } AS about,
       CASE WHEN c.polarity = 'negative' THEN 'not ' ELSE '' END + c.modality AS status, c.date AS date,
       COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy, art.publisher AS outlet
ORDER BY actor, type, recipient, c.id
