# Spam as left under posts of companies, shops and blogs, in French, and ham that looks like it:
# real customers with links, prices, telephone numbers, promotion codes and capitals. Links have
# the same endings on both sides, so that the ending of an address proves nothing. Numbers are of the ranges
# kept for fiction; names and addresses are invented.
@url = https://www.lumiplus.example | http://offres.example/p?id=77 | https://exemple.org/page | gain.exemple.fr | https://lien.example/a8Zk2 | https://boutique.exemple.fr/commande/5512 | https://colis.exemple.com/suivi/99812 | https://photos.exemple.org/a/77 | https://www.mairie-exemple.fr/avis | https://journal.exemple.fr/2026/11/article | www.club-exemple.org
@hamurl = https://www.jardiplus.example/produit/812 | http://mairie.example/avis?id=77 | https://exemple.org/page | suivi.exemple.fr | https://lien.example/b4Tq9 | https://boutique.exemple.fr/commande/5512 | https://colis.exemple.com/suivi/99812 | https://photos.exemple.org/a/77 | https://www.mairie-exemple.fr/avis | https://journal.exemple.fr/2026/11/article | www.club-exemple.org
@wa = 06 39 98 12 45 | +33 6 39 98 70 21 | 0639985566 | 06.39.98.01.02
@tel = 01 99 00 12 34 | 04 65 71 22 10 | 06 39 98 41 18
@mail = financeserieuse@exemple.fr | mme.lacombe.pret@exemple.org | aide.rapide@exemple.com
@hammail = c.moreau@exemple.fr | atelier@exemple.org | marie.petit@exemple.com
@age = 48 | 53 | 61
@fire = 🔥🔥🔥 | 💰💰 | 👉 | ✅ |
@sum = 5 000 € | 50.000 euros | 350 000 EUR
@euros = 49 € | 12,90 € | 250 € | 1 200 € | 35 euros
spam ; seo ; Votre site mérite mieux que la page 4 de Google. Première position garantie en 30 jours : {url}
spam ; seo ; Bonjour, j'ai analysé votre site et trouvé 17 erreurs qui vous coûtent des clients. Audit offert, répondez OUI.
spam ; seo ; Achat de backlinks français à fort DA, dès 9 € le lien, {url}
spam ; seo ; Merci pour cet article très intéressant, je partage ! Au passage, plombier pas cher Marseille : {url}
spam ; seo ; Nous créons votre site professionnel pour 99 euros tout compris, écrivez à {mail}
spam ; seo ; Excellent billet, continuez ainsi. Serrurier urgence 24/7 {url}
spam ; seo ; Votre fiche d'établissement n'est pas optimisée !! Nous la faisons monter en 48h, contact {wa}
spam ; seo ; article invité contre rémunération, thématique casino ou cbd, tarif à débattre : {mail}
spam ; seo ; Hébergement web illimité 0,49 €/mois {fire} {url}
spam ; seo ; J'aime beaucoup votre blog. Moi aussi j'écris sur les rideaux métalliques : {url}
spam ; seo ; Génération de leads qualifiés B2B, 400 contacts par mois, premier lot gratuit, réservez un appel ici {url}
spam ; seo ; On refait votre logo, vos posts et votre site avec une IA pour le prix d'un café, DM "LOGO"
spam ; seo ; Vérification de votre nom de domaine : il expire demain, renouvelez via {url}
spam ; seo ; Annuaire des entreprises de France, inscription obligatoire, 480 € HT à régler sous 8 jours : {url}
spam ; seo ; Trafic réel et ciblé, 25 000 visiteurs pour 15 $, livraison garantie {fire}
spam ; crypto ; Bitcoin à 200 000 bientôt ! Doublez votre mise dès 250 € : {url}
spam ; crypto ; Je dois ma nouvelle voiture à la traderesse Katia Vermeil, contactez-la sur Telegram @katia_fx_pro
spam ; crypto ; J'ai investi 300 € et retiré 3 800 € en six jours, merci monsieur Brandt 🙏 {wa}
spam ; crypto ; AIRDROP en cours, connectez votre portefeuille et recevez 1 200 jetons {url}
spam ; crypto ; Signal gratuit tous les matins, 92 % de réussite, rejoins le canal avant fermeture 👉 {url}
spam ; crypto ; Le nouveau jeton LUMA va faire x50, ne ratez pas le train 🚀🚀 {url}
spam ; crypto ; Récupération de cryptos volées, experts certifiés, résultat en 24 heures, écrivez à {mail}
spam ; crypto ; gagne en dormant grace o robot trading, 200e mini, mp
spam ; crypto ; Plateforme approuvée par une célèbre animatrice télé, bonus de 100 % sur le premier dépôt {url}
spam ; crypto ; Minage depuis votre téléphone : 45 € par jour sans rien faire. Code parrain ZK88.
spam ; crypto ; Qui veut apprendre le forex avec moi ? Résultats visibles dès la première semaine, commente FX
spam ; crypto ; Mon mentor m'a appris à transformer 500 € en 5 000 €. Je ne dis pas son nom ici, écrivez-moi.
spam ; crypto ; NFT exclusif offert aux 100 premiers, il suffit de signer la transaction {url}
spam ; crypto ; Investissement sûr et rentable, 20 % par semaine, capital garanti, {wa}
spam ; crypto ; Les banques ne veulent pas que vous lisiez ceci : {url}
spam ; loan ; Offre de prêt entre particuliers sérieux et honnête de {sum} à toute personne dans le besoin, {mail}
spam ; loan ; Besoin d'un crédit ? Refusé par les banques ? Taux de 2 %, remboursable sur 20 ans. Contact : {mail}
spam ; loan ; Bonjour je suis un particulier qui octroie des prêts allant de 1 000 € à {sum}, taux 3 % l'an.
spam ; loan ; Témoignage : je cherchais un prêt depuis quatre mois, madame Lacombe m'a viré {sum} en 48 heures, écrivez-lui {mail}
spam ; loan ; Regroupement de dettes même pour les interdits bancaires, réponse immédiate sur WhatsApp {wa}
spam ; loan ; FINANCEMENT de tous vos projets, agriculture, commerce, mariage, {mail}
spam ; loan ; Pret rapide sans frais ni protocole, serieux s'abstenir, contactez {wa}
spam ; loan ; Dieu vous bénisse, grâce à ce prêteur j'ai payé mes factures, je mets son adresse : {mail}
spam ; loan ; Carte bancaire prépayée chargée de 2 500 €, livraison à domicile, frais 80 €.
spam ; loan ; Don de {sum} d'une veuve malade à une personne de bonne foi, écrivez à {mail}
spam ; loan ; Je suis Me Aubertin, notaire : vous êtes bénéficiaire d'un héritage de 1,2 million, {mail}
spam ; loan ; Crédit sans enquête, argent sur votre compte ce soir {fire} {url}
spam ; loan ; Fonds européens non réclamés : vérifiez si vous avez droit à {sum} {url}
spam ; loan ; Transfert de fonds, micro-crédit, crédit auto, crédit immobilier, un seul contact {wa}
spam ; casino ; 200 tours gratuits sans dépôt, retrait instantané 🎰 {url}
spam ; casino ; Paris sportifs : cote sûre de ce soir, 9 grilles gagnantes sur 10, VIP à 15 € {url}
spam ; casino ; J'ai touché 17 000 € hier sur cette machine, regardez la preuve {url}
spam ; casino ; pronos gratuit sur mon snap pariking_75, ta rien a perdre
spam ; casino ; Match truqué ce week-end, score exact disponible, paiement après gain, {wa}
spam ; casino ; Casino en ligne fiable {fire} bonus 500 % nouveaux joueurs {url}
spam ; casino ; Poker privé, jackpots énormes, code BIENVENUE300, {url}
spam ; casino ; Les numéros du prochain tirage révélés par un mathématicien : {url}
spam ; casino ; Roulette : la méthode interdite enfin expliquée gratuitement {url}
spam ; casino ; Rejoins mon groupe de parieurs, hier on a fait +2 400 €, lien en bio 💸
spam ; pills ; Maigrir de 10 kg en 15 jours sans régime ni sport, c'est prouvé : {url}
spam ; pills ; Ta ceinture abdominale te complexe ? Ces gommes brûlent tout {url} -60 % aujourd'hui
spam ; pills ; Achetez Viagra et Cialis génériques, sans ordonnance, colis neutre {url}
spam ; pills ; Crème qui efface les rides en sept jours, une mère de {age} ans affole les dermatologues {url}
spam ; pills ; CBD 80 % moins cher, livraison offerte, effet immédiat {fire} {url}
spam ; pills ; Remède naturel contre l'hypertension, le diabète et l'hépatite, docteur Kossivi, {wa}
spam ; pills ; Agrandissez-le de 7 centimètres, méthode africaine, résultat définitif, {mail}
spam ; pills ; Stop aux acouphènes ! Un retraité découvre une astuce à 2 € {url}
spam ; pills ; Certificat médical et ordonnances en ligne, sans consultation, envoi PDF, {wa}
spam ; pills ; Perte de cheveux ? Repousse garantie ou remboursé {url}
spam ; pills ; Je pesais 96 kg, j'en fais 61, merci à ce thé : {url} (dernier stock)
spam ; pills ; Anabolisants, hormones, stéroïdes de qualité pharmaceutique, menu sur Telegram
spam ; pills ; Guéris ton foie avec cette plante que les labos interdisent, lien dans ma bio
spam ; adult ; Salut mon cœur, je m'ennuie, viens voir mes vidéos {url} 🔞
spam ; adult ; Femme mûre de ta région cherche rencontre sans lendemain {url}
spam ; adult ; mes photos privée sont sur mon profil 😏💋
spam ; adult ; Plan discret près de chez toi, inscription gratuite pour les hommes {url}
spam ; adult ; Je ne porte rien sous ma jupe... tu veux voir ? {url}
spam ; adult ; cam live, 10 min offertes, code CALIN
spam ; adult ; Cherche homme généreux pour m'accompagner, photos en privé, snap lolita.exemple
spam ; adult ; Escorte haut de gamme, déplacement hôtel, {wa}
spam ; adult ; Vidéo de l'influenceuse qui a fuité, avant suppression {url}
spam ; adult ; Tu es trop mignon, ajoute-moi sur Telegram je n'ai pas assez de place ici 💦
spam ; adult ; Contenu exclusif à 4,99 € le premier mois {fire} lien dans ma bio
spam ; phishing ; Votre page va être supprimée pour violation des droits d'auteur. Faites appel dans les 24 heures : {url}
spam ; phishing ; Alerte sécurité : connexion inhabituelle depuis Minsk, confirmez votre identité {url}
spam ; phishing ; Votre colis n'a pas pu être remis, réglez 1,99 € de frais {url}
spam ; phishing ; Vous avez un remboursement d'impôt de 418,20 € en attente, renseignez votre carte {url}
spam ; phishing ; Amende impayée : 35 € avant majoration, payez ici {url}
spam ; phishing ; Votre carte Vitale expire, commandez la nouvelle {url}
spam ; phishing ; Compte formation : 5 000 € de droits perdus dimanche si vous ne cliquez pas {url}
spam ; phishing ; Bonjour, c'est maman, j'ai cassé mon téléphone, écris-moi sur ce numéro : {wa}
spam ; phishing ; Facture EDL impayée, coupure demain, régularisez ici {url}
spam ; phishing ; Vérification obligatoire de votre badge bleu, formulaire Meta Business : {url}
spam ; phishing ; Votre espace de stockage est plein, vos photos seront effacées ce soir {url}
spam ; phishing ; Notre banque change de système, saisissez vos identifiants afin d'éviter le blocage {url}
spam ; phishing ; Quelqu'un a publié une vidéo de vous 😱 {url}
spam ; phishing ; lol c'est toi sur cette photo ? {url}
spam ; fake-support ; Pour votre problème, contactez directement le service réclamation au {wa}, ils répondent tout de suite.
spam ; fake-support ; Bonjour chère cliente, ici l'équipe officielle, merci de nous écrire sur WhatsApp {wa} pour être remboursée.
spam ; fake-support ; J'ai eu le même souci, c'est @assistance_pro_rapide sur Insta qui a récupéré mon compte
spam ; fake-support ; Compte piraté ? Ce monsieur l'a débloqué en dix minutes : {mail}
spam ; fake-support ; Support technique Windows gratuit, appelez le {wa} et laissez le téléphone allumé
spam ; fake-support ; Votre réclamation est acceptée, envoyez une photo recto verso de la carte en message privé.
spam ; fake-support ; L'application a un bug, téléchargez la version corrigée ici : {url}
spam ; fake-support ; Nous avons vu votre avis négatif, cliquez ici et recevez 150 € de dédommagement {url}
spam ; fake-support ; Je suis l'agent Fabien du service client, quel est votre code reçu par texto ?
spam ; fake-support ; Le numéro affiché n'est plus bon, le nouveau du service fraude est le {wa}
spam ; giveaway ; Bravo vous êtes le gagnant de notre concours ! Cliquez sur mon profil pour réclamer le lot 🎁
spam ; giveaway ; Nous offrons 50 machines à café en raison d'un défaut d'emballage, répondez à deux questions {url}
spam ; giveaway ; Partage + commente "fait" et gagne une voiture, 30 véhicules invendables à donner !
spam ; giveaway ; Un an de courses gratuites pour les 500 premiers {url}
spam ; giveaway ; Félicitation 🎉 ton commentaire a été choisi ! Envoie un mp à notre compte secondaire @lot.gagnant
spam ; giveaway ; Carte cadeau de 750 € offerte, il en reste 3 {url}
spam ; giveaway ; Le magasin fête ses 70 ans et donne un bon de 250 € à tous, transférez à 20 contacts {url}
spam ; giveaway ; Test produit : recevez le nouveau téléphone gratuitement, payez seulement 2 € de port {url}
spam ; giveaway ; Qui veut un chiot ? Je donne contre bon soin, écrire uniquement à {mail}
spam ; giveaway ; Donne piano à queue suite à un décès, seulement le transporteur à payer, {mail}
spam ; giveaway ; Iphone neuf à donner car je suis croyant et riche, dites amen en commentaire
spam ; giveaway ; Billets d'avion gratuits, deux par famille, dernier jour {url}
spam ; dm-me ; Écris-moi en privé, j'ai une proposition qui va te plaire 😉
spam ; dm-me ; DM me pour une collaboration 💌
spam ; dm-me ; Hello ! On adore votre feed, envoyez "promo" à @lamode.exemple pour être reposté
spam ; dm-me ; Intéressé par un revenu complémentaire ? Mp.
spam ; dm-me ; Regarde ma story, ça va changer ta vie
spam ; dm-me ; Viens en inbox ma belle, j'ai une surprise
spam ; dm-me ; Je cherche 3 personnes sérieuses, pas de touristes, message privé uniquement
spam ; dm-me ; Coucou, je peux te parler deux minutes d'une opportunité ?
spam ; dm-me ; Envoie CASH et je t'explique tout
spam ; dm-me ; Je ne peux pas tout dire ici, les réseaux suppriment, rejoignez le groupe {url}
spam ; followers ; 1 000 abonnés = 8 €, 10 000 = 49 € {fire} livraison en une heure {url}
spam ; followers ; Vends compte Insta 48k, niche fitness, paiement crypto
spam ; followers ; Abonnez-vous à ma chaîne je m'abonne à la vôtre, promis
spam ; followers ; j'te follow tu me follow 🤝
spam ; followers ; Avis Google 5 étoiles, vrais profils français, 6 € pièce, {wa}
spam ; followers ; Likes, vues, partages, tout est dispo ici {url}
spam ; followers ; Certification de compte en 24 h, badge bleu garanti, dm @badge.exemple
spam ; followers ; Nous supprimons vos avis négatifs légalement, devis à {mail}
spam ; followers ; Groupe d'entraide : on se like tous, rejoignez-nous 👉 {url}
spam ; followers ; Boost ton TikTok, 100 000 vues en une nuit, promo -50 %
spam ; whatsapp ; Contactez le grand maître Adékambi, spécialiste du retour affectif, {wa}
spam ; whatsapp ; Portefeuille magique, savon de richesse, bague de pouvoir, appelez le {wa}
spam ; whatsapp ; mon mari est revenu a la maison grace o medium Sékou, son whatsapp {wa}
spam ; whatsapp ; Voyante sérieuse, paiement après résultat, {wa}, discrétion absolue
spam ; whatsapp ; Rituel d'amour puissant en 24 heures, ne souffrez plus, écrivez-moi au {wa}
spam ; whatsapp ; Médium de père en fils, désenvoûtement, examens, concours, permis, procès {wa}
spam ; whatsapp ; Rejoins la confrérie et deviens riche et célèbre, contact du temple : {wa}
spam ; whatsapp ; Problème de couple, de chance, d'impuissance : le papa Zinsou règle tout, {wa}
spam ; job ; Entreprise recrute 30 personnes pour saisie de données à la maison, 25 €/h, {wa}
spam ; job ; URGENT emploi en Suisse, logé nourri, 4 200 €, envoyez pièce d'identité et RIB à {mail}
spam ; job ; Devenez client mystère, 180 € par mission, inscription 19 € {url}
spam ; job ; Aimez des vidéos et recevez 3 € par like, paiement quotidien, {wa}
spam ; job ; je gagne 6000 euros par mois avec mon telephone, je forme gratuitement 5 mamans motivées
spam ; job ; Quittez votre patron ! Conférence gratuite ce soir 20 h, lien zoom {url}
spam ; job ; Réexpédiez des colis depuis chez vous, 900 € par semaine, sans diplôme, {mail}
spam ; job ; Recrute testeurs d'hôtels, voyages payés, frais de dossier remboursables 60 €
spam ; job ; Distributeur indépendant bien-être, revenus passifs, rejoins mon équipe de winners 💎
spam ; job ; L'ambassade du Canada recrute : femmes de ménage, chauffeurs, soudeurs, {mail}
spam ; job ; tu veux etre payé pr regarder des pub ? lien en bio
spam ; job ; Ne travaillez plus jamais pour un salaire. Ma méthode à 37 € au lieu de 997 € {url}
spam ; goods ; Sacs et montres de grandes marques, copies parfaites, livraison Europe {url}
spam ; goods ; IPTV toutes chaînes, 4K, 39 €/an, test 24 h {wa}
spam ; goods ; Permis B enregistré, sans passer l'examen, paiement en deux fois, {wa}
spam ; goods ; Passeports, cartes d'identité, titres de séjour, qualité originale, {mail}
spam ; goods ; Diplôme de votre choix avec numéro vérifiable, {wa}
spam ; goods ; Panneaux solaires gratuits dans votre département, formulaire {url}
spam ; goods ; LIQUIDATION totale baskets à 19 € {fire} {url}
spam ; goods ; Pompe à chaleur à 1 euro, derniers jours du programme, testez votre éligibilité {url}
spam ; goods ; Nettoyage de façade et démoussage, équipe dans votre secteur demain, {wa}
spam ; goods ; Achat cash de votre voiture même en panne, tous états, {wa}
spam ; goods ; Comptes de streaming à vie 5 €, envoi par mail
spam ; goods ; Regarder le film complet en français gratuit ➡️ {url}
spam ; goods ; Match en direct HD sans coupure ici {url}
spam ; goods ; Clés de licence bureautique 3 €, activation immédiate {url}
spam ; goods ; Robot nettoyeur révolutionnaire, tout le monde se l'arrache, -75 % {url}
spam ; goods ; Je vends mes tickets restaurant et bons d'essence moitié prix, {wa}
spam ; goods ; Votre CPF finance cette formation en anglais, tablette offerte, rappel gratuit {url}
spam ; goods ; Déboucheur, vitrier, serrurier, intervention 20 min, devis gratuit, {wa}
spam ; goods ; Billets indétectables passent au stylo et à l'UV, échantillon 50 €, {wa}
spam ; goods ; Lunettes de soleil à 22 € au lieu de 240 €, uniquement aujourd'hui ‼️ {url}
spam ; nonsense-and-chain ; Merci pour le partage. {url} {url}
spam ; nonsense-and-chain ; chaussure pas cher chaussure femme chaussure homme soldes chaussures {url}
spam ; nonsense-and-chain ; Super post 👍👍👍 {url}
spam ; nonsense-and-chain ; FAITES TOURNER !!! Facebook va devenir payant, copiez ce message sinon vos photos seront publiques
spam ; nonsense-and-chain ; Envoyez ce message à 15 amis et regardez ce qui se passe ce soir
spam ; nonsense-and-chain ; Amen. Tapez 7 et partagez, une bénédiction financière arrive
spam ; nonsense-and-chain ; casino bonus credit rapide viagra rencontre {url}
spam ; nonsense-and-chain ; Je suis d'accord avec vous, {url} le dit aussi très bien, {url}
spam ; nonsense-and-chain ; www voyance gratuite immediate point com venez
spam ; nonsense-and-chain ; Hey friends, check my page, prix cassés, best quality {url}
spam ; nonsense-and-chain ; B.o.n.j.o.u.r j'o.f.f.r.e des p.r.ê.t.s {wa}
spam ; nonsense-and-chain ; G@gnez de l'4rgent f@cilement {url}
spam ; nonsense-and-chain ; 𝗣𝗿𝗼𝗺𝗼 𝗲𝘅𝗰𝗹𝘂𝘀𝗶𝘃𝗲 {url} profitez vite
spam ; long ; Je me présente, Hélène Rocquigny, 67 ans, atteinte d'un mal incurable. N'ayant pas d'héritier, je souhaite léguer {sum} à une personne honnête qui saura en faire bon usage. Ce don ne vous demandera que de la bonne foi. Joignez-moi par courriel : {mail}
spam ; long ; Il y a un an j'étais caissière, aujourd'hui je vis à Dubaï. Comment ? Je ne vends rien, je partage seulement le système que mon mentor m'a transmis. Il reste quatre places dans mon accompagnement. Les curieux passent leur chemin, les ambitieux m'écrivent.
spam ; long ; Attention à tous, beaucoup d'arnaqueurs sur internet ! J'ai été trompée trois fois avant de rencontrer un prêteur honnête, monsieur Desgranges, qui m'a octroyé {sum} sans frais d'avance. Si vous êtes dans le besoin, contactez-le en toute confiance : {mail}
spam ; long ; Suite à une erreur informatique, notre plateforme distribue aujourd'hui des cartes cadeaux de 500 € aux personnes nées entre 1950 et 2005. L'offre sera retirée ce soir à minuit. Remplissez le court formulaire, partagez à huit contacts et recevez votre carte : {url}
ham ; link ; J'ai commandé cet article {hamurl} et la couleur ne correspond pas à la photo.
ham ; link ; Le lien de votre dernier post mène à une erreur 404 : {hamurl}
ham ; link ; Voici le suivi de mon colis, il est bloqué depuis lundi : {hamurl}
ham ; link ; Un article de presse sur le même sujet, pour ceux que ça intéresse : {hamurl}
ham ; link ; Est-ce bien ce modèle-là ? {hamurl}
ham ; link ; J'ai rempli votre formulaire {hamurl} trois fois, il renvoie toujours une page blanche.
ham ; link ; Le site {hamurl} se fait passer pour vous, c'est normal ?
ham ; link ; Merci pour la recette, je l'avais trouvée aussi ici {hamurl} avec moins de sucre.
ham ; link ; Mon mémoire cite votre rapport, je vous mets le lien si cela vous amuse : {hamurl}
ham ; link ; Photos de la fête en haute définition : {hamurl}, servez-vous !
ham ; link ; D'après {hamurl}, l'enquête publique est prolongée d'un mois.
ham ; link ; La notice en PDF est là : {hamurl}, page 14 pour le détartrage.
ham ; link ; Capture d'écran du bug : {hamurl}
ham ; link ; Notre association a écrit un texte sur la ligne 5, à lire ici {hamurl}
ham ; link ; regarde @julie.exemple c'est le meme que le tien {hamurl}
ham ; link ; La pétition pour garder la gare est ici : {hamurl}. Nous sommes déjà 1 200.
ham ; price ; 499 € le mois dernier, 649 € aujourd'hui, pourquoi ?
ham ; price ; Je l'ai payé 35 euros chez vous et il est à 19 en face.
ham ; price ; Vous faites toujours le menu à 14,50 € le midi ?
ham ; price ; C'est combien la livraison pour un meuble de 40 kg ?
ham ; price ; On m'a prélevé 5 000 € au lieu de 500, merci de corriger en urgence.
ham ; price ; À 2,30 € le kilo de tomates, je vais planter les miennes.
ham ; price ; Prix divisé par deux pour les moins de 12 ans, c'est bien ça ?
ham ; price ; Ma prime de 1 200 € n'est toujours pas versée, dossier complet depuis janvier.
ham ; price ; Le crédit à taux zéro sur dix mois concerne-t-il aussi l'électroménager ?
ham ; price ; 60 % de hausse en un an sur l'abonnement, il faut m'expliquer.
ham ; price ; J'ai gagné 8 % de consommation avec votre chauffe-eau, bilan sur un an.
ham ; price ; Remboursement de 118,40 € bien reçu, merci.
ham ; price ; Trop cher pour moi mais c'est magnifique 😍
ham ; price ; Quel budget faut-il prévoir pour une salle de bain de 4 m² ?
ham ; price ; Le pass à 49 € vaut pour toute la région ?
ham ; promo-question ; Le code ETE20 ne passe pas sur l'appli, il est expiré ?
ham ; promo-question ; La promo de -30 % est-elle cumulable avec la carte fidélité ?
ham ; promo-question ; Quand commencent les ventes privées ?
ham ; promo-question ; J'avais un bon de 10 € pour mon anniversaire, je ne le retrouve plus.
ham ; promo-question ; Le concours est fini ? Qui a gagné le panier garni ?
ham ; promo-question ; Comment participe-t-on au tirage au sort si on n'a pas Instagram ?
ham ; promo-question ; Est-ce vraiment gratuit ou faut-il donner sa carte bancaire ?
ham ; promo-question ; L'offre de parrainage marche-t-elle entre conjoints ?
ham ; promo-question ; Soldes ou pas soldes sur les manteaux ?
ham ; promo-question ; J'ai reçu un message qui dit que j'ai gagné votre jeu, c'est vous ou une arnaque ?
ham ; promo-question ; Je joue ! 🍀 Bonne chance à tous, j'invite @sandra.exemple et @paul.exemple
ham ; promo-question ; Participation : ma photo de chaton avec la boîte, en espérant gagner !
ham ; promo-question ; Les tours de manège gratuits, c'est bien mercredi ?
ham ; promo-question ; Avez-vous encore des échantillons gratuits de la crème ?
ham ; promo-question ; Deux places offertes pour l'achat de deux, valable aussi le samedi soir ?
ham ; promo-question ; Merci pour le cadeau dans le colis, les enfants étaient ravis 🎁
ham ; promo-question ; Je n'ai pas reçu les 1 000 points de bienvenue.
ham ; promo-question ; Où trouver le code promo dont vous parlez à la radio ?
ham ; contact ; Rappelez-moi au {tel} après 17 h, s'il vous plaît.
ham ; contact ; Mon courriel est {hammail}, envoyez-moi le devis.
ham ; contact ; Écrivez-moi en privé, je vous donne le numéro de dossier.
ham ; contact ; Je vous ai envoyé un MP hier, pouvez-vous regarder ?
ham ; contact ; Le standard ({tel}) sonne dans le vide depuis ce matin.
ham ; contact ; Joignable sur WhatsApp toute la journée pour la livraison.
ham ; contact ; Quel est le numéro du service après-vente ? Le {tel} ne marche plus.
ham ; contact ; Bonjour, on m'a appelé du {tel} en votre nom, est-ce bien vous ?
ham ; contact ; J'ai écrit à {hammail} comme demandé, sans réponse.
ham ; contact ; Contact presse : {hammail}, merci de nous transmettre les visuels.
ham ; contact ; Perdu portefeuille rouge dans le tram, mon numéro : {tel}, récompense.
ham ; contact ; Contactez-moi si quelqu'un a retrouvé une peluche lapin au rayon jouets.
ham ; contact ; dm envoyé 😊
ham ; contact ; Pouvez-vous m'ouvrir la messagerie ? Je n'arrive pas à vous écrire.
ham ; contact ; Message privé envoyé avec mes coordonnées bancaires masquées, dites-moi si c'est bon.
ham ; finance-topic ; Votre agence propose-t-elle un prêt étudiant sans caution ?
ham ; finance-topic ; J'ai demandé un crédit auto de 9 000 €, quel est le délai de réponse ?
ham ; finance-topic ; Le taux du livret change au 1er août ?
ham ; finance-topic ; Peut-on acheter du bitcoin depuis votre application ?
ham ; finance-topic ; Ma mère a failli se faire avoir par un faux conseiller, faites plus de prévention.
ham ; finance-topic ; Le rendement de 2,6 % est-il net de frais ?
ham ; finance-topic ; Je cherche un regroupement de crédits, qui puis-je rencontrer ?
ham ; finance-topic ; Je ne comprends rien au trading, avez-vous une formation pour débutants ?
ham ; finance-topic ; Mon dossier de prêt immobilier traîne depuis six semaines.
ham ; finance-topic ; Conseil à tous : ne mettez jamais vos économies dans une promesse de 20 % par mois.
ham ; finance-topic ; Vous financez encore le charbon ? Votre rapport 2025 n'est pas clair.
ham ; finance-topic ; Le virement instantané est-il gratuit à présent ?
ham ; finance-topic ; J'ai perdu 400 € en crypto, c'est ma faute, je ne recommencerai pas.
ham ; finance-topic ; La déclaration pour le microcrédit personnel se fait en agence ?
ham ; finance-topic ; Un ami m'a parlé de votre assurance vie, c'est intéressant à partir de combien ?
ham ; health-topic ; J'ai perdu huit kilos avec votre salle et une nutritionniste, deux ans d'efforts !
ham ; health-topic ; La pilule du lendemain est-elle gratuite pour les mineures ?
ham ; health-topic ; Ce complément est-il compatible avec un traitement pour la tension ?
ham ; health-topic ; Mon médecin m'a prescrit ce médicament mais vous êtes en rupture.
ham ; health-topic ; Est-ce que la crème convient aux peaux à eczéma ?
ham ; health-topic ; Le CBD que vous vendez est-il contrôlé ?
ham ; health-topic ; J'ai arrêté de fumer grâce au tabacologue de l'hôpital, merci à lui.
ham ; health-topic ; Les gélules sont trop grosses, impossible à avaler.
ham ; health-topic ; Votre thé minceur ne fait pas mincir mais il est bon 😄
ham ; health-topic ; Pharmacie de garde ce dimanche, quelqu'un sait ?
ham ; health-topic ; Le docteur Lemesle prend-il de nouveaux patients ?
ham ; health-topic ; Une cure de 30 jours coûte 24 €, il faut en faire combien ?
ham ; health-topic ; La voyante de la fête foraine m'avait dit que je gagnerais au loto, j'attends encore 😂
ham ; job-topic ; L'offre de caissier à temps partiel est-elle toujours ouverte ?
ham ; job-topic ; J'ai postulé il y a trois semaines, puis-je savoir où en est ma candidature ?
ham ; job-topic ; Peut-on travailler chez vous en télétravail complet ?
ham ; job-topic ; Combien gagne un conducteur débutant ?
ham ; job-topic ; Ma fille cherche un stage de seconde, à qui écrire ?
ham ; job-topic ; Vous recrutez 50 personnes, super, mais à quel salaire ?
ham ; job-topic ; Faites attention, une fausse annonce à votre nom demande 60 € de frais de dossier.
ham ; job-topic ; Je suis aide-soignante diplômée, disponible tout de suite, CV envoyé à {hammail}.
ham ; job-topic ; Intérimaire chez vous depuis mars, je souhaite passer en CDI.
ham ; job-topic ; Bravo pour le recrutement sans CV, j'ai eu ma chance comme ça.
ham ; job-topic ; Le job étudiant du dimanche, c'est payé double ?
ham ; job-topic ; Vos vendeurs à domicile ont-ils un statut de salarié ?
ham ; social ; Je m'abonne, vos vidéos sont trop bien !
ham ; social ; Abonnée depuis le début, et fière.
ham ; social ; Vous m'avez likée, j'ai fait une capture 😂
ham ; social ; On peut vous suivre ailleurs que sur Facebook ?
ham ; social ; Partagé ! Que tout le quartier vienne.
ham ; social ; Je partage, c'est important, merci pour l'alerte.
ham ; social ; 10 000 abonnés, félicitations à toute l'équipe 🎉
ham ; social ; Identifiez l'ami qui mange toujours le dernier biscuit : @hugo.exemple
ham ; social ; Suivez plutôt le compte de la mairie, il est mis à jour tous les jours.
ham ; social ; Mon profil a été piraté, ne répondez pas à mes messages d'hier.
ham ; social ; Vous répondez plus vite ici qu'au téléphone, c'est fou.
ham ; social ; Trop beau le feed, bravo à la graphiste.
ham ; social ; Est-ce que ce compte est le vrai ? Il y en a deux.
ham ; social ; Lien dans la bio, mais il n'y a pas de lien dans la bio 🙃
ham ; social ; Story vue, j'arrive !
ham ; goods-topic ; La montre est-elle livrée avec un bracelet de rechange ?
ham ; goods-topic ; J'ai acheté une contrefaçon sans le savoir, comment reconnaître un vrai ?
ham ; goods-topic ; Les panneaux solaires, rentables en Bretagne ou pas ?
ham ; goods-topic ; Mon artisan m'a parlé d'une aide pour la pompe à chaleur, vous confirmez ?
ham ; goods-topic ; Le match sera-t-il diffusé en clair ?
ham ; goods-topic ; Ma clé de licence ne s'active pas, code 0x41.
ham ; goods-topic ; Quelle chaîne de votre bouquet diffuse le cyclisme ?
ham ; goods-topic ; Vendez-vous les baskets à l'unité, j'ai perdu la gauche ?
ham ; goods-topic ; Serrurier venu dimanche : 640 €, je trouve ça énorme, votre assurance rembourse-t-elle ?
ham ; goods-topic ; Le film est-il disponible en français ?
ham ; goods-topic ; Puis-je utiliser mon compte formation pour le permis ?
ham ; goods-topic ; Ma carte d'identité est périmée depuis deux mois, puis-je embarquer ?
ham ; goods-topic ; Vends deux places pour le concert de vendredi, prix coûtant, rang C.
ham ; goods-topic ; Le démoussage du toit est-il inclus dans le contrat d'entretien ?
ham ; goods-topic ; Donne cartons de déménagement, à prendre au 12 rue des Lilas, premier arrivé premier servi.
ham ; goods-topic ; Cherche covoiturage pour le salon, départ de Tours, je paie l'essence.
ham ; shouting ; GÉNIAL !!! MERCI MERCI MERCI !!!
ham ; shouting ; URGENT : mon train part dans 20 minutes et le billet ne s'affiche pas !
ham ; shouting ; ATTENTION le parking est fermé, prenez la sortie 3
ham ; shouting ; JE VEUX PARLER À UN RESPONSABLE.
ham ; shouting ; 3 HEURES D'ATTENTE !!! C'EST UNE HONTE !!!
ham ; shouting ; Gratuit pour qui ? PAS POUR NOUS, les habitants.
ham ; shouting ; DERNIER JOUR pour visiter l'expo, courez-y 🔥🔥🔥
ham ; shouting ; Oui oui oui oui oui ❤️❤️❤️❤️
ham ; shouting ; ENFIN !!! La fibre dans ma rue 🎉🎉🎉
ham ; shouting ; AU SECOURS votre appli a mangé mes points 😱
ham ; shouting ; 100 % d'accord.
ham ; shouting ; Mdrrrrr 😂😂😂😂😂
ham ; phishing-report ; Je reçois des faux SMS avec votre logo, je les transfère où ?
ham ; phishing-report ; Ne cliquez pas sur les messages "colis en attente", c'est une arnaque.
ham ; phishing-report ; Le commentaire juste au-dessus est un spam, supprimez-le svp.
ham ; phishing-report ; Encore un faux prêteur dans les commentaires, modérez votre page !
ham ; phishing-report ; On m'a réclamé 1,95 € pour une livraison que je n'ai jamais commandée, est-ce vous ?
ham ; phishing-report ; Un certain "agent Fabien" m'a demandé mon code, j'ai raccroché. Prévenez les autres.
ham ; phishing-report ; Votre vrai numéro, c'est bien celui imprimé au dos de la carte ?
ham ; phishing-report ; Le faux compte @lot.gagnant copie vos photos, je l'ai signalé.
ham ; phishing-report ; Vos mails officiels ressemblent tellement à du phishing que j'ai tout jeté.
ham ; phishing-report ; L'adresse {hamurl} est-elle à vous ? Elle demande ma carte Vitale.
ham ; phishing-report ; Marabouts et robots dans les commentaires, la page n'est plus modérée ?
ham ; ordinary ; Article très clair, merci. Une coquille au troisième paragraphe.
ham ; ordinary ; Bonjour, j'aime beaucoup votre blog, surtout la série sur les outils anciens.
ham ; ordinary ; Je cherche un plombier sérieux vers Annecy, avez-vous une adresse ?
ham ; ordinary ; Merci pour le partage, je ne connaissais pas.
ham ; ordinary ; Super post, la partie sur les délais m'a bien aidé.
ham ; ordinary ; Je suis d'accord avec Monique plus haut.
ham ; ordinary ; Excellent billet, même si je ne partage pas la conclusion.
ham ; ordinary ; Première visite hier, on reviendra avec les petits.
ham ; ordinary ; Ma commande est partie ce matin, hâte !
ham ; ordinary ; Les chaussures taillent petit, prenez une pointure au-dessus.
ham ; ordinary ; Très bon produit, je l'utilise depuis un mois.
ham ; ordinary ; Vous êtes présents au salon de Grenoble ?
ham ; ordinary ; Quel beau piano, c'est celui du hall ?
ham ; ordinary ; bonjour es ce que vous livré le lundi, merci
ham ; ordinary ; jai pas recu mon mail de confirmation
ham ; ordinary ; Chiots nés chez nous en mars, on les donnera à l'élevage associatif que vous parrainez.
ham ; ordinary ; Amen à ça, chef !
ham ; ordinary ; Merci pour les conseils, ma façade est comme neuve.
ham ; ordinary ; Pourquoi mon commentaire a-t-il disparu ?
ham ; ordinary ; Une question : le logo du bas, c'est le même graphiste ?
ham ; business ; Nous sommes une école et cherchons une visite d'usine pour 28 élèves, à qui s'adresser ?
ham ; business ; Journaliste à La Gazette des Vallées, je souhaite vous interviewer, {hammail}.
ham ; business ; Notre commune voudrait votre retour d'expérience sur les bus au gaz, pouvons-nous échanger ?
ham ; business ; Fournisseur de liège à Porto, je serai au salon mardi, passez nous voir stand C7.
ham ; business ; Bravo pour ce chantier, ravi d'y avoir posé les menuiseries avec mon équipe.
ham ; business ; Partenaire depuis huit ans, et toujours autant de plaisir à travailler ensemble.
ham ; business ; Votre facture 2291 porte un mauvais numéro de TVA, merci de la corriger.
ham ; business ; Nous organisons une collecte de sang dans vos locaux le 9, inscription : {hamurl}
ham ; business ; Je tiens une petite librairie à Figeac, distribuez-vous aux indépendants ?
ham ; business ; Étudiante, je mène une enquête sur les circuits courts, dix minutes suffisent : {hamurl}
ham ; business ; Le club de foot cherche un mécène pour les maillots des u13, intéressés ?
ham ; long ; Bonjour, j'ai reçu un appel du {tel} d'une personne se disant de votre service fraude, qui connaissait mon nom et mes quatre derniers chiffres. J'ai raccroché et rappelé l'agence, qui m'a confirmé que ce n'était pas vous. Je le raconte ici pour que d'autres ne tombent pas dans le panneau.
ham ; long ; Je compare deux offres : chez vous 32,99 € par mois avec engagement d'un an, ailleurs 29,99 € sans engagement mais 49 € de mise en service. Si vous offrez les frais de résiliation, je signe. Pouvez-vous me répondre avant vendredi ?
ham ; long ; J'ai utilisé le code reçu avec ma carte de fidélité, -20 % annoncés, et la caisse a refusé en disant que l'article était déjà soldé. Rien de tel dans les conditions, j'ai relu deux fois : {hamurl}. Merci de me dire qui a raison.
spam ; polite-or-disguised ; Je ne fais pas de publicité, mais franchement {url} m'a sorti de la galère.
spam ; polite-or-disguised ; Mon cousin travaille à la banque et m'a montré une astuce légale pour gagner 150 € par jour, je peux expliquer en privé.
spam ; polite-or-disguised ; Quelqu'un connaît {url} ? Moi j'ai déjà reçu trois paiements.
spam ; polite-or-disguised ; Désolé si ce n'est pas l'endroit, je cherche des personnes motivées, salaire motivant, {wa}
spam ; polite-or-disguised ; Que la paix soit avec vous, je suis un soldat en mission avec une malle de {sum}, j'ai besoin d'un associé.
spam ; polite-or-disguised ; Arrêtez de vous plaindre des prix et faites comme moi : {url}
spam ; polite-or-disguised ; J'étais sceptique aussi... puis j'ai reçu mon virement {fire} {url}
spam ; polite-or-disguised ; C'est exactement ce que dit mon coach, ses conseils sont gratuits ici {url}
spam ; polite-or-disguised ; Message aux mamans au foyer : un revenu à la maison, ça vous tente ? Commentez MOI
spam ; polite-or-disguised ; Cette page n'est plus active, suivez la nouvelle page officielle ici {url}
spam ; polite-or-disguised ; pr ceux ki on des probleme dargent, mm lacombe vs aide, {mail}
spam ; polite-or-disguised ; Je vous souhaite un bon rétablissement, et je conseille le docteur Kossivi pour ce mal, {wa}
spam ; polite-or-disguised ; Petit cadeau pour les lecteurs : -60 % avec mon lien {url}
spam ; polite-or-disguised ; Personne n'en parle mais l'État distribue {sum} aux locataires, la preuve {url}
spam ; polite-or-disguised ; Bonjour belle dame, je suis veuf, ingénieur pétrolier, j'aimerais faire votre connaissance, {mail}
spam ; polite-or-disguised ; salut jai vendu mon iphone sur ce site en 5 min {url} top
spam ; polite-or-disguised ; Offre de partenariat rémunéré : gardez nos montres gratuitement, payez seulement les frais de port {url}
spam ; polite-or-disguised ; Besoin de vacances ? Séjour de quatre jours offert à Majorque, places restantes : 2, {url}
spam ; polite-or-disguised ; Vous êtes né entre 1950 et 1975 ? Cette mutuelle à 9 € cartonne {url}
spam ; polite-or-disguised ; On rachète vos points de permis, {wa}
spam ; polite-or-disguised ; Audit énergétique gratuit et obligatoire, un conseiller passera demain, confirmez au {wa}
ham ; same-words-as-spam ; Un conseiller se disant mandaté par vous veut faire un audit énergétique chez ma mère, est-ce vrai ?
ham ; same-words-as-spam ; Gagner 150 € par jour comme livreur, c'est ce que dit votre affiche ; combien après l'essence ?
ham ; same-words-as-spam ; Sceptique au départ, je viens de recevoir mon premier virement de la prime vélo, merci la région.
ham ; same-words-as-spam ; Quelqu'un connaît un bon réparateur de piano vers Angers ?
ham ; same-words-as-spam ; Mon lien de parrainage ne marche plus, pouvez-vous m'en refaire un ?
ham ; same-words-as-spam ; Séjour de quatre jours à Majorque réservé chez vous, l'hôtel a changé sans prévenir.
ham ; same-words-as-spam ; Je cherche une mutuelle pour mes parents nés en 1952, vous avez un comparatif ?
ham ; same-words-as-spam ; L'État distribue une aide aux locataires, le dossier se dépose en mairie ou en ligne ?
ham ; same-words-as-spam ; J'ai vendu mon vélo en cinq minutes à votre bourse, super organisation.
ham ; same-words-as-spam ; Les mamans au foyer ont-elles droit à la formation ?
ham ; same-words-as-spam ; Suis-je bien sur la page officielle de la ville ?
ham ; same-words-as-spam ; Combien de points de permis coûte un feu orange, monsieur le moniteur ?
ham ; same-words-as-spam ; Bon rétablissement au conducteur blessé hier.
ham ; same-words-as-spam ; Frais de port offerts dès 40 €, est-ce que ça marche pour la Corse ?
ham ; same-words-as-spam ; Je suis motivée, disponible, et j'habite à côté : où déposer mon CV ?
ham ; same-words-as-spam ; Besoin de vacances, moi ? Si peu... 😴
ham ; same-words-as-spam ; La réponse est la montre à gousset ! Je participe.
ham ; same-words-as-spam ; salut, pr echanger mon tel il fo la boite ou pas ?
ham ; same-words-as-spam ; Moi aussi j'ai reçu ce mail bizarre avec un héritage, ma grand-tante d'Amérique sans doute 😄
ham ; same-words-as-spam ; Très bon coach, j'ai suivi son stage d'hiver et je nage enfin le crawl.

