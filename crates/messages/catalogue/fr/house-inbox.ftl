# La boîte des commentaires, les alarmes, les sites.

# La boîte : la liste.
inbox-h = Boîte des commentaires
inbox-list = Commentaires
inbox-view-mine = M'attendent
inbox-view-soon = Délais courts
inbox-view-held = Retenus
inbox-view-spam = Indésirables
inbox-view-snoozed = Reportés
inbox-view-closed = Clos
inbox-view-all = Tous
inbox-find = Mots, auteur
inbox-words-behind = Les derniers commentaires sont encore en lecture : leurs mots ne se cherchent pas encore.
inbox-filters = { $n ->
    [0] Filtres
    [one] Filtres (1)
   *[other] Filtres ({ $n })
}
inbox-network = Réseau ou site
inbox-scenario = Scénario
inbox-scenario-h = Scénario : { $title }
inbox-ground = Motif
inbox-severity = Gravité
inbox-severity-1 = 1, courant
inbox-severity-2 = 2, délicat
inbox-severity-3 = 3, grave
inbox-severity-4 = 4, crise
inbox-assigned = Confié à
inbox-fresh = , pas encore ouvert
inbox-on-it = { $name } est dessus
inbox-on-it-own = vous êtes dessus
inbox-alike-n = { $n ->
    [one] 1 semblable
   *[other] { $n } semblables
}
inbox-count = { $n ->
    [one] Un commentaire
   *[other] { $shown } commentaires sur { $of }
}
inbox-begin = Aucun commentaire encore
inbox-begin-say = Reliez un site, donnez un fichier ou appelez l'API. Chaque commentaire qui demande une personne arrive ici, avec son scénario et son délai.
inbox-begin-sites = Relier un site
inbox-begin-file = Donner un fichier
inbox-begin-api = Clé pour l'API
inbox-none = Rien ici
inbox-none-say = Aucun commentaire n'est dans cet état.
inbox-none-mine = Rien ne vous attend
inbox-none-mine-say = Les commentaires que la charte vous confie viendront ici, le délai le plus court d'abord.
inbox-none-soon = Tous les délais sont tenus
inbox-none-soon-say = Ce qui doit être traité bientôt, ou l'aurait dû, viendra ici.
inbox-none-spam = Rien n'est mis de côté
inbox-none-spam-say = Les indésirables attendent ici avant d'être effacés ; chacun peut être repris.
inbox-news = { $fresh ->
    [0] Rien de nouveau
    [one] Un nouveau commentaire
   *[other] { $fresh } nouveaux commentaires
}{ $gone ->
    [0] .
    [one] , un traité par d'autres.
   *[other] , { $gone } traités par d'autres.
}
inbox-news-show = Actualiser
inbox-undo = Annuler
inbox-undone = (annulé)
inbox-comment = Commentaire

# États et délais.
inbox-state-waiting = en attente
inbox-state-held = retenu
inbox-state-shown = visible
inbox-state-hidden = masqué
inbox-state-masked = occulté en partie
inbox-state-spam = indésirable
inbox-state-snoozed = reporté
inbox-state-answered = répondu
inbox-state-closed = clos
inbox-clocks = Délais
inbox-clock-acknowledge = accuser réception
inbox-clock-answer = répondre
inbox-clock-decide = décider
inbox-clock-remove = retirer
inbox-clock-hand-over = transmettre
inbox-clock-protect = protéger
inbox-clock-speak = parler
inbox-clock-pause = suspendre
inbox-clock-running = en cours
inbox-clock-soon = bientôt
inbox-clock-over = échu
inbox-clock-met = tenu
inbox-clock-missed = manqué
inbox-clock-paused = suspendu

