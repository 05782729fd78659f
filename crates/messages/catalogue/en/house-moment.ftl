# Dates, hours, durations, sums and sizes.

moment-weekday = { $n ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
moment-weekday-short = { $n ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
moment-month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
moment-month-short = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] June
    [7] July
    [8] Aug
    [9] Sept
    [10] Oct
    [11] Nov
   *[12] Dec
}
moment-day-number = { $n ->
    [1] 1
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
moment-hour = { $hour }:00
moment-time = { $hour }:{ $minute }
moment-both = { $day }, { $time }
moment-weekday-time = { $weekday } { $time }
moment-now = just now
moment-today = today
moment-tomorrow = tomorrow
moment-in = in { $span }
moment-ago = { $span } ago
moment-seconds = { $n } s
moment-minutes = { $n } min
moment-hours = { $hours } h
moment-hours-minutes = { $hours } h { $minutes }
moment-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
moment-money = { $sign }{ $sum }
moment-money-code = { $sum } { $code }
moment-bytes = { $n } bytes
moment-kilobytes = { $n } kB
moment-megabytes = { $n } MB
moment-gigabytes = { $n } GB
