# Short plain sentences: each frame once with hate and once without, so that neither the frame nor the group's name decides.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@G = femmes | musulmans | juifs | Arabes | Noirs | migrants | réfugiés | étrangers | immigrés | gays | homosexuels | lesbiennes | bisexuels | trans | femmes trans | handicapés | personnes handicapées | autistes | sourds | Roms | gitans | vieux | personnes âgées | Chinois | Asiatiques | Africains | Maghrébins | Algériens | Turcs | Polonais | sans-papiers | demandeurs d'asile | musulmanes | femmes voilées | Noires | Antillais | hindous | rebeus | meufs | filles
@m = musulmans | juifs | Arabes | Noirs | migrants | réfugiés | étrangers | immigrés | gays | homosexuels | bisexuels | trans | handicapés | autistes | sourds | Roms | gitans | vieux | Chinois | Asiatiques | Africains | Maghrébins | Turcs | sans-papiers | demandeurs d'asile | hindous | rebeus
@dem = de musulmans | de juifs | d'Arabes | de Noirs | de migrants | de réfugiés | d'étrangers | de gays | d'homosexuels | de trans | de handicapés | de Roms | de gitans | de vieux | d'Asiatiques | de Turcs
@worthy = honnêtes | fiables | dignes de confiance | propres | utiles | recommandables | capables | comme nous
@f = femmes | lesbiennes | femmes trans | musulmanes | juives | femmes voilées | Noires | personnes handicapées | personnes âgées | filles | Maghrébines | immigrées | personnes trans | familles roms
@u = un musulman | un juif | un Arabe | un Noir | un migrant | un réfugié | un étranger | un immigré | un gay | un homosexuel | un homme trans | un handicapé | un autiste | un sourd | un Rom | un vieux | un Chinois | un Africain | un Maghrébin | un Turc | un sans-papiers
@une = une femme | une lesbienne | une femme trans | une musulmane | une juive | une Arabe | une Noire | une handicapée | une Rom | une vieille | une Chinoise | une Maghrébine | une immigrée | une femme voilée
@U = un musulman | un juif | un Arabe | un Noir | un migrant | un réfugié | un étranger | un gay | un homosexuel | un homme trans | un handicapé | un autiste | un Rom | un vieux | un Chinois | un Africain | un Turc | une femme | une lesbienne | une femme trans | une musulmane | une juive | une Noire | une handicapée | une Maghrébine | une femme voilée
@m1 = musulman | juif | Arabe | Noir | migrant | réfugié | étranger | immigré | gay | homosexuel | trans | handicapé | autiste | sourd | Rom | vieux | Chinois | Africain | Maghrébin | Turc | sans-papiers
@f1 = femme | lesbienne | femme trans | musulmane | juive | Noire | handicapée | Maghrébine | immigrée | fille | femme voilée
@adj = musulman | juif | arabe | noir | gay | homo | trans | handicapé | autiste | rom | chinois | étranger | turc
@W = femmes | filles | mères | jeunes femmes | nanas | bonnes femmes | épouses
@trade = banquiers | propriétaires | avocats | politiciens | influenceurs | arbitres | contrôleurs | journalistes | huissiers | recruteurs | spéculateurs | racistes | démarcheurs | patrons
@party = la droite | la gauche | le gouvernement | l'opposition | la majorité
@thing = imprimante | appli | voiture | machine à laver | mise à jour | connexion | photocopieuse | cafetière
@thing2 = voiture | machine à laver | mise à jour | connexion | photocopieuse | cafetière
@things = lundis | moustiques | embouteillages | spams | oignons | limaces | réveils | publicités | files d'attente | mots de passe
@je_hais = je hais | je déteste | je méprise | j'exècre | j'abhorre | je vomis
@je_ne_hais = je ne hais pas | je ne déteste pas | je ne méprise pas | je n'exècre pas | je ne rejette pas
@j_aime = j'aime | j'adore | j'admire | je respecte | j'apprécie | j'estime | je soutiens | je défends
@je_n_aime = je n'aime pas | je ne respecte pas | je ne supporte pas | je ne tolère pas | je ne peux pas sentir | je n'ai jamais aimé
@v = insulter | humilier | mépriser | harceler | rabaisser | ridiculiser | dénigrer | diaboliser | exclure | haïr | railler | calomnier | maltraiter | injurier | détester | rejeter | discriminer | bannir | avilir | persécuter
@dv = d'insulter | d'humilier | de mépriser | de harceler | de rabaisser | de ridiculiser | de dénigrer | d'exclure | de haïr | de railler | de maltraiter | d'injurier | de rejeter | de discriminer | de persécuter
@vm = insultés | humiliés | méprisés | harcelés | rabaissés | ridiculisés | dénigrés | exclus | raillés | maltraités | injuriés | rejetés | persécutés
@vf = insultées | humiliées | méprisées | harcelées | rabaissées | ridiculisées | dénigrées | exclues | raillées | maltraitées | injuriées | rejetées
@vm1 = insulté | humilié | méprisé | harcelé | rabaissé | ridiculisé | exclu | maltraité | injurié | rejeté
@vf1 = insultée | humiliée | méprisée | harcelée | rabaissée | ridiculisée | exclue | maltraitée | injuriée | rejetée
@t = tuer | frapper | brûler | pendre | tabasser | noyer | fusiller | égorger | exterminer | étrangler | poignarder | cogner | pulvériser
@hit = tuer | frapper | pendre | tabasser | noyer | fusiller | poignarder | cogner
@dt = de tuer | de frapper | de brûler | de pendre | de tabasser | de noyer | de fusiller | d'égorger | d'exterminer | de poignarder
@tm = tués | frappés | brûlés | pendus | tabassés | noyés | fusillés | égorgés | exterminés | éliminés
@tf1 = tuée | frappée | brûlée | tabassée | poignardée | étranglée
@h = aider | accueillir | respecter | écouter | protéger | défendre | soutenir | remercier | célébrer | recruter
@dh = d'aider | d'accueillir | de respecter | d'écouter | de protéger | de défendre | de soutenir | de remercier | de recruter
@hm = aidés | accueillis | respectés | écoutés | protégés | défendus | soutenus | remerciés | recrutés
@bad = stupides | infâmes | ignobles | malhonnêtes | sales | bêtes | immondes | lâches | méprisables | nuisibles | hypocrites | débiles | détestables | irrécupérables
@good = adorables | formidables | sympathiques | drôles | honnêtes | aimables | fiables | magnifiques | extraordinaires | remarquables | dignes | solidaires
@n = des parasites | des rats | de la vermine | des déchets | des sous-hommes | des animaux | une plaie | un cancer | une maladie | des cafards | des ordures | des erreurs de la nature
@den = de parasites | de rats | de vermine | de déchets | de sous-hommes | de cafards | d'ordures
@ok = des amis | des voisins | des êtres humains | nos égaux | des collègues | des citoyens | une chance | une force | une famille
@ici = dans ce pays | dans ma ville | dans notre école | dans l'entreprise | dans ce club | dans mon quartier | au bureau
@art = chorale | boulangerie | exposition | équipe de foot | librairie | association
@L = bougnoules | pédés | youpins | nègres | gouines | travelos | mongols | romanos | niakoués | bicots | tarlouzes | négros
@L1 = bougnoule | pédé | youpin | nègre | travelo | mongol | romano | niakoué | bicot | négro
@juron = putain | merde | bordel | bordel de merde | fait chier
@joie = putain | la vache | bordel | oh putain

