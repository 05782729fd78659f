# charte fmt and charte lsp.
fmt-written = { $file } : mis en forme.
fmt-same = { $file } : déjà en forme.
fmt-would = { $file } : à mettre en forme (`charte fmt`).
fmt-errors = { $errors -> 
    [one] { $errors } erreur : ce qui n'est pas compris est resté tel quel
   *[other] { $errors } erreurs : ce qui n'est pas compris est resté tel quel
 } (`charte lint`).
fmt-more = { $lines -> 
    [one] … et { $lines } autre ligne
   *[other] … et { $lines } autres lignes
 }
lsp-fix = Écrire « { $with } »
lsp-rename-nothing = Il n'y a pas ici de nom que la charte déclare.
lsp-rename-pack = Ce nom vient du modèle « { $pack } » : il ne se change pas ici.
lsp-rename-name = « { $name } » ne peut pas être un nom ici : une ligne, sans guillemets ; un compte commence par @.
lsp-rename-taken = « { $name } » est déjà pris.
