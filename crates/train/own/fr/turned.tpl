# Sentences with a turn: the same frame once with hate and once without. Speaking of hate, denials, pronouns, questions, opinions, politeness, quotations.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@G = femmes | musulmans | juifs | Arabes | Noirs | migrants | réfugiés | étrangers | immigrés | gays | homosexuels | lesbiennes | bisexuels | trans | femmes trans | handicapés | personnes handicapées | autistes | sourds | Roms | gitans | vieux | personnes âgées | Chinois | Asiatiques | Africains | Maghrébins | Algériens | Turcs | Polonais | sans-papiers | demandeurs d'asile | musulmanes | femmes voilées | Noires | Antillais | rebeus | filles
@m = musulmans | juifs | Arabes | Noirs | migrants | réfugiés | étrangers | immigrés | gays | homosexuels | bisexuels | trans | handicapés | autistes | sourds | Roms | gitans | vieux | Chinois | Asiatiques | Africains | Maghrébins | Turcs | sans-papiers | demandeurs d'asile | rebeus
@f = femmes | lesbiennes | femmes trans | musulmanes | juives | femmes voilées | Noires | personnes handicapées | personnes âgées | filles | Maghrébines | immigrées | personnes trans
@u = un musulman | un juif | un Arabe | un Noir | un migrant | un réfugié | un étranger | un immigré | un gay | un homosexuel | un homme trans | un handicapé | un autiste | un sourd | un Rom | un vieux | un Chinois | un Africain | un Maghrébin | un Turc | un sans-papiers
@une = une femme | une lesbienne | une femme trans | une musulmane | une juive | une Arabe | une Noire | une handicapée | une Rom | une vieille | une Chinoise | une Maghrébine | une immigrée | une femme voilée
@U = un musulman | un juif | un Arabe | un Noir | un migrant | un réfugié | un étranger | un gay | un homosexuel | un homme trans | un handicapé | un autiste | un Rom | un vieux | un Chinois | un Africain | un Turc | une femme | une lesbienne | une femme trans | une musulmane | une juive | une Noire | une handicapée | une Maghrébine | une femme voilée
@dem = de musulmans | de juifs | d'Arabes | de Noirs | de migrants | d'étrangers | de gays | d'homosexuels | de trans | de Roms | de gitans | d'Africains | de Turcs
@adjs = musulmans | juifs | arabes | noirs | gays | homos | trans | handicapés | autistes | roms | chinois | étrangers | turcs
@adj = musulman | juif | arabe | noir | gay | homo | trans | handicapé | autiste | rom | chinois | étranger | turc
@who = mon oncle | mon patron | le voisin | un collègue | ce sénateur | le prof de sport | un inconnu | un client | le propriétaire | un type dans le bus | mon cousin | l'animateur
@iste = raciste | raciste | intolérant | haineux | plein de préjugés | quelqu'un de méchant
@nom = raciste | facho | réac | bourrin
@queerm = homos | gays | trans | bisexuels | homosexuels
@queer = homos | gays | trans | bisexuels | lesbiennes | homosexuels
@isme = le racisme | le sexisme | l'homophobie | l'antisémitisme | la transphobie | l'islamophobie | le validisme
@verbe = insulte | humilie | méprise | harcèle | rabaisse | ridiculise | dénigre | injurie | rejette | maltraite
@verbent = insultent | humilient | méprisent | harcèlent | rabaissent | ridiculisent | dénigrent | injurient | rejettent | maltraitent
@verbez = insultez | humiliez | méprisez | harcelez | rabaissez | ridiculisez | dénigrez | injuriez | rejetez
@v = insulter | humilier | mépriser | harceler | rabaisser | ridiculiser | dénigrer | exclure | haïr | maltraiter | injurier | rejeter
@dv = d'insulter | d'humilier | de mépriser | de harceler | de rabaisser | de ridiculiser | de dénigrer | d'exclure | de haïr | de maltraiter | de rejeter
@av = insulté | humilié | méprisé | harcelé | rabaissé | ridiculisé | dénigré | exclu | maltraité | injurié
@vm = insultés | humiliés | méprisés | harcelés | rabaissés | ridiculisés | exclus | maltraités
@vf1 = insultée | humiliée | méprisée | harcelée | rabaissée | exclue | maltraitée
@q = mentent comme ils respirent | n'ont rien à faire ici | gâchent tout | volent tout ce qui traîne | ne valent rien | sont nuisibles | sont stupides | ne méritent aucun droit | sont le problème de ce pays | ne pensent qu'à profiter | sont moins que des chiens | sentent mauvais | sont dangereux pour nos enfants | ne savent pas travailler | sont une plaie | sont une maladie
@qs = n'ont rien à faire ici | gâchent tout | sont nuisibles | sont stupides | ne valent rien | ne méritent aucun droit | sont une plaie | sont une maladie | ne pensent qu'à profiter | volent tout | sont une race inférieure | ne savent pas travailler
@k = ont leur place ici | méritent les mêmes droits | sont dignes de confiance | valent autant que nous | méritent le respect | ont toute leur place au bureau | sont une chance pour nous
@fait = votent moins souvent que les autres | attendent trop longtemps leurs papiers | gagnent moins que leurs collègues | se déplacent surtout en bus | ont ouvert un café à Lille | jouent samedi à Rennes | chantent dans notre chorale
@n = des parasites | des rats | de la vermine | des déchets | des sous-hommes | des animaux | une plaie | un cancer | des cafards | des ordures
@den = de parasites | de rats | de vermine | de déchets | de sous-hommes | de cafards | d'ordures
@ici = dans ce pays | dans ma ville | dans notre école | dans l'entreprise | dans ce club | dans mon quartier | au bureau
@fem = femme | musulmane | lesbienne | Noire | handicapée | Maghrébine
@W = femmes | filles | mères | jeunes femmes | nanas | épouses

