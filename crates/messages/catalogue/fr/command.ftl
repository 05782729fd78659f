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
