/*
title: Treaties of a country
question: In which treaties does a country have a part, and what did it do to them?
parameters:
  - {name: country, kind: entity, note: a country or organization}
example: {country: Rusia}
columns: [treaty, relation, date, articles]
*/
MATCH (:Entity {id: $country})-[r]->(t:Entity)
WHERE t:Treaty
RETURN t.name AS treaty, type(r) AS relation, r.date AS date, r.articleCount AS articles
ORDER BY treaty, coalesce(date, ''), relation
