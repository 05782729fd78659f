# Words of contempt, coarse words, slurs and sexual words of French, for filters that protect people from abuse.
# Written for this project and read term by term. Raw material looked through:
# - List of Dirty, Naughty, Obscene and Otherwise Bad Words (LDNOOBW), fr and fr-CA, CC-BY-4.0
# - cuss 2.2.0, French list, MIT, Titus Wormer
# - french-badwords-list 1.0.7, MIT
# One entry a line: forms / forms ; class ; strength ; options. Case, accents, hyphens and disguise are folded by the reader.

# Insults: the gravest, with no harmless sense.
enculé / enculée / enculés / enculées ; insult ; 3
enkulé / enkulée / enkulés / enkulées ; insult ; 3
enculeur de mouches / enculeuse de mouches / enculeurs de mouches / enculeuses de mouches ; insult ; 1
enculeur / enculeuse / enculeurs / enculeuses ; insult ; 3
fils de pute / fils de putes ; insult ; 3
fille de pute / fille de putes ; insult ; 3
fils de puta ; insult ; 3
fdp ; insult ; 3
fdpt ; insult ; 3
fils de p ; insult ; 3
fille de p ; insult ; 3
fils de putain ; insult ; 3
fille de putain ; insult ; 3
fils de catin ; insult ; 3
fille de catin ; insult ; 3
enfant de pute / enfants de pute / enfants de putes / enfant de putain / enfants de putain / enfants de putains ; insult ; 3
fils de chien / fils de chienne / fils de chiens ; insult ; 3
fille de chien / fille de chienne ; insult ; 3
enfant de chienne / enfants de chienne ; insult ; 3
fils de bâtard ; insult ; 3
fille de bâtard ; insult ; 3
fils de bâtarde ; insult ; 3
fils de garce / fils de salope ; insult ; 3
fille de salope ; insult ; 3
fils de ta race / fils de ta mère ; insult ; 3
nique ta mère / niquez vos mères / nique ta reum / nique ta daronne ; insult ; 3
ntm ; insult ; 3
nique ta maman ; insult ; 3
niq ta mère ; insult ; 3
nike ta mère ; insult ; 3
nik ta mère ; insult ; 3
nique ta race / niquez vos races ; insult ; 3
ntr ; insult ; 3
nique tes morts ; insult ; 3
ntgm ; insult ; 3
nique tes grands morts / nique tes ancêtres / nique tes aïeux ; insult ; 3
nique sa mère / niquer sa mère / niques sa mère / niquent sa mère / niquez sa mère / niquons sa mère / niquais sa mère / niquait sa mère / niquaient sa mère / niquions sa mère / niquiez sa mère / niquerai sa mère / niqueras sa mère / niquera sa mère / niquerons sa mère / niquerez sa mère / niqueront sa mère / niquerais sa mère / niquerait sa mère / niquerions sa mère / niqueriez sa mère / niqueraient sa mère / niquée sa mère / niquées sa mère / niquant sa mère / niquer ta mère / niques ta mère / niquent ta mère / niquez ta mère / niquons ta mère / niquais ta mère / niquait ta mère / niquaient ta mère / niquions ta mère / niquiez ta mère / niquerai ta mère / niqueras ta mère / niquera ta mère / niquerons ta mère / niquerez ta mère / niqueront ta mère / niquerais ta mère / niquerait ta mère / niquerions ta mère / niqueriez ta mère / niqueraient ta mère / niquée ta mère / niquées ta mère / niquant ta mère / niquer sa race / nique sa race / niques sa race / niquent sa race / niquez sa race / niquons sa race / niquais sa race / niquait sa race / niquaient sa race / niquions sa race / niquiez sa race / niquerai sa race / niqueras sa race / niquera sa race / niquerons sa race / niquerez sa race / niqueront sa race / niquerais sa race / niquerait sa race / niquerions sa race / niqueriez sa race / niqueraient sa race / niquée sa race / niquées sa race / niquant sa race / niquer ta race / niques ta race / niquent ta race / niquez ta race / niquons ta race / niquais ta race / niquait ta race / niquaient ta race / niquions ta race / niquiez ta race / niquerai ta race / niqueras ta race / niquera ta race / niquerons ta race / niquerez ta race / niqueront ta race / niquerais ta race / niquerait ta race / niquerions ta race / niqueriez ta race / niqueraient ta race / niquée ta race / niquées ta race / niquant ta race ; insult ; 3
va niquer ta mère ; insult ; 3
allez niquer vos mères ; insult ; 3
va niquer ta race / va niquer tes morts / va niquer ta grand-mère ; insult ; 3
la putain de ta mère / la pute de ta mère ; insult ; 3
ta mère la pute / ta mère la putain / ta mère la chienne / ta mère la tepu / ta mère la salope / ta mère est une pute ; insult ; 3
sa mère la pute ; insult ; 3
tes morts ; insult ; 2
tes grands morts ; insult ; 2
vos morts ; insult ; 2 ; except="à tous vos morts|fleurir vos morts|honorer vos morts|hommage à vos morts|pleurer vos morts|pleurez vos morts|enterrez vos morts"
tes mort ; insult ; 2
va te faire enculer ; insult ; 3
allez vous faire enculer ; insult ; 3
va te faire enculé / va te faire mettre ; insult ; 3
allez vous faire mettre ; insult ; 3
se faire enculer ; insult ; 3
qu'il aille se faire enculer ; insult ; 3
qu'elle aille se faire enculer ; insult ; 3
qu'ils aillent se faire enculer ; insult ; 3
te faire enculer ; insult ; 3
vous faire enculer ; insult ; 3
va te faire foutre ; insult ; 3
allez vous faire foutre ; insult ; 3
te faire foutre ; insult ; 3
vous faire foutre ; insult ; 3
se faire foutre ; insult ; 3
vtff ; insult ; 3
aille se faire foutre / aillent se faire foutre / ailles te faire foutre ; insult ; 3
alliez vous faire foutre ; insult ; 3
va te faire ; insult ; 2 ; except="va te faire plaisir|va te faire du bien|va te faire rembourser|va te faire soigner|va te faire vacciner|va te faire aider|va te faire un café|va te faire cuire un œuf|va te faire couper les cheveux|va te faire dépister"
vtf ; insult ; 2
va te faire niquer ; insult ; 3
allez vous faire niquer ; insult ; 3
va te faire baiser ; insult ; 3
allez vous faire baiser ; insult ; 3
va te faire empapaouter / va te faire troncher ; insult ; 3
sous-merde / sous-merdes ; insult ; 3
sac à merde / sacs à merde ; insult ; 3
tas de merde ; insult ; 3
sale merde ; insult ; 3
grosse merde ; insult ; 3
espèce de merde ; insult ; 3
petite merde ; insult ; 3
sac à foutre / sacs à foutre / sac à bite / sacs à bite / sac à bites / sacs à bites ; insult ; 3
garage à bites / garages à bites / garage à bite / garages à bite ; insult ; 3
vide-couille / vide-couilles ; insult ; 3
sac à viande / sacs à viande ; insult ; 2
pute à clic / putes à clic / pute à clics / putes à clics / pute à vues / putes à vues / pute à like / putes à like / pute à likes / putes à likes ; insult ; 2
suceur de bite / suceuse de bite / suceurs de bite / suceuses de bite / suceur de bites / suceuse de bites / suceurs de bites / suceuses de bites / suceur de queues / suceuse de queues / suceurs de queues / suceuses de queues / suceur de queue / suceuse de queue / suceurs de queue / suceuses de queue ; insult ; 3
mange-merde / mange-merdes ; insult ; 3
bouffeur de merde / bouffeuse de merde / bouffeurs de merde / bouffeuses de merde ; insult ; 3
chien de la casse / chiens de la casse / chienne de la casse / chiennes de la casse ; insult ; 2
sale chien / sale chienne ; insult ; 3 ; except="un sale chien de"
sales chiens / sales chiennes ; insult ; 3
sale bâtard / sale bâtarde ; insult ; 3
sales bâtards ; insult ; 3
sale pute / sale putes ; insult ; 3
sales putes ; insult ; 3
grosse pute / grosse putes / grosses putes ; insult ; 3
petite pute / petite putes ; insult ; 3
espèce de pute / espèce de putes ; insult ; 3
vieille pute / vieille putes ; insult ; 3
sale enculé ; insult ; 3
sales enculés ; insult ; 3
bande d'enculés ; insult ; 3
espèce d'enculé ; insult ; 3
bande d'enculé ; insult ; 3
gros enculé / gros enculés ; insult ; 3
déchet humain / déchets humain / déchet de l'humanité / déchets de l'humanité / déchets humains / déchet de la société / déchets de la société ; insult ; 3
rebut de l'humanité / rebuts de l'humanité / rebut de la société / rebuts de la société ; insult ; 3
erreur de la nature / erreurs de la nature ; insult ; 2
raclure de bidet / raclures de bidet / raclure de chiotte / raclures de chiotte / raclure de chiottes / raclures de chiottes / raclure de fond de cuve / raclures de fond de cuve / raclure d'humanité / raclures d'humanité ; insult ; 3

