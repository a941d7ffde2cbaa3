/*
title: Cooperation and conflict by month
question: How many acts of cooperation and of conflict were there each month, and of what weight?
parameters:
  - {name: since, kind: since, optional: true, note: first day}
columns: [month, cooperation, conflict, net, contested]
*/
MATCH (e:Event)
USING INDEX e:Event(day, precision, weight, contested)
WHERE e.day >= coalesce($since, '') AND e.precision IN ['day', 'interval', 'month'] AND e.weight IS NOT NULL AND e.contested IS NOT NULL
WITH e.day AS day, count(CASE WHEN e.weight > 0 THEN 1 END) AS cooperation, count(CASE WHEN e.weight < 0 THEN 1 END) AS conflict,
     sum(e.weight) AS net, count(CASE WHEN e.contested THEN 1 END) AS contested
RETURN left(day, 7) AS month, sum(cooperation) AS cooperation, sum(conflict) AS conflict, round(sum(net), 1) AS net, sum(contested) AS contested
ORDER BY month
