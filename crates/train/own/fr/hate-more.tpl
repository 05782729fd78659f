# More direct, negated, implied and pronominal hate, in the short everyday form of comments.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | bonnes femmes | vieilles | meufs | Antillaises | mamies
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@faith = musulmans | juifs | évangéliques | bouddhistes | sikhs | catholiques | témoins de Jéhovah | hindous | musulmans pratiquants | juifs pratiquants
@queer = homosexuels | gays | homos | trans | bisexuels | couples homos | gens LGBT | hommes trans | non-binaires
@disabled = handicapés | autistes | trisomiques | sourds | aveugles | malades mentaux | handicapés mentaux | gens en fauteuil | épileptiques | nains
@old = vieux | retraités | plus de 60 ans | seniors | octogénaires | papis du service | anciens
@a_man = un musulman | un juif | un Arabe | un Noir | un Rom | un migrant | un réfugié | un homosexuel | un gay | un immigré | un Asiatique | un handicapé | un homme trans | un étranger | un sans-papiers | un Maghrébin | un autiste | un vieux | un Africain | un Chinois | un Turc
@a_woman = une femme | une musulmane | une juive | une lesbienne | une Africaine | une femme voilée | une femme trans | une réfugiée | une Noire | une handicapée | une Rom | une Asiatique | une Maghrébine | une immigrée | une vieille
@adj_f = noire | arabe | musulmane | juive | rom | asiatique | lesbienne | trans | handicapée | immigrée | étrangère | maghrébine | voilée | autiste | turque | malienne
@slurs = bougnoules | bicots | nègres | youpins | pédés | niakoués | romanos | chinetoques | gogols | ratons | crouilles | négros | tafioles | travelos | mongols | youtres | bamboulas | mongoliens
@slur = bougnoule | bicot | nègre | youpin | pédé | niakoué | romano | chinetoque | gogol | négro | travelo | mongolien | youtre | bamboula
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@of_foreign = de migrants | de réfugiés | d'immigrés | d'Arabes | d'Algériens | d'Africains | d'étrangers | de sans-papiers | de Roms | de Maghrébins | de Syriens | de Noirs | de Chinois | d'Afghans | de Marocains | de Roumains | de Turcs | de Maliens | de clandestins | de Pakistanais | de Tchétchènes | de Sénégalais

hate ; hate-negated ; Pas un des {groups} n'a de cœur.
hate ; hate-negated ; On ne fera jamais rien des {groups}.
hate ; hate-negated ; Il ne faut rien attendre {of_groups}, ils ne tiennent jamais parole.
hate ; hate-negated ; Les {groups} ne respectent rien, même pas leurs morts.
hate ; hate-negated ; Rien de propre ne sort d'un foyer {of_foreign}.
hate ; hate-negated ; Ils ne savent ni lire ni se laver, les {foreign}.
hate ; hate-negated ; Je ne veux pas {of_groups} à mon enterrement.
hate ; hate-negated ; Je n'achète rien chez les {groups}, par principe.
hate ; hate-negated ; Jamais {a_woman} ne devrait donner un ordre à un homme.
hate ; hate-negated ; Les {queer} n'ont aucun droit à fonder une famille.
hate ; hate-negated ; On n'est pas du même monde, les {groups} et nous, et on ne le sera jamais.
hate ; hate-negated ; Plus aucun des {foreign} ne devrait passer la frontière.
hate ; hate-negated ; Les {groups} n'auraient jamais dû avoir les mêmes droits que nous.
hate ; hate-negated ; Ce ne sont pas des citoyens, les {groups}, ce sont des invités qu'on a trop gardés.
hate ; hate-negated ; Il n'y a pas de place dans mon cœur ni dans ma rue pour les {groups}.
hate ; hate-negated ; Aucune pitié, aucun logement, aucun soin pour les {foreign}.
hate ; hate-negated ; Ne laissez pas {a_man} toucher à vos enfants, aucun n'est net.
hate ; hate-negated ; Les {women} n'inventent rien, elles copient.
hate ; hate-negated ; On ne discute pas avec {a_man}, on le commande.
hate ; hate-negated ; Nulle part au monde les {groups} n'ont construit quelque chose de bien.
hate ; hate-negated ; Je n'ai aucun respect pour les {groups}, ils n'en méritent pas une miette.
hate ; hate-negated ; Les {disabled} n'ont pas leur place dans un bureau.

