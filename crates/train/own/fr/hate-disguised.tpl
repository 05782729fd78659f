# Hate in the frames that otherwise mark its refusal: quotation marks, denials, praise, the law, and with emoji;
# and harmless lines with the same emoji. Without these a model learns that a quotation mark or a « je ne suis pas » excuses everything.

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

hate ; hate-quote-agree ; « Les {groups} sont le problème », disait mon grand-père, et il avait mille fois raison.
hate ; hate-quote-agree ; Il a écrit « les {foreign} dehors » sur le mur, enfin quelqu'un de courageux.
hate ; hate-quote-agree ; On appelle ça des "réfugiés", moi j'appelle ça des profiteurs.
hate ; hate-quote-agree ; « Vivre ensemble », laissez-moi rire, avec des {foreign} c'est survivre ensemble.
hate ; hate-quote-agree ; Le maire parle de « nos amis {groups} », parlez pour vous, ce sont des nuisibles.
hate ; hate-quote-agree ; « Pas de {slurs} ici » : je veux la même pancarte pour mon commerce.
hate ; hate-quote-agree ; Votre "diversité", c'est embaucher {a_man} incapable à la place d'un type compétent.
hate ; hate-quote-agree ; Elle se dit « femme », mais ce n'est qu'un homme en jupe, comme tous les trans.
hate ; hate-quote-agree ; Le prof leur apprend à « respecter les {groups} », pauvres gosses, respecter quoi, de la racaille ?
hate ; hate-quote-agree ; « Stop à l'homophobie », et quand est-ce qu'on dit stop aux {queer} ?
hate ; hate-quote-agree ; Comme disait l'autre, "un {slur} ça ferme sa bouche et ça balaie".
hate ; hate-quote-agree ; Ces prétendues « victimes », des {women} surtout, inventent tout pour toucher de l'argent.
hate ; hate-quote-agree ; Leur "culture", aux {foreign}, tient dans une poubelle.
hate ; hate-quote-agree ; « Mariage pour tous » ? Mariage pour les malades, oui.
hate ; hate-quote-agree ; Encore un article sur les "discriminations" des {groups}, qui les ont bien cherchées.
hate ; hate-quote-agree ; On m'a dit « tu ne peux pas dire ça des {groups} ». Si, je peux : ce sont des rats.
hate ; hate-quote-agree ; « Personnes en situation de handicap » ? Appelons un boulet un boulet.
hate ; hate-quote-agree ; J'ai ri en lisant « les {women} sont nos égales », la bonne blague.
hate ; hate-quote-agree ; Celui qui a crié « sale {slur} » n'a fait que dire ce que nous pensons.
hate+insult ; hate-quote-agree ; « Français » sur le papier, {slur} dans le sang.
hate ; hate-quote-agree ; "Gens du voyage", joli nom pour une bande de voleurs de père en fils.
hate ; hate-quote-agree ; « Islam, religion de paix », et moi je suis la reine d'Angleterre ; ce sont des barbares.
hate ; hate-quote-agree ; Le tribunal l'a condamné pour « injure raciale », alors qu'il disait la vérité sur les {groups}.
hate ; hate-quote-agree ; Signer "tolérance" en bas d'une affiche ne rendra pas les {groups} moins répugnants.

