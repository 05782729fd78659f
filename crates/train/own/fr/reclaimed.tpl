# Slurs in the mouth of those they were made for: pride, humour, tenderness, names of collectives, evenings, books. Each sort brings twins:
# the same word thrown at others. The teller belongs to the group, or reports how members speak of themselves.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@pd = pédé | PD | pd
@pds = pédés | PD | pds
@tp = tapette | folle | pédale | tarlouze | fiotte | tantouze
@tps = tapettes | folles | pédales | tarlouzes | tantes | fiottes
@go = gouine | goudou | gouinasse
@gos = gouines | goudous | gouinasses
@tr = travelo | trav
@trs = travelos | travs
@or = bougnoule | négro | niakoué | chinetoque | bicot | romano | métèque | youpin | crouille
@ors = bougnoules | négros | niakoués | chinetoques | bicots | romanos | métèques | youpins | ratons
@vl = rebeu | renoi | feuj | noich | gitan
@vls = rebeus | renois | feujs | noichs | gitans
@ha = boiteux | gogol | mongol | tordu | bancal
@has = boiteux | gogols | mongols | tordus | bancals
@w = salope | pute | garce | sorcière | mégère
@ws = salopes | putes | garces | sorcières | mégères
@city = Lille | Marseille | Rennes | Montreuil | Bruxelles | Grenoble | Tours
@day = jeudi | vendredi | samedi | dimanche
@event = le pique-nique | la chorale | le tournoi de pétanque | le ciné-club | le bal | la randonnée

- ; reclaimed-pride ; Nous les {pds} du quartier, on a sauvé le bistrot de la place, et personne ne s'en plaint.
- ; reclaimed-pride ; Moi la {go} de service, je fais le barbecue et je règle aussi la mobylette.
- ; reclaimed-pride ; Cinquante ans de vie de {go}, dont trente au grand jour, et je recommencerais demain.
- ; reclaimed-pride ; J'ai mis vingt ans à le dire devant ma mère : je suis {pd}, maman, et je vais bien.
- ; reclaimed-pride ; À l'usine j'étais la {tp} de l'atelier, aujourd'hui j'en suis la déléguée syndicale, et on m'écoute.
- ; reclaimed-pride ; Je suis une vieille {go} de province avec trois poules et une médaille du travail.
- ; reclaimed-pride ; Nous, les {gos}, on a tenu la main de nos copains malades quand les hôpitaux n'osaient pas les toucher.
- ; reclaimed-pride ; On est {pds}, on est mariés, on est ennuyeux à mourir et c'est une victoire.
- ; reclaimed-pride ; Ils criaient « {tp} » dans la cour. J'en ai fait un spectacle, et la cour entière est venue.
- ; reclaimed-pride ; Mon grand-père, le {or} du chantier, a construit ce lycée ; moi, son petit-fils, j'y enseigne.
- ; reclaimed-pride ; Je suis la fille du {or} de l'épicerie, comme ils disaient, et je viens d'être élue maire adjointe.
- ; reclaimed-pride ; Le petit {or} du dernier rang, c'était moi. Agrégé de lettres ce matin, je pleure.
- ; reclaimed-pride ; Nous les {vls} de la cité, on a rouvert la bibliothèque avec nos mains et de la peinture jaune.
- ; reclaimed-pride ; Je suis {vl}, cévenol et fan de rugby, et je n'ai pas fini de compliquer vos cases.
- ; reclaimed-pride ; Le {ha} que je suis a fini le marathon en neuf heures, avant le camion balai.
- ; reclaimed-pride ; Nous, les {has}, on ne veut pas de courage en affiche, on veut un ascenseur qui marche.
- ; reclaimed-pride ; On nous a traitées de {ws}, alors on l'a brodé sur nos blousons et on a défilé.
- ; reclaimed-pride ; Fière {w}, fière mère, fière mécano : bonjour à celles qui se reconnaissent.
- ; reclaimed-pride ; À soixante-dix ans je reste une {tp} flamboyante, mon kiné peut en témoigner.
- ; reclaimed-pride ; Je suis né {pd} à la campagne, et c'est la campagne qui m'a appris à ne pas baisser les yeux.
- ; reclaimed-pride ; Le jour où j'ai dit « gouine » sans trembler, j'ai su que j'étais arrivée chez moi.
- ; reclaimed-pride ; Trans, ouvrière et {go}, j'ai trois raisons de chanter au premier mai.
- ; reclaimed-pride ; Oui je suis un {tr}, mon chéri, et le plus ponctuel de toute la compagnie.
- ; reclaimed-pride ; Nous autres manouches, romanos si vous voulez, on a mis le feu à la salle hier, trois rappels !
- ; reclaimed-pride ; Un {vl} champion de scrabble en patois, c'est moi sur la photo.
- ; reclaimed-pride ; Je revendique : {go}, grosse, heureuse, et abonnée au théâtre.

