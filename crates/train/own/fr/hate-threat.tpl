# Threats against a protected group, and what "should be done" to it.
# hate+threat where violence is announced or called for; hate alone where people are to be excluded or deprived of rights.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | bonnes femmes | vieilles | meufs | Antillaises | mamies
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@faith = musulmans | juifs | évangéliques | bouddhistes | sikhs | catholiques | témoins de Jéhovah | hindous | musulmans pratiquants | juifs pratiquants
@queer = homosexuels | gays | homos | trans | bisexuels | couples homos | gens LGBT | hommes trans | non-binaires
@disabled = handicapés | autistes | trisomiques | sourds | aveugles | malades mentaux | handicapés mentaux | gens en fauteuil | épileptiques | nains
@old = vieux | retraités | plus de 60 ans | seniors | octogénaires | papis du service | anciens
@a_man = un musulman | un juif | un Arabe | un Noir | un Rom | un migrant | un réfugié | un homosexuel | un gay | un immigré | un Asiatique | un handicapé | un homme trans | un étranger | un sans-papiers | un Maghrébin | un autiste | un vieux | un Africain | un Chinois | un Turc
@a_woman = une femme | une musulmane | une juive | une lesbienne | une Africaine | une femme voilée | une femme trans | une réfugiée | une Noire | une handicapée | une Rom | une Asiatique | une Maghrébine | une immigrée | une vieille
@adj_m = noir | arabe | musulman | juif | rom | asiatique | homo | gay | trans | handicapé | immigré | étranger | maghrébin | autiste | turc | malien
@slurs = bougnoules | bicots | nègres | youpins | pédés | niakoués | romanos | chinetoques | gogols | ratons | crouilles | négros | tafioles | travelos | mongols | youtres | bamboulas | mongoliens
@slur = bougnoule | bicot | nègre | youpin | pédé | niakoué | romano | chinetoque | gogol | négro | travelo | mongolien | youtre | bamboula
@slur_f = gouine | beurette | négresse | pouffiasse | femelle | youpine | tarlouze | niakouée
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@of_foreign = de migrants | de réfugiés | d'immigrés | d'Arabes | d'Algériens | d'Africains | d'étrangers | de sans-papiers | de Roms | de Maghrébins | de Syriens | de Noirs | de Chinois | d'Afghans | de Marocains | de Roumains | de Turcs | de Maliens | de clandestins | de Pakistanais | de Tchétchènes | de Sénégalais
@A_woman = Une femme | Une musulmane | Une juive | Une lesbienne | Une Africaine | Une femme voilée | Une femme trans | Une réfugiée | Une Noire | Une handicapée | Une Rom | Une Asiatique | Une Maghrébine | Une immigrée | Une vieille

hate+threat ; hate-threat-direct ; Le prochain {adj_m} qui passe devant chez moi repart sur une civière.
hate+threat ; hate-threat-direct ; On va venir s'occuper des {groups}, un par un.
hate+threat ; hate-threat-direct ; Les {groups}, comptez vos jours.
hate+threat ; hate-threat-direct ; Cette nuit on brûle le foyer des {foreign}, qui vient ?
hate+threat ; hate-threat-direct ; Si {a_man} s'approche de ma fille, je le plante.
hate+threat ; hate-threat-direct ; Je vais me faire {a_man} un de ces soirs, vous verrez.
hate+insult+threat ; hate-threat-direct ; Samedi on descend casser du {slur}, rendez-vous 22h.
hate+threat ; hate-threat-direct ; La mosquée va sauter, vous êtes prévenus.
hate+threat ; hate-threat-direct ; J'ai une batte dans le coffre, et elle est réservée aux {groups}.
hate+threat ; hate-threat-direct ; Tous les {groups} de cette rue vont regretter d'être nés.
hate+threat ; hate-threat-direct ; {A_woman} qui me parle mal, je lui éclate les dents.
hate+threat ; hate-threat-direct ; Les {queer} de la marche, on vous attendra à la sortie du métro.
hate+threat ; hate-threat-direct ; On sait où ils prient, on sait à quelle heure, et on sera nombreux.
hate+threat ; hate-threat-direct ; Continuez comme ça les {groups}, et vous finirez au fond du canal.
hate+threat ; hate-threat-direct ; Je te jure que je vais en saigner un, de ces {groups}.
hate+insult+threat ; hate-threat-direct ; Une balle pour chaque {slur}, j'ai fait le stock.
hate+threat ; hate-threat-direct ; La chasse aux {groups} est ouverte, ce soir dans le centre.
hate+threat ; hate-threat-direct ; Les {women} qui l'ouvrent trop vont finir à l'hôpital, parole.
hate+threat ; hate-threat-direct ; Je passe demain avec un bidon d'essence dans le camp des Roms.
hate+threat ; hate-threat-direct ; Vos synagogues vont brûler, ce n'est qu'une question de temps.
hate+threat ; hate-threat-direct ; Le premier trans que je croise dans les toilettes, je lui refais le portrait.
hate+insult+threat ; hate-threat-direct ; Prépare ta tombe, {slur}.
hate+threat ; hate-threat-direct ; Bientôt la valise ou le cercueil pour les {foreign}, et je fournirai les cercueils.
hate+threat ; hate-threat-direct ; On va vous faire la peau, {groups} de malheur, vous et vos gosses.
hate+threat ; hate-threat-direct ; Vous les {groups}, vous allez prendre cher quand on sera au pouvoir.
hate+threat ; hate-threat-direct ; Je roule pas moins vite quand c'est {a_man} qui traverse, à bon entendeur.

