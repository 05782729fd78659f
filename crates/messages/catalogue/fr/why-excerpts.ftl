# why-excerpts: why a detector says so: passages of confidential documents.
why-excerpt-verbatim = un passage d'un document confidentiel ({ $name }), mot pour mot ; il fait { $number } % de la publication
why-excerpt-reworded = un passage d'un document confidentiel ({ $name }), à quelques mots près ; il fait { $number } % de la publication
why-excerpt-alike = ceci dit peut-être, avec d'autres mots ou dans une autre langue, ce que dit un document confidentiel ({ $name }) : ressemblance { $number } %. Quelqu'un doit regarder
why-excerpt-retold = ceci raconte peut-être, avec d'autres mots, ce que dit un document confidentiel ({ $name }). En commun : { $number ->
        [0] aucun chiffre
        [one] 1 chiffre
       *[other] { $number } chiffres
    }, { $also ->
        [one] 1 nom ou mot rare
       *[other] { $also } noms ou mots rares
    }. Quelqu'un doit regarder
why-excerpt-customer = { $number } renseignements sur le même client ({ $name })
