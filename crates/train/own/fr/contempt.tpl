# Contempt without a slur or an insult: insinuation, sarcasm, exclusion, stereotypes, denial of capacity. Each ground brings twins:
# the frame about things, teams, products, and plain or kind sentences about the group, practice described, policy debated.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@N = migrants | Roumains | Algériens | Maliens | Afghans | réfugiés | Marocains | Tunisiens | Sénégalais | Comoriens | Tchétchènes | Turcs | immigrés | demandeurs d'asile | Maghrébins
@Nc = migrants | réfugiés | Roumains | Maliens | Tunisiens | demandeurs d'asile
@Na = roumaine | algérienne | malienne | afghane | marocaine | tunisienne | comorienne | turque | maghrébine | sénégalaise
@nm = algérien | marocain | roumain | malien | turc | sénégalais | maghrébin | tunisien | comorien
@un = un Roumain | un Algérien | un Noir | un Marocain | un Turc | un musulman | un Malien | un Maghrébin | un Rom | un Arabe | un gitan
@une = une Algérienne | une Noire | une femme voilée | une Comorienne | une Marocaine | une musulmane | une gitane
@G = musulmans | juifs | Noirs | Arabes | Roms | gitans | migrants | Maghrébins | Chinois | gays | trans | gens du voyage
@Q = gays | couples homos | homosexuels | lesbiennes | bisexuels
@T = femmes trans | trans | personnes trans | hommes trans
@W = femmes | filles | jeunes mères | directrices | féministes
@Z = handicapés | trisomiques | autistes | gens en fauteuil | sourds | aveugles
@M = Roms | gitans | gens du voyage | Tsiganes
@R = musulmans | juifs | sikhs | hindous
@ici = dans cette rue | dans ce village | dans cet immeuble | dans cette école | au club | dans le quartier
@choses = imprimantes | pigeons | trottinettes | tramways | distributeurs | photocopieuses
@eux = les supporters d'en face | les gens du marketing | les bus de nuit | ces fournisseurs | les stagiaires de la compta

hate ; contempt-origin ; On apprend beaucoup sur les {N} en recomptant les petites cuillères après leur départ.
hate ; contempt-origin ; Je n'accuse personne, mais depuis que la famille {Na} a emménagé, ma cave s'est vidée toute seule.
hate ; contempt-origin ; Un {nm} qui se lève tôt, ça mériterait une plaque commémorative.
hate ; contempt-origin ; Mettez des {N} dans du neuf et revenez six mois plus tard, vous vous croirez chez eux.
hate ; contempt-origin ; Il peut agiter sa carte d'identité tant qu'il veut, les vrais Français savent reconnaître {un}.
hate ; contempt-origin ; Mes arrière-grands-parents sont au cimetière du village. Où sont ceux des {N} ? Voilà, la question est réglée.
hate ; contempt-origin ; D'ici vingt ans il n'y aura plus un seul des nôtres {ici}, et c'est bien pour ça qu'on fait venir les {N}.
hate ; contempt-origin ; Eux ont des berceaux, nous avons des impôts : comptez les prénoms à la maternelle et vous saurez qui nous remplace.
hate ; contempt-origin ; Le peuplement change, le maire fait semblant de ne pas voir, et les {N} ont déjà choisi la couleur des rideaux.
hate ; contempt-origin ; Je suis certain que les {N} sont charmants dans leur pays ; qu'ils y soient charmants.
hate ; contempt-origin ; Si la France leur déplaît tant, le bateau qui a amené les {N} sait aussi faire demi-tour.
hate ; contempt-origin ; Il y a un vol pour le sud vendredi, je connais deux ou trois familles {ici} à qui ça conviendrait.
hate ; contempt-origin ; Vous n'êtes pas né dedans, mon petit, allez vous plaindre dans la langue de votre mère.
hate ; contempt-origin ; Français de papier, ça brûle mal et ça ne se mélange pas.
hate ; contempt-origin ; Le nouveau médecin est {un}, évidemment. Je me soignerai à l'aspirine.
hate ; contempt-origin ; J'avais demandé un vrai chirurgien, on m'a envoyé {un}. Je me suis rhabillé.
hate ; contempt-origin ; L'hygiène est passée deux fois depuis que les {N} ont repris la cuisine, il suffit d'avoir un nez pour comprendre.
hate ; contempt-origin ; Ce ne sont pas les épices qui me gênent, c'est ce qu'il y a sous les ongles de ceux qui cuisinent {ici}, des {N}, bien sûr.
hate ; contempt-origin ; Demandez l'heure à des {N}, ils vous diront que c'est bientôt le jour des allocations.
hate ; contempt-origin ; Quand il manque un téléphone au vestiaire, pas besoin d'enquête, on regarde du côté du gamin {nm}.
hate ; contempt-origin ; Curieux, l'agression était à neuf heures et à dix heures tout le monde avait deviné le prénom.
hate ; contempt-origin ; Le journal écrit « un jeune ». Nous savons tous lire entre les lignes, et de quelle rive de la Méditerranée il vient.
hate ; contempt-origin ; On peut offrir une carte de bibliothèque aux {N}, pas l'usage qui va avec.
hate ; contempt-origin ; Ce n'est pas une affaire de moyens : chez les {N}, ça ne suit pas là-haut, mettez-leur les profs que vous voudrez.
hate ; contempt-origin ; Inutile d'expliquer le tri à la famille {Na} du second, là d'où ils viennent la poubelle, c'est la fenêtre.
hate ; contempt-origin ; Ma fille veut nous présenter {un}. Je lui ai dit qu'elle avait une maison jusqu'à ce jour-là.
hate ; contempt-origin ; Fidèles à la France, les {N} ? Écoutez quel hymne ils chantent et quel hymne ils sifflent.
hate ; contempt-origin ; Je ne dis pas que ce sont de mauvaises gens. Je dis qu'avant eux on dormait fenêtre ouverte {ici}.
hate ; contempt-origin ; L'école du secteur ? Très bien, si votre enfant veut apprendre l'arabe dans la cour et rien en classe.
hate ; contempt-origin ; Sur le quai, à huit heures, on se demande dans quel pays on va travailler, enfin, nous, parce qu'eux n'y vont pas.