hate+threat ; hate-threat-normative ; Il faudrait tous les pendre, les {groups}.
hate+threat ; hate-threat-normative ; Les {groups}, on devrait les noyer à la naissance.
hate+threat ; hate-threat-normative ; Quelqu'un devrait faire le ménage au fusil chez les {foreign}.
hate+threat ; hate-threat-normative ; Qu'on rouvre les camps pour les {groups} et qu'on n'en parle plus.
hate+threat ; hate-threat-normative ; Une bonne ratonnade, c'est tout ce que méritent les {foreign}.
hate+threat ; hate-threat-normative ; Les {queer} devraient être fouettés en place publique.
hate+threat ; hate-threat-normative ; Laissez couler les bateaux {of_foreign}, ça fera un exemple.
hate+threat ; hate-threat-normative ; La seule solution avec les {groups}, c'est la corde.
hate+threat ; hate-threat-normative ; Les {women} qui répondent, faut les corriger à coups de ceinture.
hate+threat ; hate-threat-normative ; À l'époque on savait quoi faire des {groups} : un mur, un peloton, terminé.
hate+threat ; hate-threat-normative ; Si ça tenait qu'à moi, {a_man} sur deux serait déjà sous terre.
hate+threat ; hate-threat-normative ; Il faut les abattre comme des chiens enragés, les {groups}.
hate+threat ; hate-threat-normative ; On devrait piquer les {disabled}, comme on fait avec les animaux qui souffrent.
hate+threat ; hate-threat-normative ; Qu'ils crèvent tous, les {groups}.
hate+threat ; hate-threat-normative ; J'espère qu'un incendie réglera le problème des {foreign} dans ce foyer.
hate+threat ; hate-threat-normative ; Vivement un virus qui ne tue que les {groups}.
hate+threat ; hate-threat-normative ; Il serait temps que le peuple se lève et massacre les {groups}.
hate+threat ; hate-threat-normative ; Les {old}, on devrait leur couper les soins et laisser faire la nature.
hate+threat ; hate-threat-normative ; Les mains coupées, voilà la punition pour les {foreign}.
hate+threat ; hate-threat-normative ; Hitler n'a pas fini le travail avec les juifs, dommage.
hate+threat ; hate-threat-normative ; Les lesbiennes, il faudrait les remettre dans le droit chemin de force.
hate+threat ; hate-threat-normative ; Au bûcher, les {faith}, comme au bon vieux temps.
hate+threat ; hate-threat-normative ; Un bon coup de barre à mine, y a que ça que les {groups} comprennent.
hate+threat ; hate-threat-normative ; Je souhaite à tous les {groups} une mort lente.
hate+threat ; hate-threat-normative ; On gazait pour moins que ça, les {groups}.

