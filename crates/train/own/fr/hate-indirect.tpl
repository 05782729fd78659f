# Indirect hate: implied, polite, sarcastic, as a question, as an opinion, with figures, as a plot, at work and in shops, and by a pronoun in a later clause or sentence.
# All lines attack people for a protected ground although few coarse words stand in them.

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
@adj_f = noire | arabe | musulmane | juive | rom | asiatique | lesbienne | trans | handicapée | immigrée | étrangère | maghrébine | voilée | autiste | turque | malienne
@slurs = bougnoules | bicots | nègres | youpins | pédés | niakoués | romanos | chinetoques | gogols | ratons | crouilles | négros | tafioles | travelos | mongols | youtres | bamboulas | mongoliens
@slur = bougnoule | bicot | nègre | youpin | pédé | niakoué | romano | chinetoque | gogol | négro | travelo | mongolien | youtre | bamboula
@slurs_f = gouines | beurettes | négresses | pouffiasses | femelles | youpines | bonniches | gouinasses | tarlouzes | niakouées
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@of_foreign = de migrants | de réfugiés | d'immigrés | d'Arabes | d'Algériens | d'Africains | d'étrangers | de sans-papiers | de Roms | de Maghrébins | de Syriens | de Noirs | de Chinois | d'Afghans | de Marocains | de Roumains | de Turcs | de Maliens | de clandestins | de Pakistanais | de Tchétchènes | de Sénégalais

hate ; hate-implicit ; Depuis qu'il y a des {foreign} dans l'immeuble, je ferme ma porte à double tour, allez savoir pourquoi.
hate ; hate-implicit ; Bizarrement, dès que les {groups} arrivent, les portefeuilles disparaissent.
hate ; hate-implicit ; Cachez vos sacs, une famille rom vient d'entrer.
hate ; hate-implicit ; Comptez bien vos doigts après avoir serré la main d'{a_man}.
hate ; hate-implicit ; Une femme à ce poste ? On sait tous comment elle l'a eu.
hate ; hate-implicit ; Elle a dû passer sous le bureau, comme toutes les {women} qui montent.
hate ; hate-implicit ; Ouvrez les fenêtres, on sent que les {foreign} sont passés.
hate ; hate-implicit ; Les {groups} et le travail, deux mondes qui ne se sont jamais rencontrés.
hate ; hate-implicit ; Le savon, les {foreign} en ont entendu parler dans les livres.
hate ; hate-implicit ; Il est {adj_m}, donc je surveille la caisse.
hate ; hate-implicit ; On reconnaît tout de suite une rue {of_foreign} : les poubelles sont par terre.
hate ; hate-implicit ; Elle a ses règles ou quoi ? Les {women} au pouvoir, voilà le résultat.
hate ; hate-implicit ; Le singe est sorti du zoo, et on lui a donné un micro.
hate ; hate-implicit ; Avec un nez pareil, pas étonnant qu'il sache compter.
hate ; hate-implicit ; Quelle surprise, le suspect s'appelle Mamadou.
hate ; hate-implicit ; Tiens, encore un faits divers, je parie sur un prénom qui finit par -ed.
hate ; hate-implicit ; Je ne dirai pas d'où ils viennent, mais les pickpockets ont tous le même teint.
hate ; hate-implicit ; On a changé de voisins : adieu la tranquillité, bonjour le couscous et les cris.
hate ; hate-implicit ; Lui, mentalement il a trois ans, on devrait lui mettre une laisse comme à tous les {disabled}.
hate ; hate-implicit ; Garde ton fils loin de l'entraîneur, il est gay, tu vois ce que je veux dire.
hate ; hate-implicit ; Ça se dit réfugié et ça a le dernier iPhone, cherchez l'erreur.
hate ; hate-implicit ; Ils ne viennent pas pour la culture, les {foreign}, ils viennent pour la caisse.
hate ; hate-implicit ; La crèche est fermée à Noël mais ouverte pour le ramadan, on est chez nous ou chez eux ?
hate ; hate-implicit ; Avant, dans ce bus, on entendait parler français.
hate ; hate-implicit ; Les {queer} près des enfants, moi je dis ça, je dis rien.
hate ; hate-implicit ; Quand {a_woman} conduit, je change de trottoir.
hate ; hate-implicit ; C'est fou comme le prix des maisons baisse dès qu'on construit un camp {of_foreign} à côté.
hate ; hate-implicit ; On m'a mis un médecin {adj_m}, j'ai demandé un vrai.
hate ; hate-implicit ; Il parle bien pour un Noir.
hate ; hate-implicit ; Elle est plutôt propre pour une Rom.
hate ; hate-implicit ; Pour {a_woman}, elle se débrouille presque normalement, c'est rare.
hate ; hate-implicit ; Le banquier avait la kippa, vous devinez la suite.
hate ; hate-implicit ; Tout s'explique : la directrice est lesbienne, alors forcément elle déteste les hommes.
hate ; hate-implicit ; Même mon poisson rouge a plus de mémoire que les {old} du conseil.
hate ; hate-implicit ; Ils ont l'argent, ils ont les médias, et après ils pleurent, vous voyez de qui je parle, le petit peuple à kippa.
hate ; hate-implicit ; C'est quand même curieux que la délinquance ait toujours la même couleur.

