/*
title: Neighbourhood
question: What surrounds an entity?
parameters:
  - {name: who, kind: entity, note: any entity}
  - {name: limit, kind: integer, default: "100", note: most neighbours}
example: {who: Blinken}
columns: [path]
graph: true
*/
MATCH path = (who:Entity {id: $who})-[r]-(o:Entity)
WHERE type(r) <> 'RELATES_TO'
RETURN path
ORDER BY coalesce(r.articleCount, 0) DESC, type(r), o.id, r.eventId
LIMIT $limit
