/*
title: Planned but not confirmed
question: Which acts are announced, of which no event is known?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [published, date, actor, type, recipient, saidBy, sentence, article]
*/
MATCH (c:Claim)
WHERE c.polarity = 'positive' AND c.modality = 'planned'
MATCH (art:Article)-[:STATES]->(c)
WITH art, c ORDER BY art.publishedAt DESC, c.id
WHERE NOT EXISTS {
  MATCH (e:Event {group: c.group})
  WHERE e.dateTo >= coalesce(c.dateFrom, date(art.publishedAt)) AND (c.dateTo IS NULL OR e.dateFrom <= c.dateTo)
}
WITH art, c LIMIT $limit
MATCH (c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN art.publishedAt AS published, c.date AS date, a.name AS actor, c.type AS type, r.name AS recipient,
       COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy, c.sentence AS sentence, art.title AS article
ORDER BY published DESC, c.id