# La fiche.
inbox-walk = De commentaire en commentaire
inbox-to-list = La liste
inbox-place = { $nth } sur { $of }
inbox-previous = Précédent
inbox-next = Suivant
inbox-answers-to = En réponse à
inbox-mark = raison
inbox-masked = occulté
inbox-ours = la maison
inbox-see-card = Voir
inbox-decide = Décider
inbox-approve = Laisser visible
inbox-hide = Masquer
inbox-hide-say = Une critique, une plainte ou un désaccord n'est jamais un motif. La copie est gardée avant tout acte.
inbox-hide-go = Masquer avec ce motif
inbox-hide-note = Faits, en une phrase : l'auteur les lira
inbox-ground-law = La loi
inbox-ground-house = Les règles de la maison
inbox-mask = Occulter des mots
inbox-mask-say = Le texte n'est jamais récrit : les mots occultés sont remplacés par une marque visible.
inbox-mask-spans = Mots repérés
inbox-mask-words = Autres mots, comme ils sont écrits
inbox-mask-go = Occulter
inbox-spam = Indésirable
inbox-not-spam = Pas indésirable
inbox-take = Je m'en charge
inbox-release = Le rendre
inbox-assign = Confier
inbox-assign-to = À qui
inbox-escalate = Faire remonter
inbox-escalate-to = À qui
inbox-snooze = Reporter
inbox-snooze-say = Le délai de la charte court toujours.
inbox-snooze-until = Jusqu'à
inbox-snooze-hour = dans une heure
inbox-snooze-evening = ce soir, 18 h
inbox-snooze-tomorrow = demain, 9 h
inbox-snooze-week = lundi, 9 h
inbox-snooze-on = ce jour, à cette heure :
inbox-snooze-time = Heure
inbox-why = Raison
inbox-reason-more = En dire plus
inbox-close = Clore
inbox-closing = Est-ce fait ?
inbox-reopen = Rouvrir
inbox-no-answer = Ne pas répondre
inbox-no-answer-say = Se taire est une décision : elle a une raison, et le journal la garde.
inbox-no-answer-why = Pourquoi
inbox-silence-charter = la charte : { $why }
inbox-silence-solved = déjà réglé avec cette personne
inbox-silence-said = la réponse est déjà dans le fil
inbox-silence-elsewhere = repris ailleurs, en privé
inbox-silence-bait = provocation sans demande
inbox-silence-humour = humour, satire
inbox-silence-law = une affaire est en cours
inbox-silence-other = autre, à dire ci-dessous
inbox-justification = Pourquoi celui-ci autrement
inbox-justification-hint = Deux cas semblables reçoivent le même acte, ou l'écart est expliqué.
inbox-justify = Garder cette explication
inbox-unlike = { $n } commentaires semblables ont été traités autrement : { $how }.
inbox-answer-as = Répondre pour { $account }
inbox-wordings = Réponses préparées
inbox-private = en privé
inbox-private-tick = À l'auteur seul, en privé
inbox-blanks-open = { $n ->
    [one] un blanc à remplir
   *[other] { $n } blancs à remplir
}
inbox-blanks = { $n ->
    [one] À remplir avant d'envoyer :
   *[other] À remplir avant d'envoyer :
} { $blanks }
inbox-answer-text = Réponse
inbox-answer-go = Envoyer la réponse
inbox-goes-public = Sous le commentaire, visible par tous.
inbox-scenario-owner = { $owner } s'en occupe.
inbox-scenario-because = Reconnu à : { $why }.
inbox-scenario-go = Changer de scénario
inbox-severity-go = Changer la gravité
inbox-reclass = Ce n'est pas le bon scénario
inbox-tone = Ton :
inbox-scenario-silence = La charte préfère ne pas répondre :
inbox-escalation = Quand cela remonte
inbox-answered = Ce qui a été répondu
inbox-answered-by-hand = à dire là-bas
inbox-answered-sent = dit
inbox-answered-dropped = finalement pas dit
inbox-answered-said = C'est dit là-bas
inbox-answered-drop = Finalement, on ne le dit pas
inbox-notes = Notes privées
inbox-notes-none = Aucune note.
inbox-note-add = Ajouter une note
inbox-note-say = Pour l'équipe seule. Une note ne quitte jamais la maison.
inbox-note-go = Noter
inbox-spam-percent = Indésirable à { $n } %
inbox-spam-sign-sound = sain
inbox-reason-for = plaide pour l'indésirable
inbox-reason-against = plaide contre
inbox-percent = { $n } %
inbox-author = L'auteur, ici
inbox-author-unknown = Premier commentaire sur ce site.
inbox-author-recent = Ses derniers commentaires ici
inbox-author-here = De ce site seul ; rien ne vient d'ailleurs.
inbox-author-before = Commentaires avant
inbox-author-kept = Laissés visibles
inbox-author-removed = Masqués
inbox-author-first = Vu pour la première fois
inbox-thread = Le fil
inbox-thread-here = ce commentaire
inbox-statement = Ce que l'auteur apprend
inbox-told-sent = envoyé
inbox-contested = L'auteur conteste
inbox-contest-reason = Raison, que l'auteur lira
inbox-contest-kept = Maintenir
inbox-contest-restored = Rétablir le commentaire
inbox-history = Ce qui s'est passé
inbox-second = Une deuxième personne est demandée
inbox-second-until = Sans réponse avant { $time }, rien n'est fait.
inbox-confirm = Confirmer
inbox-decline = Refuser
inbox-decline-reason = Raison d'un refus
inbox-conflict-answer = Une autre réponse attend déjà
inbox-conflict-answer-say = La vôtre est gardée ci-dessous. Rien n'est parti.
inbox-conflict-busy = Quelqu'un est dessus
inbox-conflict-acted = Quelqu'un a agi entre-temps
inbox-conflict-acted-say = Rien n'a été fait de ce que vous demandiez. La page montre l'état de maintenant.
inbox-conflict-anyway = Envoyer la mienne quand même
inbox-conflict-drop = Renoncer à la mienne

