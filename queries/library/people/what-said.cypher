/*
title: What someone says
question: Which claims are attributed to someone?
parameters:
  - {name: who, kind: entity, note: "a person, country or organization"}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {who: State Department}
columns: [published, actor, type, recipient, status, sentence, article]
*/
MATCH (:Entity {id: $who})<-[:SAME_AS*0..1]-(m:Entity)<-[:ATTRIBUTED_TO]-(c:Claim)
MATCH (art:Article)-[:STATES]->(c)
MATCH (c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN art.publishedAt AS published, a.name AS actor, c.type AS type, r.name AS recipient,
       CASE WHEN c.polarity = 'negative' THEN 'not ' ELSE '' END + c.modality AS status, c.sentence AS sentence, art.title AS article
ORDER BY published DESC, c.start, c.id
LIMIT $limit
