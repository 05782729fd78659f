# why-secrets: why a detector says so: keys, tokens and passwords.
why-secret-token = a key or access token: { $name }
why-secret-key = an access key or login token ({ $name })
why-secret-password = a password ({ $name })
why-secret-password-hash = the hash of a password, which can often be recovered from it ({ $name })
why-secret-private-key = a private key ({ $name })
why-secret-connection = a connection address with its password ({ $name })