- ; reclaimed-humour ; Combien de {gos} faut-il pour monter une armoire ? Une seule, moi, et je siffle en même temps.
- ; reclaimed-humour ; On reconnaît un appart de {pds} au nombre de bougies ; chez nous on en est à quarante-deux.
- ; reclaimed-humour ; Alerte : {pd} en détresse, c'est moi, il n'y a plus de fromage râpé.
- ; reclaimed-humour ; Ma femme et moi sommes devenues ces {gos} qui parlent de compost à l'apéro.
- ; reclaimed-humour ; En bon {pd} de province, je connais toutes les aires d'autoroute et aucune boîte de nuit.
- ; reclaimed-humour ; Je suis une {tp} en carton : je ne sais ni danser, ni coudre, ni faire un brushing.
- ; reclaimed-humour ; Chérie, je suis drag queen depuis vingt ans, {tp} de mère en fille, alors passe-moi la colle à cils.
- ; reclaimed-humour ; Ce soir votre vieux {tr} préféré monte sur scène avec deux hanches neuves et une robe d'occasion.
- ; reclaimed-humour ; La reine Patachou, drag et {tp} patentée, tirera la tombola à 21 h.
- ; reclaimed-humour ; Perruque posée, faux cils collés : ta tata folle est prête à présider le loto.
- ; reclaimed-humour ; Je suis le {ha} du groupe, donc c'est toujours moi qui ai la place de parking, dites merci.
- ; reclaimed-humour ; Deux {has} dans un escalier, et c'est l'infirmière qui tombe : histoire vraie, c'était nous.
- ; reclaimed-humour ; Moi le sourdingue de la bande, je suis le seul à dormir pendant les travaux.
- ; reclaimed-humour ; Réunion de famille chez les {vls} : douze plats, quatorze avis, zéro chaise. Ma famille, quoi.
- ; reclaimed-humour ; Je suis le seul {vl} de France qui n'aime pas la musique de son cousin.
- ; reclaimed-humour ; Un {or} végétarien, imaginez la tête de ma grand-mère, dit mon sketch sur moi-même.
- ; reclaimed-humour ; On est deux {ors} à se disputer la recette du couscous, ma sœur et moi, et c'est elle qui triche.
- ; reclaimed-humour ; Ma mère : « mon fils le {pd} va m'aider à choisir les rideaux ». Maman, je suis plombier.
- ; reclaimed-humour ; Allô, ici la {w} de votre vie, j'ai retrouvé tes clés dans mon sac.
- ; reclaimed-humour ; Bande de {ws}, vous êtes parties au cinéma sans moi, je vous adore quand même.
- ; reclaimed-humour ; Nous sommes une coloc de {gos}, de {pds} et d'un hétéro qui fait très bien les crêpes.
- ; reclaimed-humour ; Je fais mon coming out à la boulangère, elle me répond : « ah, toi aussi {pd}, comme mon frère », et m'offre un flan.
- ; reclaimed-humour ; J'ai une tête de {tp}, une voix de {tp} et un CAP de soudeur, venez comme vous êtes.
- ; reclaimed-humour ; Vieille {go} cherche raquettes à neige, les miennes ont fini en étagère.
- ; reclaimed-humour ; Vous avez demandé le {pd} de garde ? Ne quittez pas, je finis mon gâteau.