hate ; contempt-black ; Ils ont le rythme, je le leur accorde ; c'est la réflexion qui vient moins naturellement aux Noirs.
hate ; contempt-black ; Un comptable noir ? Il me faudrait quelqu'un derrière lui pour recompter.
hate ; contempt-black ; Elle a eu la chaire pour mettre un peu de couleur sur la plaquette, ne cherchons pas plus loin.
hate ; contempt-black ; L'Afrique a eu dix mille ans pour inventer la roue et il faudrait encore s'excuser ?
hate ; contempt-black ; Des pères, dans ces familles maliennes, il y en a toujours plusieurs et jamais un seul le matin.
hate ; contempt-black ; Le vigile est noir, les voleurs aussi : ils se comprennent, j'imagine.
hate ; contempt-black ; Cette coiffure-là devant les clients, on n'est pas au village, mademoiselle.
hate ; contempt-black ; Ils courent vite, oui. On devine où ils se sont entraînés, et avec le sac de qui.
hate ; contempt-black ; On a mis un Noir au journal de vingt heures, la prochaine fois ce sera la météo de Bamako.
hate ; contempt-black ; Je change de trottoir quand j'en vois deux avec une capuche ; appelez ça l'expérience.

hate ; contempt-muslim ; Je n'ai rien à dire sur les musulmans, je prends simplement la rame suivante.
hate ; contempt-muslim ; Leur mois saint : on ne mange pas, on ne travaille pas, et le soir la rue leur appartient.
hate ; contempt-muslim ; D'abord une salle, puis un menu, puis un jour férié. Demandez à {un} ce qui vient ensuite, il sourira.
hate ; contempt-muslim ; Un foulard à l'accueil dit aux visiteurs que la maison a déjà capitulé.
hate ; contempt-muslim ; Les musulmans sont pacifiques, en effet, jusqu'au jour où ils sont assez nombreux.
hate ; contempt-muslim ; Charmant voisin, ce monsieur barbu. Ils le sont tous, d'après les voisins, le lendemain.
hate ; contempt-muslim ; Je n'appelle pas ça une mosquée, j'appelle ça une caserne avec des tapis.
hate ; contempt-muslim ; Une religion qui a peur des cheveux n'a pas sa place parmi les gens civilisés.
hate ; contempt-muslim ; Elle dit qu'elle le porte librement, son voile. Les oiseaux en cage chantent aussi.
hate ; contempt-muslim ; Un musulman qui jure sur la Constitution, ça me rappelle le renard qui jure sur le poulailler.

