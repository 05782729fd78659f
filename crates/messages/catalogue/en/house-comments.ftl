# Comments: what can go wrong with acts on them, and why a comment seems to be spam.

house-error-site-address = This is not the address of a site: a host and perhaps a path, such as blog.example/news.

spam-why-test-value = A value of the protocol by which a site tries whether it is heard.
spam-why-administrator = Written by an administrator of the site.
spam-why-decided-spam = The site has decided that this comment is spam.
spam-why-decided-honest = The site has decided that this comment is no spam.
spam-why-honeypot = A field that people do not see was filled in.
spam-why-no-script = The page's script did not run, as with programs that fill in forms.
spam-why-other-form = The form was not the one of the site.
spam-why-kept-before = Comments of this author were kept here before.
spam-why-spam-before = Comments of this author were spam here before.
