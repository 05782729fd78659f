# Groups of people protected by loi du 29 juillet 1881, art. 24 and 33, and Code pénal 225-1 (class group, neutral words),
# and what people rage at that is not protected (class nongroup). Written for this project.

# Origin, nationality, skin.
arabe / arabes ; group ; 2 ; target=origin, except="langue arabe|cheval arabe|pur-sang arabe|gomme arabe|chiffres arabes|en arabe|l'arabe littéraire|café arabe|calligraphie arabe|lire l'arabe|parle arabe"
les arabes ; group ; 2 ; target=origin
rebeu / rebeux ; group ; 2 ; target=origin
reubeu / reubeux ; group ; 2 ; target=origin
beur / beurs ; group ; 1 ; target=origin, except="Beur FM"
maghrébin / maghrébine / maghrébins / maghrébines ; group ; 2 ; target=origin
nord-africain / nord-africaine / nord-africains / nord-africaines ; group ; 2 ; target=origin
algérien / algérienne / algériens / algériennes ; group ; 2 ; target=origin
marocain / marocaine / marocains / marocaines ; group ; 2 ; target=origin
tunisien / tunisienne / tunisiens / tunisiennes ; group ; 2 ; target=origin
libyen / libyene / libyens / libyenes ; group ; 2 ; target=origin
mauritanien / mauritanienne / mauritaniens / mauritaniennes ; group ; 2 ; target=origin
égyptien / égyptienne / égyptiens / égyptiennes ; group ; 2 ; target=origin, except="mau égyptien|pyramides égyptiennes|mythologie égyptienne"
africain / africaine / africains / africaines ; group ; 2 ; target=origin
afro-descendant / afro-descendante / afro-descendants / afro-descendantes ; group ; 2 ; target=origin
afrodescendant / afrodescendante / afrodescendants / afrodescendantes ; group ; 2 ; target=origin
subsaharien / subsaharienne / subsahariens / subsahariennes ; group ; 2 ; target=origin
sénégalais / sénégalaise / sénégalaises ; group ; 2 ; target=origin
malien / malienne / maliens / maliennes ; group ; 2 ; target=origin
ivoirien / ivoirienne / ivoiriens / ivoiriennes ; group ; 2 ; target=origin
camerounais / camerounaise / camerounaises ; group ; 2 ; target=origin
congolais / congolaise / congolaises ; group ; 2 ; target=origin, except="congolais coco|congolais à la noix de coco"
guinéen / guinéenne / guinéens / guinéennes ; group ; 2 ; target=origin
burkinabè / burkinabés ; group ; 2 ; target=origin
béninois / béninoise / béninoises ; group ; 2 ; target=origin
togolais / togolaise / togolaises ; group ; 2 ; target=origin
gabonais / gabonaise / gabonaises ; group ; 2 ; target=origin
nigérian / nigériane / nigérians / nigérianes / nigérien / nigérienne / nigériens / nigériennes ; group ; 2 ; target=origin
tchadien / tchadienne / tchadiens / tchadiennes ; group ; 2 ; target=origin
malgache / malgaches ; group ; 2 ; target=origin
comorien / comorienne / comoriens / comoriennes ; group ; 2 ; target=origin
mahorais / mahoraise / mahoraises ; group ; 2 ; target=origin
somalien / somalienne / somaliens / somaliennes ; group ; 2 ; target=origin
soudanais / soudanaise / soudanaises ; group ; 2 ; target=origin
érythréen / érythréenne / érythréens / érythréennes ; group ; 2 ; target=origin
éthiopien / éthiopienne / éthiopiens / éthiopiennes ; group ; 2 ; target=origin
rwandais / rwandaise / rwandaises ; group ; 2 ; target=origin
tutsi / tutsis ; group ; 2 ; target=origin
hutu / hutus ; group ; 2 ; target=origin
antillais / antillaise / antillaises ; group ; 2 ; target=origin, except="boudin antillais|boudins antillais|cuisine antillaise|colombo antillais"
martiniquais / martiniquaise / martiniquaises ; group ; 2 ; target=origin
guadeloupéen / guadeloupéenne / guadeloupéens / guadeloupéennes ; group ; 2 ; target=origin
guyanais / guyanaise / guyanaises ; group ; 2 ; target=origin
réunionnais / réunionnaise / réunionnaises ; group ; 2 ; target=origin
créole / créoles ; group ; 2 ; target=origin, except="créole mauricien|en créole|langue créole|cuisine créole|riz créole|sauce créole|boudin créole"
cafrine / cafrines ; group ; 2 ; target=origin
haïtien / haïtienne / haïtiens / haïtiennes ; group ; 2 ; target=origin
caribéen / caribéenne / caribéens / caribéennes ; group ; 2 ; target=origin
jamaïcain / jamaïcaine / jamaïcains / jamaïcaines ; group ; 2 ; target=origin
kanak / kanaks ; group ; 2 ; target=origin
canaque / canaques ; group ; 2 ; target=origin
polynésien / polynésienne / polynésiens / polynésiennes ; group ; 2 ; target=origin
tahitien / tahitienne / tahitiens / tahitiennes ; group ; 2 ; target=origin
wallisien / wallisienne / wallisiens / wallisiennes ; group ; 2 ; target=origin
ultramarin / ultramarine / ultramarins / ultramarines ; group ; 2 ; target=origin
les noirs ; group ; 2 ; target=origin, except="les noirs profonds|les noirs et les blancs du tirage"
des noirs ; group ; 2 ; target=origin, except="des noirs profonds"
un noir ; group ; 2 ; target=origin, except="un noir profond|un noir intense|un noir mat|un noir et blanc|un noir brillant|un noir plus|un noir pour"
une noire ; group ; 2 ; target=origin, except="une noire et"
les noires ; group ; 2 ; target=origin
des noires ; group ; 2 ; target=origin
aux noirs ; group ; 2 ; target=origin
ces noirs ; group ; 2 ; target=origin
nos noirs ; group ; 2 ; target=origin
vos noirs ; group ; 2 ; target=origin
personne noire / personnes noires ; group ; 2 ; target=origin
gens noirs ; group ; 2 ; target=origin
homme noir / hommes noirs ; group ; 2 ; target=origin
femme noire / femmes noires ; group ; 2 ; target=origin
enfants noirs / enfant noir ; group ; 2 ; target=origin
de peau noire ; group ; 2 ; target=origin
à la peau noire ; group ; 2 ; target=origin
peaux noires ; group ; 2 ; target=origin
peau noire ; group ; 2 ; target=origin
jeunes noirs / jeune noir ; group ; 2 ; target=origin
noirs américains ; group ; 2 ; target=origin
communauté noire ; group ; 2 ; target=origin
population noire ; group ; 2 ; target=origin
noirs de france / noirs et arabes / noirs et les arabes ; group ; 2 ; target=origin
ce noir ; group ; 2 ; target=origin
cette noire ; group ; 2 ; target=origin
mec noir ; group ; 2 ; target=origin
type noir ; group ; 2 ; target=origin
mecs noirs ; group ; 2 ; target=origin
meuf noire ; group ; 2 ; target=origin
fille noire / filles noires ; group ; 2 ; target=origin
noir / noire / noirs / noires ; group ; 1 ; target=origin, plural, except="café noir|chat noir|boîte noire|marché noir|liste noire|travail au noir|tableau noir|vendredi noir|chocolat noir|thé noir|en noir|humour noir|trou noir|trous noirs|pain noir|or noir|roman noir|film noir|idées noires|points noirs|point noir|mouton noir|carte noire|mer Noire|Forêt-Noire|forêt noire|boîtes noires|magie noire|noir et blanc|noir mat|noir brillant|olives noires|nuit noire|caisse noire|série noire|bête noire|blé noir|encre noire|rideau noir|noir sur blanc|robe noire|veste noire|pantalon noir|coloris noir|couleur noir|couleur noire|cheveux noirs|yeux noirs|chaussures noires|écran noir|au noir|dans le noir|le noir|jupe noire|marée noire|poivre noir|radis noir|cygne noir|chemise noire|haricots noirs|voiture noire|en noire|gris ou noir|noir ou blanc|noir ou|noir de carbone|savon noir|cassis noir|boudin noir|boudins noirs"
black / blacks ; group ; 1 ; target=origin, except="Black Friday|All Blacks|Black Mirror|Black Panther|Black Sabbath|black-out|Black Eyed Peas|Men in Black|Black Lives Matter|Black Bloc|black blocs|back in black|black box|Amex Black|Black Week|Jack Black|black rock|Black & Decker|Black and Decker|carte Black|black list|Black Hat|Joe Black|full black|black metal|Black Pink|total black|Cilla Black"
les blacks ; group ; 1 ; target=origin
un black ; group ; 1 ; target=origin
une black ; group ; 1 ; target=origin
renoi / renois ; group ; 1 ; target=origin
noich / noichs / noiche / noiches ; group ; 1 ; target=origin
kainri / kainris ; group ; 1 ; target=origin
kainf / kainfs ; group ; 1 ; target=origin
keubla / keublas ; group ; 1 ; target=origin
métis / métisse / métisses / métissée / métissées ; group ; 2 ; target=origin, except="tissu métis|drap métis|toile métis|draps métis"
asiatique / asiatiques / asiat / asiats ; group ; 2 ; target=origin, except="frelon asiatique|frelons asiatiques|cuisine asiatique|marché asiatique|grippe asiatique|Bourses asiatiques|restaurant asiatique|moustique asiatique|élections asiatiques|marchés asiatiques|sauce asiatique"
les asiats ; group ; 2 ; target=origin
chinois / chinoise / chinoises ; group ; 2 ; target=origin, except="chinois étamine|c'est du chinois|nouvel an chinois|chou chinois|restaurant chinois|horoscope chinois|ombres chinoises|passer au chinois|au chinois|portrait chinois|casse-tête chinois|fondue chinoise|pâté chinois|porcelaine chinoise|en chinois|encre chinoise|le chinois mandarin"
japonais / japonaise / japonaises ; group ; 2 ; target=origin, except="restaurant japonais|cuisine japonaise|cerisier japonais|jardin japonais|en japonais|érable japonais|macaque japonais"
coréen / coréenne / coréens / coréennes ; group ; 2 ; target=origin
vietnamien / vietnamienne / vietnamiens / vietnamiennes ; group ; 2 ; target=origin
cambodgien / cambodgienne / cambodgiens / cambodgiennes ; group ; 2 ; target=origin
laotien / laotienne / laotiens / laotiennes ; group ; 2 ; target=origin
thaïlandais / thaïlandaise / thaïlandaises ; group ; 2 ; target=origin
philippin / philippine / philippins / philippines ; group ; 2 ; target=origin
indonésien / indonésienne / indonésiens / indonésiennes ; group ; 2 ; target=origin
hmong ; group ; 2 ; target=origin
mongols ; group ; 2 ; target=origin
indien / indienne / indiens / indiennes ; group ; 2 ; target=origin, except="été indien|océan Indien|file indienne|plume indienne|œillet indien"
pakistanais / pakistanaise / pakistanaises ; group ; 2 ; target=origin
bangladais / bangladaise / bangladaises ; group ; 2 ; target=origin
bengali / bengalis ; group ; 2 ; target=origin, except="tigre du Bengali"
sri-lankais / sri-lankaise / sri-lankaises ; group ; 2 ; target=origin
tamoul / tamoule / tamouls / tamoules ; group ; 2 ; target=origin
népalais / népalaise / népalaises ; group ; 2 ; target=origin
tibétain / tibétaine / tibétains / tibétaines ; group ; 2 ; target=origin
afghan / afghane / afghans / afghanes ; group ; 2 ; target=origin, except="lévrier afghan"
syrien / syrienne / syriens / syriennes ; group ; 2 ; target=origin
irakien / irakienne / irakiens / irakiennes ; group ; 2 ; target=origin
iranien / iranienne / iraniens / iraniennes ; group ; 2 ; target=origin
libanais / libanaise / libanaises ; group ; 2 ; target=origin, except="restaurant libanais|mezzé libanais|cuisine libanaise"
palestinien / palestinienne / palestiniens / palestiniennes ; group ; 2 ; target=origin
jordanien / jordanienne / jordaniens / jordaniennes ; group ; 2 ; target=origin
yéménite / yéménites ; group ; 2 ; target=origin
saoudien / saoudienne / saoudiens / saoudiennes ; group ; 2 ; target=origin
qatari / qataris ; group ; 2 ; target=origin
koweïtien / koweïtienne / koweïtiens / koweïtiennes ; group ; 2 ; target=origin
émirati / émiratis ; group ; 2 ; target=origin
israélien / israélienne / israéliens / israéliennes ; group ; 2 ; target=origin
kurde / kurdes ; group ; 2 ; target=origin
turc ; group ; 2 ; target=origin, except="café turc|bain turc|tête de turc|tête de Turc|bander comme un Turc|van turc|angora turc|loukoum turc|fort comme un turc|têtes de Turc"
turque / turques ; group ; 2 ; target=origin, except="toilettes turques|à la turque|lit à la turque"
turcs ; group ; 2 ; target=origin, except="bains turcs"
arménien / arménienne / arméniens / arméniennes ; group ; 2 ; target=origin
azéri / azéris ; group ; 2 ; target=origin
géorgien / géorgienne / géorgiens / géorgiennes ; group ; 2 ; target=origin
tchétchène / tchétchènes ; group ; 2 ; target=origin
caucasien / caucasienne / caucasiens / caucasiennes ; group ; 2 ; target=origin
russe / russes ; group ; 2 ; target=origin, except="poupée russe|poupées russes|roulette russe|montagnes russes|salade russe|en russe|charlotte russe|bleu russe"
ukrainien / ukrainienne / ukrainiens / ukrainiennes ; group ; 2 ; target=origin
biélorusse / biélorusses ; group ; 2 ; target=origin
moldave / moldaves ; group ; 2 ; target=origin
polonais / polonaise / polonaises ; group ; 2 ; target=origin, except="en polonais"
roumain / roumaine / roumains / roumaines ; group ; 2 ; target=origin
bulgare / bulgares ; group ; 2 ; target=origin, except="fente bulgare|squat bulgare|yaourt bulgare|squats bulgares|fentes bulgares"
hongrois / hongroise / hongroises ; group ; 2 ; target=origin
tchèque / tchèques ; group ; 2 ; target=origin, except="République tchèque"
slovaque / slovaques ; group ; 2 ; target=origin
serbe / serbes ; group ; 2 ; target=origin
croate / croates ; group ; 2 ; target=origin
bosniaque / bosniaques ; group ; 2 ; target=origin
kosovar / kosovare / kosovars / kosovares ; group ; 2 ; target=origin
albanais / albanaise / albanaises ; group ; 2 ; target=origin
macédonien / macédonienne / macédoniens / macédoniennes ; group ; 2 ; target=origin
slave / slaves ; group ; 2 ; target=origin
balkanique / balkaniques ; group ; 2 ; target=origin
italien / italienne / italiens / italiennes ; group ; 2 ; target=origin, except="café italien|restaurant italien|cuisine italienne|à l'italienne|glace italienne"
espagnol / espagnole / espagnols / espagnoles ; group ; 2 ; target=origin, except="auberge espagnole|grippe espagnole|tortilla espagnole|jambon espagnol"
portugais / portugaise / portugaises ; group ; 2 ; target=origin
grec ; group ; 2 ; target=origin, except="yaourt grec|sandwich grec|un grec-frites"
grecque / grecques ; group ; 2 ; target=origin, except="yaourt à la grecque|salade grecque|mythologie grecque|tragédie grecque"
grecs ; group ; 2 ; target=origin, except="yaourts grecs"
maltais / maltaise / maltaises ; group ; 2 ; target=origin, except="bichon maltais"
chypriote / chypriotes ; group ; 2 ; target=origin
allemand / allemande / allemands / allemandes ; group ; 1 ; target=origin, except="berger allemand|en allemand|dogue allemand"
autrichien / autrichienne / autrichiens / autrichiennes ; group ; 1 ; target=origin
anglais / anglaise / anglaises ; group ; 1 ; target=origin, except="en anglais|clé anglaise|crème anglaise|filer à l'anglaise|à l'anglaise|cours d'anglais|jardin anglais|parler anglais|anglais courant"
britannique / britanniques ; group ; 1 ; target=origin
écossais / écossaise / écossaises ; group ; 1 ; target=origin, except="douche écossaise"
gallois / galloise / galloises ; group ; 1 ; target=origin
irlandais / irlandaise / irlandaises ; group ; 1 ; target=origin, except="pub irlandais|pull irlandais"
néerlandais / néerlandaise / néerlandaises ; group ; 1 ; target=origin
hollandais / hollandaise / hollandaises ; group ; 1 ; target=origin, except="sauce hollandaise"
danois / danoise / danoises ; group ; 1 ; target=origin, except="grand danois"
suédois / suédoise / suédoises ; group ; 1 ; target=origin
norvégien / norvégienne / norvégiens / norvégiennes ; group ; 1 ; target=origin
finlandais / finlandaise / finlandaises ; group ; 1 ; target=origin
islandais / islandaise / islandaises ; group ; 1 ; target=origin
luxembourgeois / luxembourgeoise / luxembourgeoises ; group ; 1 ; target=origin
belge / belges ; group ; 2 ; target=origin, except="bière belge|gaufre belge|chocolat belge|frites belges|bières belges"
wallon / wallonne / wallons / wallonnes ; group ; 2 ; target=origin
flamand / flamande / flamands / flamandes ; group ; 2 ; target=origin, except="carbonade flamande|carbonnade flamande|carbonades flamandes|en flamand|carbonnades flamandes"
bruxellois / bruxelloise / bruxelloises ; group ; 2 ; target=origin
suisse / suisses ; group ; 1 ; target=origin, except="petit suisse|petits suisses|fromage suisse|couteau suisse|franc suisse|petit-suisse|francs suisses|en Suisse|la Suisse|de Suisse|francs suisse|montre suisse|Suisse romande"
helvète / helvètes ; group ; 1 ; target=origin
romand / romande / romands / romandes ; group ; 1 ; target=origin, except="Suisse romande"
alémanique / alémaniques ; group ; 1 ; target=origin
tessinois / tessinoise / tessinoises ; group ; 1 ; target=origin
frontalier / frontalière / frontaliers / frontalières ; group ; 1 ; target=origin, except="travailleurs frontaliers"
québécois / québécoise / québécoises ; group ; 1 ; target=origin
canadien / canadienne / canadiens / canadiennes ; group ; 1 ; target=origin
acadien / acadienne / acadiens / acadiennes ; group ; 1 ; target=origin
franco-ontarien / franco-ontarienne / franco-ontariens / franco-ontariennes ; group ; 1 ; target=origin
anglophone / anglophones ; group ; 1 ; target=origin
francophone / francophones ; group ; 1 ; target=origin, except="pays francophones|chanson francophone|service francophone"
allophone / allophones ; group ; 1 ; target=origin
autochtone / autochtones ; group ; 2 ; target=origin
premières nations ; group ; 2 ; target=origin
inuit / inuits ; group ; 2 ; target=origin
inuk ; group ; 2 ; target=origin
innu / innus ; group ; 2 ; target=origin
cri de nation / cris de nation ; group ; 2 ; target=origin
amérindien / amérindienne / amérindiens / amérindiennes ; group ; 2 ; target=origin
attikamekw ; group ; 2 ; target=origin
atikamekw ; group ; 2 ; target=origin
mohawk / mohawks ; group ; 2 ; target=origin
algonquin / algonquine / algonquins / algonquines ; group ; 2 ; target=origin
aborigène / aborigènes ; group ; 2 ; target=origin
maori / maoris ; group ; 2 ; target=origin
peuple autochtone / peuples autochtones ; group ; 2 ; target=origin
américain / américaine / américains / américaines ; group ; 1 ; target=origin, except="football américain|sauce américaine|filet américain|film américain|à l'américaine|rêve américain"
états-unien / états-unienne / états-uniens / états-uniennes ; group ; 1 ; target=origin
étasunien / étasunienne / étasuniens / étasuniennes ; group ; 1 ; target=origin
latino / latinos / latina / latinas ; group ; 1 ; target=origin
mexicain / mexicaine / mexicains / mexicaines ; group ; 1 ; target=origin, except="restaurant mexicain|vague mexicaine"
brésilien / brésilienne / brésiliens / brésiliennes ; group ; 1 ; target=origin
colombien / colombienne / colombiens / colombiennes ; group ; 1 ; target=origin, except="café colombien"
vénézuélien / vénézuélienne / vénézuéliens / vénézuéliennes ; group ; 1 ; target=origin
cubain / cubaine / cubains / cubaines ; group ; 1 ; target=origin, except="cigare cubain"
argentin / argentine / argentins / argentines ; group ; 1 ; target=origin
péruvien / péruvienne / péruviens / péruviennes ; group ; 1 ; target=origin
chilien / chilienne / chiliens / chiliennes ; group ; 1 ; target=origin
sud-américain / sud-américaine / sud-américains / sud-américaines ; group ; 1 ; target=origin
français / française / françaises / français de souche / française de souche ; group ; 1 ; target=origin, except="en français|à la française|bulldog français|bouledogue français|cours de français|langue française|République française"
de souche ; group ; 1 ; target=origin, except="cellules de souche|de souche virale|nouvelle de souche"
franco-maghrébin / franco-maghrébine / franco-maghrébins / franco-maghrébines / franco-algérien / franco-algérienne / franco-algériens / franco-algériennes ; group ; 1 ; target=origin
gaulois / gauloise / gauloises ; group ; 1 ; target=origin, except="sauce gauloise|coq gaulois|village gaulois"
corse / corses ; group ; 1 ; target=origin, except="la Corse|en Corse|charcuterie corse|de Corse"
breton / bretonne / bretons / bretonnes ; group ; 1 ; target=origin, except="galette bretonne|far breton|gâteau breton|palet breton|épagneul breton"
basque / basques ; group ; 1 ; target=origin, except="poulet basque|gâteau basque|Pays basque|béret basque"
alsacien / alsacienne / alsaciens / alsaciennes ; group ; 1 ; target=origin
ch'ti / ch'tis ; group ; 1 ; target=origin
chti / chtis ; group ; 1 ; target=origin
auvergnat / auvergnate / auvergnats / auvergnates ; group ; 1 ; target=origin
occitan / occitane / occitans / occitanes ; group ; 1 ; target=origin
catalan / catalane / catalans / catalanes ; group ; 1 ; target=origin, except="crème catalane"
normand / normande / normands / normandes ; group ; 1 ; target=origin, except="trou normand|armoire normande"
marseillais / marseillaise / marseillaises ; group ; 1 ; target=origin, except="La Marseillaise|la Marseillaise"
parisien / parisienne / parisiens / parisiennes ; group ; 1 ; target=origin, except="Le Parisien"
provincial / provinciale / provinciaux / provinciales ; group ; 1 ; target=origin
picard / picarde / picards / picardes ; group ; 1 ; target=origin, except="magasin Picard|surgelés Picard|Picard surgelés|chez Picard|chignon picard"
rom / roms ; group ; 2 ; target=origin, except="CD-ROM|cd rom|rom com|rom-com|ROM custom|flasher la ROM|rom Android|DVD-ROM|une rom"
les roms ; group ; 2 ; target=origin
tsigane / tsiganes ; group ; 2 ; target=origin
tzigane / tziganes ; group ; 2 ; target=origin, except="jazz tzigane|musique tzigane"
gitan / gitane / gitans / gitanes ; group ; 2 ; target=origin
manouche / manouches ; group ; 2 ; target=origin, except="jazz manouche|guitare manouche"
yéniche / yéniches ; group ; 2 ; target=origin
gens du voyage / gens du voyages ; group ; 2 ; target=origin
bohémien / bohémienne / bohémiens / bohémiennes ; group ; 2 ; target=origin
sinti ; group ; 2 ; target=origin
sinto ; group ; 2 ; target=origin
immigré / immigrée / immigrés / immigrées / immigrant / immigrante / immigrants / immigrantes / immigration ; group ; 2 ; target=origin
migrant / migrante / migrants / migrantes ; group ; 2 ; target=origin
exilé / exilée / exilés / exilées ; group ; 2 ; target=origin, except="est exilé"
réfugié / réfugiée / réfugiés / réfugiées ; group ; 2 ; target=origin, except="s'est réfugié"
demandeur d'asile / demandeuse d'asile / demandeurs d'asile / demandeuses d'asile ; group ; 2 ; target=origin
sans-papier / sans-papiers ; group ; 2 ; target=origin
primo-arrivant / primo-arrivante / primo-arrivants / primo-arrivantes ; group ; 2 ; target=origin
expatrié / expatriée / expatriés / expatriées ; group ; 2 ; target=origin
clandestin / clandestine / clandestins / clandestines ; group ; 2 ; target=origin, except="passager clandestin"
étranger / étrangère / étrangers / étrangères ; group ; 2 ; target=origin, except="à l'étranger|langue étrangère|langues étrangères|devises étrangères|devise étrangère|Légion étrangère|légion étrangère|affaires étrangères|Affaires étrangères|corps étranger|corps étrangers|monnaie étrangère|pays étranger|pays étrangers|de l'étranger|depuis l'étranger|banque étrangère|compte étranger|aux Affaires étrangères|paiements étrangers|transaction étrangère"
naturalisé / naturalisée / naturalisés / naturalisées ; group ; 2 ; target=origin, except="animal naturalisé|animaux naturalisés"
binational / binationale / binationaux / binationales ; group ; 2 ; target=origin
apatride / apatrides ; group ; 2 ; target=origin
issu de l'immigration / issue de l'immigration / issus de l'immigration / issues de l'immigration ; group ; 2 ; target=origin
personnes d'origine étrangère ; group ; 2 ; target=origin
immigrés clandestins ; group ; 2 ; target=origin
travailleur détaché / travailleurs détaché ; group ; 2 ; target=origin
mineurs isolés / mineur isolé / mineurs non accompagnés ; group ; 2 ; target=origin
migrants clandestins ; group ; 2 ; target=origin
racisé / racisée / racisés / racisées ; group ; 2 ; target=origin
personne de couleur / personnes de couleur ; group ; 2 ; target=origin
gens de couleur ; group ; 2 ; target=origin
minorité visible / minorités visible / minorités visibles / minorités ethniques / minorité ethnique ; group ; 2 ; target=origin
ethnie / ethnies ; group ; 2 ; target=origin
diaspora / diasporas ; group ; 2 ; target=origin
les blancs ; group ; 2 ; target=origin, except="monter les blancs|les blancs d'œufs|les blancs d'œuf|les blancs en|les blancs de poulet|les blancs de"
des blancs ; group ; 2 ; target=origin, except="des blancs d'œufs|des blancs de poulet"
un blanc ; group ; 2 ; target=origin, except="un blanc dans|un blanc sec|un blanc de poulet|un blanc cassé|un blanc de|un blanc et un rouge"
une blanche ; group ; 2 ; target=origin
les blanches ; group ; 2 ; target=origin
aux blancs ; group ; 2 ; target=origin
ces blancs ; group ; 2 ; target=origin
personnes blanches / personne blanche ; group ; 2 ; target=origin
homme blanc / hommes blancs ; group ; 2 ; target=origin
femme blanche / femmes blanches ; group ; 2 ; target=origin
gens blancs ; group ; 2 ; target=origin
blancs becs ; group ; 2 ; target=origin
hommes blancs hétéros ; group ; 2 ; target=origin
cis blanc ; group ; 2 ; target=origin
les jaunes ; group ; 1 ; target=origin, except="les jaunes d'œufs|les jaunes et|les jaunes d'œuf"
des jaunes ; group ; 1 ; target=origin, except="des jaunes d'œufs"
banlieusard / banlieusarde / banlieusards / banlieusardes ; group ; 1 ; target=class
jeunes de banlieue / jeune de banlieue / jeunes de cité / jeunes des cités / jeune des cités / jeunes des quartiers ; group ; 1 ; target=class
gens des quartiers ; group ; 1 ; target=class
habitants des quartiers ; group ; 1 ; target=class
quartiers populaires ; group ; 1 ; target=class