# Insults: usual sense.
grogniasse / grogniasses ; insult ; 2
mauviette / mauviettes ; insult ; 1 ; person
casse-bonbon / casse-bonbons ; insult ; 1
pisseux ; insult ; 1 ; person
lâcheux / lâcheuse / lâcheuses ; insult ; 1 ; person, region=ca
peau de vache ; insult ; 1 ; except="tapis peau de vache|peau de vache véritable|tapis en peau de vache"
peaux de vache ; insult ; 1
abruti / abrutie / abrutis / abruties ; insult ; 2
abruti fini / abruti finie / abruti finis / abruti finies / abrutie fini / abrutie finie / abrutie finis / abrutie finies / abrutis fini / abrutis finie / abrutis finis / abrutis finies / abruties fini / abruties finie / abruties finis / abruties finies / abruti congénital / abruti congénitale / abruti congénitaux / abruti congénitales / abrutie congénital / abrutie congénitale / abrutie congénitaux / abrutie congénitales / abrutis congénital / abrutis congénitale / abrutis congénitaux / abrutis congénitales / abruties congénital / abruties congénitale / abruties congénitaux / abruties congénitales ; insult ; 2
andouille / andouilles ; insult ; 1 ; person, except="andouille de Vire|andouille de Guémené|andouille fumée|andouille grillée|andouilles de|galette à l'andouille|de l'andouille"
un arriéré ; insult ; 2
une arriérée ; insult ; 2
sale arriéré ; insult ; 2
espèce d'arriéré ; insult ; 2
gros arriéré ; insult ; 2
complètement arriéré ; insult ; 2
bande d'arriérés ; insult ; 2
arriérés / arriérées ; insult ; 2 ; except="arriérés de paiement|arriérés de loyer|arriérés de salaire|arriérés de cotisations|arriérés d'impôts|arriérés fiscaux|les arriérés dus"
attardé / attardée / attardés / attardées ; insult ; 2 ; except="attardé sur|attardée sur|attardés sur|attardé à|attardés à|attardée à|suis attardé|est attardé|sommes attardés"
attardé mental / attardé mentale / attardé mentaux / attardé mentales / attardée mental / attardée mentale / attardée mentaux / attardée mentales / attardés mental / attardés mentale / attardés mentaux / attardés mentales / attardées mental / attardées mentale / attardées mentaux / attardées mentales ; insult ; 3
avorton / avortons ; insult ; 2
baltringue / baltringues ; insult ; 2
bâtard / bâtarde / bâtards / bâtardes / batar / bâtardeau ; insult ; 2 ; except="pain bâtard|un bâtard bien cuit|chien bâtard|enfant bâtard|porte bâtarde|solution bâtarde|Guillaume le Bâtard|épée bâtarde"
bas du front / bas de plafond ; insult ; 2 ; except="bas de plafond dans|sous bas de plafond"
beauf / beaufs / beaufitude ; insult ; 1 ; person, except="mon beauf|ton beauf|son beauf|ma belle-sœur et mon beauf"
bécasse / bécasses ; insult ; 1 ; person, except="chasse à la bécasse|bécasse des bois|salmis de bécasse|une bécasse s'est|bécasses en migration|bécasse d'Amérique|passage des bécasses|bécasse à l'arrêt"
bêtasse / bêtasses ; insult ; 1 ; person
blaireau / blaireaux ; insult ; 1 ; person, except="blaireau européen|blaireaux européens|blaireau de rasage|blaireau d'Europe|terrier de blaireau|terriers de blaireaux|chasse au blaireau|déterrage des blaireaux|brosse blaireau|poil de blaireau"
boloss / bolos / bolosse / bolosses / bolossage ; insult ; 2
bon à rien ; insult ; 2
bonne à rien ; insult ; 2
bons à rien ; insult ; 2
bonnes à rien ; insult ; 2
bon à rin ; insult ; 2
bouffon / bouffonne / bouffons / bouffonnes ; insult ; 2 ; except="bouffon du roi|bouffons du roi|opéra bouffon|Bouffon Vert"
bouffi / bouffie / bouffis / bouffies ; insult ; 1 ; person, except="yeux bouffis|visage bouffi|paupières bouffies"
boulet / boulets ; insult ; 1 ; person, except="boulet de canon|boulets de canon|boulets à la liégeoise|boulets liégeois|boulets sauce lapin|boulet au pied|boulets-frites|boulets frites|tirer à boulets rouges|à boulets rouges|boulets de charbon"
bourricot / bourricots / bourrique / bourriques ; insult ; 1 ; person
bouseux / bouseuse / bouseuses ; insult ; 2
branleur / branleuse / branleurs / branleuses / branlo / branlos ; insult ; 2
branque / branques / branquignol / branquignols / branquignole / branquignoles ; insult ; 1 ; person
brêle / brêles ; insult ; 1 ; person
brise-burnes / brise-burne ; insult ; 2
casse-burnes / casse-burne ; insult ; 2
burne / burnes ; insult ; 1 ; person
buse / buses ; insult ; 1 ; person, except="buse variable|buse d'aération|buses d'aération|buse de pulvérisation|buse à béton|buse d'impression|buse de l'imprimante|nettoyer la buse|diamètre de buse"
bouche à pipe / bouches à pipe / bouche à pipes / bouches à pipes ; insult ; 3
boucaque ; insult ; 1 ; person
caïd de bac à sable / caïds de bac à sable ; insult ; 1
cafard de service / cafarde de service / cafards de service / cafardes de service ; insult ; 1
canaille / canailles ; insult ; 1 ; person
cancrelat humain ; insult ; 3
capote percée / capotes percée ; insult ; 2
accident de capote / accidents de capote ; insult ; 2
casse-couille / casse-couilles / casse-noix ; insult ; 2
casse-pied / casse-pieds ; insult ; 1
cas social / cas sociaux / cas soc ; insult ; 2 ; target=class
cassos ; insult ; 2 ; target=class
kassos ; insult ; 2 ; target=class
cas-sos ; insult ; 2 ; target=class
charlot / charlots ; insult ; 1 ; person, except="Charlot Chaplin|film de Charlot|films de Charlot"
charlatan / charlatans ; insult ; 1 ; person
charogne / charognes / charognard / charognarde / charognards / charognardes / charoniard / charoniarde / charoniards / charoniardes ; insult ; 2 ; except="odeur de charogne|oiseau charognard|oiseaux charognards|insectes charognards"
chauffard / chauffards ; insult ; 1 ; person
cheum / cheums ; insult ; 1 ; person
chiant comme la pluie / chiante comme la pluie / chiants comme la pluie / chiantes comme la pluie ; insult ; 1
chiard / chiards ; insult ; 1 ; person
chieur / chieuse / chieurs / chieuses ; insult ; 2
chiennasse / chiennasses ; insult ; 2
clown / clowns ; insult ; 1 ; person, except="poisson clown|poissons clowns|nez de clown|clown triste|clowns hospitaliers|école de clown|école du clown|clown thérapeute|un clown pour|spectacle de clown"
cloporte / cloportes ; insult ; 1 ; person
cochonnerie humaine / cochonneries humaine ; insult ; 2
con / cons ; insult ; 2 ; except="chili con carne|con carne|con brio|con fuoco|con artist|con te partirò|comic con|comic-con|japan con|vaya con Dios|con moto|con calma|con amor|pro et con"
kon / kons ; insult ; 2
conne / connes ; insult ; 2
khon ; insult ; 2
con comme un balai / cons comme un balai / con comme la lune / cons comme la lune / con comme un manche / cons comme un manche / con comme une bite / cons comme une bite / con comme ses pieds / cons comme ses pieds / con comme une valise sans poignée / cons comme une valise sans poignée ; insult ; 2
pauvre con / pauvre cons / pauvre conne / pauvre connes / pauvres cons / pauvres connes ; insult ; 3
sale con / sale conne ; insult ; 3
sales cons / sales connes ; insult ; 3
gros con ; insult ; 3
grosse conne ; insult ; 3
gros cons ; insult ; 3
vieux con ; insult ; 3
vieille conne ; insult ; 3
petit con / petite conne / petits cons ; insult ; 3
espèce de con / espèce de conne ; insult ; 3
bande de cons / bande de connes ; insult ; 3
roi des cons ; insult ; 3
sombre con ; insult ; 3
conard / conarde / conards / conardes ; insult ; 3
connard / connarde / connards / connardes / connasse / connasses ; insult ; 3
conasse / conasses ; insult ; 3
konnard ; insult ; 3
connar / connart ; insult ; 3
conchieur ; insult ; 1 ; person
conneau / conneaux ; insult ; 2
corniaud / corniauds ; insult ; 1 ; person
couille molle / couilles molle / couilles molles ; insult ; 2
couillon / couillonne / couillons / couillonnes ; insult ; 1 ; person
coyon ; insult ; 1 ; person
cornichon / cornichons ; insult ; 1 ; person, except="cornichons au vinaigre|bocal de cornichons|pot de cornichons|jambon cornichon|sandwich cornichon|cornichons et|aux cornichons"
crapule / crapules / crapuleux ; insult ; 2
crasseux / crasseuse / crasseuses ; insult ; 1 ; person
crétin / crétine / crétins / crétines ; insult ; 2 ; except="crétin des Alpes"
crevard / crevarde / crevards / crevardes ; insult ; 2
crevure / crevures ; insult ; 3
crottard / crottards ; insult ; 2
cruche / cruches / cruchasse / cruchasses ; insult ; 1 ; person, except="cruche d'eau|cruches d'eau|cruche en terre|tant va la cruche"
cuistre / cuistres ; insult ; 1 ; person
cul-terreux ; insult ; 2
culs-terreux ; insult ; 2
débile / débiles / debilos ; insult ; 2 ; except="débile léger au sens|débile profond au sens|un pouls débile|pouls débile|lumière débile|voix débile et tremblante"
débile mental / débile mentale / débile mentaux / débile mentales / débiles mental / débiles mentale / débiles mentaux / débiles mentales / débile profond / débile profonde / débile profonds / débile profondes / débiles profond / débiles profonde / débiles profonds / débiles profondes ; insult ; 3
décérébré / décérébrée / décérébrés / décérébrées ; insult ; 2
déchet / déchets ; insult ; 1 ; person, except="déchets ménagers|déchets verts|tri des déchets|déchets nucléaires|déchets plastiques|gestion des déchets|collecte des déchets|traitement des déchets|déchets recyclables|déchets alimentaires|zéro déchet|zéro déchets|réduire les déchets|réduction des déchets|nos déchets|vos déchets|déchets organiques|déchets industriels|déchets toxiques|déchets dangereux|déchets électroniques|déchets textiles|trier les déchets|trier ses déchets|les déchets"
un dégénéré ; insult ; 2
sale dégénéré ; insult ; 2
gros dégénéré ; insult ; 2
espèce de dégénéré ; insult ; 2
ce dégénéré ; insult ; 2
dégénérés / dégénérée / dégénérées ; insult ; 2 ; except="maculaire dégénérée|dégénérée en"
un demeuré ; insult ; 2
une demeurée ; insult ; 2
gros demeuré ; insult ; 2
sale demeuré ; insult ; 2
espèce de demeuré ; insult ; 2
bande de demeurés ; insult ; 2
des demeurés ; insult ; 2
les demeurés ; insult ; 2
complètement demeuré ; insult ; 2
ce demeuré ; insult ; 2
démagogue / démagogues ; insult ; 1 ; person
demi-sel ; insult ; 1 ; except="beurre demi-sel|demi-sel de|lardons demi-sel"
dindon de la farce / dindons de la farce ; insult ; 1
dinde / dindes ; insult ; 1 ; person, except="dinde de Noël|escalope de dinde|escalopes de dinde|dinde farcie|blanc de dinde|filet de dinde|dinde rôtie|dinde aux marrons|jambon de dinde|rôti de dinde|cuisse de dinde|de la dinde|la dinde au|une dinde de|dindes de Noël|dinde fermière|dindes fermières|la dinde est au four|la dinde du|une dinde et trois oies|dinde et poulet"
ducon / duconnot / ducon-la-joie ; insult ; 2
du con-la-joie ; insult ; 2
ducobu ; insult ; 2 ; except="élève Ducobu"
dugenou / dugenoux ; insult ; 1 ; person
dugland ; insult ; 1 ; person
emmerdeur / emmerdeuse / emmerdeurs / emmerdeuses ; insult ; 2
emmanché / emmanchée / emmanchés / emmanchées ; insult ; 2
empaffé / empaffée / empaffés / empaffées ; insult ; 2
empapaouté / empapaoutée / empapaoutés / empapaoutées ; insult ; 2
empafé / empafée / empafés / empafées ; insult ; 2
empoté / empotée / empotés / empotées ; insult ; 1 ; person, except="plante empotée|plantes empotées"
empoisonneur / empoisonneuse / empoisonneurs / empoisonneuses ; insult ; 1 ; person
enfant gâté / enfant gâtée / enfant gâtés / enfant gâtées / enfants gâté / enfants gâtée / enfants gâtés / enfants gâtées ; insult ; 1
enflure / enflures ; insult ; 2 ; except="enflure du genou|enflure des chevilles|enflure au|enflure de la|enflure des|enflure du"
enfoiré / enfoirée / enfoirés / enfoirées / enfoirer ; insult ; 3 ; except="les Enfoirés|des Enfoirés|Enfoirés 20|concert des Enfoirés|troupe des Enfoirés"
enflé / enflée / enflés / enflées ; insult ; 1 ; person, except="cheville enflée|chevilles enflées|genou enflé|ganglions enflés|jambes enflées|pieds enflés|gencives enflées|œil enflé|joue enflée|doigt enflé|doigts enflés|très enflé"
escroc / escrocs ; insult ; 1 ; person
étron / étrons ; insult ; 2
face de pet / face de rat / face de cul / face de bite / face de raie / face de porc / face de pute / face de craie ; insult ; 2
face de merde ; insult ; 3
gueule de merde ; insult ; 3
tête de merde ; insult ; 3
fainéant / fainéante / fainéants / fainéantes ; insult ; 1 ; person
feignant / feignante / feignants / feignantes / feignasse / feignasses ; insult ; 1 ; person
faignant / faignante / faignants / faignantes ; insult ; 1 ; person
fainéasse / fainéasses ; insult ; 1 ; person
faux-cul / faux-culs / faux-derche / faux-derches / faux-jeton / faux-jetons ; insult ; 1
fils à papa ; insult ; 1
fille à papa ; insult ; 1
fin de race ; insult ; 2
fins de race ; insult ; 2
fion / fions ; insult ; 1 ; person
flemmard / flemmarde / flemmards / flemmardes ; insult ; 1 ; person
folasse / folasses ; insult ; 1 ; person
fouille-merde / fouille-merdes ; insult ; 2
cherche-merde ; insult ; 2
fouteur de merde / fouteuse de merde / fouteurs de merde / fouteuses de merde ; insult ; 2
franchouillard / franchouillarde / franchouillards / franchouillardes ; insult ; 1 ; person
frimeur / frimeuse / frimeurs / frimeuses ; insult ; 1 ; person
fumier / fumiers ; insult ; 2 ; except="tas de fumier|fumier de cheval|fumier de vache|fumier composté|épandage de fumier|épandre du fumier|épandage du fumier|du fumier|fumier de poule|fumier bovin"
froussard / froussarde / froussards / froussardes ; insult ; 1 ; person
trouillard / trouillarde / trouillards / trouillardes ; insult ; 1 ; person
garce / garces ; insult ; 2 ; except="garce d'averse|garce de pluie|garce de vie"
gaou / gaous ; insult ; 1 ; person, region=ci
gaoua ; insult ; 1 ; person, region=ci
gland / glands / glandu / glandus / glandouille ; insult ; 1 ; person, except="gland de chêne|glands de chêne|farine de gland|café de gland|glands et|ramasser des glands"
glandeur / glandeuse / glandeurs / glandeuses ; insult ; 1 ; person
gnasse / gnasses ; insult ; 1 ; person
gnian-gnian ; insult ; 1
gnangnan ; insult ; 1 ; person
gogol / gogols / gogole / gogoles / gogolito ; insult ; 2 ; except="Nicolas Gogol|Nikolaï Gogol|Gogol a écrit|Gogol Bordello|lire Gogol|nez de Gogol|Âmes mortes de Gogol|Revizor de Gogol|Manteau de Gogol|nouvelles de Gogol|pièce de Gogol|romans de Gogol"
goujat / goujats / goujate / goujates ; insult ; 1 ; person
gougnafier / gougnafiers ; insult ; 1 ; person
gourde / gourdes ; insult ; 1 ; person, except="gourde d'eau|gourde réutilisable|gourdes réutilisables|gourde isotherme|gourde inox|ma gourde|ta gourde|sa gourde|gourde en|gourdes en|gourde personnalisée|gourdes personnalisées|gourde haïtienne|gourdes haïtiennes|gourde de compote|gourdes de compote"
grognasse / grognasses ; insult ; 2
gros dégueulasse / gros dégueu / gros porc ; insult ; 3
grosse truie ; insult ; 3
gros porcs ; insult ; 3
grosse cochonne ; insult ; 3
gros cochon ; insult ; 3 ; except="gros cochon d'inde"
gros lard / gros tas / gros sac ; insult ; 3 ; target=appearance
grosse vache / grosse baleine ; insult ; 3 ; target=appearance
gros bide / gros plein de soupe ; insult ; 3 ; target=appearance
boudin ambulant ; insult ; 3 ; target=appearance
gros phoque ; insult ; 3 ; target=appearance
grosse dinde / grosse dindes ; insult ; 2 ; except="grosse dinde de Noël"
gueux ; insult ; 1 ; person, except="La Ballade des gueux|les gueux du Moyen"
gueule de con / gueule de raie / gueule de rat ; insult ; 2
sale gueule ; insult ; 2 ; except="délit de sale gueule"
gueule de travers / gueule d'enterrement ; insult ; 2
guignol / guignols ; insult ; 1 ; person, except="théâtre de Guignol|Guignols de l'info|Guignol lyonnais|les Guignols|Grand Guignol"
gugusse / gugusses ; insult ; 1 ; person
gus ; insult ; 1 ; person
hystéro / hystéros / hystérique / hystériques ; insult ; 1 ; person
idiot / idiote / idiots / idiotes ; insult ; 2 ; except="idiot du village global|ce serait idiot|c'est idiot|serait idiot"
idiot utile / idiot utiles / idiote utile / idiote utiles / idiots utile / idiots utiles / idiotes utile / idiotes utiles / idiot du village / idiote du village / idiots du village / idiotes du village ; insult ; 2
ignare / ignares ; insult ; 2
imbécile / imbéciles ; insult ; 2
incapable / incapables ; insult ; 1 ; person, except="incapable de|incapables de|incapable d'|incapables d'|majeur incapable|majeurs incapables"
inculte / incultes ; insult ; 1 ; person, except="terre inculte|terres incultes|terrain inculte"
intello de mes deux ; insult ; 2
jean-foutre ; insult ; 2
je-m'en-foutiste / je-m'en-foutistes ; insult ; 1
jobard / jobarde / jobards / jobardes ; insult ; 1 ; person
jobastre ; insult ; 1 ; person
journalope / journalopes / journaleux ; insult ; 2 ; target=politics
kéké / kékés ; insult ; 1 ; person
kékos ; insult ; 1 ; person
kikoo ; insult ; 1 ; person
kikou ; insult ; 1 ; person
kikoolol ; insult ; 1 ; person
lâche / lâches ; insult ; 1 ; person, except="lâche rien|lâche pas|lâche l'affaire|lâche-moi|lâche un|lâche ton|lâche prise|on lâche|me lâche|lâche le|lâche la|se lâche|lâche tout|lâche les|il lâche|elle lâche|qui lâche|je lâche|ne lâche|tu lâches|lâche du"
larbin / larbins ; insult ; 2
lavette / lavettes ; insult ; 1 ; person, except="lavette microfibre|lavettes microfibres|lavette éponge|lot de lavettes"
lèche-cul / lèche-culs / lèche-bottes / lèche-botte / lécheur de cul / lécheuse de cul / lécheurs de cul / lécheuses de cul / lécheur de bottes / lécheuse de bottes / lécheurs de bottes / lécheuses de bottes ; insult ; 2
suce-boules ; insult ; 2
lèche-boules ; insult ; 2
lopette / lopettes ; insult ; 2
lope ; insult ; 2 ; except="Lope de Vega|Lope de Aguirre"
lourdaud / lourdaude / lourdauds / lourdaudes / lourdingue / lourdingues ; insult ; 1 ; person
looser / loosers ; insult ; 1 ; person
loser / losers ; insult ; 1 ; person
loseur / loseuse / loseurs / loseuses ; insult ; 1 ; person
mal baisé / mal baisée / mal baisés / mal baisées ; insult ; 3
malade mental / malade mentale / malade mentaux / malade mentales / malades mental / malades mentale / malades mentaux / malades mentales ; insult ; 2 ; target=health
malotru / malotrue / malotrus / malotrues ; insult ; 1 ; person
manche à couilles / manches à couilles / manche à balle ; insult ; 2
maraud / marauds ; insult ; 1 ; person
mariole / marioles / mariolle ; insult ; 1 ; person
mégère / mégères ; insult ; 1 ; person, except="mégère apprivoisée"
merdeux / merdeuse / merdeuses ; insult ; 2
merdaillon / merdaillons / merdaille ; insult ; 2
merdouillard / merdouillarde / merdouillards / merdouillardes ; insult ; 2
minable / minables ; insult ; 2
minus / minus habens ; insult ; 2 ; except="minus one"
misérable / misérables ; insult ; 1 ; person, except="Les Misérables|conditions misérables|salaire misérable|vie misérable|salaires misérables"
moins que rien ; insult ; 2
mongol / mongols / mongolien / mongolienne / mongoliens / mongoliennes / mongolito / mongolo ; insult ; 2 ; target=disability, except="empire mongol|peuple mongol|cheval mongol|chevaux mongols|barbecue mongol|cavaliers mongols|khan mongol|les Mongols de Gengis|président mongol|gouvernement mongol|dialecte mongol|langue mongole|ragoût mongol|steppe mongole|le mongol s'écrit|éleveur mongol|éleveurs mongols|nomades mongols|fondue mongole|bœuf mongol|poulet mongol|arc mongol|yourte mongole|invasions mongoles|khans mongols|grill mongol|traduit en mongol|écrit en mongol"
mort de faim / morts de faim ; insult ; 1 ; except="est mort de faim|suis mort de faim|morts de faim dans|morts de faim en|sont morts de faim|sommes morts de faim"
un crève-la-faim ; insult ; 1
des crève-la-faim ; insult ; 1
bande de crève-la-faim ; insult ; 1
un crève-la-dalle ; insult ; 1
des crève-la-dalle ; insult ; 1
bande de crève-la-dalle ; insult ; 1
morue / morues ; insult ; 1 ; person, except="brandade de morue|acras de morue|accras de morue|morue salée|beignets de morue|foie de morue|filet de morue|dos de morue|pêche à la morue|pêche de la morue|morue dessalée|morue fraîche|de la morue|morue à la"
morpion / morpions ; insult ; 1 ; person, except="jouer au morpion|jeu du morpion|partie de morpion|grille de morpion|jeu de morpion"
morveux / morveuse / morveuses ; insult ; 2
mollusque / mollusques ; insult ; 1 ; person, except="mollusques et crustacés|mollusques bivalves|crustacés et mollusques|mollusque gastéropode|mollusque marin|mollusques marins|allergène mollusques"
mouton de panurge / moutons de panurge ; insult ; 1
mufle / mufles ; insult ; 1 ; person, except="le mufle du|le mufle de"
mythomane / mythomanes / mytho / mythos / mytho de service ; insult ; 1
narvalo / narvalos ; insult ; 2
naze / nazes ; insult ; 1 ; person
nase / nases ; insult ; 1 ; person
neuneu / neuneux ; insult ; 2
neu-neu ; insult ; 2
nigaud / nigaude / nigauds / nigaudes ; insult ; 1 ; person
niaiseux / niaiseuse / niaiseuses ; insult ; 2 ; region=ca
nul à chier ; insult ; 2
nulle à chier ; insult ; 2
nuls à chier ; insult ; 2
nulles à chier ; insult ; 2
nullité / nullités ; insult ; 1 ; person, except="nullité du contrat|nullité de la|nullité des|nullité de l'|nullité du|à peine de nullité|action en nullité|cas de nullité|nullités de procédure"
nullard / nullarde / nullards / nullardes ; insult ; 2
nullos ; insult ; 2
nymphomane / nymphomanes / nympho / nymphos ; insult ; 2 ; target=sex
obsédé sexuel / obsédé sexuelle / obsédé sexuels / obsédé sexuelles / obsédée sexuel / obsédée sexuelle / obsédée sexuels / obsédée sexuelles / obsédés sexuel / obsédés sexuelle / obsédés sexuels / obsédés sexuelles / obsédées sexuel / obsédées sexuelle / obsédées sexuels / obsédées sexuelles ; insult ; 2
gros obsédé ; insult ; 2
ordure / ordures ; insult ; 2 ; except="ordures ménagères|ramassage des ordures|sac d'ordures|vide-ordures|collecte des ordures|boîte à ordures|enlèvement des ordures|sacs d'ordures|tas d'ordures|pelle à ordures|camion à ordures|camion d'ordures|bennes à ordures|benne à ordures|taxe d'enlèvement des ordures|Le père Noël est une ordure|ordure ménagère"
ostrogoth / ostrogoths ; insult ; 1 ; person
pignouf / pignoufs ; insult ; 2
pantin / pantins ; insult ; 1 ; person, except="à Pantin|ville de Pantin|Pantin Seine|de Pantin|Porte de Pantin|mairie de Pantin|pantin articulé|pantin en bois"
parasite / parasites ; insult ; 2 ; except="bruit parasite|bruits parasites|parasites intestinaux|parasite intestinal|anti-parasites|film Parasite|parasite du|parasites des|parasites externes|parasite externe|puces et parasites|parasites du|ondes parasites|taxes parasites|courant parasite|signaux parasites|maladies et parasites|plante parasite|plantes parasites"
parvenu / parvenue / parvenus / parvenues ; insult ; 1 ; person, except="est parvenu|est parvenue|sont parvenus|sont parvenues|suis parvenu|suis parvenue|parvenu à|parvenue à|parvenus à|parvenues à|m'est parvenu|nous est parvenu|nous est parvenue|parvenu en|parvenue en|êtes parvenu|êtes parvenus|parvenues dans|parvenu dans|a parvenu"
pauvre type / pauvre fille / pauvre tache / pauvre cloche / pauvre tarte / pauvres types / pauvre nul / pauvre naze / pauvre idiot / pauvre idiote ; insult ; 2 ; except="pauvre fille elle|la pauvre fille|cette pauvre fille"
pauvre merde / pauvres merdes ; insult ; 3
pécore / pécores ; insult ; 2 ; target=class
péquenaud / péquenaude / péquenauds / péquenaudes / péquenot / péquenots ; insult ; 2 ; target=class
pecnot / pecnots ; insult ; 2 ; target=class
pédant / pédante / pédants / pédantes ; insult ; 1 ; person
pédophile / pédophiles ; insult ; 2 ; except="réseau pédophile|lutte contre les pédophiles|contenus pédophiles|contenu pédophile|affaire pédophile|prêtre pédophile|prêtres pédophiles|images pédophiles|réseaux pédophiles"
pédo ; insult ; 2
pedos ; insult ; 2
pédoque / pédoques ; insult ; 2
pédocriminel / pédocriminelle / pédocriminels / pédocriminelles ; insult ; 2
peigne-cul / peigne-culs ; insult ; 2
peine-à-jouir ; insult ; 2
pétasse / pétasses / pétass ; insult ; 2
péteux / péteuse / péteuses ; insult ; 1 ; person
petite frappe / petites frappes ; insult ; 2 ; except="petites frappes chirurgicales"
petite bite / petites bites ; insult ; 2
ptite bite ; insult ; 2
p'tite bite ; insult ; 2
demi-molle ; insult ; 2
pignolo ; insult ; 1 ; person
pimbêche / pimbêches ; insult ; 1 ; person
pisse-froid / pisse-vinaigre / pisse-copie ; insult ; 1
pisseuse / pisseuses ; insult ; 2
plouc / ploucs / ploucos ; insult ; 1 ; person
pleutre / pleutres ; insult ; 1 ; person
pleureuse / pleureuses / pleurnichard / pleurnicharde / pleurnichards / pleurnichardes / pleurnicheur / pleurnicheuse / pleurnicheurs / pleurnicheuses ; insult ; 1 ; person
ouin-ouin ; insult ; 1
chouineur / chouineuse / chouineurs / chouineuses ; insult ; 1 ; person
poivrot / poivrote / poivrots / poivrotes ; insult ; 2 ; target=health
pochtron / pochtronne / pochtrons / pochtronnes ; insult ; 2 ; target=health
pochetron / pochetronne / pochetrons / pochetronnes ; insult ; 2 ; target=health
alcoolo / alcoolos ; insult ; 2 ; target=health
soûlard / soûlarde / soûlards / soûlardes ; insult ; 2 ; target=health
ivrogne / ivrognes ; insult ; 2 ; target=health
poch' ; insult ; 2 ; target=health
pilier de comptoir / piliers de comptoir ; insult ; 2 ; target=health
pouffiasse / pouffiasses ; insult ; 2
poufiasse / poufiasses ; insult ; 2
pouffe ; insult ; 2
pouf / poufs ; insult ; 2 ; except="pouf géant|pouf poire|poufs géants|fauteuil pouf|pouf marocain|repose-pieds pouf|canapé et pouf|un pouf en|pouf pliable|pouf en|et pouf|pouf le lapin|pouf plus rien|pouf en cuir|pouf de salon|pouf du salon|pouf rond|faire pouf|fait pouf"
poufe ; insult ; 2
poufiasse de merde ; insult ; 3
poule mouillée / poules mouillée / poules mouillées ; insult ; 1
pourriture / pourritures ; insult ; 2 ; except="pourriture du|pourriture noble|pourriture grise|pourriture des|odeur de pourriture|pourriture de la tige"
pourri jusqu'à l'os / pourrie jusqu'à l'os / pourris jusqu'à l'os / pourries jusqu'à l'os / pourri jusqu'à la moelle / pourrie jusqu'à la moelle / pourris jusqu'à la moelle / pourries jusqu'à la moelle ; insult ; 2
poucave / poucaves / poucav ; insult ; 2
poukav / poukave / poukaves ; insult ; 2
balance de merde / balances de merde ; insult ; 2
prédateur sexuel / prédateur sexuelle / prédateur sexuels / prédateur sexuelles / prédateuse sexuel / prédateuse sexuelle / prédateuse sexuels / prédateuse sexuelles / prédateurs sexuel / prédateurs sexuelle / prédateurs sexuels / prédateurs sexuelles / prédateuses sexuel / prédateuses sexuelle / prédateuses sexuels / prédateuses sexuelles ; insult ; 2
psychopathe / psychopathes ; insult ; 1 ; person, except="tueur psychopathe"
punaise / punaises ; insult ; 1 ; person, except="punaises de lit|punaise de lit|punaise verte|punaises vertes|punaise diabolique|punaise de bureau|punaises de bureau|boîte de punaises|traitement punaises|anti-punaises|anti punaise|punaises murales|une punaise et|des punaises|punaise le"
putassier / putassière ; insult ; 2
pute / putes ; insult ; 3
puta ; insult ; 3
putasse / putasses ; insult ; 3
putain de service / putains de service ; insult ; 3
puterelle ; insult ; 2
pue-la-sueur / pue-la-pisse ; insult ; 2
pue-du-bec ; insult ; 2
pue la merde ; insult ; 2
puer la merde / pues la merde / puent la merde / puez la merde / puons la merde / puais la merde / puait la merde / puaient la merde / puions la merde / puiez la merde / puerai la merde / pueras la merde / puera la merde / puerons la merde / puerez la merde / pueront la merde / puerais la merde / puerait la merde / puerions la merde / pueriez la merde / pueraient la merde / puée la merde / puées la merde / puant la merde / puer la pisse / pues la pisse / puent la pisse / puez la pisse / puons la pisse / puais la pisse / puait la pisse / puaient la pisse / puions la pisse / puiez la pisse / puerai la pisse / pueras la pisse / puera la pisse / puerons la pisse / puerez la pisse / pueront la pisse / puerais la pisse / puerait la pisse / puerions la pisse / pueriez la pisse / pueraient la pisse / puée la pisse / puées la pisse / puant la pisse ; insult ; 2
quiche / quiches ; insult ; 1 ; person, except="quiche lorraine|quiches lorraines|pâte à quiche|quiche aux|quiche au|quiches au|quiche saumon|part de quiche|une quiche|la quiche|quiche végétarienne|quiche poireaux|mini quiche|mini quiches|mini-quiches|quiche sans pâte|moule à quiche"
racaille / racailles ; insult ; 2
caillera / cailleras ; insult ; 2
racailleux ; insult ; 2
raclure / raclures ; insult ; 3 ; except="raclure de foie|raclure de bol|raclures de bois"
radasse / radasses ; insult ; 2
roulure / roulures ; insult ; 2
catin / catins ; insult ; 2 ; except="poupée une catin|catin de chiffon|catins de chiffon|catin de porcelaine"
gourgandine / gourgandines ; insult ; 2
ribaude / ribaudes ; insult ; 2
greluche / greluches ; insult ; 2
traînée ; insult ; 2 ; except="traînée de condensation|traînée de poudre|traînée lumineuse|traînée blanche|traînée de| de traînée|traînée aérodynamique|s'est traînée|traînée aux"
sale traînée ; insult ; 3
pauvre traînée ; insult ; 3
espèce de traînée ; insult ; 3
grosse traînée ; insult ; 3
ramolli du bulbe / ramollie du bulbe / ramollis du bulbe / ramollies du bulbe / ramolli du cerveau / ramollie du cerveau / ramollis du cerveau / ramollies du cerveau ; insult ; 2
rageux / rageuse / rageuses ; insult ; 1 ; person
rapiat / rapiate / rapiats / rapiates ; insult ; 1 ; person
radin / radine / radins / radines ; insult ; 1 ; person
grippe-sou / grippe-sous ; insult ; 1
un raté ; insult ; 1 ; except="un raté dans"
une ratée ; insult ; 1
des ratés ; insult ; 1
pauvre raté ; insult ; 1
sale raté ; insult ; 1
gros raté ; insult ; 1
espèce de raté ; insult ; 1
bande de ratés ; insult ; 1
ratés de la vie ; insult ; 1
résidu de capote / résidus de capote / résidu de fausse couche / résidus de fausse couche / résidu de fond de capote / résidus de fond de capote ; insult ; 3
ringard / ringarde / ringards / ringardes ; insult ; 1 ; person
un has been ; insult ; 1
une has been ; insult ; 1
des has been ; insult ; 1
total has been ; insult ; 1
rouquin de merde / rouquins de merde ; insult ; 3 ; target=appearance
saligaud / saligauds ; insult ; 3
salaud / salauds ; insult ; 3
salop / salops / salopard / salopards / saloparde / salopardes / salopiaud / salopiauds / salope / salopes ; insult ; 3
salooope ; insult ; 3
salaude / salaudes ; insult ; 3
sagouin / sagouine / sagouins / sagouines ; insult ; 1 ; person, except="titi sagouin"
sans-couilles ; insult ; 2
couilles de moineau ; insult ; 2
sans cervelle ; insult ; 2
cervelle de moineau / cervelle de moule / cervelle d'huître ; insult ; 2
petit pois dans la tête ; insult ; 2
QI d'huître ; insult ; 2
QI de moule ; insult ; 2
QI négatif ; insult ; 2
QI d'une huître ; insult ; 2
deux neurones ; insult ; 2
un seul neurone ; insult ; 2
sans-dent / sans-dents ; insult ; 1 ; target=class
scélérat / scélérate / scélérats / scélérates ; insult ; 1 ; person
schlag / schlags ; insult ; 2 ; target=class
chlag / chlags ; insult ; 2 ; target=class
schlague ; insult ; 2 ; target=class
schnock / schnoque ; insult ; 2 ; target=age
chnoque ; insult ; 2 ; target=age
du schnock ; insult ; 2 ; target=age
vieux schnock / vieux schnoque ; insult ; 2 ; target=age
schnoc ; insult ; 2 ; target=age
chnok ; insult ; 2 ; target=age
duschnock ; insult ; 2 ; target=age
serpillière humaine ; insult ; 2
paillasson humain ; insult ; 2
simplet / simplette / simplets / simplettes / simple d'esprit / simples d'esprit ; insult ; 1
sinistre individu / sinistre personnage ; insult ; 2
triste individu / triste sire ; insult ; 2
sale type / sale bonne femme / sale mec / sale individu ; insult ; 2
sombre merde / sombre idiot / sombre crétin / sombre abruti / sombre idiote / sombre imbécile ; insult ; 3
sottiseux ; insult ; 1 ; person
sot / sotte / sots / sottes ; insult ; 1 ; person, except="il n'est pas de sot métier|sot métier"
soûlaud ; insult ; 1 ; person
spèce de ; insult ; 2
espèce de sale / espèce d'idiot / espèce d'abruti ; insult ; 2
bande d'abrutis / bande d'idiots / bande de nazes / bande de bouffons / bande de clowns / bande de rats / bande de chiens / bande de salauds / bande de bâtards / bande de voleurs / bande d'incapables / bande de débiles / bande de nuls / bande de branleurs / bande d'escrocs / bande de fils de / bande de guignols / bande d'ordures / bande de chacals / bande de vautours / bande d'ignares ; insult ; 2
spermatozoïde raté ; insult ; 2
suceur / suceuse / suceurs / suceuses ; insult ; 2
suceur de boules / suceuse de boules / suceurs de boules / suceuses de boules / suceur de balles / suceuse de balles / suceurs de balles / suceuses de balles ; insult ; 3
suce-médailles ; insult ; 3
suceboules ; insult ; 3
suppôt de satan / suppôts de satan ; insult ; 1
tache / taches ; insult ; 1 ; person, except="tache de vin|taches de rousseur|tache de sang|taches brunes|taches sur|tache sur|des taches|une tache|tache de café|tache de gras|taches de gras|taches tenaces|tache d'huile|la tache|les taches|aux taches|liste de taches|liste des taches|tache d'encre|taches pigmentaires|taches de vieillesse|mes taches|vos taches|taches ménagères|tache à|taches à"
t'es une tache ; insult ; 2
quelle tache ; insult ; 2
grosse tache ; insult ; 2
vraie tache ; insult ; 2
belle tache de ; insult ; 2
tanche / tanches ; insult ; 1 ; person, except="pêche à la tanche|tanches et|carpes et tanches|carpe et tanche|olives tanches|olive tanche"
tarba / tarbas ; insult ; 1 ; person
taré / tarée / tarés / tarées ; insult ; 2 ; except="poids taré|balance tarée|est tarée chaque|le poids taré|poids brut et taré|bocal taré|balance est tarée|tarée à zéro|taré à zéro|balances tarées"
tâcheron / tâcherons ; insult ; 1 ; person
tartuffe / tartuffes ; insult ; 1 ; person, except="Tartuffe de Molière|Le Tartuffe"
tebé / tebés ; insult ; 2
teubé / teubés ; insult ; 2
tête à claques / têtes à claques / tête de con / têtes de con ; insult ; 2
tête de gland / têtes de gland / tête de nœud / têtes de nœud / tête de bite / têtes de bite / tête de cul / têtes de cul / tête de pute / têtes de pute / tête d'ampoule / têtes d'ampoule ; insult ; 3
tête de linotte / têtes de linotte / tête de mule / têtes de mule / tête de lard / têtes de lard / tête d'âne / têtes d'âne ; insult ; 1
tg ; insult ; 1 ; except="TG de|en TG|mise en TG|tête de gondole TG|la TG|TG produits"
ferme-la / fermez-la ; insult ; 1 ; except="ferme la porte|fermez la porte|ferme la fenêtre|fermez la fenêtre|fermez la boîte|ferme la boutique|ferme la marche|ferme la page|fermez la page|fermez la fiche|fermez la fenêtre de|ferme la route|ferme la session|fermez la session|fermez la bouteille|ferme la mosquée|ferme la voie|ferme la ligne|fermez la vanne|fermez la lumière|ferme la lumière|ferme la cage|ferme la parenthèse|fermez la cocotte|fermez la poche|fermez la bien|fermez la avec|fermez la à"
tagueule ; insult ; 2
ta gueule ; insult ; 2
ta geule ; insult ; 2
vos gueules / vos geules ; insult ; 2
ferme ta gueule / fermez vos gueules ; insult ; 2
ftg ; insult ; 2
ta yeule ; insult ; 2
farme ta yeule ; insult ; 2
ferme ta yeule / fermez vos yeules / ferme ta grande gueule ; insult ; 2
ta grande gueule ; insult ; 2
ta gueul ; insult ; 2
tageule ; insult ; 2
tgl ; insult ; 2
ferme ta bouche ; insult ; 2
ta bouche ; insult ; 2 ; except="dans ta bouche|sur ta bouche|ouvre ta bouche|ta bouche et|de ta bouche|pleine ta bouche|rince ta bouche|ta bouche est|que ta bouche"
ta mère ; insult ; 1 ; except="avec ta mère|à ta mère|de ta mère|chez ta mère|ta mère et|ta mère est|appelle ta mère|pour ta mère|ta mère a|et ta mère|que ta mère|si ta mère|comme ta mère|ta mère va|ta mère était|ta mère t|ta mère te|ta mère m|ta mère pour|ta mère ne"
ta reum ; insult ; 1
ta daronne ; insult ; 1
tamère ; insult ; 1 ; person
vos mères ; insult ; 1 ; except="vos mères et|et vos mères|à vos mères"
vos daronnes ; insult ; 1
sa mère ; insult ; 1 ; except="avec sa mère|à sa mère|de sa mère|chez sa mère|sa mère et|sa mère est|sa mère a|pour sa mère|par sa mère|et sa mère|sa mère qui|que sa mère|où sa mère|comme sa mère|sans sa mère|sa mère va|sa mère lui|sa mère était|dit à sa mère|sa mère pour|sa mère à|quand sa mère|sa mère ne|sa mère n|tuer sa mère"
ta maman con ; insult ; 1
tire-au-flanc / tire-au-cul / tire-au-flancs ; insult ; 1
tocard / tocarde / tocards / tocardes ; insult ; 2
toquard / toquards ; insult ; 2
torchon / torchons ; insult ; 1 ; person, except="torchon de cuisine|torchons de cuisine|torchons et serviettes|torchon propre|torchon humide|un torchon|le torchon brûle|des torchons|torchons en|coup de torchon"
tordu / tordue / tordus / tordues ; insult ; 1 ; person, except="cheville tordue|coup tordu|coups tordus|câble tordu|roue tordue|idée tordue|clou tordu|jante tordue|guidon tordu|pied tordu|branche tordue|arbre tordu"
traître à la patrie / traîtresse / traître / traîtres ; insult ; 1 ; except="pas un traître mot|traître mot|virage traître"
vendu à l'ennemi ; insult ; 1
trou duc ; insult ; 3
trouduc / trouducs ; insult ; 3
trou du cul ; insult ; 3 ; except="trou du cul du monde"
trous du cul ; insult ; 3
trou de cul ; insult ; 3
trous de cul ; insult ; 3
trouduc de ; insult ; 3
trou du cul du monde ; insult ; 1
troll / trolls / trolleur / trolleuse / trolleurs / trolleuses ; insult ; 1 ; person, except="patent troll|trolls de Norvège|trolls norvégiens|trolls et elfes"
truffe / truffes ; insult ; 1 ; person, except="truffe noire|truffes noires|huile de truffe|truffe blanche|truffe d'été|truffes au chocolat|truffe au|truffes au|à la truffe|aux truffes|truffe du chien|la truffe|les truffes|chocolat truffe|truffes chocolat|truffe humide|marché aux truffes|pâtes truffe|chien à truffe|des truffes|de truffe|de truffes"
va-nu-pieds ; insult ; 1
vaurien / vaurienne / vauriens / vauriennes ; insult ; 1 ; person
vaut-rien ; insult ; 1
vermisseau ; insult ; 1 ; person
vendu / vendue / vendus / vendues ; insult ; 1 ; person, except="a vendu|est vendu|sont vendus|est vendue|vendu à|vendue à|vendus à|vendues à|vendu par|vendue par|vendus par|vendu en|vendus en|vendue en|été vendu|été vendue|été vendus|été vendues|ai vendu|ont vendu|avons vendu|avez vendu|as vendu|appartement vendu|déjà vendu|vendu sur|vendue sur|vendus sur|vendues sur|vendu sans|vendue sans|vendu séparément|vendue séparément|vendus séparément|maison vendue|vendu avec|vendue avec|vendus avec|non vendu|avait vendu|être vendu|être vendue|être vendus|être vendues|vendu le|vendu aux|vendue aux|vendus aux|billets vendus|exemplaires vendus|meilleur vendu|plus vendu|plus vendus|plus vendue|plus vendues|vendu pour|vendue pour|vendu cher|produits vendus|produit vendu|articles vendus|article vendu|sont vendues|vendu dans|vendus dans|vendues en|voiture vendue|bien vendu|biens vendus|bien vendus|vendus au|vendu au|vendue au|vendues au|était vendu|étaient vendus|avoir vendu|m'a vendu|véhicule vendu|véhicules vendus|vendu comme|vendue comme|vendu mon|vendu ma|vendu mes|vendu son|vendu la|vendu les|vendu un|vendu une|vendu des|vendu plus"
vieille bique / vieille peau / vieille carne / vieille chouette / vieille sorcière / vieille morue / vieille harpie ; insult ; 2 ; target=age, except="vieille peau du tambour|vieille peau de mouton|vieille peau de chamois"
vieux débris / vieux gâteux / vieux croûton / vieux fossile / vieux dégueulasse / vieux cochon / vieux porc / vieux pervers ; insult ; 2 ; target=age
vieille folle ; insult ; 2 ; target=age
vieux fou ; insult ; 2 ; target=age
vieille rombière ; insult ; 2 ; target=age
vieux machin / vieux schnoc ; insult ; 2 ; target=age
vieille truie ; insult ; 3 ; target=age
vieux bâtard / vieux connard ; insult ; 3 ; target=age
vieille pie / vieille salope ; insult ; 3 ; target=age
viandard / viandards ; insult ; 1 ; person
vipère / vipères ; insult ; 1 ; person, except="vipère aspic|vipère péliade|morsure de vipère|venin de vipère|Vipère au poing|nid de vipères|vipère cornue|morsures de vipères|herbe aux vipères|vipères et"
virago / viragos ; insult ; 2 ; target=sex
harpie / harpies ; insult ; 2 ; target=sex
voyou / voyous / voyoute / voyoutes ; insult ; 1 ; person
vicieux / vicieuse / vicieuses ; insult ; 1 ; person, except="cercle vicieux|cercles vicieux"
vicelard / vicelarde / vicelards / vicelardes ; insult ; 1 ; person
wesh-wesh ; insult ; 1 ; target=class
wech-wech ; insult ; 1 ; target=class
zigoto / zigotos ; insult ; 1 ; person
zozo / zozos ; insult ; 1 ; person
zouave / zouaves ; insult ; 1 ; person, except="zouave du pont|régiment de zouaves|Zouaves de|les Zouaves"
zigomar ; insult ; 1 ; person, except="papillon zigomar"
zonard / zonarde / zonards / zonardes ; insult ; 1 ; person, target=class
zoulette / zoulettes ; insult ; 1 ; person
pervers narcissique / pervers narcissiques / perverse narcissique / perverse narcissiques / perverses narcissique / perverses narcissiques / pervers ; insult ; 1 ; except="effet pervers|effets pervers|effet pervers de|mécanisme pervers"
gros pervers ; insult ; 3
sale pervers ; insult ; 3
gros dégoûtant ; insult ; 3
sac à puces / sacs à puces / sac à vin / sacs à vin ; insult ; 2 ; except="sac à vin isotherme|sac à vin pour"
sac d'os / sacs d'os ; insult ; 2
planche à pain / planches à pain ; insult ; 1 ; target=appearance, except="planche à pain en|planche à pain bois"
thon / thons ; insult ; 1 ; person, target=appearance, except="thon rouge|thon blanc|thon albacore|thon mayonnaise|boîte de thon|boîtes de thon|salade de thon|salade thon|au thon|thon à l'huile|thon au naturel|thon en boîte|pêche au thon|pêche du thon|sandwich thon|pizza thon|tartare de thon|steak de thon|filet de thon|miettes de thon|rillettes de thon|de thon|du thon|thon et|thon listao|le thon|thon germon|thon tomate|thon cru|thon mi-cuit"
cageot / cageots ; insult ; 1 ; person, target=appearance, except="cageot de|cageots de|cageot en bois|cageots en bois|cageot bois|en cageot|par cageot|cageot à|cageot plein|cageot vide"
boudin / boudins ; insult ; 1 ; person, target=appearance, except="boudin noir|boudin blanc|boudins blancs|boudins noirs|boudin antillais|boudins antillais|boudin créole|boudin de porte|boudin aux pommes|boudin purée|boudin aux|du boudin|de boudin|boudin de|boudins de|le boudin du|boudin de la foire"
laideron / laideronne / laiderons / laideronnes ; insult ; 2 ; target=appearance
mocheté / mochetés ; insult ; 2 ; target=appearance
cheum de service ; insult ; 2 ; target=appearance
sac à patates ; insult ; 2 ; target=appearance
bibendum ; insult ; 2 ; target=appearance, except="Bibendum Michelin|le Bibendum"
éléphanteau obèse ; insult ; 2 ; target=appearance
baleine échouée ; insult ; 2 ; target=appearance, except="baleine échouée sur|baleine échouée à"
grosse dondon ; insult ; 2 ; target=appearance
dondon ; insult ; 2 ; target=appearance
gros patapouf ; insult ; 2 ; target=appearance
bouboule ; insult ; 2 ; target=appearance
gros balourd ; insult ; 2 ; target=appearance
crâne d'œuf ; insult ; 2 ; target=appearance
sale rouquin / sale rouquine / sale roux / sale rousse ; insult ; 2 ; target=appearance
rouquemoute / rouquemoutes ; insult ; 2 ; target=appearance
poil de carotte / poils de carotte ; insult ; 2 ; target=appearance, except="Poil de carotte de Jules Renard|film Poil de carotte"
nabot / nabote / nabots / nabotes ; insult ; 2 ; target=appearance
avorton de ; insult ; 2 ; target=appearance
bigleux / bigleuse / bigleuses ; insult ; 1 ; person, target=appearance
binoclard / binoclarde / binoclards / binoclardes ; insult ; 1 ; person, target=appearance
quatre yeux ; insult ; 1 ; target=appearance
squelette ambulant ; insult ; 2 ; target=appearance
anorexique de merde ; insult ; 2 ; target=appearance
sale grosse / sale gros ; insult ; 2 ; target=appearance
espèce de grosse / espèce de gros ; insult ; 2 ; target=appearance

# Insults of Quebec, Belgium, Switzerland, Maghreb, Africa and the islands.
mange de la marde / mangez de la marde / mange donc de la marde / mangez donc de la marde / manger de la marde / manges de la marde / mangent de la marde / mangeons de la marde / mangeais de la marde / mangeait de la marde / mangeaient de la marde / mangions de la marde / mangiez de la marde / mangerai de la marde / mangeras de la marde / mangera de la marde / mangerons de la marde / mangerez de la marde / mangeront de la marde / mangerais de la marde / mangerait de la marde / mangerions de la marde / mangeriez de la marde / mangeraient de la marde / mangée de la marde / mangées de la marde / mangeant de la marde ; insult ; 3 ; region=ca
va chier ; insult ; 2
allez chier ; insult ; 2
va donc chier / va don chier ; insult ; 2
va chier donc ; insult ; 2
allez donc chier ; insult ; 2
envoyer chier / envoie chier / envoies chier / envoient chier / envoyez chier / envoyons chier / envoyais chier / envoyait chier / envoyaient chier / envoyions chier / envoyiez chier / enverrai chier / enverras chier / enverra chier / enverrons chier / enverrez chier / enverront chier / enverrais chier / enverrait chier / enverrions chier / enverriez chier / enverraient chier / envoyé chier / envoyée chier / envoyés chier / envoyées chier / envoyant chier ; insult ; 2
trou de cul de ; insult ; 3 ; region=ca
osti de cave ; insult ; 2 ; region=ca
esti de cave ; insult ; 2 ; region=ca
estie de cave ; insult ; 2 ; region=ca
criss de cave / crisse de cave ; insult ; 2 ; region=ca
câlisse de cave ; insult ; 2 ; region=ca
tabarnak de cave ; insult ; 2 ; region=ca
maudit cave ; insult ; 2 ; region=ca
gros cave ; insult ; 2 ; region=ca
espèce de cave ; insult ; 2 ; region=ca
beau cave ; insult ; 2 ; region=ca
méchant cave ; insult ; 2 ; region=ca
osti de con ; insult ; 2 ; region=ca
estie de conne ; insult ; 2 ; region=ca
esti d'épais ; insult ; 2 ; region=ca
criss d'épais / crisse d'épais ; insult ; 2 ; region=ca
gros épais ; insult ; 2 ; region=ca
maudit épais ; insult ; 2 ; region=ca
estie d'épais ; insult ; 2 ; region=ca
crisse de folle / crisse de fou ; insult ; 2 ; region=ca
maudite folle ; insult ; 2 ; region=ca
osti de folle ; insult ; 2 ; region=ca
crisse d'innocent ; insult ; 2 ; region=ca
osti de chien ; insult ; 2 ; region=ca
estie de chien ; insult ; 2 ; region=ca
crisse de chien ; insult ; 2 ; region=ca
chien sale / chiens sales / chienne sale ; insult ; 2 ; region=ca, except="un chien sale et|chien sale après|laver un chien sale"
osti de crosseur ; insult ; 2 ; region=ca
crosseur / crosseuse / crosseurs / crosseuses ; insult ; 2 ; region=ca
téteux / téteuse / téteuses ; insult ; 1 ; person, region=ca
pissou / pissous ; insult ; 1 ; person, region=ca
peureux de ; insult ; 1 ; region=ca
tarla / tarlas / tarlais ; insult ; 2 ; region=ca
gnochon / gnochonne / gnochons / gnochonnes ; insult ; 2 ; region=ca
nono / nonos ; insult ; 1 ; person, region=ca
nounoune / nounounes ; insult ; 1 ; person, region=ca
nonote ; insult ; 1 ; person, region=ca
toton / totons ; insult ; 2 ; region=ca
insignifiant / insignifiante / insignifiants / insignifiantes ; insult ; 1 ; person, except="détail insignifiant|détails insignifiants|montant insignifiant|quantité insignifiante|de manière insignifiante|coût insignifiant"
moron / morons ; insult ; 2 ; region=ca
guédaille / guédailles ; insult ; 2 ; region=ca
guidoune / guidounes ; insult ; 2 ; region=ca
agace-pissette / agace / agaces ; insult ; 2 ; region=ca, except="m'agace|t'agace|s'agace|nous agace|vous agace|agace prodigieusement|ça agace|qui agace|l'agace|les agace|agace les|agace un peu"
plotte / plottes / plotte à cash ; insult ; 3 ; region=ca, target=sex
sans-dessein / sans-génie ; insult ; 2 ; region=ca, except="sans dessein particulier|sans dessein de"
twit / twits ; insult ; 2 ; region=ca
épais dans le plus mince ; insult ; 2 ; region=ca
face à claques / face de crosse ; insult ; 2 ; region=ca
maudit niaiseux / maudite niaiseuse ; insult ; 2 ; region=ca
gros niaiseux ; insult ; 2 ; region=ca
osti de niaiseux ; insult ; 2 ; region=ca
estie de niaiseux ; insult ; 2 ; region=ca
colon / colons ; insult ; 1 ; person, region=ca, except="cancer du colon|colon irritable|dépistage du colon|colons israéliens|côlon irritable|syndrome du colon|cancer colon|colons et|les colons|des colons|le colon|du colon"
osti de colon ; insult ; 1 ; region=ca
gros colon ; insult ; 1 ; region=ca
va jouer dans le trafic / va jouer dans l'trafic ; insult ; 3 ; region=ca
mangeux de marde / mangeuse de marde / mangeur de marde ; insult ; 3 ; region=ca
charrue ; insult ; 1 ; person, region=ca, except="charrue avant les bœufs|la charrue|charrue à|une charrue"
BS de merde ; insult ; 2 ; region=ca, target=class
dikkenek / dikkeneks ; insult ; 1 ; person, region=be
zievereer / zievereers / zieverer ; insult ; 1 ; person, region=be
snul / snuls ; insult ; 1 ; person, region=be, except="Les Snuls"
baraki / barakis ; insult ; 2 ; region=be, target=class
labbekak / labbekaks ; insult ; 1 ; person, region=be
schieve lavabo / schieven architek / schieve architecte ; insult ; 1 ; region=be
smeerlap / smeerlaps / smeerlappen ; insult ; 2 ; region=be
klootzak / klootzakken ; insult ; 2 ; region=be
dikke nek ; insult ; 2 ; region=be
couillon de la lune ; insult ; 1 ; region=be
onnozelaar / onnozele / onnozel ; insult ; 1 ; person, region=be
spèce di couyon ; insult ; 1 ; region=be
couyon / couyons ; insult ; 1 ; person, region=be
biesse / biesses ; insult ; 1 ; person, region=be
grande biesse ; insult ; 1 ; region=be
bobet / bobets / bobette ; insult ; 1 ; person, region=ch
niobet / niobets ; insult ; 1 ; person, region=ch
totoz ; insult ; 1 ; person, region=ch, except="Totoz Center"
toyet / toyets ; insult ; 1 ; person, region=ch
taborniau / taborniaux / tabornio ; insult ; 1 ; person, region=ch
niolu / niolus ; insult ; 1 ; person, region=ch
gniolu / gniolus ; insult ; 1 ; person, region=ch
gnolu / gnolus ; insult ; 1 ; person, region=ch
batoille / batoilles ; insult ; 1 ; person, region=ch
grimpion / grimpions ; insult ; 1 ; person, region=ch
fada / fadas ; insult ; 1 ; person
cacou / cacous ; insult ; 1 ; person
chacal puant / chacals puants ; insult ; 2
hmar ; insult ; 2 ; region=ma
hmara ; insult ; 2 ; region=ma
7mar ; insult ; 2 ; region=ma
hmir ; insult ; 2 ; region=ma
kelb ; insult ; 2 ; region=ma
kelba ; insult ; 2 ; region=ma
kalb ; insult ; 2 ; region=ma
klab ; insult ; 2 ; region=ma
ould el kahba ; insult ; 3 ; region=ma
weld el kahba ; insult ; 3 ; region=ma
wlad el kahba ; insult ; 3 ; region=ma
oulad el kahba ; insult ; 3 ; region=ma
ould kahba ; insult ; 3 ; region=ma
weld kahba ; insult ; 3 ; region=ma
wlad kahba ; insult ; 3 ; region=ma
weld l9ahba ; insult ; 3 ; region=ma
wld l9a7ba ; insult ; 3 ; region=ma
ben kahba ; insult ; 3 ; region=ma
kahba / kahbas ; insult ; 3 ; region=ma
cahba ; insult ; 3 ; region=ma
9ahba ; insult ; 3 ; region=ma
qahba ; insult ; 3 ; region=ma
9a7ba ; insult ; 3 ; region=ma
kehba ; insult ; 3 ; region=ma
gahba ; insult ; 3 ; region=ma
charmouta / charmuta ; insult ; 3 ; region=ma
sharmouta ; insult ; 3 ; region=ma
nik mok / nik mouk ; insult ; 3 ; region=ma
nikmok ; insult ; 3 ; region=ma
nik yemak ; insult ; 3 ; region=ma
nik oumouk ; insult ; 3 ; region=ma
nik rabak ; insult ; 3 ; region=ma
nik omek ; insult ; 3 ; region=ma
nike mok ; insult ; 3 ; region=ma
niquemok ; insult ; 3 ; region=ma
naal dine ; insult ; 3 ; region=ma
na3al din ; insult ; 3 ; region=ma
nardine / nardin ; insult ; 3 ; region=ma
na3din ; insult ; 3 ; region=ma
naal din mok ; insult ; 3 ; region=ma
din mok ; insult ; 3 ; region=ma
din omok ; insult ; 3 ; region=ma
yan3al din ; insult ; 3 ; region=ma
inaal dine ; insult ; 3 ; region=ma
nardinamouk / nardine mok ; insult ; 3 ; region=ma
zebi ; insult ; 2 ; region=ma
zebbi ; insult ; 2 ; region=ma
zbi ; insult ; 2 ; region=ma
tozz ; insult ; 1 ; person, region=ma
hallouf / halloufs ; insult ; 2 ; region=ma
hlalef ; insult ; 2 ; region=ma
7allouf ; insult ; 2 ; region=ma
ya hmar ; insult ; 3 ; region=ma
ya kelb ; insult ; 3 ; region=ma
ya kalb ; insult ; 3 ; region=ma
ya khanzir ; insult ; 3 ; region=ma
khanzir ; insult ; 3 ; region=ma
djandjou / djandjous ; insult ; 2 ; region=ci
bordelle / bordelles ; insult ; 2 ; region=ci
wolowoss ; insult ; 2 ; region=ci
ashawo ; insult ; 2 ; region=ci
mougou / mougous ; insult ; 1 ; person, region=cm
mbout / mbouts ; insult ; 1 ; person, region=cm
mbutuku ; insult ; 1 ; person, region=cm
mboutoukou ; insult ; 1 ; person, region=cm
zoba / zobas ; insult ; 1 ; person, region=cm
zoua ; insult ; 1 ; person, region=cm
gâte-bois ; insult ; 2 ; region=ci
fils de bordel ; insult ; 2 ; region=ci
fille de bordel ; insult ; 2 ; region=ci
ton caca ; insult ; 1 ; region=cm
ton pet ; insult ; 1 ; region=cm
ton cul sale ; insult ; 1 ; region=cm
langèt manman w ; insult ; 3 ; region=ht
kolangèt manman w ; insult ; 3 ; region=ht
langèt / langet manman ou ; insult ; 3 ; region=ht
kolanget ; insult ; 3 ; region=ht
lanjèt manman ; insult ; 3 ; region=ht
bouzin / bouzins ; insult ; 1 ; person, region=ht
bouzen ; insult ; 1 ; person, region=ht
bonda manman w / bonda maman ou / bonda manmanw ; insult ; 3 ; region=gp
koukoune manman w ; insult ; 3 ; region=gp
kouni manman w / kouni maman w ; insult ; 3 ; region=gp
coucoune maman ou ; insult ; 3 ; region=gp
ti tèt ; insult ; 1 ; region=gp
makrèl / makrelle ; insult ; 1 ; person, region=gp
totoche ton momon / totoch ton momon ; insult ; 3 ; region=re
totos ton momon ; insult ; 3 ; region=re
fils de totoche ; insult ; 3 ; region=re
kaka santi ; insult ; 3 ; region=re
languette ton momon ; insult ; 3 ; region=re
liki ton momon ; insult ; 3 ; region=re
lang ton momon ; insult ; 3 ; region=re
ton momon ; insult ; 3 ; region=re
espèce l'enkilé ; insult ; 3 ; region=re
lenkilé / lenkilés ; insult ; 3 ; region=re
titoi ; insult ; 2 ; region=pf