hate ; contempt-jewish ; C'est remarquable comme un peuple si petit se retrouve toujours assis à côté du coffre.
hate ; contempt-jewish ; Je ne nommerai pas la famille à qui appartient ce journal, mais elle ne travaille pas le samedi, si vous me suivez.
hate ; contempt-jewish ; Il a marchandé pour quatre euros. Puis j'ai lu son nom sur la boîte aux lettres et j'ai compris.
hate ; contempt-jewish ; Les juifs ont toujours deux passeports et une seule fidélité, qui n'est pas pour nous.
hate ; contempt-jewish ; Quel que soit le camp qui gagne la guerre, une certaine communauté a prêté aux deux.
hate ; contempt-jewish ; Lisez le générique du film à voix haute, on se croirait à la synagogue.
hate ; contempt-jewish ; Ils auront bien vécu de leurs malheurs, les juifs, avec les intérêts.
hate ; contempt-jewish ; Chassés de cent pays, et c'était chaque fois la faute des autres, naturellement.
hate ; contempt-jewish ; Tous les banquiers n'en sont pas, je vous l'accorde, mais trouvez-moi un maçon qui s'appelle Lévy.

hate ; contempt-roma ; Il y a un campement près de la rocade, donc si votre vélo a disparu vous savez où aller le racheter.
hate ; contempt-roma ; Avec un enfant rom dans la classe, la caisse de la coopérative passe dans mon sac.
hate ; contempt-roma ; Les {M} sentent le cuivre à trois cantons de distance, c'est leur seul métier.
hate ; contempt-roma ; Le bébé qu'elle porte pour mendier, elles se le passent, chez les {M} c'est du matériel.
hate ; contempt-roma ; Donnez une maison à des {M} : ils mettront le cheval dans le salon et vendront la baignoire.
hate ; contempt-roma ; L'eau courante pour les {M} ? Ils n'ont jamais payé la facture et n'ont jamais trouvé le savon.
hate ; contempt-roma ; Les candidatures des {M}, on a un classement exprès : il est rond et sous le bureau.

hate ; contempt-asian ; Les Chinois n'inventent pas, ils photocopient.
hate ; contempt-asian ; Un nouveau traiteur chinois ouvre lundi, rentrez le caniche.
hate ; contempt-asian ; On ne les distingue pas et on ne peut se fier à aucun, c'est ça les Chinois : ça sourit et ça envoie tout à Pékin.
hate ; contempt-asian ; Un élève asiatique n'est pas doué, il est programmé ; des heures, oui, une étincelle, jamais.
hate ; contempt-asian ; Après nous avoir toussé dessus, les Asiatiques voudraient qu'on les plaigne pour quelques regards.
hate ; contempt-asian ; Le bar-tabac est passé aux Chinois, bientôt c'est la mairie qui rendra la monnaie en yuans.
hate ; contempt-asian ; Chaque labo qui prend un chercheur chinois ferait aussi bien d'envoyer ses résultats directement à l'ambassade.

hate ; contempt-women ; On l'a mise au conseil parce que la photo manquait de rouge à lèvres.
hate ; contempt-women ; C'est elle qui a négocié le contrat ? Il y a des chemins vers une signature qui nous sont fermés, à nous les hommes.
hate ; contempt-women ; Les {W} auront leur réunion à dix heures, nous ferons la vraie à neuf.
hate ; contempt-women ; Une femme chirurgien, pourquoi pas, si c'est un autre qui tient le bistouri.
hate ; contempt-women ; Formez-la, et dans deux ans vous aurez payé une pousseuse de landau très qualifiée.
hate ; contempt-women ; Marche arrière dans le mur : je n'ai pas demandé qui conduisait, j'ai vu le sac à main.
hate ; contempt-women ; Les {W} et les chiffres, une histoire d'amour qui n'a pas passé le premier rendez-vous.
hate ; contempt-women ; Trente-huit ans, célibataire et directrice : voilà ce que l'ambition fait à un ventre.
hate ; contempt-women ; Une fille qui suit un footballeur à l'hôtel ne va pas s'étonner de ce qu'aiment les footballeurs.
hate ; contempt-women ; Elles ont le pied petit pour une bonne raison, c'est pour se tenir plus près de l'évier.
hate ; contempt-women ; Une semaine par mois, les {W} ne devraient rien décider, demandez aux maris.
hate ; contempt-women ; Une femme qui commente le hors-jeu, et demain le caniche présentera le journal.
hate ; contempt-women ; L'orchestre était excellent tant qu'on n'y auditionnait que des messieurs.
hate ; contempt-women ; Ma femme voulait travailler, je lui ai acheté un aspirateur, tout le monde est content.