- ; reclaimed-tender ; Mes {pds} d'amour, rentrez bien et mettez un message en arrivant.
- ; reclaimed-tender ; Bonne nuit à toutes mes {gos}, je vous embrasse sur le front.
- ; reclaimed-tender ; Elle m'appelle sa {go} des bois, et au bout de quinze ans je rougis encore.
- ; reclaimed-tender ; Il me dit « mon petit {pd} » en m'apportant le café, c'est le mot le plus doux de la maison.
- ; reclaimed-tender ; Aux {gos} qui n'ont nulle part où aller à Noël : chez nous la table a deux rallonges.
- ; reclaimed-tender ; Mes camarades {pds}, pensez à boire de l'eau, il fait quarante degrés sur le char.
- ; reclaimed-tender ; On a enterré Ginette, la plus brave des {gos}, et toutes portaient une cravate comme elle.
- ; reclaimed-tender ; Merci aux vieilles {tps} qui m'ont nourri quand mon père m'a mis dehors.
- ; reclaimed-tender ; Bisous à mes {ws} qui ont débarqué avec des cartons et des pizzas le jour de la rupture.
- ; reclaimed-tender ; Mon frérot {vl}, mon sang, bon anniversaire, tu m'as tout appris.
- ; reclaimed-tender ; Papa a écrit sur la carte : « à mon {pd} préféré », il a souligné préféré. On revient de loin.
- ; reclaimed-tender ; Chères jeunes {gos}, ça s'arrange, signé une tante qui est passée par là.
- ; reclaimed-tender ; J'ai besoin d'être entre {pds} ce soir, avec les miens, sans rien avoir à expliquer.
- ; reclaimed-tender ; Mon amoureux dit que je suis sa {tp} des montagnes, et moi je lui tricote des bonnets.
- ; reclaimed-tender ; Ma grand-mère martiniquaise m'appelle « ti nègre mwen » en me beurrant la tartine.
- ; reclaimed-tender ; Mon poto renoi et moi, on s'appelle « négro » depuis la maternelle, et c'est de l'amour, rien d'autre.
- ; reclaimed-tender ; Aux {pds} de ma génération qui n'ont pas vu ce jour, cette danse est pour vous.
- ; reclaimed-tender ; Entre {has}, à l'hôpital, on se tenait par la main et on riait de nous-mêmes toute la nuit.