# Coarse words without a target.
couillonner / couillonne / couillonnes / couillonnent / couillonnez / couillonnons / couillonnais / couillonnait / couillonnaient / couillonnions / couillonniez / couillonnerai / couillonneras / couillonnera / couillonnerons / couillonnerez / couillonneront / couillonnerais / couillonnerait / couillonnerions / couillonneriez / couillonneraient / couillonnée / couillonnées / couillonnant ; profanity ; 1
chaude-pisse / chaude-pisses ; profanity ; 1
chacun sa merde ; profanity ; 2
malpt ; profanity ; 3
se geler les couilles / se gèle les couilles ; profanity ; 1
on se les gèle ; profanity ; 1
une couille dans le potage ; profanity ; 1
couille dans le potage ; profanity ; 1
dieu me tripote ; profanity ; 1
imbitable / imbitables ; profanity ; 1
papier-cul ; profanity ; 1
PQR ; profanity ; 1
mouche à merde / mouches à merde ; profanity ; 2
rien à enculer ; profanity ; 2
on s'encule ; profanity ; 2
merde / merdes ; profanity ; 2
meeerde ; profanity ; 2
merdique / merdiques ; profanity ; 2
merdeuh ; profanity ; 2
mierda ; profanity ; 2
merder / merdent / merdez / merdons / merdais / merdait / merdaient / merdions / merdiez / merderai / merderas / merdera / merderons / merderez / merderont / merderais / merderait / merderions / merderiez / merderaient / merdée / merdées / merdant ; profanity ; 1
merdier / merdiers ; profanity ; 1
merdasse / merdasses ; profanity ; 1
merdouille / merdouilles ; profanity ; 1
de merde ; profanity ; 2
à la merde ; profanity ; 2
c'est de la merde / c'est la merde ; profanity ; 2
quelle merde ; profanity ; 2
bordel de merde ; profanity ; 2
putain de merde ; profanity ; 2
mes merdes ; profanity ; 2
emmerder / emmerde / emmerdes / emmerdent / emmerdez / emmerdons / emmerdais / emmerdait / emmerdaient / emmerdions / emmerdiez / emmerderai / emmerderas / emmerdera / emmerderons / emmerderez / emmerderont / emmerderais / emmerderait / emmerderions / emmerderiez / emmerderaient / emmerdée / emmerdées / emmerdant / emmerdement / emmerdements / emmerdante / emmerdants / emmerdantes ; profanity ; 2
je t'emmerde ; profanity ; 2
je vous emmerde ; profanity ; 2
on t'emmerde ; profanity ; 2
je les emmerde ; profanity ; 2
on vous emmerde ; profanity ; 2
j't'emmerde ; profanity ; 2
démerder / démerde / démerdes / démerdent / démerdez / démerdons / démerdais / démerdait / démerdaient / démerdions / démerdiez / démerderai / démerderas / démerdera / démerderons / démerderez / démerderont / démerderais / démerderait / démerderions / démerderiez / démerderaient / démerdée / démerdées / démerdant / démerdard / démerdarde / démerdards / démerdardes ; profanity ; 1
putain / putains ; profanity ; 2
putin ; profanity ; 2
ptain ; profanity ; 2
p'tain ; profanity ; 2
ptin ; profanity ; 2
putaing ; profanity ; 2
puteng ; profanity ; 2
ptn ; profanity ; 2
pt1 ; profanity ; 2
putain de bordel / putain de bordel de merde / putain de sa race / putain de sa mère / putain de ta race / putain de ta mère ; profanity ; 3
bordel / bordels ; profanity ; 1
bordélique / bordéliques ; profanity ; 1
bordel à cul / bordel à queue / bordel de chiotte ; profanity ; 2
foutre / fous / fout / foutons / foutez / foutent / foutais / foutait / foutions / foutiez / foutaient / foutrai / foutras / foutra / foutrons / foutrez / foutront / foutrais / foutrait / foutrions / foutriez / foutraient / foute / foutes / foutant ; profanity ; 2
se foutre de la gueule ; profanity ; 2
foutage de gueule / foutages de gueule ; profanity ; 2
se foutre de ma gueule ; profanity ; 2
foutez de ma gueule ; profanity ; 2
foutre de ma gueule / fous de ma gueule / fout de ma gueule / foutons de ma gueule / foutent de ma gueule / foutais de ma gueule / foutait de ma gueule / foutions de ma gueule / foutiez de ma gueule / foutaient de ma gueule / foutrai de ma gueule / foutras de ma gueule / foutra de ma gueule / foutrons de ma gueule / foutrez de ma gueule / foutront de ma gueule / foutrais de ma gueule / foutrait de ma gueule / foutrions de ma gueule / foutriez de ma gueule / foutraient de ma gueule / foute de ma gueule / foutes de ma gueule / foutu de ma gueule / foutue de ma gueule / foutus de ma gueule / foutues de ma gueule / foutant de ma gueule / foutre de notre gueule / fous de notre gueule / fout de notre gueule / foutons de notre gueule / foutez de notre gueule / foutent de notre gueule / foutais de notre gueule / foutait de notre gueule / foutions de notre gueule / foutiez de notre gueule / foutaient de notre gueule / foutrai de notre gueule / foutras de notre gueule / foutra de notre gueule / foutrons de notre gueule / foutrez de notre gueule / foutront de notre gueule / foutrais de notre gueule / foutrait de notre gueule / foutrions de notre gueule / foutriez de notre gueule / foutraient de notre gueule / foute de notre gueule / foutes de notre gueule / foutu de notre gueule / foutue de notre gueule / foutus de notre gueule / foutues de notre gueule / foutant de notre gueule / foutre de sa gueule / fous de sa gueule / fout de sa gueule / foutons de sa gueule / foutez de sa gueule / foutent de sa gueule / foutais de sa gueule / foutait de sa gueule / foutions de sa gueule / foutiez de sa gueule / foutaient de sa gueule / foutrai de sa gueule / foutras de sa gueule / foutra de sa gueule / foutrons de sa gueule / foutrez de sa gueule / foutront de sa gueule / foutrais de sa gueule / foutrait de sa gueule / foutrions de sa gueule / foutriez de sa gueule / foutraient de sa gueule / foute de sa gueule / foutes de sa gueule / foutu de sa gueule / foutue de sa gueule / foutus de sa gueule / foutues de sa gueule / foutant de sa gueule / foutre de nos gueules / fous de nos gueules / fout de nos gueules / foutons de nos gueules / foutez de nos gueules / foutent de nos gueules / foutais de nos gueules / foutait de nos gueules / foutions de nos gueules / foutiez de nos gueules / foutaient de nos gueules / foutrai de nos gueules / foutras de nos gueules / foutra de nos gueules / foutrons de nos gueules / foutrez de nos gueules / foutront de nos gueules / foutrais de nos gueules / foutrait de nos gueules / foutrions de nos gueules / foutriez de nos gueules / foutraient de nos gueules / foute de nos gueules / foutes de nos gueules / foutu de nos gueules / foutue de nos gueules / foutus de nos gueules / foutues de nos gueules / foutant de nos gueules / foutre de la gueule / fous de la gueule / fout de la gueule / foutons de la gueule / foutez de la gueule / foutent de la gueule / foutais de la gueule / foutait de la gueule / foutions de la gueule / foutiez de la gueule / foutaient de la gueule / foutrai de la gueule / foutras de la gueule / foutra de la gueule / foutrons de la gueule / foutrez de la gueule / foutront de la gueule / foutrais de la gueule / foutrait de la gueule / foutrions de la gueule / foutriez de la gueule / foutraient de la gueule / foute de la gueule / foutes de la gueule / foutu de la gueule / foutue de la gueule / foutus de la gueule / foutues de la gueule / foutant de la gueule ; profanity ; 2
rien à foutre / rien à branler / rien à carrer / rien à battre / rien à cirer / rien à péter ; profanity ; 1
raf ; profanity ; 1 ; except="RAF britannique|bombardiers de la RAF|la RAF|de la RAF"
fous-moi la paix ; profanity ; 1
foutez-moi la paix ; profanity ; 1
fous-moi le camp ; profanity ; 1
foutez le camp ; profanity ; 1
fous le camp ; profanity ; 1
fout le camp ; profanity ; 1
foutre le camp / foutons le camp / foutent le camp / foutais le camp / foutait le camp / foutions le camp / foutiez le camp / foutaient le camp / foutrai le camp / foutras le camp / foutra le camp / foutrons le camp / foutrez le camp / foutront le camp / foutrais le camp / foutrait le camp / foutrions le camp / foutriez le camp / foutraient le camp / foute le camp / foutes le camp / foutu le camp / foutue le camp / foutus le camp / foutues le camp / foutant le camp ; profanity ; 1
chier / chie / chies / chient / chiez / chions / chiais / chiait / chiaient / chiions / chiiez / chierai / chieras / chiera / chierons / chierez / chieront / chierais / chierait / chierions / chieriez / chieraient / chiée / chiées / chiant ; profanity ; 2 ; except="chier sa mère"
faire chier / fais chier / fait chier / faisons chier / faites chier / font chier / faisais chier / faisait chier / faisions chier / faisiez chier / faisaient chier / ferai chier / feras chier / fera chier / ferons chier / ferez chier / feront chier / ferais chier / ferait chier / ferions chier / feriez chier / feraient chier / fasse chier / fasses chier / fassent chier / faite chier / faits chier / faisant chier ; profanity ; 2
tu fais chier ; profanity ; 2
vous faites chier ; profanity ; 2
ça fait chier ; profanity ; 2
fait chié ; profanity ; 2
chiante / chiants / chiantes / chiantissime ; profanity ; 1
à chier ; profanity ; 2
c'est à chier ; profanity ; 2
nul à ier ; profanity ; 2
en chier ; profanity ; 2
ça va chier ; profanity ; 2
chierie / chieries ; profanity ; 1
chiasse / chiasses ; profanity ; 1
chiottes / chiotte ; profanity ; 1 ; except="papier chiottes|brosse à chiottes"
chiure / chiures ; profanity ; 1 ; except="chiure de mouche"
caca / cacas ; profanity ; 1 ; except="caca d'oie"
pipi / pipis ; profanity ; 1 ; except="pipi au lit|pause pipi|faire pipi"
prout / prouts ; profanity ; 1
caca boudin ; profanity ; 1
crotte / crottes ; profanity ; 1 ; except="crotte de nez|crottes de chien|crotte de chien|crottes de souris|crotte au chocolat|crottes en chocolat|crottes de nez|crottes de rat|crotte de souris|ramasser les crottes"
pisser / pisse / pisses / pissent / pissez / pissons / pissais / pissait / pissaient / pissions / pissiez / pisserai / pisseras / pissera / pisserons / pisserez / pisseront / pisserais / pisserait / pisserions / pisseriez / pisseraient / pissée / pissées / pissant ; profanity ; 1
pissotière / pissotières ; profanity ; 1
dégueuler / dégueule / dégueules / dégueulent / dégueulez / dégueulons / dégueulais / dégueulait / dégueulaient / dégueulions / dégueuliez / dégueulerai / dégueuleras / dégueulera / dégueulerons / dégueulerez / dégueuleront / dégueulerais / dégueulerait / dégueulerions / dégueuleriez / dégueuleraient / dégueulée / dégueulées / dégueulant / dégueulis ; profanity ; 1
gerber / gerbe / gerbes / gerbent / gerbez / gerbons / gerbais / gerbait / gerbaient / gerbions / gerbiez / gerberai / gerberas / gerbera / gerberons / gerberez / gerberont / gerberais / gerberait / gerberions / gerberiez / gerberaient / gerbée / gerbées / gerbant ; profanity ; 1 ; except="gerbe de fleurs|gerbes de fleurs|dépôt de gerbe|dépôt de gerbes|déposer une gerbe|gerbe de blé|gerbes de blé|une gerbe|gerbe d'or|gerbe d'eau|gerbes d'eau|la gerbe du|gerbe au|gerbes d'étincelles|gerbe d'étincelles"
dégueulasse / dégueulasses / dégueu / déguelasse / déguelasses ; profanity ; 1
dégeulasse / dégeulasses ; profanity ; 1
cul / culs ; profanity ; 1 ; except="cul-de-sac|culs-de-sac|cul de sac|cul de bouteille|cul de poule|cul-de-poule|faux-cul|cul de lampe|cul-de-lampe|cul sec|cul-sec|cul de jatte|bas du cul|cul de veau|cul de lapin"
plein le cul ; profanity ; 2
ras le cul ; profanity ; 2
en avoir plein le cul ; profanity ; 2
j'en ai plein le cul ; profanity ; 2
sur le cul ; profanity ; 2
le cul entre deux chaises ; profanity ; 2
trou du cul ; profanity ; 2
mon cul ; profanity ; 2
cul bordé de nouilles ; profanity ; 2
casser le cul / casse le cul / casses le cul / cassent le cul / cassez le cul / cassons le cul / cassais le cul / cassait le cul / cassaient le cul / cassions le cul / cassiez le cul / casserai le cul / casseras le cul / cassera le cul / casserons le cul / casserez le cul / casseront le cul / casserais le cul / casserait le cul / casserions le cul / casseriez le cul / casseraient le cul / cassée le cul / cassées le cul / cassant le cul ; profanity ; 2
balai dans le cul ; profanity ; 2
le feu au cul ; profanity ; 2
parle à mon cul ; profanity ; 2
dans le cul / dans ton cul ; profanity ; 2
péter plus haut que son cul / pète plus haut que son cul / pètes plus haut que son cul / pètent plus haut que son cul / pétez plus haut que son cul / pétons plus haut que son cul / pétais plus haut que son cul / pétait plus haut que son cul / pétaient plus haut que son cul / pétions plus haut que son cul / pétiez plus haut que son cul / péterai plus haut que son cul / péteras plus haut que son cul / pétera plus haut que son cul / péterons plus haut que son cul / péterez plus haut que son cul / péteront plus haut que son cul / péterais plus haut que son cul / péterait plus haut que son cul / péterions plus haut que son cul / péteriez plus haut que son cul / péteraient plus haut que son cul / pétée plus haut que son cul / pétées plus haut que son cul / pétant plus haut que son cul ; profanity ; 2
sortez-vous les doigts du cul ; profanity ; 2
sors-toi les doigts du cul ; profanity ; 2
doigts du cul ; profanity ; 2
lécher le cul / lèche le cul / lèches le cul / lèchent le cul / léchez le cul / léchons le cul / léchais le cul / léchait le cul / léchaient le cul / léchions le cul / léchiez le cul / lécherai le cul / lécheras le cul / léchera le cul / lécherons le cul / lécherez le cul / lécheront le cul / lécherais le cul / lécherait le cul / lécherions le cul / lécheriez le cul / lécheraient le cul / léchée le cul / léchées le cul / léchant le cul / lécher des culs / lèche des culs / lèches des culs / lèchent des culs / léchez des culs / léchons des culs / léchais des culs / léchait des culs / léchaient des culs / léchions des culs / léchiez des culs / lécherai des culs / lécheras des culs / léchera des culs / lécherons des culs / lécherez des culs / lécheront des culs / lécherais des culs / lécherait des culs / lécherions des culs / lécheriez des culs / lécheraient des culs / léchée des culs / léchées des culs / léchant des culs ; profanity ; 2
l'avoir dans le cul ; profanity ; 2
tourner autour du cul / tourne autour du cul / tournes autour du cul / tournent autour du cul / tournez autour du cul / tournons autour du cul / tournais autour du cul / tournait autour du cul / tournaient autour du cul / tournions autour du cul / tourniez autour du cul / tournerai autour du cul / tourneras autour du cul / tournera autour du cul / tournerons autour du cul / tournerez autour du cul / tourneront autour du cul / tournerais autour du cul / tournerait autour du cul / tournerions autour du cul / tourneriez autour du cul / tourneraient autour du cul / tournée autour du cul / tournées autour du cul / tournant autour du cul ; profanity ; 2
se torcher le cul ; profanity ; 2
torche-cul / torche-culs ; profanity ; 2
dtc ; profanity ; 2
mon cul c'est du poulet ; profanity ; 2
tirer au cul ; profanity ; 2
couille / couilles ; profanity ; 1 ; except="couille de mouton"
casser les couilles / casse les couilles / casses les couilles / cassent les couilles / cassez les couilles / cassons les couilles / cassais les couilles / cassait les couilles / cassaient les couilles / cassions les couilles / cassiez les couilles / casserai les couilles / casseras les couilles / cassera les couilles / casserons les couilles / casserez les couilles / casseront les couilles / casserais les couilles / casserait les couilles / casserions les couilles / casseriez les couilles / casseraient les couilles / cassée les couilles / cassées les couilles / cassant les couilles / casser les burnes / casse les burnes / casses les burnes / cassent les burnes / cassez les burnes / cassons les burnes / cassais les burnes / cassait les burnes / cassaient les burnes / cassions les burnes / cassiez les burnes / casserai les burnes / casseras les burnes / cassera les burnes / casserons les burnes / casserez les burnes / casseront les burnes / casserais les burnes / casserait les burnes / casserions les burnes / casseriez les burnes / casseraient les burnes / cassée les burnes / cassées les burnes / cassant les burnes / casser les boules / casse les boules / casses les boules / cassent les boules / cassez les boules / cassons les boules / cassais les boules / cassait les boules / cassaient les boules / cassions les boules / cassiez les boules / casserai les boules / casseras les boules / cassera les boules / casserons les boules / casserez les boules / casseront les boules / casserais les boules / casserait les boules / casserions les boules / casseriez les boules / casseraient les boules / cassée les boules / cassées les boules / cassant les boules ; profanity ; 2
briser les couilles / brise les couilles / brises les couilles / brisent les couilles / brisez les couilles / brisons les couilles / brisais les couilles / brisait les couilles / brisaient les couilles / brisions les couilles / brisiez les couilles / briserai les couilles / briseras les couilles / brisera les couilles / briserons les couilles / briserez les couilles / briseront les couilles / briserais les couilles / briserait les couilles / briserions les couilles / briseriez les couilles / briseraient les couilles / brisée les couilles / brisées les couilles / brisant les couilles ; profanity ; 2
casse les noix / cassez les noix ; profanity ; 2
briser les noix / brise les noix / brises les noix / brisent les noix / brisez les noix / brisons les noix / brisais les noix / brisait les noix / brisaient les noix / brisions les noix / brisiez les noix / briserai les noix / briseras les noix / brisera les noix / briserons les noix / briserez les noix / briseront les noix / briserais les noix / briserait les noix / briserions les noix / briseriez les noix / briseraient les noix / brisée les noix / brisées les noix / brisant les noix ; profanity ; 2
péter les couilles / pète les couilles / pètes les couilles / pètent les couilles / pétez les couilles / pétons les couilles / pétais les couilles / pétait les couilles / pétaient les couilles / pétions les couilles / pétiez les couilles / péterai les couilles / péteras les couilles / pétera les couilles / péterons les couilles / péterez les couilles / péteront les couilles / péterais les couilles / péterait les couilles / péterions les couilles / péteriez les couilles / péteraient les couilles / pétée les couilles / pétées les couilles / pétant les couilles ; profanity ; 2
gonfler les couilles / gonfle les couilles / gonfles les couilles / gonflent les couilles / gonflez les couilles / gonflons les couilles / gonflais les couilles / gonflait les couilles / gonflaient les couilles / gonflions les couilles / gonfliez les couilles / gonflerai les couilles / gonfleras les couilles / gonflera les couilles / gonflerons les couilles / gonflerez les couilles / gonfleront les couilles / gonflerais les couilles / gonflerait les couilles / gonflerions les couilles / gonfleriez les couilles / gonfleraient les couilles / gonflée les couilles / gonflées les couilles / gonflant les couilles ; profanity ; 2
péter les burnes / pète les burnes / pètes les burnes / pètent les burnes / pétez les burnes / pétons les burnes / pétais les burnes / pétait les burnes / pétaient les burnes / pétions les burnes / pétiez les burnes / péterai les burnes / péteras les burnes / pétera les burnes / péterons les burnes / péterez les burnes / péteront les burnes / péterais les burnes / péterait les burnes / péterions les burnes / péteriez les burnes / péteraient les burnes / pétée les burnes / pétées les burnes / pétant les burnes ; profanity ; 2
partir en couille / pars en couille / part en couille / partons en couille / partez en couille / partent en couille / partais en couille / partait en couille / partions en couille / partiez en couille / partaient en couille / partirai en couille / partiras en couille / partira en couille / partirons en couille / partirez en couille / partiront en couille / partirais en couille / partirait en couille / partirions en couille / partiriez en couille / partiraient en couille / parte en couille / partes en couille / parti en couille / partie en couille / partis en couille / parties en couille / partant en couille / parti en couilles / partie en couilles / partis en couilles / parties en couilles / partir en couilles / pars en couilles / part en couilles / partons en couilles / partez en couilles / partent en couilles / partais en couilles / partait en couilles / partions en couilles / partiez en couilles / partaient en couilles / partirai en couilles / partiras en couilles / partira en couilles / partirons en couilles / partirez en couilles / partiront en couilles / partirais en couilles / partirait en couilles / partirions en couilles / partiriez en couilles / partiraient en couilles / parte en couilles / partes en couilles / partant en couilles ; profanity ; 1
part en sucette ; profanity ; 1
mes couilles ; profanity ; 2
de mes couilles ; profanity ; 2
les couilles ; profanity ; 2
s'en battre les couilles ; profanity ; 2
bats les couilles ; profanity ; 2
battre les couilles / bat les couilles / battons les couilles / battez les couilles / battent les couilles / battais les couilles / battait les couilles / battions les couilles / battiez les couilles / battaient les couilles / battrai les couilles / battras les couilles / battra les couilles / battrons les couilles / battrez les couilles / battront les couilles / battrais les couilles / battrait les couilles / battrions les couilles / battriez les couilles / battraient les couilles / batte les couilles / battes les couilles / battu les couilles / battue les couilles / battus les couilles / battues les couilles / battant les couilles ; profanity ; 2
m'en bats les couilles ; profanity ; 2
blc ; profanity ; 2
balec ; profanity ; 2
balek ; profanity ; 2
bat lec ; profanity ; 2
s'en bat les couilles / s'en battent les couilles ; profanity ; 2
ras les couilles ; profanity ; 2
plein les couilles ; profanity ; 2
avoir des couilles ; profanity ; 2
coûte une couille ; profanity ; 2
déconner / déconne / déconnes / déconnent / déconnez / déconnons / déconnais / déconnait / déconnaient / déconnions / déconniez / déconnerai / déconneras / déconnera / déconnerons / déconnerez / déconneront / déconnerais / déconnerait / déconnerions / déconneriez / déconneraient / déconnée / déconnées / déconnant / déconnade / déconnades ; profanity ; 1
connerie / conneries ; profanity ; 1
dire de la merde / dis de la merde / dit de la merde / disons de la merde / dites de la merde / disent de la merde / disais de la merde / disait de la merde / disions de la merde / disiez de la merde / disaient de la merde / dirai de la merde / diras de la merde / dira de la merde / dirons de la merde / direz de la merde / diront de la merde / dirais de la merde / dirait de la merde / dirions de la merde / diriez de la merde / diraient de la merde / dise de la merde / dises de la merde / dite de la merde / dits de la merde / disant de la merde ; profanity ; 1
à la con ; profanity ; 1
idée à la con ; profanity ; 1
à la con de ; profanity ; 1
de con ; profanity ; 1
vie de con ; profanity ; 1
trucs à la con ; profanity ; 1
fait suer ; profanity ; 1
faites suer ; profanity ; 1
ça me gonfle ; profanity ; 1
gueuler / gueule / gueules / gueulent / gueulez / gueulons / gueulais / gueulait / gueulaient / gueulions / gueuliez / gueulerai / gueuleras / gueulera / gueulerons / gueulerez / gueuleront / gueulerais / gueulerait / gueulerions / gueuleriez / gueuleraient / gueulée / gueulées / gueulant ; profanity ; 1
engueuler / engueule / engueules / engueulent / engueulez / engueulons / engueulais / engueulait / engueulaient / engueulions / engueuliez / engueulerai / engueuleras / engueulera / engueulerons / engueulerez / engueuleront / engueulerais / engueulerait / engueulerions / engueuleriez / engueuleraient / engueulée / engueulées / engueulant / engueulade / engueulades ; profanity ; 1
casser la gueule / casse la gueule / casses la gueule / cassent la gueule / cassez la gueule / cassons la gueule / cassais la gueule / cassait la gueule / cassaient la gueule / cassions la gueule / cassiez la gueule / casserai la gueule / casseras la gueule / cassera la gueule / casserons la gueule / casserez la gueule / casseront la gueule / casserais la gueule / casserait la gueule / casserions la gueule / casseriez la gueule / casseraient la gueule / cassée la gueule / cassées la gueule / cassant la gueule ; profanity ; 2
péter la gueule / pète la gueule / pètes la gueule / pètent la gueule / pétez la gueule / pétons la gueule / pétais la gueule / pétait la gueule / pétaient la gueule / pétions la gueule / pétiez la gueule / péterai la gueule / péteras la gueule / pétera la gueule / péterons la gueule / péterez la gueule / péteront la gueule / péterais la gueule / péterait la gueule / péterions la gueule / péteriez la gueule / péteraient la gueule / pétée la gueule / pétées la gueule / pétant la gueule ; profanity ; 2
bite / bites ; profanity ; 2 ; except="bite d'amarrage|bite d'acier amarrage|big bite|sound bite|one bite|frost bite|bite d'ancrage|just a bite|bite me"
bitte / bittes ; profanity ; 2 ; except="bitte d'amarrage|bittes d'amarrage"
teub / teubs ; profanity ; 2
teube / teubes ; profanity ; 2
zob / zobs ; profanity ; 2
zboob / zboobs ; profanity ; 2
zboub / zboubs ; profanity ; 2
chibre / chibres ; profanity ; 2
zgeg / zgegs ; profanity ; 2
zguègue / zguègues ; profanity ; 2
zizi / zizis ; profanity ; 2
bistouquette / bistouquettes ; profanity ; 2
pine / pines ; profanity ; 2
zizi sexuel ; profanity ; 1
kiki tout dur ; profanity ; 1
nique / niquer / niques / niquent / niquez / niquons / niquais / niquait / niquaient / niquions / niquiez / niquerai / niqueras / niquera / niquerons / niquerez / niqueront / niquerais / niquerait / niquerions / niqueriez / niqueraient / niquée / niquées / niquant ; profanity ; 2 ; except="faire la nique|pique-nique"
nik ; profanity ; 2
j'ai niqué ; profanity ; 1
c'est niqué ; profanity ; 1
baiser quelqu'un / baise quelqu'un / baises quelqu'un / baisent quelqu'un / baisez quelqu'un / baisons quelqu'un / baisais quelqu'un / baisait quelqu'un / baisaient quelqu'un / baisions quelqu'un / baisiez quelqu'un / baiserai quelqu'un / baiseras quelqu'un / baisera quelqu'un / baiserons quelqu'un / baiserez quelqu'un / baiseront quelqu'un / baiserais quelqu'un / baiserait quelqu'un / baiserions quelqu'un / baiseriez quelqu'un / baiseraient quelqu'un / baisée quelqu'un / baisées quelqu'un / baisant quelqu'un ; profanity ; 2
se faire baiser ; profanity ; 2
fait baiser ; profanity ; 2
fais baiser ; profanity ; 2
baisé la gueule ; profanity ; 2
s'est fait baiser ; profanity ; 2
se font baiser ; profanity ; 2
fait niquer ; profanity ; 2
font niquer ; profanity ; 2
faire niquer ; profanity ; 2
branler / branle / branles / branlent / branlez / branlons / branlais / branlait / branlaient / branlions / branliez / branlerai / branleras / branlera / branlerons / branlerez / branleront / branlerais / branlerait / branlerions / branleriez / branleraient / branlée / branlées / branlant ; profanity ; 2 ; except="branler dans le manche|mur branlant"
branlette / branlettes / branlage / branlages / branlade / branlades ; profanity ; 2
rien branler ; profanity ; 2
branler rien ; profanity ; 2
en branler une ; profanity ; 2
s'en branler ; profanity ; 2
m'en branle ; profanity ; 2
s'en branle / s'en branlent ; profanity ; 2
en branle ; profanity ; 2 ; except="met en branle|mettre en branle|mis en branle|mise en branle|mettent en branle"
enculer / encule / encules / enculent / enculez / enculons / enculais / enculait / enculaient / enculions / enculiez / enculerai / enculeras / enculera / enculerons / enculerez / enculeront / enculerais / enculerait / enculerions / enculeriez / enculeraient / enculée / enculées / enculant ; profanity ; 3 ; except="enculer les mouches"
enculade / enculades / enculage / enculages / enculerie / enculeries / enculage de mouches / enculages de mouches / enculer les mouches / encule les mouches / encules les mouches / enculent les mouches / enculez les mouches / enculons les mouches / enculais les mouches / enculait les mouches / enculaient les mouches / enculions les mouches / enculiez les mouches / enculerai les mouches / enculeras les mouches / enculera les mouches / enculerons les mouches / enculerez les mouches / enculeront les mouches / enculerais les mouches / enculerait les mouches / enculerions les mouches / enculeriez les mouches / enculeraient les mouches / enculée les mouches / enculées les mouches / enculant les mouches ; profanity ; 2
fuck ; profanity ; 2
fucking ; profanity ; 2
fucker / fucké / fuckée / fuckés / fuckées ; profanity ; 2
fuckin ; profanity ; 2
motherfucker / motherfuckers ; profanity ; 2
fuck off ; profanity ; 2
fck ; profanity ; 2
wtf ; profanity ; 2
stfu ; profanity ; 2
what the fuck ; profanity ; 2
shit ; profanity ; 1
bullshit ; profanity ; 1
holy shit ; profanity ; 1
dumbass ; profanity ; 1
damn ; profanity ; 1
goddam ; profanity ; 1
bitch / bitches ; profanity ; 2
biatch ; profanity ; 2
biaatch ; profanity ; 2
fait iech ; profanity ; 2
faire iech ; profanity ; 2
iech ; profanity ; 2
casse les yeuks / casser les yeuks ; profanity ; 2
yeuks ; profanity ; 2
casse-yeuks ; profanity ; 2
nom de dieu / nom de Dieu de merde ; profanity ; 1
bon sang de merde ; profanity ; 1
bon dieu de merde / bon dieu de ; profanity ; 1
vindiou ; profanity ; 1
purée de ; profanity ; 1
crénom ; profanity ; 1
sacredieu ; profanity ; 1
jarnicoton ; profanity ; 1
scrogneugneu ; profanity ; 1
nichon / nichons ; profanity ; 1
nibard / nibards ; profanity ; 1
lolo / lolos ; profanity ; 1 ; except="Lolo Ferrari|Lolo Zouaï"
roploplo / roploplos ; profanity ; 1
loche / loches ; profanity ; 1 ; except="loche franche|ville de Loches|à Loches|Loches en|de Loches"
robert de service / roberts de service ; profanity ; 1
cul nu ; profanity ; 1
trou de balle ; profanity ; 1 ; except="trou de balle dans"
trous de balle ; profanity ; 1
trou d'balle ; profanity ; 1
troufion ; profanity ; 1
fion ; profanity ; 1
va au diable ; profanity ; 1
allez au diable ; profanity ; 1
au diable ; profanity ; 1
va te faire voir ; profanity ; 1
allez vous faire voir ; profanity ; 1
va te faire cuire un œuf / va te faire pendre ; profanity ; 1
allez vous faire pendre ; profanity ; 1
va voir ailleurs ; profanity ; 1
va te brosser ; profanity ; 1
aille se faire voir ; profanity ; 1
va te rhabiller ; profanity ; 1
qu'il aille au diable ; profanity ; 1
casse-toi / cassez-vous / casse toi pauvre con ; profanity ; 1
dégage / dégagez ; profanity ; 1 ; except="dégage une|dégage un|dégage de la|dégage des|dégage du|dégagez les|dégagez la|dégagez le|qui dégage|se dégage|il dégage|dégage pas mal|nous dégage|dégagez du temps|dégage beaucoup|elle dégage|dégage un bénéfice|dégagez un|dégage la vue|dégage trop|ça dégage"
barre-toi / barrez-vous ; profanity ; 1
tire-toi ; profanity ; 1
tirez-vous ; profanity ; 1
hors d'ici ; profanity ; 1
foirer / foirent / foirez / foirons / foirais / foirait / foiraient / foirions / foiriez / foirerai / foireras / foirera / foirerons / foirerez / foireront / foirerais / foirerait / foirerions / foireriez / foireraient / foiré / foirée / foirés / foirées / foirant ; profanity ; 1
foirade / foirades ; profanity ; 1
foireux / foireuse / foireuses ; profanity ; 1
péter un câble / pète un câble / pètes un câble / pètent un câble / pétez un câble / pétons un câble / pétais un câble / pétait un câble / pétaient un câble / pétions un câble / pétiez un câble / péterai un câble / péteras un câble / pétera un câble / péterons un câble / péterez un câble / péteront un câble / péterais un câble / péterait un câble / péterions un câble / péteriez un câble / péteraient un câble / pétée un câble / pétées un câble / pétant un câble / péter les plombs / pète les plombs / pètes les plombs / pètent les plombs / pétez les plombs / pétons les plombs / pétais les plombs / pétait les plombs / pétaient les plombs / pétions les plombs / pétiez les plombs / péterai les plombs / péteras les plombs / pétera les plombs / péterons les plombs / péterez les plombs / péteront les plombs / péterais les plombs / péterait les plombs / péterions les plombs / péteriez les plombs / péteraient les plombs / pétée les plombs / pétées les plombs / pétant les plombs / péter un plomb / pète un plomb / pètes un plomb / pètent un plomb / pétez un plomb / pétons un plomb / pétais un plomb / pétait un plomb / pétaient un plomb / pétions un plomb / pétiez un plomb / péterai un plomb / péteras un plomb / pétera un plomb / péterons un plomb / péterez un plomb / péteront un plomb / péterais un plomb / péterait un plomb / péterions un plomb / péteriez un plomb / péteraient un plomb / pétée un plomb / pétées un plomb / pétant un plomb / péter une durite / pète une durite / pètes une durite / pètent une durite / pétez une durite / pétons une durite / pétais une durite / pétait une durite / pétaient une durite / pétions une durite / pétiez une durite / péterai une durite / péteras une durite / pétera une durite / péterons une durite / péterez une durite / péteront une durite / péterais une durite / péterait une durite / péterions une durite / péteriez une durite / péteraient une durite / pétée une durite / pétées une durite / pétant une durite ; profanity ; 1
péter / pète / pètes / pètent / pétez / pétons / pétais / pétait / pétaient / pétions / pétiez / péterai / péteras / pétera / péterons / péterez / péteront / péterais / péterait / péterions / péteriez / péteraient / pétée / pétées / pétant ; profanity ; 1
pet / pets ; profanity ; 1 ; except="pet de nonne|pets de nonne|pet food|PET recyclé|plastique PET|PET scan|bouteilles PET|bouteille PET|en PET|PET-CT|PET friendly|pet sitter|pet-sitter|pet sitting|pet shop|le PET|du PET"
con de ta mère ; profanity ; 3
le con de ta mère / le con de tes morts ; profanity ; 3
con de tes morts ; profanity ; 3
le con de sa mère ; profanity ; 3
putain con ; profanity ; 3
fan de chichourle / fan de pute ; profanity ; 1
boudiou ; profanity ; 1
race de ; profanity ; 2 ; except="race de chien|race de chat|race de vache|race de cheval|race de poule|race de chiens|race de chats|race de chevaux|race de vaches|race de mouton|une race de|cette race de|la race de|race de l'|la race de l'|pure race de"
de ta race ; profanity ; 2
de sa race ; profanity ; 2 ; except="couleur de sa race|standard de sa race|fierté de sa race|en raison de sa race|de sa race ou"
ta race ; profanity ; 2
sa race ; profanity ; 2 ; except="couleur de sa race|standard de sa race|à sa race|sa race et|fierté de sa race|en raison de sa race|de sa race ou"
vos races ta mère ; profanity ; 2
sa mère la / sa mère c'est ; profanity ; 1
bien sa mère ; profanity ; 1
ta mère c'est ; profanity ; 1
foutrement ; profanity ; 1
foutoir / foutoirs ; profanity ; 1
foutaise / foutaises ; profanity ; 1
foutu / foutue / foutus / foutues ; profanity ; 1
m'en fous ; profanity ; 1
t'en fous ; profanity ; 1
s'en fout / s'en foutent / s'en foutre ; profanity ; 1
on s'en fout ; profanity ; 1
je m'en fous / je m'en fiche ; profanity ; 1
osef ; profanity ; 1
foutez-vous-en ; profanity ; 1
vous en foutez ; profanity ; 1
nous en foutons ; profanity ; 1
m'en foutais ; profanity ; 1
s'en foutait ; profanity ; 1
m'en cogne / m'en tape ; profanity ; 1
s'en tape ; profanity ; 1
je m'en tamponne ; profanity ; 1
tamponne le coquillard ; profanity ; 1
m'en balance ; profanity ; 1
crever la dalle ; profanity ; 1
crevant / crevante / crevants / crevantes ; profanity ; 1
saloperie / saloperies ; profanity ; 1
saleté de / saletés de ; profanity ; 1 ; except="saleté de la piscine|saletés de la"
saloper / salope / salopes / salopent / salopez / salopons / salopais / salopait / salopaient / salopions / salopiez / saloperai / saloperas / salopera / saloperons / saloperez / saloperont / saloperais / saloperait / saloperions / saloperiez / saloperaient / salopée / salopées / salopant ; profanity ; 1
cochonnerie / cochonneries ; profanity ; 1
vacherie / vacheries ; profanity ; 1
saloperie de ; profanity ; 1
ordurier / ordurière ; profanity ; 1
dégénérescence de merde ; profanity ; 2
torcher / torche / torches / torchent / torchez / torchons / torchais / torchait / torchaient / torchions / torchiez / torcherai / torcheras / torchera / torcherons / torcherez / torcheront / torcherais / torcherait / torcherions / torcheriez / torcheraient / torchée / torchées / torchant ; profanity ; 1
biture / bitures ; profanity ; 1
bourré comme un coing / bourrée comme un coing / bourrés comme un coing / bourrées comme un coing / bourré / bourrée / bourrés / bourrées ; profanity ; 1 ; except="bourré de|bourrée de|bourrés de|bourrées de|bourrée auvergnate|danser la bourrée|la bourrée|sacs bourrés|bourré d'|bourrée d'|bourrés d'|bourré dans|train bourré|métro bourré"
flûte alors ; profanity ; 1
zut ; profanity ; 1
mince alors ; profanity ; 1
punaise alors ; profanity ; 1
la vache ; profanity ; 1 ; except="la vache qui rit|de la vache|La Vache qui|la vache à|la vache est|la vache et"
crotte alors ; profanity ; 1
saperlipopette ; profanity ; 1
nom d'un chien / nom d'une pipe ; profanity ; 1
bon sang ; profanity ; 1
mille sabords ; profanity ; 1
pouah ; profanity ; 1 ; region=ma
beurk ; profanity ; 1 ; region=ma
tfou ; profanity ; 1 ; region=ma
tfu ; profanity ; 1 ; region=ma
pfff de merde ; profanity ; 1 ; region=ma
con comme ; profanity ; 2
plus con que ; profanity ; 2
trop con ; profanity ; 2
tellement con ; profanity ; 2
si con ; profanity ; 2
quel con ; profanity ; 2
quelle conne ; profanity ; 2
quels cons ; profanity ; 2
quelle bande de cons ; profanity ; 2
je chie sur ; profanity ; 2
chier dessus / chie dessus / chies dessus / chient dessus / chiez dessus / chions dessus / chiais dessus / chiait dessus / chiaient dessus / chiions dessus / chiiez dessus / chierai dessus / chieras dessus / chiera dessus / chierons dessus / chierez dessus / chieront dessus / chierais dessus / chierait dessus / chierions dessus / chieriez dessus / chieraient dessus / chiée dessus / chiées dessus / chiant dessus ; profanity ; 2
je chie dessus ; profanity ; 2
je pisse sur ; profanity ; 2
pisser dessus / pisse dessus / pisses dessus / pissent dessus / pissez dessus / pissons dessus / pissais dessus / pissait dessus / pissaient dessus / pissions dessus / pissiez dessus / pisserai dessus / pisseras dessus / pissera dessus / pisserons dessus / pisserez dessus / pisseront dessus / pisserais dessus / pisserait dessus / pisserions dessus / pisseriez dessus / pisseraient dessus / pissée dessus / pissées dessus / pissant dessus ; profanity ; 2
je lui pisse à la raie ; profanity ; 2
pisser à la raie / pisse à la raie / pisses à la raie / pissent à la raie / pissez à la raie / pissons à la raie / pissais à la raie / pissait à la raie / pissaient à la raie / pissions à la raie / pissiez à la raie / pisserai à la raie / pisseras à la raie / pissera à la raie / pisserons à la raie / pisserez à la raie / pisseront à la raie / pisserais à la raie / pisserait à la raie / pisserions à la raie / pisseriez à la raie / pisseraient à la raie / pissée à la raie / pissées à la raie / pissant à la raie ; profanity ; 2
chier sur / chie sur / chies sur / chient sur / chiez sur / chions sur / chiais sur / chiait sur / chiaient sur / chiions sur / chiiez sur / chierai sur / chieras sur / chiera sur / chierons sur / chierez sur / chieront sur / chierais sur / chierait sur / chierions sur / chieriez sur / chieraient sur / chiée sur / chiées sur / chiant sur ; profanity ; 2
pisser sur / pisse sur / pisses sur / pissent sur / pissez sur / pissons sur / pissais sur / pissait sur / pissaient sur / pissions sur / pissiez sur / pisserai sur / pisseras sur / pissera sur / pisserons sur / pisserez sur / pisseront sur / pisserais sur / pisserait sur / pisserions sur / pisseriez sur / pisseraient sur / pissée sur / pissées sur / pissant sur ; profanity ; 2 ; except="pisser sur un arbre"
conchier / conchie / conchies / conchient / conchiez / conchions / conchiais / conchiait / conchiaient / conchiions / conchiiez / conchierai / conchieras / conchiera / conchierons / conchierez / conchieront / conchierais / conchierait / conchierions / conchieriez / conchieraient / conchiée / conchiées / conchiant ; profanity ; 2
coup de pute / coups de pute / coup de putes / coups de putes ; profanity ; 2
langue de pute / langues de pute / langue de vipère / langues de vipère ; profanity ; 2
bouffe de merde ; profanity ; 2
boîte de merde ; profanity ; 2
service de merde ; profanity ; 2
site de merde ; profanity ; 2
appli de merde ; profanity ; 2
pays de merde ; profanity ; 2
produit de merde ; profanity ; 2
boulot de merde ; profanity ; 2
vie de merde ; profanity ; 2
vdm ; profanity ; 2

