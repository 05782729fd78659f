# charte fmt and charte lsp.
fmt-written = { $file }: formatted.
fmt-same = { $file }: already formatted.
fmt-would = { $file }: would be formatted (`charte fmt`).
fmt-errors = { $errors -> 
    [one] { $errors } error: what is not understood stays as it is
   *[other] { $errors } errors: what is not understood stays as it is
 } (`charte lint`).
fmt-more = { $lines -> 
    [one] … and { $lines } more line
   *[other] … and { $lines } more lines
 }