- ; reclaimed-names ; Les {gos} à vélo, notre club de lesbiennes cyclistes, part {day} à dix heures de la gare.
- ; reclaimed-names ; Le collectif « {pds} et fiers de l'être » tient sa permanence le {day}, on vous attend avec du thé.
- ; reclaimed-names ; {event} des {tps} de {city}, c'est {day}, et c'est nous qui l'organisons, avec nos mères.
- ; reclaimed-names ; La troupe « Les Joyeux {has} » joue {day} : six comédiens handicapés, un fauteuil en panne, beaucoup de rires.
- ; reclaimed-names ; Notre podcast s'appelle « Deux {gos} et une bouilloire », l'épisode sur le mariage est en ligne.
- ; reclaimed-names ; « La Nuit des {tps} », notre bal queer, revient à {city}, prix libre et vestiaire gratuit.
- ; reclaimed-names ; Son premier livre, « Le Dernier {pd} du canton », paraît lundi ; c'est l'histoire de sa vie et elle est belle.
- ; reclaimed-names ; J'ai intitulé mon mémoire « Sale {go} », trois cents pages sur ma grand-tante, et le jury a pleuré.
- ; reclaimed-names ; La Marche des {ws} part à midi de la mairie, habillez-vous comme vous voulez, c'est tout le propos.
- ; reclaimed-names ; Le {or} et la Bretonne : une pièce écrite par leur petite-fille, sur eux, salle comble à {city}.
- ; reclaimed-names ; Notre groupe de rap, quatre cousins des quartiers nord, s'appelle « Académie des {ors} ».
- ; reclaimed-names ; Le fanzine « {tp} magazine » est fait par trois retraités gays et une photocopieuse.
- ; reclaimed-names ; Bibliothèque des {gos} de {city} : deux mille livres, un chat, adhésion à prix libre.
- ; reclaimed-names ; Le festival « Putes et fières », organisé par des travailleuses du sexe, ouvre {day} à {city}.
- ; reclaimed-names ; Radio Cinglés, animée par des patients de l'hôpital de jour, émet chaque {day} à 18 h.
- ; reclaimed-names ; Le char des {gos} cherche une conductrice qui sache passer la marche arrière.
- ; reclaimed-names ; La compagnie drag « Les {trs} du port » recrute une couturière patiente.
- ; reclaimed-names ; L'équipe de foot « Les Dégommeuses {gos} » a gagné le match retour, photo de nous toutes sous la pluie.
- ; reclaimed-names ; Assemblée des {pds} et des {gos} de la vallée : ordre du jour, le bal, le budget, la buvette.
- ; reclaimed-names ; Sur l'affiche de notre comité on lit « {pds}, {gos}, trans : même combat », rendez-vous place Kléber.
- ; reclaimed-names ; « Pas ton niakoué », la websérie d'une réalisatrice franco-vietnamienne sur sa propre famille, a un prix.
- ; reclaimed-names ; « Mongol, moi ? » : un one-man-show d'un comédien trisomique qui retourne le mot comme une crêpe.

