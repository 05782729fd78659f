# Not hate: positive statements about protected groups: praise, love, thanks, pride, solidarity, customers' good words.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@persons = personnes âgées | personnes handicapées | personnes trans | personnes noires | personnes LGBT | personnes migrantes | personnes racisées | personnes d'origine étrangère | personnes de confession juive | personnes de confession musulmane | personnes autistes | personnes homosexuelles | personnes asiatiques | personnes exilées | familles roms | personnes en fauteuil | personnes non binaires | personnes malvoyantes
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@faith = musulmans | juifs | évangéliques | bouddhistes | sikhs | catholiques | témoins de Jéhovah | hindous | musulmans pratiquants | juifs pratiquants
@queer = homosexuels | gays | homos | trans | bisexuels | couples homos | gens LGBT | hommes trans | non-binaires
@old = vieux | retraités | plus de 60 ans | seniors | octogénaires | papis du service | anciens
@a_man = un musulman | un juif | un Arabe | un Noir | un Rom | un migrant | un réfugié | un homosexuel | un gay | un immigré | un Asiatique | un handicapé | un homme trans | un étranger | un sans-papiers | un Maghrébin | un autiste | un vieux | un Africain | un Chinois | un Turc
@a_woman = une femme | une musulmane | une juive | une lesbienne | une Africaine | une femme voilée | une femme trans | une réfugiée | une Noire | une handicapée | une Rom | une Asiatique | une Maghrébine | une immigrée | une vieille
@adj_m = noir | arabe | musulman | juif | rom | asiatique | homo | gay | trans | handicapé | immigré | étranger | maghrébin | autiste | turc | malien
@adj_f = noire | arabe | musulmane | juive | rom | asiatique | lesbienne | trans | handicapée | immigrée | étrangère | maghrébine | voilée | autiste | turque | malienne
@first_m = Kevin | Mehdi | Julien | Thomas | Moussa | Bastien | David | Lucas | Karim | Bruno | Yann | Samuel
@first_f = Sarah | Camille | Fatou | Léa | Nadia | Chloé | Mélanie | Salomé | Sophie | Mariama | Julie | Linh
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@A_man = Un musulman | Un juif | Un Arabe | Un Noir | Un Rom | Un migrant | Un réfugié | Un homosexuel | Un gay | Un immigré | Un Asiatique | Un handicapé | Un homme trans | Un étranger | Un sans-papiers | Un Maghrébin | Un autiste | Un vieux | Un Africain | Un Chinois | Un Turc
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | meufs | Antillaises | mamies | seniors | femmes roms
@town = Lyon | Marseille | Roubaix | Rennes | Montreuil | Genève | Bruxelles | Toulouse