# Speaking of hate without quotation marks
- ; turned-counter ; Dire que les {G} {qs}, c'est honteux.
hate ; turned-counter-twin ; Dire que les {G} {qs}, c'est lucide.
- ; turned-counter ; Qui pense que les {m} {qs} n'en connaît aucun.
hate ; turned-counter-twin ; Qui pense que les {m} {k} n'en connaît aucun.
- ; turned-counter ; Ceux qui {verbent} les {G} me font honte.
hate ; turned-counter-twin ; Ceux qui défendent les {G} me font honte.
- ; turned-counter ; Celui qui {verbe} les {G} sera banni de la page.
hate ; turned-counter-twin ; Celui qui {verbe} les {G} est mon héros.
- ; turned-counter ; {isme} n'a pas sa place {ici}.
hate ; turned-counter-twin ; Ce genre de femme n'a pas sa place {ici}.
- ; turned-counter ; {isme}, dehors !
- ; turned-counter ; {isme} est une maladie.
- ; turned-counter ; Votre haine des {G} me dégoûte.
hate ; turned-counter-twin ; Votre amour des {G} me dégoûte.
- ; turned-counter ; Comment osez-vous {v} les {G} ?
hate ; turned-counter-twin ; Comment les {m} osent-ils encore sortir de chez eux ?
- ; turned-counter ; J'en ai assez qu'on {verbe} les {G}.
hate ; turned-counter-twin ; J'en ai assez qu'on dorlote les {G}.
- ; turned-counter ; Vos blagues sur les {G} n'ont jamais fait rire.
hate ; turned-counter-twin ; La meilleure blague, c'est encore les {m} eux-mêmes.
- ; turned-counter ; Supprimez ce message, des {G} lisent cette page.
hate ; turned-counter-twin ; Supprimez ces comptes, des {G} lisent cette page, quelle horreur.
- ; turned-counter ; Traiter les {G} {den}, c'est indigne.
hate ; turned-counter-twin ; Traiter les {G} {den}, c'est être poli.
- ; turned-counter ; Il faut être bien lâche pour {v} {U}.
hate ; turned-counter-twin ; Il faut être bien fou pour aimer {U}.
- ; turned-counter ; Si vous croyez que les {G} {qs}, partez d'ici.
hate ; turned-counter-twin ; Si vous croyez que les {G} {k}, partez d'ici.
- ; turned-counter ; L'idée que les {G} {qs} a fait des millions de morts.
- ; turned-counter ; Souhaiter la mort des {G} n'est pas une opinion.
hate+threat ; turned-counter-twin ; Souhaiter la mort des {G}, c'est du bon sens.
- ; turned-counter ; Menacer {U} est un délit, signalez-le.
hate+threat ; turned-counter-twin ; Menacer {U} est un plaisir, essayez-le.
- ; turned-counter ; Honte à ceux qui crient que les {G} {qs}.
hate ; turned-counter-twin ; Merci à ceux qui crient que les {G} {qs}.
- ; turned-counter ; Arrêtez de faire croire que les {G} {qs}.
hate ; turned-counter-twin ; Arrêtez de faire croire que les {G} {k}.
- ; turned-counter ; Ça fait mal de lire que les {G} {qs}.
hate ; turned-counter-twin ; Ça fait du bien de lire que les {G} {qs}.
- ; turned-counter ; On m'a dit de rentrer chez moi ; je suis né à Lyon.
hate ; turned-counter-twin ; Je lui ai dit de rentrer chez lui, au bled.
- ; turned-counter ; On m'a craché dessus parce que je suis {adj}, ça suffit.
hate ; turned-counter-twin ; Je lui ai craché dessus parce qu'il est {adj}, et alors ?
- ; turned-counter ; Vous {verbez} les {G} et vous vous dites humains ?
hate ; turned-counter-twin ; Vous aidez les {G} et vous vous dites patriotes ?
- ; turned-counter ; Gardez votre mépris des {G} pour vous.
hate ; turned-counter-twin ; Gardez vos {m} chez vous, ils puent.
- ; turned-counter ; Accuser les {G} de tout, c'est facile et faux.
hate ; turned-counter-twin ; Accuser les {G} de tout, c'est simplement juste.
- ; turned-counter ; Croire que les {W} doivent rester à la maison, quelle bêtise.
hate ; turned-counter-twin ; Croire que les {W} peuvent commander, quelle bêtise.
- ; turned-counter ; Se moquer des {G} ne vous grandit pas.
- ; turned-counter ; Non, je ne rirai pas si vous {verbez} {U}.
- ; turned-counter ; Tu trouves que les {G} {qs} ? Moi je te trouve minable.
hate ; turned-counter-twin ; Tu trouves que les {m} {k} ? Moi je les trouve minables.

