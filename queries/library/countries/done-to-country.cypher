/*
title: What is done to a country
question: Who acts on a country, and how?
parameters:
  - {name: country, kind: entity, note: a country}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {country: Rusia}
columns: [date, actor, type, about, contested, articles, event]
*/
MATCH (:Entity {id: $country})<-[r]-(a:Entity)
WHERE r.eventId IS NOT NULL
RETURN r.date AS date, a.name AS actor, type(r) AS type,
       COLLECT { UNWIND coalesce(r.about, []) AS t MATCH (x:Entity {id: t}) RETURN x.name ORDER BY x.id } AS about,
       r.contested AS contested, r.articleCount AS articles, r.eventId AS event
ORDER BY coalesce(r.date, r.lastReported, '') DESC, event
LIMIT $limit
