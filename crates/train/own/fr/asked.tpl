# Hate put as a question, as a mere opinion, as a right to think; and honest questions about a group, sincere opinions on policy.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@G = musulmans | Noirs | juifs | Arabes | Roms | gitans | migrants | réfugiés | Maghrébins | Chinois | Africains | gays | trans | handicapés | étrangers | Turcs | gens du voyage
@Gc = juifs | Roms | réfugiés | Chinois | Turcs
@Nc = migrants | réfugiés | demandeurs d'asile | Maliens | Roumains | sans-papiers
@N = migrants | réfugiés | demandeurs d'asile | Roumains | Maliens | Algériens | Afghans | étrangers | sans-papiers | Comoriens
@un = un musulman | un Noir | un juif | un Arabe | un Rom | un migrant | un Maghrébin | un Chinois | un homosexuel | un trans | un handicapé | un étranger
@une = une femme voilée | une Noire | une juive | une Arabe | une lesbienne | une femme trans | une étrangère | une gitane | une Maghrébine
@enf = musulman | noir | juif | arabe | rom | handicapé | maghrébin | chinois | autiste
@R = musulmans | juifs | sikhs | hindous
@W = femmes | filles | mères | jeunes femmes
@Z = handicapés | gens en fauteuil | autistes | aveugles
@ici = dans cette ville | dans notre rue | à l'école | dans ce pays | au club | dans le village
@cost = nous coûtent une fortune | font des enfants à la chaîne | transforment chaque square en décharge | ne disent jamais merci | sèment le désordre où ils passent | vivent sur notre dos

hate ; asked ; Quelqu'un a-t-il déjà vu des {G} faire une vraie journée de travail ? Simple curiosité.
hate ; asked ; Suis-je le seul à penser que l'air serait meilleur {ici} sans les {G} ?
hate ; asked ; Question sérieuse : qu'est-ce que les {G} ont apporté au monde, à part des ennuis ?
hate ; asked ; Pourquoi, à votre avis, les {G} {cost} ?
hate ; asked ; Combien de {Nc} faudra-t-il encore avaler avant l'indigestion ?
hate ; asked ; Serait-ce vraiment si terrible si les {G} n'étaient tout simplement plus là ?
hate ; asked ; Un enfant {enf} peut-il vraiment apprendre autant qu'un des nôtres, ou fait-on tous semblant ?
hate ; asked ; Quand a-t-on voté pour vivre avec des {G} ? Je devais dormir.
hate ; asked ; Est-ce un crime, maintenant, de vouloir vivre entre soi et non à côté d'{un} ?
hate ; asked ; Qui a bien pu croire qu'{une} ferait une maîtresse convenable pour nos enfants ?
hate ; asked ; Vous voulez franchement qu'{un} touche à ce que vous mangez ?
hate ; asked ; Si les {G} sont si merveilleux, pourquoi tous les pays cherchent-ils à s'en défaire ?
hate ; asked ; La différence entre des {G} et une fuite d'eau ? Pour la fuite, on peut appeler quelqu'un.
hate ; asked ; N'est-ce pas étrange que partout où s'installent des {G} les serrures grossissent ?
hate ; asked ; Pourquoi devrais-je sourire aux {G} quand tout en moi dit d'éviter ?
hate ; asked ; Dites-moi, laisseriez-vous votre sac sur la table avec {un} dans la pièce ?
hate ; asked ; Comment se fait-il qu'on permette aux {G} d'élever des enfants ?
hate ; asked ; Le bon Dieu était-il à court de cervelle en arrivant aux {G} ?
hate ; asked ; Ne faudrait-il pas garder les {Z} quelque part, enfin, hors du passage de ceux qui sont pressés ?
hate ; asked ; À quoi sert une rampe si c'est pour que les {Z} nous ralentissent une fois en haut ?
hate ; asked ; Pourquoi les {W} s'entêtent-elles à faire ingénieur, si c'est pour tout lâcher au premier landau ?
hate ; asked ; Quelqu'un pourrait-il expliquer aux {W} qu'un permis de conduire n'est pas un accessoire de mode ?
hate ; asked ; Faut-il vraiment croire que ce monsieur en jupe est la nouvelle entraîneuse de nos filles ?
hate ; asked ; Alors deux hommes peuvent s'acheter un bébé, et je devrais applaudir ?
hate ; asked ; Lequel d'entre vous veut être le dernier Français de souche {ici} ?
hate ; asked ; Où les {N} trouvent-ils l'audace de se plaindre du chauffage, quand chez eux ils brûlent les meubles ?
hate ; asked ; question honnête, les {G} ça se lave des fois ?
hate ; asked ; pk y a autant de {G} ici d'un coup, quelqu'un a laissé la barrière ouverte ?
hate ; asked ; y a que moi qui rêve que les {G} disparaissent ?
hate ; asked ; Puis-je demander à quoi les {G} sont censés servir dans un cercle tel que le nôtre ?
hate ; asked ; Était-il nécessaire d'amener des {N} jusqu'ici, alors qu'ils ne manquaient à personne ?