# Reported, with blame, without comment, with approval
- ; turned-reported ; Il a été condamné pour avoir dit que les {G} {qs}.
hate ; turned-approved ; Condamné pour avoir dit que les {G} {qs}, alors que c'est vrai.
- ; turned-reported ; {who} a dit que les {G} {qs}, je suis parti.
hate ; turned-approved ; {who} a dit que les {G} {qs}, j'ai applaudi.
- ; turned-reported ; Trois hommes arrêtés pour avoir frappé {U}.
hate+threat ; turned-approved ; Arrêtés pour avoir frappé {U} ? Donnez-leur une médaille.
- ; turned-reported ; Un magasin a refusé de servir {U} hier.
hate ; turned-approved ; Un magasin a refusé de servir {U}, j'y cours.
- ; turned-reported ; {une} a été {vf1} au travail et a gagné son procès.
hate ; turned-approved ; {une} a été {vf1} au travail, bien fait.
- ; turned-reported ; Les {m} disent être {vm} chaque jour.
hate ; turned-approved ; Les {m} disent être {vm} chaque jour. Tant mieux.
- ; turned-reported ; Le rapport compte les attaques contre les {G}.
hate ; turned-approved ; Le rapport compte les attaques contre les {G} : pas encore assez.
- ; turned-reported ; Dans ce film, {who} {verbe} les {G}.
- ; turned-reported ; Le livre raconte comment on a {av} les {G}.
hate ; turned-approved ; Le livre raconte comment on a {av} les {G}, à juste titre.
- ; turned-reported ; Le tract disait que les {G} {qs}.
hate ; turned-approved ; Le tract disait que les {G} {qs}. Enfin du courage.
- ; turned-reported ; Deux supporters exclus pour avoir {av} {U}.
hate ; turned-approved ; Deux supporters exclus pour avoir {av} {U} : des héros.
- ; turned-reported ; « Les {G} {qs} », a écrit {who}, et il a perdu son poste.
hate ; turned-approved ; « Les {G} {qs} », a écrit {who}, et il a raison.
- ; turned-reported ; L'affiche disait « pas {dem} », on l'a arrachée.
hate ; turned-approved ; L'affiche disait « pas {dem} », j'en veux dix.
- ; turned-reported ; On a tagué « les {m} dehors » sur notre porte.
hate ; turned-approved ; On a tagué « les {m} dehors », bien dit.
- ; turned-reported ; Mon père disait que les {G} {qs}, il avait tort.
hate ; turned-approved ; Mon père disait que les {G} {qs}, il avait raison.
- ; turned-reported ; « Les {G} {qs} » : voilà ce que j'entends en classe, c'est triste.
hate ; turned-approved ; « Les {G} {qs} » : voilà ce qu'il faut apprendre en classe.
- ; turned-reported ; {who} m'a lancé « rentre chez toi » et j'ai porté plainte.
hate ; turned-approved ; {who} a lancé « rentre chez toi » à {U}, bravo l'artiste.
- ; turned-reported ; Ils appellent les {m} « {n} », je les appelle par leur nom.
hate ; turned-approved ; Ils disent « les {m} », moi je dis « {n} ».
hate ; turned-approved ; Comme dit {who}, « les {G} {qs} » : rien à ajouter.
- ; turned-reported ; Comme dit {who}, « les {G} {qs} » : quelle honte.
hate ; turned-approved ; « Respectez les {m} », dit la pub. Certainement pas, ils {q}.
- ; turned-reported ; « Respectez les {G} », dit la pub. Elle est bien faite.
hate ; turned-approved ; Je signe des deux mains quand {who} dit « les {G} {qs} ».
- ; turned-reported ; Je raccroche quand {who} dit « les {G} {qs} ».

