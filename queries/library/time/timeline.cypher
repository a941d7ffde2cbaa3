/*
title: Timeline of two actors
question: What happened between two actors and those who act for them, in order?
parameters:
  - {name: first, kind: entity, note: "a country, person or organization"}
  - {name: second, kind: entity, note: the other}
  - {name: limit, kind: integer, default: "100", note: most rows}
example: {first: AS, second: Rusia}
columns: [date, actor, type, recipient, about, contested, articles, event]
*/
MATCH (:Entity {id: $first})<-[:BELONGS_TO*0..1]-(a:Entity)
WITH collect(DISTINCT a) AS ones
MATCH (:Entity {id: $second})<-[:BELONGS_TO*0..1]-(b:Entity)
WITH ones, collect(DISTINCT b) AS others
UNWIND ones AS a
MATCH (a)-[r]-(b:Entity)
WHERE r.eventId IS NOT NULL AND b IN others
WITH DISTINCT r, startNode(r) AS x, endNode(r) AS y
RETURN r.date AS date, x.name AS actor, type(r) AS type, y.name AS recipient,
       COLLECT { UNWIND coalesce(r.about, []) AS t MATCH (n:Entity {id: t}) RETURN n.name ORDER BY n.id } AS about,
       r.contested AS contested, r.articleCount AS articles, r.eventId AS event
ORDER BY coalesce(date, r.firstReported, ''), event
LIMIT $limit
