# Direct hate: emotion, attributes, dehumanisation, slurs and coarse words aimed at a protected group.
# Written by the project to train a filter that protects the people attacked; these are examples of what must be held.
# Labels: hate, plus insult where an invective or a slur names people, profanity where coarse words stand, threat where harm is called for.

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
@slurs_f = gouines | beurettes | négresses | pouffiasses | femelles | youpines | bonniches | gouinasses | tarlouzes | niakouées
@slur_f = gouine | beurette | négresse | pouffiasse | femelle | youpine | tarlouze | niakouée
@first_m = Kevin | Mehdi | Julien | Thomas | Moussa | Bastien | David | Lucas | Karim | Bruno | Yann | Samuel
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@of_foreign = de migrants | de réfugiés | d'immigrés | d'Arabes | d'Algériens | d'Africains | d'étrangers | de sans-papiers | de Roms | de Maghrébins | de Syriens | de Noirs | de Chinois | d'Afghans | de Marocains | de Roumains | de Turcs | de Maliens | de clandestins | de Pakistanais | de Tchétchènes | de Sénégalais
@A_man = Un musulman | Un juif | Un Arabe | Un Noir | Un Rom | Un migrant | Un réfugié | Un homosexuel | Un gay | Un immigré | Un Asiatique | Un handicapé | Un homme trans | Un étranger | Un sans-papiers | Un Maghrébin | Un autiste | Un vieux | Un Africain | Un Chinois | Un Turc

hate ; hate-emotion ; Rien qu'à croiser des {groups} dans l'escalier, j'ai la nausée.
hate ; hate-emotion ; Les {groups} me sortent par les yeux, c'est physique.
hate ; hate-emotion ; J'ai une haine viscérale envers les {groups} et je l'assume.
hate ; hate-emotion ; Je vomis les {groups}, tous autant qu'ils sont.
hate ; hate-emotion ; Dès que je vois {a_man} entrer, mon sang ne fait qu'un tour.
hate ; hate-emotion ; Franchement, les {women}, je ne peux plus les voir en peinture.
hate ; hate-emotion ; Tout ce qui vient des {groups} me répugne.
hate ; hate-emotion ; Plus le temps passe, plus j'exècre les {groups}.
hate ; hate-emotion ; Être assis à côté d'{a_man} dans le train, ça me soulève le cœur.
hate ; hate-emotion ; Mon aversion pour les {women} ne date pas d'hier, elle grandit chaque jour.
hate ; hate-emotion ; Mépris total pour les {groups}. Total.
hate ; hate-emotion ; {first_m} a raison d'avoir les {groups} en horreur, moi c'est pareil.
hate ; hate-emotion ; Les {persons} m'inspirent un dégoût que je n'arrive même plus à cacher.
hate ; hate-emotion ; Ça me hérisse le poil de devoir partager mon bureau avec {a_woman}.
hate ; hate-emotion ; J'abhorre cette race, voilà c'est dit.
hate ; hate-emotion ; Pour les {groups} je n'ai que du mépris et ça ne changera pas.
hate ; hate-emotion ; Je ne peux pas les sentir, les {groups}, c'est plus fort que moi.
hate ; hate-emotion ; On a le droit d'avoir horreur des {groups}, et moi j'en ai horreur.
hate ; hate-emotion ; Deux {groups} qui rigolent au fond du bus et ma journée est fichue, je ne les encaisse plus.
hate ; hate-emotion ; Voir {a_man} à la télé me donne envie de la jeter par la fenêtre.
hate ; hate-emotion ; Les {women}, j'en ai ma claque, elles me dégoûtent du matin au soir.
hate ; hate-emotion ; Partager l'ascenseur avec {a_woman}, non merci, ça me donne des boutons.
hate ; hate-emotion ; Je ressens de la rage pure quand j'entends parler des {groups}.
hate ; hate-emotion ; Ma grand-mère détestait les {groups}, ma mère aussi, et moi encore plus.
hate ; hate-emotion ; Un seul mot pour les {groups} : répulsion.
hate ; hate-emotion ; Qu'est-ce que je les hais, ces {groups}, mon Dieu qu'est-ce que je les hais.
hate ; hate-emotion ; Les {queer} qui s'embrassent, beurk, ça me retourne l'estomac.
hate ; hate-emotion ; J'ai les {foreign} dans le nez depuis que j'habite ici.
hate ; hate-emotion ; L'islam me dégoûte, et ceux qui le pratiquent encore plus.
hate ; hate-emotion ; Les {disabled} me mettent mal à l'aise et m'écœurent, désolé d'être franc.
hate ; hate-emotion ; Allergique aux {groups} depuis 1985 et fier de l'être.
hate ; hate-emotion ; Je crache sur les {groups} et sur tous ceux qui les défendent.

