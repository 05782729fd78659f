# What went wrong, by its code: screens, API and command line say the same.
house-error-sign-in-needed = Connectez-vous d'abord.
house-error-no-mandate = Aucune habilitation de la charte ne vous donne cet acte.
house-error-scope-missing = Cette clef ne permet pas cet acte.
house-error-has-left = Cette personne a quitté l'entreprise.
house-error-not-found = Cela n'existe pas, ou n'existe plus.
house-error-not-readable = Ce qui a été donné ne se lit pas ; chaque défaut est indiqué.
house-error-changed-meanwhile = Quelqu'un d'autre l'a changé entre-temps. Relisez, puis recommencez.
house-error-wrong-state = Son état ne le permet pas, ou plus.
house-error-too-many-tries = Trop d'essais. Recommencez dans { $seconds } s.
house-error-no-charter = Aucune charte n'est en vigueur : rien ne part.
house-error-charter-faulty = Cette charte n'entre pas en vigueur : { $errors } erreurs, { $failed } essais qui échouent.
house-error-database-away = La base de données ne répond pas. Rien n'est perdu de ce qui était enregistré.
house-error-database-unsure = La base de données a cessé de répondre pendant l'enregistrement. C'est peut-être enregistré : regardez avant de renvoyer.
house-error-disk-full = Le disque est plein : rien n'a été enregistré. Dès qu'il y a de la place, renvoyez.
house-error-broken = Quelque chose s'est rompu ; le journal du programme dit quoi.
house-error-account-missing = Choisissez au moins un compte.
house-error-account-unknown = Ce compte n'est ni dans la charte ni au registre.
house-error-address-not-allowed = Cette adresse ne peut être appelée : il faut https, et un réseau public.
house-error-address-unreadable = Ce n'est pas une adresse https.
house-error-code-wrong = Ce code n'est pas le bon, ou a déjà servi.
house-error-day-unreadable = Ce jour ne se lit pas.
house-error-days-beyond = La durée va d'un jour à deux ans.
house-error-delegate-unknown = Le suppléant doit être quelqu'un d'autre, présent au registre.
house-error-email-missing = Il faut d'abord une adresse électronique.
house-error-email-taken = Quelqu'un d'autre a cette adresse.
house-error-email-unreadable = Cette adresse électronique ne se lit pas.
house-error-form-unreadable = Le formulaire reçu est incomplet. Recommencez.
house-error-hand-over-long = Pas plus de 64 de chaque sorte à la fois : remettez le reste ensuite.
house-error-hour-far = Cette heure est trop lointaine.
house-error-hour-past = Cette heure est passée.
house-error-key-wrong = Ce n'est pas la clef affichée au démarrage.
house-error-last-administrator = Il faut au moins un administrateur.
house-error-media-many = Vingt médias au plus.
house-error-link-days = Un lien finit entre aujourd'hui et dans un mois.
house-error-media-large = Ce fichier dépasse 20 Mo, ou n'est pas arrivé entier.
house-error-media-kind = Ce fichier n'est ni une image (PNG, JPEG, GIF, WebP) ni un film MP4.
house-error-media-broken = Cette image ne se lit pas.
house-error-media-pixels = Cette image a trop de points : 50 millions au plus.
house-error-name-unreadable = Ce nom ne se lit pas.
house-error-note-length = Une note a de 1 à 10 000 octets.
house-error-own-post = Personne n'approuve sa propre publication.
house-error-password-long = Ce mot de passe est trop long.
house-error-password-plain = Ce mot de passe se devine.
house-error-password-short = Douze caractères au moins.
house-error-password-wrong = Ce n'est pas votre mot de passe actuel.
house-error-person-unknown = Personne de ce nom n'est au registre.
house-error-purpose-missing = Dites pour qui est cet export, et pourquoi.
house-error-body-unreadable = Ce qui a été envoyé ne se lit pas.
house-error-idempotency-clash = Cette clef d'idempotence a servi pour une autre demande.
house-error-idempotency-key-length = Une clef d'idempotence a de 1 à 200 caractères.
house-error-reason-long = La raison est trop longue.
house-error-mend-none = Il ne reste rien ici que le programme puisse réparer seul.
house-error-reason-missing = Donnez une raison.
house-error-scopes-missing = Une clef doit permettre au moins une chose.
house-error-secret-unreadable = Ce secret ne se lit pas.
house-error-sign-in-wrong = Adresse ou mot de passe inexact.
house-error-text-long = Ce texte est trop long.
house-error-text-missing = Écrivez d'abord le texte.
house-error-time-missing = Il manque l'heure.
house-error-time-unreadable = Cette heure ne se lit pas.
house-error-version-unknown = Cette version n'existe pas.

# What was just done.
house-done-exception-asked = Demande faite : elle figure avec l'article, et ceux qui le tiennent en sont prévenus.
house-done-saved = Enregistré.
house-done-submitted = Envoyé : les personnes à qui l'on demande sont prévenues.
house-done-scheduled = Tout est dit : la publication part à son heure.
house-done-approved = Accord enregistré.
house-done-refused = Refus enregistré, avec sa raison.
house-done-noted = Note ajoutée ; elle ne sera jamais publiée.
house-done-withdrawn = Retiré.
house-done-link-revoked = Le lien n'ouvre plus rien.
house-done-stopped = Arrêté. Rien ne part.
house-done-resumed = Repris. Ce dont l'heure est passée attend une autre heure.
house-done-signed = Signé. La preuve est au journal.
house-done-added = Ajouté.
house-done-changed = Changé.
house-done-left = Départ enregistré ; sessions, liens et clefs sont fermés.
house-done-password = Mot de passe changé ; les autres sessions sont fermées.
house-done-factor = Second facteur changé.
house-done-confirmed = Confirmé.
house-done-adopted = La charte est en vigueur.
house-done-imported = Registre repris.
house-done-moved = Déplacé. La charte a été consultée de nouveau pour cette heure.
house-done-held = Retenu.
house-done-again = Repart : à son heure, ou tout de suite si elle est passée.