- ; reclaimed-word ; Quand c'est moi qui dis « {go} », c'est une caresse ; par la vitre d'une voiture, c'est une pierre.
- ; reclaimed-word ; Ma génération a reçu « {pd} » comme un crachat. Mon fils l'écrit dans sa bio, et j'apprends.
- ; reclaimed-word ; On leur a pris le mot {go}, on l'a lavé, repassé, et on l'a mis sur la banderole.
- ; reclaimed-word ; Chez nous, où tout le monde est brun, « {or} » ne se dit qu'avec un sourire et une assiette pleine.
- ; reclaimed-word ; Elle s'est présentée sur scène comme « une {go} avec un abonnement SNCF », et la salle l'a adorée.
- ; reclaimed-word ; Je dis {ha} pour moi et personne handicapée pour les autres, chacun son mot.
- ; reclaimed-word ; Ma copine trans se dit « {tr} de luxe » pour rire ; moi je ne le dirai jamais, ça lui appartient.
- ; reclaimed-word ; Vous cherchez le responsable ? C'est moi, le {pd} en chemise à fleurs, au fond du hangar.
- ; reclaimed-word ; Comme {go} et comme agricultrice, je trouve la nouvelle aide bien pensée.
- ; reclaimed-word ; En tant que {pd} et que père de deux enfants, je remercie la crèche pour le formulaire.
- ; reclaimed-word ; Je suis {pd}, mon mari est {pd}, notre fils a sept ans et nous trouve surtout vieux.
- ; reclaimed-word ; Si l'aimer fait de moi une {go}, alors qu'on l'imprime sur le faire-part.
- ; reclaimed-word ; Mon oncle, vieux {pd} magnifique, m'a laissé ses disques et sa façon de tenir tête.
- ; reclaimed-word ; On était dix {gos} dans un camping-car, je n'ai jamais autant ri de ma vie.
- ; reclaimed-word ; Le coming out d'un {pd} de soixante ans, raconté par lui-même, {day} à la médiathèque.
- ; reclaimed-word ; Sur ma tombe, écrivez {go}, en grand, et puis la recette de la tarte aux mirabelles.
- ; reclaimed-word ; Nous les {pds}, on sait ce que c'est que d'attendre un regard doux dans une salle.
- ; reclaimed-word ; Il y a une fatigue que seuls les {vls} connaissent, et que mes frères savent soigner autour d'un tajine.
- ; reclaimed-word ; Ma sœur dit « nous les {gos} » à chaque repas de famille, et maintenant l'oncle en rit avec elle.
- ; reclaimed-word ; La drag queen s'est dite « vieille {tp} fripée », a salué, et a rapporté neuf mille euros à l'hospice.
- ; reclaimed-word ; On peut être {pd} et diacre, je le suis, et mon curé prépare le café.
- ; reclaimed-word ; Je tiens un salon de coiffure pour {gos}, par une {go}, sans rendez-vous le {day}.
- ; reclaimed-word ; jsuis {pd}, lessivé et en retard, mais jsuis là les amis
- ; reclaimed-word ; nous les {gos} on a encore adopté un chat, c'est le troisième, priez pour nous
- ; reclaimed-word ; trop fier de mes {vls}, toute la promo a eu le bac
- ; reclaimed-word ; ptdr la {go} que je suis a pleuré devant une pub de yaourt
- ; reclaimed-word ; mes {ws} sûres, qui a un chargeur, je vous aime
- ; reclaimed-word ; Seule une {go} comme moi accepterait de me conduire chez le véto à trois heures du matin : elles sont quatre à l'avoir proposé.
- ; reclaimed-word ; La plus vieille {go} de {city} fête ses quatre-vingt-dix ans, elle veut une fanfare et nous aussi.
- ; reclaimed-word ; J'écris pour les {pds} de campagne, les miens, ceux qui avaient une mobylette pour seul drapeau.
- ; reclaimed-word ; Le rappeur dit « négro » quarante fois, et chaque fois c'est un frère avec qui il a grandi.
- ; reclaimed-word ; Moi, bougnoule de la troisième génération, je vous invite à ma crémaillère : il y aura du far breton.
- ; reclaimed-word ; Mon fauteuil, mes cicatrices, mon mot : {ha}. Vous pouvez l'admirer du trottoir.
- ; reclaimed-word ; Ma thérapeute est {go} comme moi, je n'ai jamais à expliquer les prénoms.
- ; reclaimed-word ; On me demande si « queer » me gêne : je suis {tp} depuis 1962, mon petit, j'ai vu pire et j'ai vu mieux.