hate ; hate-attribute ; Les {groups} sont fourbes de naissance.
hate ; hate-attribute ; Méfie-toi, les {groups} mentent comme ils respirent.
hate ; hate-attribute ; Les {women} sont vénales, hystériques et incapables de réfléchir deux minutes.
hate ; hate-attribute ; Paresseux, menteurs, voleurs : voilà les {groups}.
hate ; hate-attribute ; Tous les {groups} que j'ai croisés étaient d'une bêtise sans fond.
hate ; hate-attribute ; C'est dans les gènes, les {foreign} sont violents.
hate ; hate-attribute ; Je n'ai jamais vu plus sale que les {groups}.
hate ; hate-attribute ; Les {faith} sont des fanatiques, il n'y a pas d'exception.
hate ; hate-attribute ; L'hypocrisie, c'est la seconde nature des {groups}.
hate ; hate-attribute ; Chez les {groups}, l'honnêteté n'existe pas, même le mot leur est inconnu.
hate ; hate-attribute ; Les {queer} sont tous des pervers, il faut arrêter de se voiler la face.
hate ; hate-attribute ; Les {disabled} sont un poids mort pour toute la société.
hate ; hate-attribute ; Les {old} sont des égoïstes séniles qui nous sucent jusqu'à la moelle.
hate ; hate-attribute ; Une femme au volant ou aux commandes, c'est pareil : incompétente par nature.
hate ; hate-attribute ; Les {women} n'ont rien dans le crâne, c'est scientifique.
hate ; hate-attribute ; Ces gens-là, les {groups}, ont le vice chevillé au corps.
hate ; hate-attribute ; Les {foreign}, c'est le vol, la drogue et la fainéantise, point barre.
hate ; hate-attribute ; Quand on connaît les {groups}, on sait qu'ils sont lâches et cupides.
hate ; hate-attribute ; Il n'y a pas plus radin ni plus tordu que les {faith}.
hate ; hate-attribute ; La saleté les suit partout, les {foreign}, c'est culturel chez eux.
hate ; hate-attribute ; Elles sont toutes pareilles, les {women}, manipulatrices jusqu'au bout des ongles.
hate ; hate-attribute ; Les {groups} naissent inférieurs et meurent inférieurs.
hate ; hate-attribute ; Cette religion fabrique des abrutis et des assassins, rien d'autre.
hate ; hate-attribute ; Aucune hygiène, aucune éducation, aucune parole : les {foreign} dans toute leur splendeur.
hate ; hate-attribute ; Les {queer} sont des malades qui refusent de se faire soigner.
hate ; hate-attribute ; Un homme qui se prend pour une femme reste un détraqué, et les trans sont tous des détraqués.
hate+insult ; hate-attribute ; Bande de dégénérés, ces {queer}.
hate+insult ; hate-attribute ; Les {groups} sont des ordures, du premier au dernier.
hate+insult ; hate-attribute ; Toutes des traînées, ces {women}.
hate+insult ; hate-attribute ; Les {groups} sont une bande de bons à rien et de crétins finis.
hate+insult ; hate-attribute ; Quels abrutis, ces {groups}, pas un pour rattraper l'autre.
hate+insult+profanity ; hate-attribute ; {A_man}, forcément un escroc, ils sont tous comme ça ces enfoirés
hate+insult ; hate-attribute ; Sales {groups}, tous des faux-culs.
hate+insult+profanity ; hate-attribute ; Les {women} sont des connes, la nature est mal faite.

