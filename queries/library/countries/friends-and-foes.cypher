/*
title: Friends and foes
question: With whom does an actor cooperate, and with whom is it in conflict?
parameters:
  - {name: who, kind: entity, note: "a country, person or organization"}
example: {who: Russia}
columns: [other, cooperation, conflict, net, events, first, last]
*/
MATCH (:Entity {id: $who})-[r:RELATES_TO]-(o:Entity)
RETURN o.name AS other, r.cooperation AS cooperation, r.conflict AS conflict, r.net AS net, r.events AS events, r.first AS first, r.last AS last
ORDER BY net DESC, o.id
