// Entities that a name may mean: those with one of $ids, and those with all
// words of $text in one of their names. What was joined to another entity is
// found as that one.
CALL {
  MATCH (e:Entity) WHERE e.id IN $ids RETURN e
  UNION
  CALL db.index.fulltext.queryNodes('entity_names', $text, {limit: 50}) YIELD node RETURN node AS e
}
OPTIONAL MATCH (e)-[:SAME_AS]->(other:Entity)
WITH coalesce(other, e) AS c, e
WITH c, collect(e) AS es
WITH c, [x IN es | x.id] AS ids, reduce(names = [], x IN es + [c] | names + [x.name] + coalesce([x.nameId], []) + coalesce(x.aliases, [])) AS names
RETURN c.id AS id, [l IN labels(c) WHERE l <> 'Entity'][0] AS type, c.name AS name,
       [n IN names WHERE n IS NOT NULL] AS names, COUNT { (:Article)-[:MENTIONS]->(c) } AS articles, ids
ORDER BY articles DESC, id
