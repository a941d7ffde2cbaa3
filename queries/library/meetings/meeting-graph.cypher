/*
title: Meetings as a picture
question: How do the meetings of an actor look?
parameters:
  - {name: who, kind: entity, note: "a person, country or organization"}
  - {name: limit, kind: integer, default: "100", note: most meetings}
example: {who: Blinken}
columns: [attended, with, held, part]
graph: true
*/
MATCH (:Entity {id: $who})-[a:ATTENDED]->(m:Meeting)
WITH a, m ORDER BY m.id LIMIT $limit
MATCH attended = ()-[a]->()
RETURN attended, COLLECT { MATCH p = (m)<-[:ATTENDED]-(x:Entity) RETURN p ORDER BY x.id } AS with,
       COLLECT { MATCH p = (m)-[:HELD_IN]->(x:Entity) RETURN p ORDER BY x.id } AS held, COLLECT { MATCH p = (m)-[:PART_OF]->(x:Entity) RETURN p ORDER BY x.id } AS part
ORDER BY m.id
