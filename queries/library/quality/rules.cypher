/*
title: Rules at work
question: Which rules read how many claims, with what confidence?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [rule, claims, confidence, denied]
*/
MATCH (c:Claim {kind: 'act'})
WHERE c.rule IS NOT NULL
RETURN c.rule AS rule, count(c) AS claims, round(avg(c.confidence), 2) AS confidence, sum(CASE WHEN c.polarity = 'negative' THEN 1 ELSE 0 END) AS denied
ORDER BY claims DESC, rule
LIMIT $limit