# Touches.
inbox-key-next = commentaire suivant
inbox-key-previous = commentaire précédent
inbox-key-approve = laisser visible
inbox-key-hide = masquer
inbox-key-answer = répondre
inbox-key-wording = réponse préparée
inbox-key-escalate = faire remonter
inbox-key-snooze = reporter
inbox-key-take = m'en charger, le rendre
inbox-key-spam = indésirable, ou pas
inbox-key-send = envoyer la réponse

# Semblables.
inbox-alike-h = Commentaires semblables
inbox-colon = { " :" }
inbox-alike-all = Les traiter ensemble
inbox-alike-back = Revenir au commentaire
inbox-alike-none = Aucun ne lui ressemble
inbox-alike-none-say = Ce commentaire est seul de son espèce.
inbox-alike-caption = Les plus semblables d'abord
inbox-alike-tick-all = Cocher tous ceux de la page
inbox-alike-tick = Cocher celui de { $author }
inbox-likeness = Ressemblance
inbox-alike-act = Un acte pour tous
inbox-alike-two = À partir de { $n }, une deuxième personne confirme.
inbox-alike-what = Acte
inbox-alike-ground = Motif, pour masquer
inbox-alike-preview = Voir ce que cela ferait
inbox-alike-go = { $n ->
    [one] Le faire pour ce commentaire
   *[other] Le faire pour ces { $n } commentaires
}

