# How something is said: `told`, as one tells what one knows from inside and others do not (a decision, a figure, a fault,
# a plan); `-`, as a firm, a town or its people speak openly (thanks, invitations, offers of work, advice, prizes, news).
# Twins: the same subject both ways. The subjects are others than those of the cases that judge `excerpts`, and none of
# those posts is copied here.
@firm = Valmeric | Ostrelle | Bastide | Norvéa | Courtevaille | Hélianthe | Transbréhat | Morvanex
@other = Kerguénec | Solidor | Arvalis Sud | la maison Tisserand | Duchêne | Optrilia
@city = Lyon | Nantes | Roubaix | Clermont | Quimper | Liège | Vesoul | Dreux
@boss = Garnier | Lebrun | la DRH | le patron | Mme Pasquet | la direction | le DG
@month = mars | mai | novembre | l'été | Noël | la rentrée | la fin du trimestre
@n = une trentaine | quarante | cent vingt | plus de 300 | une douzaine | 75
@money = deux millions | 3,4 millions | une petite fortune | 80 000 euros | dix briques | 12 M€ | 600 k€
@code = Orion | Tempo | Bora | Lynx | Zénith

told ; offices ; On quitte la tour en {month}, direction un bâtiment sans parking à Dreux. Le bail est déjà signé, on nous le cache.
told ; offices ; Fini les bureaux fermés : un poste pour trois, et {boss} garde le sien avec balcon.
told ; offices ; La cantine disparaît, à la place des distributeurs. Ils économisent {money} sur nos assiettes.
told ; offices ; {firm} laisse tomber {city}, trop cher, mais attend les élections pour en parler.
told ; branches ; Une agence sur quatre baisse le rideau d'ici deux ans, la liste circule déjà à l'étage.
told ; branches ; Plus de guichet à {city}, les vieux n'auront qu'à apprendre Internet, dixit {boss}.
told ; branches ; Nos conseillers ont ordre de placer le livret qui rapporte le plus à la banque, pas à vous.
told ; hospital ; Aux urgences ils vont supprimer {n} de lits juste après la visite de la ministre.
told ; hospital ; Le nouveau scanner ne marche pas, on l'inaugure quand même, il faut bien la photo.
told ; hospital ; La clinique trie les malades selon leur mutuelle, j'ai vu le tableau de mes yeux.
told ; energy ; Les tarifs prennent quinze pour cent en {month} et le service client a pour consigne de nier.
told ; energy ; L'éolienne de {city} tourne à perte depuis le début, ils attendent la subvention pour la démonter.
told ; energy ; Ils rejettent l'eau chaude dans la rivière la nuit, quand les contrôles dorment.
told ; software ; Le logiciel de la ville a coûté {money} et personne ne s'en sert, on recopie tout à la main.
told ; software ; Migration ratée : une semaine de commandes effacée, et on raconte aux clients que c'est la poste.
told ; software ; Votre appli écoute quand vous croyez l'avoir fermée, je le sais, c'est mon équipe qui l'a codée.
told ; software ; L'algorithme note les candidats sur leur adresse. Dans la boîte tout le monde est au courant.
told ; tender ; L'appel d'offres est joué d'avance, {other} connaît notre prix depuis lundi.
told ; tender ; On a répondu en dessous du coût exprès, et on se rattrapera sur les avenants.
told ; tender ; {firm} a perdu le marché de la région et fait comme si de rien n'était.
told ; school ; L'école ferme deux classes et renvoie les étrangers vers une annexe, le rectorat a validé en silence.
told ; school ; Les frais d'inscription doublent l'an prochain, les étudiants le sauront une fois admis.
told ; sport ; Le club vend son avant-centre à {city} pour {money}, l'entraîneur l'ignore encore.
told ; sport ; Le stade ne sera jamais prêt à temps, le béton est fissuré et on a interdiction d'en parler.
told ; culture ; Le musée a acheté un faux, et le conservateur prie pour que nul ne regarde de près.
told ; culture ; La saison du théâtre saute à moitié, plus un sou dans la caisse, les abonnés paieront quand même.
told ; media ; La rédaction passe de soixante à vingt, le reste sera écrit par des machines. Chut.
told ; media ; Le roman du prix, c'est un nègre payé au lance-pierre qui l'a pondu, chez nous ça fait rire.
told ; transport ; La ligne de nuit sera coupée, trop peu rentable, on l'annoncera un 15 août.
told ; transport ; {firm} sait que ses portes se bloquent et fait rouler les trams malgré tout.
told ; transport ; Nos avions volent avec des pièces qu'on aurait dû changer au printemps.
told ; food ; Le miel bio vient d'un bidon de Chine, on change juste l'étiquette.
told ; food ; On remet une date neuve sur la viande le vendredi soir, j'en ai la nausée.
told ; food ; La coopérative va lâcher les petits producteurs, il n'en restera qu'un sur deux.
told ; warranty ; Consigne de la semaine : refuser huit garanties sur dix, même quand le client a raison.
told ; warranty ; Au SAV ils ont une prime pour chaque dossier enterré.
told ; people ; {boss} s'en va, poussé dehors par les actionnaires. Version officielle : des projets personnels.
told ; people ; Le fils du patron arrive à la tête du marketing, il n'a jamais rien vendu de sa vie.
told ; people ; L'enquête pour harcèlement est enterrée, {boss} reste et c'est la plaignante qui change de service.
told ; people ; Quatre directeurs en deux ans, le prochain est déjà choisi et il vient couper des têtes.
told ; money ; Les comptes sont maquillés, on a glissé {money} de factures à l'année suivante.
told ; money ; L'argent de la fondation sert à payer le yacht, voilà.
told ; money ; {firm} ne tiendra pas jusqu'à {month}, la trésorerie est à sec et les fournisseurs l'ignorent.
told ; money ; L'entrée en Bourse est repoussée, personne ne voulait de l'action à ce prix-là.
told ; money ; On ne paie presque pas d'impôts ici, tout remonte en Irlande par une facture bidon.
told ; money ; Un fonds étranger monte en douce au capital, il aura la majorité avant {month}.
told ; project ; Projet {code} : la moitié de l'équipe sera prêtée à {other}, sans retour prévu.
told ; project ; {code} est mort, on nous fait encore pointer dessus pour toucher le crédit d'impôt.
told ; project ; On a trouvé comment se passer du cobalt, les brevets tombent en {month}, gardez ça pour vous.
told ; project ; Notre sérum marche un peu mieux que l'ancien, mais la peau pèle une fois sur cinq.
told ; project ; La version payante arrivera en douce, le gratuit sera bridé petit à petit.
told ; project ; Le chantier a pris deux ans de retard et on facture toujours au client comme si tout allait bien.
told ; union ; La liste des grévistes est partie à la sécurité, méfiez-vous.
told ; union ; Ils veulent casser l'accord sur le temps de travail et signer avec le syndicat maison.
told ; union ; Treize collègues seront convoqués lundi, un par un, avec un chèque sur la table.

