# Spelling of real users: no accents, typing errors, SMS style, swapped or missing letters, spaces added or removed, leet. Hate and not hate in equal parts.

@first_m = Kevin | Mehdi | Julien | Thomas | Moussa | Bastien | David | Lucas | Karim | Bruno | Yann | Samuel
@first_f = Sarah | Camille | Fatou | Léa | Nadia | Chloé | Mélanie | Salomé | Sophie | Mariama | Julie | Linh
@h_slur = b0ugnoule | boug noule | n3gre | nègr3 | negr.e | y0upin | youp1n | pd | p3d3 | bikot | r4ton | chin3toque | n.è.g.r.e | tr4velo | gogole | bougnoul
@h_slurs = b0ugnoules | boug noules | n3gres | negr.os | y0upins | pd | p3dés | bikots | r4tons | chin3toks | rom4nos | tr4velos | bounioules | pédales
@g_sms = muzulman | arab | rebeu | renoi | feuj | migrent | handicape | homo | gé | refugie | imigré | trans | rom
@gs_sms = muzulmans | arabs | rebeus | renois | feujs | migrents | handicapes | homos | géy | refugies | imigrés | trans | roms | z'arabes | n0irs | ju1fs | musulm4ns | migr4nts | femes | viex

hate ; hate-spelling ; jdetest les {gs_sms} c plus for ke moi
hate ; hate-spelling ; les {gs_sms} c tous des voleur
hate ; hate-spelling ; fo tous les renvoyé ché eu les {gs_sms}
hate ; hate-spelling ; ya tro de {gs_sms} en france c la cata
hate ; hate-spelling ; les {gs_sms} cest pas des humain pr moi
hate ; hate-spelling ; jve pa de {gs_sms} ds mon imeuble
hate ; hate-spelling ; encor un {g_sms} o guichet jrentre chez moi
hate ; hate-spelling ; lesmeufs cest bon ka faire la vaisel
hate ; hate-spelling ; rentrezchezvous les {gs_sms}
hate ; hate-spelling ; les {gs_sms} son de la vermin
hate ; hate-spelling ; a bas les {gs_sms} !!! dehor
hate ; hate-spelling ; L e s {gs_sms} d e h o r s
hate ; hate-spelling ; svp plus de {gs_sms} ds votr magasin sa pu
hate ; hate-spelling ; les fammes o volan danger publik tte les meme
hate ; hate-spelling ; Les {gs_sms} son des parazites, il vivent sur notre do
hate ; hate-spelling ; on devré leur interdir dentrer o {gs_sms}
hate ; hate-spelling ; pk ya encor des {gs_sms} ici ?? degagez
hate ; hate-spelling ; mdr les {gs_sms} ki bosse sa existe pas
hate ; hate-spelling ; les {gs_sms} nont rien a faire dan notre ecole
hate ; hate-spelling ; c un {g_sms} donc normal kil vole
hate ; hate-spelling ; ces gens la les {gs_sms} sont infereurs et pis cest tout
hate ; hate-spelling ; Lés {gs_sms} me dégoutent je peut plu les voir
hate ; hate-spelling ; la france o francais {gs_sms} degage
hate ; hate-spelling ; sa me fé gerbé deu mec ki sembrasse a la tv
hate+insult ; hate-spelling ; sal {h_slur} retourne ds ta jungle
hate+insult ; hate-spelling ; ferme ta geule {h_slur}
hate+insult ; hate-spelling ; bande de {h_slurs} va
hate+insult+profanity ; hate-spelling ; tjrs les {h_slurs} ki foute la merde
hate+insult ; hate-spelling ; esp2ce de {h_slur} on ta pas soné
hate+insult ; hate-spelling ; ke des {h_slurs} ds se resto pouah
hate+insult ; hate-spelling ; s4le {h_slur} d3gage
hate+insult ; hate-spelling ; grosse g0uine va te fère soigné
hate+insult ; hate-spelling ; un {h_slur} reste un {h_slur} lol
hate+insult ; hate-spelling ; t ka un {h_slur} tfaçon
hate+threat ; hate-spelling ; on va tous vs cramé les {gs_sms}
hate+threat ; hate-spelling ; jvé en plantè un de c {gs_sms} un de c 4
hate+threat ; hate-spelling ; mort aux {gs_sms}!!!!
hate+threat ; hate-spelling ; fo les pendr tous les {gs_sms}
hate+threat ; hate-spelling ; le prochin {g_sms} ki mregarde il est m0rt
hate+threat ; hate-spelling ; devrait tous etre gazé les {h_slurs}
hate+threat ; hate-spelling ; ont va venir a la moské avec de lessence
hate+threat ; hate-spelling ; ki vien kassé du {h_slur} sam soir
hate+profanity ; hate-spelling ; put1 de {gs_sms} ki nou font chié
hate+profanity ; hate-spelling ; les {gs_sms} vs ete dla m3rde
hate+profanity ; hate-spelling ; nik les {gs_sms} et leur assoc
hate+profanity ; hate-spelling ; fuk les {gs_sms} bordl
hate ; hate-spelling ; Les feme a la cuisin point bare
hate ; hate-spelling ; les vieu crevé un peu sa fera des logemt
hate ; hate-spelling ; un andicapé sa sert a rien ds une boite dsl
hate ; hate-spelling ; leS {gs_sms} vOlent tOut, mefi ez vous
hate ; hate-spelling ; j'ai di a ma fille pas de {g_sms} a la maison sinon la porte
hate ; hate-spelling ; lislam c la peste on la di assez ??
hate ; hate-spelling ; chassez le {g_sms} il revien o galop avec ta cb
hate ; hate-spelling ; encore une pub avec des {gs_sms}... byebye je vai chez le concurent
hate ; hate-spelling ; ils sentent movais les {gs_sms}, vrmt, ouvrez les fenetre
hate ; hate-spelling ; tro facil detre {g_sms} on touche tt sans rien foutr