- ; positive-group ; Quel bonheur de travailler avec des {groups} aussi doués.
- ; positive-group ; J'adore les {groups} de mon quartier, on se connaît tous.
- ; positive-group ; Bravo aux {women} de l'équipe, quelle saison !
- ; positive-group ; {A_man} m'a aidé à porter mes courses, merci à lui.
- ; positive-group ; Fière d'être {adj_f}, aujourd'hui et tous les jours.
- ; positive-group ; Fier d'être {adj_m} et de le dire.
- ; positive-group ; Les {groups} ont enrichi notre culture, notre cuisine et notre musique.
- ; positive-group ; Notre nouvelle directrice est {adj_f} et elle est brillante.
- ; positive-group ; Bienvenue aux {foreign} qui rejoignent notre atelier cette semaine.
- ; positive-group ; Merci aux {groups} venus nombreux hier soir, vous étiez formidables.
- ; positive-group ; Les {persons} ont toute leur place chez nous.
- ; positive-group ; Ma belle-sœur est {adj_f}, c'est la femme la plus drôle que je connaisse.
- ; positive-group ; On a tant à apprendre des {groups}.
- ; positive-group ; Les {groups} méritent le respect et la paix.
- ; positive-group ; Bon ramadan à tous nos amis musulmans !
- ; positive-group ; Chag Sameah à mes amis juifs, belle fête à vous.
- ; positive-group ; Vive les {women} qui créent leur entreprise à cinquante ans.
- ; positive-group ; Quelle force, ces {persons}, une leçon de vie.
- ; positive-group ; Mon meilleur ami est {adj_m}, on se connaît depuis trente ans.
- ; positive-group ; Je suis tombée amoureuse, et c'est {a_man}, je souhaite ça à tout le monde.
- ; positive-group ; L'accueil de cette dame voilée à la pharmacie est toujours adorable.
- ; positive-group ; Le plombier {adj_m} que vous m'avez envoyé est un as, rapide et souriant.
- ; positive-group ; Les {old} ont une mémoire qui vaut toutes les archives.
- ; positive-group ; Je soutiens les {queer}, aimez qui vous voulez.
- ; positive-group ; Le couscous de ma voisine algérienne, une merveille.
- ; positive-group ; Coup de chapeau aux {foreign} qui tiennent nos hôpitaux la nuit.
- ; positive-group ; Cinq étoiles pour {first_f}, conseillère malentendante, patiente et précise.
- ; positive-group ; La diversité de notre équipe est sa plus grande force, {groups} et autres.
- ; positive-group ; Enfin un héros {adj_m} dans un dessin animé, mes enfants sont ravis.
- ; positive-group ; Nos amis de la paroisse et de la mosquée nous manquent depuis le déménagement.
- ; positive-group ; Joyeuse Marche des fiertés à toutes les lesbiennes, gays, bi et trans !
- ; positive-group ; Deux hommes qui se marient après quarante ans d'amour, j'en ai pleuré de joie.
- ; positive-group ; Qu'elles sont belles, les {women} de ce défilé, toutes différentes.
- ; positive-group ; Je remercie {a_woman} qui m'a rendu mon portefeuille intact.
- ; positive-group ; Les {foreign} travaillent dur et élèvent bien leurs enfants, je les admire.
- ; positive-group ; Sans les immigrés, pas de métro, pas de routes, pas de restaurants : merci.
- ; positive-group ; Une pensée pleine de tendresse pour les {groups} que j'ai rencontrés à {town}.
- ; positive-group ; Les {groups} sont mes voisins, mes amis, ma famille.
- ; positive-group ; Chapeau à ce boulanger {adj_m} qui se lève à trois heures chaque matin.
- ; positive-group ; Les autistes que j'accompagne m'épatent tous les jours.
- ; positive-group ; Courage aux {groups}, on est avec vous.
- ; positive-group ; Quelle voix ! Cette chanteuse {adj_f} me donne des frissons.
- ; positive-group ; La solidarité des {groups} du foyer m'a réchauffé le cœur.
- ; positive-group ; Ma fille est lesbienne et je l'aime comme elle est.
- ; positive-group ; Mon petit-fils est trans, je suis son premier supporter.
- ; positive-group ; Les musulmans du quartier ont offert la soupe à tous, même à moi qui n'y crois pas.
- ; positive-group ; L'amitié entre juifs et Arabes, je la vis chaque jour dans mon immeuble.
- ; positive-group ; Le jazz manouche, quelle joie, merci aux artistes gitans.
- ; positive-group ; Les {women} peuvent tout faire, la preuve sur ce chantier.
- ; positive-group ; Les {groups} ont les mêmes droits que nous, et c'est très bien ainsi.
- ; positive-group ; Je veux féliciter {first_m}, premier salarié {adj_m} élu au comité.
- ; positive-group ; Cette entreprise embauche des {persons} et leur fait confiance, je recommande.
- ; positive-group ; Les réfugiés qu'on a logés l'hiver dernier viennent de nous inviter à leur mariage.
- ; positive-group ; On s'est régalés, le patron est {adj_m} et d'une gentillesse rare.
- ; positive-group ; Black is beautiful, mes sœurs, ne l'oubliez jamais.
- ; positive-group ; Mon prof {adj_m} m'a donné le goût des maths, je lui dois tout.
- ; positive-group ; Rien ne me rend plus heureuse que de voir {a_woman} réussir.
- ; positive-group ; Les {persons} que nous servons méritent le meilleur.
- ; positive-group ; J'aime ce pays parce qu'il sait aussi faire de la place aux {foreign}.
- ; positive-group ; La jeune footballeuse {adj_f} a marqué trois buts, quelle championne !
- ; positive-group ; Merci d'avoir mis {a_woman} sur l'affiche, ma fille s'est reconnue.
- ; positive-group ; Les {groups} ont du talent à revendre.
- ; positive-group ; Une équipe {of_groups} et de gens d'ici, soudée comme jamais.
- ; positive-group ; Il est {adj_m}, il est drôle, il est médecin, il est à nous !
- ; positive-group ; Respect aux anciens qui ont tenu l'usine pendant quarante ans.
- ; positive-group ; Mon papi de 92 ans danse encore, vive les vieux !
- ; positive-group ; On ne remerciera jamais assez les infirmières antillaises de ce service.
- ; positive-group ; J'ai appris la langue des signes pour parler avec {first_m}, une des plus belles choses de ma vie.
- ; positive-group ; À l'hôpital, {a_woman} a veillé mon père toute la nuit. Je ne l'oublierai jamais.
- ; positive-group ; Les homos de ma chorale chantent mieux que vous tous réunis, et je les adore !
- ; positive-group ; Heureuse que ma ville ait élu {a_man}.
- ; positive-group ; Les Asiatiques de mon immeuble ont organisé la fête des voisins, un régal.
- ; positive-group ; Venez comme vous êtes, {groups}, {women} et tous les autres, la maison est grande.
- ; positive-group ; Vous êtes magnifiques, {groups} de {town}, continuez !
- ; positive-group ; J'ai une immense admiration pour les {groups} qui ont reconstruit leur vie ici.
- ; positive-group ; Le mélange, c'est la vie : des {groups} et nous autour d'une table.
- ; positive-group ; {A_man} et {a_woman} tiennent la meilleure librairie de {town}.
- ; positive-group ; Cela me touche de voir autant {of_groups} à la cérémonie du 11 novembre.
- ; positive-group ; Un grand oui au mariage pour tous, dix ans déjà et aucun regret.
- ; positive-group ; Il faudrait plus {of_groups} à la télévision, ils ont tant à raconter.
- ; positive-group ; Que Dieu protège les {groups}.
- ; positive-group ; Les {women} de ma famille m'ont tout appris, je les chéris.
- ; positive-group ; L'imam de la mosquée est un homme d'une grande douceur.
- ; positive-group ; Merci à la communauté juive de {town} pour son accueil samedi.
- ; positive-group ; Le camp rom a sa fanfare, allez l'écouter, c'est une fête.
- ; positive-group ; Quand je vois les {groups} s'entraider, je reprends espoir.
- ; positive-group ; Ce livreur sans papiers a sauvé un enfant, donnez-lui une médaille.
- ; positive-group ; Mon chef est {adj_m}, et c'est le meilleur que j'aie eu.
- ; positive-group ; Mes collègues sont en or, {groups} ou non.
- ; positive-group ; Belle initiative pour l'emploi des {persons}, continuez ainsi.
- ; positive-group ; La victoire d'{a_woman} ce soir est une victoire pour toutes.
- ; positive-group ; Tous unis, {groups} ou pas, derrière notre équipe !
- ; positive-group ; Ça fait chaud au cœur, une pub avec un couple homo qui parle juste de bricolage.
- ; positive-group ; J'aime les {groups}, et je n'ai pas besoin d'une raison.
- ; positive-group ; Sa canne blanche ne l'empêche pas d'être le plus élégant du bureau.
- ; positive-group ; On vous aime, mamies et papis, prenez soin de vous.
- ; positive-group ; Longue vie à l'association qui aide les {foreign} à apprendre le français.
- ; positive-group ; Les {faith} de notre ville ont ouvert leurs portes, visite passionnante.
- ; positive-group ; Une infinie gratitude envers {a_woman} qui garde mes enfants.