# Ce que l'on trouve le plus sous les articles français : CPF, rénovation à un euro, voyants, et le « bel article » avec un lien.
spam ; cpf ; Il vous reste {sum} sur votre compte CPF, ils expirent ce mois-ci, appelez le {wa}
spam ; cpf ; Mon compte formation : dernier avis avant suppression de vos droits {url}
spam ; cpf ; Formation permis, anglais ou bureautique 100 % prise en charge par le CPF, ordinateur offert {url}
spam ; cpf ; Un conseiller CPF va vous rappeler, laissez votre numéro de sécurité sociale ici {url}
spam ; cpf ; Bilan de compétences gratuit, zéro reste à charge, aucune avance, inscrivez-vous vite {url}
spam ; renovation ; Isolation des combles à 1 €, votre commune est éligible, testez en deux clics {url}
spam ; renovation ; MaPrimeRénov' : 15 000 € d'aides non réclamées dans votre département, simulateur {url}
spam ; renovation ; Propriétaires nés avant 1975 : l'État paie votre pompe à chaleur {url}
spam ; renovation ; Isolez vos murs gratuitement avant la fin du dispositif, rappel sous une heure {wa}
spam ; renovation ; Ballon thermodynamique offert, il suffit de votre avis d'imposition {url}
spam ; renovation ; Audit énergétique obligatoire : nous passons chez vous mardi, confirmez au {wa}
spam ; marabout ; Grand voyant médium africain, retour de l'être aimé en 48 heures, travail garanti {wa}
spam ; marabout ; Maître marabout compétent : amour perdu, chance aux jeux, protection, désenvoûtement, {wa}
spam ; marabout ; Je remercie le papa {mail} qui a fait revenir mon ex en trois jours
spam ; marabout ; Retour affectif rapide et définitif, rituel vaudou, ne perdez plus espoir {wa}
spam ; marabout ; Tirage de cartes gratuit par téléphone, première consultation offerte {url}
spam ; marabout ; Talisman de chance, multiplication d'argent, valise magique, contactez le maître au {wa}
spam ; nice-post ; Merci pour cet article ! Pour aller plus loin, voyez notre agence : {url}
spam ; nice-post ; Très bon contenu, comme toujours. {url}
spam ; nice-post ; Bel article, je reviendrai souvent. Mon site de rachat d'or : {url}
spam ; nice-post ; Bonjour, superbe blog, bravo au webmaster ! {url}
spam ; nice-post ; Je cherchais justement cette information, merci. Devis déménagement {url}
spam ; channel ; Venez voir ma chaîne, je fais des reprises et des vlogs, abonnez-vous svp {url}
spam ; channel ; je suis un petit youtubeur, un abonnement me ferait trop plaisir, je m'abonne en retour
spam ; channel ; Mettez un pouce à mon commentaire et abonnez-vous à ma chaîne !!
spam ; channel ; Nouveau clip sur ma chaîne, allez écouter {url} 🔥
ham ; cpf-topic ; J'ai reçu un appel sur mon CPF, est-ce une arnaque ?
ham ; cpf-topic ; Mon compte CPF affiche 1 200 €, puis-je l'utiliser pour une formation en anglais chez vous ?
ham ; cpf-topic ; Le CPF a financé mon permis, démarche simple sur le site officiel.
ham ; renovation-topic ; Nous avons isolé nos combles l'an dernier, 30 % de chauffage en moins.
ham ; renovation-topic ; MaPrimeRénov' met six mois à répondre, qui d'autre attend ?
ham ; renovation-topic ; Votre article sur la pompe à chaleur oublie le bruit pour les voisins.
ham ; renovation-topic ; Un démarcheur m'a proposé l'isolation à un euro, j'ai refusé, à juste titre ?
ham ; marabout-topic ; On trouve encore des cartes de marabout dans ma boîte aux lettres 😂
ham ; marabout-topic ; Très bon documentaire sur les voyants, on comprend pourquoi les gens y croient.
ham ; gambling-news ; La Française des jeux augmente encore la mise, c'est honteux.
ham ; gambling-news ; Le casino d'Enghien a rapporté 4 millions à la commune l'an dernier, selon le budget.
ham ; gambling-news ; Les paris sportifs ruinent des jeunes, merci d'en parler.
ham ; fan ; J'adore cette chanson, elle passe en boucle à la maison ❤️
ham ; fan ; Le clip a dix ans et je l'écoute encore 😍😍
ham ; fan ; qui écoute encore en 2026 ?
ham ; fan ; Meilleure émission du dimanche, merci à l'équipe
ham ; fan ; Je me suis abonné grâce à votre dernière vidéo, continuez !
ham ; short ; Merci
ham ; short ; merci bcp
ham ; short ; Merci !
ham ; short ; Bravo 👏
ham ; short ; Top 👍
ham ; short ; Oui
ham ; short ; D'accord avec vous.
ham ; short ; 😂😂😂
ham ; short ; ❤️
ham ; short ; Super article
ham ; short ; Intéressant, merci

