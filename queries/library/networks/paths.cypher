/*
title: How two are connected
question: Over which chains of acts are two entities connected?
parameters:
  - {name: from, kind: entity, note: one end}
  - {name: to, kind: entity, note: the other}
  - {name: limit, kind: integer, default: "10", note: most paths}
example: {from: Retno, to: Ukraina}
columns: [path]
graph: true
*/
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = allShortestPaths((a)-[:RELATES_TO|BELONGS_TO|HOLDS_POSITION*..6]-(b))
RETURN path
ORDER BY [n IN nodes(path) | n.id], [r IN relationships(path) | type(r)], [r IN relationships(path) | coalesce(r.origin, '')]
LIMIT $limit
