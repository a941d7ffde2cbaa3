/*
title: Types of claims
question: How many claims, acts and facts, of each type are there?
columns: [type, claims, negative, planned, possible]
*/
MATCH (c:Claim)
USING INDEX c:Claim(type)
WHERE c.type > ''
WITH c.type AS type, count(*) AS claims
RETURN type, claims, COUNT { MATCH (c:Claim {type: type, polarity: 'negative'}) WHERE c.modality IS NOT NULL } AS negative,
       COUNT { MATCH (c:Claim {type: type, modality: 'planned'}) WHERE c.polarity IN ['positive', 'negative'] } AS planned,
       COUNT { MATCH (c:Claim {type: type, modality: 'possible'}) WHERE c.polarity IN ['positive', 'negative'] } AS possible
ORDER BY claims DESC, type