hate ; hate-polite ; Avec tout le respect que je vous dois, il serait préférable que les {groups} restent dans leur coin et nous dans le nôtre.
hate ; hate-polite ; Je n'ai rien contre eux personnellement, mais force est de constater que les {groups} sont moins civilisés que nous.
hate ; hate-polite ; Je me permets de vous écrire afin que vous ne m'envoyiez plus de technicien {adj_m}, j'ai des objets de valeur chez moi.
hate ; hate-polite ; Sans vouloir offenser personne, chacun sait qu'{a_woman} n'a pas les nerfs pour diriger une équipe.
hate ; hate-polite ; Je suis tout sauf raciste, j'ai même eu un ami noir, mais reconnaissons qu'ils n'ont pas notre intelligence.
hate ; hate-polite ; Il me semble raisonnable, pour le bien de tous, que les {disabled} ne soient pas reçus aux heures d'affluence, leur vue incommode la clientèle.
hate ; hate-polite ; Cordialement, je vous prie de noter que nous ne souhaitons pas de nourrice {adj_f}, pour des raisons d'hygiène que vous comprendrez.
hate ; hate-polite ; Je respecte les {groups}, vraiment, à condition de ne jamais avoir à les croiser.
hate+insult ; hate-polite ; Chère madame, votre couple est votre affaire, mais épargnez à nos enfants le spectacle de deux {slurs_f} qui se tiennent la main.
hate ; hate-polite ; Loin de moi l'idée de juger, cependant une société qui met les {queer} sur le même plan que les familles est une société malade.
hate ; hate-polite ; On peut aimer son prochain et penser que les {foreign} sont faits pour obéir, pas pour décider.
hate ; hate-polite ; En toute bienveillance, les {women} seraient plus heureuses si elles cessaient de vouloir penser comme des hommes.
hate ; hate-polite ; Soyons honnêtes deux minutes et sans haine aucune : les {groups} tirent notre civilisation vers le bas.
hate ; hate-polite ; Nous vous remercions de votre candidature, mais notre clientèle n'est pas encore prête à se faire servir par {a_man}, et je la comprends.
hate ; hate-polite ; Je n'irais pas jusqu'à dire qu'ils sont tous voleurs, mettons neuf {groups} sur dix pour rester poli.
hate ; hate-polite ; Votre magasin est très bien tenu, dommage que vous y laissiez entrer des {groups}, cela gâche l'expérience.
hate ; hate-polite ; Puis-je suggérer que l'on réserve quelques rames aux gens propres, et les autres aux {foreign} ?
hate ; hate-polite ; La science finira par reconnaître, je le crains, que les {foreign} n'ont pas les mêmes capacités que les Européens.

