/*
title: Contested acts of an actor
question: Which acts of or towards someone are contested?
parameters:
  - {name: who, kind: entity, note: "a person, country or organization"}
example: {who: Netanyahu}
columns: [type, other, date, affirmed, denied, event]
*/
MATCH (who:Entity {id: $who})-[r]-(o:Entity)
WHERE r.eventId IS NOT NULL AND r.contested
RETURN type(r) AS type, o.name AS other, r.date AS date, r.claimCount AS affirmed, r.againstCount AS denied, r.eventId AS event
ORDER BY coalesce(date, '') DESC, event