# Religion.
juif / juive / juifs / juives ; group ; 2 ; target=religion, except="cuisine juive"
israélite / israélites ; group ; 2 ; target=religion
judaïque / judaïques / judaïsme ; group ; 2 ; target=religion
musulman / musulmane / musulmans / musulmanes ; group ; 2 ; target=religion
muslim / muslims ; group ; 2 ; target=religion
mahométan / mahométane / mahométans / mahométanes ; group ; 2 ; target=religion
islam / islamique / islamiques ; group ; 2 ; target=religion, except="finance islamique"
les muslims ; group ; 2 ; target=religion
communauté musulmane ; group ; 2 ; target=religion
chrétien / chrétienne / chrétiens / chrétiennes ; group ; 2 ; target=religion, except="Jean-Chrétien|Jean Chrétien"
catholique / catholiques / catho / cathos ; group ; 2 ; target=religion, except="école catholique|lycée catholique"
protestant / protestante / protestants / protestantes ; group ; 2 ; target=religion
évangélique / évangéliques ; group ; 2 ; target=religion
orthodoxe / orthodoxes ; group ; 2 ; target=religion, except="peu orthodoxe|pas très orthodoxe|méthodes orthodoxes|peu orthodoxes"
christianisme ; group ; 2 ; target=religion
baptiste / baptistes ; group ; 2 ; target=religion, except="Saint-Jean-Baptiste|Jean-Baptiste"
mormon / mormonne / mormons / mormonnes ; group ; 2 ; target=religion
témoin de Jéhovah / témoins de Jéhovah ; group ; 2 ; target=religion
calviniste / calvinistes ; group ; 2 ; target=religion
luthérien / luthérienne / luthériens / luthériennes ; group ; 2 ; target=religion
adventiste / adventistes ; group ; 2 ; target=religion
pentecôtiste / pentecôtistes ; group ; 2 ; target=religion
bouddhiste / bouddhistes ; group ; 2 ; target=religion
hindou / hindoue / hindous / hindoues / hindouiste / hindouistes ; group ; 2 ; target=religion
sikh / sikhs ; group ; 2 ; target=religion
shintoïste / shintoïstes ; group ; 2 ; target=religion
animiste / animistes ; group ; 2 ; target=religion
vaudou / vaudous ; group ; 2 ; target=religion
rastafari / rastafaris ; group ; 2 ; target=religion
zoroastrien / zoroastrienne / zoroastriens / zoroastriennes ; group ; 2 ; target=religion
yézidi / yézidie / yézidis / yézidies ; group ; 2 ; target=religion
bahaï / bahaïs ; group ; 2 ; target=religion
druze / druzes ; group ; 2 ; target=religion
copte / coptes ; group ; 2 ; target=religion
maronite / maronites ; group ; 2 ; target=religion
athée / athées ; group ; 1 ; target=religion
agnostique / agnostiques ; group ; 1 ; target=religion
laïcard / laïcarde / laïcards / laïcardes ; group ; 1 ; target=religion
laïc ; group ; 1 ; target=religion
laïque / laïques ; group ; 1 ; target=religion, except="école laïque|République laïque"
non-croyant / non-croyante / non-croyants / non-croyantes ; group ; 1 ; target=religion
croyant / croyante / croyants / croyantes ; group ; 1 ; target=religion
pratiquant / pratiquante / pratiquants / pratiquantes ; group ; 1 ; target=religion
convertis / convertie / converties ; group ; 1 ; target=religion, except="convertis en|convertie en"
fidèles ; group ; 1 ; target=religion, except="fidèles clients|clients fidèles|fidèles lecteurs|nos fidèles|vos fidèles|abonnés fidèles|fidèles à|fidèles au"
chiite / chiites ; group ; 2 ; target=religion
sunnite / sunnites ; group ; 2 ; target=religion
salafiste / salafistes ; group ; 2 ; target=religion
soufi / soufie / soufis / soufies ; group ; 2 ; target=religion
ismaélien / ismaélienne / ismaéliens / ismaéliennes ; group ; 2 ; target=religion
alaouite / alaouites ; group ; 2 ; target=religion
alévi / alévie / alévis / alévies ; group ; 2 ; target=religion
ahmadi / ahmadis ; group ; 2 ; target=religion
wahhabite / wahhabites ; group ; 2 ; target=religion
ibadite / ibadites ; group ; 2 ; target=religion
femme voilée / femmes voilée / femmes voilées ; group ; 2 ; target=religion
voilée / voilées ; group ; 2 ; target=religion, except="roue voilée|voix voilée|photo voilée|photos voilées|planche voilée|à peine voilée|menace voilée|menaces voilées|roues voilées|porte voilée|jante voilée|allusion voilée|critique voilée"
fille voilée / filles voilées ; group ; 2 ; target=religion
les voilées ; group ; 2 ; target=religion
porteuse du voile / porteuses du voile ; group ; 2 ; target=religion
femmes en burkini ; group ; 2 ; target=religion
hijab / hijabs / hijabi / hijabis ; group ; 2 ; target=religion
burqa / burqas ; group ; 2 ; target=religion
niqab / niqabs ; group ; 2 ; target=religion
barbu musulman / barbus musulman ; group ; 2 ; target=religion
curé / curés ; group ; 1 ; target=religion
prêtre / prêtres ; group ; 1 ; target=religion
imam / imams ; group ; 1 ; target=religion
rabbin / rabbine / rabbins / rabbines ; group ; 1 ; target=religion
pasteur / pasteurs ; group ; 1 ; target=religion, except="Louis Pasteur|institut Pasteur|Institut Pasteur|rue Pasteur|lycée Pasteur|boulevard Pasteur|hôpital Pasteur|avenue Pasteur"
bonne sœur / bonne sœurs ; group ; 1 ; target=religion
religieuse / religieuses / religieux ; group ; 1 ; target=religion, except="religieuse au chocolat|religieuses au chocolat|mante religieuse|religieuse au café|religieuses au café"
moine / moines ; group ; 1 ; target=religion, except="l'habit ne fait pas le moine|chèvre moine"
nonne / nonnes ; group ; 1 ; target=religion, except="pets de nonne"