hate ; hate-sarcasm ; Oh génial, encore des {foreign}, exactement ce qui manquait à notre criminalité.
hate ; hate-sarcasm ; Bravo la mairie, un logement neuf pour les {foreign}, et une tente pour les Français, continuez.
hate ; hate-sarcasm ; Merci aux {groups} pour leur immense contribution : zéro prix Nobel, mille braquages.
hate ; hate-sarcasm ; Mais oui bien sûr, les {groups} sont des gens formidables, surtout quand ils dorment.
hate ; hate-sarcasm ; Ah, les {women} et la logique, une grande histoire d'amour impossible.
hate ; hate-sarcasm ; Quelle chance, un voisin {adj_m}, je vais enfin savoir à quoi sert mon alarme.
hate ; hate-sarcasm ; Vivre ensemble, qu'ils disaient. Résultat : on vit cachés et les {foreign} vivent à nos frais.
hate ; hate-sarcasm ; Sortez les mouchoirs, les {groups} sont encore victimes de quelque chose, les pauvres petits chéris paresseux.
hate ; hate-sarcasm ; Super, un film avec {a_woman} en héroïne, j'ai hâte de voir comment elle gare le vaisseau.
hate ; hate-sarcasm ; Un trans ministre, et demain une licorne au budget, le cirque est complet, amenez les clowns suivants.
hate ; hate-sarcasm ; Félicitations pour votre quota, il fallait bien caser {a_man} quelque part, même sans cerveau.
hate+insult ; hate-sarcasm ; Rassurez-vous, si un {slur} vous agresse c'est un chef-d'œuvre de diversité culturelle.
hate ; hate-sarcasm ; Applaudissons les {disabled}, grâce à eux on paie des rampes que personne n'utilise, quel beau placement.
hate ; hate-sarcasm ; On va bientôt s'excuser de respirer devant les {groups}, ces êtres si supérieurs qui ne savent même pas lire.
hate ; hate-sarcasm ; Chic, la retraite à 62 ans pour les {foreign} qui n'ont jamais levé un marteau, on dit merci qui ?
hate ; hate-sarcasm ; Quel talent ces {groups}, réussir à être à la fois inutiles et partout.
hate ; hate-sarcasm ; Incroyable, {a_man} qui travaille, appelez le musée, c'est une pièce unique.
hate ; hate-sarcasm ; Les Roms adorent la nature, surtout le cuivre qui pousse le long des voies.

hate ; hate-question ; Pourquoi les {groups} sont-ils incapables de se tenir correctement ?
hate ; hate-question ; Qui a eu l'idée de donner des droits aux {groups} ?
hate ; hate-question ; Est-ce qu'on peut m'expliquer à quoi servent les {groups} ?
hate ; hate-question ; Vous connaissez, vous, {a_man} qui ne soit pas malhonnête ?
hate ; hate-question ; Combien de temps encore va-t-on supporter les {foreign} sur notre sol ?
hate ; hate-question ; Quand est-ce qu'on nous débarrasse des {groups} ?
hate ; hate-question ; Comment peut-on coucher avec {a_woman} sans vomir ?
hate ; hate-question ; Vous laisseriez votre enfant seul avec {a_man}, sérieusement ?
hate ; hate-question ; Depuis quand {a_woman} a-t-elle le droit de donner son avis ?
hate ; hate-question ; C'est moi ou les {groups} sont tous complètement débiles ?
hate ; hate-question ; Pourquoi soigner des {disabled} avec mes impôts alors que ça ne produira jamais rien ?
hate ; hate-question ; Les {groups}, ça se lave parfois ?
hate ; hate-question ; Y a-t-il encore un endroit en France sans {foreign}, que j'y déménage ?
hate ; hate-question ; Faut-il vraiment que les {queer} étalent leur vice jusque dans les écoles ?
hate ; hate-question ; Tu sais ce que c'est la différence entre les {groups} et les ordures ? Le tri.
hate ; hate-question ; Est-ce si grave de penser que les Noirs sont faits pour les champs ?
hate ; hate-question ; Pourquoi ne rentrent-ils pas chez eux, les {foreign}, si c'est si bien là-bas ?
hate ; hate-question ; Qui voudrait d'un patron {adj_m}, franchement ?
hate ; hate-question ; À quand une loi pour cacher les {queer} ?
hate ; hate-question ; Les {old}, ils attendent quoi pour mourir et libérer les logements ?
hate ; hate-question ; Vous ne trouvez pas que ça sent la chèvre depuis que les {foreign} ont emménagé ?
hate ; hate-question ; Sommes-nous obligés d'accepter des {groups} à notre table ?
hate ; hate-question ; Mais qui a laissé {a_woman} prendre le micro, la cuisine était fermée ?

