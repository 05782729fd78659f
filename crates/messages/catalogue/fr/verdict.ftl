# verdict: ce que décide le moteur, et ce qui ne va pas dans ce qu'on lui donne.

## La ligne de tête

verdict-publish = Peut être publié.
verdict-show = Reste affiché.
verdict-remind = Peut être publié ; rappel de { $reasons }.
verdict-revise = À revoir avant publication : { $reasons }.
verdict-hold = Retenu par { $reasons }.
verdict-hold-unknown = Retenu : on ne peut pas décider. Il manque une réponse à { $reasons }.
verdict-hold-decides = Retenu par { $reasons }. { $decides }
verdict-decides = { $count ->
        [one] { $who } décide.
       *[other] { $who } décident.
    } { $silence }
verdict-decides-within = { $count ->
        [one] { $who } décide
       *[other] { $who } décident
    } sous { $within }. { $silence }
verdict-silence-post = Sans réponse, rien n'est publié.
verdict-silence-comment = Sans réponse, le commentaire reste en attente.
verdict-refuse = Refusé par { $reasons }.
verdict-hide = Masqué par { $reasons }.

verdict-reason-rule = l'article { $number }, règle { $rule }
verdict-reason-rule-alone = la règle { $rule }
verdict-reason-mandate = le défaut d'habilitation
verdict-reason-conflict = deux exceptions qui se contredisent
verdict-reason-own-approval = un accord donné par l'auteur
verdict-heading-rule = Article { $number }, règle { $rule }
verdict-heading = { $reason } – { $title }
verdict-scenario = Scénario à suivre : { $name }.
verdict-scenario-before = Scénario à suivre : { $name }, avant { $others }.

## Les raisons

verdict-rule-applies = Cette règle n'est pas respectée.
verdict-cannot-decide = Cette règle ne peut pas être appliquée : une information manque.
verdict-own-approval = L'accord de { $by } ne compte pas : personne n'approuve sa propre publication.
verdict-conflict = Les règles { $first } et { $second } font toutes deux exception à { $base }, et aucune ne dit laquelle l'emporte.
verdict-seen = { $phrase } : { $words }
verdict-why = { $seen } : { $reasons }.
verdict-not = pas ({ $phrase })

verdict-effect-publish = La publication peut partir.
verdict-effect-show = Le commentaire reste affiché.
verdict-effect-remind = La publication peut partir.
verdict-effect-revise = Corrigez, ou notez la raison de passer outre.
verdict-effect-hold = La décision revient à une personne.
verdict-effect-hide = Le commentaire est masqué.
verdict-effect-refuse = La publication ne part pas.

verdict-mandate-author = On ne sait pas qui publie : sans auteur, aucune habilitation ne vaut.
verdict-mandate-left = { $author } ne fait plus partie de l'entreprise.
verdict-mandate-person = Aucune habilitation ne vaut pour { $author }.
verdict-mandate-account = { $author } n'est pas habilité sur { $account }.
verdict-mandate-act = L'habilitation { $mandate } ne couvre pas cet acte.
verdict-mandate-content = L'habilitation { $mandate } ne couvre pas ce type de contenu.
verdict-mandate-topics = L'habilitation { $mandate } ne couvre pas ce sujet.
verdict-mandate-dates = L'habilitation { $mandate } ne vaut pas ce jour-là.

## Ce qui manque

verdict-question = À savoir : « { $phrase } » ? { $suppliers }.
verdict-suspicion = { $question } Vu : { $reasons }.
verdict-question-about = À savoir, pour { $about } : « { $phrase } » ? { $suppliers }.
verdict-supplier-author = l'auteur peut le dire
verdict-supplier-sender = qui transmet le commentaire peut le dire
verdict-supplier-registry = le registre peut l'indiquer ({ $file })
verdict-supplier-keeper = { $keeper } peut l'inscrire au registre ({ $file })
verdict-supplier-detector = le détecteur « { $name } » le dira quand il répondra
verdict-suppliers = { $all }
verdict-medium = le média { $n }

verdict-team = l'équipe { $name }
verdict-minutes = { $n } min
verdict-hours = { $n } h
verdict-days = { $n } jours
verdict-percent = { $n } %
verdict-more-than = plus de { $value }
verdict-less-than = moins de { $value }
verdict-at-least = au moins { $value }
verdict-at-most = au plus { $value }

## Les essais

