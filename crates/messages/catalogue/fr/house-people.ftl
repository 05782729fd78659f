# Les personnes, leurs habilitations, leur départ, les réglages.

# Les personnes : la liste.
people-lead = { $n ->
    [one] Une personne
   *[other] { $n } personnes
}, { $teams } équipes. Les habilitations se lisent dans la charte ; ici, on invite et l'on fait partir.
people-add = Ajouter une personne
people-find = Nom ou adresse
people-team = Équipe
people-teams = Équipes
people-teams-hint = Séparées par des virgules, en plus de celles que la charte nomme.
people-status = Statut
people-status-none = non précisé
people-signed = Charte signée
people-seen = Vue
people-todo = À faire
people-caption = Personnes, par ordre alphabétique
people-none = Personne ici
people-none-say = Les personnes que vous ajoutez, ou que le registre apporte, viendront ici.
people-name = Nom
people-email-hint = Sans adresse, la personne ne se connecte pas et ne reçoit rien.
people-lang = Langue
people-administrator = administration : personnes, comptes, réglages
people-keeps = administration
people-invite-now = envoyer l'invitation tout de suite
people-here = Présentes
people-left = Parties
people-invited = Invitées
people-invitations = Invitations ({ $n })
people-not-signed = non signée
people-never = jamais
people-no-access = sans accès
people-link-until = lien jusqu'au { $day }
people-left-on = départ le { $day }
people-leaves-on = part le { $day }
people-to-hand = { $n ->
    [one] Un compte à remettre
   *[other] { $n } comptes à remettre
}
people-page-before = Début de la liste

# Une personne.
people-you = vous
people-leave = Organiser son départ
people-gone = Départ le { $day } : ses habilitations ne comptent plus, et rien ne s'ouvre.
people-invited-h = Invitation prête
people-invited-say = Elle est partie par courriel si le courriel est réglé. Ce lien ne sera plus montré ; il sert une fois, pendant sept jours.
people-why = Pourquoi cette personne peut ce qu'elle peut
people-why-caption = Habilitations de { $name }
people-no-mandate = Aucune habilitation de la charte ne vise cette personne aujourd'hui.
people-by-team = par l'équipe { $team }, article { $article }
people-by-name = par son nom, article { $article }
people-mandate-until = { $why }, jusqu'au { $day }
people-sessions = Sessions
people-close-others = Fermer toutes les autres
people-security = Sécurité
people-password-set = choisi
people-password-none = pas encore choisi
people-password-change = Changer le mot de passe
people-password-old = Mot de passe actuel
people-password-new = Nouveau mot de passe
people-tokens = { $n ->
    [0] Aucun jeton
    [one] Un jeton compte
   *[other] { $n } jetons comptent
}
people-factor-none = absent
people-factor-is-on = actif
people-factor-take = Prendre un second facteur
people-factor-say = Lisez l'image avec une application de codes, ou recopiez le secret. Puis donnez le code qu'elle montre.
people-factor-qr = Image à lire avec une application de codes
people-factor-secret = Secret
people-factor-address = Adresse
people-factor-off = Ôter le second facteur
people-settings = Réglages
people-settings-own = Vos réglages
people-delegate = En cas d'absence
people-delegate-hint = Cette personne répond aux demandes d'accord restées sans réponse.
people-delegate-none = personne
people-sign = Lire et signer { $version }
people-signed-never = Aucune version signée.
people-invite = Inviter
people-export = Emporter ses données
people-erase = Effacer cette personne
people-erase-say = Son nom, son adresse et ce que le journal tient sur elle disparaissent. Le journal reste vérifiable. On ne revient pas en arrière.
people-erase-sure = Je sais que c'est définitif

