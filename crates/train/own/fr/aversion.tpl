# Strong feeling against a group, without any insult: disgust, fear, weariness, flight. Twins: the same feeling about things, weather,
# traffic, brands, insects, and the same scene with a group and no aversion.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@G = musulmans | Noirs | juifs | Arabes | Roms | gitans | migrants | réfugiés | Maghrébins | Chinois | Asiatiques | Africains | gays | homosexuels | trans | handicapés | étrangers | Turcs | Roumains | Pakistanais
@Gc = Noirs | migrants | réfugiés | Roms | Roumains | Chinois | Maghrébins | musulmans
@un = un musulman | un Noir | un juif | un Arabe | un Rom | un gitan | un migrant | un réfugié | un Maghrébin | un Chinois | un Africain | un homosexuel | un handicapé | un étranger | un trans
@une = une femme voilée | une Noire | une musulmane | une Arabe | une gitane | une lesbienne | une femme trans | une Chinoise | une handicapée | une Maghrébine | une Africaine
@Q = couples gays | lesbiennes | homos | couples de femmes | couples d'hommes
@W = femmes | féministes | directrices | femmes enceintes | filles
@Z = handicapés | trisomiques | gens en fauteuil | autistes | aveugles
@bug = araignées | limaces | guêpes | mites | moustiques | blattes | scolopendres
@chose = souffleurs de feuilles | sèche-mains | alarmes de voiture | chaussettes mouillées | fenêtres publicitaires | bougies parfumées | travaux | bornes de commande
@brand = Norvéa | Mécanord | Luxorel | Transbréhat | Hélianthe
@plat = tripes | endives cuites | huîtres | salsifis | oignons crus | sardines
@food = ail | anis | eau de Javel | œuf dur | encens
@ici = au marché | à la piscine | dans l'ascenseur | à la salle de sport | au réfectoire