hate ; hate-false-denial ; Je ne suis pas raciste, mais les {foreign} sont quand même une sous-catégorie.
hate ; hate-false-denial ; Je n'ai rien contre les {groups}, tant qu'ils restent loin, très loin, à genoux et muets.
hate ; hate-false-denial ; Je n'ai jamais dit que tous les {groups} étaient des voleurs, seulement neuf sur dix, et le dixième fait le guet.
hate ; hate-false-denial ; Ce n'est pas du sexisme de constater qu'une femme n'a pas le cerveau pour ça.
hate ; hate-false-denial ; Non, je ne hais pas les {groups}, on ne hait pas des insectes, on les écrase.
hate ; hate-false-denial ; Personne n'est plus ouvert que moi, et pourtant {a_man} dans ma famille, plutôt mourir.
hate ; hate-false-denial ; Je ne juge pas les {queer}, je dis juste que ce sont des dégénérés.
hate ; hate-false-denial ; Attention, je ne généralise pas : il y a les {groups} en prison et ceux qui n'ont pas encore été pris.
hate ; hate-false-denial ; Ce n'est pas parce que la loi m'interdit de le dire que les {groups} cessent d'être des parasites.
hate ; hate-false-denial ; Signalez-moi si vous voulez, les {groups} resteront des moins que rien.
hate ; hate-false-denial ; Bloquez, bannissez, portez plainte, ça ne rendra pas les {foreign} plus propres.
hate ; hate-false-denial ; Sans être antisémite, on a le droit de voir que les juifs pourrissent tout.
hate ; hate-false-denial ; Je ne dis pas qu'il faut leur faire du mal, je dis que personne ne pleurerait s'il arrivait malheur aux {groups}.
hate ; hate-false-denial ; Loin de moi la haine, c'est du simple mépris, les {women} ne méritent pas plus.
hate ; hate-false-denial ; Je ne suis pas homophobe puisque je n'ai pas peur d'eux, ils me débectent, c'est tout.
hate ; hate-false-denial ; Les {groups} eux-mêmes le disent, ils sont d'une race de fainéants.
hate+insult ; hate-false-denial ; Rien de personnel, je ne sers pas les {slurs}.
hate ; hate-false-denial ; Ce n'est pas une insulte, « {slur} », c'est un mot du dictionnaire qui vous va très bien.
hate+insult ; hate-false-denial ; Ne me parlez pas de racisme, le vrai raciste c'est le {slur} qui vit à nos crochets.
hate ; hate-false-denial ; On ne peut plus rien dire, alors je le dis : les {groups} sont nos ennemis naturels.
hate ; hate-false-denial ; Pas d'amalgame, d'accord, mais ils sont tous pareils, ces {faith}.
hate ; hate-false-denial ; Je respecte la femme, surtout quand elle se tait et qu'elle sert le repas.
hate ; hate-false-denial ; Ma meilleure amie est {adj_f}, donc je sais de quoi je parle : ces gens sont sales.
hate ; hate-false-denial ; Je soutiens la lutte contre les discriminations, sauf pour les {groups}, eux les méritent.

hate ; hate-praise ; J'adore les {foreign}, surtout dans l'avion du retour.
hate ; hate-praise ; Les {women} sont merveilleuses, à condition qu'on ne les laisse pas parler.
hate ; hate-praise ; Bravo au propriétaire qui a refusé de louer à {a_man}, il en faudrait plus comme lui.
hate ; hate-praise ; Merci à l'entraîneur d'avoir écarté {a_woman}, enfin une équipe propre.
hate ; hate-praise ; Respect au type qui a tenu les {foreign} hors de son village.
hate ; hate-praise ; Quel beau quartier, pas un seul des {groups} à l'horizon, que du bonheur.
hate ; hate-praise ; Les {disabled} sont très utiles, ils nous rappellent notre chance de ne pas être des déchets.
hate+insult ; hate-praise ; Vive la France, blanche, propre et débarrassée des {slurs} !
hate+insult ; hate-praise ; Félicitations au videur, aucun {slur} n'est entré, soirée parfaite !
hate ; hate-praise ; Les Noirs sont formidables pour porter des cartons, il faut leur reconnaître ça et rien d'autre.
hate ; hate-praise ; J'aime les {old}, ils meurent vite.
hate ; hate-praise ; Heureusement que certaines plages restent interdites aux {groups}, on y respire enfin !
hate ; hate-praise ; Je remercie le ciel chaque matin de ne pas être né {adj_m}, quelle horreur ce doit être.
hate ; hate-praise ; Une pensée émue pour les Romains, qui savaient donner les {faith} aux lions, eux !

