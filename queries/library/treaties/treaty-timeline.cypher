/*
title: Course of a treaty
question: What happened to and about a treaty, in order?
parameters:
  - {name: treaty, kind: entity, note: a treaty or agreement}
example: {treaty: New START}
columns: [date, actor, type, recipient, contested, articles, event]
*/
MATCH (:Entity {id: $treaty})<-[:RECIPIENT|ABOUT]-(e:Event)
WITH DISTINCT e
MATCH (e)-[:ACTOR]->(a:Entity)
OPTIONAL MATCH (e)-[:RECIPIENT]->(r:Entity)
RETURN e.date AS date, a.name AS actor, e.type AS type, r.name AS recipient, e.contested AS contested, e.articleCount AS articles, e.id AS event
ORDER BY coalesce(e.date, e.firstReported, ''), event, actor
