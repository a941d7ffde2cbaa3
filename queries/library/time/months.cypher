/*
title: Cooperation and conflict by month
question: How many acts of cooperation and of conflict were there each month, and of what weight?
parameters:
  - {name: since, kind: since, optional: true, note: first day}
columns: [month, cooperation, conflict, net, contested]
*/
MATCH (e:Event)
USING INDEX e:Event(day, precision, weight, contested)
WHERE e.day >= coalesce($since, '') AND e.precision IS NOT NULL AND e.weight IS NOT NULL AND e.contested IS NOT NULL
WITH e.day AS day, e.precision AS precision, e.weight AS weight, e.contested AS contested, count(*) AS n
WHERE precision IN ['day', 'interval', 'month']
RETURN left(day, 7) AS month, sum(CASE WHEN weight > 0 THEN n ELSE 0 END) AS cooperation, sum(CASE WHEN weight < 0 THEN n ELSE 0 END) AS conflict,
       round(sum(n * weight), 1) AS net, sum(CASE WHEN contested THEN n ELSE 0 END) AS contested
ORDER BY month
