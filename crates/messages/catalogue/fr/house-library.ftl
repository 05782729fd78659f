# La bibliothèque et les accords d'image.

# La bibliothèque.
library-lead = { $n ->
    [one] Une pièce
   *[other] { $n } pièces
}, { $soon ->
    [0] aucune n'échoit bientôt
    [one] une échoit bientôt
   *[other] { $soon } échoient bientôt
}, { $blocked ->
    [0] aucune n'est bloquée
    [one] une est bloquée
   *[other] { $blocked } sont bloquées
}.
library-assets = Images et documents
library-consents = Accords d'image
library-add = Ajouter une pièce
library-find = Nom, fichier, personne
library-soon = Échoit sous 30 jours
library-blocked = Bloquée
library-none = La bibliothèque est vide
library-none-say = Les images et les documents que l'on publie viendront ici, avec ce qui en permet l'usage.
library-caption = Images et documents, par nom
library-asset = Pièce
library-origin = Origine
library-rights = Droits
library-shows = Personnes montrées
library-until = Jusqu'au
library-usable = Usage
library-usable-yes = utilisable
library-ended = droits échus le { $day }
library-not-yet = droits à partir du { $day }
library-ends = échoit le { $day }
library-no-rights = aucun droit
library-rights-unknown = droits inconnus
library-shows-unknown = personnes inconnues
library-no-consent = sans accord : { $name }
library-withdrawn = accord retiré : { $name }
library-consent-ended = accord échu : { $name }
library-consent-ends = accord de { $name } jusqu'au { $day }
library-received = reçue : ne se publie pas
library-only = seulement sur { $networks }
library-id = Nom de la pièce
library-id-hint = Court et unique, comme IMG-2026-041. Il ne change plus.
library-file = Fichier
library-kind = Nature
library-licence = Licence
library-author = Auteur
library-credit = Crédit
library-source = Source
library-keeper = Qui tient la fiche
library-from = À partir du
library-networks = Réseaux (aucun coché : tous)
library-known = Qui voit-on
library-nobody = personne de reconnaissable
library-some = les personnes nommées ici
library-shows-hint = Noms ou identifiants, séparés par des virgules.
library-minors = Mineurs parmi elles
library-minors-hint = Séparés par des virgules. L'accord vient alors des parents.
library-ai = Faite ou modifiée par une machine
library-retouched = Silhouette ou visage retouché
library-inbound = Reçue, ou gardée comme preuve
library-remove = Ôter cette pièce
library-shown = Personnes montrées et leur accord
library-used = Où elle sert
library-used-none = Aucune publication ne s'en sert.

# Les accords d'image.
consents-lead = Qui accepte d'être montré, où, et jusqu'à quand. Un accord se retire à tout moment.
consents-add = Noter un accord
consents-change = Accord de { $name }
consents-none = Aucun accord noté
consents-none-say = Sans accord noté, une image où l'on reconnaît quelqu'un ne se publie pas.
consents-caption = Accords d'image, par personne
consents-given = Donné le
consents-withdrawn = Retiré le
consents-scope = Pour
consents-everywhere = toutes les pièces, tous les réseaux
consents-counts = court
consents-ended = échu
consents-soon = échoit bientôt
consents-taken-back = retiré
consents-later = pas encore
consents-absent = sans accord
consents-person-hint = Nom, ou identifiant de la personne.
consents-assets = Pièces (vide : toutes)
consents-assets-hint = Noms des pièces, séparés par des virgules.
consents-parental = Donné par les parents
