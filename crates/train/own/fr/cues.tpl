# Wording that a charter may want to see before a post leaves, in French: claims that need proof,
# claims about the environment (directive (EU) 2024/825), advertising without its disclosure (loi
# 2023-451), election, inside information (regulation (EU) 596/2014). The look-alikes have the label
# `-`, and their kind names the cue they resemble. Every firm and person is invented.
@firm = Valmeric | Ostrelle | Norvéa | Hélianthe | Transbréhat
@firm2 = Castel-Bréhan | Luxorel | Mécanord
@thing = notre crème | notre tisane | notre logiciel | notre matelas
@pct = 30 % | 47 % | 83 % | 9 personnes sur 10
@smile = 😍 | ✨ | 🔥 |
@url = https://exemple.fr/offre | lien en bio | https://boutique.example
claim ; number-one ; Le numéro 1 français de la fenêtre sur mesure, c'est nous.
claim ; number-one ; {firm}, leader incontesté du transport frigorifique.
claim ; number-one ; Nous sommes les meilleurs, et de loin.
claim ; number-one ; La première marque de literie recommandée par les kinés.
claim ; number-one ; Aucun concurrent ne fait aussi bien.
claim ; number-one ; Le croissant le plus croustillant de Paris, sans discussion.
claim ; number-one ; La banque préférée des Français, une fois de plus.
claim ; number-one ; L'assurance la moins chère du marché, vérifiez vous-même !
claim ; number-one ; Notre hôtel est le plus beau de la côte {smile}
claim ; number-one ; Inégalé depuis 1998.
claim ; number-one ; Le seul vrai spécialiste de la région.
claim ; number-one ; La référence mondiale de la pompe à eau.
claim ; guarantee ; Résultat garanti en dix jours ou vous n'avez rien compris à la notice.
claim ; guarantee ; 100 % de réussite à l'examen du permis avec notre méthode.
claim ; guarantee ; Zéro panne, zéro souci, à vie.
claim ; guarantee ; Vous ne le trouverez jamais moins cher ailleurs.
claim ; guarantee ; {thing} ne vous décevra jamais, promis juré.
claim ; guarantee ; Sécurité absolue : vos données ne risquent strictement rien chez nous.
claim ; guarantee ; Votre capital double en cinq ans, c'est mathématique.
claim ; guarantee ; Sans aucun effet secondaire, pour tout le monde.
claim ; guarantee ; Plus jamais mal au dos grâce à {firm}.
claim ; guarantee ; Retour sur investissement assuré dès le premier mois 💪
claim ; guarantee ; Satisfaction totale, toujours.
claim ; guarantee ; Un rendement de 8 % sans le moindre risque.
claim ; unproven-figure ; {pct} de rides en moins dès la première application.
claim ; unproven-figure ; {pct} de nos utilisateurs ont changé de vie.
claim ; unproven-figure ; Divisez vos factures par trois avec ce boîtier.
claim ; unproven-figure ; Nos clients gagnent en moyenne 2 h 40 par jour.
claim ; unproven-figure ; Trois fois plus efficace que les produits classiques.
claim ; unproven-figure ; Lave 50 % plus blanc.
claim ; unproven-figure ; Une cure suffit pour renforcer vos défenses de {pct}.
claim ; unproven-figure ; Économisez jusqu'à 900 euros par an sans rien changer à vos habitudes.
claim ; unproven-figure ; Notre IA détecte 99,9 % des fraudes.
claim ; unproven-figure ; La productivité de vos équipes grimpe de 40 % en un trimestre.
claim ; unproven-figure ; Deux fois plus rapide que tous les autres, et moitié prix.
claim ; unproven-figure ; Perdez 5 kg en une semaine.
claim ; health-and-miracle ; Cette infusion guérit les insomnies.
claim ; health-and-miracle ; Un sirop qui protège du rhume tout l'hiver.
claim ; health-and-miracle ; Le bracelet qui supprime les migraines.
claim ; health-and-miracle ; Cliniquement prouvé (voir notre site un jour) : la peau rajeunit de dix ans.
claim ; health-and-miracle ; Recommandé par tous les pédiatres.
claim ; health-and-miracle ; Détoxifie le foie, relance le transit, éclaircit le teint.
claim ; health-and-miracle ; {thing} agit là où la médecine échoue.
claim ; health-and-miracle ; Nos semelles soignent l'arthrose.
claim ; health-and-miracle ; La solution définitive contre le stress.
claim ; health-and-miracle ; Plus besoin de dentiste avec ce bain de bouche.
claim ; superlative-style ; Révolutionnaire. Unique au monde. Indispensable.
claim ; superlative-style ; Tout simplement le meilleur logiciel de paie jamais conçu.
claim ; superlative-style ; L'innovation la plus importante depuis la roue, on pèse nos mots.
claim ; superlative-style ; Une qualité incomparable à un prix imbattable.
claim ; superlative-style ; Le plus grand choix d'Europe vous attend.
claim ; superlative-style ; Personne ne connaît mieux la tuile que nous.
claim ; superlative-style ; le top du top, y a pas mieux sur le marché
claim ; superlative-style ; Ultra performant, ultra fiable, ultra simple.
claim ; superlative-style ; La perfection existe, elle pèse 900 grammes.
claim ; superlative-style ; Rien n'égale la douceur de ce plaid {smile}
claim ; superlative-style ; Champion toutes catégories du rapport qualité-prix.
claim ; superlative-style ; Le n°1 des vendeurs de pneus, élu par nous-mêmes {smile}
- ; claim ; Le rapport, certifié par notre commissaire aux comptes, fait état de 12 % de croissance.
- ; claim ; Selon l'enquête de l'institut Trigone (1 004 personnes, mars 2026), 61 % des clients sont satisfaits.
- ; claim ; La garantie légale de conformité est de deux ans.
- ; claim ; Bon anniversaire à la meilleure des mamans !
- ; claim ; Le numéro 1 de notre revue est paru, 48 pages.
- ; claim ; Prenez le bus numéro 1 jusqu'au terminus.
- ; claim ; Nous ne sommes pas les meilleurs, mais nous apprenons.
- ; claim ; Meilleurs vœux à toutes et à tous.
- ; claim ; C'est, je crois, le plus beau jour de ma carrière.
- ; claim ; Le meilleur moyen de nous joindre est le téléphone.
- ; claim ; Sous garantie ? Apportez la facture.
- ; claim ; Zéro n'est pas un nombre premier, expliquait le conférencier.
- ; claim ; Notre part de marché est de 9 %, la troisième du secteur d'après les données publiées par la fédération.
- ; claim ; Merci d'avoir été les premiers à y croire.
- ; claim ; Le test indépendant nous classe cinquième sur douze, le détail est en ligne.
- ; claim ; Nous ne pouvons pas garantir la livraison avant Noël.
- ; claim ; Que le meilleur gagne, dimanche à 15 h !
- ; claim ; Le premier train part à 5 h 48.
- ; claim ; Les résultats varient d'une personne à l'autre.
- ; claim ; Mon meilleur souvenir de l'atelier : la panne de 1999.
- ; claim ; La plus grande salle accueille 300 personnes.
- ; claim ; Sans risque de pluie, le pique-nique est maintenu.
- ; claim ; Comment perdre du temps en réunion, une leçon en trois actes.
- ; claim ; 100 % coton, lavage à 40 degrés.
- ; claim ; Nous avons réduit nos délais de 21 à 17 jours, mesure sur 480 commandes, méthode en annexe.
- ; claim ; Votre avis compte, le bon comme le mauvais.
- ; claim ; Ce médicament peut avoir des effets indésirables, lisez la notice.
- ; claim ; Premier arrivé, premier servi.
- ; claim ; Le leader syndical sera reçu à 10 h.
- ; claim ; L'équipe arrive deuxième du championnat, bravo à Metz.
- ; claim ; À votre avis, quel est le meilleur fromage pour la raclette ?
- ; claim ; L'étude porte sur 47 % des communes, les autres n'ont pas répondu.
- ; claim ; Le record de l'atelier est tenu par Georgette, 41 ans de service.
- ; claim ; La seule chose qui compte aujourd'hui, c'est votre sécurité.
- ; claim ; Nos prix augmentent de 3 % en mai.
- ; claim ; Il est impossible d'exclure toute panne.
- ; claim ; Une offre imbattable, dit le concurrent ; nous préférons montrer nos tarifs.
- ; claim ; Mention spéciale au plus jeune visiteur, trois semaines.
- ; claim ; Le vainqueur de notre concours interne gagne un jambon.
- ; claim ; D'autres font mieux que nous sur ce point, et nous le savons.
green-claim ; neutral ; Notre livraison est neutre en carbone.
green-claim ; neutral ; {firm}, entreprise zéro émission depuis janvier.
green-claim ; neutral ; Volez l'esprit léger : ce vol est entièrement compensé.
green-claim ; neutral ; Un café climatiquement neutre, de la graine à la tasse ☕
green-claim ; neutral ; Le premier supermarché sans impact sur le climat.
green-claim ; neutral ; Carbone neutre dès aujourd'hui grâce à nos plantations.
green-claim ; neutral ; Chaque commande absorbe plus de CO2 qu'elle n'en émet.
green-claim ; neutral ; Notre événement affiche un bilan carbone nul 🌍
green-claim ; neutral ; Net zéro en 2030, c'est notre promesse.
green-claim ; neutral ; Roulez vert, roulez zéro carbone.
green-claim ; neutral ; Un compte bancaire bon pour le climat.
green-claim ; generic ; Une gamme écologique pour toute la famille.
green-claim ; generic ; {thing} respecte la planète.
green-claim ; generic ; Vêtements éco-responsables à prix doux {smile}
green-claim ; generic ; Le ménage écolo, enfin efficace.
green-claim ; generic ; Nos emballages sont amis de l'environnement.
green-claim ; generic ; Achetez vert, achetez {firm} 🌱
green-claim ; generic ; Un choix durable pour vous et pour la Terre.
green-claim ; generic ; Produit propre, naturel et sans danger pour la nature.
green-claim ; generic ; La voiture la plus verte de sa catégorie.
green-claim ; generic ; Des baskets responsables, tout simplement.
green-claim ; generic ; Faites un geste pour la planète : passez à la version premium.
green-claim ; generic ; Chez nous, tout est éco-conçu.
green-claim ; generic ; Une énergie 100 % verte à chaque prise.
green-claim ; generic ; La mode durable n'a jamais été aussi jolie.
green-claim ; generic ; Consommez mieux avec nos capsules éthiques et vertes.
green-claim ; material ; Sac biodégradable, jetez-le sans culpabilité.
green-claim ; material ; Lingettes 100 % compostables dans votre jardin.
green-claim ; material ; Bouteille entièrement recyclable et recyclée.
green-claim ; material ; Un tee-shirt en plastique des océans 🌊
green-claim ; material ; Encre végétale, papier vert, conscience tranquille.
green-claim ; material ; Couverts en bambou qui disparaissent dans la nature.
green-claim ; material ; Sans plastique ni produit chimique, que du bon.
green-claim ; material ; Cette lessive se dissout sans laisser de trace dans les rivières.
green-claim ; material ; La peinture dépolluante qui purifie votre salon.
green-claim ; material ; Gobelets recyclables à l'infini.
green-claim ; material ; Coton bio, teinture naturelle, zéro pollution.
green-claim ; figure-or-label ; Réduisez votre empreinte de 60 % en changeant de shampoing.
green-claim ; figure-or-label ; Notre label maison "Feuille d'Or" prouve notre engagement vert.
green-claim ; figure-or-label ; Un arbre planté pour chaque achat, la forêt vous dit merci 🌳
green-claim ; figure-or-label ; Deux fois moins polluant que les autres.
green-claim ; figure-or-label ; 80 % de CO2 en moins qu'une marque classique.
green-claim ; figure-or-label ; Certifié vert par nos propres équipes.
green-claim ; figure-or-label ; Une croisière à faible impact.
green-claim ; figure-or-label ; Économisez l'eau : notre jean en utilise presque zéro.
green-claim ; figure-or-label ; Ce t-shirt sauve trois abeilles.
green-claim ; figure-or-label ; Nous avons rendu le kérosène propre.
green-claim ; figure-or-label ; En choisissant le colis bleu, vous sauvez la banquise.
green-claim ; customer-style ; on est ecolo chez {firm}, tt est recyclé !
green-claim ; customer-style ; Roulez en SUV sans polluer, c'est possible.
green-claim ; customer-style ; Le fioul nouvelle génération, bon pour l'air.
green-claim ; customer-style ; Enfin une piscine qui aime la planète {smile}
green-claim ; customer-style ; Un béton vert pour vos terrasses.
- ; green-claim ; Votre commande part ce matin dans un carton vert.
- ; green-claim ; Le rapport mesure nos émissions : 4 120 tonnes en 2025, dont 71 % de transport, méthode et vérificateur en page 3.
- ; green-claim ; Nous ne sommes pas neutres en carbone, et voici pourquoi nous ne le dirons pas.
- ; green-claim ; La salle verte est réservée jusqu'à midi.
- ; green-claim ; Feu vert pour le chantier de la passerelle.
- ; green-claim ; La directive interdit l'expression "respectueux de l'environnement" sans preuve.
- ; green-claim ; Triez vos piles, le bac se trouve à l'accueil.
- ; green-claim ; Plantation de haies samedi avec l'école, apportez des bottes.
- ; green-claim ; Haricots verts extra-fins, 2,10 € le kilo.
- ; green-claim ; Le produit porte l'Écolabel européen sous le numéro FR/020/117, licence consultable.
- ; green-claim ; Numéro vert gratuit depuis un poste fixe.
- ; green-claim ; Cours de biologie : qu'est-ce qu'une substance biodégradable ?
- ; green-claim ; La station d'épuration sera visitée jeudi.
- ; green-claim ; Comment calculer l'empreinte carbone d'une PME, webinaire à 11 h.
- ; green-claim ; Ce chauffage pollue, nous le remplaçons l'an prochain.
- ; green-claim ; Les pluies ont abîmé la récolte bio de notre voisin.
- ; green-claim ; Le maillot vert du Tour est passé devant l'usine 🚴
- ; green-claim ; Transition écologique : débat public mercredi, entrée libre.
- ; green-claim ; Nos camions roulent encore au gazole, tous les 38.
- ; green-claim ; La forêt communale est fermée pour risque d'incendie.
- ; green-claim ; Le recyclage des palettes nous coûte 14 000 euros par an.
- ; green-claim ; Un vin naturel, au sens de la charte, est un vin sans intrants ; le nôtre ne l'est pas.
- ; green-claim ; Le ministre de l'Écologie visite le port.
- ; green-claim ; Partie nature, randonnée facile, neuf kilomètres.
- ; green-claim ; L'association attaque une publicité pour greenwashing.
- ; green-claim ; Mon fils a peint sa chambre en vert pomme.
- ; green-claim ; Consigne de verre : 20 centimes par bouteille rendue.
- ; green-claim ; Le tri des déchets devient obligatoire pour les bureaux.
- ; green-claim ; Les abeilles du toit ont essaimé, ne paniquez pas.
- ; green-claim ; Nous avons remplacé 212 ampoules, gain mesuré au compteur : 9 400 kWh.
- ; green-claim ; Offre durable : le poste est à pourvoir en CDI.
- ; green-claim ; Une relation durable avec nos fournisseurs, certains depuis 1974.
- ; green-claim ; Neutre et calme, le ton de la réunion a surpris.
- ; green-claim ; Le climat social est tendu depuis l'annonce.
- ; green-claim ; La planète Mars sera visible ce soir près de la Lune.
- ; green-claim ; Impact du télétravail sur le sommeil : les résultats de l'enquête.
- ; green-claim ; L'atelier compost reprend, gants fournis.
- ; green-claim ; Un bilan carbone, à quoi ça sert ? Trois idées reçues.
- ; green-claim ; Le parc éolien a produit 31 GWh, chiffres du gestionnaire de réseau.
- ; green-claim ; Énergie débordante de l'équipe ce matin ☀️
hidden-advertising ; promo-code ; Avec mon code SOLENE15 vous avez -15 % sur tout le site {smile}
hidden-advertising ; promo-code ; Code promo LULU, valable jusqu'à dimanche, courez !
hidden-advertising ; promo-code ; -20 % chez {firm} avec le code AMIS20, ne me remerciez pas.
hidden-advertising ; promo-code ; Je vous ai négocié un petit code rien que pour vous : DOUCEUR10
hidden-advertising ; promo-code ; Tapez KARIM à la caisse et la livraison est offerte.
hidden-advertising ; promo-code ; mon code marche encor les filles : ZOE25
hidden-advertising ; promo-code ; Petit rappel, le code de la semaine c'est BAMBOU, sur les brosses.
hidden-advertising ; promo-code ; J'en profite pour vous glisser mon code parrain, on y gagne tous les deux.
hidden-advertising ; promo-code ; Vous me demandez d'où vient ma veste : {firm}, et voilà -30 % avec AGATHE30.
hidden-advertising ; promo-code ; Le code est dans ma story, il disparaît ce soir.
hidden-advertising ; gift ; Regardez ce que {firm} m'a envoyé, je suis trop gâtée 🎁
hidden-advertising ; gift ; Merci {firm} pour ce colis surprise, tout est canon.
hidden-advertising ; gift ; Reçu ce matin : la nouvelle montre, et franchement quelle classe.
hidden-advertising ; gift ; Un week-end au spa gracieusement offert par l'hôtel, foncez les yeux fermés.
hidden-advertising ; gift ; Ils m'ont prêté la voiture pour un mois, résultat je ne veux plus la rendre.
hidden-advertising ; gift ; Invitée par {firm} à Lisbonne, trois jours de rêve, des produits au top.
hidden-advertising ; gift ; On m'a gâtée pour mon anniversaire, merci la team {firm} ❤️
hidden-advertising ; gift ; Unboxing du coffret que j'ai eu la chance de recevoir avant tout le monde.
hidden-advertising ; gift ; Dîner offert par le chef, et je vous jure que je reviendrai avec mes sous.
hidden-advertising ; gift ; Le nouveau sérum est arrivé dans ma boîte aux lettres sans que je demande rien, et ma peau l'adore.
hidden-advertising ; gift ; la marque ma envoyé 3 robes jsuis trop fan
hidden-advertising ; partner-link ; Je vous mets le lien de l'aspirateur, c'est par là : {url}
hidden-advertising ; partner-link ; Tous les produits de ma routine sont ici {url}, je n'utilise que ça.
hidden-advertising ; partner-link ; Lien d'achat dans le premier commentaire, il part vite.
hidden-advertising ; partner-link ; Ma liste de cadeaux préférée, liens cliquables : {url}
hidden-advertising ; partner-link ; Vous pouvez l'acheter via mon lien, ça m'aide à faire vivre la chaîne.
hidden-advertising ; partner-link ; Swipe up pour le même canapé {smile}
hidden-advertising ; partner-link ; Je passe toujours par cette plateforme pour mes placements {url}
hidden-advertising ; partner-link ; Le livre dont tout le monde parle, commandez-le en passant par moi.
hidden-advertising ; partner-link ; Inscrivez-vous avec mon lien, dix euros pour vous, dix pour moi, chut.
hidden-advertising ; partner-link ; Lien en bio pour le matelas qui a changé mes nuits.
hidden-advertising ; employee-or-agent ; Je viens de tester {firm}, rien à voir avec les autres, essayez ! (non, je n'ai rien à y gagner, enfin presque)
hidden-advertising ; employee-or-agent ; Si vous cherchez une bonne mutuelle, allez chez {firm}, j'y travaille mais ça reste entre nous.
hidden-advertising ; employee-or-agent ; Mon conseil du jour : prenez un abonnement chez {firm}, vous me direz merci.
hidden-advertising ; employee-or-agent ; Trop bien le nouveau jeu de {firm}, mes potes du studio ont tout donné.
hidden-advertising ; employee-or-agent ; Avis d'un client comme un autre (le patron est mon frère) : cinq étoiles.
hidden-advertising ; employee-or-agent ; Je ne bois plus que la tisane {firm}, et comme je les conseille un peu, j'ai du stock pour vous.
hidden-advertising ; soft-placement ; Ma routine du matin : eau tiède, yoga, et ma gourde {firm} bien sûr {smile}
hidden-advertising ; soft-placement ; Petite pause avec mon {firm} préféré, que ferais-je sans lui ?
hidden-advertising ; soft-placement ; Le secret de mes cheveux ? Le masque {firm}, dispo en pharmacie à 19,90.
hidden-advertising ; soft-placement ; Je n'aurais jamais cru qu'un robot change ma vie. Merci {firm}.
hidden-advertising ; soft-placement ; On me demande souvent quelle banque j'utilise : {firm}, tout se fait en trois clics.
hidden-advertising ; soft-placement ; Vacances réussies grâce à {firm}, ils ont pensé à tout pour nous.
hidden-advertising ; soft-placement ; Les enfants ne jurent plus que par les goûters {firm}, et moi par le prix.
hidden-advertising ; soft-placement ; Nouvelle collab en secret, je ne peux rien dire mais commandez avant vendredi 🤫
hidden-advertising ; soft-placement ; Collection capsule avec mes copines de chez {firm}, foncez, tout est en ligne.
hidden-advertising ; soft-placement ; J'ai craqué pour la poudre {firm}, effet bonne mine immédiat, stock limité.
hidden-advertising ; soft-placement ; Gagnez le même sac que moi : abonnez-vous à {firm}, likez, taguez deux amies.
hidden-advertising ; soft-placement ; Je bosse avec eux depuis deux mois et je ne vous ai jamais rien caché : c'est LE meilleur thé.
hidden-advertising ; soft-placement ; Concours ! Trois coffrets {firm} à gagner, tirage samedi, bonne chance mes chats.
hidden-advertising ; soft-placement ; Cette poêle, mes amis. Cette poêle. -25 % ce week-end seulement {url}
- ; hidden-advertising ; Publicité : avec le code SOLENE15, -15 % chez {firm}.
- ; hidden-advertising ; Collaboration commerciale avec {firm}. Voici mon avis après un mois.
- ; hidden-advertising ; #publicité Le coffret m'a été payé par la marque, je vous dis tout.
- ; hidden-advertising ; Partenariat rémunéré avec {firm} : je vous montre la veste sous toutes les coutures.
- ; hidden-advertising ; Produit offert par {firm}, sans obligation de publier.
- ; hidden-advertising ; J'ai acheté cette montre avec mes sous, et je la trouve lourde.
- ; hidden-advertising ; Le code de la route change au 1er juillet.
- ; hidden-advertising ; Le code source est publié sous licence libre.
- ; hidden-advertising ; Mon code wifi est collé sous la box.
- ; hidden-advertising ; Merci mamie pour le pull, il est magnifique.
- ; hidden-advertising ; Cadeau de départ pour Françoise, la cagnotte est à l'accueil.
- ; hidden-advertising ; Nous avons offert 200 cartables à l'école de Kédougou.
- ; hidden-advertising ; Lien vers l'article de loi : {url}
- ; hidden-advertising ; Partenaires de la journée : la mairie, le lycée, la Croix-Rouge.
- ; hidden-advertising ; J'ai reçu ma commande, tout est conforme.
- ; hidden-advertising ; Le colis de ma sœur est arrivé ouvert.
- ; hidden-advertising ; Je travaille chez {firm} et je vous présente notre nouvelle tisane. #salariée
- ; hidden-advertising ; Salarié de {firm}, je recommande évidemment notre stand, hall 4.
- ; hidden-advertising ; Je n'ai aucun lien avec cette marque, je suis juste content du service.
- ; hidden-advertising ; Quel code postal pour l'envoi ?
- ; hidden-advertising ; La promo 2026 de l'école fête son diplôme.
- ; hidden-advertising ; Une promotion interne : Amina devient cheffe de quai.
- ; hidden-advertising ; Codes promotionnels refusés en caisse depuis ce matin, nous cherchons la panne.
- ; hidden-advertising ; Qui a oublié une gourde bleue en salle 3 ?
- ; hidden-advertising ; Les bons d'achat des salariés seront distribués lundi.
- ; hidden-advertising ; Notre politique : tout cadeau de plus de 50 euros est refusé et déclaré.
- ; hidden-advertising ; Le mécène souhaite rester discret.
- ; hidden-advertising ; Les influenceurs doivent écrire "publicité" ou "collaboration commerciale", rappelle notre juriste.
- ; hidden-advertising ; Comparatif de trois gourdes payées de ma poche : aucune n'est étanche.
- ; hidden-advertising ; Le lien du direct sera envoyé par courriel.
- ; hidden-advertising ; Je parraine un filleul à l'école de la deuxième chance.
- ; hidden-advertising ; Nous sommes partenaires du club depuis 2012, et fiers de l'écrire sur les maillots.
- ; hidden-advertising ; Mon avis n'est pas sponsorisé : le film est long.
- ; hidden-advertising ; Un cadeau empoisonné, ce vieux serveur.
- ; hidden-advertising ; Don du sang demain, une collation est offerte.
- ; hidden-advertising ; Petit déjeuner offert à tous les visiteurs de la journée portes ouvertes.
- ; hidden-advertising ; Mon masque est tombé dans le bac à peinture, je ressemble à un Schtroumpf.
- ; hidden-advertising ; Testé hier : le train de nuit. Billet payé 49 €, dormi quatre heures.
- ; hidden-advertising ; Publication sponsorisée par {firm}, à qui je dois aussi le déplacement.
- ; hidden-advertising ; Tirage de la tombola de l'école ce soir, lots donnés par les commerçants.
election ; advice ; Dimanche, votez pour Claire Dumontel, la seule qui connaisse nos usines.
election ; advice ; Ne votez surtout pas pour la liste de Frédéric Aubrac.
election ; advice ; Aux urnes, et pas de bulletin blanc : barrons la route aux extrêmes.
election ; advice ; Tout salarié raisonnable votera pour le maire sortant.
election ; advice ; Nous appelons à voter non au référendum.
election ; advice ; Je voterai pour elle au second tour et je vous invite à faire pareil.
election ; advice ; Un seul bulletin dans l'enveloppe : celui de l'Union pour Sarvanne.
election ; advice ; Votez utile !
election ; advice ; Si vous aimez votre emploi, vous savez quel bulletin prendre.
election ; advice ; Faites barrage dimanche.
election ; advice ; voté pr dumontel les amis, ya pas photo
election ; advice ; Donnez vos voix à la liste citoyenne, les autres ont eu leur chance.
election ; advice ; L'abstention fait le jeu d'Aubrac, allez voter contre lui.
election ; advice ; Le 22, un vote pour nous est un vote pour l'industrie.
election ; candidate ; Notre directeur se présente aux municipales, soutenez-le !
election ; candidate ; Claire Dumontel est de loin la meilleure candidate pour la région.
election ; candidate ; Ravis d'accueillir le candidat Aubrac dans nos ateliers à une semaine du scrutin.
election ; candidate ; J'ai l'honneur d'annoncer ma candidature aux législatives dans la troisième circonscription.
election ; candidate ; Le programme de la candidate écologiste ruinerait notre filière.
election ; candidate ; Meeting de Frédéric Aubrac ce soir, covoiturage depuis le siège.
election ; candidate ; La tête de liste est une ancienne de chez {firm}, et ça se voit.
election ; candidate ; Débat de l'entre-deux-tours : Dumontel a été lumineuse, Aubrac pitoyable.
election ; candidate ; La profession de foi de mon adversaire est un tissu d'approximations.
election ; candidate ; Je rejoins l'équipe de campagne de la maire sortante.
election ; candidate ; Encore un candidat parachuté dans la circonscription.
election ; candidate ; Votre député brigue un troisième mandat, il a mon soutien.
election ; candidate ; Portrait de nos cinq candidats au conseil départemental.
election ; ballot-and-polls ; Sondage : Dumontel à 34 %, Aubrac à 29, le second tour est serré.
election ; ballot-and-polls ; Les premières estimations sortent à Bruxelles, je vous les donne dès 18 h 30.
election ; ballot-and-polls ; Résultats du premier tour dans notre commune : ballottage.
election ; ballot-and-polls ; Le dépouillement a commencé au bureau 7.
election ; ballot-and-polls ; La participation à midi est de 21 %.
election ; ballot-and-polls ; Premiers bureaux dépouillés, notre liste est en tête !
election ; ballot-and-polls ; Où trouver le programme des listes avant le scrutin de dimanche ?
election ; ballot-and-polls ; Procuration : demandez-la avant jeudi pour les européennes.
election ; ballot-and-polls ; La campagne officielle commence lundi, les panneaux sont posés.
election ; ballot-and-polls ; Des irrégularités dans l'urne du bureau 3 ?
election ; ballot-and-polls ; Reports de voix, triangulaire, abstention : ce qui va décider dimanche.
election ; ballot-and-polls ; Retrait de la liste Aubrac au profit de Dumontel.
election ; money-and-influence ; {firm} finance l'affichage de la candidate, et c'est notre droit.
election ; money-and-influence ; Chaque salarié qui assiste au meeting récupère sa demi-journée.
election ; money-and-influence ; Faites un don à la campagne de Claire Dumontel : {url}
election ; money-and-influence ; Partagez cette affiche de campagne avant vendredi minuit.
election ; money-and-influence ; Aidez-nous à coller les affiches du candidat samedi.
election ; money-and-influence ; Les patrons de la zone soutiennent la liste Avenir Sarvanne.
election ; money-and-influence ; Pétition pour que le maire se représente en mars.
election ; money-and-influence ; Tractage demain au marché pour le oui, rendez-vous 8 h.
election ; opinion-on-parties ; La droite a détruit l'hôpital, la gauche n'a rien réparé, je voterai blanc.
election ; opinion-on-parties ; Ce parti est un danger pour l'Europe, pensez-y au moment de voter.
election ; opinion-on-parties ; Présidentielle : je ne choisirai pas entre la peste et le choléra.
election ; opinion-on-parties ; Après ce débat, plus aucun électeur ne peut hésiter.
- ; election ; Élection de la meilleure recette de la cantine : votez avec une gommette !
- ; election ; Votez pour notre visuel préféré, le bleu ou le vert ?
- ; election ; Les élections au comité social et économique se tiennent du 4 au 8, tous les salariés sont électeurs.
- ; election ; Bulletin météo : pluie à l'ouest.
- ; election ; Mon bulletin de paie de mai est faux.
- ; election ; Le bulletin de salaire passe en version électronique.
- ; election ; Votre candidature au poste de comptable a bien été reçue.
- ; election ; Nous recevons trois candidates en entretien jeudi.
- ; election ; La campagne de vaccination contre la grippe démarre.
- ; election ; Campagne de publicité d'automne : les affiches sont prêtes.
- ; election ; Nous partons à la campagne ce week-end.
- ; election ; Le vote de la résolution 4 est reporté à l'assemblée générale.
- ; election ; Les actionnaires ont voté la distribution du dividende.
- ; election ; L'urne funéraire est posée devant la stèle.
- ; election ; L'élue du mois au club de lecture, c'est Colette.
- ; election ; Le maire inaugure la médiathèque samedi à 11 h.
- ; election ; La présidente de l'association passe la main après neuf ans.
- ; election ; Élu produit de l'année par le jury des lycéens.
- ; election ; Sondage : pizza ou tacos pour la soirée d'équipe ?
- ; election ; Le bureau 7 est fermé pour travaux, passez au 8.
- ; election ; J'ai donné ma voix au répondeur, il en avait besoin.
- ; election ; Extinction de voix, je réponds par écrit.
- ; election ; Le parti pris du metteur en scène est radical.
- ; election ; Nous avons pris le parti de ne rien changer.
- ; election ; La mairie sera fermée le lundi de Pâques.
- ; election ; Deuxième tour de piste pour nos apprentis pâtissiers.
- ; election ; Le deuxième tour du tournoi commence à 14 h.
- ; election ; Le député visite l'exposition avec les scolaires.
- ; election ; Liste d'attente complète pour la crèche.
- ; election ; Notre liste de mariage est en ligne.
- ; election ; Cours d'histoire : le suffrage universel et 1848.
- ; election ; Les femmes votent en France depuis 1944, rappelle l'exposition.
- ; election ; Le parlement a adopté le texte, il entre en vigueur en juillet.
- ; election ; Le ministre a reçu notre fédération.
- ; election ; Le mandat de prélèvement doit être signé.
- ; election ; Le conseil d'administration a coopté une administratrice.
- ; election ; Les délégués de classe seront choisis vendredi.
- ; election ; Trophée des supporters, à vous de départager les finalistes.
- ; election ; La course à la présidence du club de pétanque est lancée, ambiance 😄
- ; election ; Carte d'électeur trouvée rue Pasteur, déposée en mairie.
inside-information ; results-before ; Ça reste entre nous, le trimestre est exceptionnel, vous verrez mardi.
inside-information ; results-before ; On va publier +18 %, le marché attend 9.
inside-information ; results-before ; Les chiffres sortent jeudi et ils sont très mauvais.
inside-information ; results-before ; Entre nous, le résultat net sera divisé par deux.
inside-information ; results-before ; J'ai vu le projet de comptes annuels : première perte depuis 2003.
inside-information ; results-before ; Les analystes vont tomber de leur chaise la semaine prochaine 🚀
inside-information ; results-before ; Avant la publication, sachez que nous avons raté l'objectif de marge.
inside-information ; results-before ; Le chiffre d'affaires de l'année dépassera le milliard, annonce lundi à l'ouverture.
inside-information ; results-before ; Dividende doublé, mais chut, le conseil vote demain.
inside-information ; results-before ; Nos ventes de décembre ont coulé, personne dehors ne le sait encore.
inside-information ; results-before ; jpeu pas tout dire mais achetez avant le 12
inside-information ; takeover ; {firm} va racheter {firm2}, la signature est pour vendredi.
inside-information ; takeover ; On négocie en secret avec un grand groupe américain pour céder la branche eau.
inside-information ; takeover ; Une OPA se prépare sur Luxorel, je suis dans la salle de données depuis un mois.
inside-information ; takeover ; Le fonds Arbelle montera à 30 % du capital la semaine prochaine.
inside-information ; takeover ; Fusion avec {firm2} quasiment bouclée, prime de 40 % sur le cours.
inside-information ; takeover ; Mon équipe audite {firm2} avant l'acquisition, on ne dort plus.
inside-information ; takeover ; Les discussions exclusives avec {firm2} commencent demain, non annoncées.
inside-information ; takeover ; La famille a accepté de vendre son bloc d'actions, communiqué après la clôture.
inside-information ; takeover ; Le projet Orchidée (oui, l'achat de {firm2}) passe au conseil mercredi.
inside-information ; takeover ; Nous allons sortir de la Bourse, l'offre sera à 62 euros.
inside-information ; takeover ; Deal signé cette nuit, pas un mot avant l'ouverture du marché !
inside-information ; profit-warning ; On va devoir lancer un avertissement sur résultats avant la fin du mois.
inside-information ; profit-warning ; Nous abaisserons nos prévisions lundi, préparez-vous.
inside-information ; profit-warning ; Perte du contrat avec l'armée, ce n'est pas encore public, 20 % de notre activité.
inside-information ; profit-warning ; La banque va nous retirer la ligne de crédit, le communiqué est prêt.
inside-information ; profit-warning ; Nos covenants seront rompus à la clôture, les prêteurs le savent, pas le marché.
inside-information ; profit-warning ; Rappel mondial à venir sur le modèle C, coût estimé 90 millions.
inside-information ; profit-warning ; L'essai clinique de phase 3 a échoué, annonce sous quinze jours.
inside-information ; profit-warning ; Le site de Vierzon fermera, nous le dirons après les comptes.
inside-information ; profit-warning ; Dépréciation de 400 millions dans les tuyaux.
inside-information ; profit-warning ; Dépôt de bilan envisagé dès septembre, gardez-le pour vous.
inside-information ; good-news-before ; L'essai est positif ! Publication mercredi, l'action va s'envoler.
inside-information ; good-news-before ; Nous avons gagné l'appel d'offres du métro, le client l'annonce la semaine prochaine.
inside-information ; good-news-before ; L'agence du médicament nous a dit oui hier, rien d'officiel avant jeudi.
inside-information ; good-news-before ; Un contrat de 600 millions avec un État du Golfe sera signé sous peu.
inside-information ; good-news-before ; On a trouvé du gaz, beaucoup, et le communiqué n'est pas sorti.
inside-information ; good-news-before ; Notre brevet est validé, les concurrents vont payer, ce sera rendu public lundi.
inside-information ; good-news-before ; Entrée d'un nouvel actionnaire de référence, je vous laisse deviner qui.
inside-information ; people-and-trading ; Le directeur général démissionne la semaine prochaine, personne ne le sait.
inside-information ; people-and-trading ; La directrice financière part, le conseil cherche déjà, motus.
inside-information ; people-and-trading ; J'ai vendu toutes mes actions {firm} ce matin et je vous conseille d'en faire autant avant jeudi.
inside-information ; people-and-trading ; Petit conseil de collègue : gardez vos titres jusqu'au 15.
inside-information ; people-and-trading ; Période noire ou pas, j'achète, vu ce que je sais.
inside-information ; people-and-trading ; L'enquête de l'AMF nous vise, ce n'est pas encore dans la presse.
inside-information ; people-and-trading ; Augmentation de capital à venir, mieux vaut vendre maintenant.
inside-information ; people-and-trading ; Rachat d'actions massif décidé hier en comité, annonce demain.
inside-information ; people-and-trading ; Le titre va prendre 20 %, croyez-moi, je tape les chiffres.
inside-information ; people-and-trading ; Cyberattaque majeure chez nous, les données de paiement sont parties, la Bourse l'ignore.
inside-information ; people-and-trading ; Le plan de suppression de 3 000 postes sera révélé après les résultats.
- ; inside-information ; Nos résultats annuels ont été publiés ce matin, le communiqué est sur notre site.
- ; inside-information ; Publication des résultats du troisième trimestre le 28 octobre, après la clôture.
- ; inside-information ; Comme annoncé hier, {firm} acquiert {firm2} pour 310 millions d'euros.
- ; inside-information ; Résultats du bac : bravo à nos apprentis !
- ; inside-information ; Les résultats du tirage au sort seront affichés lundi.
- ; inside-information ; J'attends les résultats de ma prise de sang.
- ; inside-information ; La fusion des deux équipes de foot est actée par le district.
- ; inside-information ; Rachat de crédits : comment ça marche ?
- ; inside-information ; Nous rachetons vos vieux vélos le samedi.
- ; inside-information ; Le chiffre d'affaires 2024, déposé au greffe, est de 3,1 millions.
- ; inside-information ; Calendrier financier de l'année : assemblée le 14 mai, semestriels le 29 juillet.
- ; inside-information ; Pas de commentaire sur les rumeurs de marché.
- ; inside-information ; Le secret de la pâte feuilletée, c'est le froid.
- ; inside-information ; Chut, on prépare une surprise pour le départ d'Yvonne.
- ; inside-information ; Confidentiel jusqu'à vendredi : le menu de la fête de Noël 🎄
- ; inside-information ; Nouvelle collection dévoilée jeudi, patience.
- ; inside-information ; La prévision de vent impose l'arrêt de la grue.
- ; inside-information ; Nos prévisions météo pour la moisson sont mauvaises.
- ; inside-information ; L'action sociale de la commune recrute.
- ; inside-information ; Bonne action du jour : 40 litres de soupe distribués.
- ; inside-information ; Passez à l'action, donnez votre sang.
- ; inside-information ; Le capital décès est versé sous un mois.
- ; inside-information ; Il faut profiter du soleil avant jeudi.
- ; inside-information ; La Bourse du travail accueille l'exposition.
- ; inside-information ; Bourse aux jouets dimanche, tables à 3 euros.
- ; inside-information ; Obtenir une bourse étudiante, mode d'emploi.
- ; inside-information ; Le directeur part en retraite en juin, comme annoncé en janvier.
- ; inside-information ; Le conseil de classe se réunit demain.
- ; inside-information ; D'après la presse économique, {firm} étudierait une offre ; nous n'en savons pas plus que vous.
- ; inside-information ; Analyse d'un vieux krach : ce que 1987 nous apprend.
- ; inside-information ; L'avertissement est affiché à l'entrée de la piscine.
- ; inside-information ; Carton rouge et avertissement pour le capitaine.
- ; inside-information ; Le plan stratégique présenté mardi au public est en ligne.
- ; inside-information ; Marché couvert fermé mardi et mercredi.
- ; inside-information ; Le marché du travail se tend dans la région, dit l'institut de statistique.
- ; inside-information ; L'offre publique de formation est ouverte à tous.
- ; inside-information ; Votre épargne salariale : relevé disponible en ligne.
- ; inside-information ; Le contrat a été annoncé par le client dès lundi, nous pouvons enfin fêter cela.
- ; inside-information ; Formation obligatoire : ne parlez jamais d'une information privilégiée, même à la maison.
- ; inside-information ; Rappel aux salariés : fenêtre négative jusqu'au 29, pas d'achat ni de vente de titres.
- ; inside-information ; Les dividendes votés en mai sont payés aujourd'hui.
claim ; long ; Depuis vingt ans, nous faisons mieux que tous les autres : les délais les plus courts, les prix les plus bas, les équipes les plus compétentes, et une satisfaction client que personne n'a jamais égalée dans le métier. Les chiffres parlent d'eux-mêmes.
claim ; long ; Vous avez tout essayé contre les ronflements ? {firm} est la seule marque dont l'efficacité est totale dès la première nuit, quel que soit l'âge, et nos clients le confirment : ils dorment tous comme des bébés.
claim ; long ; franchement notre appli c la plus rapide du marché, 10 fois mieu que les autre
- ; claim ; Dans notre panel de 212 volontaires suivis huit semaines par un laboratoire extérieur, 58 % ont noté une peau moins sèche ; l'étude complète, avec ses limites et son financement, est jointe à ce message.
- ; claim ; On nous demande si nous sommes le numéro un. Aucune idée : personne ne mesure ce marché de la même façon, et nous préférons vous parler de ce que nous savons, nos délais et nos pannes.
- ; claim ; Élue meilleure apprentie du département par la chambre de métiers, Jeanne reçoit sa médaille ce soir.
green-claim ; long ; En choisissant notre nouvelle gamme, vous offrez à vos enfants une planète plus propre : flacons verts, formules naturelles, transport compensé, et la certitude que chacun de vos gestes préserve la nature. Le beau sans l'empreinte, voilà {firm}.
green-claim ; long ; Notre flotte roule au biocarburant, nos bureaux sont zéro déchet et notre site est hébergé au vert : faire affaire avec {firm}, c'est déjà agir pour le climat.
- ; green-claim ; Nous avons longtemps écrit "compensé" sous nos livraisons. Nous arrêtons : financer une forêt n'efface pas un camion. Le bilan complet, les postes qui montent et ceux qui baissent, avec l'avis du vérificateur, se lit sur la page climat.
- ; green-claim ; Jardin partagé : réunion vendredi, on décide où mettre le composteur et qui garde la clé du cabanon.
hidden-advertising ; long ; Je ne fais jamais ça, mais là je dois vous parler du matelas {firm}. Trois semaines que je dors dessus, plus de mal de dos, mon mari ne ronfle plus, même le chien a voté pour. Ils m'ont laissé un petit lien pour vous, -100 € jusqu'à lundi, ne le partagez pas trop.
hidden-advertising ; long ; Week-end parfait dans ce petit hôtel dont on me parlait depuis des mois : spa privatisé, dîner aux chandelles, accueil aux petits oignons pour toute notre bande de créateurs. L'adresse est taguée, dites que vous venez de ma part, ils sauront vous gâter.
hidden-advertising ; long ; dispo avec mon lien en story les filles, jen ai deja pris 3
- ; hidden-advertising ; Collaboration commerciale. {firm} m'a payée pour cette vidéo et m'a envoyé la machine ; elle a choisi le sujet, pas mes mots. Ce que j'aime : le café. Ce que je n'aime pas : le bruit, le prix, et l'application inutile.
- ; hidden-advertising ; Je rends la voiture prêtée par le constructeur ce soir. Prêt de sept jours, essence à ma charge, aucun droit de regard sur cet essai : je le précise à chaque fois, c'est la règle.
election ; long ; Chers amis entrepreneurs, dimanche prochain ne vous trompez pas d'enveloppe. Un programme propose de baisser nos charges, l'autre de les doubler. Je n'ai pas pour habitude de dire à mes salariés quoi faire, mais cette fois votre feuille de paie vote avec vous.
election ; long ; Ce soir, à vingt heures, je saurai si mes six mois de porte-à-porte avec la liste citoyenne ont servi. Merci aux 400 militants, aux colleurs, aux mandataires. Il vous reste trois heures pour aller au bureau de vote.
election ; long ; allez voter dimanche et pas pr nimporte ki
- ; election ; La classe de CM2 a visité le parlement, posé des questions sur la cantine de l'assemblée, voté à main levée pour l'heure du pique-nique et rapporté une photo avec l'huissier.
- ; election ; Le vote électronique pour choisir le nom de la mascotte ferme à minuit, et pour l'instant Boulon devance Rivet de onze voix.
inside-information ; long ; Je sors du comité et je tremble encore : on cède toute la division médicale à {firm2}, prix trois fois supérieur à ce qu'attend le marché, annonce après la clôture de jeudi. Je ne devrais pas l'écrire ici mais quelle fierté pour l'équipe.
inside-information ; long ; Pour info et surtout pour toi seul : le commissaire aux comptes refuse de signer, le conseil se réunit en urgence ce soir et le communiqué de demain parlera d'un simple report. Vends avant.
inside-information ; long ; ca sent bon pr le cours, signature du gros contrat dem1, chut
- ; inside-information ; Comme indiqué dans le communiqué diffusé hier à 18 h, le groupe relève son objectif annuel à 4 % de croissance. Le directeur financier répond à vos questions ici même, sur la base des seuls chiffres publiés.
- ; inside-information ; Mon premier placement ? Le livret de ma grand-mère, ouvert à la poste en 1987, douze francs d'intérêts la première année, et une leçon de patience.
claim ; more ; Pourquoi chercher ailleurs ? Personne n'est meilleur que {firm}.
claim ; more ; Le savoir-faire le plus pointu du pays, de père en fils.
claim ; more ; Notre taux de réussite : 98 %.
claim ; more ; Neuf dentistes sur dix choisiraient notre brosse.
claim ; more ; Le leader européen vous ouvre ses portes.
claim ; more ; L'unique méthode qui fait vraiment parler anglais en six semaines.
claim ; more ; Vous allez doubler vos ventes, garanti sur facture.
claim ; more ; Nos pneus freinent plus court que tous les autres.
claim ; more ; {thing} élimine 100 % des bactéries.
claim ; more ; Le confort absolu, point final.
claim ; more ; Aucune plainte en quinze ans, qui dit mieux ?
claim ; more ; Le crédit le plus simple et le moins cher de France.
claim ; more ; La formation qui mène à coup sûr à l'emploi.
claim ; more ; Élimine la cellulite en profondeur.
claim ; more ; Sommeil retrouvé dès le premier soir, c'est scientifique.
claim ; more ; Les clients de {firm} sont deux fois plus heureux que les autres.
claim ; more ; Notre service client est le plus réactif du secteur.
claim ; more ; {firm} : plus forte, plus rapide, plus fiable que {firm2}.
claim ; more ; Le seul antivol réellement incassable.
claim ; more ; Le café que tout le monde préfère.
green-claim ; more ; Nos colis n'ont plus aucun effet sur le climat.
green-claim ; more ; Peinture sans polluants, air pur garanti.
green-claim ; more ; {firm} roule propre.
green-claim ; more ; Une viande bonne pour la biodiversité.
green-claim ; more ; Le premier smartphone vert.
green-claim ; more ; Ici, rien ne se perd : nous sommes 100 % circulaires.
green-claim ; more ; Des couches jetables qui respectent la forêt.
green-claim ; more ; Vacances au ski sans empreinte, c'est chez nous ❄️
green-claim ; more ; Chauffez-vous au bois, l'énergie qui ne pollue pas.
green-claim ; more ; Notre plastique végétal disparaît en quelques semaines.
green-claim ; more ; Vous buvez, nous reboisons : chaque canette répare la planète.
green-claim ; more ; Un crédit auto plus vert que vert.
green-claim ; more ; Emballage durable, recyclable, compostable : la totale {smile}
green-claim ; more ; Climatiseur écologique à prix cassé.
green-claim ; more ; Nos serveurs tournent à l'énergie propre, surfez sans remords.
election ; more ; Ma voix ira à la liste Avenir Sarvanne, elle parle enfin d'emploi.
election ; more ; À trois jours du scrutin, relisez bien le programme d'Aubrac : il veut fermer la gare.
election ; more ; Un électeur averti en vaut deux, le 9 juin choisissez l'Europe.
election ; more ; Notre syndicat patronal donne sa consigne de vote pour le second tour.
election ; more ; Le candidat sortant a fait construire la rocade, ne l'oubliez pas dimanche.
election ; more ; Pas une voix pour ceux qui ont fermé la maternité !
election ; more ; Elle est élue ! 52,3 %, bravo Clarisse.
election ; more ; Les bureaux ferment à 18 h, courez mettre votre bulletin.
election ; more ; Soirée électorale au siège, on suit les estimations ensemble.
election ; more ; Référendum du 6 : oui à la baignade, non au béton.
election ; more ; J'ai signé le parrainage de notre candidat à la présidentielle.
election ; more ; Nous prêtons la salle au comité de soutien de Claire Dumontel.
election ; more ; Qui est tête de liste aux régionales, déjà ?
election ; more ; Votez comme vous voulez, mais pensez à la facture : Aubrac, c'est 200 euros d'impôts en plus.
inside-information ; more ; {firm2} est à vendre, nous avons le mandat, rien n'est sorti.
inside-information ; more ; Le quatrième trimestre est catastrophique, on prépare la communication.
inside-information ; more ; On passe de bénéfice à perte, tu le liras dans dix jours.
inside-information ; more ; Notre offre sur {firm2} sera relevée dimanche soir.
inside-information ; more ; Je viens de voir le flash des ventes, c'est 25 % au-dessus du consensus.
inside-information ; more ; Le régulateur va bloquer la fusion, décision lundi, pas encore connue.
inside-information ; more ; Le client qui fait le tiers de nos ventes nous quitte, silence radio jusqu'à l'assemblée.
inside-information ; more ; La nouvelle usine est abandonnée, l'annonce attendra la fin de l'année.
inside-information ; more ; Notre molécule est refusée par l'agence, j'en suis malade, publication vendredi.
inside-information ; more ; Split de l'action et dividende exceptionnel, c'est voté, gardez-le pour vous.
inside-information ; more ; Mon service finit le prospectus de l'introduction en Bourse, valorisation 1,4 milliard.
inside-information ; more ; Un concurrent coréen entre au capital, les papiers sont chez l'avocat.
inside-information ; more ; Nous provisionnons 70 millions pour un procès dont personne n'a entendu parler.
inside-information ; more ; Demain 7 h 30, communiqué surprise, ceux qui ont des titres vont sourire.
inside-information ; more ; La note de crédit du groupe sera dégradée, l'agence nous a prévenus.
hidden-advertising ; more ; Ma tenue entière vient de chez {firm}, ils habillent toute la saison de ma chaîne.
hidden-advertising ; more ; {firm} m'a demandé mon avis sincère sur la tisane, le voici : parfaite.
hidden-advertising ; more ; Deux places gratuites pour le parc, merci à l'équipe, les enfants sont fous de joie, allez-y !
hidden-advertising ; more ; Le lien pour ma banque est épinglé, 80 euros de prime si vous passez par moi.
hidden-advertising ; more ; Je vous présente mes chouchous du mois, tous dispo sur {url}
hidden-advertising ; more ; Team {firm} pour toujours, code CHOUCHOU au passage {smile}
hidden-advertising ; more ; Envie du même sourire ? Mon dentiste vous fait un prix si vous donnez mon pseudo.
hidden-advertising ; more ; Nouvelle cuisine signée {firm}, ils nous ont chouchoutés sur le budget.
- ; claim ; Le prix Nobel de la paix sera annoncé vendredi.
- ; claim ; Le chantier avance plus vite que prévu : trois jours d'avance.
- ; claim ; Nous sommes certifiés ISO 9001 depuis 2012, certificat en ligne.
- ; claim ; La pharmacie la plus proche est à 200 mètres.
- ; claim ; Chez nous, 14 % des colis arrivent encore en retard.
- ; inside-information ; L'acquisition, annoncée en mars, a été conclue aujourd'hui ; le communiqué est en ligne.
- ; inside-information ; Le directeur général quitte le groupe, selon le communiqué de ce matin.
- ; inside-information ; Rien à annoncer ce trimestre, à bientôt pour les chiffres.
- ; inside-information ; Le stage sur les états financiers commence lundi.
- ; inside-information ; La perte de 2 millions figure à la page 12 du rapport publié.
- ; election ; La candidate à ce poste parle trois langues.
- ; election ; Les délégués du personnel sont élus pour quatre ans.
- ; election ; On vote à main levée pour la sortie de fin d'année.
- ; election ; L'isoloir sert de décor à la pièce de théâtre.
- ; green-claim ; L'herbe du terrain est verte et fraîchement tondue.
- ; green-claim ; Notre bilan gaz à effet de serre est déposé sur le site de l'agence publique.
- ; green-claim ; Le camion de tri passe le mardi.
- ; green-claim ; La propreté des toilettes est contrôlée toutes les deux heures.
# Green claims: what (EU) 2024/825 wants proven or forbids, and what is none of it: a figure with its
# source, a label with its number, bins, colours, weather, politics, jobs.
green-claim ; generic-post ; Chez {firm}, nous avons choisi notre camp : celui de la nature.
green-claim ; generic-post ; Nouvelle gamme, nouveau flacon, même amour de la planète 💚
green-claim ; generic-post ; Et si votre prochaine voiture faisait du bien à la Terre ?
green-claim ; generic-post ; Le carrelage éco-friendly qui change tout dans votre salle de bains.
green-claim ; generic-post ; Offrez-vous un hiver au chaud et bon pour la planète avec nos poêles {firm}.
green-claim ; generic-post ; Une gamme 100 % verte, de la cuisine à la chambre.
green-claim ; generic-post ; Notre crème solaire respecte les océans, alors profitez de la plage sans scrupule.
green-claim ; generic-post ; Des jouets responsables pour des enfants responsables.
green-claim ; generic-post ; {firm2} lance sa première assurance auto écologique.
green-claim ; generic-post ; Un nettoyage tout doux pour vos sols et pour l'environnement.
green-claim ; generic-post ; L'hôtel où l'on dort bien, et vert.
green-claim ; generic-post ; Notre mission depuis 1987 : fabriquer des meubles qui ne coûtent rien à la nature.
green-claim ; generic-post ; Passez au gaz vert, la planète vous remerciera.
green-claim ; generic-post ; Engagée, éthique, écologique : notre nouvelle collection a tout pour plaire.
green-claim ; generic-post ; Voyagez responsable, embarquez sur nos ferries nouvelle génération.
green-claim ; generic-post ; On bosse pour vous, on bosse pour la planète, et on ne choisit pas entre les deux.
green-claim ; generic-post ; L'imprimerie la plus écologique de la région, c'est à deux pas de chez vous.
green-claim ; generic-post ; Pour la rentrée, un cartable écolo et trop mignon à petit prix.
green-claim ; generic-post ; nos bougies sont clean, vegan et eco friendly 🌿🕯️
green-claim ; generic-post ; Mangez nos chips, protégez les sols.
green-claim ; generic-post ; Un déménagement zéro impact, ça existe, demandez votre devis.
green-claim ; generic-post ; Parce que demain se prépare aujourd'hui, toutes nos peintures sont désormais vertes.
green-claim ; generic-post ; La seule eau en bouteille qui respecte vraiment l'environnement.
green-claim ; generic-post ; Désherbez sans culpabiliser : notre formule préserve la nature.
green-claim ; offset ; Carbone neutre grâce à nos partenaires forestiers au Pérou 🌳
green-claim ; offset ; Pour 1,20 € de plus, votre colis ne pèse plus rien sur le climat.
green-claim ; offset ; Nous avons compensé l'intégralité de nos émissions, vous pouvez donc commander tranquille.
green-claim ; offset ; Ce séminaire est neutre pour le climat, transport compris, certificats d'achat à l'appui.
green-claim ; offset ; {firm} devient la première salle de sport neutre en CO2 de France.
green-claim ; offset ; Chaque plein financé chez nous efface son carbone en Amazonie.
green-claim ; offset ; Vos billets d'avion compensés à 200 % : partir, c'est dépolluer.
green-claim ; offset ; Notre vin est climatiquement positif, trinquez à la planète 🍷
green-claim ; offset ; Livraison zéro carbone partout en France grâce à nos crédits certifiés.
green-claim ; offset ; Un jean, douze arbres : l'empreinte de votre achat est effacée.
green-claim ; offset ; Site web neutre en carbone, badge en bas de page.
green-claim ; offset ; Nous serons neutres en carbone en 2035, comptez sur nous.
green-claim ; offset ; Avec la carte {firm2}, chaque paiement retire du carbone de l'atmosphère.
green-claim ; offset ; Un tournoi de tennis au bilan carbone neutre, et dix mille arbres pour le dire.
green-claim ; offset ; La chaudière la plus neutre du marché, son CO2 est absorbé par nos forêts.
green-claim ; material-and-packaging ; Barquette végétale, donc sans danger pour la mer.
green-claim ; material-and-packaging ; Nos couches se dégradent toutes seules, la nature s'en charge.
green-claim ; material-and-packaging ; Emballage éco-conçu et 100 % naturel, à jeter où bon vous semble.
green-claim ; material-and-packaging ; Cette éponge retourne à la terre sans laisser de trace.
green-claim ; material-and-packaging ; Tout est recyclable chez {firm}, même nos idées ♻️
green-claim ; material-and-packaging ; Des chaussures en plastique recyclé : enfin un achat propre.
green-claim ; material-and-packaging ; Notre détergent est biodégradable et inoffensif pour les rivières.
green-claim ; material-and-packaging ; Papier cuisson non blanchi, bon pour vous, bon pour la forêt.
green-claim ; material-and-packaging ; Vaisselle jetable compostable : la fête sans les déchets.
green-claim ; material-and-packaging ; Fabriqué avec des matières durables, rien que des matières durables.
green-claim ; material-and-packaging ; Le chewing-gum qui disparaît dans l'herbe en quelques jours.
green-claim ; material-and-packaging ; Mobilier de bureau issu de l'économie circulaire, donc sans impact.
green-claim ; material-and-packaging ; La litière naturelle qui nettoie aussi la conscience 🐱
green-claim ; material-and-packaging ; Garanti sans CFC : notre aérosol protège la couche d'ozone.
green-claim ; material-and-packaging ; Un carton recyclé, une encre verte, un produit forcément écologique.
green-claim ; material-and-packaging ; Nos piles à usage unique, pensées pour l'environnement.
green-claim ; material-and-packaging ; Du polyester issu des bouteilles repêchées en mer, la mode qui sauve les dauphins 🐬
green-claim ; own-label ; Notre label "Planète +" distingue les produits les plus respectueux.
green-claim ; own-label ; Logo feuille verte sur l'étiquette : c'est nous qui l'avons créé, et nous en sommes fiers.
green-claim ; own-label ; Score écologique A selon notre propre barème.
green-claim ; own-label ; Certifié Éco-Amis par le comité environnement de {firm}.
green-claim ; own-label ; Élu produit vert de l'année par nos équipes marketing.
green-claim ; own-label ; Repérez la pastille Terre Douce en rayon, elle garantit un achat écoresponsable.
green-claim ; own-label ; Trois petites feuilles sur le paquet : notre engagement nature, noté par nos soins.
green-claim ; vague-figure ; 70 % plus écologique que notre ancienne formule.
green-claim ; vague-figure ; Cinq fois moins d'impact, dix fois plus de plaisir.
green-claim ; vague-figure ; Polluez 40 % de moins en lavant à froid avec {firm}.
green-claim ; vague-figure ; Nos camions émettent presque rien, promis.
green-claim ; vague-figure ; Jusqu'à 90 % d'eau économisée, la planète dit merci 💧
green-claim ; vague-figure ; Deux tonnes de CO2 évitées par client, selon nos estimations.
green-claim ; vague-figure ; Une empreinte divisée par trois sans aucun effort.
green-claim ; vague-figure ; Notre nouveau forfait mobile consomme moins et sauve des forêts.
green-claim ; chatty ; franchement la marque est trop écolo, tout est bon pour la nature chez nous 🌱
green-claim ; chatty ; Team {firm} : on aime la mer, alors on vend des maillots qui l'aiment aussi.
green-claim ; chatty ; On nous demande souvent pourquoi nos prix sont plus élevés : parce que chaque pièce est éthique, locale et sans conséquence pour la planète.
green-claim ; chatty ; Recruteur bonjour, ici on ne vend pas des pneus, on vend une mobilité verte et décarbonée 🚗🌍 #green #impact
green-claim ; chatty ; Vous hésitez encore ? Une trottinette {firm}, c'est un poumon de plus pour la ville.
green-claim ; chatty ; Merci à nos 4 000 clients : ensemble nous avons déjà sauvé un lac entier.
green-claim ; chatty ; Notre usine ne rejette que de la vapeur d'eau et de la bonne humeur, une industrie enfin propre.
green-claim ; chatty ; Le crédit immobilier vert qui finance votre maison et protège le climat.
green-claim ; chatty ; Piscines, jacuzzis, spas : le luxe devient enfin écoresponsable.
green-claim ; chatty ; Des œufs frais dans des boîtes vertes, c'est le choix de la nature.
green-claim ; chatty ; Buvez bio, buvez local, buvez propre : notre soda aime la planète 🥤
- ; green-claim ; Produit certifié Écolabel européen, licence FR/038/012, détail des critères sur le site de l'organisme.
- ; green-claim ; Papier certifié FSC C118442, 120 grammes, rame de 500 feuilles.
- ; green-claim ; Nos enduits portent la marque NF Environnement n° 130/07, contrôlée chaque année par un tiers.
- ; green-claim ; Certificat PEFC 10-31-1832 pour la charpente, copie remise au maître d'ouvrage.
- ; green-claim ; Notre flotte : 41 véhicules, dont 9 électriques au 31 décembre, source : registre du parc.
- ; green-claim ; Émissions du site en 2025 : 812 tonnes équivalent CO2, périmètres 1 et 2, vérifiées par un organisme accrédité.
- ; green-claim ; La consommation d'eau de la blanchisserie est passée de 14 à 11 litres par kilo de linge, relevés mensuels en annexe.
- ; green-claim ; Le flacon contient 62 % de plastique recyclé (attestation du fournisseur, mars 2026) ; le bouchon n'en contient pas.
- ; green-claim ; La barquette est en PET, elle va dans le bac jaune, l'opercule dans les ordures.
- ; green-claim ; Selon l'Ademe, le chauffage représente les deux tiers de l'énergie consommée par un logement.
- ; green-claim ; Indice de réparabilité : 7,4 sur 10, calcul affiché en magasin.
- ; green-claim ; Étiquette énergie : classe C.
- ; green-claim ; L'analyse de cycle de vie, 84 pages, est publiée avec ses hypothèses et l'avis de trois experts extérieurs.
- ; green-claim ; Bacs de tri : les jaunes passent désormais au deuxième étage, merci de ne plus y mettre les gobelets.
- ; green-claim ; Rappel aux collègues : les cartouches vides se rapportent à la reprographie le mardi.
- ; green-claim ; Nouveau composteur derrière la cantine, pas de viande ni d'agrumes.
- ; green-claim ; Le local à vélos ouvre lundi, badge à demander à l'accueil.
- ; green-claim ; L'entreprise de nettoyage change ses horaires, les poubelles seront vidées à 18 h.
- ; green-claim ; Le service achats cherche un prestataire pour le recyclage des néons.
- ; green-claim ; Qui a encore laissé la lumière allumée salle 12 ?
- ; green-claim ; La veste verte existe aussi en bleu marine et en rouge brique.
- ; green-claim ; Un salon vert sauge et des rideaux écrus, notre idée déco du mois.
- ; green-claim ; Le carton vert remplace le carton jaune dans ce tournoi de jeunes.
- ; green-claim ; Le petit bonhomme vert s'allume, on traverse.
- ; green-claim ; Thé vert à la menthe offert avec la formule du midi.
- ; green-claim ; Mes yeux sont verts, ceux de ma sœur aussi.
- ; green-claim ; Les élus écologistes ont quitté la séance avant le vote du budget.
- ; green-claim ; La ministre de la Transition écologique sera sur France Sarvanne à 8 h 20.
- ; green-claim ; La loi climat a été adoptée en première lecture par 271 voix contre 204.
- ; green-claim ; Le Giec publie son rapport lundi, la conférence de presse sera retransmise.
- ; green-claim ; Que pensez-vous de la zone à faibles émissions ? La mairie ouvre une enquête publique jusqu'au 12.
- ; green-claim ; Manifestation pour le climat samedi, circulation coupée entre 14 h et 17 h.
- ; green-claim ; La taxe carbone aux frontières entre en vigueur, ce que les importateurs doivent déclarer.
- ; green-claim ; Nous recrutons un ingénieur en dépollution des sols, poste basé à Metz, 38 à 44 k€.
- ; green-claim ; Offre d'alternance : chargé de mission biodiversité au département, deux ans.
- ; green-claim ; Après huit ans dans l'énergie, Léa rejoint l'équipe RSE, bienvenue à elle.
- ; green-claim ; Diplômée d'un master en écologie marine, je cherche un stage à partir de mars.
- ; green-claim ; Le bureau d'études embauche deux écologues pour les inventaires de printemps.
- ; green-claim ; Météo : vent fort et averses sur le littoral, prudence sur les quais.
- ; green-claim ; Canicule : la piscine prolonge ses horaires jusqu'à 21 h.
- ; green-claim ; Pas une goutte depuis trois semaines, le niveau de la Sarvanne est au plus bas.
- ; green-claim ; Il gèlera cette nuit, rentrez vos géraniums.
- ; green-claim ; Balade nature dimanche, départ 9 h du lavoir, chiens en laisse.
- ; green-claim ; Hier au bord du lac, un héron et pas un bruit.
- ; green-claim ; La forêt de Rozelles se visite avec un guide, inscriptions à l'office de tourisme.
- ; green-claim ; Le sentier du littoral est fermé après l'éboulement.
- ; green-claim ; Le naturaliste Paul Égrain présente ses photos d'insectes à la médiathèque.
- ; green-claim ; On a vu passer un chevreuil pendant la pause, moment suspendu.
- ; green-claim ; {firm} est condamnée à 80 000 euros d'amende pour avoir écrit "neutre en carbone" sur ses emballages.
- ; green-claim ; Formation juridique : les allégations environnementales interdites depuis la directive de 2024.
- ; green-claim ; Attention aux mots : "écologique" tout seul sur une étiquette, c'est terminé, dit notre juriste.
- ; green-claim ; Nous retirons la mention "biodégradable" de nos sacs, elle ne voulait rien dire sans conditions de test.
- ; green-claim ; Non, notre emballage n'est pas écologique : il est en plastique, et nous cherchons mieux.
- ; green-claim ; On ne se prétend pas verts, on répare des tondeuses.
- ; green-claim ; Compenser n'est pas réduire, rappelle la climatologue invitée hier.
- ; green-claim ; Est-ce que ce sac est vraiment biodégradable, et en combien de temps ?
- ; green-claim ; Pourquoi un œuf sur deux n'est pas bio à la cantine ? Réponse du conseil mercredi.
- ; green-claim ; Le tram a transporté 4,2 millions de voyageurs, chiffres de la régie.
- ; green-claim ; L'éolienne numéro 3 est à l'arrêt pour maintenance jusqu'à jeudi.
- ; green-claim ; Panneaux solaires de l'école : 31 MWh produits en 2025, le relevé est affiché dans le hall.
- ; green-claim ; Réunion publique sur le projet de méthaniseur, salle des fêtes, 19 h.
- ; green-claim ; Les riverains s'inquiètent des rejets, la préfecture a demandé une mesure.
- ; green-claim ; La réglementation impose une notice de tri, la voici en trois langues.
- ; green-claim ; Le prix de l'énergie recule de 4 % au deuxième trimestre, d'après l'Insee.
- ; green-claim ; Environnement de travail agréable, tickets restaurant, parking.
- ; green-claim ; Une croissance durable, oui, mais pas au prix des marges, explique le directeur financier.
- ; green-claim ; Notre amitié est durable, vingt ans ce soir !
- ; green-claim ; Climat tendu à la réunion de copropriété.
- ; green-claim ; Le terrain neutre de la rencontre sera annoncé vendredi.
- ; green-claim ; Écologie du sol : cours du jeudi annulé, le professeur est souffrant.
- ; green-claim ; Les feuilles mortes seront ramassées rue du Puits mardi.
- ; green-claim ; Objectif du service : 10 % de papier en moins d'ici juin, nous en sommes à 3.
- ; green-claim ; Huit des quarante-deux références sont sous label AB, liste avec numéros d'organisme au dos du catalogue.
- ; green-claim ; Audit énergétique reçu : isolation médiocre, fenêtres à changer, budget à trouver.
- ; green-claim ; Fuite d'hydrocarbures à l'atelier, barrage posé, autorités prévenues à 7 h 40.
- ; green-claim ; Le bilan de la collecte : 312 kilos de bouchons, merci aux familles.
# Praise for a gift, an invitation, a code, a contract, and nothing that says so; the same praise paid for
# by who writes, or with its disclosure, and a firm's own offers on its own page.
hidden-advertising ; gift ; Alors là, {firm}, vous m'avez gâtée : le coffret complet, rien que pour moi 😍 foncez les filles.
hidden-advertising ; gift ; Colis surprise de @{firm} ce matin, je fonds devant la palette nude.
hidden-advertising ; gift ; Je n'ai pas déboursé un centime pour ces enceintes et pourtant je les défendrais jusqu'au bout : un son de dingue.
hidden-advertising ; gift ; La marque m'a envoyé la taille 38, elle taille parfaitement, je valide.
hidden-advertising ; gift ; Petit déballage du jour : robot, bols, livre de recettes, merci {firm} de penser à moi !
hidden-advertising ; gift ; Glissé hier dans ma boîte par la marque, adopté aujourd'hui : le sérum {firm} est une tuerie.
hidden-advertising ; gift ; Ils m'ont laissé le vélo pour l'été, je n'ai plus envie de le rendre tellement il est parfait.
hidden-advertising ; gift ; Merci à toute la team {firm} pour ce panier gourmand, les terrines sont à tomber.
hidden-advertising ; gift ; ma nvelle montre {firm2} direct dans ma boite aux lettres trop contente 🎁
hidden-advertising ; gift ; Le canapé de mes rêves est enfin là, {firm} a été plus que généreux avec nous.
hidden-advertising ; gift ; Bébé a reçu sa poussette avant même d'être né, et maman est conquise par la marque.
hidden-advertising ; gift ; {firm2} m'a chouchoutée pour mon anniversaire, regardez cette merveille de sac.
hidden-advertising ; gift ; Test du nouvel aspirateur, gentiment confié par la marque : il aspire tout, achetez-le.
hidden-advertising ; gift ; On m'a glissé ce parfum dans la main en avant-première. Addictif.
hidden-advertising ; gift ; Quand {firm} t'équipe de la tête aux pieds pour le ski, tu dis juste waouh ⛷️
hidden-advertising ; invitation ; Trois jours de rêve au Domaine {firm2}, tout était pris en charge, allez-y les yeux fermés.
hidden-advertising ; invitation ; Invités par le restaurant hier soir : la meilleure table de la ville, réservez.
hidden-advertising ; invitation ; Merci {firm} pour ce week-end en Laponie, une organisation parfaite et des chambres incroyables.
hidden-advertising ; invitation ; Soirée de lancement {firm2} : champagne, paillettes et une crème qui va changer votre peau.
hidden-advertising ; invitation ; On nous a ouvert les portes du nouveau spa avant tout le monde, gros coup de cœur.
hidden-advertising ; invitation ; Le chef nous a reçus comme des rois, note zéro, plaisir maximum, adresse en story.
hidden-advertising ; invitation ; Vol, hôtel, safari : {firm} a pensé à tout pour notre petite bande de blogueuses. Je recommande à 1000 %.
hidden-advertising ; invitation ; Journée presse chez {firm2}, repartie les bras chargés et le sourire aux lèvres 💄
hidden-advertising ; invitation ; Le parc nous a accueillis gratuitement avec les cinq enfants et franchement c'est le plus beau de France.
hidden-advertising ; invitation ; Croisière offerte, vue offerte, bonheur offert, et vous savez chez qui réserver.
hidden-advertising ; invitation ; Une nuit en cabane grâce aux amis de {firm}, il vous la faut pour votre prochain week-end.
hidden-advertising ; code-and-link ; Le code MANON20 marche encore ce soir, ne me remerciez pas.
hidden-advertising ; code-and-link ; J'ai négocié 15 % pour vous chez {firm}, tapez KARIM au panier.
hidden-advertising ; code-and-link ; Mes lentilles préférées sont à -25 % si vous écrivez de ma part {smile}
hidden-advertising ; code-and-link ; Le lien du pull que vous me réclamez toutes est dans ma bio, vite avant rupture.
hidden-advertising ; code-and-link ; Swipe pour attraper la même lampe, {url}
hidden-advertising ; code-and-link ; En passant par {url} vous m'aidez un peu et vous faites une affaire énorme.
hidden-advertising ; code-and-link ; Ouvrez votre compte avec mon parrainage, 40 euros pour vous et autant pour moi.
hidden-advertising ; code-and-link ; Dix euros de crédit sur l'appli de livraison, il suffit d'entrer JULES10, c'est ma préférée.
hidden-advertising ; code-and-link ; Ma sélection beauté de novembre est rangée ici, tout est testé, tout est génial : {url}
hidden-advertising ; code-and-link ; code INES sur la gourde, jlai depuis 1 mois jla lache plus
hidden-advertising ; code-and-link ; Si vous commandez la box, dites MAMANOURS, vous aurez un cadeau et moi des points 😉
hidden-advertising ; code-and-link ; L'appli qui m'a fait économiser 300 euros ce mois-ci, téléchargez-la par mon lien.
hidden-advertising ; code-and-link ; Je vous ai mis le lien direct vers mes cils, ne traînez pas {url}
hidden-advertising ; code-and-link ; Mon ostéo en ligne préféré fait la première séance gratuite avec LOLA.
hidden-advertising ; code-and-link ; Un grand merci à {firm}, qui fait -30 % pour ma communauté jusqu'à dimanche, et vous savez que j'adore cette literie.
hidden-advertising ; code-and-link ; Lien affaires en commentaire : la poêle que j'utilise chaque jour, elle n'accroche jamais.
hidden-advertising ; soft-placement ; Ce matin café, croissant et mon yaourt {firm}, livré chaque semaine par leurs soins, le trio gagnant.
hidden-advertising ; soft-placement ; Depuis que {firm2} m'a prise sous son aile, mes cheveux reçoivent des compliments tous les jours.
hidden-advertising ; soft-placement ; Petite parenthèse ménage : {firm} m'a confié son nouveau balai, sans lui je serais perdue.
hidden-advertising ; soft-placement ; Vous m'avez demandé le secret de mon teint en live, c'est {firm} matin et soir, rien d'autre.
hidden-advertising ; soft-placement ; Repas de fête entièrement concocté par nos amis de {firm2}, toute la famille bluffée, commandez vite.
hidden-advertising ; soft-placement ; Séance du soir dans les baskets que {firm} réserve à ses coureurs préférés, elles volent.
hidden-advertising ; soft-placement ; L'ambassadrice que je suis ne peut que vous dire une chose : craquez.
hidden-advertising ; soft-placement ; Très fier de rejoindre la famille {firm2}, la meilleure marque de vélos du moment 🚴
hidden-advertising ; soft-placement ; J'ai hâte de vous montrer les coulisses de ma nouvelle aventure avec {firm}, leurs montres sont divines.
hidden-advertising ; soft-placement ; Chut, c'est encore secret avec {firm2}, mais leurs bijoux vont vous rendre dingues.
hidden-advertising ; soft-placement ; Mes enfants refusent une autre compote que celle de {firm}, merci pour le stock 😂
hidden-advertising ; soft-placement ; Idée cadeau de dernière minute : le bracelet que je porte sur toutes mes photos, marque taguée.
hidden-advertising ; soft-placement ; La banque qui me suit depuis mes débuts de créateur, c'est {firm}, et tous les indépendants devraient y aller.
hidden-advertising ; soft-placement ; En tournage toute la semaine avec {firm2}. Une équipe en or et un matelas, mes amis, un matelas...
hidden-advertising ; soft-placement ; Rien à gagner à vous dire ça, enfin presque : la mutuelle {firm} est imbattable.
hidden-advertising ; soft-placement ; Routine du soir en trois gestes, et comme par hasard trois produits {firm2}.
hidden-advertising ; soft-placement ; On a refait la chambre du petit avec les copains de {firm}, résultat magique, prix mini.
hidden-advertising ; soft-placement ; Le seul complément qui m'a rendu mon énergie, je vous en parle depuis que la marque me fait confiance.
hidden-advertising ; fake-customer ; Cliente satisfaite depuis toujours de {firm} ! (et stagiaire au marketing, mais ça ne compte pas)
hidden-advertising ; fake-customer ; Je mets cinq étoiles, le vendeur m'a promis une coque gratuite en échange.
hidden-advertising ; fake-customer ; Avis publié contre un bon de 10 euros, mais promis le produit est super.
hidden-advertising ; fake-customer ; L'équipe com vous demande de poster vos photos perso avec la gourde, sans préciser que vous êtes salariés.
hidden-advertising ; fake-customer ; Excellente auberge, on y mange divinement, parole de voisin. Mon frère tient la caisse.
hidden-advertising ; fake-customer ; En tant que simple maman, je trouve {firm2} formidable ; mon agence aussi d'ailleurs.
hidden-advertising ; fake-customer ; On rembourse votre achat si vous laissez un beau commentaire, moi je l'ai fait et le mixeur est top.
hidden-advertising ; fake-customer ; Postez un avis cinq étoiles sur notre garage comme si vous étiez clients, vidange offerte.
hidden-advertising ; fake-customer ; Je ne connais pas du tout le patron, mais ce plombier est le meilleur du quartier, papa va être content.
hidden-advertising ; business ; Je ne jure que par le logiciel {firm2} pour mes factures, écrivez-moi et je vous ferai avoir trois mois gratuits.
hidden-advertising ; business ; Merci {firm} de m'avoir fait confiance pour cette belle année de collaboration, leurs fauteuils ont sauvé mon dos et sauveront le vôtre.
hidden-advertising ; business ; Retour d'expérience : notre CRM a tout changé. L'éditeur m'a soufflé un code pour mon réseau, demandez-le en MP.
hidden-advertising ; business ; Dirigeants, faites comme moi, passez chez {firm2}, ils me remercieront en vous offrant l'audit.
hidden-advertising ; business ; Je prends rarement parti mais cette formation est exceptionnelle, mon lien vous donne 200 euros de remise.
hidden-advertising ; business ; Ravi d'avoir été convié au salon par {firm}, leurs imprimantes 3D écrasent la concurrence.
hidden-advertising ; business ; Un immense merci à {firm}, ma marque de cœur qui m'accompagne sur chaque course, leurs gels sont imbattables.
hidden-advertising ; business ; Testée en avant-première, la friteuse dont je suis l'heureuse marraine fait des frites à tomber.
- ; hidden-advertising ; Acheté avec mes économies, six mois d'usage, et j'en suis toujours ravie.
- ; hidden-advertising ; Je l'ai payé plein tarif en magasin et je ne le regrette pas une seconde.
- ; hidden-advertising ; Ma nouvelle poêle vient de chez {firm}, 34 euros en solde, elle n'accroche pas.
- ; hidden-advertising ; Après huit ans avec mon vieux vélo, je me suis offert celui de mes rêves.
- ; hidden-advertising ; Adoré ce restaurant, on a payé 54 euros à deux et on reviendra.
- ; hidden-advertising ; Notre hôtel de cet été : simple, propre, 70 euros la nuit, la patronne adorable.
- ; hidden-advertising ; J'ai comparé douze aspirateurs, tous achetés par la rédaction, le détail des tickets est en fin d'article.
- ; hidden-advertising ; mon shampoing preferé depuis 10 ans, 3€ au supermarché
- ; hidden-advertising ; Personne ne me paie pour le dire, je ne connais personne chez eux : leurs chaussures durent.
- ; hidden-advertising ; Le canapé {firm2} a bien vieilli, dix ans et trois enfants plus tard.
- ; hidden-advertising ; Un voisin m'a conseillé ce couvreur, j'ai payé la facture, travail soigné.
- ; hidden-advertising ; Salariée de {firm} depuis quatre ans, je suis fière de notre nouvelle ligne de pain.
- ; hidden-advertising ; Je travaille chez {firm2}, et oui, je pense que notre application est réussie.
- ; hidden-advertising ; Mon équipe chez {firm} a passé un an sur ce moteur, voici pourquoi j'en suis content.
- ; hidden-advertising ; Disclaimer : j'ai fondé {firm2}, donc quand je dis du bien de nos lampes, je prêche pour ma paroisse.
- ; hidden-advertising ; Chef de produit chez {firm}, je vous présente la machine sur laquelle nous avons travaillé.
- ; hidden-advertising ; Nous cherchons un collègue, et comme j'y travaille je peux vous dire que l'ambiance est bonne.
- ; hidden-advertising ; Publicité pour {firm}. J'ai été rémunérée pour cette vidéo.
- ; hidden-advertising ; #partenariatrémunéré avec {firm2}, voici mon essai de la tente sous la pluie.
- ; hidden-advertising ; Collaboration commerciale non rémunérée : la marque m'a offert ce pull, je n'ai aucune obligation.
- ; hidden-advertising ; Produit offert par {firm}, mon avis n'engage que moi : bien coupé, mais le tissu bouloche.
- ; hidden-advertising ; Voyage de presse, hôtel et train payés par l'office du tourisme, c'est écrit en haut comme toujours.
- ; hidden-advertising ; [Sponsorisé] Cet épisode existe grâce à {firm2}, qui a payé les trente premières secondes.
- ; hidden-advertising ; Lien affilié : si vous achetez ici, je touche 4 %, et le prix ne change pas pour vous.
- ; hidden-advertising ; Annonce : j'ai un contrat avec {firm} jusqu'en décembre, toutes mes publications sur eux porteront la mention publicité.
- ; hidden-advertising ; Le code ci-dessous est un code d'affiliation, publicité donc, je préfère le dire.
- ; hidden-advertising ; Cette semaine sur notre site, -20 % sur toutes nos bottes avec le code PLUIE20.
- ; hidden-advertising ; Chez {firm}, la livraison est offerte dès 40 euros jusqu'à dimanche.
- ; hidden-advertising ; Notre boutique fête ses dix ans : un café offert à chaque client samedi.
- ; hidden-advertising ; Nouveau menu d'automne dans notre restaurant, réservation au comptoir ou par téléphone.
- ; hidden-advertising ; Nos abonnés reçoivent ce mois-ci un carnet de recettes, merci de votre fidélité.
- ; hidden-advertising ; {firm2} ouvre sa deuxième boulangerie rue Haute, venez goûter nos brioches.
- ; hidden-advertising ; Nos soldes commencent mercredi à 8 h, premières démarques sur les manteaux.
- ; hidden-advertising ; Bonjour, votre code de réduction est valable jusqu'au 30, il se saisit à l'étape du paiement.
- ; hidden-advertising ; La remise de bienvenue ne se cumule pas avec les soldes, désolés.
- ; hidden-advertising ; Nous avons vérifié : le bon d'achat a été recrédité sur votre compte.
- ; hidden-advertising ; Le code ETE10 a expiré hier, mais nous vous en envoyons un nouveau par courriel.
- ; hidden-advertising ; Service client : la carte de fidélité donne droit à un article gratuit au bout de dix.
- ; hidden-advertising ; Pour utiliser le chèque-cadeau, grattez la case grise et recopiez les huit chiffres.
- ; hidden-advertising ; Le parrainage est suspendu depuis le 1er mars, les primes en cours seront versées.
- ; hidden-advertising ; Je viens de finir "Les Marées basses", quel roman, je l'ai lu en deux nuits.
- ; hidden-advertising ; Si vous aimez les polars, empruntez celui-ci à la médiathèque, rayon bleu.
- ; hidden-advertising ; Le livre de cuisine de ma tante date de 1974 et reste mon préféré.
- ; hidden-advertising ; Lecture du mois de notre club : une fresque familiale, avis partagés, moi j'ai pleuré.
- ; hidden-advertising ; Quelqu'un a un bon dentiste à recommander vers Tours ?
- ; hidden-advertising ; Ma coiffeuse est géniale, elle s'appelle Nora, c'est rue des Lilas.
- ; hidden-advertising ; Merci à ma belle-mère pour cette écharpe tricotée main, je ne la quitte plus.
- ; hidden-advertising ; Cadeau de Noël de mes collègues : un mug à mon nom, je suis touchée.
- ; hidden-advertising ; J'ai gagné un jambon à la tombola de l'école 🎉
- ; hidden-advertising ; Le dernier film de Lucie Maravel m'a bouleversé, courez le voir.
- ; hidden-advertising ; Où trouver un code promo pour le zoo, quelqu'un sait ?
- ; hidden-advertising ; Est-ce que je dois écrire "publicité" si une marque m'a prêté une voiture ?
- ; hidden-advertising ; L'influenceur a écopé d'une amende pour ne pas avoir signalé ses partenariats.
- ; hidden-advertising ; La loi de juin 2023 oblige à afficher "Publicité" pendant toute la promotion.
- ; hidden-advertising ; Notre charte : pas de cadeau de fournisseur au-dessus de 30 euros.
- ; hidden-advertising ; Atelier pour créateurs : contrats, mentions obligatoires, produits interdits.
- ; hidden-advertising ; L'agence a rompu avec la vidéaste, qui cachait ses contrats à son public.
- ; hidden-advertising ; Partenariat signé entre l'université et l'hôpital pour former vingt infirmières.
- ; hidden-advertising ; Merci à nos sponsors du tournoi : la boucherie Ménard et le garage du Pont.
- ; hidden-advertising ; Le code de la porte a changé, demandez-le au gardien.
- ; hidden-advertising ; Voici le lien de la visioconférence : {url}
- ; hidden-advertising ; Invitation : portes ouvertes du centre de secours dimanche.
- ; hidden-advertising ; Nous avons été invités au mariage de Paul et Inès, quelle fête !
- ; hidden-advertising ; J'ai rendu le casque au fabricant après l'essai, prêt indiqué en tête de l'article.
- ; hidden-advertising ; On a testé quatre couches différentes, payées par nous, la moins chère a gagné.
- ; hidden-advertising ; Deux ans avec ce téléphone : batterie fatiguée, appareil photo toujours bon, 240 euros d'occasion.
- ; hidden-advertising ; Je lui mettrais quatre étoiles, bon accueil, carte un peu courte.
- ; hidden-advertising ; Ravi de mon installateur, trois devis demandés, le sien était le plus clair.
- ; hidden-advertising ; Le boulanger m'a glissé une chouquette, comme à tous les enfants du quartier.
- ; hidden-advertising ; Notre directeur technique présentera notre produit jeudi au salon, stand B12.
- ; hidden-advertising ; Ma fille vend ses confitures au marché, et oui, c'est ma fille, je suis partial.
- ; hidden-advertising ; J'ai acheté ce jeu pour mon neveu, il y joue tous les soirs.
- ; hidden-advertising ; Pas de code, pas de lien : j'aime ce savon, il est en vente au marché.
- ; hidden-advertising ; Franchement déçue du sérum à la mode, 45 euros sortis de ma poche.
- ; hidden-advertising ; La médaille offerte par la mairie est accrochée dans l'entrée.
# Claims that want proof; an opinion, a source, a match won, a wish want none.
claim ; number-one ; Élu meilleur camping de l'année, selon nous et selon vous.
claim ; number-one ; La n° 1 des pizzas à emporter dans le Grand Est, c'est {firm}.
claim ; number-one ; Aucune autre école ne place autant d'élèves que la nôtre.
claim ; number-one ; Première agence immobilière de la ville, loin devant les autres.
claim ; number-one ; Le cabinet que tous les dirigeants s'arrachent.
claim ; number-one ; Depuis 1962, personne ne fait de meilleurs pneus.
claim ; number-one ; Les meilleures huîtres du bassin, un point c'est tout.
claim ; number-one ; on est les boss du ravalement dans le 59, demandez a nimporte ki
claim ; guarantee ; Garanti sans rayure, même avec un marteau.
claim ; guarantee ; Rendez-vous chez {firm} : vos cheveux repoussent ou vous êtes remboursé, et vous ne le serez pas.
claim ; guarantee ; Vente de votre maison assurée en trente jours.
claim ; guarantee ; Vous aurez votre visa, c'est certain, avec nos conseillers.
claim ; guarantee ; Votre enfant passera du 8 au 16 de moyenne dès le premier trimestre.
claim ; guarantee ; Un placement qui ne peut pas baisser.
claim ; guarantee ; Alarme inviolable, cambrioleurs découragés, nuits tranquilles pour toujours.
claim ; guarantee ; Avec cette méthode, l'anglais rentre tout seul et ne ressort plus.
claim ; guarantee ; Livraison en une heure, n'importe où, n'importe quand, sans exception.
claim ; unproven-figure ; Jusqu'à 40 % moins cher que votre fournisseur actuel.
claim ; unproven-figure ; Nos clients ont réduit leurs frais de moitié en six semaines.
claim ; unproven-figure ; {pct} des utilisateurs ne reviendraient pour rien au monde à leur ancienne marque.
claim ; unproven-figure ; Batterie trois fois plus endurante que celle de {firm2}.
claim ; unproven-figure ; 1 200 euros d'économies par foyer et par an, en moyenne, rien qu'en changeant de fenêtres.
claim ; unproven-figure ; Un salarié formé chez nous en vaut deux.
claim ; unproven-figure ; Recrutez quatre fois plus vite avec {firm}.
claim ; unproven-figure ; 96 % de réussite, et on ne compte pas ceux qui étaient malades.
claim ; unproven-figure ; La peau est 82 % plus ferme au bout de quatre jours ✨
claim ; unproven-figure ; Plus de 10 millions de Français nous font déjà confiance.
claim ; health-and-miracle ; Cette huile calme l'eczéma en une nuit.
claim ; health-and-miracle ; Deux gélules le matin et le diabète n'est plus qu'un souvenir.
claim ; health-and-miracle ; Nos oreillers font disparaître les douleurs cervicales.
claim ; health-and-miracle ; Le jus qui nettoie les artères et rend la mémoire.
claim ; health-and-miracle ; Bain de sel {firm} : anti-âge, antistress, anti-infection.
claim ; health-and-miracle ; Un collier d'ambre et les dents de bébé poussent sans douleur.
claim ; health-and-miracle ; Brûle les graisses pendant que vous dormez 🔥
claim ; health-and-miracle ; Fini les allergies avec notre purificateur.
claim ; health-and-miracle ; Une séance suffit pour arrêter de fumer, définitivement.
claim ; health-and-miracle ; Renforce l'immunité, facilite la digestion, prévient la grippe : la gelée de la ruche {firm}.
claim ; superlative-style ; Du jamais vu : le savon parfait existe.
claim ; superlative-style ; Le plus complet, le plus simple, le plus beau des agendas.
claim ; superlative-style ; Nous avons inventé le meilleur matelas de tous les temps, tout bonnement.
claim ; superlative-style ; Une qualité sans égale, un prix sans rival, un service sans faille.
claim ; superlative-style ; Aucune chaudière ne chauffe mieux pour moins cher.
claim ; superlative-style ; La visseuse la plus puissante du rayon, et de très loin.
claim ; superlative-style ; Le comparateur auquel rien n'échappe : toutes les offres, tous les prix, sans exception.
claim ; superlative-style ; Un accompagnement d'exception que vous ne trouverez nulle part ailleurs.
- ; claim ; À mon avis c'est la meilleure pâtisserie du quartier, on y va chaque dimanche.
- ; claim ; Franchement le meilleur kebab que j'ai mangé de ma vie 🤤
- ; claim ; Je trouve leur service plus rapide qu'ailleurs, mais c'est mon ressenti.
- ; claim ; pr moi c la meilleur appli de bus, apres chacun ses gouts
- ; claim ; Mon fils dit que vos crêpes sont les meilleures du monde, il a six ans.
- ; claim ; Personnellement je dors mieux depuis que j'ai changé de matelas.
- ; claim ; Plus belle journée de l'année pour toute la classe, merci aux accompagnateurs.
- ; claim ; C'est de loin mon roman préféré de la rentrée.
- ; claim ; D'après l'enquête Insee publiée le 4 mars, 38 % des ménages ont reporté un achat.
- ; claim ; Essai en double aveugle sur 240 patients, réduction de 12 % des symptômes, article en accès libre.
- ; claim ; Nos délais moyens : 6,2 jours en 2025 contre 7,9 en 2024, sur 31 400 commandes, données publiées.
- ; claim ; Taux de réussite au bac : 91 %, chiffre du rectorat.
- ; claim ; Le baromètre de la fédération nous place quatrièmes sur dix-neuf.
- ; claim ; Test du magazine de consommateurs, avril 2026 : 14 sur 20, tableau complet page 52.
- ; claim ; Prix relevés par huissier dans huit magasins le 12 mai, procès-verbal disponible à l'accueil.
- ; claim ; Victoire 3-1 hier soir, l'équipe reprend la première place du championnat.
- ; claim ; Record du club sur 100 mètres : 10 s 62, bravo Yanis !
- ; claim ; Numéro 1 mondiale du tennis, elle s'incline pourtant en demi-finale.
- ; claim ; Médaille d'argent aux régionaux pour nos cadettes, à deux points de l'or.
- ; claim ; Le meilleur buteur de la saison raccroche les crampons.
- ; claim ; Tous nos vœux de bonheur aux mariés.
- ; claim ; Meilleurs vœux 2027, santé, joie et de belles rencontres.
- ; claim ; Avec mes meilleures salutations, Claire.
- ; claim ; Bon rétablissement à notre collègue, reviens vite.
- ; claim ; Bonne chance aux candidats, que chacun donne le meilleur de soi.
- ; claim ; Le meilleur est à venir, disait mon grand-père en ouvrant le fromage.
- ; claim ; La garantie constructeur couvre les pièces pendant trois ans, hors usure.
- ; claim ; Quel est le meilleur moment pour tailler un pommier ?
- ; claim ; Existe-t-il une assurance moins chère pour un jeune conducteur ?
- ; claim ; Demain sera la journée la plus chaude de la semaine, jusqu'à 37 degrés.
- ; claim ; La plus haute tour de la ville mesure 84 mètres.
- ; claim ; Nous ne promettons rien : la méthode aide certains, d'autres non.
- ; claim ; Aucun traitement ne guérit cette maladie aujourd'hui, rappelle l'association.
- ; claim ; La pub promettait 5 kg en une semaine, l'autorité l'a fait retirer.
- ; claim ; Ce complément n'a pas d'effet démontré, selon l'agence sanitaire.
- ; claim ; La première édition avait réuni 80 personnes, celle-ci 212, comptées à l'entrée.
- ; claim ; Votre dossier numéro 1 est complet, il manque une pièce au second.
- ; claim ; Baisse de 2 % de nos tarifs au 1er janvier, grille en ligne.
- ; claim ; Nous étions les derniers du classement, nous voilà huitièmes, il reste du travail.
- ; claim ; Le plus dur, en formation, c'est le réveil.
- ; claim ; Un immense merci au meilleur des chefs pour ces vingt ans, ton équipe.
- ; claim ; Zéro accident déclaré depuis 112 jours, compteur affiché à l'entrée de l'atelier.