# Oaths of Quebec and other places.
tabarnak / tabarnaks / tabarnac / tabarnacs / tabarnaque ; profanity ; 2 ; region=ca
tabernak / tabernac ; profanity ; 2 ; region=ca
tabarnack ; profanity ; 2 ; region=ca
tbk ; profanity ; 2 ; region=ca
tabarnouche / tabarouette / tabarnane / tabarslak ; profanity ; 1 ; region=ca
câlisse / câlisses ; profanity ; 2 ; region=ca
câlice / câlices ; profanity ; 2 ; region=ca, except="calice de|le calice jusqu'à|calice et ciboire|boire le calice|calices et|calice en|un calice|des calices|du calice|le calice"
kalis ; profanity ; 2 ; region=ca
câliss ; profanity ; 2 ; region=ca
câlibine ; profanity ; 2 ; region=ca
câlisser / câlissent / câlissez / câlissons / câlissais / câlissait / câlissaient / câlissions / câlissiez / câlisserai / câlisseras / câlissera / câlisserons / câlisserez / câlisseront / câlisserais / câlisserait / câlisserions / câlisseriez / câlisseraient / câlissée / câlissées / câlissant ; profanity ; 2 ; region=ca
câline ; profanity ; 1 ; region=ca, except="câline le|câline la|câline sa|câline son|me câline|bébé câline|se câline|je câline|câline les|une câline|câline bébé"
câlique ; profanity ; 1 ; region=ca
câlif ; profanity ; 1 ; region=ca
câliboire ; profanity ; 1 ; region=ca
cibole ; profanity ; 1 ; region=ca
ciboire / ciboires ; profanity ; 1 ; region=ca, except="ciboire en|ciboires en|calice et ciboire|un ciboire"
crisse / crisses / criss ; profanity ; 2 ; region=ca, except="gravier crisse|neige crisse|sable crisse"
chriss ; profanity ; 2 ; region=ca
kriss ; profanity ; 2 ; region=ca, except="kriss malais"
chrisse ; profanity ; 2 ; region=ca
krisse ; profanity ; 2 ; region=ca
crisser / crissent / crissez / crissons / crissais / crissait / crissaient / crissions / crissiez / crisserai / crisseras / crissera / crisserons / crisserez / crisseront / crisserais / crisserait / crisserions / crisseriez / crisseraient / crissée / crissées / crissant / crissement ; profanity ; 2 ; region=ca, except="crissement de pneus|pneus crissent|pneus qui crissent|crissement des pneus|crissement des freins|freins crissent"
en criss / en crisse ; profanity ; 1 ; region=ca
en tabarnak ; profanity ; 1 ; region=ca
en câlisse ; profanity ; 1 ; region=ca
en esti ; profanity ; 1 ; region=ca
en maudit ; profanity ; 1 ; region=ca
en joualvert ; profanity ; 1 ; region=ca
décrisse / décrissez / décrisser / décrisses / décrissent / décrissons / décrissais / décrissait / décrissaient / décrissions / décrissiez / décrisserai / décrisseras / décrissera / décrisserons / décrisserez / décrisseront / décrisserais / décrisserait / décrisserions / décrisseriez / décrisseraient / décrissée / décrissées / décrissant ; profanity ; 2 ; region=ca
décâlisse / décâlissez / décâlisser / décâlisses / décâlissent / décâlissons / décâlissais / décâlissait / décâlissaient / décâlissions / décâlissiez / décâlisserai / décâlisseras / décâlissera / décâlisserons / décâlisserez / décâlisseront / décâlisserais / décâlisserait / décâlisserions / décâlisseriez / décâlisseraient / décâlissée / décâlissées / décâlissant ; profanity ; 2 ; region=ca
crisse ton camp / crissez votre camp / crisse-moi patience ; profanity ; 2 ; region=ca
contre-crisser / contrecrisser / contrecrisse / contrecrisses / contrecrissent / contrecrissez / contrecrissons / contrecrissais / contrecrissait / contrecrissaient / contrecrissions / contrecrissiez / contrecrisserai / contrecrisseras / contrecrissera / contrecrisserons / contrecrisserez / contrecrisseront / contrecrisserais / contrecrisserait / contrecrisserions / contrecrisseriez / contrecrisseraient / contrecrissée / contrecrissées / contrecrissant / contre-câlisse ; profanity ; 2 ; region=ca
m'en contre-crisse / m'en contrecrisse / m'en câlisse / m'en crisse / m'en sacre ; profanity ; 2 ; region=ca
sacrament / sacraments / sacramant ; profanity ; 1 ; region=ca
saint-sacrament / saint-ciboire / saint-chrême / saint-simonaque ; profanity ; 1 ; region=ca, except="saint chrême"
simonaque ; profanity ; 1 ; region=ca
cinq-mille ; profanity ; 1 ; region=ca, except="cinq mille"
siboère ; profanity ; 1 ; region=ca
ostie / osties ; profanity ; 2 ; region=ca
osti ; profanity ; 2 ; region=ca
estie / esties ; profanity ; 2 ; region=ca
esti ; profanity ; 2 ; region=ca
stie ; profanity ; 2 ; region=ca
hostie de ; profanity ; 2 ; region=ca, except="hostie de communion"
asti ; profanity ; 2 ; region=ca, except="asti spumante|Moscato d'Asti|Asti Piémont|à Asti|ville d'Asti"
astie ; profanity ; 2 ; region=ca
sti ; profanity ; 2 ; region=ca, except="bac STI"
viarge / viarges ; profanity ; 2 ; region=ca
torrieux / torrieu ; profanity ; 1 ; region=ca
torvis ; profanity ; 1 ; region=ca
maudit / maudite / maudits / maudites ; profanity ; 1 ; region=ca, except="les rois maudits|Les Rois maudits|poètes maudits|poète maudit|maudit soit|maudits soient|film maudit|maudite soit|Rois maudits|forêt maudite|bijou maudit|trésor maudit|or maudit"
mautadit / mautadite / mautadits / mautadites / mautadine ; profanity ; 1 ; region=ca
maudine ; profanity ; 1 ; region=ca
batinse ; profanity ; 1 ; region=ca
bateau de ; profanity ; 1 ; region=ca, except="bateau de croisière|bateau de pêche|bateau de la|bateau de plaisance|bateau de migrants|bateau de secours|bateau de l'|bateau de"
bazwel ; profanity ; 1 ; region=ca
baptême de ; profanity ; 1 ; region=ca, except="baptême de l'air|baptême de plongée|baptême de mon|baptême de ma|baptême de notre|baptême de la|baptême de promo|baptême de sa|baptême de l'|baptême de Clovis"
gériboire ; profanity ; 1 ; region=ca
joual vert / joualvert ; profanity ; 1 ; region=ca
cliss / clisse ; profanity ; 1 ; region=ca
marde / mardes ; profanity ; 2 ; region=ca
de marde ; profanity ; 2 ; region=ca
maudite marde ; profanity ; 2 ; region=ca
pays de marde ; profanity ; 2 ; region=ca
char de marde ; profanity ; 2 ; region=ca
yeule / yeules ; profanity ; 2 ; region=ca
ta yeule ; profanity ; 2 ; region=ca
pète la yeule ; profanity ; 2 ; region=ca
fuck toute ; profanity ; 1 ; region=ca
c'est fucké ; profanity ; 1 ; region=ca
godverdomme / godverdoemme ; profanity ; 2 ; region=be
godferdom ; profanity ; 2 ; region=be
potverdekke ; profanity ; 2 ; region=be
potferdek / potferdoum ; profanity ; 2 ; region=be
nondidju ; profanity ; 1 ; region=be
nom di dju / nom de djou ; profanity ; 1 ; region=be
bordel di dju ; profanity ; 1 ; region=be
kloote ; profanity ; 2 ; region=be
mes klettes ; profanity ; 2 ; region=be
klette / klettes ; profanity ; 2 ; region=be
gopferdami / gopfertami / gopferdeckel ; profanity ; 2 ; region=ch
huere Siech ; profanity ; 2 ; region=ch
zeb ; profanity ; 2 ; region=ma
wallah la zebi ; profanity ; 2 ; region=ma
la zebi ; profanity ; 2 ; region=ma
mon zebi ; profanity ; 2 ; region=ma
zobi ; profanity ; 2 ; region=ma
zeubi ; profanity ; 2 ; region=ma
zamel de merde ; profanity ; 3 ; region=ma
kaka ; profanity ; 1 ; region=gp
patat manman w ; profanity ; 2 ; region=gp
fouti mwen la pé ; profanity ; 2 ; region=gp
merde alors / merde à la fin ; profanity ; 1
et merde ; profanity ; 1
oh merde ; profanity ; 1
merde quoi ; profanity ; 1