hate ; contempt-gay ; Deux papas à la sortie de l'école : l'un des deux est une erreur de casting.
hate ; contempt-gay ; Je veux bien louer aux {Q}, mais il faudra que je brûle le matelas.
hate ; contempt-gay ; Chef scout, célibataire, amateur de comédies musicales : et on nous demande pourquoi on a retiré le petit.
hate ; contempt-gay ; C'est une mode ou un défaut d'éducation, et les deux se corrigeraient chez les {Q} si les parents avaient du cran.
hate ; contempt-gay ; Ce que les {Q} font chez eux ne regarde qu'eux et leur médecin. Surtout leur médecin.
hate ; contempt-gay ; Une famille, c'est un père, une mère, des enfants ; ce qu'ont les {Q}, c'est un passe-temps avec des meubles.
hate ; contempt-gay ; Les lesbiennes, ce sont simplement celles que personne n'a invitées à danser.
hate ; contempt-gay ; Des {Q} à l'armée ? L'ennemi mourra de rire, c'est peut-être une stratégie.
hate ; contempt-gay ; Pourquoi y en a-t-il un dans chaque série maintenant ? Je paie pour un film, pas pour une contagion.
hate ; contempt-gay ; Du sang donné par des {Q}, non merci, je préfère me vider.

hate ; contempt-trans ; Je l'appellerai Suzanne quand sa pomme d'Adam sera d'accord.
hate ; contempt-trans ; Autrefois on payait deux sous à la foire pour voir ça, aujourd'hui les {T} font classe à vos enfants.
hate ; contempt-trans ; Il s'est acheté une robe, donc c'est « elle ». Moi j'ai une selle, est-ce que je mange du foin ?
hate ; contempt-trans ; Les {T} se font opérer de tout, sauf de ce qui ne va pas, c'est plus haut.
hate ; contempt-trans ; Joli badge. Les os diront autre chose quand on les déterrera.
hate ; contempt-trans ; Si les {T} vont aux toilettes des dames, qu'on distribue des sifflets aux dames.
hate ; contempt-trans ; La biologie a deux tiroirs, et ce que croient être les {T} n'entre dans aucun, ni dans ma boutique.

hate ; contempt-disabled ; Beau mariage, dommage qu'on ait garé le fauteuil roulant au premier rang de toutes les photos.
hate ; contempt-disabled ; Des {Z} en classe, c'est trente enfants qui attendent celui qui n'arrivera jamais.
hate ; contempt-disabled ; L'inclusion, c'est prendre quelqu'un qui ne sait pas faire le travail et appeler ça une équipe.
hate ; contempt-disabled ; Je n'ai rien contre les {Z}, je ne tiens simplement pas à les regarder manger.
hate ; contempt-disabled ; La nature fait des ratés et les cache ; notre époque leur donne un macaron et un ascenseur.
hate ; contempt-disabled ; Pourquoi des {Z} auraient-ils des enfants ? Pour que l'État pousse deux fauteuils au lieu d'un ?
hate ; contempt-disabled ; Un sourd à la caisse, c'est votre idée du service ? Encore heureux qu'il ne soit pas aveugle.
hate ; contempt-disabled ; Une autre forme d'intelligence, paraît-il. Mon grille-pain aussi, et il ne vote pas, contrairement aux {Z}.
hate ; contempt-disabled ; L'autisme, c'est ce qu'on appelait mal élevé avant que les {Z} aient une association.
hate ; contempt-disabled ; Il existe des examens avant la naissance, vous savez ; certains parents n'ont pas pensé à nous autres.

