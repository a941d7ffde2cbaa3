/*
title: Claims that are least sure
question: Which claims were read with least confidence, by which rule?
parameters:
  - {name: limit, kind: integer, default: "30", note: most rows}
columns: [confidence, rule, actor, type, recipient, sentence, article]
*/
MATCH (c:Claim)
USING INDEX c:Claim(kind, confidence, id)
WHERE c.kind = 'act' AND c.confidence >= 0 AND c.id > ''
WITH c ORDER BY c.kind, c.confidence, c.id LIMIT $limit
MATCH (art:Article)-[:STATES]->(c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN c.confidence AS confidence, c.rule AS rule, a.name AS actor, c.type AS type, r.name AS recipient, c.sentence AS sentence, art.title AS article
ORDER BY confidence, c.id