hate ; hate-opinion ; À mon humble avis, les {groups} sont la honte de l'humanité.
hate ; hate-opinion ; Je pense sincèrement que les {women} sont inférieures aux hommes.
hate ; hate-opinion ; C'est mon opinion et je la partage : les {foreign} ruinent la France.
hate ; hate-opinion ; Pour moi un {adj_m} restera toujours un sous-citoyen.
hate ; hate-opinion ; Je suis convaincu que les {groups} sont responsables de tous nos malheurs.
hate ; hate-opinion ; Ma position est simple, moins on voit {of_groups}, mieux on se porte.
hate ; hate-opinion ; On a encore la liberté de penser, non ? Alors je pense que les {faith} sont des arriérés.
hate ; hate-opinion ; Je trouve que les {queer} sont contre nature, j'ai le droit de le dire.
hate ; hate-opinion ; De mon point de vue, {a_woman} vaut la moitié d'un homme, et encore les bons jours.
hate ; hate-opinion ; J'estime que les {groups} devraient remercier à genoux qu'on les tolère.
hate ; hate-opinion ; Selon moi les {disabled} n'auraient pas dû naître, c'est plus charitable.
hate+insult ; hate-opinion ; M'est avis que si l'on grattait un peu, on trouverait un voleur sous chaque {slur}.
hate ; hate-opinion ; Perso je crois que les {groups} ont le mal dans le sang.
hate ; hate-opinion ; Tout le monde le pense tout bas, je le dis tout haut : les {groups} sont un fléau.
hate ; hate-opinion ; Je maintiens, les {foreign} ne sont bons qu'à ramasser les poubelles.
hate ; hate-opinion ; Il y a des races faites pour commander et d'autres pour servir, les {foreign} sont des secondes.
hate ; hate-opinion ; D'expérience, les {groups} sont ce qu'il y a de pire.
hate ; hate-opinion ; Mon avis vaut le vôtre : être {adj_m}, c'est une tare.
hate ; hate-opinion ; Honnêtement les trans c'est une mode de tarés, c'est ce que je crois.
hate ; hate-opinion ; Entre nous, on serait tellement mieux sans les {groups}.

hate ; hate-figures ; 97 % des viols sont commis par des {foreign}, les chiffres parlent.
hate ; hate-figures ; Trois {groups} sur quatre touchent des aides sans avoir jamais travaillé un jour.
hate ; hate-figures ; Le QI moyen des {foreign} est celui d'un enfant de huit ans, c'est prouvé.
hate ; hate-figures ; Prenez les prisons, enlevez les {foreign}, elles sont vides.
hate ; hate-figures ; Statistiquement, chaque {adj_m} de plus dans une classe, c'est cinq points de moins pour les autres.
hate ; hate-figures ; Les {women} coûtent deux fois plus qu'un homme et produisent moitié moins, faites le calcul.
hate ; hate-figures ; Comparez un quartier normal et un quartier {of_foreign} : l'un sent le pain, l'autre la pisse.
hate ; hate-figures ; Même les bêtes s'occupent mieux de leurs petits que les {groups}.
hate ; hate-figures ; Entre un chien et {a_man}, je garde le chien.
hate ; hate-figures ; À côté des {groups}, les cafards sont des colocataires agréables.
hate ; hate-figures ; Neuf agressions sur dix, toujours le même profil : des {foreign}.
hate ; hate-figures ; Une étude l'a montré, les {queer} sont dix fois plus souvent pédophiles, mais chut.
hate ; hate-figures ; Un {adj_m} travaille comme un Français sur quatre, et je suis généreux.
hate ; hate-figures ; On dépense 50 milliards par an pour nourrir des {foreign} qui nous crachent dessus.
hate ; hate-figures ; Le jour et la nuit : les nôtres bossent, les {groups} profitent.
hate ; hate-figures ; Si les {groups} étaient aussi doués pour le travail que pour se plaindre, on serait les champions du monde.
hate ; hate-figures ; 100 % des attentats, une seule religion, concluez vous-mêmes : tous des tueurs.
hate ; hate-figures ; Les pays sans {foreign} sont propres et sûrs, coïncidence ?
hate ; hate-figures ; La moitié des {women} ment sur les viols, l'autre moitié les a cherchés.
hate ; hate-figures ; En dix ans, 2 {groups} sont devenus 2 000, comme une moisissure.

