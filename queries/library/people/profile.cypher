/*
title: Profile of a person
question: Who is someone, and what does the graph know of him or her?
parameters:
  - {name: who, kind: entity, note: a person}
example: {who: Lavrov}
columns: [name, aliases, positions, belongsTo, articles, actsDone, actsReceived, says, wikidata]
*/
MATCH (who:Entity {id: $who})
RETURN who.name AS name, who.aliases AS aliases,
       COLLECT { MATCH (who)-[h:HOLDS_POSITION]->(o:Entity) RETURN DISTINCT h.title + ', ' + o.name AS t ORDER BY t } AS positions,
       COLLECT { MATCH (who)-[:BELONGS_TO|CITIZEN_OF]->(o:Entity) RETURN DISTINCT o.name AS n ORDER BY n } AS belongsTo,
       COUNT { (:Article)-[:MENTIONS]->(who) } AS articles,
       COUNT { (:Event)-[:ACTOR]->(who) } AS actsDone,
       COUNT { (:Event)-[:RECIPIENT]->(who) } AS actsReceived,
       COUNT { (:Claim)-[:ATTRIBUTED_TO]->(who) } AS says,
       who.wikidata AS wikidata
