# Le calendrier.

calendar-queue = File d'envoi
calendar-before = Avant
calendar-after = Après
calendar-view = Vue
calendar-day = Jour
calendar-week = Semaine
calendar-month = Mois
calendar-list = Liste
calendar-from = À partir du { $day }
calendar-lead = { $n ->
    [0] Aucune publication
    [one] Une publication
   *[other] { $n } publications
}, { $held ->
    [0] aucune retenue
    [one] une retenue
   *[other] { $held } retenues
}, { $refused ->
    [0] aucune refusée
    [one] une refusée
   *[other] { $refused } refusées
}.
calendar-more = et { $n } de plus
calendar-none = Rien n'est prévu
calendar-none-say = Les publications qui ont un jour et une heure viendront ici.
calendar-caption = Publications à venir, les prochaines d'abord
calendar-move = Déplacer
calendar-move-hint = Ou Alt et les flèches, sur la publication.
calendar-leaves = Part
calendar-look = À regarder
calendar-quiet = silence : hors des heures de parole
calendar-quiet-until = silence jusqu'à { $time }
calendar-quiet-from = silence dès { $time }
calendar-quiet-day = silence tout le jour
calendar-clash = à { $time }, { $n ->
    [one] une publication
   *[other] { $n } publications ensemble
}
calendar-key-days = d'un jour à l'autre
calendar-key-day = déplacer d'un jour
calendar-key-half = déplacer d'une demi-heure
calendar-clash-on = à { $time }, { $n ->
    [one] une publication
   *[other] { $n } publications à moins d'une demi-heure
} sur { $account }
calendar-duplicate = Même texte deux fois : « { $title } », { $first } puis { $second }.
calendar-embargo = Embargo : « { $name } » jusqu'au { $until }
calendar-embargo-closed = Un embargo court jusqu'au { $until }
calendar-too-many = { $n ->
    [one] Une publication part sur { $account } avant « { $title } », { $day } : la règle « { $rule } » l'arrêtera alors.
   *[other] { $n } publications partent sur { $account } avant « { $title } », { $day } : la règle « { $rule } » l'arrêtera alors.
}
calendar-rows = { $n ->
    [0] Aucune publication
    [one] Une publication
   *[other] { $shown } publications
}
