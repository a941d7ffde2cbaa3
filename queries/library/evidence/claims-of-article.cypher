/*
title: Claims of an article
question: What does an article state?
parameters:
  - {name: article, kind: article, note: id or URL}
example: {article: a1}
columns: [actor, type, recipient, about, status, date, place, saidBy, sentence, confidence]
*/
CALL {
  MATCH (art:Article {id: $article}) RETURN art
  UNION
  MATCH (art:Article {url: $article}) RETURN art
}
MATCH (art)-[:STATES]->(c:Claim)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
OPTIONAL MATCH (c)-[:AT]->(p:Entity)
RETURN a.name AS actor, c.type AS type, r.name AS recipient, COLLECT { MATCH (c)-[:ABOUT]->(x:Entity) RETURN x.name ORDER BY x.id } AS about,
       CASE WHEN c.polarity = 'negative' THEN 'not ' ELSE '' END + c.modality AS status, c.date AS date, p.name AS place,
       COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy, c.sentence AS sentence, c.confidence AS confidence
ORDER BY c.kind, c.start, c.type, c.id
