/*
title: Parties of a treaty
question: Who signed, joined, left or suspended a treaty?
parameters:
  - {name: treaty, kind: entity, note: a treaty or agreement}
example: {treaty: New START}
columns: [actor, relation, date, contested, articles]
*/
MATCH (:Entity {id: $treaty})<-[r:PARTY_TO|SIGNED|WITHDREW_FROM|SUSPENDED|REJECTED|SUPPORTS]-(a:Entity)
RETURN a.name AS actor, type(r) AS relation, r.date AS date, coalesce(r.contested, false) AS contested, r.articleCount AS articles
ORDER BY actor, coalesce(r.date, ''), relation
