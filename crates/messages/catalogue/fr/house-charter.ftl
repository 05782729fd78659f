# La charte dans la maison.

charter-tabs = La charte
charter-tab-read = Lire
charter-tab-edit = Modifier
charter-tab-compare = Comparer
charter-tab-life = Cycle de vie
charter-tab-comments = Commentaires
charter-tab-interview = Entretien
charter-version = Version { $version }
charter-lead-force = Version { $version }, en vigueur depuis le { $date }.
charter-lead-version = Version { $version }.
charter-lead-count = { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $rules ->
    [one] { $rules } règle
   *[other] { $rules } règles
}, { $examples ->
    [one] { $examples } essai
   *[other] { $examples } essais
}.
charter-lead-review = Relecture prévue le { $date }.
charter-unsigned = Vous n'avez pas encore signé cette version.
charter-sign = Lire et signer
charter-not-in-force = Cette version n'est pas celle qui vaut.
charter-read-in-force = Lire celle qui vaut
charter-broken-none = La charte { $version } ne se compile pas : { $n ->
    [one] une erreur
   *[other] { $n } erreurs
}. Aucune version d'avant ne la remplace : rien ne part.
charter-paste = Coller un document
charter-contents = Articles
charter-side = Ce que fait l'article « { $title } »
charter-does = Ce que la machine fait
charter-does-nothing = Rien : ce qui est écrit ici est laissé aux personnes.
charter-examples = { $n ->
    [one] Un essai
   *[other] { $n } essais
}
charter-fired = S'est appliquée à { $month ->
    [one] { $month } publication
   *[other] { $month } publications
} en 30 jours, { $quarter } en 90
charter-fired-shadow = Se serait appliquée à { $month ->
    [one] { $month } publication
   *[other] { $month } publications
} en 30 jours, { $quarter } en 90
charter-fired-never = Ne s'est pas appliquée en 90 jours
charter-fired-h = Règle { $rule } : où elle s'est appliquée
charter-fired-lead = Les jugements des 90 derniers jours où elle s'est appliquée, les derniers d'abord.
charter-fired-did = Ce qu'elle a fait
charter-fired-check = Demandé par un autre outil
charter-owner = Tenu par { $name }
charter-comments-n = { $n ->
    [one] Un commentaire
   *[other] { $n } commentaires
}
charter-comment = Commenter
charter-pack-say = Ce modèle fait partie de la charte ; elle peut le restreindre, jamais l'assouplir en silence.
charter-hash = Empreinte
charter-thin = à compléter
charter-heft-text = le texte
charter-heft-added = ajouté
charter-heft-removed = retiré
charter-heft-other = changé
charter-by-mandate = sans habilitation

