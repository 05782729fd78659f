# Connexion, code, premier démarrage, invitation, mot de passe oublié.

door-sign-in = Se connecter
door-sign-in-go = Se connecter
door-email = Adresse de courriel
door-password = Mot de passe
door-continue = Continuer
door-forgotten = Mot de passe oublié
door-provider = Par le compte de l'entreprise
door-provider-say = Vos équipes viennent de l'annuaire de { $name }.
door-provider-go = Se connecter avec { $name }
door-wrong = Adresse ou mot de passe inexact. { $tries ->
    [one] Il reste un essai
   *[other] Il reste { $tries } essais
} avant une attente de { $wait }.
door-wait = Trop d'essais. Attendez { $wait }, puis recommencez ; votre mot de passe n'a pas changé.
door-signed-out = Vous êtes déconnecté de Charte.
door-expired = Votre session a pris fin. Ce que vous aviez écrit est gardé en brouillon.
door-code-title = Code de connexion
door-code-h = Le code de votre téléphone
door-code-lead = Six chiffres, dans votre application de codes. Il change toutes les 30 s.
door-code = Code
door-code-used = Ce code a déjà servi. Attendez le suivant.
door-code-wrong = Ce code n'est pas le bon. Regardez l'heure de votre téléphone.
door-code-use = Utiliser le code du téléphone
door-recovery-h = Un code de secours
door-recovery-lead = Un de ceux que vous avez gardés le jour où vous avez relié votre téléphone. Il sert une fois.
door-recovery = Code de secours
door-recovery-use = Utiliser un code de secours

door-first = Premier démarrage
door-first-h = Bienvenue. Qui êtes-vous ?
door-first-lead = Charte tourne. Il lui faut une première personne, qui invitera les autres.
door-first-you = Vous
door-first-you-time = deux minutes
door-first-you-say = administratrice ou administrateur
door-first-charter = La charte
door-first-charter-time = trente minutes
door-first-charter-say = l'entretien vous guide
door-first-others = Les autres
door-first-others-time = quand vous voulez
door-first-others-say = par invitation
door-organisation = Nom de l'organisation
door-name = Nom
door-password-hint = Douze caractères au moins. Une phrase convient très bien.
door-password-short = { $n ->
    [one] Un caractère
   *[other] { $n } caractères
} : il en faut 12.
door-password-too-short = Le mot de passe est trop court.
door-key = Clé de démarrage
door-key-hint = Elle est écrite dans le terminal où Charte a démarré ; elle prouve que la machine est à vous.
door-key-wrong = Cette clé n'est pas la bonne. Elle commence par « premier- ».
door-key-wrong-short = La clé de démarrage n'est pas celle du terminal.
door-create = Créer le compte

door-invitation = Invitation
door-invitation-h = { $organisation } vous invite
door-invitation-lead = De la part de { $by }. Cette invitation sert une fois, jusqu'au { $until }.
door-invitation-for = Le compte sera celui de { $email }.
door-invitation-teams = Équipes : { $teams }.
door-invitation-over = Cette invitation n'ouvre plus rien
door-invitation-over-say = Elle a déjà servi, elle a été reprise, ou son temps est passé. La personne qui vous a invité peut en faire une autre.

door-reset-lead = Un lien pour choisir un autre mot de passe part à votre adresse, si elle est connue ici.
door-reset-go = Envoyer le lien
door-reset-sent = Si cette adresse est connue ici, un lien vient d'y partir. Il sert une fois, pendant une heure.
door-back = Retour à la connexion
door-new = Un nouveau mot de passe
door-new-lead = Toutes vos sessions ouvertes se fermeront. Votre code de téléphone reste le même.
door-new-go = Changer le mot de passe
door-reset-over = Ce lien n'ouvre plus rien
door-reset-over-say = Il a déjà servi, ou son heure est passée. Votre mot de passe n'a pas changé.
door-reset-again = Demander un autre lien
door-provider-out = Se déconnecter aussi de { $name }
