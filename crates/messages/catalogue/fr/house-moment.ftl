# Dates, heures, durées, sommes et tailles.

moment-weekday = { $n ->
    [1] lundi
    [2] mardi
    [3] mercredi
    [4] jeudi
    [5] vendredi
    [6] samedi
   *[7] dimanche
}
moment-weekday-short = { $n ->
    [1] lun.
    [2] mar.
    [3] mer.
    [4] jeu.
    [5] ven.
    [6] sam.
   *[7] dim.
}
moment-month = { $n ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
moment-month-short = { $n ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
}
moment-day-number = { $n ->
    [1] 1er
   *[other] { $n }
}
moment-weekday-full = { $weekday } { $day } { $month } { $year }
moment-weekday-month = { $weekday } { $day } { $month }
moment-weekday-brief = { $short } { $day }
moment-day = { $day } { $month } { $year }
moment-day-month = { $day } { $month }
moment-day-short = { $day } { $month-short }
moment-day-year-short = { $day } { $month-short } { $year }
moment-month-year = { $month } { $year }
moment-span = { $from } – { $to }
moment-hour = { $hour } h
moment-time = { $hour } h { $minute }
moment-both = { $day }, { $time }
moment-weekday-time = { $weekday } { $time }
moment-now = à l'instant
moment-today = aujourd'hui
moment-tomorrow = demain
moment-in = dans { $span }
moment-ago = il y a { $span }
moment-seconds = { $n } s
moment-minutes = { $n } min
moment-hours = { $hours } h
moment-hours-minutes = { $hours } h { $minutes }
moment-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
moment-money = { $sum } { $sign }
moment-money-code = { $sum } { $code }
moment-bytes = { $n } octets
moment-kilobytes = { $n } ko
moment-megabytes = { $n } Mo
moment-gigabytes = { $n } Go
