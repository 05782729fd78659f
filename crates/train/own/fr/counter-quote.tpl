# Not hate: counter-speech that quotes the hateful words to denounce, report, answer or study them. Quotes in all the forms users write.

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | bonnes femmes | vieilles | meufs | Antillaises | mamies
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@faith = musulmans | juifs | évangéliques | bouddhistes | sikhs | catholiques | témoins de Jéhovah | hindous | musulmans pratiquants | juifs pratiquants
@queer = homosexuels | gays | homos | trans | bisexuels | couples homos | gens LGBT | hommes trans | non-binaires
@disabled = handicapés | autistes | trisomiques | sourds | aveugles | malades mentaux | handicapés mentaux | gens en fauteuil | épileptiques | nains
@old = vieux | retraités | plus de 60 ans | seniors | octogénaires | papis du service | anciens
@a_man = un musulman | un juif | un Arabe | un Noir | un Rom | un migrant | un réfugié | un homosexuel | un gay | un immigré | un Asiatique | un handicapé | un homme trans | un étranger | un sans-papiers | un Maghrébin | un autiste | un vieux | un Africain | un Chinois | un Turc
@adj_m = noir | arabe | musulman | juif | rom | asiatique | homo | gay | trans | handicapé | immigré | étranger | maghrébin | autiste | turc | malien
@slurs = bougnoules | bicots | nègres | youpins | pédés | niakoués | romanos | chinetoques | gogols | ratons | crouilles | négros | tafioles | travelos | mongols | youtres | bamboulas | mongoliens
@slur = bougnoule | bicot | nègre | youpin | pédé | niakoué | romano | chinetoque | gogol | négro | travelo | mongolien | youtre | bamboula
@slur_f = gouine | beurette | négresse | pouffiasse | femelle | youpine | tarlouze | niakouée
@first_f = Sarah | Camille | Fatou | Léa | Nadia | Chloé | Mélanie | Salomé | Sophie | Mariama | Julie | Linh
@of_groups = de musulmans | de juifs | d'Arabes | de Noirs | de Roms | de migrants | de réfugiés | d'homosexuels | de gays | d'immigrés | d'Asiatiques | de Maghrébins | d'Africains | de handicapés | de vieux | de Chinois | d'Algériens | d'étrangers | de demandeurs d'asile | de trans | de sans-papiers | de Turcs | de gitans | d'autistes | d'homos | d'Antillais | de bouddhistes | de feujs | de rebeus | de renois
@bad = inférieurs | dangereux | voleurs | sales | fainéants | violents | des parasites | des animaux | des rats | des profiteurs
@bad_f = inférieures | hystériques | vénales | incompétentes | trop fragiles | faites pour la cuisine
@law = la loi de 1881 | le Code pénal | la loi | le règlement de la page | la charte du groupe

