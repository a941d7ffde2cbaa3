/*
title: What someone urged
question: What did someone urge, whom, and about what?
parameters:
  - {name: who, kind: entity, note: "a person, country or organization"}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {who: Antony Blinken}
columns: [date, urged, about, articles, outlets, sentence, event]
*/
MATCH (who:Entity {id: $who})-[u:URGED]->(other:Entity)
CALL {
  WITH u
  MATCH (:Event {id: u.eventId})<-[:EVIDENCE_FOR]-(c:Claim)
  RETURN c.sentence AS sentence ORDER BY c.confidence DESC, c.id LIMIT 1
}
RETURN u.date AS date, other.name AS urged, COLLECT { UNWIND coalesce(u.about, []) AS t MATCH (x:Entity {id: t}) RETURN x.name ORDER BY x.id } AS about,
       u.articleCount AS articles, u.outletCount AS outlets, sentence, u.eventId AS event
ORDER BY coalesce(u.lastReported, '') DESC, event
LIMIT $limit
