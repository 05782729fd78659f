# Not hate: counter-speech that speaks of hateful words, acts or laws without quoting them. It names the group and the attack, and stands against the attack.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | bonnes femmes | vieilles | meufs | Antillaises | mamies
@persons = personnes âgées | personnes handicapées | personnes trans | personnes noires | personnes LGBT | personnes migrantes | personnes racisées | personnes d'origine étrangère | personnes de confession juive | personnes de confession musulmane | personnes autistes | personnes homosexuelles | personnes asiatiques | personnes exilées | familles roms | personnes en fauteuil | personnes non binaires | personnes malvoyantes
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@queer = homosexuels | gays | homos | trans | bisexuels | couples homos | gens LGBT | hommes trans | non-binaires
@disabled = handicapés | autistes | trisomiques | sourds | aveugles | malades mentaux | handicapés mentaux | gens en fauteuil | épileptiques | nains
@old = vieux | retraités | plus de 60 ans | seniors | octogénaires | papis du service | anciens
@a_man = un musulman | un juif | un Arabe | un Noir | un Rom | un migrant | un réfugié | un homosexuel | un gay | un immigré | un Asiatique | un handicapé | un homme trans | un étranger | un sans-papiers | un Maghrébin | un autiste | un vieux | un Africain | un Chinois | un Turc
@a_woman = une femme | une musulmane | une juive | une lesbienne | une Africaine | une femme voilée | une femme trans | une réfugiée | une Noire | une handicapée | une Rom | une Asiatique | une Maghrébine | une immigrée | une vieille
@adj_m = noir | arabe | musulman | juif | rom | asiatique | homo | gay | trans | handicapé | immigré | étranger | maghrébin | autiste | turc | malien
@adj_f = noire | arabe | musulmane | juive | rom | asiatique | lesbienne | trans | handicapée | immigrée | étrangère | maghrébine | voilée | autiste | turque | malienne
@first_m = Kevin | Mehdi | Julien | Thomas | Moussa | Bastien | David | Lucas | Karim | Bruno | Yann | Samuel
@first_f = Sarah | Camille | Fatou | Léa | Nadia | Chloé | Mélanie | Salomé | Sophie | Mariama | Julie | Linh
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@ism = Le racisme | L'antisémitisme | L'islamophobie | L'homophobie | La transphobie | Le sexisme | Le validisme | L'âgisme | La haine des Roms

