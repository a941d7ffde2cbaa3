/*
title: Outlets
question: Which outlets are loaded, how many articles and claims does each have?
columns: [outlet, articles, claims, first, last, languages]
*/
MATCH (art:Article)
WHERE art.publisher IS NOT NULL
WITH art ORDER BY art.language
RETURN art.publisher AS outlet, count(art) AS articles, sum(COUNT { (art)-[:STATES]->() }) AS claims,
       min(art.publishedAt) AS first, max(art.publishedAt) AS last, collect(DISTINCT art.language) AS languages
ORDER BY articles DESC, outlet
