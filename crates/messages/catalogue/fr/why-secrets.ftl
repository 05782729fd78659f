# why-secrets: why a detector says so: keys, tokens and passwords.
why-secret-token = une clé ou un jeton d'accès : { $name }
why-secret-key = une clé d'accès ou un jeton de connexion ({ $name })
why-secret-password = un mot de passe ({ $name })
why-secret-password-hash = l'empreinte d'un mot de passe, dont on peut souvent le retrouver ({ $name })
why-secret-private-key = une clé privée ({ $name })
why-secret-connection = une adresse de connexion avec son mot de passe ({ $name })
