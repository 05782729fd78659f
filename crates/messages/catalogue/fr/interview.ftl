# The interview. Keys interview-CODE and interview-CODE-help; both take the same arguments.
interview-I001 = ce fichier n'est pas du TOML : { $detail }
interview-I001-help = Corrigez cette ligne ; « charte init --list » montre un formulaire qui se lit.
interview-I002 = aucune question ne s'appelle « { $found } »
interview-I002-help = { $known ->
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] « charte init --list » donne toutes les questions.
 }
interview-I003 = la réponse n'est pas { $wanted }
interview-I003-help = Il faut ici { $wanted }.
interview-I004 = il manque une réponse : { $ask }
interview-I004-help = Cette réponse ne peut pas rester vide.
interview-I005 = « { $found } » n'est pas une des réponses possibles
interview-I005-help = { $known ->
    [yes] Vouliez-vous dire « { $near } » ? Réponses possibles : { $allowed }.
   *[no] Réponses possibles : { $allowed }.
 }
interview-I006 = « { $found } » n'est pas un nombre entier
interview-I006-help = Écrivez-le en chiffres, sans virgule.
interview-I007 = { $found } n'est pas entre { $min } et { $max }
interview-I007-help = Choisissez un nombre de { $min } à { $max }.
interview-I008 = « { $found } » n'est pas une date
interview-I008-help = Écrivez l'année, le mois et le jour : 2027-01-04.
interview-I009 = { $found } ne suffit pas : il en faut au moins { $min }
interview-I009-help = Ajoutez-en, séparés par des virgules, jusqu'à { $min } au moins.
interview-I010 = { $found }, c'est trop : { $max } au plus
interview-I010-help = Gardez-en { $max } au plus.
interview-I011 = « { $found } » n'est pas l'adresse d'un compte
interview-I011-help = Écrivez @ puis le nom du compte, sans espace ni accent : @verrieres.
interview-I012 = « { $found } » n'a ni lettre ni chiffre
interview-I012-help = Écrivez un mot au moins.
interview-I013 = { $found } caractères, c'est trop long
interview-I013-help = { $limit } caractères au plus.
interview-I014 = « { $found } » n'est pas un nom de site
interview-I014-help = Écrivez par exemple www.entreprise.example, sans http ni barre.
interview-I015 = « { $found } » est déjà le nom d'autre chose
interview-I015-help = Deux choses qui diffèrent seulement par la casse, les accents ou les tirets portent le même nom, et le modèle a les siens : prenez un autre nom.
interview-I016 = « { $found } » mêle plusieurs alphabets
interview-I016-help = Un nom qui se déclare s'écrit en lettres latines, pour qu'il ne passe jamais pour un autre.
interview-I017 = la période finit le { $found }, avant de commencer le { $from }
interview-I017-help = Échangez les deux dates, ou corrigez l'année.
interview-I018 = le tableau n'a pas de colonne « { $found } »
interview-I018-help = { $known ->
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] « charte init --list » donne les colonnes de chaque tableau.
 }
interview-I019 = ces réponses sont celles du modèle « { $found } », et l'entretien est celui de « { $pack } »
interview-I019-help = Reprenez avec --pack { $found }, ou effacez la ligne « interview » du fichier.
interview-I020 = « { $found } » n'est pas une partie de ce fichier
interview-I020-help = { $known ->
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] Le fichier a une ligne « interview », un tableau [answers] et un tableau [notes], où chaque note a « by » et « note ».
 }
interview-I021 = le { $found } est trop tôt
interview-I021-help = Choisissez une date à partir du { $earliest } : une semaine au moins après le premier jour de la charte.
interview-I101 = aucun champ ne s'appelle « { $found } » ici
interview-I101-help = Effacez-le, ou corrigez son nom.
interview-I102 = il manque le champ « { $field } »
interview-I102-help = Ajoutez-le.
interview-I103 = le champ « { $field } » n'a pas la bonne forme
interview-I103-help = Comparez avec les autres questions du fichier.
interview-I104 = « { $found } » n'est pas un des mots possibles
interview-I104-help = { $known ->
    [yes] Vouliez-vous dire « { $near } » ? Mots possibles : { $allowed }.
   *[no] Mots possibles : { $allowed }.
 }
interview-I105 = rien ne s'appelle « { $found } » avant cette ligne
interview-I105-help = { $known ->
    [yes] Vouliez-vous dire « { $near } » ?
   *[no] Une condition ne regarde que les questions qui la précèdent.
 }
