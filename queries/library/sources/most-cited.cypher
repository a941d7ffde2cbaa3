/*
title: Who is cited most
question: To whom are most claims attributed, by how many outlets, and how often do they deny?
parameters:
  - {name: limit, kind: integer, default: "20", note: most rows}
columns: [cited, type, claims, outlets, denials]
*/
MATCH (s:Entity)
WITH s, COUNT { (s)<-[:ATTRIBUTED_TO]-() } AS claims
WHERE claims > 0
WITH s, claims ORDER BY claims DESC, s.name LIMIT $limit
MATCH (s)<-[:ATTRIBUTED_TO]-(c:Claim)<-[:STATES]-(art:Article)
RETURN s.name AS cited, [l IN labels(s) WHERE l <> 'Entity'][0] AS type, claims, count(DISTINCT art.outlet) AS outlets,
       count(DISTINCT CASE WHEN c.polarity = 'negative' THEN c END) AS denials
ORDER BY claims DESC, cited