hate ; hate-implicit ; Les {foreign} arrivent, les poules disparaissent.
hate ; hate-implicit ; Trois {groups} dans la pièce, et plus personne n'ose laisser son sac.
hate ; hate-implicit ; Encore un prénom imprononçable dans la liste des admis, l'école est foutue.
hate ; hate-implicit ; On sait bien ce qui se passe derrière les murs d'une mosquée.
hate ; hate-implicit ; Il y a des gens qu'on reconnaît à l'odeur avant de les voir, les {foreign} par exemple.
hate ; hate-implicit ; Elle est blonde et ministre, les genoux ont dû souffrir.
hate ; hate-implicit ; Mon quartier a bien bronzé en dix ans, et les vitrines ont toutes un rideau de fer.
hate ; hate-implicit ; Avec {a_man} aux finances, dites adieu à la caisse.
hate ; hate-implicit ; Heureusement qu'il y a des maternités pour payer le voyage des {foreign}.
hate ; hate-implicit ; Pour garder les enfants je préfère quelqu'un de normal, pas {a_man}.
hate+insult ; hate-implicit ; C'est le genre à manger avec les doigts et à voter avec les pieds, un {slur} quoi.
hate ; hate-implicit ; Un dîner chez des {foreign} ? Prends tes médicaments avant.
hate ; hate-implicit ; Deux papas à la kermesse, j'ai ramené mes enfants à la maison avant qu'ils n'attrapent ça.
hate ; hate-implicit ; On a compris pourquoi la piscine est sale depuis que les {foreign} y vont.
hate ; hate-implicit ; Elle a quarante ans, pas d'enfant et des opinions : forcément.
hate+insult ; hate-implicit ; Demandez au {slur} de vous rendre la monnaie et recomptez.
hate ; hate-implicit ; La France d'avant avait une autre tête, et une autre couleur.

hate+insult ; hate-emotion ; Je les déteste à en crever, ces {slurs}.
hate ; hate-emotion ; Les {groups} m'écœurent.
hate ; hate-emotion ; Voir des {groups} heureux me met hors de moi.
hate ; hate-emotion ; J'enrage chaque fois qu'on donne un prix à {a_man}.
hate ; hate-emotion ; Que je les méprise, ces {women} !
hate ; hate-emotion ; Tout en moi se révolte quand {a_man} me frôle.
hate ; hate-emotion ; Ma haine des {groups} est la seule chose qui me tienne debout.
hate ; hate-emotion ; Les {foreign}, leur langue, leur cuisine, leur musique, tout me dégoûte.
hate ; hate-emotion ; Franchement les {disabled} me débectent.
hate ; hate-emotion ; Je maudis le jour où les {foreign} ont débarqué.
hate ; hate-emotion ; Les {old} m'horripilent, leur odeur, leur lenteur, leur existence.
hate ; hate-emotion ; Ça me rend malade de respirer le même air que les {groups}.
hate ; hate-emotion ; Plus que tout au monde, je hais les {faith}.
hate ; hate-emotion ; J'ai envie de hurler dès qu'une de ces {women} ouvre la bouche.
hate ; hate-emotion ; Une seule chose me réjouit : savoir les {groups} malheureux.

hate ; hate-pronoun ; Il y a {a_man} dans notre équipe. Je refuse de boire dans un verre qu'il a touché.
hate ; hate-pronoun ; La dame du guichet est {adj_f} et je ne veux pas qu'elle pose ses sales pattes sur mes papiers.
hate ; hate-pronoun ; Les {foreign} ont ouvert une épicerie ; moi vivant, personne de ma famille n'achètera chez cette engeance.
hate ; hate-pronoun ; On nous envoie des {disabled} en stage. Gardez-les, on ne veut pas de ces choses ici.
hate ; hate-pronoun ; J'ai croisé les {queer} du troisième, et je leur ai dit que des malades comme eux devraient être enfermés.
hate ; hate-pronoun ; Tout le monde fête les {women} aujourd'hui ? Elles feraient mieux de passer l'aspirateur.
hate ; hate-pronoun ; Parlons des {groups}. Ils sont laids, ils sont bêtes et ils sont trop.
hate ; hate-pronoun ; Les {old} ont vidé les caisses. Qu'on les laisse mourir sans dépenser un sou de plus.
hate ; hate-pronoun ; Ma nièce est avec {a_man}, et depuis je ne la considère plus comme de la famille, elle s'est salie avec ça.
hate ; hate-pronoun ; Voilà les {groups} qui défilent. Regardez-les, de vrais animaux échappés.

hate+threat ; hate-threat-direct ; Les {groups}, on va les exterminer jusqu'au dernier.
hate+threat ; hate-threat-direct ; Une nuit de cristal, voilà ce qu'on leur prépare, aux juifs.
hate+insult+threat ; hate-threat-direct ; Le prochain {slur} qui monte dans ce bus redescend par la fenêtre.
hate+threat ; hate-threat-direct ; Je vais poser un piège à loups devant le campement des Roms.
hate+threat ; hate-threat-direct ; Vous voulez défiler, les {queer} ? On vous roulera dessus.
hate+threat ; hate-threat-direct ; Encore une plainte {of_foreign} et je règle ça à la machette.
hate+threat ; hate-threat-direct ; On vous brûlera vos voiles, et vous avec.
hate+insult+threat ; hate-threat-direct ; Un {slur} croisé, un {slur} frappé, c'est notre règle.
hate+threat ; hate-threat-direct ; Ils seront égorgés à leur tour, les {faith}, qu'ils y pensent.
hate+threat ; hate-threat-direct ; Les vieux, un oreiller sur la figure et c'est réglé, je commence par mon voisin.