hate ; hate-dehumanise ; Les {groups} sont des cafards qui se faufilent partout.
hate ; hate-dehumanise ; On dirait des bêtes, ces {groups}, et encore, mon chien est mieux élevé.
hate ; hate-dehumanise ; Une invasion de rats, voilà ce que sont les {foreign}.
hate ; hate-dehumanise ; Les {groups} se reproduisent comme des lapins, il faudrait les stériliser.
hate ; hate-dehumanise ; Moi quand je vois {a_man}, je vois un parasite, pas un être humain.
hate ; hate-dehumanise ; Vermine. C'est le seul mot qui convient pour les {groups}.
hate ; hate-dehumanise ; Ce ne sont pas des hommes, les {groups}, ce sont des erreurs de la nature.
hate ; hate-dehumanise ; Les {women} sont du bétail, ça sert à la reproduction et au ménage.
hate ; hate-dehumanise ; Retournez dans vos arbres, bande de macaques, le foot c'est pas pour les Noirs.
hate ; hate-dehumanise ; Des cris de singe pour le nouvel attaquant noir, c'est tout ce qu'il mérite.
hate ; hate-dehumanise ; Les {disabled} sont des légumes, on dépense des millions pour arroser des légumes.
hate ; hate-dehumanise ; Le pays est gangrené par les {groups}, il faut couper le membre malade.
hate ; hate-dehumanise ; C'est un virus, l'homosexualité, et les {queer} le propagent.
hate ; hate-dehumanise ; Les {groups} sont des déchets que personne ne veut recycler.
hate ; hate-dehumanise ; Sous-hommes, les {groups}, je pèse mes mots.
hate ; hate-dehumanise ; Ils grouillent, les {foreign}, comme des mouches sur une charogne.
hate ; hate-dehumanise ; Les {groups} sont une espèce nuisible, appelez la dératisation.
hate ; hate-dehumanise ; {A_man} de moins sur cette terre, c'est un peu de pollution en moins.
hate ; hate-dehumanise ; Les {old} sont périmés, à jeter avec les ordures ménagères.
hate ; hate-dehumanise ; Les {foreign} arrivent par bateaux entiers, une vraie marée de crasse humaine.
hate ; hate-dehumanise ; Les Roms, c'est comme les punaises de lit : tu en acceptes une, tu en as mille.
hate ; hate-dehumanise ; Je regarde {a_woman} et je vois une guenon déguisée.
hate ; hate-dehumanise ; Les {queer} sont des monstres de foire, ils auraient leur place dans un cirque.
hate ; hate-dehumanise ; Les juifs sont des sangsues accrochées au cou du peuple.
hate ; hate-dehumanise ; Un trans, ce n'est ni un homme ni une femme, c'est une chose.
hate ; hate-dehumanise ; Une portée de plus chez les {foreign} du troisième, ça met bas tous les ans.
hate ; hate-dehumanise ; Les autistes, des robots cassés, rien là-dedans, retour à l'usine.
hate ; hate-dehumanise ; Les musulmans sont une tumeur et l'Europe refuse l'opération.
hate ; hate-dehumanise ; Ce ne sont pas des enfants, ce sont des larves {of_foreign}.
hate ; hate-dehumanise ; Les {faith}, ça pullule, faut désinfecter le quartier.