- ; offices ; Nous déménageons ! Retrouvez-nous dès {month} dans nos nouveaux locaux de {city}.
- ; offices ; Espaces ouverts ou bureaux fermés ? Nos collègues ont voté, et voici ce qu'ils ont choisi.
- ; offices ; La cantine passe au local : merci à nos cuisiniers et aux maraîchers de {city}.
- ; offices ; Visitez notre siège pendant les Journées du patrimoine, inscription gratuite.
- ; branches ; Votre agence de {city} vous accueille désormais le samedi matin.
- ; branches ; Comment choisir son livret d'épargne ? Nos conseillers font le point avec vous.
- ; branches ; {firm} ouvre un guichet à {city}. Au programme de l'inauguration : musique et crêpes.
- ; hospital ; Don du sang mardi à l'hôpital de {city}. Il faut {n} de volontaires, on compte sur vous.
- ; hospital ; Un grand bravo à nos soignantes et soignants, récompensés par la région.
- ; hospital ; Dépistage : ce qu'il faut savoir avant un scanner, par le docteur Lebrun.
- ; energy ; Économies d'énergie : six astuces pour réduire sa facture cet hiver.
- ; energy ; Les écoliers de {city} ont visité notre parc éolien. Merci pour leurs dessins !
- ; energy ; Le règlement européen oblige à un audit tous les quatre ans : notre dossier complet.
- ; software ; Nouvelle version de notre appli : mode sombre, recherche plus rapide, et toujours gratuite.
- ; software ; Ce jeudi, atelier en ligne : bien préparer sa migration. Places limitées.
- ; software ; On cherche un développeur ou une développeuse à {city}, envoyez votre CV.
- ; software ; Nos équipes d'astreinte veillent sur vos données jour et nuit. Merci à elles.
- ; tender ; Fiers d'avoir été retenus par la région pour équiper ses lycées.
- ; tender ; Marchés publics : répondre à un appel d'offres pas à pas, le guide de notre juriste.
- ; tender ; Notre partenaire {other} et nous inaugurons le chantier de {city} avec madame la maire.
- ; school ; Réunion d'information pour les futurs étudiants le 14 mai, venez poser vos questions.
- ; school ; Félicitations à la promotion, {n} de diplômés cette année !
- ; school ; La classe de CM2 a planté un verger avec nos jardiniers.
- ; sport ; Allez les filles ! Rendez-vous samedi au stade, on vous attend nombreux.
- ; sport ; Le club recrute des bénévoles pour le tournoi de {month}.
- ; sport ; 1 200 marcheurs ce dimanche, un record. À l'année prochaine !
- ; culture ; L'exposition ouvre ses portes demain au musée de {city}, entrée libre.
- ; culture ; Qui était ce peintre oublié ? Notre conservatrice vous raconte en trois minutes.
- ; culture ; La troupe remercie son public : trente dates, trente salles pleines.
- ; media ; Notre rédactrice est l'invitée de la matinale, écoutez le podcast.
- ; media ; Le roman de l'été est en librairie aujourd'hui. Dédicace à {city} samedi.
- ; transport ; Travaux sur la ligne B du 3 au 9 {month} : pensez au bus de remplacement.
- ; transport ; {firm} cherche {n} de conductrices et conducteurs, permis financé.
- ; transport ; Nos trams ont trente ans ! Racontez-nous votre plus beau trajet.
- ; food ; Le miel nouveau est arrivé, à déguster ce week-end au marché de {city}.
- ; food ; Recette de saison : la tarte aux poireaux de notre chef.
- ; food ; Merci à la coopérative pour ces quarante ans de route ensemble.
- ; food ; Bien conserver la viande : les conseils de notre bouchère.
- ; warranty ; Votre garantie passe à cinq ans sur toute la gamme, sans rien à payer.
- ; warranty ; Besoin d'aide ? Le SAV vous répond du lundi au samedi.
- ; people ; Bienvenue à Solène Pasquet, qui prend la direction de notre agence de {city}.
- ; people ; Après trente ans chez nous, Bernard part à la retraite. Merci l'ami !
- ; people ; Prévention du harcèlement : notre référente rappelle vos droits et les contacts utiles.
- ; people ; Rencontre inspirante avec {boss} ce matin devant les apprentis de {city}.
- ; people ; Portrait : Inès, soudeuse chez {firm} depuis douze ans.
- ; money ; Nos comptes annuels sont en ligne : ventes en hausse, dette en baisse.
- ; money ; Grâce à vous, notre fondation a remis {money} aux Restos de {city}.
- ; money ; Qu'est-ce qu'une introduction en Bourse ? L'explication de notre directeur financier.
- ; money ; Assemblée générale des actionnaires le 12 {month} à {city}, à suivre en direct.
- ; project ; {code} est enfin disponible. Testez-le dans nos boutiques !
- ; project ; Notre chercheuse intervient au colloque de {city} sur les matériaux sans cobalt.
- ; project ; Prix du public pour {code} au concours Lépine, toute l'équipe est aux anges.
- ; project ; Le chantier avance : vue du ciel, photos de la semaine.
- ; project ; Merci à {other} de nous avoir ouvert ses ateliers.
- ; union ; Élections professionnelles : on vote jusqu'à jeudi, chaque voix compte.
- ; union ; Un accord sur le temps de travail a été signé hier avec tous les syndicats.
- ; union ; {n} de collègues formés aux premiers secours. Et vous ?
- ; other ; Belle année à toutes et tous ✨
- ; other ; Quel est votre plat préféré de la cantine ? Répondez en commentaire.
- ; other ; Fermeture exceptionnelle vendredi, nous vous retrouvons lundi.
- ; other ; Saurez-vous reconnaître cet outil de notre atelier ? Réponse demain.
- ; prize ; Bravo à {boss} et à toute l'équipe de {city} pour ce trophée bien mérité !
- ; prize ; Notre fromage de brebis obtient la médaille d'or au concours agricole 🥇
- ; prize ; {firm} est élue entreprise de l'année par les lecteurs du journal de {city}.
- ; prize ; Félicitations à Karim, meilleur apprenti couvreur du département.
- ; prize ; {code}, lauréat du grand prix du jury : un bel honneur pour nos équipes.
- ; prize ; Chapeau à nos pompiers volontaires, remerciés hier par le préfet.
- ; green ; 60 % d'eau en moins pour laver nos bus, grâce à la pluie récupérée.
- ; green ; De vieux filets de pêche deviennent des sacs : découvrez la nouvelle collection.
- ; green ; 400 panneaux solaires sur le toit de {city}, de quoi éclairer tout l'atelier.
- ; green ; Nos emballages sont désormais en carton recyclé. Dites-nous ce que vous en pensez !
- ; green ; Ramassage de déchets samedi sur la plage, gants fournis.
- ; contract ; {firm} remporte un contrat de 20 millions avec la ville de {city}. Merci à nos ingénieurs.
- ; contract ; Dix nouvelles rames livrées à {city} : premier voyage lundi.
- ; contract ; Nous équipons désormais 64 collèges, et ce n'est qu'un début.
- ; contract ; Notre usine tourne jour et nuit pour servir {n} de clients dans le monde.
- ; meet ; Rencontrez Inès et Thanh, nos deux chimistes, dans ce court film.
- ; meet ; {boss} dialogue avec les lycéens ce vendredi. À quoi sert un actionnaire, au fond ?
- ; meet ; Trois questions à notre responsable logistique sur son métier.
- ; meet ; Retour en images sur la journée des familles.
- ; meet ; Merci à {boss} pour cette conférence passionnante sur l'acier.
- ; meet ; Heureux de soutenir le festival de {city} pour la sixième année.
- ; meet ; {other} et nous, c'est une histoire qui dure depuis 1998.
- ; meet ; Découvrez en avant-première notre boutique de {city}, ouverte dès {month}.
told ; cover ; On a payé l'expert pour qu'il écrive le contraire.
told ; cover ; Le rapport dort dans un tiroir depuis {month}, il est accablant.
told ; cover ; Ils ont effacé les mails la veille de la perquisition.
told ; cover ; Ce qu'on vous vend pour de l'artisanal sort d'une machine à {city}.
told ; cover ; {boss} le savait depuis des mois et n'a pas bougé le petit doigt.
told ; cover ; Vous payez le triple de ce que ça nous coûte, faites jouer la concurrence.
told ; cover ; Quatre millions perdus et pas un responsable, évidemment.
told ; cover ; Demandez donc à {boss} où est passé l'argent de la formation.
told ; cover ; Bientôt plus de service du soir, on vous le dira quand ce sera trop tard pour râler.
told ; cover ; À {city} ils perdent leur prime, à {firm} les chefs gardent la leur.
told ; cover ; Il touchera {money} pour partir sans faire de bruit.
told ; cover ; Patientez avant d'acheter, la version d'après fait deux fois mieux et arrive en {month}.
told ; cover ; Ces gens vont tout perdre et on leur sourit tous les matins.