# Sex, orientation, identity.
femme / femmes ; group ; 2 ; target=sex, except="femme de ménage|femmes de ménage|ma femme|ta femme|sa femme|votre femme|jours de la femme"
les femmes ; group ; 2 ; target=sex
la gent féminine ; group ; 2 ; target=sex
dame / dames ; group ; 2 ; target=sex, except="jeu de dames|notre-dame|Notre-Dame|dame blanche|jeu de dame|Notre Dame|dame pipi|dame de cœur|grande dame de"
fille / filles ; group ; 1 ; target=sex, except="ma fille|mes filles|ta fille|sa fille|notre fille|nos filles|votre fille|vos filles|petite-fille|petite fille|jeune fille au pair|petites-filles|ses filles"
nana / nanas ; group ; 1 ; target=sex
meuf / meufs ; group ; 1 ; target=sex
demoiselle / demoiselles ; group ; 1 ; target=sex, except="demoiselle d'honneur|demoiselles d'honneur"
nénette / nénettes ; group ; 1 ; target=sex
gamine / gamines ; group ; 1 ; target=sex
fillette / fillettes ; group ; 1 ; target=sex
homme / hommes ; group ; 1 ; target=sex, except="homme de ménage|droits de l'homme|homme de main|l'homme de Néandertal|homme politique|hommes politiques"
mec / mecs ; group ; 1 ; target=sex
mâle / mâles ; group ; 1 ; target=sex, except="mâle femelle|prise mâle|fiche mâle|chat mâle|chiot mâle|connecteur mâle|chien mâle"
les hommes ; group ; 1 ; target=sex
gars ; group ; 1 ; target=sex, except="les gars|salut les gars"
mère célibataire / mères célibataire ; group ; 2 ; target=sex
mères célibataires ; group ; 2 ; target=sex
maman solo / mamans solos ; group ; 2 ; target=sex
femme enceinte / femmes enceinte / femmes enceintes ; group ; 2 ; target=sex
mère au foyer / mères au foyer ; group ; 2 ; target=sex
femme au foyer / femmes au foyer ; group ; 2 ; target=sex
ménagère / ménagères ; group ; 2 ; target=sex
jeunes mères ; group ; 2 ; target=sex
mères de famille ; group ; 2 ; target=sex
mère de famille ; group ; 2 ; target=sex
blonde / blondes ; group ; 2 ; target=sex, except="bière blonde|bières blondes|une blonde pression|lentilles blondes|coloration blonde|ma blonde|sa blonde|ta blonde|mèches blondes"
veuve / veuves ; group ; 2 ; target=sex, except="Veuve Clicquot|veuve noire|veuve clicquot"
divorcée / divorcées ; group ; 2 ; target=sex
féministe / féministes / féminisme ; group ; 2 ; target=sex
suffragette / suffragettes ; group ; 2 ; target=sex
travailleuse du sexe / travailleuses du sexe / travailleur du sexe / travailleurs du sexe ; group ; 2 ; target=sex
prostituée / prostituées / prostitué / prostitués ; group ; 2 ; target=sex
actrice porno / actrices porno ; group ; 2 ; target=sex
escort de métier ; group ; 2 ; target=sex
homosexuel / homosexuelle / homosexuels / homosexuelles / homosexualité ; group ; 2 ; target=orientation
homo / homos ; group ; 2 ; target=orientation, except="homo sapiens|homo erectus|Homo sapiens|homo habilis|homo economicus|ecce homo|Homo neanderthalensis|Homo erectus"
les homos ; group ; 2 ; target=orientation
gay / gays ; group ; 2 ; target=orientation, except="Tyson Gay"
gai et lesbienne / gais et lesbienne ; group ; 2 ; target=orientation
lesbienne / lesbiennes ; group ; 2 ; target=orientation
goudou / goudous ; group ; 2 ; target=orientation
saphique / saphiques ; group ; 2 ; target=orientation
bisexuel / bisexuelle / bisexuels / bisexuelles / bisexualité ; group ; 2 ; target=orientation
les bis ; group ; 2 ; target=orientation, except="les bis repetita|les bis"
pansexuel / pansexuelle / pansexuels / pansexuelles ; group ; 2 ; target=orientation
asexuel / asexuelle / asexuels / asexuelles / asexué / asexuée / asexués / asexuées ; group ; 2 ; target=orientation
demisexuel / demisexuelle / demisexuels / demisexuelles ; group ; 2 ; target=orientation
lgbt ; group ; 2 ; target=orientation
lgbtq / lgbtqi / lgbtqia / lgbtqia+ / lgbtqi+ ; group ; 2 ; target=orientation
lgbt+ ; group ; 2 ; target=orientation
lgbtq+ ; group ; 2 ; target=orientation
queer / queers ; group ; 2 ; target=orientation
communauté arc-en-ciel / communauté gay ; group ; 2 ; target=orientation
gay pride ; group ; 2 ; target=orientation
marche des fiertés ; group ; 2 ; target=orientation
minorités sexuelles ; group ; 2 ; target=orientation
personnes LGBT ; group ; 2 ; target=orientation
couple homosexuel / couples homosexuel / couples homosexuels / couple gay / couples gay / couples de même sexe / couple lesbien / couples lesbien ; group ; 2 ; target=orientation
mariage pour tous / mariage gay ; group ; 2 ; target=orientation
homoparental / homoparentale / homoparentaux / homoparentales ; group ; 2 ; target=orientation
deux papas / deux mamans ; group ; 2 ; target=orientation
parents de même sexe ; group ; 2 ; target=orientation
homoparentalité ; group ; 2 ; target=orientation
hétérosexuel / hétérosexuelle / hétérosexuels / hétérosexuelles / hétéro / hétéros ; group ; 2 ; target=orientation
drag queen / drag queens / drag king / drag kings ; group ; 2 ; target=orientation
transgenre / transgenres / trans ; group ; 2 ; target=identity, except="acides gras trans|gras trans|trans fat|trans Manche|Trans Musicales|Trans Europe|Trans Musicales de Rennes|Trans-Europe|trans gras"
personne trans / personnes trans ; group ; 2 ; target=identity
femme trans / femmes trans ; group ; 2 ; target=identity
homme trans / hommes trans ; group ; 2 ; target=identity
transsexuel / transsexuelle / transsexuels / transsexuelles / transidentité / transidentitaire / transidentitaires ; group ; 2 ; target=identity
fille trans / filles trans ; group ; 2 ; target=identity
mec trans / mecs trans ; group ; 2 ; target=identity
transition de genre ; group ; 2 ; target=identity
identité de genre ; group ; 2 ; target=identity
non-binaire / non-binaires ; group ; 2 ; target=identity
genre fluide ; group ; 2 ; target=identity
genderfluid ; group ; 2 ; target=identity
agenre / agenres ; group ; 2 ; target=identity
intersexe / intersexes / intersexué / intersexuée / intersexués / intersexuées ; group ; 2 ; target=identity
iel ; group ; 2 ; target=identity
iels ; group ; 2 ; target=identity
travesti / travestie / travestis / travesties ; group ; 2 ; target=identity, except="vérité travestie"
bispirituel / bispirituelle / bispirituels / bispirituelles ; group ; 2 ; target=identity
deux-esprits ; group ; 2 ; target=identity
cisgenre / cisgenres ; group ; 2 ; target=identity
cis ; group ; 2 ; target=identity, except="Cis-Jordanie"

