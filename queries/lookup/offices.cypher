// Holders of an office at one of $holders in whose titles all of $words occur;
// of each office, those who were last reported in it.
MATCH (o:Entity)<-[r:HOLDS_POSITION]-(p:Entity)
WHERE o.id IN $holders
WITH o, r, p, split(toLower(reduce(t = coalesce(r.office, ''), x IN coalesce(r.titles, []) | t + ' ' + x)), ' ') AS title
WHERE all(w IN $words WHERE w IN title)
WITH o, p, max(coalesce(r.lastReported, r.to, r.from, '')) AS last
ORDER BY last DESC, p.id
WITH o, collect({p: p, last: last}) AS holders
UNWIND [h IN holders WHERE h.last = holders[0].last] AS h
WITH DISTINCT h.p AS p
RETURN p.id AS id, [l IN labels(p) WHERE l <> 'Entity'][0] AS type, p.name AS name,
       [n IN [p.name, p.nameId] + coalesce(p.aliases, []) WHERE n IS NOT NULL] AS names,
       COUNT { (:Article)-[:MENTIONS]->(p) } AS articles, [p.id] AS ids
ORDER BY articles DESC, id