hate ; hate-plot ; Les juifs tirent les ficelles, regardez qui possède les banques.
hate ; hate-plot ; Ils veulent nous remplacer par des {foreign}, et ça marche, sortez dans la rue.
hate ; hate-plot ; Le lobby des {queer} pervertit nos enfants avec la bénédiction du ministère.
hate ; hate-plot ; Derrière chaque guerre, chaque crise, cherchez la kippa.
hate ; hate-plot ; Les {faith} font beaucoup d'enfants exprès pour prendre le pays par le ventre.
hate ; hate-plot ; Ce virus vient des Chinois, ils l'ont lâché sur nous et ils rigolent.
hate ; hate-plot ; Les {foreign} sont envoyés ici pour préparer la conquête, réveillez-vous.
hate ; hate-plot ; Qui a provoqué la faillite ? Toujours le même petit peuple, vous avez compris.
hate ; hate-plot ; La mairie est vendue aux musulmans, bientôt la charia à la cantine.
hate ; hate-plot ; Les féministes veulent castrer tous les hommes, voilà le plan des {women}.
hate ; hate-plot ; On nous cache que les hôpitaux débordent à cause des {foreign}, qu'on soigne en premier.
hate ; hate-plot ; Les {groups} ont infiltré toutes les administrations, ils se placent entre eux et nous écrasent.
hate ; hate-plot ; La Shoah, on en fait trop, ils s'en servent pour nous faire payer depuis 80 ans.
hate+insult ; hate-plot ; Ils contrôlent le cinéma, la presse, la mode : un complot de {slurs}.
hate ; hate-plot ; Les trans sont une arme pour détruire la famille, et les médecins touchent leur commission.

hate ; hate-work-shop ; Embaucher {a_woman} de 30 ans, c'est payer un congé maternité, je passe mon tour.
hate ; hate-work-shop ; Les {women} en réunion, c'est bien pour le café.
hate ; hate-work-shop ; Un vigile africain, normal, pour le reste il faut un diplôme.
hate ; hate-work-shop ; J'ai refusé le colis, le livreur était {adj_m} et je ne veux pas que ça touche à mes affaires.
hate ; hate-work-shop ; Demandez un conseiller français, les {foreign} ne comprennent rien à rien.
hate ; hate-work-shop ; Jamais je ne confierai mes clés à une femme de ménage {adj_f}, elles volent toutes.
hate ; hate-work-shop ; Une étoile : la caissière était voilée, on se croirait à Kaboul.
hate+insult ; hate-work-shop ; Le restaurant serait parfait sans ces {slurs} en salle.
hate ; hate-work-shop ; Ne prenez pas ce taxi, le chauffeur est {adj_m}, vous allez payer le double, ils sont tous escrocs.
hate+insult ; hate-work-shop ; J'ai demandé à changer de kiné, hors de question qu'un {slur} pose ses mains sur moi.
hate ; hate-work-shop ; Dans notre service on a hérité d'un {adj_m}, autant dire qu'on fait le travail à sa place.
hate ; hate-work-shop ; Les {old}, au bureau, c'est comme le fax : ça fait du bruit et ça ne sert plus.
hate ; hate-work-shop ; On recrute, mais soyons clairs : ni {groups}, ni femmes enceintes.
hate ; hate-work-shop ; Depuis que cette enseigne met des {foreign} en caisse, je compte ma monnaie trois fois.
hate ; hate-work-shop ; Produit correct, mais votre publicité avec deux {queer}, c'est à gerber, vous perdez un client normal.
hate ; hate-work-shop ; Vous avez mis une {adj_f} à l'accueil ? Quelle image pour la maison !
hate ; hate-work-shop ; Faire réparer sa voiture par {a_woman}, autant la mettre directement à la casse.
hate ; hate-work-shop ; Le comptable est juif, au moins il sait où est l'argent, surtout le nôtre.
hate ; hate-work-shop ; Chez ce coiffeur c'est plein {of_groups}, désinfectez les fauteuils.
hate ; hate-work-shop ; Les intérimaires, que des {foreign}, ça casse, ça fume et ça disparaît à la prière.
hate ; hate-work-shop ; Un ingénieur trans ? Et il met ses talons sur le chantier, la pauvre chose ?
hate+insult ; hate-work-shop ; Nos clients veulent voir de belles filles blanches, pas des {slurs_f}.
hate ; hate-work-shop ; L'agence m'a envoyé une aide à domicile noire, je l'ai renvoyée, j'ai des principes.
hate ; hate-work-shop ; Hôtel envahi par les {foreign}, petit déjeuner au milieu de la porcherie, à fuir.
hate ; hate-work-shop ; Il est handicapé, donc payé à rien faire, comme tous les {disabled} qu'on nous impose.
hate+insult ; hate-work-shop ; Commande annulée : je ne donne pas mon argent à une marque qui habille des {slurs}.
hate ; hate-work-shop ; La boutique est tenue par des Chinois, tout est faux, même leur sourire, ces gens-là ne savent que voler.
hate ; hate-work-shop ; Votre nouvelle directrice ferait mieux de rester chez elle élever ses gosses, comme toutes les femmes.

