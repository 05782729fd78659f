# why-secrets: why a detector says so: keys, tokens and passwords.
why-secret-token = Une clé ou un jeton d'accès : { $name }.
why-secret-key = Une clé d'accès ou un jeton de connexion ({ $name }).
why-secret-password = Un mot de passe ({ $name }).
why-secret-password-hash = L'empreinte d'un mot de passe, dont on peut souvent le retrouver ({ $name }).
why-secret-private-key = Une clé privée ({ $name }).
why-secret-connection = Une adresse de connexion avec son mot de passe ({ $name }).