example-passed = Réussi.
example-effect = Attendu : { $expected }. Obtenu : { $actual }.
example-rule = La règle { $rule } devait être parmi les raisons.
example-mandate = Le défaut d'habilitation devait être parmi les raisons.
example-ground = Le motif attendu n'est pas donné.
example-scenario = Le scénario attendu ne s'ouvre pas.
example-deciders = D'autres que prévu décident.
example-within = Le délai n'est pas celui qui était attendu.
example-rule-absent = La règle { $rule } ne devait pas être parmi les raisons.
example-no-such-rule = Aucune règle ne s'appelle { $rule }.
example-not-missing = Le fait { $fact } devait être donné comme manquant.

effect-publish = publier
effect-show = montrer
effect-remind = rappeler
effect-revise = réviser
effect-hold = retenir
effect-hide = masquer
effect-refuse = refuser

## Les mutations : ce qu'aucun essai ne remarque

mutation-rule-dropped = Aucun essai ne remarque que la règle { $rule } manque.
mutation-when-dropped = Règle { $rule } : aucun essai ne remarque que « quand » manque.
mutation-when-negated = Règle { $rule } : aucun essai ne remarque que « quand » dit le contraire.
mutation-clause-dropped = Règle { $rule } : aucun essai ne remarque que { $words } manque.
mutation-phrase-dropped = Règle { $rule } : aucun essai ne remarque que { $words } manque.
mutation-phrase-negated = Règle { $rule } : aucun essai ne remarque que { $words } dit le contraire.
mutation-effect-weakened = Règle { $rule } : aucun essai ne remarque que l'effet n'est plus que « { $effect } ».
mutation-exception-dropped = Règle { $rule } : aucun essai ne remarque qu'elle n'est plus une exception.

## L'analyse d'une charte

analysis-dead = La règle { $rule } ne peut jamais s'appliquer : ses conditions se contredisent.
analysis-always-aside = La règle { $rule } ne compte jamais : une exception l'écarte toujours.
analysis-always = La règle { $rule } s'applique à tout : sa condition est toujours vraie.
analysis-outweighed = La règle { $rule } n'ajoute rien : chaque fois qu'elle s'applique, { $by } s'applique aussi, et pas moins fort.
analysis-equivalent = Les règles { $rule } et { $by } s'appliquent toujours ensemble.
analysis-clash = Les règles { $first } et { $second } peuvent faire ensemble exception à { $base }, et aucune ne dit laquelle l'emporte. { $example }
analysis-example = Exemple : { $phrases }.
analysis-added = La règle { $rule } est nouvelle ({ $after }).
analysis-removed = La règle { $rule } n'existe plus ({ $before }).
analysis-wider = La règle { $rule } s'applique plus largement ({ $after }).
analysis-narrower = La règle { $rule } s'applique moins largement ({ $after }).
analysis-moved = La règle { $rule } s'applique à autre chose ({ $after }).
analysis-effect = La règle { $rule } change d'effet : { $before }, puis { $after }.
analysis-newly = S'applique désormais. { $example }
analysis-no-more = Ne s'applique plus. { $example }

## Ce qu'on donne à juger, et le registre

input-syntax = ce document ne peut pas être lu : { $detail }
input-unknown-field = le champ « { $field } » n'existe pas
input-not-table = ce document doit être une table de champs
input-wrong-kind = « { $field } » doit être { $wanted }
input-unknown-word = « { $word } » n'est pas une valeur de « { $field } »
input-too-long = « { $field } » dépasse { $limit } Kio
input-too-deep = les tables sont imbriquées sur plus de { $limit } niveaux
input-too-many = « { $field } » compte plus de { $limit } éléments
input-twice = le champ « { $field } » est écrit deux fois
input-unknown-fact = le fait « { $code } » n'est pas dans le vocabulaire
input-absent = il manque le champ « { $field } »
input-unknown-file = « { $file } » n'est pas un fichier du registre
input-same-id = l'identifiant « { $id } » est donné deux fois
input-nearest = vouliez-vous écrire « { $word } » ?
input-one-of = valeurs possibles : { $words }
input-wanted-text = un texte
input-wanted-flag = vrai ou faux (true, false)
input-wanted-number = un nombre entier
input-wanted-day = une date comme 2026-12-01
input-wanted-instant = un instant comme 2026-12-01T09:00:00+01:00
input-wanted-length = une durée comme « 26 h »
input-wanted-list = une liste
input-wanted-table = une table de champs
input-wanted-flag-or-unknown = true, false ou "unknown"
input-wanted-names = un nom ou une liste de noms
verdict-embargo = ({ $name } : embargo jusqu'au { $date })