# What one feels
hate ; short-emotion ; {je_hais} les {G}, voilà.
- ; short-positive ; {j_aime} les {G}, voilà.
- ; short-negation ; {je_ne_hais} les {G}, voilà.
hate ; short-negated-good ; {je_n_aime} les {G}, point.
hate ; short-emotion ; {je_hais} vraiment les {G}.
- ; short-positive ; {j_aime} vraiment les {G}.
- ; short-negation ; {je_ne_hais} du tout les {G}.
hate ; short-emotion ; Les {G} me dégoûtent.
- ; short-positive ; Les {G} m'inspirent.
- ; short-negation ; Les {G} ne me dégoûtent pas du tout.
hate ; short-emotion ; Les {G} me donnent la nausée.
- ; short-positive ; Les {G} me donnent le sourire.
hate ; short-emotion ; Les {G} me mettent en rage.
- ; short-positive ; Les {G} me mettent de bonne humeur.
hate ; short-emotion ; J'ai honte des {G} d'ici.
- ; short-positive ; Je suis fier des {G} d'ici.
- ; short-negation ; Je n'ai pas honte des {G} d'ici.
hate ; short-negated-good ; Personne n'a besoin des {G}.
hate ; short-emotion ; Marre des {G}.
- ; short-positive ; Vive les {G} !
hate ; short-emotion ; À bas les {G} !
- ; short-positive ; Bravo aux {G} !
hate ; short-emotion ; Honte aux {G} !
- ; short-negation ; Honte à qui déteste les {G} !
hate ; short-emotion ; Qu'est-ce que je déteste les {G} !
- ; short-positive ; Qu'est-ce que j'aime les {G} !
hate ; short-emotion ; Chez nous, on déteste les {G}.
- ; short-positive ; Chez nous, on aime les {G}.
- ; short-negation ; Chez nous, on ne déteste pas les {G}.
hate ; short-negated-good ; Chez nous, on n'aime pas les {G}.
hate ; short-emotion ; Tout le monde déteste les {G}, à raison.
- ; short-negation ; Personne ne déteste les {G} ici.
hate ; short-emotion ; Que du mépris pour les {G}.
- ; short-positive ; Que du respect pour les {G}.
- ; short-negation ; Aucun mépris pour les {G}.
hate ; short-negated-good ; Aucun respect pour les {G}.
hate ; short-emotion ; Je ne serai jamais ami avec {U}.
- ; short-positive ; Je suis devenu ami avec {U}.
- ; short-negation ; Je n'ai jamais détesté les {G}.
hate ; short-negated-good ; Je n'ai jamais aimé les {G}.
- ; short-negation ; Je n'en veux pas aux {G}.
hate ; short-emotion ; J'en veux à tous les {m}.
- ; short-negation ; Je n'ai rien contre les {G}.
hate ; short-emotion ; J'ai tout contre les {G}.
- ; short-negation ; Elle ne méprise pas les {G}.
- ; short-negation ; Ma mère n'a jamais méprisé les {G}.
hate ; short-emotion ; Ma mère a toujours méprisé les {G}, moi aussi.

