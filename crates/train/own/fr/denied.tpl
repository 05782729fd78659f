# Hateful statements denied, doubted, forbidden, taken back; each followed, where it can be, by the same words meant in earnest.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@G = musulmans | Noirs | juifs | Arabes | Roms | migrants | réfugiés | gays | homosexuels | trans | handicapés | autistes | Maghrébins | Chinois | Asiatiques | étrangers | gens du voyage | Algériens | Turcs
@Gc = musulmans | juifs | Roms | migrants | gays | Turcs
@un = un musulman | un Noir | un juif | un Arabe | un Rom | un migrant | un réfugié | un homosexuel | un handicapé | un autiste | un Maghrébin | un Chinois | un étranger | un sans-papiers
@une = une musulmane | une Noire | une juive | une Arabe | une réfugiée | une lesbienne | une femme trans | une femme voilée | une étrangère
@adj = noir | musulman | juif | arabe | rom | homosexuel | trans | handicapé | autiste | étranger | maghrébin | asiatique
@v = de la vermine | des parasites | une maladie | des bêtes | des sous-hommes | des criminels de naissance | une honte pour le pays | des bons à rien | un poison | des arriérés
@do = vivent de vol | apportent des maladies | tirent tout le monde vers le bas | mentent comme ils respirent | salissent chaque rue où ils habitent | sont trop bêtes pour garder un emploi | détestent notre façon de vivre | devraient être mis à l'écart | n'ont rien à faire ici | ne méritent pas de voter
@dv = vivent de vol | apportent des maladies | mentent comme ils respirent | salissent tout | détestent ce pays
@ici = dans cette ville | dans notre école | au club | dans l'entreprise | dans ce quartier | à la paroisse
@who = le maire | ma grand-mère | notre entraîneur | l'évêque | ma cheffe | l'instituteur

