# Hate said to the face (tu, vous), with slurs in short everyday lines, threats, and against people named by neutral words (« personnes … »).

@groups = musulmans | juifs | Arabes | Noirs | Roms | migrants | réfugiés | homosexuels | gays | immigrés | Asiatiques | Maghrébins | Africains | handicapés | vieux | Chinois | Algériens | étrangers | demandeurs d'asile | trans | sans-papiers | Turcs | gitans | autistes | homos | Antillais | bouddhistes | feujs | rebeus | renois
@women = femmes | musulmanes | juives | lesbiennes | Africaines | immigrées | femmes voilées | Maghrébines | gitanes | Asiatiques | réfugiées | femmes trans | Noires | handicapées | filles | bonnes femmes | vieilles | meufs | Antillaises | mamies
@persons = personnes âgées | personnes handicapées | personnes trans | personnes noires | personnes LGBT | personnes migrantes | personnes racisées | personnes d'origine étrangère | personnes de confession juive | personnes de confession musulmane | personnes autistes | personnes homosexuelles | personnes asiatiques | personnes exilées | familles roms | personnes en fauteuil | personnes non binaires | personnes malvoyantes
@foreign = migrants | réfugiés | immigrés | Arabes | Algériens | Africains | étrangers | sans-papiers | Roms | Maghrébins | Syriens | Noirs | Chinois | Afghans | Marocains | Roumains | Turcs | Maliens | clandestins | Pakistanais | Tchétchènes | Sénégalais
@adj_m = noir | arabe | musulman | juif | rom | asiatique | homo | gay | trans | handicapé | immigré | étranger | maghrébin | autiste | turc | malien
@adj_f = noire | arabe | musulmane | juive | rom | asiatique | lesbienne | trans | handicapée | immigrée | étrangère | maghrébine | voilée | autiste | turque | malienne
@slurs = bougnoules | bicots | nègres | youpins | pédés | niakoués | romanos | chinetoques | gogols | ratons | crouilles | négros | tafioles | travelos | mongols | youtres | bamboulas | mongoliens
@slur = bougnoule | bicot | nègre | youpin | pédé | niakoué | romano | chinetoque | gogol | négro | travelo | mongolien | youtre | bamboula
@slur_f = gouine | beurette | négresse | pouffiasse | femelle | youpine | tarlouze | niakouée
@of_foreign = de migrants | de réfugiés | d'immigrés | d'Arabes | d'Algériens | d'Africains | d'étrangers | de sans-papiers | de Roms | de Maghrébins | de Syriens | de Noirs | de Chinois | d'Afghans | de Marocains | de Roumains | de Turcs | de Maliens | de clandestins | de Pakistanais | de Tchétchènes | de Sénégalais

