/*
title: Meetings in a place
question: Which meetings were held in a country or place?
parameters:
  - {name: place, kind: entity, note: a country or place}
example: {place: India}
columns: [date, meeting, participants, place, articles]
*/
MATCH (:Entity {id: $place})<-[:LOCATED_IN*0..1]-(p:Entity)<-[h:HELD_IN]-(m:Meeting)
RETURN m.date AS date, CASE WHEN m:Event THEN 'encounter' ELSE m.name END AS meeting, COLLECT { MATCH (m)<-[:ATTENDED]-(x:Entity) RETURN x.name ORDER BY x.id } AS participants, p.name AS place, h.articleCount AS articles
ORDER BY coalesce(date, '') DESC, m.id