# Disability, health, age, appearance, class.
handicapé / handicapée / handicapés / handicapées ; group ; 2 ; target=disability
personne handicapée / personnes handicapée / personnes handicapées / personne en situation de handicap / personnes en situation de handicap ; group ; 2 ; target=disability
handicapé moteur / handicapés moteur / handicapés moteurs ; group ; 2 ; target=disability
invalide / invalides ; group ; 2 ; target=disability, except="mot de passe invalide|code invalide|numéro invalide|carte invalide|lien invalide|adresse invalide|format invalide|IBAN invalide|invalide ou expiré|est invalide|identifiant invalide|Invalides|date invalide|token invalide|requête invalide|signature invalide|certificat invalide|adresse e-mail invalide|ticket invalide|e-mail invalide"
infirme / infirmes ; group ; 2 ; target=disability
personne à mobilité réduite / personnes à mobilité réduite ; group ; 2 ; target=disability
PMR ; group ; 2 ; target=disability
en fauteuil roulant ; group ; 2 ; target=disability
personne en fauteuil / personnes en fauteuil ; group ; 2 ; target=disability
autiste / autistes / autisme ; group ; 2 ; target=disability
personne autiste / personnes autiste / personnes autistes ; group ; 2 ; target=disability
asperger ; group ; 2 ; target=disability, except="piqué d'asperger"
neuroatypique / neuroatypiques / neurodivergent / neurodivergente / neurodivergents / neurodivergentes ; group ; 2 ; target=disability
TSA ; group ; 2 ; target=disability, except="TSA 10|TSA 20|TSA 30|TSA 40|TSA 50|TSA 60|TSA 70|TSA 80|TSA 90"
enfants autistes ; group ; 2 ; target=disability
trisomique / trisomiques ; group ; 2 ; target=disability
personne trisomique / personnes trisomique ; group ; 2 ; target=disability
trisomie 21 ; group ; 2 ; target=disability, except="dépistage de la trisomie 21"
porteur de trisomie / porteuse de trisomie / porteurs de trisomie / porteuses de trisomie ; group ; 2 ; target=disability
déficient intellectuel / déficient intellectuelle / déficient intellectuels / déficient intellectuelles / déficiente intellectuel / déficiente intellectuelle / déficiente intellectuels / déficiente intellectuelles / déficients intellectuel / déficients intellectuelle / déficients intellectuels / déficients intellectuelles / déficientes intellectuel / déficientes intellectuelle / déficientes intellectuels / déficientes intellectuelles / déficience intellectuelle ; group ; 2 ; target=disability
handicap mental / handicaps mental / handicapé mental / handicapés mental / handicapés mentaux / handicapée mentale / handicapées mentale ; group ; 2 ; target=disability
déficient mental / déficients mental / déficients mentaux ; group ; 2 ; target=disability
personnes handicapées mentales ; group ; 2 ; target=disability
aveugle / aveugles ; group ; 1 ; target=disability, except="test en aveugle|en double aveugle|double aveugle|point aveugle|confiance aveugle|dos à l'aveugle|à l'aveugle"
malvoyant / malvoyante / malvoyants / malvoyantes ; group ; 1 ; target=disability
non-voyant / non-voyante / non-voyants / non-voyantes ; group ; 1 ; target=disability
sourd / sourde / sourds / sourdes ; group ; 1 ; target=disability, except="sourd à"
malentendant / malentendante / malentendants / malentendantes ; group ; 1 ; target=disability
sourd-muet / sourde-muette / sourdes-muettes / sourds-muets ; group ; 1 ; target=disability
muet / muette / muets / muettes ; group ; 1 ; target=disability, except="film muet|cinéma muet|son muet|téléphone muet|restée muette|resté muet|restent muets|mode muet"
bègue / bègues ; group ; 1 ; target=disability
dyslexique / dyslexiques ; group ; 1 ; target=disability
dyspraxique / dyspraxiques ; group ; 1 ; target=disability
paraplégique / paraplégiques ; group ; 1 ; target=disability
tétraplégique / tétraplégiques ; group ; 1 ; target=disability
hémiplégique / hémiplégiques ; group ; 1 ; target=disability
amputé / amputée / amputés / amputées ; group ; 1 ; target=disability
cul-de-jatte ; group ; 1 ; target=disability
estropié / estropiée / estropiés / estropiées ; group ; 1 ; target=disability
boiteux / boiteuse / boiteuses ; group ; 1 ; target=disability
nain / naine / nains / naines ; group ; 1 ; target=disability, except="arbre nain|nain de jardin|nains de jardin|Blanche-Neige et les sept nains|sept nains|lapin nain|lapins nains|naine blanche|naine brune|planète naine|naine rouge|bambou nain|rose naine"
personne de petite taille / personnes de petite taille ; group ; 1 ; target=disability
épileptique / épileptiques ; group ; 1 ; target=disability
polyhandicapé / polyhandicapée / polyhandicapés / polyhandicapées ; group ; 1 ; target=disability
unijambiste / unijambistes ; group ; 1 ; target=disability
malade / malades ; group ; 1 ; target=health, except="tomber malade|tombé malade|je suis malade|malade hier|suis malade|tombée malade|moteur malade|plante malade|enfant malade|malade aujourd'hui|est malade"
personne malade / personnes malade / personnes malades ; group ; 1 ; target=health
séropositif / séropositive / séropositifs / séropositives / séropo / séropos ; group ; 1 ; target=health
sidéen / sidéenne / sidéens / sidéennes ; group ; 1 ; target=health
cancéreux / cancéreuse / cancéreuses ; group ; 1 ; target=health
diabétique / diabétiques ; group ; 1 ; target=health
schizophrène / schizophrènes ; group ; 1 ; target=health
bipolaire / bipolaires ; group ; 1 ; target=health, except="bipolaire magnétique"
borderline / borderlines ; group ; 1 ; target=health
dépressif / dépressive / dépressifs / dépressives ; group ; 1 ; target=health
psychotique / psychotiques ; group ; 1 ; target=health
malade psychiatrique / malades psychiatrique ; group ; 1 ; target=health
anorexique / anorexiques ; group ; 1 ; target=health
boulimique / boulimiques ; group ; 1 ; target=health
alcoolique / alcooliques ; group ; 1 ; target=health, except="boisson alcoolique|solution alcoolique|fermentation alcoolique"
toxicomane / toxicomanes ; group ; 1 ; target=health
hémophile / hémophiles ; group ; 1 ; target=health
lépreux ; group ; 1 ; target=health
personne suicidaire / personnes suicidaire ; group ; 1 ; target=health
suicidaire / suicidaires ; group ; 1 ; target=health
handipsy ; group ; 1 ; target=health
asthmatique / asthmatiques ; group ; 1 ; target=health
TDAH ; group ; 1 ; target=health
non-vacciné / non-vaccinée / non-vaccinés / non-vaccinées ; group ; 1 ; target=politics
vacciné / vaccinée / vaccinés / vaccinées ; group ; 1 ; target=politics
antivax ; group ; 1 ; target=politics
anti-vax ; group ; 1 ; target=politics
covidé / covidée / covidés / covidées ; group ; 1 ; target=politics
vieux ; group ; 1 ; target=age, except="vieux port|mon vieux téléphone|vieux téléphone|Vieux-Port|vieux continent|vieux continents|coup de vieux|vieux Lyon|Vieux-Lyon|vieux jean|vieux meubles|vieux rhum|vieux modèle|vieux papiers|Vieux Port|vieux Nice|Vieux-Québec"
les vieux ; group ; 1 ; target=age
vieille / vieilles / vieil homme / vieille dame ; group ; 1 ; target=age, except="vieille ville|vieilles photos|vieille voiture|vieille carte"
personne âgée / personnes âgée / personnes âgées ; group ; 1 ; target=age
retraité / retraitée / retraités / retraitées ; group ; 1 ; target=age
sénior / séniors ; group ; 1 ; target=age, except="directeur senior|developpeur senior|manager senior|consultant senior|ingénieur senior|senior manager|profil senior"
aîné / aînée / aînés / aînées ; group ; 1 ; target=age
papy / papys ; group ; 1 ; target=age, except="papy mon|mon papy"
papi / papis ; group ; 1 ; target=age, except="papi Nutella"
mamie / mamies ; group ; 1 ; target=age, except="ma mamie"
grand-père de la rue ; group ; 1 ; target=age
troisième âge ; group ; 1 ; target=age
quatrième âge ; group ; 1 ; target=age
octogénaire / octogénaires ; group ; 1 ; target=age
septuagénaire / septuagénaires ; group ; 1 ; target=age
sexagénaire / sexagénaires ; group ; 1 ; target=age
quinquagénaire / quinquagénaires ; group ; 1 ; target=age
nonagénaire / nonagénaires ; group ; 1 ; target=age
centenaire / centenaires ; group ; 1 ; target=age
jeune / jeunes ; group ; 1 ; target=age, except="jeune fille au pair|jeune diplômé|jeunes diplômés|jeune pousse|jeunes pousses|jeunes mariés|jeune entreprise"
les jeunes ; group ; 1 ; target=age
ado / ados ; group ; 1 ; target=age
adolescent / adolescente / adolescents / adolescentes ; group ; 1 ; target=age
gamin / gamins ; group ; 1 ; target=age
gosse / gosses ; group ; 1 ; target=age
môme / mômes ; group ; 1 ; target=age
millenial / milleniaux / millennial / millenniaux / millennials ; group ; 1 ; target=age
génération Z ; group ; 1 ; target=age
gen z ; group ; 1 ; target=age
baby-boomer / baby-boomers ; group ; 1 ; target=age
trentenaire / trentenaires ; group ; 1 ; target=age
gros ; group ; 1 ; target=appearance, except="gros bisous|gros problème|gros plan|gros montant|gros lot|gros œuvre|gros mots|un gros|en gros|gros mot|plus gros|trop gros|gros sel|gros travaux|très gros|de gros|gros titres|gros colis|gros soucis|gros souci|gros coup|gros bug|gros dégâts|gros poissons|marché de gros|vente en gros|prix de gros|commerce de gros|gros travail|gros volume|gros volumes|gros retard|gros budget|gros achat|gros achats|gros chèque"
les gros ; group ; 1 ; target=appearance
grosse / grosses ; group ; 1 ; target=appearance, except="grosse erreur|une grosse|trop grosse|plus grosse|plus grosses|grosse commande|grosse caisse|grosse somme|grosses sommes|de grosses|grosse déception|nos grosses"
obèse / obèses ; group ; 1 ; target=appearance
personne obèse / personnes obèse / personnes obèses ; group ; 1 ; target=appearance
en surpoids ; group ; 1 ; target=appearance
personne grosse / personnes grosse / personnes grosses ; group ; 1 ; target=appearance
maigre / maigres ; group ; 1 ; target=appearance, except="fromage maigre|lait maigre|poisson maigre|maigre consolation"
roux ; group ; 1 ; target=appearance, except="renard roux|beurre roux|roux blanc|roux blond|écureuil roux|au roux"
rousse / rousses ; group ; 1 ; target=appearance, except="bière rousse|lune rousse|petite rousse Larousse"
rouquin / rouquine / rouquins / rouquines ; group ; 1 ; target=appearance
chauve / chauves ; group ; 1 ; target=appearance, except="souris chauve|chauve-souris|chauves-souris"
moche / moches ; group ; 1 ; target=appearance
tatoué / tatouée / tatoués / tatouées ; group ; 1 ; target=appearance
petit gros / petits gros ; group ; 1 ; target=appearance
pauvre / pauvres ; group ; 1 ; target=class, except="pauvre en|pauvres en|pauvre petit|pauvre de moi"
les pauvres ; group ; 1 ; target=class
SDF ; group ; 1 ; target=class
sans-abri / sans domicile fixe ; group ; 1 ; target=class
mendiant / mendiante / mendiants / mendiantes ; group ; 1 ; target=class
chômeur / chômeuse / chômeurs / chômeuses ; group ; 1 ; target=class
rmiste / rmistes ; group ; 1 ; target=class
RSAste ; group ; 1 ; target=class
allocataire / allocataires ; group ; 1 ; target=class
assistée / assistés / assistées ; group ; 1 ; target=class, except="direction assistée|procréation médicalement assistée|conception assistée|assistée par ordinateur|assistée à|assistés à|assistance assistée|assistée électriquement|assistée par|traduction assistée"
bénéficiaire du RSA / bénéficiaires du RSA ; group ; 1 ; target=class
au RSA ; group ; 1 ; target=class
précaire / précaires ; group ; 1 ; target=class
prolétaire / prolétaires ; group ; 1 ; target=class
ouvrier / ouvrière / ouvriers / ouvrières ; group ; 1 ; target=class, except="sole ouvrière"
paysan / paysane / paysans / paysanes ; group ; 1 ; target=class, except="pain paysan|marché paysan|marchés paysans"
smicard / smicarde / smicards / smicardes ; group ; 1 ; target=class
assisté social / assistés social / assistés sociaux ; group ; 1 ; target=class
gens modestes ; group ; 1 ; target=class
classe ouvrière / classes populaires ; group ; 1 ; target=class
locataire de HLM / locataires de HLM ; group ; 1 ; target=class
riche / riches ; group ; 1 ; target=class, except="riche en|riches en|riche idée|riche programme|plus riche|riche de|riches de|pâté riche"
les riches ; group ; 1 ; target=class
bourgeois / bourgeoise / bourgeoises ; group ; 1 ; target=class, except="bourgeoise de"
noble / nobles ; group ; 1 ; target=class, except="métal noble|métaux noble|matière noble|matières nobles|bois noble"
aristocrate / aristocrates ; group ; 1 ; target=class
rentier / rentière / rentiers / rentières ; group ; 1 ; target=class
millionnaire / millionnaires / milliardaire / milliardaires ; group ; 1 ; target=class

