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
door-trust = Ne plus demander sur ce navigateur pendant 30 jours
door-recovery-h = Un code de secours
door-recovery-lead = Un de ceux que vous avez gardés le jour où vous avez relié votre téléphone. Il sert une fois.
door-recovery = Code de secours
door-recovery-use = Utiliser un code de secours
