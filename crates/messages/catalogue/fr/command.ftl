# The command line.
command-trouble = charte : { $detail }

# charte test
test-summary = { $passed -> 
    [one] { $passed } essai réussi
   *[other] { $passed } essais réussis
 }, { $failed -> 
    [one] { $failed } manqué
   *[other] { $failed } manqués
 }{ $waiting -> 
    [0] .
   *[other] , { $waiting } en attente d'un détecteur.
 }
test-learned = « { $name } » s'apprend de ses exemples : { $right } sur { $samples } sont reconnus d'après les autres.
test-difference = l'essai ne donne pas ce qu'il attend : { $parts }
test-case = le cas « { $name } » ne donne pas ce qu'il attend
reason-mandate = habilitation
reason-conflict = deux exceptions de « { $rule } » jouent ensemble
reason-own-approval = l'accord de { $by }, qui est l'auteur, ne compte pas

# charte lint
lint-summary = { $errors -> 
    [0] Aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
 }, { $warnings -> 
    [0] aucun avertissement.
    [one] { $warnings } avertissement.
   *[other] { $warnings } avertissements.
 }

# charte check
check-nothing = rien à juger : donnez un texte, --post FICHIER, ou des lignes JSON sur l'entrée standard
check-settled = Accords donnés :
check-questions = Pour décider, il reste à savoir :
check-shadow = Règles en ombre, sans effet :
lint-no-article = aucun article « { $found } »{ $known -> 
    [yes] {" "}; le plus proche : { $near }
   *[no] .
 }
lint-marked = { $file } : relu ensemble le { $date }.
test-mutants = { $tried } changements essayés, { $unnoticed -> 
    [0] tous remarqués.
    [one] { $unnoticed } que rien ne remarque.
   *[other] { $unnoticed } que rien ne remarque.
 }
check-file = « { $file } » est un fichier : pour le juger, écrivez --post { $file }

# Fichiers
folder-no-charter = { $path } : aucun charte.md ni charter.md ici ; `charte init` en prépare un
folder-not-utf8 = { $path } : ce n'est pas de l'UTF-8 ; enregistrez le fichier en UTF-8
folder-not-a-folder = { $path } : ce n'est pas un dossier

# charte confidential
confidential-key-made = Clé créée : { $file }. Gardez-la avec l'index, là où seul le programme la lit ; qui a les deux peut essayer des mots.
confidential-no-limit = Ce système n'a pas `prlimit` : la mémoire que prend la lecture d'un document n'est pas limitée ; sa durée l'est.
confidential-read = lu : { $file } ({ $letters } caractères)
confidential-missed = PAS LU : { $file } : { $why }
confidential-why-encrypted = il a un mot de passe
confidential-why-broken = il est abîmé
confidential-why-too-large = il est trop grand, se déplie trop, ou s'emboîte trop profond
confidential-why-time = il a pris plus de 20 secondes
confidential-why-died = sa lecture a arrêté le lecteur : trop de mémoire, ou une faute
confidential-why-unreadable = il ne s'ouvre pas
confidential-why-link = c'est un lien, qui n'est pas suivi
confidential-why-no-text = il ne contient aucun texte ; les images ne sont pas lues
confidential-why-unknown = ce genre de fichier n'est pas lu
confidential-totals = { $file } : { $documents } documents, { $prints } empreintes, { $sentences } phrases, { $rows } lignes de clients ; { $missed ->
    [0] rien n'a été laissé de côté.
    [one] { $missed } fichier ou partie non lu, voir plus haut.
   *[other] { $missed } fichiers ou parties non lus, voir plus haut.
 }
confidential-nothing = Rien des documents.
confidential-no-key = { $file } : ce n'est pas une clé (32 chiffres hexadécimaux)
confidential-other-file = { $file } : ce n'est pas un index de documents confidentiels
confidential-other-version = { $file } : l'index vient d'une autre version du programme ; refaites-le
confidential-other-key = { $file } : l'index a été fait avec une autre clé
confidential-damaged = { $file } : l'index est abîmé ; refaites-le

# charte serve
serve-ready = Charte écoute : { $address }
serve-start-key = Premier démarrage : la clef demandée est { $key }
serve-config-fault = { $path }, ligne { $line } : { $what }

# charte demo
demo-sign-in = Connectez-vous avec le mot de passe { $password }, en tant que
demo-as-administrator = responsable de la communication, administratrice
demo-as-manager = animatrice des comptes
demo-as-approver = juriste : approuve
demo-as-employee = salarié, ambassadeur
demo-invented = Tout y est inventé. Les données disparaissent à la fin, sauf si --data nomme un dossier.

# charte journal, charte backup, charte doctor: la maison
house-not-there = { $path } : pas de maison ici
journal-exported = { $n } entrées exportées dans { $folder } ; la clef publique, à donner par un autre chemin, est keys/journal.pub
journal-empty = le journal est vide : il n'y a rien à signer
backup-done = Copié dans { $file }. Les clefs et les médias sont à garder à part.
backup-postgres = cette maison est dans PostgreSQL : la copie se fait avec pg_dump
backup-there = { $path } existe déjà : nommez un fichier qui n'existe pas ; rien n'a été copié
doctor-key-fine = { $path } : lisible, pour son propriétaire seulement
doctor-key-unreadable = { $path } : absent ou illisible
doctor-key-open = { $path } : d'autres que son propriétaire peuvent le lire (chmod 600)
doctor-disk-fine = { $free } Mo libres
doctor-disk-little = { $free } Mo libres seulement
doctor-no-database = pas de base de données dans ce dossier
doctor-database-away = la base de données ne répond pas : { $why }
doctor-pending = migrations en attente, faites au prochain démarrage : { $what }
doctor-tables-fine = tables de cette version
doctor-store-fine = base de données entière
doctor-store-faults = base de données abîmée : { $what }
doctor-journal-fine = journal vérifié : { $n } entrées, aucune n'a changé

# charte site
site-added = { $site } peut demander. Sa clé, montrée ici une seule fois : { $key }
    (identifiant { $id })
site-line = { $id }  { $site }  { $account }  { $checked ->
    [one] { $checked } commentaire
   *[other] { $checked } commentaires
}
site-line-revoked = { $id }  { $site }  { $account }  clé reprise
site-revoked = La clé de { $id } est reprise.