# What they are
hate ; short-attribute ; Les {G} sont {bad}.
- ; short-positive ; Les {G} sont {good}.
- ; short-negation ; Les {G} ne sont pas {bad}.
hate ; short-negated-good ; Les {G} ne sont pas {worthy}.
hate ; short-attribute ; Que les {G} sont {bad} !
- ; short-positive ; Que les {G} sont {good} !
- ; short-negation ; Non, les {G} ne sont pas {bad} !
hate ; short-attribute ; Les {G} sont {bad} de naissance.
- ; short-negation ; Personne n'est mauvais de naissance, {U} non plus.
hate ; short-attribute ; Je trouve les {G} {bad}.
- ; short-positive ; Je trouve les {G} {good}.
- ; short-negation ; Je ne trouve pas les {G} {bad}.
hate ; short-negated-good ; Je ne trouve pas les {G} {worthy}.
hate ; short-dehumanise ; Les {G}, c'est {n}.
- ; short-positive ; Les {G}, c'est la famille.
- ; short-negation ; Les {G}, ce n'est pas {n}.
hate ; short-dehumanise ; Les {m} sont {n}.
- ; short-positive ; Les {m} sont {ok}.
- ; short-negation ; Les {m} ne sont pas {n}.
hate ; short-negated-good ; Les {m} ne sont pas {ok}.
hate ; short-dehumanise ; Pour moi les {m} restent {n}.
- ; short-positive ; Pour moi les {m} restent {ok}.
hate ; short-dehumanise ; {u}, ce n'est pas un être humain.
- ; short-positive ; {u}, c'est un être humain.
hate ; short-dehumanise ; Les {G} valent moins que des chiens.
- ; short-positive ; Les {G} valent autant que vous.
- ; short-negation ; Les {G} ne valent pas moins que vous.
hate ; short-negated-good ; Les {G} ne valent rien.
hate ; short-attribute ; Les {G} gâchent tout.
- ; short-positive ; Les {G} apportent beaucoup.
- ; short-negation ; Les {G} ne gâchent rien.
hate ; short-negated-good ; Les {G} n'apportent rien.
hate ; short-attribute ; Les {G} mentent et volent.
- ; short-neutral ; Les {G} travaillent et votent.
- ; short-negation ; Les {G} ne volent personne.
hate ; short-attribute ; Le problème, c'est les {G}.
- ; short-negation ; Le problème, ce n'est pas les {G}.
hate ; short-attribute ; Les {G} ont le vice dans le sang.
- ; short-neutral ; Les {G} ont rendez-vous à la mairie.
hate ; short-attribute ; Être {adj} est une maladie.
- ; short-negation ; Être {adj} n'est pas une maladie.
hate ; short-attribute ; Être {adj}, quelle honte.
- ; short-positive ; Être {adj}, quelle fierté.
- ; short-negation ; Il n'y a aucune honte à être {adj}.
hate ; short-attribute ; C'est vrai que les {G} sont {bad}.
- ; short-negation ; C'est faux, les {G} ne sont pas {bad}.
- ; short-negation ; Il est faux que les {G} soient {bad}.
- ; short-negation ; Qui a dit que les {G} étaient {bad} ?
- ; short-negation ; Je n'ai pas dit que les {G} étaient {bad}.
hate ; short-attribute ; J'ai dit que les {G} étaient {bad}, oui.
- ; short-negation ; Ne dites pas que les {m} sont {n}.
hate ; short-attribute ; Dites-le, que les {m} sont {n}.
- ; short-negation ; Ne traitez pas les {G} {den}.
hate ; short-attribute ; Bande {den}, les {m}.
- ; short-negation ; On ne peut pas dire que les {G} mentent.
hate ; short-attribute ; On peut dire que les {G} mentent toujours.
hate ; short-attribute ; Ne faites jamais confiance à {U}.
- ; short-positive ; Faites confiance à {U}.
- ; short-negation ; N'ayez pas peur des {G}.
hate ; short-attribute ; Ayez peur des {G}.
- ; short-negation ; Personne ne naît criminel, {U} non plus.
hate ; short-attribute ; Tous les {m} sont des criminels.
- ; short-negation ; Tous les {m} ne sont pas des criminels.