hate ; only-saying ; Je dis seulement ce que tout le monde pense {ici} : les {G} {cost}.
hate ; only-saying ; J'ai le droit de penser, et je pense que les {G} sont une espèce de gens inférieure.
hate ; only-saying ; La liberté d'expression existe encore, alors voilà : les {G} n'ont rien à faire {ici}.
hate ; only-saying ; Ce n'est que mon avis, mais un voisin {enf} fait baisser bien plus que le prix des maisons.
hate ; only-saying ; Vous n'êtes pas obligé de partager mon point de vue : {un} n'est pas et ne sera jamais mon égal.
hate ; only-saying ; Simple préférence personnelle, je préfère un immeuble sans {G} dedans.
hate ; only-saying ; On peut tout de même se demander si les {G} sont civilisables.
hate ; only-saying ; Je n'apprends à penser à personne, je constate seulement que les {G} {cost}.
hate ; only-saying ; Lynchez-moi si vous voulez : les {G} ne sont pas faits pour les responsabilités, c'est dans le sang.
hate ; only-saying ; Je parle franc, et franchement les {G} sont un pas en arrière pour l'humanité.
hate ; only-saying ; La science fera la moue, mais je reste libre de croire que les {G} ont l'esprit plus court.
hate ; only-saying ; Appelez ça l'instinct : je trouve qu'il faudrait surveiller les {G}, tous, tout le temps.
hate ; only-saying ; Je mentirais si je disais que je tiens {une} pour une citoyenne à part entière.
hate ; only-saying ; Rien de polémique à rappeler que les {G} {cost} ; demandez à n'importe quel chauffeur de taxi.
hate ; only-saying ; Mon opinion n'a pas bougé depuis 1975 : une femme qui a de l'ambition est une gêne et un ridicule.
hate ; only-saying ; À mon humble avis les {Z} seraient plus heureux, et nous aussi, derrière une haie.
hate ; only-saying ; Je me réserve le droit de juger les {G} inférieurs, comme mon père avant moi.
hate ; only-saying ; En mère inquiète, je dis juste que je ne veux pas que mes enfants respirent le même air que des {G}.
hate ; only-saying ; avis impopulaire mais les {G} sont pas comme nous et le seront jamais
hate ; only-saying ; c pas de la haine c des faits, les {G} {cost}
hate ; only-saying ; perso je donne aux {N} un sandwich, un tampon et le billet retour, débat clos
hate ; only-saying ; Qu'on me permette cette idée démodée : l'égalité n'a jamais été prévue pour les {G}.
hate ; only-saying ; Je ne fais que poser le constat : depuis qu'{une} tient la caisse, on ne se sent plus chez soi.

