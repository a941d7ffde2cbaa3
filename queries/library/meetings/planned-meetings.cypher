/*
title: Meetings to come
question: Which meetings are announced or thought possible?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [published, date, first, second, modality, saidBy, sentence, article]
*/
UNWIND ['planned', 'possible'] AS modality
MATCH (c:Claim)
WHERE c.polarity = 'positive' AND c.modality = modality AND c.type = 'MET_WITH'
MATCH (art:Article)-[:STATES]->(c), (c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN art.publishedAt AS published, c.date AS date, a.name AS first, r.name AS second, modality,
       COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy, c.sentence AS sentence, art.title AS article
ORDER BY published DESC, c.id
LIMIT $limit
