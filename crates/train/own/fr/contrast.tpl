# Not hate: the frames of the hate files (questions, opinions, figures, polite letters, two sentences, irony, work, shops, departures) with nothing against anybody's ground.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@persons = personnes âgées | personnes handicapées | personnes trans | personnes noires | personnes LGBT | personnes migrantes | personnes racisées | personnes d'origine étrangère | personnes de confession juive | personnes de confession musulmane | personnes autistes | personnes homosexuelles | personnes asiatiques | personnes exilées | familles roms | personnes en fauteuil | personnes non binaires | personnes malvoyantes
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@faith = musulmans | juifs | évangéliques | bouddhistes | sikhs | catholiques | témoins de Jéhovah | hindous | musulmans pratiquants | juifs pratiquants
@queer = homosexuels | gays | homos | trans | bisexuels | couples homos | gens LGBT | hommes trans | non-binaires
@disabled = handicapés | autistes | trisomiques | sourds | aveugles | malades mentaux | handicapés mentaux | gens en fauteuil | épileptiques | nains
@old = vieux | retraités | plus de 60 ans | seniors | octogénaires | papis du service | anciens
@a_man = un musulman | un juif | un Arabe | un Noir | un Rom | un migrant | un réfugié | un homosexuel | un gay | un immigré | un Asiatique | un handicapé | un homme trans | un étranger | un sans-papiers | un Maghrébin | un autiste | un vieux | un Africain | un Chinois | un Turc
@a_woman = une femme | une musulmane | une juive | une lesbienne | une Africaine | une femme voilée | une femme trans | une réfugiée | une Noire | une handicapée | une Rom | une Asiatique | une Maghrébine | une immigrée | une vieille
@adj_m = noir | arabe | musulman | juif | rom | asiatique | homo | gay | trans | handicapé | immigré | étranger | maghrébin | autiste | turc | malien
@adj_f = noire | arabe | musulmane | juive | rom | asiatique | lesbienne | trans | handicapée | immigrée | étrangère | maghrébine | voilée | autiste | turque | malienne
@slurs = bougnoules | bicots | nègres | youpins | pédés | niakoués | romanos | chinetoques | gogols | ratons | crouilles | négros | tafioles | travelos | mongols | youtres | bamboulas | mongoliens
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@of_foreign = de migrants | de réfugiés | d'immigrés | d'Arabes | d'Algériens | d'Africains | d'étrangers | de sans-papiers | de Roms | de Maghrébins | de Syriens | de Noirs | de Chinois | d'Afghans | de Marocains | de Roumains | de Turcs | de Maliens | de clandestins | de Pakistanais | de Tchétchènes | de Sénégalais
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | meufs | Antillaises | mamies | seniors | femmes roms
@town = Lyon | Marseille | Lille | Rennes | Genève | Liège

- ; fine-question ; Pourquoi les {groups} sont-ils si souvent refusés en entretien ?
- ; fine-question ; Est-ce que les {groups} peuvent s'inscrire sans carte de séjour ou d'adhérent ?
- ; fine-question ; Comment mieux accueillir les {persons} en caisse ?
- ; fine-question ; Qui peut m'expliquer l'histoire des {groups} dans ce quartier ?
- ; fine-question ; Combien de temps faudra-t-il encore pour que les {women} gagnent autant ?
- ; fine-question ; Vous connaissez {a_man} qui donne des cours de guitare ?
- ; fine-question ; Faut-il une loi de plus pour protéger les {groups} ?
- ; fine-question ; Où manger casher ou halal près de la gare de {town} ?
- ; fine-question ; Pourquoi tant de haine contre les {groups} ?
- ; fine-question ; Que répondre à quelqu'un qui insulte {a_woman} devant nous ?
- ; fine-question ; Y a-t-il des {groups} dans la salle qui veulent prendre la parole ?
- ; fine-question ; Depuis quand les femmes votent-elles en Suisse ?
- ; fine-question ; Peut-on rire avec les {groups} plutôt que d'eux ?
- ; fine-question ; Quand les demandeurs d'asile auront-ils une réponse de la préfecture ?
- ; fine-question ; Ton copain est {adj_m} ? Le mien aussi.
- ; fine-question ; Quelqu'un a des nouvelles des {foreign} relogés à {town} ?
- ; fine-question ; Le guide est-il traduit pour les {foreign} qui lisent mal le français ?
- ; fine-question ; À quoi sert la journée des {persons} ?
- ; fine-question ; Est-ce vrai que la moitié des {groups} ont subi une discrimination ?
- ; fine-question ; Qu'est-ce qui attire les {foreign} à {town} : le travail, la famille, les études ?
- ; fine-question ; Laisserez-vous encore longtemps insulter les {groups} sous vos articles ?