# Not protected: trades and public roles.
journaliste / journalistes ; nongroup ; 2
reporter / reporters ; nongroup ; 2
éditorialiste / éditorialistes ; nongroup ; 2
chroniqueur / chroniqueuse / chroniqueurs / chroniqueuses ; nongroup ; 2
animateur / animateuse / animateurs / animateuses / animatrice / animatrices ; nongroup ; 2
présentateur / présentateurs / présentatrice / présentatrices ; nongroup ; 2
rédacteur / rédacteurs / rédactrice / rédactrices ; nongroup ; 2
paparazzi / paparazzis ; nongroup ; 2
presse ; nongroup ; 2
les médias ; nongroup ; 2
médias ; nongroup ; 2
merdias ; nongroup ; 2
politicien / politicienne / politiciens / politiciennes ; nongroup ; 2
homme politique / hommes politique / hommes politiques ; nongroup ; 2
femme politique / femmes politique ; nongroup ; 2
députés / député / députée / députées ; nongroup ; 2
sénateur / sénateurs / sénatrice / sénatrices ; nongroup ; 2
ministre / ministres ; nongroup ; 2
maire / maires ; nongroup ; 2
élu / élue / élus / élues ; nongroup ; 2 ; except="directeur élu|élu produit de l'année|élu meilleur|élue produit"
les élus ; nongroup ; 2
conseiller municipal / conseillère municipal / conseillers municipal / conseillères municipal ; nongroup ; 2
préfet / préfets / préfète / préfètes ; nongroup ; 2
président / présidente / présidents / présidentes ; nongroup ; 2 ; except="président du jury"
premier ministre ; nongroup ; 2
gouvernement / gouvernements ; nongroup ; 2
politique / politiques / politicard / politicarde / politicards / politicardes ; nongroup ; 2 ; except="politique de confidentialité|politique de remboursement|politique de retour|politique d'annulation|politique de cookies"
parlementaire / parlementaires ; nongroup ; 2
eurocrate / eurocrates ; nongroup ; 2
technocrate / technocrates ; nongroup ; 2
haut fonctionnaire ; nongroup ; 2
hauts fonctionnaires ; nongroup ; 2
fonctionnaire / fonctionnaires ; nongroup ; 2
bureaucrate / bureaucrates ; nongroup ; 2
agent public / agents public / agents publics ; nongroup ; 2
gratte-papier ; nongroup ; 2
rond-de-cuir ; nongroup ; 2
ronds-de-cuir ; nongroup ; 2
administration / administrations ; nongroup ; 2
patron / patronne / patrons / patronnes ; nongroup ; 1 ; except="patron de couture|patron couture|patron gratuit"
chef / chefs ; nongroup ; 1 ; except="chef-d'œuvre|chefs-d'œuvre|chef-lieu|chef d'œuvre"
cheffe / cheffes ; nongroup ; 1
manager / managers ; nongroup ; 1
PDG ; nongroup ; 1
DG ; nongroup ; 1
directeur / directeurs / directrice / directrices ; nongroup ; 1
dirigeant / dirigeante / dirigeants / dirigeantes ; nongroup ; 1
actionnaire / actionnaires ; nongroup ; 1
boss ; nongroup ; 1
DRH ; nongroup ; 1
RH ; nongroup ; 1
CEO ; nongroup ; 1
cadre / cadres ; nongroup ; 1 ; except="cadre de vie|cadre photo|dans le cadre|cadre légal|cadre en bois|dans un cadre|cadre de|cadre idyllique|hors cadre|le cadre|cadre exceptionnel"
petit chef / petits chefs ; nongroup ; 1
contremaître / contremaîtres ; nongroup ; 1
PDGs ; nongroup ; 1
banquier / banquière / banquiers / banquières ; nongroup ; 2
assureur / assureurs ; nongroup ; 2
trader / traders ; nongroup ; 2
courtier / courtière / courtiers / courtières ; nongroup ; 2
agent immobilier / agents immobilier / agents immobiliers ; nongroup ; 2
promoteur / promoteurs / promoteurs immobiliers ; nongroup ; 2
propriétaire / propriétaires / proprio / proprios ; nongroup ; 2
bailleur / bailleurs ; nongroup ; 2
notaire / notaires ; nongroup ; 2
avocat / avocate / avocats / avocates ; nongroup ; 2 ; except="avocat crevettes|avocats mûrs|toast à l'avocat|avocat mûr|purée d'avocat|toast avocat|huile d'avocat|salade d'avocat|avocats et|à l'avocat|avocat toast"
juge / juges ; nongroup ; 2
magistrat / magistrate / magistrats / magistrates ; nongroup ; 2
procureur / procureuse / procureurs / procureuses ; nongroup ; 2
huissier / huissière / huissiers / huissières ; nongroup ; 2
greffier / greffière / greffiers / greffières ; nongroup ; 2
comptable / comptables ; nongroup ; 2
expert-comptable / experts-comptables / experte-comptable ; nongroup ; 2
conseiller bancaire / conseillère bancaire / conseillers bancaire / conseillères bancaire ; nongroup ; 2
usurier / usurière / usuriers / usurières ; nongroup ; 2
médecin / médecins ; nongroup ; 2
docteur / docteurs / docteure / docteures ; nongroup ; 2
toubib / toubibs ; nongroup ; 2
infirmier / infirmière / infirmiers / infirmières ; nongroup ; 2
chirurgien / chirurgienne / chirurgiens / chirurgiennes ; nongroup ; 2
dentiste / dentistes ; nongroup ; 2
pharmacien / pharmacienne / pharmaciens / pharmaciennes ; nongroup ; 2
psy / psys ; nongroup ; 2
psychologue / psychologues / psychiatre / psychiatres ; nongroup ; 2
vétérinaire / vétérinaires ; nongroup ; 2
véto / vétos ; nongroup ; 2
soignant / soignante / soignants / soignantes ; nongroup ; 2
aide-soignant / aide-soignante / aide-soignants / aide-soignantes ; nongroup ; 2
ambulancier / ambulancière / ambulanciers / ambulancières ; nongroup ; 2
kiné / kinés ; nongroup ; 2
sage-femme ; nongroup ; 2
sages-femmes ; nongroup ; 2
big pharma ; nongroup ; 2
labo pharmaceutique / labos pharmaceutique ; nongroup ; 2
professeur / professeuse / professeurs / professeuses ; nongroup ; 2
prof / profs ; nongroup ; 2
enseignant / enseignante / enseignants / enseignantes ; nongroup ; 2
instit / instits / instituteur / instituteurs / institutrice / institutrices ; nongroup ; 2
éducateur / éducateurs / éducatrice / éducatrices ; nongroup ; 2
surveillant / surveillante / surveillants / surveillantes ; nongroup ; 2
pion / pions ; nongroup ; 2 ; except="pion d'échecs"
étudiant / étudiante / étudiants / étudiantes ; nongroup ; 2
élève / élèves ; nongroup ; 2
chercheur / chercheuse / chercheurs / chercheuses ; nongroup ; 2
scientifique / scientifiques ; nongroup ; 2
savant / savants ; nongroup ; 2
universitaire / universitaires ; nongroup ; 2
artiste / artistes ; nongroup ; 2
acteur / acteurs ; nongroup ; 2
actrice / actrices ; nongroup ; 2
comédien / comédienne / comédiens / comédiennes ; nongroup ; 2
chanteur / chanteuse / chanteurs / chanteuses ; nongroup ; 2
rappeur / rappeuse / rappeurs / rappeuses ; nongroup ; 2
musicien / musicienne / musiciens / musiciennes ; nongroup ; 2
humoriste / humoristes ; nongroup ; 2
écrivain / écrivaine / écrivains / écrivaines ; nongroup ; 2
auteur / auteuse / auteurs / auteuses ; nongroup ; 2
réalisateur / réalisateurs / réalisatrice / réalisatrices ; nongroup ; 2
youtubeur / youtubeuse / youtubeurs / youtubeuses ; nongroup ; 2
streamer / streamers / streameur / streameuse / streameurs / streameuses ; nongroup ; 2
influenceur / influenceuse / influenceurs / influenceuses ; nongroup ; 2
tiktokeur / tiktokeuse / tiktokeurs / tiktokeuses ; nongroup ; 2
instagrameur / instagrameuse / instagrameurs / instagrameuses / instagrammeur / instagrammeuse / instagrammeurs / instagrammeuses ; nongroup ; 2
blogueur / blogueuse / blogueurs / blogueuses ; nongroup ; 2
podcasteur / podcasteuse / podcasteurs / podcasteuses ; nongroup ; 2
people / peoples ; nongroup ; 2
star / stars ; nongroup ; 2
célébrité / célébrités ; nongroup ; 2
intermittent / intermittente / intermittents / intermittentes ; nongroup ; 2
showbiz ; nongroup ; 2
mannequin / mannequins ; nongroup ; 2
twittos / twitto ; nongroup ; 2
community manager / community managers ; nongroup ; 2
CM ; nongroup ; 2
modérateur / modérateurs / modératrice / modératrices ; nongroup ; 2
modo / modos ; nongroup ; 2
admin / admins ; nongroup ; 2
vendeur / vendeuse / vendeurs / vendeuses ; nongroup ; 2
caissier / caissière / caissiers / caissières ; nongroup ; 2
serveur / serveuse / serveurs / serveuses ; nongroup ; 2 ; except="serveur web|serveurs web|serveur informatique|serveurs informatiques|erreur serveur|serveur mail|serveur dédié|serveur distant|serveur est|serveurs sont|serveur Minecraft|serveur Discord|sur le serveur|du serveur|les serveurs|nos serveurs|serveurs dédiés|vos serveurs|clé USB serveur|serveur SMTP"
livreur / livreuse / livreurs / livreuses ; nongroup ; 2
facteur / facteurs ; nongroup ; 2 ; except="facteur de risque|facteurs de risque|facteur clé|facteur de|facteurs de|facteur humain"
factrice / factrices ; nongroup ; 2
chauffeur / chauffeuse / chauffeurs / chauffeuses ; nongroup ; 2
taxi / taxis ; nongroup ; 2
vtc ; nongroup ; 2
conducteur / conducteurs / conductrice / conductrices ; nongroup ; 2
camionneur / camionneurs ; nongroup ; 2
routier / routiers ; nongroup ; 2
éboueur / éboueurs ; nongroup ; 2
ménagiste / ménagistes ; nongroup ; 2
coursier / coursière / coursiers / coursières ; nongroup ; 2
concierge / concierges ; nongroup ; 2
gardien / gardienne / gardiens / gardiennes ; nongroup ; 2
vigile / vigiles ; nongroup ; 2
agent de sécurité / agents de sécurité ; nongroup ; 2
hôtesse / hôtesses ; nongroup ; 2
steward / stewards ; nongroup ; 2
pilote / pilotes ; nongroup ; 2
guichetier / guichetière / guichetiers / guichetières ; nongroup ; 2
standardiste / standardistes ; nongroup ; 2
téléconseiller / téléconseillère / téléconseillers / téléconseillères ; nongroup ; 2
commercial / commerciale / commerciaux / commerciales / commerçant / commerçante / commerçants / commerçantes ; nongroup ; 2
restaurateur / restaurateurs / restauratrice / restauratrices ; nongroup ; 2
cuisinier / cuisinière / cuisiniers / cuisinières ; nongroup ; 2
boulanger / boulangère / boulangers / boulangères ; nongroup ; 2 ; except="salade boulangère"
boucher / bouchère / bouchers / bouchères ; nongroup ; 2
garagiste / garagistes ; nongroup ; 2
plombier / plombiers ; nongroup ; 2
électricien / électricienne / électriciens / électriciennes ; nongroup ; 2
maçon / maçons ; nongroup ; 2
artisan / artisane / artisans / artisanes ; nongroup ; 2
coiffeur / coiffeuse / coiffeurs / coiffeuses ; nongroup ; 2
démarcheur / démarcheuse / démarcheurs / démarcheuses ; nongroup ; 2
télévendeur / télévendeuse / télévendeurs / télévendeuses ; nongroup ; 2
démarcheurs téléphoniques ; nongroup ; 2
call center / call centers ; nongroup ; 2
centre d'appel / centres d'appel / centres d'appels ; nongroup ; 2
agriculteur / agriculteurs / agricultrice / agricultrices ; nongroup ; 2
éleveur / éleveuse / éleveurs / éleveuses ; nongroup ; 2
pêcheur / pêcheuse / pêcheurs / pêcheuses ; nongroup ; 2
chasseur / chasseuse / chasseurs / chasseuses ; nongroup ; 2 ; except="café du chasseur|poulet chasseur|sauce chasseur"
viandard / viandarde / viandards / viandardes ; nongroup ; 2
pollueur / pollueuse / pollueurs / pollueuses ; nongroup ; 2
bouchers d'animaux ; nongroup ; 2
militaire / militaires ; nongroup ; 2
soldat / soldate / soldats / soldates ; nongroup ; 2
gendarme / gendarmes ; nongroup ; 2
militant / militante / militants / militantes ; nongroup ; 2
pompier / pompiers ; nongroup ; 2
armée / armées ; nongroup ; 2 ; except="armée de terre|armée du salut|Armée du Salut"
mercenaire / mercenaires ; nongroup ; 2
espion / espionne / espions / espionnes ; nongroup ; 2
police / policier / policière / policiers / policières ; nongroup ; 2 ; target=police, except="police de caractères|police d'assurance|police d'écriture|numéro de police|roman policier|film policier|série policière|polar policier|police d'assurances"
flic / flics ; nongroup ; 2 ; target=police
keuf / keufs ; nongroup ; 2 ; target=police
poulet de la police / poulets de la police ; nongroup ; 2 ; target=police
condé / condés ; nongroup ; 2 ; target=police, except="Prince de Condé|Grand Condé"
crs ; nongroup ; 2 ; target=police
la BAC ; nongroup ; 2 ; target=police
gendarmerie ; nongroup ; 2 ; target=police
forces de l'ordre / force de l'ordre ; nongroup ; 2 ; target=police
douanier / douanière / douaniers / douanières ; nongroup ; 2 ; target=police
contrôleur / contrôleuse / contrôleurs / contrôleuses ; nongroup ; 2 ; target=police, except="contrôleur de gestion|contrôleuse de gestion|contrôleur Xbox"
les contrôleurs ; nongroup ; 2 ; target=police
schmit ; nongroup ; 2 ; target=police
agent de police / agents de police ; nongroup ; 2 ; target=police
maton / matonne / matons / matonnes ; nongroup ; 2 ; target=police
gardien de prison / gardiens de prison ; nongroup ; 2 ; target=police
police municipale ; nongroup ; 2 ; target=police