- ; counter-quote ; « Les {groups} sont {bad} » : voilà le genre de phrase qui me fait honte.
- ; counter-quote ; Écrire « les {groups} dehors » n'est pas une opinion, c'est un délit.
- ; counter-quote ; Celui qui a tagué "mort aux {groups}" sur l'école doit répondre devant un juge.
- ; counter-quote ; On m'a crié « sale {slur} » dans le métro, et personne n'a bougé.
- ; counter-quote ; Dire que "les {foreign} sont {bad}", c'est raciste, désolé.
- ; counter-quote ; Un client m'a lancé « retourne dans ton pays », je suis née à Limoges.
- ; counter-quote ; Arrêtez avec vos « je suis pas raciste mais les {groups}… », on a compris.
- ; counter-quote ; "Les {women} sont {bad_f}" et il s'étonne qu'on le bloque ?
- ; counter-quote ; Le commentaire « on devrait les brûler » sous la photo du foyer a été signalé à la police.
- ; counter-quote ; Quand j'entends « c'est un travail de {slur} », je reprends la personne tout de suite.
- ; counter-quote ; Mon fils de huit ans s'est fait traiter de « {slur} » à la récré, il en pleure encore.
- ; counter-quote ; Merci de supprimer le message de @jeanmi62 : « les {groups} puent ».
- ; counter-quote ; Non monsieur, on ne répond pas "va faire la vaisselle" à une ministre.
- ; counter-quote ; L'affiche disait « pas {of_groups} », en 2026, dans une agence immobilière.
- ; counter-quote ; Qui peut encore écrire « les trans sont des monstres » sans rougir ?
- ; counter-quote ; « Un bon {slur} est un {slur} mort » : l'auteur de ce tweet vient d'être condamné.
- ; counter-quote ; Cette phrase, « ils se reproduisent comme des rats », était déjà celle de la propagande des années trente.
- ; counter-quote ; J'ai répondu à celui qui disait que « les {disabled} ne servent à rien » qu'il avait bien de la chance d'être en bonne santé.
- ; counter-quote ; La plaignante a entendu « on veut pas de {slurs} ici », le tribunal a retenu l'injure raciale.
- ; counter-quote ; Le prof a expliqué pourquoi le mot « {slur} » blesse.
- ; counter-quote ; "Rentre chez toi" n'est pas une réponse à un argument.
- ; counter-quote ; Si votre seule réponse est « les {groups} n'ont qu'à partir », gardez-la pour vous.
- ; counter-quote ; Il paraît que « les {foreign} volent notre travail » ; moi je ne vois personne postuler.
- ; counter-quote ; Traiter une joueuse de « {slur_f} » après un match, c'est lâche et minable.
- ; counter-quote ; Le slogan "la France aux Français" a un passé, et il est sanglant.
- ; counter-quote ; « Tous les {faith} sont des terroristes », me dit mon oncle à Noël ; je me suis levée de table.
- ; counter-quote ; Vous osez commenter « bon débarras » sous l'annonce de la mort de vingt migrants ?
- ; counter-quote ; J'ai honte de lire "on devrait couler les bateaux" sous un article de ma ville.
- ; counter-quote ; Ne laissez plus passer des phrases comme « c'est bien un {adj_m}, ça ».
- ; counter-quote ; Mon collègue a dit "les {women} au fourneau", les RH l'ont convoqué.
- ; counter-quote ; « Sale juif », « sale Arabe », « sale pédé » : trois injures, une même peine prévue par {law}.
- ; counter-quote ; Le graffiti « {slurs} dehors » a été effacé ce matin par les habitants eux-mêmes.
- ; counter-quote ; Et voilà, encore un « les {groups} sont {bad} » : signalé, bloqué, au suivant.
- ; counter-quote ; Elle a tenu bon face à ceux qui hurlaient « {slur_f} » dans les tribunes.
- ; counter-quote ; Je n'oublierai jamais ce panneau : "interdit aux chiens et aux {groups}".
- ; counter-quote ; Les cris de singe et les « retourne dans ta jungle », le club ne les laissera plus passer.
- ; counter-quote ; Entendre un élu dire que « certaines civilisations valent mieux » fait froid dans le dos.
- ; counter-quote ; « T'es belle pour une Noire » n'est pas un compliment.
- ; counter-quote ; « Tu parles bien français » : on le dit à mon mari {adj_m}, professeur de lettres, chaque semaine.
- ; counter-quote ; Pourquoi personne ne réagit quand il balance "les {groups}, faut les gazer" ?
- ; counter-quote ; C'est à cause de phrases telles que « {a_man} n'est pas un vrai Français » que je milite.
- ; counter-quote ; J'ai reçu « crève {slur} » en message privé, capture envoyée à Pharos.
- ; counter-quote ; On lit "les {queer} sont malades" sur un tract devant le lycée, où va-t-on ?
- ; counter-quote ; « Elle l'a bien cherché » : la phrase qui tue une deuxième fois les victimes.
- ; counter-quote ; Le rapport cite des propos comme « un {adj_m}, ça ne sait pas travailler » relevés en entretien d'embauche.
- ; counter-quote ; Dans son mémoire, {first_f} analyse l'expression « les {foreign} nous envahissent » dans la presse de 1980.
- ; counter-quote ; Le témoin a rapporté les mots de l'agresseur : "je vais me faire un {slur}".
- ; counter-quote ; Rappel : « mort aux juifs » n'est pas une blague, c'est une provocation à la haine punie par {law}.
- ; counter-quote ; Si quelqu'un vous dit que "les {groups} sont {bad}", demandez-lui d'où il tient ça.
- ; counter-quote ; Mamie, on ne dit plus « {slur} », et on n'aurait jamais dû le dire.
- ; counter-quote ; Le type qui a écrit 'les {groups} au four' n'est pas drôle du tout.
- ; counter-quote ; Une voisine a reçu un mot dans sa boîte : « pas de {slurs} dans l'immeuble ». Elle a porté plainte.
- ; counter-quote ; Entre « je suis contre cette politique » et « je hais les {groups} », il y a un gouffre, et tu l'as franchi.
- ; counter-quote ; « Les {old} coûtent trop cher » : attends d'avoir leur âge, on en reparle.
- ; counter-quote ; « On ne peut plus rien dire » disent ceux qui passent leur journée à dire que les {groups} sont {bad}.
- ; counter-quote ; Réponse à celui qui a posté « qu'ils crèvent » : ce sont des enfants, monsieur.
- ; counter-quote ; Le chant "les pédés au bûcher" coûte au club trois points et une amende.
- ; counter-quote ; Ma fille est sourde et on l'appelle « la débile », voilà pourquoi j'écris aujourd'hui.
- ; counter-quote ; Le mot "mongol" pour dire idiot, pensez à mon frère trisomique quand vous l'employez.
- ; counter-quote ; Votre « humour » du type "combien de {slurs} dans une voiture" ne fait rire que vous.
- ; counter-quote ; Je cite pour qu'on se rende compte : « les {groups} sont une sous-race ». Et la page est toujours en ligne !
- ; counter-quote ; « Femme au volant, mort au tournant » : dix accidents mortels sur douze sont causés par des hommes.
- ; counter-quote ; On lui a jeté une bouteille en criant "dégage {slur}" ; il a marqué deux buts, belle réponse.
- ; counter-quote ; Un livreur s'entend dire « je veux pas être touché par un {slur} » et c'est lui qu'on punit ?
- ; counter-quote ; La vidéo où l'homme crie « je vais tous vous égorger, les {faith} » est dans les mains de la justice.
- ; counter-quote ; Vous avez écrit, je cite, que « les {women} ne savent pas décider ». C'est du mépris pur.
- ; counter-quote ; "Grand remplacement" : ce slogan a armé des tueurs, ne le répétez pas comme si de rien n'était.
- ; counter-quote ; Dire d'un enfant que « c'est de la mauvaise graine parce qu'il est rom », c'est indigne d'une directrice.
- ; counter-quote ; Personne n'a protesté quand le client a dit : « je veux pas d'une caissière voilée ». Moi si.
- ; counter-quote ; Le journaliste lui a demandé s'il maintenait que « les {groups} sont {bad} », il a bafouillé.
- ; counter-quote ; À l'époque on voyait des vitrines « entreprise juive », et l'on sait comment ça a fini.
- ; counter-quote ; Dans le film, le colon dit « ces gens-là ne comprennent que le fouet », et la salle frémit.
- ; counter-quote ; Le roman montre un village qui répète « les Bohémiens volent les enfants » jusqu'au drame.
- ; counter-quote ; "Tu cours comme une fille", j'aimerais que les entraîneurs bannissent ça.
- ; counter-quote ; « C'est un truc de tapette » : chez nous, le vestiaire ne dit plus ça.
- ; counter-quote ; L'injure « sale {slur} » est punie d'un an de prison par {law}.
- ; counter-quote ; Modération : tout message du style « les {groups} dehors » sera retiré.
- ; counter-quote ; Être {adj_m} et lire tous les matins "les {groups} sont {bad}", ça use.
- ; counter-quote ; Le tribunal juge que traiter un agent de « {slur} » est une injure à caractère raciste.
- ; counter-quote ; À tous ceux qui m'ont écrit « va te faire soigner » après mon coming out : je vais très bien, merci.
- ; counter-quote ; J'ai entendu « ils n'ont qu'à apprendre la langue », de la bouche de quelqu'un qui n'en parle qu'une, et mal.
- ; counter-quote ; Tu trouves normal de rire quand il dit que "les {groups} c'est des {slurs}" ?
- ; counter-quote ; « Quota », « potiche », « promotion canapé » : ce qu'on a dit de moi quand j'ai été nommée.
- ; counter-quote ; « Il est autiste ton fils, ça va, il tape pas ? » Fatiguée de ces questions.
- ; counter-quote ; Le vendeur m'a dit "on ne fait pas crédit aux gens comme vous", j'ai tout enregistré.
- ; counter-quote ; Sous ma vidéo : « rase les murs {slur} ». Sous la leur : des cœurs. Cherchez l'erreur.
- ; counter-quote ; "Les hommes ne pleurent pas, t'es pas un pédé" : on m'a élevé comme ça, je n'élèverai pas mes fils ainsi.
- ; counter-quote ; Combien de fois ai-je entendu « toi t'es une bonne Arabe » avant de comprendre l'insulte ?
- ; counter-quote ; Condamné pour avoir écrit que « les {groups} méritent la corde ».
- ; counter-quote ; « Français de papier », l'expression vient de l'extrême droite des années trente et elle sert encore.
- ; counter-quote ; Mon commentaire dénonçait la phrase « les {groups} sont {bad} », et c'est moi que vous supprimez !
- ; counter-quote ; La campagne reprend de vraies injures, dont « {slur} » et « {slur_f} », pour les retourner contre ceux qui les crient.
- ; counter-quote ; Vous parlez de liberté, mais hurler « à mort » devant une mosquée n'en est pas une.
- ; counter-quote ; Quand on lit « bientôt ton tour, {slur} » sur sa porte, on ne dort plus.
- ; counter-quote ; Ce « bon courage avec vos {slurs} » en avis sur mon restaurant, je l'encadre ou je porte plainte ?
- ; counter-quote ; Le DRH aurait dit : "pas d'Arabe à l'accueil, ça fait fuir". L'enquête est ouverte.
- ; counter-quote ; "Nettoyer au kärcher", "racaille", "sauvageons" : le poids des mots en politique, conférence jeudi soir.
- ; counter-quote ; Dire « tu n'as pas l'air handicapée » à quelqu'un qui souffre chaque jour, quelle violence.
- ; counter-quote ; « Moi, {a_man} je lui louerais pas » : entendu ce matin, dit tranquillement, à l'apéro.
- ; counter-quote ; Une pensée pour celui à qui l'on vient d'écrire « les {groups}, faudrait les piquer ».