# Motifs.
ground-hate-or-incitement = Haine ou provocation
ground-hate-or-incitement-say = Attaque des personnes pour ce qu'elles sont, ou appelle à leur nuire.
ground-threat = Menace
ground-threat-say = Annonce un mal à quelqu'un.
ground-harassment = Harcèlement
ground-harassment-say = S'acharne sur une personne.
ground-insult = Injure
ground-insult-say = Outrage une personne sans dire de fait.
ground-defamation = Diffamation
ground-defamation-say = Prête à une personne un fait précis qui touche à son honneur.
ground-terrorism-apology = Apologie du terrorisme
ground-terrorism-apology-say = Loue un acte de terrorisme, ou y appelle.
ground-child-protection = Protection des mineurs
ground-child-protection-say = Met un mineur en danger.
ground-sexual-content = Contenu sexuel
ground-sexual-content-say = Montre ou décrit ce qu'un mineur ne doit pas voir.
ground-doxxing = Divulgation de coordonnées
ground-doxxing-say = Publie où trouver quelqu'un pour qu'on lui nuise.
ground-privacy = Vie privée
ground-privacy-say = Révèle la vie privée d'une personne sans son accord.
ground-image-right = Droit à l'image
ground-image-right-say = Montre une personne qui ne l'a pas accepté.
ground-medical-secrecy = Secret médical
ground-medical-secrecy-say = Dit la santé d'une personne identifiable.
ground-trade-secret = Secret des affaires
ground-trade-secret-say = Révèle ce qui est protégé comme secret.
ground-fraud-phishing = Fraude ou hameçonnage
ground-fraud-phishing-say = Cherche de l'argent ou des données par tromperie.
ground-impersonation = Usurpation
ground-impersonation-say = Se fait passer pour un autre.
ground-copyright = Droit d'auteur
ground-copyright-say = Reprend une œuvre sans droit, sur demande de qui la détient.
ground-trademark = Marque
ground-trademark-say = Trompe sur l'origine par une marque.
ground-election-silence = Silence électoral
ground-election-silence-say = Fait campagne quand la loi l'interdit.
ground-advertising = Publicité
ground-advertising-say = Vend autre chose, sans lien avec la page.
ground-repetition-flood = Répétition
ground-repetition-flood-say = Le même message, posté encore et encore.
ground-off-topic = Hors sujet
ground-off-topic-say = Sans lien avec la page ; une critique n'est pas hors sujet.
ground-coarse-language = Propos grossiers
ground-coarse-language-say = Grossier sans viser personne.
ground-personal-data = Données personnelles
ground-personal-data-say = L'auteur donne ses propres coordonnées, ou celles d'un autre ; occulter suffit souvent.
ground-unsafe-link = Lien dangereux
ground-unsafe-link-say = Mène à une adresse connue pour nuire.
ground-medical-advice-request = Demande d'avis médical
ground-medical-advice-request-say = Demande un diagnostic, que cette page ne peut donner.

# Alarme.
alarm-h = Alarmes
alarm-one = Alarme
alarm-lead = Ce qui sort du rythme habituel d'un compte, et ce à quoi personne ne répond.
alarm-view-open = En cours
alarm-view-past = Passées
alarm-view-silence = Silences
alarm-none = Aucune alarme
alarm-none-say = Chaque compte est comparé à son propre rythme, heure par heure. Ce qui en sort sonnera ici, en moins d'une minute.
alarm-silence-none = Aucun silence à regretter
alarm-silence-none-say = Les questions et les critiques sans réponse au-delà de leur délai, et les comptes muets trop longtemps, viendront ici.
alarm-inbox = Aller à la boîte
alarm-level-1 = à regarder
alarm-level-2 = sérieuse
alarm-level-3 = crise
alarm-count = { $n ->
    [one] Une alarme
   *[other] { $shown } alarmes sur { $of }
}
alarm-unanswered = Sans réponse au-delà du délai
alarm-unanswered-say = Se taire se décide : répondez, ou dites pourquoi vous ne répondez pas.
alarm-dormant = Comptes muets
alarm-dormant-say = Sans publication depuis plus longtemps que la charte ne le permet, ou en sommeil au registre.
alarm-last = Dernière publication
alarm-limit = Limite
alarm-by-registry = en sommeil au registre
alarm-never = jamais
alarm-since = Depuis
alarm-see = Voir ces commentaires
alarm-chart = Les dernières heures
alarm-chart-title = { $what }, de { $from } à { $to }
alarm-chart-said = Au plus haut, { $most } ({ $at }) ; d'habitude entre { $low } et { $high } à cette heure.
alarm-chart-what = commentaires par heure
alarm-chart-negative = négatifs
alarm-chart-usual = rythme habituel
alarm-chart-start = l'alarme sonne
alarm-chart-numbers = Les chiffres
alarm-chart-hour = Heure
alarm-voices = Les trois qui le disent le mieux
alarm-why = Pourquoi elle sonne
alarm-measures = Que faire
alarm-stop = Arrêter la file d'envoi
alarm-stop-say = Rien ne part plus de ces comptes jusqu'à ce qu'une personne reprenne.
alarm-case = Ouvrir le dossier de crise
alarm-case-say = La cellule est prévenue, les preuves sont gardées, les rôles sont distribués.
alarm-call = Appeler l'astreinte
alarm-call-say = { $n ->
    [one] { $who } est d'astreinte : par courriel et par appel sortant.
   *[other] { $who } sont d'astreinte : par courriel et par appel sortant.
}
alarm-proposed = proposé
alarm-done-charter = fait par la charte, { $time }
alarm-done-person = fait par { $name }, { $time }
alarm-see-stop = Voir l'arrêt
alarm-false = C'est une fausse alarme
alarm-false-say = La raison est apprise : ce rythme sonnera moins vite.
alarm-false-go = Classer comme fausse alarme
alarm-end = C'est fini
alarm-end-go = Terminer l'alarme
alarm-spreads = Ce qui se répand
alarm-new = nouveau
alarm-times = { $n ->
    [one] 1 fois
   *[other] { $count } fois
}
alarm-reach = Qui est touché
alarm-reach-say = En tout, jamais par personne.
alarm-reach-authors = Auteurs
alarm-reach-new = Vus pour la première fois
alarm-reach-followers = Abonnés de ces auteurs, ensemble