# Not protected: political sides and movements.
gauche ; nongroup ; 1 ; target=politics, except="gauche de|à gauche|main gauche|de gauche à droite|en haut à gauche|côté gauche|pied gauche|bras gauche|gauche caviar|la gauche du|sur la gauche|rive gauche|tourner à gauche|tout à gauche|à la gauche de|jambe gauche|œil gauche|genou gauche|oreille gauche|la gauche et la droite"
la gauche ; nongroup ; 1 ; target=politics, except="la gauche du|sur la gauche|à la gauche de|la gauche et la droite"
la droite ; nongroup ; 1 ; target=politics, except="sur la droite|à la droite de|la droite de la|la gauche et la droite"
l'extrême droite ; nongroup ; 1 ; target=politics
extrême-droite / extrême gauche ; nongroup ; 1 ; target=politics
gauchistes ; nongroup ; 1 ; target=politics
socialiste / socialistes ; nongroup ; 1 ; target=politics
communiste / communistes ; nongroup ; 1 ; target=politics
écologiste / écologistes / écolo / écolos ; nongroup ; 1 ; target=politics
vert du parti / verts du parti ; nongroup ; 1 ; target=politics
centriste / centristes ; nongroup ; 1 ; target=politics
libéral / libérale / libéraux / libérales ; nongroup ; 1 ; target=politics, except="profession libérale|professions libérales|infirmière libérale|infirmier libéral|en libéral|exercice libéral"
néolibéral / néolibérale / néolibéraux / néolibérales ; nongroup ; 1 ; target=politics
capitaliste / capitalistes ; nongroup ; 1 ; target=politics
anarchiste / anarchistes ; nongroup ; 1 ; target=politics
souverainiste / souverainistes ; nongroup ; 1 ; target=politics
indépendantiste / indépendantistes ; nongroup ; 1 ; target=politics
nationaliste / nationalistes ; nongroup ; 1 ; target=politics
royaliste / royalistes ; nongroup ; 1 ; target=politics
républicain / républicaine / républicains / républicaines ; nongroup ; 1 ; target=politics
démocrate / démocrates ; nongroup ; 1 ; target=politics
conservateur / conservateurs / conservatrice / conservatrices ; nongroup ; 1 ; target=politics, except="sans conservateur|sans conservateurs|conservateur du musée|conservatrice du musée|conservateurs et"
progressiste / progressistes ; nongroup ; 1 ; target=politics
populiste / populistes ; nongroup ; 1 ; target=politics
trotskiste / trotskistes ; nongroup ; 1 ; target=politics
marxiste / marxistes ; nongroup ; 1 ; target=politics
fasciste / fascistes ; nongroup ; 1 ; target=politics
fachos ; nongroup ; 1 ; target=politics
nazi / nazie / nazis / nazies ; nongroup ; 1 ; target=politics
néonazi / néonazie / néonazis / néonazies ; nongroup ; 1 ; target=politics
néo-nazi / néo-nazie / néo-nazis / néo-nazies ; nongroup ; 1 ; target=politics
suprémaciste / suprémacistes ; nongroup ; 1 ; target=politics
identitaire / identitaires ; nongroup ; 1 ; target=politics
islamiste / islamistes ; nongroup ; 1 ; target=politics
intégriste / intégristes ; nongroup ; 1 ; target=politics
fondamentaliste / fondamentalistes ; nongroup ; 1 ; target=politics
djihadiste / djihadistes ; nongroup ; 1 ; target=politics
jihadiste / jihadistes ; nongroup ; 1 ; target=politics
terroriste / terroristes ; nongroup ; 1 ; target=politics
sioniste / sionistes ; nongroup ; 1 ; target=politics
antisioniste / antisionistes ; nongroup ; 1 ; target=politics
colonialiste / colonialistes ; nongroup ; 1 ; target=politics
impérialiste / impérialistes ; nongroup ; 1 ; target=politics
antifa / antifas ; nongroup ; 1 ; target=politics
black bloc / black blocs ; nongroup ; 1 ; target=politics
zadiste / zadistes ; nongroup ; 1 ; target=politics
gilet jaune / gilets jaune / gilets jaunes ; nongroup ; 1 ; target=politics
syndicaliste / syndicalistes ; nongroup ; 1 ; target=politics
gréviste / grévistes ; nongroup ; 1 ; target=politics
cégétiste / cégétistes ; nongroup ; 1 ; target=politics
manifestant / manifestante / manifestants / manifestantes ; nongroup ; 1 ; target=politics
casseur / casseuse / casseurs / casseuses ; nongroup ; 1 ; target=politics
activiste / activistes ; nongroup ; 1 ; target=politics
woke / wokes ; nongroup ; 1 ; target=politics
wokisme ; nongroup ; 1 ; target=politics
complotiste / complotistes ; nongroup ; 1 ; target=politics
conspirationniste / conspirationnistes ; nongroup ; 1 ; target=politics
covidiste / covidistes ; nongroup ; 1 ; target=politics
climatosceptique / climatosceptiques ; nongroup ; 1 ; target=politics
macroniste / macronistes / macronie ; nongroup ; 1 ; target=politics
lepéniste / lepénistes ; nongroup ; 1 ; target=politics
mélenchoniste / mélenchonistes ; nongroup ; 1 ; target=politics
insoumis / insoumise / insoumises ; nongroup ; 1 ; target=politics
zemmouriste / zemmouristes ; nongroup ; 1 ; target=politics
filloniste / fillonistes ; nongroup ; 1 ; target=politics
sarkozyste / sarkozystes ; nongroup ; 1 ; target=politics
hollandiste / hollandistes ; nongroup ; 1 ; target=politics
trumpiste / trumpistes ; nongroup ; 1 ; target=politics
poutinolâtre / poutinolâtres / poutiniste / poutinistes ; nongroup ; 1 ; target=politics
péquiste / péquistes ; nongroup ; 1 ; target=politics
caquiste / caquistes ; nongroup ; 1 ; target=politics
solidaire du parti / solidaires du parti ; nongroup ; 1 ; target=politics
fédéraliste / fédéralistes ; nongroup ; 1 ; target=politics
séparatiste / séparatistes ; nongroup ; 1 ; target=politics
nva ; nongroup ; 1 ; target=politics
vlaams belang ; nongroup ; 1 ; target=politics
udc ; nongroup ; 1 ; target=politics
ps ; nongroup ; 1 ; target=politics, except="PS :"
lr ; nongroup ; 1 ; target=politics
rn ; nongroup ; 1 ; target=politics
lfi ; nongroup ; 1 ; target=politics
eelv ; nongroup ; 1 ; target=politics
modem du centre ; nongroup ; 1 ; target=politics
reconquête ; nongroup ; 1 ; target=politics
cgt ; nongroup ; 1 ; target=politics
cfdt ; nongroup ; 1 ; target=politics
medef ; nongroup ; 1 ; target=politics
fnsea ; nongroup ; 1 ; target=politics