# Slurs: origin.
bougnoule / bougnoules / bougnoul / bougnouls ; slur ; 3 ; target=origin
bounioul / bouniouls ; slur ; 3 ; target=origin
bougnoulisation / bougnouliser / bougnoulise / bougnoulises / bougnoulisent / bougnoulisez / bougnoulisons / bougnoulisais / bougnoulisait / bougnoulisaient / bougnoulisions / bougnoulisiez / bougnouliserai / bougnouliseras / bougnoulisera / bougnouliserons / bougnouliserez / bougnouliseront / bougnouliserais / bougnouliserait / bougnouliserions / bougnouliseriez / bougnouliseraient / bougnoulisée / bougnoulisées / bougnoulisant / bougnoulie ; slur ; 3 ; target=origin
boukak / boukaks ; slur ; 3 ; target=origin
boucaque / boucaques ; slur ; 3 ; target=origin
bicot / bicots / bicotte ; slur ; 3 ; target=origin, except="bicots et chevrettes"
crouille / crouilles / crouillat / crouillats ; slur ; 3 ; target=origin
raton / ratons ; slur ; 2 ; target=origin, except="raton laveur|ratons laveurs|raton-laveur|ratons-laveurs|raton crabier|bébé raton|ratons au fromage|raton orphelin|ratons orphelins|raton du parc animalier"
ratonnade / ratonnades / ratonner / ratonne / ratonnes / ratonnent / ratonnez / ratonnons / ratonnais / ratonnait / ratonnaient / ratonnions / ratonniez / ratonnerai / ratonneras / ratonnera / ratonnerons / ratonnerez / ratonneront / ratonnerais / ratonnerait / ratonnerions / ratonneriez / ratonneraient / ratonnée / ratonnées / ratonnant / ratonneur / ratonneurs ; slur ; 2 ; target=origin
sale bamboula / sale bamboulas ; slur ; 3 ; target=origin
sales bamboulas ; slur ; 3 ; target=origin
gros bamboula ; slur ; 3 ; target=origin
espèce de bamboula ; slur ; 3 ; target=origin
les bamboulas ; slur ; 3 ; target=origin
ces bamboulas ; slur ; 3 ; target=origin
un bamboula ; slur ; 3 ; target=origin
des bamboulas ; slur ; 3 ; target=origin
bamboula / bamboulas ; slur ; 2 ; target=origin, except="faire la bamboula|fait la bamboula|faire bamboula|grande bamboula|soirée bamboula|une bamboula d'enfer|la bamboula est un tambour|bamboula tambour|tambour bamboula|la bamboula jusqu"
nègre / nègres / négresse / négresses ; slur ; 2 ; target=origin, reclaimed, except="nègre littéraire|nègres littéraires|art nègre|tête de nègre|têtes de nègre|Revue nègre|nègre en chemise|Bal nègre|anthologie nègre|nègre marron|nègres marrons|négresse verte|Négresses vertes|pied de nègre|mot nègre|le mot nègre|cahier nègre|esclaves nègres|traite des nègres|dix petits nègres|Dix petits nègres|gare de La Négresse|quartier de La Négresse|quartier La Négresse|lac de La Négresse|nègre en chemise au dessert"
nèg ; slur ; 2 ; target=origin, reclaimed
nègs ; slur ; 2 ; target=origin, reclaimed
négrillon / négrillons / négrillonne / négrillonnes ; slur ; 2 ; target=origin, reclaimed
négraille ; slur ; 2 ; target=origin, reclaimed
sale nègre / sale nègres ; slur ; 3 ; target=origin
sales nègres ; slur ; 3 ; target=origin
sale négresse ; slur ; 3 ; target=origin
sales négresses ; slur ; 3 ; target=origin
sale négro / sale négros ; slur ; 3 ; target=origin
espèce de nègre ; slur ; 3 ; target=origin
gros nègre ; slur ; 3 ; target=origin
travail de nègre / travail d'arabe ; slur ; 3 ; target=origin
petit-nègre ; slur ; 3 ; target=origin, except="parler petit-nègre au XIXe"
plan d'arabe ; slur ; 3 ; target=origin
travail de bougnoule ; slur ; 3 ; target=origin
retard d'arabe ; slur ; 3 ; target=origin
téléphone arabe de merde ; slur ; 3 ; target=origin
nigger / niggers ; slur ; 3 ; target=origin
négro / négros ; slur ; 2 ; target=origin, reclaimed, except="negro spiritual|negro spirituals|Rio Negro|Monte Negro|Cerro Negro|vino negro|el negro de|Negro League|Negro Leagues|rio negro"
nigga / niggas / niggaz ; slur ; 2 ; target=origin, reclaimed
negroïde / negroïdes ; slur ; 2 ; target=origin, reclaimed
macaque / macaques ; slur ; 2 ; target=origin, except="macaque rhésus|macaques rhésus|macaque crabier|macaques crabiers|macaque de Barbarie|macaques de Barbarie|macaque japonais|macaques japonais|singe macaque|singes macaques|macaque à longue queue|macaques à longue queue|macaque berbère|selfie du macaque|macaques du rocher|macaques de Gibraltar|macaques du zoo|macaque du zoo|macaques à face rouge"
makak / makaks ; slur ; 2 ; target=origin
banania / bananias ; slur ; 2 ; target=origin, except="chocolat Banania|poudre Banania|boîte Banania|Banania chocolat|petit déjeuner Banania|marque Banania|bol de Banania|Banania au"
bamboulas de merde ; slur ; 3 ; target=origin
noiraud / noiraude / noirauds / noiraudes ; slur ; 2 ; target=origin, except="vache noiraude|vache noiraude a|vaches noiraudes|La Noiraude|noiraude du dessin animé"
moricaud / moricaude / moricauds / moricaudes ; slur ; 2 ; target=origin
kirikou de merde ; slur ; 3 ; target=origin
singe en boubou ; slur ; 3 ; target=origin
guenon en boubou ; slur ; 3 ; target=origin
mangeur de bananes / mangeuse de bananes / mangeurs de bananes / mangeuses de bananes / mangeur de manioc / mangeuse de manioc / mangeurs de manioc / mangeuses de manioc ; slur ; 3 ; target=origin
gorille en costume ; slur ; 3 ; target=origin
bouffeur de manioc / bouffeuse de manioc / bouffeurs de manioc / bouffeuses de manioc ; slur ; 3 ; target=origin
sale noir / sale noire ; slur ; 3 ; target=origin, except="linge sale noir"
sales noirs / sales noires ; slur ; 3 ; target=origin
sale black ; slur ; 3 ; target=origin
sales blacks ; slur ; 3 ; target=origin
sale renoi ; slur ; 3 ; target=origin
sales renois ; slur ; 3 ; target=origin
sale noich / sale asiat ; slur ; 3 ; target=origin
sales asiats ; slur ; 3 ; target=origin
sale arabe / sale arabes ; slur ; 3 ; target=origin
sales arabes ; slur ; 3 ; target=origin
sale rebeu / sale rebeux ; slur ; 3 ; target=origin
sales rebeux / sales rebeus ; slur ; 3 ; target=origin
sale beur ; slur ; 3 ; target=origin
sales beurs ; slur ; 3 ; target=origin
sale maghrébin ; slur ; 3 ; target=origin
sales maghrébins ; slur ; 3 ; target=origin
sale bougnoule ; slur ; 3 ; target=origin
sales bougnoules ; slur ; 3 ; target=origin
sale algérien ; slur ; 3 ; target=origin
sales algériens ; slur ; 3 ; target=origin
sale marocain ; slur ; 3 ; target=origin
sales marocains ; slur ; 3 ; target=origin
sale turc ; slur ; 3 ; target=origin
sales turcs ; slur ; 3 ; target=origin
sale africain ; slur ; 3 ; target=origin
sales africains ; slur ; 3 ; target=origin
sale africaine / sale étranger / sale étrangère ; slur ; 3 ; target=origin
sales étrangers ; slur ; 3 ; target=origin
sale immigré / sale immigrée ; slur ; 3 ; target=origin
sales immigrés ; slur ; 3 ; target=origin
sale migrant ; slur ; 3 ; target=origin
sales migrants ; slur ; 3 ; target=origin
sale clandestin ; slur ; 3 ; target=origin
sales clandestins ; slur ; 3 ; target=origin
sale réfugié ; slur ; 3 ; target=origin
sales réfugiés ; slur ; 3 ; target=origin
sale race ; slur ; 3 ; target=origin
sales races ; slur ; 3 ; target=origin
sale chinois / sale chinoise ; slur ; 3 ; target=origin
sales chinois ; slur ; 3 ; target=origin
sale rom ; slur ; 3 ; target=origin
sales roms ; slur ; 3 ; target=origin
sale gitan / sale gitane ; slur ; 3 ; target=origin
sales gitans ; slur ; 3 ; target=origin
sale manouche ; slur ; 3 ; target=origin
sales manouches ; slur ; 3 ; target=origin
sale français / sale française ; slur ; 3 ; target=origin
sales français ; slur ; 3 ; target=origin
sale blanc / sale blanche ; slur ; 3 ; target=origin, except="café sale blanc|linge sale blanc"
sales blancs ; slur ; 3 ; target=origin
sale portugais / sale polonais / sale russe ; slur ; 3 ; target=origin
sales russes ; slur ; 3 ; target=origin
sale ukrainien / sale roumain ; slur ; 3 ; target=origin
sales roumains ; slur ; 3 ; target=origin
sale boche ; slur ; 3 ; target=origin
sales boches ; slur ; 3 ; target=origin
sale anglais / sale allemand / sale italien / sale belge / sale suisse / sale québécois / sale frouze / sale flamand / sale wallon ; slur ; 3 ; target=origin
arabe de merde / arabes de merde ; slur ; 3 ; target=origin
noir de merde / noirs de merde ; slur ; 3 ; target=origin
migrants de merde ; slur ; 3 ; target=origin
race de merde ; slur ; 3 ; target=origin
sous-race / sous-races ; slur ; 3 ; target=origin
race inférieure ; slur ; 3 ; target=origin
races inférieures ; slur ; 3 ; target=origin
race maudite / race impure ; slur ; 3 ; target=origin
chinetoque / chinetoques / chinetoc / chinetocs ; slur ; 3 ; target=origin
chintok / chintoks / chintoc / chintocs ; slur ; 3 ; target=origin
chinetok ; slur ; 3 ; target=origin
ching chong ; slur ; 3 ; target=origin
tching tchong ; slur ; 3 ; target=origin
ching chang chong ; slur ; 3 ; target=origin
tching tching tchong ; slur ; 3 ; target=origin
bouffeur de nems / bouffeuse de nems / bouffeurs de nems / bouffeuses de nems ; slur ; 3 ; target=origin
mangeur de chiens / mangeuse de chiens / mangeurs de chiens / mangeuses de chiens ; slur ; 3 ; target=origin
bouffeur de chiens / bouffeuse de chiens / bouffeurs de chiens / bouffeuses de chiens ; slur ; 3 ; target=origin
face de citron ; slur ; 3 ; target=origin
bol de riz / bols de riz ; slur ; 3 ; target=origin, except="un bol de riz|bol de riz au|bol de riz blanc|bols de riz|bol de riz et|bol de riz cuit|de bol de riz|son bol de riz|mon bol de riz|bol de riz avec|bol de riz par"
faces de citron ; slur ; 3 ; target=origin
nems ambulants ; slur ; 3 ; target=origin
niakoué / niakouée / niakoués / niakouées ; slur ; 3 ; target=origin
niakwé ; slur ; 3 ; target=origin
niak / niaks ; slur ; 3 ; target=origin
niac / niacs ; slur ; 3 ; target=origin
nhaque ; slur ; 3 ; target=origin
sale bridé / sale bridée ; slur ; 2 ; target=origin
sales bridés ; slur ; 2 ; target=origin
un bridé ; slur ; 2 ; target=origin
les bridés ; slur ; 2 ; target=origin
ces bridés ; slur ; 2 ; target=origin
des bridés ; slur ; 2 ; target=origin
bande de bridés ; slur ; 2 ; target=origin
gros bridé ; slur ; 2 ; target=origin
bridé / bridée / bridés / bridées ; slur ; 1 ; person, target=origin, except="moteur bridé|moteurs bridés|moto bridée|motos bridées|débit bridé|débit est bridé|connexion bridée|vitesse bridée|scooter bridé|a bridé|ont bridé|est bridé|est bridée|sont bridés|bridé à|bridée à|bridés à|yeux bridés|bridé par|bridée par|bridés par|être bridé|été bridé|été bridée|volaille bridée|poulet bridé|bridé en|version bridée|chaudière bridée|permis bridé|puissance bridée|4G bridée|internet bridé|non bridé|trop bridé|abonnement bridé|créativité bridée"
jap / japs ; slur ; 2 ; target=origin, except="voiture jap|voitures jap|jap car|jap food|resto jap"
viet / viets ; slur ; 1 ; person, target=origin, except="Viet Nam|Viet Minh|Viet-Nam|Viêt Nam|võ viet|viet vo dao|Vovinam viet"
vietcong de merde ; slur ; 1 ; target=origin
gnoul / gnouls / gnoule / gnoules ; slur ; 3 ; target=origin
métèque / métèques ; slur ; 3 ; target=origin, except="Le Métèque de Moustaki|les métèques à Athènes|métèques d'Athènes|chanson Le Métèque|métèques athéniens|le métèque à Athènes|statut de métèque|statut du métèque|métèques et citoyens|métèque athénien"
rastaquouère / rastaquouères / rasta de merde ; slur ; 2 ; target=origin
romano / romanos / romanichel / romanichelle / romanichels / romanichelles ; slur ; 2 ; target=origin, except="Pecorino Romano|pecorino romano|Romano Prodi|Romano Guardini|Giulio Romano|de romano râpé|romano râpé|le romano râpé|Romano Pertuzzi|Romano Levi|parmesan et romano|romano affiné|monsieur Romano|prénom Romano"
manouche de merde ; slur ; 2 ; target=origin
gitan de merde / gitans de merde ; slur ; 2 ; target=origin
roms de merde ; slur ; 2 ; target=origin
voleur de poules / voleuse de poules / voleurs de poules / voleuses de poules ; slur ; 2 ; target=origin
boche / boches ; slur ; 2 ; target=origin
chleuh / chleuhs ; slur ; 2 ; target=origin, except="la langue chleuh|berbère chleuh|les Chleuhs|tachelhit chleuh|chleuh du Maroc"
schleu / schleux ; slur ; 2 ; target=origin
chleu / chleux ; slur ; 2 ; target=origin
schleuh / schleuhs ; slur ; 2 ; target=origin
fridolin / fridolins ; slur ; 2 ; target=origin
frisé de merde ; slur ; 2 ; target=origin
fritz ; slur ; 2 ; target=origin, except="Fritz Lang|Fritz Haber|Fritz Zwicky|Fritz Bauer|Fritz Kola|prénom Fritz|Fritz notre|oncle Fritz|chien Fritz|Fritz le chat|chat Fritz|Fritz Kreisler"
teuton de merde ; slur ; 2 ; target=origin
doryphore de boche ; slur ; 2 ; target=origin
espingouin / espingouine / espingouins / espingouines / espingoin / espingoins ; slur ; 2 ; target=origin
portos / portoss / portosse ; slur ; 2 ; target=origin, except="portos rouges|portos blancs|vins et portos|portos vintage|les portos tawny"
rital / ritaux / ritals / ritale / ritales ; slur ; 1 ; person, target=origin, except="Les Ritals de Cavanna|Le Rital"
macaroni de merde ; slur ; 1 ; target=origin
mangeur de spaghetti / mangeuse de spaghetti / mangeurs de spaghetti / mangeuses de spaghetti ; slur ; 1 ; target=origin
polak / polaks ; slur ; 2 ; target=origin, except="maître Polak|monsieur Polak|madame Polak|docteur Polak"
polack / polacks ; slur ; 2 ; target=origin
polaque / polaques ; slur ; 2 ; target=origin
ruskof / ruskofs ; slur ; 1 ; person, target=origin
rousski ; slur ; 1 ; person, target=origin
ruskov / ruskovs ; slur ; 1 ; person, target=origin
popov / popovs ; slur ; 1 ; person, target=origin, except="Popov le|Alexandre Popov|Alexander Popov|Oleg Popov"
rosbif / rosbifs ; slur ; 1 ; person, target=origin, except="rosbif au four|rosbif cuit|rosbif froid|tranches de rosbif|tranche de rosbif|cuisson du rosbif|un rosbif de|rosbif de bœuf|rosbif saignant|rosbif de|rosbif et|le rosbif du"
rosbeef ; slur ; 1 ; person, target=origin
ricain / ricains ; slur ; 1 ; person, target=origin
amerloque / amerloques / amerlok ; slur ; 1 ; person, target=origin
yankee de merde ; slur ; 1 ; target=origin
amerlock ; slur ; 1 ; person, target=origin
godon / godons ; slur ; 1 ; person, target=origin
goddam / goddams ; slur ; 1 ; person, target=origin
souchien / souchienne / souchiens / souchiennes ; slur ; 2 ; target=origin
sous-chien / sous-chienne / sous-chiens / sous-chiennes ; slur ; 2 ; target=origin
babtou fragile / babtou fragiles / babtous fragile / babtous fragiles / babtou / babtous ; slur ; 2 ; target=origin
toubab / toubabs ; slur ; 1 ; person, target=origin, region=ma, except="Toubab Dialaw|Toubab Dialao"
gwer ; slur ; 1 ; person, target=origin, region=ma
gouère / gouères ; slur ; 1 ; person, target=origin, region=ma
gaouri / gaouris ; slur ; 1 ; person, target=origin, region=ma
gouer ; slur ; 1 ; person, target=origin, region=ma
gawri ; slur ; 1 ; person, target=origin, region=ma
gaouria ; slur ; 1 ; person, target=origin, region=ma
face de craie ; slur ; 2 ; target=origin
faces de craie ; slur ; 2 ; target=origin
bidochon de blanc ; slur ; 2 ; target=origin
cul blanc ; slur ; 2 ; target=origin, except="merle à cul blanc|traquet à cul blanc|bourdon à cul blanc"
culs blancs ; slur ; 2 ; target=origin
petit blanc / petits blancs ; slur ; 2 ; target=origin, except="petit blanc sec|un petit blanc|petits blancs secs|petits blancs d'Espagne|petits blancs d'œufs"
blédard / blédarde / blédards / blédardes ; slur ; 2 ; target=origin
blédos ; slur ; 2 ; target=origin
zoulou de merde / zoulous de merde ; slur ; 3 ; target=origin
cannibale de merde / cannibales de merde ; slur ; 3 ; target=origin
beurette / beurettes ; slur ; 2 ; target=origin, except="Marche des beurettes"
beurrette / beurrettes ; slur ; 2 ; target=origin
arabe de service / arabes de service ; slur ; 3 ; target=origin
noir de service / noirs de service ; slur ; 3 ; target=origin
bougnoule de service / bougnoules de service ; slur ; 3 ; target=origin
nègre de maison / nègres de maison / nègre de service / nègres de service ; slur ; 3 ; target=origin
bounty de service / bountys de service ; slur ; 3 ; target=origin
arabe de maison ; slur ; 3 ; target=origin
bounty / bountys ; slur ; 1 ; person, target=origin, except="barre Bounty|barres Bounty|Révoltés du Bounty|chocolat Bounty|bug bounty|Bounty chocolat|glace Bounty|bug-bounty|bounty program|bounty hunter|gâteau bounty|bounty maison|façon bounty|HMS Bounty|programme de bounty|bounty coco"
collabeur / collabeurs ; slur ; 3 ; target=origin
khoroto ; slur ; 3 ; target=origin, region=ca
kawish ; slur ; 3 ; target=origin, region=ca
kaouiche ; slur ; 3 ; target=origin, region=ca
kahouiche ; slur ; 3 ; target=origin, region=ca
kawiche ; slur ; 3 ; target=origin, region=ca
sauvagesse / sauvagesses ; slur ; 2 ; target=origin, region=ca
peau-rouge / peau-rouges ; slur ; 2 ; target=origin, region=ca
peaux-rouges ; slur ; 2 ; target=origin, region=ca
maudit sauvage / maudits sauvages ; slur ; 2 ; target=origin, region=ca
maudit français / maudits français / maudite française ; slur ; 2 ; target=origin, region=ca
frog / frogs ; slur ; 2 ; target=origin, region=ca, except="frog pose|frog print|tree frog"
froggy ; slur ; 2 ; target=origin, region=ca, except="froggy voice|Froggy's Delight"
pepsi de québécois ; slur ; 2 ; target=origin, region=ca
pea soup ; slur ; 2 ; target=origin, region=ca
peasoup ; slur ; 2 ; target=origin, region=ca
tête carrée / têtes carrée ; slur ; 2 ; target=origin, region=ca, except="vis à tête carrée|vis tête carrée|écrou tête carrée"
têtes carrées ; slur ; 2 ; target=origin, region=ca
bloke / blokes ; slur ; 2 ; target=origin, region=ca
maudit anglais / maudits anglais ; slur ; 2 ; target=origin, region=ca
importé de merde / importés de merde ; slur ; 2 ; target=origin, region=ca
flamoutche / flamoutches / flamouche / flamouches ; slur ; 2 ; target=origin, region=be
flamin de merde / flamins de merde / flamin / flamins ; slur ; 2 ; target=origin, region=be, except="feu flamin"
sale flamin ; slur ; 2 ; target=origin, region=be
wallonkaz / walloen de merde ; slur ; 2 ; target=origin, region=be
yougo de merde / yougos de merde / yougo / yougos ; slur ; 2 ; target=origin, region=ch
bourbine / bourbines ; slur ; 2 ; target=origin, region=ch
frouze / frouzes ; slur ; 2 ; target=origin, region=ch
shadok de frouze / shadoks de frouze ; slur ; 2 ; target=origin, region=ch
zoreille de merde ; slur ; 3 ; target=origin, region=re
zorey deor / zorey dehor ; slur ; 3 ; target=origin, region=re
sale zoreille / sale zorey ; slur ; 3 ; target=origin, region=re
cafre de merde / cafres de merde ; slur ; 3 ; target=origin, region=re
sale cafre ; slur ; 3 ; target=origin, region=re
cafre / cafres ; slur ; 1 ; person, target=origin, region=re, reclaimed, except="ti cafre|fête des cafres|fêt kaf|café cafre|épinards cafres"
kaf ; slur ; 1 ; person, target=origin, region=re, reclaimed
kafrine ; slur ; 1 ; person, target=origin, region=re, reclaimed
comore de merde / comores de merde ; slur ; 3 ; target=origin, region=re
komor de merde ; slur ; 3 ; target=origin, region=re
sale comorien ; slur ; 3 ; target=origin, region=re
caldoche de merde / caldoches de merde ; slur ; 3 ; target=origin, region=nc
sale caldoche / sale kanak ; slur ; 3 ; target=origin, region=nc
kanak de merde ; slur ; 3 ; target=origin, region=nc
sales kanaks ; slur ; 3 ; target=origin, region=nc
harki de merde / harkis de merde ; slur ; 3 ; target=origin
sale harki ; slur ; 3 ; target=origin
fils de harki de merde ; slur ; 3 ; target=origin
pied-noir de merde ; slur ; 3 ; target=origin
sale pied-noir ; slur ; 3 ; target=origin
abid ; slur ; 3 ; target=origin, region=ma
abeed ; slur ; 3 ; target=origin, region=ma
azzi ; slur ; 3 ; target=origin, region=ma
3azzi ; slur ; 3 ; target=origin, region=ma
aazi ; slur ; 3 ; target=origin, region=ma
kahlouch / kahlouche / kahlouches ; slur ; 3 ; target=origin, region=ma
khalouche ; slur ; 3 ; target=origin, region=ma
karlouche ; slur ; 3 ; target=origin, region=ma
carlouche ; slur ; 3 ; target=origin, region=ma
karlouch / karlouchs ; slur ; 3 ; target=origin, region=ma
vendeur de roses de merde ; slur ; 2 ; target=origin
paki / pakis ; slur ; 2 ; target=origin, except="Paki Gipuzkoa"
pakos ; slur ; 2 ; target=origin
pakpak ; slur ; 2 ; target=origin
melon de merde ; slur ; 3 ; target=origin
sale melon ; slur ; 3 ; target=origin
melons de merde ; slur ; 3 ; target=origin
gris de merde ; slur ; 3 ; target=origin
bronzé de merde ; slur ; 3 ; target=origin
basané de merde / basané / basanés ; slur ; 3 ; target=origin, except="teint basané|visage basané"
sale basané ; slur ; 3 ; target=origin
bougnoulerie ; slur ; 3 ; target=origin
sidi de merde ; slur ; 3 ; target=origin
fatma de merde ; slur ; 3 ; target=origin
mohamed de merde ; slur ; 3 ; target=origin
mamadou de merde ; slur ; 3 ; target=origin
enrichisseur culturel / enrichisseur culturelle / enrichisseur culturels / enrichisseur culturelles / enrichisseuse culturel / enrichisseuse culturelle / enrichisseuse culturels / enrichisseuse culturelles / enrichisseurs culturel / enrichisseurs culturelle / enrichisseurs culturels / enrichisseurs culturelles / enrichisseuses culturel / enrichisseuses culturelle / enrichisseuses culturels / enrichisseuses culturelles ; slur ; 3 ; target=origin
chance pour la france de merde ; slur ; 3 ; target=origin
enrichisseur / enrichisseurs ; slur ; 1 ; person, target=origin
CPF de merde ; slur ; 1 ; target=origin
chances pour la France ; slur ; 1 ; target=origin
allogène de merde / allogènes de merde ; slur ; 3 ; target=origin
remplaçant de merde / remplaçants de merde ; slur ; 3 ; target=origin
hors-sol de merde ; slur ; 3 ; target=origin
juif errant de merde / juive errant de merde / juifs errant de merde / juives errant de merde ; slur ; 3 ; target=origin
esclave de noir ; slur ; 3 ; target=origin
retourne à tes champs de coton ; slur ; 3 ; target=origin
champ de coton de nègre ; slur ; 3 ; target=origin
va cueillir du coton ; slur ; 3 ; target=origin
retourne cueillir du coton / retourne ramasser du coton ; slur ; 3 ; target=origin

# Slurs: religion.
youpin / youpine / youpins / youpines / youpinisation ; slur ; 3 ; target=religion
youtre / youtres ; slur ; 3 ; target=religion
youd / youds ; slur ; 3 ; target=religion
youde / youdes ; slur ; 3 ; target=religion
iudéo-maçon ; slur ; 3 ; target=religion
judéo-maçonnique ; slur ; 3 ; target=religion
youpinerie ; slur ; 3 ; target=religion
sale juif / sale juive ; slur ; 3 ; target=religion
sales juifs / sales juives ; slur ; 3 ; target=religion
sale feuj ; slur ; 3 ; target=religion
sales feujs ; slur ; 3 ; target=religion
juif de merde ; slur ; 3 ; target=religion
juifs de merde ; slur ; 3 ; target=religion
juive de merde ; slur ; 3 ; target=religion
gros juif ; slur ; 3 ; target=religion
espèce de juif ; slur ; 3 ; target=religion
fais pas ton juif ; slur ; 3 ; target=religion
faire son juif / faire le juif ; slur ; 3 ; target=religion
fais ton juif ; slur ; 3 ; target=religion
nez de juif ; slur ; 3 ; target=religion
nez crochu de juif ; slur ; 3 ; target=religion
radin comme un juif ; slur ; 3 ; target=religion
riche comme un juif ; slur ; 3 ; target=religion
feuj / feujs ; slur ; 1 ; person, target=religion, reclaimed
yahoud ; slur ; 2 ; target=religion, region=ma
yehoud ; slur ; 2 ; target=religion, region=ma
yahoudi ; slur ; 2 ; target=religion, region=ma
lyhoud ; slur ; 2 ; target=religion, region=ma
lihoud ; slur ; 2 ; target=religion, region=ma
sale yahoud ; slur ; 2 ; target=religion, region=ma
khaybar khaybar ; slur ; 2 ; target=religion, region=ma
nazioniste / nazionistes ; slur ; 3 ; target=religion
sionazi / sionazis ; slur ; 3 ; target=religion
juden / judenrein ; slur ; 3 ; target=religion
enjuivé / enjuivée / enjuivés / enjuivées / enjuivement ; slur ; 3 ; target=religion
lobby juif ; slur ; 3 ; target=religion
complot juif ; slur ; 3 ; target=religion
finance juive ; slur ; 3 ; target=religion
juiverie ; slur ; 3 ; target=religion
pouvoir juif ; slur ; 3 ; target=religion
mafia juive ; slur ; 3 ; target=religion
le péril juif ; slur ; 3 ; target=religion
shoahnanas / shoah ananas / shoahtique ; slur ; 3 ; target=religion
chambres à gaz imaginaires ; slur ; 3 ; target=religion
holohoax ; slur ; 3 ; target=religion
six millions de mensonges ; slur ; 3 ; target=religion
le four était trop petit ; slur ; 3 ; target=religion
sale musulman / sale musulmane ; slur ; 3 ; target=religion
sales musulmans / sales musulmanes ; slur ; 3 ; target=religion
sale muz / sale muzz ; slur ; 3 ; target=religion
sales muzz ; slur ; 3 ; target=religion
musulman de merde / musulmans de merde ; slur ; 3 ; target=religion
islam de merde ; slur ; 3 ; target=religion
muzzrat / muzzrats ; slur ; 3 ; target=religion
muzrat / muzrats ; slur ; 3 ; target=religion
muzz ; slur ; 3 ; target=religion, except="appli Muzz|application Muzz|Muzz app"
islamerde ; slur ; 3 ; target=religion
musulmerde / musulmerdes ; slur ; 3 ; target=religion
merdulman / merdulmans ; slur ; 3 ; target=religion
muzulmerde ; slur ; 3 ; target=religion
muslamerde ; slur ; 3 ; target=religion
coranus ; slur ; 3 ; target=religion
mahomerde / mahomierda ; slur ; 3 ; target=religion
islamonazi / islamonazis / islamo-nazi / islamo-nazis / islamopithèque / islamopithèques / islamo-racaille / islamo-racailles / islamoracaille / islamoracailles ; slur ; 3 ; target=religion
musulmoche ; slur ; 3 ; target=religion
islamo-gauchiste / islamo-gauchistes / islamogauchiste / islamogauchistes / islamo-gaucho / islamo-gauchos / islamo-gauchisme / islamogauchisme / islamo-collabo / islamo-collabos ; slur ; 2 ; target=politics
bâchée / bâchées ; slur ; 2 ; target=religion, except="piscine bâchée|remorque bâchée|serre bâchée|moto bâchée|voiture bâchée|remorques bâchées|pile bâchée|barrière bâchée|terrasse bâchée|culture bâchée|façade bâchée|bien bâchée|bâchée et|structure bâchée|palette bâchée"
sac poubelle ambulant / sacs poubelle ambulant ; slur ; 2 ; target=religion
Belphégor en niqab ; slur ; 2 ; target=religion
fantôme noir de burqa ; slur ; 2 ; target=religion
ninja en burqa ; slur ; 2 ; target=religion
torchon sur la tête ; slur ; 2 ; target=religion
serpillière sur la tête ; slur ; 2 ; target=religion
torchons sur la tête ; slur ; 2 ; target=religion
sac à patates islamique ; slur ; 2 ; target=religion
voilée de merde / voilées de merde ; slur ; 2 ; target=religion
enturbanné / enturbannés ; slur ; 2 ; target=religion
barbu de merde / barbus de merde ; slur ; 2 ; target=religion
bouffeur de couscous / bouffeuse de couscous / bouffeurs de couscous / bouffeuses de couscous / bouffeur de halal / bouffeuse de halal / bouffeurs de halal / bouffeuses de halal ; slur ; 2 ; target=religion
adorateur de la lune / adorateuse de la lune / adorateurs de la lune / adorateuses de la lune ; slur ; 3 ; target=religion
prophète pédophile ; slur ; 3 ; target=religion
dresseur de chameaux / dresseuse de chameaux / dresseurs de chameaux / dresseuses de chameaux ; slur ; 3 ; target=religion
gardien de chèvres / gardienne de chèvres / gardiens de chèvres / gardiennes de chèvres ; slur ; 3 ; target=religion, except="gardien de chèvres en"
niqueur de chèvres / niqueuse de chèvres / niqueurs de chèvres / niqueuses de chèvres ; slur ; 3 ; target=religion
enculeur de chèvres / enculeuse de chèvres / enculeurs de chèvres / enculeuses de chèvres ; slur ; 3 ; target=religion
sodomite de chèvre / sodomites de chèvre ; slur ; 3 ; target=religion
baiseur de chèvres / baiseuse de chèvres / baiseurs de chèvres / baiseuses de chèvres ; slur ; 3 ; target=religion
enculeur de chameaux / enculeuse de chameaux / enculeurs de chameaux / enculeuses de chameaux ; slur ; 3 ; target=religion
baiseur de chameaux / baiseuse de chameaux / baiseurs de chameaux / baiseuses de chameaux ; slur ; 3 ; target=religion
kouffar / kouffars ; slur ; 2 ; target=religion, except="mot kouffar"
kuffar ; slur ; 2 ; target=religion
kafir / kafirs ; slur ; 2 ; target=religion
koufar ; slur ; 2 ; target=religion
mécréant / / mécréante / / mécréants / / mécréantes / ; slur ; 3 ; target=religion
sale chrétien / sale catho ; slur ; 2 ; target=religion
sales cathos ; slur ; 2 ; target=religion
cathos de merde / catho de merde ; slur ; 2 ; target=religion
chrétien de merde ; slur ; 2 ; target=religion
bouffeur d'hosties / bouffeuse d'hosties / bouffeurs d'hosties / bouffeuses d'hosties ; slur ; 2 ; target=religion
grenouille de bénitier / grenouilles de bénitier ; slur ; 2 ; target=religion
cul bénit / cul bénits / culs bénit / culs bénits ; slur ; 2 ; target=religion
catholard / catholards ; slur ; 2 ; target=religion
bigot de merde / bigote de merde / bigots de merde / bigotes de merde ; slur ; 2 ; target=religion
sale bigot / sale bigote ; slur ; 2 ; target=religion
bigot / bigote / bigots / bigotes ; slur ; 2 ; target=religion
bouffeur de curés / bouffeuse de curés / bouffeurs de curés / bouffeuses de curés ; slur ; 1 ; target=religion
croisé de merde ; slur ; 2 ; target=religion
sale croisé ; slur ; 2 ; target=religion
sales croisés ; slur ; 2 ; target=religion
goy / goys ; slur ; 1 ; person, target=religion, except="Christian Goy"
goyim ; slur ; 1 ; person, target=religion
goï ; slur ; 1 ; person, target=religion
secte de dégénérés ; slur ; 3 ; target=religion
témoins de Jéhovah de merde ; slur ; 3 ; target=religion
sale protestant / sale hindou / sale sikh / sale bouddhiste ; slur ; 3 ; target=religion

# Slurs: sexual orientation and gender identity.
pédé / pédés ; slur ; 2 ; target=orientation, reclaimed
pd / pds ; slur ; 2 ; target=orientation, reclaimed, except="PD LGD|PD et LGD|modèle PD|probabilité de défaut PD|ligne PD|PD moyenne|les PD et LGD|PD à un an|la PD du portefeuille"
pédale de merde / pédales de merde ; slur ; 2 ; target=orientation, reclaimed
pédéraste / pédérastes / pédérastie / pédérastique ; slur ; 2 ; target=orientation, reclaimed
p'tit pédé ; slur ; 2 ; target=orientation, reclaimed
ptit pd ; slur ; 2 ; target=orientation, reclaimed
bande de pédales ; slur ; 2 ; target=orientation, reclaimed
sale pd / sale pédé ; slur ; 3 ; target=orientation
sales pds / sales pédés ; slur ; 3 ; target=orientation
gros pédé / gros pd ; slur ; 3 ; target=orientation
espèce de pédé / espèce de pd ; slur ; 3 ; target=orientation
bande de pédés / bande de pd ; slur ; 3 ; target=orientation
pédé de merde / pédés de merde ; slur ; 3 ; target=orientation
pd de merde ; slur ; 3 ; target=orientation
pédale / pédales ; slur ; 1 ; person, target=orientation, except="pédale de frein|pédale d'accélérateur|pédales automatiques|pédale douce|pédale d'embrayage|pédales de vélo|pédale de vélo|perdre les pédales|perd les pédales|la pédale|les pédales|pédale d'effet|pédales d'effets|pédale de distorsion|pédale de|pédales de|lever le pied de la pédale|pédale fort|on pédale|pédale dans|pédales plates|je pédale|qui pédale|coup de pédale|une pédale|voiture à pédales|à pédales|à pédale|il pédale|tu pédales|elle pédale|pédale au|poubelle à pédale|mes pédales|pédales et mes|pédale wah-wah|pédale de sourdine|pédale wah|pédales et cale-pieds|pédale au piano|pédale grince|pédale gauche|pédale droite"
tapette / tapettes / tapettitude ; slur ; 3 ; target=orientation, except="tapette à mouches|tapette à souris|tapettes à mouches|tapettes à souris|tapette à tapis|piège tapette|pièges tapettes|tapette à rat|tapettes à rats|une tapette à|tapette mouche|tapette claque|la tapette claque|tapette au rayon|tapette anti-mouches|tapette électrique|tapette plastique|tapettes anti-souris|coup de tapette"
tapiole / tapioles ; slur ; 3 ; target=orientation
tantouze / tantouzes / tantouse / tantouses / tantouserie ; slur ; 3 ; target=orientation
tafiole / tafioles ; slur ; 3 ; target=orientation
tarlouze / tarlouzes / tarlouse / tarlouses ; slur ; 3 ; target=orientation
tafiolle / tafiolles ; slur ; 3 ; target=orientation
fiotte / fiottes ; slur ; 3 ; target=orientation
taffiole / taffioles ; slur ; 3 ; target=orientation
tarlouz ; slur ; 3 ; target=orientation
tantouz ; slur ; 3 ; target=orientation
tafiolade ; slur ; 3 ; target=orientation
lopette de pd / lopettes de pd ; slur ; 3 ; target=orientation
lope de pd / lopes de pd ; slur ; 3 ; target=orientation
enculé de pédé / enculés de pédés ; slur ; 3 ; target=orientation
sodomite / sodomites ; slur ; 3 ; target=orientation, except="les Sodomites de la Bible"
enfileur de rondelle / enfileuse de rondelle / enfileurs de rondelle / enfileuses de rondelle ; slur ; 3 ; target=orientation
empaleur de rondelle / empaleuse de rondelle / empaleurs de rondelle / empaleuses de rondelle ; slur ; 3 ; target=orientation
enfoireur ; slur ; 3 ; target=orientation
fif / fifs ; slur ; 2 ; target=orientation, region=ca
fifi / fifis ; slur ; 2 ; target=orientation, region=ca, except="Fifi Brindacier|Fifi brin d'acier|tante Fifi|Fifi Abou Dib|FIFI festival"
moumoune / moumounes ; slur ; 1 ; person, target=orientation, region=ca, except="manteau moumoune|veste moumoune|polaire moumoune|gilet moumoune|doublure moumoune|manteau en moumoune|en moumoune|effet moumoune|plaid moumoune"
grande folle ; slur ; 2 ; target=orientation
folles du cul / folle tordue ; slur ; 2 ; target=orientation
vieille tante de pd ; slur ; 2 ; target=orientation
follasse / follasses ; slur ; 2 ; target=orientation
gouine / gouines / gouinasse / gouinasses ; slur ; 2 ; target=orientation, reclaimed
gousse de merde ; slur ; 2 ; target=orientation, reclaimed
gougnotte / gougnottes ; slur ; 2 ; target=orientation, reclaimed
brouteuse de gazon / brouteuses de gazon / brouteuse de minou / brouteuses de minou / broute-minou ; slur ; 2 ; target=orientation, reclaimed
camionneuse de merde ; slur ; 2 ; target=orientation, reclaimed
sale gouine ; slur ; 3 ; target=orientation
sales gouines ; slur ; 3 ; target=orientation
sale lesbienne ; slur ; 3 ; target=orientation
sales lesbiennes ; slur ; 3 ; target=orientation
gouine de merde / gouines de merde ; slur ; 3 ; target=orientation
lesbienne de merde ; slur ; 3 ; target=orientation
sale homo ; slur ; 3 ; target=orientation
sales homos ; slur ; 3 ; target=orientation
sale gay ; slur ; 3 ; target=orientation
sales gays ; slur ; 3 ; target=orientation
gay de merde ; slur ; 3 ; target=orientation
gays de merde ; slur ; 3 ; target=orientation
homo de merde ; slur ; 3 ; target=orientation
homos de merde ; slur ; 3 ; target=orientation
sale bi / sale inverti ; slur ; 3 ; target=orientation
invertis de merde / inverti / invertis ; slur ; 3 ; target=orientation, except="lien inverti|sucre inverti|signal inverti|signal est inverti|sirop inverti|sucres invertis"
faggot / faggots ; slur ; 3 ; target=orientation
fag ; slur ; 3 ; target=orientation
fags ; slur ; 3 ; target=orientation
batty boy ; slur ; 3 ; target=orientation
homofiotte ; slur ; 3 ; target=orientation
LGBTQIA+ de merde ; slur ; 2 ; target=orientation
lgbt de merde ; slur ; 2 ; target=orientation
lgbtruc ; slur ; 2 ; target=orientation
lgbtmachin ; slur ; 2 ; target=orientation
LGBTQXYZ ; slur ; 2 ; target=orientation
alphabet de dégénérés ; slur ; 2 ; target=orientation
lobby gay / lobby LGBT / lobby homo ; slur ; 2 ; target=orientation
propagande LGBT / propagande homosexuelle ; slur ; 2 ; target=orientation
LGBTistes ; slur ; 2 ; target=orientation
zamel / zamels ; slur ; 3 ; target=orientation, region=ma
zemel ; slur ; 3 ; target=orientation, region=ma
zamal ; slur ; 3 ; target=orientation, region=ma
attay ; slur ; 3 ; target=orientation, region=ma
attai ; slur ; 3 ; target=orientation, region=ma
3attay ; slur ; 3 ; target=orientation, region=ma
3atay ; slur ; 3 ; target=orientation, region=ma
miboun / mibouna ; slur ; 3 ; target=orientation, region=ma
louti ; slur ; 3 ; target=orientation, region=ma
louati ; slur ; 3 ; target=orientation, region=ma
zmel ; slur ; 3 ; target=orientation, region=ma
loubia de pd ; slur ; 3 ; target=orientation, region=ma
góor-jigéen ; slur ; 3 ; target=orientation, region=sn
goorjigen ; slur ; 3 ; target=orientation, region=sn
gordjiguene / gordjigen ; slur ; 3 ; target=orientation, region=sn
gor djiguen ; slur ; 3 ; target=orientation, region=sn
woubi de merde / woubis de merde ; slur ; 3 ; target=orientation, region=ci
pédé de blanc ; slur ; 3 ; target=orientation, region=ci
sale woubi ; slur ; 3 ; target=orientation, region=ci
toubab pd ; slur ; 3 ; target=orientation, region=ci
yossi de merde ; slur ; 3 ; target=orientation, region=ci
masisi / masisis ; slur ; 3 ; target=orientation, region=gp
massissi / massissis ; slur ; 3 ; target=orientation, region=gp
makomè ; slur ; 3 ; target=orientation, region=gp
makoumé / makoumés ; slur ; 3 ; target=orientation, region=gp
macoumé / macoumés ; slur ; 3 ; target=orientation, region=gp
macommère / macommères ; slur ; 3 ; target=orientation, region=gp
madivin / madivins / madivine / madivines ; slur ; 2 ; target=orientation, region=ht
zanmi de merde ; slur ; 2 ; target=orientation, region=ht
totoche de pd ; slur ; 3 ; target=orientation, region=re
travelo / travelos ; slur ; 3 ; target=identity
travlo / travlos ; slur ; 3 ; target=identity
trav de merde ; slur ; 3 ; target=identity
sale trav ; slur ; 3 ; target=identity
transsexuel de merde / transsexuels de merde / trans de merde ; slur ; 3 ; target=identity
sale trans ; slur ; 3 ; target=identity
sales trans ; slur ; 3 ; target=identity
sale travelo ; slur ; 3 ; target=identity
sales travelos ; slur ; 3 ; target=identity
sale transsexuel ; slur ; 3 ; target=identity
trans dégénéré ; slur ; 3 ; target=identity
erreur de genre ; slur ; 3 ; target=identity
trans-dégénérés ; slur ; 3 ; target=identity
tranny / trannies ; slur ; 2 ; target=identity
shemale / shemales ; slur ; 2 ; target=identity
ladyboy / ladyboys ; slur ; 2 ; target=identity
transformer de merde ; slur ; 2 ; target=identity
homme en jupe / homme déguisé en femme / homme déguisés en femme / hommes déguisé en femme / hommes déguisés en femme ; slur ; 2 ; target=identity, except="homme déguisé en femme pour"
mec en robe / mecs en robe ; slur ; 2 ; target=identity
hommes en jupe / hommes déguisés en femmes ; slur ; 2 ; target=identity, except="hommes déguisés en femmes pour"
femme à bite / femmes à bite / femme à barbe de merde / femmes à barbe de merde ; slur ; 2 ; target=identity
hélicoptère d'attaque / hélicoptère de combat apache ; slur ; 2 ; target=identity, except="hélicoptère d'attaque Tigre|hélicoptère d'attaque Apache|hélicoptère d'attaque AH"
théorie du genre de merde ; slur ; 2 ; target=identity
transgenrisme / transactivistes ; slur ; 2 ; target=identity
délire trans ; slur ; 2 ; target=identity
idéologie trans ; slur ; 2 ; target=identity
mode trans ; slur ; 2 ; target=identity
secte trans ; slur ; 2 ; target=identity
non-binaire de merde ; slur ; 3 ; target=identity
iel de merde ; slur ; 3 ; target=identity
sale non-binaire ; slur ; 3 ; target=identity
non-binaire mes couilles ; slur ; 3 ; target=identity
hermaphrodite de merde ; slur ; 3 ; target=identity
sale hermaphrodite ; slur ; 3 ; target=identity
monstre hermaphrodite ; slur ; 3 ; target=identity

