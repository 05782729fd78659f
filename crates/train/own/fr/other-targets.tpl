# Not hate: anger and abuse at objects, at professions, parties, brands, clubs and other groups the law does not protect as such, and at persons without such a ground.
# Labels: insult where an invective names people, profanity for coarse words, threat where harm is announced; never hate.

@first_m = Kevin | Mehdi | Julien | Thomas | Moussa | Bastien | David | Lucas | Karim | Bruno | Yann | Samuel
@first_f = Sarah | Camille | Fatou | Léa | Nadia | Chloé | Mélanie | Salomé | Sophie | Mariama | Julie | Linh
@thing = photocopieuse | machine à café | voiture | connexion | télécommande | chaudière | mise à jour | tablette | trottinette | perceuse
@trade = politiciens | banquiers | journalistes | huissiers | promoteurs | syndicalistes | patrons | contrôleurs | notaires | agents immobiliers | influenceurs | traders | avocats | démarcheurs | flics | profs | consultants
@camp = supporters de Paris | électeurs de gauche | électeurs de droite | fans de cette série | chasseurs | cyclistes | automobilistes | fumeurs | complotistes | végans | riches | bobos | propriétaires | spéculateurs | fraudeurs | trolls | pollueurs | écolos
@brand = Vélotop | Maison Durel | Télécom Ouest | Banque du Port | Transvia | Colisland

- ; abuse-object ; Je hais cette {thing}, elle tombe en panne tous les lundis.
- ; abuse-object ; Cette {thing} mérite la décharge.
- ; abuse-object ; Ras le bol de la {thing}, je vais la jeter par la fenêtre.
- ; abuse-object ; Le lundi matin devrait être interdit par la loi.
- ; abuse-object ; Les moustiques sont une vermine, exterminez-les.
- ; abuse-object ; Je déteste les choux de Bruxelles, ça me donne la nausée.
- ; abuse-object ; Les punaises de lit pullulent, il faut traiter tout l'immeuble.
- ; abuse-object ; Quelle horreur cette {thing}, inutile et moche.
- ; abuse-object ; Les cafards ont envahi ma cuisine, envoyez quelqu'un pour les tuer.
- ; abuse-object ; Il faudrait brûler toutes ces factures.
- ; abuse-object ; La pluie me dégoûte, vivement l'été.
- ; abuse-object ; Aucune {thing} ne mérite une telle note.
- ; abuse-object ; Ce logiciel est une plaie, un cancer pour la productivité.
- ; abuse-object ; Les mauvaises herbes, il faut les arracher jusqu'à la racine.
- ; abuse-object ; J'ai une haine profonde du papier peint à fleurs.
- ; abuse-object ; Ces embouteillages me tuent à petit feu.
- ; abuse-object ; Les virus informatiques devraient tous disparaître.
- ; abuse-object ; Pas de pitié pour les limaces, elles ont mangé mes salades.
- ; abuse-object ; Rien de plus nul que cette {thing}, même mon chien n'en voudrait pas.
- ; abuse-object ; Les réunions de 18 h, dehors !
- ; abuse-object ; Plus jamais cette {thing} chez moi.
- ; abuse-object ; Les mails publicitaires sont des parasites, supprimez-les tous.
profanity ; abuse-object ; Putain de {thing}, elle marche jamais.
profanity ; abuse-object ; Saloperie de {thing}, encore en rade.
profanity ; abuse-object ; Bordel, ce tiroir de merde est coincé.
profanity ; abuse-object ; Cette chanson, c'est de la merde en boîte.
profanity ; abuse-object ; J'emmerde cet hiver qui n'en finit pas.
profanity ; abuse-object ; Crève, {thing} à la con.
profanity ; abuse-object ; Quel temps de chiotte, ça me fout le moral par terre.
profanity ; abuse-object ; Wifi de mes deux, va.
- ; abuse-object ; Le racisme, l'intolérance, la bêtise : je les hais.
- ; abuse-object ; Je vomis le capitalisme et ses pubs.
- ; abuse-object ; Le fascisme doit être écrasé.
- ; abuse-object ; L'injustice me révolte au plus haut point.
- ; abuse-object ; Cette idéologie est un poison, il faut la combattre sans relâche.
- ; abuse-object ; Maudite soit cette dent de sagesse.
- ; abuse-object ; La pollution tue, bannissons le diesel.
- ; abuse-object ; Ce règlement est stupide, inutile et dangereux.
- ; abuse-object ; Je ne supporte plus le bruit des scooters.
- ; abuse-object ; Les sacs en plastique n'ont pas leur place dans la mer.
- ; abuse-object ; Ces frelons asiatiques sont une catastrophe, détruisez les nids.
- ; abuse-object ; Le frelon asiatique doit être éliminé de nos ruchers.
- ; abuse-object ; Les rats sont partout dans le métro, que fait la mairie ?
- ; abuse-object ; Un furoncle, ce bâtiment, à démolir d'urgence.
- ; abuse-object ; Que ce maudit contrat aille au diable.
- ; abuse-object ; Ma vieille {thing} est bonne pour la casse, elle pue l'huile.
- ; abuse-object ; J'ai envie d'étrangler cette {thing}.
- ; abuse-object ; Le décor est hideux, les couleurs me font vomir.
- ; abuse-object ; Ce film est une ordure, deux heures de vide.
- ; abuse-object ; Votre site est moche, lent et illisible.
- ; abuse-object ; Honnêtement ce fromage sent le cadavre.
- ; abuse-object ; Les pigeons sont sales et ils abîment la façade.
- ; abuse-object ; On devrait pendre ce tableau, à l'envers si possible.
- ; abuse-object ; Le vieux canapé finira au feu, je ne peux plus le voir.
- ; abuse-object ; Les sangliers détruisent mes cultures, il faut en abattre davantage.
- ; abuse-object ; Cette sauce noire est infecte.
- ; abuse-object ; Le vin blanc me rend malade, je n'en veux plus chez moi.
- ; abuse-object ; La mafia est une pieuvre qu'il faut tuer.
- ; abuse-object ; Le virus est notre ennemi, battons-le.
- ; abuse-object ; Rien à sauver dans ce menu, tout est immangeable.