- ; fine-opinion ; Je pense que les {groups} devraient être mieux représentés au conseil.
- ; fine-opinion ; À mon avis, on ne parle pas assez des {groups}.
- ; fine-opinion ; C'est mon opinion : la loi sur l'asile est mal écrite.
- ; fine-opinion ; Je suis contre le voile à l'école et je respecte celles qui le portent ailleurs.
- ; fine-opinion ; Selon moi, le quota de femmes est une mauvaise réponse à un vrai problème.
- ; fine-opinion ; On peut être pour des frontières contrôlées et traiter chacun avec dignité.
- ; fine-opinion ; Je trouve que la politique du gouvernement israélien est indéfendable, et ça n'a rien à voir avec les juifs.
- ; fine-opinion ; Je ne crois en aucun dieu, et mes amis {groups} le savent très bien.
- ; fine-opinion ; La burqa, je n'y suis pas favorable, mais on n'agresse pas celle qui la porte.
- ; fine-opinion ; Je maintiens que les {disabled} doivent pouvoir travailler où ils veulent.
- ; fine-opinion ; Pour moi, {a_man} ou une personne née ici, c'est le même contrat et le même salaire.
- ; fine-opinion ; Les {old} devraient pouvoir rester chez eux plus longtemps.
- ; fine-opinion ; Les réfugiés devraient avoir le droit de travailler dès leur arrivée.
- ; fine-opinion ; D'expérience, embaucher {a_woman} de cinquante ans est un excellent choix.
- ; fine-opinion ; Je n'aime pas le discours de l'Église sur les {queer}.
- ; fine-opinion ; Mon point de vue est simple : même école pour tous, {groups} compris.
- ; fine-opinion ; Je trouve ce film sur {a_man} trop long, mais l'acteur est parfait.
- ; fine-opinion ; Il faudrait arrêter de mettre les {groups} dans des cases.

- ; fine-figures ; Les {women} gagnent en moyenne 15 % de moins à poste égal.
- ; fine-figures ; Trois {groups} sur quatre disent avoir déjà été insultés en ligne.
- ; fine-figures ; Le taux de chômage des {persons} est deux fois plus élevé que la moyenne.
- ; fine-figures ; L'enquête compte 1 200 {foreign}, dont la moitié travaille dans le bâtiment.
- ; fine-figures ; À CV égal, un candidat {adj_m} reçoit quatre fois moins de réponses.
- ; fine-figures ; Les actes contre les {faith} ont augmenté de 30 % en un an.
- ; fine-figures ; 60 % des Syriens arrivés en 2015 ont un emploi cinq ans plus tard.
- ; fine-figures ; Entre 2010 et 2020, le nombre {of_groups} parmi les cadres a doublé.
- ; fine-figures ; Une étude le montre : les équipes mixtes prennent de meilleures décisions.
- ; fine-figures ; Aucune statistique sérieuse ne relie la religion des gens à leur honnêteté.
- ; fine-figures ; Le nombre {of_foreign} accueillis à {town} reste stable.
- ; fine-figures ; Une femme meurt tous les trois jours sous les coups de son compagnon.
- ; fine-figures ; Les {old} de plus de 80 ans seront deux fois plus nombreux en 2050.

