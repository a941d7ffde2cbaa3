/*
title: Who came to a country
question: Who visited a country or met someone in it?
parameters:
  - {name: country, kind: entity, note: a country}
example: {country: India}
columns: [date, who, how, place, articles, event]
*/
MATCH (k:Entity {id: $country})
CALL {
  WITH k
  MATCH (k)<-[:LOCATED_IN*0..1]-(p:Entity)<-[v:VISITED]-(x:Entity)
  RETURN v.date AS date, x.name AS who, 'visited' AS how, p.name AS place, v.articleCount AS articles, v.eventId AS event
  UNION
  WITH k
  MATCH (k)<-[:LOCATED_IN*0..1]-(p:Entity)<-[:HELD_IN]-(m:Meeting)<-[a:ATTENDED]-(x:Entity)
  RETURN m.date AS date, x.name AS who, CASE WHEN m:Event THEN 'met someone' ELSE m.name END AS how, p.name AS place, a.articleCount AS articles, m.id AS event
}
RETURN date, who, how, place, articles, event
ORDER BY coalesce(date, '') DESC, event, who