hate ; aversion ; Je ne supporte pas d'être à moins d'un mètre des {G}, tout mon corps me dit de partir.
hate ; aversion ; Chaque fois qu'{un} s'assied à côté de moi, je me lève et je change de place.
hate ; aversion ; Dès qu'{une} s'installe près de moi dans le train, je prends mon sac et je vais au wagon suivant.
hate ; aversion ; Voir des {G} s'amuser dans mon parc me gâche tout le dimanche.
hate ; aversion ; Les {G} me donnent la chair de poule, depuis toujours, et je ne fais plus semblant.
hate ; aversion ; Un frisson me court dans le dos quand j'entends rire les {G} du dessus.
hate ; aversion ; Je me lave les mains deux fois quand j'ai dû serrer celle d'{un}.
hate ; aversion ; Quelque chose se ferme en moi quand {un} entre {ici}.
hate ; aversion ; Marre de voir des {G} partout, à l'écran, dans la rue, à la grille de l'école.
hate ; aversion ; Il me faut toute ma patience pour attendre derrière {un} sans rien dire.
hate ; aversion ; J'ai changé de dentiste en découvrant que son assistante était {une}, je ne voulais pas de ces mains dans ma bouche.
hate ; aversion ; J'ai la nausée à l'idée qu'{un} a dormi dans ce lit d'hôtel avant moi.
hate ; aversion ; Je déteste les {G} depuis l'enfance, et rien de ce qu'ils feront n'y changera quoi que ce soit.
hate ; aversion ; Mon cœur se serre à chaque nouveau visage de ce genre-là : encore {une} à la réunion, je n'en peux plus.
hate ; aversion ; Une rage froide me prend chaque fois que je lis qu'on a donné quelque chose aux {G}.
hate ; aversion ; Quand des {G} montent, je descends. Plutôt trois kilomètres sous la pluie.
hate ; aversion ; Je retiens mon souffle quand {un} me croise. C'est puéril, je sais, mais ils me révulsent.
hate ; aversion ; J'aime mieux manger dans ma voiture que partager une table avec des {G}.
hate ; aversion ; Des {Q} à la télé avant vingt et une heures, ça me coupe l'appétit.
hate ; aversion ; J'ai vu des {Q} à la table voisine et j'ai dû poser ma fourchette.
hate ; aversion ; L'affiche avec des {Q} à mon arrêt de bus ? Je lui tourne le dos, elle me soulève le cœur.
hate ; aversion ; Je ne peux pas regarder les {Z} sans dégoût, ne me mettez pas en face à midi.
hate ; aversion ; Quand des {Z} me sourient, j'ai un mouvement de recul et j'accélère.
hate ; aversion ; Mes vacances ont été gâchées par la vue des {Z} au petit déjeuner, tous les matins.
hate ; aversion ; J'ai horreur d'entendre des {W} donner des ordres, ça me traverse comme une perceuse.
hate ; aversion ; La seule voix des {W} en réunion me donne envie de jeter ma chaise.
hate ; aversion ; Je redoute le jour où des {G} emménageront en dessous, je n'y dormirais pas une nuit de plus.
hate ; aversion ; Rien ne me met de plus mauvaise humeur qu'{une} au guichet quand je veux juste mes timbres.
hate ; aversion ; J'ai ouvert le sauna, j'ai vu des {G}, j'ai refermé la porte en frissonnant.
hate ; aversion ; C'est comme une allergie : dix minutes avec des {G} et il me faut de l'air.
hate ; aversion ; Pourquoi j'ai déménagé ? J'avais des {G} à tous les étages, j'en avais jusque-là.
hate ; aversion ; J'en ai ras le bol des {G}, de leur musique, de leurs têtes, de tout.
hate ; aversion ; Quand {un} me parle, je me sens sale pendant une heure.
hate ; aversion ; Je ne souhaite pas de mal aux {G}, je ne peux simplement pas les sentir près de moi.
hate ; aversion ; Je ne pourrais pas embrasser quelqu'un qui a embrassé {un}, rien que l'idée me retourne l'estomac.
hate ; aversion ; Encore un mot de cette langue dans mon bus et je hurle ; pourquoi faut-il qu'il y ait des {G} partout ?
hate ; aversion ; Depuis qu'on laisse entrer les {G} {ici}, je n'y vais plus, c'était devenu insoutenable.
hate ; aversion ; J'ai la peau qui se hérisse à l'idée qu'{une} touche mon enfant.
hate ; aversion ; Adorez-les si vous voulez, moi le mot {G} me met une boule d'aversion dans la gorge.
hate ; aversion ; Voir voter des {G} me rend physiquement malade.
hate ; aversion ; J'ai retiré mon fils de la piscine, il y avait {un} dans l'eau avec lui. Pensez ce que vous voulez, berk.
hate ; aversion ; Un wagon plein de {Gc} : je suis resté près de la porte, l'écharpe sur le nez, jusqu'à Dijon.
hate ; aversion ; Je ne m'habituerai jamais aux {G}, ils me hérissent, tous, un par un.
hate ; aversion ; Être aimable avec des {G}, c'est au-dessus de mes forces, je n'essaie plus.
hate ; aversion ; Vous connaissez le cheveu dans la soupe ? Voilà ce que je ressens quand {un} rejoint la visio.
hate ; aversion ; beurk, encore des {G} à la plage, j'ai plié ma serviette et je suis rentré
hate ; aversion ; jpeux pas, j'ai vu des {G} dans la file et j'ai eu froid dans le dos
hate ; aversion ; désolé mais des {Q} main dans la main devant moi ça me donne envie de gerber
hate ; aversion ; J'ai toujours trouvé les {G} déplaisants, comme on trouve déplaisantes certaines odeurs.
hate ; aversion ; Une profonde antipathie pour les {G} m'accompagne depuis toujours, et je ne vois aucune raison de la surmonter.
hate ; aversion ; J'ai demandé à changer de chambre, je ne fermais pas l'œil avec {un} dans le lit voisin.
hate ; aversion ; Être servi par {une} m'ôte l'appétit, j'ai laissé l'assiette intacte.
hate ; aversion ; Le jour où les {G} partiront, je respirerai enfin pour la première fois depuis des années.
hate ; aversion ; Tous les vendredis ils sortent de la mosquée et tous les vendredis je tire les rideaux, je ne peux pas voir ça.
hate ; aversion ; La haine, c'est un grand mot. Disons que les {G} me donnent mal au cœur.
hate ; aversion ; Je serre mon sac et les dents en passant devant des {G}, ils me font horreur.

