# why-cues: why a detector says so: claims, advertising, elections, inside information, distress, intents, topics, spam.
why-distress-plain = La personne dit qu'elle pense à mourir ou à se faire du mal. Ne masquez pas, ne répondez pas par une formule : prévenez qui de droit, et donnez le 3114 (prévention du suicide, gratuit, jour et nuit).
why-distress-word = La personne parle d'elle avec des mots de grande détresse. Faites lire ce message tout de suite ; le 3114 (prévention du suicide) répond gratuitement, jour et nuit.
why-distress-meaning = Ce message ressemble à un appel à l'aide, sans le dire. Faites-le lire tout de suite ; le 3114 (prévention du suicide) répond gratuitement, jour et nuit.
why-claim-words = Une allégation qu'il faut pouvoir prouver : superlatif, chiffre, garantie ou effet (Code de la consommation, art. L. 121-2).
why-claim-likely = Le texte semble promettre quelque chose qu'il faut pouvoir prouver (Code de la consommation, art. L. 121-2).
why-green-claim-words = Une allégation environnementale : sans preuve reconnue, les mentions générales et la neutralité par compensation sont interdites (directive (UE) 2024/825).
why-green-claim-likely = Le texte semble vanter un effet sur l'environnement, qu'il faut pouvoir prouver (directive (UE) 2024/825).
why-hidden-advertising-words = Un cadeau, un code ou un lien de partenaire, sans que l'intention commerciale soit indiquée (loi n° 2023-451 du 9 juin 2023, art. 5).
why-hidden-advertising-likely = Le texte ressemble à une publicité dont l'intention commerciale n'est pas indiquée (loi n° 2023-451 du 9 juin 2023, art. 5).
why-election-words = Des mots d'élection : à vérifier avec la neutralité de l'entreprise et le silence électoral (Code électoral, art. L. 49).
why-election-likely = Le texte semble parler d'une élection ou d'un vote : à vérifier avec la neutralité de l'entreprise (Code électoral, art. L. 49).
why-inside-information-words = Peut-être une information privilégiée : précise, non publique, capable d'agir sur le cours (règlement (UE) n° 596/2014, art. 7).
why-inside-information-likely = Le texte ressemble à l'annonce d'une information privilégiée avant sa publication (règlement (UE) n° 596/2014, art. 7).
