/*
title: One name, several entities
question: Which names belong to more than one entity?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [name, ids]
*/
MATCH (e:Entity)
UNWIND [e.name, e.nameId] + coalesce(e.aliases, []) AS name
WITH toLower(name) AS name, e WHERE name IS NOT NULL
WITH name, e ORDER BY e.id
WITH name, collect(DISTINCT e.id) AS ids
WHERE size(ids) > 1
RETURN name, ids
ORDER BY size(ids) DESC, name
LIMIT $limit
