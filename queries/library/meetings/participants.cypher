/*
title: Participants of a meeting
question: Who took part in a summit or conference, and whom did they meet there?
parameters:
  - {name: meeting, kind: entity, note: a summit or conference by its name}
example: {meeting: pertemuan menlu G20}
columns: [participant, encounters, articles]
*/
MATCH (s:Entity {id: $meeting})
CALL {
  WITH s
  MATCH (s)<-[a:ATTENDED]-(x:Entity)
  RETURN x, a.articleCount AS articles
  UNION ALL
  WITH s
  MATCH (s)<-[:PART_OF]-(e:Event)<-[:ATTENDED]-(x:Entity)
  RETURN x, e.articleCount AS articles
}
WITH s, x, max(articles) AS articles
RETURN x.name AS participant,
       COLLECT { MATCH (s)<-[:PART_OF]-(e:Event)<-[:ATTENDED]-(x) MATCH (e)<-[:ATTENDED]-(y:Entity) WHERE y <> x RETURN DISTINCT y.name AS n ORDER BY n } AS encounters,
       articles
ORDER BY articles DESC, participant
