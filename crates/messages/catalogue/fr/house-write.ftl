# Le verdict à côté d'une publication, et la page où l'on écrit.

verdict-h = Verdict
verdict-rule = règle
verdict-does-publish = laisse partir
verdict-does-remind = rappelle
verdict-does-revise = fait revoir
verdict-does-hold = retient
verdict-does-refuse = refuse
verdict-does-unknown = ne peut pas répondre
verdict-fix-cut = Retirer « { $words } »
verdict-fix-credit = Ajouter le crédit : { $words }
verdict-exception = Demander une exception
verdict-exception-reason = Pourquoi cette publication devrait-elle partir ?
verdict-exception-go = Envoyer la demande
verdict-overrule = Passer outre, avec une raison
verdict-overrule-reason = Raison, gardée au journal
verdict-overrule-go = Passer outre
verdict-question-hint = La réponse peut encore changer le verdict. Vous pouvez y répondre plus tard.
verdict-shadows = { $n ->
    [one] Une règle regardée
   *[other] { $n } règles regardées
} sans effet
verdict-judged = Jugé par la charte { $version } et confirmé par le serveur à { $confirmed }.
verdict-judged-for = Jugé par la charte { $version } pour { $planned }, et confirmé par le serveur à { $confirmed }.

write-h = Écrire
write-saved = Enregistré à { $time }
write-not-saved = Pas encore enregistré
write-versions = { $n ->
    [one] Une version
   *[other] { $n } versions
}
write-keep = Garder le brouillon
write-send = Envoyer à la relecture
write-schedule = Programmer l'envoi
write-tabs = Une version par compte
write-tab-more = + compte
write-where = Sur quels comptes ?
write-text = Texte
write-no-verdict = Le verdict viendra ici dès que vous écrirez.
write-why-refused = L'envoi s'ouvrira quand ce qui est refusé sera parti.
write-why-empty = L'envoi s'ouvrira quand il y aura un texte et un compte.
write-other = { $name } a enregistré ce texte à { $time }, pendant que vous écriviez. Le vôtre est ci-dessous ; rien n'est perdu.
write-other-see = Voir la différence
write-media = Images
write-alt = Ce que l'on voit, pour qui ne voit pas
write-alt-missing = Il manque une description.
write-remove = Ôter { $name }
write-attach = Joindre une image ou un film
write-attach-hint = PNG, JPEG, WebP, GIF ou MP4, 20 Mo au plus. Le lieu et l'appareil sont effacés des images.
write-attach-go = Joindre
write-attach-later = Gardez le brouillon pour y joindre une image.
write-too-heavy = Ce fichier pèse { $size } ; la limite est de { $limit }.
write-day = Jour
write-time = Heure ({ $zone })
write-team = Au nom de
write-notes = { $n ->
    [0] Notes de travail, jamais publiées
   *[other] Notes de travail ({ $n }), jamais publiées
}
write-note-add = Ajouter une note
write-note-go = Ajouter
write-preview = Comme on le verra
write-withdraw = Retirer de la relecture
write-withdraw-left = Retirer la publication
write-withdraw-reason = Pourquoi on la retire
write-withdraw-hint = Elle quitte le fil et ce que la maison compte comme publié ; sur un réseau, retirez-la aussi là-bas. La raison reste au journal.
write-discard = Jeter le brouillon
write-key-enter = Entrée
write-key-send = envoyer
write-characters = { $n } / { $limit } caractères
write-hashtags = { $n } / { $limit } mots-dièse
write-links = { $count ->
    [0] aucun lien
    [one] un lien
   *[other] { $count } liens
}
write-no-account = Aucun compte ne vous est ouvert
write-no-account-say = Vos habilitations ne couvrent encore aucun compte de la maison. Pour le vôtre, demandez plutôt si vous pouvez publier.
write-may-i-post = Puis-je publier cela ?
write-mandates = Voir les habilitations

# Les publications, leurs versions.
house-views = Filtres enregistrés
posts-h = Publications
posts-wordless = (sans texte)
posts-erased-say = { $day } : le temps que la charte donne aux publications était passé. Ce qui devait être effacé l'est ; ce qui a été décidé reste.
posts-text = Mots
posts-state = État
posts-verdict = Verdict
posts-account = Compte
posts-author = Auteur
posts-when = Quand
posts-post = Publication
posts-caption = Publications, les dernières touchées d'abord
posts-all = Toutes
posts-mine = Les miennes
posts-drafts = Brouillons
posts-review = En relecture
posts-none = Aucune publication
posts-none-say = Les brouillons et ce qui est parti viendront ici. Commencez par un texte ; il s'enregistre seul.
posts-count = { $n ->
    [one] Une publication
   *[other] { $shown } publications sur { $of }
}
versions-h = Versions
versions-one = Il n'y a qu'une version
versions-one-say = Chaque enregistrement qui change le texte en fait une autre ; la différence se lira ici.
versions-back = Revenir au texte
versions-from = De
versions-to = À
versions-compare = Comparer
versions-between = De { $from } à { $to }
versions-same = Le texte est le même.
versions-all = Toutes les versions
versions-n = version { $n }
versions-restore = Reprendre la version { $n }
versions-media = Image changée : { $from } → { $to }
write-server-confirms = Jugé dans cette page ; le serveur confirme.