hate ; hate-normative-rights ; Les {groups} devraient avoir une carte spéciale et des horaires à part.
hate ; hate-normative-rights ; Il faudrait retirer le droit de vote aux {women}.
hate ; hate-normative-rights ; On ne devrait pas laisser les {groups} élever des enfants.
hate ; hate-normative-rights ; Les {queer} ne devraient pas pouvoir se marier, ni adopter, ni enseigner.
hate ; hate-normative-rights ; Faudrait interdire aux {groups} d'habiter au même étage que des gens normaux.
hate ; hate-normative-rights ; À mon sens, {a_man} n'a pas à toucher le même salaire que nous.
hate ; hate-normative-rights ; Stérilisation obligatoire pour les {disabled}, c'est une question de bon sens.
hate ; hate-normative-rights ; Les {foreign} devraient être les derniers servis, à l'hôpital comme à la cantine.
hate ; hate-normative-rights ; Il serait bon de trier les {groups} à l'entrée.
hate ; hate-normative-rights ; Il faut rendre obligatoire un signe sur les vêtements des {faith}.
hate ; hate-normative-rights ; La place des {women} est à la maison, la loi devrait le dire.
hate ; hate-normative-rights ; Qu'on leur enlève leurs allocs et leurs papiers, aux {foreign}, et qu'on les charge dans un avion.
hate ; hate-normative-rights ; Les {disabled} devraient rester entre eux, dans des centres, loin des enfants.
hate ; hate-normative-rights ; On devrait faire payer plus cher les {groups}, ils dégradent tout.
hate ; hate-normative-rights ; Passé 70 ans on devrait retirer le droit de vote aux vieux, leurs voix ne valent rien.
hate ; hate-normative-rights ; Il faudrait un quota maximum {of_groups} par immeuble : zéro.
hate ; hate-normative-rights ; Le droit du sol pour des {foreign}, une folie ; ils ne seront jamais des nôtres.
hate ; hate-normative-rights ; Les femmes voilées n'ont rien à faire dans un hôpital, ni comme médecin ni comme malade.
hate ; hate-normative-rights ; Qu'on enferme les {queer} dans des cliniques jusqu'à guérison.
hate ; hate-normative-rights ; Un médecin devrait pouvoir refuser de soigner {a_man}.

hate ; hate-exclusion ; Rentrez chez vous, les {foreign}, la France est fermée.
hate+insult ; hate-exclusion ; Pas de {slur} dans mon entreprise, jamais.
hate ; hate-exclusion ; On n'a pas besoin de vous ici, les {groups}, allez ailleurs.
hate ; hate-exclusion ; Dehors les {foreign}, dedans les Français.
hate ; hate-exclusion ; Je ne loue pas aux {foreign}, inutile d'appeler.
hate ; hate-exclusion ; Les {groups} n'ont rien à faire dans notre école.
hate ; hate-exclusion ; La piscine, le lundi sans {groups}, ce serait le rêve.
hate ; hate-exclusion ; Si ça ne te plaît pas ici, retourne dans ton pays, avec ta djellaba.
hate ; hate-exclusion ; Qu'ils repartent par où ils sont venus, les {foreign}.
hate ; hate-exclusion ; Chez nous on n'embauche ni {groups} ni {women}, et l'ambiance est excellente.
hate ; hate-exclusion ; Notre club, on l'a créé pour être tranquilles, sans {groups}.
hate ; hate-exclusion ; Un billet d'avion aller simple pour tous les {foreign}, je participe à la cagnotte.
hate ; hate-exclusion ; Va prier dans ton pays, ici c'est la France.
hate ; hate-exclusion ; T'es né ici peut-être, mais t'es pas d'ici et tu le seras jamais, regarde ta peau.
hate ; hate-exclusion ; Quand on s'appelle Mohamed on n'est pas français, c'est tout.
hate ; hate-exclusion ; Ma résidence était calme avant l'arrivée des {foreign}, qu'on les reloge loin.
hate ; hate-exclusion ; Pas de ça chez nous : ni mosquée, ni {foreign}, ni kebab.
hate ; hate-exclusion ; Les {queer} à la télé, dans les pubs, à l'école... stop, cachez-vous.
hate ; hate-exclusion ; La remigration des {foreign}, c'est maintenant ou jamais.
hate ; hate-exclusion ; Ce vestiaire est réservé aux vraies femmes, pas aux déguisés.
hate ; hate-exclusion ; Les {foreign} d'abord dans le charter, leurs avocats dans le suivant.
hate ; hate-exclusion ; Je mets ma fille dans le privé pour qu'elle ne soit pas assise à côté {of_groups}.
hate ; hate-exclusion ; Les gens du voyage, voyagez donc, et surtout ne revenez pas.
hate ; hate-exclusion ; Tant qu'il restera {a_man} dans ce village, je n'irai plus à la fête.
hate ; hate-exclusion ; Ce pays est blanc et chrétien, les autres sont priés de débarrasser le plancher.
hate ; hate-exclusion ; Votre place est au bled, pas derrière un guichet de la mairie.
hate ; hate-exclusion ; Annonce : cherche colocataire, sauf {groups}, merci de ne pas insister.
hate ; hate-exclusion ; Y a pas de place pour les {disabled} dans notre restaurant, ça coupe l'appétit des clients.
hate ; hate-exclusion ; Barrez-vous, les {groups}, on veut retrouver notre rue d'avant.
hate ; hate-exclusion ; À la porte les {old}, place aux jeunes, on en a assez de vos rides au comité.

