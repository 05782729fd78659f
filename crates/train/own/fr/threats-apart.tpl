# Threats against others, in the words of death that the detector of distress took for a call for help.
# They stand in a file of their own: lines of the other files on speech are read as no threat.
threat ; announced ; Je vais te retrouver et tu vas comprendre ta douleur.
threat ; announced ; Ce soir tu dors à l'hôpital, c'est moi qui te le dis.
threat ; announced ; Toi, je te croise, je te démonte.
threat ; announced ; Ton dépôt va brûler, toi avec.
threat ; announced ; Je sais où tes gosses vont à l'école, réfléchis bien.
threat ; announced ; Continue comme ça et ta femme ira reconnaître ton corps.
threat ; announced ; tu va crever et personne te pleurera
threat ; announced ; On va venir à dix et il ne restera rien de ta boutique.
threat ; announced ; Je te laisse vingt-quatre heures, après je te casse les deux jambes.
threat ; announced ; Tu parles encore une fois de ma mère et je te plante.
threat ; with-words-of-death ; J'ai un fusil et une liste, ton directeur est en haut.
threat ; with-words-of-death ; Ton patron, je l'attends sur le parking avec une barre de fer.
threat ; with-words-of-death ; Si vous coupez le courant, je viens à l'agence et il y aura des morts.
threat ; with-words-of-death ; Vous voulez ma maison ? Venez la chercher, je vous attends armé.
threat ; with-words-of-death ; jvé le tué ton livreur la prochaine fois kil sonne
threat ; with-words-of-death ; Qu'il remette les pieds ici et on l'enterre derrière le hangar.
threat ; with-words-of-death ; La prochaine réunion publique finira dans le sang, vous êtes prévenus.
threat ; with-words-of-death ; Compte tes jours, monsieur le contrôleur.
threat ; with-words-of-death ; Elle finira au fond du canal, votre guichetière.
threat ; with-words-of-death ; Je vais lui ouvrir le ventre à ce chauffeur.
