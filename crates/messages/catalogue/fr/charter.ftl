# Diagnostics of the charter language. Keys diag-CODE and diag-CODE-help; both take the same arguments.
diag-E001 = le document fait { $found } Mo
diag-E001-help = Une charte tient en { $limit } Mo : sortez-en les annexes.
diag-E002 = l'octet { $found } n'est pas de l'UTF-8
diag-E002-help = Enregistrez le fichier en UTF-8.
diag-E003 = caractère de contrôle { $found } dans un bloc
diag-E003-help = Effacez-le : il ne se voit pas et peut changer le sens.
diag-E004 = le caractère { $found } change l'ordre dans lequel le texte se lit
diag-E004-help = Effacez-le : on ne doit pas lire autre chose que ce qui s'exécute.
diag-E005 = il n'y a pas de bloc « charte »
diag-E005-help = Commencez le document par un bloc ```charte avec titre, langue et version.
diag-E006 = second bloc « charte »
diag-E006-help = Un document n'a qu'un en-tête : réunissez les deux.
diag-E007 = le bloc « { $found } » n'est jamais fermé
diag-E007-help = Ajoutez une ligne ``` après sa dernière clause ; tout ce qui suit a été lu comme son contenu.
diag-E008 = plus que la limite de { $limit }
diag-E008-help = Partagez le document.
diag-E101 = « { $found } » n'a pas de nom
diag-E101-help = Écrivez le nom après le mot, entre guillemets s'il a des espaces.
diag-E102 = « { $found } » n'est pas une clause d'un bloc « { $block } »
diag-E102-help = { $known -> 
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] Une ligne commence par un mot-clé du bloc, ou par une espace si elle continue la précédente.
 }
diag-E103 = il manque une valeur après « { $found } »
diag-E103-help = Écrivez-la sur la même ligne, ou effacez la clause.
diag-E104 = « { $found } » est écrit deux fois
diag-E104-help = Gardez une seule des deux lignes.
diag-E105 = guillemet ouvert et jamais fermé
diag-E105-help = Fermez-le par » ou {"\u0022"} ; une clause finit avec sa ligne, sauf si la suivante commence par une espace.
diag-E106 = « { $found } » est de trop
diag-E106-help = Effacez-le, ou séparez les valeurs par des virgules et mettez entre guillemets celles qui ont des espaces.
diag-E107 = « { $found } » n'a pas sa place dans un bloc « { $block } »
diag-E107-help = Ce bloc prend { $allowed }.
diag-E108 = le bloc « { $found } » n'a pas de clause « { $clause } »
diag-E108-help = Ajoutez une ligne « { $clause } ».
diag-E110 = « { $found } » après le nom
diag-E110-help = Le nom d'un bloc tient en un mot, ou entre guillemets ; le reste va dans les clauses.
diag-E201 = « { $found } » n'est pas une phrase du vocabulaire
diag-E201-help = { $known -> 
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] La liste des phrases : `charte explain --facts`.
 }
diag-E202 = rien ne déclare { $kind } « { $found } »
diag-E202-help = { $known -> 
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] Déclarez ce nom, ou choisissez parmi : { $declared }.
 }
diag-E203 = « { $found } » n'est pas un mot admis ici
diag-E203-help = { $known -> 
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] Choisissez : { $allowed }.
 }