# Not protected: fans, users, brands, companies, objects, weather, animals.
client / cliente / clients / clientes ; nongroup ; 1 ; except="clients mystères"
consommateur / consommateurs / consommatrice / consommatrices ; nongroup ; 1
touriste / touristes ; nongroup ; 1
automobiliste / automobilistes ; nongroup ; 1
cycliste / cyclistes ; nongroup ; 1
vélo / vélos ; nongroup ; 1
motard / motarde / motards / motardes ; nongroup ; 1
piéton / piétonne / piétons / piétonnes ; nongroup ; 1
trottinette / trottinettes ; nongroup ; 1
chauffard / chauffards ; nongroup ; 1
usager / usagère / usagers / usagères ; nongroup ; 1
abonné / abonnée / abonnés / abonnées ; nongroup ; 1
voisin / voisine / voisins / voisines ; nongroup ; 1
locataire / locataires ; nongroup ; 1
parisien de la plage ; nongroup ; 1
campeur / campeuse / campeurs / campeuses ; nongroup ; 1
camping-cariste / camping-caristes ; nongroup ; 1
supporter / supporters / supporteur / supporteuse / supporteurs / supporteuses ; nongroup ; 1
hooligan / hooligans ; nongroup ; 1
ultra / ultras ; nongroup ; 1
fan / fans ; nongroup ; 1
footeux ; nongroup ; 1
footballeur / footballeuse / footballeurs / footballeuses ; nongroup ; 1
footeuse / footeuses ; nongroup ; 1
joueur / joueuse / joueurs / joueuses ; nongroup ; 1
arbitre / arbitres ; nongroup ; 1
entraîneur / entraîneuse / entraîneurs / entraîneuses ; nongroup ; 1
coach / coachs ; nongroup ; 1
sélectionneur / sélectionneurs ; nongroup ; 1
psg ; nongroup ; 1
om ; nongroup ; 1
ol ; nongroup ; 1
parieur / parieuse / parieurs / parieuses ; nongroup ; 1
gamer / gamers ; nongroup ; 1
gameur / gameuse / gameurs / gameuses ; nongroup ; 1
hater / haters ; nongroup ; 1
rageux de twitter ; nongroup ; 1
bot / bots ; nongroup ; 1
brouteur / brouteurs ; nongroup ; 1 ; except="brouteur de chèvres"
végan / végans ; nongroup ; 1
végétarien / végétarienne / végétariens / végétariennes / végétalien / végétalienne / végétaliens / végétaliennes ; nongroup ; 1
viandes ; nongroup ; 1
fumeur / fumeuse / fumeurs / fumeuses ; nongroup ; 1
vapoteur / vapoteuse / vapoteurs / vapoteuses ; nongroup ; 1
carnivore / carnivores ; nongroup ; 1
spéciste / spécistes ; nongroup ; 1
antispéciste / antispécistes ; nongroup ; 1
survivaliste / survivalistes ; nongroup ; 1
climato ; nongroup ; 1
platiste / platistes ; nongroup ; 1
voleur / voleuse / voleurs / voleuses ; nongroup ; 2
escroc / escrocs ; nongroup ; 2
arnaqueur / arnaqueuse / arnaqueurs / arnaqueuses ; nongroup ; 2
brigand / brigands ; nongroup ; 2
bandit / bandits ; nongroup ; 2
délinquant / délinquante / délinquants / délinquantes ; nongroup ; 2
criminel / criminelle / criminels / criminelles ; nongroup ; 2 ; except="roman criminel"
assassin / assassins ; nongroup ; 2
meurtrier / meurtrière / meurtriers / meurtrières ; nongroup ; 2
violeur / violeuse / violeurs / violeuses ; nongroup ; 2
pédocriminel / pédocriminelle / pédocriminels / pédocriminelles ; nongroup ; 2
pédophile / pédophiles ; nongroup ; 2
dealer / dealers / dealeur / dealeuse / dealeurs / dealeuses ; nongroup ; 2
trafiquant / trafiquante / trafiquants / trafiquantes ; nongroup ; 2
braqueur / braqueuse / braqueurs / braqueuses ; nongroup ; 2
cambrioleur / cambrioleuse / cambrioleurs / cambrioleuses ; nongroup ; 2
harceleur / harceleuse / harceleurs / harceleuses ; nongroup ; 2
tueur / tueuse / tueurs / tueuses ; nongroup ; 2
proxénète / proxénètes ; nongroup ; 2
mafieux / mafieuse / mafieuses ; nongroup ; 2
fraudeur / fraudeuse / fraudeurs / fraudeuses ; nongroup ; 2
tricheur / tricheuse / tricheurs / tricheuses ; nongroup ; 2
menteur / menteuse / menteurs / menteuses ; nongroup ; 2 ; except="menteur menteur"
corrompu / corrompue / corrompus / corrompues ; nongroup ; 2 ; except="fichier corrompu|fichiers corrompus|données corrompues"
spammeur / spammeuse / spammeurs / spammeuses ; nongroup ; 2
squatteur / squatteuse / squatteurs / squatteuses ; nongroup ; 2
dictateur / dictateurs ; nongroup ; 2
tyran / tyrans ; nongroup ; 2
raciste / racistes ; nongroup ; 2
antisémite / antisémites ; nongroup ; 2
homophobe / homophobes ; nongroup ; 2
sexiste / sexistes ; nongroup ; 2
misogyne / misogynes ; nongroup ; 2
xénophobe / xénophobes ; nongroup ; 2
transphobe / transphobes ; nongroup ; 2
islamophobe / islamophobes ; nongroup ; 2
macho / machos ; nongroup ; 2
hacker / hackers / hackeur / hackeuse / hackeurs / hackeuses ; nongroup ; 2
pirate / pirates ; nongroup ; 2 ; except="version pirate"
chien / chienne / chiens / chiennes ; nongroup ; 1
chat / chats ; nongroup ; 1
animal / animaux ; nongroup ; 1
bête / bêtes ; nongroup ; 1
moustique / moustiques ; nongroup ; 1
araignée / araignées ; nongroup ; 1
pigeon / pigeons ; nongroup ; 1
guêpe / guêpes ; nongroup ; 1
rat d'égout / rats d'égout ; nongroup ; 1
cafard / cafards ; nongroup ; 1
cloporte / cloportes ; nongroup ; 1
frelon / frelons ; nongroup ; 1
fourmi / fourmis ; nongroup ; 1
limace / limaces ; nongroup ; 1
souris ; nongroup ; 1
serpent / serpents ; nongroup ; 1
insecte / insectes ; nongroup ; 1
mouche / mouches ; nongroup ; 1
puce / puces ; nongroup ; 1 ; except="puce électronique|carte à puce|carte SIM puce|puce de la carte|marché aux puces"
tique / tiques ; nongroup ; 1
corbeau / corbeaux ; nongroup ; 1
mouette / mouettes ; nongroup ; 1
goéland / goélands ; nongroup ; 1
loup / loups ; nongroup ; 1
taupe / taupes ; nongroup ; 1
ordinateur / ordinateurs ; nongroup ; 1
téléphone / téléphones ; nongroup ; 1
portable / portables ; nongroup ; 1
écran / écrans ; nongroup ; 1
imprimante / imprimantes ; nongroup ; 1
appli / applis / application / applications ; nongroup ; 1
logiciel / logiciels ; nongroup ; 1
site / sites ; nongroup ; 1
serveur web / serveurs web ; nongroup ; 1
bug / bugs ; nongroup ; 1
réseau / réseaux ; nongroup ; 1
wifi ; nongroup ; 1
connexion / connexions ; nongroup ; 1
box ; nongroup ; 1
fibre ; nongroup ; 1
mot de passe / mots de passe ; nongroup ; 1
mise à jour / mises à jour ; nongroup ; 1
voiture / voitures ; nongroup ; 1
bagnole / bagnoles ; nongroup ; 1
camion / camions ; nongroup ; 1
scooter / scooters ; nongroup ; 1
train / trains ; nongroup ; 1
bus ; nongroup ; 1
métro / métros ; nongroup ; 1
avion / avions ; nongroup ; 1
vol / vols ; nongroup ; 1
retard / retards ; nongroup ; 1
grève / grèves ; nongroup ; 1
bouchon / bouchons ; nongroup ; 1
embouteillage / embouteillages ; nongroup ; 1
travaux ; nongroup ; 1
route / routes ; nongroup ; 1
péage / péages ; nongroup ; 1
parking / parkings ; nongroup ; 1
machine / machines ; nongroup ; 1
frigo / frigos ; nongroup ; 1
aspirateur / aspirateurs ; nongroup ; 1
cafetière / cafetières ; nongroup ; 1
lave-linge ; nongroup ; 1
colis ; nongroup ; 1
livraison / livraisons ; nongroup ; 1
carton / cartons ; nongroup ; 1
facture / factures ; nongroup ; 1
impôt / impôts ; nongroup ; 1
taxe / taxes ; nongroup ; 1
loyer / loyers ; nongroup ; 1
compte / comptes ; nongroup ; 1
virement / virements ; nongroup ; 1
abonnement / abonnements ; nongroup ; 1
publicité / publicités ; nongroup ; 1
pub / pubs ; nongroup ; 1
spam / spams ; nongroup ; 1
notification / notifications ; nongroup ; 1
captcha / captchas ; nongroup ; 1
formulaire / formulaires ; nongroup ; 1
réunion / réunions ; nongroup ; 1
lundi / lundis ; nongroup ; 1
réveil / réveils ; nongroup ; 1
pluie / pluies ; nongroup ; 1
neige ; nongroup ; 1
canicule / canicules ; nongroup ; 1
froid ; nongroup ; 1
chaleur ; nongroup ; 1
virus ; nongroup ; 1
covid ; nongroup ; 1
grippe ; nongroup ; 1
rhume / rhumes ; nongroup ; 1
cancer / cancers ; nongroup ; 1
maladie / maladies ; nongroup ; 1
jeu ; nongroup ; 1
jeux ; nongroup ; 1
partie / parties ; nongroup ; 1
match / matchs ; nongroup ; 1
film / films ; nongroup ; 1
série / séries ; nongroup ; 1
livre / livres ; nongroup ; 1
chanson / chansons ; nongroup ; 1
musique ; nongroup ; 1
émission / émissions ; nongroup ; 1
épisode / épisodes ; nongroup ; 1
vaisselle ; nongroup ; 1
ménage ; nongroup ; 1
repas ; nongroup ; 1
soupe / soupes ; nongroup ; 1
broccoli ; nongroup ; 1
brocoli / brocolis ; nongroup ; 1
épinards ; nongroup ; 1
coriandre ; nongroup ; 1
olives ; nongroup ; 1
ananas ; nongroup ; 1
pizza / pizzas ; nongroup ; 1
fromage / fromages ; nongroup ; 1
café / cafés ; nongroup ; 1
bière / bières ; nongroup ; 1
alcool / alcools ; nongroup ; 1
tabac ; nongroup ; 1
cigarette / cigarettes ; nongroup ; 1
meuble / meubles ; nongroup ; 1
chaussure / chaussures ; nongroup ; 1
robe / robes ; nongroup ; 1
maths ; nongroup ; 1
mathématiques ; nongroup ; 1
devoirs ; nongroup ; 1
examen / examens ; nongroup ; 1
école / écoles ; nongroup ; 1
boulot / boulots ; nongroup ; 1
travail ; nongroup ; 1
sncf ; nongroup ; 1
ratp ; nongroup ; 1
edf ; nongroup ; 1
engie ; nongroup ; 1
enedis ; nongroup ; 1
orange télécom ; nongroup ; 1
sfr ; nongroup ; 1
free mobile ; nongroup ; 1
bouygues ; nongroup ; 1
la poste ; nongroup ; 1
chronopost ; nongroup ; 1
colissimo ; nongroup ; 1
mondial relay ; nongroup ; 1
dpd ; nongroup ; 1
ups ; nongroup ; 1
gls ; nongroup ; 1
amazon ; nongroup ; 1
google ; nongroup ; 1
apple ; nongroup ; 1
microsoft ; nongroup ; 1
windows ; nongroup ; 1
facebook ; nongroup ; 1
meta ; nongroup ; 1 ; except="meta description|meta-analyse"
instagram ; nongroup ; 1
twitter ; nongroup ; 1
tiktok ; nongroup ; 1
snapchat ; nongroup ; 1
whatsapp ; nongroup ; 1
youtube ; nongroup ; 1
netflix ; nongroup ; 1
spotify ; nongroup ; 1
disney ; nongroup ; 1
uber ; nongroup ; 1
deliveroo ; nongroup ; 1
airbnb ; nongroup ; 1
booking ; nongroup ; 1
ryanair ; nongroup ; 1
easyjet ; nongroup ; 1
air france ; nongroup ; 1
transavia ; nongroup ; 1
carrefour ; nongroup ; 1
leclerc ; nongroup ; 1
auchan ; nongroup ; 1
lidl ; nongroup ; 1
ikea ; nongroup ; 1
fnac ; nongroup ; 1
darty ; nongroup ; 1
cdiscount ; nongroup ; 1
zalando ; nongroup ; 1
shein ; nongroup ; 1
temu ; nongroup ; 1
vinted ; nongroup ; 1
leboncoin ; nongroup ; 1
macdo ; nongroup ; 1
mcdonald's ; nongroup ; 1
burger king ; nongroup ; 1
starbucks ; nongroup ; 1
nestlé ; nongroup ; 1
total énergies / totalenergies ; nongroup ; 1
bnp ; nongroup ; 1
société générale ; nongroup ; 1
crédit agricole ; nongroup ; 1
caisse d'épargne ; nongroup ; 1
boursorama ; nongroup ; 1
paypal ; nongroup ; 1
revolut ; nongroup ; 1
caf ; nongroup ; 1
cpam ; nongroup ; 1
urssaf ; nongroup ; 1
pôle emploi ; nongroup ; 1
france travail ; nongroup ; 1
sécu ; nongroup ; 1
ameli ; nongroup ; 1
impots.gouv ; nongroup ; 1
hydro-québec ; nongroup ; 1
bell canada ; nongroup ; 1
vidéotron ; nongroup ; 1
desjardins ; nongroup ; 1
proximus ; nongroup ; 1
stib ; nongroup ; 1
bpost ; nongroup ; 1
cff ; nongroup ; 1
swisscom ; nongroup ; 1
migros ; nongroup ; 1
coop suisse ; nongroup ; 1
orange ci ; nongroup ; 1
mtn ; nongroup ; 1
maroc telecom ; nongroup ; 1
ooredoo ; nongroup ; 1
djezzy ; nongroup ; 1
entreprise / entreprises ; nongroup ; 1
société / sociétés ; nongroup ; 1
marque / marques ; nongroup ; 1
boîte / boîtes ; nongroup ; 1 ; except="boîte aux lettres"
banque / banques ; nongroup ; 1
assurance / assurances ; nongroup ; 1
opérateur / opérateurs ; nongroup ; 1
magasin / magasins ; nongroup ; 1
enseigne / enseignes ; nongroup ; 1
hôpital / hôpitaux ; nongroup ; 1
mairie / mairies ; nongroup ; 1
préfecture / préfectures ; nongroup ; 1
service client ; nongroup ; 1
sav ; nongroup ; 1
service après-vente ; nongroup ; 1
hotline ; nongroup ; 1
support technique ; nongroup ; 1
multinationale / multinationales ; nongroup ; 1
gafam ; nongroup ; 1
lobby / lobbys ; nongroup ; 1
lobbies ; nongroup ; 1
start-up / startup / startups ; nongroup ; 1
