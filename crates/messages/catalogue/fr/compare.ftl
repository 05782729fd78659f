# charte diff.
cmp-header = L'en-tête change.
cmp-preamble = Le texte avant le premier article change.
cmp-article-added = Article nouveau.
cmp-article-removed = Article retiré.
cmp-article-retitled = Titre : « { $old } » devient « { $new } ».
cmp-article-moved = L'article change de place ({ $old } → { $new }).
cmp-article-changed = Ce que l'article couvre change.
cmp-prose = Le texte de l'article change.
cmp-added = Ajout : { $kind } { $name }.
cmp-removed = Retrait : { $kind } { $name }.
cmp-changed = Changement : { $kind } { $name }.
cmp-moved = Déplacement : { $kind } { $name }.
cmp-renamed = Nouveau nom : { $kind } { $old } devient { $new }, et dit la même chose.
cmp-mandate-given = Pouvoir donné : { $kind } { $name }.
cmp-mandate-taken = Pouvoir retiré : { $kind } { $name }.
cmp-from-article = Venait de l'article « { $title } ».
cmp-examples-added = { $n ->
    [one] { $n } essai ajouté.
   *[other] { $n } essais ajoutés.
 }
cmp-examples-removed = { $n ->
    [one] { $n } essai retiré.
   *[other] { $n } essais retirés.
 }
cmp-before = Avant : { $text }
cmp-after = Maintenant : { $text }
cmp-text = { $text }
cmp-says = { $label } : { $values }
cmp-value = { $label } : { $old } → { $new }
cmp-values-added = { $label }, ajouté : { $values }
cmp-values-removed = { $label }, retiré : { $values }
cmp-order = { $label } : l'ordre change.
cmp-stronger = plus strict
cmp-weaker = moins strict
cmp-same = Rien ne change.
cmp-summary = { $n ->
    [one] { $n } changement.
   *[other] { $n } changements.
 }
cmp-under-header = En-tête
cmp-under-article = { $number } { $title }
cmp-under-pack = Modèle « { $name } »
cmp-errors = { $file } : { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
 } ; on compare ce qui en est compris (`charte lint`).
