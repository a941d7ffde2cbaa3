/*
title: Officials of a country
question: Who holds or held which office of a country or organization?
parameters:
  - {name: of, kind: entity, note: a country or organization}
example: {of: Indonesia}
columns: [person, titles, from, to, former, articles]
*/
MATCH (:Entity {id: $of})<-[h:HOLDS_POSITION]-(p:Entity)
WITH p, h ORDER BY h.title
RETURN p.name AS person, collect(DISTINCT h.title) AS titles, min(h.from) AS from, max(h.to) AS to,
       any(f IN collect(coalesce(h.former, false)) WHERE f) AS former, sum(h.articleCount) AS articles
ORDER BY articles DESC, person
