# Words: harmless senses of words that are also slurs, reclaimed uses by the people concerned, and coarse words without hate.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | bonnes femmes | vieilles | meufs | Antillaises | mamies
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@a_woman = une femme | une musulmane | une juive | une lesbienne | une Africaine | une femme voilée | une femme trans | une réfugiée | une Noire | une handicapée | une Rom | une Asiatique | une Maghrébine | une immigrée | une vieille
@adj_m = noir | arabe | musulman | juif | rom | asiatique | homo | gay | trans | handicapé | immigré | étranger | maghrébin | autiste | turc | malien
@adj_f = noire | arabe | musulmane | juive | rom | asiatique | lesbienne | trans | handicapée | immigrée | étrangère | maghrébine | voilée | autiste | turque | malienne
@first_f = Sarah | Camille | Fatou | Léa | Nadia | Chloé | Mélanie | Salomé | Sophie | Mariama | Julie | Linh
@coarse = putain | bordel | merde | la vache | purée

- ; harmless-sense ; La pédale de frein est trop dure, passez au garage.
- ; harmless-sense ; J'ai acheté une tapette à souris au rayon jardin.
- ; harmless-sense ; Le moteur est bridé à 110 km/h.
- ; harmless-sense ; La grue du chantier bloque la rue jusqu'à jeudi.
- ; harmless-sense ; Mon chat chasse le raton du voisin, un vrai raton laveur apprivoisé.
- ; harmless-sense ; Un melon bien mûr, du jambon, et c'est l'été.
- ; harmless-sense ; La chienne de ma sœur a eu six chiots, il en reste une à donner.
- ; harmless-sense ; Elle portait une salopette bleue.
- ; harmless-sense ; Gogol a écrit Les Âmes mortes.
- ; harmless-sense ; Le cheval mongol est petit et très endurant.
- ; harmless-sense ; Nous avons dormi dans une yourte chez un éleveur mongol.
- ; harmless-sense ; J'ai le cafard depuis que tu es parti.
- ; harmless-sense ; Le parasite est détruit en trois jours par ce traitement, dit le vétérinaire.
- ; harmless-sense ; Parasite a reçu la palme d'or.
- ; harmless-sense ; Les macaques du zoo ont eu un bébé.
- ; harmless-sense ; Un singe s'est échappé du parc et a volé des bananes.
- ; harmless-sense ; Râpez le pecorino romano au dernier moment.
- ; harmless-sense ; La morue se dessale toute la nuit.
- ; harmless-sense ; Dinde aux marrons pour douze, départ cuisine à midi.
- ; harmless-sense ; Ma tante arrive par le train de 18 h.
- ; harmless-sense ; Deux gouttes de citron et c'est parfait.
- ; harmless-sense ; Le chocolat noir à 70 % est en promotion.
- ; harmless-sense ; Mets une touche de gris sous le jaune.
- ; harmless-sense ; Le marché noir des billets est interdit.
- ; harmless-sense ; Une liste noire des sites frauduleux est publiée par l'AMF.
- ; harmless-sense ; Votre colis noir pèse trois kilos.
- ; harmless-sense ; Une jaune et une rouge, l'arbitre n'a pas hésité.
- ; harmless-sense ; Un travail au noir, c'est non : facture obligatoire.
- ; harmless-sense ; La vache, que c'est beau !
- ; harmless-sense ; La chatte de la voisine dort sur mon paillasson.
- ; harmless-sense ; Il a une queue touffue, c'est un écureuil roux.
- ; harmless-sense ; La verge d'or fleurit en septembre.
- ; harmless-sense ; Le gratin de légumes est au four.
- ; harmless-sense ; Ces légumes viennent d'un maraîcher du coin.
- ; harmless-sense ; La folle avoine envahit le champ, il faut l'arracher à la main.
- ; harmless-sense ; Serrez la vis femelle sans forcer.
- ; harmless-sense ; La poule a pondu, les enfants sont ravis.
- ; harmless-sense ; Le thon est pêché à la ligne.
- ; harmless-sense ; Nous avons trouvé des nuisibles dans la réserve, l'entreprise passe demain.
- ; harmless-sense ; Il faut noircir les cases au stylo.
- ; harmless-sense ; Le singe hurleur vit au Pérou.
- ; harmless-sense ; Ne nourrissez pas les rats musqués.
- ; harmless-sense ; On a vu une famille de cochons nains à la ferme.
- ; harmless-sense ; Le nain de jardin a disparu, c'est la troisième fois.
- ; harmless-sense ; La prise femelle va dans la fiche mâle.
- ; harmless-sense ; Les femelles pondent en mai, les mâles gardent le nid.
- ; harmless-sense ; Le boulon mâle est rouillé.
- ; harmless-sense ; Le retard de croissance sera suivi par le pédiatre.
- ; harmless-sense ; L'invasion de sauterelles a ruiné la récolte.
- ; harmless-sense ; Les plantes invasives sont à arracher avant l'été.
- ; harmless-sense ; Le riz sauvage cuit quarante minutes.
- ; harmless-sense ; La race de ce chien est la plus calme.
- ; harmless-sense ; Nos vaches sont de race limousine.
- ; harmless-sense ; La transition énergétique coûtera cher.
- ; harmless-sense ; Les gros calibres de tomates partent au rebut.
- ; harmless-sense ; Cette peinture blanche recouvre mal la noire.
- ; harmless-sense ; La bonne sœur tient la pharmacie du couvent.
- ; harmless-sense ; Le beur... le beurre est en rupture, désolé pour la faute de frappe.
- ; harmless-sense ; Le pédé... le PDG, pardon, parlera à dix heures. Satané correcteur.
- ; harmless-sense ; Les Négresses vertes, c'était un groupe de rock, et j'étais au concert.
- ; harmless-sense ; Elle prépare sa thèse sur la négritude chez Césaire et Senghor.
- ; harmless-sense ; Le nègre littéraire, qu'on appelle aujourd'hui prête-plume, n'a pas signé le livre.
- ; harmless-sense ; On ne dit plus tête-de-nègre, on dit meringue au chocolat.
- ; harmless-sense ; Le biceps brachial, la pédale automatique, le cuissard : tout pour le vélo.
- ; harmless-sense ; La gouaille de Paris n'a rien perdu.
- ; harmless-sense ; Il travaille au four à chaux depuis vingt ans.
- ; harmless-sense ; Le train a pris feu, personne n'a été blessé.
- ; harmless-sense ; La chasse d'eau fuit, j'appelle le plombier.