# Un départ.
leave-h = Départ de { $name }
leave-lead = En un acte : ses sessions se ferment, ses clefs tombent, et ce que cette personne tenait passe à quelqu'un.
leave-lead-gone = Départ le { $day }. Ce qui reste à remettre se remet ici.
leave-go = Tout remettre et clore
leave-day = Dernier jour
leave-day-hint = Après ce jour, aucune habilitation ne compte. Aujourd'hui ou avant : tout se ferme maintenant.
leave-hand = À remettre ({ $n })
leave-nothing = Rien n'est à remettre.
leave-to = Remis à
leave-stays = à remettre plus tard
leave-aside = à mettre de côté
leave-nobody = personne
leave-falls = Ce qui tombe tout de suite
leave-note = Note au journal
leave-account = Compte
leave-account-say = Fermez aussi son accès personnel chez le réseau, puis ôtez-le des clients reliés.
leave-account-clients = { $n ->
    [one] Un client relié passera à la même personne.
   *[other] { $n } clients reliés passeront à la même personne.
}
leave-request = Accord attendu
leave-request-say = Personne d'autre ne peut répondre pour { $account }.
leave-delegate = Suppléance
leave-delegate-say = Répond à sa place en cas d'absence.
leave-closed = se ferment
leave-revoked = à révoquer
leave-ends = prend fin
leave-sessions = { $n ->
    [0] Aucune session ouverte
    [one] Une session
   *[other] { $n } sessions
}
leave-tokens = { $n ->
    [0] Aucun jeton d'API
    [one] Un jeton d'API
   *[other] { $n } jetons d'API
}
leave-administers = L'administration de la maison
leave-consents = { $n ->
    [one] Son accord d'image court encore
   *[other] { $n } accords d'image courent encore
}
leave-consents-say = Demandez-lui s'il est retiré.

# Les habilitations.
mandates-h = Habilitations
mandates-lead = Lues dans la charte { $version }. Pour en donner ou en retirer une, on change la charte.
mandates-edit = Modifier la charte
mandates-none = Aucune charte en vigueur
mandates-none-say = Les habilitations se lisent dans la charte. Tant qu'aucune n'est en vigueur, personne ne publie.
mandates-ask = Pourquoi une personne peut un acte
mandates-who = Pourquoi cette personne
mandates-can = peut-elle
mandates-on = Sur
mandates-may = Peut
mandates-mandate = Habilitation
mandates-answer = Répondre
mandates-table = Tableau des habilitations
mandates-table-link = Tableau
mandates-caption = Ce que chaque équipe peut sur chaque compte
mandates-nothing = rien
mandates-all = tous les actes
mandates-all-but = tous sauf { $acts }
mandates-everywhere = tous les comptes
mandates-persons = { $n ->
    [0] personne
    [one] une personne
   *[other] { $n } personnes
}
mandates-person = personne
mandates-topics = { $who }, sur { $n ->
    [one] un sujet
   *[other] { $n } sujets
}
mandates-until = { $who }, jusqu'au { $day }
mandates-yes-team = Oui : { $name } est de l'équipe { $team }, et l'habilitation « { $mandate } » (article { $article }) lui donne « { $act } » sur { $account }.
mandates-yes-name = Oui : l'habilitation « { $mandate } » (article { $article }) nomme { $name } et lui donne « { $act } » sur { $account }.
mandates-yes-keeps = Oui : { $name } administre la maison.
mandates-no = Non : aucune habilitation ne donne à { $name } « { $act } » sur { $account }.
mandates-no-gone = Non : { $name } n'est plus là ; plus aucune habilitation ne compte.

