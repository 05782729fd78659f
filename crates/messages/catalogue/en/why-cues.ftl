# why-cues: why a detector says so: claims, advertising, elections, inside information, distress, intents, topics, spam.
why-distress-plain = The person says that they think of dying or of harming themselves. Do not hide it, do not answer with a set phrase: warn whoever must know, and give the number 3114 (suicide prevention in France, free, day and night).
why-distress-word = The person speaks of themselves in words of great distress. Have this message read at once; 3114 (suicide prevention in France) answers free of charge, day and night.
why-distress-meaning = This message looks like a call for help that does not say so. Have it read at once; 3114 (suicide prevention in France) answers free of charge, day and night.
