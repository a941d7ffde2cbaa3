/*
title: Outlets
question: Which outlets are loaded, how many articles does each have, and of which days and languages?
columns: [outlet, articles, first, last, languages]
*/
MATCH (art:Article)
WHERE art.publisher IS NOT NULL
WITH art.publisher AS outlet, count(*) AS articles
CALL (outlet) {
  MATCH (a:Article)
  WHERE a.publisher = outlet AND a.publishedAt IS NOT NULL
  RETURN min(a.publishedAt) AS first, max(a.publishedAt) AS last
}
RETURN outlet, articles, first, last,
       COLLECT { UNWIND ['en', 'id'] AS language WITH language WHERE EXISTS { MATCH (a:Article) WHERE a.publisher = outlet AND a.language = language } RETURN language } AS languages
ORDER BY articles DESC, outlet