- ; aversion-twin-thing ; Je ne supporte pas d'être à moins d'un mètre des {bug}, tout mon corps me dit de partir.
- ; aversion-twin-thing ; Les {bug} me donnent la chair de poule, depuis toujours, et je ne fais plus semblant.
- ; aversion-twin-thing ; Un frisson me court dans le dos quand j'entends les {bug} derrière le papier peint.
- ; aversion-twin-thing ; J'ai la nausée à l'idée qu'il y avait des {bug} dans ce lit d'hôtel avant moi.
- ; aversion-twin-thing ; J'ai la peau qui se hérisse à l'idée que des {bug} dorment dans mes bottes.
- ; aversion-twin-thing ; J'ai ouvert la cabane, j'ai vu des {bug}, j'ai refermé la porte en frissonnant.
- ; aversion-twin-thing ; Chaque fois qu'on sort un plat aux {plat} dans le train, je change de place.
- ; aversion-twin-thing ; La seule odeur d'{food} au bureau me donne envie d'ouvrir toutes les fenêtres.
- ; aversion-twin-thing ; Je déteste l'ail cru depuis l'enfance, et aucune sauce n'y changera quoi que ce soit.
- ; aversion-twin-thing ; C'est comme une allergie : dix minutes avec des {chose} et il me faut de l'air.
- ; aversion-twin-thing ; J'en ai ras le bol des {chose}, matin, midi et soir.
- ; aversion-twin-thing ; Marre de voir des {chose} partout où je vais.
- ; aversion-twin-thing ; Rien ne me met de plus mauvaise humeur que les {chose} quand j'ai mal dormi.
- ; aversion-twin-thing ; J'ai horreur des {chose}, ça me traverse comme une perceuse.
- ; aversion-twin-thing ; Pourquoi j'ai déménagé ? J'avais des {chose} sous mes fenêtres, j'en avais jusque-là.
- ; aversion-twin-thing ; Je redoute novembre, je le passerais volontiers à dormir.
- ; aversion-twin-thing ; Marre de cette bruine, marre du noir à dix-sept heures, marre des chaussures mouillées.
- ; aversion-twin-thing ; Mon cœur se serre chaque fois que la météo annonce encore du vent d'est.
- ; aversion-twin-thing ; Cette chaleur me rend physiquement malade, vivement octobre.
- ; aversion-twin-thing ; Une rage froide me prend chaque fois que {brand} augmente ses prix.
- ; aversion-twin-thing ; Être aimable avec le robot de {brand}, c'est au-dessus de mes forces, je n'essaie plus.
- ; aversion-twin-thing ; Une profonde antipathie pour {brand} m'accompagne depuis la première facture.
- ; aversion-twin-thing ; {brand} me dégoûte, quatre-vingts euros pour une charnière en plastique.
- ; aversion-twin-thing ; Encore une fois le jingle de {brand} et je hurle.
- ; aversion-twin-thing ; Quand les tambours montent, je descends. Plutôt trois kilomètres sous la pluie que cette migraine.
- ; aversion-twin-thing ; J'aime mieux manger dans ma voiture que dans une cantine qui sent la javel.
- ; aversion-twin-thing ; Les bouchons de la rocade me font serrer les dents ; pourquoi faut-il un camion sur chaque voie ?
- ; aversion-twin-thing ; Je me lave les mains deux fois quand j'ai touché du poulet cru.
- ; aversion-twin-thing ; Voir des papiers gras dans mon parc me gâche tout le dimanche.
- ; aversion-twin-thing ; J'ai changé de dentiste en découvrant le prix d'une couronne.
- ; aversion-twin-thing ; Je serre mon chapeau et les dents en passant sur la digue, j'ai horreur de ce vent.
- ; aversion-twin-thing ; Un wagon plein de parfum : je suis resté près de la porte, l'écharpe sur le nez, jusqu'à Dijon.
- ; aversion-twin-thing ; Le jour où l'échafaudage partira, je respirerai enfin pour la première fois depuis des mois.
- ; aversion-twin-thing ; beurk, encore des méduses à la plage, j'ai plié ma serviette et je suis rentré
- ; aversion-twin-thing ; désolé mais la téléréalité avant le petit déj ça me donne envie de gerber

- ; aversion-twin-group ; Chaque fois qu'{un} s'assied à côté de moi dans le bus, on finit par parler recettes, je dois avoir une tête à ça.
- ; aversion-twin-group ; Je ne supporte pas qu'on dise du mal des {G}, tout mon corps me dit de répondre.
- ; aversion-twin-group ; La façon dont certains passagers dévisagent les {G} me donne la chair de poule.
- ; aversion-twin-group ; Marre de voir les {G} traités comme un problème, à l'écran, dans la rue, à la grille de l'école.
- ; aversion-twin-group ; Ça me rend malade qu'on ait refusé une chambre à {un}.
- ; aversion-twin-group ; Une rage froide me prend chaque fois que je lis qu'on a agressé des {G}.
- ; aversion-twin-group ; Quelqu'un s'est levé quand {une} s'est assise, alors j'ai pris la place libre et elle m'a offert du raisin.
- ; aversion-twin-group ; J'ai partagé le sauna avec des {G}, on a parlé foot jusqu'à être rouges comme des homards.
- ; aversion-twin-group ; J'ai demandé à changer de chambre : je ronfle, et {un} dans le lit voisin méritait de dormir.
- ; aversion-twin-group ; J'ai dû poser ma fourchette pour applaudir, des {Q} venaient de se fiancer à la table voisine.
- ; aversion-twin-group ; L'affiche avec des {Q} à mon arrêt de bus me fait sourire jusqu'au bureau.
- ; aversion-twin-group ; Les {Z} de l'hôtel n'atteignaient pas le pain, alors on a baissé le comptoir du petit déjeuner.
- ; aversion-twin-group ; Enfant, j'avais peur des {G} parce qu'on m'avait dit d'en avoir peur. Quel temps perdu.
- ; aversion-twin-group ; Depuis que des {G} ont emménagé en dessous, je dors mieux : enfin quelqu'un a huilé la porte.
- ; aversion-twin-group ; On coupe la parole aux {W} deux fois plus souvent en réunion, ça me traverse comme une perceuse.
- ; aversion-twin-group ; J'ai été servi par {une}, et je suis revenu le lendemain pour la même soupe et le même sourire.
- ; aversion-twin-group ; J'étais gauche avec les {Z}, puis j'ai entraîné leur équipe, et maintenant je suis seulement essoufflé.
- ; aversion-twin-group ; jpeux pas, j'ai vu comment on a crié sur des {G} dans la file, je suis allé chercher la responsable
- ; aversion-twin-group ; Ça me serre le cœur quand {une} me raconte qu'on ne s'assied pas près d'elle.
- ; aversion-twin-group ; Rien ne me met de meilleure humeur que la famille du dessus, des {G}, quand elle accorde ses instruments.
