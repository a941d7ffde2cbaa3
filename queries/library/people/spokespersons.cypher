/*
title: Who speaks for whom
question: To whom do articles attribute what concerns a country?
parameters:
  - {name: country, kind: entity, note: a country}
example: {country: Russia}
columns: [speaker, claims, denials, belongsTo]
*/
MATCH (k:Entity {id: $country})<-[:BELONGS_TO]-(s:Entity)<-[:ATTRIBUTED_TO]-(c:Claim)
RETURN s.name AS speaker, count(c) AS claims, sum(CASE WHEN c.polarity = 'negative' THEN 1 ELSE 0 END) AS denials, k.name AS belongsTo
ORDER BY claims DESC, speaker