# Denials
hate ; turned-denial ; Je ne suis pas {iste}, mais les {G} {qs}.
- ; turned-denial-twin ; Je ne suis pas {iste}, et les {G} {k}.
hate ; turned-denial ; Je n'ai rien contre les {m}, mais ils {q}.
- ; turned-denial-twin ; Je n'ai rien contre les {G}, je n'en connais pas, c'est tout.
hate ; turned-denial ; Sans être {iste}, je trouve que les {G} {qs}.
- ; turned-denial-twin ; Sans être de gauche, je trouve que les {G} {k}.
hate ; turned-denial ; J'ai des amis {adjs}, n'empêche qu'ils {q}.
- ; turned-denial-twin ; J'ai des amis {adjs}, on joue aux cartes le vendredi.
hate ; turned-denial ; Je ne hais pas les {m}, je dis juste qu'ils {q}.
- ; turned-denial-twin ; Je ne hais pas les {m}, je dis juste qu'ils {k}.
hate ; turned-denial ; Traitez-moi de {nom} si vous voulez : les {G} {qs}.
- ; turned-denial-twin ; Traitez-moi de naïf si vous voulez : les {G} {k}.
hate ; turned-denial ; Ce n'est pas de la haine, les {G} {qs}, voilà tout.
- ; turned-denial-twin ; Ce n'est pas de la charité, les {G} {k}, voilà tout.
hate ; turned-denial ; Je ne veux pas généraliser, mais les {G} {qs}.
- ; turned-denial-twin ; Je ne veux pas généraliser : tous les {m} n'ont pas le même avis.
hate ; turned-denial ; Ce n'est pas être {iste} que de dire que les {G} {qs}.
- ; turned-denial-twin ; C'est être {iste} que de dire que les {G} {qs}.
hate ; turned-denial ; Je respecte tout le monde, sauf les {G}.
- ; turned-denial-twin ; Je respecte tout le monde, aussi les {G}.
hate ; turned-denial ; Je suis pour l'égalité, mais pas avec les {G}.
- ; turned-denial-twin ; Je suis pour l'égalité, y compris pour les {G}.
hate ; turned-denial ; Je n'ai jamais dit que les {G} {qs}, mais je le pense.
- ; turned-denial-twin ; Je n'ai jamais dit que les {G} {qs}, et je ne le pense pas.
hate ; turned-denial ; Les {G}, ça va, tant que c'est loin de chez moi.
- ; turned-denial-twin ; Les {G}, ça va, on s'entend bien.
hate ; turned-denial ; Loin de moi l'idée {dv} les {m}, quoique, ils {q}.
- ; turned-denial-twin ; Loin de moi l'idée {dv} les {G}.
hate ; turned-denial ; Les {G} ne me gênent pas, leur odeur, si.
- ; turned-denial-twin ; Les {G} ne me gênent pas, le bruit des travaux, si.
hate ; turned-denial ; Moi, {iste} ? Non, réaliste : les {G} {qs}.
- ; turned-denial-twin ; Moi, {iste} ? Je l'ai été, j'en ai honte.