hate ; hate-pronoun ; Hier soir j'étais assis près {of_groups}. Ces choses-là ne devraient pas respirer le même air que nous.
hate ; hate-pronoun ; On a de nouveaux voisins, des {foreign}. Qu'on les expulse avant qu'ils ne volent tout.
hate+threat ; hate-pronoun ; Les {groups} ouvrent un centre en ville ; j'espère qu'il brûlera avec eux dedans.
hate ; hate-pronoun ; J'ai rencontré {a_man} au marché. Je lui ai dit ce que je pense de sa race de voleurs.
hate ; hate-pronoun ; Mon fils joue avec des {foreign}, et je lui répète tous les jours qu'ils sont sales et qu'il ne doit pas les toucher.
hate ; hate-pronoun ; Beaucoup {of_groups} vivent ici. Ils sont le cancer de cette ville.
hate ; hate-pronoun ; Il y avait deux {queer} à la table d'à côté. De quel droit sortent-ils de chez eux, ces malades ?
hate ; hate-pronoun ; La nouvelle collègue est {adj_f}. Je ne la supporte pas, elle et ses semblables, ils puent.
hate ; hate-pronoun ; Vous avez recruté des {women} ? Elles vont couler la boîte, elles ne sont bonnes qu'à pleurnicher.
hate ; hate-pronoun ; Je connais bien les {groups}, j'ai travaillé avec. Rien à en tirer, des animaux.
hate ; hate-pronoun ; Les {faith} fêtent leurs fêtes cette semaine, et moi je rêve du jour où on les mettra dehors.
hate+insult ; hate-pronoun ; Une famille de {slurs} a repris la boulangerie. Je préfère manger du pain rassis que d'acheter à ça.
hate ; hate-pronoun ; Les {foreign} font la queue depuis l'aube. Qu'ils y restent, ils n'ont que ça à faire, ces fainéants.
hate ; hate-pronoun ; L'école accueille des {disabled} à la rentrée. Pourquoi infliger ça aux enfants normaux, qu'on les garde enfermés.
hate+threat ; hate-pronoun ; J'ai lu votre portrait {of_groups}. Moi je les enverrais tous au fond de la mer.
hate ; hate-pronoun ; Il est {adj_m}. Il ne mérite pas ce poste, aucun des siens ne mérite mieux que le balai.
hate ; hate-pronoun ; Elle est venue avec sa femme. Des gens comme elles devraient avoir honte d'exister.
hate ; hate-pronoun ; On dit que les {groups} votent de plus en plus, mais qui a demandé l'avis de ces sous-développés ?
hate ; hate-pronoun ; Mon père a travaillé toute sa vie avec des {foreign}, et il me disait toujours que pas un ne valait la corde pour le pendre.
hate ; hate-pronoun ; Les {old} du quartier râlent encore. Vivement la canicule, qu'elle nous en débarrasse.
hate+threat ; hate-pronoun ; Des {groups} manifestaient ce matin. La police aurait dû tirer dans le tas, ce n'est pas une perte.
hate ; hate-pronoun ; C'était une belle place avant. Puis les {foreign} sont venus ; depuis, c'est une décharge, à leur image.
hate+threat ; hate-pronoun ; Le maire a reçu des {groups}. Il aurait mieux fait de leur lâcher les chiens.
hate ; hate-pronoun ; Je n'ai pas de problème avec leur cuisine. Avec eux, oui : les {foreign}, c'est une plaie, qu'ils débarrassent.
hate ; hate-pronoun ; Un collègue a fait sa transition. Je ne dirai jamais « elle » à cette chose.
hate ; hate-pronoun ; Deux lesbiennes ont adopté ? Pauvre gosse, on devrait le leur arracher, elles vont le rendre malade.
hate ; hate-pronoun ; Les {foreign} sont de plus en plus nombreux parmi nos clients, et avec ces gens-là les vols aussi, c'est dans leur nature.
hate ; hate-pronoun ; Regardez cette photo {of_groups}. Vous voyez des familles, moi je vois des rats.
hate+threat ; hate-pronoun ; Des migrants ont été secourus cette nuit. Dommage, il fallait les laisser se noyer.
hate ; hate-pronoun ; Le joueur est {adj_m}, ça se voit : ces gens-là n'ont aucune cervelle.
hate ; hate-pronoun ; Le nouveau stagiaire est autiste. On n'est pas un asile, qu'il retourne avec les siens, les débiles.
hate ; hate-pronoun ; Ma sœur veut épouser {a_man}. Je ne mettrai pas les pieds à ce mariage, on ne mélange pas les torchons et les serviettes.

