# charte render.
html-skip = Skip to the text
html-untitled = Untitled charter
html-contents = Contents
html-version = Version { $version }
html-in-force = In force from { $date }
html-errors = { $errors ->
    [one] This text has { $errors } error and cannot be executed: it is only a draft.
   *[other] This text has { $errors } errors and cannot be executed: it is only a draft.
 }
html-hash = Digest of the version (SHA-256):
html-made = Page made on { $date }.
html-source = Source
html-examples = Examples
html-situation = Situation
html-expected = Expected effect
html-no-mandate = for want of a mandate
html-provision = Provision { $n }
html-provisions = Provisions covered
html-exception-to = Exception to
html-exceptions = Exceptions
html-adjusts = Adjusts the pack
html-annex = What the packs say
html-annex-intro = The charter takes up these rules and mandates: they count as if they were written above. Those that it adjusts or replaces are not repeated.
html-pack = Pack { $name }
html-image = Picture:
html-table = Table