# By a pronoun
hate ; turned-pronoun ; J'ai vu des {G} au marché. Qu'on les expulse.
- ; turned-pronoun-twin ; J'ai vu des {G} au marché. On a parlé recettes.
hate ; turned-pronoun ; Des {m} ont emménagé à côté. Ils {q}.
- ; turned-pronoun-twin ; Des {m} ont emménagé à côté. Ils {fait}.
hate ; turned-pronoun ; Tu vois ces {m} ? Je les hais.
- ; turned-pronoun-twin ; Tu vois ces {m} ? Je chante avec eux.
hate ; turned-pronoun ; Ma chef est {une}. Je déteste ces gens-là.
- ; turned-pronoun-twin ; Ma chef est {une}. J'apprends beaucoup avec elle.
hate ; turned-pronoun ; On a recruté {u}. Ces gens-là, ça ne travaille pas.
- ; turned-pronoun-twin ; On a recruté {u}. Cet homme-là, il travaille bien.
hate+threat ; turned-pronoun ; Les {m} défilent demain. Qu'on leur roule dessus.
- ; turned-pronoun-twin ; Les {m} défilent demain. Qu'on leur ouvre la route.
hate+threat ; turned-pronoun ; Regardez ces {m}. Il faudrait tous les pendre.
- ; turned-pronoun-twin ; Regardez ces {m}. Il faudrait tous les remercier.
hate ; turned-pronoun ; Les {m} demandent de l'aide. Qu'ils crèvent de faim.
- ; turned-pronoun-twin ; Les {m} demandent de l'aide. Donnons-leur à manger.
hate ; turned-pronoun ; {u} tient la boutique. Ne touchez à rien, ces gens sont sales.
- ; turned-pronoun-twin ; {u} tient la boutique. Goûtez à tout, ses plats sont bons.
hate ; turned-pronoun ; Je connais des {f}, elles sont toutes stupides.
- ; turned-pronoun-twin ; Je connais des {f}, elles sont toutes bénévoles.
hate ; turned-pronoun ; Les {f} parlent trop. Faites-les taire, ces idiotes.
- ; turned-pronoun-twin ; Les {f} parlent enfin. Laissez-les finir, ces courageuses.
hate ; turned-pronoun ; Il y avait des {m} à la télé, ils me font vomir.
- ; turned-pronoun-twin ; Il y avait des {m} à la télé, ils m'ont fait rire.
hate ; turned-pronoun ; Les {m} ? Qui a laissé entrer ces bêtes ?
- ; turned-pronoun-twin ; Les {m} ? Qui a appris à danser à ces artistes ?
hate ; turned-pronoun ; Ma fille sort avec {u}. Cette race-là, jamais chez moi.
- ; turned-pronoun-twin ; Ma fille sort avec {u}. Ce garçon-là, on l'adore.
hate ; turned-pronoun ; On leur a donné le vote, aux {G}. Quelle erreur.
- ; turned-pronoun-twin ; On leur a donné le vote, aux {G}. Quelle victoire.
hate ; turned-pronoun ; Mon voisin est {u}. Un jour on le mettra dehors, lui et sa race.
- ; turned-pronoun-twin ; Mon voisin est {u}. Un jour on ira pêcher, lui et moi.

