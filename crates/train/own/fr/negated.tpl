# Not hate: a hateful statement denied, forbidden, regretted or refused. The same groups and the same hard words as in the hate files, so that the frame decides.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | bonnes femmes | vieilles | meufs | Antillaises | mamies
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
@slur = bougnoule | bicot | nègre | youpin | pédé | niakoué | romano | chinetoque | gogol | négro | travelo | mongolien | youtre | bamboula
@first_m = Kevin | Mehdi | Julien | Thomas | Moussa | Bastien | David | Lucas | Karim | Bruno | Yann | Samuel
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@adj = dangereux | sales | fainéants | malhonnêtes | violents | bêtes
@bad = inférieurs | dangereux | voleurs | sales | fainéants | malhonnêtes | violents | bêtes | tous pareils | des parasites | des sous-hommes | des profiteurs | des menteurs
@bad_f = inférieures | hystériques | vénales | incompétentes | faibles | menteuses | stupides | faites pour la cuisine | toutes pareilles

- ; negated-hate ; Je n'ai jamais dit que les {groups} étaient {bad}.
- ; negated-hate ; Non, les {groups} ne sont pas {bad}, et il faut le répéter.
- ; negated-hate ; Je ne hais pas les {groups}, je n'ai d'ailleurs aucune raison de les haïr.
- ; negated-hate ; Personne ne devrait être insulté parce qu'il est {adj_m}.
- ; negated-hate ; Aucun être humain n'est un parasite, {a_man} pas plus que vous et moi.
- ; negated-hate ; Je n'ai rien contre les {groups} et je ne tolère pas qu'on les attaque.
- ; negated-hate ; Les {women} ne sont pas {bad_f}, qui peut encore croire ça ?
- ; negated-hate ; Il est faux de prétendre que les {foreign} vivent tous des aides.
- ; negated-hate ; On n'a pas le droit de traiter {a_man} comme un chien.
- ; negated-hate ; Jamais je ne souhaiterai du mal à {a_woman}, quoi qu'il arrive.
- ; negated-hate ; Ce n'est pas parce qu'on critique un gouvernement qu'on déteste les {groups}.
- ; negated-hate ; Je refuse de dire que les {groups} n'ont pas leur place ici.
- ; negated-hate ; Ne dites pas que les {groups} sont {bad}, ce n'est pas vrai.
- ; negated-hate ; Nul ne mérite d'être chassé de chez lui au motif qu'il est {adj_m}.
- ; negated-hate ; Être {adj_m}, ce n'est ni une tare ni une maladie.
- ; negated-hate ; Contrairement à ce qu'on raconte, les {foreign} ne volent le travail de personne.
- ; negated-hate ; Je ne pense pas une seconde qu'{a_woman} soit moins capable qu'un homme.
- ; negated-hate ; Qu'on ne me fasse pas dire que je méprise les {groups}, c'est tout le contraire.
- ; negated-hate ; Il ne faut jamais laisser croire à un enfant qu'il vaut moins parce qu'il est {adj_m}.
- ; negated-hate ; Les {queer} ne sont pas des malades et n'ont rien à soigner.
- ; negated-hate ; Ni {bad}, ni je ne sais quoi : les {groups} sont des gens comme les autres.
- ; negated-hate ; Je n'accepterai pas qu'on dise d'{a_man} qu'il n'est pas humain.
- ; negated-hate ; Pas question de refuser un logement à {a_woman} pour ce qu'elle est.
- ; negated-hate ; Personne ici n'a envie que les {groups} s'en aillent.
- ; negated-hate ; Qui a dit que les {groups} étaient {bad} ? Pas moi, et je ne le pense pas.
- ; negated-hate ; Un club sans {groups}, je n'en voudrais pour rien au monde.
- ; negated-hate ; Je n'ai pas peur des {foreign}, j'ai peur de ceux qui les chassent.
- ; negated-hate ; On ne naît pas criminel parce qu'on naît {adj_m}.
- ; negated-hate ; Les {disabled} ne sont pas un poids, arrêtons avec cette idée.
- ; negated-hate ; Vivre avec des {groups} ne m'a jamais dérangé, au contraire.
- ; negated-hate ; Nous n'excluons pas les {groups}, la porte est ouverte à tous.
- ; negated-hate ; Je ne cautionne aucune menace contre les {groups}, aucune.
- ; negated-hate ; Les {old} ne sont pas inutiles, loin de là.
- ; negated-hate ; Il serait injuste d'affirmer que les {women} conduisent mal.
- ; negated-hate ; Je ne suis pas de ceux qui voudraient voir les {foreign} repartir.
- ; negated-hate ; Les {groups} n'ont pas à se cacher, ni à avoir honte.
- ; negated-hate ; Rien ne justifie qu'on crache sur {a_woman} dans la rue.
- ; negated-hate ; Détester les {groups} ? Je n'en serais pas capable.
- ; negated-hate ; Il n'y a pas de race inférieure, il n'y a d'ailleurs pas de races.
- ; negated-hate ; Aucune étude ne montre que les {foreign} seraient moins intelligents.
- ; negated-hate ; Je n'ai jamais eu de problème avec {a_man}, et encore moins à cause de ses origines.
- ; negated-hate ; Si vous pensez que je veux du mal aux {groups}, vous m'avez mal lu.
- ; negated-hate ; Ne confondez pas : les {faith} ne sont pas responsables des crimes de quelques fous.
- ; negated-hate ; On ne devrait plus entendre que les {groups} sont {bad}.
- ; negated-hate ; Je ne dirais jamais d'une personne qu'elle pue parce qu'elle est {adj_f}.
- ; negated-hate ; Ce serait une erreur de haïr les {groups}.
- ; negated-hate ; Nous ne laisserons personne jeter les {groups} à la rue.
- ; negated-hate ; Je n'approuve pas du tout ceux qui veulent renvoyer les {foreign} chez eux.
- ; negated-hate ; Les {women} ne devraient pas avoir peur de rentrer seules.
- ; negated-hate ; Aucune loi ne permet de refuser {a_man} à l'entrée d'une boîte.
- ; negated-hate ; Ma mère ne supportait pas les {groups}, moi je n'ai jamais compris cette haine.
- ; negated-hate ; Non, toutes les {women} ne sont pas {bad_f}, sortez un peu.
- ; negated-hate ; Ce n'est pas {a_man} qui m'a volé mon vélo, j'ai accusé trop vite.
- ; negated-hate ; Je retire ce que j'ai dit, les {groups} ne sont pas {bad} et j'ai honte.
- ; negated-hate ; Le directeur n'a pas dit qu'il ne voulait pas {of_groups}, la phrase a été coupée.
- ; negated-hate ; Les {groups} ne m'ont rien fait, pourquoi voudrais-je leur mort ?
- ; negated-hate ; Il n'est pas vrai que les {faith} refusent de s'intégrer.
- ; negated-hate ; Personne n'a le droit de lever la main sur {a_woman}.
- ; negated-hate ; Croire que les {groups} sont {bad}, très peu pour moi.
- ; negated-hate ; Je n'aime pas ce chanteur, mais ça n'a rien à voir avec le fait qu'il soit {adj_m}.
- ; negated-hate ; Elle n'est pas incompétente, elle est juste nouvelle ; qu'elle soit {adj_f} n'y change rien.
- ; negated-hate ; Sans être {adj_m} moi-même, je ne laisserai pas dire que nous n'avons pas la même valeur.
- ; negated-hate ; Je ne veux plus jamais entendre que les {groups} ne méritent pas de vivre.
- ; negated-hate ; Les {queer} n'ont jamais fait de mal à ma famille, les sermons si.
- ; negated-hate ; Il n'y a aucune honte à être {adj_f}.
- ; negated-hate ; Impossible pour moi de mépriser les {groups}, j'ai grandi avec eux.
- ; negated-hate ; Ne pas embaucher {a_woman} parce qu'elle est {adj_f}, c'est illégal et c'est bête.
- ; negated-hate ; Les {foreign} ne sont ni une invasion ni une menace, ce sont des familles.
- ; negated-hate ; Aucun {adj_m} ne devrait avoir à montrer ses papiers trois fois par jour.
- ; negated-hate ; Je n'ai pas traité {first_m} de singe, jamais un mot pareil n'est sorti de ma bouche.
- ; negated-hate ; Le mot « {slur} », je ne l'ai jamais employé et je ne l'emploierai pas.
- ; negated-hate ; Chez nous on ne dit pas « {slur} ».
- ; negated-hate ; Ne l'appelez pas « {slur} », c'est une insulte et la loi la punit.
- ; negated-hate ; On ne rit pas d'une blague sur les {groups} dans mon équipe.
- ; negated-hate ; Les gens du voyage ne sont pas des voleurs de poules, ça suffit avec ça.
- ; negated-hate ; Porter la kippa n'est pas une provocation.
- ; negated-hate ; Porter le voile n'empêche pas d'être une excellente ingénieure.
- ; negated-hate ; L'autisme n'est pas une folie, et les autistes ne sont pas des robots.
- ; negated-hate ; L'homosexualité n'est ni un choix ni un vice.
- ; negated-hate ; Un homme trans n'est pas « une femme déguisée ».
- ; negated-hate ; Mon patron n'est pas quelqu'un qui déteste les {groups}, il l'a toujours montré.
- ; negated-hate ; Je ne voterai jamais pour un parti qui veut chasser les {foreign}.
- ; negated-hate ; Et non, être contre cette loi ne veut pas dire être contre les {groups}.
- ; negated-hate ; Tuer, frapper, brûler : aucun {adj_m} ne mérite ça, personne ne mérite ça.
- ; negated-hate ; Ne touchez pas aux {groups}, ne les insultez pas, ne les filmez pas.
- ; negated-hate ; Interdit de traiter les {groups} de {slurs} sur cette page.
- ; negated-hate ; Ici, aucun commentaire contre les {groups} ne restera en ligne.
- ; negated-hate ; Vous ne trouverez chez nous personne pour dire que les {women} doivent se taire.
- ; negated-hate ; Nous n'avons jamais refusé de servir {a_man} et nous ne le ferons jamais.
- ; negated-hate ; Je doute fort que les {groups} soient {bad}, et vous n'avez aucune preuve.
- ; negated-hate ; Loin de moi l'idée que les {foreign} seraient de trop.
- ; negated-hate ; Qu'on cesse de répéter que les {groups} sont {bad}.
- ; negated-hate ; Ce n'est pas aux {foreign} de partir, c'est à la haine de partir.
- ; negated-hate ; Je serais le dernier à vouloir du mal aux {groups}.
- ; negated-hate ; Impensable d'interdire cette plage aux {groups}.
- ; negated-hate ; Même en colère je ne dirais pas que les {groups} sont {bad}.
- ; negated-hate ; J'ai beau être fâché contre mon voisin, ça ne me fera pas détester les {foreign}.
- ; negated-hate ; Les {groups} ne sont pas des animaux, point.
- ; negated-hate ; Pas plus {adj} que d'autres, les {groups}, arrêtez un peu.
- ; negated-hate ; La religion des gens ne me regarde pas et ne me dérange pas, musulmans compris.
- ; negated-hate ; Mes enfants n'apprendront pas à détester les {groups}.
- ; negated-hate ; Tu ne peux pas dire que les {foreign} sont la cause de tout, c'est faux.
- ; negated-hate ; On ne combat pas le terrorisme en haïssant les {faith}.
- ; negated-hate ; Les vieux ne sont pas un fardeau, ils nous ont portés.
- ; negated-hate ; Un accent ne rend personne moins intelligent.
- ; negated-hate ; Je n'ai jamais voulu exclure les {persons}, au contraire j'ai demandé une rampe.
- ; negated-hate ; Les {persons} ne doivent plus être moquées en réunion.
- ; negated-hate ; Aucune des {persons} que j'accompagne ne mérite la pitié, encore moins le mépris.
- ; negated-hate ; Il n'est pas normal que les {persons} attendent deux fois plus longtemps.
- ; negated-hate ; Dire que je déteste les {women}, c'est un mensonge, j'en ai embauché douze cette année.
- ; negated-hate ; Il n'y a que dans la tête des racistes que les {groups} sont {bad}.
- ; negated-hate ; Je ne crois pas qu'il faille pendre qui que ce soit, et certainement pas les {groups}.
- ; negated-hate ; Nous n'appellerons jamais à la violence contre les {groups}.
- ; negated-hate ; Sûrement pas : ma fille épousera {a_man} si elle veut, et je danserai au mariage.
- ; negated-hate ; Refuser de serrer la main d'{a_man} ? Jamais de la vie.
- ; negated-hate ; Je n'ai pas grandi dans la haine des {groups} et je n'y viendrai pas.
- ; negated-hate ; Les {groups} ne méritent pas ces insultes.
- ; negated-hate ; Qu'il soit {adj_m} ou non ne change rien, on ne frappe pas un homme à terre.
- ; negated-hate ; Il n'a jamais été question de renvoyer les {foreign}.
- ; negated-hate ; Non, {first_m}, {a_man} n'est pas moins français que toi.
- ; negated-hate ; Les {women} n'ont pas à s'excuser d'exister.
- ; negated-hate ; Tu me trouveras toujours en face si tu dis que les {groups} sont {bad}.
- ; negated-hate ; Je ne ris plus aux blagues sur les {groups}.
- ; negated-hate ; La violence contre les {foreign} n'a jamais rien résolu.
- ; negated-hate ; On ne choisit pas d'être {adj_m}, on ne devrait donc jamais en souffrir.
- ; negated-hate ; N'allez pas croire que je méprise les {groups}.
- ; negated-hate ; Ni les {groups} ni les {women} ne sont nos ennemis.
- ; negated-hate ; Je n'insulte personne, et surtout pas {a_man} pour son origine.
- ; negated-hate ; Mes parents ne m'ont jamais appris à me méfier des {foreign}.
- ; negated-hate ; Être contre le burkini à la piscine ne veut pas dire détester les musulmanes.
- ; negated-hate ; Pas de différence chez nous, {groups} ou non, tous nos clients ont droit au même sourire.
- ; negated-hate ; Il ne suffit pas de ne pas haïr les {groups}, il faut les défendre.
- ; negated-hate ; Les {disabled} n'ont pas besoin de votre pitié mais d'un ascenseur qui marche.
- ; negated-hate ; Je ne supporte pas qu'on se moque des {disabled}.
- ; negated-hate ; Ne me demandez pas de détester les {groups}, j'en suis.
- ; negated-hate ; Il est interdit, et c'est heureux, de refuser un stage à {a_woman} à cause de sa religion.
- ; negated-hate ; Aucun enfant ne naît avec la haine des {groups}, on la lui apprend.
- ; negated-hate ; Pourquoi voudrais-je que les {groups} disparaissent ? C'est absurde.
- ; negated-hate ; L'idée que les {groups} seraient {bad} ne tient pas debout une minute.
- ; negated-hate ; J'ai vérifié : les {foreign} ne sont pas prioritaires pour les logements.
- ; negated-hate ; Nous n'avons pas le droit de laisser mourir des gens en mer, {foreign} ou pas.
- ; negated-hate ; Qui sommes-nous pour dire qu'{a_man} n'a pas sa place ici ?
- ; negated-hate ; Ce n'est ni la faute des {foreign} ni celle des {faith} si le loyer augmente.
- ; negated-hate ; Je ne laisserai pas mon fils dire que les filles sont nulles.
- ; negated-hate ; Jamais de la vie je ne jetterais {a_man} hors de chez moi.
- ; negated-hate ; Ça ne me viendrait pas à l'esprit de cracher sur {a_woman}.
- ; negated-hate ; Dire que les {queer} sont malades ? Non. Jamais. Pas chez moi.
- ; negated-hate ; Elle n'est pas hystérique, elle est en colère, et elle a raison.
- ; negated-hate ; Les Roms ne veulent pas vivre dans la boue, on ne leur laisse que la boue.
- ; negated-hate ; Ne plus jamais voir d'étoile jaune, c'est pour ça que je parle aux élèves.
- ; negated-hate ; Aucune raison de changer de trottoir quand {a_man} arrive en face.
- ; negated-hate ; Les gens qui ont peur des {groups} n'ont souvent jamais parlé à l'un d'eux.
- ; negated-hate ; Ne traitez pas les {old} comme des enfants, ils ne sont pas gâteux.
- ; negated-hate ; Rire avec les {groups}, oui ; les rabaisser, non.
- ; negated-hate ; Il n'est écrit nulle part que les {women} doivent servir le café.
- ; negated-hate ; On m'accuse d'avoir dit que les {groups} étaient {bad} : c'est un faux, la capture est truquée.
- ; negated-hate ; Je n'ai refusé personne parce qu'il était {adj_m}, voici les dossiers.
- ; negated-hate ; La haine des {groups} ne passera pas par moi.
- ; negated-hate ; Pas de quoi avoir honte d'une mère {adj_f}, la mienne l'est et je l'adore.
- ; negated-hate ; Évidemment que les {groups} ne sont pas des parasites, faut-il vraiment l'écrire ?
- ; negated-hate ; Ne brûlez rien, ne frappez personne, laissez les {groups} vivre.
- ; negated-hate ; Le terrorisme n'est pas l'islam et les musulmans n'ont pas à s'en excuser tous les matins.
- ; negated-hate ; Non, les trans ne menacent ni vos enfants ni vos toilettes.
- ; negated-hate ; Ce n'est pas les {foreign} que je crains, c'est votre silence.
- ; negated-hate ; Les juifs ne contrôlent pas les banques, c'est un mensonge vieux de cent ans.