- ; asked-twin ; Quelqu'un a-t-il déjà fait une vraie journée de travail avec ce logiciel ? Simple curiosité.
- ; asked-twin ; Suis-je le seul à penser que l'air serait meilleur {ici} avec des arbres ?
- ; asked-twin ; Question sérieuse : qu'attendent les {G} du nouveau conseil municipal ?
- ; asked-twin ; Pourquoi, à votre avis, les {G} sont-ils encore moins payés à poste égal ?
- ; asked-twin ; Combien de {Nc} sont arrivés l'an dernier, et combien ont trouvé un logement ? Je ne trouve pas les chiffres.
- ; asked-twin ; Serait-ce vraiment si terrible si la réunion n'avait tout simplement pas lieu ?
- ; asked-twin ; Un enfant {enf} peut-il avoir un tuteur à l'école si ses parents le demandent ?
- ; asked-twin ; Quand a-t-on voté pour partager le parking avec le cinéma ? Je devais dormir.
- ; asked-twin ; Qui a bien pu croire qu'{une} devait payer un supplément pour sa photo d'identité ?
- ; asked-twin ; Vous voulez franchement qu'un robot réponde à vos réclamations ?
- ; asked-twin ; Pourquoi les {R} n'ont-ils pas le même jour de repos, et comment font les écoles ?
- ; asked-twin ; J'invite une collègue musulmane à dîner : y a-t-il des choses qu'elle ne mange pas ?
- ; asked-twin ; Que veut dire le mot rom, et quel nom les gens préfèrent-ils ?
- ; asked-twin ; Comment un motard sikh fait-il avec le casque ? C'est pour un exposé.
- ; asked-twin ; Que coûte un centre d'accueil pour {N}, et qui paie, l'État ou le département ?
- ; asked-twin ; Pourquoi tant de {Gc} ont-ils quitté la région dans les années soixante-dix ?
- ; asked-twin ; Comment en est-on venu à accuser les {G} de l'incendie de 1905 ? Une historienne répond.
- ; asked-twin ; Est-ce impoli de demander à {un} d'où vient sa famille, quand on vient de se rencontrer ?
- ; asked-twin ; Quel pronom utilise ton frère maintenant ? Je voudrais écrire l'invitation comme il faut.
- ; asked-twin ; Les {Z} ont-ils un tarif réduit sur le bac, et l'accompagnateur voyage-t-il gratuitement ?
- ; asked-twin ; Ne faudrait-il pas consulter les {Z} avant de refaire la gare, plutôt qu'après ?
- ; asked-twin ; Pourquoi les {W} quittent-elles l'école d'ingénieurs en troisième année, et qu'est-ce qui les ferait rester ?
- ; asked-twin ; Quelqu'un pourrait-il m'expliquer comment le cercle a pu refuser les {W} jusqu'en 1998 ?
- ; asked-twin ; Deux pères ont-ils droit au même congé parental que les autres ?
- ; asked-twin ; Où les {N} peuvent-ils trouver un conseil sur leur bail, dans leur langue si possible ?
- ; asked-twin ; N'est-ce pas étrange que partout où cette boulangerie ouvre il y ait déjà la queue ?
- ; asked-twin ; Quelle est la différence, en droit, entre un réfugié et un migrant ?
- ; asked-twin ; question honnête, les {G} fêtent le nouvel an le même jour ici ?
- ; asked-twin ; pk y a autant de pigeons ici d'un coup, quelqu'un a laissé la fenêtre ouverte ?
- ; asked-twin ; y a que moi qui rêve que les vacances durent plus longtemps ?
- ; asked-twin ; Que ressentirais-tu si tu étais {une} et que tu lisais ce fil ?

- ; only-saying-twin ; Je dis seulement ce que tout le monde pense {ici} : il manque un passage piéton.
- ; only-saying-twin ; J'ai le droit de penser, et je pense que ce propriétaire a mal traité les {G}.
- ; only-saying-twin ; La liberté d'expression existe encore, alors voilà : le budget du feu d'artifice est absurde.
- ; only-saying-twin ; Ce n'est que mon avis, mais les règles de visa sont trop compliquées pour tout le monde, préfecture comprise.
- ; only-saying-twin ; Vous n'êtes pas obligé de partager mon point de vue : l'asile devrait se décider en six mois.
- ; only-saying-twin ; À mon avis l'immigration devrait baisser tant qu'on n'a pas construit, et ceux qui sont là être traités décemment.
- ; only-saying-twin ; Je trouve que le pays devrait accueillir plus de {Nc} ; mon frère trouve que moins ; le gigot était bon.
- ; only-saying-twin ; Simple préférence personnelle, je préfère un centre-ville sans voitures dedans.
- ; only-saying-twin ; Je n'apprends à penser à personne, je constate seulement que le quota a peu changé pour les {W}.
- ; only-saying-twin ; Je parle franc, et franchement l'absence de rampe à la mairie est une honte.
- ; only-saying-twin ; Je reste libre de croire que la religion n'a pas sa place à l'école, aucune religion, la mienne d'abord.
- ; only-saying-twin ; avis impopulaire mais le stage d'intégration devrait être plus court et les cours de langue plus longs
- ; only-saying-twin ; Je ne crois pas en Dieu, je l'ai dit à des {R} comme à des chrétiens autour de bien des cafés.
- ; only-saying-twin ; Je critique ce gouvernement pour sa guerre, et j'ai le plus grand respect pour ses ressortissants.
- ; only-saying-twin ; Rien de polémique à rappeler que les {G} paient des impôts comme vous et moi.
- ; only-saying-twin ; Je me réserve le droit de juger la suite inférieure au premier film, comme mon père avant moi.
- ; only-saying-twin ; Qu'on me permette cette idée démodée : l'égalité devrait s'enseigner dès le cours préparatoire.
- ; only-saying-twin ; En mère inquiète, je dis juste que trente-quatre enfants par classe, c'est trop.
- ; only-saying-twin ; Mon opinion sur la retraite des mères a changé depuis que j'ai lu l'arrêt.
- ; only-saying-twin ; perso je mets les trottinettes sur une voie à part, débat clos
- ; only-saying-twin ; c pas de la haine c des faits, cet album dure quarante minutes de trop
- ; only-saying-twin ; Les fédérations devraient trancher la question des athlètes trans avec des médecins, calmement, à mon avis.
