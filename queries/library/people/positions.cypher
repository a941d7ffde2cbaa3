/*
title: Positions held
question: Which positions does or did someone hold, and since when?
parameters:
  - {name: who, kind: entity, note: a person}
example: {who: Blinken}
columns: [title, at, from, to, former, origin, articles]
*/
MATCH (who:Entity {id: $who})-[h:HOLDS_POSITION]->(o:Entity)
RETURN h.title AS title, o.name AS at, h.from AS from, h.to AS to, coalesce(h.former, false) AS former, h.origin AS origin, h.articleCount AS articles
ORDER BY coalesce(h.from, '') DESC, h.origin, title, o.id
