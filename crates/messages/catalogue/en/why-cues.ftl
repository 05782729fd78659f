# why-cues: why a detector says so: claims, advertising, elections, inside information, distress, intents, topics, spam.
why-distress-plain = The person says that they think of dying or of harming themselves. Do not hide it, do not answer with a set phrase: warn whoever must know, and give the number 3114 (suicide prevention in France, free, day and night).
why-distress-word = The person speaks of themselves in words of great distress. Have this message read at once; 3114 (suicide prevention in France) answers free of charge, day and night.
why-distress-meaning = This message looks like a call for help that does not say so. Have it read at once; 3114 (suicide prevention in France) answers free of charge, day and night.
why-claim-words = A claim that must be proven: superlative, figure, guarantee or effect (French Consumer Code, art. L. 121-2).
why-claim-likely = The text seems to promise something that must be proven (French Consumer Code, art. L. 121-2).
why-green-claim-words = A claim about the environment: without recognised proof, general ones and neutrality by offsetting are forbidden (directive (EU) 2024/825).
why-green-claim-likely = The text seems to praise an effect on the environment, which must be proven (directive (EU) 2024/825).
why-hidden-advertising-words = A gift, a code or a partner's link, and the commercial intent is not stated (French Act 2023-451 of 9 June 2023, art. 5).
why-hidden-advertising-likely = The text looks like advertising whose commercial intent is not stated (French Act 2023-451 of 9 June 2023, art. 5).
why-election-words = Words of an election: to check against the company's neutrality and the election silence (French Electoral Code, art. L. 49).
why-election-likely = The text seems to speak of an election or a vote: to check against the company's neutrality (French Electoral Code, art. L. 49).
why-inside-information-words = Perhaps inside information: precise, not public, able to move the price (regulation (EU) 596/2014, art. 7).
why-inside-information-likely = The text looks like inside information told before its publication (regulation (EU) 596/2014, art. 7).
