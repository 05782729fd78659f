# The verdict beside a post, and the page where one writes.

verdict-h = Verdict
verdict-rule = rule
verdict-does-publish = lets it leave
verdict-does-remind = reminds
verdict-does-revise = asks for a revision
verdict-does-hold = holds
verdict-does-refuse = refuses
verdict-does-unknown = cannot answer
verdict-fix-cut = Take out “{ $words }”
verdict-fix-credit = Add the credit: { $words }
verdict-exception = Ask for an exception
verdict-exception-reason = Why should this post leave?
verdict-exception-go = Send the request
verdict-overrule = Go on, with a reason
verdict-overrule-reason = Reason, kept in the journal
verdict-overrule-go = Go on
verdict-question-hint = The answer can still change the verdict. You may answer later.
verdict-shadows = { $n ->
    [one] One rule
   *[other] { $n } rules
} looked at, without effect
verdict-judged = Judged by charter { $version } and confirmed by the server at { $confirmed }.
verdict-judged-for = Judged by charter { $version } for { $planned }, and confirmed by the server at { $confirmed }.

write-h = Write
write-saved = Saved at { $time }
write-not-saved = Not saved yet
write-versions = { $n ->
    [one] One version
   *[other] { $n } versions
}
write-keep = Keep the draft
write-send = Send for review
write-schedule = Schedule
write-tabs = One version per account
write-tab-more = + account
write-where = On which accounts?
write-text = Text
write-no-verdict = The verdict will come here as soon as you write.
write-why-refused = Sending opens once what is refused is gone.
write-why-empty = Sending opens once there is a text and an account.
write-other = { $name } saved this text at { $time }, while you were writing. Yours is below; nothing is lost.
write-other-see = See the difference
write-media = Pictures
write-alt = What one sees, for those who do not see
write-alt-missing = A description is missing.
write-remove = Remove { $name }
write-attach = Attach a picture or a film
write-attach-hint = PNG, JPEG, WebP, GIF or MP4, 20 MB at most. Place and device are erased from pictures.
write-attach-go = Attach
write-attach-later = Keep the draft to attach a picture to it.
write-too-heavy = This file weighs { $size }; the limit is { $limit }.
write-day = Day
write-time = Time ({ $zone })
write-team = In the name of
write-notes = { $n ->
    [0] Working notes, never published
   *[other] Working notes ({ $n }), never published
}
write-note-add = Add a note
write-note-go = Add
write-preview = As it will be seen
write-withdraw = Withdraw from review
write-withdraw-left = Withdraw the post
write-withdraw-reason = Why it is withdrawn
write-withdraw-hint = It leaves the feed and the house's lists of what stands; on a network, take it down there as well. The reason stays in the journal.
write-discard = Discard the draft
write-key-enter = Enter
write-key-send = send
write-characters = { $n } / { $limit } characters
write-hashtags = { $n } / { $limit } hashtags
write-links = { $count ->
    [0] no link
    [one] one link
   *[other] { $count } links
}
write-no-account = No account is open to you
write-no-account-say = Your mandates cover no account of the house yet. For your own, rather ask whether you may post.
write-may-i-post = May I post this?
write-mandates = See the mandates

# Posts and their versions.
house-views = Saved filters
posts-h = Posts
posts-wordless = (no words)
posts-erased-say = { $day }: the time was up that the charter gives to posts. What was to be erased is erased; what was decided stays.
posts-text = Words
posts-state = State
posts-verdict = Verdict
posts-account = Account
posts-author = Author
posts-when = When
posts-post = Post
posts-caption = Posts, the last touched first
posts-all = All
posts-mine = Mine
posts-drafts = Drafts
posts-review = In review
posts-none = No post
posts-none-say = Drafts and what has left will come here. Begin with a text; it saves itself.
posts-count = { $n ->
    [one] One post
   *[other] { $shown } posts of { $of }
}
versions-h = Versions
versions-one = There is only one version
versions-one-say = Each saving that changes the text makes another; the difference will be read here.
versions-back = Back to the text
versions-from = From
versions-to = To
versions-compare = Compare
versions-between = From { $from } to { $to }
versions-same = The text is the same.
versions-all = All versions
versions-n = version { $n }
versions-restore = Take version { $n } again
versions-media = Picture changed: { $from } → { $to }
write-server-confirms = Judged in this page; the server confirms.
