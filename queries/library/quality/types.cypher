/*
title: Types of claims
question: How many claims, acts and facts, of each type are there?
columns: [type, claims, negative, planned, possible]
*/
MATCH (c:Claim)
USING INDEX c:Claim(type, polarity, modality)
WHERE c.type > '' AND c.polarity IS NOT NULL AND c.modality IS NOT NULL
WITH c.type AS type, c.polarity AS polarity, c.modality AS modality, count(*) AS n
RETURN type, sum(n) AS claims, sum(CASE WHEN polarity = 'negative' THEN n ELSE 0 END) AS negative,
       sum(CASE WHEN modality = 'planned' THEN n ELSE 0 END) AS planned, sum(CASE WHEN modality = 'possible' THEN n ELSE 0 END) AS possible
ORDER BY claims DESC, type
