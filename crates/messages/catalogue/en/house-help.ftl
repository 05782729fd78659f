# Help and search.

help-lead = The same as under “?”, for those without JavaScript or who prefer to read.
help-everywhere = Everywhere
help-lists = Lists and approvals
help-signs = The signs
help-someone = Someone
help-off = Keys of one letter
help-off-say = They disturb dictation and some keyboards; they can be switched off.
help-keys-off = Switch them off
help-keys-on = Switch them on
search-title = Search
search-lead = A word of a post or a comment, an account, a person, an article.
search-results = { $n ->
    [0] No result
    [one] One result
   *[other] { $n } results
}
search-none = Nothing matches these words
search-none-say = Try a single word, or the name of an account. What was erased is looked for in the journal.
search-journal = Search the journal
search-do = Do
search-posts = Posts
search-more = See all
search-hint = Enter opens · arrows to choose
