# Les commentaires : ce qui peut empêcher un acte, et pourquoi un commentaire semble indésirable.

house-error-site-address = Ce n'est pas l'adresse d'un site : un hôte et peut-être un chemin, comme blog.exemple/actualites.

spam-why-test-value = Une valeur du protocole, par laquelle un site vérifie qu'il est entendu.
spam-why-administrator = Écrit par un administrateur du site.
spam-why-decided-spam = Le site a décidé que ce commentaire est indésirable.
spam-why-decided-honest = Le site a décidé que ce commentaire n'est pas indésirable.
spam-why-honeypot = Un champ que les personnes ne voient pas a été rempli.
spam-why-no-script = Le script de la page n'a pas tourné, comme avec les programmes qui remplissent des formulaires.
spam-why-other-form = Le formulaire n'était pas celui du site.
spam-why-kept-before = Des commentaires de cet auteur ont déjà été gardés ici.
spam-why-spam-before = Des commentaires de cet auteur étaient déjà indésirables ici.

comments-count = { $n ->
    [one] { $n } affiché
   *[other] { $n } affichés
 }
comments-nobody = personne
comments-erased = (effacé)
comments-erased-say = Le texte a été effacé, comme la charte le prévoit. Ce qui a été décidé reste.
comments-unnamed = Sans nom
comments-masked = masqué
comments-source-api = API
comments-on-it = { $name } s'en occupe.
comments-acted = Quelqu'un a agi sur ce commentaire depuis que vous l'avez ouvert. Vous le voyez maintenant tel qu'il est.
comments-answered-by = { $name }, { $at }
comments-second = { $by } veut masquer { $n ->
    [one] ce commentaire
   *[other] { $n } commentaires
 }. Une deuxième personne décide.
comments-second-own = C'est votre demande : une autre personne dit oui ou non.
comments-denied = Vous pouvez lire ce commentaire. Pour en décider, il faut une habilitation à modérer sur ce compte.
comments-denied-why = Qui peut
comments-evidence = Une copie a été gardée le { $at }, avant tout acte.
comments-known-kept = Gardés ici
comments-known-removed = Masqués pour un motif
comments-known-spam = Indésirables
comments-known-first = Vu d'abord
comments-band-ham = pas indésirable
comments-band-hold = douteux
comments-band-spam = indésirable
comments-bands = Retenu à partir de { $hold } %, écarté à partir de { $aside } %.
comments-learned = Appris de { $n ->
    [one] une décision
   *[other] { $n } décisions
 } de ce site.
