# Not hate: neutral statements in which group names stand, of everyday life, work, politics, culture, science, sport, shops.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@persons = personnes âgées | personnes handicapées | personnes trans | personnes noires | personnes LGBT | personnes migrantes | personnes racisées | personnes d'origine étrangère | personnes de confession juive | personnes de confession musulmane | personnes autistes | personnes homosexuelles | personnes asiatiques | personnes exilées | familles roms | personnes en fauteuil | personnes non binaires | personnes malvoyantes
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@faith = musulmans | juifs | évangéliques | bouddhistes | sikhs | catholiques | témoins de Jéhovah | hindous | musulmans pratiquants | juifs pratiquants
@disabled = handicapés | autistes | trisomiques | sourds | aveugles | malades mentaux | handicapés mentaux | gens en fauteuil | épileptiques | nains
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
@town = Lyon | Marseille | Roubaix | Rennes | Montreuil | Genève | Bruxelles | Dakar | Toulouse | Strasbourg

- ; neutral-group ; Les {groups} sont plus nombreux qu'en 1990 dans cette commune, selon l'Insee.
- ; neutral-group ; L'association reçoit des {groups} tous les mardis de 14 h à 17 h.
- ; neutral-group ; {A_man} a remporté le tournoi d'échecs de {town}.
- ; neutral-group ; Le film raconte la vie d'{a_woman} dans les années soixante.
- ; neutral-group ; Mon dentiste est {adj_m}.
- ; neutral-group ; Ma voisine est {adj_f} et elle travaille de nuit.
- ; neutral-group ; Une exposition sur les {foreign} de la région ouvre samedi au musée.
- ; neutral-group ; Cette enquête porte sur la santé des {persons}.
- ; neutral-group ; Le musée est gratuit pour les {persons} et leur accompagnant.
- ; neutral-group ; Les {women} représentent 38 % des effectifs de notre groupe.
- ; neutral-group ; Un reportage sur les {groups} de {town} passe ce soir à 21 h.
- ; neutral-group ; Les {faith} célèbrent une grande fête cette semaine.
- ; neutral-group ; Le vote des {groups} intéresse beaucoup les candidats.
- ; neutral-group ; J'habite entre une synagogue et une boulangerie tunisienne.
- ; neutral-group ; La loi de 2005 concerne les {disabled}.
- ; neutral-group ; Nous cherchons {a_man} ayant travaillé à l'usine dans les années 1970.
- ; neutral-group ; Des {foreign} ont été reçus à la préfecture ce matin.
- ; neutral-group ; Les {old} du village se retrouvent au café à dix heures.
- ; neutral-group ; Elle a écrit un roman dont le héros est {adj_m}.
- ; neutral-group ; Le Sénat examine le projet de loi sur l'asile et les étrangers.
- ; neutral-group ; Il y a deux {groups} dans ma promotion.
- ; neutral-group ; Le bus a été aménagé pour les {persons}.
- ; neutral-group ; {first_m} est {adj_m}, {first_f} ne l'est pas, et ils se connaissent depuis la maternelle.
- ; neutral-group ; Le quartier chinois se trouve dans le 13e arrondissement.
- ; neutral-group ; Quelle est la différence entre sunnites et chiites ?
- ; neutral-group ; Le rabbin et l'imam déjeunent ensemble le jeudi.
- ; neutral-group ; On parle {of_groups} dans le chapitre 4 du manuel.
- ; neutral-group ; La consultation pour les femmes enceintes est au deuxième étage.
- ; neutral-group ; Les gens du voyage arrivent sur l'aire d'accueil lundi prochain.
- ; neutral-group ; Mon frère s'est converti à l'islam l'an dernier.
- ; neutral-group ; Le centre LGBT déménage rue Beaubourg.
- ; neutral-group ; Pendant la guerre, les {groups} ont été persécutés.
- ; neutral-group ; Combien {of_groups} vivent aujourd'hui en Belgique ?
- ; neutral-group ; Les {women} ont obtenu le droit de vote en France en 1944.
- ; neutral-group ; Le joueur {adj_m} a été transféré à {town} pour trois saisons.
- ; neutral-group ; La réunion avec les {groups} du quartier est reportée au 12.
- ; neutral-group ; Un couple de lesbiennes a acheté la ferme du haut.
- ; neutral-group ; Le menu propose un plat sans porc, demandé par plusieurs clients juifs et musulmans.
- ; neutral-group ; Le médecin du travail a reçu {a_woman} pour adapter son poste.
- ; neutral-group ; Deux {groups} se présentent sur la même liste aux municipales.
- ; neutral-group ; La CGT a voté une motion sur les travailleurs sans papiers.
- ; neutral-group ; Ils parlent arabe entre eux et français avec les enfants.
- ; neutral-group ; Les Noirs américains votent en majorité démocrate.
- ; neutral-group ; Le dialogue entre juifs et musulmans était le thème de la soirée.
- ; neutral-group ; Les autistes perçoivent souvent mieux certains détails, dit le chercheur.
- ; neutral-group ; Le recensement compte 4 200 {groups} dans le département.
- ; neutral-group ; Ma grand-mère était gitane, mon grand-père breton.
- ; neutral-group ; L'hôtel a une chambre adaptée pour {a_man} en fauteuil.
- ; neutral-group ; Comment dit-on « bonjour » en langue des signes ? demande {first_f}, dont le fils est sourd.
- ; neutral-group ; Notre formation apprend à accueillir les {persons} en magasin.
- ; neutral-group ; Le foyer héberge soixante {foreign} depuis octobre.
- ; neutral-group ; La ministre a rencontré des {women} d'une entreprise de {town}.
- ; neutral-group ; L'équipe compte trois {groups}, deux stagiaires et un chef.
- ; neutral-group ; Sur la photo, on voit {a_woman} devant une librairie.
- ; neutral-group ; {A_man} sur deux de l'échantillon a moins de trente ans.
- ; neutral-group ; Le théâtre joue une pièce sur {a_man} qui revient au pays.
- ; neutral-group ; À quelle heure est la prière du vendredi à la grande mosquée ?
- ; neutral-group ; Le ramadan commence demain, pensez à adapter les horaires des équipes.
- ; neutral-group ; L'Aïd tombe un mercredi cette année.
- ; neutral-group ; Les magasins de la rue des Rosiers ferment pour le shabbat.
- ; neutral-group ; La Marche des fiertés partira de la place à 14 h.
- ; neutral-group ; Les réfugiés ukrainiens ont été logés dans l'ancien internat.
- ; neutral-group ; Les immigrés italiens formaient la moitié des mineurs de la vallée.
- ; neutral-group ; Le documentaire suit trois femmes trans à {town}.
- ; neutral-group ; Les {persons} ont droit à un tarif réduit.
- ; neutral-group ; Un collectif {of_groups} a demandé un rendez-vous au maire.
- ; neutral-group ; Le candidat est {adj_m}, la candidate est {adj_f}, et le débat a porté sur les impôts.
- ; neutral-group ; Quels sont vos conseils pour filmer des {persons} sans cliché ?
- ; neutral-group ; Je traduis un article sur les {groups} en Allemagne.
- ; neutral-group ; Le mot « rom » vient du romani et veut dire homme.
- ; neutral-group ; Les vieux jouent aux boules et les jeunes aux cartes.
- ; neutral-group ; Un sourd peut passer le permis de conduire.
- ; neutral-group ; Le contrat d'{a_woman} a été renouvelé hier.
- ; neutral-group ; {A_man} attend le bus devant la pharmacie.
- ; neutral-group ; L'avocate qui défend {a_man} a demandé un renvoi de l'audience.
- ; neutral-group ; Dans cette série, la capitaine est {adj_f}.
- ; neutral-group ; L'étude compare les salaires des femmes et des hommes.
- ; neutral-group ; La population active compte davantage de seniors qu'il y a dix ans.
- ; neutral-group ; Le coach de mon fils est {adj_m}, il entraîne aussi les filles.
- ; neutral-group ; Qui connaît une bonne lecture sur l'histoire des {groups} ?
- ; neutral-group ; Les bougies de Hanouka sont au rayon quatre.
- ; neutral-group ; Nous livrons aussi la viande halal et casher.
- ; neutral-group ; Mes collègues viennent de onze pays.
- ; neutral-group ; L'orateur suivant est {a_man} de {town}.
- ; neutral-group ; Les statistiques ethniques sont interdites en France, sauf exception.
- ; neutral-group ; Certaines {women} préfèrent être examinées par une femme.
- ; neutral-group ; Le tribunal a accordé l'asile à {a_woman}.
- ; neutral-group ; La salle de sport réserve deux heures aux {persons} le matin.
- ; neutral-group ; Des {groups} et des voisins ont repeint la salle commune.
- ; neutral-group ; On a demandé à des {groups} ce qu'ils pensent de la réforme.
- ; neutral-group ; Le groupe de parole des {groups} change de salle.
- ; neutral-group ; L'adresse d'{a_man} cité comme témoin ne doit pas figurer dans le dossier de presse.
- ; neutral-group ; L'islam est la deuxième religion du pays.
- ; neutral-group ; Le judaïsme libéral admet des femmes rabbins.
- ; neutral-group ; Il y a un débat sur le voile dans le sport.
- ; neutral-group ; La Gay Pride a réuni 50 000 personnes selon la préfecture.
- ; neutral-group ; Les sans-papiers occupent le gymnase depuis lundi.
- ; neutral-group ; Tu crois que les {groups} vont voter comme la dernière fois ?
- ; neutral-group ; Mon cousin autiste prend le train seul depuis l'an dernier.
- ; neutral-group ; Le lexique du site explique les mots gay, bi, trans et intersexe.