hate+insult ; hate-slur ; Tiens, voilà le {slur} de service.
hate+insult ; hate-slur ; Tu pues le {slur} à dix mètres.
hate+insult ; hate-slur ; Mon nouveau voisin est un {slur}, je suis vert.
hate+insult ; hate-slur ; T'es qu'un {slur}, rien de plus.
hate+insult ; hate-slur ; Vous êtes tous des {slurs} dans cette famille.
hate+insult ; hate-slur ; Va te laver {slur}.
hate+insult ; hate-slur ; Qui a laissé entrer ces {slurs} ?
hate+insult ; hate-slur ; Je bosse pas avec des {slurs}, moi.
hate+insult ; hate-slur ; C'est plein de {slurs} à la plage cette année, on se baigne où ?
hate+insult ; hate-slur ; Hé {slur}, le bled c'est par là.
hate+insult ; hate-slur ; Arrête de faire ta {slur_f}.
hate+insult ; hate-slur ; Dis donc la {slur_f}, qui t'a permis de parler ?
hate+insult ; hate-slur ; Même déguisé en patron ça reste un {slur}.
hate+insult ; hate-slur ; Les {slurs} ont encore gagné leur procès, justice pourrie.
hate+insult ; hate-slur ; Quelle équipe de {slurs}, je regarde plus.
hate+insult ; hate-slur ; Tu défends les {slurs} parce que t'en es une, de {slur_f} ?
hate+insult ; hate-slur ; Encore une émission pour {slurs}.
hate+insult ; hate-slur ; Ta mère la {slur_f}, ton père le {slur}.
hate+insult ; hate-slur ; On dirait un {slur} qui a volé un costume.
hate+insult ; hate-slur ; Pas un seul {slur} au premier rang, ils ont eu du flair.
hate+insult ; hate-slur ; Les {slurs} à droite, les humains à gauche.
hate+insult ; hate-slur ; Mes impôts pour des {slurs}, merci bien.
hate+insult ; hate-slur ; Casse-toi {slur}, tu fais peur aux clients.
hate+insult ; hate-slur ; Sale petite {slur_f}, on t'a repérée.
hate+insult ; hate-slur ; Ah ces {slurs}, toujours à pleurnicher.
hate+insult ; hate-slur ; Hors de ma vue, {slur} !
hate+insult ; hate-slur ; J'ai viré le {slur}, bon débarras.
hate+insult ; hate-slur ; Les {slurs} et la discipline, on repassera.
hate+insult ; hate-slur ; Une {slur_f} au journal de 20 h, je change de chaîne.
hate+insult ; hate-slur ; Ton copain le {slur}, il rentre pas chez moi.
hate+insult ; hate-slur ; Regarde-moi ces {slurs} qui se pavanent.
hate+insult ; hate-slur ; Ferme ton clapet, {slur_f}.
hate+insult ; hate-slur ; Y a que des {slurs} dans ce train, j'ai changé de wagon.
hate+insult ; hate-slur ; Bande de {slurs} ! Vermine !
hate+insult ; hate-slur ; Qu'est-ce qu'il a à me regarder le {slur} ?

hate+insult+threat ; hate-threat-direct ; On t'attend, {slur}, et tu sortiras pas du quartier sur tes jambes.
hate+insult+threat ; hate-threat-direct ; Toi et ta famille de {slurs}, vous allez brûler.
hate+threat ; hate-threat-direct ; Tu es {adj_m} ? Alors tu vas mourir, c'est simple.
hate+threat ; hate-threat-direct ; Vous les {groups}, on vous aura tous.
hate+threat ; hate-threat-direct ; Ton foulard, je vais te l'arracher avec la tête.
hate+threat ; hate-threat-direct ; Dis aux {groups} de ton immeuble de bien fermer leurs portes ce soir.
hate+insult+threat ; hate-threat-direct ; Je te préviens, {slur} : encore un pas dans ma rue et je sors le fusil.
hate+threat ; hate-threat-direct ; J'en tuerai un, des {groups}, avant la fin de l'année.
hate+threat ; hate-threat-direct ; Ma carabine est chargée pour le prochain camp {of_foreign}.
hate+threat ; hate-threat-direct ; Vous allez courir, les {groups}, et nous on court plus vite.
hate+threat ; hate-threat-direct ; On va les chasser à coups de pierres, les {groups}, dès demain.
hate+insult+threat ; hate-threat-direct ; Votre bar de {slurs} va partir en fumée.
hate+threat ; hate-threat-direct ; Tu veux te marier avec un homme ? Je viendrai à la mairie avec une hache.
hate+threat ; hate-threat-direct ; Les {foreign} du foyer, on va leur rendre visite avec des barres.
hate+insult+threat ; hate-threat-direct ; Attends que je te trouve seule, {slur_f}, tu vas redevenir normale.
hate+threat ; hate-threat-direct ; Le sang des {groups} va couler, c'est une promesse.
hate+threat ; hate-threat-direct ; Nous sommes douze, nous sommes armés, et nous savons où dorment les {foreign}.
hate+threat ; hate-threat-direct ; Ton fauteuil, je vais le pousser dans l'escalier avec toi dedans, sale infirme.
hate+threat ; hate-threat-direct ; Bientôt on accrochera les {groups} aux lampadaires.
hate+threat ; hate-threat-direct ; Si tu ouvres ta mosquée ici, on te coupera les mains.

