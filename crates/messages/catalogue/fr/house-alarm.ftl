# L'alarme : pourquoi elle sonne, et ce qu'apprennent les personnes d'astreinte. Droits de ceux qui commentent.

alarm-why-volume = { $count } commentaires en { $minutes } minutes ; d'habitude environ { $usual }.
alarm-why-negative = { $count } commentaires négatifs en { $minutes } minutes ; d'habitude environ { $usual }.
alarm-why-look-alikes = Les mêmes mots sont venus { $count } fois en { $minutes } minutes.
alarm-why-reach = Auteurs de commentaires négatifs en { $minutes } minutes : { $count } abonnés en tout.
alarm-why-new-hashtag = Un mot-dièse nouveau, #{ $what }, est venu { $count } fois en { $minutes } minutes.

alarm-home = Alarme
alarm-home-silence = Silence

mail-alarm-subject = Alarme de niveau { $level } sur { $account }
mail-alarm-body =
    Quelque chose sort de l'ordinaire sur { $account } :

    { $reasons }

    Regarder et décider : { $link }
mail-unanswered-subject = Personne ne répond sur { $account }
mail-unanswered-body =
    Sur { $account }, un commentaire attend depuis plus longtemps que la charte ne le permet.

    Regarder et décider : { $link }
mail-dormant-subject = Rien ne paraît sur { $account }
mail-dormant-body =
    Rien n'est publié sur { $account } depuis plus longtemps que la charte ne le permet.

    Regarder et décider : { $link }
mail-digest-silence = { $n ->
    [one] Un commentaire attend une réponse au-delà de son délai.
   *[other] { $n } commentaires attendent une réponse au-delà de leur délai.
}

house-error-alarm-no-scenario = La charte n'a pas de scénario pour un emballement : nommez-en un dans son bloc d'alarme.
house-error-alarm-no-comment = Aucun commentaire ne peut devenir le dossier.
house-error-alarm-nobody = Aucune personne d'astreinte n'a d'adresse électronique.
house-error-act-unknown = Ceci n'est rien qui puisse être fait ici.
house-error-commenter-missing = Il faut une adresse électronique ou un nom.

commenter-erased = { $comments } commentaires : mots, noms et notes sont effacés. { $copies } copies sont effacées, { $held } sont gardées pour un litige.

record-act-alarm-raised = a sonné l'alarme
record-act-alarm-grown = a relevé le niveau d'une alarme
record-act-alarm-over = a noté la fin d'une alarme
record-act-alarm-ended = a mis fin à une alarme
record-act-alarm-false = a dit fausse une alarme
record-act-alarm-stopped = a suspendu la file pour une alarme
record-act-alarm-case = a ouvert le dossier d'une alarme
record-act-alarm-called = a appelé l'astreinte
record-act-alarm-silence = a appelé ceux que la charte nomme, pour un silence
record-act-commenter-exported = a remis ce qui est gardé sur une personne qui commente
record-act-commenter-erased = a effacé ce qui est gardé sur une personne qui commente
record-act-retention-erased = a effacé ce qui avait passé son temps

alarm-was-false = fausse alarme, { $name } : { $reason }
alarm-was-over = finie d'elle-même
alarm-was-ended = terminée, { $name } : { $reason }
alarm-rhythm-young = { $n ->
    [0] Le rythme de ce compte n'était pas encore connu.
    [one] Le rythme de ce compte n'était connu que depuis un jour.
   *[other] Le rythme de ce compte n'était connu que depuis { $n } jours.
}
alarm-read-only = Vous pouvez lire, pas décider.
house-done-alarm-stop = La file est suspendue.
house-done-alarm-case = Le dossier est ouvert.
house-done-alarm-call = L'astreinte est appelée.
house-done-alarm-false = Classée comme fausse alarme.
house-done-alarm-end = L'alarme est terminée.