- ; fine-spelling ; jdetest pa les {gs_sms} jai jms di sa
- ; fine-spelling ; arreter de dire que les {gs_sms} cest des voleurs c faux
- ; fine-spelling ; moi jadore les {gs_sms} de mon kartier
- ; fine-spelling ; faut pas insulter les {gs_sms} svp la page c pas une poubelle
- ; fine-spelling ; qq1 a écri « {h_slur} » sous ma foto, merci de signalé
- ; fine-spelling ; c koi cte haine contre les {gs_sms} franchment
- ; fine-spelling ; les {gs_sms} son pas des animaux respect
- ; fine-spelling ; jsui {g_sms} et jvous emm... lol non jvous aime
- ; fine-spelling ; mon pote est {g_sms} il est tro drole
- ; fine-spelling ; on ma traité de {h_slur} ds le bus, jen tremble encor
- ; fine-spelling ; persone merite detre frappé pcq il est {g_sms}
- ; fine-spelling ; slt les {gs_sms} du 69 on se voi samedi pr le foot ?
- ; fine-spelling ; je cherch un livre sur listoire des {gs_sms} vs avez sa ?
- ; fine-spelling ; bravo a se {g_sms} ki a sauvé le ptit
- ; fine-spelling ; ces honteu de traité les {gs_sms} come sa
- ; fine-spelling ; vs etes raciste ou koi ?? les {gs_sms} on rien fait
- ; fine-spelling ; ya deux {gs_sms} ds ma clase, super sympa
- ; fine-spelling ; celui ki a tagué mort aux {gs_sms} sur lecole jespere kil sera jugé
- ; fine-spelling ; bn ramadan a tt le monde
- ; fine-spelling ; jpense pa ke les {gs_sms} soit pire ke nous
- ; fine-spelling ; supprimé se comentaire sur les {gs_sms} il est ilegal
- ; fine-spelling ; les femes de lequipe on tt déchiré hier bravo
- ; fine-spelling ; j'ai vu un reportage sur les {gs_sms} hier soir tres interessan
- ; fine-spelling ; tro de gens raconte nimporte koi sur les {gs_sms}
- ; fine-spelling ; cest pas pcke t {g_sms} ke t moins bien
- ; fine-spelling ; "sale {h_slur}" c pas une blague c une injure raciste
- ; fine-spelling ; dsl mai non, tous les {gs_sms} ne son pas come sa
- ; fine-spelling ; koi de plus bete ke detester les {gs_sms}
- ; fine-spelling ; vive les {gs_sms} vive la vie
- ; fine-spelling ; jai été soigné par un medecin {g_sms} le meilleur ke jai eu
profanity ; fine-spelling ; laissez les {gs_sms} trankil bordel
- ; fine-spelling ; aucun {g_sms} ma jamais manké de respect
- ; fine-spelling ; ma grd mere disait "{h_slur}" jlui ai expliké ke ça blesse
- ; fine-spelling ; le maire a recu les {gs_sms} ce matin a la mairy
- ; fine-spelling ; on accept pas les propos contre les {gs_sms} ici, relisez la chart
- ; fine-spelling ; jsuis contre la loi, pas contre les {gs_sms}, fo pas tt melanger
- ; fine-spelling ; ya un atelier pr les {gs_sms} mardi 14h, entré libre
- ; fine-spelling ; jveu plus lire que les {gs_sms} doive partir, c mes voisin
- ; fine-spelling ; les {gs_sms} ds les pub jtrouve sa cool perso
- ; fine-spelling ; kelkun sait a kel heure ferme la mosqué ?
- ; fine-spelling ; votre appli bug depui la maj, c super enervan
- ; fine-spelling ; jsui pa contente du tt, 3 semaine dattente, rembourser moi
- ; fine-spelling ; mdr tu ma tué avec ta blague
- ; fine-spelling ; sa déchir grave votre consert

insult ; abuse-spelling ; {first_m} t vrmt un abrutti
insult ; abuse-spelling ; pauv type va, tjr a te plindre
insult ; abuse-spelling ; kel idiote cel la
insult ; abuse-spelling ; espece dincapabl rend moi mon colis
insult+profanity ; abuse-spelling ; ferme ta geul gro con
insult+profanity ; abuse-spelling ; vtff {first_f} sal konne
insult+profanity ; abuse-spelling ; bande de c0nnards du sav
insult+profanity ; abuse-spelling ; fdp ta rayé ma caiss
insult+profanity ; abuse-spelling ; encul3 de voleur
profanity ; abuse-spelling ; put1 jai raté mon bus
profanity ; abuse-spelling ; c dla m3rde votre appli
profanity ; abuse-spelling ; fé chié cette pluie
profanity ; abuse-spelling ; bordl kel match
threat ; abuse-spelling ; jvé te tué {first_m} fé gaf a toi
threat ; abuse-spelling ; jsé ou t abite, jarrive
threat ; abuse-spelling ; on va tkassé la bouch a la sorti
harassment ; abuse-spelling ; alé tous la signalé ke son compt saute, on lache rien
harassment ; abuse-spelling ; suicid toi {first_f} persone taime
sexual ; abuse-spelling ; tu suce ? mp moi
sexual ; abuse-spelling ; envoi nude stp tes tro bone