# Ce qui manque, ce qui est fait.
house-error-not-custodian = Cette personne n'a pas la garde de ce compte.
house-error-still-custodian = Remettez d'abord ses comptes à quelqu'un : cette personne en a encore la garde.
house-error-sure-missing = Cochez d'abord la case : c'est définitif.
house-error-old-missing = Donnez le mot de passe actuel.
house-error-id-taken = Une autre fiche porte ce nom.
house-error-handle-unreadable = Ce nom de compte ne se lit pas.
house-error-mail-off = Le courriel n'est pas réglé.
house-error-number-unreadable = Ce nombre ne se lit pas.
house-error-file-unknown = Ce n'est pas un fichier du registre.
house-error-upload-unreadable = Les fichiers reçus ne se lisent pas.
house-done-factor-off = Second facteur ôté.
house-done-erased = Effacé. Le journal reste vérifiable.
house-done-closed = Session fermée.
house-done-handed = Remis.
house-done-cut = Ôté des clients reliés.
house-done-connected = Relié.
house-done-renewed = Échéance repoussée.
house-done-destination = Destination changée.
house-done-removed = Ôté.
house-done-revoked = Jeton révoqué.
house-done-tried = Le message d'essai est en route.
mail-try-subject = Essai de courriel
mail-try-body =
    Si vous lisez ceci, le courriel de Charte fonctionne.
    { $link }

# Réglages : ce qui s'ajoute.
settings-from-file = Cela se règle dans le fichier de configuration de la maison.
mail-off = Le courriel n'est pas réglé : personne n'est prévenu. Dans le fichier charte.toml du dossier de données :
mail-failed = Messages non partis
mail-waiting = { $n ->
    [one] Un message attend.
   *[other] { $n } messages attendent.
}
mail-password = Mot de passe du serveur
mail-password-kept = donné, jamais montré
mail-password-none = sans
tokens-scope-approve = accorder et refuser
tokens-scope-moderate = recevoir et modérer les commentaires
tokens-scope-stop = arrêter et reprendre
tokens-by-at = { $name }, { $day }
sign-in-with-password = Personnes avec un mot de passe
sign-in-with-second = Personnes avec un second facteur
sign-in-limit = Essais avant l'attente
sign-in-length = Longueur d'un mot de passe
sign-in-length-say = douze caractères au moins
sign-in-session = Durée d'une session
sign-in-provider-off = Aucun : on se connecte avec l'adresse et le mot de passe donnés ici.
health-journal-signed = { $n } actes, signés jusqu'au n° { $size }, { $when }
health-journal-unsigned = { $n } actes, pas encore signés
health-ticking = Ce qui part de soi-même
health-ticks = bat
health-stands = ne bat plus
health-on = en service
health-deliveries = Envois
health-failed = { $n ->
    [one] un refus
   *[other] { $n } refus
}
health-mail-counts = { $waiting } en attente, { $failed } non partis
health-mail-off = non réglé
health-charter-rules = { $title }, { $version } : { $n } règles
health-topics = { $n } sujets appris
health-size = { $people } personnes, { $accounts } comptes, { $posts } publications
health-holds = tient
detector-claims = allégations
detector-defamation = diffamation
detector-distress = détresse
detector-excerpts = extraits confidentiels
detector-green-claims = allégations écologiques
detector-harassment = harcèlement
detector-hate = haine
detector-insult = injure
detector-intent = intention des commentaires
detector-personal-data = données personnelles
detector-profanity = grossièreté
detector-secrets = secrets
detector-sexual = contenu sexuel
detector-spam = indésirables
detector-threat = menace
detector-faces = visages
detector-logos = marques dans les images
detector-media-metadata = lieu dans les images
detector-nudity = nudité
detector-ocr = texte dans les images
search-pages = Pages
people-codes = Codes de secours
people-codes-left = { $n ->
    [0] il n'en reste pas
    [one] il en reste un
   *[other] il en reste { $n }
}
people-codes-h = Vos codes de secours
people-codes-say = Gardez-les ailleurs que dans votre téléphone : ils ne seront plus jamais montrés. Chacun ouvre la porte une fois, à la place du code du téléphone.
people-codes-renew = Renouveler les codes de secours
people-codes-renew-hint = Le code de votre téléphone. Les codes de secours d'avant n'ouvriront plus rien.
sign-in-back = Adresse de retour
sign-in-unknown = Une personne que la maison ne connaît pas
sign-in-unknown-made = devient une personne d'ici
sign-in-unknown-out = reste dehors