# Answers to a question of the composer.
house-yes = oui
house-no = non
house-not-known = je ne sais pas

# More of Home.
home-by-hand = À publier à la main
home-look = À vérifier sur le réseau
home-failed = Une publication n'est pas partie sur { $account }.
home-gap = Compte à compléter
home-no-hour = À remettre à l'heure
home-refused = Refusé, à revoir

# Gaps of accounts.
gap-no-owner = Sans propriétaire : rien n'y est publié.
gap-no-custodian = Personne n'en a la garde.
gap-one-custodian = Un seul gardien.
gap-leaver-is-custodian = Un gardien est parti.
gap-no-second-factor = Sans second facteur connu.
gap-no-recovery = Sans adresse de secours.
gap-no-payer = Formule payante sans payeur.
gap-renewal-near = Échéance dans les trente jours.
gap-renewal-past = L'échéance est passée.
gap-compromised = Compromis : rien n'y est publié.
gap-dormant = En sommeil.
gap-not-recorded = Nommé par la charte, absent du registre.

# Approvals.
approve-state-open = en attente
approve-state-granted = accordé
approve-state-declined = refusé
approve-state-expired = sans réponse
approve-state-void = sans objet
approve-closed-answered = Vous avez répondu ; d'autres sont encore attendus.
approve-closed-declined = Refusé.
approve-closed-expired = Personne n'a répondu à temps : rien n'est parti.
approve-closed-granted = Accordé.
approve-closed-void = Le texte a changé, ou a été retiré : cette question n'a plus d'objet.
approve-lead-by = { $name } demande votre accord
approve-link-past = échu
approve-not-yours = On attend { $wanted }. Personne n'approuve sa propre publication ; celle-ci est de { $author }.
approve-said-yes-before = accord pour une version d'avant
approve-takes-over = Vous faites publier ce texte sur { $account } : son auteur peut le rédiger, non le publier.
approve-waits = attendu

# The composer and its versions.
write-why-no-charter = Sans charte en vigueur, rien ne part.
write-why-nowhere = Choisissez un compte.
write-why-revise = L'envoi s'ouvrira quand ce qui est à revoir sera changé, ou aura sa raison.
versions-account-added = { $account } ajouté
versions-account-removed = { $account } ôté
versions-choice = version { $n }, { $at }
versions-facts = Les réponses sur le contenu ont changé.
versions-texts = Un texte propre à un compte a changé.

# Pages of errors.
error-corrections = À corriger
error-may-not = Vous ne pouvez pas faire cela

# Mail.
mail-approval-subject = Votre accord est demandé : { $title }
mail-approval-body =
    { $author } voudrait publier sur { $account } :

    {"    "}{ $title }

    La règle « { $rule } » demande votre accord. Lisez, puis répondez :
    {"    "}{ $link }
mail-refused-subject = Refusé : { $title }
mail-refused-body =
    Votre publication a été refusée ; la raison est ici :
    {"    "}{ $link }
mail-expired-subject = Sans réponse : { $title }
mail-expired-body =
    Personne n'a répondu à temps : rien n'est parti. Vous pouvez demander de nouveau :
    {"    "}{ $link }
mail-late-subject = Une autre heure est à choisir : { $title }
mail-late-body =
    Votre publication a son accord, mais son heure est passée. Choisissez-en une autre :
    {"    "}{ $link }
mail-link-subject = Votre accord est demandé
mail-link-body =
    { $name } vous demande de lire ceci et de répondre :

    {"    "}{ $title }

    Le lien ne sert qu'une fois :
    {"    "}{ $link }
mail-reset-subject = Un nouveau mot de passe
mail-reset-body =
    Ce lien sert une fois, pendant une heure :
    {"    "}{ $link }

    Si vous n'avez rien demandé, il n'y a rien à faire.
mail-invitation-subject = Votre compte dans Charte
mail-invitation-body =
    { $name } vous invite. Choisissez un mot de passe :
    {"    "}{ $link }

    Le lien sert une fois, pendant sept jours.
house-error-provider-away = Le compte de l'entreprise ne répond pas. Recommencez, ou connectez-vous avec votre mot de passe.
house-error-provider-unsound = La réponse du compte de l'entreprise ne tient pas. Recommencez ; si cela dure, dites-le à qui tient la maison.
house-error-provider-flow = Cette connexion n'a pas commencé dans ce navigateur, ou il y a trop longtemps. Recommencez.
house-error-provider-refused = Le compte de l'entreprise ne vous a pas laissé passer.
house-error-provider-no-email = Le compte de l'entreprise ne donne aucune adresse de courriel vérifiée.
house-error-provider-unknown = Personne ici n'a votre adresse. Demandez une invitation à qui tient la maison.
house-error-provider-left = Votre départ est enregistré : ce compte n'ouvre plus rien ici.
house-error-recovery-wrong = Ce code de secours n'est pas le bon, ou a déjà servi.
house-error-backup-server = La base est sur un serveur : la sauvegarde se fait là-bas.
house-error-list-unknown = Cette liste n'existe pas.
house-error-filter-unreadable = Ce filtre ne se lit pas.
house-error-filter-name-taken = Un autre de vos filtres de cette liste porte ce nom.
