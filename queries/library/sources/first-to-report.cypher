/*
title: First to report
question: Which outlet was how often the first to report an act?
columns: [outlet, first, told]
*/
MATCH (e:Event)<-[:EVIDENCE_FOR]-(:Claim)<-[:STATES]-(art:Article)
WHERE art.outlet IS NOT NULL
WITH e, art.outlet AS outlet, min(art.publishedAt) AS published
RETURN outlet, sum(CASE WHEN published = e.firstReported THEN 1 ELSE 0 END) AS first, count(e) AS told
ORDER BY first DESC, told DESC, outlet
