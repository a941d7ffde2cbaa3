/*
title: Whom an outlet relies on
question: To whom does an outlet attribute what it reports?
parameters:
  - {name: outlet, kind: outlet, note: the outlet's name}
  - {name: limit, kind: integer, default: "30", note: most rows}
example: {outlet: Harian Contoh}
columns: [reliesOn, claims, articles, denials]
*/
MATCH (art:Article {publisher: $outlet})-[:STATES]->(c:Claim)-[:ATTRIBUTED_TO]->(s:Entity)
RETURN s.name AS reliesOn, count(DISTINCT c) AS claims, count(DISTINCT art) AS articles, count(DISTINCT CASE WHEN c.polarity = 'negative' THEN c END) AS denials
ORDER BY claims DESC, reliesOn
LIMIT $limit
