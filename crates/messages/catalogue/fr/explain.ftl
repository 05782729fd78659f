# charte explain, and what a declared thing says.
told-line = { $label } : { $value }
explain-where = { $file }, ligne { $line }
explain-article = article { $number }, « { $title } »
explain-article-plain = « { $title } »
explain-pack = Modèle « { $name } »
explain-pack-of = modèle « { $name } »
explain-adjusted = Ajustée par la charte : { $place }.
explain-dates = { $what ->
    [both] Vaut du { $from } au { $until }.
    [from] Vaut à partir du { $from }.
   *[until] Vaut jusqu'au { $until }.
 }
explain-mode = { $mode ->
    [draft] Brouillon : n'est pas regardée.
    [shadow] Ombre : calculée et notée, sans effet.
    [warn] Avertir : montrée, ne bloque jamais.
   *[in_force] En vigueur.
 }
explain-looks-at = Regarde
explain-fact = { $phrase } : { $origin } ; { $silence }.
explain-exception-to = Exception à
explain-exceptions = Ses exceptions
explain-examples = Essais
explain-example = { $situation } → { $expected }
explain-uses = Citée ou utilisée par
explain-use = { $kind } { $name } ({ $place })
explain-reads = Se lit
explain-unknown = « { $name } » n'est ni un nom de la charte, ni un article, ni un code, ni un fait.{ $known ->
    [yes] {" "}Vouliez-vous dire « { $near } » ?
   *[no] {""}
 }
explain-errors = { $errors ->
    [one] { $errors } erreur dans la charte : ce qui suit est ce qui en est compris
   *[other] { $errors } erreurs dans la charte : ce qui suit est ce qui en est compris
 } (`charte lint`).
explain-examples-count = { $n ->
    [one] { $n } essai.
   *[other] { $n } essais.
 }
explain-severity = { $severity ->
    [error] erreur
    [warning] avertissement
   *[note] remarque
 }
explain-col-phrase = phrase
explain-col-code = code
explain-col-value = valeur
explain-col-origin = origine
explain-col-silence = si rien n'est dit
explain-col-says = ce qui est dit
explain-col-severity = gravité
explain-col-subjects = se dit de
explain-col-meaning = sens
value-flag = oui ou non
value-who = équipes, personnes
value-choice = { $words }
value-name = { $kind }
value-number = nombre
value-percent = pourcentage
value-duration = durée
value-words = mots entre guillemets
origin-declared = dit avec la publication
origin-registry = registre
origin-clock = horloge et calendriers
origin-text = lu dans le texte
origin-detector = détecteur « { $name } »
origin-history = ce qui a déjà été publié
supplier-declared = l'auteur le dit avec la publication
supplier-registry = qui tient le registre l'y inscrit
supplier-clock = l'horloge et les calendriers le disent
supplier-text = il se lit dans le texte
supplier-detector = le détecteur « { $name } » le dit
supplier-history = les publications passées le disent
silence-no = si rien n'est dit, c'est non
silence-unknown = si rien n'est dit, nul ne sait, et cela retient
silence-no-short = non
silence-unknown-short = inconnu