hate ; short-attribute ; Aucun {m1} n'est honnête.
- ; short-negation ; Aucun {m1} n'est à insulter ici.
hate ; short-attribute ; Méfiez-vous des {G}.
hate ; short-dehumanise ; Les {m} puent, c'est tout.
hate ; short-dehumanise ; Nettoyez la rue de ces {m}.

# Dignity, rights, life
hate ; short-no-right ; Le monde irait mieux sans les {G}.
- ; short-positive ; Le monde irait moins bien sans les {G}.
hate ; short-no-right ; Aucun {m1} ne mérite le respect.
- ; short-negation ; Aucun {m1} ne mérite d'être {vm1}.
hate+threat ; short-no-right ; Aucun {m1} ne mérite de rester en vie.
- ; short-negation ; Aucun {m1} ne mérite qu'on le frappe.
hate ; short-no-right ; Aucune {f1} ne mérite le respect.
- ; short-negation ; Aucune {f1} ne mérite d'être {vf1}.
- ; short-negation ; Aucune {f1} ne doit être {tf1}.
hate ; short-no-right ; Les {m} méritent d'être {vm}.
- ; short-positive ; Les {m} méritent d'être {hm}.
- ; short-negation ; Les {m} ne méritent pas d'être {vm}.
hate ; short-no-right ; Les {m} ne méritent pas d'être {hm}.
hate ; short-no-right ; Les {f} méritent d'être {vf}.
- ; short-negation ; Les {f} ne méritent pas d'être {vf}.
hate ; short-no-right ; Les {G} ne méritent aucun droit.
- ; short-positive ; Les {G} méritent tous leurs droits.
hate ; short-no-right ; Pas de droits pour les {G}.
- ; short-positive ; Des droits pour les {G} !
hate ; short-no-right ; Retirez le droit de vote aux {G}.
- ; short-positive ; Donnez le droit de vote aux {G}.
- ; short-negation ; Ne retirez aucun droit aux {G}.
hate ; short-should ; Il faut {v} les {G}.
- ; short-negation ; Il ne faut pas {v} les {G}.
- ; short-positive ; Il faut {h} les {G}.
hate ; short-should ; Il ne faut pas {h} les {G}.
hate+threat ; short-should ; Il faut {t} les {G}.
- ; short-negation ; Il ne faut pas {t} les {G}.
- ; short-negation ; Il ne faut {t} personne, même pas {U}.
hate ; short-should ; On devrait {v} les {G}.
- ; short-negation ; On ne devrait jamais {v} les {G}.
- ; short-positive ; On devrait {h} les {G}.
hate ; short-should ; On ne devrait jamais {h} les {G}.
hate+threat ; short-should ; On devrait {t} tous les {m}.
- ; short-negation ; On ne devrait {t} aucun {m1}.
hate ; short-should ; Tout le monde devrait {v} les {G}.
- ; short-negation ; Personne ne devrait {v} les {G}.
- ; short-positive ; Tout le monde devrait {h} les {G}.
hate ; short-should ; Personne ne devrait {h} les {G}.
hate ; short-should ; On a le droit {dv} les {G}.
- ; short-negation ; On n'a pas le droit {dv} les {G}.
- ; short-negation ; Personne n'a le droit {dt} {U}.
hate+threat ; short-should ; Chacun a le droit {dt} {U}.
hate ; short-should ; C'est bien {dv} les {G}.
- ; short-negation ; C'est mal {dv} les {G}.
- ; short-positive ; C'est bien {dh} les {G}.
hate ; short-should ; C'est mal {dh} les {G}.
hate ; short-should ; J'ai envie {dv} les {G}.
- ; short-negation ; Je refuse {dv} les {G}.
- ; short-positive ; J'ai envie {dh} les {G}.
hate ; short-should ; Je refuse {dh} les {G}.
hate ; short-should ; Continuez {dv} les {G}.
- ; short-negation ; Arrêtez {dv} les {G}.
- ; short-negation ; Cessez {dv} les {f}.
hate ; short-should ; Cessez {dh} les {m}.
- ; short-negation ; Je n'ai jamais voulu {v} les {G}.
hate ; short-should ; J'ai toujours voulu {v} les {G}.
- ; short-negation ; Il est interdit {dv} les {G}.
hate ; short-should ; Il est urgent {dv} les {G}.
- ; short-negation ; Il est honteux {dv} les {G}.
- ; short-negation ; Rien ne justifie {dv} les {G}.
hate ; short-should ; Tout justifie {dv} les {G}.
- ; short-negation ; Je ne laisserai personne {v} les {G}.
hate ; short-should ; Je laisserai n'importe qui {v} les {G}.
- ; short-negation ; Les {m} ne doivent pas être {tm}.
hate+threat ; short-should ; Les {m} doivent être {tm}.
- ; short-negation ; Les {f} ne doivent plus être {vf}.
hate ; short-should ; Les {f} doivent être {vf}.

