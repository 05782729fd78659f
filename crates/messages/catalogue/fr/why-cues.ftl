# why-cues: why a detector says so: claims, advertising, elections, inside information, distress, intents, topics, spam.
why-distress-plain = La personne dit qu'elle pense à mourir ou à se faire du mal. Ne masquez pas, ne répondez pas par une formule : prévenez qui de droit, et donnez le 3114 (prévention du suicide, gratuit, jour et nuit).
why-distress-word = La personne parle d'elle avec des mots de grande détresse. Faites lire ce message tout de suite ; le 3114 (prévention du suicide) répond gratuitement, jour et nuit.
why-distress-meaning = Ce message ressemble à un appel à l'aide, sans le dire. Faites-le lire tout de suite ; le 3114 (prévention du suicide) répond gratuitement, jour et nuit.
