# Les commentaires : ce qui peut empêcher un acte, et pourquoi un commentaire semble indésirable.

house-error-site-address = Ce n'est pas l'adresse d'un site : un hôte et peut-être un chemin, comme blog.exemple/actualites.

spam-why-test-value = Une valeur du protocole, par laquelle un site vérifie qu'il est entendu.
spam-why-administrator = Écrit par un administrateur du site.
spam-why-decided-spam = Le site a décidé que ce commentaire est indésirable.
spam-why-decided-honest = Le site a décidé que ce commentaire n'est pas indésirable.
spam-why-honeypot = Un champ que les personnes ne voient pas a été rempli.
spam-why-no-script = Le script de la page n'a pas tourné, comme avec les programmes qui remplissent des formulaires.
spam-why-other-form = Le formulaire n'était pas celui du site.
spam-why-kept-before = Des commentaires de cet auteur ont déjà été gardés ici.
spam-why-spam-before = Des commentaires de cet auteur étaient déjà indésirables ici.