- ; reclaimed ; Fière d'être gouine depuis 1998.
- ; reclaimed ; Oui je suis une gouine, et votre gouine préférée en plus.
- ; reclaimed ; Je suis pédé, je danse, je vous aime, bonne Marche des fiertés !
- ; reclaimed ; Entre pédés on s'appelle comme ça, c'est notre façon de rire.
- ; reclaimed ; La soirée TransPédéGouine commence à 22 h, entrée à prix libre.
- ; reclaimed ; Ma bande de gouines et moi, on part randonner.
- ; reclaimed ; Moi, renoi et fier, j'apprends l'histoire que l'école a oubliée.
- ; reclaimed ; En tant que rebeu du 93, je vous dis merci pour cette expo.
- ; reclaimed ; Mes sœurs renois, on se retrouve samedi pour l'atelier coiffure.
- ; reclaimed ; Nous, les folles, les tantes, les trans, nous étions là à Stonewall.
- ; reclaimed ; J'ai repris le mot gouine pour moi, il ne me blesse plus.
- ; reclaimed ; Un feuj, un rebeu et un renoi montent une boîte : c'est nous, et on recrute.
- ; reclaimed ; Je suis une beurette, oui, et ce mot je le reprends à ceux qui l'ont sali.
- ; reclaimed ; Queer, bizarre et heureux de l'être.
- ; reclaimed ; Mon mari et moi, deux vieux pédés, fêtons nos trente ans.
- ; reclaimed ; Salut les meufs, qui vient au foot ce soir ?
- ; reclaimed ; Nous sommes les filles de sorcières que vous n'avez pas pu brûler.
- ; reclaimed ; Sale pute, criait-il. Alors on a appelé notre collectif « Les Sales Putes », et on a rempli la salle.
- ; reclaimed ; Handi et fière, crip pride, on arrive !
- ; reclaimed ; Moi le boiteux, je vous mets trois tours de piste, les gars.
- ; reclaimed ; Nous, les fous, avons notre radio et elle émet le vendredi.
- ; reclaimed ; Salut ma négresse, me dit ma mère en créole, et c'est plein de tendresse.
- ; reclaimed ; Je me dis gitan, pas « voyageur », c'est mon nom et j'y tiens.
- ; reclaimed ; Mon niakoué préféré, c'est moi : spectacle d'un humoriste vietnamien, mardi.
- ; reclaimed ; On est des vieilles et on vous embête, signé le chœur des grand-mères.
- ; reclaimed ; Gouines, bis et trans : notre bibliothèque vous ouvre ses portes.
- ; reclaimed ; J'étais le pédé du village, j'en suis devenu le maire.
- ; reclaimed ; Ma copine m'appelle sa petite gouine et je fonds.
- ; reclaimed ; Black, beur et feuj, notre groupe joue samedi.
- ; reclaimed ; Nous autres autistes, on a aussi de l'humour, venez à la scène ouverte.
- ; reclaimed ; En bonne féministe hystérique, comme vous dites, je vous invite à notre colloque.
- ; reclaimed ; Une tapette, oui monsieur, et championne de boxe.
- ; reclaimed ; Mes gouines sûres, j'ai besoin de vous pour déménager.
- ; reclaimed ; Le festival s'appelle « Bougnoule et alors », il est tenu par des enfants d'immigrés.
- ; reclaimed ; Nos corps gros, noirs, trans, handis sont beaux.
- ; reclaimed ; Ici la fière descendante d'une négresse marronne.
- ; reclaimed ; Le mot pédé, je le garde : il m'a fait mal à douze ans, il me tient chaud à quarante.
- ; reclaimed ; Une gouine à moto, c'est moi, et la route est belle.
- ; reclaimed ; Nos aînées disaient gouine tout bas, nous le disons au mégaphone.
- ; reclaimed ; Avec mes potes renois on a monté une web-radio.
- ; reclaimed ; Salut les pédés, on se voit au chœur mardi ? Signé votre ténor.
- ; reclaimed ; Je suis une vieille peau et j'adore ça, disait ma tante de 85 ans.
- ; reclaimed ; On s'est appelés « Les Bougnoules du coin », une troupe de petits-enfants d'immigrés, et le public suit.
- ; reclaimed ; Trans et fier, pédé et fier, breton et fier.
- ; reclaimed ; Moi, bamboula comme ils disaient à l'école, je dirige aujourd'hui cette école.
- ; reclaimed ; Mon one-woman-show s'intitule « Grosse gouine », venez rire avec moi.
- ; reclaimed ; Entre feujs, on se moque de nos mères, c'est une tradition.
- ; reclaimed ; Les rebeus de ma promo, on se retrouve dix ans après, trop fier de nous.
- ; reclaimed ; Folle, oui, et pas près de me calmer, mes chéris.
- ; reclaimed ; Atelier d'écriture pour meufs, gouines et personnes trans, gratuit.
- ; reclaimed ; Chinetoque ? J'en ai fait le titre de mon roman, pour qu'on le lise en face.
- ; reclaimed ; Je signe « le mongol » parce que mon frère et moi, trisomiques, on en rit les premiers.
- ; reclaimed ; Manouche je suis, manouche je reste, la caravane et la guitare.
- ; reclaimed ; Elle se présente comme butch et gouine, c'est son mot, respectez-le.
- ; reclaimed ; Les pédales en colère, notre fanfare, jouera à la Bastille.
- ; reclaimed ; Moi aussi je suis un métèque, chantait Moustaki, et toute la salle avec lui.
- ; reclaimed ; Nègre je suis, nègre je resterai, disait Césaire, et j'entends sa fierté.
- ; reclaimed ; Mon mec me dit « ma tapette d'amour », on est mariés depuis six ans.
- ; reclaimed ; Personne d'autre que nous ne dira ce que gouine veut dire.
- ; reclaimed ; Sourde et têtue, c'est écrit sur mon tee-shirt.
- ; reclaimed ; Un boiteux et un aveugle montent sur scène : nous, hier soir, et c'était plein.

