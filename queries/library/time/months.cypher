/*
title: Cooperation and conflict by month
question: How many acts of cooperation and of conflict were there each month, and of what weight?
parameters:
  - {name: since, kind: since, optional: true, note: first day}
columns: [month, cooperation, conflict, net, contested]
*/
CALL () {
  MATCH (e:Event)
  USING INDEX e:Event(precision, day, weight)
  WHERE e.precision IN ['day', 'interval', 'month'] AND e.day >= coalesce($since, '') AND e.weight IS NOT NULL
  RETURN e.day AS day, count(CASE WHEN e.weight > 0 THEN 1 END) AS cooperation, count(CASE WHEN e.weight < 0 THEN 1 END) AS conflict, sum(e.weight) AS net, 0 AS contested
  UNION ALL
  MATCH (e:Event)
  USING INDEX e:Event(contested)
  WHERE e.contested = true AND e.precision IN ['day', 'interval', 'month'] AND e.day >= coalesce($since, '') AND e.weight IS NOT NULL
  RETURN e.day AS day, 0 AS cooperation, 0 AS conflict, 0 AS net, count(*) AS contested
}
RETURN left(day, 7) AS month, sum(cooperation) AS cooperation, sum(conflict) AS conflict, round(sum(net), 1) AS net, sum(contested) AS contested
ORDER BY month
