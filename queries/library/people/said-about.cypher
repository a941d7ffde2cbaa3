/*
title: What is said of someone
question: Which acts towards someone are stated, and by whom?
parameters:
  - {name: who, kind: entity, note: "a person, country or organization"}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {who: Paul Whelan}
columns: [published, actor, type, status, saidBy, sentence, article]
*/
MATCH (:Entity {id: $who})<-[:SAME_AS*0..1]-(m:Entity)<-[:RECIPIENT]-(c:Claim {kind: 'act'})<-[:STATES]-(art:Article)
MATCH (c)-[:ACTOR]->(a:Entity)
RETURN art.publishedAt AS published, a.name AS actor, c.type AS type,
       CASE WHEN c.polarity = 'negative' THEN 'not ' ELSE '' END + c.modality AS status,
       COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy, c.sentence AS sentence, art.title AS article
ORDER BY published DESC, c.start, c.id
LIMIT $limit
