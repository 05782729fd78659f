# What a person wants who writes to a company, in French: one intent a line. About one line in
# eight is written as people type on a telephone. Every firm and person is invented.
@town = Lyon | Caen | Metz | Perpignan | Roubaix | Tours
@line = ligne 3 | ligne B | ligne 47
@num = 20418 | A-7731 | 558 210
@hi = Bonjour, | Bonsoir, |
@mail = contact@exemple.fr | jean@exemple.org
@site = https://boutique.example | www.offre-pro.example | gain-rapide.example
complaint ; bank ; Vous m'avez prélevé deux fois 62 euros de cotisation, dossier {num}, et toujours rien de remboursé.
complaint ; bank ; Ma carte a été avalée par votre distributeur vendredi et l'agence me dit de revenir mercredi. Je vis de quoi en attendant ?
complaint ; bank ; Mon virement est bloqué depuis neuf jours sans explication, c'est inadmissible.
complaint ; bank ; sa fait 3 semaine ke jatten ma carte bleu, vs faite koi ???
complaint ; bank ; Frais d'incident : 80 euros pour un rejet de 4 euros. Je conteste formellement.
complaint ; shop ; J'ai commandé une table, j'ai reçu une chaise. Une. Et le service client me dit que c'est conforme.
complaint ; shop ; Colis marqué livré le 12, je n'ai rien reçu et le voisin non plus.
complaint ; shop ; Le canapé est arrivé avec un pied cassé et une tache sur l'assise, photos jointes.
complaint ; shop ; Troisième retour refusé alors que l'étiquette est toujours dessus !
complaint ; shop ; Commande {num} annulée sans me prévenir la veille de Noël, merci pour les enfants.
complaint ; shop ; La vendeuse m'a parlé comme à un chien devant tout le magasin.
complaint ; shop ; le pull a rétréci au premier lavage a 30 degres, j veux etre remboursé
complaint ; shop ; J'ai payé la livraison express et j'ai attendu onze jours.
complaint ; transport ; Train supprimé, bus de remplacement introuvable, et on me refuse l'indemnisation.
complaint ; transport ; La {line} a encore eu 35 minutes de retard ce matin, quatrième fois cette semaine.
complaint ; transport ; Contrôleur odieux : il m'a verbalisée alors que mon abonnement était valide.
complaint ; transport ; Ma valise est restée à {town} et personne ne sait me dire quand elle arrivera.
complaint ; transport ; Ascenseur en panne depuis deux mois, je suis en fauteuil, je fais comment ?
complaint ; transport ; jai rater mon entretien a cause de votre bus qui est jamais passer, merci bien
complaint ; energy ; Ma facture a triplé alors que je suis absente la moitié de l'année, je ne paierai pas avant une vérification.
complaint ; energy ; Compteur posé de travers, mur abîmé, et votre sous-traitant ne répond plus.
complaint ; energy ; Cela fait quatre relances pour corriger une adresse. Quatre.
complaint ; energy ; On m'a coupé le gaz par erreur, en janvier, avec un bébé à la maison.
complaint ; town-hall ; Les poubelles ne sont plus ramassées dans notre rue depuis quinze jours, ça empeste.
complaint ; town-hall ; J'ai pris rendez-vous pour mon passeport il y a trois mois et on m'annonce au guichet que le dossier n'existe pas.
complaint ; town-hall ; Le chantier devant chez moi commence à 6 h tous les matins, arrêté municipal ou pas.
complaint ; town-hall ; Ma fille n'a pas eu de place à la cantine alors que le dossier a été rendu dans les temps.
complaint ; hospital ; Sept heures d'attente aux urgences avec une fracture ouverte, sans un antidouleur.
complaint ; hospital ; Personne ne nous a prévenus du transfert de notre mère, on l'a cherchée toute la nuit.
complaint ; hospital ; On m'a facturé une chambre seule alors que nous étions trois dedans.
complaint ; hospital ; Le secrétariat raccroche dès que je donne mon nom, je n'arrive pas à avoir mes résultats.
complaint ; telecom ; La fibre est coupée depuis le 2, votre technicien est venu deux fois sans matériel.
complaint ; telecom ; Résilié en mars, encore prélevé en juin. Je veux mes 119 euros.
complaint ; telecom ; Vous m'aviez promis le même tarif à vie, il a pris 7 euros en un an.
complaint ; telecom ; box hs depuis lundi, 4 appel, 4 fois raccroché au nez. jen peu plus
complaint ; telecom ; Débit annoncé 1 giga, mesuré 12 méga. On se moque du monde.
complaint ; software ; L'application me déconnecte à chaque virement depuis la mise à jour, impossible de travailler.
complaint ; software ; J'ai perdu deux ans de notes après votre synchronisation, et le support m'envoie une page d'aide.
complaint ; software ; Trois licences payées, une seule active, ticket {num} ouvert depuis un mois.
complaint ; software ; Votre logiciel plante dès qu'un fichier dépasse 20 pages.
complaint ; food ; Mon burger était froid, les frites molles, et il manquait la boisson.
complaint ; food ; Deux heures pour une pizza, et elle n'avait même pas la bonne garniture.
complaint ; food ; Table réservée pour huit, on nous installe à côté des toilettes sans s'excuser.
complaint ; food ; Yaourts périmés de quatre jours dans votre rayon, et ce n'est pas la première fois.
complaint ; food ; g trouver un cheveu ds ma salade, jamais je reviens
complaint ; food ; Serveur désagréable, addition fausse, café brûlé. Merci, au revoir.
complaint ; industry ; La pièce livrée n'a pas les cotes du plan, nous arrêtons la ligne à cause de vous.
complaint ; industry ; Les palettes sont arrivées écrasées, réserves notées sur la lettre de voiture, sans réponse à ce jour.
complaint ; industry ; Délai confirmé semaine 18, nous sommes semaine 23.
complaint ; industry ; Votre sous-traitant a laissé le chantier sale et une baie vitrée rayée.
complaint ; general ; C'est la troisième fois que j'écris. La troisième.
complaint ; general ; {hi} je suis très mécontente de la façon dont mon dossier est traité, on me balade de service en service depuis février.
complaint ; general ; Toujours pas de réponse à ma réclamation du 4, dois-je saisir le médiateur ?
complaint ; general ; J'en ai marre de répéter la même histoire à chaque nouvel interlocuteur.
complaint ; general ; Service nul, attente interminable, aucune solution.
complaint ; general ; rien ne marche ches vous meme le formulaire de reclamation bug
complaint ; general ; Je demande réparation : le déménageur a cassé le buffet de ma grand-mère et nie l'évidence.
complaint ; general ; Le logement rendu propre, la caution jamais rendue.
complaint ; general ; Cours annulé trois samedis de suite, on paie pour quoi au juste ?
complaint ; general ; Votre livreur a jeté le carton par-dessus le portail, dans la flaque.
criticism ; policy ; Vous supprimez des guichets et vous appelez cela de la modernisation.
criticism ; policy ; Votre stratégie du tout numérique oublie un habitant sur six.
criticism ; policy ; Augmenter les dividendes en pleine vague de licenciements, quel symbole.
criticism ; policy ; La gratuité des parkings en centre-ville est une erreur, tous les commerçants ne pensent pas comme vous.
criticism ; policy ; Sponsoriser un rallye et parler climat le lendemain, il faut choisir.
criticism ; policy ; Votre charte sur le télétravail est un recul de dix ans.
criticism ; policy ; La direction décide de tout sans écouter le terrain, et le terrain paie.
criticism ; policy ; Ce nouveau logo a coûté une fortune pour ressembler à une marque de yaourt.
criticism ; policy ; Vous parlez d'inclusion mais vos locaux ont trois marches à l'entrée.
criticism ; policy ; Une banque qui finance le charbon n'a pas de leçons à donner aux jeunes.
criticism ; policy ; Encore une réforme faite par des gens qui ne prennent jamais le bus.
criticism ; policy ; vs parler decologie mais tt est emballé ds du plastik, cherchez lerreur
criticism ; policy ; La fermeture de la maternité de {town} est une faute politique et humaine.
criticism ; product ; Franchement la version d'avant était plus simple, celle-ci a trois clics de trop.
criticism ; product ; Recette changée, goût disparu. Dommage, c'était le seul biscuit correct du rayon.
criticism ; product ; Montre élégante mais bracelet indigne du prix.
criticism ; product ; L'interface est pensée pour les développeurs, pas pour les utilisateurs.
criticism ; product ; Trop sucré, trop cher, trop d'emballage.
criticism ; product ; Un vélo électrique de 29 kg, ce n'est plus un vélo, c'est une mobylette triste.
criticism ; product ; Le moteur est bon, l'habitacle sonne creux, les plastiques vieillissent mal.
criticism ; product ; Votre enceinte a de beaux aigus et aucune basse, je m'attendais à mieux.
criticism ; product ; Bof. Le concept est sympa, l'exécution laisse à désirer.
criticism ; product ; Ce manuel scolaire oublie la moitié du monde.
criticism ; product ; jeu moyen, graphisme joli mais sa devien vite repetitif
criticism ; product ; Série interminable, dialogues creux, seule la musique sauve l'ensemble.
criticism ; product ; Le pain était meilleur avant le changement de boulanger, tout le quartier le dit.
criticism ; communication ; Publicité gênante, on dirait 1975.
criticism ; communication ; Votre communiqué fait douze phrases et n'en dit aucune.
criticism ; communication ; Trop d'emojis, pas assez d'informations.
criticism ; communication ; Arrêtez avec le tutoiement, on n'a pas gardé les vaches ensemble.
criticism ; communication ; Belle vidéo, mais où sont les chiffres ?
criticism ; communication ; Poster une photo d'arbres ne fait pas une politique environnementale.
criticism ; communication ; Un anglicisme par ligne, c'est épuisant à lire pour une entreprise née à {town}.
criticism ; communication ; La campagne montre cinq hommes en costume pour parler de mixité, vous voyez le problème ?
criticism ; communication ; Votre infographie est fausse : un axe qui commence à 80 %, ça exagère tout.
criticism ; management ; Le PDG vit dans une bulle et ça se voit à chaque interview.
criticism ; management ; Des réunions sur les réunions, voilà ce qu'est devenue cette maison.
criticism ; management ; La gestion du chantier est calamiteuse, six mois de retard et personne aux commandes.
criticism ; management ; Quand un ministre en sait moins que les infirmières, on finit là où on en est.
criticism ; management ; Ce conseil municipal ressemble à un théâtre sans public.
criticism ; management ; On remplace des gens compétents par des consultants, puis on s'étonne.
criticism ; management ; Votre directeur régional n'a pas le niveau, je pèse mes mots.
criticism ; event ; Salon trop cher, allées vides, conférences sponsorisées : je passerai mon tour l'an prochain.
criticism ; event ; Le concert était beau, l'organisation beaucoup moins.
criticism ; event ; Une heure de discours avant le buffet, vous testiez notre foi ?
criticism ; event ; L'exposition manque cruellement de panneaux, on en sort sans avoir rien compris.
criticism ; press-public ; Votre journal ne fait plus d'enquêtes, il recopie des dépêches.
criticism ; press-public ; Je ne suis pas d'accord avec cet article, qui confond corrélation et cause.
criticism ; press-public ; Débat raté : deux invités du même avis et une journaliste qui coupe la parole.
criticism ; press-public ; Cette réforme des retraites est injuste envers les carrières hachées, surtout celles des femmes.
criticism ; press-public ; Chronique paresseuse, on attendait mieux de vous.
criticism ; general ; Peut mieux faire.
criticism ; general ; Beaucoup de promesses, peu de résultats.
criticism ; general ; Je reste sceptique devant ce projet, les études citées datent de 2011.
criticism ; general ; Votre modèle économique repose sur des livreurs payés à la course, ayez l'honnêteté de le dire.
criticism ; general ; C'est moche, c'est cher, et ça se prend pour du design.
criticism ; general ; Les horaires ont été conçus par quelqu'un qui n'a pas d'enfants.
criticism ; general ; pas convaincu du tout par la nouvelle formule, c t mieux avan
criticism ; general ; Une hotline à 0,80 la minute en 2026, sérieusement ?
criticism ; general ; On dépense des millions pour un stade et rien pour les piscines.
criticism ; general ; Votre programme de fidélité récompense surtout ceux qui n'en ont pas besoin.
criticism ; general ; L'accueil est froid, l'architecture aussi.
criticism ; general ; Je trouve votre position sur la chasse incohérente.
criticism ; general ; Le niveau de service baisse d'année en année, celui des prix non.
question ; shop ; Livrez-vous en Belgique, et à quel prix ?
question ; shop ; {hi} ce modèle existe-t-il en bleu marine ?
question ; shop ; Quelle taille prendre quand on est entre le 38 et le 40 ?
question ; shop ; Le lot de six se vend aussi à l'unité ?
question ; shop ; vous avez encor la taille M en noir svp
question ; shop ; Combien de temps la laine met-elle à sécher à plat ?
question ; shop ; Peut-on échanger en magasin un article acheté sur internet ?
question ; shop ; C'est fabriqué où, exactement ?
question ; shop ; Le code de bienvenue marche aussi sur les articles soldés ?
question ; bank ; À partir de quel âge peut-on ouvrir un livret pour un enfant ?
question ; bank ; Quel est le plafond de retrait à l'étranger avec la carte de base ?
question ; bank ; Faut-il un justificatif de domicile récent pour changer d'agence ?
question ; bank ; Le taux affiché est-il fixe sur toute la durée ?
question ; bank ; Comment fait on pr ajouter un beneficiaire ds lappli ?
question ; bank ; Y a-t-il des frais en cas de remboursement anticipé ?
question ; transport ; Le premier train pour {town} part à quelle heure le dimanche ?
question ; transport ; La {line} circule-t-elle le 1er mai ?
question ; transport ; Est-ce que je peux monter avec mon vélo sans le démonter ?
question ; transport ; Les chiens paient-ils un billet ?
question ; transport ; Un enfant de 4 ans a besoin d'un siège dans vos navettes ?
question ; transport ; slt, le tram marche jusqua kel heure ce soir ?
question ; transport ; Jusqu'à quand est valable un carnet de dix ?
question ; energy-telecom ; Quelle différence entre les heures creuses et l'option week-end ?
question ; energy-telecom ; Ma rue sera-t-elle raccordée à la fibre cette année ?
question ; energy-telecom ; Peut-on garder son numéro en passant chez vous ?
question ; energy-telecom ; Où lire le relevé sur le nouveau compteur ?
question ; energy-telecom ; Les panneaux produisent-ils quelque chose par temps couvert ?
question ; public ; Quels papiers faut-il pour inscrire un enfant à l'école en cours d'année ?
question ; public ; La déchetterie prend-elle les pots de peinture ?
question ; public ; Qui appeler pour un arbre tombé sur la chaussée ?
question ; public ; Le bureau de vote a-t-il changé ?
question ; public ; La piscine rouvre quand ?
question ; public ; Est-il vrai que la bibliothèque ouvre le dimanche à partir de mars ?
question ; health ; Dois-je être à jeun pour cette prise de sang ?
question ; health ; Peut-on prendre ce sirop pendant l'allaitement ?
question ; health ; Les visites sont-elles permises aux enfants de moins de douze ans ?
question ; health ; Le vaccin contre la grippe est-il disponible sans ordonnance ?
question ; health ; Combien de séances de kiné sont prises en charge ?
question ; health ; ma mere peu venir avec son fauteuil roulant ds vos locaux ?
question ; software ; Comment exporter mes factures au format CSV ?
question ; software ; Existe-t-il une version pour Linux ?
question ; software ; L'API limite-t-elle le nombre d'appels par minute ?
question ; software ; Où changer la langue de l'interface ?
question ; software ; Mes données sont hébergées dans quel pays ?
question ; food ; Vos raviolis contiennent-ils de l'œuf ?
question ; food ; Y a-t-il une option sans gluten au menu du midi ?
question ; food ; On peut réserver pour vingt personnes un samedi soir ?
question ; food ; Votre cidre, c'est du brut ou du doux ?
question ; food ; Le pain se congèle ?
question ; company ; Pourquoi avoir choisi {town} pour le nouveau site ?
question ; company ; Prenez-vous des stagiaires de troisième ?
question ; company ; Qu'est-ce qui a changé dans la recette ?
question ; company ; Comptez-vous publier les résultats du testing sur l'embauche ?
question ; company ; Quel pourcentage de femmes parmi vos ingénieurs ?
question ; company ; Comment sont choisis vos fournisseurs de cacao ?
question ; company ; C'est quand les prochaines portes ouvertes ?
question ; company ; Et pour ceux qui n'ont pas de smartphone, on fait comment ?
question ; company ; Votre nouvelle usine, elle crée combien d'emplois ?
question ; company ; Le poste à {town} est toujours ouvert ?
question ; company ; Vous répondez aux messages le week-end ?
question ; company ; Ce label, qui le contrôle ?
praise ; people ; Merci à Nadège, au guichet 4, qui a réglé en dix minutes ce qui traînait depuis un an.
praise ; people ; Le technicien est arrivé à l'heure, a tout expliqué et a même nettoyé derrière lui. Chapeau.
praise ; people ; Un grand bravo à l'équipe de nuit du service de pédiatrie, vous êtes des anges.
praise ; people ; Votre conductrice de la {line} attend toujours les retardataires avec le sourire.
praise ; people ; Aïcha du service client, si vous lisez ceci : vous avez sauvé mes vacances.
praise ; people ; Le livreur a monté le frigo au cinquième sans râler, merci mille fois !
praise ; people ; Je tiens à saluer le professionnalisme de votre conseiller, monsieur Perrault.
praise ; people ; trop gentil le vendeur, il ma tt expliquer et jai meme eu un café
praise ; people ; Personnel aux petits soins, ma mère s'est sentie comme à la maison.
praise ; people ; Merci aux agents qui ont déneigé avant six heures du matin.
praise ; product ; Trois ans d'usage quotidien et la poêle est comme neuve.
praise ; product ; La meilleure tarte aux fraises que j'aie mangée depuis l'enfance.
praise ; product ; Application claire, rapide, sans publicité. Rien à jeter.
praise ; product ; Le son est incroyable pour ce prix.
praise ; product ; Ce pull est d'une douceur... j'en ai repris deux.
praise ; product ; top produit, je recomande a 100%
praise ; product ; Super goût, texture parfaite, les enfants en redemandent.
praise ; product ; Enfin un aspirateur qu'on peut réparer soi-même, merci d'y avoir pensé !
praise ; product ; Votre logiciel m'économise une demi-journée par semaine.
praise ; product ; J'adore cette édition, papier épais et illustrations superbes.
praise ; product ; Une bière équilibrée, fine, pas trop amère : je valide.
praise ; service ; Commande passée lundi, reçue mardi, emballage sans plastique : parfait.
praise ; service ; Remboursée en quarante-huit heures sans avoir à me justifier, c'est rare.
praise ; service ; Le nouveau site est un plaisir à utiliser.
praise ; service ; Raccordement fait en une matinée, comme promis.
praise ; service ; Service impeccable du devis à la pose.
praise ; service ; Réponse en cinq minutes un dimanche, je suis impressionnée.
praise ; service ; Dossier de prêt accepté vite et bien, merci à l'agence de {town}.
praise ; service ; nikel, rapide et pas cher, merci a vous
praise ; service ; Les horaires du dimanche à la médiathèque, quelle bonne idée.
praise ; service ; Train à l'heure, propre, wifi qui marche : quand c'est bien il faut le dire.
praise ; company ; Fière de travailler ici depuis douze ans.
praise ; company ; Bravo d'avoir dit la vérité sur l'accident, peu d'entreprises l'auraient fait.
praise ; company ; Belle initiative pour les aidants, continuez !
praise ; company ; Félicitations pour ce prix, amplement mérité 👏
praise ; company ; Votre stand était le plus vivant du salon.
praise ; company ; Chapeau d'avoir gardé tout le monde pendant la crise.
praise ; company ; Voilà une marque qui tient ses promesses.
praise ; company ; Heureux de voir une entreprise de {town} qui réussit.
praise ; company ; J'apprécie beaucoup que vous répondiez aussi aux messages négatifs.
praise ; company ; Merci de rendre les musées accessibles aux sourds, enfin quelqu'un y pense.
praise ; short ; Parfait, comme toujours.
praise ; short ; Génial ❤️
praise ; short ; Rien à redire, merci.
praise ; short ; Vous gérez !
praise ; short ; Excellent, vraiment excellent.
praise ; short ; merciiii vous etes les meilleurs 😍
praise ; short ; Quelle équipe !
praise ; short ; Un régal.
praise ; short ; J'y retourne les yeux fermés.
praise ; short ; On s'est régalés, mention spéciale au fondant.
praise ; short ; Bravo les filles, quel match !
praise ; short ; Belle surprise, je n'y croyais pas trop.
praise ; long ; Je n'écris jamais d'avis, mais là il faut : mon père, 86 ans, s'est perdu dans votre magasin, une vendeuse l'a fait asseoir, lui a donné de l'eau et m'a appelé. Dites-lui merci de la part de toute une famille.
praise ; long ; Après des mois de galère avec un autre opérateur, j'ai trouvé chez vous des gens qui écoutent, qui rappellent quand ils disent qu'ils rappellent, et une ligne qui marche. Simple, et tellement rare.
praise ; long ; Le stage d'été a transformé ma fille, elle qui n'osait pas parler. Les moniteurs sont patients, drôles, exigeants. Nous reviendrons l'an prochain avec son frère.
request ; documents ; Pourriez-vous m'envoyer un duplicata de la facture {num} ?
request ; documents ; Merci de m'adresser l'attestation d'assurance pour l'école.
request ; documents ; J'aimerais recevoir le bulletin de salaire de mars par courrier.
request ; documents ; {hi} je voudrais une copie de mon contrat, l'original a pris l'eau.
request ; documents ; Envoyez-moi la notice en français s'il vous plaît.
request ; documents ; svp jai besoin du rib de lassociation pr faire le virement
request ; documents ; Veuillez me transmettre les comptes rendus du conseil de quartier.
request ; change ; Merci de changer mon adresse : 14 rue des Glycines, à partir du 1er juin.
request ; change ; Je souhaite décaler mon rendez-vous de jeudi à la semaine suivante.
request ; change ; Pouvez-vous ajouter mon mari sur le contrat ?
request ; change ; Passez-moi au forfait inférieur dès le mois prochain, s'il vous plaît.
request ; change ; Veuillez corriger l'orthographe de mon nom sur la carte : Kessler avec deux s.
request ; change ; Je voudrais remplacer le plat du menu 2 par une assiette végétarienne.
request ; change ; changer mon mot de passe svp jarive pas
request ; change ; Serait-il possible de livrer plutôt au point relais de la gare ?
request ; cancel ; Je vous demande de résilier mon abonnement à la date anniversaire.
request ; cancel ; Annulez la commande {num}, je me suis trompée de couleur.
request ; cancel ; Désinscrivez-moi de toutes vos listes, merci.
request ; cancel ; Merci de supprimer mon compte et toutes les données qui vont avec.
request ; cancel ; Veuillez rembourser l'acompte sur la carte qui a servi au paiement.
request ; contact ; Rappelez-moi après 18 h, je travaille la journée.
request ; contact ; J'aimerais parler à quelqu'un du service succession.
request ; contact ; Mettez-moi en relation avec le responsable du rayon bricolage, je vous prie.
request ; contact ; Pourrait-on fixer un rendez-vous visio vendredi matin ?
request ; contact ; kelkun peu me rapelé svp ? cest pr un devis
request ; contact ; Merci de transmettre ce message à l'équipe de maintenance.
request ; quote ; Je cherche un devis pour isoler 80 m² de combles à {town}.
request ; quote ; Faites-moi une proposition pour douze licences annuelles.
request ; quote ; Nous voudrions un prix pour 500 mugs imprimés avant la mi-octobre.
request ; quote ; Besoin d'un tarif groupe pour 35 élèves et trois accompagnateurs.
request ; quote ; Pouvez-vous chiffrer le remplacement de deux vitres ?
request ; public ; Il faudrait un passage piéton devant l'école, les voitures roulent trop vite.
request ; public ; Ajoutez un bus vers 22 h le vendredi, les étudiants vous diront merci.
request ; public ; Pensez à sous-titrer vos vidéos, s'il vous plaît.
request ; public ; Laissez-nous au moins un guichet ouvert le samedi matin.
request ; public ; On aimerait une poubelle de tri près du marché.
request ; public ; Remettez l'ancienne version, au moins en option.
request ; public ; Merci d'éteindre les enseignes la nuit.
request ; public ; Prévoyez un parking à vélos couvert, svp.
request ; health ; Je souhaite obtenir une ordonnance de renouvellement pour mon traitement habituel.
request ; health ; Pourriez-vous transmettre les radios à mon médecin traitant ?
request ; health ; Une chambre au rez-de-chaussée si possible, mon mari marche avec des béquilles.
request ; health ; Gardez-moi une boîte de compresses, je passe ce soir.
request ; software ; Pourriez-vous ajouter un mode sombre ?
request ; software ; Ouvrez-moi un accès en lecture au tableau de bord.
request ; software ; Merci de réinitialiser la double authentification de mon compte.
request ; software ; Un bouton pour tout sélectionner, ce serait formidable.
request ; software ; vs pourriez remetre le bouton partager a gauche svp
request ; work ; Je me permets de postuler au poste d'aide-soignante de nuit, CV joint.
request ; work ; J'aimerais un stage de découverte d'une semaine en février.
request ; work ; Pouvez-vous m'indiquer la personne à qui adresser ma candidature et lui transmettre ma lettre ?
request ; work ; Je demande un aménagement de poste après mon opération du dos.
request ; shop ; Mettez-moi de côté la lampe verte jusqu'à samedi.
request ; shop ; Prévenez-moi quand le modèle en 42 sera de retour.
request ; shop ; Emballage cadeau et petit mot "bon anniversaire Mamie", s'il vous plaît.
request ; shop ; Une table pour quatre en terrasse ce soir à 20 h 30.
request ; shop ; Pas de sonnette svp, bébé dort, laissez le colis derrière la haie.
request ; shop ; Merci de joindre un échantillon du tissu gris.
request ; shop ; Donnez-nous la recette de cette sauce, pitié !
request ; shop ; Faites un format voyage, je vous en supplie 🙏
request ; shop ; Servez-vous moins de plastique, juste un papier suffit pour mon pain.
alert ; danger ; Il y a un câble électrique à nu au pied du lampadaire, rue des Tanneurs, des enfants jouent à côté.
alert ; danger ; Odeur de gaz très forte dans la cage d'escalier du 12, venez vite.
alert ; danger ; Un panneau du toit menace de tomber sur le trottoir devant votre agence.
alert ; danger ; Votre portail automatique s'est refermé sur ma fille, la cellule ne marche pas.
alert ; danger ; De la fumée sort du local technique de la station, personne n'est prévenu.
alert ; danger ; Le garde-corps du troisième étage ne tient plus, j'ai failli basculer.
alert ; danger ; Verglas devant l'entrée des urgences, deux personnes sont déjà tombées.
alert ; danger ; attention ya un gros trou ds la route apres le pont, jai creuvé 2 pneu
alert ; danger ; La barrière du passage à niveau reste levée alors que le train arrive, je viens de le voir.
alert ; danger ; L'échafaudage bouge avec le vent, il y a des gens dessous.
alert ; danger ; L'eau du robinet est marron depuis ce matin dans tout le quartier.
alert ; danger ; Un chien agressif sans maître tourne autour de l'école.
alert ; danger ; Le camion-citerne à votre nom perd du liquide sur la départementale.
alert ; defect ; La batterie de votre trottinette a pris feu pendant la charge, dans ma cuisine.
alert ; defect ; J'ai trouvé un morceau de verre dans le petit pot de mon bébé, lot 88B.
alert ; defect ; Toute la famille est malade depuis votre poulet d'hier, quatre aux urgences.
alert ; defect ; Le frein de ma poussette neuve lâche en descente, retirez-la de la vente !
alert ; defect ; Le sèche-cheveux fait des étincelles, c'est le deuxième dans ma rue.
alert ; defect ; Votre mise à jour bloque les pompes à insuline : plusieurs patients le signalent.
alert ; defect ; Le siège auto s'est décroché dans un virage, l'attache est fendue.
alert ; defect ; Réaction allergique grave : l'arachide ne figure pas sur l'étiquette de vos biscuits.
alert ; defect ; atention le chargeur chauffe a mort, il a fondu sur la prise
alert ; defect ; Les bouchons du jouet se détachent, mon fils a failli s'étouffer.
alert ; defect ; Erreur de dosage sur la boîte de sirop, le bouchon gradué indique le double.
alert ; defect ; Le moteur se coupe tout seul sur l'autoroute depuis le rappel, et je ne suis pas la seule.
alert ; fraud ; Quelqu'un se fait passer pour votre conseiller et demande les codes des cartes par téléphone.
alert ; fraud ; Je reçois des textos à votre nom avec un lien vers un faux site, capture jointe.
alert ; fraud ; Un faux compte avec votre logo annonce un concours et réclame 2 euros de frais de port.
alert ; fraud ; Prévenez vos clients : un homme en gilet à votre marque fait du porte-à-porte et vole les personnes âgées.
alert ; fraud ; Mon compte a été vidé cette nuit, trois virements que je n'ai pas faits.
alert ; fraud ; On a ouvert une ligne à mon nom avec une fausse pièce d'identité.
alert ; fraud ; Méfiez vous, un site copie votre boutique et n'envoie jamais rien
alert ; fraud ; arnaque en cour avec votre nom sur un site d annonces, faite kelke chose
alert ; fraud ; Un employé du dépôt vend des téléphones tombés du camion, j'ai des photos.
alert ; fraud ; Fausse offre d'emploi publiée à votre nom : on y demande un RIB et une photo du passeport.
alert ; data-leak ; En me connectant, je vois les factures d'une autre personne, nom et adresse compris.
alert ; data-leak ; Votre fichier de clients est accessible sans mot de passe à cette adresse, je vous laisse vérifier.
alert ; data-leak ; J'ai reçu par erreur le dossier médical d'un monsieur que je ne connais pas.
alert ; data-leak ; Une liste de mots de passe de vos salariés circule sur un forum.
alert ; data-leak ; Dans votre courriel, les 300 destinataires sont visibles de tous.
alert ; data-leak ; Le tableau des salaires est resté dans l'imprimante du hall.
alert ; data-leak ; vs avez laisser une clé api dans votre depot public, changer la vite
alert ; data-leak ; La photo publiée ce matin montre un tableau blanc avec des identifiants lisibles.
alert ; data-leak ; Des badges de visiteurs à mon nom ont servi un jour où je n'étais pas là.
alert ; crisis ; Incendie à l'usine de {town}, je vois les flammes depuis la rocade.
alert ; crisis ; Un homme armé est entré dans la galerie, on est cachés dans la réserve, appelez la police.
alert ; crisis ; Il y a eu un accident grave sur votre chantier, les pompiers arrivent.
alert ; crisis ; Bagarre générale à l'arrêt de la {line}, le conducteur est blessé.
alert ; crisis ; Vos salariés bloquent le carrefour, une ambulance ne passe plus.
alert ; crisis ; Une vidéo de votre agent frappant un usager fait le tour du réseau, vous devriez regarder.
alert ; crisis ; Un enfant perdu pleure à l'accueil, personne ne s'en occupe.
alert ; crisis ; Votre site affiche un message de rançon à la place de la page d'accueil.
alert ; crisis ; Une personne a fait un malaise dans l'ascenseur bloqué, elle ne répond plus.
alert ; crisis ; Rejet de mousse blanche dans la rivière juste après votre usine, poissons morts sur cent mètres.
alert ; whistle ; On nous demande de changer les dates des lots avant l'inspection, je préfère vous prévenir.
alert ; whistle ; Dans l'entrepôt nord, les issues de secours sont cadenassées la nuit.
alert ; whistle ; Le chef d'équipe fait travailler des intérimaires sans harnais à douze mètres.
alert ; whistle ; Un collègue reçoit des menaces tous les jours dans ses messages, cela va mal finir.
alert ; whistle ; Des produits chimiques sont vidés dans le regard derrière l'atelier, le soir.
alert ; whistle ; Les caméras des vestiaires filment, quelqu'un l'a-t-il décidé ?
alert ; whistle ; Ma collègue est suivie jusqu'à sa voiture par un client depuis une semaine, il faut agir.
distress ; direct ; Je n'ai plus envie de vivre.
distress ; direct ; J'ai préparé les médicaments sur la table, je voulais juste prévenir quelqu'un.
distress ; direct ; Ce soir j'en finis, au moins la dette s'arrêtera avec moi.
distress ; direct ; Je vais me foutre en l'air si vous saisissez la maison, je n'ai rien d'autre.
distress ; direct ; je veu mourir, jen peu plus, personne mecoute
distress ; direct ; Autant sauter du pont, ça réglera le découvert.
distress ; direct ; J'ai déjà essayé en mars. Cette fois je ne raterai pas.
distress ; direct ; À quoi bon continuer, tout le monde serait soulagé si je disparaissais.
distress ; direct ; Je pense à me pendre tous les matins avant d'aller à l'atelier.
distress ; direct ; Mon fils de 15 ans écrit qu'il veut mourir, je ne sais pas qui appeler.
distress ; direct ; Je me taille les bras depuis des semaines et je n'arrive pas à arrêter.
distress ; direct ; Si je m'endors ce soir, j'espère ne pas me réveiller.
distress ; direct ; Dites à mes enfants que je les aimais.
distress ; direct ; C'est mon dernier message, merci à ceux qui ont été gentils.
distress ; direct ; J'ai le fusil de mon père à côté de moi et je tremble.
distress ; direct ; Je me suis renseignée sur la dose, il m'en faut quarante.
distress ; hidden ; Bientôt vous n'entendrez plus parler de moi, promis.
distress ; hidden ; J'ai donné mon chat à la voisine et rangé mes papiers. Je suis calme maintenant.
distress ; hidden ; De toute façon l'an prochain je ne serai plus là pour payer.
distress ; hidden ; Je voudrais que tout s'arrête, le bruit, les lettres, moi.
distress ; hidden ; Il y a des nuits où la fenêtre m'appelle.
distress ; hidden ; Je ne sers plus à rien depuis l'accident, je suis un poids.
distress ; hidden ; Plus personne ne m'attend. Plus rien ne m'attend.
distress ; hidden ; Je fais semblant depuis des mois et je n'ai plus la force de faire semblant.
distress ; hidden ; Qu'est-ce qui me retient ? Franchement, je cherche.
distress ; hidden ; Mon mari est parti, puis le travail, et maintenant l'appartement. Je suis au bout.
distress ; hidden ; Une assurance vie paie-t-elle quand la personne se supprime ? C'est pour mes filles.
distress ; hidden ; tt le monde serai mieu sans moi de tte facon
distress ; hidden ; Je regarde les trains passer depuis une heure au bord du quai.
distress ; hidden ; Je me sens déjà mort, il ne manque que la date.
distress ; work ; Je pleure dans ma voiture avant chaque prise de poste, je ne tiens plus.
distress ; work ; Mon chef m'a détruite. Je n'ose plus sortir, je n'ose plus dormir.
distress ; work ; Le prochain suicide chez vous, ce sera moi, et vous saurez pourquoi.
distress ; work ; On me met au placard depuis deux ans, j'ai des idées noires, aidez-moi.
distress ; work ; Burn-out, médicaments, insomnie : je me demande chaque jour si cela vaut la peine de rester en vie.
distress ; work ; jen peu plus de ce taf, je craque, je veux disparaitre
distress ; work ; Un collègue s'est donné la mort lundi et je me dis qu'il a eu du courage. Cela me fait peur.
distress ; work ; Depuis la fusion je ne mange plus, je ne dors plus, je pense au pire.
distress ; work ; Je tiens avec des cachets, et il n'en reste plus assez pour tenir.
distress ; work ; J'ai écrit une lettre à ma femme au cas où, elle est dans mon casier.
distress ; work ; Ils m'ont humilié devant tout le monde, je ne me relèverai pas.
distress ; help ; Aidez-moi s'il vous plaît, je ne suis pas en sécurité chez moi, il va rentrer.
distress ; help ; Mon compagnon me frappe, il surveille mon téléphone, c'est le seul endroit où je peux écrire.
distress ; help ; Au secours, j'ai avalé toute la boîte et j'ai peur maintenant.
distress ; help ; Je suis à la rue avec mes deux enfants depuis hier, il fait moins quatre, je ne sais plus quoi faire.
distress ; help ; Quelqu'un peut me parler ? N'importe qui. J'ai peur de ce que je vais faire.
distress ; help ; Ma fille s'est enfermée dans la salle de bain avec des lames, elle ne répond plus.
distress ; help ; svp aidé moi jai pa mangé depuis 3 jour et je voi plus dissue
distress ; help ; Je suis enfermée dans le vestiaire, il m'attend dehors.
distress ; help ; Mon père de 80 ans dit qu'il veut rejoindre maman, il a arrêté ses traitements.
distress ; help ; Je n'ai personne. Personne. Répondez-moi, même un mot.
distress ; help ; Mon ami vient de poster un adieu sur votre page, retrouvez-le, vite !
distress ; help ; J'entends des voix qui me disent d'ouvrir le gaz.
distress ; debt ; Huissiers, loyers, trois crédits : la corde sera plus simple.
distress ; debt ; Vous me coupez l'électricité demain, moi je couperai le reste ce soir.
distress ; debt ; Ma ferme est perdue. Quatre générations, et c'est moi qui l'aurai perdue. Je n'ai plus le courage de me lever.
distress ; debt ; Surendettée, seule, malade : laissez-moi au moins partir en paix.
distress ; debt ; Agriculteur, 53 ans, je ne vois plus de sortie, sinon la grange et une poutre.
distress ; debt ; J'ai tout joué, tout perdu, je n'ose pas le dire à ma femme, je préfère ne pas rentrer.
distress ; debt ; Votre refus de prêt, c'était ma dernière chance, adieu.
praise ; not-distress ; Je suis mort de rire avec votre dernière vidéo 😂
praise ; not-distress ; Cette tarte est à se damner, je veux mourir dedans.
praise ; not-distress ; Vous me tuez avec vos légendes, ne changez rien !
praise ; not-distress ; J'ai failli faire une crise cardiaque en voyant le prix, si bas que j'en ai pris trois.
praise ; not-distress ; Mourir de plaisir à la première cuillère, c'est possible.
praise ; not-distress ; mdr jsuis decedee, votre cm est trop drole 💀
praise ; not-distress ; Votre équipe m'a sauvé la vie : robe retouchée en une heure avant le mariage.
praise ; not-distress ; Au bout du rouleau hier soir avec ma tapisserie, votre tuto m'a remise en selle, merci.
praise ; not-distress ; J'ai pleuré toutes les larmes de mon corps à la fin du film, quelle merveille.
praise ; not-distress ; À votre concert je pourrais mourir heureuse.
complaint ; not-distress ; Cette file d'attente me tue, 50 minutes pour un timbre.
complaint ; not-distress ; Votre musique d'attente donne envie de se tirer une balle, changez-la.
complaint ; not-distress ; Je suis à bout avec votre box, sixième panne du mois.
complaint ; not-distress ; Plutôt crever que de rappeler votre standard.
complaint ; not-distress ; J'ai cru mourir de chaud dans le wagon 4, clim en panne encore.
complaint ; not-distress ; Il faut se suicider combien de fois sur le formulaire avant d'arriver à la page deux ?
complaint ; not-distress ; On meurt de faim, la commande devait arriver à 20 h.
complaint ; not-distress ; Au secours, votre site est un cauchemar, rien ne se charge.
complaint ; not-distress ; jvai me pendre avec le cable de votre fibre qui marche jamais lol
complaint ; not-distress ; Vous voulez ma mort ou quoi, encore un mot de passe à changer ?
complaint ; not-distress ; À l'aide, trois fois que je suis débitée et personne pour m'expliquer !
complaint ; not-distress ; Mon téléphone est mort après deux semaines, et vous refusez la garantie.
criticism ; not-distress ; Cette réforme est un suicide politique.
criticism ; not-distress ; Fermer la gare, c'est tuer le village à petit feu.
criticism ; not-distress ; Votre communication se tire une balle dans le pied, comme d'habitude.
criticism ; not-distress ; Le commerce de centre-ville agonise et vous ouvrez une zone de plus.
criticism ; not-distress ; Vous enterrez le service public, sans fleurs ni couronnes.
criticism ; not-distress ; Le scénario se noie dans ses propres effets, on étouffe.
question ; not-distress ; Comment tuer le temps à {town} un dimanche de pluie ?
question ; not-distress ; Le suicide assisté est-il légal en Suisse ? Je prépare un exposé.
question ; not-distress ; Où trouver la formation de prévention du suicide pour mon équipe ?
question ; not-distress ; SOS débutant : on met la levure avant ou après le sel ?
question ; not-distress ; Le 3114, c'est gratuit aussi depuis un portable étranger ?
question ; not-distress ; Peut-on disparaître de vos fichiers au bout d'un an ?
request ; not-distress ; Au secours, il me faut ce sac avant Noël, prévenez-moi du retour en stock !
request ; not-distress ; Sauvez ma soirée : une table pour deux à 21 h ?
request ; not-distress ; Aidez-moi à choisir, la verte ou la bleue ?
request ; not-distress ; Ne me laissez pas mourir idiote, donnez-moi la recette.
request ; not-distress ; Merci d'afficher le numéro d'écoute contre le suicide dans la salle de pause.
request ; not-distress ; Abrégez mes souffrances et annulez ma commande, svp.
other ; not-distress ; J'ai dormi comme une morte, vive les vacances.
other ; not-distress ; Deuil national chez nous : la cafetière a rendu l'âme.
other ; not-distress ; Je me suis coupé en épluchant les carottes, trois fois rien, mais quelle cuisine !
other ; not-distress ; Marathon terminé, jambes mortes, moral au top.
other ; not-distress ; Demain c'est lundi, je veux plus vivre 😭😂 vivement vendredi
other ; not-distress ; Le héros se suicide à la fin du livre, désolé de divulgâcher.
other ; not-distress ; Encore une journée à courir partout, je suis crevée mais contente.
other ; not-distress ; J'ai fini par sauter dans le vide : saut à l'élastique, 61 mètres !
spam ; seo ; Boostez votre site en première page, audit gratuit, écrivez à {mail}
spam ; seo ; Hello, super article ! Nous vendons des liens de qualité pour votre référencement : {site}
spam ; seo ; Augmentez votre trafic de 300 % en dix jours, résultats garantis, {site}
spam ; seo ; Beau blog ! Visitez aussi le mien {site} vous ne serez pas déçu
spam ; seo ; 10 000 visiteurs par jour pour 19 euros, contactez moi
spam ; money ; J'ai gagné 4 300 € en une semaine grâce à ce trader, écrivez-lui sur WhatsApp : 06 39 98 41 07
spam ; money ; Prêt entre particuliers de 2 000 à 500 000 euros, réponse en 24 h, {mail}
spam ; money ; Le bitcoin va doubler ce mois-ci, rejoignez notre groupe privé : {site}
spam ; money ; Devenez libre financièrement sans sortir de chez vous, lien dans mon profil.
spam ; money ; Crédit rapide même fiché, sans justificatif, taux 2 %, madame Delorge {mail}
spam ; money ; gagné 500e par jour depuis votre tel, mp moi
spam ; money ; Investissement minimum 200 €, retour de 2 000 € en 72 heures, 100 % sûr.
spam ; money ; Casino en ligne : 150 tours gratuits sans dépôt {site}
spam ; money ; Vends faux billets indétectables, livraison discrète.
spam ; money ; Notre robot de trading ne perd jamais, places limitées !!!
spam ; phishing ; Votre compte sera suspendu, vérifiez vos données ici : {site}
spam ; phishing ; Service client officiel : envoyez-nous votre numéro de carte pour le remboursement.
spam ; phishing ; Félicitations ! Vous avez été tiré au sort, réglez 1,95 € pour recevoir votre téléphone {site}
spam ; phishing ; Colis en attente, frais de douane à payer avant minuit : {site}
spam ; phishing ; Problème sur votre page ? L'assistance Meta vous contacte, cliquez {site}
spam ; phishing ; Bonjour je suis agent de support, contactez moi sur telegram pour recuperer votre argent
spam ; adult ; Coucou je suis seule ce soir, mes photos sont ici {site}
spam ; adult ; Rencontres coquines près de chez vous, inscription gratuite !
spam ; adult ; Jolie brune de {town} cherche homme discret, clique sur mon profil 😘
spam ; adult ; cam en direct gratuit {site} 18+
spam ; health ; Perdez 12 kg en un mois avec cette gélule que les médecins cachent : {site}
spam ; health ; Pilules bleues sans ordonnance, livraison 48 h, discrétion assurée.
spam ; health ; Guérison du diabète par les plantes, docteur Azomadi, WhatsApp 06 39 98 22 60
spam ; health ; Ce thé fait fondre la graisse pendant le sommeil, promo -70 % {site}
spam ; occult ; Grand maître marabout : retour d'affection, chance au jeu, désenvoûtement, appelez le 01 99 00 63 14
spam ; occult ; Mon ex est revenu en trois jours grâce au docteur Olubayo, je vous le recommande {mail}
spam ; occult ; Voyance gratuite par mail, la première question offerte.
spam ; followers ; Achetez 5 000 abonnés réels pour 29 €, livraison immédiate.
spam ; followers ; Abonne-toi je m'abonne en retour !!!
spam ; followers ; like pour like, follow back direct
spam ; followers ; Besoin de commentaires positifs sur votre fiche ? Pack de 50 avis à 99 euros.
spam ; followers ; Promotez votre marque sur notre page @modestyle.promo, envoyez-nous un DM 💌
spam ; followers ; Salut, on adore ton univers, tu veux devenir ambassadrice ? Écris à notre compte principal.
spam ; jobs ; Travail à domicile, 250 € par jour, aucune expérience, WhatsApp 06 39 98 07 55
spam ; jobs ; Recrutement urgent au Canada, visa et billet payés, frais de dossier 120 euros.
spam ; jobs ; Mise sous pli chez vous, 3 000 €/mois, kit de départ à 45 €.
spam ; jobs ; Je cherche 5 personnes motivées pour un business en ligne, commentez INFO.
spam ; jobs ; likez des videos et gagner 80e/jour, pas d'arnaque, ecri moi
spam ; goods ; Montres de luxe copies 1:1, envoi discret, {site}
spam ; goods ; Permis de conduire sans examen, enregistré en préfecture, contactez-nous.
spam ; goods ; Sacs de marque à -90 %, stock limité ➡️ {site}
spam ; goods ; IPTV 12 mois 39 €, 18 000 chaînes, test gratuit.
spam ; goods ; Diplômes authentiques sans études, {mail}
spam ; goods ; Vente de puces de test codes et comptes streaming pas chers
spam ; goods ; Déstockage de palettes d'invendus Amazon à 30 €, dernier jour !
spam ; goods ; Climatisation à 1 €, l'État paie, remplissez le formulaire {site}
spam ; goods ; Isolation gratuite, vous êtes éligible, cliquez vite {site}
spam ; goods ; Nettoyage de toiture, pas cher, toute la région, 06 39 98 77 13, demandez Kevin
spam ; goods ; Chiots chihuahua à donner contre frais de transport, {mail}
spam ; goods ; Clés de jeux à 0,99 €, venez vite {site}
spam ; goods ; Dropshipping : ma méthode offerte aux 20 premiers, tapez OUI en commentaire.
spam ; goods ; Regardez le match en direct et gratuitement ici ➡️ {site}
spam ; goods ; TOUS VOS FILMS EN HD SANS INSCRIPTION {site}
spam ; chain ; Partagez à dix amis sinon vous aurez sept ans de malheur.
spam ; chain ; Copiez-collez ce texte sur votre mur avant minuit, Facebook devient payant demain.
spam ; chain ; On offre un camping-car à ceux qui partagent et commentent "je veux", tirage ce soir !
other ; chat ; Présente !
other ; chat ; Haha, je tague ma sœur @lea.exemple
other ; chat ; Premier 😎
other ; chat ; Il pleut aussi chez vous ?
other ; chat ; On y était, rang 4 !
other ; chat ; Moi c'est plutôt thé.
other ; chat ; Bonne fête à toutes les Catherine.
other ; chat ; Et hop, lundi.
other ; chat ; @marc.exemple regarde ça
other ; chat ; Je passe par là.
other ; chat ; 42.
other ; chat ; ptdr le chat derriere
other ; chat ; Ah, {town}, ma ville natale...
other ; chat ; Ça me rappelle mon service militaire à {town} en 1983.
other ; chat ; Bon dimanche tout le monde
other ; chat ; jdis ca jdis rien
other ; chat ; Team raclette.
other ; chat ; Réponse B.
other ; chat ; 😂😂😂
other ; information ; Pour information, la pharmacie de la place est ouverte jusqu'à 21 h.
other ; information ; Le magasin a déménagé au 8, juste à côté de la fleuriste.
other ; information ; Je travaille dans le même bâtiment, au troisième.
other ; information ; J'ai acheté le même l'an passé, je mesure 1,75 m et j'ai pris du L.
other ; information ; La réunion de parents a été déplacée à jeudi.
other ; information ; On prend la {line} et on descend au terminus.
other ; information ; Le lien de la conférence : https://exemple.org/conf
other ; information ; D'après la notice, il faut attendre dix secondes avant de rallumer.
other ; information ; Mon fils commence chez vous lundi.
other ; information ; Nous étions douze au dernier atelier couture.
other ; information ; Ici Radio Vallée, nous relayons votre annonce à 18 h.
other ; information ; jai poser la meme question hier, la reponse est ds les coms plus haut
other ; information ; En Suisse on dit natel, chez nous portable.
other ; information ; La règle a changé en 2024 : deux bagages au lieu d'un.
other ; reply ; Je vous ai répondu en privé.
other ; reply ; C'est fait, le formulaire est parti.
other ; reply ; D'accord, on fait comme ça.
other ; reply ; Non merci, je suis déjà équipé.
other ; reply ; Oui, le 15 me convient.
other ; reply ; Je confirme ma présence avec mon épouse.
other ; reply ; ok recu, a demain
other ; reply ; Voici le numéro demandé : {num}
other ; reply ; Entendu, je note.
other ; reply ; Finalement ce ne sera pas la peine, j'ai retrouvé le ticket.
other ; opinion-elsewhere ; Moi je suis plutôt mer que montagne.
other ; opinion-elsewhere ; Le cinéma d'avant-guerre, il n'y a que ça de vrai.
other ; opinion-elsewhere ; On verra bien qui gagne dimanche, je parie sur les rouges.
other ; opinion-elsewhere ; Chacun ses goûts, la vie est trop courte pour se disputer sur la coriandre.
other ; opinion-elsewhere ; Je lis ce débat avec intérêt sans avoir d'avis tranché.
other ; opinion-elsewhere ; Un jour je raconterai l'histoire de cette gare.
other ; opinion-elsewhere ; Les deux solutions se défendent.
other ; share ; Photo prise ce matin depuis le pont, lumière magique.
other ; share ; Ma grand-mère devant votre usine en 1954, je vous offre l'image si elle vous plaît.
other ; share ; Extrait du journal de 1931 : la même place, les mêmes platanes.
other ; share ; Mon dessin du jour, au stylo bille.
other ; share ; Nous avons adopté ce chien hier, il s'appelle Tournevis.
other ; share ; Voilà ce que donne votre tissu une fois devenu rideau.
other ; share ; Départ en randonnée demain à l'aube avec le club.
other ; share ; Mon fils a construit votre usine en briques de couleur, 640 pièces.
other ; share ; J'ai retrouvé le ticket de mon premier trajet, 12 francs.
other ; greeting ; Joyeux Noël à toute l'équipe !
other ; greeting ; Condoléances à la famille.
other ; greeting ; Bon courage pour la rentrée.
other ; greeting ; Bonne retraite, Bernadette.
other ; greeting ; Félicitations aux mariés 🥂
other ; greeting ; Aïd moubarak à ceux qui fêtent.
complaint ; typed-fast ; bonjour, commande {num} jamé recu, ca fait 1 mois, remboursé moi svp
complaint ; typed-fast ; le chauffage marche pa ds le bus, on se gel tt les matin
complaint ; typed-fast ; g payer 2 foi la meme facture et au tel on me di que c normal
complaint ; typed-fast ; votre appli beug depui la maj, je peu plus me connecté
complaint ; typed-fast ; livreur malpoli, la pizza etait renversé ds la boite
complaint ; typed-fast ; jai apeler 5 fois, on ma promis un rapel et rien, nul
criticism ; typed-fast ; le nouvo design il est pas ouf franchement
criticism ; typed-fast ; vs avez augmenter les prix pr zero service en plus, bof
criticism ; typed-fast ; jtrouve que la direction ecoute pas assez les gens du terrain
criticism ; typed-fast ; trop de pub dans lappli sa gache tout
criticism ; typed-fast ; c du marketing vert rien de plus
criticism ; typed-fast ; lorganisation du festival laisse a desirer, trop de monde pas assé de toilette
question ; typed-fast ; bjr c ouvert demain ?
question ; typed-fast ; ya til une garantie sur les piles
question ; typed-fast ; quel document fo pour la carte gris
question ; typed-fast ; combien sa coute lenvoi pour la reunion
question ; typed-fast ; on peut payé en 3x ou pas
question ; typed-fast ; c koi la difference entre le pro et le normal svp
praise ; typed-fast ; jador cette boutique, tjrs au top ❤
praise ; typed-fast ; service raide, personnel super simpa
praise ; typed-fast ; franchement chapo, vs avez gerer comme des chef
praise ; typed-fast ; merci a linfirmiere de nuit, jai oublier son nom mais elle es genial
praise ; typed-fast ; meilleur kebab de {town} ya pas photo
praise ; typed-fast ; mon fils a kiffé le stage, on reviens lanné prochaine
request ; typed-fast ; envoyer moi la facture par mail svp merci
request ; typed-fast ; je voudrai annulé mon rdv de mardi
request ; typed-fast ; pouvez vs me mettre une alerte qd c dispo
request ; typed-fast ; rajouter un arret devan le lycée svpppp
request ; typed-fast ; merci de me rapeler au plus vite c pr un devi toiture
request ; typed-fast ; fo changer mon nom jai divorcé
alert ; typed-fast ; ya le feu ds la poubelle devan lecole venez vite
alert ; typed-fast ; attention faux sms de votre banque qui circule
alert ; typed-fast ; jai vu le fichier des client sur un site, ya mon adresse dedans
alert ; typed-fast ; lait en poudre moisi, meme lot que ma soeur, bb malade
alert ; typed-fast ; un vieux monsieur es tombé ds vos escaliers il saigne bcp
alert ; typed-fast ; quelqun utilise ma carte en ce moment meme bloqué la svp
distress ; typed-fast ; jai envi de men finir, je sai plu a qui parlé
distress ; typed-fast ; jss a bout, jveux juste dormir et pas me reveillé
distress ; typed-fast ; il ma encore tapé, jai peur, aidé moi
distress ; typed-fast ; jme fais du mal tt les soirs et personne le voi
distress ; typed-fast ; tt est noir depuis que maman es parti, je veu la rejoindre
distress ; typed-fast ; le boulot me detruit, je pense a sauté du parking
spam ; typed-fast ; salu beauté vien sur mon profil jai des photo pr toi
spam ; typed-fast ; ki veu gagner 200e par jour sans rien faire, ecri moi en pv
spam ; typed-fast ; pret dargent rapide serieu contacter {mail}
spam ; typed-fast ; jai recuperer mon ex grace a ce maitre, voici son whatsapp 06 39 98 31 90
spam ; typed-fast ; abonés insta pas cher dm moi
other ; typed-fast ; mdrrr jai la meme a la maison
other ; typed-fast ; jarive ds 5 min
other ; typed-fast ; trop mimi le chien
other ; typed-fast ; cété mieu ds les annees 90 lol
other ; typed-fast ; ok merci bne soiree
complaint ; long ; Bonjour, je vous écris pour la cinquième fois au sujet du sinistre du 3 février. L'expert est passé, les photos sont envoyées, les devis aussi, et vous me réclamez maintenant une facture de 1998 pour un parquet qui se trouve sous vos yeux. Mes enfants dorment dans le salon.
complaint ; long ; Arrivés à l'hôtel à 23 h avec deux petits, on nous annonce que la chambre a été donnée à quelqu'un d'autre. Aucune excuse, aucun relogement, et le prépaiement de 286 € toujours pas rendu malgré trois courriels.
criticism ; long ; Je comprends que les temps soient durs, mais fermer trois bureaux de poste dans la même vallée, remplacer les agents par un point relais ouvert quatre heures par semaine et appeler cela un plan de proximité, c'est prendre les habitants pour plus bêtes qu'ils ne sont.
criticism ; long ; Votre rapport fait deux cents pages, dont quatre sur les salaires et soixante sur des photos de forêts. On y cherche en vain le nombre d'accidents du travail chez vos sous-traitants. L'exercice est joli, il n'est pas sincère.
question ; long ; Bonjour, je déménage à {town} fin août avec mon chat et un piano droit, troisième étage sans ascenseur. Vos équipes prennent-elles ce genre d'instrument, faut-il une assurance à part, et combien de temps à l'avance doit-on réserver ?
request ; long ; Mon père est décédé le 9 mai. Je souhaite clore ses deux comptes et récupérer les relevés des douze derniers mois pour le notaire ; merci de me dire à quelle adresse envoyer l'acte de décès et le livret de famille, et de suspendre les prélèvements d'ici là.
alert ; long ; Je préviens car je ne sais pas à qui d'autre le dire : depuis hier soir, en tapant mon numéro de dossier dans votre formulaire, je tombe sur les ordonnances d'autres patients, avec leur nom, leur date de naissance et leur maladie. J'ai essayé trois numéros au hasard, cela marche à chaque fois.
distress ; long ; Je ne sais pas pourquoi je vous écris à vous, sans doute parce que votre page était ouverte. J'ai 47 ans, j'ai perdu mon poste en mars, ma femme en juin, et ce soir j'ai rangé l'appartement, fermé les volets et écrit trois enveloppes. Je voulais que quelqu'un sache que j'ai essayé.
distress ; long ; Vingt-deux ans dans cette maison et on me fait sortir entre deux vigiles avec un carton. Depuis je reste assis dans la cuisine, sans lumière. Ma fille appelle, je ne décroche plus. Je cherche une raison de voir la semaine prochaine et je n'en trouve pas.
praise ; long ; Panne un 24 décembre à 19 h, chaudière à l'arrêt, trois générations sous le même toit. Votre dépanneur est venu de {town} avec la pièce, a refusé le verre de vin, accepté la bûche, et n'a facturé que l'heure. Vous avez des gens en or, gardez-les.
spam ; long ; Bonjour à tous, j'étais comme vous, criblée de dettes, jusqu'au jour où j'ai rencontré madame Solange Petitval qui m'a accordé un crédit de 25 000 euros à 2 % sans aucun frais d'avance. Si vous cherchez un prêt honnête et rapide, écrivez-lui de ma part : {mail}
complaint ; link ; Le produit reçu n'est pas celui de la page {site}, je veux un échange.
complaint ; link ; J'ai écrit trois fois à {mail} et rien, pas même un accusé de réception.
complaint ; link ; Votre page {site} affiche en stock, puis on m'annule la commande.
complaint ; link ; J'ai appelé le 01 99 00 41 20 pendant une heure, musique et rien d'autre.
question ; link ; La promotion de {site} vaut-elle aussi en boutique ?
question ; link ; Puis-je envoyer les pièces à {mail} ou faut-il passer au guichet ?
question ; link ; Est-ce que {site} est bien votre site officiel ?
question ; link ; Gagne-t-on vraiment 200 euros en ouvrant un compte, et à quelles conditions ?
request ; link ; Envoyez la réponse à {mail}, s'il vous plaît.
request ; link ; Mettez à jour les horaires sur {site}, ils datent de l'an dernier.
request ; link ; Rappelez-moi sur le 06 39 98 52 31, c'est urgent pour la livraison de demain.
alert ; link ; Un faux site, {site}, vend vos produits et encaisse sans livrer.
alert ; link ; Le lien {site} de votre dernier mail installe quelque chose, mon antivirus s'affole.
alert ; link ; Un certain prêteur de {town} écrit à tous vos abonnés depuis {mail}, supprimez-le.
praise ; link ; Votre tuto {site} m'a évité un plombier, merci !
praise ; link ; Merci à la personne qui répond derrière {mail}, une perle.
criticism ; link ; Le nouveau {site} est illisible sur téléphone, l'ancien avait du charme.
criticism ; link ; J'ai lu votre note {site}, dix pages pour éviter le sujet.
other ; link ; On en parle aussi ici : {site}
other ; link ; Les photos du pique-nique sont sur {site}
other ; link ; Je fais suivre à {mail}, bonne journée.
distress ; quiet ; Je range tout ce soir. Demain ce sera plus calme pour tout le monde.
distress ; quiet ; C'est bizarre d'être entouré de collègues et de penser chaque jour à disparaître.
distress ; quiet ; Ma petite sœur écrit "je serai bientôt avec papi" et papi est mort, que dois-je faire ?
distress ; quiet ; Je n'arrive plus à voir ce que je fais sur cette terre.
distress ; quiet ; J'ai fait mes adieux sans que personne s'en aperçoive.
distress ; quiet ; Si quelqu'un lit ça cette nuit, restez un peu avec moi, j'ai peur de moi-même.
distress ; quiet ; Il m'étrangle quand il boit. La prochaine fois il ne s'arrêtera pas.
distress ; quiet ; Depuis l'accouchement je pense à faire du mal au bébé et à moi, j'ai honte, aidez-nous.
distress ; quiet ; Aucun médicament ne marche, aucune parole non plus, j'ai choisi la date.
distress ; quiet ; Au lycée ils me disent tous de me tuer, je crois que je vais le faire.
distress ; quiet ; Je conduis et je me dis qu'un coup de volant suffirait.
complaint ; not-distress ; Vos prix me donnent des envies de meurtre, 8 euros le sandwich.
complaint ; not-distress ; Je n'en peux plus de vos publicités, trois par épisode.
complaint ; not-distress ; La douche de l'hôtel m'a ébouillantée, j'ai crié au secours et l'accueil n'a pas décroché.
other ; not-distress ; On a enterré la hache de guerre avec le voisin, tout va mieux.
other ; not-distress ; Je disparais jusqu'au 15, vacances en mer sans réseau.
other ; not-distress ; J'ai perdu au jeu des sept familles, ma vie est fichue, ma nièce jubile.
other ; not-distress ; Adieu les cigarettes, bonjour les pommes.
other ; not-distress ; Dernier message avant la coupure d'été, à bientôt les amis !
other ; not-distress ; Ce soir j'en finis avec ce carton de livres, promis.
other ; not-distress ; Je suis au bout de ma vie après ces 200 marches 😅
question ; not-distress ; Où trouver un psychologue qui accepte les adolescents ?
question ; not-distress ; Comment aider un collègue qui a perdu son frère par suicide ?
question ; not-distress ; La corde de 12 mm tient-elle pour une balançoire ?
question ; not-distress ; Une boîte de quarante comprimés suffit-elle pour deux mois de traitement contre l'allergie ?
# Calls for help that do not say so; and the same words where nobody is in distress: work, laughter, songs,
# prevention, doctors, sport, a move.
distress ; no-point ; Je ne vois plus l'intérêt de me lever, ni ce matin ni les autres.
distress ; no-point ; À quoi ça sert tout ça, vraiment ? Je pose la question et je n'ai pas de réponse.
distress ; no-point ; Plus rien ne me fait envie, même pas de guérir.
distress ; no-point ; je vois plus le but, tt les jours c pareil et c vide
distress ; no-point ; J'ai arrêté de faire des projets, il n'y aura pas d'après.
distress ; no-point ; Continuer, mais pour qui ? La maison est vide et le téléphone ne sonne jamais.
distress ; no-point ; Je compte les jours sans savoir ce que j'attends.
distress ; no-point ; Mes enfants sont grands, ils n'ont plus besoin de moi. Personne n'en a besoin.
distress ; no-point ; J'ai cherché une bonne raison toute la semaine.
distress ; no-point ; On me dit que ça ira mieux. Ça fait deux ans qu'on me le dit.
distress ; make-it-stop ; Je veux juste que ça s'arrête.
distress ; make-it-stop ; Que ça se taise dans ma tête, c'est tout ce que je demande.
distress ; make-it-stop ; Je voudrais dormir et que personne ne me réveille jamais.
distress ; make-it-stop ; Il faut que cette douleur finisse, et je ne connais plus qu'un moyen.
distress ; make-it-stop ; jen peux plus je veux que sa sarrete svp
distress ; make-it-stop ; Je suis fatiguée d'une fatigue que le sommeil n'enlève pas. J'aimerais m'éteindre doucement.
distress ; make-it-stop ; Chaque nuit c'est la même chose et chaque nuit j'y pense un peu plus.
distress ; make-it-stop ; Faites que demain n'arrive pas.
distress ; make-it-stop ; J'ai tenu tant que j'ai pu, là je lâche.
distress ; giving-away ; J'ai donné mes guitares, mes livres et ma voiture. Je n'en aurai plus l'usage.
distress ; giving-away ; Quelqu'un voudrait mon chien ? C'est un bon chien, il lui faut une maison avant dimanche.
distress ; giving-away ; J'ai mis mon alliance dans une enveloppe au nom de ma fille, je me sens léger.
distress ; giving-away ; Mes papiers sont en ordre, le bail est résilié, les plantes sont chez la voisine. Voilà.
distress ; giving-away ; Prenez mon abonnement, mes points, tout ce qui reste sur le compte, je n'en ai plus besoin là où je vais.
distress ; giving-away ; Je voudrais savoir comment léguer mon appartement vite, avant la fin du mois, je suis seul et j'ai 34 ans.
distress ; giving-away ; jai donner ma console a mon frere, il en profitera mieux que moi mtn
distress ; goodbye ; Merci pour tout, vous avez été gentils avec moi. Prenez soin de vous, moi je m'arrête là.
distress ; goodbye ; Pardon à ceux que j'ai déçus. C'est ma faute, pas la vôtre.
distress ; goodbye ; Quand vous lirez ceci je serai déjà loin, ne me cherchez pas.
distress ; goodbye ; Embrassez ma petite Lina, dites-lui que papa était malade.
distress ; goodbye ; Ce soir je dis au revoir à la mer une dernière fois.
distress ; goodbye ; Je voulais laisser un mot quelque part, alors ce sera ici : j'ai aimé cette ville.
distress ; goodbye ; adieu les gars c t cool de vous connaitre, vraiment
distress ; goodbye ; Ne vous en voulez pas, personne n'aurait pu voir.
distress ; goodbye ; Maman, si tu tombes sur cette page : je t'aime, et je n'ai pas su faire autrement.
distress ; self-harm-hint ; Je porte des manches longues depuis l'été et personne ne demande pourquoi.
distress ; self-harm-hint ; J'ai recommencé hier soir. J'avais tenu quatre mois.
distress ; self-harm-hint ; Les marques sur mes cuisses, ce n'est pas le chat.
distress ; self-harm-hint ; Quand j'ai trop mal dedans je me fais mal dehors, ça calme un quart d'heure.
distress ; self-harm-hint ; Je ne mange presque plus, c'est la seule chose que je décide encore.
distress ; self-harm-hint ; jme punit tt les soirs ds ma chambre, jai honte den parler
distress ; self-harm-hint ; Ma meilleure amie a des coupures aux poignets et m'a fait jurer de me taire.
distress ; self-harm-hint ; J'ai compté les comprimés, puis je les ai remis dans la boîte. Pour ce soir.
distress ; burden-and-alone ; Ma famille respirerait enfin si je n'étais plus là.
distress ; burden-and-alone ; Trois semaines que je n'ai parlé à personne d'autre qu'à votre répondeur.
distress ; burden-and-alone ; Je coûte de l'argent, je prends de la place, et je n'apporte rien.
distress ; burden-and-alone ; Depuis que je suis à la retraite j'attends. Pas la mort, mais je ne la repousserais pas.
distress ; burden-and-alone ; Tout le monde me dit fort. Ce soir je ne le suis plus du tout et j'ai peur.
distress ; burden-and-alone ; Ma copine est partie, mes amis étaient les siens, il reste moi et le silence.
distress ; burden-and-alone ; Je m'efface un peu plus chaque jour et cela n'a l'air de gêner personne.
distress ; burden-and-alone ; tt le collège se moque de moi jpeux plus y retourner jpref disparaitre
distress ; burden-and-alone ; Mon fils ne sort plus de sa chambre depuis octobre, il dit que bientôt ce sera réglé. Je suis terrifiée.
distress ; violent-partner ; Il a pris mes clés et mon téléphone, j'écris de la tablette du petit.
distress ; violent-partner ; Je fais semblant de commander une pizza, envoyez quelqu'un, il est dans la pièce.
distress ; violent-partner ; Il garde la porte, il dit que si je sors il me retrouve. Je ne sais pas à qui parler.
distress ; violent-partner ; Mon mari lit tout ce que j'écris, je vais effacer. Comment part-on avec deux enfants et sans argent ?
distress ; violent-partner ; Elle me frappe quand les petits dorment. Je suis un homme, personne ne me croira.
distress ; violent-partner ; Ce soir il a cassé la porte de la salle de bain. Je suis derrière la machine à laver.
distress ; violent-partner ; jai peur quil rentre, il a dit que cette fois jirai pas a lhopital jirai au cimetiere
distress ; violent-partner ; Mon père nous enferme le week-end, ma sœur et moi, on n'a pas le droit de dire pourquoi.
complaint ; not-distress-work ; Cette réunion va m'achever, la troisième du jour sur le même tableau.
complaint ; not-distress-work ; Encore une mise à jour un vendredi à 17 h, tuez-moi tout de suite.
complaint ; not-distress-work ; Je ne vois pas l'intérêt de remplir deux fois le même formulaire.
complaint ; not-distress-work ; Je veux juste que ça s'arrête, ce marteau-piqueur sous ma fenêtre depuis six heures !
complaint ; not-distress-work ; J'en peux plus de vos relances par SMS, j'ai payé le 3.
complaint ; not-distress-work ; Mon dos est mort, vos chaises de bureau sont une torture.
complaint ; not-distress-work ; Enfermée une heure dans votre ascenseur, personne à l'interphone, heureusement j'avais un livre.
complaint ; not-distress-work ; jen peu plu de ce wifi jvé le balancer par la fenetre
complaint ; not-distress-work ; Trois heures aux urgences pour une entorse, j'ai cru y passer la nuit.
criticism ; not-distress-work ; À quoi bon voter si le conseil décide avant ?
criticism ; not-distress-work ; Votre émission se meurt depuis le départ de l'ancien présentateur.
criticism ; not-distress-work ; Ce club court à sa perte avec un tel recrutement.
criticism ; not-distress-work ; Plus aucun espoir pour cette équipe, il faut tout changer l'été prochain.
other ; not-distress-laugh ; Je meurs de rire devant la photo du stagiaire déguisé en tomate.
other ; not-distress-laugh ; Je meurs de faim, vivement midi.
other ; not-distress-laugh ; MDR cette chute, je suis décédé 💀💀
other ; not-distress-laugh ; On a failli s'étouffer de rire à la lecture du compte rendu.
other ; not-distress-laugh ; Tuez-moi, j'ai répondu à tous au lieu de répondre à Karine.
other ; not-distress-laugh ; Ma dignité est morte hier au karaoké, elle n'a pas souffert.
other ; not-distress-song-and-book ; "Laissez-moi partir avec la marée", j'ai cette chanson dans la tête depuis ce matin.
other ; not-distress-song-and-book ; Le refrain dit "sans toi je ne suis plus rien" et tout le bus l'a chanté.
other ; not-distress-song-and-book ; Paroles du jour : je meurs un peu chaque fois que tu t'en vas, merci la radio.
other ; not-distress-song-and-book ; Dans l'épisode 6 elle écrit une lettre d'adieu et monte sur le toit, j'étais en larmes.
other ; not-distress-song-and-book ; Acte V, il boit le poison, le rideau tombe, applaudissements.
other ; not-distress-song-and-book ; Les élèves étudient "Les Souffrances du jeune Werther" ce trimestre.
other ; not-distress-prevention ; Journée de prévention du suicide : stands et conférence à l'hôpital, entrée libre.
other ; not-distress-prevention ; Le nombre de suicides a reculé de 3 % l'an dernier, selon Santé publique.
other ; not-distress-prevention ; Formation de deux jours pour repérer les signes de détresse chez un collègue, il reste des places.
other ; not-distress-prevention ; Le documentaire sur l'automutilation chez les adolescents est rediffusé jeudi.
other ; not-distress-prevention ; L'association d'écoute recherche des bénévoles, six soirées de formation.
other ; not-distress-prevention ; Violences conjugales : le numéro 3919 est gratuit et ne figure pas sur la facture.
other ; not-distress-medical-and-sport ; Rendez-vous chez le psychiatre décalé à mardi, 10 h, c'est noté.
other ; not-distress-medical-and-sport ; Prise de sang faite, résultats vendredi, rien de grave en principe.
other ; not-distress-medical-and-sport ; Mon kiné m'a massacré le mollet, mais je remarche.
other ; not-distress-medical-and-sport ; Sevrage du café, jour 3, tout va bien, ou presque.
other ; not-distress-medical-and-sport ; On a souffert en deuxième mi-temps, on mourait sur le terrain, mais trois points sont trois points.
other ; not-distress-medical-and-sport ; Le col m'a tué, j'ai vomi au sommet, je recommence l'an prochain.
other ; not-distress-medical-and-sport ; Défaite 8-0, on veut tous disparaître sous la pelouse 😅
other ; not-distress-leaving-and-giving ; C'est mon dernier jour dans l'équipe, merci pour ces douze années, on garde contact.
other ; not-distress-leaving-and-giving ; Adieu Metz, bonjour Nantes, le camion part demain.
other ; not-distress-leaving-and-giving ; Je donne mes livres et ma guitare, je déménage dans plus petit, à venir chercher samedi.
other ; not-distress-leaving-and-giving ; J'ai résilié le bail et donné les plantes à la voisine, départ pour Montréal lundi !
other ; not-distress-leaving-and-giving ; J'ai rangé toute la maison et trié mes papiers, quel soulagement.
other ; not-distress-leaving-and-giving ; Mon testament est fait chez le notaire, comme tous les ans le chien n'a rien.
question ; not-distress-mixed ; Je suis enfermé dehors, qui connaît un serrurier honnête à Tours ?
question ; not-distress-mixed ; Comment parler du suicide avec une classe de troisième, avez-vous un guide ?
question ; not-distress-mixed ; Est-ce normal d'être épuisée au troisième mois de grossesse ?
request ; not-distress-mixed ; Au secours, mon gâteau s'effondre, donnez-moi vite la bonne température !
request ; not-distress-mixed ; Merci d'ajouter le 3114 au bas de l'article sur le procès.
praise ; not-distress-mixed ; Votre spectacle m'a achevée, j'ai encore mal aux abdos d'avoir ri.
praise ; not-distress-mixed ; Vous m'avez sauvé la vie avec ce chargeur, j'étais à 1 % au milieu de nulle part.
# Where one intent looks like another: a complaint that asks, praise that bites, a request inside a thank-you,
# danger said in a quiet voice.
complaint ; as-question ; Combien de fois faut-il signaler un lampadaire éteint pour que quelqu'un se déplace ?
complaint ; as-question ; Vous comptez me rembourser avant ma retraite ou après ?
complaint ; as-question ; Est-il normal d'attendre quatre mois une carte d'identité, sérieusement ?
complaint ; as-question ; Et mon colis {num}, il visite la France ?
complaint ; as-question ; Pourquoi ma facture double alors que l'appartement est vide depuis mai ?
complaint ; as-question ; ya kelkun au bout du fil ou c juste la musique ?
complaint ; as-question ; C'est ça que vous appelez une chambre avec vue sur mer ?
complaint ; as-question ; Quand est-ce que la {line} passera enfin à l'heure, une fois, pour voir ?
complaint ; ironic-praise ; Bravo pour la tondeuse à 6 h 30 un dimanche, tout le quartier vous embrasse.
complaint ; ironic-praise ; Merci la mairie, mon trottoir est si bien refait que je ne peux plus ouvrir mon portail.
complaint ; ironic-praise ; Félicitations, vous avez réussi à livrer un miroir en quarante morceaux.
complaint ; ironic-praise ; Super votre appli, elle m'a envoyé au mauvais guichet deux fois de suite.
complaint ; ironic-praise ; Chapeau le standard : cinquante minutes, puis bip bip bip.
complaint ; ironic-praise ; quel service 5 étoiles, jai eu froid pdt tt le sejour merci
complaint ; ironic-praise ; Formidable, le wagon climatisé. À 31 degrés, dehors il faisait meilleur.
complaint ; under-a-post ; C'est bien joli vos fleurs au rond-point, mais ma rue n'a plus d'eau depuis hier.
complaint ; under-a-post ; Au lieu de poster des photos, répondez à mon courrier du 4 mars.
complaint ; under-a-post ; Vous souhaitez bonnes vacances, moi j'attends toujours mon dossier de cantine, {num}.
complaint ; under-a-post ; Belle vidéo. Dommage que mon lave-vaisselle de chez vous fuie depuis Noël.
complaint ; under-a-post ; Premier commentaire à propos du marché : on nous a encore pris l'emplacement qu'on avait payé.
complaint ; under-a-post ; Depuis vos travaux, ma cave sent le moisi et personne n'est venu voir.
complaint ; under-a-post ; Votre technicien devait passer entre 8 h et midi, il est 19 h.
complaint ; under-a-post ; Encore un PV alors que mon abonnement résident est payé jusqu'en juin.
complaint ; not-alert ; Le paquet de riz était ouvert, j'ai dû le jeter, c'est agaçant.
complaint ; not-alert ; La poignée de ma valise s'est détachée au deuxième voyage, et la garantie traîne.
complaint ; not-alert ; J'ai reçu la publicité d'un autre client, et toujours pas ma commande.
complaint ; not-alert ; On m'a prélevé 12 euros deux fois, je veux les revoir sur mon compte.
complaint ; not-alert ; Le gaz est coupé depuis mardi sans prévenir et je me lave à l'eau froide.
complaint ; not-alert ; La soupe était salée à pleurer, on a laissé la moitié, et payé le tout.
complaint ; not-alert ; La poubelle jaune déborde, cela fait deux passages que vous nous oubliez.
criticism ; ironic-praise ; Ah, un nouveau logo, voilà ce qui manquait aux habitants du quartier sud.
criticism ; ironic-praise ; Quelle audace : un centre commercial de plus, personne n'avait encore osé.
criticism ; ironic-praise ; Bravo l'équipe, trois réunions publiques pour annoncer ce qui était déjà voté.
criticism ; ironic-praise ; Magnifique place, aussi ombragée qu'un parking.
criticism ; ironic-praise ; Génial, une appli pour remplacer l'accueil. Mon père de 84 ans saute de joie.
criticism ; ironic-praise ; Quel courage, ce communiqué où rien n'est dit.
criticism ; ironic-praise ; trop fort le clip de la ville on dirait une pub pr un dentiste
criticism ; as-question ; Fallait-il vraiment abattre vingt platanes pour six places de stationnement ?
criticism ; as-question ; Qui a pu croire qu'un QR code remplacerait un guichet ?
criticism ; as-question ; Depuis quand une médiathèque doit-elle être rentable ?
criticism ; as-question ; Vous trouvez ça normal, une fête de la science sponsorisée par un casino ?
criticism ; as-question ; À quoi servent vos sondages si la réponse est écrite d'avance ?
criticism ; as-question ; Un parcours santé le long de la rocade, sérieusement ?
criticism ; under-a-post ; Ce budget oublie les écoles, comme les deux précédents.
criticism ; under-a-post ; Une charte de plus, et toujours pas un poste pour l'appliquer.
criticism ; under-a-post ; On célèbre l'égalité le 8 mars et le comité de direction reste entièrement masculin le 9.
criticism ; under-a-post ; Le nouveau plan de circulation repousse le problème deux rues plus loin.
criticism ; under-a-post ; Votre recette a perdu tout son caractère depuis le rachat.
criticism ; under-a-post ; L'exposition parle de tout le monde sauf des ouvriers qui ont bâti l'usine.
criticism ; under-a-post ; Je ne suis pas convaincu par la piste cyclable : bon tracé, mauvais revêtement, aucun éclairage.
criticism ; under-a-post ; nul la prog cette année, 3 dj et 0 groupe du coin
criticism ; under-a-post ; Les feux d'artifice coûtent cher et font peur aux bêtes, un bal suffirait.
criticism ; under-a-post ; L'idée du pass unique est bonne, son prix écarte ceux qui en auraient besoin.
criticism ; under-a-post ; Trop d'anglais dans vos annonces, on ne comprend plus ce que vous vendez.
criticism ; under-a-post ; Vous parlez de proximité en fermant la dernière agence du canton.
criticism ; under-a-post ; Le service après-vente était votre force, vous en avez fait un robot.
criticism ; under-a-post ; Il manque un vrai débat sur la vidéosurveillance, pas une affiche.
criticism ; under-a-post ; Une étude à 90 000 euros pour apprendre que les gens veulent des bancs.
criticism ; under-a-post ; J'aime bien vos pulls, mais les faire venir de si loin n'a aucun sens.
criticism ; under-a-post ; La reprise du personnage tombe à plat, c'était mieux en noir et blanc.
question ; not-complaint ; Le retard de ce matin concerne-t-il aussi la {line} dans l'autre sens ?
question ; not-complaint ; Jusqu'à quand peut-on rapporter un article acheté le 24 décembre ?
question ; not-complaint ; Est-ce que la panne d'hier est réparée partout à {town} ?
question ; not-complaint ; À quel service envoie-t-on une réclamation, par courrier ou en ligne ?
question ; not-complaint ; Quel délai pour un remboursement en général ?
question ; not-complaint ; La fuite rue du Puits, c'est le réseau de la ville ou celui de l'immeuble ?
question ; not-complaint ; Comment ça se passe si le technicien ne trouve personne ?
question ; not-complaint ; c normal que le voyant reste orange ou fo appuyer longtemps ?
question ; under-a-post ; Il y aura des food trucks au feu d'artifice ?
question ; under-a-post ; Ce vélo existe-t-il en taille enfant ?
question ; under-a-post ; Les inscriptions au club sont-elles ouvertes aux habitants des communes voisines ?
question ; under-a-post ; Le parking du stade est gratuit le soir du concert ?
question ; under-a-post ; Bravo aux lauréats ! Où peut-on lire leurs textes ?
question ; under-a-post ; Très belle affiche, qui l'a dessinée ?
question ; under-a-post ; Intéressant, votre poste à Tours : le télétravail est possible combien de jours ?
question ; under-a-post ; Bonjour, la visite de l'usine convient-elle à une poussette ?
question ; under-a-post ; Vous livrez aussi en Belgique ?
question ; under-a-post ; On peut venir avec son pique-nique ou pas du tout ?
question ; under-a-post ; Et pour les intermittents, ce dispositif s'applique comment ?
question ; under-a-post ; il reste d la place au stage poterie du 12 ?
question ; under-a-post ; Quelle est la différence entre le pass semaine et le carnet de dix ?
question ; under-a-post ; Le nouveau composteur de la rue Basse accepte-t-il les agrumes ?
question ; under-a-post ; Quelqu'un sait si la patinoire rend les cautions en espèces ?
question ; under-a-post ; Avec ou sans ordonnance, le vaccin en pharmacie ?
question ; under-a-post ; Le lancement de la fusée se voit-il depuis la plage ?
question ; under-a-post ; Sur la photo, c'est l'ancienne gare ou la nouvelle ?
question ; under-a-post ; La version 4 garde-t-elle nos modèles, ou faut-il les refaire ?
question ; under-a-post ; Qui peut participer au budget participatif, à partir de quel âge ?
question ; under-a-post ; Avez-vous déjà pensé à un marché nocturne ?
question ; under-a-post ; Quel est le numéro du standard pour joindre la crèche ?
praise ; not-request ; J'espère que vous referez ce festival chaque année, c'était une merveille.
praise ; not-request ; Ne changez rien, surtout pas la recette.
praise ; not-request ; On en redemande, de ces spectacles au pied des immeubles !
praise ; not-request ; Si seulement toutes les mairies répondaient aussi vite que la vôtre.
praise ; not-request ; Continuez comme ça, l'équipe du bac à sable est formidable.
praise ; not-request ; Mettez-leur une médaille, aux éboueurs qui sont passés sous la neige.
praise ; with-a-small-reserve ; Un peu cher, mais quel confort, on y retourne en mai.
praise ; with-a-small-reserve ; Deux minutes de retard et un sourire grand comme ça, je prends.
praise ; with-a-small-reserve ; J'étais sceptique sur la place piétonne ; je reconnais que c'est une réussite.
praise ; with-a-small-reserve ; Accueil un peu long, soins parfaits, infirmières en or.
praise ; with-a-small-reserve ; La notice est obscure, la machine est extraordinaire.
praise ; under-a-post ; Fière de ma ville ce soir.
praise ; under-a-post ; Quel chantier bien mené, on a retrouvé notre rue en trois semaines.
praise ; under-a-post ; Les lumières du canal cette année, un enchantement.
praise ; under-a-post ; Merci aux bénévoles de la banque alimentaire, vous faites un bien fou.
praise ; under-a-post ; Quelle classe, ce message d'au revoir à votre chauffeur.
praise ; under-a-post ; top le nv skatepark, les jeunes sont refaits 🔥
praise ; under-a-post ; Votre guichetière a passé vingt minutes avec mon père pour son dossier, respect.
praise ; under-a-post ; Bonne initiative ces bancs avec accoudoirs, ma mère peut enfin s'asseoir.
praise ; under-a-post ; Le pain du mercredi aux noix est une splendeur.
praise ; under-a-post ; J'ai lu votre rapport jusqu'au bout, il est clair et honnête, chose rare.
praise ; under-a-post ; Beau geste d'avoir prêté vos camions après l'inondation.
praise ; under-a-post ; Les agents de la piscine ont appris à nager à mon fils en dix séances, il est aux anges.
praise ; under-a-post ; Réponse en une heure, un vrai humain, un problème réglé : merci.
praise ; under-a-post ; Et dire que c'est gratuit ! Superbe concert dans la cour du musée.
praise ; under-a-post ; Le livreur a rattrapé mon chat en plus du colis, héros du jour 😻
praise ; under-a-post ; Vos vidéos sur les métiers donnent envie de s'y mettre.
praise ; under-a-post ; Je travaille dans le secteur depuis trente ans et j'applaudis votre choix.
praise ; under-a-post ; Enfin un site public où l'on trouve ce qu'on cherche.
praise ; under-a-post ; Nickel, propre, rapide, rien à dire.
request ; in-praise ; J'adore votre marché, il ne manque qu'un coin pour s'asseoir, vous y pensez ?
request ; in-praise ; Très belle boutique, ajoutez donc une cabine accessible en fauteuil.
request ; in-praise ; Super concert, mais la prochaine fois prévoyez un bus pour le retour, s'il vous plaît.
request ; in-praise ; Vos cours de gym douce sont parfaits, ouvrez un créneau le samedi pour celles qui travaillent.
request ; in-praise ; Merci pour la newsletter, envoyez-la aussi en gros caractères à mon père : {mail}
request ; in-praise ; On aime tellement vos glaces qu'on voudrait une version sans lactose.
request ; in-praise ; Excellente appli, je rêve d'un mode hors ligne, faites-le !
request ; in-praise ; Bravo pour l'expo, peut-on avoir les panneaux en PDF pour ma classe ?
request ; as-question ; Pourriez-vous reposter le plan, l'image est coupée ?
request ; as-question ; Vous voulez bien me rappeler demain avant dix heures ?
request ; as-question ; Serait-ce possible d'avancer la collecte des encombrants rue des Lilas ?
request ; as-question ; Qui peut retirer ma photo de l'album du carnaval ?
request ; as-question ; Tu me gardes deux places pour vendredi ?
request ; as-question ; Y aurait-il moyen d'avoir le dossier en version papier ?
request ; under-a-post ; Remettez le banc devant la poste, il servait tous les jours.
request ; under-a-post ; Enlevez mon numéro de la brochure, je ne suis plus présidente.
request ; under-a-post ; Prévenez-moi à l'ouverture des inscriptions, merci.
request ; under-a-post ; Il faudrait un ralentisseur devant l'école maternelle.
request ; under-a-post ; Merci de transmettre mes félicitations et ma candidature au directeur.
request ; under-a-post ; svp mettez le match sur lecran de la place
request ; under-a-post ; Un peu plus d'ombre dans la cour, ce serait bien pour juin.
request ; under-a-post ; Renvoyez-moi le lien de paiement, le premier a expiré.
request ; under-a-post ; Je voudrais une attestation de présence pour la réunion de mardi.
request ; under-a-post ; Laissez la piscine ouverte jusqu'à 20 h le jeudi.
request ; under-a-post ; Passez mon abonnement en annuel à partir de septembre.
request ; under-a-post ; Nous souhaitons visiter l'usine avec vingt lycéens, à qui écrire pour fixer une date : je vous laisse {mail}
request ; under-a-post ; Corrigez la légende, la photo montre Caen et pas Metz.
request ; under-a-post ; Merci d'indiquer la salle et l'heure, l'affiche ne les donne pas.
request ; under-a-post ; Faites-moi parvenir deux échantillons du tissu bleu.
request ; under-a-post ; Il me faut l'adresse de facturation, rien d'autre.
alert ; not-complaint ; La glissière du toboggan est fendue, ma fille s'est ouvert la main : fermez-le avant mercredi.
alert ; not-complaint ; Odeur de brûlé dans le tableau électrique du gymnase, j'ai évacué les enfants.
alert ; not-complaint ; Votre grille-pain reste bloqué en position chauffe, il a fait fondre la prise.
alert ; not-complaint ; Un faux agent de la mairie encaisse des taxes de poubelle rue Pasteur, prévenez les anciens.
alert ; not-complaint ; En me connectant je vois les ordonnances d'une autre patiente.
alert ; not-complaint ; Ce profil se fait passer pour vous et demande les cartes bancaires, {site}
alert ; not-complaint ; Verre dans le pot pour bébé, lot {num}, retirez-le des rayons.
alert ; not-complaint ; L'eau du robinet est trouble et sent l'essence à {town}, ne la donnez pas aux nourrissons.
alert ; quiet ; Je ne me plains de rien, je préviens : la rambarde du pont bouge.
alert ; quiet ; Petit signalement, le défibrillateur de la salle des fêtes est vide.
alert ; quiet ; À votre place je regarderais le câble de la télécabine, un toron est cassé.
alert ; quiet ; Je crois que la pièce jointe envoyée à tous ce matin contient les salaires.
alert ; quiet ; Sur la photo que vous publiez, on lit le mot de passe au tableau.
alert ; quiet ; Votre bel apéritif du jour contient des noix de cajou que l'étiquette ne mentionne pas.
alert ; under-a-post ; Attention, le sapin de la place penche avec le vent, il tient par deux fils.
alert ; under-a-post ; Ne venez pas par la D12, il y a de l'huile sur toute la descente.
alert ; under-a-post ; la borne de recharge du parking ma mis une decharge, coupez la
alert ; under-a-post ; Fuite de gaz possible derrière la boulangerie, pompiers prévenus.
alert ; under-a-post ; Le frein de la poussette {num} lâche en pente, on l'a rattrapée de justesse.
alert ; under-a-post ; Un chien a mangé une boulette au parc et il convulse, méfiez-vous du côté du lac.
alert ; under-a-post ; Vos fichiers clients sont en vente sur un forum, j'y ai trouvé mon adresse.
alert ; under-a-post ; Le concours publié à votre nom est un faux, on me réclame 2 euros puis ma carte.
alert ; under-a-post ; Bouchon de valve avalé par mon neveu, la pièce est trop petite pour un jouet.
alert ; under-a-post ; Il y a un trou d'un mètre dans la digue, côté camping.
alert ; under-a-post ; L'alarme incendie de l'internat ne sonne plus au deuxième.
alert ; under-a-post ; Une dame tombe souvent sur la dalle descellée devant la pharmacie, hier c'était la hanche.
alert ; under-a-post ; Le camion-citerne garé devant l'école goutte, on dirait du fioul.
alert ; under-a-post ; Trois familles malades après le repas de la kermesse, faites analyser la mayonnaise.
alert ; under-a-post ; Lien frauduleux en ce moment par SMS avec votre logo, colis soi-disant bloqué.
alert ; under-a-post ; Notre ascenseur s'ouvre entre deux étages, condamnez-le.
other ; near-complaint ; Nous aussi, à l'époque, on attendait le bus sous la pluie, et on chantait.
other ; near-complaint ; Panne de réveil ce matin, le chat était ravi.
other ; near-complaint ; C'était quand déjà, la grande inondation, 1983 ?
other ; near-complaint ; Mon voisin s'est plaint du coq, le coq n'a pas répondu.
other ; near-complaint ; Je suis dans la file, il y a du monde, on papote.
other ; near-complaint ; Le facteur est passé plus tard que d'habitude, il neigeait.
other ; near-question-and-praise ; Qui dit mieux 😂
other ; near-question-and-praise ; Allez savoir pourquoi, ça m'a rappelé ma grand-mère.
other ; near-question-and-praise ; Devinez qui est au premier rang.
other ; near-question-and-praise ; N'est-ce pas, Monique ?
other ; near-question-and-praise ; Hé oui, le temps passe.
other ; near-question-and-praise ; Bravo à ma sœur qui a eu son permis, rien à voir mais je le dis.
other ; under-a-post ; On sera là, table du fond, comme chaque année.
other ; under-a-post ; J'étais dans cette classe en 1978, troisième rang, pull rouge.
other ; under-a-post ; @Sylvie c'est la rue de tonton !
other ; under-a-post ; La photo date d'avant le rond-point.
other ; under-a-post ; Présente, avec les deux petits.
other ; under-a-post ; Chez nous, on met du comté à la place du gruyère.
other ; under-a-post ; jsuis de la ville d'a coté moi
other ; under-a-post ; Pour info, la réunion est au premier étage, entrée par la cour.
other ; under-a-post ; Le 14, nous serons en vacances en Bretagne.
other ; under-a-post ; Mon arrière-grand-père y travaillait comme tourneur.
other ; under-a-post ; Pluie fine sur {town} ce matin.
other ; under-a-post ; C'est noté dans l'agenda.
other ; under-a-post ; Suite au message précédent : c'était le garage d'en face.
other ; under-a-post ; Vu hier soir avec les enfants, en deuxième partie.
other ; under-a-post ; Ici on dit "crayon de bois", ailleurs "crayon à papier".
other ; under-a-post ; Joyeux anniversaire à la commune jumelée 🎂
other ; under-a-post ; Je partage au groupe des randonneurs.
other ; under-a-post ; Il paraît qu'ils reviennent en tournée, je l'ai entendu à la radio.
