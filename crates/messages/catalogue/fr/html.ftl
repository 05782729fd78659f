# charte render.
html-skip = Aller au texte
html-untitled = Charte sans titre
html-contents = Sommaire
html-version = Version { $version }
html-in-force = En vigueur le { $date }
html-errors = { $errors ->
    [one] Ce texte contient { $errors } erreur et ne peut pas s'exécuter : ce n'est qu'un projet.
   *[other] Ce texte contient { $errors } erreurs et ne peut pas s'exécuter : ce n'est qu'un projet.
 }
html-hash = Empreinte de la version (SHA-256) :
html-made = Page faite le { $date }.
html-source = Source
html-examples = Essais
html-situation = Situation
html-expected = Effet attendu
html-no-mandate = faute d'habilitation
html-provision = Disposition { $n }
html-provisions = Dispositions couvertes
html-exception-to = Exception à
html-exceptions = Exceptions
html-adjusts = Ajuste le modèle
html-annex = Ce que disent les modèles repris
html-annex-intro = La charte reprend ces règles et ces habilitations : elles valent comme si elles étaient écrites ci-dessus. Celles qu'elle ajuste ou remplace n'y figurent pas.
html-pack = Modèle { $name }
html-image = Image :
html-table = Tableau
