/*
title: Cooperation and conflict by month
question: How many acts of cooperation and of conflict were there each month, and of what weight?
parameters:
  - {name: since, kind: since, default: "1900", note: first day}
columns: [month, cooperation, conflict, net, contested]
*/
MATCH (e:Event)
WHERE e.dateFrom >= date($since) AND e.precision IN ['day', 'interval', 'month']
WITH toString(date.truncate('month', e.dateFrom)) AS day, e
RETURN left(day, 7) AS month, sum(CASE WHEN e.weight > 0 THEN 1 ELSE 0 END) AS cooperation, sum(CASE WHEN e.weight < 0 THEN 1 ELSE 0 END) AS conflict,
       round(sum(e.weight), 1) AS net, sum(CASE WHEN e.contested THEN 1 ELSE 0 END) AS contested
ORDER BY month
