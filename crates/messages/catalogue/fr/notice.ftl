# notice : ce que les personnes qui commentent apprennent sur leurs données (RGPD, art. 13, 14, 21 et 22).

notice-title = Vos données quand vous commentez
notice-controller = Qui est responsable
notice-controller-is = Responsable du traitement : { $name }.
notice-director = Responsable de la publication : { $name }.
notice-data = Quelles données
notice-data-what = Ce que vous écrivez, le nom et l'adresse électronique que vous donnez, l'adresse réseau d'où vous écrivez, la date et la page.
notice-data-hashed = Les adresses ne sont gardées que sous une empreinte chiffrée : elle permet de reconnaître un même auteur, pas de lui écrire.
notice-data-plain = Les adresses sont gardées telles que vous les donnez.
notice-data-sites = Les commentaires viennent de : { $names }.
notice-data-elsewhere = Vos commentaires publics sont aussi lus là où vous les avez écrits : { $names }.
notice-purposes = Pour quoi faire
notice-detectors = Des programmes installés sur place lisent chaque commentaire et proposent : { $names }.
notice-learn-site = Le filtre des messages indésirables apprend de chaque site pour ce site seul.
notice-learn-shared = Le filtre des messages indésirables apprend de tous les sites de l'organisation.
notice-basis = Sur quelle base
notice-recipients = Qui les reçoit
notice-recipients-are = Destinataires : { $names }.
notice-webhooks = Des messages sur les commentaires partent vers : { $names }.
notice-nothing-out = Aucun commentaire n'est envoyé à un service extérieur pour être filtré.
notice-retention = Combien de temps
notice-kept = { $what ->
    [evidence] Les copies gardées comme preuves
    [addresses] Les adresses
   *[comments] Les commentaires
 } sont { $what ->
    [evidence] gardées
    [addresses] gardées
   *[comments] gardés
 } { $length }, puis { $what ->
    [comments] { $end ->
        [anonymise] rendus anonymes
       *[erase] effacés
    }
   *[other] { $end ->
        [anonymise] rendues anonymes
       *[erase] effacées
    }
 }.
notice-kept-aside = Un commentaire écarté comme indésirable peut être repris pendant { $length }, puis il est effacé.
notice-rights = Vos droits
notice-rights-are = Vous pouvez demander à voir vos données, à les corriger, à les effacer, à en limiter l'usage ou à les recevoir.
notice-rights-object = Vous pouvez vous opposer à tout moment à leur usage, pour une raison qui tient à votre situation.
notice-complaint = Se plaindre
notice-complaint-france = Vous pouvez saisir la CNIL : www.cnil.fr.
notice-complaint-uk = Vous pouvez saisir l'Information Commissioner's Office : ico.org.uk.
notice-complaint-any = Vous pouvez saisir l'autorité de protection des données de votre pays.
notice-decision = Qui décide
notice-decision-person = Aucune décision qui vous engage en droit n'est prise par une machine seule : une personne décide.
notice-decision-spam = Un message qui est probablement indésirable peut être écarté automatiquement ; il n'est pas perdu, et une personne peut le rétablir.
notice-decision-discard = Un message qui est probablement indésirable peut être écarté automatiquement, et une personne peut le rétablir ; ce qui est manifestement indésirable n'est pas gardé.
notice-contest = Si votre commentaire est masqué, le motif vous est dit quand vous pouvez être joint, et vous pouvez le contester.
notice-contest-link = Si votre commentaire est masqué, le motif vous est dit quand vous pouvez être joint, et vous pouvez le contester ici : { $link }.
