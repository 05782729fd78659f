# why-excerpts: why a detector says so: passages of confidential documents.
why-excerpt-verbatim = a passage of a confidential document ({ $name }), word for word; it makes { $number } % of the post
why-excerpt-reworded = a passage of a confidential document ({ $name }), with some words changed; it makes { $number } % of the post
why-excerpt-alike = this may say in other words, or in another language, what a confidential document ({ $name }) says: likeness { $number } %. A person must look
why-excerpt-retold = this may tell in other words what a confidential document ({ $name }) says. In common: { $number ->
        [0] no figure
        [one] 1 figure
       *[other] { $number } figures
    }, { $also ->
        [one] 1 name or rare word
       *[other] { $also } names or rare words
    }. A person must look
why-excerpt-customer = { $number } details of the same customer ({ $name })
