/*
title: Last contact
question: When did two actors, or those who act for them, last meet or speak?
parameters:
  - {name: first, kind: entity, note: "a country, person or organization"}
  - {name: second, kind: entity, note: the other}
example: {first: Indonesia, second: China}
columns: [date, type, first, second, articles, event]
*/
MATCH (:Entity {id: $first})<-[:BELONGS_TO*0..1]-(a:Entity)
MATCH (a)-[r:MET_WITH|SPOKE_WITH|VISITED|COOPERATES_WITH|AGREED_WITH]-(b:Entity)-[:BELONGS_TO*0..1]->(:Entity {id: $second})
WITH DISTINCT r, a, b
RETURN r.date AS date, type(r) AS type, a.name AS first, b.name AS second, r.articleCount AS articles, r.eventId AS event
ORDER BY coalesce(date, r.lastReported, '') DESC, event
LIMIT 10
