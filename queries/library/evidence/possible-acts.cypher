/*
title: What may come
question: Which acts are thought possible?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [published, date, actor, type, recipient, saidBy, sentence, article]
*/
MATCH (c:Claim)
WHERE c.polarity = 'positive' AND c.modality = 'possible'
MATCH (art:Article)-[:STATES]->(c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN art.publishedAt AS published, c.date AS date, a.name AS actor, c.type AS type, r.name AS recipient,
       COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy, c.sentence AS sentence, art.title AS article
ORDER BY published DESC, c.id
LIMIT $limit