# Sites.
sites-h = Sites
sites-lead = Les sites qui demandent à Charte ce que valent leurs commentaires, par le protocole d'Akismet.
sites-new = Ajouter un site
sites-none = Aucun site encore
sites-none-say = Un WordPress garde son extension Akismet telle quelle ; trois étapes suffisent :
sites-how = Relier un WordPress
sites-how-1 = Téléchargez la petite extension, qui dirige Akismet vers cette maison :
sites-how-2 = Posez-la dans
sites-how-3 = Ajoutez le site ici et donnez sa clé à l'extension Akismet. Rien d'autre ne change.
sites-how-other = Tout autre client d'Akismet : l'hôte { $host } et la clé.
sites-made = Clé de { $site }
sites-made-say = Copiez-la maintenant : elle ne sera plus jamais montrée.
sites-key = Clé
sites-made-by = Faite
sites-seen = Dernière demande
sites-never = jamais encore
sites-lessons = Apprentissage
sites-lessons-say = { $n ->
    [0] Aucune correction.
    [one] Une correction.
   *[other] { $n } corrections.
}
sites-shared = Elles servent aussi aux autres sites.
sites-own = Elles restent à ce site.
sites-notice = Information des auteurs
sites-caption = Demandes de { $site }, par mois
sites-month = Mois
sites-checked = Jugés
sites-spam = Indésirables
sites-ham = Sains
sites-held = Retenus
sites-missed = Manqués
sites-wrong = À tort
sites-renew = Nouvelle clé
sites-share = Partager ses leçons
sites-unshare = Ne plus partager
sites-forget = Oublier ce qui fut appris
sites-revoke = Révoquer
sites-address = Adresse du site
sites-address-hint = Comme un visiteur la tape : https://blog.exemple.fr
sites-account = Compte dont la charte vaut
sites-make = Faire la clé
sites-state-answers = répond
sites-state-silent = muet
sites-state-never = jamais vu
sites-state-revoked = révoqué

# Importation.
intake-link = Importer
intake-h = Importer des commentaires
intake-lead = Un tableau CSV, des lignes JSON ou l'export d'un WordPress. Chaque commentaire est jugé comme s'il arrivait ; chaque ligne qui n'est pas comprise est dite.
intake-file = Fichier
intake-file-hint = Au plus { $limit }.
intake-kind = Genre
intake-kind-auto = le reconnaître
intake-kind-csv = tableau (CSV)
intake-kind-jsonl = lignes JSON
intake-kind-wordpress = export WordPress
intake-site = Site
intake-look = Prendre ces commentaires
intake-looked = Voici ce qui est compris. Rien n'est pris encore.
intake-columns = Ce qui est compris
intake-column = Colonne
intake-means = Est
intake-examples = Par exemple
intake-column-none = rien, laissée de côté
intake-column-text = le texte
intake-column-author = l'auteur
intake-column-mail = son courriel (haché)
intake-column-address = son adresse IP (hachée)
intake-column-url = son site
intake-column-at = la date
intake-column-id = son numéro là-bas
intake-column-parent = ce à quoi il répond
intake-column-page = la page
intake-column-state = son état là-bas
intake-go = Prendre ces commentaires
intake-again = Regarder de nouveau
intake-running = Lecture en cours. Vous pouvez quitter cette page.
intake-progress = Lignes lues
intake-refresh = Actualiser
intake-lines = { $n ->
    [one] Une ligne lue.
   *[other] { $done } lignes lues.
}
intake-lines-of = { $done } lignes lues sur { $total }.
intake-done = Le fichier est lu.
intake-failed = La lecture s'est arrêtée. Ce qui était pris le reste ; le même fichier reprend sans doubler.
intake-wrong = { $n ->
    [one] Une ligne pas comprise
   *[other] { $total } lignes pas comprises
} ({ $shown } montrées)
intake-wrong-caption = Lignes qui n'ont pas été comprises
intake-line = Ligne
intake-why = Pourquoi
intake-text = Texte
intake-runs = Fichiers d'avant
intake-runs-none = Aucun fichier encore.
intake-count-taken = Pris
intake-count-seen = Déjà vus
intake-count-spam = Indésirables
intake-count-held = À décider
intake-count-wrong = Pas compris

