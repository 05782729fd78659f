# L'accueil.

home-waits = { $n ->
    [0] Rien ne vous attend
    [one] Une chose vous attend
   *[other] { $shown } choses vous attendent
}
home-lead = { $now }.
home-lead-due = { $now }. La plus pressée ferme { $near }.
home-lead-late = { $now }. La plus pressée est en retard.
home-take = Prendre la suivante
home-write = Écrire une publication
home-waiting = Ce qui vous attend
home-see-all = Tout voir, filtrer
home-nothing = Rien ne vous attend
home-nothing-say = Les accords à donner, les textes à signer et les échéances viendront ici, le plus pressé d'abord.
home-left = Ce qui est parti aujourd'hui
home-left-say = { $n ->
    [0] Rien encore.
    [one] Une publication, confirmée par son réseau.
   *[other] { $n } publications, toutes confirmées par leur réseau.
}
home-proof = Le journal le prouve.
home-alarms = Alarmes
home-today = Aujourd'hui
home-week = La semaine
home-today-nothing = Rien n'est prévu aujourd'hui.
home-approval = Accord demandé
home-question = Une réponse manque
home-sign = À signer
home-renewal = Échéance
home-leaver = Remise des clés
home-by-for = { $name }, pour { $account }
home-charter = La charte { $version }
home-charter-changed = { $n ->
    [one] Un article a changé
   *[other] { $n } articles ont changé
} depuis la version que vous avez signée
home-unknown = Sort inconnu : { $account }, { $time }. Charte ne réessaie pas tout seul.
home-silent = { $account } se tait depuis { $span }.
home-look = Voir la file
home-no-charter-h = Il n'y a pas encore de charte
home-no-charter-import = Importer un fichier charte.md
home-no-charter = Sans charte, rien ne part. L'entretien vous mène d'une page blanche à un texte complet, en trente minutes.
home-no-charter-go = Commencer l'entretien
home-charter-broken = La charte { $version } ne se compile pas : { $n ->
    [one] une erreur
   *[other] { $n } erreurs
}. La version { $in-force } reste en vigueur ; rien n'a changé pour personne.
home-charter-broken-go = Voir les erreurs
home-detector-off = Le détecteur « { $name } » ne répond pas. Les règles qui en dépendent retiennent, et le disent.