hate ; hate-addressed ; Tu n'es pas chez toi ici et tu ne le seras jamais, va voir ta tête dans une glace.
hate ; hate-addressed ; Vous les {groups}, vous n'êtes bons à rien.
hate ; hate-addressed ; Toi qui es {adj_f}, tu devrais baisser les yeux quand on te parle.
hate ; hate-addressed ; Tu es {adj_m}, ton avis ne compte pas.
hate ; hate-addressed ; Madame, votre voile est une insulte et vous aussi.
hate ; hate-addressed ; Vous avez de la chance qu'on vous tolère, les {groups}.
hate ; hate-addressed ; Ma pauvre fille, une femme qui pense, ça fatigue tout le monde, retourne à tes casseroles.
hate ; hate-addressed ; Tu portes une kippa et tu t'étonnes qu'on se méfie de toi ?
hate ; hate-addressed ; Monsieur, rendez-vous utile, emmenez tous les {groups} et disparaissez.
hate ; hate-addressed ; Mes enfants ne joueront pas avec les tiens, on ne veut pas attraper vos maladies {of_foreign}.
hate ; hate-addressed ; Papi, t'as fait ton temps, les gens de ton âge devraient débarrasser le plancher.
hate ; hate-addressed ; Tu ne seras jamais une femme, tu es une farce avec du rouge à lèvres.
hate ; hate-addressed ; Vous vous reproduisez, vous encaissez, vous salissez : rentrez chez vous, les {foreign}.
hate ; hate-addressed ; Ta religion est une secte d'égorgeurs et tu en as bien le regard.
hate ; hate-addressed ; Je plains ta mère d'avoir mis au monde un {adj_m}.
hate ; hate-addressed ; T'es autiste, donc tu te tais et tu laisses parler les gens entiers.
hate ; hate-addressed ; Avec ta couleur de peau, estime-toi heureux de tenir le balai.
hate ; hate-addressed ; Vous, les {women}, vous êtes un mal nécessaire, et encore.

hate ; hate-persons ; Les {persons} ne valent pas le prix du pain qu'elles mangent.
hate ; hate-persons ; Pourquoi donner la priorité à des {persons} alors qu'elles ne servent à rien ?
hate ; hate-persons ; Les {persons} me dégoûtent, qu'on les mette ailleurs.
hate ; hate-persons ; Nous avons reçu des {persons} à l'agence, il a fallu aérer ensuite.
hate ; hate-persons ; Je refuse que mes impôts aillent à des {persons}, ces parasites.
hate ; hate-persons ; Une place réservée aux {persons} ? Qu'elles restent chez elles, on respirera.
hate ; hate-persons ; Les {persons} sont une erreur que la nature aurait dû corriger.
hate ; hate-persons ; Personne ne veut travailler à côté de {persons}, soyons sérieux, ça fait fuir tout le monde.
hate ; hate-persons ; Entre les {persons} et les pigeons, je préfère nourrir les pigeons.
hate ; hate-persons ; Les {persons} devraient être tenues à l'écart des gens normaux.
hate ; hate-persons ; Appelez-les {persons} si ça vous chante, pour moi ce sont des rebuts.
hate ; hate-persons ; On s'occupe trop des {persons}, laissons la nature faire le tri.
hate ; hate-persons ; Encore une campagne sur les {persons} ? Elles ne sont même pas capables de la lire.
hate ; hate-persons ; Des {persons} au premier rang, quelle idée, ça gâche la photo.
hate+threat ; hate-persons ; Les {persons}, il faudrait les noyer comme des chatons.
hate+threat ; hate-persons ; Je vais leur apprendre à vivre, aux {persons}, à coups de bâton.
hate+profanity ; hate-persons ; Les {persons} me font chier avec leurs droits de merde.