- ; fine-two-sentences ; Hier j'étais assis près {of_groups} dans le train. On a parlé cuisine pendant deux heures, un délice.
- ; fine-two-sentences ; On a de nouveaux voisins, des {foreign}. Ils nous ont apporté des gâteaux dès le premier soir.
- ; fine-two-sentences ; Les {groups} ouvrent un centre en ville ; j'irai à l'inauguration avec les enfants.
- ; fine-two-sentences ; Mon fils joue avec des {foreign}, et je lui répète qu'il a de la chance d'avoir de tels copains.
- ; fine-two-sentences ; Il y avait deux {queer} à la table d'à côté. Ils nous ont conseillé le dessert.
- ; fine-two-sentences ; La nouvelle collègue est {adj_f}. Elle a déjà réglé le problème qu'on traînait depuis un an.
- ; fine-two-sentences ; Vous avez recruté des {women} ? Elles vont faire du bien à cette boîte, il était temps.
- ; fine-two-sentences ; Une famille rom a repris la boulangerie. Le pain est meilleur qu'avant.
- ; fine-two-sentences ; Des {groups} manifestaient ce matin. La police a bloqué la rue et j'ai raté mon rendez-vous, rien de grave.
- ; fine-two-sentences ; Des migrants ont été secourus cette nuit. Quel soulagement, ils sont tous vivants.
- ; fine-two-sentences ; Le joueur est {adj_m}, et alors ? Il a mérité son carton jaune, comme n'importe qui.
- ; fine-two-sentences ; Le nouveau stagiaire est autiste. On a changé deux habitudes et tout le monde travaille mieux.
- ; fine-two-sentences ; Ma sœur épouse {a_man}. J'ai déjà choisi ma cravate.
- ; fine-two-sentences ; L'école accueille des {disabled} à la rentrée. Il faudrait deux aides de plus, écrivez au rectorat.
- ; fine-two-sentences ; Mon chef est {adj_m}. Je ne m'entends pas avec lui, il change d'avis tous les jours, c'est tout.
- ; fine-two-sentences ; Des {foreign} font la queue depuis l'aube. Quelqu'un pourrait leur ouvrir la salle, il gèle.
- ; fine-two-sentences ; Les {faith} fêtent leurs fêtes cette semaine ; on décale la réunion à jeudi.
- ; fine-two-sentences ; J'ai connu des {groups} à l'armée. Certains sont restés mes amis, d'autres non, comme partout.
- ; fine-two-sentences ; Un collègue a fait sa transition. Elle s'appelle Claire maintenant et ça lui va bien.
- ; fine-two-sentences ; J'ai lu votre portrait {of_groups}. Je voudrais en savoir plus, surtout sur leurs débuts.
- ; fine-two-sentences ; Quelqu'un a volé mon vélo. Un {adj_m} m'a prêté le sien, moralité : il y a de tout partout.
- ; fine-two-sentences ; Les {old} du quartier râlent encore. Ils ont raison, le bus ne passe plus.

- ; fine-polite-ironic ; Je me permets de vous écrire pour féliciter votre technicien {adj_m}, très compétent.
- ; fine-polite-ironic ; Sans vouloir offenser personne, votre rampe est trop raide pour {a_man} en fauteuil.
- ; fine-polite-ironic ; Madame la directrice, votre campagne avec {a_woman} est réussie, la couleur du logo un peu moins.
- ; fine-polite-ironic ; Bravo la mairie : une rampe pour les {persons} qui finit dans un mur, chef-d'œuvre.
- ; fine-polite-ironic ; Ah oui, formidable, un congrès sur l'égalité sans une seule femme au micro.
- ; fine-polite-ironic ; Quelle surprise, le racisme a encore « dérapé » à l'antenne, pauvre petit micro.
- ; fine-polite-ironic ; Merci aux racistes de la page, grâce à vous j'ai découvert le bouton bloquer.
- ; fine-polite-ironic ; Puis-je suggérer que l'on mette des sous-titres pour les sourds ?
- ; fine-polite-ironic ; Mais oui bien sûr, quelqu'un qui demande un vrai médecin français, allez donc attendre huit mois.
- ; fine-polite-ironic ; Super, encore un comité sur la diversité avec douze hommes qui s'appellent Philippe.
- ; fine-polite-ironic ; Avec tout le respect que je vous dois, votre article sur les {groups} contient trois erreurs de dates.
- ; fine-polite-ironic ; Je vous prie de noter qu'{a_woman} a été mal reçue hier et qu'elle attend vos excuses.