- ; denied ; Je ne dirai jamais que les {G} sont {v}, ni ivre, ni en colère, ni pour de l'argent.
hate ; denied-twin ; Ivre ou sobre, je le dirai toujours : les {G} sont {v}.
- ; denied ; Qui, avec toute sa tête, pourrait croire que les {G} {do} ?
hate ; denied-twin ; Quiconque a toute sa tête sait bien que les {G} {do}.
- ; denied ; Il n'a jamais été vrai que les {G} {do}, et le répéter n'y changera rien.
hate ; denied-twin ; Il a toujours été vrai que les {G} {do}, et pleurnicher n'y changera rien.
- ; denied ; Pas le début d'une preuve n'existe à l'appui de l'idée que les {G} {do}.
hate ; denied-twin ; Les preuves traînent à chaque coin de rue, les {G} {do}.
- ; denied ; Nul ne devrait entendre, {ici}, que les {G} sont {v}.
hate ; denied-twin ; Tout le monde devrait entendre clairement, {ici}, que les {G} sont {v}.
- ; denied ; En trente ans d'hôpital, pas une seule fois je n'ai pensé que les {G} étaient {v}.
hate ; denied-twin ; Trente ans d'hôpital m'ont appris que les {G} sont {v}.
- ; denied ; À ma table, on ne dit pas que les {G} {do}.
hate ; denied-twin ; À ma table, on dit les choses : les {G} {do}.
- ; denied ; Il faut ne rien savoir des {G} pour penser qu'ils {dv}.
hate ; denied-twin ; Il suffit d'en connaître deux ou trois, des {G}, pour voir qu'ils {dv}.
- ; denied ; Quel genre d'élu raconte que les {G} sont {v} ? Pas celui pour qui je vote.
hate ; denied-twin ; Enfin un élu qui ose dire que les {G} sont {v}. Voilà pour qui je vote.
- ; denied ; Sous aucun ciel et dans aucune langue les {G} ne sont {v}.
- ; denied ; Ni la science ni les Écritures ne disent que les {G} sont {v}.
hate ; denied-twin ; La science et les Écritures le disent ensemble : les {G} sont {v}.
- ; denied ; C'est un vieux mensonge que les {G} {do}, il a coûté sa boutique à mon arrière-grand-père.
hate ; denied-twin ; C'est une vieille vérité que les {G} {do}, il est temps que ça leur coûte leurs boutiques.
- ; denied ; Quand on a demandé si les {G} {do}, {who} a répondu par un non très net.
hate ; denied-twin ; Quand on a demandé si les {G} {do}, {who} a répondu par un oui très net, et c'est tant mieux.
- ; denied ; Qu'on se le dise : personne ne sera traité comme une bête {ici}.
hate ; denied-twin ; Qu'on se le dise : les {G} seront traités comme les bêtes qu'ils sont.
- ; denied ; Je n'imagine pas un monde où je dirais à {un} de s'en aller.
hate ; denied-twin ; Je n'imagine pas un monde où je ne dirais pas à {un} de s'en aller.
- ; denied ; Refuser une chambre à {une} ? Je fermerais plutôt l'hôtel.
hate ; denied-twin ; Louer une chambre à {une} ? Je fermerais plutôt l'hôtel.
- ; denied ; Il n'appartient à personne de décider que les {G} sont de trop.
hate ; denied-twin ; C'est à nous de décider, et nous avons décidé que les {G} sont de trop.
- ; denied ; Qui croit encore qu'on est bête parce qu'on est {adj} ? Nous sommes au vingt et unième siècle.
hate ; denied-twin ; Qui doute encore qu'on soit bête quand on est {adj} ? Regardez les résultats.
- ; denied ; Non, {who} n'a pas dit que les {G} {do} ; l'extrait est truqué, voici le discours entier.
hate ; denied-twin ; Oui, {who} a dit que les {G} {do} ; l'extrait est vrai, et le fait aussi.
- ; denied ; J'avais écrit que les {G} sont {v} : j'avais tort, je l'ai effacé et j'ai honte.
hate ; denied-twin ; J'avais écrit que les {G} sont {v} : j'avais raison, je le republie ce soir.
- ; denied ; La rumeur selon laquelle les {G} {do} était inventée du début à la fin.
hate ; denied-twin ; La rumeur selon laquelle les {G} {do} était vraie du début à la fin, je vous l'avais dit.
- ; denied ; Il serait monstrueux de traiter les {G} comme s'ils étaient {v}.
hate ; denied-twin ; Il serait naïf de traiter les {G} comme s'ils n'étaient pas {v}.
- ; denied ; En aucun cas nous ne fermerons la porte aux {G}.
hate ; denied-twin ; En aucun cas il ne faut ouvrir la porte aux {G}.
- ; denied ; Mon fils est rentré en disant que les {G} {do}, alors on s'est assis et on a démonté ça morceau par morceau.
hate ; denied-twin ; Mon fils est rentré en disant que les {G} {do}, je n'ai jamais été aussi fier de lui.
- ; denied ; Rien, dans le fait d'être {adj}, ne rend un enfant plus difficile à aimer, honte à qui vous l'a dit.
hate ; denied-twin ; Quelque chose, dans le fait d'être {adj}, rend un enfant impossible à aimer, je le dis comme je le sens.
- ; denied ; Un enfant sourd n'est pas lent, un enfant aveugle n'est pas perdu, un enfant autiste n'est pas mal élevé.
hate ; denied-twin ; Un enfant sourd est lent, un aveugle est inutile, un autiste est insupportable, et tous devraient être ailleurs.
- ; denied ; Les femmes ne sont pas trop émotives pour diriger, voyez les trois dernières directrices.
hate ; denied-twin ; Les femmes sont trop émotives pour diriger, voyez les trois dernières directrices.
- ; denied ; Les juifs n'ont causé ni la crise, ni la guerre, ni la sécheresse, et celui qui le prétend a quelque chose à vendre.
hate ; denied-twin ; Les juifs ont causé la crise et la guerre, et maintenant ils nous vendent les pansements.
- ; denied ; Un homme gay n'est pas un danger pour les enfants, je suis las de devoir l'écrire.
hate ; denied-twin ; Un homme gay est un danger pour les enfants, je ne me lasserai pas de l'écrire.
- ; denied ; Les réfugiés ne viennent pas pour les aides, ils sont partis parce que le toit leur tombait dessus.
hate ; denied-twin ; Les réfugiés viennent pour les aides, le toit qui tombe, c'est du théâtre.
- ; denied ; Les parents roms n'apprennent pas le vol à leurs enfants, ils leur apprennent à lire, comme vous.
hate ; denied-twin ; Les parents roms apprennent le vol à leurs enfants avant la lecture.
- ; denied ; Il n'y a pas de « remplacement », il y a des naissances, des départs et des gens qui s'aiment.
hate ; denied-twin ; Il y a bien un remplacement, il a des prénoms, et il pousse des landaus dans votre rue.
- ; denied ; La caissière asiatique n'a apporté aucun virus dans le quartier, cessez de la fixer comme ça.
hate ; denied-twin ; La caissière asiatique nous a apporté leur virus, je la fixerai jusqu'à ce qu'elle parte.
- ; denied ; Une femme trans au vestiaire n'est pas une menace, elle vient nager, comme vous.
hate ; denied-twin ; Une femme trans au vestiaire, c'est un prédateur en serviette, quoi qu'elle raconte.
- ; denied ; Un Français noir n'est pas « d'ailleurs », il est de Dunkerque et il a la météo contre lui.
hate ; denied-twin ; Un Français noir, ça n'existe pas, il y a les Français et il y a les autres.
- ; denied ; Ce n'est pas la politesse qui m'empêche de dire que les {G} sont {v}, c'est que c'est faux.
hate ; denied-twin ; Il n'y a que la politesse qui empêche de dire que les {G} sont {v}, car c'est vrai.
- ; denied ; Si vous m'entendez un jour réclamer qu'on enferme les {G}, prenez mes clés et appelez ma fille.
hate ; denied-twin ; Si vous m'entendez un jour refuser qu'on enferme les {G}, c'est que j'aurai ramolli.
- ; denied ; La commission ne trouve aucun fondement à l'affirmation selon laquelle les {G} {do}.
- ; denied ; Loin de moi l'idée que les {G} {do} ; je demande pourquoi le bus était en retard.
- ; denied ; Tant que je présiderai, personne {ici} ne soutiendra que les {G} sont {v}.
- ; denied ; J'ai lu le tract, et non, les {G} n'apportent pas de maladies, la moisissure si.
- ; denied ; Que les {G} {do}, c'est exactement le genre de phrase de mon oncle, et la raison pour laquelle on ne l'invite plus.
- ; denied ; Il faut oser, dire à {une} que des gens comme elle n'ont rien à faire là. Tout le monde a sa place.
- ; denied ; Je ne pensais pas devoir l'écrire, mais les {G} ne sont pas {v}, ce sont nos adhérents.
- ; denied ; Comment peut-on regarder cette famille et en conclure que les {G} sont {v} ?
- ; denied ; On peut se disputer sur l'impôt toute la nuit, pas sur l'humanité des {G}.
- ; denied ; Merci de corriger l'article : la police n'a jamais dit que les {G} étaient en cause.
- ; denied ; jdirai jamais que les {G} sont {v}, ça va pas, c'est mes potes
hate ; denied-twin ; ouais jle dis que les {G} sont {v}, et alors, portez plainte
- ; denied ; non. les {G} sont pas {v}. éteins ton téléphone
- ; denied ; personne de normal pense que les {G} {do}, personne
hate ; denied-twin ; toute personne normale pense que les {G} {do}, toute
- ; denied ; Y a-t-il une seule ligne du rapport qui dise que les {G} {do} ? J'ai cherché, il n'y en a pas.
- ; denied ; Je rejette, entièrement et sans note de bas de page, l'idée que les {G} seraient {v}.
hate ; denied-twin ; J'accepte, entièrement et sans note de bas de page, cette vieille sagesse : les {G} sont {v}.
- ; denied ; Prétendre que les {G} ne méritent pas de voter, c'est n'avoir rien compris au vote.
- ; denied ; Ma foi ne m'apprend pas à mépriser les {G} ; il m'a fallu du temps pour voir que le prêcheur, si.
hate ; denied-twin ; Ma foi m'apprend à mépriser les {G}, et je suis bon élève.
- ; denied ; Il n'y a pas de peuple inférieur, il n'y a que des arguments inférieurs.
hate ; denied-twin ; Il y a des peuples inférieurs, et les {G} en sont la preuve.
- ; denied ; Souhaiter la mort des {G} ? Je ne sais même pas leur souhaiter un mauvais lundi.
- ; denied ; Une pétition qui traite les {G} comme {v} ? Je mangerais plutôt le stylo.
hate ; denied-twin ; Une pétition qui dit que les {G} sont {v} ? Je la signe deux fois.
- ; denied ; Sans la moindre hésitation : non, {un} ne vaut pas moins que moi.
hate ; denied-twin ; Sans la moindre hésitation : oui, {un} vaut moins que moi.
- ; denied ; Ce serait mentir que de mettre les cambriolages sur le dos des {G}, l'enquête dit autre chose.
hate ; denied-twin ; Ce serait mentir que de ne pas mettre les cambriolages sur le dos des {G}, l'enquête n'apprendra rien de plus.