diag-E204 = « { $found } » n'est pas un nombre
diag-E204-help = Écrivez un nombre entier, en chiffres : plus de 3.
diag-E205 = le jour « { $found } » n'existe pas
diag-E205-help = Vérifiez le mois et l'année.
diag-E206 = « { $found } » n'est pas une date
diag-E206-help = Écrivez 2026-12-01 ou 1er décembre 2026.
diag-E207 = « { $found } » n'est pas une durée
diag-E207-help = Écrivez 30 min, 24 h, 5 j, 2 semaines, 6 mois ou 3 ans.
diag-E208 = « et » et « ou » mêlés sans parenthèses : { $found }
diag-E208-help = Dites par des parenthèses ce qui va ensemble.
diag-E209 = parenthèse « { $found } » sans sa pareille
diag-E209-help = Fermez-la, ou effacez-la.
diag-E210 = plus de { $limit } parenthèses emboîtées
diag-E210-help = Découpez la règle en plusieurs.
diag-E211 = « { $found } » ne se dit pas de { $subject }
diag-E211-help = Cela se dit de { $subjects } : voyez la clause « porte sur ».
diag-E212 = « { $found } » n'est pas une heure
diag-E212-help = Écrivez 18:00, 18 h ou 18 h 30.
diag-E213 = cet essai n'a pas de « => »
diag-E213-help = Écrivez après « => » l'effet attendu : => refuser par nom-de-la-règle.
diag-E214 = « { $found } » n'est pas un effet
diag-E214-help = Choisissez : { $allowed }. ({ $subject })
diag-E215 = « { $found } » n'est ni une équipe ni une personne
diag-E215-help = Écrivez équipe « nom » ou personne « Prénom Nom ».
diag-E216 = la liste « { $found } » n'est pas du bon genre
diag-E216-help = Ici il faut une liste de { $expected }.
diag-E217 = « { $found } » n'est pas l'adresse d'un compte
diag-E217-help = Commencez par @ : @entreprise.
diag-E218 = le terme « { $found } » n'a ni lettre ni chiffre
diag-E218-help = Un terme se cherche par ses mots.
diag-E219 = « { $found } » ne reprend rien : c'est la première ligne du bloc
diag-E219-help = Écrivez la situation en entier.
diag-E220 = { $found } est hors limites
diag-E220-help = Il faut un nombre de { $min } à { $max }.
diag-E221 = « { $found } » n'est compris ni comme verbe, ni comme texte, ni comme phrase
diag-E221-help = Un essai se lit : qui, verbe, sur @compte, « texte », circonstances, => effet.
diag-E301 = « { $found } » est déclaré deux fois
diag-E301-help = Donnez-lui un autre nom, ou réunissez les deux blocs.
diag-E302 = « { $found } » est exception de lui-même : { $circle }
diag-E302-help = Retirez une des clauses « exception à ».
diag-E303 = le modèle « { $found } » n'existe pas
diag-E303-help = Modèles connus : { $known }. { $near }
diag-E304 = le modèle « { $found } » se reprend lui-même
diag-E304-help = Retirez ce « reprend ».
diag-E305 = « { $found } » sans motif
diag-E305-help = Masquer demande un motif de droit ou de règlement : « { $found }, motif « injure » ».
diag-E306 = « { $found } » n'est pas un motif
diag-E306-help = La critique, la plainte ou le désaccord ne se masquent pas. Répondez-y : ouvrez un scénario.
diag-E307 = « { $found } » ne s'applique pas à { $subject }
diag-E307-help = Choisissez : { $allowed }.
diag-E308 = la règle « { $found } » ne dit pas ce qui se passe
diag-E308-help = Ajoutez une ligne « { $clause } ».
diag-E309 = la fin vient avant le début : { $found }
diag-E309-help = Échangez les deux dates.
diag-E310 = « { $found } » ne peut pas changer la règle « { $rule } » d'un modèle
diag-E310-help = Un ajustement prend { $allowed } ; pour le reste, écrivez une règle à vous.
diag-E311 = l'exception « { $found } » ne dit pas quand elle joue
diag-E311-help = Ajoutez une ligne « { $clause } ».
diag-E312 = « { $found } » mêle plusieurs alphabets
diag-E312-help = Récrivez le nom : une lettre en imite une autre.
diag-E313 = « { $found } » ne peut pas être exception à « { $base } » : elles ne portent pas sur la même chose
diag-E313-help = Donnez aux deux la même clause « porte sur ».
diag-E314 = un motif avec « { $found } »
diag-E314-help = Un motif ne se dit que de ce qui est masqué.
diag-E315 = la règle « { $found } » ne regarde rien
diag-E315-help = Ajoutez « quand », « seul », « jamais » ou « il faut ».
diag-E318 = la règle « { $found } » masque et ouvre le scénario « { $scenario } », de nature « { $nature } »
diag-E318-help = Une opinion, une plainte ou une erreur de bonne foi n'est jamais masquée. Ouvrez un scénario d'une autre nature, ou mettez « montrer » ou « retenir ».
diag-W401 = « { $found } », qui vient d'un modèle, est affaiblie sans raison
diag-W401-help = Dites pourquoi dans une clause « { $clause } » : elle restera au registre.
diag-W402 = « { $found } » ressemble à un autre nom
diag-W402-help = Changez l'un des deux : à l'œil on ne les distingue pas.
diag-W403 = bloc « { $found } » dans une citation ou une liste : il n'est que du texte
diag-W403-help = Mettez-le contre la marge pour qu'il s'exécute.
diag-W404 = « { $found } » n'est pas un bloc de charte : il n'est que du texte
diag-W404-help = { $known -> 
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] C'est du texte.
 }