hate ; hate-negated ; Aucun {adj_m} n'a sa place parmi nous.
hate+insult ; hate-negated ; Il n'existe pas de {slur} honnête.
hate ; hate-negated ; Personne ne pleurera quand les {groups} auront disparu.
hate ; hate-negated ; Je n'ai jamais rencontré {a_man} qui vaille quelque chose.
hate ; hate-negated ; Pas une seule des {women} ne mérite qu'on la respecte.
hate ; hate-negated ; Les {groups} n'ont rien d'humain.
hate ; hate-negated ; On ne peut pas faire confiance à {a_man}, jamais, nulle part.
hate ; hate-negated ; Un bon {adj_m}, ça n'existe pas.
hate ; hate-negated ; Les {groups} ne méritent ni nos aides, ni nos écoles, ni notre pitié.
hate ; hate-negated ; Les {foreign} n'apportent rien à ce pays, strictement rien.
hate ; hate-negated ; Ne me dites pas que les {groups} sont des gens comme nous, ce n'est pas vrai.
hate ; hate-negated ; Il n'y a rien à sauver chez les {groups}.
hate ; hate-negated ; Je ne considérerai jamais {a_man} comme mon égal.
hate ; hate-negated ; Une femme ne sera jamais aussi capable qu'un homme, arrêtez de rêver.
hate ; hate-negated ; Les {women} ne savent pas diriger, elles n'ont jamais su et ne sauront jamais.
hate ; hate-negated ; Les {queer} ne sont pas des gens normaux et ne le seront jamais.
hate ; hate-negated ; Ce n'est pas à {a_woman} de m'expliquer mon métier.
hate ; hate-negated ; Pas de pitié pour les {groups}, ils n'en ont jamais eu pour nous.
hate ; hate-negated ; Les {groups} n'ont pas leur place dans une société civilisée.
hate+insult ; hate-negated ; Aucune {slur_f} ne devrait toucher à mon dossier.
hate ; hate-negated ; Nul ne regrettera les {foreign} le jour où ils partiront enfin.
hate ; hate-negated ; Je n'engagerai pas {a_woman}, aucune ne tient un poste plus de six mois.
hate ; hate-negated ; Les {disabled} ne servent à rien, personne n'ose le dire.
hate+insult ; hate-negated ; Rien de bon n'est jamais sorti d'une famille de {slurs}.
hate ; hate-negated ; Les {old} ne comprennent rien à rien, ne les laissez plus décider.
hate ; hate-negated ; On ne naît pas {adj_m} sans en garder la tare.
hate ; hate-negated ; Ni courage, ni parole, ni propreté : il ne leur manque que tout, aux {groups}.
hate ; hate-negated ; Les trans ne sont pas de vraies femmes et n'ont droit à aucun respect.
hate ; hate-negated ; Les {faith} ne s'intégreront jamais, ils ne le veulent pas et n'en sont pas capables.
hate ; hate-negated ; Jamais je ne m'abaisserai à serrer la main d'{a_man}.