# In and out
hate ; short-exclusion ; Les {G}, dehors !
- ; short-positive ; Les {G}, bienvenue !
hate ; short-exclusion ; Pas {dem} ici, merci bien.
- ; short-positive ; Place aux {m} ici, merci bien.
hate ; short-exclusion ; Les {G} n'ont rien à faire {ici}.
- ; short-positive ; Les {G} ont leur place {ici}.
hate ; short-exclusion ; Les {G} n'ont pas leur place {ici}.
- ; short-neutral ; Il y a des {G} {ici}.
hate ; short-exclusion ; Trop {dem} {ici}.
- ; short-neutral ; Combien {dem} {ici} ?
hate ; short-exclusion ; Renvoyez les {m} chez eux.
- ; short-negation ; Ne renvoyez pas les {G}.
hate ; short-exclusion ; Rentre chez toi, sale {m1}.
- ; short-positive ; Fais comme chez toi, mon ami.
hate ; short-exclusion ; Je ne veux pas {u} comme chef.
- ; short-neutral ; J'ai {U} comme chef.
hate ; short-exclusion ; N'embauchez jamais {U}.
- ; short-neutral ; Nous avons embauché {U}.
hate ; short-exclusion ; Interdisez l'entrée aux {G}.
- ; short-positive ; Ouvrez la porte aux {G}.
- ; short-negation ; N'interdisez pas l'entrée aux {G}.