diag-W405 = ce bloc mêle français et anglais
diag-W405-help = `charte fmt` l'écrira dans une seule langue.
diag-W406 = l'en-tête n'est pas le premier bloc
diag-W406-help = Mettez-le en tête du document.
diag-E316 = la règle « { $found } » ne peut jamais jouer
diag-E316-help = Ses conditions s'excluent : { $detail }
diag-W408 = la règle « { $found } » joue toujours
diag-W408-help = Elle vaut pour tout, par exemple : { $detail }
diag-W409 = la règle « { $found } » ne change jamais rien : « { $other } » l'emporte chaque fois
diag-W409-help = Retirez-la, ou rendez-la plus forte. Exemple : { $detail }
diag-W410 = les exceptions « { $found } » et « { $other } » peuvent jouer ensemble
diag-W410-help = Dites laquelle est exception à l'autre. Exemple : { $detail }
diag-W411 = personne ne peut publier sur { $found }
diag-W411-help = Ajoutez une habilitation, ou fermez le compte.
diag-W412 = l'équipe « { $found } » doit décider et n'a aucun membre
diag-W412-help = Nommez ses membres, ici ou au registre.
diag-W413 = « { $found } » ne peut être approuvé que par l'équipe de l'auteur, qui n'a qu'un membre
diag-W413-help = Nul n'approuve sa propre publication : ajoutez un membre ou une autre équipe.
diag-W414 = aucun compte ni aucune règle ne regarde le sujet « { $found } »
diag-W414-help = Ajoutez-le aux « sujets » d'un compte, ou retirez-le.
diag-W415 = l'embargo de « { $found } » est fini depuis le { $date }
diag-W415-help = Retirez le bloc, ou changez la date.
diag-W416 = le scénario « { $found } » n'est tenu par personne
diag-W416-help = Ajoutez « tenu par équipe … ».
diag-W417 = le scénario « { $found } » n'a pas d'horloge
diag-W417-help = Ajoutez « horloge  accuser réception sous 4 h ».
diag-W418 = l'horloge de « { $found } » ({ $clock }) court aussi quand personne ne regarde
diag-W418-help = Ajoutez « heures  « … » », ou une astreinte.
diag-W419 = aucun article ne couvre : { $found }
diag-W419-help = Ajoutez un article avec « couvre  { $number } » — `charte init` le prépare.
diag-W420 = « { $found } » : une interdiction générale de critiquer est nulle
diag-W420-help = Seul l'abus peut être sanctionné : injure, diffamation, excès. { $detail }
diag-W421 = les commentaires de { $found } sont ouverts et aucune notice ne le dit aux personnes
diag-W421-help = Ajoutez un bloc « notice » (RGPD, art. 13).
diag-W422 = le compte { $found } n'a pas de propriétaire
diag-W422-help = Ajoutez « propriétaire », ici ou au registre.
diag-W423 = le compte { $found } a moins de deux gardiens
diag-W423-help = Nommez-en deux : l'un peut partir.
diag-W424 = le calendrier « { $found } » n'a aucune date : il ne court jamais
diag-W424-help = Ajoutez « période » ou « chaque ».
diag-W425 = aucun essai ne fait jouer la règle « { $found } »
diag-W425-help = Ajoutez un essai qui finit par : par { $found }
diag-W426 = aucun essai ne laisse passer quelque chose près de la règle « { $found } »
diag-W426-help = Ajoutez un essai que la règle laisse passer.
diag-W427 = { $what -> 
    [prose] le texte
    [blocks] le bloc
   *[both] le texte et le bloc
 } de l'article « { $found } » a changé depuis la relecture du { $date }
diag-W427-help = Relisez les deux ensemble, puis `charte lint --mark-read { $id }`.
diag-W428 = en vigueur le { $found }, moins d'un mois après la dernière formalité ({ $date })
diag-W428-help = Le délai est d'un mois (C. trav. L1321-4).
diag-W429 = formalité manquante avant l'entrée en vigueur : { $found }
diag-W429-help = Sans elle, la charte ne peut pas être opposée aux salariés (C. trav. L1321-4, R1321-1).
diag-W430 = la règle « { $found } » attend le détecteur « { $detector } », qui n'existe pas encore : elle retiendra tout ce qu'elle regarde
diag-W430-help = Mettez-la en « mode ombre », ou dites « inconnu  publier ».
diag-W431 = la relecture était due le { $found }
diag-W431-help = Relisez la charte et changez la date.
diag-W432 = l'habilitation « { $found } » a pris fin le { $date }
diag-W432-help = Retirez-la, ou prolongez-la.
diag-W433 = rien n'utilise { $kind } « { $found } »
diag-W433-help = Utilisez ce nom dans une règle, ou retirez-le.
diag-W434 = la règle « { $found } » ne dit rien à l'auteur
diag-W434-help = Ajoutez « dire » : une phrase, ce qui ne va pas.
diag-W435 = la règle « { $found } » a pris fin le { $date }
diag-W435-help = Retirez-la, ou changez « jusqu'au ».
diag-W436 = « { $found } » n'a aucune valeur : rien ne le fera jouer
diag-W436-help = Ajoutez des termes ou des valeurs.
diag-W437 = les règles « { $found } » et « { $other } » font toujours la même chose
diag-W437-help = Gardez-en une. Exemple : { $detail }

