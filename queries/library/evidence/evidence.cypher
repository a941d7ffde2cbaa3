/*
title: Evidence of an edge
question: Which sentences say that one acted on another, and which deny it?
parameters:
  - {name: from, kind: entity, note: one of the two}
  - {name: to, kind: entity, note: the other}
  - {name: type, kind: type, optional: true, note: only this type of act}
example: {from: Blinken, to: Lavrov, type: met with}
columns: [type, date, for, status, saidBy, sentence, trigger, rule, publisher, article, url, event]
*/
MATCH (:Entity {id: $from})-[r]-(:Entity {id: $to})
WHERE r.eventId IS NOT NULL AND ($type IS NULL OR type(r) = $type)
MATCH (e:Event {id: r.eventId})<-[v:EVIDENCE_FOR|EVIDENCE_AGAINST]-(c:Claim)<-[:STATES]-(art:Article)
RETURN e.type AS type, e.date AS date, type(v) = 'EVIDENCE_FOR' AS for, CASE WHEN c.polarity = 'negative' THEN 'not ' ELSE '' END + c.modality AS status,
       COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy,
       c.sentence AS sentence, c.trigger AS trigger, c.rule AS rule, art.publisher AS publisher, art.title AS article, art.url AS url, e.id AS event
ORDER BY coalesce(date, '') DESC, event, for DESC, art.publishedAt, c.id
