# Read-back: compiled rules in plain words.
rb-list = { $items }
rb-team = l'équipe { $name }
rb-not = il n'est pas vrai que { $cond }
rb-minutes = { $n } min
rb-hours = { $n } h
rb-days = { $n -> 
    [one] { $n } jour
   *[other] { $n } jours
 }
rb-weeks = { $n -> 
    [one] { $n } semaine
   *[other] { $n } semaines
 }
rb-months = { $n } mois
rb-years = { $n -> 
    [one] { $n } an
   *[other] { $n } ans
 }
rb-effect-publish = la publication peut partir
rb-effect-allow = c'est permis
rb-effect-show = le commentaire est montré
rb-effect-remind = un rappel est montré
rb-effect-revise = à modifier, ou une raison à donner
rb-effect-hold = retenu
rb-effect-hide = masqué
rb-effect-refuse = refusé
rb-for = {" "}pour { $who }
rb-within = , sous { $length }
rb-ground = , motif : { $ground }
rb-opens = , et le scénario { $name } s'ouvre
rb-when = Quand { $cond } :{" "}
rb-always = Pour { $subject } :{" "}
rb-any-post = toute publication
rb-any-comment = tout commentaire
rb-any-contact = tout contact
rb-only = seulement par { $who }
rb-never = jamais si { $cond }
rb-need = il faut que ceci soit vrai : { $cond }
rb-then = { $effect }.
rb-else = . Sinon : { $effect }.
rb-no-effect = la règle de base ne s'applique pas.
rb-unknown = {" "}Si l'on ne peut pas le savoir : { $effect }.
rb-exception = {" "}C'est une exception à { $rules }.
rb-from = {" "}À partir du { $date }.
rb-until = {" "}Jusqu'au { $date }.
rb-mode-draft = {" "}(Brouillon : n'est pas regardée.)
rb-mode-shadow = {" "}(Ombre : calculée et notée, sans effet.)
rb-mode-warn = {" "}(Avertissement : montrée, ne bloque jamais.)
rb-mandate = { $who } { $n -> 
    [one] peut
   *[other] peuvent
 } { $acts }
rb-on-all = {" "}sur tous les comptes
rb-on = {" "}sur { $accounts }
rb-about = , seulement sur { $topics }
rb-content = , seulement en { $kinds }
rb-calendar-empty = Aucune date n'est donnée : ne court jamais.
rb-calendar = Court { $spells }
rb-calendar-except = , sauf { $spells }
rb-day = le { $day }
rb-period = du { $from } au { $to }
rb-every-day = chaque jour
rb-every = chaque { $days }
rb-working-days = chaque jour ouvré
rb-hours-of-day = {" "}de { $from } à { $to }
rb-yearly-day = chaque { $day }
rb-yearly = chaque année du { $from } au { $to }
rb-holidays = chaque jour férié
rb-account = Réseau : { $network }. Type : { $type }. Propriétaire : { $owner }. Gardiens : { $custodians }.
rb-not-said = non dit
rb-confidential = { $n -> 
    [one] { $n } terme le révèle.
   *[other] { $n } termes le révèlent.
 }
rb-embargo = {" "}Embargo jusqu'au { $date }.
rb-known-by = {" "}Connu de { $who }.
rb-scenario = Tenu par { $who }, gravité { $severity }.
rb-clock = { $verb } sous { $length }
rb-clocks = Horloges : { $clocks }.
rb-clock-hours = Elles courent pendant { $name }.
rb-scenario-size = { $steps -> 
    [one] { $steps } étape
   *[other] { $steps } étapes
 }, { $answers -> 
    [one] { $answers } réponse prête
   *[other] { $answers } réponses prêtes
 }.
rb-nature = De nature « { $nature } ».
rb-answer-severity = { $name }, gravité { $severity } : { $text }
rb-antispam = Un commentaire qui est probablement indésirable attend une personne dès { $hold } et est écarté dès { $aside }.
rb-antispam-discard = Dès { $discard }, il n'est pas gardé.
rb-antispam-keep-all = Rien n'est jeté sans avoir pu être repris.
rb-antispam-keep = Ce qui est écarté peut être repris pendant { $length }.
rb-antispam-trust = { $n ->
    [one] Après { $n } commentaire gardé, un auteur n'est plus retenu pour un simple doute.
   *[other] Après { $n } commentaires gardés, un auteur n'est plus retenu pour un simple doute.
 }
rb-antispam-each = Chaque site apprend pour lui seul.
rb-antispam-together = Tous les sites apprennent ensemble.
rb-only-on = Seulement sur { $accounts }.
rb-alarm = L'alarme est donnée quand { $causes }.
rb-alarm-never = Rien ne donne cette alarme.
rb-alarm-volume = les commentaires dépassent { $n } fois l'habitude
rb-alarm-negative = les commentaires négatifs dépassent { $n } fois l'habitude
rb-alarm-look-alikes = plus de { $n } commentaires se ressemblent
rb-alarm-reach = les auteurs touchent ensemble plus de { $n } personnes
rb-alarm-new-hashtag = un mot-dièse jamais vu revient plus de { $n } fois
rb-alarm-unanswered = une question ou une critique reste sans réponse après { $length }
rb-alarm-dormant = rien n'est publié sur un compte pendant { $length }
rb-alarm-at-least = Jamais pour moins de { $n } commentaires.
rb-alarm-does = Elle fait aussitôt : { $acts }.
rb-alarm-proposes = Elle propose à une personne : { $acts }.
rb-alarm-page = Est appelé : { $who }.
rb-alarm-scenario = Le dossier suit le scénario { $name }.