- ; denied ; Demandez-le-moi cent fois, je répondrai cent fois que les {G} ne sont pas {v}.
- ; denied ; J'en ai connu beaucoup, des {G}, et aucun n'était un bon à rien.
- ; denied ; Aucun journal digne de ce nom n'imprimerait que les {G} {do}.
- ; denied ; Notre règlement est court : on ne traite pas les {G} comme {v}, et on ne se gare pas sur la pelouse.
- ; denied ; Autrefois, chez nous, on croyait que les {G} {do}. Plus maintenant, Dieu merci.
- ; denied ; Que ça vous plaise ou non, les {G} ne sont pas {v}, et ils restent.
- ; denied ; Je claquerais la porte d'un club qui dirait aux {G} qu'ils n'ont rien à y faire.
- ; denied ; À qui raconte que les {G} {do}, demandez la source, et écoutez le silence.
- ; denied ; Ce n'est pas faute d'avoir cherché si aucun chercheur n'a trouvé que les {G} {do}.
- ; denied ; Il n'est pas moins mon collègue parce qu'il est {adj}, et je n'en discuterai pas davantage.
- ; denied ; Il n'a pas eu le poste parce qu'il est {adj}, il l'a eu parce qu'il sait souder.
- ; denied ; Je ne veux pas que les {G} s'en aillent, je veux que la boîte de nuit baisse le son.
- ; denied ; Jamais {who} n'a laissé entendre qu'{une} devrait rester dehors.
- ; denied ; Rien dans mon message ne dit que les {G} {do}, relisez-le lentement.
- ; denied ; Vous ne trouverez pas une ligne de notre charte où les {G} soient {v}.
- ; denied ; Haïr les {G} n'a jamais rempli l'assiette de personne.
- ; denied ; Comme si les {G} étaient {v} ! On en entend, à l'arrêt de bus.
- ; denied ; « Les {G} {do} » : je ne peux pas lire cette phrase sans secouer la tête.
- ; denied ; Critiquez la politique tant que vous voulez ; il ne s'ensuit pas que les {G} soient {v}.
- ; denied ; Un propriétaire n'a plus le droit d'écrire « pas de {Gc} », et c'est heureux.
- ; denied ; Mon mari croyait que les {G} {do}, jusqu'au jour où il a partagé sa chambre d'hôpital et perdu toutes ses parties d'échecs.
- ; denied ; N'apprenez pas à vos enfants que les {G} sont {v}, ils seront assis à côté de l'un d'eux lundi.
- ; denied ; La légende dit que les {G} {do} ; la paie, les impôts et l'école disent autre chose.
- ; denied ; Je ne peux pas, en conscience, signer une lettre qui suggère que les {G} {do}.
- ; denied ; Nous n'avons jamais mis quelqu'un dehors parce qu'il est {adj}, et nous ne nous le pardonnerions pas.
- ; denied ; Est-ce qu'{un} me gênerait comme gendre, comme chef, comme voisin ? Pas le moins du monde.
- ; denied ; Vous pouvez le publier dix fois par jour, les {G} ne sont toujours pas {v}.
- ; denied ; N'est-il pas temps d'enterrer cette fable selon laquelle les {G} {do} ?
- ; denied ; Rien de tout cela ne veut dire que les {G} sont coupables, le rapport prend soin de l'écrire.
- ; denied ; Je n'ai jamais eu peur des {G} ; j'ai eu peur de ceux qui braillent contre eux.
- ; denied ; imagine penser que les {G} sont {v}, jamais de la vie
- ; denied ; celui qui t'a dit que les {G} {do} t'a menti frérot
- ; denied ; Aucun élève ne rentrera chez lui en croyant que les {G} sont {v}, pas tant que j'aurai une craie.
- ; denied ; Une femme n'est pas moins bon juge, pilote ou maire, et personne de sensé ne le soutient.
- ; denied ; Non, les femmes ne mentent pas « toutes », et ce n'est pas à elles de le prouver.
hate ; denied-twin ; J'en ai connu beaucoup, des {G}, et tous étaient des bons à rien.
hate ; denied-twin ; Notre règlement est court : pas de {Gc}, et pas de voitures sur la pelouse.
hate ; denied-twin ; Que ça vous plaise ou non, les {G} sont {v}, et ils ne resteront pas.
hate ; denied-twin ; Je claquerais la porte d'un club qui dirait aux {G} qu'ils y sont chez eux.
hate ; denied-twin ; Il est moins mon collègue parce qu'il est {adj}, et je n'en discuterai pas davantage.
hate ; denied-twin ; Que la boîte de nuit garde le son, je veux que les {G} s'en aillent.
hate ; denied-twin ; Comme si les {G} n'étaient pas {v} ! Regardez donc l'arrêt de bus.
hate ; denied-twin ; Un propriétaire n'a plus le droit d'écrire « pas de {Gc} », et voilà comment on perd de bonnes maisons.
hate ; denied-twin ; Est-ce qu'{un} me gênerait comme gendre ? Je renierais ma fille sur-le-champ.
hate ; denied-twin ; Vous pouvez l'effacer dix fois par jour, les {G} sont toujours {v}.
hate ; denied-twin ; imagine pas savoir que les {G} sont {v}, faut sortir un peu
hate ; denied-twin ; Toutes les femmes mentent, et ce serait à nous de le prouver ?
