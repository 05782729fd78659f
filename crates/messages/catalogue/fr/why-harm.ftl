# why-harm: why a detector says so: hate, insult, threat, harassment, profanity, sexual content, defamation.

why-harm-group = ces mots attaquent des personnes pour ce qu'elles sont ({ $number } %)
why-harm-slur = ce mot est un terme de mépris pour un groupe de personnes ({ $number } %)
why-harm-hate = dans son ensemble, ce texte attaque des personnes pour ce qu'elles sont ({ $number } %)
why-harm-insult = ce mot est une insulte ({ $number } %)
why-harm-contempt = dans son ensemble, ce texte exprime du mépris pour une personne ({ $number } %)
why-harm-threat = ces mots annoncent ou souhaitent un mal ({ $number } %)
why-harm-menace = dans son ensemble, ce texte annonce ou souhaite un mal ({ $number } %)
why-harm-mob = ces mots appellent à s'en prendre à une personne ({ $number } %)
why-harm-harassment = dans son ensemble, ce texte s'acharne sur une personne ({ $number } %)
why-harm-profanity = ce mot est grossier ({ $number } %)
why-harm-coarse = dans son ensemble, ce texte est grossier ({ $number } %)
why-harm-sexual = ce mot est sexuel ({ $number } %)
why-harm-advance = dans son ensemble, ce texte est sexuel ({ $number } %)
why-defamation-fact = un fait précis est imputé à quelqu'un que l'on reconnaît, sans source ni réserve : la loi y voit une diffamation si le fait porte atteinte à l'honneur (loi du 29 juillet 1881, art. 29, al. 1). Une expression outrageante sans aucun fait serait une injure (al. 2). Que le fait soit vrai ou faux, le programme ne le sait pas
why-defamation-likely = le texte semble imputer un fait précis à quelqu'un que l'on reconnaît : ce serait une diffamation, non une injure, qui ne contient aucun fait (loi du 29 juillet 1881, art. 29). À lire par une personne
