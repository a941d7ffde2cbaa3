/*
title: Counts
question: How much is in the graph?
columns: [what, count]
*/
CALL {
  MATCH (n:Article) RETURN 'articles' AS what, count(n) AS count
  UNION ALL
  MATCH (n:Entity) RETURN 'entities' AS what, count(n) AS count
  UNION ALL
  MATCH (n:Claim) RETURN 'claims' AS what, count(n) AS count
  UNION ALL
  MATCH (n:Event) RETURN 'events' AS what, count(n) AS count
  UNION ALL
  MATCH ()-[r:RELATES_TO]->() RETURN 'pairs of actors' AS what, count(r) AS count
}
RETURN what, count