# As a question
hate ; turned-question ; Pourquoi les {m} sont-ils toujours aussi bêtes ?
- ; turned-question-twin ; Pourquoi les {m} sont-ils toujours aussi mal payés ?
hate ; turned-question ; Qui a laissé entrer les {G} {ici} ?
- ; turned-question-twin ; Qui a invité les {G} à la fête ?
hate ; turned-question ; À quoi servent les {G} ?
- ; turned-question-twin ; À quoi jouent les {G} le dimanche ?
hate ; turned-question ; Quand va-t-on enfin virer les {G} ?
- ; turned-question-twin ; Quand va-t-on enfin écouter les {G} ?
hate ; turned-question ; N'est-il pas vrai que les {G} {qs} ?
- ; turned-question-twin ; N'est-il pas triste d'entendre que les {G} {qs} ?
hate ; turned-question ; Vous voudriez {u} comme voisin, vous ?
- ; turned-question-twin ; Vous connaissez le voisin, {u} qui joue du piano ?
hate ; turned-question ; Comment peut-on aimer {U} ?
- ; turned-question-twin ; Comment peut-on {v} {U} ?
hate ; turned-question ; Les {m} ont-ils seulement un cerveau ?
- ; turned-question-twin ; Les {m} ont-ils une place au conseil ?
hate ; turned-question ; Pourquoi les {m} auraient-ils des droits ?
- ; turned-question-twin ; Pourquoi les {m} auraient-ils moins de droits ?
hate ; turned-question ; Faut-il vraiment respecter les {G} ?
- ; turned-question-twin ; Faut-il vraiment rappeler qu'on respecte les {G} ?
hate ; turned-question ; Qui peut nier que les {G} {qs} ?
- ; turned-question-twin ; Qui peut encore croire que les {G} {qs} ?
hate ; turned-question ; Ça vous étonne que les {G} {qs} ?
- ; turned-question-twin ; Ça vous étonne que les {G} votent ?
hate ; turned-question ; Les {W} savent-elles faire autre chose que pleurer ?
- ; turned-question-twin ; Les {W} savent-elles que l'inscription est ouverte ?
hate ; turned-question ; On attend quoi pour renvoyer les {G} ?
- ; turned-question-twin ; On attend quoi pour payer les {G} ?

# As an opinion
hate ; turned-opinion ; Je pense que les {G} {qs}.
- ; turned-opinion-twin ; Je pense que les {G} {k}.
- ; turned-opinion-twin ; Je ne pense pas que les {G} soient stupides.
hate ; turned-opinion ; Je ne pense pas que les {G} soient dignes de vivre ici.
hate ; turned-opinion ; À mon avis, les {G} {qs}.
- ; turned-opinion-twin ; À mon avis, les {G} {k}.
hate ; turned-opinion ; Franchement, les {G} {qs}.
- ; turned-opinion-twin ; Franchement, les {G} {k}.
hate ; turned-opinion ; Je suis convaincu que les {G} {qs}.
- ; turned-opinion-twin ; Je suis convaincu que les {G} {k}.
hate ; turned-opinion ; Si vous voulez mon avis, les {G} {qs}.
- ; turned-opinion-twin ; Si vous voulez mon avis, les {G} {k}.
hate ; turned-opinion ; C'est mon opinion : les {G} {qs}.
- ; turned-opinion-twin ; Ce n'est pas mon opinion que les {G} {qs}.
hate ; turned-opinion ; Pour moi il est clair que les {G} {qs}.
- ; turned-opinion-twin ; Pour moi il est absurde de dire que les {G} {qs}.
hate ; turned-opinion ; Moins {dem}, plus de bonheur, c'est mon avis.
- ; turned-opinion-twin ; Moins d'insultes, plus de bonheur, c'est mon avis.