comments-unlike = Des commentaires semblables ont été traités autrement. Traitez celui-ci de même, ou dites pourquoi.
comments-told-by-hand = Un exposé des motifs est établi, avec un lien pour contester. Transmettez-le là où se trouve le commentaire.
comments-goes-by-hand = Vous le dites là-bas, puis vous notez ici que c'est dit.
comments-statement-ground = Motif
comments-statement-rests = Repose sur
comments-statement-law = la loi
comments-statement-house = les règles de la maison
comments-statement-rule = Règle
comments-statement-since = Depuis
comments-statement-withdrawn = levée
comments-undo-not = Ce qui est dit à quelqu'un est dit : cela ne s'annule pas ici.
comments-happened = { $by } { $did }
comments-did-received = l'a apporté
record-act-comment-received = a reçu un commentaire
comments-did-asked-again = en a redemandé l'avis
record-act-comment-asked-again = en a redemandé l'avis
comments-did-shown = l'a montré
record-act-comment-shown = l'a montré
comments-did-hidden = l'a masqué
record-act-comment-hidden = l'a masqué
comments-did-masked = en a masqué des mots
record-act-comment-masked = en a masqué des mots
comments-did-spam = l'a dit indésirable
record-act-comment-spam = l'a dit indésirable
comments-did-not-spam = l'a dit non indésirable
record-act-comment-not-spam = l'a dit non indésirable
comments-did-answered = y a répondu
record-act-comment-answered = y a répondu
comments-did-answer-said = a noté que la réponse est dite
record-act-comment-answer-said = a noté que la réponse est dite
comments-did-answer-dropped = a abandonné la réponse
record-act-comment-answer-dropped = a abandonné la réponse
comments-did-unanswered = l'a laissé sans réponse
record-act-comment-unanswered = l'a laissé sans réponse
comments-did-assigned = a changé qui s'en occupe
record-act-comment-assigned = a changé qui s'en occupe
comments-did-escalated = l'a fait remonter
record-act-comment-escalated = l'a fait remonter
comments-did-snoozed = l'a remis à plus tard
record-act-comment-snoozed = l'a remis à plus tard
comments-did-back = l'a ramené
record-act-comment-back = l'a ramené
comments-did-closed = l'a clos
record-act-comment-closed = l'a clos
comments-did-reopened = l'a rouvert
record-act-comment-reopened = l'a rouvert
comments-did-undone = a annulé
record-act-comment-undone = a annulé
comments-did-noted = a écrit une note
record-act-comment-noted = a écrit une note
comments-did-step = a coché une étape
record-act-comment-step = a coché une étape
comments-did-graded = en a changé la gravité
record-act-comment-graded = en a changé la gravité
comments-did-scenario = lui a donné un autre scénario
record-act-comment-scenario = lui a donné un autre scénario
comments-did-second-asked = a demandé une deuxième personne
record-act-comment-second-asked = a demandé une deuxième personne
comments-did-second-refused = a dit non au masquage
record-act-comment-second-refused = a dit non au masquage
comments-did-contested = l'a contesté
record-act-comment-contested = l'a contesté
comments-did-looked-again = a regardé encore
record-act-comment-looked-again = a regardé encore
record-act-site-added = a ajouté un site
record-act-site-revoked = a repris la clé d'un site
record-act-site-shares = a changé avec qui un site apprend
house-error-comments-count = Choisissez entre un et deux cents commentaires.
house-error-ground-missing = Pour masquer, il faut un motif : de la loi, ou des règles publiées de la maison.
house-error-ground-criticism = La critique n'est pas un motif. On masque ce que la loi ou les règles de la maison interdisent.
house-error-spans-wrong = Marquez les mots à masquer : des caractères entiers d'un seul commentaire.
house-error-like-cases = Des commentaires semblables ont été traités autrement. Dites pourquoi pas celui-ci.
house-error-second-own = Personne ne confirme son propre acte : une deuxième personne le fait.
house-error-person-may-not = Cette personne ne peut modérer sur ce compte.
house-error-snooze-beyond = Choisissez un instant dans les trente prochains jours.
house-error-severity-beyond = La gravité est un nombre de 1 à 4.
house-error-scenario-unknown = La charte n'a pas ce scénario.
house-error-answer-blanks = Il reste des blancs dans la réponse : remplissez ce qui est entre accolades.
house-error-answer-not-allowed = La charte ne laisse pas partir cette réponse. Changez-la, ou faites-la approuver comme publication.
house-error-filter-unknown = Le filtre n'a pas cette valeur.
house-error-act-unknown = Cet acte n'existe pas.
mail-comment-subject = Un commentaire sur { $account } vous attend
mail-comment-assigned =
    { $by } vous a confié un commentaire.

    { $link }
mail-comment-escalated =
    { $by } fait remonter un commentaire jusqu'à vous.

    { $link }

comments-alike-asked = { $act } : { $n ->
    [one] un commentaire
   *[other] { $n } commentaires
 }.
comments-alike-second = À partir de dix, une deuxième personne dit oui ou non avant que rien ne soit masqué.

import-no-site = Aucun site n'a l'adresse { $site } : `charte site list` les montre.
import-taken = { $taken } repris ; { $spam } écartés comme indésirables, { $open } à regarder par une personne.
import-wrong = ligne { $line } : { $why } « { $text } »
