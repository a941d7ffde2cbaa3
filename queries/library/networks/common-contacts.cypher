/*
title: Common contacts
question: Who has dealings with both of two actors?
parameters:
  - {name: first, kind: entity, note: "a country, person or organization"}
  - {name: second, kind: entity, note: the other}
  - {name: limit, kind: integer, default: "50", note: most rows}
example: {first: Ukraina, second: Rusia}
columns: [contact, netWithFirst, netWithSecond, events]
*/
MATCH (:Entity {id: $first})-[r:RELATES_TO]-(c:Entity)-[s:RELATES_TO]-(:Entity {id: $second})
RETURN c.name AS contact, r.net AS netWithFirst, s.net AS netWithSecond, r.events + s.events AS events
ORDER BY events DESC, c.id
LIMIT $limit