# Slurs: sex.
pisseuse de merde ; slur ; 3 ; target=sex
bonne à baiser / bonnes à baiser ; slur ; 3 ; target=sex
tout juste bonne à baiser ; slur ; 3 ; target=sex
trous à bite ; slur ; 3 ; target=sex
trou à bite / trou à bites / trous à bites ; slur ; 3 ; target=sex
sac à sperme ; slur ; 3 ; target=sex
femelle / femelles ; slur ; 1 ; person, target=sex, except="prise femelle|prises femelles|connecteur femelle|mâle femelle|mâle ou femelle|mâles et femelles|mâle et femelle|chat femelle|chien femelle|chatte femelle|une femelle et|port femelle|fiche femelle|câble femelle|femelle du|raccord femelle|femelle stérilisée|chiot femelle|chiots femelles|fleurs femelles|fleur femelle|la femelle|les femelles|femelles et|femelle de|une femelle|femelle et|filetage femelle|embout femelle|femelle vers|femelle XLR|USB femelle|HDMI femelle|jack femelle"
sale femelle ; slur ; 2 ; target=sex
sales femelles ; slur ; 2 ; target=sex
ces femelles ; slur ; 2 ; target=sex
femelles de merde ; slur ; 2 ; target=sex
sale bonne femme ; slur ; 2 ; target=sex
bonnes femmes de merde / bonne femme / bonne femmes / bonnes femme / bonnes femmes ; slur ; 2 ; target=sex, except="une bonne femme de ménage|bonne femme de neige|gratin bonne femme|sole bonne femme|remède de bonne femme|remèdes de bonne femme|à la bonne femme|potage bonne femme"
poule de luxe / poules de luxe ; slur ; 2 ; target=sex
pute de luxe / putes de luxe ; slur ; 2 ; target=sex
fille de joie / filles de joie / fille facile / filles facile / filles faciles / fille de petite vertu / filles de petite vertu ; slur ; 2 ; target=sex
femme de petite vertu / femmes de petite vertu / femme de mauvaise vie ; slur ; 2 ; target=sex
marie-couche-toi-là / Marie-salope ; slur ; 2 ; target=sex, except="Marie-salope dragage"
nana à baiser ; slur ; 2 ; target=sex
féminazie / féminazies / féminazi / féminazis ; slur ; 3 ; target=sex
fémi-nazie ; slur ; 3 ; target=sex
féminasse / féminasses / féminopute / féminoputes / féminichienne / féminichiennes / féministe hystérique / féministe hystériques / féministes hystérique / féministes hystériques ; slur ; 3 ; target=sex
hystériques féministes ; slur ; 3 ; target=sex
féministe de merde / féministes de merde / fémini-connes ; slur ; 3 ; target=sex
retourne à la cuisine / retourne dans ta cuisine / retourne à ta cuisine / retournez à la cuisine / retournez dans vos cuisines ; slur ; 3 ; target=sex
va faire la vaisselle ; slur ; 3 ; target=sex
va me faire un sandwich ; slur ; 3 ; target=sex
fais-moi un sandwich ; slur ; 3 ; target=sex
va à la cuisine ; slur ; 3 ; target=sex
ta place est dans la cuisine / ta place est à la cuisine ; slur ; 3 ; target=sex
leur place est à la cuisine ; slur ; 3 ; target=sex
femme au volant mort au tournant ; slur ; 3 ; target=sex
retourne à tes casseroles / retourne à tes fourneaux / retournez à vos fourneaux ; slur ; 3 ; target=sex
gonzesse / gonzesses ; slur ; 1 ; person, target=sex
bonniche / bonniches ; slur ; 1 ; person, target=sex
boniche / boniches ; slur ; 1 ; person, target=sex
rombière / rombières ; slur ; 1 ; person, target=sex
mémère / mémères ; slur ; 1 ; person, target=sex, except="mémère à chats"
donzelle / donzelles ; slur ; 1 ; person, target=sex
thot / thots ; slur ; 2 ; target=sex, except="dieu Thot|dieu Thot égyptien|Thot formation|Thot le dieu|école Thot"
tchoin / tchoins ; slur ; 3 ; target=sex
tchouin / tchouins ; slur ; 3 ; target=sex
teh de pute ; slur ; 3 ; target=sex
michetonneuse / michetonneuses ; slur ; 2 ; target=sex
michto / michtos / michtonneuse / michtonneuses ; slur ; 2 ; target=sex
mich'to ; slur ; 2 ; target=sex
gold digger ; slur ; 2 ; target=sex
croqueuse de diamants / croqueuses de diamants ; slur ; 2 ; target=sex
fille à fric ; slur ; 2 ; target=sex
cagole / cagoles ; slur ; 1 ; person, target=sex, except="bière La Cagole"
keh ; slur ; 3 ; target=sex
keuh de pute ; slur ; 3 ; target=sex
kehba ; slur ; 3 ; target=sex
qehba ; slur ; 3 ; target=sex
péripatéticienne de merde ; slur ; 3 ; target=sex
tapin / tapins / tapineuse / tapineuses ; slur ; 3 ; target=sex
morue des trottoirs ; slur ; 3 ; target=sex
asphalteuse / asphalteuses ; slur ; 3 ; target=sex
pute borgne ; slur ; 3 ; target=sex
putes borgnes ; slur ; 3 ; target=sex
tass ; slur ; 3 ; target=sex
tassepé / tassepés ; slur ; 3 ; target=sex
taspé / taspés ; slur ; 3 ; target=sex
tass-pé ; slur ; 3 ; target=sex
tepu ; slur ; 3 ; target=sex
tepus ; slur ; 3 ; target=sex
tainp ; slur ; 3 ; target=sex
teupu ; slur ; 3 ; target=sex
BAB de pute ; slur ; 3 ; target=origin
beurette à chicha / beurettes à chicha / beurette à khel ; slur ; 3 ; target=origin
chatte en chaleur / chattes en chaleur ; slur ; 3 ; target=sex, except="chatte en chaleur que faire"
chienne en chaleur / chiennes en chaleur ; slur ; 3 ; target=sex, except="ma chienne en chaleur|une chienne en chaleur chez"
frigide / frigides ; slur ; 2 ; target=sex
mal-baisée / mal-baisées / mal baisée de service ; slur ; 2 ; target=sex
vieille fille / vieille filles / vieilles filles ; slur ; 2 ; target=sex, except="vieille fille du"
vagin sur pattes / vagins sur pattes ; slur ; 2 ; target=sex
utérus sur pattes ; slur ; 2 ; target=sex
pondeuse / pondeuses ; slur ; 2 ; target=sex, except="poule pondeuse|poules pondeuses|aliment pondeuse|pondeuses bio|pondeuses en|élevage de pondeuses"
sac à bébés ; slur ; 2 ; target=sex
castratrice / castratrices ; slur ; 1 ; person, target=sex
hystéro de service ; slur ; 1 ; target=sex
poissonnière de merde ; slur ; 1 ; target=sex
matrone de merde ; slur ; 1 ; target=sex
mysogiton ; slur ; 2 ; target=sex
mâle blanc de merde ; slur ; 2 ; target=sex
mâles blancs de merde ; slur ; 2 ; target=sex
porc d'homme ; slur ; 2 ; target=sex
hommes de merde ; slur ; 2 ; target=sex
les hommes sont des porcs ; slur ; 2 ; target=sex
homme de merde ; slur ; 2 ; target=sex
soumis de soja ; slur ; 1 ; target=sex
homme soja ; slur ; 1 ; target=sex
soja boy ; slur ; 1 ; target=sex
soy boy ; slur ; 1 ; target=sex
soyboy / soyboys ; slur ; 1 ; person, target=sex
incel / incels ; slur ; 1 ; person, target=sex
puceau / puceaux ; slur ; 1 ; person, target=sex
pucelle / pucelles ; slur ; 1 ; person, target=sex, except="la Pucelle d'Orléans|Pucelle d'Orléans|Jeanne la Pucelle"
sale gosse de riche ; slur ; 2 ; target=sex
sales mecs / sales hommes ; slur ; 2 ; target=sex
sale femme ; slur ; 2 ; target=sex
sales femmes ; slur ; 2 ; target=sex
femme de merde / femmes de merde ; slur ; 2 ; target=sex

# Slurs: disability, health, age, class, police, politics.
gogol de merde / gogols de merde ; slur ; 3 ; target=disability
mongol de merde / mongols de merde ; slur ; 3 ; target=disability
sale mongol / sale mongolien / sale handicapé / sale handicapée ; slur ; 3 ; target=disability
sales handicapés ; slur ; 3 ; target=disability
sale gogol ; slur ; 3 ; target=disability
handicapé de merde / handicapée de merde / handicapés de merde / handicapées de merde ; slur ; 3 ; target=disability
sale trisomique ; slur ; 3 ; target=disability
trisomique de merde ; slur ; 3 ; target=disability
sale autiste ; slur ; 3 ; target=disability
autiste de merde ; slur ; 3 ; target=disability
sale débile ; slur ; 3 ; target=disability
sales débiles ; slur ; 3 ; target=disability
trisomique fini / trisomique finis / trisomiques fini / trisomiques finis ; slur ; 3 ; target=disability
espèce de trisomique ; slur ; 3 ; target=disability
t'es trisomique ; slur ; 3 ; target=disability
il est trisomique ou quoi ; slur ; 3 ; target=disability
espèce de mongol / espèce d'autiste / espèce de triso ; slur ; 3 ; target=disability
bande de trisos ; slur ; 3 ; target=disability
triso / trisos ; slur ; 3 ; target=disability
tristo ; slur ; 3 ; target=disability
autiste fini / autiste finis / autistes fini / autistes finis ; slur ; 2 ; target=disability
t'es autiste ou quoi / t'es autiste ; slur ; 2 ; target=disability
gros autiste ; slur ; 2 ; target=disability
vous êtes autistes ; slur ; 2 ; target=disability
bande d'autistes ; slur ; 2 ; target=disability
légume humain / légumes humain ; slur ; 2 ; target=disability
espèce de légume ; slur ; 2 ; target=disability
bon pour l'asile ; slur ; 2 ; target=disability
bonne pour l'asile ; slur ; 2 ; target=disability
bons pour l'asile ; slur ; 2 ; target=disability
à enfermer ; slur ; 2 ; target=disability, except="à enfermer dans"
bonne à enfermer ; slur ; 2 ; target=disability
bon à enfermer ; slur ; 2 ; target=disability
bons à interner ; slur ; 2 ; target=disability
bon à interner ; slur ; 2 ; target=disability
à interner d'urgence ; slur ; 2 ; target=disability
fou à lier / fous à lier ; slur ; 2 ; target=disability
folle à lier / folles à lier ; slur ; 2 ; target=disability
cotorep ; slur ; 2 ; target=disability
cas cotorep ; slur ; 2 ; target=disability
handicapé de la vie / handicapée de la vie / handicapés de la vie / handicapées de la vie / handicapé du cerveau / handicapée du cerveau / handicapés du cerveau / handicapées du cerveau / handicapé mental de / handicapé mentale de / handicapé mentaux de / handicapé mentales de / handicapée mental de / handicapée mentale de / handicapée mentaux de / handicapée mentales de / handicapés mental de / handicapés mentale de / handicapés mentaux de / handicapés mentales de / handicapées mental de / handicapées mentale de / handicapées mentaux de / handicapées mentales de ; slur ; 2 ; target=disability
un retardé ; slur ; 2 ; target=disability
gros retardé ; slur ; 2 ; target=disability
sale retardé ; slur ; 2 ; target=disability
espèce de retardé ; slur ; 2 ; target=disability
bande de retardés ; slur ; 2 ; target=disability
retardé mental / retardé mentale / retardé mentaux / retardé mentales / retardée mental / retardée mentale / retardée mentaux / retardée mentales / retardés mental / retardés mentale / retardés mentaux / retardés mentales / retardées mental / retardées mentale / retardées mentaux / retardées mentales / retard mental de merde / retards mental de merde ; slur ; 2 ; target=disability
ahuri / ahurie / ahuris / ahuries ; slur ; 2 ; target=disability
boiteux de merde ; slur ; 2 ; target=disability
bancal de merde ; slur ; 2 ; target=disability
infirme de merde / infirmes de merde ; slur ; 2 ; target=disability
sale infirme ; slur ; 2 ; target=disability
éclopé de merde ; slur ; 2 ; target=disability
sale nain / sale naine ; slur ; 2 ; target=disability
nain de merde / nains de merde ; slur ; 2 ; target=disability
cul-de-jatte / cul-de-jattes ; slur ; 2 ; target=disability
culs-de-jatte ; slur ; 2 ; target=disability
moignon sur pattes ; slur ; 2 ; target=disability
sourdingue / sourdingues ; slur ; 2 ; target=disability
bigle de merde ; slur ; 2 ; target=disability
sale sourd / sale aveugle / sale bègue ; slur ; 2 ; target=disability
gol ; slur ; 2 ; target=disability, except="gol gol gol|dans l'eau gol"
golmon / golmons ; slur ; 2 ; target=disability
gol de merde ; slur ; 2 ; target=disability
golio / goliot ; slur ; 2 ; target=disability
schizo / schizos ; slur ; 1 ; person, target=health
maboul / maboule / mabouls / maboules ; slur ; 1 ; person, target=health
complètement timbré / complètement timbrée ; slur ; 1 ; target=health
un timbré ; slur ; 1 ; target=health
une timbrée ; slur ; 1 ; target=health
t'es timbré / t'es timbrée ; slur ; 1 ; target=health
des timbrés ; slur ; 1 ; target=health
cinglé / cinglée / cinglés / cinglées ; slur ; 1 ; person, target=health
dingo / dingos ; slur ; 1 ; person, target=health, except="dingo australien|parapluie Dingo|Mickey et Dingo|Pluto et Dingo|dingos d'Australie"
barjo / barjos / barjot / barjots ; slur ; 1 ; person, target=health
siphonné / siphonnée / siphonnés / siphonnées ; slur ; 1 ; person, target=health
fêlé / fêlée / fêlés / fêlées ; slur ; 1 ; person, target=health, except="os fêlé|côte fêlée|écran fêlé|vitre fêlée|côtes fêlées"
détraqué / détraquée / détraqués / détraquées ; slur ; 1 ; person, target=health
déséquilibré / déséquilibrée / déséquilibrés / déséquilibrées ; slur ; 1 ; person, target=health, except="régime déséquilibré|budget déséquilibré|contrat déséquilibré|relation déséquilibrée|alimentation déséquilibrée|déséquilibré entre|jeu déséquilibré|match déséquilibré|répartition déséquilibrée|déséquilibrée entre|clauses déséquilibrées"
complètement toqué / complètement toquée ; slur ; 1 ; target=health
zinzin / zinzins ; slur ; 1 ; person, target=health
chtarbé / chtarbée / chtarbés / chtarbées ; slur ; 1 ; person, target=health
complètement givré / complètement givrée ; slur ; 1 ; target=health
t'es givré ; slur ; 1 ; target=health
bande de givrés ; slur ; 1 ; target=health
toctoc ; slur ; 1 ; person, target=health
foldingue / foldingues ; slur ; 1 ; target=health
tapé du ciboulot / tapée du ciboulot / tapés du ciboulot / tapées du ciboulot ; slur ; 1 ; target=health
fada ; slur ; 1 ; person, target=health
psychotique de merde ; slur ; 2 ; target=health
dépressif de merde / dépressive de merde ; slur ; 2 ; target=health
suicidaire de merde ; slur ; 2 ; target=health
bipolaire de merde ; slur ; 2 ; target=health
cas psychiatrique / cas psy ; slur ; 2 ; target=health
sort de l'asile ; slur ; 2 ; target=health
échappé de l'asile / échappée de l'asile / échappés de l'asile ; slur ; 2 ; target=health
oublié de prendre tes médocs / oublié tes médocs ; slur ; 2 ; target=health
prends tes médocs / prends tes cachets ; slur ; 2 ; target=health
retourne à l'asile ; slur ; 2 ; target=health
va te faire interner / va te faire soigner ; slur ; 2 ; target=health
allez vous faire soigner ; slur ; 2 ; target=health
fais-toi soigner ; slur ; 2 ; target=health
faites-vous soigner ; slur ; 2 ; target=health
faut te faire soigner / faut vous faire soigner ; slur ; 2 ; target=health
fais-toi interner ; slur ; 2 ; target=health
faites-vous interner ; slur ; 2 ; target=health
sidaïque / sidaïques ; slur ; 2 ; target=health
sidéen de merde / sidéenne de merde / sidéens de merde / sidéennes de merde ; slur ; 2 ; target=health
sale sidéen ; slur ; 2 ; target=health
séropo de merde ; slur ; 2 ; target=health
sale séropo / sale lépreux ; slur ; 2 ; target=health
pestiféré / pestiférée / pestiférés / pestiférées ; slur ; 2 ; target=health
lépreux de merde ; slur ; 2 ; target=health
galeux / galeuse / galeuses ; slur ; 2 ; target=health, except="brebis galeuse|brebis galeuses|chien galeux"
syphilitique de merde ; slur ; 2 ; target=health
tuberculeux de merde ; slur ; 2 ; target=health
toxico / toxicos ; slur ; 2 ; target=health, except="toxico et addicto"
un camé ; slur ; 2 ; target=health
une camée ; slur ; 2 ; target=health
sale camé ; slur ; 2 ; target=health
gros camé ; slur ; 2 ; target=health
les camés ; slur ; 2 ; target=health
des camés ; slur ; 2 ; target=health
sales camés ; slur ; 2 ; target=health
bande de camés ; slur ; 2 ; target=health
drogué de merde / droguée de merde / drogués de merde / droguées de merde ; slur ; 2 ; target=health
junkie / junkies ; slur ; 2 ; target=health
junky / junkys ; slur ; 2 ; target=health
crackhead / crackheads ; slur ; 2 ; target=health
tox ; slur ; 2 ; target=health, except="tox-info"
toxos ; slur ; 2 ; target=health
crackeux / crackeuse / crackeuses ; slur ; 2 ; target=health
gros obèse / gros obèses ; slur ; 3 ; target=appearance
obèse de merde ; slur ; 3 ; target=appearance
sale obèse ; slur ; 3 ; target=appearance
sales obèses ; slur ; 3 ; target=appearance
sale gros lard / sale moche / sale laideron ; slur ; 3 ; target=appearance
bouffi de graisse ; slur ; 3 ; target=appearance
tas de graisse / tas de gras ; slur ; 3 ; target=appearance
tonneau sur pattes ; slur ; 3 ; target=appearance
gras du bide / gras du cul ; slur ; 3 ; target=appearance
sac de graisse ; slur ; 3 ; target=appearance
gros tas de graisse ; slur ; 3 ; target=appearance
vieux con de boomer ; slur ; 1 ; target=age
ok boomer ; slur ; 1 ; target=age
boomer / boomers / boomeuse / boomeuses / boomeur / boomeurs ; slur ; 1 ; person, target=age, except="génération baby boomer|baby boomer|baby-boomer|baby boomers|baby-boomers|ball boomer"
sale vieux / sale vieille ; slur ; 2 ; target=age
sales vieux / sales vieilles ; slur ; 2 ; target=age
vieux de merde ; slur ; 2 ; target=age
vieille de merde / vieille peau de vache ; slur ; 2 ; target=age
momie ambulante ; slur ; 2 ; target=age
fossile ambulant ; slur ; 2 ; target=age
cadavre ambulant ; slur ; 2 ; target=age
sénile / séniles ; slur ; 2 ; target=age, except="démence sénile|plaque sénile|lentigo sénile|cataracte sénile"
gâteux / gâteuse / gâteuses ; slur ; 2 ; target=age
grabataire de merde ; slur ; 2 ; target=age
sucre les fraises ; slur ; 2 ; target=age
vieux rassis ; slur ; 2 ; target=age
vioque / vioques ; slur ; 2 ; target=age
viocard / viocards ; slur ; 2 ; target=age
croulant de merde / croulants de merde ; slur ; 2 ; target=age
morveux de jeune ; slur ; 1 ; target=age
sale jeune ; slur ; 1 ; target=age
sales jeunes ; slur ; 1 ; target=age
petit merdeux ; slur ; 1 ; target=age
jeunes cons ; slur ; 1 ; target=age
sale gamin ; slur ; 1 ; target=age
sales gamins ; slur ; 1 ; target=age
sale gosse ; slur ; 1 ; target=age
sales gosses ; slur ; 1 ; target=age
sale mioche ; slur ; 1 ; target=age
sales mioches ; slur ; 1 ; target=age
clodo / clodos ; slur ; 2 ; target=class
clochard / clocharde / clochards / clochardes ; slur ; 2 ; target=class, except="La Belle et le Clochard|Belle et le clochard"
sale clodo ; slur ; 2 ; target=class
sales clodos ; slur ; 2 ; target=class
sale clochard ; slur ; 2 ; target=class
sales clochards ; slur ; 2 ; target=class
clochardisé / clochardisée / clochardisés / clochardisées ; slur ; 2 ; target=class
crève-misère ; slur ; 2 ; target=class
va-nu-pied ; slur ; 2 ; target=class
pouilleux / pouilleuse / pouilleuses ; slur ; 2 ; target=class
gueusard / gueusards ; slur ; 2 ; target=class
cloche de clodo / cloches de clodo ; slur ; 2 ; target=class
zonard de merde ; slur ; 2 ; target=class
sans-abri de merde ; slur ; 2 ; target=class
traîne-savate / traîne-savates ; slur ; 2 ; target=class
sale pauvre ; slur ; 3 ; target=class
sales pauvres ; slur ; 3 ; target=class
pauvre de merde / pauvres de merde ; slur ; 3 ; target=class
sale assisté ; slur ; 3 ; target=class
sales assistés ; slur ; 3 ; target=class
assisté de merde / assistés de merde ; slur ; 3 ; target=class
sale cassos ; slur ; 3 ; target=class
cassos de merde ; slur ; 3 ; target=class
sale chômeur ; slur ; 3 ; target=class
chômeur de merde ; slur ; 3 ; target=class
sales chômeurs ; slur ; 3 ; target=class
prolo de merde ; slur ; 3 ; target=class
sale prolo ; slur ; 3 ; target=class
fin de RMI ; slur ; 3 ; target=class
RSAste / RSAstes ; slur ; 3 ; target=class
profiteur du système / profiteuse du système / profiteurs du système / profiteuses du système ; slur ; 3 ; target=class
parasite du système / parasites du système / parasite social / parasites sociaux ; slur ; 3 ; target=class
cassosserie ; slur ; 3 ; target=class
casssos ; slur ; 3 ; target=class
BS ; slur ; 1 ; person, target=class, region=ca, except="BS ISO|BS EN|BS 2000|Nintendo BS|BS en|BS MS"
les BS ; slur ; 1 ; target=class, region=ca
gang de BS ; slur ; 1 ; target=class, region=ca
sale BS ; slur ; 1 ; target=class, region=ca
bourge / bourges / bourgeois de merde ; slur ; 1 ; target=class, except="ville de Bourges|à Bourges|Bourges et|printemps de Bourges|Printemps de Bourges|de Bourges|Bourges Centre"
sale bourge / sale bourgeoise / sale riche ; slur ; 1 ; target=class
sales riches ; slur ; 1 ; target=class
bobo de merde / bobos de merde ; slur ; 1 ; target=class
bobo / bobos ; slur ; 1 ; person, target=class, except="petit bobo|petits bobos|un bobo|des bobos|bobo au|bobo à|Bobo-Dioulasso|Bobo Dioulasso|bobo partout|fait bobo|gros bobo|les bobos du quotidien|bisou sur le bobo"
prolétarde ; slur ; 1 ; person, target=class
sale flic ; slur ; 2 ; target=police
sales flics ; slur ; 2 ; target=police
flic de merde ; slur ; 2 ; target=police
flics de merde ; slur ; 2 ; target=police
sale keuf ; slur ; 2 ; target=police
sales keufs ; slur ; 2 ; target=police
keuf de merde ; slur ; 2 ; target=police
keufs de merde ; slur ; 2 ; target=police
flicaille ; slur ; 2 ; target=police
poulaille ; slur ; 2 ; target=police
flicard / flicards ; slur ; 2 ; target=police
porc de flic / porcs de flic ; slur ; 2 ; target=police
porcs de flics ; slur ; 2 ; target=police
bourre de merde / bourres de merde ; slur ; 2 ; target=police
sale bourre / sale condé ; slur ; 2 ; target=police
sales condés ; slur ; 2 ; target=police
sale poulet ; slur ; 2 ; target=police
sales poulets ; slur ; 2 ; target=police
poulets de merde ; slur ; 2 ; target=police
schmitt / schmitts ; slur ; 2 ; target=police, except="Schmitt Éric|Éric-Emmanuel Schmitt|Carl Schmitt|Christian Schmitt|Florent Schmitt|Gavin Schmitt|M. Schmitt|Mme Schmitt|Harrison Schmitt"
shtar de merde / shtars de merde ; slur ; 2 ; target=police
chtar de merde ; slur ; 2 ; target=police
cochons de flics ; slur ; 2 ; target=police
robocop de merde ; slur ; 2 ; target=police
flic assassin ; slur ; 2 ; target=police
flics assassins ; slur ; 2 ; target=police
milice du capital ; slur ; 2 ; target=police
chien de garde du capital / chiens de garde du capital ; slur ; 2 ; target=police
bleusaille ; slur ; 2 ; target=police
acab ; slur ; 2 ; target=police
a.c.a.b ; slur ; 2 ; target=police
1312 ; slur ; 2 ; target=police, except="le 1312|en 1312|référence 1312|n° 1312|numéro 1312|article 1312|an 1312|art. 1312"
all cops are bastards ; slur ; 2 ; target=police
nique la police / nique les flics / nique la bac ; slur ; 2 ; target=police
tout le monde déteste la police ; slur ; 2 ; target=police
nik la police ; slur ; 2 ; target=police
mort aux keufs ; slur ; 2 ; target=police
gauchiasse / gauchiasses ; slur ; 2 ; target=politics
merdia / merdias ; slur ; 2 ; target=politics
gauchiste de merde / gauchistes de merde / gaucho de merde / gauchos de merde ; slur ; 2 ; target=politics
sale gaucho ; slur ; 2 ; target=politics
sales gauchos ; slur ; 2 ; target=politics
sale gauchiste ; slur ; 2 ; target=politics
sales gauchistes ; slur ; 2 ; target=politics
sale communiste / sale coco ; slur ; 2 ; target=politics
sales cocos ; slur ; 2 ; target=politics
bolcho de merde ; slur ; 2 ; target=politics
gauchiste dégénéré ; slur ; 2 ; target=politics
sale facho ; slur ; 2 ; target=politics
sales fachos ; slur ; 2 ; target=politics
facho de merde / fachos de merde ; slur ; 2 ; target=politics
sale nazi ; slur ; 2 ; target=politics
sales nazis ; slur ; 2 ; target=politics
nazi de merde ; slur ; 2 ; target=politics
sale macroniste ; slur ; 2 ; target=politics
macroniste de merde / macronard / macronards / macrotte / macrottes / macronouille / macronouilles ; slur ; 2 ; target=politics
merdenchon ; slur ; 2 ; target=politics
mélenchiste de merde ; slur ; 2 ; target=politics
lepéniste de merde ; slur ; 2 ; target=politics
sale lepéniste ; slur ; 2 ; target=politics
zemmourien de merde ; slur ; 2 ; target=politics
droitard / droitarde / droitards / droitardes / droitardée / droitardées ; slur ; 2 ; target=politics
crypto-fasciste / crypto-fascistes ; slur ; 2 ; target=politics
khmer vert / khmers vert / khmers verts ; slur ; 2 ; target=politics, except="empire khmer vert"
écoterroriste / écoterroristes ; slur ; 2 ; target=politics
éco-terroriste / éco-terroristes ; slur ; 2 ; target=politics
escrologiste / escrologistes / escrolo / escrolos ; slur ; 2 ; target=politics
écolo de merde / écolos de merde ; slur ; 2 ; target=politics
sale écolo ; slur ; 2 ; target=politics
ayatollah vert / ayatollahs vert ; slur ; 2 ; target=politics
sale syndicaliste / sale gréviste ; slur ; 2 ; target=politics
gréviste de merde ; slur ; 2 ; target=politics
woke de merde ; slur ; 2 ; target=politics
wokes de merde ; slur ; 2 ; target=politics
wokiste / wokistes ; slur ; 2 ; target=politics
sale woke ; slur ; 2 ; target=politics
woko-gauchiste / woko-gauchistes ; slur ; 2 ; target=politics
bien-pensant de merde / bien-pensants de merde ; slur ; 2 ; target=politics
facho / fachos ; slur ; 1 ; person, target=politics
fafs ; slur ; 1 ; person, target=politics
faf ; slur ; 1 ; person, target=politics, except="FAF TT"
gaucho / gauchos / gauchiste / gauchistes ; slur ; 1 ; person, target=politics, except="gaucho argentin|gauchos argentins|les gauchos de la pampa|gaucho d'Argentine"
coco stalinien / cocos stalinien ; slur ; 1 ; target=politics
réac / réacs ; slur ; 1 ; person, target=politics
bobo-gauchiste / bobo-gauchistes / bobo-écolo / bobo-écolos ; slur ; 1 ; target=politics
droitisé / droitisés ; slur ; 1 ; person, target=politics
nazillon / nazillons ; slur ; 1 ; person, target=politics
skinhead / skinheads ; slur ; 1 ; person, target=politics
collabo / collabos ; slur ; 1 ; person, target=politics, except="sauce collabo|collabo avec|une collabo|la collabo|notre collabo|en collabo|belle collabo|collabos avec|des collabos|collabo entre|nouvelle collabo|nos collabos|cette collabo|les collabos marques|collabo commerciale|collabos commerciales|collabo non rémunérée|collabo payée"
franc-mac de merde ; slur ; 1 ; target=politics
covidiot / covidiots / covidiote / covidiotes ; slur ; 1 ; person, target=politics
complotiste de merde / complotistes de merde ; slur ; 1 ; target=politics
antivax de merde ; slur ; 1 ; target=politics
mougeon / mougeons ; slur ; 1 ; person, target=politics
moutruche / moutruches ; slur ; 1 ; person, target=politics
merdeux de macroniste ; slur ; 1 ; target=politics
sheeple ; slur ; 1 ; person, target=politics

