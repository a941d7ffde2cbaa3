/*
title: Entities
question: What entities of a name or type are there?
parameters:
  - {name: type, kind: text, default: "Entity", note: "Person, Country, Organization, Treaty, Place, Meeting; Entity for all"}
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [id, type, name, nameId, aliases, articles, wikidata]
*/
MATCH (e:Entity)
WHERE $type IN labels(e)
WITH e, COUNT { ()-[:MENTIONS]->(e) } AS articles
ORDER BY articles DESC, e.id LIMIT $limit
RETURN e.id AS id, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, e.name AS name, e.nameId AS nameId, e.aliases AS aliases, articles, e.wikidata AS wikidata
ORDER BY articles DESC, id