hate ; hate-emoji ; Les Noirs à la télé 🐒🐒🐒
hate ; hate-emoji ; Encore {a_man} en couverture 🤮🤮
hate ; hate-emoji ; Retour à l'envoyeur ✈️ les {foreign} 👋
hate ; hate-emoji ; Les {groups} = 💩
hate ; hate-emoji ; Les {women} 🧹🍳 et puis c'est tout !
hate ; hate-emoji ; 🐷 pour tous les musulmans du quartier, régalez-vous, bande de singes 🐵
hate ; hate-emoji ; Les {queer} 🤢 gardez votre drapeau dans votre chambre !
hate ; hate-emoji ; Les {groups} 🐀🐀 appelez la dératisation !
hate+threat ; hate-emoji ; Les {groups} 🔪🔪 bientôt votre tour !
hate+threat ; hate-emoji ; Les {groups} ➡️ 🔥🔥 on arrive !
hate+threat ; hate-emoji ; Une 💣 dans la mosquée et on est tranquilles 😂
hate+insult ; hate-emoji ; Sale {slur} 🖕 rentre chez toi !
hate+insult ; hate-emoji ; Des {slurs} partout 🤮 dehors !!!
hate ; hate-emoji ; DEHORS LES {foreign} !!! LA FRANCE N'EST PAS UNE POUBELLE !!!
hate ; hate-emoji ; TOUS DES VOLEURS CES {groups} !!!! RÉVEILLEZ-VOUS !!!!
hate+insult ; hate-emoji ; FERME-LA SALE {slur} !!!
hate ; hate-emoji ; STOP AUX {groups} DANS NOS ÉCOLES, ILS SALISSENT TOUT !!!

- ; fine-emoji ; Nos bébés macaques sont nés 🐒🐒 venez les voir au zoo !
- ; fine-emoji ; Bonne fête à tous les {groups} ❤️
- ; fine-emoji ; Fière de notre équipe, {groups} et {women} 💪🏾💪🏻 !
- ; fine-emoji ; J'ai trop mangé au restaurant chinois 🤮 mais c'était délicieux
- ; fine-emoji ; Bon voyage ✈️ à mon ami {adj_m} qui rentre voir sa famille 👋
- ; fine-emoji ; Les {groups} = nos voisins 🏡, rien de plus à dire.
- ; fine-emoji ; Les {women} 🏆 et puis c'est tout !
- ; fine-emoji ; Happy Pride 🏳️‍🌈 à tous les {queer} de la boîte !
- ; fine-emoji ; Il y a des rats 🐀🐀 dans la cave, appelez la dératisation !
- ; fine-emoji ; La pâte, un bon couteau 🔪 et vingt minutes de cuisson : à table !
- ; fine-emoji ; Ambiance de feu 🔥🔥 au concert des {groups}, on arrive !
- ; fine-emoji ; Une bombe 💣 ce but ! Et par {a_man} de 19 ans !
- ; fine-emoji ; Sale temps 🖕 je rentre chez moi !
- ; fine-emoji ; Des racistes partout 🤮 dehors la haine !!!
- ; fine-emoji ; BIENVENUE AUX {foreign} !!! LA VILLE EST À TOUT LE MONDE !!!
- ; fine-emoji ; TOUS CHAMPIONS CES {groups} !!!! QUELLE ÉQUIPE !!!!
- ; fine-emoji ; STOP AU HARCÈLEMENT DES {groups} DANS NOS ÉCOLES !!!

- ; fine-quote ; « Les {groups} d'abord » est le titre de son nouveau disque.
- ; fine-quote ; Le mot « {adj_m} » s'écrit dans ce titre sans majuscule.
- ; fine-quote ; Ma fille a dit « je veux être {adj_f} comme Mamie », et tout le monde a souri.
- ; fine-quote ; Le livre « Nos voisins les {groups} » est épuisé.
- ; fine-quote ; "Merci les {women}", pouvait-on lire sur la banderole des joueurs.
- ; fine-quote ; Elle répète souvent « la France, c'est chez moi », et elle a raison.
- ; fine-quote ; L'atelier « cuisines d'ici et d'ailleurs », tenu par des {groups}, affiche complet.
- ; fine-quote ; La formule « vivre ensemble » figure trois fois dans le rapport du maire.
