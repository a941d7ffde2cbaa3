/*
title: Rules at work
question: Which rules read how many claims, with what confidence?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [rule, claims, confidence, denied]
*/
MATCH (c:Claim)
USING INDEX c:Claim(kind, rule, confidence, polarity)
WHERE c.kind = 'act' AND c.rule IS NOT NULL AND c.confidence IS NOT NULL AND c.polarity IS NOT NULL
WITH c.kind AS kind, c.rule AS rule, c.confidence AS confidence, c.polarity AS polarity, count(*) AS n
RETURN rule, sum(n) AS claims, round(sum(n * confidence) / sum(n), 2) AS confidence, sum(CASE WHEN polarity = 'negative' THEN n ELSE 0 END) AS denied
ORDER BY claims DESC, rule
LIMIT $limit