profanity ; coarse-nonhate ; {coarse}, quel but de malade !
profanity ; coarse-nonhate ; Putain, c'est trop bon ce gâteau.
profanity ; coarse-nonhate ; Merde, j'ai oublié mon parapluie.
profanity ; coarse-nonhate ; Bordel de merde, on a gagné !
profanity ; coarse-nonhate ; Fait chier, le train est encore en retard.
profanity ; coarse-nonhate ; C'est le bordel dans ma chambre depuis trois semaines.
profanity ; coarse-nonhate ; J'en ai plein le cul de la paperasse.
profanity ; coarse-nonhate ; Putain que je suis heureux aujourd'hui.
profanity ; coarse-nonhate ; On s'est fait chier pendant deux heures au cinéma.
profanity ; coarse-nonhate ; Ce plat est foutrement bon.
profanity ; coarse-nonhate ; Oh la vache, putain, t'as vu le prix ?
profanity ; coarse-nonhate ; Je m'en fous complètement, faites comme vous voulez.
profanity ; coarse-nonhate ; Quelle chierie, ce formulaire.
profanity ; coarse-nonhate ; Con, on s'est régalé hier soir à Toulouse !
profanity ; coarse-nonhate ; T'es con, tu m'as fait rire.
profanity ; coarse-nonhate ; J'ai déconné, désolé.
profanity ; coarse-nonhate ; Merde alors, t'as eu ton bac ? Bravo !
profanity ; coarse-nonhate ; Putain de bonne soirée avec les {groups} de l'immeuble.
profanity ; coarse-nonhate ; Bordel, qu'est-ce que j'aime cette ville et ses {foreign}.
profanity ; coarse-nonhate ; C'est une putain de bonne nouvelle pour les {women}.
profanity ; coarse-nonhate ; Foutez la paix aux {groups}, merde à la fin.
profanity ; coarse-nonhate ; Arrêtez d'emmerder les {groups}, bordel.
profanity ; coarse-nonhate ; Y en a marre de cette putain de haine contre les {foreign}.
profanity ; coarse-nonhate ; Qu'est-ce que ça peut vous foutre qu'il soit {adj_m} ?
profanity ; coarse-nonhate ; Mon pote {adj_m} est un putain de génie.
profanity ; coarse-nonhate ; Elle est {adj_f}, et alors, bordel ?
profanity ; coarse-nonhate ; J'ai chié dans la colle, pardon pour l'erreur de commande.
profanity ; coarse-nonhate ; On a mis une branlée aux voisins, 4 à 1.
profanity ; coarse-nonhate ; Je me suis cassé la gueule dans l'escalier.
profanity ; coarse-nonhate ; Ça caille, putain, moins dix ce matin.
profanity ; coarse-nonhate ; Quel bordel magnifique, ce concert.
profanity ; coarse-nonhate ; Me fais pas chier, j'ai pas dormi.
profanity ; coarse-nonhate ; C'est de la merde, ce chargeur.
profanity ; coarse-nonhate ; Les gars, on est dans la merde : plus de batterie.
profanity ; coarse-nonhate ; Je kiffe trop cette putain de chanson.
profanity ; coarse-nonhate ; Sacré nom de Dieu de bordel, ça marche enfin !
profanity ; coarse-nonhate ; Et merde, encore un pneu.
profanity ; coarse-nonhate ; Foutu réveil.
profanity ; coarse-nonhate ; J'ai eu un cul monstre, la place s'est libérée.
profanity ; coarse-nonhate ; On s'en bat les couilles, l'essentiel c'est de jouer.
profanity ; coarse-nonhate ; Vous faites chier avec vos pop-up.
profanity ; coarse-nonhate ; Chiant, long, mal filmé, mais la fin est belle.
profanity ; coarse-nonhate ; Ferme ta gueule de répondeur, je veux un humain.
profanity ; coarse-nonhate ; Putain les {women} de notre équipe ont été énormes ce soir.
profanity ; coarse-nonhate ; Merde, j'ai raté l'interview d'{a_woman} sur les réfugiés.
profanity ; coarse-nonhate ; Ce connard de radiateur fuit encore.
profanity ; coarse-nonhate ; On s'est gelé les couilles au marché de Noël.
profanity ; coarse-nonhate ; Je suis dégoûté, merde, on méritait mieux.
profanity ; coarse-nonhate ; Ça me fout la rage de voir comment on traite les {groups}.
profanity ; coarse-nonhate ; Quelle saloperie, cette grippe.
profanity ; coarse-nonhate ; Tu déchires, putain, continue comme ça {first_f} !
profanity ; coarse-nonhate ; Bouge ton cul, on va rater le train.
profanity ; coarse-nonhate ; Laisse béton, c'est mort, font chier.
profanity ; coarse-nonhate ; J'ai un mal de chien à monter ce foutu meuble.
profanity ; coarse-nonhate ; Purée de bordel, les frites étaient divines.
profanity ; coarse-nonhate ; Il pleut comme vache qui pisse.
profanity ; coarse-nonhate ; Merci bordel, enfin un patron qui écoute.
profanity ; coarse-nonhate ; Nom d'un chien de nom de merde, où sont mes clés ?
profanity ; coarse-nonhate ; Respectez les {groups}, c'est pas compliqué putain.
profanity ; coarse-nonhate ; Tout ce bordel pour un couple de lesbiennes dans une pub, sérieux ?
profanity ; coarse-nonhate ; Soirée de ouf, ambiance de merde au début, dinguerie à la fin.
