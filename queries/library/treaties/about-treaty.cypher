/*
title: Claims about a treaty
question: What is claimed about a treaty, by whom?
parameters:
  - {name: treaty, kind: entity, note: a treaty or agreement}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {treaty: New START}
columns: [published, date, actor, type, recipient, status, saidBy, sentence, article]
*/
MATCH (:Entity {id: $treaty})<-[:SAME_AS*0..1]-(t:Entity)<-[:ABOUT|RECIPIENT|ACTOR]-(c:Claim {kind: 'act'})
WITH DISTINCT c
MATCH (art:Article)-[:STATES]->(c), (c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN art.publishedAt AS published, c.date AS date, a.name AS actor, c.type AS type, r.name AS recipient,
       CASE WHEN c.polarity = 'negative' THEN 'not ' ELSE '' END + c.modality AS status,
       COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy, c.sentence AS sentence, art.title AS article
ORDER BY published DESC, c.start, c.id
LIMIT $limit
