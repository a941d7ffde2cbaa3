/*
title: Evidence of an event
question: Which sentences tell of an event, and which deny it?
parameters:
  - {name: event, kind: event, note: the id that other queries show}
example: {event: "event:922e2fa45e090c466d7880ef79a60a31"}
columns: [for, saidBy, sentence, trigger, rule, confidence, publisher, published, article, url]
*/
MATCH (:Event {id: $event})<-[v:EVIDENCE_FOR|EVIDENCE_AGAINST]-(c:Claim)<-[:STATES]-(art:Article)
RETURN type(v) = 'EVIDENCE_FOR' AS for, COLLECT { MATCH (c)-[by:ATTRIBUTED_TO]->(s:Entity) RETURN s.name ORDER BY by.order } AS saidBy,
       c.sentence AS sentence, c.trigger AS trigger, c.rule AS rule, c.confidence AS confidence, art.publisher AS publisher, art.publishedAt AS published, art.title AS article, art.url AS url
ORDER BY for DESC, published, c.id