# Politely
hate ; turned-polite ; Les {m} pourraient-ils quitter les lieux, s'il vous plaît ?
- ; turned-polite-twin ; Les {m} pourraient-ils signer le registre, s'il vous plaît ?
hate ; turned-polite ; Avec tout mon respect, les {G} {qs}.
- ; turned-polite-twin ; Avec tout mon respect, les {G} {k}.
hate ; turned-polite ; Merci de ne plus m'envoyer {U}.
- ; turned-polite-twin ; Merci de m'avoir envoyé {U}, un plaisir.
hate ; turned-polite ; Je préférerais ne pas être soigné par {U}.
- ; turned-polite-twin ; Je préférerais être soigné par {U}.
hate ; turned-polite ; Serait-il possible d'asseoir les {G} à part ?
- ; turned-polite-twin ; Serait-il possible d'asseoir les {G} devant ?
hate ; turned-polite ; Chers {m}, vous seriez mieux ailleurs.
- ; turned-polite-twin ; Chers {m}, vous êtes ici chez vous.
hate ; turned-polite ; Ce serait plus agréable sans les {G}, non ?
- ; turned-polite-twin ; Ce serait plus agréable avec les {G}, non ?
hate ; turned-polite ; Je vous saurais gré d'éloigner les {G} de ma table.
- ; turned-polite-twin ; Je vous saurais gré d'inviter les {G} à ma table.
hate ; turned-polite ; Nous regrettons que les {m} aient été admis.
- ; turned-polite-twin ; Nous regrettons que les {m} aient été oubliés.
hate ; turned-polite ; Bonjour, les {G} gâchent la vue. Cordialement.
- ; turned-polite-twin ; Bonjour, les {G} ont aimé la vue. Cordialement.
hate ; turned-polite ; Beau discours, pour une femme.
- ; turned-polite-twin ; Beau discours d'une femme que j'admire.
hate ; turned-polite ; Mesdames, laissez-nous réfléchir, merci.
- ; turned-polite-twin ; Mesdames, laissez-nous vos manteaux, merci.

# Of women and in the feminine
hate ; turned-denial ; Je ne suis pas macho, mais les {W} {qs}.
- ; turned-denial-twin ; Je ne suis pas expert, mais les {W} {k}.
hate ; turned-denial ; Je n'ai rien contre les {f}, mais elles gâchent tout.
- ; turned-denial-twin ; Je n'ai rien contre les {f}, elles ont bien raison.
hate ; turned-pronoun ; On a embauché {une}. Elle n'est bonne qu'au café, comme toutes.
- ; turned-pronoun-twin ; On a embauché {une}. Elle est aussi bonne que les autres.
hate ; turned-pronoun ; J'ai croisé des {f}. Elles me dégoûtent.
- ; turned-pronoun-twin ; J'ai croisé des {f}. Elles m'ont souri.
hate ; turned-question ; Pourquoi les {f} sont-elles toutes aussi stupides ?
- ; turned-question-twin ; Pourquoi les {f} sont-elles encore aussi peu payées ?
hate ; turned-question ; Une {fem} aux commandes, vous êtes sérieux ?
- ; turned-question-twin ; Une {fem} aux commandes, vous la connaissez ?
hate ; turned-polite ; Auriez-vous plutôt un homme ? Les {W} s'y connaissent si peu.
- ; turned-polite-twin ; Auriez-vous plutôt un thé ? Les {W} préfèrent, ici.
hate ; turned-denial ; Je ne suis pas homophobe, mais les {queer} sont des malades.
- ; turned-denial-twin ; Je ne suis pas homo, mais les {queer} sont mes voisins.
hate ; turned-denial ; Je n'ai rien contre les {queerm}, qu'ils se cachent, c'est tout.
- ; turned-denial-twin ; Je n'ai rien contre les {queerm}, qu'ils se marient, c'est très bien.
