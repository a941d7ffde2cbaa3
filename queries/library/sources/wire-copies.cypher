/*
title: Who copies whom
question: Which articles tell acts in the words of an earlier one, how alike are they, and how many acts?
parameters:
  - {name: limit, kind: integer, default: "30", note: most rows}
columns: [article, publisher, published, copyOf, original, similarity, acts]
*/
MATCH (a:Article)-[r:COPY_OF]->(o:Article)
WITH a, o, max(r.similarity) AS similarity, count(r) AS acts
RETURN coalesce(a.title, a.id) AS article, a.publisher AS publisher, a.publishedAt AS published, coalesce(o.title, o.id) AS copyOf, o.publisher AS original,
       similarity, acts
ORDER BY acts DESC, similarity DESC, a.id, o.id
LIMIT $limit
