/*
title: Outlets
question: Which outlets are loaded, how many articles does each have, and of which days and languages?
columns: [outlet, articles, first, last, languages]
*/
MATCH (art:Article)
WHERE art.publisher IS NOT NULL
WITH art.publisher AS outlet, art.publishedAt AS published, art.language AS language
WITH outlet, language, count(*) AS articles, min(published) AS first, max(published) AS last
ORDER BY language
RETURN outlet, sum(articles) AS articles, min(first) AS first, max(last) AS last, collect(language) AS languages
ORDER BY articles DESC, outlet
