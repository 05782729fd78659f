# Les comptes, le registre, le résumé du jour.

# Les comptes : la liste.
accounts-lead = { $n ->
    [one] Un compte
   *[other] { $n } comptes
}, { $gaps ->
    [0] tous complets
    [one] un a une lacune
   *[other] { $gaps } ont une lacune
}.
accounts-lead-cost = { $lead } { $cost } par an.
accounts-next = Fermer la prochaine lacune
accounts-find = Compte, gardien, payeur
accounts-network = Réseau
accounts-gap = Lacune
accounts-gaps = Lacunes
accounts-any-gap = une lacune, quelle qu'elle soit
accounts-with-gap = Avec une lacune
accounts-with-gap-n = Avec une lacune ({ $n })
accounts-paid = Payants
accounts-soon = Échéance sous 90 jours
accounts-caption = Comptes de la maison, les lacunes d'abord
accounts-owner = Propriétaire
accounts-owner-hint = La personne morale à qui le compte appartient. Sans elle, rien n'y est publié.
accounts-custodians = Gardiens
accounts-payer = Payeur
accounts-cost = Par an
accounts-renewal = Échéance
accounts-complete = complet
accounts-none = Aucun compte
accounts-none-say = Les comptes que la charte nomme, et ceux du registre, viendront ici.
accounts-add = Inscrire un compte
accounts-handle = Nom du compte
accounts-handle-hint = Comme @verrieres.

# Un compte.
accounts-renewed = Dire que le plan est renouvelé
accounts-stop = Arrêter ce compte
accounts-secret-h = Clef de signature
accounts-secret-say = Donnez-la au programme qui reçoit. Elle ne sera plus montrée.
accounts-known = Ce que l'on sait
accounts-change = Modifier
accounts-kind = Type
accounts-plan = Formule
accounts-plan-cost = { $plan }, { $cost } par an
accounts-currency = Monnaie
accounts-recovery = Recours
accounts-recovery-hint = L'adresse à laquelle le réseau écrit quand l'accès est perdu : une adresse de la maison, pas d'une personne.
accounts-second-factor = Second facteur
accounts-topics = Sujets
accounts-spoke = Dernière publication
accounts-spoke-at = { $day }, { $near }
accounts-spoke-never = aucune par Charte
accounts-silent = Se tait depuis { $span }.
accounts-last = Dernières publications
accounts-last-none = Rien n'est parti d'ici sur ce compte.
accounts-clients = Clients reliés
accounts-clients-none = Rien de noté. Notez ce qui a accès au compte chez le réseau : programmes, agences, téléphones.
accounts-clients-caption = Clients reliés à { $account }
accounts-client = Client
accounts-client-by = Relié par
accounts-client-may-hint = Par exemple : publier, lire les messages.
accounts-cut = Coupé
accounts-connect = Noter un client
accounts-record = La fiche
accounts-record-say = Aucun mot de passe ici, ni ailleurs. Un champ vide veut dire : on ne sait pas.
accounts-who = Qui peut quoi
accounts-who-none = Aucune habilitation ne vise ce compte.
accounts-destination = Destination
accounts-destination-where = Les publications partent
accounts-by-hand = à la main : une personne les dépose et le dit
accounts-feed = par le flux que Charte sert
accounts-webhook = par un appel signé
accounts-webhook-address = Adresse de l'appel
accounts-webhook-hint = https, sur un réseau public.
accounts-webhook-secret = Clef de signature
accounts-webhook-secret-hint = Vide : Charte en fait une, et la montre une fois.
accounts-hand-over = Passer la garde
accounts-hand-from = De
accounts-hand-to = À
accounts-hand-go = Remettre
accounts-history = Histoire
accounts-act-by = { $what }, par { $name }
accounts-act-changed = Fiche modifiée
accounts-act-client-connected = Client relié
accounts-act-client-cut = Client coupé
accounts-act-handed-over = Garde remise
accounts-act-destination-set = Destination changée
accounts-act-other = Autre acte
gap-renewal-in = { $days ->
    [0] Échéance aujourd'hui
    [one] Échéance demain
   *[other] Échéance dans { $days } jours
}.
gap-leaver-named = { $name } en a encore la garde.

# Le registre en fichiers.
registry-h = Registre en fichiers
registry-lead = Les fichiers que « charte check » lit à côté d'une charte. Ils sortent et rentrent tels quels.
registry-export = Emporter
registry-import = Reprendre des fichiers
registry-files = Fichiers
registry-files-hint = people.toml, accounts.toml, assets.toml, consents.toml, contacts.toml. Au moindre défaut, rien n'est repris.
registry-problems = { $n ->
    [one] Un défaut
   *[other] { $n } défauts
} : rien n'est repris
registry-records = { $n ->
    [0] vide
    [one] une fiche
   *[other] { $n } fiches
}
registry-done = Repris : { $people } personnes, { $records } autres fiches.

# Le résumé du jour.
mail-digest-subject = { $n ->
    [one] Un compte à reprendre
   *[other] { $n } comptes à reprendre
}
mail-digest-line = { $account } : { $gaps }
mail-digest-body =
    { $n ->
        [one] Un compte a
       *[other] { $n } comptes ont
    } une lacune :

    { $lines }

    Tout se ferme ici :
    {"    "}{ $link }

    Ce message part une fois par jour, à 8 h, et seulement s'il y a quelque chose à faire.