# Modifier.
charter-edit-h = Modifier la charte
charter-edit-from = À partir de la version { $version }. Elle reste en vigueur tant qu'une autre n'est pas mise en vigueur.
charter-edit-draft = À partir de la version { $version }, gardée par { $name }.
charter-edit-drawn = Le document que fait l'entretien, d'après vos réponses. Rien n'est encore gardé.
charter-edit-typed = Rien n'est encore gardé de ce qui est dans ce formulaire.
charter-edit-nothing = Rien n'est encore en vigueur.
charter-edit-first = Collez ici un document, ou partez de l'entretien : il mène d'une page blanche à une charte complète.
charter-other = { $name } a gardé une autre version à { $at }. La vôtre ne la remplace pas : les deux se comparent.
charter-text = Texte et règles
charter-text-hint = Tout texte est permis ; les blocs entre ``` sont ce que la machine lit.
charter-check = Vérifier
charter-propose = Proposer cette version
charter-why-empty = Écrivez, ou collez un document.
charter-why-errors = On peut la proposer telle quelle ; elle n'entrera en vigueur que sans erreur, tous ses essais réussis.
charter-why-sound = Elle peut être proposée, puis mise en vigueur.
charter-why-same = C'est le texte en vigueur.
charter-no-finding = Ni erreur, ni avertissement
charter-line = Ligne { $line } : { $say }
charter-in-pack = Modèle « { $name } » : { $say }
charter-fix = Corriger
charter-more = { $n ->
    [one] Un autre constat
   *[other] { $n } autres constats
} après ceux-ci.
charter-examples-h = Essais
charter-passed = { $n ->
    [one] { $n } réussi
   *[other] { $n } réussis
}
charter-failed = { $n ->
    [one] { $n } manqué
   *[other] { $n } manqués
}
charter-changes-h = Ce qui change
charter-readback-h = Relu en phrases

# Comparer.
charter-compare-h = De { $from } à { $to }
charter-compare-label = Versions à comparer
charter-alone-h = Il n'y a rien à comparer
charter-alone = Il faut deux versions. La prochaine que l'on proposera se comparera à celle-ci, phrase par phrase.
charter-changed-h = Ce qui change
charter-exact-h = Ce que les règles attrapent désormais
charter-exact-say = Calculé sur tous les cas possibles, avec une publication inventée pour exemple.
charter-replay-h = Rejeu : { $n ->
    [0] rien ne serait traité autrement
    [one] une publication sur { $posts }
   *[other] { $n } publications sur { $posts }
}
charter-replay-none = Aucune publication n'est encore gardée.
charter-replay-same = Toutes les publications gardées seraient traitées de même.
charter-replay-say = { $stricter ->
    [0] Aucune ne serait jugée plus sévèrement
    [one] Une serait jugée plus sévèrement
   *[other] { $stricter } seraient jugées plus sévèrement
}, { $looser ->
    [0] aucune moins.
    [one] une moins.
   *[other] { $looser } moins.
}
charter-replay-newly = Nouvellement refusées : { $refused } ; nouvellement publiées : { $published }.
charter-replay-kept = Ce qui a été soumis est jugé avec les faits gardés avec son verdict, non avec le registre d'aujourd'hui.
charter-replay-today = { $n ->
    [one] Une n'a jamais été soumise et se juge avec les faits d'aujourd'hui.
   *[other] { $n } n'ont jamais été soumises et se jugent avec les faits d'aujourd'hui.
}
charter-replay-detectors = { $n ->
    [one] Une a été vue par des détecteurs d'une autre version : ce qu'ils ont dit alors compte, là où c'est gardé.
   *[other] { $n } ont été vues par des détecteurs d'une autre version : ce qu'ils ont dit alors compte, là où c'est gardé.
}
charter-replay-label = Publications qui seraient traitées autrement
charter-col-post = Publication
charter-col-at = Quand
charter-col-before = Alors
charter-col-after = Maintenant
charter-draft-of = brouillon { $version }
charter-adopt-h = Mettre en vigueur
charter-adopt = Mettre cette version en vigueur
charter-adopt-say = Dès lors, tout ce qui attend est jugé par elle, et chacun est invité à la signer. La version d'avant reste lisible.
charter-see-errors = Voir ce qui ne va pas

# Le cycle de vie.
charter-life-h = Cycle de vie de la charte
charter-life-lead = Ce qu'il a fallu pour que la version { $version } vaille, avec les preuves.
charter-life-lead-draft = Ce qu'il faut pour que la version { $version } vaille, avec les preuves.
charter-next = Préparer la version suivante
charter-step-draft = Projet
charter-step-works_council = Avis du CSE
charter-step-inspection = Inspection du travail
charter-step-filing = Dépôt aux prud'hommes
charter-step-publicity = Publicité
charter-step-in_force = En vigueur
charter-step-review = Relecture
charter-step-superseded = Remplacée
charter-law-works_council = Le comité social et économique donne son avis (C. trav., art. L1321-4)
charter-law-inspection = Transmission avec l'avis du comité (C. trav., art. L1321-4 et R1321-4)
charter-law-filing = Greffe du conseil de prud'hommes (C. trav., art. R1321-2)
charter-law-publicity = Portée par tout moyen à la connaissance des salariés (C. trav., art. R1321-1)
charter-law-missing = Il manque des formalités. La machine applique la charte ; aucune sanction ne peut s'appuyer sur elle avant un mois après la dernière (C. trav., art. L1321-4 et L1321-5).
charter-law-from = Les formalités sont faites : elle est opposable aux salariés à partir du { $date } (C. trav., art. L1321-4).
charter-law-binding = Les formalités sont faites : elle est opposable aux salariés depuis le { $date } (C. trav., art. L1321-4).
charter-law-early = Elle est en vigueur depuis le { $date }, moins d'un mois après la dernière formalité.
charter-since = depuis le { $date }
charter-planned = prévue le { $date }
charter-before = avant le { $date }
charter-until = jusqu'au { $date }
charter-entry = Entrée { $n } du journal
charter-step-add = Noter une étape
charter-step = Étape
charter-step-on = Faite le
charter-step-evidence = Preuve
charter-step-evidence-hint = Le nom du fichier, le numéro du récépissé, l'endroit où il est rangé.
charter-step-go = Noter l'étape
charter-signatures = Signatures
charter-signed-of = { $signed ->
    [0] Personne n'a signé
    [one] Une personne a signé
   *[other] { $signed } personnes ont signé
}, sur { $all }.
charter-remind = Écrire à ceux qui n'ont pas signé
charter-who-signed = Qui a signé
charter-versions = Versions
charter-col-version = Version
charter-col-state = État
charter-col-in-force = En vigueur
charter-col-signed = Signatures
charter-col-by = Gardée par
charter-state-draft = brouillon
charter-state-in_force = en vigueur
charter-state-superseded = remplacée
charter-from-to = du { $from } au { $to }

# Lire et signer.
sign-h = Lire et signer la charte { $version }
sign-before = Vous aviez signé la version { $version } : { $at }.
sign-first = Vous n'avez encore rien signé ici. Voici le texte entier.
sign-already = Vous avez signé cette version.
sign-nothing = Il n'y a rien à signer tant qu'aucune charte n'est en vigueur.
sign-changed = Ce qui a changé pour vous
sign-whole = La charte entière
sign-whole-say = { $n ->
    [one] Un article.
   *[other] { $n } articles.
}
sign-whole-read = La lire sur sa page
sign-whole-here = La lire ici
sign-law-h = Ce que dit la loi
sign-law = Vous pouvez critiquer l'entreprise. Seul l'abus se sanctionne : l'injure, la diffamation ou l'excès, et la divulgation d'un secret. Votre signature dit que vous avez lu, non que vous êtes d'accord.
sign-law-article = L'article de la charte
sign-law-ref = C. trav., art. L1121-1, L2281-1 et L2281-3 ; Cass. soc., 14 déc. 1999, n° 97-41.995
sign-go = Signer
sign-read = J'ai lu ce qui a changé et je sais où lire le reste
sign-read-first = J'ai lu la charte
sign-remark = Une remarque à ceux qui tiennent la charte
sign-later = Plus tard
sign-done = Vous avez signé cette version.
sign-proof = Votre preuve
sign-proof-line = Version { $version }, signée : { $at }.
sign-waiting = { $n ->
    [one] Une personne n'a pas signé
   *[other] { $n } personnes n'ont pas signé
}
sign-signed = { $n ->
    [one] Une personne a signé
   *[other] { $n } personnes ont signé
}

# Commentaires.
charter-comments-h = Commentaires sur la charte
charter-comments-lead = Juristes, ressources humaines, élus, équipes : chacun peut dire ce qu'il pense d'un article.
charter-comments-none = Aucun commentaire
charter-comments-none-say = Ce que l'on dira d'un article viendra ici, et sous l'article.
charter-article = Article
charter-whole = Toute la charte
charter-every = Tous les articles
charter-section = Entretien : { $title }
charter-settled-too = Montrer aussi les commentaires réglés
charter-settled-by = réglé par { $name }
charter-settle = Régler
charter-comment-new = Commenter un article
charter-comment-text = Commentaire
charter-comment-go = Ajouter le commentaire
charter-ask = Demander un avis
charter-ask-say = La personne reçoit un message avec l'adresse de l'article.
charter-ask-go = Demander
charter-person = Personne

# L'entretien.
interview-h = L'entretien
interview-lead = Disposition { $provision }, section { $place } sur { $n }.
interview-lead-more = Section { $place } sur { $n }.
interview-pause = On peut s'arrêter à tout moment et reprendre, à plusieurs.
interview-all = Toutes les sections
interview-progress = Avancement
interview-read-only = Vous pouvez lire et commenter ; répondre revient à ceux qui tiennent la charte.
interview-proposed = Réponse proposée
interview-by = Réponse de { $name }
interview-row = Ajouter une ligne
interview-others = Ce que disent d'autres chartes
interview-machine = Ce que fait la machine, ce qui reste aux personnes
interview-caution = Attention : { $caution } ({ $reference })
interview-next = Continuer
interview-next-section = Section suivante
interview-back = Retour
interview-growing = Votre charte, à cet instant
interview-growing-nothing = Cette section n'a pas encore d'article.
interview-whole = Où elle en est
interview-cell = { $column }, ligne { $row }
interview-nothing = –
interview-answered = { $n } questions sur { $all } ont leur réponse ; les autres gardent la réponse proposée.
interview-draw = En faire une charte
interview-draw-say = Le document s'ouvre dans l'éditeur, avec ses règles et ses essais. Rien n'entre en vigueur avant que vous ne le décidiez.
interview-covered = couvert
interview-thin = mince
interview-missing = absent
interview-unseen = à voir
interview-waits = { $n ->
    [one] Une question attend.
   *[other] { $n } questions attendent.
}
interview-other = Faire l'entretien en anglais

# Fautes et choses faites.
house-error-day-to-come = Ce jour est à venir : notez l'étape une fois faite.
house-error-step-unknown = Cette étape n'existe pas.
house-error-not-read = Cochez la case si vous avez lu.
house-done-proposed = Version gardée. Celle d'avant reste en vigueur.
house-done-noted-step = Étape notée ; l'entrée du journal la prouve.
house-done-commented = Commentaire ajouté.
house-done-settled = Commentaire réglé.
house-done-asked = Le message part.
house-done-reminded = Les messages partent.

mail-sign-subject = La charte { $version } est à lire et à signer
mail-sign-body =
    La version { $version } de la charte des réseaux sociaux est en vigueur.

    Ce qui a changé, puis le texte entier, à lire et à signer :
    { $link }

    Votre signature dit que vous avez lu, non que vous êtes d'accord.
charter-exception-asked = Une exception à la règle « { $rule } » est demandée : { $link }

mail-exception-subject = Une exception est demandée : { $rule }
mail-exception-body =
    { $name } demande une exception à la règle « { $rule } » :

    { $reason }

    La publication : { $link }
    La charte décide : une exception est un changement de la charte, ou il n'y en a pas.

mail-opinion-subject = Votre avis est demandé : { $title }
mail-opinion-body =
    { $name } vous demande votre avis sur « { $title } », dans la charte des réseaux sociaux.

    { $link }
