# why-secrets: why a detector says so: keys, tokens and passwords.