- ; abuse-nonprotected ; Les {trade} sont tous payés à ne rien faire.
- ; abuse-nonprotected ; Je ne fais confiance à aucun de ces {trade}.
- ; abuse-nonprotected ; Les {camp} m'exaspèrent, tous autant qu'ils sont.
- ; abuse-nonprotected ; Rien à attendre des {trade}, ils mentent matin et soir.
- ; abuse-nonprotected ; Ras-le-bol des {camp}, ils nous gâchent la vie.
- ; abuse-nonprotected ; Les {trade} devraient avoir honte.
- ; abuse-nonprotected ; Plus aucun des {trade} ne mérite notre confiance.
- ; abuse-nonprotected ; {brand} est une entreprise de voleurs, fuyez.
- ; abuse-nonprotected ; Je hais {brand}, sa pub, ses tarifs et son service client.
- ; abuse-nonprotected ; {brand} devrait fermer ses portes demain.
- ; abuse-nonprotected ; Ce parti est un danger pour la démocratie.
- ; abuse-nonprotected ; Dehors les {trade} !
- ; abuse-nonprotected ; Les {camp} se croient tout permis, qu'on leur mette des amendes.
- ; abuse-nonprotected ; Ce gouvernement me dégoûte.
- ; abuse-nonprotected ; Les {trade} sont la plaie de ce pays.
- ; abuse-nonprotected ; Pourquoi les {trade} sont-ils aussi arrogants ?
- ; abuse-nonprotected ; On devrait interdire aux {trade} de se représenter.
- ; abuse-nonprotected ; Les {camp} n'ont rien à faire sur cette piste.
- ; abuse-nonprotected ; Les homophobes me donnent envie de vomir.
- ; abuse-nonprotected ; Les racistes sont des lâches.
- ; abuse-nonprotected ; Qu'on enferme les pédophiles et qu'on jette la clé.
- ; abuse-nonprotected ; Les nazis n'ont aucune place ici.
- ; abuse-nonprotected ; Les terroristes sont des barbares, rien ne les excuse.
- ; abuse-nonprotected ; Les {camp} pullulent sur ce forum.
- ; abuse-nonprotected ; Un bon match, c'est un match sans {camp}.
- ; abuse-nonprotected ; Je n'embaucherai plus jamais de stagiaire de cette école de commerce.
- ; abuse-nonprotected ; Les violeurs doivent finir leurs jours en prison.
- ; abuse-nonprotected ; Avec les {trade}, c'est toujours pile je gagne, face tu perds.
- ; abuse-nonprotected ; Ces {trade} qui nous prennent de haut, je ne les supporte plus.
- ; abuse-nonprotected ; La direction se moque de nous, encore une fois.
- ; abuse-nonprotected ; L'arbitre était nul, il faut le suspendre.
- ; abuse-nonprotected ; Les patrons de {brand} s'en mettent plein les poches.
- ; abuse-nonprotected ; Dégoûté des {trade}, ils m'ont ruiné.
- ; abuse-nonprotected ; Qu'est-ce que je déteste les {camp}, pas vous ?
- ; abuse-nonprotected ; Les {camp}, rentrez chez vous, le débat est fini.
- ; abuse-nonprotected ; À cause des {camp}, plus personne ne peut se garer.
insult ; abuse-nonprotected ; Bande de guignols, les {trade}.
insult ; abuse-nonprotected ; Les {trade} sont des crétins.
insult ; abuse-nonprotected ; {brand}, bande d'escrocs et d'incapables.
insult ; abuse-nonprotected ; Ces {camp} sont des abrutis finis.
insult ; abuse-nonprotected ; Tous pourris, ces {trade}, une belle brochette d'ordures.
insult ; abuse-nonprotected ; Les complotistes, quelle bande de débiles.
insult ; abuse-nonprotected ; Les {camp} ont un pois chiche dans la tête.
insult+profanity ; abuse-nonprotected ; Les racistes sont des cons, point final.
insult+profanity ; abuse-nonprotected ; Les {camp}, vous êtes des connards.
insult+profanity ; abuse-nonprotected ; Enfoirés de chez {brand}, rendez-moi mon fric.
insult+profanity ; abuse-nonprotected ; Les {trade}, tous des enculés.
insult+profanity ; abuse-nonprotected ; Vous êtes des salauds, les {trade}, vous nous volez depuis trente ans.
profanity ; abuse-nonprotected ; {brand}, vous êtes à chier.
profanity ; abuse-nonprotected ; Les {trade} peuvent aller se faire foutre.
profanity ; abuse-nonprotected ; On en a plein le cul des {camp}.
profanity ; abuse-nonprotected ; C'est la merde à {brand} depuis le rachat.
threat ; abuse-nonprotected ; Les {trade}, on va venir vous chercher chez vous.
threat ; abuse-nonprotected ; Je vais faire sauter l'agence de {brand}.
threat ; abuse-nonprotected ; Il faut pendre les {trade}.
threat ; abuse-nonprotected ; Le prochain contrôleur qui me parle, je le cogne.
threat ; abuse-nonprotected ; Les {camp}, je vais tous vous écraser avec mon 4x4.
threat ; abuse-nonprotected ; Vous les {trade}, vous finirez avec une balle dans la tête.
- ; abuse-nonprotected ; Les {trade} ont encore augmenté leurs frais, c'est du vol pur et simple.
- ; abuse-nonprotected ; Je ne comprendrai jamais les {camp}, franchement ils me fatiguent.
- ; abuse-nonprotected ; Les dirigeants de ce club sont d'une nullité rare, démission.