hate ; contempt-any ; Les {G} ? Pas mon genre de monde, ni celui de quiconque a gardé un peu de tenue.
hate ; contempt-any ; On sait comment sont les {G}, on est seulement trop poli pour l'inscrire au procès-verbal.
hate ; contempt-any ; Je n'en dirai pas plus sur les {G} ; ceux qui ont des yeux ont vu, ceux qui ont un nez ont remarqué.
hate ; contempt-any ; Les {G} ont le droit d'exister, comme j'ai le droit de n'habiter nulle part à côté.
hate ; contempt-any ; Le club a eu bonne réputation pendant quatre-vingts ans. Puis on l'a ouvert aux {G}, et voilà.
hate ; contempt-any ; Avec les {G} on paie deux fois : au comptoir, puis en constatant ce qui manque.
hate ; contempt-any ; La soirée aurait été exquise si l'on avait su faire la différence entre des invités et des {G}.
hate ; contempt-any ; Nous avons des {G} dans l'entreprise. Au sous-sol, et l'étage me paraît bien choisi.
hate ; contempt-any ; Comme c'est courageux d'employer des {G}. Vous avez refait l'inventaire récemment ?
hate ; contempt-any ; La civilisation est une couche de vernis, et sur les {G} on a oublié de la passer.
hate ; contempt-any ; Ils n'y peuvent rien, les {G}, on ne reproche pas à la pie d'aimer ce qui brille.
hate ; contempt-any ; Les {G} réclament du respect. Moi, un poney. Nous attendrons ensemble, chacun de son côté.
hate ; contempt-any ; Quand il s'agit de toucher, les {G} sont là ; quand il s'agit de donner, ils prient ou ils dorment.

- ; contempt-twin-thing ; On apprend beaucoup sur les {choses} quand il faut les réparer à minuit.
- ; contempt-twin-thing ; Je n'accuse personne, mais depuis que le chiot est arrivé, mes pantoufles vivent seules.
- ; contempt-twin-thing ; D'ici vingt ans il n'y aura plus une seule carte papier dans cette voiture, c'est bien pour ça qu'on a des téléphones.
- ; contempt-twin-thing ; Mettez des {choses} dans du neuf et revenez six mois plus tard, quelque chose sera coincé.
- ; contempt-twin-thing ; Je suis certain que la cornemuse est charmante en Bretagne ; qu'elle y soit charmante le dimanche à sept heures.
- ; contempt-twin-thing ; Si le canapé déplaît, le camion qui l'a amené sait aussi faire demi-tour : retours gratuits jusqu'en mai.
- ; contempt-twin-thing ; Il y a un car pour le sud vendredi, je connais deux ou trois collègues à qui ces vacances feraient du bien.
- ; contempt-twin-thing ; La nouvelle bouilloire est le même modèle, évidemment. Je resterai à la casserole.
- ; contempt-twin-thing ; Les {choses} ? Pas mon genre, ni celui de quiconque aime les matins calmes.
- ; contempt-twin-thing ; On sait comment sont {eux} : en retard, bruyants et pardonnés le lundi.
- ; contempt-twin-thing ; Avec cette compagnie on paie deux fois : pour le siège, puis pour la valise.
- ; contempt-twin-thing ; Comme c'est courageux de planter des figuiers à Dunkerque. Vous les avez couverts ?
- ; contempt-twin-thing ; L'embrayage et moi, une histoire d'amour qui n'a pas passé la deuxième.
- ; contempt-twin-thing ; Ce biscuit était excellent tant qu'on n'y mettait que du beurre.
- ; contempt-twin-thing ; D'abord un abonnement, puis un supplément, puis une caution. Demandez à l'opérateur ce qui vient ensuite.
- ; contempt-twin-thing ; On ne distingue pas les deux modèles, et le vendeur non plus.
- ; contempt-twin-thing ; On ne reproche pas à la pie d'aimer ce qui brille, rendez-lui sa fourchette.
- ; contempt-twin-thing ; Nous avons des {choses} dans l'entreprise. Au sous-sol, et l'étage me paraît bien choisi.
- ; contempt-twin-thing ; Une réunion du lundi qui finit à l'heure, ça mériterait une plaque commémorative.
- ; contempt-twin-thing ; Rentrez le caniche, il va grêler.
- ; contempt-twin-thing ; La soirée aurait été exquise si l'on avait su faire la différence entre le sel et le sucre.
- ; contempt-twin-thing ; La peinture est une couche de vernis, et sur la porte du fond on a oublié de la passer.
- ; contempt-twin-thing ; Quand il s'agit de goûter, {eux} sont là ; quand il s'agit de ranger, il y a moins de monde.
- ; contempt-twin-thing ; L'école du secteur ? Très bien, si votre enfant aime le théâtre et la soupe de potiron.
- ; contempt-twin-thing ; La limace n'a pas sa place dans un potager civilisé, dit mon grand-père.
- ; contempt-twin-thing ; Curieux, la panne était à neuf heures et à dix heures tout le monde avait deviné le câble.
- ; contempt-twin-thing ; Les fleurs en plastique n'ont pas leur place dans un bouquet, dit ma tante fleuriste.