interview-I106 = « { $found } » n'est pas une condition
interview-I106-help = Formes possibles : « id », « id == valeur », « id != valeur », « id has valeur », jointes par « and ».
interview-I107 = la question « { $found } » refuse sa propre réponse par défaut : { $detail }
interview-I107-help = Corrigez la réponse par défaut, ou ce que la question demande.
interview-I108 = « { $found } » est déjà pris
interview-I108-help = Chaque section, question ou colonne a son nom ; « item » est réservé.
interview-I109 = l'emplacement « { $found } » ne se lit pas
interview-I109-help = Écrivez {"{{"}id{"}}"} ou {"{{"}id|list{"}}"}.
interview-I110 = les parties laissent un bloc ouvert
interview-I110-help = Fermez-le par ``` dans la partie où il finit.
interview-I111 = « { $found } » n'est pas une liste : rien à répéter
interview-I111-help = « each » nomme une question de genre table, choices, names ou terms.

interview-wanted-text = un texte
interview-wanted-yesno = oui ou non
interview-wanted-choice = une des réponses possibles
interview-wanted-number = un nombre
interview-wanted-date = une date
interview-wanted-list = une liste
interview-wanted-table = une liste de lignes
interview-wanted-row = une ligne de tableau
interview-wanted-note = une note

# Files
interview-answers-head = Les réponses de l'entretien. « charte init » les relit, et en refait la charte.
    Sous [notes], chacun dit qui a répondu et ce que les autres doivent savoir :
      organisation = {"{"} by = "Juridique", note = "le nom du Kbis" {"}"}
interview-form-head = Le formulaire de la charte. Ôtez le # devant une réponse pour la changer ; ce qui garde son # prend la valeur montrée.
    Plusieurs personnes peuvent le remplir, chacune ses sections. Ensuite : charte init --answers CE-FICHIER
interview-form-caution = Attention : { $caution } ({ $reference })
interview-form-if = Seulement si : { $condition }
interview-starter-people = Les personnes que la charte nomme. Donnez à chacune son vrai nom ; « id » ne change plus ensuite.
    status : employee, ambassador, agency… ; trained : formations suivies ; acknowledged : version signée ;
    left : dernier jour, après quoi aucune habilitation ne vaut plus.
interview-starter-accounts = Les particularités des comptes : argent, échéances, clefs. Aucun mot de passe ici, ni ailleurs.
interview-starter-assets = Les images, films, sons et documents : d'où ils viennent, ce qui permet de les employer, jusqu'à quand, qui s'y voit.
    {"[["}asset]]
    id = "place-au-matin"
    kind = "picture"
    author = "Prénom Nom"
    until = "2029-01-04"
    shows = []
interview-starter-consents = Les accords des personnes montrées. Un accord repris se date : withdrawn = "2027-05-02".
    {"[["}consent]]
    person = "prenom-nom"
    given = "2027-01-04"
    until = "2029-01-04"
interview-starter-contacts = Les contacts dont le rôle est connu. Aucune opinion ici, ni ailleurs.
    {"[["}contact]]
    handle = "@federation-du-metier"
    role = "partner"
    verified = true
interview-starter-account-rest = # plan = "Page Premium"  # l'offre payée
    # cost = 1200  # par an
    # currency = "EUR"
    # renewal = "2027-09-01"  # l'échéance
    # recovery = "comptes@entreprise.example"  # l'adresse de secours
    # second_factor = true  # le second facteur est-il actif ?

# charte init
init-welcome = Quelques questions, section par section : une trentaine de minutes, et tout se reprend plus tard.
    Entrée garde la réponse entre crochets. ? aide, < question précédente, = texte de la section, - rien, ! arrêter et enregistrer.
init-keys = Entrée garde la réponse entre crochets. < question précédente, = texte de la section, - rien, ! arrêter et enregistrer.
init-section = Section { $number } sur { $count } : { $title }
init-others = Ailleurs : { $text }
init-machine = La machine : { $text }
init-people = Les personnes : { $text }
init-caution = Attention : { $text } ({ $reference })
init-nothing = rien
init-no-help = Rien de plus à dire de cette question.
init-first = C'est la première question.
init-no-row = Aucune ligne pour l'instant.
init-rows = Entrée garde ces lignes. Sinon, écrivez-les toutes, colonne par colonne ; une première colonne vide finit le tableau, un - le vide.
init-review = Toutes les questions ont leur réponse. Le numéro d'une section la rouvre ; Entrée écrit la charte.
init-no-section = Ce n'est pas le numéro d'une section.
init-stopped = Les réponses sont dans { $file }. La même commande reprend où vous en êtes.
init-written = Écrit : { $file }
init-no-pack = aucun entretien ne s'appelle « { $found } » ; il y a : { $known }
init-no-terminal = il n'y a pas de terminal pour poser les questions ; prenez --defaults (tout par défaut), --answers FICHIER (« charte init --list » en donne le formulaire), ou --ask (réponses ligne à ligne sur l'entrée standard)
init-exists = { $file } existe, et ses réponses ne sont pas ici : rien n'est écrit. Modifiez-le à la main, donnez un autre dossier, ou remplacez-le par --force ; --report dit ce qui lui manque
init-failed = Ces essais n'aboutissent pas : un mot que vous avez inscrit se trouve sans doute dans leur texte. Changez le mot, ou l'essai.
init-coverage = Ce que la charte couvre
init-coverage-number = n°
init-coverage-title = disposition
init-coverage-state = état
init-coverage-detail = ce qui s'exécute
init-covered = traitée
init-thin = mince
init-missing = absente
init-coverage-counts = { $own } ici, { $packs } du modèle
init-coverage-prose = · texte seul : { $articles }
init-coverage-open = · sans réponse : { $questions }
init-coverage-summary = { $covered } sur { $count } sont traitées.
init-next = Et maintenant :
    {"  "}lisez { $file } d'un bout à l'autre, et changez ce qui ne vous ressemble pas ;
    {"  "}charte lint { $folder }  ce qui manque ou se contredit
    {"  "}charte test { $folder }  les essais, après chaque changement
    {"  "}charte check --charter { $folder } "Votre texte"  une publication, avant qu'elle parte
