/*
title: Names that no article completes
question: Which persons are known by a surname in one article alone, and whom may each be?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [id, name, article, mayBe]
*/
MATCH (p:Person)
WHERE p.id CONTAINS '@' AND NOT EXISTS { (p)-[:SAME_AS]->(:Entity) }
MATCH (art:Article)-[:MENTIONS]->(p)
RETURN p.id AS id, p.name AS name, art.title AS article,
       COLLECT { MATCH (art)-[:MENTIONS]->(q:Person) WHERE q <> p AND q.name CONTAINS p.name RETURN q.id ORDER BY q.id } AS mayBe
ORDER BY id
LIMIT $limit
