/*
title: Rules at work
question: Which rules read how many claims of acts, with what confidence?
parameters:
  - {name: limit, kind: integer, default: "50", note: most rows}
columns: [rule, claims, confidence, denied]
*/
CALL () {
  MATCH (c:Claim)
  USING INDEX c:Claim(rule, confidence)
  WHERE c.rule IS NOT NULL AND c.confidence IS NOT NULL
  WITH c.rule AS rule, c.confidence AS confidence, count(*) AS n
  RETURN rule, n AS claims, n * confidence AS sure, 0 AS denied
  UNION ALL
  MATCH (c:Claim)
  USING INDEX c:Claim(polarity, modality)
  WHERE c.polarity = 'negative' AND c.modality IS NOT NULL AND c.confidence IS NOT NULL
  WITH c.rule AS rule, count(*) AS n
  RETURN rule, 0 AS claims, 0.0 AS sure, n AS denied
}
WITH rule, sum(claims) AS claims, sum(sure) AS sure, sum(denied) AS denied
RETURN rule, claims, round(sure / claims, 2) AS confidence, denied
ORDER BY claims DESC, rule
LIMIT $limit