- ; contempt-twin-group ; J'avais demandé un deuxième avis, j'ai vu {un} avec trente ans de bloc derrière lui. Le meilleur conseil de ma vie.
- ; contempt-twin-group ; Le nouveau médecin est {un} qui a grandi à deux rues d'ici et connaît toutes les grands-mères.
- ; contempt-twin-group ; La cuisine a retrouvé son étoile depuis que des {N} l'ont reprise, il suffit d'avoir un nez pour comprendre.
- ; contempt-twin-group ; La famille {Na} du second trie ses poubelles mieux que moi.
- ; contempt-twin-group ; Des {N} travaillent de nuit au dépôt ; votre colis de ce matin est passé par leurs mains.
- ; contempt-twin-group ; Ma fille nous présente {un} dimanche, j'apprends à cuisiner autre chose que des pâtes.
- ; contempt-twin-group ; L'étudiant {nm} de mon groupe a rendu sa copie le premier et a aidé à ranger la salle.
- ; contempt-twin-group ; Des {G} habitent {ici}, comme tout le monde, et nous parlons surtout de stationnement.
- ; contempt-twin-group ; Le club a bonne réputation depuis quatre-vingts ans, et il est ouvert aux {G} depuis le premier jour.
- ; contempt-twin-group ; Un comptable noir du troisième étage a trouvé l'erreur que trois auditeurs avaient manquée.
- ; contempt-twin-group ; Elle a eu la chaire pour ses travaux sur les enzymes, et c'est la première femme noire à l'occuper.
- ; contempt-twin-group ; Les cheveux crépus n'ont rien de négligé, notre règlement intérieur le dit maintenant noir sur blanc.
- ; contempt-twin-group ; Les élèves du lycée, dont beaucoup sont noirs ou arabes, ont gagné le concours de maths pour la troisième fois.
- ; contempt-twin-group ; Pendant le ramadan, nos collègues musulmans mangent avant l'aube et après le coucher du soleil ; les réunions passent au matin.
- ; contempt-twin-group ; Une femme en foulard tient l'accueil, et la plupart des visiteurs retiennent surtout son sourire.
- ; contempt-twin-group ; La mosquée a des tapis, un bon chauffage et une distribution alimentaire ouverte à tous le jeudi.
- ; contempt-twin-group ; Les juifs pratiquants ne travaillent pas le samedi, l'édition du dimanche est donc faite par d'autres.
- ; contempt-twin-group ; Maçons, boulangers, tailleurs : les métiers des familles juives de la rue en 1900, d'après le recensement.
- ; contempt-twin-group ; Chassées d'un pays après l'autre, les familles séfarades ont emporté leurs recettes.
- ; contempt-twin-group ; Les {M} du canton attendent depuis onze ans une aire avec l'eau courante, rappelle le Défenseur des droits.
- ; contempt-twin-group ; Les enfants roms de ma classe ont appris aux autres une comptine.
- ; contempt-twin-group ; Des chercheurs chinois ont publié la méthode les premiers et nous ont ouvert leurs données.
- ; contempt-twin-group ; Un nouveau traiteur chinois ouvre lundi, il promet des nouilles tirées à la main.
- ; contempt-twin-group ; Au printemps 2020, des étudiants asiatiques racontaient qu'on les dévisageait dans le bus.
- ; contempt-twin-group ; On l'a mise au conseil parce qu'elle a doublé les ventes en Alsace.
- ; contempt-twin-group ; Les {W} gagnent neuf pour cent de moins à poste égal, dit le rapport, et l'écart se creuse après quarante ans.
- ; contempt-twin-group ; Une femme a expliqué le hors-jeu mieux que toute la tribune de presse depuis dix ans.
- ; contempt-twin-group ; Formez-la, et dans deux ans vous aurez la meilleure soudeuse du chantier.
- ; contempt-twin-group ; Depuis les auditions derrière un paravent, l'orchestre compte quarante pour cent de musiciennes.
- ; contempt-twin-group ; Deux papas à la sortie de l'école, l'un porte le goûter, l'autre le violoncelle.
- ; contempt-twin-group ; J'ai loué à des {Q} et je n'ai jamais eu de locataires plus calmes.
- ; contempt-twin-group ; Les {Q} peuvent maintenant donner leur sang aux mêmes conditions que les autres.
- ; contempt-twin-group ; Elle a changé de badge, c'est écrit Suzanne, donc on dit Suzanne. La réunion était finie.
- ; contempt-twin-group ; Les {T} attendent deux ans un premier rendez-vous, selon les chiffres de l'hôpital.
- ; contempt-twin-group ; Les {Z} sont six pour cent de nos effectifs, et nous voudrions en compter dix.
- ; contempt-twin-group ; Beau mariage, et on avait pensé à la rampe : mon frère en fauteuil est sur toutes les photos.
- ; contempt-twin-group ; Le caissier sourd a une fiche avec des dessins, ça marche très bien.
- ; contempt-twin-group ; L'autisme était rarement reconnu chez les filles avant 1990, d'où tant de réponses tardives.
- ; contempt-twin-group ; {une} a ouvert le bar-tabac de la place, il y a de nouveau de la lumière le soir.
- ; contempt-twin-group ; Le vigile, {un} très aimable, m'a aidé à retrouver ma voiture au parking.
- ; contempt-twin-group ; À la maternelle les prénoms viennent de partout, et le cahier d'anniversaires est plein.

