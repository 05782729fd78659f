# why-harm: why a detector says so: hate, insult, threat, harassment, profanity, sexual content, defamation.
