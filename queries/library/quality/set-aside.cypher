/*
title: Articles set aside
question: Which articles could not be read, and why?
columns: [article, path, reason]
*/
MATCH (a:Article {status: 'setAside'})
RETURN a.id AS article, a.path AS path, a.reason AS reason
ORDER BY article