# Sexual words.
baiser / baise / baises / baisent / baisez / baisons / baisais / baisait / baisaient / baisions / baisiez / baiserai / baiseras / baisera / baiserons / baiserez / baiseront / baiserais / baiserait / baiserions / baiseriez / baiseraient / baisée / baisées / baisant ; sexual ; 2 ; except="un baiser|doux baiser|baiser volé|premier baiser|petit baiser|tendre baiser|baiser la main|baiser au front|baiser sur le front|baiser sur la joue|baiser sur|baiser de paix|baiser d'adieu|baiser de cinéma|son baiser|ton baiser|le baiser de|baiser de Judas|Baiser de Rodin|Le Baiser|leur baiser|dernier baiser|ce baiser|baiser de|mon baiser|long baiser|baiser du|baiser de la mort|baiser salé|un baisé|baiser mortel"
je te baise ; sexual ; 3
je vais te baiser ; sexual ; 3
j'vais te baiser ; sexual ; 3
je la baise ; sexual ; 3
je baise ta mère ; sexual ; 3
baise ta mère ; sexual ; 3
je baise ta sœur / je baise ta race ; sexual ; 3
va baiser ta mère ; sexual ; 3
je vais vous baiser / je vais la baiser ; sexual ; 3
je t'encule ; sexual ; 3
je vous encule ; sexual ; 3
je t'enculerai ; sexual ; 3
je baise tes morts ; sexual ; 3
on va te baiser ; sexual ; 3
sucer / suce / suces / sucent / sucez / suçons / suçais / suçait / suçaient / sucions / suciez / sucerai / suceras / sucera / sucerons / sucerez / suceront / sucerais / sucerait / sucerions / suceriez / suceraient / sucée / sucées / suçant ; sexual ; 1 ; except="sucer son pouce|suce son pouce|sucer un bonbon|pastille à sucer|pastilles à sucer|comprimé à sucer|comprimés à sucer|bonbon à sucer|sucer des glaçons|sucer leur pouce|suçant son pouce|suce des glaçons|suce pas que des glaçons|sucette à sucer|sucer des pastilles|sucer une pastille|bonbons à sucer|suce le pouce|sucer le pouce|sucer lentement|à sucer"
suce-moi / suce ma bite / suce ma queue / suce mes couilles ; sexual ; 3
sucez-moi ; sexual ; 3
suce-moi la bite ; sexual ; 3
viens me sucer ; sexual ; 3
suce-la ; sexual ; 3
tu suces ; sexual ; 3
vient me sucer ; sexual ; 3
suce mon zob ; sexual ; 3
sucez ma bite ; sexual ; 3
suce ma teub / suce mes boules ; sexual ; 3
tu me suces ; sexual ; 3
suce-bite ; sexual ; 3
suceuse de bite ; sexual ; 3
pipe / pipes ; sexual ; 1 ; except="casser sa pipe|casse sa pipe|cassé sa pipe|pipe à eau|pipe en bois|fumer la pipe|fumeur de pipe|tabac à pipe|ceci n'est pas une pipe|pipe Unix|pipe-line|nom d'une pipe|tête de pipe|par tête de pipe|têtes de pipe|une pipe en|la pipe de|half-pipe|half pipe|sa pipe|pipe d'écume|pipe de bruyère|pipes en|ma pipe|une pipe électronique|big pipe|pipe en écume|la pipe|half pipes|pipe sortie|pipe d'admission|pipe WC|pipe de wc|pipe PVC|pipe bash"
tailler une pipe / taille une pipe / tailles une pipe / taillent une pipe / taillez une pipe / taillons une pipe / taillais une pipe / taillait une pipe / taillaient une pipe / taillions une pipe / tailliez une pipe / taillerai une pipe / tailleras une pipe / taillera une pipe / taillerons une pipe / taillerez une pipe / tailleront une pipe / taillerais une pipe / taillerait une pipe / taillerions une pipe / tailleriez une pipe / tailleraient une pipe / taillée une pipe / taillées une pipe / taillant une pipe ; sexual ; 2
faire une pipe / fais une pipe / fait une pipe / faisons une pipe / faites une pipe / font une pipe / faisais une pipe / faisait une pipe / faisions une pipe / faisiez une pipe / faisaient une pipe / ferai une pipe / feras une pipe / fera une pipe / ferons une pipe / ferez une pipe / feront une pipe / ferais une pipe / ferait une pipe / ferions une pipe / feriez une pipe / feraient une pipe / fasse une pipe / fasses une pipe / fassent une pipe / faite une pipe / faits une pipe / faisant une pipe ; sexual ; 2
turlute / turlutes / turlutte / turluttes ; sexual ; 2
fellation / fellations ; sexual ; 2
turluter / turlutent / turlutez / turlutons / turlutais / turlutait / turlutaient / turlutions / turlutiez / turluterai / turluteras / turlutera / turluterons / turluterez / turluteront / turluterais / turluterait / turluterions / turluteriez / turluteraient / turlutée / turlutées / turlutant ; sexual ; 2
faire des pipes / fais des pipes / fait des pipes / faisons des pipes / faites des pipes / font des pipes / faisais des pipes / faisait des pipes / faisions des pipes / faisiez des pipes / faisaient des pipes / ferai des pipes / feras des pipes / fera des pipes / ferons des pipes / ferez des pipes / feront des pipes / ferais des pipes / ferait des pipes / ferions des pipes / feriez des pipes / feraient des pipes / fasse des pipes / fasses des pipes / fassent des pipes / faite des pipes / faits des pipes / faisant des pipes ; sexual ; 2
taille-moi une pipe ; sexual ; 2
gorge profonde / gorges profonde ; sexual ; 2 ; except="informateur Gorge profonde|la gorge profonde"
gâterie sexuelle / gâteries sexuelle ; sexual ; 2
cunnilingus ; sexual ; 2
cuni / cunis ; sexual ; 2
cunni / cunnis ; sexual ; 2
anulingus ; sexual ; 2
annulingus ; sexual ; 2
minette de sexe / minettes de sexe ; sexual ; 2
bouffer la chatte / bouffe la chatte / bouffes la chatte / bouffent la chatte / bouffez la chatte / bouffons la chatte / bouffais la chatte / bouffait la chatte / bouffaient la chatte / bouffions la chatte / bouffiez la chatte / boufferai la chatte / boufferas la chatte / bouffera la chatte / boufferons la chatte / boufferez la chatte / boufferont la chatte / boufferais la chatte / boufferait la chatte / boufferions la chatte / boufferiez la chatte / boufferaient la chatte / bouffée la chatte / bouffées la chatte / bouffant la chatte / bouffer le cul / bouffe le cul / bouffes le cul / bouffent le cul / bouffez le cul / bouffons le cul / bouffais le cul / bouffait le cul / bouffaient le cul / bouffions le cul / bouffiez le cul / boufferai le cul / boufferas le cul / bouffera le cul / boufferons le cul / boufferez le cul / boufferont le cul / boufferais le cul / boufferait le cul / boufferions le cul / boufferiez le cul / boufferaient le cul / bouffée le cul / bouffées le cul / bouffant le cul ; sexual ; 2
lécher la chatte / lèche la chatte / lèches la chatte / lèchent la chatte / léchez la chatte / léchons la chatte / léchais la chatte / léchait la chatte / léchaient la chatte / léchions la chatte / léchiez la chatte / lécherai la chatte / lécheras la chatte / léchera la chatte / lécherons la chatte / lécherez la chatte / lécheront la chatte / lécherais la chatte / lécherait la chatte / lécherions la chatte / lécheriez la chatte / lécheraient la chatte / léchée la chatte / léchées la chatte / léchant la chatte ; sexual ; 2
brouter le minou / broute le minou / broutes le minou / broutent le minou / broutez le minou / broutons le minou / broutais le minou / broutait le minou / broutaient le minou / broutions le minou / broutiez le minou / brouterai le minou / brouteras le minou / broutera le minou / brouterons le minou / brouterez le minou / brouteront le minou / brouterais le minou / brouterait le minou / brouterions le minou / brouteriez le minou / brouteraient le minou / broutée le minou / broutées le minou / broutant le minou / brouter le gazon / broute le gazon / broutes le gazon / broutent le gazon / broutez le gazon / broutons le gazon / broutais le gazon / broutait le gazon / broutaient le gazon / broutions le gazon / broutiez le gazon / brouterai le gazon / brouteras le gazon / broutera le gazon / brouterons le gazon / brouterez le gazon / brouteront le gazon / brouterais le gazon / brouterait le gazon / brouterions le gazon / brouteriez le gazon / brouteraient le gazon / broutée le gazon / broutées le gazon / broutant le gazon ; sexual ; 2 ; except="moutons qui broutent le gazon|chèvres broutent le gazon"
doigter / doigte / doigtes / doigtent / doigtez / doigtons / doigtais / doigtait / doigtaient / doigtions / doigtiez / doigterai / doigteras / doigtera / doigterons / doigterez / doigteront / doigterais / doigterait / doigterions / doigteriez / doigteraient / doigtée / doigtées / doigtant ; sexual ; 2 ; except="doigter au piano"
broute-gazon ; sexual ; 2
léchouille de chatte ; sexual ; 2
sodomie / sodomies / sodomiser / sodomise / sodomises / sodomisent / sodomisez / sodomisons / sodomisais / sodomisait / sodomisaient / sodomisions / sodomisiez / sodomiserai / sodomiseras / sodomisera / sodomiserons / sodomiserez / sodomiseront / sodomiserais / sodomiserait / sodomiserions / sodomiseriez / sodomiseraient / sodomisée / sodomisées / sodomisant ; sexual ; 2
sodo / sodos ; sexual ; 2
enculade ; sexual ; 2
anal ; sexual ; 2 ; except="sphincter anal|canal anal|cancer anal|prurit anal|stade anal"
anale ; sexual ; 2 ; except="fissure anale|fistule anale|incontinence anale|phase anale|marge anale|région anale"
anaux ; sexual ; 2 ; except="sphincters anaux"
fist-fucking ; sexual ; 2
fister / fiste / fistes / fistent / fistez / fistons / fistais / fistait / fistaient / fistions / fistiez / fisterai / fisteras / fistera / fisterons / fisterez / fisteront / fisterais / fisterait / fisterions / fisteriez / fisteraient / fistée / fistées / fistant ; sexual ; 2
fisting ; sexual ; 2
double péné / double pénétration ; sexual ; 2
faire mettre profond / fais mettre profond / fait mettre profond / faisons mettre profond / faites mettre profond / font mettre profond / faisais mettre profond / faisait mettre profond / faisions mettre profond / faisiez mettre profond / faisaient mettre profond / ferai mettre profond / feras mettre profond / fera mettre profond / ferons mettre profond / ferez mettre profond / feront mettre profond / ferais mettre profond / ferait mettre profond / ferions mettre profond / feriez mettre profond / feraient mettre profond / fasse mettre profond / fasses mettre profond / fassent mettre profond / faite mettre profond / faits mettre profond / faisant mettre profond ; sexual ; 2
chatte / chattes ; sexual ; 1 ; except="chatte stérilisée|chatte perdue|chatte gestante|chatte errante|chattes errantes|chatte persane|chatte siamoise|chatte tricolore|chatte et ses chatons|chattes et|chatte noire|chatte tigrée|petite chatte a disparu|une chatte et|chatte européenne|chatte de race|perdu ma chatte|chatte allaitante|jeune chatte|vieille chatte de|chatte castrée|chattes stérilisées|chatte sur un toit brûlant|chatte âgée|ma chatte miaule|ma chatte est malade|adopter une chatte|chattes gestantes|chatte d'un an|stériliser ma chatte|stériliser sa chatte|stérilisation de la chatte|stérilisation de ma chatte"
ta chatte ; sexual ; 2 ; except="ta chatte miaule|stériliser ta chatte|ta chatte a quel âge"
sa chatte ; sexual ; 2 ; except="sa chatte est|nourrir sa chatte|sa chatte Minou|sa chatte et ses"
chatte à ta mère ; sexual ; 2
la chatte à ta mère / la chatte de ta mère ; sexual ; 2
chatte poilue / chatte rasée / chattes humides ; sexual ; 2
foufoune / foufounes ; sexual ; 2
foune / founes / founette / founettes ; sexual ; 2
moule poilue / moules poilue ; sexual ; 2
teuch / teuchs / teucha ; sexual ; 2
techa ; sexual ; 2
schneck / schnecks / schnek / schneks ; sexual ; 2 ; except="schneck de la boulangerie|pain aux raisins schneck"
chnek / chneks ; sexual ; 2
minou poilu / minous poilu ; sexual ; 2
foufounette / foufounettes ; sexual ; 2
zézette / zézettes ; sexual ; 2 ; except="zézette de Sète|zézettes de Sète|zézettes"
cramouille / cramouilles ; sexual ; 2
con poilu ; sexual ; 2
choune / chounes ; sexual ; 2
noune / nounes ; sexual ; 2
plotte poilue ; sexual ; 2
abricot juteux ; sexual ; 2
berlingot de chatte ; sexual ; 2
pachole / pacholes ; sexual ; 2
schnecke ; sexual ; 2
clito / clitos / clitoris ; sexual ; 1
vulve / vulves ; sexual ; 1
vagin / vagins ; sexual ; 1
pénis ; sexual ; 1
testicule / testicules ; sexual ; 1 ; except="cancer du testicule|cancer des testicules|torsion du testicule"
scrotum / scrotums ; sexual ; 1
prépuce / prépuces ; sexual ; 1
ma bite ; sexual ; 3
ta bite ; sexual ; 3
sa bite ; sexual ; 3
grosse bite / grosses bites ; sexual ; 3
ma queue ; sexual ; 3
ma grosse queue ; sexual ; 3
ta queue ; sexual ; 3 ; except="chien remue ta queue"
sucer des bites / suce des bites / suces des bites / sucent des bites / sucez des bites / suçons des bites / suçais des bites / suçait des bites / suçaient des bites / sucions des bites / suciez des bites / sucerai des bites / suceras des bites / sucera des bites / sucerons des bites / sucerez des bites / suceront des bites / sucerais des bites / sucerait des bites / sucerions des bites / suceriez des bites / suceraient des bites / sucée des bites / sucées des bites / suçant des bites ; sexual ; 3
une bite ; sexual ; 3
des bites ; sexual ; 3
bites ; sexual ; 3
belle bite ; sexual ; 3
dick pic / dick pics ; sexual ; 3
dickpic / dickpics ; sexual ; 3
photo de bite / photos de bite / photo de ma bite / photos de ma bite / photo de ta bite / photos de ta bite / photo de sa bite / photos de sa bite ; sexual ; 3
bouffer ma bite / bouffe ma bite / bouffes ma bite / bouffent ma bite / bouffez ma bite / bouffons ma bite / bouffais ma bite / bouffait ma bite / bouffaient ma bite / bouffions ma bite / bouffiez ma bite / boufferai ma bite / boufferas ma bite / bouffera ma bite / boufferons ma bite / boufferez ma bite / boufferont ma bite / boufferais ma bite / boufferait ma bite / boufferions ma bite / boufferiez ma bite / boufferaient ma bite / bouffée ma bite / bouffées ma bite / bouffant ma bite ; sexual ; 3
mange ma bite / mange-bite ; sexual ; 3
mon zob ; sexual ; 3
mon chibre ; sexual ; 3
dans ta bouche ma bite ; sexual ; 3
ma teub ; sexual ; 3
queutard / queutards / queuter / queute / queutes / queutent / queutez / queutons / queutais / queutait / queutaient / queutions / queutiez / queuterai / queuteras / queutera / queuterons / queuterez / queuteront / queuterais / queuterait / queuterions / queuteriez / queuteraient / queutée / queutées / queutant ; sexual ; 2
baiseur / baiseuse / baiseurs / baiseuses ; sexual ; 2
enfileur / enfileuse / enfileurs / enfileuses ; sexual ; 2
troncheur / troncheurs ; sexual ; 2
limeur de femmes ; sexual ; 2
troncher / tronchent / tronchez / tronchons / tronchais / tronchait / tronchaient / tronchions / tronchiez / troncherai / troncheras / tronchera / troncherons / troncherez / troncheront / troncherais / troncherait / troncherions / troncheriez / troncheraient / tronché / tronchée / tronchés / tronchées / tronchant ; sexual ; 3
tringler / tringle / tringles / tringlent / tringlez / tringlons / tringlais / tringlait / tringlaient / tringlions / tringliez / tringlerai / tringleras / tringlera / tringlerons / tringlerez / tringleront / tringlerais / tringlerait / tringlerions / tringleriez / tringleraient / tringlée / tringlées / tringlant ; sexual ; 3
trombiner / trombine / trombines / trombinent / trombinez / trombinons / trombinais / trombinait / trombinaient / trombinions / trombiniez / trombinerai / trombineras / trombinera / trombinerons / trombinerez / trombineront / trombinerais / trombinerait / trombinerions / trombineriez / trombineraient / trombinée / trombinées / trombinant ; sexual ; 3
niquer une meuf / nique une meuf / niques une meuf / niquent une meuf / niquez une meuf / niquons une meuf / niquais une meuf / niquait une meuf / niquaient une meuf / niquions une meuf / niquiez une meuf / niquerai une meuf / niqueras une meuf / niquera une meuf / niquerons une meuf / niquerez une meuf / niqueront une meuf / niquerais une meuf / niquerait une meuf / niquerions une meuf / niqueriez une meuf / niqueraient une meuf / niquée une meuf / niquées une meuf / niquant une meuf ; sexual ; 3
fourrer ta mère / fourre ta mère / fourres ta mère / fourrent ta mère / fourrez ta mère / fourrons ta mère / fourrais ta mère / fourrait ta mère / fourraient ta mère / fourrions ta mère / fourriez ta mère / fourrerai ta mère / fourreras ta mère / fourrera ta mère / fourrerons ta mère / fourrerez ta mère / fourreront ta mère / fourrerais ta mère / fourrerait ta mère / fourrerions ta mère / fourreriez ta mère / fourreraient ta mère / fourrée ta mère / fourrées ta mère / fourrant ta mère ; sexual ; 3
limer ta mère / lime ta mère / limes ta mère / liment ta mère / limez ta mère / limons ta mère / limais ta mère / limait ta mère / limaient ta mère / limions ta mère / limiez ta mère / limerai ta mère / limeras ta mère / limera ta mère / limerons ta mère / limerez ta mère / limeront ta mère / limerais ta mère / limerait ta mère / limerions ta mère / limeriez ta mère / limeraient ta mère / limée ta mère / limées ta mère / limant ta mère ; sexual ; 3
ken ta mère ; sexual ; 3
bourrer ta mère / bourre ta mère / bourres ta mère / bourrent ta mère / bourrez ta mère / bourrons ta mère / bourrais ta mère / bourrait ta mère / bourraient ta mère / bourrions ta mère / bourriez ta mère / bourrerai ta mère / bourreras ta mère / bourrera ta mère / bourrerons ta mère / bourrerez ta mère / bourreront ta mère / bourrerais ta mère / bourrerait ta mère / bourrerions ta mère / bourreriez ta mère / bourreraient ta mère / bourrée ta mère / bourrées ta mère / bourrant ta mère ; sexual ; 3
démonter le cul / démonte le cul / démontes le cul / démontent le cul / démontez le cul / démontons le cul / démontais le cul / démontait le cul / démontaient le cul / démontions le cul / démontiez le cul / démonterai le cul / démonteras le cul / démontera le cul / démonterons le cul / démonterez le cul / démonteront le cul / démonterais le cul / démonterait le cul / démonterions le cul / démonteriez le cul / démonteraient le cul / démontée le cul / démontées le cul / démontant le cul ; sexual ; 3
défoncer le cul / défonce le cul / défonces le cul / défoncent le cul / défoncez le cul / défonçons le cul / défonçais le cul / défonçait le cul / défonçaient le cul / défoncions le cul / défonciez le cul / défoncerai le cul / défonceras le cul / défoncera le cul / défoncerons le cul / défoncerez le cul / défonceront le cul / défoncerais le cul / défoncerait le cul / défoncerions le cul / défonceriez le cul / défonceraient le cul / défoncée le cul / défoncées le cul / défonçant le cul ; sexual ; 3
déchirer le cul / déchire le cul / déchires le cul / déchirent le cul / déchirez le cul / déchirons le cul / déchirais le cul / déchirait le cul / déchiraient le cul / déchirions le cul / déchiriez le cul / déchirerai le cul / déchireras le cul / déchirera le cul / déchirerons le cul / déchirerez le cul / déchireront le cul / déchirerais le cul / déchirerait le cul / déchirerions le cul / déchireriez le cul / déchireraient le cul / déchirée le cul / déchirées le cul / déchirant le cul ; sexual ; 3
péter le cul / pète le cul / pètes le cul / pètent le cul / pétez le cul / pétons le cul / pétais le cul / pétait le cul / pétaient le cul / pétions le cul / pétiez le cul / péterai le cul / péteras le cul / pétera le cul / péterons le cul / péterez le cul / péteront le cul / péterais le cul / péterait le cul / péterions le cul / péteriez le cul / péteraient le cul / pétée le cul / pétées le cul / pétant le cul ; sexual ; 3
déboîter le cul / déboîte le cul / déboîtes le cul / déboîtent le cul / déboîtez le cul / déboîtons le cul / déboîtais le cul / déboîtait le cul / déboîtaient le cul / déboîtions le cul / déboîtiez le cul / déboîterai le cul / déboîteras le cul / déboîtera le cul / déboîterons le cul / déboîterez le cul / déboîteront le cul / déboîterais le cul / déboîterait le cul / déboîterions le cul / déboîteriez le cul / déboîteraient le cul / déboîtée le cul / déboîtées le cul / déboîtant le cul ; sexual ; 3
ramoner le cul / ramone le cul / ramones le cul / ramonent le cul / ramonez le cul / ramonons le cul / ramonais le cul / ramonait le cul / ramonaient le cul / ramonions le cul / ramoniez le cul / ramonerai le cul / ramoneras le cul / ramonera le cul / ramonerons le cul / ramonerez le cul / ramoneront le cul / ramonerais le cul / ramonerait le cul / ramonerions le cul / ramoneriez le cul / ramoneraient le cul / ramonée le cul / ramonées le cul / ramonant le cul / ramoner la chatte / ramone la chatte / ramones la chatte / ramonent la chatte / ramonez la chatte / ramonons la chatte / ramonais la chatte / ramonait la chatte / ramonaient la chatte / ramonions la chatte / ramoniez la chatte / ramonerai la chatte / ramoneras la chatte / ramonera la chatte / ramonerons la chatte / ramonerez la chatte / ramoneront la chatte / ramonerais la chatte / ramonerait la chatte / ramonerions la chatte / ramoneriez la chatte / ramoneraient la chatte / ramonée la chatte / ramonées la chatte / ramonant la chatte ; sexual ; 3
démonter la chatte / démonte la chatte / démontes la chatte / démontent la chatte / démontez la chatte / démontons la chatte / démontais la chatte / démontait la chatte / démontaient la chatte / démontions la chatte / démontiez la chatte / démonterai la chatte / démonteras la chatte / démontera la chatte / démonterons la chatte / démonterez la chatte / démonteront la chatte / démonterais la chatte / démonterait la chatte / démonterions la chatte / démonteriez la chatte / démonteraient la chatte / démontée la chatte / démontées la chatte / démontant la chatte ; sexual ; 3
défoncer la chatte / défonce la chatte / défonces la chatte / défoncent la chatte / défoncez la chatte / défonçons la chatte / défonçais la chatte / défonçait la chatte / défonçaient la chatte / défoncions la chatte / défonciez la chatte / défoncerai la chatte / défonceras la chatte / défoncera la chatte / défoncerons la chatte / défoncerez la chatte / défonceront la chatte / défoncerais la chatte / défoncerait la chatte / défoncerions la chatte / défonceriez la chatte / défonceraient la chatte / défoncée la chatte / défoncées la chatte / défonçant la chatte ; sexual ; 3
bourriner le cul / bourrine le cul / bourrines le cul / bourrinent le cul / bourrinez le cul / bourrinons le cul / bourrinais le cul / bourrinait le cul / bourrinaient le cul / bourrinions le cul / bourriniez le cul / bourrinerai le cul / bourrineras le cul / bourrinera le cul / bourrinerons le cul / bourrinerez le cul / bourrineront le cul / bourrinerais le cul / bourrinerait le cul / bourrinerions le cul / bourrineriez le cul / bourrineraient le cul / bourrinée le cul / bourrinées le cul / bourrinant le cul ; sexual ; 3
casser les pattes arrière / casse les pattes arrière / casses les pattes arrière / cassent les pattes arrière / cassez les pattes arrière / cassons les pattes arrière / cassais les pattes arrière / cassait les pattes arrière / cassaient les pattes arrière / cassions les pattes arrière / cassiez les pattes arrière / casserai les pattes arrière / casseras les pattes arrière / cassera les pattes arrière / casserons les pattes arrière / casserez les pattes arrière / casseront les pattes arrière / casserais les pattes arrière / casserait les pattes arrière / casserions les pattes arrière / casseriez les pattes arrière / casseraient les pattes arrière / cassée les pattes arrière / cassées les pattes arrière / cassant les pattes arrière ; sexual ; 3
péter la rondelle / pète la rondelle / pètes la rondelle / pètent la rondelle / pétez la rondelle / pétons la rondelle / pétais la rondelle / pétait la rondelle / pétaient la rondelle / pétions la rondelle / pétiez la rondelle / péterai la rondelle / péteras la rondelle / pétera la rondelle / péterons la rondelle / péterez la rondelle / péteront la rondelle / péterais la rondelle / péterait la rondelle / péterions la rondelle / péteriez la rondelle / péteraient la rondelle / pétée la rondelle / pétées la rondelle / pétant la rondelle ; sexual ; 3
déchirer la rondelle / déchire la rondelle / déchires la rondelle / déchirent la rondelle / déchirez la rondelle / déchirons la rondelle / déchirais la rondelle / déchirait la rondelle / déchiraient la rondelle / déchirions la rondelle / déchiriez la rondelle / déchirerai la rondelle / déchireras la rondelle / déchirera la rondelle / déchirerons la rondelle / déchirerez la rondelle / déchireront la rondelle / déchirerais la rondelle / déchirerait la rondelle / déchirerions la rondelle / déchireriez la rondelle / déchireraient la rondelle / déchirée la rondelle / déchirées la rondelle / déchirant la rondelle ; sexual ; 3
éclater la rondelle / éclate la rondelle / éclates la rondelle / éclatent la rondelle / éclatez la rondelle / éclatons la rondelle / éclatais la rondelle / éclatait la rondelle / éclataient la rondelle / éclations la rondelle / éclatiez la rondelle / éclaterai la rondelle / éclateras la rondelle / éclatera la rondelle / éclaterons la rondelle / éclaterez la rondelle / éclateront la rondelle / éclaterais la rondelle / éclaterait la rondelle / éclaterions la rondelle / éclateriez la rondelle / éclateraient la rondelle / éclatée la rondelle / éclatées la rondelle / éclatant la rondelle ; sexual ; 3
déglinguer le cul / déglingue le cul / déglingues le cul / déglinguent le cul / déglinguez le cul / déglinguons le cul / déglinguais le cul / déglinguait le cul / déglinguaient le cul / déglinguions le cul / déglinguiez le cul / déglinguerai le cul / déglingueras le cul / déglinguera le cul / déglinguerons le cul / déglinguerez le cul / déglingueront le cul / déglinguerais le cul / déglinguerait le cul / déglinguerions le cul / déglingueriez le cul / déglingueraient le cul / déglinguée le cul / déglinguées le cul / déglinguant le cul ; sexual ; 3
ken ; sexual ; 1 ; except="Barbie et Ken|Ken et Barbie|Ken Loach|Ken Follett|Ken le Survivant"
kène ; sexual ; 1
bander pour / bande pour / bandes pour / bandent pour / bandez pour / bandons pour / bandais pour / bandait pour / bandaient pour / bandions pour / bandiez pour / banderai pour / banderas pour / bandera pour / banderons pour / banderez pour / banderont pour / banderais pour / banderait pour / banderions pour / banderiez pour / banderaient pour / bandée pour / bandées pour / bandant pour ; sexual ; 2
je bande ; sexual ; 2
j'ai bandé ; sexual ; 2
tu me fais bander ; sexual ; 2
elle me fait bander ; sexual ; 2
me fait bander ; sexual ; 2
faire bander ; sexual ; 2
fais bander ; sexual ; 2
bandaison / bandaisons ; sexual ; 2
il bande ; sexual ; 2
bander comme un ; sexual ; 2
trique / triques ; sexual ; 2 ; except="coups de trique|coup de trique|à coups de trique"
gaule du matin / gaules du matin ; sexual ; 2
avoir la trique / avoir la gaule ; sexual ; 2
j'ai la gaule / j'ai la trique ; sexual ; 2
éjaculer / éjacule / éjacules / éjaculent / éjaculez / éjaculons / éjaculais / éjaculait / éjaculaient / éjaculions / éjaculiez / éjaculerai / éjaculeras / éjaculera / éjaculerons / éjaculerez / éjaculeront / éjaculerais / éjaculerait / éjaculerions / éjaculeriez / éjaculeraient / éjaculée / éjaculées / éjaculant ; sexual ; 2
éjac / éjacs ; sexual ; 2
éjaculation / éjaculations ; sexual ; 2 ; except="éjaculation précoce|troubles de l'éjaculation"
éjac faciale ; sexual ; 2
bukkake / bukkakes ; sexual ; 2
crache de sperme / craches de sperme / cracher sur ta gueule / crache sur ta gueule / craches sur ta gueule / crachent sur ta gueule / crachez sur ta gueule / crachons sur ta gueule / crachais sur ta gueule / crachait sur ta gueule / crachaient sur ta gueule / crachions sur ta gueule / crachiez sur ta gueule / cracherai sur ta gueule / cracheras sur ta gueule / crachera sur ta gueule / cracherons sur ta gueule / cracherez sur ta gueule / cracheront sur ta gueule / cracherais sur ta gueule / cracherait sur ta gueule / cracherions sur ta gueule / cracheriez sur ta gueule / cracheraient sur ta gueule / crachée sur ta gueule / crachées sur ta gueule / crachant sur ta gueule ; sexual ; 2
juter sur / jute sur / jutes sur / jutent sur / jutez sur / jutons sur / jutais sur / jutait sur / jutaient sur / jutions sur / jutiez sur / juterai sur / juteras sur / jutera sur / juterons sur / juterez sur / juteront sur / juterais sur / juterait sur / juterions sur / juteriez sur / juteraient sur / jutée sur / jutées sur / jutant sur ; sexual ; 2
vider les couilles / vide les couilles / vides les couilles / vident les couilles / videz les couilles / vidons les couilles / vidais les couilles / vidait les couilles / vidaient les couilles / vidions les couilles / vidiez les couilles / viderai les couilles / videras les couilles / videra les couilles / viderons les couilles / viderez les couilles / videront les couilles / viderais les couilles / viderait les couilles / viderions les couilles / videriez les couilles / videraient les couilles / vidée les couilles / vidées les couilles / vidant les couilles / vider mes couilles / vide mes couilles / vides mes couilles / vident mes couilles / videz mes couilles / vidons mes couilles / vidais mes couilles / vidait mes couilles / vidaient mes couilles / vidions mes couilles / vidiez mes couilles / viderai mes couilles / videras mes couilles / videra mes couilles / viderons mes couilles / viderez mes couilles / videront mes couilles / viderais mes couilles / viderait mes couilles / viderions mes couilles / videriez mes couilles / videraient mes couilles / vidée mes couilles / vidées mes couilles / vidant mes couilles ; sexual ; 2
se vider les couilles ; sexual ; 2
cracher la purée ; sexual ; 2
gicler dans la bouche ; sexual ; 2
foutre plein la bouche ; sexual ; 2
sperme / spermes ; sexual ; 1 ; except="don de sperme|donneur de sperme|banque de sperme|dons de sperme|donneurs de sperme|qualité du sperme|spermes congelés|analyse du sperme"
foutre chaud ; sexual ; 1
cyprine ; sexual ; 1
jute de bite ; sexual ; 1
faire jouir / fais jouir / fait jouir / faisons jouir / faites jouir / font jouir / faisais jouir / faisait jouir / faisions jouir / faisiez jouir / faisaient jouir / ferai jouir / feras jouir / fera jouir / ferons jouir / ferez jouir / feront jouir / ferais jouir / ferait jouir / ferions jouir / feriez jouir / feraient jouir / fasse jouir / fasses jouir / fassent jouir / faite jouir / faits jouir / faisant jouir ; sexual ; 2 ; except="faire jouir de"
je jouis ; sexual ; 2
j'ai joui ; sexual ; 2
tu vas jouir ; sexual ; 2
elle jouit ; sexual ; 2
jouir en toi / jouis en toi / jouit en toi / jouissons en toi / jouissez en toi / jouissent en toi / jouissais en toi / jouissait en toi / jouissions en toi / jouissiez en toi / jouissaient en toi / jouirai en toi / jouiras en toi / jouira en toi / jouirons en toi / jouirez en toi / jouiront en toi / jouirais en toi / jouirait en toi / jouirions en toi / jouiriez en toi / jouiraient en toi / jouisse en toi / jouisses en toi / joui en toi / jouie en toi / jouies en toi / jouissant en toi ; sexual ; 2
jouis pour moi ; sexual ; 2
fais-moi jouir ; sexual ; 2
te faire jouir ; sexual ; 2
joui dedans ; sexual ; 2
orgasme / orgasmes ; sexual ; 1
masturber / masturbe / masturbes / masturbent / masturbez / masturbons / masturbais / masturbait / masturbaient / masturbions / masturbiez / masturberai / masturberas / masturbera / masturberons / masturberez / masturberont / masturberais / masturberait / masturberions / masturberiez / masturberaient / masturbée / masturbées / masturbant / masturbation / masturbations ; sexual ; 1
se toucher devant ; sexual ; 1
se masturber ; sexual ; 1
se branler devant ; sexual ; 1
palucher / paluche / paluches / paluchent / paluchez / paluchons / paluchais / paluchait / paluchaient / paluchions / paluchiez / palucherai / palucheras / paluchera / palucherons / palucherez / palucheront / palucherais / palucherait / palucherions / palucheriez / palucheraient / paluchée / paluchées / paluchant ; sexual ; 1
se palucher ; sexual ; 1
se tripoter ; sexual ; 1
se toucher en pensant ; sexual ; 1
astiquer le manche / astique le manche / astiques le manche / astiquent le manche / astiquez le manche / astiquons le manche / astiquais le manche / astiquait le manche / astiquaient le manche / astiquions le manche / astiquiez le manche / astiquerai le manche / astiqueras le manche / astiquera le manche / astiquerons le manche / astiquerez le manche / astiqueront le manche / astiquerais le manche / astiquerait le manche / astiquerions le manche / astiqueriez le manche / astiqueraient le manche / astiquée le manche / astiquées le manche / astiquant le manche / astiquer le poireau / astique le poireau / astiques le poireau / astiquent le poireau / astiquez le poireau / astiquons le poireau / astiquais le poireau / astiquait le poireau / astiquaient le poireau / astiquions le poireau / astiquiez le poireau / astiquerai le poireau / astiqueras le poireau / astiquera le poireau / astiquerons le poireau / astiquerez le poireau / astiqueront le poireau / astiquerais le poireau / astiquerait le poireau / astiquerions le poireau / astiqueriez le poireau / astiqueraient le poireau / astiquée le poireau / astiquées le poireau / astiquant le poireau / astiquer la nouille / astique la nouille / astiques la nouille / astiquent la nouille / astiquez la nouille / astiquons la nouille / astiquais la nouille / astiquait la nouille / astiquaient la nouille / astiquions la nouille / astiquiez la nouille / astiquerai la nouille / astiqueras la nouille / astiquera la nouille / astiquerons la nouille / astiquerez la nouille / astiqueront la nouille / astiquerais la nouille / astiquerait la nouille / astiquerions la nouille / astiqueriez la nouille / astiqueraient la nouille / astiquée la nouille / astiquées la nouille / astiquant la nouille ; sexual ; 1
polir le chinois / polis le chinois / polit le chinois / polissons le chinois / polissez le chinois / polissent le chinois / polissais le chinois / polissait le chinois / polissions le chinois / polissiez le chinois / polissaient le chinois / polirai le chinois / poliras le chinois / polira le chinois / polirons le chinois / polirez le chinois / poliront le chinois / polirais le chinois / polirait le chinois / polirions le chinois / poliriez le chinois / poliraient le chinois / polisse le chinois / polisses le chinois / poli le chinois / polie le chinois / polies le chinois / polissant le chinois ; sexual ; 1
étrangler le borgne / étrangle le borgne / étrangles le borgne / étranglent le borgne / étranglez le borgne / étranglons le borgne / étranglais le borgne / étranglait le borgne / étranglaient le borgne / étranglions le borgne / étrangliez le borgne / étranglerai le borgne / étrangleras le borgne / étranglera le borgne / étranglerons le borgne / étranglerez le borgne / étrangleront le borgne / étranglerais le borgne / étranglerait le borgne / étranglerions le borgne / étrangleriez le borgne / étrangleraient le borgne / étranglée le borgne / étranglées le borgne / étranglant le borgne ; sexual ; 1
s'astiquer ; sexual ; 1
pignoler / pignole / pignoles / pignolent / pignolez / pignolons / pignolais / pignolait / pignolaient / pignolions / pignoliez / pignolerai / pignoleras / pignolera / pignolerons / pignolerez / pignoleront / pignolerais / pignolerait / pignolerions / pignoleriez / pignoleraient / pignolée / pignolées / pignolant ; sexual ; 1
se pignoler ; sexual ; 1
branle-moi / branle-la ; sexual ; 3
viens me branler ; sexual ; 3
branlette espagnole / branlettes espagnoles ; sexual ; 3
cravate de notaire ; sexual ; 3
plan cul / plans cul ; sexual ; 2
plans culs ; sexual ; 2
plan q / plans q / plan à trois / plans à trois ; sexual ; 2 ; except="plan à trois ans|plan à trois mois|plan à trois niveaux|plans à trois ans"
partouze / partouzes / partouzer / partouzent / partouzez / partouzons / partouzais / partouzait / partouzaient / partouzions / partouziez / partouzerai / partouzeras / partouzera / partouzerons / partouzerez / partouzeront / partouzerais / partouzerait / partouzerions / partouzeriez / partouzeraient / partouzée / partouzées / partouzant / partouzeur / partouzeuse / partouzeurs / partouzeuses ; sexual ; 2
gang bang / gang bangs ; sexual ; 2
gangbang / gangbangs ; sexual ; 2
échangisme / échangiste / échangistes ; sexual ; 2
libertin du cul / libertine du cul / libertins du cul / libertines du cul ; sexual ; 2
orgie sexuelle / orgies sexuelle ; sexual ; 2
tournante / tournantes ; sexual ; 2 ; except="présidence tournante|table tournante|réserve tournante|tables tournantes|plaque tournante|plaques tournantes|grève tournante|grèves tournantes|pompe tournante|machines tournantes|machine tournante|garde tournante|astreinte tournante|tête tournante|rotation tournante|équipe tournante|équipes tournantes|brosse tournante|scène tournante|culture tournante|clé tournante|pales tournantes|tournante entre|tournantes entre|en tournante"
trio cul ; sexual ; 2
coup d'un soir ; sexual ; 2
sexfriend / sexfriends ; sexual ; 2
sex friend / sex friends ; sexual ; 2
one night stand ; sexual ; 2
levrette / levrettes ; sexual ; 2 ; except="levrette italienne|petite levrette italienne"
en levrette ; sexual ; 2
position du missionnaire ; sexual ; 2
soixante-neuf sexuel ; sexual ; 2
amazone au lit ; sexual ; 2
cowgirl inversée ; sexual ; 2
prendre en levrette / prends en levrette / prend en levrette / prenons en levrette / prenez en levrette / prennent en levrette / prenais en levrette / prenait en levrette / prenions en levrette / preniez en levrette / prenaient en levrette / prendrai en levrette / prendras en levrette / prendra en levrette / prendrons en levrette / prendrez en levrette / prendront en levrette / prendrais en levrette / prendrait en levrette / prendrions en levrette / prendriez en levrette / prendraient en levrette / prenne en levrette / prennes en levrette / pris en levrette / prise en levrette / prises en levrette / prenant en levrette ; sexual ; 2
doggy / doggystyle ; sexual ; 2 ; except="doggy bag|doggy bags"
porno / pornos ; sexual ; 2 ; except="porno chic|lutte contre le porno|sites porno|industrie du porno|accès au porno"
porn ; sexual ; 2 ; except="food porn|revenge porn|food-porn"
pornhub ; sexual ; 2
xhamster ; sexual ; 2
youporn ; sexual ; 2
xvideos ; sexual ; 2
film de boules / films de boules / film de cul / films de cul / film x / films x ; sexual ; 2
site de cul / sites de cul ; sexual ; 2
vidéo de cul / vidéos de cul ; sexual ; 2
cul gratuit / culs gratuit ; sexual ; 2
porno gratuit ; sexual ; 2
hentai / hentais ; sexual ; 2
milf / milfs ; sexual ; 2
gilf ; sexual ; 2
camgirl / camgirls ; sexual ; 2
cam girl / cam girls ; sexual ; 2
cam sexy ; sexual ; 2
webcam coquine ; sexual ; 2
livecam ; sexual ; 2
pornographique / pornographiques / pornographie ; sexual ; 1
érotique / érotiques / érotisme ; sexual ; 1
nudité / nudités ; sexual ; 1
strip-tease / striptease / strip-teaseuse / strip-teaseuses / stripteaseuse / stripteaseuses ; sexual ; 1
onlyfans ; sexual ; 2
mym fans ; sexual ; 2
mon onlyfans ; sexual ; 2
mon mym / mon mymfans ; sexual ; 2
lien de mon onlyfans ; sexual ; 2
mon privé coquin ; sexual ; 2
contenu coquin ; sexual ; 2
photos coquines ; sexual ; 2
vidéos coquines ; sexual ; 2
contenu exclusif coquin ; sexual ; 2
nudes en bio / nudes gratuits ; sexual ; 2
vente de nudes ; sexual ; 2
vends nudes ; sexual ; 2
vend nudes ; sexual ; 2
nude / nudes ; sexual ; 2 ; except="couleur nude|rouge à lèvres nude|teint nude|palette nude|maquillage nude|vernis nude|rose nude|nude rosé|teinte nude|tons nude|teintes nudes|teintes nude|nudes et|soutien-gorge nude|ton nude|lèvres nude|beige nude|look nude|collant nude|finish nude|effet nude|escarpins nude|nude mat|le nude|nude peach|coloris nude|bouche nude|make-up nude|gloss nude|tons nudes"
nudz ; sexual ; 2
nudes fuités ; sexual ; 2
envoie des nudes / envoie un nude ; sexual ; 2
send nudes ; sexual ; 2
envoie nudes / envoie-moi des nudes ; sexual ; 2
photo de toi nue / photos de toi nue / photo de toi nu / photos de toi nu ; sexual ; 2
envoie une photo nue ; sexual ; 2
photo nue / photos nues / photo de nue ; sexual ; 2
montre tes seins / montre-nous tes seins / montre tes nichons / montre ton cul / montre-moi ton cul / montre tes fesses / montre ta chatte ; sexual ; 2
fais voir tes seins / fais voir ton cul ; sexual ; 2
montre tes boobs / montre-moi tes seins / montre tes tétons ; sexual ; 2
envoie tes seins ; sexual ; 2
montre-moi ta chatte ; sexual ; 2
à poil ; sexual ; 2 ; except="animal à poil|animaux à poil|chat à poil|chien à poil|à poil long|à poil court|à poil ras|à poil dur|à poil laineux|à poil mi-long|à poil de|à poil bouclé|à poil frisé|brosse à poil|à poil et à plume|à poil fin|manteau à poil|à poil doux|à poil souple|tapis à poil|rat à poil"
mets-toi à poil ; sexual ; 2
tous à poil ; sexual ; 2
foutez-vous à poil ; sexual ; 2
déshabille-toi ; sexual ; 2
fous-toi à poil ; sexual ; 2
mettez-vous à poil ; sexual ; 2
gros seins / gros nichons ; sexual ; 1
énormes seins ; sexual ; 1
gros nibards / gros lolos ; sexual ; 1
grosse poitrine ; sexual ; 1
boobs ; sexual ; 1
gros boobs ; sexual ; 1
sale paire de seins ; sexual ; 1
paire de nibards ; sexual ; 1
tes seins ; sexual ; 1
tes nichons ; sexual ; 1
ses nichons ; sexual ; 1
tes tétons ; sexual ; 1
beaux seins ; sexual ; 1
belle paire de seins ; sexual ; 1
beaux nichons ; sexual ; 1
miches ; sexual ; 1 ; except="deux miches|miches de pain"
belles miches ; sexual ; 1
loches pendantes ; sexual ; 1
nénés ; sexual ; 1
airbags ; sexual ; 1 ; except="airbags frontaux|airbags latéraux|airbags rideaux|rappel airbags|airbags Takata|les airbags|airbags défectueux|airbags et|six airbags|des airbags"
pare-chocs de fille ; sexual ; 1
obus de fille ; sexual ; 1
beau cul ; sexual ; 1
bon cul ; sexual ; 1
gros cul ; sexual ; 1
belles fesses ; sexual ; 1
gros cul de ; sexual ; 1
joli cul ; sexual ; 1
petit cul ; sexual ; 1
ton cul ; sexual ; 1
ton petit cul ; sexual ; 1
son cul ; sexual ; 1
quel cul ; sexual ; 1
belle croupe ; sexual ; 1
ton gros cul ; sexual ; 1
tes fesses ; sexual ; 1
sacrée croupe ; sexual ; 1
cul d'enfer ; sexual ; 1
cul bombé ; sexual ; 1
boule d'enfer / boules d'enfer ; sexual ; 1
sacré boule ; sexual ; 1
gros boule / gros boules ; sexual ; 1
bon boule ; sexual ; 1
bonda ; sexual ; 1
gros bonda ; sexual ; 1
bonasse / bonasses ; sexual ; 2
bonnasse / bonnasses ; sexual ; 2
baisable / baisables ; sexual ; 2
bouffable / bouffables ; sexual ; 2
bonne à prendre / bonnes à prendre ; sexual ; 2
chaudasse / chaudasses / chaude du cul / chaudes du cul / chaudière à bite ; sexual ; 2
cochonne / cochonnes ; sexual ; 2 ; except="cochonne d'Inde"
coquine / coquines ; sexual ; 2 ; except="coquine de|petite coquine|humeur coquine"
grosse coquine ; sexual ; 2
salope au lit ; sexual ; 2
allumeuse / allumeuses ; sexual ; 2
chaud lapin / chauds lapins ; sexual ; 2
grosse chaudasse ; sexual ; 2
sauteuse à bite ; sexual ; 2
nympho ; sexual ; 2
avaleuse / avaleuses ; sexual ; 2 ; except="avaleuse de sabres"
suceuse / suceuses ; sexual ; 2
grosse suceuse ; sexual ; 2
une bonne suceuse ; sexual ; 2
salope à foutre ; sexual ; 2
chienne soumise / chiennes soumises ; sexual ; 2
petite salope ; sexual ; 2
sale chienne en chaleur ; sexual ; 2
t'es bonne ; sexual ; 2 ; except="t'es bonne en|t'es bonne pour|t'es bonne à|t'es bonne joueuse"
elle est bonne ; sexual ; 2 ; except="elle est bonne en|elle est bonne cette|elle est bonne pour|elle est bonne la|elle est bonne ta|l'eau elle est bonne|elle est bonne ou|elle est bonne à|elle est bonne et|elle est bonne votre"
trop bonne / trop bonne celle-là ; sexual ; 2 ; except="trop bonne idée|trop bonne ambiance|trop bonne recette|trop bonne pâtissière|trop bonne trop conne|elle est trop bonne cette|trop bonne pour|trop bonne surprise|trop bonne cette|trop bonne la|trop bonne qualité"
elle est trop bonne ; sexual ; 2 ; except="elle est trop bonne cette"
t'es trop bonne ; sexual ; 2
que t'es bonne ; sexual ; 2
tu es bonne toi ; sexual ; 2
bombe sexuelle ; sexual ; 2
tu veux baiser ; sexual ; 3
on baise ; sexual ; 3 ; except="On baise le thermostat|on baise la main"
viens baiser ; sexual ; 3
envie de baiser ; sexual ; 3
veux te baiser ; sexual ; 3
j'ai envie de toi ce soir ; sexual ; 3
envie de te baiser ; sexual ; 3
j'te baiserais bien ; sexual ; 3
je te baiserais ; sexual ; 3
je la baiserais ; sexual ; 3
je te prendrais bien / je te sauterais ; sexual ; 3
je me la ferais bien / je me la taperais ; sexual ; 3
je lui ferais bien ; sexual ; 3
je te ferais bien des choses ; sexual ; 3
je la démonterais ; sexual ; 3
je te démonterais / je te ferai jouir ; sexual ; 3
je vais te faire jouir ; sexual ; 3
je te ferais jouir / je te mets en cloque ; sexual ; 3
j'ai envie de te lécher ; sexual ; 3
te lécher partout ; sexual ; 3
viens sur ma bite ; sexual ; 3
assieds-toi sur ma bite ; sexual ; 3
assis-toi sur ma bite ; sexual ; 3
assieds-toi sur mon visage ; sexual ; 3
prends-moi fort / prends-moi sauvagement ; sexual ; 3
baise-moi ; sexual ; 3
tu suces combien ; sexual ; 3
c'est combien la pipe / c'est combien la nuit ; sexual ; 3
tu prends combien la nuit / tu prends combien la pipe ; sexual ; 3
combien pour la nuit ma belle ; sexual ; 3
tu couches / tu couches avec moi ; sexual ; 3
couche avec moi ; sexual ; 3
on couche ensemble ; sexual ; 3
coucher avec toi / coucher avec moi / couches avec moi / couchent avec moi / couchez avec moi / couchons avec moi / couchais avec moi / couchait avec moi / couchaient avec moi / couchions avec moi / couchiez avec moi / coucherai avec moi / coucheras avec moi / couchera avec moi / coucherons avec moi / coucherez avec moi / coucheront avec moi / coucherais avec moi / coucherait avec moi / coucherions avec moi / coucheriez avec moi / coucheraient avec moi / couchée avec moi / couchées avec moi / couchant avec moi ; sexual ; 3
veux coucher avec ; sexual ; 3
voulez-vous coucher avec moi ; sexual ; 3
salope de luxe ; sexual ; 2
escort girl / escort girls / escort / escorts / escorte de luxe / escortes de luxe ; sexual ; 2 ; except="Ford Escort|escort Ford|Escort Cosworth|Escort RS|Escort MK|escort kids|escort board"
masseuse avec finition / masseuses avec finition ; sexual ; 2
massage avec finition / massages avec finition / massage érotique / massages érotique / massage coquin / massages coquin ; sexual ; 2
finition manuelle ; sexual ; 2
rencontre coquine / rencontres coquine / rencontres coquines / rencontre sexe / rencontres sexe ; sexual ; 2
plan sexe ; sexual ; 2
rencontres adultes ; sexual ; 2
femmes mûres cherchent / femme cougar ; sexual ; 2
cougar / cougars ; sexual ; 2 ; except="Mercury Cougar|cougar du|puma ou cougar"
sugar daddy / sugar baby / sugar daddies ; sexual ; 2
zoophile / zoophiles / zoophilie ; sexual ; 1
nécrophile / nécrophiles / nécrophilie ; sexual ; 1
gérontophile / gérontophiles ; sexual ; 1
scato / scatos / scatophile / scatophiles ; sexual ; 1
uro sexe / uros sexe ; sexual ; 1
coprophile / coprophiles ; sexual ; 1
exhibitionniste / exhibitionnistes / exhib / exhibs ; sexual ; 1
voyeur / voyeuse / voyeurs / voyeuses ; sexual ; 1
bdsm ; sexual ; 1
sado-maso ; sexual ; 1
sadomaso / sadomasos / sadomasochiste / sadomasochistes ; sexual ; 1
fétichiste des pieds / fétichistes des pieds ; sexual ; 1
soumise sexuelle / soumises sexuelle ; sexual ; 1
esclave sexuelle / esclaves sexuelle / esclave sexuel / esclaves sexuel ; sexual ; 1
dominatrice / dominatrices ; sexual ; 1 ; except="position dominatrice"
cuckold / cuckolds ; sexual ; 1
candauliste / candaulistes ; sexual ; 1
cocu / cocue / cocus / cocues ; sexual ; 1
cocufier / cocufie / cocufies / cocufient / cocufiez / cocufions / cocufiais / cocufiait / cocufiaient / cocufiions / cocufiiez / cocufierai / cocufieras / cocufiera / cocufierons / cocufierez / cocufieront / cocufierais / cocufierait / cocufierions / cocufieriez / cocufieraient / cocufiée / cocufiées / cocufiant ; sexual ; 1
lolita porno ; sexual ; 3
pédoporno / pédopornographie / pédopornographique / pédopornographiques ; sexual ; 3 ; except="lutte contre la pédopornographie|contenus pédopornographiques|images pédopornographiques|contre la pédopornographie"
child porn ; sexual ; 3
cp link ; sexual ; 3
jeune ado nue ; sexual ; 3
petites filles nues ; sexual ; 3
enfant nu porno ; sexual ; 3
loli / lolis ; sexual ; 3
lolicon ; sexual ; 3
shotacon ; sexual ; 3
photos de mineures ; sexual ; 3
nudes de mineures ; sexual ; 3
gode / godes ; sexual ; 1
godemiché / godemichés ; sexual ; 1
godes ceinture ; sexual ; 1
gode-ceinture ; sexual ; 1
vibromasseur / vibromasseurs / vibro / vibros ; sexual ; 1
sextoy / sextoys ; sexual ; 1
sex-toy / sex-toys ; sexual ; 1
plug anal ; sexual ; 1
plugs anaux ; sexual ; 1
poupée gonflable / poupées gonflable ; sexual ; 1
boules de geisha ; sexual ; 1
dépuceler / dépucele / dépuceles / dépucelent / dépucelez / dépucelons / dépucelais / dépucelait / dépucelaient / dépucelions / dépuceliez / dépucelerai / dépuceleras / dépucelera / dépucelerons / dépucelerez / dépuceleront / dépucelerais / dépucelerait / dépucelerions / dépuceleriez / dépuceleraient / dépucelée / dépucelées / dépucelant / dépucelage / dépucelages ; sexual ; 1
déflorer / déflore / déflores / déflorent / déflorez / déflorons / déflorais / déflorait / défloraient / déflorions / défloriez / déflorerai / défloreras / déflorera / déflorerons / déflorerez / défloreront / déflorerais / déflorerait / déflorerions / défloreriez / défloreraient / déflorée / déflorées / déflorant ; sexual ; 1
perdre son pucelage / perds son pucelage / perd son pucelage / perdons son pucelage / perdez son pucelage / perdent son pucelage / perdais son pucelage / perdait son pucelage / perdions son pucelage / perdiez son pucelage / perdaient son pucelage / perdrai son pucelage / perdras son pucelage / perdra son pucelage / perdrons son pucelage / perdrez son pucelage / perdront son pucelage / perdrais son pucelage / perdrait son pucelage / perdrions son pucelage / perdriez son pucelage / perdraient son pucelage / perde son pucelage / perdes son pucelage / perdu son pucelage / perdue son pucelage / perdus son pucelage / perdues son pucelage / perdant son pucelage ; sexual ; 1
pucelage / pucelages ; sexual ; 1
première fois au lit ; sexual ; 1
déniaiser / déniaise / déniaises / déniaisent / déniaisez / déniaisons / déniaisais / déniaisait / déniaisaient / déniaisions / déniaisiez / déniaiserai / déniaiseras / déniaisera / déniaiserons / déniaiserez / déniaiseront / déniaiserais / déniaiserait / déniaiserions / déniaiseriez / déniaiseraient / déniaisée / déniaisées / déniaisant ; sexual ; 1
pervers sexuel ; sexual ; 2
gros pervers en rut ; sexual ; 2
frotteur du métro / frotteuse du métro / frotteurs du métro / frotteuses du métro / frotteur / frotteurs ; sexual ; 2 ; except="frotteur métallique|frotteur pour"
peloter / pelote / pelotes / pelotent / pelotez / pelotons / pelotais / pelotait / pelotaient / pelotions / pelotiez / peloterai / peloteras / pelotera / peloterons / peloterez / peloteront / peloterais / peloterait / peloterions / peloteriez / peloteraient / pelotée / pelotées / pelotant ; sexual ; 2
tripoter / tripote / tripotes / tripotent / tripotez / tripotons / tripotais / tripotait / tripotaient / tripotions / tripotiez / tripoterai / tripoteras / tripotera / tripoterons / tripoterez / tripoteront / tripoterais / tripoterait / tripoterions / tripoteriez / tripoteraient / tripotée / tripotées / tripotant ; sexual ; 2
pelotage / pelotages ; sexual ; 2
main au cul ; sexual ; 2
mains au cul ; sexual ; 2
main aux fesses ; sexual ; 2
mains aux fesses ; sexual ; 2
mettre une main au cul / mets une main au cul / met une main au cul / mettons une main au cul / mettez une main au cul / mettent une main au cul / mettais une main au cul / mettait une main au cul / mettions une main au cul / mettiez une main au cul / mettaient une main au cul / mettrai une main au cul / mettras une main au cul / mettra une main au cul / mettrons une main au cul / mettrez une main au cul / mettront une main au cul / mettrais une main au cul / mettrait une main au cul / mettrions une main au cul / mettriez une main au cul / mettraient une main au cul / mette une main au cul / mettes une main au cul / mis une main au cul / mise une main au cul / mises une main au cul / mettant une main au cul ; sexual ; 2
doigter de force ; sexual ; 2
toucher le cul / touche le cul / touches le cul / touchent le cul / touchez le cul / touchons le cul / touchais le cul / touchait le cul / touchaient le cul / touchions le cul / touchiez le cul / toucherai le cul / toucheras le cul / touchera le cul / toucherons le cul / toucherez le cul / toucheront le cul / toucherais le cul / toucherait le cul / toucherions le cul / toucheriez le cul / toucheraient le cul / touchée le cul / touchées le cul / touchant le cul / toucher les fesses / touche les fesses / touches les fesses / touchent les fesses / touchez les fesses / touchons les fesses / touchais les fesses / touchait les fesses / touchaient les fesses / touchions les fesses / touchiez les fesses / toucherai les fesses / toucheras les fesses / touchera les fesses / toucherons les fesses / toucherez les fesses / toucheront les fesses / toucherais les fesses / toucherait les fesses / toucherions les fesses / toucheriez les fesses / toucheraient les fesses / touchée les fesses / touchées les fesses / touchant les fesses ; sexual ; 2 ; except="toucher les fesses des"
caresser les fesses / caresse les fesses / caresses les fesses / caressent les fesses / caressez les fesses / caressons les fesses / caressais les fesses / caressait les fesses / caressaient les fesses / caressions les fesses / caressiez les fesses / caresserai les fesses / caresseras les fesses / caressera les fesses / caresserons les fesses / caresserez les fesses / caresseront les fesses / caresserais les fesses / caresserait les fesses / caresserions les fesses / caresseriez les fesses / caresseraient les fesses / caressée les fesses / caressées les fesses / caressant les fesses ; sexual ; 2 ; except="caresser les fesses de bébé"
claquer les fesses / claque les fesses / claques les fesses / claquent les fesses / claquez les fesses / claquons les fesses / claquais les fesses / claquait les fesses / claquaient les fesses / claquions les fesses / claquiez les fesses / claquerai les fesses / claqueras les fesses / claquera les fesses / claquerons les fesses / claquerez les fesses / claqueront les fesses / claquerais les fesses / claquerait les fesses / claquerions les fesses / claqueriez les fesses / claqueraient les fesses / claquée les fesses / claquées les fesses / claquant les fesses ; sexual ; 2
fessée coquine / fessées coquine ; sexual ; 2
zigounette / zigounettes ; sexual ; 1
quéquette / quéquettes ; sexual ; 1
kékette / kékettes ; sexual ; 1
bistouquette ; sexual ; 1
biroute / biroutes ; sexual ; 1 ; except="biroute à air"
braquemart / braquemarts ; sexual ; 1
dard tendu ; sexual ; 1
mandrin de chair / mandrins de chair ; sexual ; 1
verge / verges ; sexual ; 1 ; except="verge d'or|verges d'or|amortisseur de verge|verge de la"
gourdin dans le pantalon ; sexual ; 1
vier / viers ; sexual ; 1
bizoune / bizounes ; sexual ; 1
pissette / pissettes ; sexual ; 1
graine dans le cul ; sexual ; 1
suce ma graine ; sexual ; 1
gosses à l'air ; sexual ; 1
bitasse / bitasses ; sexual ; 1
mastard de bite ; sexual ; 1
bonbons collés ; sexual ; 1
valseuses ; sexual ; 1 ; except="Les Valseuses"
roubignole / roubignoles / roubignolle / roubignolles ; sexual ; 1
roupette / roupettes ; sexual ; 1
roustons / rouston ; sexual ; 1
joyeuses pendantes ; sexual ; 1
burnes pleines ; sexual ; 1
trou de balle / trous de balle / trou de bite / trous de bite ; sexual ; 1
rondelle / rondelles ; sexual ; 1 ; except="rondelle de citron|rondelles de citron|rondelle frein|rondelles de|rondelle de|en rondelles|rondelle plate|rondelles plates|rondelle Grower|rondelle en|rondelles en|rondelle inox|rondelles inox|vis et rondelles|vis et rondelle|écrou et rondelle|écrous et rondelles|rondelle et|rondelles et|fine rondelle|rondelle au hockey|la rondelle|lancer la rondelle|rondelles d'|rondelle d'|tour de rondelle|perte de rondelle"
rosette de cul ; sexual ; 1
oignon de fion ; sexual ; 1
entrée des artistes par derrière ; sexual ; 1
anus ; sexual ; 1 ; except="cancer de l'anus|anus artificiel"
rectum ; sexual ; 1 ; except="cancer du rectum"
troufignon / troufignons ; sexual ; 1
coït / coïts ; sexual ; 1
coïter ; sexual ; 1
copuler / copule / copules / copulent / copulez / copulons / copulais / copulait / copulaient / copulions / copuliez / copulerai / copuleras / copulera / copulerons / copulerez / copuleront / copulerais / copulerait / copulerions / copuleriez / copuleraient / copulée / copulées / copulant / copulation / copulations ; sexual ; 1
forniquer / fornique / forniques / forniquent / forniquez / forniquons / forniquais / forniquait / forniquaient / forniquions / forniquiez / forniquerai / forniqueras / forniquera / forniquerons / forniquerez / forniqueront / forniquerais / forniquerait / forniquerions / forniqueriez / forniqueraient / forniquée / forniquées / forniquant / fornication / fornications ; sexual ; 1
besogner une / besogne une / besognes une / besognent une / besognez une / besognons une / besognais une / besognait une / besognaient une / besognions une / besogniez une / besognerai une / besogneras une / besognera une / besognerons une / besognerez une / besogneront une / besognerais une / besognerait une / besognerions une / besogneriez une / besogneraient une / besognée une / besognées une / besognant une ; sexual ; 1
culbuter une / culbute une / culbutes une / culbutent une / culbutez une / culbutons une / culbutais une / culbutait une / culbutaient une / culbutions une / culbutiez une / culbuterai une / culbuteras une / culbutera une / culbuterons une / culbuterez une / culbuteront une / culbuterais une / culbuterait une / culbuterions une / culbuteriez une / culbuteraient une / culbutée une / culbutées une / culbutant une ; sexual ; 1
trousser les jupons / trousse les jupons / trousses les jupons / troussent les jupons / troussez les jupons / troussons les jupons / troussais les jupons / troussait les jupons / troussaient les jupons / troussions les jupons / troussiez les jupons / trousserai les jupons / trousseras les jupons / troussera les jupons / trousserons les jupons / trousserez les jupons / trousseront les jupons / trousserais les jupons / trousserait les jupons / trousserions les jupons / trousseriez les jupons / trousseraient les jupons / troussée les jupons / troussées les jupons / troussant les jupons ; sexual ; 1
crac-crac ; sexual ; 1
faire crac-crac ; sexual ; 1
zizi-panpan ; sexual ; 1
s'envoyer en l'air / s'envoie en l'air ; sexual ; 1
baise torride / baises torride ; sexual ; 1
bonne baise ; sexual ; 1
partie de baise / partie de jambes en l'air / parties de jambes en l'air ; sexual ; 1
jambes en l'air ; sexual ; 1 ; except="jambes en l'air contre|repos jambes en l'air|jambes en l'air pour|jambes en l'air 5"
faire l'amour comme une bête ; sexual ; 1
tirer un coup / tire un coup / tires un coup / tirent un coup / tirez un coup / tirons un coup / tirais un coup / tirait un coup / tiraient un coup / tirions un coup / tiriez un coup / tirerai un coup / tireras un coup / tirera un coup / tirerons un coup / tirerez un coup / tireront un coup / tirerais un coup / tirerait un coup / tirerions un coup / tireriez un coup / tireraient un coup / tirée un coup / tirées un coup / tirant un coup / tirer son coup / tire son coup / tires son coup / tirent son coup / tirez son coup / tirons son coup / tirais son coup / tirait son coup / tiraient son coup / tirions son coup / tiriez son coup / tirerai son coup / tireras son coup / tirera son coup / tirerons son coup / tirerez son coup / tireront son coup / tirerais son coup / tirerait son coup / tirerions son coup / tireriez son coup / tireraient son coup / tirée son coup / tirées son coup / tirant son coup ; sexual ; 1
tremper le biscuit / trempe le biscuit / trempes le biscuit / trempent le biscuit / trempez le biscuit / trempons le biscuit / trempais le biscuit / trempait le biscuit / trempaient le biscuit / trempions le biscuit / trempiez le biscuit / tremperai le biscuit / tremperas le biscuit / trempera le biscuit / tremperons le biscuit / tremperez le biscuit / tremperont le biscuit / tremperais le biscuit / tremperait le biscuit / tremperions le biscuit / tremperiez le biscuit / tremperaient le biscuit / trempée le biscuit / trempées le biscuit / trempant le biscuit / tremper son biscuit / trempe son biscuit / trempes son biscuit / trempent son biscuit / trempez son biscuit / trempons son biscuit / trempais son biscuit / trempait son biscuit / trempaient son biscuit / trempions son biscuit / trempiez son biscuit / tremperai son biscuit / tremperas son biscuit / trempera son biscuit / tremperons son biscuit / tremperez son biscuit / tremperont son biscuit / tremperais son biscuit / tremperait son biscuit / tremperions son biscuit / tremperiez son biscuit / tremperaient son biscuit / trempée son biscuit / trempées son biscuit / trempant son biscuit ; sexual ; 1
vider son sac sexuel ; sexual ; 1
sauter une fille / saute une fille / sautes une fille / sautent une fille / sautez une fille / sautons une fille / sautais une fille / sautait une fille / sautaient une fille / sautions une fille / sautiez une fille / sauterai une fille / sauteras une fille / sautera une fille / sauterons une fille / sauterez une fille / sauteront une fille / sauterais une fille / sauterait une fille / sauterions une fille / sauteriez une fille / sauteraient une fille / sautée une fille / sautées une fille / sautant une fille / sauter ta mère / saute ta mère / sautes ta mère / sautent ta mère / sautez ta mère / sautons ta mère / sautais ta mère / sautait ta mère / sautaient ta mère / sautions ta mère / sautiez ta mère / sauterai ta mère / sauteras ta mère / sautera ta mère / sauterons ta mère / sauterez ta mère / sauteront ta mère / sauterais ta mère / sauterait ta mère / sauterions ta mère / sauteriez ta mère / sauteraient ta mère / sautée ta mère / sautées ta mère / sautant ta mère / sauter ta femme / saute ta femme / sautes ta femme / sautent ta femme / sautez ta femme / sautons ta femme / sautais ta femme / sautait ta femme / sautaient ta femme / sautions ta femme / sautiez ta femme / sauterai ta femme / sauteras ta femme / sautera ta femme / sauterons ta femme / sauterez ta femme / sauteront ta femme / sauterais ta femme / sauterait ta femme / sauterions ta femme / sauteriez ta femme / sauteraient ta femme / sautée ta femme / sautées ta femme / sautant ta femme / sauter ta sœur / saute ta sœur / sautes ta sœur / sautent ta sœur / sautez ta sœur / sautons ta sœur / sautais ta sœur / sautait ta sœur / sautaient ta sœur / sautions ta sœur / sautiez ta sœur / sauterai ta sœur / sauteras ta sœur / sautera ta sœur / sauterons ta sœur / sauterez ta sœur / sauteront ta sœur / sauterais ta sœur / sauterait ta sœur / sauterions ta sœur / sauteriez ta sœur / sauteraient ta sœur / sautée ta sœur / sautées ta sœur / sautant ta sœur ; sexual ; 1
je vais te sauter ; sexual ; 1
me la sauter ; sexual ; 1
se la sauter / se la taper / se la faire au lit ; sexual ; 1
engrosser / engrosse / engrosses / engrossent / engrossez / engrossons / engrossais / engrossait / engrossaient / engrossions / engrossiez / engrosserai / engrosseras / engrossera / engrosserons / engrosserez / engrosseront / engrosserais / engrosserait / engrosserions / engrosseriez / engrosseraient / engrossée / engrossées / engrossant ; sexual ; 1
mettre en cloque / mets en cloque / met en cloque / mettons en cloque / mettez en cloque / mettent en cloque / mettais en cloque / mettait en cloque / mettions en cloque / mettiez en cloque / mettaient en cloque / mettrai en cloque / mettras en cloque / mettra en cloque / mettrons en cloque / mettrez en cloque / mettront en cloque / mettrais en cloque / mettrait en cloque / mettrions en cloque / mettriez en cloque / mettraient en cloque / mette en cloque / mettes en cloque / mis en cloque / mise en cloque / mises en cloque / mettant en cloque ; sexual ; 1
bifle / bifles ; sexual ; 2
biffle / biffles ; sexual ; 2
bifler / biflent / biflez / biflons / biflais / biflait / biflaient / biflions / bifliez / biflerai / bifleras / biflera / biflerons / biflerez / bifleront / biflerais / biflerait / biflerions / bifleriez / bifleraient / biflée / biflées / biflant ; sexual ; 2
biffler / bifflent / bifflez / bifflons / bifflais / bifflait / bifflaient / bifflions / biffliez / bifflerai / biffleras / bifflera / bifflerons / bifflerez / biffleront / bifflerais / bifflerait / bifflerions / biffleriez / biffleraient / bifflée / bifflées / bifflant ; sexual ; 2
bukake ; sexual ; 2
creampie / creampies ; sexual ; 2
squirt / squirter / squirte / squirtes / squirtent / squirtez / squirtons / squirtais / squirtait / squirtaient / squirtions / squirtiez / squirterai / squirteras / squirtera / squirterons / squirterez / squirteront / squirterais / squirterait / squirterions / squirteriez / squirteraient / squirtée / squirtées / squirtant ; sexual ; 2
facefuck ; sexual ; 2
deepthroat ; sexual ; 2
blowjob / blowjobs ; sexual ; 2
handjob / handjobs ; sexual ; 2
footjob ; sexual ; 2
rimjob ; sexual ; 2
cumshot / cumshots ; sexual ; 2
pussy ; sexual ; 2 ; except="Pussy Riot"
cock ; sexual ; 2 ; except="cock-pit|Cock of the|Cock à"
dick ; sexual ; 2 ; except="dick Rivers|Dick Rivers|Moby Dick|Philip K. Dick|Philip K Dick|Dick Tracy|Dick Cheney|Dick Annegarn|Van Dick|Moby-Dick|Dick Van Dyke|Andy Dick"
cum ; sexual ; 2 ; except="cum laude|summa cum laude|magna cum laude"
slut / sluts ; sexual ; 2
whore / whores ; sexual ; 2
tits ; sexual ; 2
cameltoe ; sexual ; 2
upskirt ; sexual ; 2
upskirting ; sexual ; 2
vidéo volée sous la jupe ; sexual ; 2
caméra cachée vestiaire femme ; sexual ; 2
culotte sale / culottes sale / culottes sales / culotte portée / culottes portée / culottes portées ; sexual ; 2
petite culotte mouillée ; sexual ; 2
string mouillé / strings mouillé ; sexual ; 2
sous ta jupe / sous sa jupe ; sexual ; 2
regarder sous les jupes ; sexual ; 2
odeur de chatte ; sexual ; 2
sent la chatte ; sexual ; 2
sens la chatte ; sexual ; 2
mouille pour moi ; sexual ; 2
tu mouilles ; sexual ; 2 ; except="tu mouilles le"
elle mouille ; sexual ; 2 ; except="elle mouille son maillot|elle mouille les|elle mouille le"
je mouille ; sexual ; 2 ; except="je mouille mes|je mouille le"
mouiller la culotte ; sexual ; 2
fait mouiller ; sexual ; 2
fais mouiller ; sexual ; 2
ça te fait mouiller ; sexual ; 2
