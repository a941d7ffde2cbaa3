/*
title: What a country does
question: What did a country and those who act for it do, to whom?
parameters:
  - {name: country, kind: entity, note: a country}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {country: AS}
columns: [date, actor, type, recipient, contested, articles, event]
*/
MATCH (:Entity {id: $country})<-[:BELONGS_TO*0..1]-(a:Entity)-[r]-(o:Entity)
WHERE r.eventId IS NOT NULL AND (startNode(r) = a OR type(r) IN ['MET_WITH', 'SPOKE_WITH', 'AGREED_WITH', 'COOPERATES_WITH'])
RETURN r.date AS date, a.name AS actor, type(r) AS type, o.name AS recipient, r.contested AS contested, r.articleCount AS articles, r.eventId AS event
ORDER BY coalesce(r.date, r.lastReported, '') DESC, event, actor
LIMIT $limit