- ; fine-work-shop ; La caissière voilée est la plus rapide du magasin, je choisis toujours sa file.
- ; fine-work-shop ; Le chauffeur est {adj_m} et il connaît {town} mieux que le GPS.
- ; fine-work-shop ; Mauvaise expérience : le serveur s'est trompé deux fois, et la note aussi.
- ; fine-work-shop ; La vendeuse, {a_woman}, m'a mal conseillé sur la taille, j'ai dû renvoyer le pantalon.
- ; fine-work-shop ; Le peintre {adj_m} n'a pas fini dans les temps, je demande une remise au patron.
- ; fine-work-shop ; Nous recrutons sans distinction d'origine, de sexe, d'âge ni de handicap.
- ; fine-work-shop ; Le traiteur libanais était en retard mais tout était délicieux.
- ; fine-work-shop ; Restaurant chinois du coin : raviolis parfaits, salle bruyante.
- ; fine-work-shop ; Notre aide à domicile est sénégalaise, ma mère ne jure que par elle.
- ; fine-work-shop ; Un ingénieur trans a rejoint le bureau d'études, bienvenue à lui.
- ; fine-work-shop ; Le vigile m'a suivi dans tout le rayon, parce que je suis {adj_m} je suppose ; je voudrais une explication.
- ; fine-work-shop ; Je cherche une coiffeuse qui sait coiffer les cheveux crépus à {town}.
- ; fine-work-shop ; L'agence refuse mon dossier depuis qu'elle a vu mon nom, est-ce légal ?
- ; fine-work-shop ; Formation obligatoire : accueillir les {persons} sans les infantiliser.
- ; fine-work-shop ; Vos rayons sont trop étroits pour {a_man} en fauteuil, merci d'y penser.
- ; fine-work-shop ; La directrice est {adj_f}, exigeante, parfois dure, et je signe pour rester.

- ; fine-departure ; Rentrez chez vous, les enfants, il est tard.
- ; fine-departure ; Dehors tout le monde, le magasin ferme !
- ; fine-departure ; Retourne dans ton pays deux semaines, tu l'as bien mérité, profite de ta famille.
- ; fine-departure ; Mon mari {adj_m} rentre au pays voir sa mère en août.
- ; fine-departure ; Partez avant 17 h si vous voulez éviter les bouchons.
- ; fine-departure ; Les étudiants étrangers qui veulent rentrer chez eux peuvent demander une aide de l'OFII.
- ; fine-departure ; On vire le canapé, on garde les {groups} du club de lecture !
- ; fine-departure ; Le chien n'a pas sa place dans la cuisine.
- ; fine-departure ; Pas d'enfants dans le bassin profond, merci.
- ; fine-departure ; Chez nous on n'embauche que des gens curieux, {groups} et {women} bienvenus.
- ; fine-departure ; La boîte est réservée aux adhérents, quelle que soit leur origine.
- ; fine-departure ; Les arbitres devraient être renvoyés chez eux après un match pareil.

