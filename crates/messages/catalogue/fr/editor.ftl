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
