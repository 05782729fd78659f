# Feeling of a text in French: positive, negative or neutral. Each feeling holds words that belong
# to another one (negation, irony, a good word in a bad report), so that no single word decides.
@city = Rennes | Dijon | Bayonne | Lille | Namur
@day = lundi | mercredi | samedi
@thing = Le colis | Le paquet | Le meuble
positive ; service ; Accueil chaleureux, on se sent attendu.
positive ; service ; Le problème a été réglé avant même que je finisse ma phrase.
positive ; service ; Rien à dire, tout roule depuis quatre ans.
positive ; service ; Je m'attendais au pire et j'ai été bluffée.
positive ; service ; Vous avez rattrapé votre erreur avec élégance, je reste cliente.
positive ; service ; Un conseiller patient, clair, et drôle en plus.
positive ; service ; Pas une minute de retard en six mois, je signe pour dix ans.
positive ; service ; {thing} est arrivé avec un petit mot manuscrit, ça change tout.
positive ; service ; Enfin quelqu'un qui rappelle quand il le dit !
positive ; service ; Service au top, merci pour votre gentillesse.
positive ; service ; On m'a fait crédit d'un euro à la caisse, ça n'a l'air de rien et ça fait la journée.
positive ; service ; Le remboursement est tombé en deux jours, sans discussion.
positive ; service ; Franchement, chapeau l'artiste.
positive ; service ; Vous êtes les seuls à m'avoir écouté, je ne l'oublierai pas.
positive ; service ; L'attente a été longue mais l'équipe en valait la peine.
positive ; service ; Ils ont rouvert la boutique cinq minutes rien que pour moi 😍
positive ; service ; Petite agence, grande compétence.
positive ; service ; Devis respecté au centime, chantier fini un jour en avance.
positive ; service ; Aucun reproche à faire, et pourtant je suis pénible.
positive ; service ; Merci au chauffeur qui a attendu que la dame soit assise avant de démarrer.
positive ; product ; Léger, solide, silencieux : le sèche-linge de mes rêves.
positive ; product ; Ces chaussures, c'est marcher sur un nuage.
positive ; product ; La texture fond en bouche, je n'ai pas partagé.
positive ; product ; Pour une fois, la photo ne ment pas.
positive ; product ; Je n'ai jamais aussi bien dormi que sur ce matelas.
positive ; product ; Facile à monter, même pour quelqu'un qui a deux mains gauches.
positive ; product ; Un roman lumineux, lu d'une traite dans le train.
positive ; product ; Ça vaut chaque centime.
positive ; product ; J'en suis à mon quatrième, c'est dire.
positive ; product ; Batterie increvable, écran superbe, prix doux.
positive ; product ; La mise à jour a tout changé, l'appli est redevenue agréable.
positive ; product ; Ma peau me dit merci.
positive ; product ; Le parfum tient toute la journée sans entêter.
positive ; product ; Jeu addictif, bande-son magnifique.
positive ; product ; Robuste et beau, comme on n'en fait plus.
positive ; product ; La couleur est encore plus jolie en vrai.
positive ; product ; Ce logiciel m'a rendu mes soirées.
positive ; product ; Un fromage de caractère, mes invités en parlent encore.
positive ; product ; Pas donné, mais quelle merveille.
positive ; product ; La reliure est soignée, le papier sent bon, bref un bel objet.
positive ; news-of-company ; Fière de ce que nous avons bâti ensemble.
positive ; news-of-company ; Nous fêtons ce soir une année record, et personne n'est resté au bord de la route.
positive ; news-of-company ; Quel bonheur de retrouver les équipes de {city} en vrai !
positive ; news-of-company ; Objectif atteint avec deux mois d'avance 🚀
positive ; news-of-company ; C'est signé ! L'usine est sauvée, les 86 emplois aussi.
positive ; news-of-company ; Un immense merci aux bénévoles, 4 000 repas servis.
positive ; news-of-company ; Notre apprentie décroche la médaille d'or, on a les larmes aux yeux.
positive ; news-of-company ; Le prix du public, c'est celui qui nous touche le plus.
positive ; news-of-company ; Belle promotion que celle de 2026 : 31 diplômés, 31 embauchés.
positive ; news-of-company ; Heureuse de rejoindre cette équipe incroyable.
positive ; news-of-company ; Zéro accident cette année, la plus belle des statistiques.
positive ; news-of-company ; Premier jour au nouveau siège : lumière partout, sourires aussi.
positive ; news-of-company ; Très émue par vos centaines de messages.
positive ; news-of-company ; La salle était pleine et debout, merci {city} !
positive ; news-of-company ; Ravis d'accueillir nos voisins pour cette journée portes ouvertes.
positive ; personal ; J'ai eu mon permis !!!
positive ; personal ; Le scanner est bon, on respire.
positive ; personal ; Première nuit complète du petit, la vie est belle.
positive ; personal ; Retour au travail après un an d'arrêt, et que c'est bon.
positive ; personal ; Mamie a gagné le concours de confiture, elle ne touche plus terre.
positive ; personal ; Il a dit oui 💍
positive ; personal ; Vacances dans deux jours, je chantonne sous la douche.
positive ; personal ; On a adopté un vieux chien et il nous a adoptés aussi.
positive ; personal ; CDI signé, je réalise à peine.
positive ; personal ; Quelle soirée, j'ai encore mal aux joues d'avoir ri.
positive ; personal ; Mon potager déborde de tomates, j'en distribue à tout l'immeuble.
positive ; personal ; Guérie. J'écris le mot pour le voir.
positive ; personal ; Elle a marché ce matin, trois pas, jusqu'à la table.
positive ; personal ; Après la pluie, ce ciel sur la baie... merci la vie.
positive ; personal ; Mon équipe a remonté trois buts, je n'ai plus de voix et j'adore ça.
positive ; place ; Chambre calme, lit parfait, croissants maison.
positive ; place ; Un restaurant minuscule, une cuisine immense.
positive ; place ; Musée passionnant, les enfants ne voulaient plus partir.
positive ; place ; La plage est propre et le surveillant adorable.
positive ; place ; Plateau de fruits de mer d'une fraîcheur remarquable.
positive ; place ; Le marché du {day} à {city}, c'est mon petit bonheur.
positive ; place ; Jardin splendide, même sous la pluie.
positive ; place ; Salle de sport conviviale, personne ne juge.
positive ; place ; Une librairie où l'on a envie de tout lire.
positive ; place ; Le camping est simple, familial et d'une propreté rare.
positive ; negated-or-mixed-words ; Pas mal du tout, votre nouvelle recette.
positive ; negated-or-mixed-words ; Je ne regrette absolument pas mon achat.
positive ; negated-or-mixed-words ; Impossible d'être déçu avec eux.
positive ; negated-or-mixed-words ; Ce n'est pas demain que j'irai ailleurs.
positive ; negated-or-mixed-words ; J'avais peur d'une arnaque : pas du tout, c'est sérieux.
positive ; negated-or-mixed-words ; Le film est triste à mourir et c'est un chef-d'œuvre.
positive ; negated-or-mixed-words ; Une tuerie, ce burger.
positive ; negated-or-mixed-words ; Malgré une panne au début, je suis conquise.
positive ; negated-or-mixed-words ; Mes craintes étaient idiotes, l'opération s'est passée comme une lettre à la poste.
positive ; negated-or-mixed-words ; Jamais un problème, jamais une mauvaise surprise.
positive ; negated-or-mixed-words ; C'est cher et je recommencerais demain.
positive ; negated-or-mixed-words ; Je détestais le brocoli avant de manger chez vous.
positive ; negated-or-mixed-words ; On ne peut pas faire mieux.
positive ; negated-or-mixed-words ; Sans vous, c'était la catastrophe, avec vous c'était une fête.
positive ; negated-or-mixed-words ; Sale temps, sale route, mais quel accueil à l'arrivée !
positive ; negated-or-mixed-words ; La dispute est oubliée, ils ont été parfaits.
positive ; negated-or-mixed-words ; Rien ne manque.
positive ; negated-or-mixed-words ; Moins cher qu'annoncé, plus beau que prévu.
positive ; negated-or-mixed-words ; Plus de douleur depuis la troisième séance, je revis.
positive ; negated-or-mixed-words ; Ça déchire !
positive ; short-or-typed-fast ; top
positive ; short-or-typed-fast ; jadore !!!
positive ; short-or-typed-fast ; Un grand oui.
positive ; short-or-typed-fast ; super contente de mon achat merci
positive ; short-or-typed-fast ; nikel chrome
positive ; short-or-typed-fast ; trop fort les gars 💪
positive ; short-or-typed-fast ; Excellent rapport qualité-prix.
positive ; short-or-typed-fast ; Merci merci merci.
positive ; short-or-typed-fast ; Génialissime.
positive ; short-or-typed-fast ; parfait de a a z, je reviendrai
positive ; short-or-typed-fast ; jrecommande les yeux fermé
positive ; short-or-typed-fast ; ❤️❤️❤️ hâte d'y retourner
positive ; short-or-typed-fast ; 5 étoiles sans hésiter
positive ; short-or-typed-fast ; Bravo !
positive ; short-or-typed-fast ; C'est canon.
positive ; short-or-typed-fast ; trop bon les crepes
positive ; short-or-typed-fast ; Validé par toute la famille.
positive ; short-or-typed-fast ; serieux et rapide, rien a redire
positive ; short-or-typed-fast ; Quel talent.
positive ; short-or-typed-fast ; Vivement la suite !
positive ; short-or-typed-fast ; mon coiffeur prefere, jamais raté
positive ; short-or-typed-fast ; Splendide.
positive ; short-or-typed-fast ; mieux que ce que jesperais
positive ; short-or-typed-fast ; Coup de cœur.
positive ; long ; Je n'y croyais plus après trois garages et deux diagnostics contraires, mais votre mécanicien a trouvé en vingt minutes un fil coupé à 4 euros. Il aurait pu me vendre un moteur. Il m'a vendu de l'honnêteté, et désormais toute ma famille va chez vous.
positive ; long ; Quand mon mari est tombé malade, l'entreprise a tout organisé sans que j'aie à quémander : horaires, télétravail, collègues qui relaient. On parle beaucoup de bienveillance sur les affiches, ici je l'ai vue.
positive ; long ; Cela fait vingt ans que je prends cette ligne et je peux le dire : les nouvelles rames sont silencieuses, fraîches en été, et l'on y trouve enfin de la place pour une poussette. Du beau travail.
positive ; long ; Mon fils dyslexique a lu son premier livre en entier grâce à votre police adaptée. Il l'a refermé, m'a regardée et a demandé le tome deux. Je vous laisse imaginer ma tête.
positive ; long ; On nous avait prévenus que l'installation durerait deux jours avec poussière et bruit. Six heures, bâches partout, aspirateur passé, et un café refusé parce que le client suivant attendait. De vrais professionnels.
positive ; care ; Les sages-femmes ont été d'une douceur infinie.
positive ; care ; Dentiste qui explique et qui ne fait pas mal : je l'ai trouvé.
positive ; care ; Merci au pharmacien, son conseil valait mieux que trois sites.
positive ; care ; L'équipe du service B a rendu ses derniers jours beaux et dignes.
positive ; care ; Un médecin qui écoute, ça existe encore.
positive ; care ; Ma mère rit de nouveau depuis qu'elle est dans votre résidence.
positive ; care ; Prise en charge rapide, humaine, efficace.
positive ; care ; Mon genou et moi remercions la kiné.
positive ; work ; Bonne ambiance, vrais horaires, salaires affichés : foncez.
positive ; work ; Ma cheffe m'a défendue devant le client, je m'en souviendrai longtemps.
positive ; work ; On apprend vite et on rigole beaucoup.
positive ; work ; Intérim transformé en CDI en trois mois, parole tenue.
positive ; work ; La formation était concrète, vivante, utile dès le lendemain.
positive ; work ; Cantine délicieuse, collègues en or.
positive ; work ; Direction accessible, on peut dire les choses.
positive ; work ; J'aime mon métier, encore plus depuis que j'ai changé d'équipe.
positive ; work ; Ici, on fête aussi les petites victoires.
positive ; work ; Les anciens partagent tout ce qu'ils savent.
positive ; event-and-culture ; Trois heures de spectacle passées en un souffle.
positive ; event-and-culture ; Le feu d'artifice de {city} était féerique.
positive ; event-and-culture ; Un documentaire nécessaire, pudique et bouleversant.
positive ; event-and-culture ; Ambiance de folie au stade, et des supporters en or.
positive ; event-and-culture ; La conférence m'a redonné foi dans la recherche.
positive ; event-and-culture ; Festival à taille humaine, programmation audacieuse, bière fraîche.
positive ; event-and-culture ; Quel concert ! J'ai pleuré, dansé, perdu une chaussure.
negative ; service ; On m'a baladé de bureau en bureau pendant trois heures.
negative ; service ; Standard injoignable, courriels ignorés, agence fermée : bravo.
negative ; service ; Personne ne sait rien, personne ne décide rien.
negative ; service ; {thing} est perdu et tout le monde s'en lave les mains.
negative ; service ; Je me suis sentie humiliée au guichet.
negative ; service ; Aucun suivi, aucune excuse.
negative ; service ; Le conseiller m'a raccroché au nez.
negative ; service ; Promesse de rappel jamais tenue, pour la sixième fois.
negative ; service ; Délai annoncé : 48 heures. Délai réel : cinq semaines.
negative ; service ; Des frais surprises à chaque étape.
negative ; service ; Vous n'avez même pas lu mon message.
negative ; service ; Plus jamais.
negative ; service ; Quelle déception, moi qui vous défendais.
negative ; service ; Le vendeur soupire dès qu'on lui pose une question.
negative ; service ; Rendez-vous annulé le matin même, sans motif.
negative ; service ; Technicien arrivé en retard, reparti plus tôt, panne toujours là.
negative ; service ; J'ai perdu une journée de salaire à cause de vous.
negative ; service ; Service après-vente inexistant.
negative ; service ; On paie le prix fort pour être traité comme un numéro.
negative ; service ; Accueil glacial, même pas un bonjour.
negative ; product ; Cassé au bout de deux jours.
negative ; product ; Le tissu gratte et déteint.
negative ; product ; Immangeable, tout est parti à la poubelle.
negative ; product ; Notice incompréhensible, vis manquantes, deux heures de perdues.
negative ; product ; Écran terne, batterie qui fond, bref un achat raté.
negative ; product ; L'odeur de plastique ne part pas, même après trois lavages.
negative ; product ; L'appli est lente, moche et truffée de publicités.
negative ; product ; La photo fait rêver, le colis beaucoup moins.
negative ; product ; Bruit infernal, l'aspirateur réveille l'immeuble.
negative ; product ; Trop petit, trop fin, trop cher.
negative ; product ; J'ai eu des plaques rouges dès la première application.
negative ; product ; Pain rassis, fromage en plastique, sauce douteuse.
negative ; product ; Jeu bâclé, rempli de bugs et de micropaiements.
negative ; product ; Le tome trois gâche toute la série.
negative ; product ; La couture lâche, le bouton tombe, la marque se tait.
negative ; product ; Pneu usé au bout de 8 000 km, du jamais vu.
negative ; product ; Qualité en chute libre depuis le rachat.
negative ; product ; Goût chimique, arrière-goût pire encore.
negative ; product ; Je regrette chaque euro.
negative ; product ; Ce vin est de la piquette.
negative ; news-of-company ; La fermeture du site de {city} laisse 140 familles sans revenu.
negative ; news-of-company ; Nous avons échoué, et c'est dur à écrire.
negative ; news-of-company ; Nouvelle chute des commandes, le moral des équipes est au plus bas.
negative ; news-of-company ; Un accident mortel endeuille notre chantier ce matin.
negative ; news-of-company ; Le projet est abandonné après quatre ans d'efforts.
negative ; news-of-company ; Année terrible pour les éleveurs.
negative ; news-of-company ; Nous perdons notre plus gros client, et cela va faire mal.
negative ; news-of-company ; La cyberattaque paralyse nos ateliers depuis {day}.
negative ; news-of-company ; C'est le cœur lourd que nous baissons le rideau.
negative ; news-of-company ; Résultats décevants, nous n'allons pas les maquiller.
negative ; news-of-company ; Plus de la moitié de la récolte détruite par la grêle.
negative ; news-of-company ; Les négociations ont encore échoué, tout le monde est épuisé.
negative ; news-of-company ; Nous avons trahi la confiance de nos clients et nous le regrettons amèrement.
negative ; personal ; Journée pourrie du début à la fin.
negative ; personal ; Recalé pour la deuxième fois, je n'ai plus le courage.
negative ; personal ; J'ai mal partout et personne ne trouve pourquoi.
negative ; personal ; Mon chien est mort cette nuit.
negative ; personal ; Je me sens inutile depuis le plan social.
negative ; personal ; Vol de vélo, pluie, amende : merci {day}.
negative ; personal ; Elle est partie sans un mot et l'appartement sonne creux.
negative ; personal ; Encore une nuit blanche à cause des travaux.
negative ; personal ; Je suis inquiète, l'école ne répond pas.
negative ; personal ; La fac m'a épuisé, j'arrête.
negative ; personal ; On s'est disputés pour une bêtise et je m'en veux.
negative ; personal ; Je rentre du travail vidée, chaque soir un peu plus.
negative ; personal ; Mon grand-père ne m'a pas reconnue aujourd'hui.
negative ; personal ; Trois mois sans réponse à mes candidatures, ça use.
negative ; personal ; Tout le monde part en vacances et moi je compte mes centimes.
negative ; place ; Chambre humide, draps tachés, vue sur un parking.
negative ; place ; Queue interminable, musée bondé, climatisation en panne.
negative ; place ; Piscine fermée, mais le supplément, lui, était bien ouvert.
negative ; place ; Un restaurant attrape-touristes, addition salée et poisson sans goût.
negative ; place ; La gare est sinistre, sale et on y gèle.
negative ; place ; Musique assourdissante, impossible de se parler.
negative ; place ; Parking hors de prix, ascenseur en panne, personnel absent.
negative ; place ; On voit des cafards dans la salle d'eau.
negative ; place ; Le centre-ville se meurt, un rideau baissé sur trois.
negative ; negated-or-mixed-words ; Pas terrible.
negative ; negated-or-mixed-words ; Ce n'est pas ce que j'appelle un bon service.
negative ; negated-or-mixed-words ; On ne peut pas dire que ce soit une réussite.
negative ; negated-or-mixed-words ; Super, encore une panne.
negative ; negated-or-mixed-words ; Génial, deux heures de retard et une correspondance manquée.
negative ; negated-or-mixed-words ; Merci pour rien.
negative ; negated-or-mixed-words ; J'aurais adoré aimer ce livre.
negative ; negated-or-mixed-words ; Le seul point positif, c'est la sortie.
negative ; negated-or-mixed-words ; Jolie vitrine, et derrière il n'y a rien.
negative ; negated-or-mixed-words ; Bravo, vous avez réussi à rendre la démarche encore plus compliquée.
negative ; negated-or-mixed-words ; Le personnel est gentil mais cela ne suffit pas quand rien ne fonctionne.
negative ; negated-or-mixed-words ; Je ne recommande à personne, pas même à mon ex.
negative ; negated-or-mixed-words ; Excellent produit... jusqu'à la fin de la garantie.
negative ; negated-or-mixed-words ; Avant, c'était parfait. Avant.
negative ; negated-or-mixed-words ; Sur le papier tout est beau, dans les faits je paie deux fois.
negative ; negated-or-mixed-words ; Rien d'extraordinaire, et surtout rien de ce qui était promis.
negative ; negated-or-mixed-words ; On m'avait dit le plus grand bien de cette maison, je cherche encore pourquoi.
negative ; negated-or-mixed-words ; Un sourire n'a jamais réparé une chaudière.
negative ; negated-or-mixed-words ; Heureusement que je n'étais pas pressé, ironie comprise.
negative ; negated-or-mixed-words ; La gentillesse du serveur ne fait pas oublier la viande avariée.
negative ; negated-or-mixed-words ; J'espérais mieux.
negative ; short-or-typed-fast ; nul
negative ; short-or-typed-fast ; a fuire !!
negative ; short-or-typed-fast ; Déçue.
negative ; short-or-typed-fast ; jamais plus
negative ; short-or-typed-fast ; arnaque total, passer votre chemin
negative ; short-or-typed-fast ; trop long trop cher
negative ; short-or-typed-fast ; c abusé
negative ; short-or-typed-fast ; Une honte.
negative ; short-or-typed-fast ; tres decu par la qualité
negative ; short-or-typed-fast ; Zéro.
negative ; short-or-typed-fast ; franchement bof bof
negative ; short-or-typed-fast ; Lamentable.
negative ; short-or-typed-fast ; jai attendu 2h pr rien
negative ; short-or-typed-fast ; pire achat de ma vie
negative ; short-or-typed-fast ; Ridicule.
negative ; short-or-typed-fast ; service client au abonné absent
negative ; short-or-typed-fast ; Beurk.
negative ; short-or-typed-fast ; sa marche pas et personne repond
negative ; short-or-typed-fast ; Fatiguée de tout ça.
negative ; short-or-typed-fast ; Aucun intérêt.
negative ; short-or-typed-fast ; c nul c nul c nul
negative ; short-or-typed-fast ; Quelle galère...
negative ; short-or-typed-fast ; 😡😡😡
negative ; short-or-typed-fast ; vraiment pas content
negative ; short-or-typed-fast ; degouté, jattendais ce concert depuis un an
negative ; long ; Nous avions mis deux ans à économiser pour ce voyage. Hôtel en travaux, excursions annulées, un guide qui ne parlait pas français, et au retour une lettre type avec un bon de 30 euros valable hors saison. J'ai honte d'avoir convaincu mes parents de partir.
negative ; long ; La réunion publique a duré trois heures et personne n'a répondu à une seule question. Les habitants sont repartis plus inquiets qu'à l'arrivée, avec un dépliant sur papier glacé et le sentiment d'avoir servi de décor.
negative ; long ; Depuis le changement de prestataire, la cantine sert des portions ridicules, les enfants rentrent affamés et les agents n'osent plus parler. J'ai écrit, téléphoné, pris rendez-vous : rien ne bouge, sauf le tarif.
negative ; long ; Mon père a attendu neuf heures sur un brancard, dans un courant d'air, sans eau. Je n'en veux pas aux soignants, ils couraient partout. J'en veux à ceux qui ont fermé les lits et qui dorment tranquilles.
negative ; long ; Je croyais acheter un appareil, j'ai acheté un abonnement : sans compte, la machine refuse de démarrer, sans cartouche maison elle clignote, et quand on appelle, une voix enregistrée propose une offre premium.
negative ; care ; On m'a rendu mes résultats dans un couloir, devant dix personnes.
negative ; care ; Trois mois pour un rendez-vous, cinq minutes de consultation, aucune réponse.
negative ; care ; Le dentiste m'a fait un mal de chien et n'a rien voulu entendre.
negative ; care ; Ma tante maigrit dans votre maison de retraite et personne ne s'inquiète.
negative ; care ; Opération reportée quatre fois, je n'en dors plus.
negative ; care ; Un médecin méprisant qui regarde son écran et pas le malade.
negative ; care ; Les urgences débordent et les familles pleurent dans le hall.
negative ; work ; Ambiance toxique, départs en série, direction sourde.
negative ; work ; Heures supplémentaires jamais payées.
negative ; work ; On presse les gens comme des citrons puis on s'étonne qu'ils craquent.
negative ; work ; Réorganisation absurde, équipes cassées, clients perdus.
negative ; work ; Mon manager s'attribue mes idées, je n'en peux plus.
negative ; work ; Salaires gelés, tickets restaurant supprimés, mais un nouveau siège en marbre.
negative ; work ; Formation inutile, deux jours à regarder défiler des diapositives.
negative ; work ; Je m'ennuie à mourir dans ce poste.
negative ; work ; Aucune reconnaissance malgré douze ans de maison.
negative ; work ; Entretien d'embauche expédié en six minutes, recruteur en retard et mal luné.
negative ; event-and-culture ; Film creux, acteurs perdus, fin grotesque.
negative ; event-and-culture ; Le match était d'une tristesse infinie.
negative ; event-and-culture ; Festival gâché par l'organisation, deux heures pour une bouteille d'eau.
negative ; event-and-culture ; Exposition paresseuse, trois toiles et vingt écrans.
negative ; event-and-culture ; Concert annulé à la porte, sans un mot d'excuse.
negative ; event-and-culture ; Une émission vulgaire et bruyante, j'ai éteint.
neutral ; information ; Le magasin ouvre à 9 h et ferme à 19 h 30.
neutral ; information ; La réunion se tient {day} en salle 204.
neutral ; information ; {thing} part de l'entrepôt de {city} demain.
neutral ; information ; Le train de 7 h 12 circule voie C.
neutral ; information ; Les inscriptions sont closes le 30 avril.
neutral ; information ; Le formulaire compte quatre pages.
neutral ; information ; Notre siège se trouve à {city}, près du canal.
neutral ; information ; Le taux passe de 2,9 à 3,1 %.
neutral ; information ; La mise à jour concerne les versions 3 et suivantes.
neutral ; information ; Le rapport annuel a été publié ce matin.
neutral ; information ; L'entreprise emploie 412 personnes dans trois pays.
neutral ; information ; Le prix comprend la livraison et le montage.
neutral ; information ; La notice est disponible en six langues.
neutral ; information ; Le bus de remplacement part devant la poste.
neutral ; information ; Le conseil se réunit le premier mardi du mois.
neutral ; information ; L'assemblée générale aura lieu le 14 juin à 10 h.
neutral ; information ; La garantie est de deux ans à compter de l'achat.
neutral ; information ; Les pièces sont fabriquées à {city} et assemblées en Slovénie.
neutral ; information ; Le guichet 3 traite les cartes grises.
neutral ; information ; Le loyer est révisé chaque année selon l'indice.
neutral ; question ; À quelle heure ferme le parking ?
neutral ; question ; Ce produit contient-il du gluten ?
neutral ; question ; Où se trouve la salle des mariages ?
neutral ; question ; Faut-il réserver pour le {day} ?
neutral ; question ; Combien pèse le modèle pliable ?
neutral ; question ; Livrez-vous le dimanche ?
neutral ; question ; Qui contacter pour une succession ?
neutral ; question ; Quelle est la durée du contrat ?
neutral ; question ; Le musée accepte-t-il les poussettes ?
neutral ; question ; Peut-on payer par chèque ?
neutral ; question ; La version anglaise sort quand ?
neutral ; question ; Est-ce compatible avec une prise de 16 ampères ?
neutral ; question ; Vous avez reçu mon courriel du 3 ?
neutral ; question ; Quelle pointure correspond à un 40 italien ?
neutral ; request ; Merci de m'envoyer un devis pour deux fenêtres.
neutral ; request ; Je souhaite modifier mon adresse.
neutral ; request ; Veuillez trouver ci-joint le contrat signé.
neutral ; request ; Pouvez-vous me transmettre la facture de mai ?
neutral ; request ; Je confirme ma venue.
neutral ; request ; Prière de laisser le colis chez le gardien.
neutral ; request ; Je vous remets le numéro : 33871.
neutral ; request ; Rappelez-moi {day} entre 10 h et midi.
neutral ; request ; Merci d'ajouter Mme Corvin en copie.
neutral ; request ; Je voudrais réserver deux places au balcon.
neutral ; request ; Annulez l'option presse, gardez le reste.
neutral ; request ; Passez par l'entrée B.
neutral ; description ; La veste est grise, doublée, avec deux poches.
neutral ; description ; Le sentier longe la rivière sur quatre kilomètres.
neutral ; description ; C'est un appartement de 62 m² au deuxième étage.
neutral ; description ; L'appareil se recharge en trois heures.
neutral ; description ; Le documentaire dure 52 minutes.
neutral ; description ; Le menu propose une entrée, un plat et un dessert.
neutral ; description ; Le moteur développe 90 chevaux.
neutral ; description ; Le livre raconte l'histoire d'un phare entre 1890 et 1930.
neutral ; description ; La pâte repose une heure puis cuit vingt minutes.
neutral ; description ; Le parcours comprend deux montées et une descente.
neutral ; description ; L'étiquette mentionne 40 % de laine et 60 % de coton.
neutral ; description ; La pièce se joue sans entracte.
neutral ; description ; L'immeuble date de 1974 et compte neuf étages.
neutral ; description ; Le logiciel lit les fichiers CSV et JSON.
neutral ; description ; La recette demande trois œufs et 200 g de farine.
neutral ; description ; Le village est à vingt minutes de {city} en voiture.
neutral ; news ; Le conseil municipal a voté le budget par 21 voix contre 12.
neutral ; news ; La banque centrale annonce sa décision jeudi.
neutral ; news ; Les deux sociétés étudient un rapprochement.
neutral ; news ; L'enquête publique commence le 5 octobre.
neutral ; news ; Un référendum aura lieu à l'automne.
neutral ; news ; La circulation est coupée entre les sorties 4 et 6.
neutral ; news ; Le groupe nomme une nouvelle directrice financière.
neutral ; news ; La loi entre en vigueur au 1er janvier.
neutral ; news ; Le sondage porte sur 1 006 personnes interrogées en ligne.
neutral ; news ; L'équipe affronte {city} {day} à 21 h.
neutral ; news ; Le tribunal rendra sa décision le 12.
neutral ; news ; Le ministre s'est rendu sur place dans l'après-midi.
neutral ; news ; Selon la météo, des averses sont attendues en soirée.
neutral ; news ; Le musée prête douze toiles à une institution belge.
neutral ; news ; Le festival a accueilli 18 000 personnes sur trois jours.
neutral ; balanced ; Ni bon ni mauvais, un café ordinaire.
neutral ; balanced ; Des avantages, des inconvénients, à chacun de voir.
neutral ; balanced ; Correct, sans plus ni moins.
neutral ; balanced ; Le service est rapide, les prix sont dans la moyenne.
neutral ; balanced ; J'ai connu mieux, j'ai connu pire.
neutral ; balanced ; Produit conforme à la description.
neutral ; balanced ; Le film se laisse regarder.
neutral ; balanced ; Pas d'avis pour l'instant, je l'ai reçu hier.
neutral ; balanced ; Les deux forfaits se valent.
neutral ; balanced ; Ça dépend des goûts.
neutral ; balanced ; Rien à signaler.
neutral ; balanced ; Je verrai à l'usage.
neutral ; balanced ; L'un aime, l'autre pas, la table était partagée.
neutral ; balanced ; C'est un hôtel de passage, on y dort une nuit.
neutral ; words-of-feeling ; Le mot "bonheur" apparaît onze fois dans le rapport.
neutral ; words-of-feeling ; L'atelier sur la gestion de la colère commence à 14 h.
neutral ; words-of-feeling ; La Peur est une nouvelle de Stefan Zweig.
neutral ; words-of-feeling ; La place de la Victoire sera piétonne en mai.
neutral ; words-of-feeling ; Le questionnaire demande si vous êtes satisfait, peu satisfait ou pas satisfait.
neutral ; words-of-feeling ; Le film d'horreur passe en salle 2.
neutral ; words-of-feeling ; Les insatisfaits représentent 12 % de l'échantillon, les satisfaits 61 %, les autres sont sans opinion.
neutral ; words-of-feeling ; Le service des réclamations a changé d'adresse.
neutral ; words-of-feeling ; L'avis de décès paraît dans le journal de {day}.
neutral ; words-of-feeling ; Joyeuse est une commune de l'Ardèche.
neutral ; words-of-feeling ; La rue du Paradis est en sens unique.
neutral ; words-of-feeling ; L'étude compare la tristesse et la joie chez les nourrissons.
neutral ; words-of-feeling ; La colonne "pertes" se trouve en bas du tableau.
neutral ; words-of-feeling ; Le prix Coup de cœur est remis à 18 h.
neutral ; words-of-feeling ; La cellule de crise se réunit une fois par trimestre pour un exercice.
neutral ; words-of-feeling ; Un accident sans blessé est un accident matériel, au sens du constat.
neutral ; personal ; Je prends le bus 14 le matin et le tram le soir.
neutral ; personal ; Nous sommes quatre à la maison.
neutral ; personal ; J'habite {city} depuis 2011.
neutral ; personal ; Ma sœur travaille dans l'assurance.
neutral ; personal ; Je suis en réunion jusqu'à 16 h.
neutral ; personal ; J'ai pris la taille M, je mesure 1,68 m.
neutral ; personal ; On mange vers 20 h en général.
neutral ; personal ; Je change de poste en septembre, de la paie à la comptabilité.
neutral ; personal ; Mon fils entre au collège.
neutral ; personal ; Je viendrai avec ma voiture.
neutral ; personal ; J'ai lu les trois premiers chapitres.
neutral ; personal ; Je fais mes courses le {day}.
neutral ; reply-of-company ; Bonjour, votre demande a bien été enregistrée sous le numéro 5120.
neutral ; reply-of-company ; Le délai de traitement est de dix jours ouvrés.
neutral ; reply-of-company ; Vous pouvez suivre l'envoi dans votre espace client.
neutral ; reply-of-company ; Ce service est réservé aux titulaires d'une carte.
neutral ; reply-of-company ; Nous transmettons votre message au service concerné.
neutral ; reply-of-company ; La réponse se trouve à l'article 6 des conditions générales.
neutral ; reply-of-company ; Notre agence de {city} vous recevra sur rendez-vous.
neutral ; reply-of-company ; Les résultats seront affichés à l'entrée.
neutral ; reply-of-company ; Le stock est mis à jour chaque nuit.
neutral ; reply-of-company ; Pour ce modèle, comptez trois semaines.
neutral ; short-or-typed-fast ; ok
neutral ; short-or-typed-fast ; a demain 18h
neutral ; short-or-typed-fast ; cest a cote de la gare
neutral ; short-or-typed-fast ; jai le meme
neutral ; short-or-typed-fast ; taille 42
neutral ; short-or-typed-fast ; bien recu
neutral ; short-or-typed-fast ; je passe {day}
neutral ; short-or-typed-fast ; vu
neutral ; short-or-typed-fast ; le 2e en partant de la gauche
neutral ; short-or-typed-fast ; c le numero 7
neutral ; short-or-typed-fast ; en cours
neutral ; short-or-typed-fast ; jarrive vers 9h
neutral ; short-or-typed-fast ; Peut-être.
neutral ; short-or-typed-fast ; Idem.
neutral ; short-or-typed-fast ; oui en bleu
neutral ; short-or-typed-fast ; Voir pièce jointe.
neutral ; short-or-typed-fast ; cf. page 12
neutral ; short-or-typed-fast ; non pas encore
neutral ; short-or-typed-fast ; cest un plombier de {city}
neutral ; short-or-typed-fast ; 2 adultes 1 enfant
neutral ; short-or-typed-fast ; Noté.
neutral ; long ; La concertation sur le plan de circulation se déroule en trois temps : un questionnaire en ligne jusqu'au 15, deux ateliers ouverts à tous les {day}s de mai, puis une présentation de la synthèse devant le conseil municipal. Les documents sont consultables en mairie aux heures d'ouverture.
neutral ; long ; Le groupe a indiqué que les deux marques garderaient leur nom, que le siège resterait à {city} et que l'opération restait soumise à l'avis des instances représentatives du personnel. Un point sera fait à la publication des comptes semestriels.
neutral ; long ; Pour remplacer le filtre, coupez l'alimentation, ouvrez la trappe latérale, tirez la languette vers vous, insérez le nouveau filtre dans le sens de la flèche, puis refermez et attendez que le voyant passe au vert.
positive ; more ; Bonne surprise, le plat végétarien était aussi soigné que les autres.
positive ; more ; Merci pour ce moment de douceur.
positive ; more ; J'aime cette marque depuis l'enfance et elle ne m'a jamais trahie.
positive ; more ; Beau travail, on sent la passion.
positive ; more ; Le vendeur m'a conseillé moins cher que prévu, j'ai apprécié.
positive ; more ; Une équipe formidable, souriante et compétente.
positive ; more ; Je suis ravie, émue, et un peu pompette.
positive ; more ; Tellement bien que j'ai appelé ma sœur pour lui raconter.
positive ; more ; Superbe balade, le guide est passionnant.
positive ; more ; Ils ont réparé ma montre avec amour.
positive ; more ; Heureux comme un gosse avec mon nouveau vélo.
positive ; more ; La qualité est au rendez-vous, le sourire aussi.
positive ; more ; Excellente réunion, on en sort avec des idées et de l'énergie.
positive ; more ; Ma meilleure décision de l'année.
positive ; more ; Joli geste de la mairie pour les anciens.
positive ; more ; Un vrai plaisir de travailler avec vous.
positive ; more ; Nos clients nous remercient, et ça, ça n'a pas de prix.
positive ; more ; Fier de cette jeune équipe qui ose.
positive ; more ; Délicieux, généreux, sincère.
positive ; more ; C'est rapide, c'est simple, c'est beau, j'adore.
negative ; more ; Mauvaise surprise, le supplément n'était indiqué nulle part.
negative ; more ; Je suis furieux et triste à la fois.
negative ; more ; Cette marque m'a perdu.
negative ; more ; Travail bâclé, joints de travers, poussière partout.
negative ; more ; Le vendeur a menti sur la garantie, je l'ai découvert trop tard.
negative ; more ; Une équipe débordée, impolie, désorganisée.
negative ; more ; Je n'ose plus y envoyer ma mère.
negative ; more ; Tellement mauvais que le chien n'en a pas voulu.
negative ; more ; Balade gâchée par un guide pressé.
negative ; more ; Ils ont rayé ma montre et prétendent le contraire.
negative ; more ; Malheureux de voir ce quartier abandonné.
negative ; more ; Qualité médiocre, sourire forcé.
negative ; more ; Réunion stérile, deux heures à s'accuser.
negative ; more ; Ma pire erreur de l'année.
negative ; more ; Triste signal envoyé aux anciens.
negative ; more ; Un calvaire, ce formulaire.
negative ; more ; Nos équipes sont à bout et personne ne l'entend.
negative ; more ; J'ai honte pour vous.
negative ; more ; Fade, sec, froid.
negative ; more ; C'est lent, c'est laid, ça plante.
negative ; more ; Le bruit rend fou, les voisins souffrent, le propriétaire s'en fiche.
negative ; more ; Encore un hiver sans chauffage dans la classe.
neutral ; more ; Le plat du jour est un gratin de courgettes.
neutral ; more ; La marque existe depuis 1962.
neutral ; more ; Les travaux portent sur les joints et la façade.
neutral ; more ; La garantie se souscrit à la caisse.
neutral ; more ; L'équipe compte huit personnes et deux apprentis.
neutral ; more ; Le guide parle anglais et espagnol.
neutral ; more ; La montre est en réparation jusqu'au 20.
neutral ; more ; Le quartier compte 3 400 habitants.
neutral ; more ; Le compte rendu de la réunion sera envoyé demain.
neutral ; more ; J'ai pris cette décision en mars.
neutral ; more ; Le formulaire se remplit en ligne ou sur papier.
neutral ; more ; La classe compte 26 élèves.
neutral ; more ; Le chauffage s'allume à partir du 15 octobre.
neutral ; more ; Prochain arrêt : Hôtel de ville.
neutral ; more ; La balade fait huit kilomètres, départ devant l'église.
neutral ; more ; Le film est sorti en 1994.
neutral ; more ; On peut venir à pied ou en tram.
neutral ; more ; Le colis pèse 2,4 kg.
neutral ; more ; L'horaire d'été s'applique à partir de lundi.
neutral ; more ; Je lis votre message ce soir.