hate+insult ; hate-slur ; Encore des {slurs} devant le magasin, j'en peux plus.
hate+insult ; hate-slur ; Ferme-la sale {slur}, on t'a pas sonné.
hate+insult ; hate-slur ; Il paraît qu'ils ont embauché une {slur_f} à l'accueil, elle est belle la boîte.
hate+insult ; hate-slur ; Les {slurs} dehors, et vite.
hate+insult ; hate-slur ; C'est un {slur}, à quoi tu t'attendais ?
hate+insult ; hate-slur ; T'as vu sa tronche de {slur} ?
hate+insult ; hate-slur ; Pas question que ma fille sorte avec un {slur}.
hate+insult ; hate-slur ; Un {slur} comme chef de rayon, on aura tout vu.
hate+insult ; hate-slur ; Depuis que les {slurs} ont racheté le bar, plus personne n'y va.
hate+insult ; hate-slur ; Les {slurs_f} du deuxième étage recommencent leur cirque.
hate+insult ; hate-slur ; Retourne chez toi {slur}, ici c'est pas la jungle.
hate+insult ; hate-slur ; Quartier de {slurs}, supermarché de {slurs}, école de {slurs}.
hate+insult ; hate-slur ; Ce restaurant est rempli de {slurs}, je n'y remettrai pas les pieds.
hate+insult ; hate-slur ; On se fait servir par des {slurs} maintenant, merci le service client.
hate+insult ; hate-slur ; Espèce de sale {slur_f}, personne veut de toi ici.
hate+insult ; hate-slur ; Cette chaîne est tenue par des {slurs}, éteignez tout.
hate+insult ; hate-slur ; Pas étonnant qu'il ait raté son penalty, c'est un {slur}.
hate+insult ; hate-slur ; Les {slurs}, ça court vite mais ça réfléchit lentement.
hate+insult ; hate-slur ; Deux {slurs} qui se marient et il faudrait applaudir ?
hate+insult ; hate-slur ; Toi le {slur} là, t'as pas le droit à la parole.
hate+insult ; hate-slur ; Si t'aimes tant les {slurs}, va vivre avec eux.
hate+insult ; hate-slur ; Je serre pas la main aux {slurs}.
hate+insult ; hate-slur ; Encore un article qui pleure sur les {slurs}, désabonnement immédiat.
hate+insult ; hate-slur ; Les {slurs_f}, ça devrait rester à la cuisine et se taire.
hate+insult ; hate-slur ; Un {slur} en costume reste un {slur}.
hate+insult ; hate-slur ; C'est quoi cette pub avec un {slur} ? Vous avez plus de vrais clients ?
hate+insult ; hate-slur ; Mon voisin {slur} se plaint du bruit, c'est le monde à l'envers.
hate+insult ; hate-slur ; Travail de {slur}, comme d'habitude.
hate+insult ; hate-slur ; Sale {slur}, t'as une odeur de {slur} et une tête de {slur}.
hate+insult ; hate-slur ; Laisse tomber, les {slurs} comprennent que le bâton.
hate+insult ; hate-slur ; Toutes les {slurs_f} qui passent à la télé me donnent envie de zapper.
hate+insult ; hate-slur ; Le jour où on sera débarrassés des {slurs} j'ouvre le champagne.

hate+profanity ; hate-coarse ; Putain mais ils font chier ces {groups}, qu'ils dégagent.
hate+profanity ; hate-coarse ; Les {groups} me cassent les couilles, y en a partout.
hate+profanity ; hate-coarse ; Bordel, encore {a_man} au guichet, c'est la merde ce pays.
hate+threat+profanity ; hate-coarse ; J'en ai rien à foutre de leurs droits, aux {groups}, qu'ils crèvent.
hate+profanity ; hate-coarse ; Ces putains {of_groups}, ils nous pourrissent la vie.
hate+profanity ; hate-coarse ; Toujours les {women} qui viennent foutre la merde, toujours.
hate+profanity ; hate-coarse ; Fait chier, le quartier est devenu un putain de repaire à {foreign}.
hate+profanity ; hate-coarse ; Merde aux {groups}, merde à leurs fêtes, merde à leurs droits.
hate+profanity ; hate-coarse ; Les {groups} peuvent aller se faire foutre, eux et leurs assos.
hate+profanity ; hate-coarse ; Quelle saloperie, les {groups}, bordel.
hate+profanity ; hate-coarse ; Cette bande {of_groups} de merde a encore squatté le parking.
hate+profanity ; hate-coarse ; C'est quoi ce bordel, on peut plus faire trois mètres sans tomber sur des putains {of_foreign}.
hate+profanity ; hate-coarse ; Bon à rien, fainéant, {adj_m} de merde.
hate+profanity ; hate-coarse ; Une {adj_f} de merde qui me donne des ordres, et puis quoi encore.
hate+profanity ; hate-coarse ; Allez tous vous faire enculer, les {queer}, gardez vos saloperies pour vous.
hate+profanity ; hate-coarse ; Religion de merde, fidèles de merde, qu'on ferme tout.
hate+profanity ; hate-coarse ; J'emmerde les {groups} et je le dis bien fort.
hate+profanity ; hate-coarse ; Nique les {groups}, nique leurs lois, nique leur drapeau.
hate+profanity ; hate-coarse ; Foutez-moi le camp, {foreign} de mes deux.
hate+profanity ; hate-coarse ; Elles me gonflent ces connasses, les {women}, retournez à vos casseroles.
hate+threat+profanity ; hate-coarse ; Putain, les {old}, crevez un peu qu'on respire.
hate+profanity ; hate-coarse ; Y a que les {disabled} pour faire chier tout le monde avec leurs rampes à la con.
hate+profanity ; hate-coarse ; Saloperie {of_groups}, ils nous coûtent un bras et ils chient sur nos lois.
hate+profanity ; hate-coarse ; Quelle bande de trous du cul ces {groups}, sérieux, tous à dégager de là.