insult ; abuse-individual ; T'es vraiment un abruti, {first_m}.
insult ; abuse-individual ; {first_f}, tu es une idiote et une menteuse.
insult ; abuse-individual ; Pauvre type, va.
insult ; abuse-individual ; Quel crétin ce {first_m}, il a encore cassé le portail.
insult ; abuse-individual ; Espèce de minable, tu ne vaux rien.
insult ; abuse-individual ; Tu me dégoûtes, {first_m}, toi et tes mensonges.
insult ; abuse-individual ; Cet homme est un porc, sa femme mérite mieux.
insult ; abuse-individual ; Elle est bête comme ses pieds, la nouvelle.
insult ; abuse-individual ; Imbécile heureux, retourne à l'école.
insult ; abuse-individual ; Mon ex est une ordure.
insult ; abuse-individual ; Ferme-la, bouffon.
insult ; abuse-individual ; Vous êtes un incapable et un tocard, monsieur {first_m}.
insult ; abuse-individual ; Ce youtubeur est un débile profond.
insult ; abuse-individual ; Le gérant, un escroc doublé d'un goujat, et je suis polie.
insult ; abuse-individual ; Sale rat, rends-moi mon argent {first_m}.
insult ; abuse-individual ; Quelle peste, cette {first_f}, toujours à fouiner.
insult ; abuse-individual ; Mon voisin du dessus est un gros malade.
insult ; abuse-individual ; T'as le cerveau d'une huître.
insult ; abuse-individual ; Face de pet, tu te crois drôle ?
insult ; abuse-individual ; {first_m} est une vermine, il a trahi tous ses amis.
insult ; abuse-individual ; Tu n'es qu'une larve, {first_m}, lève-toi du canapé.
insult ; abuse-individual ; Je hais {first_m} de toutes mes forces, ce menteur.
insult ; abuse-individual ; Personne ne peut blairer {first_f}, une vraie vipère.
insult ; abuse-individual ; Mais quel boulet ce présentateur !
insult ; abuse-individual ; Tu fais pitié, pauvre cloche.
insult ; abuse-individual ; Sombre idiot, c'était ton passeport !
insult ; abuse-individual ; Va te cacher, minus.
insult ; abuse-individual ; Votre chef est un tyran et un imbécile.
insult ; abuse-individual ; {first_f} est une sorcière, elle a fait pleurer toute l'équipe.
insult ; abuse-individual ; Ton frère est un raté, il le sait.
insult ; abuse-individual ; Un âne, ce {first_m}, un âne bâté.
insult ; abuse-individual ; Espèce de cornichon, tu as fermé la porte avec les clés dedans !
insult ; abuse-individual ; Crétin des Alpes, regarde où tu roules.
insult ; abuse-individual ; Toi, t'es pas une lumière, hein, triple buse.
insult ; abuse-individual ; Gros naze, tu sais même pas jouer.
insult ; abuse-individual ; Bande de clowns, vous avez perdu 5 à 0.
insult ; abuse-individual ; La honte sur toi, sale traître.
insult+profanity ; abuse-individual ; T'es qu'un connard, {first_m}.
insult+profanity ; abuse-individual ; Va te faire foutre, {first_f}, sale conne.
insult+profanity ; abuse-individual ; Fils de pute, t'as rayé ma caisse.
insult+profanity ; abuse-individual ; Ta gueule, gros con.
insult+profanity ; abuse-individual ; Enculé, rends-moi mon vélo.
insult+profanity ; abuse-individual ; Ce mec est une grosse merde.
insult+profanity ; abuse-individual ; Salopard de {first_m}, tu m'as bien eu.
insult+profanity ; abuse-individual ; Mais quel trou du cul ce commentateur.
insult+profanity ; abuse-individual ; Espèce de petite merde, on se retrouvera.
insult+profanity ; abuse-individual ; Ntm toi et ton avis.
insult+profanity ; abuse-individual ; Casse-toi, pauvre con.
insult+profanity ; abuse-individual ; Nique ta mère {first_m}.
insult+profanity ; abuse-individual ; Bâtard, t'as spoilé la fin !
insult ; abuse-individual ; Tu pues la défaite, {first_m}.
insult ; abuse-individual ; J'ai rarement vu une personne aussi stupide que vous, madame.
insult ; abuse-individual ; Sale gosse mal élevé, va.
insult ; abuse-individual ; L'auteur de cet article est un âne.
insult ; abuse-individual ; Charlatan ! Docteur de pacotille !
insult ; abuse-individual ; Gros lard, lâche ton sandwich et bosse.
insult ; abuse-individual ; Moche comme un pou et méchante avec ça.
insult ; abuse-individual ; Traînée, c'est comme ça qu'on appelle les filles comme toi, {first_f}.
insult ; abuse-individual ; Le gardien est une passoire et un guignol.
insult ; abuse-individual ; Sérieusement {first_m}, t'es le roi des nuls.
insult ; abuse-individual ; Monsieur le maire, vous êtes un pitre.