- ; contempt-twin-policy ; Le solde migratoire était de 152 000 l'an dernier, et la commission pense que le logement devrait suivre.
- ; contempt-twin-policy ; Je réduirais le nombre de visas saisonniers et j'augmenterais les salaires ; d'autres, dans mon parti, pensent l'inverse.
- ; contempt-twin-policy ; Le gouvernement veut des réponses plus rapides sur l'asile ; les avocats rappellent que vite n'est pas toujours juste.
- ; contempt-twin-policy ; Le foulard sous l'uniforme de police : l'Écosse dit oui, Genève dit non, chacune avec ses raisons.
- ; contempt-twin-policy ; Je suis contre les écoles confessionnelles, toutes, et je l'ai dit à mes amis catholiques et musulmans.
- ; contempt-twin-policy ; L'ascenseur coûtera deux cent mille euros ; le conseil hésite entre la bibliothèque et la mairie.
- ; contempt-twin-policy ; Les cours de français pour les {N} devraient être obligatoires et gratuits, ou ni l'un ni l'autre, à mon sens.
- ; contempt-twin-policy ; Les quotas dans les conseils sont un outil grossier, estime la professeure, qui préférerait publier les salaires.
- ; contempt-twin-policy ; Quels tests hormonaux pour le sport ? La fédération a entendu des médecins, des athlètes et des {T}.
- ; contempt-twin-policy ; Le nombre de {Nc} en emploi a monté d'un cinquième depuis la réforme des diplômes.
- ; contempt-twin-policy ; Le budget des accompagnants d'élèves handicapés a encore été dépassé, parents et élus demandent pourquoi.
- ; contempt-twin-policy ; L'abattage sans étourdissement est interdit ici, permis là ; {R} et vétérinaires ont été entendus.
- ; contempt-twin-policy ; Circoncision, cuisine, jour de repos : l'exposition explique ce que font les {R} et pourquoi.
- ; contempt-twin-policy ; L'aire des {M} devrait être plus près de l'école, à mon avis, et l'objection sur l'assainissement peut se régler.