hate ; short-exclusion ; Gardez vos {G}, on n'en veut pas.
hate ; short-exclusion ; Chacun chez soi, les {m} chez eux.
hate ; short-exclusion ; On n'embauche pas {une}, jamais.
hate ; short-exclusion ; Mon fils n'épousera pas {une}.
- ; short-neutral ; Mon fils épouse {une} en juin.

# Threats
hate+threat ; short-threat ; Je vais {t} {U} ce soir.
- ; short-neutral ; Je vais appeler {U} ce soir.
hate+threat ; short-threat ; On va {t} les {G}.
- ; short-positive ; On va {h} les {G}.
- ; short-negation ; On ne va pas {v} les {G}.
hate+threat ; short-threat ; Mort aux {G} !
- ; short-positive ; Merci aux {G} !
hate+threat ; short-threat ; Qu'ils crèvent, les {m}.
- ; short-positive ; Qu'ils gagnent, les {m} !
hate+threat ; short-threat ; Le prochain {m1}, je le cogne.
- ; short-neutral ; Le prochain patient, je le reçois.
hate+threat ; short-threat ; Les {m}, on vous aura tous.
- ; short-positive ; Les {m}, on vous soutient tous.
hate+threat ; short-threat ; Brûlez les {G} !
- ; short-negation ; Ne touchez pas aux {G} !
- ; short-neutral ; {u} a été frappé hier soir.
- ; short-neutral ; {une} a été {tf1} hier soir.
threat ; short-other-threat ; Toi, on va te {hit} ce soir.
threat ; short-other-threat ; Il faut {t} les {trade}.
- ; short-harmless-threat ; Je vais le tuer, ce réveil.

# Women
hate ; short-women ; Les {W}, à la cuisine.
- ; short-positive ; Les {W}, à la tribune !
hate ; short-women ; Les {W} ne savent pas conduire.
- ; short-neutral ; Les {W} savent conduire un bus.
hate ; short-women ; Les {W} doivent obéir et se taire.
- ; short-negation ; Les {W} n'ont à obéir à personne.
hate ; short-women ; Encore une femme, ça va pleurer.
- ; short-positive ; Encore une femme à l'honneur, ça change !
hate ; short-women ; Elle l'a bien cherché, comme toutes.
- ; short-negation ; Elle ne l'a pas cherché, aucune ne le cherche.
hate ; short-women ; Les {W} ne pensent qu'à l'argent.
- ; short-positive ; Les {W} veulent le même salaire.

# Facts
- ; short-neutral ; Mon voisin est {u}.
- ; short-neutral ; Ma voisine est {une}.
- ; short-neutral ; Les {G} ont voté dimanche.
- ; short-neutral ; C'est une {art} tenue par des {G}.
- ; short-neutral ; Le film raconte la vie des {G}.
- ; short-neutral ; J'ai croisé des {G} au marché.
- ; short-neutral ; Trois {G} travaillent ici.
- ; short-neutral ; Je suis {adj}, et mon frère aussi.
- ; short-neutral ; Le reportage parle des {G}.

