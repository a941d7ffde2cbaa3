/*
title: Treaties that are spoken of
question: Which treaties do articles speak of most?
parameters:
  - {name: limit, kind: integer, default: "20", note: most rows}
columns: [treaty, articles, claims, wikidata]
*/
MATCH (t:Treaty)
RETURN t.name AS treaty, COUNT { ()-[:MENTIONS]->(t) } AS articles, COUNT { (:Claim)-[:ABOUT|RECIPIENT]->(t) } AS claims, t.wikidata AS wikidata
ORDER BY articles DESC, claims DESC, t.id
LIMIT $limit
