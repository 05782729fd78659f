# why-secrets: why a detector says so: keys, tokens and passwords.
why-secret-token = A key or access token: { $name }.
why-secret-key = An access key or login token ({ $name }).
why-secret-password = A password ({ $name }).
why-secret-password-hash = The hash of a password, which can often be recovered from it ({ $name }).
why-secret-private-key = A private key ({ $name }).
why-secret-connection = A connection address with its password ({ $name }).