# Words that stand in other messages.
kind-team = l'équipe
kind-account = le compte
kind-topic = le sujet
kind-category = la catégorie
kind-confidential = l'élément confidentiel
kind-list = la liste
kind-calendar = le calendrier
kind-scenario = le scénario
kind-rule = la règle
kind-zone = le fuseau
subject-post = une publication
subject-comment = un commentaire
subject-contact = un contact
related-first = déclaré d'abord ici
related-pack = le modèle dit ici
related-base = la règle de base
related-other = l'autre règle

# The provisions, by number.
provision-0 = élaborer sa charte
provision-1 = services et personnes habilités à communiquer
provision-2 = propriété des comptes
provision-3 = sujets dont on peut parler
provision-4 = types de contenu et origine
provision-5 = contenu qui nuit à la réputation
provision-6 = informations sensibles et concurrents
provision-7 = modération et scénarios
provision-8 = ni diffamation, ni discrimination, ni racisme
provision-9 = critique de l'employeur, seul l'abus
provision-10 = droit, droits d'auteur, droit à l'image
provision-11 = abonnés, amis, contacts
provision-12 = quand reprendre la publication d'un autre
provision-13 = quand publier, et combien de temps
provision-14 = ce qui est publié reste
provision-15 = le silence peut nuire
provision-16 = commentaires, indésirables, données personnelles

# Details of the exact analysis.
analysis-contradiction = elles ne peuvent pas être vraies ensemble.
analysis-set-aside = une exception l’écarte chaque fois.
analysis-anything = n’importe laquelle.

diag-E317 = « { $found } » se lit ici à l'envers
diag-E317-help = Une règle qui demande quelque chose dit « sinon » : ce qui arrive quand la demande n'est pas satisfaite.
diag-W438 = « { $found } » est cherché comme un seul terme
diag-W438-help = Séparez les termes par des virgules, ou mettez celui-ci entre guillemets.
diag-W439 = le scénario « { $found } » ne dit pas sa nature
diag-W439-help = Ajoutez « nature  … » : { $allowed }. Elle dit quel scénario passe devant.
diag-W440 = « {"{"}{ $found }{"}"} » ressemble à « {"{"}{ $near }{"}"} », que la maison remplit elle-même
diag-W440-help = Écrivez « {"{"}{ $near }{"}"} », ou donnez à ce blanc un nom bien à lui.
diag-W441 = les seuils sont en désordre : retenir dès { $hold }, écarter dès { $aside }, jeter dès { $discard }
diag-W441-help = On retient avant d'écarter, et on écarte avant de jeter.
diag-W442 = des commentaires sont jetés dès { $found }
diag-W442-help = Ce qui est jeté ne se reprend pas : ne jetez pas sous 95 %, ou retirez la clause.
diag-W443 = les commentaires de { $found } sont ouverts et aucun bloc antispam n'en parle
diag-W443-help = Ajoutez un bloc « antispam », ou ce compte à son « sur ».
diag-W444 = l'alarme « { $found } » n'appelle personne
diag-W444-help = Ajoutez « appeler équipe … ».
diag-W445 = l'alarme « { $found } » ouvre un dossier sans dire quel scénario il suit
diag-W445-help = Ajoutez « scénario « … » ».
diag-W446 = l'alarme « { $found } » suspend la file et personne n'a le droit de reprendre
diag-W446-help = Ajoutez une habilitation qui peut « arrêter », ou écrivez « proposer » au lieu de « faire ».
diag-W447 = rien ne donne l'alarme « { $found } »
diag-W447-help = Ajoutez « volume », « négatifs », « semblables », « portée », « mot-dièse nouveau », « sans réponse » ou « dormant ».
diag-W448 = la notice « { $found } » ne dit pas : { $missing }
diag-W448-help = Les personnes doivent l'apprendre quand elles écrivent (RGPD, art. 13).
notice-lacks-controller = qui est responsable
notice-lacks-purpose = pour quoi
notice-lacks-basis = sur quelle base
notice-lacks-retention = combien de temps
notice-lacks-rights = à qui écrire
