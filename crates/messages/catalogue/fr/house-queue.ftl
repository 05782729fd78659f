# La file d'envoi et l'arrêt.

queue-h = File d'envoi
queue-lead = Chaque envoi a sa clé, écrite avant l'appel : rien ne part deux fois.
queue-new = Programmer une publication
queue-watch = À surveiller
queue-today = Aujourd'hui
queue-all = Tout
queue-mine = Mes envois
queue-caption = Envois, les prochains d'abord
queue-where = Où cela en est
queue-none = Rien dans la file
queue-none-say = Une publication approuvée qui a un jour et une heure entre ici, une fois par compte.
queue-hold = Retenir
queue-retry = Réessayer
queue-appeared = C'est paru
queue-not-appeared = Ce n'est pas paru
queue-armed-say = Part { $near }. Clé enregistrée.
queue-waits-for = Attend l'accord de { $name }.
queue-unknown-say = Le destinataire n'a pas répondu en { $span }. Regardez sur place, puis dites ce que vous y voyez.
queue-failed-say = { $why } Rien n'est paru.
queue-sent-say = Envoyé { $near }, confirmation attendue.
queue-confirmed-say = Confirmé en { $span }.
queue-stopped-say = Retenu : le compte est arrêté.
queue-proof = Preuve
queue-count = { $n ->
    [one] Un envoi
   *[other] { $shown } envois sur { $of }
}

stop-title = Arrêter
stop-h = Tout arrêter ?
stop-lead = Rien ne partira plus, tout de suite, jusqu'à ce qu'une personne reprenne. Rien n'est effacé.
stop-since = Depuis { $since }, par { $by } :
stop-on = arrêté
stop-held = Ce qui serait retenu : { $today ->
    [0] rien aujourd'hui
    [one] une publication aujourd'hui
   *[other] { $today } publications aujourd'hui
}, { $n } en tout
stop-held-none = Rien n'attend dans la file pour ces comptes.
stop-caption = Ce qui serait retenu
stop-due = Devait partir
stop-what = Quoi
stop-all = Tous les comptes
stop-some = Les comptes cochés
stop-some-missing = Cochez au moins un compte.
stop-preview = Voir ce qui serait retenu
stop-reason-hint = Tout le monde la lira dans le bandeau.
stop-reason-missing = Il faut une raison.
stop-tell = Prévenir la cellule de crise
stop-go = Arrêter tout
stop-go-some = Arrêter ces comptes
stop-too-late = Un envoi est déjà en route ({ $time }, { $account }) : il est trop tard pour lui.
stop-wait = { $n ->
    [0] Rien n'attend
    [one] Une publication attend
   *[other] { $n } publications attendent
}
stop-wait-none = Rien n'était prévu pendant l'arrêt.
stop-wait-caption = Ce qui attend, dans l'ordre où cela devait partir
stop-then = Ensuite
stop-then-next = À sa prochaine plage libre
stop-then-now = Tout de suite
stop-then-return = Rendre à l'auteur
stop-happened = Ce qui s'est passé
stop-resume = Reprendre
stop-resume-say = Rien ne part d'un coup : chaque envoi est jugé de nouveau, puis part à l'heure choisie, 10 min au moins entre deux.
stop-resume-why = Pourquoi on reprend
stop-resume-not = Vous ne pouvez pas reprendre. Demandez à { $who }.
stop-log-on = { $name } arrête { $what }
stop-log-held = { $n ->
    [one] Un envoi retenu
   *[other] { $n } envois retenus
}
stop-everything = tout
queue-planned-say = Part { $near }.
queue-again-say = { $n ->
    [one] Un essai
   *[other] { $n } essais
} : { $why } Nouvel essai { $near }.
queue-held-say = Retenu à la main : ne part que si quelqu'un le laisse partir.
queue-release = Laisser partir
queue-confirmed-at = Confirmé { $near }.
queue-unknown-why = { $why } Regardez là-bas, puis dites ce que vous voyez.
queue-by-hand = C'est en place
queue-by-hand-say = À mettre en place à la main, puis à confirmer ici.
queue-withdrawn-say = Retiré après parution.
queue-why-not-reached = Le destinataire n'a pas été joint.
queue-why-busy = Le destinataire demande d'attendre.
queue-why-no-answer = Envoyé, sans réponse.
queue-why-node-lost = Le serveur qui envoyait s'est arrêté pendant l'envoi.
queue-why-answer-5xx = Le destinataire s'est trompé en répondant : on ne sait pas s'il l'a.
queue-why-answer-redirect = Le destinataire renvoie ailleurs, ce qui n'est pas suivi.
queue-why-answer-not-allowed = L'accès donné à Charte n'est pas, ou plus, accepté.
queue-why-answer-gone = L'adresse n'existe plus.
queue-why-answer-refused = Le contenu n'est pas accepté.
queue-why-address-not-allowed = Cette adresse ne peut être appelée.
queue-why-secret-missing = La clef de signature manque ou ne s'ouvre pas.
stop-then-keep = À son heure