# Ce qui ressemble le plus à un indésirable sans en être : un client avec un prix, un lien, un numéro.
ham ; link-and-price ; J'ai payé {euros} et je n'ai rien reçu, voici le suivi : {hamurl}
ham ; link-and-price ; Commande à {euros} annulée sans explication, regardez : {hamurl}
ham ; link-and-price ; Le même modèle est à {euros} ici : {hamurl}, pouvez-vous vous aligner ?
ham ; link-and-price ; Affiché {euros} sur {hamurl}, on me demande le double en caisse.
ham ; link-and-price ; Remboursez-moi les {euros} prélevés deux fois, justificatif ici {hamurl}
ham ; link-and-price ; Toujours rien reçu après trois semaines, le suivi n'a pas bougé {hamurl}
ham ; link-and-price ; Pour ceux qui cherchent, l'article complet est là {hamurl}
ham ; link-and-price ; Source : {hamurl}
ham ; link-and-price ; {hamurl} page 3, il est écrit le contraire de ce que vous dites.
ham ; link-and-price ; Merci ! La démarche officielle est expliquée ici : {hamurl}
ham ; link-and-price ; Je réponds à Claire : oui, c'est {euros} par enfant, voir {hamurl}
ham ; link-and-price ; Mon avis en détail sur mon blog, avec des photos : {hamurl}
ham ; link-and-price ; URGENT colis perdu !!! {hamurl} personne ne répond au {tel}
ham ; link-and-price ; Voici mon billet sur le même sujet, avec un autre avis : {hamurl}
ham ; link-and-price ; J'ai gagné {euros} à votre tombola, quand puis-je retirer le lot ?
ham ; link-and-price ; Appelez le {tel}, ils m'ont rendu mes {euros} en deux jours.
