/*
title: Where someone travelled
question: Which countries and places did someone visit?
parameters:
  - {name: who, kind: entity, note: a person}
example: {who: Netanyahu}
columns: [date, visited, contested, articles, event]
*/
MATCH (who:Entity {id: $who})-[v:VISITED]->(to:Entity)
RETURN v.date AS date, to.name AS visited, v.contested AS contested, v.articleCount AS articles, v.eventId AS event
ORDER BY coalesce(v.date, '') DESC, event