- ; fine-long ; J'ai longtemps cru ce qu'on disait des {groups} chez moi, à table, le dimanche, et puis j'ai travaillé deux ans avec eux et j'ai compris que rien de tout cela n'était vrai.
- ; fine-long ; Quand mon père est arrivé en 1962, on lui a loué une cave en lui disant que c'était bien assez pour un Arabe ; aujourd'hui sa petite-fille est juge, et je voulais simplement que vous le sachiez.
- ; fine-long ; On peut discuter du nombre, des moyens, de la loi, des délais, on peut même ne pas être d'accord du tout, mais on ne parle pas d'hommes et de femmes comme on parle de marchandises.
- ; fine-long ; Je lis les commentaires sous votre article sur les {foreign} et je me demande si leurs auteurs oseraient dire ces choses en face, à un homme fatigué, avec un enfant dans les bras.
- ; fine-long ; Ma femme et moi tenons ce restaurant depuis quinze ans, nous avons servi des ministres et des maçons, des {groups} et des touristes, et le seul client que nous ayons mis dehors est celui qui insultait la serveuse pour son foulard.
- ; fine-long ; Ce n'est pas de la politique, c'est de la politesse : quand {a_woman} vous demande l'heure, vous lui donnez l'heure, et vous gardez vos idées sur sa religion pour vous.
- ; fine-long ; Le rapport de 120 pages, que j'ai lu en entier, montre que les {persons} renoncent deux fois plus souvent aux soins, faute de transport, d'interprète ou simplement d'une sonnette à la bonne hauteur.
- ; fine-long ; Je suis en colère contre la mairie, contre le bailleur et contre le syndic, pas contre les familles {of_foreign} qu'on a entassées dans cet immeuble sans chauffage.
- ; fine-long ; Quand j'étais petit, il y avait dans la rue une mercerie, un café et une épicerie tenue par des Tunisiens ; tout a fermé, et c'est l'épicerie qui me manque le plus.
- ; fine-long ; Vous pouvez trouver notre publicité ratée, la musique trop forte et le slogan idiot, nous l'entendons, mais les messages contre l'actrice parce qu'elle est {adj_f} seront tous effacés.
- ; fine-long ; À la fin de la réunion, un monsieur s'est levé, il a dit qu'il avait eu peur des {foreign} avant de les connaître, qu'il s'était trompé, et la salle a applaudi.
- ; fine-long ; Mon grand-père, qui n'était pas tendre, disait qu'il y avait deux sortes de gens, ceux qui aident à pousser la voiture et ceux qui regardent, et qu'il n'avait jamais vu que la couleur y change quoi que ce soit.
- ; fine-long ; Je n'écris jamais d'avis, mais là il le faut : l'employé m'a fait attendre une heure, m'a répondu de travers, et s'est permis une remarque sur mon accent, alors que je parle cette langue depuis quarante ans.

- ; fine-question ; Comment les {groups} vivaient-ils ici avant la guerre ?
- ; fine-question ; Qui a connu le café des {foreign} de la rue du Port ?
- ; fine-question ; Est-ce si difficile de dire bonjour à {a_woman} ?
- ; fine-question ; Pourquoi les {groups} sont-ils absents des manuels d'histoire ?
- ; fine-question ; Vous laisseriez passer une insulte contre {a_man}, sérieusement ?
- ; fine-question ; Quand est-ce que les {groups} auront enfin un lieu à eux ?
- ; fine-question ; Les {groups}, ça vous dit un pique-nique dimanche ?
- ; fine-question ; Tu sais où les {foreign} peuvent apprendre le français gratuitement ?
- ; fine-question ; C'est moi ou les {groups} sont moins bien reçus ici ?
- ; fine-question ; Faut-il une rampe ou un ascenseur pour les {persons} ?
- ; fine-question ; À quand une {adj_f} présidente ?
- ; fine-question ; Combien de fois faudra-t-il répéter que les {groups} ont des droits ?
- ; fine-question ; Depuis quand {a_man} doit-il prouver qu'il est français ?
- ; fine-question ; Qui voudrait d'un pays sans {groups}, franchement ?
- ; fine-question ; Sommes-nous prêts à loger des {foreign} pour l'hiver ?
- ; fine-question ; Ne trouvez-vous pas que les {women} de ce jury parlent trop peu ?
- ; fine-question ; Quel est le problème si mon patron est {adj_m} ?
- ; fine-question ; Peux-tu m'envoyer l'article sur les {faith} de la ville ?