hate+insult ; reclaimed-twin ; Vous les {pds} du quartier, vous avez pourri la place, du vent.
hate+insult ; reclaimed-twin ; Il y a une {go} dans le service, on la reconnaît à sa tête de camion, et je ne lui serre pas la main.
hate+insult ; reclaimed-twin ; Cinquante ans à supporter cette {go} sur mon palier, vivement qu'elle déménage.
hate+insult ; reclaimed-twin ; Mon fils n'est pas {pd}, on ne fait pas ça dans notre famille, on a du sang propre.
hate+insult ; reclaimed-twin ; Une {tp} comme délégué syndical, et on s'étonne que plus personne ne vote.
hate+insult ; reclaimed-twin ; Ces {pds} mariés me donnent envie de rendre mon livret de famille.
hate+insult ; reclaimed-twin ; Le petit {or} du dernier rang n'aura jamais rien dans le crâne, agrégé ou pas.
hate+insult ; reclaimed-twin ; Elle n'est que la fille du {or} de l'épicerie, et ça veut nous gouverner.
hate+insult ; reclaimed-twin ; Les {ors} de la cité ont rouvert la bibliothèque ? Pour y vendre quoi ?
hate+insult ; reclaimed-twin ; Un {ha} au départ du marathon, on aura tout vu, qu'on me dégage ça de la piste.
hate+insult ; reclaimed-twin ; Encore un ascenseur pour les {has}, et moi je paie pour ces déchets.
hate+insult ; reclaimed-twin ; Qu'elles défilent, ces {ws}, on saura au moins lesquelles ne valent rien.
hate+insult ; reclaimed-twin ; On reconnaît un appart de {pds} à l'odeur, aérez l'escalier.
hate+insult ; reclaimed-twin ; Un {tr} sur la scène des enfants, sortez-moi cette chose d'ici.
hate+insult ; reclaimed-twin ; Regardez ces {trs} qui paradent, c'est la foire aux monstres.
hate+insult ; reclaimed-twin ; Une perruque et du rouge, et la {tp} se prend pour une femme, quelle farce écœurante.
hate+insult ; reclaimed-twin ; Deux {has} dans l'escalier, il fallait les laisser tomber.
hate+insult ; reclaimed-twin ; Deux {ors} qui crient dans leur charabia, le bus est devenu un zoo.
hate+insult ; reclaimed-twin ; Bonne nuit à personne, surtout pas à vous, les {gos}, pauvres ratées.
hate+insult ; reclaimed-twin ; Les {gos} qui passent Noël toutes seules, leurs parents ont bien raison.
hate+insult ; reclaimed-twin ; Une {go} de moins depuis mardi, je ne mettrai pas de cravate.
hate+insult ; reclaimed-twin ; {event} était sympa avant l'arrivée des {pds}, on peut revenir entre gens normaux ?
hate+insult ; reclaimed-twin ; Les {gos} ont maintenant leur club de vélo, qu'elles roulent jusqu'à la falaise.
hate+insult ; reclaimed-twin ; Qui écoute ce podcast ? Deux {gos} qui se plaignent d'être laides.
hate+insult ; reclaimed-twin ; Une bibliothèque de {gos}, et après on s'étonne que les jeunes tournent mal, brûlez-moi ça.
hate+insult ; reclaimed-twin ; Le {or} et la Bretonne, encore une qui a trahi les siens pour un singe.
hate+insult ; reclaimed-twin ; Quatre {ors} qui font du rap, c'est ça, votre culture ? Retournez dans la brousse.
hate+insult ; reclaimed-twin ; Le responsable, c'est le {pd} en chemise à fleurs, et moi je n'obéis pas à une demi-portion d'homme.
hate+insult ; reclaimed-twin ; Comme père de famille, je ne veux pas de {pds} dans cette crèche.
hate+insult ; reclaimed-twin ; Nous les vrais Français, on en a assez des {ors} qui se croient chez eux.
hate+insult ; reclaimed-twin ; Mon oncle était {pd}, on ne prononçait plus son nom à table, et c'était bien ainsi.
hate+insult ; reclaimed-twin ; Dix {gos} dans un camping-car, que quelqu'un tire le frein à main en haut de la côte.
hate+insult ; reclaimed-twin ; On ne peut pas être {pd} et diacre, on est {pd} et on brûle, point.
hate+insult ; reclaimed-twin ; jsuis tombé sur un {pd} en retard au boulot, virez-moi cette tafiole
hate+insult ; reclaimed-twin ; les {gos} ont encore adopté un chat, pauvre bête, ça doit puer chez elles
hate+insult ; reclaimed-twin ; ptdr la {go} de ma classe a pleuré, retourne faire l'homme
hate+insult ; reclaimed-twin ; Le rappeur est un {or} de plus, bon à grogner dans un micro.
hate+insult ; reclaimed-twin ; Un salon de coiffure pour {gos}, comme ça on sait quelle vitrine éviter.
hate+insult ; reclaimed-twin ; La plus vieille {go} de {city} tient encore debout, dommage.
hate+insult ; reclaimed-twin ; Vous avez recruté un {or} au guichet ? Je range mon portefeuille et je change d'agence.
hate+insult ; reclaimed-twin ; Les {tps} de {city} font leur bal, et les gens sains ferment leurs volets.
hate+insult ; reclaimed-twin ; Je suis chrétien, donc je le dis sans détour : le {pd} d'en face est une abomination.
hate+insult ; reclaimed-twin ; Ma sœur traîne avec des {gos}, elle va finir comme ces erreurs de la nature.
hate+insult ; reclaimed-twin ; Nous les gens normaux, on ne veut pas d'un char de {tps} sous nos fenêtres.
hate+insult ; reclaimed-twin ; Le {or} de ma promo a eu le bac, ils l'ont donné à tous les animaux cette année.
hate+insult ; reclaimed-twin ; Moi vivant, aucun {vl} n'épousera ma sœur.
- ; reclaimed-twin ; Nous les boulistes du quartier, on a sauvé la place, et personne ne s'en plaint.
- ; reclaimed-twin ; Mes camarades boulangers, la farine arrive demain.
- ; reclaimed-humour ; Le pluriel de {go}, c'est un comité, demandez à notre réunion du mardi.
- ; reclaimed-tender ; Mamie, quatre-vingt-onze ans, demande si mes copines {gos} mangent du poisson : oui, Mamie, et elles t'adorent.
- ; reclaimed-pride ; Je suis entré au tribunal comme témoin et comme {pd}, j'en suis ressorti les deux, et plus grand.
- ; reclaimed-names ; « Danse avec les {has} », notre cours pour fauteuils et béquilles, est donné par deux d'entre nous.
- ; reclaimed-pride ; Aide-soignante, antillaise et {go}, j'ai trois familles et je les nourris toutes le dimanche.
- ; reclaimed-pride ; On m'a dit « sale {pd} » au stade ; j'y suis revenu avec un sifflet, arbitre officiel de la ligue.
- ; reclaimed-pride ; Nous les {tps}, on tient cette boutique depuis 1979 et on rend la monnaie avec le sourire.
- ; reclaimed-humour ; Mon chat juge ma vie de {pd} célibataire avec une sévérité de notaire.
- ; reclaimed-humour ; On est trois {gos} pour un barbecue, quatre pinces, et personne ne veut de la salade.
- ; reclaimed-humour ; La {tp} de la famille, c'est-à-dire moi, a encore gagné au loto de la paroisse.
- ; reclaimed-humour ; Je suis {vl} et gaucher, le correcteur automatique n'a aucune chance.
- ; reclaimed-tender ; Mon vieux complice, {pd} comme moi, m'a tenu le seau pendant toute la chimio.
- ; reclaimed-tender ; À ma {go}, trente ans de vie commune et toujours pas d'accord sur les volets.
- ; reclaimed-tender ; Les {vls} du foot m'ont porté mes courses tout l'hiver, dit leur entraîneur, l'un des leurs.
- ; reclaimed-tender ; Elle me souffle « ma {w} » à l'oreille et on rit comme à vingt ans, c'est notre mot.
- ; reclaimed-word ; Il y a des mots qu'on hérite : {go}, je l'ai reçu de ma marraine, avec son tournevis.
- ; reclaimed-word ; Je me suis appelé {pd} avant que les autres ne le fassent, ça leur a coupé l'herbe sous le pied.
- ; reclaimed-word ; « Bonsoir, je suis la {tp} annoncée au programme », dit-il, et deux cents personnes se lèvent.
- ; reclaimed-names ; « {pds} des champs », le documentaire d'un éleveur gay sur ses voisins et lui, passe {day} au ciné-club.
- ; reclaimed-names ; La Fanfare des {tps}, que nous avons fondée après la fermeture du bar, répète le {day}.
- ; reclaimed-names ; « Moi, {or} et apiculteur » : mon récit d'enfance sort chez un petit éditeur de {city}.
- ; reclaimed-word ; Écrire {pd} sur mon CV d'artiste, c'était mon choix, et la galerie a demandé une plus grande affiche.
- ; reclaimed-word ; Ma bande de {has} et moi partons en croisière, prévenez le capitaine, on danse tard.
