# Le cadre des pages et les mots qu'elles partagent.

house-skip = Aller au contenu
house-search-label = Chercher ou commander
house-search = Chercher
house-stop = Arrêter
house-theme = Clair ou sombre
house-me = { $name } : vos réglages
house-rail = Pages principales
house-more = Plus
house-home = Accueil
house-write = Écrire
house-calendar = Calendrier
house-inbox = Boîte
house-charter = Charte
house-accounts = Comptes
house-people = Personnes
house-library = Bibliothèque
house-journal = Journal
house-settings = Réglages
house-help = Aide et touches
house-sign-out = Se déconnecter
house-waiting = en attente
house-saved = C'est enregistré.
house-stale = Cette page est ouverte depuis longtemps. Relisez-la avant de décider.
house-stale-read = La relire
house-offline = Plus de réseau. Ce que vous écrivez reste sur cette page ; enregistrez quand il revient.
house-stays = Charte tourne chez { $organisation } ; rien de ce que vous écrivez ici ne sort de la maison.
house-at-home = Rien ne sort de cette machine.

# Ce qui est arrêté.
house-stopped-label = Ce qui est arrêté
house-stopped-all = Tout est arrêté
house-stopped-accounts = { $accounts } { $n ->
    [one] est arrêté
   *[other] sont arrêtés
}
house-stopped-since = depuis { $since } par { $by } :
house-stopped-see = Voir et reprendre

# L'aide des touches.
house-keys = Touches de cette page
house-close = Fermer
house-key-help = cette aide
house-key-search = chercher, commander
house-key-then = puis une lettre
house-key-list = suivant, précédent dans une liste

# Formulaires et listes.
house-optional = facultatif
house-corrections = { $n ->
    [one] Une chose
   *[other] { $n } choses
} à corriger
house-late = en retard
house-pager = Pages de la liste
house-newer = Plus récents
house-older = Plus anciens
house-of = { $shown } sur { $n }
house-none-found = Rien ne répond à ces filtres
house-none-found-say = Ôtez un filtre, ou tous.
house-filters-off = Ôter les filtres
house-unread = La liste ne peut pas être lue
house-again = Réessayer
house-filter = Filtrer
house-filter-label = Filtrer la liste
house-all = Tous
house-acts = Actes
house-cancel = Renoncer
house-save = Enregistrer
house-open = Ouvrir
house-and-name = { $name }, { $rest }

# Les cinq degrés d'un verdict, et l'ignorance.
house-effect-publish = Peut être publié
house-effect-remind = Rappel
house-effect-revise = À revoir
house-effect-hold = Retenu
house-effect-refuse = Refusé
house-effect-unknown = On ne sait pas

# Les états d'une publication et d'un envoi.
house-state-draft = brouillon
house-state-submitted = en relecture
house-state-approved = approuvé
house-state-scheduled = programmé
house-state-published = publié
house-state-withdrawn = retiré
house-state-refused = refusé
house-state-planned = prévu
house-state-armed = armé
house-state-sent = envoyé
house-state-confirmed = confirmé
house-state-unknown = inconnu
house-state-failed = échoué

# Articles et règles.
house-rule = règle « { $rule } »
house-article = Article { $n }
filters-own = Mes filtres
filters-save = Garder ce filtre
filters-name = Nom du filtre
filters-remove = Retirer
house-done-filter-saved = Filtre gardé.
house-done-filter-removed = Filtre retiré.