- ; counter-reference ; Ceux qui insultent les {groups} sous cette publication seront bannis.
- ; counter-reference ; Traiter {a_man} de voleur sans preuve, c'est du racisme ordinaire.
- ; counter-reference ; Vous devriez avoir honte de parler ainsi des {groups}.
- ; counter-reference ; La haine contre les {groups} n'a pas sa place ici.
- ; counter-reference ; Je suis écœuré par les messages que reçoivent les {women} sur ce réseau.
- ; counter-reference ; Qui s'en prend aux {groups} s'en prend à nous tous.
- ; counter-reference ; {ism} tue, et vous trouvez ça drôle ?
- ; counter-reference ; Se moquer des {disabled}, c'est d'une bassesse.
- ; counter-reference ; Comparer des {foreign} à des animaux, il faut vraiment n'avoir plus rien d'humain.
- ; counter-reference ; Stop aux clichés sur les {groups}, on est en 2026.
- ; counter-reference ; Mon voisin passe ses journées à cracher sur les {foreign}, je n'en peux plus de sa bêtise.
- ; counter-reference ; Le club a exclu à vie le supporter qui imitait un singe devant le gardien noir.
- ; counter-reference ; Frapper {a_woman} parce qu'elle est {adj_f}, quelle honte, quelle lâcheté.
- ; counter-reference ; Ce député déverse sa haine des {foreign} à chaque micro ouvert.
- ; counter-reference ; Il est temps que la loi protège mieux les {groups} contre les agressions.
- ; counter-reference ; Encore une agression contre {a_man} ce week-end, encore le silence des voisins.
- ; counter-reference ; Je ne comprends pas qu'on puisse souhaiter la mort de gens qui fuient la guerre.
- ; counter-reference ; Les blagues sur les {groups}, ça commence en riant et ça finit à l'hôpital.
- ; counter-reference ; Vous jugez {a_woman} sur un voile, moi je vous juge sur vos propos.
- ; counter-reference ; On a brûlé le foyer où dormaient des {foreign}, et certains applaudissent, ça me dégoûte.
- ; counter-reference ; Il faut être bien petit pour insulter une gamine parce qu'elle est {adj_f}.
- ; counter-reference ; Les propos de cet animateur sur les {groups} sont abjects.
- ; counter-reference ; Chaque fois que je parle de ma femme, un inconnu m'insulte ; nous sommes deux femmes, et alors ?
- ; counter-reference ; Marre de ceux qui réduisent les {groups} à des faits divers.
- ; counter-reference ; Si tu détestes quelqu'un pour sa couleur de peau, le problème c'est toi.
- ; counter-reference ; Les trolls qui s'acharnent sur les {groups} devraient relire la loi.
- ; counter-reference ; La discrimination à l'embauche envers les {foreign} est documentée depuis trente ans.
- ; counter-reference ; Ma sœur est {adj_f} et elle ne sort plus le soir à cause des insultes.
- ; counter-reference ; Refuser l'entrée à {a_man}, c'est une discrimination punie de trois ans de prison.
- ; counter-reference ; Nos grands-parents ont caché des juifs ; nous n'allons pas nous taire quand on les menace.
- ; counter-reference ; Les néonazis qui appellent au meurtre des {groups} ont été condamnés ce matin.
- ; counter-reference ; On a profané des tombes juives cette nuit, pensée pour les familles.
- ; counter-reference ; Du fumier devant la mosquée, des tags sur le mur : le maire a porté plainte.
- ; counter-reference ; Je signale systématiquement les comptes qui souhaitent la mort des {groups}.
- ; counter-reference ; Ceux qui veulent renvoyer tous les {foreign} n'ont jamais ouvert un livre d'histoire.
- ; counter-reference ; Traitez-moi de naïf, mais je préfère accueillir que haïr.
- ; counter-reference ; Le harcèlement que subissent les {queer} au collège est une honte nationale.
- ; counter-reference ; Les thérapies qui prétendent guérir les {queer} sont interdites en France, et c'est heureux.
- ; counter-reference ; Tes remarques sur les {women} de l'équipe, tu les gardes, ou tu vas les expliquer à la direction.
- ; counter-reference ; Il y en a assez des regards de travers dès qu'{a_man} entre dans un magasin.
- ; counter-reference ; Vos insinuations sur les {foreign} sont lamentables, supprimez ce commentaire.
- ; counter-reference ; Ce n'est pas de l'humour, c'est du mépris pour les {groups}.
- ; counter-reference ; On ne débat pas avec quelqu'un qui nie la Shoah, on le signale.
- ; counter-reference ; La personne qui a menacé {a_man} de mort a été arrêtée hier.
- ; counter-reference ; Quand un politique accuse les {foreign} de tous les maux, il prépare les coups de demain.
- ; counter-reference ; Je dénonce le cyberharcèlement raciste dont {first_f} est victime depuis trois semaines.
- ; counter-reference ; Les femmes qui portent plainte sont encore traitées de menteuses, et cela doit cesser.
- ; counter-reference ; Le sexisme en cuisine, les mains aux fesses, les insultes : elles parlent enfin.
- ; counter-reference ; Respect à {first_m} qui a tenu tête aux fachos venus insulter les {groups}.
- ; counter-reference ; Voilà ce que produit la haine : un garçon de quinze ans roué de coups parce qu'il est {adj_m}.
- ; counter-reference ; Un peu de décence : on parle {of_groups}, pas de bétail.
- ; counter-reference ; J'ai quitté ce groupe, on y insultait les {foreign} du matin au soir.
- ; counter-reference ; Les cris racistes d'hier soir salissent tout le stade.
- ; counter-reference ; Le policier qui a injurié {a_man} passera devant le tribunal.
- ; counter-reference ; Ne partagez pas cette vidéo, elle humilie {a_woman} et fait le jeu de ses agresseurs.
- ; counter-reference ; Aux racistes de service : vos commentaires sur les {groups} sont effacés à mesure.
- ; counter-reference ; {ism} n'est pas une opinion.
- ; counter-reference ; {ism} recule quand on en parle, alors parlons-en.
- ; counter-reference ; {ism} commence par un mot de trop à la machine à café.
- ; counter-reference ; L'appel à la violence contre les {groups} relève du procureur, pas du débat.
- ; counter-reference ; Non à la chasse aux {foreign}, oui à l'accueil.
- ; counter-reference ; Insulter une caissière parce qu'elle est {adj_f}, il faut vraiment avoir une vie triste.
- ; counter-reference ; La cliente a refusé d'être servie par {a_woman}, nous l'avons raccompagnée à la porte.
- ; counter-reference ; Toute cette violence contre les {women}, dans la rue, au travail, à la maison, et on nous dit d'en rire.
- ; counter-reference ; Le racisme anti-asiatique a explosé pendant l'épidémie, on crachait sur mes parents.
- ; counter-reference ; Tu humilies un homme en fauteuil et tu te crois courageux ?
- ; counter-reference ; Ces théories sur un complot juif sont de vieux mensonges qui ont déjà tué des millions de gens.
- ; counter-reference ; Le mythe de l'invasion sert à faire peur, les chiffres le démentent.
- ; counter-reference ; L'histoire de l'esclavage devrait suffire à faire taire ceux qui jugent les gens à leur peau.
- ; counter-reference ; Les Roms ont été déportés et tués pendant la guerre, et on les chasse encore de ville en ville.
- ; counter-reference ; Quelqu'un a encore arraché le foulard d'{a_woman} ; où sont les témoins ?
- ; counter-reference ; Les personnes âgées qu'on maltraite en maison de retraite n'ont personne pour crier à leur place.
- ; counter-reference ; Laisser des personnes en fauteuil dehors parce qu'il n'y a pas de rampe, c'est une violence aussi.
- ; counter-reference ; Les {persons} reçoivent trois fois plus d'injures en ligne que les autres, dit l'étude.
- ; counter-reference ; Je soutiens les {persons} visées par cette campagne de haine.
- ; counter-reference ; Honte au type qui a craché sur {a_man} hier à Châtelet.
- ; counter-reference ; Quelle tristesse de voir autant de gens se réjouir d'un naufrage de réfugiés.
- ; counter-reference ; Les préjugés sur les {groups} ont la vie dure, mais on en viendra à bout.
- ; counter-reference ; Si vous saviez ce que ça fait d'être suivi par le vigile à chaque course, simplement parce qu'on est {adj_m}.
- ; counter-reference ; Le gars qui a menacé de brûler la synagogue prend deux ans ferme.
- ; counter-reference ; J'ai grandi dans une famille où l'on détestait les {groups}, il m'a fallu des années pour désapprendre.
- ; counter-reference ; C'est quand même fou qu'il faille encore défendre le droit des {women} à marcher tranquilles.
- ; counter-reference ; La manif contre le racisme part à 14 h de la République, venez pour {first_m}.
- ; counter-reference ; On ne lutte pas contre la délinquance en désignant les {foreign} comme coupables.
- ; counter-reference ; Les généralités sur les {groups} en disent plus sur ceux qui les écrivent que sur eux.
- ; counter-reference ; Mes élèves ont décidé d'afficher une charte contre les injures homophobes.
- ; counter-reference ; Menacer {a_woman} de viol parce qu'elle donne son avis, voilà où nous en sommes.
- ; counter-reference ; À bas la haine, vive les gens.
- ; counter-reference ; Plainte déposée contre l'auteur des tags visant les {groups}.
- ; counter-reference ; Et après ça s'étonne qu'on parle de discrimination, alors qu'on refuse un stage à {a_woman} à cause de son foulard.
- ; counter-reference ; L'auteur de ces lignes contre les {groups} mérite un procès, pas un plateau télé.
- ; counter-reference ; Les mots que tu emploies pour les {disabled} font mal, change-les.
- ; counter-reference ; Votre publicité ridiculise les {old}, et je vous invite à la retirer.
- ; counter-reference ; Elle a été licenciée après avoir dénoncé les insultes racistes de son chef.
- ; counter-reference ; Je ne débattrai pas avec un homme qui pense qu'{a_woman} vaut moins que lui.
- ; counter-reference ; Les {queer} de ce village vivent avec la peur, et c'est notre honte à tous.
- ; counter-reference ; Comment peut-on rire devant un camp de Roms incendié ?
- ; counter-reference ; Le Défenseur des droits a été saisi : l'agence refusait les dossiers des {foreign}.
- ; counter-reference ; Solidarité avec les {groups}, pris pour cible une fois de plus.
- ; counter-reference ; Cessez de faire des {foreign} les boucs émissaires de vos échecs.
- ; counter-reference ; On a le droit de critiquer une religion, pas de s'acharner sur ceux qui la pratiquent.
- ; counter-reference ; Ça me tord le ventre de lire toute cette haine contre les {groups}.
- ; counter-reference ; Certains détestent tellement les {groups} qu'ils en oublient de vivre.
- ; counter-reference ; Le tribunal a reconnu l'injure publique à raison de l'orientation sexuelle.
- ; counter-reference ; Supprimez vos messages haineux avant que je n'appelle la police, l'imam du quartier est un ami.
- ; counter-reference ; Vouloir interdire l'hôpital aux sans-papiers, c'est condamner des gens à mourir, il n'y a pas d'autre mot.
- ; counter-reference ; Aux lâches qui ont tabassé {a_man} : les caméras vous ont filmés.
