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
lsp-fix = Write “{ $with }”
lsp-rename-nothing = There is no name here that the charter declares.
lsp-rename-pack = This name comes from the pack “{ $pack }”: it cannot be changed here.
lsp-rename-name = “{ $name }” cannot be a name here: one line, no quotation marks; an account begins with @.
lsp-rename-taken = “{ $name }” is taken already.
