/*
title: First to report
question: Of the acts that more than one outlet tells, which outlet told how many, and how many first?
columns: [outlet, first, told]
*/
MATCH (e:Event)
USING INDEX e:Event(outletCount, articleCount, claimCount)
WHERE e.outletCount > 1 AND e.articleCount > 0 AND e.claimCount > 0
MATCH (e)<-[:EVIDENCE_FOR]-(:Claim)<-[:STATES]-(art:Article)
WHERE art.outlet IS NOT NULL
WITH e, art.outlet AS outlet, min(art.publishedAt) AS published
RETURN outlet, sum(CASE WHEN published = e.firstReported THEN 1 ELSE 0 END) AS first, count(e) AS told
ORDER BY first DESC, told DESC, outlet