# Coarse words
profanity ; short-coarse ; {joie}, j'adore les {G} !
hate+profanity ; short-coarse-hate ; {juron}, je hais les {G} !
profanity ; short-coarse ; Putain, les {G} sont {good} !
hate+profanity ; short-coarse-hate ; Putain, les {G} sont {bad} !
hate+profanity ; short-coarse-hate ; Les {G} me font chier.
profanity ; short-coarse ; Les {things} me font chier.
hate+profanity ; short-coarse-hate ; J'emmerde les {G}.
profanity ; short-coarse ; J'emmerde les {things}.
hate+profanity ; short-coarse-hate ; Putain {dem} !
profanity ; short-coarse ; Putain de {thing2} !
hate+profanity ; short-coarse-hate ; Rien à foutre des {G}.
profanity ; short-coarse ; Rien à foutre de la météo.
profanity ; short-coarse ; {joie}, on a gagné !
profanity ; short-coarse ; {joie}, que c'est beau !
profanity ; short-coarse ; {juron}, j'ai raté mon train.
profanity ; short-coarse ; {juron}, encore cette {thing} !
profanity ; short-coarse ; Quel temps de merde.
profanity ; short-coarse ; Quelle journée de merde, mais je souris.
profanity ; short-coarse ; C'est foutrement bon.
profanity ; short-coarse ; T'as assuré comme une bête, putain.
profanity ; short-coarse ; On s'est marrés, bordel, quelle soirée.
profanity ; short-coarse ; Ça me fait chier de partir.
profanity ; short-coarse ; Merde pour ton examen !
profanity ; short-coarse ; Bordel, je suis papa !

# Things, trades, parties, persons
- ; short-object ; {je_hais} les {things}, voilà.
- ; short-object ; Les {things} me dégoûtent.
- ; short-object ; Les {things} sont {bad}.
- ; short-object ; Mort aux {things} !
- ; short-object ; Il faut exterminer les limaces.
- ; short-other-target ; {je_hais} les {trade}, voilà.
- ; short-other-target ; Marre des {trade}.
- ; short-other-target ; Les {trade}, dehors !
- ; short-other-target ; {party} gâche tout.
insult ; short-other-target ; Les {trade} sont {n}.
insult ; short-other-target ; Les {trade} sont {bad}.
insult ; short-other-target ; Mon chef est un imbécile.
insult+profanity ; short-other-target ; Ferme-la, connard.

# Slurs: thrown, reclaimed, refused
hate+insult ; short-slur ; {je_hais} les {L}, voilà.
hate+insult ; short-slur ; Sale {L1}.
hate+insult ; short-slur ; Les {L}, dehors !
hate+insult ; short-slur ; Bande de {L}.
hate+insult ; short-slur ; Mon chef est un {L1}.
hate+insult ; short-slur ; Ta gueule, {L1}.
- ; short-reclaimed ; Fière d'être gouine.
- ; short-reclaimed ; Je suis gouine et heureuse.
- ; short-reclaimed ; Pédé et fier, depuis toujours.
- ; short-reclaimed ; Entre gouines, on se comprend.
- ; short-reclaimed ; Mes négros sûrs, je vous aime.
- ; short-reclaimed ; Nous les pédés, on danse mieux.
- ; short-reclaimed ; Ma gouine préférée, c'est ma femme.
- ; short-reclaimed ; Je suis une tarlouze et j'assume.
- ; short-reclaimed ; Moi la boiteuse, je cours plus vite.
- ; short-reclaimed ; Joyeux anniversaire, ma gouine d'amour.
- ; short-reclaimed ; On est des pédés et on s'aime.
- ; short-reclaimed ; Nègre je suis, écrivait le poète.
- ; short-reclaimed ; Salut les bougnoules, c'est votre cousin Karim.
- ; short-reclaimed ; Nous, les folles, on n'a plus peur.
- ; short-reclaimed ; Tordue, oui, et fière de l'être.
- ; short-slur-condemned ; Ne dis plus jamais {L1}.
- ; short-slur-condemned ; Personne ne mérite d'être traité de {L1}.
- ; short-slur-condemned ; On l'a renvoyé pour avoir dit {L1}.
