# charte diff.
cmp-header = The header changes.
cmp-preamble = The text before the first article changes.
cmp-article-added = New article.
cmp-article-removed = Article removed.
cmp-article-retitled = Title: “{ $old }” becomes “{ $new }”.
cmp-article-moved = The article moves ({ $old } → { $new }).
cmp-article-changed = What the article covers changes.
cmp-prose = The text of the article changes.
cmp-added = Added: { $kind } { $name }.
cmp-removed = Removed: { $kind } { $name }.
cmp-changed = Changed: { $kind } { $name }.
cmp-moved = Moved: { $kind } { $name }.
cmp-renamed = New name: { $kind } { $old } becomes { $new }, and says the same.
cmp-mandate-given = Power given: { $kind } { $name }.
cmp-mandate-taken = Power taken: { $kind } { $name }.
cmp-from-article = Came from the article “{ $title }”.
cmp-examples-added = { $n ->
    [one] { $n } example added.
   *[other] { $n } examples added.
 }
cmp-examples-removed = { $n ->
    [one] { $n } example removed.
   *[other] { $n } examples removed.
 }
cmp-before = Before: { $text }
cmp-after = Now: { $text }
cmp-text = { $text }
cmp-says = { $label }: { $values }
cmp-value = { $label }: { $old } → { $new }
cmp-values-added = { $label }, added: { $values }
cmp-values-removed = { $label }, removed: { $values }
cmp-order = { $label }: the order changes.
cmp-stronger = stricter
cmp-weaker = less strict
cmp-same = Nothing changes.
cmp-summary = { $n ->
    [one] { $n } change.
   *[other] { $n } changes.
 }
cmp-under-header = Header
cmp-under-article = { $number } { $title }
cmp-under-pack = Pack “{ $name }”
cmp-errors = { $file }: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
 }; what is understood of it is compared (`charte lint`).