hate ; hate-long ; Je lis cet article sur l'accueil des {foreign} et je ris jaune, parce que dans dix ans, quand ils auront tout pillé et que vos filles auront peur de sortir, vous viendrez pleurer, et ce sera bien fait pour vous.
hate ; hate-long ; On peut retourner la question dans tous les sens, invoquer l'histoire, la misère ou la colonisation, il reste que les {groups} détruisent ce qu'ils touchent et qu'il n'y a qu'une manière d'avoir la paix, c'est de ne plus les avoir chez nous.
hate ; hate-long ; J'ai été patient, j'ai écouté les beaux discours sur la tolérance, j'ai même signé une pétition, mais à force de vivre au milieu {of_groups}, j'ai compris qu'ils ne seront jamais des gens comme il faut.
hate ; hate-long ; Quand j'étais petit, il y avait une boucherie, une mercerie, un café ; aujourd'hui il n'y a plus que des {foreign} qui traînent, qui crachent et qui vous regardent de travers, et on voudrait qu'on appelle ça une richesse.
hate ; hate-long ; Madame la directrice, votre campagne est jolie, les couleurs sont réussies, mais franchement montrer {a_woman} pour vendre du fromage français, c'est se moquer du monde, reprenez des gens de chez nous.
hate ; hate-long ; Ce n'est pas de la haine, c'est de la lucidité : une femme, biologiquement, n'est pas faite pour décider, elle est faite pour plaire et pour enfanter, et tous vos quotas n'y changeront rien.
hate ; hate-long ; Ils arrivent avec trois valises, dix enfants et la main tendue, ils apprennent deux mots, « droit » et « allocation », et six mois plus tard c'est vous l'étranger, merci les {foreign}.
hate ; hate-long ; On nous demande d'applaudir deux hommes qui s'embrassent dans une publicité pour des yaourts, alors que tout le monde sait bien, au fond, que c'est une maladie et qu'on ne fête pas une maladie.
hate ; hate-long ; Mon fils est dans une classe avec des {disabled}, l'institutrice passe son temps à essuyer leur bave, et pendant ce temps les enfants qui ont un avenir n'apprennent rien ; il faudra bien un jour choisir qui mérite l'école.
hate ; hate-long ; Ne vous étonnez pas si je ne mets plus les pieds dans votre agence : entre la stagiaire voilée, le conseiller africain et le directeur efféminé, j'ai cru être entré dans une ménagerie.
hate+insult ; hate-long ; Vous pouvez leur donner des diplômes, des cravates et des bureaux, un {slur} finit toujours par redevenir ce qu'il est, et ce jour-là c'est nous qui payons les dégâts.
hate ; hate-long ; Je ne souhaite de mal à personne, mais si demain tous les {groups} pouvaient se réveiller ailleurs, très loin, sur une île sans bateau, l'air d'ici serait enfin respirable.
hate ; hate-long ; Les {old} ont eu les maisons, les emplois, les retraites, ils ont voté n'importe quoi toute leur vie, et maintenant il faudrait encore se priver pour prolonger ces momies.
