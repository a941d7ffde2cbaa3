/*
title: What someone denies
question: Which acts does someone deny, and do others affirm them?
parameters:
  - {name: who, kind: entity, note: "a person, country or organization"}
example: {who: Kementerian Luar Negeri Rusia}
columns: [published, actor, type, recipient, contested, sentence, article]
*/
MATCH (:Entity {id: $who})<-[:SAME_AS*0..1]-(m:Entity)<-[:ATTRIBUTED_TO]-(c:Claim {polarity: 'negative'})
MATCH (art:Article)-[:STATES]->(c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN art.publishedAt AS published, a.name AS actor, c.type AS type, r.name AS recipient, EXISTS { (c)-[:EVIDENCE_AGAINST]->(:Event) } AS contested,
       c.sentence AS sentence, art.title AS article
ORDER BY published DESC, c.id
