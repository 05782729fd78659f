# Les réglages.

settings-health = Santé
settings-sign-in = Connexion
settings-mail = Courriel
settings-tokens = Jetons et sessions
settings-webhooks = Webhooks
settings-secret-kept = Chiffré. Laissez vide pour garder celui d'avant.

health-well = Tout marche.
health-not-well = { $n ->
    [one] Une chose
   *[other] { $n } choses
} à regarder ; le reste marche.
health-backup = Faire une sauvegarde
health-caption = État de chaque partie
health-part = Partie
health-detail = Détail
health-seen = Vu
health-database = Base de données
health-detectors = Détecteurs
health-saved = Sauvegarde
health-clock = Horloge
health-answers = répond
health-away = ne répond pas
health-whole = entier
health-broken = altéré
health-on-time = à l'heure
health-late = en retard
health-off = éteint
health-slow = lent
health-done = faite
health-right = juste
health-unknown = { $n ->
    [one] un sort inconnu
   *[other] { $n } sorts inconnus
}
health-entries = { $n } entrées vérifiées
health-hours = Verdicts par heure
health-hours-say = Barres : les dernières heures. Tirets : le rythme habituel de ce jour.
health-hours-said = Verdicts par heure, de { $from } à { $to } : { $most } au plus haut, à { $at }
health-version = Version
health-memory = Mémoire
health-data = Données
health-charte = Charte
health-started = { $version }, démarrée { $when }
health-free = { $folder }, { $free } libres sur { $whole }

mail-lead = Un message par chose qui attend. Le texte des publications n'y est jamais en entier.
mail-server = Serveur
mail-server-hint = Nom et port, comme smtp.exemple.fr:587.
mail-encryption = Chiffrement
mail-starttls = STARTTLS exigé
mail-tls = TLS
mail-plain = Aucun (machine locale)
mail-sender = Expéditeur
mail-user = Nom d'utilisateur
mail-try = M'envoyer un essai
mail-tried = L'essai est parti vers { $email }.
mail-example = Ce que reçoit une personne qui approuve
mail-slow = Le serveur répond en { $span } depuis { $time }. Les messages partent, en retard ; les liens restent valables.

tokens-lead = Un jeton ouvre l'API, avec une portée et une fin.
tokens-new = Créer un jeton
tokens-made = Jeton créé : « { $name } »
tokens-h = Jetons
tokens-none = Aucun jeton
tokens-none-say = Un site, un outil ou un script qui vérifie ses textes ici en demande un.
tokens-caption = Jetons d'API
tokens-token = Jeton
tokens-scope = Portée
tokens-by = Créé par
tokens-used = Dernier usage
tokens-never = jamais
tokens-end = Fin
tokens-over = échu le { $day }
tokens-name = À quoi il sert
tokens-name-hint = Le nom de l'outil, pour le reconnaître le jour où on le révoque.
tokens-until = Dernier jour
tokens-scope-check = vérifier un texte
tokens-scope-read = lire publications et comptes
tokens-scope-write = écrire et programmer
tokens-scope-journal = lire le journal
tokens-scope-administer = administrer
tokens-scope-missing = Choisissez au moins une portée.
sessions-h = Sessions de tous
sessions-caption = Sessions ouvertes
sessions-person = Personne
sessions-device = Appareil
sessions-since = Depuis
sessions-own = celle-ci
sessions-close = Fermer
sessions-count = { $n ->
    [one] Une session
   *[other] { $shown } sessions sur { $of }
}

sign-in-lead = Qui entre, et comment.
sign-in-own = Mot de passe et code
sign-in-passwords = Mot de passe permis
sign-in-second = Second facteur exigé pour tous
sign-in-without = { $n ->
    [one] Une personne ne l'a
   *[other] { $n } personnes ne l'ont
} pas encore ; on le demandera à la prochaine connexion.
sign-in-provider = Compte de l'entreprise (OpenID Connect)
sign-in-name = Nom
sign-in-name-hint = Celui que porte le bouton de connexion.
sign-in-issuer = Adresse du fournisseur
sign-in-issuer-hint = Charte lit ses réglages à cette adresse.
sign-in-client = Identifiant
sign-in-secret = Secret
sign-in-groups = Groupes et équipes
sign-in-groups-hint = Une ligne par équipe : équipe de la charte = groupe de l'annuaire.
sign-in-groups-wrong = Ligne { $line } : l'annuaire n'a pas de groupe « { $group } ».
sign-in-try = Essayer avec mon compte
sign-in-locked = Sans mot de passe ni fournisseur, plus personne n'entre.
health-backup-say = La sauvegarde est une copie entière de la base, pendant que la maison travaille. Gardez à part le dossier des clefs et celui des médias : ils n'y sont pas.
health-backup-server = La base est sur un serveur PostgreSQL : la sauvegarde se fait là-bas, par son propre outil :
webhooks-lead = Ce qui se fait dans la maison est dit à d'autres programmes, signé : un acte, un identifiant, aucun texte.
webhooks-new = Ajouter une adresse
webhooks-made = Adresse ajoutée
webhooks-made-say = La clef qui signe ses appels. Copiez-la maintenant : elle ne sera plus jamais montrée.
webhooks-h = Adresses
webhooks-none = Aucune adresse
webhooks-none-say = Un outil qui veut savoir ce qui se fait ici, une archive ou une messagerie, donne une adresse.
webhooks-url = Adresse
webhooks-url-hint = https, sur un réseau public.
webhooks-events = Ce qui lui est dit
webhooks-events-hint = Des débuts d'actes, séparés par des virgules, comme post., stop. Vide : tout.
webhooks-events-wrong = Les débuts d'actes sont des minuscules, des points et des tirets, séparés par des virgules.
webhooks-all = tout
webhooks-remove = Retirer
webhooks-calls = Les derniers appels
webhooks-act = Acte
webhooks-sent = arrivé
webhooks-waiting = en attente
webhooks-failed = abandonné
webhooks-gone = une adresse retirée
webhooks-tries = { $n ->
    [one] un essai
   *[other] { $n } essais
}
