# L'aide et la recherche.

help-lead = Les mêmes que sous « ? », pour qui n'a pas de JavaScript ou préfère lire.
help-everywhere = Partout
help-lists = Listes et accords
help-signs = Les signes
help-someone = Quelqu'un
help-off = Les touches d'une lettre
help-off-say = Elles gênent la dictée et certains claviers ; on peut les éteindre.
help-keys-off = Les éteindre
help-keys-on = Les rallumer
search-title = Chercher
search-lead = Un mot d'une publication ou d'un commentaire, un compte, une personne, un article.
search-results = { $n ->
    [0] Aucun résultat
    [one] Un résultat
   *[other] { $n } résultats
}
search-none = Rien ne répond à ces mots
search-none-say = Essayez un seul mot, ou le nom d'un compte. Ce qui a été effacé se cherche au journal.
search-journal = Chercher dans le journal
search-do = Faire
search-posts = Publications
search-more = Tout voir
search-hint = Entrée ouvre · flèches pour choisir
