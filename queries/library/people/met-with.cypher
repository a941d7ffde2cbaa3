/*
title: Meetings of one actor
question: Whom did someone meet, when, where and who says so?
parameters:
  - {name: who, kind: entity, note: "a person, country or organization"}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {who: Blinken}
columns: [date, with, place, contested, articles, outlets, sentence, event]
*/
MATCH (who:Entity {id: $who})-[m:MET_WITH]-(other:Entity)
CALL {
  WITH m
  MATCH (:Event {id: m.eventId})<-[:EVIDENCE_FOR]-(c:Claim)
  RETURN c.sentence AS sentence ORDER BY c.confidence DESC, c.id LIMIT 1
}
OPTIONAL MATCH (p:Entity {id: m.place})
RETURN m.date AS date, other.name AS with, p.name AS place, m.contested AS contested, m.articleCount AS articles, m.outletCount AS outlets,
       sentence, m.eventId AS event
ORDER BY coalesce(m.date, '') DESC, event
LIMIT $limit