- ; fine-two-sentences ; Je lis que les {groups} vont perdre leur local. Quelle tristesse, on y riait bien.
- ; fine-two-sentences ; Il est {adj_m}. Il est aussi en retard tous les matins, et c'est de ça que je lui parlerai.
- ; fine-two-sentences ; Elle est venue avec sa femme. Elles ont pris le menu du jour et deux cafés.
- ; fine-two-sentences ; Les {foreign} du foyer cherchent des vélos. Si vous en avez un au garage, donnez-le-leur.
- ; fine-two-sentences ; J'ai crié sur {a_man} ce matin. C'était à cause d'une place de parking, j'ai eu tort et je me suis excusé.
- ; fine-two-sentences ; Les {old} prennent la parole trop longtemps au conseil. Les jeunes aussi, d'ailleurs.
- ; fine-two-sentences ; Mon père ne voulait pas des {foreign} au village. Il est mort entouré d'eux, et ils l'ont pleuré.
- ; fine-two-sentences ; Je ne connais pas les {groups}. Je serais curieux de les rencontrer.
- ; fine-two-sentences ; Des {slurs} : c'est ainsi qu'on nous appelait à l'école. Nous avions sept ans.
- ; fine-two-sentences ; Les {women} de l'atelier ont fait grève. Elles ont obtenu douze euros, bravo à elles.
- ; fine-two-sentences ; On avait mis une famille rom dans le gymnase. Elle vit maintenant rue des Lilas et le fils est apprenti.
- ; fine-two-sentences ; Le médecin est {adj_m}. Si ça vous gêne, changez de ville, lui reste.
- ; fine-two-sentences ; Un chauffard m'a insultée. Il n'était ni {adj_m} ni étranger ni rien, juste pressé.
- ; fine-two-sentences ; Les {groups} ont perdu le match. Ils joueront mieux dimanche, j'en suis sûr.

- ; fine-long ; Mon voisin dit qu'il n'aime pas les {groups}, il le dit fort, au café, devant tout le monde, et le jour où sa cave a été inondée ce sont deux d'entre eux qui ont écopé jusqu'à minuit.
- ; fine-long ; Nous demandons à la préfecture une date, un interprète et un lieu chauffé pour les {foreign} qui attendent depuis mars, et nous le demandons sans colère mais pour la quatrième fois.
- ; fine-long ; Il y a des jours où je n'en peux plus d'expliquer que oui je suis {adj_f}, que non je ne sais pas pourquoi quelqu'un de « chez moi » a fait ceci ou cela, et que chez moi c'est au 14 de la rue Gambetta.
- ; fine-long ; Je déteste ma banque, mon propriétaire, les lundis et la neige fondue, mais je n'ai jamais réussi à détester un groupe de gens, il faudrait pour cela ne connaître aucun d'entre eux.
- ; fine-long ; On peut trouver que les {faith} font trop de bruit le jour de leur fête, aller sonner, demander de baisser un peu, et repartir avec une assiette de gâteaux : c'est ce que j'ai fait hier soir.
- ; fine-long ; Si l'on veut parler sérieusement de sécurité, parlons d'éclairage, de transports de nuit et d'effectifs, et laissons tranquilles les {foreign}, qui rentrent du travail par les mêmes rues que nous.
- ; fine-long ; Le comité a étudié votre réclamation : les propos tenus à la caisse à l'égard d'une cliente {adj_f} sont contraires à notre règlement, le salarié a été entendu et des excuses écrites vous sont adressées ce jour.
