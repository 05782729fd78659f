# The library and the consents.

# The library.
library-lead = { $n ->
    [one] One asset
   *[other] { $n } assets
}, { $soon ->
    [0] none ends soon
    [one] one ends soon
   *[other] { $soon } end soon
}, { $blocked ->
    [0] none is blocked
    [one] one is blocked
   *[other] { $blocked } are blocked
}.
library-assets = Pictures and documents
library-consents = Consents
library-add = Add an asset
library-find = Name, file, person
library-soon = Ends within 30 days
library-blocked = Blocked
library-none = The library is empty
library-none-say = The pictures and documents that are published will come here, with what allows their use.
library-caption = Pictures and documents, by name
library-asset = Asset
library-origin = Origin
library-rights = Rights
library-shows = Persons shown
library-until = Until
library-usable = Use
library-usable-yes = usable
library-ended = rights ended on { $day }
library-not-yet = rights begin on { $day }
library-ends = ends on { $day }
library-no-rights = no rights
library-rights-unknown = rights not known
library-shows-unknown = persons not known
library-no-consent = no consent: { $name }
library-withdrawn = consent withdrawn: { $name }
library-consent-ended = consent ended: { $name }
library-consent-ends = consent of { $name } until { $day }
library-received = received: not to be published
library-only = on { $networks } only
library-id = Name of the asset
library-id-hint = Short and unique, such as IMG-2026-041. It does not change any more.
library-file = File
library-kind = Kind
library-licence = Licence
library-author = Author
library-credit = Credit
library-source = Source
library-keeper = Who keeps the record
library-from = From
library-networks = Networks (none ticked: all)
library-known = Who is seen
library-nobody = nobody who can be recognised
library-some = the persons named here
library-shows-hint = Names or ids, separated by commas.
library-minors = Minors among them
library-minors-hint = Separated by commas. The consent is then the parents'.
library-ai = Made or altered by a machine
library-retouched = A figure or a face altered
library-inbound = Received, or kept as evidence
library-remove = Remove this asset
library-shown = Persons shown and their consents
library-used = Where it is used
library-used-none = No post uses it.

# Consents.
consents-lead = Who agrees to be shown, where, and until when. A consent can be withdrawn at any time.
consents-add = Note a consent
consents-change = Consent of { $name }
consents-none = No consent noted
consents-none-say = Without a consent noted, a picture in which somebody can be recognised is not published.
consents-caption = Consents, by person
consents-given = Given on
consents-withdrawn = Withdrawn on
consents-scope = For
consents-everywhere = all assets, all networks
consents-counts = runs
consents-ended = ended
consents-soon = ends soon
consents-taken-back = withdrawn
consents-later = not yet
consents-absent = no consent
consents-person-hint = Name, or id of the person.
consents-assets = Assets (empty: all)
consents-assets-hint = Names of assets, separated by commas.
consents-parental = Given by the parents
