/*
title: Sentences with words
question: Which claims rest on sentences with these words?
parameters:
  - {name: words, kind: words, note: words that the sentence must hold}
  - {name: limit, kind: integer, default: "30", note: most rows}
example: {words: New START}
columns: [actor, type, recipient, status, sentence, published, article]
*/
CALL db.index.fulltext.queryNodes('claim_sentences', $words, {limit: 500}) YIELD node AS c, score
MATCH (art:Article)-[:STATES]->(c)-[:ACTOR]->(a:Entity), (c)-[:RECIPIENT]->(r:Entity)
RETURN a.name AS actor, c.type AS type, r.name AS recipient, CASE WHEN c.polarity = 'negative' THEN 'not ' ELSE '' END + c.modality AS status,
       c.sentence AS sentence, art.publishedAt AS published, art.title AS article
ORDER BY published DESC, c.start, c.id
LIMIT $limit