# Information, contestation.
notice-h = Vos données quand vous commentez
notice-since = En vigueur depuis
notice-version = charte { $version }
notice-none = Les commentaires ne sont pas ouverts ici : aucune donnée n'est recueillie.
notice-other = This notice in English
notice-text = En texte seul
notice-foot = Cette page est faite de ce qui est réellement en service.
contest-h = Votre commentaire
contest-over = Ce lien n'ouvre rien, ou n'ouvre plus rien.
contest-yours = Ce que vous aviez écrit
contest-why = Pourquoi
contest-said = Ce que vous avez répondu
contest-waits = Une personne qui n'a pas pris la décision le lira.
contest-contest = Contester
contest-contest-say = Dites pourquoi la décision est mauvaise. Une personne qui ne l'a pas prise la reverra.
contest-until = Jusqu'au { $day }.
contest-text = Vos raisons
contest-go = Envoyer
contest-received = Votre contestation est reçue.
contest-ways = Autres voies

# Accueil.
home-comment = Commentaire
home-comments = Commentaires
home-comments-all = La boîte
home-comments-none = Rien n'attend.
home-comments-mine = { $n ->
    [0] Aucun ne vous attend
    [one] Un vous attend
   *[other] { $shown } vous attendent
}
home-comments-soon = { $n ->
    [one] Un délai court
   *[other] { $shown } délais courts
}
home-comments-held = { $n ->
    [one] Un retenu
   *[other] { $shown } retenus
}
home-comments-unanswered = { $n ->
    [one] Une question sans réponse
   *[other] { $shown } sans réponse au-delà du délai
}
home-comments-next = Prendre le suivant

# The contest page, sites and imports, as the house says them.

contest-ground = Motif
contest-rests = Repose sur
contest-law = la loi
contest-house = les règles de la maison
contest-decided = Décision
contest-by-found = par une personne ; repéré par une machine
contest-by-person = par une personne
contest-from = Depuis
contest-hidden = Votre commentaire a été masqué
contest-masked = Une partie de votre commentaire a été occultée
contest-restored = Votre commentaire est rétabli
contest-upheld = La décision est maintenue.
contest-closed = Cette décision ne peut plus être contestée ici : elle l'a été, ou elle a été levée, ou le délai est passé.
contest-court = Vous pouvez aussi saisir un tribunal.
contest-notice = Vos données quand vous commentez
house-done-revoked-key = Clé révoquée : ce site n'est plus entendu.
house-done-forgotten = Ce que ce site avait appris est oublié.
intake-fault-import-text = Aucune colonne ne porte le texte : nommez-la « texte » ou « text ».
intake-fault-import-empty = Sans texte.
intake-fault-import-date = La date n'est pas lisible.
intake-fault-import-line = Cette ligne n'est pas lisible.
intake-fault-import-long = Cette ligne est trop longue.
intake-fault-import-rows = Le fichier est trop long : la suite n'est pas lue. Coupez-le.
intake-fault-import-broken = Le fichier s'arrête ou se brise ici : la suite n'est pas lue.
intake-see = Voir les commentaires
house-error-import-file = Choisissez un fichier de commentaires.
house-error-import-account = Choisissez un compte sur lequel vous modérez.

# What a verdict says of a comment.
inbox-effect-shown = Reste visible
inbox-effect-hidden = Masqué
inbox-does-show = le laisse visible
inbox-does-hide = le masque
