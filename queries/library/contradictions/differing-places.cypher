/*
title: One day, several places
question: Where do accounts of the same day differ on where two met?
parameters:
  - {name: limit, kind: integer, default: "30", note: most rows}
columns: [date, actors, places, events]
*/
MATCH (e:Event)
WHERE e.type = 'MET_WITH' AND e.day > '' AND e.precision = 'day'
MATCH (e)-[:AT]->(p:Entity)
WITH e, p ORDER BY p.name, e.id
WITH e.group AS group, e.date AS date, collect(DISTINCT p.name) AS places, collect(e) AS list
WHERE size(places) > 1
RETURN date, COLLECT { UNWIND list[0] AS e MATCH (e)-[:ACTOR]->(a:Entity) RETURN a.name ORDER BY a.id } AS actors, places, size(list) AS events
ORDER BY date DESC, actors
LIMIT $limit
