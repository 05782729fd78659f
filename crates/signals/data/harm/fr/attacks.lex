# What makes a sentence an attack, next to a group, a person or "you": nouns and adjectives of contempt, verbs of hate and violence,
# wishes of harm, announced harm (Code pénal 222-17), calls to pile on (Code pénal 222-33-2-2). Written for this project.

# Nouns that deny that people are people.
vermine / vermines ; dehumanising ; 3 ; except="vermines de jardin"
sous-homme / sous-hommes ; dehumanising ; 3
sous-humain / sous-humaine / sous-humains / sous-humaines ; dehumanising ; 3
untermensch / untermenschen ; dehumanising ; 3
sous-espèce / sous-espèces ; dehumanising ; 2 ; except="sous-espèce de tigre|sous-espèces de|sous-espèce du"
infra-humain / infra-humaine / infra-humains / infra-humaines ; dehumanising ; 3
inhumain / inhumaine / inhumains / inhumaines ; dehumanising ; 1 ; person
cafard / cafards ; dehumanising ; 2 ; except="avoir le cafard|coup de cafard|j'ai le cafard|le cafard du dimanche|traitement cafards|des cafards dans|piège à cafards|un cafard dans|invasion de cafards|cafards dans"
cancrelat / cancrelats ; dehumanising ; 2
blatte / blattes ; dehumanising ; 2 ; except="blatte germanique|blattes germaniques"
rat / rats ; dehumanising ; 2 ; except="rat de bibliothèque|rats de bibliothèque|rat de laboratoire|rats de laboratoire|petit rat|petits rats|rat musqué|rats musqués|rat taupe|rats-taupes|mort-aux-rats|mort aux rats|année du rat|fait comme un rat|rats domestiques|piège à rats|pièges à rats"
rats d'égout ; dehumanising ; 2
parasite / parasites ; dehumanising ; 2 ; except="bruit parasite|bruits parasites|parasites intestinaux|film Parasite|parasites externes|anti-parasites|plante parasite"
sangsue / sangsues ; dehumanising ; 2
tique / tiques ; dehumanising ; 1 ; person, except="morsure de tique|morsures de tiques|tire-tique|piqûre de tique|piqûres de tiques"
pou / pous ; dehumanising ; 1 ; person
poux ; dehumanising ; 1 ; person, except="anti-poux|shampoing poux|traitement poux|peigne à poux|chercher des poux"
punaise / punaises ; dehumanising ; 1 ; person, except="punaise de lit|punaises de lit|punaises vertes"
puceron / pucerons ; dehumanising ; 1 ; person
larve / larves ; dehumanising ; 1 ; person, except="larves de moustiques|larves d'insectes|larves de"
asticot / asticots ; dehumanising ; 1 ; person
ver de terre / vers de terre ; dehumanising ; 1 ; except="vers de terre du compost"
ténia / ténias ; dehumanising ; 1 ; person
limace / limaces ; dehumanising ; 1 ; person
cloporte / cloportes ; dehumanising ; 1 ; person
crapaud / crapauds ; dehumanising ; 1 ; person
moustique humain / moustiques humain ; dehumanising ; 2
frelon humain / frelons humain ; dehumanising ; 2
nuisible / nuisibles ; dehumanising ; 2 ; except="insectes nuisibles|nuisibles du jardin|lutte contre les nuisibles|nuisible à|nuisibles à|nuisible pour|nuisibles pour"
espèce nuisible ; dehumanising ; 2
nuisibles à éradiquer ; dehumanising ; 2
peste / pestes ; dehumanising ; 2 ; except="peste porcine|la peste noire|peste bubonique|peste aviaire|la peste et le choléra|petite peste|peste bovine"
choléra ; dehumanising ; 2 ; except="la peste et le choléra"
la peste ; dehumanising ; 2 ; except="la peste noire|la peste et le choléra"
lèpre ; dehumanising ; 2
gangrène / gangrènes ; dehumanising ; 2 ; except="gangrène gazeuse"
cancer de la société / cancers de la société / cancer de ce pays / cancer pour ; dehumanising ; 2 ; except="cancer pour lequel"
tumeur / tumeurs ; dehumanising ; 2 ; except="dépister une tumeur"
métastase / métastases ; dehumanising ; 2
gangréner / gangrènent / gangrénez / gangrénons / gangrénais / gangrénait / gangrénaient / gangrénions / gangréniez / gangrénerai / gangréneras / gangrénera / gangrénerons / gangrénerez / gangréneront / gangrénerais / gangrénerait / gangrénerions / gangréneriez / gangréneraient / gangrénée / gangrénées / gangrénant ; dehumanising ; 2
fléau / fléaux ; dehumanising ; 1 ; person, except="fléau de la balance"
plaie de la société / plaies de la société / plaie / plaies ; dehumanising ; 1 ; except="soigner une plaie|désinfecter la plaie"
maladie contagieuse / maladies contagieuse / maladie à éradiquer / maladies à éradiquer ; dehumanising ; 1
épidémie / épidémies ; dehumanising ; 1 ; person
pandémie / pandémies ; dehumanising ; 1 ; person
contagion ; dehumanising ; 1 ; person
infection ; dehumanising ; 1 ; person, except="infection urinaire"
virus ambulant ; dehumanising ; 1
microbe / microbes ; dehumanising ; 1 ; person
bactérie / bactéries ; dehumanising ; 1 ; person
bacille / bacilles ; dehumanising ; 1 ; person
poison / poisons ; dehumanising ; 1 ; person
venin / venins ; dehumanising ; 1 ; person
fléau pour la société / fléau de la société ; dehumanising ; 2
plaie pour la société / plaie de l'humanité ; dehumanising ; 2
cancer de l'humanité ; dehumanising ; 2
peste de l'humanité ; dehumanising ; 2
poison pour la société / poison de la société ; dehumanising ; 2
verrue de la société / verrue de l'humanité ; dehumanising ; 2
honte de l'humanité ; dehumanising ; 2
lie de l'humanité / lie de la société ; dehumanising ; 2
rebuts / rebut / rebuts de la société ; dehumanising ; 2 ; except="au rebut|mis au rebut|mise au rebut|mises au rebut"
déchets de la société / déchets humains ; dehumanising ; 2
ordures humaines ; dehumanising ; 2
détritus ; dehumanising ; 2
immondice / immondices ; dehumanising ; 2
excrément / excréments ; dehumanising ; 2
étron humain / étrons humain ; dehumanising ; 2
fiente / fientes ; dehumanising ; 2 ; except="fientes de pigeon|fientes d'oiseaux|fiente de pigeon"
bouse / bouses ; dehumanising ; 2 ; except="bouse de vache|bouses de vache"
fumier humain / fumiers humain ; dehumanising ; 2
pourriture humaine / pourritures humaine ; dehumanising ; 2
crasse humaine / crasses humaine / crasse / crasses ; dehumanising ; 2
souillure / souillures ; dehumanising ; 2
raclures / raclure de l'humanité / raclures de l'humanité ; dehumanising ; 2
lie du peuple ; dehumanising ; 2
fange ; dehumanising ; 2
abjection / abjections ; dehumanising ; 2
scorie / scories ; dehumanising ; 2
déchet / déchets ; dehumanising ; 1 ; person, except="déchets ménagers|déchets verts|tri des déchets|déchets nucléaires|déchets plastiques|gestion des déchets|collecte des déchets|zéro déchet|zéro déchets|déchets organiques|déchets recyclables|traitement des déchets"
ordure / ordures ; dehumanising ; 2 ; except="ordures ménagères|ramassage des ordures|collecte des ordures|sac d'ordures|vide-ordures|boîte à ordures"
animaux / animal sauvage / animaux sauvage / animaux sauvages ; dehumanising ; 1 ; except="amour des animaux|défense des animaux|des animaux de compagnie|protection des animaux|bien-être des animaux|parc d'animaux|aimer les animaux|refuge pour animaux"
des animaux ; dehumanising ; 1 ; except="amour des animaux|défense des animaux|des animaux de compagnie|protection des animaux|bien-être des animaux"
comme des animaux ; dehumanising ; 1
bêtes sauvages ; dehumanising ; 1
bête sauvage / bêtes sauvage ; dehumanising ; 1
bestiau / bestiaux ; dehumanising ; 1 ; person
bétail ; dehumanising ; 1 ; person
bête immonde / bêtes immonde ; dehumanising ; 1
du bétail ; dehumanising ; 1
bestial / bestiale / bestiales ; dehumanising ; 1 ; person
moins que des animaux ; dehumanising ; 1
pire que des animaux ; dehumanising ; 1
pires que des animaux / pires que des bêtes ; dehumanising ; 1
pire que des bêtes ; dehumanising ; 1
singe / singes ; dehumanising ; 1 ; person, except="malin comme un singe|monnaie de singe|planète des singes|vallée des singes|pain de singe|variole du singe"
guenon / guenons ; dehumanising ; 1 ; person
macaque / macaques ; dehumanising ; 1 ; person
gorille / gorilles ; dehumanising ; 1 ; person, except="gorille des montagnes|gorilles des montagnes"
chimpanzé / chimpanzés ; dehumanising ; 1 ; person
babouin / babouins ; dehumanising ; 1 ; person
orang-outan / orang-outans ; dehumanising ; 1
bonobo / bonobos ; dehumanising ; 1 ; person
ouistiti / ouistitis ; dehumanising ; 1 ; person
primate / primates ; dehumanising ; 1 ; person
porc / porcs ; dehumanising ; 1 ; person, except="porc grillé|côte de porc|rôti de porc|viande de porc|filet mignon de porc|échine de porc|porc au caramel|jarret de porc|travers de porc|Balance ton porc|balance ton porc|côtes de porc|porc noir|élevage de porcs|sans porc|mangent pas de porc|manger du porc|de porc|du porc"
pourceau / pourceaux ; dehumanising ; 1 ; person
cochon / cochons ; dehumanising ; 1 ; person, except="cochon d'Inde|cochons d'Inde|cochon de lait|cochon grillé|copains comme cochons|trois petits cochons|cochon ibérique"
truie / truies ; dehumanising ; 1 ; person
goret / gorets ; dehumanising ; 1 ; person
verrat / verrats ; dehumanising ; 1 ; person
chien / chiens / chienne / chiennes ; dehumanising ; 1 ; person, except="chien guide|mon chien|ton chien|son chien|notre chien|votre chien|chien d'assistance|ma chienne|niche à chien|croquettes pour chien"
chacal / chacaux / chacals ; dehumanising ; 1 ; person
hyène / hyènes ; dehumanising ; 1 ; person
vautour / vautours ; dehumanising ; 1 ; person, except="vautour fauve|vautours fauves"
charognard / charognarde / charognards / charognardes ; dehumanising ; 1 ; person
cabot / cabots ; dehumanising ; 1 ; person
clébard / clébards ; dehumanising ; 1 ; person
clebs ; dehumanising ; 1 ; person
roquet / roquets ; dehumanising ; 1 ; person
toutou / toutous ; dehumanising ; 1 ; person
serpent / serpents ; dehumanising ; 1 ; person
vipère / vipères ; dehumanising ; 1 ; person
crotale / crotales ; dehumanising ; 1 ; person
scorpion / scorpions ; dehumanising ; 1 ; person, except="signe du scorpion|scorpion ascendant|ascendant scorpion"
araignée venimeuse / araignées venimeuse ; dehumanising ; 1
reptile / reptiles ; dehumanising ; 1 ; person
lézard / lézards ; dehumanising ; 1 ; person
vache / vaches ; dehumanising ; 1 ; person, except="lait de vache"
chèvre / chèvres ; dehumanising ; 1 ; person, except="fromage de chèvre"
mouton / moutons ; dehumanising ; 1 ; person
âne / ânes ; dehumanising ; 1 ; person
mule / mules ; dehumanising ; 1 ; person
baudet / baudets ; dehumanising ; 1 ; person
bourricot / bourricots ; dehumanising ; 1 ; person
veau / veaux ; dehumanising ; 1 ; person, except="foie de veau"
bœuf / bœufs ; dehumanising ; 1 ; person, except="viande de bœuf"
dindon / dindons ; dehumanising ; 1 ; person
dinde / dindes ; dehumanising ; 1 ; person
poule / poules ; dehumanising ; 1 ; person, except="nid de poule|chair de poule"
pintade / pintades ; dehumanising ; 1 ; person
oie / oies ; dehumanising ; 1 ; person
grue / grues ; dehumanising ; 1 ; person
phoque / phoques ; dehumanising ; 1 ; person
baleine / baleines ; dehumanising ; 1 ; person
thon / thons ; dehumanising ; 1 ; person
cachalot / cachalots ; dehumanising ; 1 ; person
hippopotame / hippopotames ; dehumanising ; 1 ; person
éléphant / éléphants ; dehumanising ; 1 ; person
monstre / monstres / monstruosité / monstruosités ; dehumanising ; 1 ; person, except="monstre sacré|travail monstre|monstres sacrés|succès monstre|petit monstre|petits monstres"
démon / démons ; dehumanising ; 1 ; person
diable / diables ; dehumanising ; 1 ; person, except="que diable|tirer le diable par la queue"
satan / satanique / sataniques / sataniste / satanistes ; dehumanising ; 1 ; person
suppôt de Satan / suppôts de Satan ; dehumanising ; 1
créature immonde / créatures immonde ; dehumanising ; 1
vampire / vampires ; dehumanising ; 1 ; person
ogre / ogres ; dehumanising ; 1 ; person
zombie / zombies / zombi / zombis ; dehumanising ; 1 ; person
goule / goules ; dehumanising ; 1 ; person
mutant / mutante / mutants / mutantes ; dehumanising ; 1 ; person
aberration / aberrations ; dehumanising ; 1 ; person
anomalie / anomalies ; dehumanising ; 1 ; person
aberration de la nature ; dehumanising ; 1
erreur de la nature / erreurs de la nature ; dehumanising ; 1
monstres de foire ; dehumanising ; 1
bête de foire / bêtes de foire ; dehumanising ; 1
freak / freaks ; dehumanising ; 1 ; person
abomination / abominations ; dehumanising ; 1 ; person
antéchrist ; dehumanising ; 1 ; person
possédés / possédée du démon / possédées du démon ; dehumanising ; 1
sauvage / sauvages ; dehumanising ; 2 ; except="animaux sauvages|faune sauvage|camping sauvage|canard sauvage|fleurs sauvages|vie sauvage|saumon sauvage|riz sauvage|état sauvage|nature sauvage|ail sauvage|grève sauvage|parking sauvage|dépôts sauvages|dépôt sauvage|affichage sauvage|espèces sauvages|oiseaux sauvages"
barbare / barbares / barbarie ; dehumanising ; 2
primitif / primitive / primitifs / primitives ; dehumanising ; 2 ; except="arts primitifs"
arriérés / arriérées ; dehumanising ; 2 ; except="arrières"
néandertalien / néandertalienne / néandertaliens / néandertaliennes ; dehumanising ; 2
homme des cavernes / hommes des cavernes ; dehumanising ; 2
bougre / bougres ; dehumanising ; 2
cannibale / cannibales ; dehumanising ; 2
peuplade / peuplades ; dehumanising ; 2
tribu de sauvages / tribus de sauvages ; dehumanising ; 2
sauvageon / sauvageonne / sauvageons / sauvageonnes ; dehumanising ; 2
incivilisé / incivilisée / incivilisés / incivilisées ; dehumanising ; 2
non civilisés ; dehumanising ; 2
pas civilisés ; dehumanising ; 2
moyenâgeux / moyenâgeuse / moyenâgeuses ; dehumanising ; 2
du moyen âge ; dehumanising ; 2
âge de pierre ; dehumanising ; 2
préhistorique / préhistoriques ; dehumanising ; 2
horde / hordes ; dehumanising ; 2
meute / meutes ; dehumanising ; 2 ; except="meute de loups"
nuée / nuées ; dehumanising ; 2
essaim / essaims ; dehumanising ; 2 ; except="essaim d'abeilles"
invasion / invasions ; dehumanising ; 2 ; except="invasion de punaises"
envahisseur / envahisseuse / envahisseurs / envahisseuses ; dehumanising ; 2
invasif / invasive / invasifs / invasives ; dehumanising ; 2 ; except="espèce invasive|plantes invasives|espèces invasives|chirurgie mini-invasive|non invasif|non invasive"
envahir / envahis / envahit / envahissons / envahissez / envahissent / envahissais / envahissait / envahissions / envahissiez / envahissaient / envahirai / envahiras / envahira / envahirons / envahirez / envahiront / envahirais / envahirait / envahirions / envahiriez / envahiraient / envahisse / envahisses / envahi / envahie / envahies / envahissant ; dehumanising ; 2
pulluler / pullule / pullules / pullulent / pullulez / pullulons / pullulais / pullulait / pullulaient / pullulions / pulluliez / pullulerai / pulluleras / pullulera / pullulerons / pullulerez / pulluleront / pullulerais / pullulerait / pullulerions / pulluleriez / pulluleraient / pullulée / pullulées / pullulant ; dehumanising ; 2
grouiller / grouille / grouilles / grouillent / grouillez / grouillons / grouillais / grouillait / grouillaient / grouillions / grouilliez / grouillerai / grouilleras / grouillera / grouillerons / grouillerez / grouilleront / grouillerais / grouillerait / grouillerions / grouilleriez / grouilleraient / grouillée / grouillées / grouillant ; dehumanising ; 2
proliférer / prolifère / prolifères / prolifèrent / proliférez / proliférons / proliférais / proliférait / proliféraient / proliférions / prolifériez / proliférerai / proliféreras / proliférera / proliférerons / proliférerez / proliféreront / proliférerais / proliférerait / proliférerions / proliféreriez / proliféreraient / proliférée / proliférées / proliférant ; dehumanising ; 2
infester / infeste / infestes / infestent / infestez / infestons / infestais / infestait / infestaient / infestions / infestiez / infesterai / infesteras / infestera / infesterons / infesterez / infesteront / infesterais / infesterait / infesterions / infesteriez / infesteraient / infestée / infestées / infestant ; dehumanising ; 2
se reproduire comme des lapins / se reproduisent comme des lapins ; dehumanising ; 2
se multiplient comme des lapins ; dehumanising ; 2
comme des rats / comme des cafards ; dehumanising ; 2
pondent comme ; dehumanising ; 2
pondre des gosses ; dehumanising ; 2
submersion / submerger / submerge / submerges / submergent / submergez / submergeons / submergeais / submergeait / submergeaient / submergions / submergiez / submergerai / submergeras / submergera / submergerons / submergerez / submergeront / submergerais / submergerait / submergerions / submergeriez / submergeraient / submergée / submergées / submergeant / submergés par ; dehumanising ; 2
déferlante migratoire / déferlantes migratoire ; dehumanising ; 2
vague migratoire / vagues migratoire ; dehumanising ; 2
flot de migrants / flots de migrants ; dehumanising ; 2
tsunami migratoire / tsunamis migratoire ; dehumanising ; 2
contaminer / contamine / contamines / contaminent / contaminez / contaminons / contaminais / contaminait / contaminaient / contaminions / contaminiez / contaminerai / contamineras / contaminera / contaminerons / contaminerez / contamineront / contaminerais / contaminerait / contaminerions / contamineriez / contamineraient / contaminée / contaminées / contaminant ; dehumanising ; 2
polluer notre sang / pollue notre sang / pollues notre sang / polluent notre sang / polluez notre sang / polluons notre sang / polluais notre sang / polluait notre sang / polluaient notre sang / polluions notre sang / polluiez notre sang / polluerai notre sang / pollueras notre sang / polluera notre sang / polluerons notre sang / polluerez notre sang / pollueront notre sang / polluerais notre sang / polluerait notre sang / polluerions notre sang / pollueriez notre sang / pollueraient notre sang / polluée notre sang / polluées notre sang / polluant notre sang ; dehumanising ; 2
souiller / souille / souilles / souillent / souillez / souillons / souillais / souillait / souillaient / souillions / souilliez / souillerai / souilleras / souillera / souillerons / souillerez / souilleront / souillerais / souillerait / souillerions / souilleriez / souilleraient / souillée / souillées / souillant ; dehumanising ; 2
salir notre race / salis notre race / salit notre race / salissons notre race / salissez notre race / salissent notre race / salissais notre race / salissait notre race / salissions notre race / salissiez notre race / salissaient notre race / salirai notre race / saliras notre race / salira notre race / salirons notre race / salirez notre race / saliront notre race / salirais notre race / salirait notre race / salirions notre race / saliriez notre race / saliraient notre race / salisse notre race / salisses notre race / sali notre race / salie notre race / salies notre race / salissant notre race / salir la race / salis la race / salit la race / salissons la race / salissez la race / salissent la race / salissais la race / salissait la race / salissions la race / salissiez la race / salissaient la race / salirai la race / saliras la race / salira la race / salirons la race / salirez la race / saliront la race / salirais la race / salirait la race / salirions la race / saliriez la race / saliraient la race / salisse la race / salisses la race / sali la race / salie la race / salies la race / salissant la race ; dehumanising ; 2
infecter / infecte / infectes / infectent / infectez / infectons / infectais / infectait / infectaient / infections / infectiez / infecterai / infecteras / infectera / infecterons / infecterez / infecteront / infecterais / infecterait / infecterions / infecteriez / infecteraient / infectée / infectées / infectant ; dehumanising ; 2 ; except="ordinateur infecté"
ronger notre société / ronge notre société / ronges notre société / rongent notre société / rongez notre société / rongeons notre société / rongeais notre société / rongeait notre société / rongeaient notre société / rongions notre société / rongiez notre société / rongerai notre société / rongeras notre société / rongera notre société / rongerons notre société / rongerez notre société / rongeront notre société / rongerais notre société / rongerait notre société / rongerions notre société / rongeriez notre société / rongeraient notre société / rongée notre société / rongées notre société / rongeant notre société / ronger la société / ronge la société / ronges la société / rongent la société / rongez la société / rongeons la société / rongeais la société / rongeait la société / rongeaient la société / rongions la société / rongiez la société / rongerai la société / rongeras la société / rongera la société / rongerons la société / rongerez la société / rongeront la société / rongerais la société / rongerait la société / rongerions la société / rongeriez la société / rongeraient la société / rongée la société / rongées la société / rongeant la société ; dehumanising ; 2
coloniser / colonise / colonises / colonisent / colonisez / colonisons / colonisais / colonisait / colonisaient / colonisions / colonisiez / coloniserai / coloniseras / colonisera / coloniserons / coloniserez / coloniseront / coloniserais / coloniserait / coloniserions / coloniseriez / coloniseraient / colonisée / colonisées / colonisant / colonisateur / colonisateuse / colonisateurs / colonisateuses ; dehumanising ; 2
occupants étrangers ; dehumanising ; 2
cloaque / cloaques ; dehumanising ; 1 ; person
égout / égouts ; dehumanising ; 1 ; person
poubelle / poubelles ; dehumanising ; 1 ; person
latrines ; dehumanising ; 1 ; person
dépotoir / dépotoirs ; dehumanising ; 1 ; person
fosse septique ; dehumanising ; 1
caniveau / caniveaux ; dehumanising ; 1 ; person
bas-fonds ; dehumanising ; 1
poubelle de l'humanité / poubelles de l'humanité / poubelle humaine / poubelles humaine ; dehumanising ; 1
dégénérés / dégénérée / dégénérées ; dehumanising ; 2
un dégénéré ; dehumanising ; 2
dégénérescence ; dehumanising ; 2
taré / tarée / tarés / tarées ; dehumanising ; 2
consanguin / consanguine / consanguins / consanguines ; dehumanising ; 2
avorton / avortons ; dehumanising ; 2
fin de race ; dehumanising ; 2
race dégénérée / race de dégénérés / races de dégénérés ; dehumanising ; 2
tare de la nature / tares de la nature ; dehumanising ; 2
race de chiens / races de chiens / race de rats / races de rats / race de voleurs / races de voleurs / race de / races de ; dehumanising ; 2 ; except="race de chien|race de chat|race de vache|race de cheval|race de"
cette race ; dehumanising ; 2
sale engeance ; dehumanising ; 2
engeance / engeances ; dehumanising ; 2
raclure ; dehumanising ; 2
racaille / racailles ; dehumanising ; 2
caillera / cailleras ; dehumanising ; 2
canaille / canailles ; dehumanising ; 2
pègre ; dehumanising ; 2
populace ; dehumanising ; 2
plèbe ; dehumanising ; 2
gueusaille ; dehumanising ; 2
chienlit ; dehumanising ; 2
sous-développé / sous-développée / sous-développés / sous-développées / sous-merdes / sous-merde ; dehumanising ; 2
bons à rien ; dehumanising ; 2
moins que rien ; dehumanising ; 2
inférieur / inférieuse / inférieurs / inférieuses ; dehumanising ; 2 ; except="inférieur à|inférieurs à|inférieur ou égal|membres inférieurs|étage inférieur|cours inférieur|montant inférieur|niveau inférieur"
êtres inférieurs ; dehumanising ; 2
être inférieur ; dehumanising ; 2
race inférieure ; dehumanising ; 2
génétiquement inférieurs ; dehumanising ; 2
intellectuellement inférieurs ; dehumanising ; 2
inférieurs à nous ; dehumanising ; 2
naturellement inférieures ; dehumanising ; 2
sous-évolué / sous-évoluée / sous-évolués / sous-évoluées ; dehumanising ; 2
non-évolué / non-évoluée / non-évolués / non-évoluées ; dehumanising ; 2
pas humain / pas humains ; dehumanising ; 2
pas des humains / pas des êtres humains ; dehumanising ; 2
pas vraiment humains ; dehumanising ; 2
plus des humains ; dehumanising ; 2
pas des hommes ; dehumanising ; 2
même pas humains ; dehumanising ; 2
ça n'est pas humain ; dehumanising ; 2

# Adjectives and nouns of contempt, usable of anything.
sale / sales ; derogatory ; 1 ; except="linge sale|argent sale|eau sale|eaux sales|salle sale|sale temps|vaisselle sale|sucré salé|sucré-salé|beurre salé|caramel beurre salé|trop salé|pas assez salé|cake salé|mains sales|marais salé|très sale|un peu sale|était sale|étaient sales|chambre sale|draps sales|caramel au beurre salé"
dégoûtant / dégoûtante / dégoûtants / dégoûtantes ; derogatory ; 2
dégueulasse / dégueulasses / dégueu ; derogatory ; 2
répugnant / répugnante / répugnants / répugnantes ; derogatory ; 2
immonde / immondes ; derogatory ; 2
abject / abjecte / abjects / abjectes ; derogatory ; 2
infect / infecte / infects / infectes ; derogatory ; 2
ignoble / ignobles ; derogatory ; 2
infâme / infâmes ; derogatory ; 2
vil / vile / vils / viles ; derogatory ; 2
abominable / abominables ; derogatory ; 2
détestable / détestables ; derogatory ; 2
exécrable / exécrables ; derogatory ; 2
haïssable / haïssables ; derogatory ; 2
méprisable / méprisables ; derogatory ; 2
odieux / odieuse / odieuses ; derogatory ; 2
hideux / hideuse / hideuses ; derogatory ; 2
repoussant / repoussante / repoussants / repoussantes ; derogatory ; 2
écœurant / écœurante / écœurants / écœurantes ; derogatory ; 2
révoltant / révoltante / révoltants / révoltantes ; derogatory ; 2
ordurier ; derogatory ; 2
nauséabond / nauséabonde / nauséabonds / nauséabondes ; derogatory ; 2
puant / puante / puants / puantes ; derogatory ; 2
pourri / pourrie / pourris / pourries ; derogatory ; 2
crasseux / crasseuse / crasseuses ; derogatory ; 2
pouilleux / pouilleuse / pouilleuses ; derogatory ; 2
malpropre / malpropres ; derogatory ; 2
sordide / sordides ; derogatory ; 2
pathétique / pathétiques ; derogatory ; 2
lamentable / lamentables ; derogatory ; 2
pitoyable / pitoyables ; derogatory ; 2
minable / minables ; derogatory ; 2
misérable / misérables ; derogatory ; 2
médiocre / médiocres ; derogatory ; 2
navrant / navrante / navrants / navrantes ; derogatory ; 2
affligeant / affligeante / affligeants / affligeantes ; derogatory ; 2
grotesque / grotesques ; derogatory ; 2
ridicule / ridicules ; derogatory ; 2 ; except="ridicule somme"
consternant / consternante / consternants / consternantes ; derogatory ; 2
honteux / honteuse / honteuses ; derogatory ; 2
indigne / indignes ; derogatory ; 2
vomitif / vomitive / vomitifs / vomitives ; derogatory ; 2
gerbant / gerbante / gerbants / gerbantes ; derogatory ; 2
merdique / merdiques ; derogatory ; 2
insupportable / insupportables ; derogatory ; 2
imbuvable / imbuvables ; derogatory ; 2
infréquentable / infréquentables ; derogatory ; 2
invivable / invivables ; derogatory ; 2
exaspérant / exaspérante / exaspérants / exaspérantes ; derogatory ; 2
horripilant / horripilante / horripilants / horripilantes ; derogatory ; 2
gonflant / gonflante / gonflants / gonflantes ; derogatory ; 2
saoulant / saoulante / saoulants / saoulantes ; derogatory ; 2
soûlant / soûlante / soûlants / soûlantes ; derogatory ; 2
relou / relous / reloue / reloues ; derogatory ; 2
lourd / lourds ; derogatory ; 2
chiant / chiante / chiants / chiantes ; derogatory ; 2
horrible / horribles ; derogatory ; 1
affreux / affreuse / affreuses ; derogatory ; 1
atroce / atroces ; derogatory ; 1
moche / moches ; derogatory ; 1
laid / laide / laids / laides ; derogatory ; 1
monstrueux / monstrueuse / monstrueuses ; derogatory ; 1
effrayant / effrayante / effrayants / effrayantes ; derogatory ; 1
flippant / flippante / flippants / flippantes ; derogatory ; 1
glauque / glauques ; derogatory ; 1
malsain / malsaine / malsains / malsaines ; derogatory ; 1
toxique / toxiques ; derogatory ; 1
nocif / nocive / nocifs / nocives ; derogatory ; 1
malfaisant / malfaisante / malfaisants / malfaisantes ; derogatory ; 1
maléfique / maléfiques ; derogatory ; 1
diabolique / diaboliques ; derogatory ; 1
démoniaque / démoniaques ; derogatory ; 1
satanique / sataniques ; derogatory ; 1
mauvais / mauvaise / mauvaises ; derogatory ; 1 ; except="mauvais numéro|mauvais code|pas mauvais|mauvais temps|mauvaise nouvelle|mauvaise adresse|mauvais article|mauvaise taille|mauvaise surprise"
méchant / méchante / méchants / méchantes ; derogatory ; 1
cruel / cruelle / cruels / cruelles ; derogatory ; 1
vicieux / vicieuse / vicieuses ; derogatory ; 1
pervers / perverse / perverses ; derogatory ; 1
fourbe / fourbes ; derogatory ; 1
sournois / sournoise / sournoises ; derogatory ; 1
perfide / perfides ; derogatory ; 1
hypocrite / hypocrites ; derogatory ; 1
faux ; derogatory ; 1 ; except="faux numéro|faux site|faux mail|faux compte|faux messages"
traître / traîtres ; derogatory ; 1
menteur / menteuse / menteurs / menteuses ; derogatory ; 1
malhonnête / malhonnêtes ; derogatory ; 1
véreux / véreuse / véreuses ; derogatory ; 1
corrompu / corrompue / corrompus / corrompues ; derogatory ; 1
cupide / cupides ; derogatory ; 1
avare / avares ; derogatory ; 1
radin / radine / radins / radines ; derogatory ; 1
avide / avides ; derogatory ; 1
profiteur / profiteuse / profiteurs / profiteuses ; derogatory ; 1
voleur / voleuse / voleurs / voleuses ; derogatory ; 1
tricheur / tricheuse / tricheurs / tricheuses ; derogatory ; 1
manipulateur / manipulateurs / manipulatrice / manipulatrices ; derogatory ; 1
opportuniste / opportunistes ; derogatory ; 1
égoïste / égoïstes ; derogatory ; 1
arrogant / arrogante / arrogants / arrogantes ; derogatory ; 1
prétentieux / prétentieuse / prétentieuses ; derogatory ; 1
vulgaire / vulgaires ; derogatory ; 1
grossier / grossière / grossiers / grossières ; derogatory ; 1
malpoli / malpolie / malpolis / malpolies ; derogatory ; 1
mal élevé / mal élevée / mal élevés / mal élevées / mal éduqué / mal éduquée / mal éduqués / mal éduquées ; derogatory ; 1
agressif / agressive / agressifs / agressives ; derogatory ; 1
violent / violente / violents / violentes ; derogatory ; 1
dangereux / dangereuse / dangereuses ; derogatory ; 1 ; except="produit dangereux|matières dangereuses"
fanatique / fanatiques ; derogatory ; 1
extrémiste / extrémistes ; derogatory ; 1
haineux / haineuse / haineuses ; derogatory ; 1
sanguinaire / sanguinaires ; derogatory ; 1
immoral / immorale / immoraux / immorales ; derogatory ; 1
amoral / amorale / amoraux / amorales ; derogatory ; 1
dépravé / dépravée / dépravés / dépravées ; derogatory ; 1
débauché / débauchée / débauchés / débauchées ; derogatory ; 1
décadent / décadente / décadents / décadentes ; derogatory ; 1
pécheresse / pécheresses ; derogatory ; 1
impur / impure / impurs / impures ; derogatory ; 1
blasphématoire / blasphématoires ; derogatory ; 1
contre nature ; derogatory ; 1
anormal / anormale / anormaux / anormales ; derogatory ; 1
pas normal / pas normaux / pas normale / pas naturel ; derogatory ; 1
déviant / déviante / déviants / déviantes / déviance / déviances ; derogatory ; 1
dérangé / dérangée / dérangés / dérangées ; derogatory ; 1
malade / malades / malades dans leur tête / malade dans sa tête / malades dans la tête ; derogatory ; 1 ; except="malade hier"
mentalement dérangés ; derogatory ; 1
maladie mentale / malade mental ; derogatory ; 1
fou à enfermer ; derogatory ; 1
tordu / tordue / tordus / tordues ; derogatory ; 1
stupide / stupides ; derogatory ; 1
bête / bêtes ; derogatory ; 1
idiot / idiote / idiots / idiotes ; derogatory ; 1
con / cons ; derogatory ; 1
conne / connes ; derogatory ; 1
débile / débiles ; derogatory ; 1
crétin / crétine / crétins / crétines ; derogatory ; 1
abruti / abrutie / abrutis / abruties ; derogatory ; 1
imbécile / imbéciles ; derogatory ; 1
demeuré / demeurée / demeurés / demeurées ; derogatory ; 1
niais / niaise / niaises ; derogatory ; 1
inculte / incultes ; derogatory ; 1
ignare / ignares ; derogatory ; 1
ignorant / ignorante / ignorants / ignorantes ; derogatory ; 1
illettré / illettrée / illettrés / illettrées ; derogatory ; 1
analphabète / analphabètes ; derogatory ; 1
attardé / attardée / attardés / attardées ; derogatory ; 1
lent d'esprit / lente d'esprit / lents d'esprit / lentes d'esprit ; derogatory ; 1
faible d'esprit / faibles d'esprit ; derogatory ; 1
lobotomisé / lobotomisée / lobotomisés / lobotomisées ; derogatory ; 1
décérébré / décérébrée / décérébrés / décérébrées ; derogatory ; 1
sans cerveau ; derogatory ; 1
pas de cerveau ; derogatory ; 1
écervelé / écervelée / écervelés / écervelées ; derogatory ; 1
bêtes à manger du foin ; derogatory ; 1
bête à manger du foin ; derogatory ; 1
bas du front ; derogatory ; 1
QI d'huître ; derogatory ; 1
sous-doué / sous-douée / sous-doués / sous-douées ; derogatory ; 1
simples d'esprit ; derogatory ; 1
irrationnel / irrationnelle / irrationnels / irrationnelles ; derogatory ; 1
hystérique / hystériques ; derogatory ; 1
moins intelligents / moins intelligentes / moins intelligent ; derogatory ; 1
pas intelligents ; derogatory ; 1
incapable / incapables ; derogatory ; 1 ; except="incapable de"
incompétent / incompétente / incompétents / incompétentes ; derogatory ; 1
nul / nule / nuls / nules ; derogatory ; 1
inutile / inutiles ; derogatory ; 1 ; except="pas inutile"
bon à rien ; derogatory ; 1
bons à rien ; derogatory ; 1
bonnes à rien / bonne à rien ; derogatory ; 1
inapte / inaptes ; derogatory ; 1
faible / faibles ; derogatory ; 1
lâche / lâches ; derogatory ; 1
fragile / fragiles ; derogatory ; 1 ; except="colis fragile|fragile à"
pleurnichard / pleurnicharde / pleurnichards / pleurnichardes ; derogatory ; 1
paresseux / paresseuse / paresseuses ; derogatory ; 1
fainéant / fainéante / fainéants / fainéantes ; derogatory ; 1
feignant / feignante / feignants / feignantes ; derogatory ; 1
flemmard / flemmarde / flemmards / flemmardes ; derogatory ; 1
assistée / assistés / assistées ; derogatory ; 1
parasite / parasites / parasitaire / parasitaires ; derogatory ; 1
poids mort / poids morts ; derogatory ; 1
fardeau / fardeaux / fardeau pour la société ; derogatory ; 1
boulet / boulets ; derogatory ; 1
charge pour la société ; derogatory ; 1
poids pour la société ; derogatory ; 1
ne servent à rien / ne sert à rien ; derogatory ; 1
sert à rien ; derogatory ; 1 ; except="sert à rien de"
servent à rien ; derogatory ; 1
tu sers à rien ; derogatory ; 1
vous servez à rien ; derogatory ; 1
sans valeur ; derogatory ; 1
ne vaut rien / ne valent rien ; derogatory ; 1
vaut rien ; derogatory ; 1
valent rien ; derogatory ; 1
bon pour la poubelle ; derogatory ; 1
bons pour la poubelle ; derogatory ; 1
bonne qu'à / bonnes qu'à ; derogatory ; 1
bon qu'à ; derogatory ; 1
bons qu'à ; derogatory ; 1
juste bons à / juste bonnes à ; derogatory ; 1
tout juste bonnes ; derogatory ; 1
objet sexuel / objets sexuel / objets sexuels ; derogatory ; 1
sous-cultivé / sous-cultivée / sous-cultivés / sous-cultivées ; derogatory ; 1
non éduqué / non éduquée / non éduqués / non éduquées ; derogatory ; 1
criminel / criminelle / criminels / criminelles ; derogatory ; 1 ; except="roman criminel"
délinquant / délinquante / délinquants / délinquantes ; derogatory ; 1
terroriste / terroristes ; derogatory ; 1
assassin / assassins ; derogatory ; 1
violeur / violeuse / violeurs / violeuses ; derogatory ; 1
pédophile / pédophiles ; derogatory ; 1
zoophile / zoophiles ; derogatory ; 1
prédateur / prédateurs / prédatrice / prédatrices ; derogatory ; 1
égorgeur / égorgeuse / égorgeurs / égorgeuses ; derogatory ; 1
voyou / voyous ; derogatory ; 1
bandit / bandits ; derogatory ; 1
dealer / dealers ; derogatory ; 1
arnaqueur / arnaqueuse / arnaqueurs / arnaqueuses ; derogatory ; 1
escroc / escrocs ; derogatory ; 1
magouilleur / magouilleuse / magouilleurs / magouilleuses ; derogatory ; 1
mafieux / mafieuse / mafieuses ; derogatory ; 1
proxénète / proxénètes ; derogatory ; 1
tortionnaire / tortionnaires ; derogatory ; 1
psychopathe / psychopathes ; derogatory ; 1
sociopathe / sociopathes ; derogatory ; 1
meurtrier / meurtrière / meurtriers / meurtrières ; derogatory ; 1
tueur / tueuse / tueurs / tueuses ; derogatory ; 1 ; except="tueur en série"
nazi / nazie / nazis / nazies ; derogatory ; 1
collabo / collabos ; derogatory ; 1
fraudeur / fraudeuse / fraudeurs / fraudeuses ; derogatory ; 1
squatteur / squatteuse / squatteurs / squatteuses ; derogatory ; 1
casseur / casseuse / casseurs / casseuses ; derogatory ; 1
barbares ; derogatory ; 1
tous des voleurs / tous des criminels / tous des terroristes / tous des violeurs / tous des pédophiles / tous des assistés ; derogatory ; 1
toutes des salopes / toutes des putes ; derogatory ; 1
tous pareils ; derogatory ; 1 ; except="tous pareils que"
toutes les mêmes / toutes pareilles ; derogatory ; 1
tous les mêmes / tous pourris / tous coupables / tous dans le même sac ; derogatory ; 1
dans le même sac ; derogatory ; 1
menace pour la société / menaces pour la société / menace pour notre / menace pour nos ; derogatory ; 2
danger pour la société / dangers pour la société / danger pour nos enfants / danger pour notre / danger pour nos / danger public / dangers publics ; derogatory ; 2
problème de notre société / problème de ce pays ; derogatory ; 2
le vrai problème de ce pays ; derogatory ; 2
cause de tous nos problèmes ; derogatory ; 2
la cause de tous ; derogatory ; 2
la source de tous nos ; derogatory ; 2
responsables de tous nos ; derogatory ; 2
le mal absolu / le mal incarné ; derogatory ; 2
ennemi de l'intérieur / ennemis de l'intérieur ; derogatory ; 2
cinquième colonne ; derogatory ; 2
cheval de Troie migratoire ; derogatory ; 2
ennemi de la France / ennemis de la France / ennemis de la nation ; derogatory ; 2
traîtres à la nation ; derogatory ; 2
anti-France / anti-français / anti-blanc / anti-blancs ; derogatory ; 2
racisme anti-blanc ; derogatory ; 2
envahissant / envahissante / envahissants / envahissantes ; derogatory ; 2
incompatible avec / incompatibles avec / incompatibles avec nos valeurs ; derogatory ; 2 ; except="incompatible avec Windows|incompatible avec Android|incompatible avec iOS|incompatible avec mon|incompatible avec ma|incompatible avec votre|incompatible avec le|incompatible avec la|incompatible avec les|incompatible avec l'"
inassimilable / inassimilables / inassimilés ; derogatory ; 2
pas intégrables ; derogatory ; 2
pas assimilables ; derogatory ; 2
ne s'intègrent pas / ne s'intégreront jamais ; derogatory ; 2
refusent de s'intégrer ; derogatory ; 2
vivent à nos crochets / vivent aux crochets ; derogatory ; 2
à nos crochets ; derogatory ; 2
aux crochets de ; derogatory ; 2
vivre aux crochets ; derogatory ; 2
vivent sur notre dos / vivent de nos impôts ; derogatory ; 2
vivre sur notre dos ; derogatory ; 2
profitent du système / profitent de nos aides ; derogatory ; 2
volent notre travail / volent nos emplois / volent le travail ; derogatory ; 2
piquent notre travail / piquent le boulot ; derogatory ; 2
prennent notre travail ; derogatory ; 2
touchent les aides ; derogatory ; 2
viennent pour les allocs ; derogatory ; 2
venus pour les allocs ; derogatory ; 2
pompent nos aides / pompent le fric ; derogatory ; 2
nous coûtent ; derogatory ; 2 ; except="nous coûtent cher en énergie"
coûtent trop cher à la société ; derogatory ; 2
allocs braguettes ; derogatory ; 2
pompe à fric ; derogatory ; 2
ne pensent qu'à baiser / ne pensent qu'à voler / ne pensent qu'à l'argent ; derogatory ; 2
ne comprennent que la force / ne comprennent que les coups ; derogatory ; 2
ont ça dans le sang ; derogatory ; 2
dans leurs gènes / dans les gènes ; derogatory ; 2
c'est dans leur nature / c'est dans leur culture ; derogatory ; 2
dans leur sang ; derogatory ; 2
contrôlent les médias / contrôlent le monde / contrôlent les banques ; derogatory ; 2
dirigent le monde / dirigent les banques ; derogatory ; 2
tirent les ficelles ; derogatory ; 2
dominent le monde ; derogatory ; 2
complot mondial ; derogatory ; 2
veulent nous remplacer / veulent nous islamiser ; derogatory ; 2
pervertissent nos enfants ; derogatory ; 2
endoctrinent nos enfants ; derogatory ; 2
pervertir nos enfants ; derogatory ; 2
veulent nos enfants ; derogatory ; 2
s'en prennent à nos enfants ; derogatory ; 2
détruisent notre pays / détruisent la France / détruisent notre culture / détruisent nos valeurs ; derogatory ; 2
font honte ; derogatory ; 2
fait honte à ; derogatory ; 2
font honte à la France ; derogatory ; 2
une honte pour ; derogatory ; 2
une insulte à ; derogatory ; 2
sous leur jupe un ; derogatory ; 2
l'avez bien cherché ; derogatory ; 2
l'ont bien cherché ; derogatory ; 2
l'a bien cherché ; derogatory ; 2
elle l'a cherché ; derogatory ; 2
n'avait qu'à pas s'habiller ; derogatory ; 2
habillée comme une pute / habillées comme des putes ; derogatory ; 2
ouvre les cuisses ; derogatory ; 2
écarte les cuisses / écarter les cuisses ; derogatory ; 2
promotion canapé ; derogatory ; 2
a couché pour ; derogatory ; 2
couche pour réussir ; derogatory ; 2
a sucé pour ; derogatory ; 2
a dû sucer ; derogatory ; 2
sucé pour avoir ; derogatory ; 2
un vrai mec / un vrai homme ; derogatory ; 2
pas un vrai homme ; derogatory ; 2
pas de vraies femmes ; derogatory ; 2
pas une vraie femme ; derogatory ; 2
pas de vrais hommes ; derogatory ; 2
cracra / cracras ; derogatory ; 1
crado / crados ; derogatory ; 1
dégueux ; derogatory ; 1
cheap ; derogatory ; 1
ringard / ringarde / ringards / ringardes ; derogatory ; 1
un has been ; derogatory ; 1
beauf / beaufs ; derogatory ; 1
bouseux / bouseuse / bouseuses ; derogatory ; 1
plouc / ploucs ; derogatory ; 1
cassos ; derogatory ; 1
clochard / clocharde / clochards / clochardes ; derogatory ; 1
miteux / miteuse / miteuses ; derogatory ; 1
minus ; derogatory ; 1
loser / losers ; derogatory ; 1
tocard / tocarde / tocards / tocardes ; derogatory ; 1
naze / nazes ; derogatory ; 1
nullard / nullarde / nullards / nullardes ; derogatory ; 1
pourrave / pourraves ; derogatory ; 1
claqué au sol ; derogatory ; 1
éclaté au sol / éclatée au sol / éclatés au sol / éclatées au sol ; derogatory ; 1
bidon / bidons ; derogatory ; 1 ; except="bidon d'huile|bidons d'huile|bidon d'eau|bidon de|bidons de"
foireux / foireuse / foireuses ; derogatory ; 1
pathos ; derogatory ; 1
cringe ; derogatory ; 1
gênant / gênante / gênants / gênantes ; derogatory ; 1
malaisant / malaisante / malaisants / malaisantes ; derogatory ; 1
immature / immatures ; derogatory ; 1
puéril / puérile / puérils / puériles ; derogatory ; 1
frustré / frustrée / frustrés / frustrées ; derogatory ; 1
aigri / aigrie / aigris / aigries ; derogatory ; 1
jaloux / jalouse / jalouses ; derogatory ; 1
mal dans sa peau ; derogatory ; 1
sans vie ; derogatory ; 1 ; except="sans vie privée"
no life ; derogatory ; 1
nolife ; derogatory ; 1
sans amis ; derogatory ; 1
puer / pue / pues / puent / puez / puons / puais / puait / puaient / puions / puiez / puerai / pueras / puera / puerons / puerez / pueront / puerais / puerait / puerions / pueriez / pueraient / puée / puées ; derogatory ; 1
schlinguer / schlingue / schlingues / schlinguent / schlinguez / schlinguons / schlinguais / schlinguait / schlinguaient / schlinguions / schlinguiez / schlinguerai / schlingueras / schlinguera / schlinguerons / schlinguerez / schlingueront / schlinguerais / schlinguerait / schlinguerions / schlingueriez / schlingueraient / schlinguée / schlinguées / schlinguant ; derogatory ; 1
cocotter / cocotte / cocottes / cocottent / cocottez / cocottons / cocottais / cocottait / cocottaient / cocottions / cocottiez / cocotterai / cocotteras / cocottera / cocotterons / cocotterez / cocotteront / cocotterais / cocotterait / cocotterions / cocotteriez / cocotteraient / cocottée / cocottées / cocottant ; derogatory ; 1
empester / empeste / empestes / empestent / empestez / empestons / empestais / empestait / empestaient / empestions / empestiez / empesterai / empesteras / empestera / empesterons / empesterez / empesteront / empesterais / empesterait / empesterions / empesteriez / empesteraient / empestée / empestées / empestant ; derogatory ; 1
chlinguer / chlingue / chlingues / chlinguent / chlinguez / chlinguons / chlinguais / chlinguait / chlinguaient / chlinguions / chlinguiez / chlinguerai / chlingueras / chlinguera / chlinguerons / chlinguerez / chlingueront / chlinguerais / chlinguerait / chlinguerions / chlingueriez / chlingueraient / chlinguée / chlinguées / chlinguant ; derogatory ; 1
fouetter du bec / fouette du bec / fouettes du bec / fouettent du bec / fouettez du bec / fouettons du bec / fouettais du bec / fouettait du bec / fouettaient du bec / fouettions du bec / fouettiez du bec / fouetterai du bec / fouetteras du bec / fouettera du bec / fouetterons du bec / fouetterez du bec / fouetteront du bec / fouetterais du bec / fouetterait du bec / fouetterions du bec / fouetteriez du bec / fouetteraient du bec / fouettée du bec / fouettées du bec / fouettant du bec ; derogatory ; 1
sentir mauvais / sens mauvais / sent mauvais / sentons mauvais / sentez mauvais / sentent mauvais / sentais mauvais / sentait mauvais / sentions mauvais / sentiez mauvais / sentaient mauvais / sentirai mauvais / sentiras mauvais / sentira mauvais / sentirons mauvais / sentirez mauvais / sentiront mauvais / sentirais mauvais / sentirait mauvais / sentirions mauvais / sentiriez mauvais / sentiraient mauvais / sente mauvais / sentes mauvais / senti mauvais / sentie mauvais / sentis mauvais / senties mauvais / sentant mauvais / sentir la pisse / sens la pisse / sent la pisse / sentons la pisse / sentez la pisse / sentent la pisse / sentais la pisse / sentait la pisse / sentions la pisse / sentiez la pisse / sentaient la pisse / sentirai la pisse / sentiras la pisse / sentira la pisse / sentirons la pisse / sentirez la pisse / sentiront la pisse / sentirais la pisse / sentirait la pisse / sentirions la pisse / sentiriez la pisse / sentiraient la pisse / sente la pisse / sentes la pisse / senti la pisse / sentie la pisse / sentis la pisse / senties la pisse / sentant la pisse / sentir le rat / sens le rat / sent le rat / sentons le rat / sentez le rat / sentent le rat / sentais le rat / sentait le rat / sentions le rat / sentiez le rat / sentaient le rat / sentirai le rat / sentiras le rat / sentira le rat / sentirons le rat / sentirez le rat / sentiront le rat / sentirais le rat / sentirait le rat / sentirions le rat / sentiriez le rat / sentiraient le rat / sente le rat / sentes le rat / senti le rat / sentie le rat / sentis le rat / senties le rat / sentant le rat ; derogatory ; 1 ; except="frigo sent mauvais|ça sent mauvais pour|sent mauvais dans"
sent le fauve ; derogatory ; 1
puent la ; derogatory ; 1
l'odeur et le bruit ; derogatory ; 1
le bruit et l'odeur ; derogatory ; 1
merde humaine / merdes humaine ; derogatory ; 2
grosse merde ; derogatory ; 2
de merde ; derogatory ; 2
à la con ; derogatory ; 2
à chier ; derogatory ; 2
de mes couilles / de mes deux ; derogatory ; 2
à vomir ; derogatory ; 2
à gerber ; derogatory ; 2
qui me débecte ; derogatory ; 2
bon à jeter ; derogatory ; 2
bons à jeter ; derogatory ; 2
bonnes à jeter ; derogatory ; 2
même pas foutu de / même pas foutue de / même pas capables de / même pas capable de ; derogatory ; 2
mal torché / mal torchée / mal torchés / mal torchées ; derogatory ; 2
fini à la pisse ; derogatory ; 2
finie à la pisse ; derogatory ; 2
finis à la pisse ; derogatory ; 2
bercé trop près du mur / bercée trop près du mur / bercés trop près du mur ; derogatory ; 2
tombé dans l'escalier petit ; derogatory ; 2
élevé au grain ; derogatory ; 2
une case en moins ; derogatory ; 2
pas la lumière à tous les étages / pas le couteau le plus aiguisé ; derogatory ; 2
pas inventé l'eau chaude / pas inventé la poudre / pas inventé le fil à couper le beurre ; derogatory ; 2
bu la tasse à la naissance ; derogatory ; 2
raté sa vie ; derogatory ; 2
ratés de la vie ; derogatory ; 2
zéro neurone ; derogatory ; 2
pas un neurone ; derogatory ; 2
raciste / racistes ; derogatory ; 1
antisémite / antisémites ; derogatory ; 1
homophobe / homophobes ; derogatory ; 1
sexiste / sexistes ; derogatory ; 1
misogyne / misogynes ; derogatory ; 1
fasciste / fascistes ; derogatory ; 1
facho / fachos ; derogatory ; 1
xénophobe / xénophobes ; derogatory ; 1
tête à claques / tête de con ; derogatory ; 2
sale gueule ; derogatory ; 2
gueule à baffes ; derogatory ; 2
physique ingrat ; derogatory ; 2
laideur / laideurs ; derogatory ; 2
face de ; derogatory ; 2 ; except="face de la|face de l'|face de ces|face de cette|face de Lune|face de ce|face de son"
gueule de ; derogatory ; 2 ; except="gueule de bois|gueule de loup"
tronche de ; derogatory ; 2
sale tronche ; derogatory ; 2
tronche de cake ; derogatory ; 2
laide comme un pou ; derogatory ; 2
moche comme un pou / moche à faire peur ; derogatory ; 2
imbaisable / imbaisables ; derogatory ; 2
même pas baisable ; derogatory ; 2
pas baisable ; derogatory ; 2
mal foutu / mal foutue / mal foutus / mal foutues / mal fagotée / mal fagoté ; derogatory ; 2
trop grosse pour / trop moche pour ; derogatory ; 2 ; except="trop grosse pour le|trop grosse pour la|trop grosse pour être|trop grosse pour l'"
vieille peau ; derogatory ; 2
trop vieille pour ; derogatory ; 2 ; except="trop vieille pour le"
périmée ; derogatory ; 2 ; except="denrée périmée|viande périmée"
date de péremption dépassée ; derogatory ; 2
grosse vache ; derogatory ; 2
gros porc ; derogatory ; 2

# Hate and exclusion.
haïr / hais / hait / haïssons / haïssez / haïssent / haïssais / haïssait / haïssions / haïssiez / haïssaient / haïrai / haïras / haïra / haïrons / haïrez / haïront / haïrais / haïrait / haïrions / haïriez / haïraient / haïsse / haïsses / haï / haïssant ; hostile ; 3
détester / déteste / détestes / détestent / détestez / détestons / détestais / détestait / détestaient / détestions / détestiez / détesterai / détesteras / détestera / détesterons / détesterez / détesteront / détesterais / détesterait / détesterions / détesteriez / détesteraient / détestée / détestées / détestant ; hostile ; 2
exécrer / exècre / exècres / exècrent / exécrez / exécrons / exécrais / exécrait / exécraient / exécrions / exécriez / exécrerai / exécreras / exécrera / exécrerons / exécrerez / exécreront / exécrerais / exécrerait / exécrerions / exécreriez / exécreraient / exécrée / exécrées / exécrant ; hostile ; 2
abhorrer / abhorre / abhorres / abhorrent / abhorrez / abhorrons / abhorrais / abhorrait / abhorraient / abhorrions / abhorriez / abhorrerai / abhorreras / abhorrera / abhorrerons / abhorrerez / abhorreront / abhorrerais / abhorrerait / abhorrerions / abhorreriez / abhorreraient / abhorrée / abhorrées / abhorrant ; hostile ; 2
mépriser / méprise / méprises / méprisent / méprisez / méprisons / méprisais / méprisait / méprisaient / méprisions / méprisiez / mépriserai / mépriseras / méprisera / mépriserons / mépriserez / mépriseront / mépriserais / mépriserait / mépriserions / mépriseriez / mépriseraient / méprisée / méprisées / méprisant ; hostile ; 2
maudire / maudis / maudit / maudissons / maudissez / maudissent / maudissais / maudissait / maudissions / maudissiez / maudissaient / maudirai / maudiras / maudira / maudirons / maudirez / maudiront / maudirais / maudirait / maudirions / maudiriez / maudiraient / maudisse / maudisses / maudite / maudits / maudites / maudissant ; hostile ; 2
vomir / vomis / vomit / vomissons / vomissez / vomissent / vomissais / vomissait / vomissions / vomissiez / vomissaient / vomirai / vomiras / vomira / vomirons / vomirez / vomiront / vomirais / vomirait / vomirions / vomiriez / vomiraient / vomisse / vomisses / vomi / vomie / vomies / vomissant ; hostile ; 2
honnir / honnis / honnit / honnissons / honnissez / honnissent / honnissais / honnissait / honnissions / honnissiez / honnissaient / honnirai / honniras / honnira / honnirons / honnirez / honniront / honnirais / honnirait / honnirions / honniriez / honniraient / honnisse / honnisses / honni / honnie / honnies / honnissant ; hostile ; 2
conspuer / conspue / conspues / conspuent / conspuez / conspuons / conspuais / conspuait / conspuaient / conspuions / conspuiez / conspuerai / conspueras / conspuera / conspuerons / conspuerez / conspueront / conspuerais / conspuerait / conspuerions / conspueriez / conspueraient / conspuée / conspuées / conspuant ; hostile ; 2
avoir la haine ; hostile ; 2
j'ai la haine ; hostile ; 2
la haine de / la haine des ; hostile ; 2
haine pour / haine envers / haine contre ; hostile ; 2
j'ai de la haine pour ; hostile ; 2
ressens que de la haine ; hostile ; 2
n'ai que de la haine ; hostile ; 2
haine viscérale / haine éternelle ; hostile ; 2
je hais ; hostile ; 2
hais les ; hostile ; 2
les hais ; hostile ; 2
les déteste tous ; hostile ; 2
peux pas blairer / peux pas les blairer / peux pas les saquer / peux pas saquer / peux pas piffer / peux pas les piffer / peux pas encadrer / peux pas sentir / peux pas les sentir / peux pas les voir / peux pas voir en peinture / peux pas les voir en peinture ; hostile ; 2
blairer / blaire / blaires / blairent / blairez / blairons / blairais / blairait / blairaient / blairions / blairiez / blairerai / blaireras / blairera / blairerons / blairerez / blaireront / blairerais / blairerait / blairerions / blaireriez / blaireraient / blairée / blairées / blairant ; hostile ; 2
piffer / piffe / piffes / piffent / piffez / piffons / piffais / piffait / piffaient / piffions / piffiez / pifferai / pifferas / piffera / pifferons / pifferez / pifferont / pifferais / pifferait / pifferions / pifferiez / pifferaient / piffée / piffées / piffant ; hostile ; 2
saquer / saque / saques / saquent / saquez / saquons / saquais / saquait / saquaient / saquions / saquiez / saquerai / saqueras / saquera / saquerons / saquerez / saqueront / saquerais / saquerait / saquerions / saqueriez / saqueraient / saquée / saquées / saquant ; hostile ; 2
ne supporte pas les ; hostile ; 2
supporte pas les / supporte plus les ; hostile ; 2
ne supporte plus les ; hostile ; 2
peux plus supporter les / peux plus voir ; hostile ; 2
ras le bol des ; hostile ; 2
marre des / marre de ces ; hostile ; 2 ; except="marre des retards|marre des bugs"
plein le cul des ; hostile ; 2
ras le cul des ; hostile ; 2
en ai marre de ces ; hostile ; 2
allergique aux ; hostile ; 2
me dégoûtent / me dégoûte ; hostile ; 2
nous dégoûtent ; hostile ; 2
dégoûté par ces ; hostile ; 2
me débectent / me débecte ; hostile ; 2
me répugnent / me répugne / me révulsent / me révulse ; hostile ; 2
me donnent envie de vomir / me donne envie de vomir ; hostile ; 2
donnent envie de vomir / donne envie de gerber / donnent la gerbe ; hostile ; 2
me donnent la gerbe ; hostile ; 2
me fait gerber ; hostile ; 2
me font gerber / me font vomir ; hostile ; 2
me fait vomir ; hostile ; 2
font vomir ; hostile ; 2
me rendent malade ; hostile ; 2
m'horripilent ; hostile ; 2
m'insupportent / m'insupporte ; hostile ; 2
m'écœurent ; hostile ; 2
m'énervent ; hostile ; 2
me saoulent ; hostile ; 2
me cassent les couilles ; hostile ; 2
nous emmerdent / nous font chier ; hostile ; 2
font chier ; hostile ; 2
tous dégueulasses ; hostile ; 2
sont dégueulasses / sont insupportables / sont répugnants ; hostile ; 2
c'est tous des / c'est toutes des ; hostile ; 2
ce sont tous des / ce sont toutes des ; hostile ; 2
vous êtes tous des / vous êtes toutes des ; hostile ; 2
rien que des ; hostile ; 2
ne sont que des ; hostile ; 2
rien de plus que des ; hostile ; 2
ne valent pas mieux que ; hostile ; 2
valent pas mieux que ; hostile ; 2
moins que des chiens ; hostile ; 2
pire que des chiens ; hostile ; 2
pires que des chiens ; hostile ; 2
ne méritent pas de / ne mérite pas de / ne méritez pas de ; hostile ; 2
méritent pas de / mérite pas de / méritez pas de ; hostile ; 2
ne mérites pas de ; hostile ; 2
mérites pas de ; hostile ; 2
ne méritent aucun / ne méritent que / ne méritent rien / ne méritent pas / ne mérite que ; hostile ; 2 ; except="ne méritent que des félicitations"
ne devraient pas exister / ne devrait pas exister ; hostile ; 2
devraient pas exister ; hostile ; 2
ne devraient même pas / ne devraient pas avoir le droit ; hostile ; 2
devraient pas avoir le droit ; hostile ; 2
ne devraient avoir aucun droit / ne devraient pas voter ; hostile ; 2
devraient pas voter / devraient être interdits / devrait être interdit aux / devraient être interdites / devraient être enfermés / devraient être enfermées / devraient être internés / devraient être expulsés / devraient être expulsées / devraient être virés / devraient être stérilisés / devraient être stérilisées / devraient disparaître / devrait disparaître / devraient crever / devraient tous / devraient rester à / devraient rester chez eux / devraient retourner / devraient rentrer / devraient avoir honte ; hostile ; 2
n'ont rien à faire ; hostile ; 2 ; except="n'ont rien à faire pour"
n'a rien à faire ; hostile ; 2
ont rien à faire ; hostile ; 2 ; except="n'ont rien à faire pour"
n'ont pas leur place ; hostile ; 2
n'a pas sa place ; hostile ; 2
ont pas leur place ; hostile ; 2
pas leur place ; hostile ; 2
n'ont pas le droit ; hostile ; 2
n'avez rien à faire ; hostile ; 2
n'as rien à faire ; hostile ; 2
rien à foutre ici / rien à faire ici / rien à faire chez nous / rien à foutre chez nous / rien à faire en France / rien à faire au Québec / rien à faire en Belgique / rien à faire en Suisse ; hostile ; 2
à bas / à bas les ; hostile ; 2
à mort l'arbitre ; hostile ; 2
dehors les ; hostile ; 2
les dehors ; hostile ; 2
dégage de mon pays / dégagez de ; hostile ; 2
du balai ; hostile ; 2
dehors tous ; hostile ; 2
ouste ; hostile ; 2
hors de France / hors de notre pays / hors de chez nous / hors d'Europe / hors du Québec ; hostile ; 2 ; except="hors de France métropolitaine"
foutez le camp de chez nous ; hostile ; 2
fous le camp de mon pays ; hostile ; 2
cassez-vous de chez nous / casse-toi de mon pays ; hostile ; 2
dégagez de chez nous / dégagez de France / dégagez de mon pays ; hostile ; 2
on ne veut pas de ; hostile ; 2
on veut pas de ; hostile ; 2
veut pas d'eux ; hostile ; 2
voulons pas de ; hostile ; 2
ne veut pas de vous ; hostile ; 2
veut pas de vous ; hostile ; 2
ne voulons plus de ; hostile ; 2
on ne veut plus de ; hostile ; 2
on veut plus de ; hostile ; 2
personne ne veut de / personne ne vous aime / personne vous aime ; hostile ; 2
pas les bienvenus / pas le bienvenu / pas la bienvenue / pas les bienvenues ; hostile ; 2
ne sont pas les bienvenus ; hostile ; 2
plus les bienvenus ; hostile ; 2
rentrez chez vous / rentre chez toi / rentre dans ton pays / rentrez dans votre pays / rentrez dans vos pays ; hostile ; 2
retourne dans ton pays / retournez dans votre pays / retourne chez toi / retournez chez vous / retourne au bled / retournez au bled / retourne en Afrique / retournez en Afrique / retourne en Algérie / retourne au Maroc / retournez au Maroc / retournez en Algérie / retourne en Chine / retourne d'où tu viens / retournez d'où vous venez / retourne dans ta brousse / retourne dans ta jungle / retourne dans ton arbre ; hostile ; 2
remonte dans ton arbre / remontez dans votre arbre / remonte sur ton arbre / remonte dans ton cocotier ; hostile ; 2
qu'ils rentrent chez eux / qu'ils retournent chez eux / qu'ils restent chez eux ; hostile ; 2
retournent chez eux ; hostile ; 2
rentrent chez eux ; hostile ; 2
qu'elle rentre chez elle ; hostile ; 2
qu'il rentre chez lui / qu'ils dégagent ; hostile ; 2
qu'elles dégagent ; hostile ; 2
qu'il dégage ; hostile ; 2
qu'elle dégage ; hostile ; 2
qu'ils partent / qu'ils repartent ; hostile ; 2
qu'on les renvoie ; hostile ; 2
renvoyez-les / renvoyer chez eux / renvoie chez eux / renvoies chez eux / renvoient chez eux / renvoyez chez eux / renvoyons chez eux / renvoyais chez eux / renvoyait chez eux / renvoyaient chez eux / renvoyions chez eux / renvoyiez chez eux / renverrai chez eux / renverras chez eux / renverra chez eux / renverrons chez eux / renverrez chez eux / renverront chez eux / renverrais chez eux / renverrait chez eux / renverrions chez eux / renverriez chez eux / renverraient chez eux / renvoyé chez eux / renvoyée chez eux / renvoyés chez eux / renvoyées chez eux / renvoyant chez eux / renvoyer dans leur pays / renvoie dans leur pays / renvoies dans leur pays / renvoient dans leur pays / renvoyez dans leur pays / renvoyons dans leur pays / renvoyais dans leur pays / renvoyait dans leur pays / renvoyaient dans leur pays / renvoyions dans leur pays / renvoyiez dans leur pays / renverrai dans leur pays / renverras dans leur pays / renverra dans leur pays / renverrons dans leur pays / renverrez dans leur pays / renverront dans leur pays / renverrais dans leur pays / renverrait dans leur pays / renverrions dans leur pays / renverriez dans leur pays / renverraient dans leur pays / renvoyé dans leur pays / renvoyée dans leur pays / renvoyés dans leur pays / renvoyées dans leur pays / renvoyant dans leur pays / renvoyer au bled / renvoie au bled / renvoies au bled / renvoient au bled / renvoyez au bled / renvoyons au bled / renvoyais au bled / renvoyait au bled / renvoyaient au bled / renvoyions au bled / renvoyiez au bled / renverrai au bled / renverras au bled / renverra au bled / renverrons au bled / renverrez au bled / renverront au bled / renverrais au bled / renverrait au bled / renverrions au bled / renverriez au bled / renverraient au bled / renvoyé au bled / renvoyée au bled / renvoyés au bled / renvoyées au bled / renvoyant au bled / renvoyer en Afrique / renvoie en Afrique / renvoies en Afrique / renvoient en Afrique / renvoyez en Afrique / renvoyons en Afrique / renvoyais en Afrique / renvoyait en Afrique / renvoyaient en Afrique / renvoyions en Afrique / renvoyiez en Afrique / renverrai en Afrique / renverras en Afrique / renverra en Afrique / renverrons en Afrique / renverrez en Afrique / renverront en Afrique / renverrais en Afrique / renverrait en Afrique / renverrions en Afrique / renverriez en Afrique / renverraient en Afrique / renvoyé en Afrique / renvoyée en Afrique / renvoyés en Afrique / renvoyées en Afrique / renvoyant en Afrique ; hostile ; 2
remettre dans le bateau / remets dans le bateau / remet dans le bateau / remettons dans le bateau / remettez dans le bateau / remettent dans le bateau / remettais dans le bateau / remettait dans le bateau / remettions dans le bateau / remettiez dans le bateau / remettaient dans le bateau / remettrai dans le bateau / remettras dans le bateau / remettra dans le bateau / remettrons dans le bateau / remettrez dans le bateau / remettront dans le bateau / remettrais dans le bateau / remettrait dans le bateau / remettrions dans le bateau / remettriez dans le bateau / remettraient dans le bateau / remette dans le bateau / remettes dans le bateau / remis dans le bateau / remise dans le bateau / remises dans le bateau / remettant dans le bateau / remettre dans l'avion / remets dans l'avion / remet dans l'avion / remettons dans l'avion / remettez dans l'avion / remettent dans l'avion / remettais dans l'avion / remettait dans l'avion / remettions dans l'avion / remettiez dans l'avion / remettaient dans l'avion / remettrai dans l'avion / remettras dans l'avion / remettra dans l'avion / remettrons dans l'avion / remettrez dans l'avion / remettront dans l'avion / remettrais dans l'avion / remettrait dans l'avion / remettrions dans l'avion / remettriez dans l'avion / remettraient dans l'avion / remette dans l'avion / remettes dans l'avion / remis dans l'avion / remise dans l'avion / remises dans l'avion / remettant dans l'avion ; hostile ; 2
remigrer / remigre / remigres / remigrent / remigrez / remigrons / remigrais / remigrait / remigraient / remigrions / remigriez / remigrerai / remigreras / remigrera / remigrerons / remigrerez / remigreront / remigrerais / remigrerait / remigrerions / remigreriez / remigreraient / remigrée / remigrées / remigrant / remigration ; hostile ; 2
déporter / déporte / déportes / déportent / déportez / déportons / déportais / déportait / déportaient / déportions / déportiez / déporterai / déporteras / déportera / déporterons / déporterez / déporteront / déporterais / déporterait / déporterions / déporteriez / déporteraient / déportée / déportées / déportant / déportation / déportations ; hostile ; 2
foutre dehors / fous dehors / fout dehors / foutons dehors / foutez dehors / foutent dehors / foutais dehors / foutait dehors / foutions dehors / foutiez dehors / foutaient dehors / foutrai dehors / foutras dehors / foutra dehors / foutrons dehors / foutrez dehors / foutront dehors / foutrais dehors / foutrait dehors / foutrions dehors / foutriez dehors / foutraient dehors / foute dehors / foutes dehors / foutu dehors / foutue dehors / foutus dehors / foutues dehors / foutant dehors / foutre à la porte / fous à la porte / fout à la porte / foutons à la porte / foutez à la porte / foutent à la porte / foutais à la porte / foutait à la porte / foutions à la porte / foutiez à la porte / foutaient à la porte / foutrai à la porte / foutras à la porte / foutra à la porte / foutrons à la porte / foutrez à la porte / foutront à la porte / foutrais à la porte / foutrait à la porte / foutrions à la porte / foutriez à la porte / foutraient à la porte / foute à la porte / foutes à la porte / foutu à la porte / foutue à la porte / foutus à la porte / foutues à la porte / foutant à la porte ; hostile ; 2
foutez-les dehors ; hostile ; 2
mettez-les dehors ; hostile ; 2
tous dehors ; hostile ; 2
toutes dehors ; hostile ; 2
tous à la mer ; hostile ; 2
charter pour / charters pour ; hostile ; 2
tous au charter ; hostile ; 2
par charter ; hostile ; 2
valise ou cercueil ; hostile ; 2
la valise ou le cercueil ; hostile ; 2
bateau retour ; hostile ; 2
aller simple pour ; hostile ; 2
la France aux Français ; hostile ; 2
on est chez nous ; hostile ; 2
la France tu l'aimes ou tu la quittes / la France aime-la ou quitte-la ; hostile ; 2
le Québec aux Québécois ; hostile ; 2
les nôtres d'abord ; hostile ; 2
préférence nationale ; hostile ; 2
grand remplacement ; hostile ; 2
génocide blanc ; hostile ; 2
white power / white lives matter ; hostile ; 2
sieg heil ; hostile ; 2
heil hitler ; hostile ; 2
heil ; hostile ; 2
88 heil ; hostile ; 2
14 mots ; hostile ; 2
vive hitler ; hostile ; 2
hitler avait raison / hitler n'a pas fini / hitler aurait dû / hitler n'avait pas tort ; hostile ; 2
il nous faut un hitler ; hostile ; 2
vivement hitler ; hostile ; 2
reviens hitler ; hostile ; 2
pétain avait raison ; hostile ; 2
stérilisation forcée ; hostile ; 2
purifier la France / purifie la France / purifies la France / purifient la France / purifiez la France / purifions la France / purifiais la France / purifiait la France / purifiaient la France / purifiions la France / purifiiez la France / purifierai la France / purifieras la France / purifiera la France / purifierons la France / purifierez la France / purifieront la France / purifierais la France / purifierait la France / purifierions la France / purifieriez la France / purifieraient la France / purifiée la France / purifiées la France / purifiant la France / purifier le pays / purifie le pays / purifies le pays / purifient le pays / purifiez le pays / purifions le pays / purifiais le pays / purifiait le pays / purifiaient le pays / purifiions le pays / purifiiez le pays / purifierai le pays / purifieras le pays / purifiera le pays / purifierons le pays / purifierez le pays / purifieront le pays / purifierais le pays / purifierait le pays / purifierions le pays / purifieriez le pays / purifieraient le pays / purifiée le pays / purifiées le pays / purifiant le pays / purification ethnique ; hostile ; 2
nettoyage ethnique / nettoyer la France / nettoie la France / nettoies la France / nettoient la France / nettoyez la France / nettoyons la France / nettoyais la France / nettoyait la France / nettoyaient la France / nettoyions la France / nettoyiez la France / nettoierai la France / nettoieras la France / nettoiera la France / nettoierons la France / nettoierez la France / nettoieront la France / nettoierais la France / nettoierait la France / nettoierions la France / nettoieriez la France / nettoieraient la France / nettoyé la France / nettoyée la France / nettoyés la France / nettoyées la France / nettoyant la France / nettoyer le pays / nettoie le pays / nettoies le pays / nettoient le pays / nettoyez le pays / nettoyons le pays / nettoyais le pays / nettoyait le pays / nettoyaient le pays / nettoyions le pays / nettoyiez le pays / nettoierai le pays / nettoieras le pays / nettoiera le pays / nettoierons le pays / nettoierez le pays / nettoieront le pays / nettoierais le pays / nettoierait le pays / nettoierions le pays / nettoieriez le pays / nettoieraient le pays / nettoyé le pays / nettoyée le pays / nettoyés le pays / nettoyées le pays / nettoyant le pays / nettoyer au karcher / nettoie au karcher / nettoies au karcher / nettoient au karcher / nettoyez au karcher / nettoyons au karcher / nettoyais au karcher / nettoyait au karcher / nettoyaient au karcher / nettoyions au karcher / nettoyiez au karcher / nettoierai au karcher / nettoieras au karcher / nettoiera au karcher / nettoierons au karcher / nettoierez au karcher / nettoieront au karcher / nettoierais au karcher / nettoierait au karcher / nettoierions au karcher / nettoieriez au karcher / nettoieraient au karcher / nettoyé au karcher / nettoyée au karcher / nettoyés au karcher / nettoyées au karcher / nettoyant au karcher ; hostile ; 2
passer le karcher ; hostile ; 2
karchériser / karchérise / karchérises / karchérisent / karchérisez / karchérisons / karchérisais / karchérisait / karchérisaient / karchérisions / karchérisiez / karchériserai / karchériseras / karchérisera / karchériserons / karchériserez / karchériseront / karchériserais / karchériserait / karchériserions / karchériseriez / karchériseraient / karchérisée / karchérisées / karchérisant ; hostile ; 2
grand nettoyage ; hostile ; 2
faire le ménage dans ce pays ; hostile ; 2
désislamiser / désislamise / désislamises / désislamisent / désislamisez / désislamisons / désislamisais / désislamisait / désislamisaient / désislamisions / désislamisiez / désislamiserai / désislamiseras / désislamisera / désislamiserons / désislamiserez / désislamiseront / désislamiserais / désislamiserait / désislamiserions / désislamiseriez / désislamiseraient / désislamisée / désislamisées / désislamisant ; hostile ; 2
décoloniser la France ; hostile ; 2
reconquista ; hostile ; 2
croisade contre ; hostile ; 2
guerre raciale / guerre civile contre ; hostile ; 2
suprématie blanche ; hostile ; 2
pureté de la race ; hostile ; 2
race pure / race supérieure / race aryenne ; hostile ; 2
sang pur ; hostile ; 2
lobby juif ; hostile ; 2
islamisation / islamiser / islamise / islamises / islamisent / islamisez / islamisons / islamisais / islamisait / islamisaient / islamisions / islamisiez / islamiserai / islamiseras / islamisera / islamiserons / islamiserez / islamiseront / islamiserais / islamiserait / islamiserions / islamiseriez / islamiseraient / islamisée / islamisées / islamisant ; hostile ; 2
stop islam ; hostile ; 2
non à l'islam ; hostile ; 2
islam hors d'Europe ; hostile ; 2
no islam ; hostile ; 2
stop immigration / stop invasion / stop migrants ; hostile ; 2
zéro migrant ; hostile ; 2
migrants dehors ; hostile ; 2
arabes dehors ; hostile ; 2
juifs dehors ; hostile ; 2
musulmans dehors ; hostile ; 2
étrangers dehors ; hostile ; 2
roms dehors ; hostile ; 2
no go zone ; hostile ; 2
refuser de servir les ; hostile ; 2
ne pas louer aux ; hostile ; 2
pas d'arabes / pas de noirs / pas de juifs / pas de roms / pas de gitans / pas de musulmans / pas de voilées ; hostile ; 2
interdit aux arabes / interdit aux noirs / interdit aux juifs / interdit aux chiens et ; hostile ; 2
pas de ça chez nous / pas de ça ici ; hostile ; 2
réservé aux blancs ; hostile ; 2
blancs uniquement ; hostile ; 2
entre blancs ; hostile ; 2
trop de noirs / trop d'arabes / trop de musulmans / trop d'étrangers / trop d'immigrés / trop de migrants / trop de juifs / trop de gays ; hostile ; 2
y en a trop ; hostile ; 2 ; except="y en a trop dans"
envahis par les ; hostile ; 2
nous envahissent ; hostile ; 2
envahissent nos ; hostile ; 2
chez nous c'est chez nous ; hostile ; 2
aucun droit pour ; hostile ; 2
privés de droits ; hostile ; 2
privons-les de ; hostile ; 2
priver de leurs droits ; hostile ; 2
retirons-leur le droit ; hostile ; 2
boycott des juifs ; hostile ; 2
pas de place pour les ; hostile ; 2
aucune place pour les / aucun respect pour les ; hostile ; 2
pas de respect pour les ; hostile ; 2
n'ont aucune dignité ; hostile ; 2
aucune pitié pour ; hostile ; 2
pas de pitié pour ; hostile ; 2
sans pitié pour ; hostile ; 2
tolérance zéro pour les ; hostile ; 2
fermez les frontières / fermer les frontières / fermez les mosquées / fermer les mosquées / fermez vos mosquées ; hostile ; 2
se méfier des ; hostile ; 2 ; except="se méfier des apparences|se méfier des faux|se méfier des arnaques|se méfier des mails"
méfiez-vous des ; hostile ; 2 ; except="méfiez-vous des arnaques|méfiez-vous des contrefaçons|méfiez-vous des faux|méfiez-vous des mails|méfiez-vous des sites"
ne faites pas confiance aux ; hostile ; 2
jamais confiance à un ; hostile ; 2
ne jamais faire confiance ; hostile ; 2
ne fréquentez pas les ; hostile ; 2
ne parlez pas aux ; hostile ; 2
jamais embaucher de / jamais embaucher un ; hostile ; 2
embauchez pas de ; hostile ; 2
n'embauchez pas ; hostile ; 2
nique les ; hostile ; 2
nik les ; hostile ; 2
niquez les ; hostile ; 2
fuck les / fuck the ; hostile ; 2
j'emmerde les ; hostile ; 2
on emmerde les ; hostile ; 2
j'encule les ; hostile ; 2
je nique les ; hostile ; 2
va chier les ; hostile ; 2
je chie sur les ; hostile ; 2
je pisse sur les ; hostile ; 2
crachent sur / cracher sur les / crache sur les / craches sur les / crachent sur les / crachez sur les / crachons sur les / crachais sur les / crachait sur les / crachaient sur les / crachions sur les / crachiez sur les / cracherai sur les / cracheras sur les / crachera sur les / cracherons sur les / cracherez sur les / cracheront sur les / cracherais sur les / cracherait sur les / cracherions sur les / cracheriez sur les / cracheraient sur les / crachée sur les / crachées sur les / crachant sur les / cracher à la gueule / crache à la gueule / craches à la gueule / crachent à la gueule / crachez à la gueule / crachons à la gueule / crachais à la gueule / crachait à la gueule / crachaient à la gueule / crachions à la gueule / crachiez à la gueule / cracherai à la gueule / cracheras à la gueule / crachera à la gueule / cracherons à la gueule / cracherez à la gueule / cracheront à la gueule / cracherais à la gueule / cracherait à la gueule / cracherions à la gueule / cracheriez à la gueule / cracheraient à la gueule / crachée à la gueule / crachées à la gueule / crachant à la gueule ; hostile ; 2
je leur crache ; hostile ; 2
je crache sur ; hostile ; 2
honte aux / honte à ces / honte à ce ; hostile ; 2
vive la mort des ; hostile ; 2
content que des ; hostile ; 2
bien fait pour ces / bien fait pour leur gueule / bien fait pour ta gueule / bien fait pour lui / bien fait pour elle / bien fait pour eux ; hostile ; 2
l'ont mérité ; hostile ; 2
l'a mérité ; hostile ; 2
l'as mérité ; hostile ; 2
n'a eu que ce qu'il mérite / n'a eu que ce qu'elle mérite ; hostile ; 2
un de moins ; hostile ; 2 ; except="un de moins que|un de moins à"
une de moins ; hostile ; 2 ; except="une de moins que|une de moins à"
bon débarras ; hostile ; 2
pas une grosse perte / pas une perte ; hostile ; 2
aucune perte ; hostile ; 2
ça fait un de moins ; hostile ; 2
justice a été faite ; hostile ; 2
dommage qu'ils soient pas morts / dommage qu'il soit pas mort / dommage qu'on ait pas ; hostile ; 2
auraient dû finir le travail / aurait dû finir le travail ; hostile ; 2
finir le travail / finir le boulot ; hostile ; 2 ; except="finir le travail à|finir le boulot à|finir le travail avant|finir le travail de|finir le boulot avant|pour finir le travail"
pas fini le travail / pas fini le boulot ; hostile ; 2
discriminer / discrimine / discrimines / discriminent / discriminez / discriminons / discriminais / discriminait / discriminaient / discriminions / discriminiez / discriminerai / discrimineras / discriminera / discriminerons / discriminerez / discrimineront / discriminerais / discriminerait / discriminerions / discrimineriez / discrimineraient / discriminée / discriminées / discriminant ; hostile ; 1
persécuter / persécute / persécutes / persécutent / persécutez / persécutons / persécutais / persécutait / persécutaient / persécutions / persécutiez / persécuterai / persécuteras / persécutera / persécuterons / persécuterez / persécuteront / persécuterais / persécuterait / persécuterions / persécuteriez / persécuteraient / persécutée / persécutées / persécutant ; hostile ; 1
opprimer / opprime / opprimes / oppriment / opprimez / opprimons / opprimais / opprimait / opprimaient / opprimions / opprimiez / opprimerai / opprimeras / opprimera / opprimerons / opprimerez / opprimeront / opprimerais / opprimerait / opprimerions / opprimeriez / opprimeraient / opprimée / opprimées / opprimant ; hostile ; 1
asservir / asservis / asservit / asservissons / asservissez / asservissent / asservissais / asservissait / asservissions / asservissiez / asservissaient / asservirai / asserviras / asservira / asservirons / asservirez / asserviront / asservirais / asservirait / asservirions / asserviriez / asserviraient / asservisse / asservisses / asservi / asservie / asservies / asservissant ; hostile ; 1
soumettre / soumets / soumet / soumettons / soumettez / soumettent / soumettais / soumettait / soumettions / soumettiez / soumettaient / soumettrai / soumettras / soumettra / soumettrons / soumettrez / soumettront / soumettrais / soumettrait / soumettrions / soumettriez / soumettraient / soumette / soumettes / soumis / soumise / soumises / soumettant ; hostile ; 1 ; except="soumettre un dossier|soumettre votre|soumis à|soumise à|soumettre une|soumettre le"
dominer / domine / domines / dominent / dominez / dominons / dominais / dominait / dominaient / dominions / dominiez / dominerai / domineras / dominera / dominerons / dominerez / domineront / dominerais / dominerait / dominerions / domineriez / domineraient / dominée / dominées / dominant ; hostile ; 1 ; except="dominer le marché"
rééduquer / rééduque / rééduques / rééduquent / rééduquez / rééduquons / rééduquais / rééduquait / rééduquaient / rééduquions / rééduquiez / rééduquerai / rééduqueras / rééduquera / rééduquerons / rééduquerez / rééduqueront / rééduquerais / rééduquerait / rééduquerions / rééduqueriez / rééduqueraient / rééduquée / rééduquées / rééduquant ; hostile ; 1
esclavage pour / esclavages pour ; hostile ; 1
remettre en esclavage / remets en esclavage / remet en esclavage / remettons en esclavage / remettez en esclavage / remettent en esclavage / remettais en esclavage / remettait en esclavage / remettions en esclavage / remettiez en esclavage / remettaient en esclavage / remettrai en esclavage / remettras en esclavage / remettra en esclavage / remettrons en esclavage / remettrez en esclavage / remettront en esclavage / remettrais en esclavage / remettrait en esclavage / remettrions en esclavage / remettriez en esclavage / remettraient en esclavage / remette en esclavage / remettes en esclavage / remis en esclavage / remise en esclavage / remises en esclavage / remettant en esclavage ; hostile ; 1
rétablir l'esclavage / rétablis l'esclavage / rétablit l'esclavage / rétablissons l'esclavage / rétablissez l'esclavage / rétablissent l'esclavage / rétablissais l'esclavage / rétablissait l'esclavage / rétablissions l'esclavage / rétablissiez l'esclavage / rétablissaient l'esclavage / rétablirai l'esclavage / rétabliras l'esclavage / rétablira l'esclavage / rétablirons l'esclavage / rétablirez l'esclavage / rétabliront l'esclavage / rétablirais l'esclavage / rétablirait l'esclavage / rétablirions l'esclavage / rétabliriez l'esclavage / rétabliraient l'esclavage / rétablisse l'esclavage / rétablisses l'esclavage / rétabli l'esclavage / rétablie l'esclavage / rétablies l'esclavage / rétablissant l'esclavage ; hostile ; 1
retour à l'esclavage ; hostile ; 1
humilier / humilie / humilies / humilient / humiliez / humilions / humiliais / humiliait / humiliaient / humiliions / humiliiez / humilierai / humilieras / humiliera / humilierons / humilierez / humilieront / humilierais / humilierait / humilierions / humilieriez / humilieraient / humiliée / humiliées / humiliant ; hostile ; 1
rabaisser / rabaisse / rabaisses / rabaissent / rabaissez / rabaissons / rabaissais / rabaissait / rabaissaient / rabaissions / rabaissiez / rabaisserai / rabaisseras / rabaissera / rabaisserons / rabaisserez / rabaisseront / rabaisserais / rabaisserait / rabaisserions / rabaisseriez / rabaisseraient / rabaissée / rabaissées / rabaissant ; hostile ; 1
ridiculiser / ridiculise / ridiculises / ridiculisent / ridiculisez / ridiculisons / ridiculisais / ridiculisait / ridiculisaient / ridiculisions / ridiculisiez / ridiculiserai / ridiculiseras / ridiculisera / ridiculiserons / ridiculiserez / ridiculiseront / ridiculiserais / ridiculiserait / ridiculiserions / ridiculiseriez / ridiculiseraient / ridiculisée / ridiculisées / ridiculisant ; hostile ; 1
insulter / insulte / insultes / insultent / insultez / insultons / insultais / insultait / insultaient / insultions / insultiez / insulterai / insulteras / insultera / insulterons / insulterez / insulteront / insulterais / insulterait / insulterions / insulteriez / insulteraient / insultée / insultées / insultant ; hostile ; 1
injurier / injurie / injuries / injurient / injuriez / injurions / injuriais / injuriait / injuriaient / injuriions / injuriiez / injurierai / injurieras / injuriera / injurierons / injurierez / injurieront / injurierais / injurierait / injurierions / injurieriez / injurieraient / injuriée / injuriées / injuriant ; hostile ; 1
harceler / harcèle / harcèles / harcèlent / harcelez / harcelons / harcelais / harcelait / harcelaient / harcelions / harceliez / harcèlerai / harcèleras / harcèlera / harcèlerons / harcèlerez / harcèleront / harcèlerais / harcèlerait / harcèlerions / harcèleriez / harcèleraient / harcelée / harcelées / harcelant ; hostile ; 1
isoler / isole / isoles / isolent / isolez / isolons / isolais / isolait / isolaient / isolions / isoliez / isolerai / isoleras / isolera / isolerons / isolerez / isoleront / isolerais / isolerait / isolerions / isoleriez / isoleraient / isolée / isolées / isolant ; hostile ; 1
ghettoïser / ghettoïse / ghettoïses / ghettoïsent / ghettoïsez / ghettoïsons / ghettoïsais / ghettoïsait / ghettoïsaient / ghettoïsions / ghettoïsiez / ghettoïserai / ghettoïseras / ghettoïsera / ghettoïserons / ghettoïserez / ghettoïseront / ghettoïserais / ghettoïserait / ghettoïserions / ghettoïseriez / ghettoïseraient / ghettoïsée / ghettoïsées / ghettoïsant ; hostile ; 1
parquer / parque / parques / parquent / parquez / parquons / parquais / parquait / parquaient / parquions / parquiez / parquerai / parqueras / parquera / parquerons / parquerez / parqueront / parquerais / parquerait / parquerions / parqueriez / parqueraient / parquée / parquées / parquant ; hostile ; 1
enfermer / enferme / enfermes / enferment / enfermez / enfermons / enfermais / enfermait / enfermaient / enfermions / enfermiez / enfermerai / enfermeras / enfermera / enfermerons / enfermerez / enfermeront / enfermerais / enfermerait / enfermerions / enfermeriez / enfermeraient / enfermée / enfermées / enfermant ; hostile ; 1 ; except="enfermé dehors"
interner / interne / internes / internent / internez / internons / internais / internait / internaient / internions / interniez / internerai / interneras / internera / internerons / internerez / interneront / internerais / internerait / internerions / interneriez / interneraient / internée / internées / internant ; hostile ; 1
castrer / castre / castres / castrent / castrez / castrons / castrais / castrait / castraient / castrions / castriez / castrerai / castreras / castrera / castrerons / castrerez / castreront / castrerais / castrerait / castrerions / castreriez / castreraient / castrée / castrées / castrant ; hostile ; 1
stériliser / stérilise / stérilises / stérilisent / stérilisez / stérilisons / stérilisais / stérilisait / stérilisaient / stérilisions / stérilisiez / stériliserai / stériliseras / stérilisera / stériliserons / stériliserez / stériliseront / stériliserais / stériliserait / stériliserions / stériliseriez / stériliseraient / stérilisée / stérilisées / stérilisant ; hostile ; 1 ; except="stérilisé au|chat stérilisé|chatte stérilisée|bocaux stérilisés|chats stérilisés"
ficher les / fiche les / fiches les / fichent les / fichez les / fichons les / fichais les / fichait les / fichaient les / fichions les / fichiez les / ficherai les / ficheras les / fichera les / ficherons les / ficherez les / ficheront les / ficherais les / ficherait les / ficherions les / ficheriez les / ficheraient les / fichée les / fichées les / fichant les ; hostile ; 1
tatouer un numéro ; hostile ; 1
étoile jaune pour ; hostile ; 1
remettre l'étoile jaune / remettez-leur l'étoile ; hostile ; 1
dresser les femmes / dresse les femmes / dresses les femmes / dressent les femmes / dressez les femmes / dressons les femmes / dressais les femmes / dressait les femmes / dressaient les femmes / dressions les femmes / dressiez les femmes / dresserai les femmes / dresseras les femmes / dressera les femmes / dresserons les femmes / dresserez les femmes / dresseront les femmes / dresserais les femmes / dresserait les femmes / dresserions les femmes / dresseriez les femmes / dresseraient les femmes / dressée les femmes / dressées les femmes / dressant les femmes / dresser sa femme / dresse sa femme / dresses sa femme / dressent sa femme / dressez sa femme / dressons sa femme / dressais sa femme / dressait sa femme / dressaient sa femme / dressions sa femme / dressiez sa femme / dresserai sa femme / dresseras sa femme / dressera sa femme / dresserons sa femme / dresserez sa femme / dresseront sa femme / dresserais sa femme / dresserait sa femme / dresserions sa femme / dresseriez sa femme / dresseraient sa femme / dressée sa femme / dressées sa femme / dressant sa femme ; hostile ; 1
corriger sa femme / corrige sa femme / corriges sa femme / corrigent sa femme / corrigez sa femme / corrigeons sa femme / corrigeais sa femme / corrigeait sa femme / corrigeaient sa femme / corrigions sa femme / corrigiez sa femme / corrigerai sa femme / corrigeras sa femme / corrigera sa femme / corrigerons sa femme / corrigerez sa femme / corrigeront sa femme / corrigerais sa femme / corrigerait sa femme / corrigerions sa femme / corrigeriez sa femme / corrigeraient sa femme / corrigée sa femme / corrigées sa femme / corrigeant sa femme ; hostile ; 1
à leur place ; hostile ; 1 ; except="à leur place je"
remettre à leur place / remets à leur place / remet à leur place / remettons à leur place / remettez à leur place / remettent à leur place / remettais à leur place / remettait à leur place / remettions à leur place / remettiez à leur place / remettaient à leur place / remettrai à leur place / remettras à leur place / remettra à leur place / remettrons à leur place / remettrez à leur place / remettront à leur place / remettrais à leur place / remettrait à leur place / remettrions à leur place / remettriez à leur place / remettraient à leur place / remette à leur place / remettes à leur place / remis à leur place / remise à leur place / remises à leur place / remettant à leur place / remettre à sa place / remets à sa place / remet à sa place / remettons à sa place / remettez à sa place / remettent à sa place / remettais à sa place / remettait à sa place / remettions à sa place / remettiez à sa place / remettaient à sa place / remettrai à sa place / remettras à sa place / remettra à sa place / remettrons à sa place / remettrez à sa place / remettront à sa place / remettrais à sa place / remettrait à sa place / remettrions à sa place / remettriez à sa place / remettraient à sa place / remette à sa place / remettes à sa place / remis à sa place / remise à sa place / remises à sa place / remettant à sa place ; hostile ; 1
rester à leur place / reste à leur place / restes à leur place / restent à leur place / restez à leur place / restons à leur place / restais à leur place / restait à leur place / restaient à leur place / restions à leur place / restiez à leur place / resterai à leur place / resteras à leur place / restera à leur place / resterons à leur place / resterez à leur place / resteront à leur place / resterais à leur place / resterait à leur place / resterions à leur place / resteriez à leur place / resteraient à leur place / restée à leur place / restées à leur place / restant à leur place ; hostile ; 1
connaître leur place ; hostile ; 1
reste à ta place / restez à votre place ; hostile ; 1
obéir à leur mari / obéir à son mari ; hostile ; 1
doit obéir ; hostile ; 1
doivent obéir / doivent se soumettre / doivent fermer leur gueule / doivent se taire ; hostile ; 1
qu'ils se taisent ; hostile ; 1
qu'elles se taisent / qu'elles retournent à la cuisine ; hostile ; 1
à la cuisine ; hostile ; 1 ; except="à la cuisine de"
aux fourneaux ; hostile ; 1
à la niche ; hostile ; 1
au pied ; hostile ; 1 ; except="au pied de|au pied du|au pied des|au pied levé"
couché sale ; hostile ; 1
à la niche sale ; hostile ; 1
expulser / expulse / expulses / expulsent / expulsez / expulsons / expulsais / expulsait / expulsaient / expulsions / expulsiez / expulserai / expulseras / expulsera / expulserons / expulserez / expulseront / expulserais / expulserait / expulserions / expulseriez / expulseraient / expulsée / expulsées / expulsant / expulsion ; hostile ; 1
bannir / bannis / bannit / bannissons / bannissez / bannissent / bannissais / bannissait / bannissions / bannissiez / bannissaient / bannirai / banniras / bannira / bannirons / bannirez / banniront / bannirais / bannirait / bannirions / banniriez / banniraient / bannisse / bannisses / banni / bannie / bannies / bannissant ; hostile ; 1
chasser / chasse / chasses / chassent / chassez / chassons / chassais / chassait / chassaient / chassions / chassiez / chasserai / chasseras / chassera / chasserons / chasserez / chasseront / chasserais / chasserait / chasserions / chasseriez / chasseraient / chassée / chassées / chassant ; hostile ; 1 ; except="chasser le naturel"
virer / vire / vires / virent / virez / virons / virais / virait / viraient / virions / viriez / virerai / vireras / virera / virerons / virerez / vireront / virerais / virerait / virerions / vireriez / vireraient / virée / virées / virant ; hostile ; 1 ; except="virer la somme|virer de l'argent|virer le montant|virer des fonds|une virée|la virée|virées shopping|virée shopping|viré sur|viré vers|virer vers"
exclure / exclus / exclut / excluons / excluez / excluent / excluais / excluait / excluions / excluiez / excluaient / exclurai / excluras / exclura / exclurons / exclurez / excluront / exclurais / exclurait / exclurions / excluriez / excluraient / exclue / exclues / exclu / excluant ; hostile ; 1 ; except="exclure du calcul"
éjecter / éjecte / éjectes / éjectent / éjectez / éjectons / éjectais / éjectait / éjectaient / éjections / éjectiez / éjecterai / éjecteras / éjectera / éjecterons / éjecterez / éjecteront / éjecterais / éjecterait / éjecterions / éjecteriez / éjecteraient / éjectée / éjectées / éjectant ; hostile ; 1
dégager / dégage / dégages / dégagent / dégagez / dégageons / dégageais / dégageait / dégageaient / dégagions / dégagiez / dégagerai / dégageras / dégagera / dégagerons / dégagerez / dégageront / dégagerais / dégagerait / dégagerions / dégageriez / dégageraient / dégagée / dégagées / dégageant ; hostile ; 1 ; except="dégager du temps|dégager un|dégager une|dégager des"
sont tous des / sont toutes des ; hostile ; 1
tous des ; hostile ; 1 ; except="tous des humains"
toutes des ; hostile ; 1
que des ; hostile ; 1 ; except="plus que des|ainsi que des|alors que des|bien que des|mieux que des|parce que des|pour que des|dire que des|autant que des"

# Violence.
abattre / abats / abat / abattons / abattez / abattent / abattais / abattait / abattions / abattiez / abattaient / abattrai / abattras / abattra / abattrons / abattrez / abattront / abattrais / abattrait / abattrions / abattriez / abattraient / abatte / abattes / abattu / abattue / abattus / abattues / abattant ; violence ; 1 ; except="abattre du travail|abattre un arbre|abattre les cloisons|carte abattue"
exécuter / exécute / exécutes / exécutent / exécutez / exécutons / exécutais / exécutait / exécutaient / exécutions / exécutiez / exécuterai / exécuteras / exécutera / exécuterons / exécuterez / exécuteront / exécuterais / exécuterait / exécuterions / exécuteriez / exécuteraient / exécutée / exécutées / exécutant ; violence ; 1 ; except="exécuter un ordre|exécuter le programme|exécuter un virement|exécuter une commande|exécuter le contrat|virement exécuté|ordre exécuté"
éliminer / élimine / élimines / éliminent / éliminez / éliminons / éliminais / éliminait / éliminaient / éliminions / éliminiez / éliminerai / élimineras / éliminera / éliminerons / éliminerez / élimineront / éliminerais / éliminerait / éliminerions / élimineriez / élimineraient / éliminée / éliminées / éliminant ; violence ; 1 ; except="éliminer les taches|éliminer les bactéries|éliminer les toxines|éliminé de|éliminés de"
liquider / liquide / liquides / liquident / liquidez / liquidons / liquidais / liquidait / liquidaient / liquidions / liquidiez / liquiderai / liquideras / liquidera / liquiderons / liquiderez / liquideront / liquiderais / liquiderait / liquiderions / liquideriez / liquideraient / liquidée / liquidées / liquidant ; violence ; 1
tuer / tue / tues / tuent / tuez / tuons / tuais / tuait / tuaient / tuions / tuiez / tuerai / tueras / tuera / tuerons / tuerez / tueront / tuerais / tuerait / tuerions / tueriez / tueraient / tuée / tuées / tuant ; violence ; 2 ; except="tuer le temps|ça tue|me tue|tue l'amour|prix qui tuent|le ridicule ne tue pas|tue-mouches|tué dans l'œuf|fumer tue|tuer le game|tue le game|tuer l'application|tuer le processus|s'entre-tuer|à tue-tête|tuer dans l'œuf"
égorger / égorge / égorges / égorgent / égorgez / égorgeons / égorgeais / égorgeait / égorgeaient / égorgions / égorgiez / égorgerai / égorgeras / égorgera / égorgerons / égorgerez / égorgeront / égorgerais / égorgerait / égorgerions / égorgeriez / égorgeraient / égorgée / égorgées / égorgeant ; violence ; 2
décapiter / décapite / décapites / décapitent / décapitez / décapitons / décapitais / décapitait / décapitaient / décapitions / décapitiez / décapiterai / décapiteras / décapitera / décapiterons / décapiterez / décapiteront / décapiterais / décapiterait / décapiterions / décapiteriez / décapiteraient / décapitée / décapitées / décapitant ; violence ; 2
éventrer / éventre / éventres / éventrent / éventrez / éventrons / éventrais / éventrait / éventraient / éventrions / éventriez / éventrerai / éventreras / éventrera / éventrerons / éventrerez / éventreront / éventrerais / éventrerait / éventrerions / éventreriez / éventreraient / éventrée / éventrées / éventrant ; violence ; 2
étriper / étripe / étripes / étripent / étripez / étripons / étripais / étripait / étripaient / étripions / étripiez / étriperai / étriperas / étripera / étriperons / étriperez / étriperont / étriperais / étriperait / étriperions / étriperiez / étriperaient / étripée / étripées / étripant ; violence ; 2
étrangler / étrangle / étrangles / étranglent / étranglez / étranglons / étranglais / étranglait / étranglaient / étranglions / étrangliez / étranglerai / étrangleras / étranglera / étranglerons / étranglerez / étrangleront / étranglerais / étranglerait / étranglerions / étrangleriez / étrangleraient / étranglée / étranglées / étranglant ; violence ; 2
lapider / lapide / lapides / lapident / lapidez / lapidons / lapidais / lapidait / lapidaient / lapidions / lapidiez / lapiderai / lapideras / lapidera / lapiderons / lapiderez / lapideront / lapiderais / lapiderait / lapiderions / lapideriez / lapideraient / lapidée / lapidées / lapidant ; violence ; 2
lyncher / lynche / lynches / lynchent / lynchez / lynchons / lynchais / lynchait / lynchaient / lynchions / lynchiez / lyncherai / lyncheras / lynchera / lyncherons / lyncherez / lyncheront / lyncherais / lyncherait / lyncherions / lyncheriez / lyncheraient / lynchée / lynchées / lynchant ; violence ; 2
pendre / pends / pend / pendons / pendez / pendent / pendais / pendait / pendions / pendiez / pendaient / pendrai / pendras / pendra / pendrons / pendrez / pendront / pendrais / pendrait / pendrions / pendriez / pendraient / pende / pendes / pendu / pendue / pendus / pendues ; violence ; 2 ; except="se pendre au cou|pend au nez|pendu au téléphone"
fusiller / fusille / fusilles / fusillent / fusillez / fusillons / fusillais / fusillait / fusillaient / fusillions / fusilliez / fusillerai / fusilleras / fusillera / fusillerons / fusillerez / fusilleront / fusillerais / fusillerait / fusillerions / fusilleriez / fusilleraient / fusillée / fusillées / fusillant ; violence ; 2
gazer / gaze / gazes / gazent / gazez / gazons / gazais / gazait / gazaient / gazions / gaziez / gazerai / gazeras / gazera / gazerons / gazerez / gazeront / gazerais / gazerait / gazerions / gazeriez / gazeraient / gazée / gazées / gazant ; violence ; 2 ; except="lapin gazé"
exterminer / extermine / extermines / exterminent / exterminez / exterminons / exterminais / exterminait / exterminaient / exterminions / exterminiez / exterminerai / extermineras / exterminera / exterminerons / exterminerez / extermineront / exterminerais / exterminerait / exterminerions / extermineriez / extermineraient / exterminée / exterminées / exterminant ; violence ; 2
éradiquer / éradique / éradiques / éradiquent / éradiquez / éradiquons / éradiquais / éradiquait / éradiquaient / éradiquions / éradiquiez / éradiquerai / éradiqueras / éradiquera / éradiquerons / éradiquerez / éradiqueront / éradiquerais / éradiquerait / éradiquerions / éradiqueriez / éradiqueraient / éradiquée / éradiquées / éradiquant ; violence ; 2
massacrer / massacre / massacres / massacrent / massacrez / massacrons / massacrais / massacrait / massacraient / massacrions / massacriez / massacrerai / massacreras / massacrera / massacrerons / massacrerez / massacreront / massacrerais / massacrerait / massacrerions / massacreriez / massacreraient / massacrée / massacrées / massacrant ; violence ; 2 ; except="prix massacrés"
assassiner / assassine / assassines / assassinent / assassinez / assassinons / assassinais / assassinait / assassinaient / assassinions / assassiniez / assassinerai / assassineras / assassinera / assassinerons / assassinerez / assassineront / assassinerais / assassinerait / assassinerions / assassineriez / assassineraient / assassinée / assassinées / assassinant ; violence ; 2
zigouiller / zigouille / zigouilles / zigouillent / zigouillez / zigouillons / zigouillais / zigouillait / zigouillaient / zigouillions / zigouilliez / zigouillerai / zigouilleras / zigouillera / zigouillerons / zigouillerez / zigouilleront / zigouillerais / zigouillerait / zigouillerions / zigouilleriez / zigouilleraient / zigouillée / zigouillées / zigouillant ; violence ; 2
trucider / trucide / trucides / trucident / trucidez / trucidons / trucidais / trucidait / trucidaient / trucidions / trucidiez / truciderai / trucideras / trucidera / truciderons / truciderez / trucideront / truciderais / truciderait / truciderions / trucideriez / trucideraient / trucidée / trucidées / trucidant ; violence ; 2
anéantir / anéantis / anéantit / anéantissons / anéantissez / anéantissent / anéantissais / anéantissait / anéantissions / anéantissiez / anéantissaient / anéantirai / anéantiras / anéantira / anéantirons / anéantirez / anéantiront / anéantirais / anéantirait / anéantirions / anéantiriez / anéantiraient / anéantisse / anéantisses / anéanti / anéantie / anéanties / anéantissant ; violence ; 2
annihiler / annihile / annihiles / annihilent / annihilez / annihilons / annihilais / annihilait / annihilaient / annihilions / annihiliez / annihilerai / annihileras / annihilera / annihilerons / annihilerez / annihileront / annihilerais / annihilerait / annihilerions / annihileriez / annihileraient / annihilée / annihilées / annihilant ; violence ; 2
égorgement / égorgements ; violence ; 2
décapitation / décapitations ; violence ; 2
pendaison / pendaisons ; violence ; 2
lynchage / lynchages ; violence ; 2
génocide / génocides ; violence ; 2
extermination / exterminations ; violence ; 2
holocauste / holocaustes ; violence ; 2
génocider / génocident / génocidez / génocidons / génocidais / génocidait / génocidaient / génocidions / génocidiez / génociderai / génocideras / génocidera / génociderons / génociderez / génocideront / génociderais / génociderait / génociderions / génocideriez / génocideraient / génocidée / génocidées / génocidant ; violence ; 2
crever / crève / crèves / crèvent / crevez / crevons / crevais / crevait / crevaient / crevions / creviez / crèverai / crèveras / crèvera / crèverons / crèverez / crèveront / crèverais / crèverait / crèverions / crèveriez / crèveraient / crevée / crevées / crevant ; violence ; 1 ; except="pneu crevé|crever un pneu"
buter / butes / butent / butez / butons / butais / butait / butaient / butions / butiez / buterai / buteras / butera / buterons / buterez / buteront / buterais / buterait / buterions / buteriez / buteraient / buté / butée / butées / butant ; violence ; 1
descendre / descends / descend / descendons / descendez / descendent / descendais / descendait / descendions / descendiez / descendaient / descendrai / descendras / descendra / descendrons / descendrez / descendront / descendrais / descendrait / descendrions / descendriez / descendraient / descende / descendes / descendu / descendue / descendus / descendues / descendant ; violence ; 1 ; except="descendre du|descendre à|descendre les|descendre en"
flinguer / flingue / flingues / flinguent / flinguez / flinguons / flinguais / flinguait / flinguaient / flinguions / flinguiez / flinguerai / flingueras / flinguera / flinguerons / flinguerez / flingueront / flinguerais / flinguerait / flinguerions / flingueriez / flingueraient / flinguée / flinguées / flinguant ; violence ; 1
dézinguer / dézingue / dézingues / dézinguent / dézinguez / dézinguons / dézinguais / dézinguait / dézinguaient / dézinguions / dézinguiez / dézinguerai / dézingueras / dézinguera / dézinguerons / dézinguerez / dézingueront / dézinguerais / dézinguerait / dézinguerions / dézingueriez / dézingueraient / dézinguée / dézinguées / dézinguant ; violence ; 1
fumer / fume / fumes / fument / fumez / fumons / fumais / fumait / fumaient / fumions / fumiez / fumerai / fumeras / fumera / fumerons / fumerez / fumeront / fumerais / fumerait / fumerions / fumeriez / fumeraient / fumée / fumées / fumant ; violence ; 1 ; except="fumer une|fumer la|arrêter de fumer|saumon fumé|interdiction de fumer"
saigner / saigne / saignes / saignent / saignez / saignons / saignais / saignait / saignaient / saignions / saigniez / saignerai / saigneras / saignera / saignerons / saignerez / saigneront / saignerais / saignerait / saignerions / saigneriez / saigneraient / saignée / saignées / saignant ; violence ; 1
refroidir / refroidis / refroidit / refroidissons / refroidissez / refroidissent / refroidissais / refroidissait / refroidissions / refroidissiez / refroidissaient / refroidirai / refroidiras / refroidira / refroidirons / refroidirez / refroidiront / refroidirais / refroidirait / refroidirions / refroidiriez / refroidiraient / refroidisse / refroidisses / refroidi / refroidie / refroidissant ; violence ; 1
planter / plantent / plantez / plantons / plantais / plantait / plantaient / plantions / plantiez / planterai / planteras / plantera / planterons / planterez / planteront / planterais / planterait / planterions / planteriez / planteraient / planté / plantée / plantés / plantées / plantant ; violence ; 1 ; except="plante verte"
suriner / surine / surines / surinent / surinez / surinons / surinais / surinait / surinaient / surinions / suriniez / surinerai / surineras / surinera / surinerons / surinerez / surineront / surinerais / surinerait / surinerions / surineriez / surineraient / surinée / surinées / surinant ; violence ; 1
dessouder / dessoude / dessoudes / dessoudent / dessoudez / dessoudons / dessoudais / dessoudait / dessoudaient / dessoudions / dessoudiez / dessouderai / dessouderas / dessoudera / dessouderons / dessouderez / dessouderont / dessouderais / dessouderait / dessouderions / dessouderiez / dessouderaient / dessoudée / dessoudées / dessoudant ; violence ; 1
plomber / plombe / plombes / plombent / plombez / plombons / plombais / plombait / plombaient / plombions / plombiez / plomberai / plomberas / plombera / plomberons / plomberez / plomberont / plomberais / plomberait / plomberions / plomberiez / plomberaient / plombée / plombées / plombant ; violence ; 1
allumer / allume / allumes / allument / allumez / allumons / allumais / allumait / allumaient / allumions / allumiez / allumerai / allumeras / allumera / allumerons / allumerez / allumeront / allumerais / allumerait / allumerions / allumeriez / allumeraient / allumée / allumées / allumant ; violence ; 1 ; except="allumer la|allumer le"
canarder / canarde / canardes / canardent / canardez / canardons / canardais / canardait / canardaient / canardions / canardiez / canarderai / canarderas / canardera / canarderons / canarderez / canarderont / canarderais / canarderait / canarderions / canarderiez / canarderaient / canardée / canardées / canardant ; violence ; 1
rafaler / rafale / rafales / rafalent / rafalez / rafalons / rafalais / rafalait / rafalaient / rafalions / rafaliez / rafalerai / rafaleras / rafalera / rafalerons / rafalerez / rafaleront / rafalerais / rafalerait / rafalerions / rafaleriez / rafaleraient / rafalée / rafalées / rafalant ; violence ; 1
éclater / éclate / éclates / éclatent / éclatez / éclatons / éclatais / éclatait / éclataient / éclations / éclatiez / éclaterai / éclateras / éclatera / éclaterons / éclaterez / éclateront / éclaterais / éclaterait / éclaterions / éclateriez / éclateraient / éclatée / éclatées / éclatant ; violence ; 1 ; except="éclatée au sol"
exploser / explose / exploses / explosent / explosez / explosons / explosais / explosait / explosaient / explosions / explosiez / exploserai / exploseras / explosera / exploserons / exploserez / exploseront / exploserais / exploserait / exploserions / exploseriez / exploseraient / explosée / explosées / explosant ; violence ; 1 ; except="exploser les"
démolir / démolis / démolit / démolissons / démolissez / démolissent / démolissais / démolissait / démolissions / démolissiez / démolissaient / démolirai / démoliras / démolira / démolirons / démolirez / démoliront / démolirais / démolirait / démolirions / démoliriez / démoliraient / démolisse / démolisses / démoli / démolie / démolies / démolissant ; violence ; 1
défoncer / défonce / défonces / défoncent / défoncez / défonçons / défonçais / défonçait / défonçaient / défoncions / défonciez / défoncerai / défonceras / défoncera / défoncerons / défoncerez / défonceront / défoncerais / défoncerait / défoncerions / défonceriez / défonceraient / défoncée / défoncées / défonçant ; violence ; 1
fracasser / fracasse / fracasses / fracassent / fracassez / fracassons / fracassais / fracassait / fracassaient / fracassions / fracassiez / fracasserai / fracasseras / fracassera / fracasserons / fracasserez / fracasseront / fracasserais / fracasserait / fracasserions / fracasseriez / fracasseraient / fracassée / fracassées / fracassant ; violence ; 1
démonter / démonte / démontes / démontent / démontez / démontons / démontais / démontait / démontaient / démontions / démontiez / démonterai / démonteras / démontera / démonterons / démonterez / démonteront / démonterais / démonterait / démonterions / démonteriez / démonteraient / démontée / démontées / démontant ; violence ; 1
dérouiller / dérouille / dérouilles / dérouillent / dérouillez / dérouillons / dérouillais / dérouillait / dérouillaient / dérouillions / dérouilliez / dérouillerai / dérouilleras / dérouillera / dérouillerons / dérouillerez / dérouilleront / dérouillerais / dérouillerait / dérouillerions / dérouilleriez / dérouilleraient / dérouillée / dérouillées / dérouillant ; violence ; 1
dégommer / dégomme / dégommes / dégomment / dégommez / dégommons / dégommais / dégommait / dégommaient / dégommions / dégommiez / dégommerai / dégommeras / dégommera / dégommerons / dégommerez / dégommeront / dégommerais / dégommerait / dégommerions / dégommeriez / dégommeraient / dégommée / dégommées / dégommant ; violence ; 1
déglinguer / déglingue / déglingues / déglinguent / déglinguez / déglinguons / déglinguais / déglinguait / déglinguaient / déglinguions / déglinguiez / déglinguerai / déglingueras / déglinguera / déglinguerons / déglinguerez / déglingueront / déglinguerais / déglinguerait / déglinguerions / déglingueriez / déglingueraient / déglinguée / déglinguées / déglinguant ; violence ; 1
tabasser / tabasse / tabasses / tabassent / tabassez / tabassons / tabassais / tabassait / tabassaient / tabassions / tabassiez / tabasserai / tabasseras / tabassera / tabasserons / tabasserez / tabasseront / tabasserais / tabasserait / tabasserions / tabasseriez / tabasseraient / tabassée / tabassées / tabassant ; violence ; 1
cogner / cogne / cognes / cognent / cognez / cognons / cognais / cognait / cognaient / cognions / cogniez / cognerai / cogneras / cognera / cognerons / cognerez / cogneront / cognerais / cognerait / cognerions / cogneriez / cogneraient / cognée / cognées / cognant ; violence ; 1
frapper / frappe / frappes / frappent / frappez / frappons / frappais / frappait / frappaient / frappions / frappiez / frapperai / frapperas / frappera / frapperons / frapperez / frapperont / frapperais / frapperait / frapperions / frapperiez / frapperaient / frappée / frappées / frappant ; violence ; 1 ; except="frapper à la porte"
taper / tape / tapes / tapent / tapez / tapons / tapais / tapait / tapaient / tapions / tapiez / taperai / taperas / tapera / taperons / taperez / taperont / taperais / taperait / taperions / taperiez / taperaient / tapée / tapées / tapant ; violence ; 1 ; except="taper le|taper mon|taper sur le clavier|tapé mon"
tarter / tarte / tartes / tartent / tartez / tartons / tartais / tartait / tartaient / tartions / tartiez / tarterai / tarteras / tartera / tarterons / tarterez / tarteront / tarterais / tarterait / tarterions / tarteriez / tarteraient / tartée / tartées / tartant ; violence ; 1
gifler / gifle / gifles / giflent / giflez / giflons / giflais / giflait / giflaient / giflions / gifliez / giflerai / gifleras / giflera / giflerons / giflerez / gifleront / giflerais / giflerait / giflerions / gifleriez / gifleraient / giflée / giflées / giflant ; violence ; 1
baffer / baffe / baffes / baffent / baffez / baffons / baffais / baffait / baffaient / baffions / baffiez / bafferai / bafferas / baffera / bafferons / bafferez / bafferont / bafferais / bafferait / bafferions / bafferiez / bafferaient / baffée / baffées / baffant ; violence ; 1
rosser / rosse / rosses / rossent / rossez / rossons / rossais / rossait / rossaient / rossions / rossiez / rosserai / rosseras / rossera / rosserons / rosserez / rosseront / rosserais / rosserait / rosserions / rosseriez / rosseraient / rossée / rossées / rossant ; violence ; 1
bastonner / bastonne / bastonnes / bastonnent / bastonnez / bastonnons / bastonnais / bastonnait / bastonnaient / bastonnions / bastonniez / bastonnerai / bastonneras / bastonnera / bastonnerons / bastonnerez / bastonneront / bastonnerais / bastonnerait / bastonnerions / bastonneriez / bastonneraient / bastonnée / bastonnées / bastonnant ; violence ; 1
castagner / castagne / castagnes / castagnent / castagnez / castagnons / castagnais / castagnait / castagnaient / castagnions / castagniez / castagnerai / castagneras / castagnera / castagnerons / castagnerez / castagneront / castagnerais / castagnerait / castagnerions / castagneriez / castagneraient / castagnée / castagnées / castagnant ; violence ; 1
latter / latte / lattes / lattent / lattez / lattons / lattais / lattait / lattaient / lattions / lattiez / latterai / latteras / lattera / latterons / latterez / latteront / latterais / latterait / latterions / latteriez / latteraient / lattée / lattées / lattant ; violence ; 1
savater / savate / savates / savatent / savatez / savatons / savatais / savatait / savataient / savations / savatiez / savaterai / savateras / savatera / savaterons / savaterez / savateront / savaterais / savaterait / savaterions / savateriez / savateraient / savatée / savatées / savatant ; violence ; 1
corriger / corrige / corriges / corrigent / corrigez / corrigeons / corrigeais / corrigeait / corrigeaient / corrigions / corrigiez / corrigerai / corrigeras / corrigera / corrigerons / corrigerez / corrigeront / corrigerais / corrigerait / corrigerions / corrigeriez / corrigeraient / corrigée / corrigées / corrigeant ; violence ; 1 ; except="corriger une erreur|corriger l'erreur|corriger le"
mutiler / mutile / mutiles / mutilent / mutilez / mutilons / mutilais / mutilait / mutilaient / mutilions / mutiliez / mutilerai / mutileras / mutilera / mutilerons / mutilerez / mutileront / mutilerais / mutilerait / mutilerions / mutileriez / mutileraient / mutilée / mutilées / mutilant ; violence ; 1
torturer / torture / tortures / torturent / torturez / torturons / torturais / torturait / torturaient / torturions / torturiez / torturerai / tortureras / torturera / torturerons / torturerez / tortureront / torturerais / torturerait / torturerions / tortureriez / tortureraient / torturée / torturées / torturant ; violence ; 1
brûler / brûle / brûles / brûlent / brûlez / brûlons / brûlais / brûlait / brûlaient / brûlions / brûliez / brûlerai / brûleras / brûlera / brûlerons / brûlerez / brûleront / brûlerais / brûlerait / brûlerions / brûleriez / brûleraient / brûlée / brûlées / brûlant ; violence ; 1 ; except="crème brûlée"
cramer / crame / crames / crament / cramez / cramons / cramais / cramait / cramaient / cramions / cramiez / cramerai / crameras / cramera / cramerons / cramerez / crameront / cramerais / cramerait / cramerions / crameriez / crameraient / cramée / cramées / cramant ; violence ; 1
immoler / immole / immoles / immolent / immolez / immolons / immolais / immolait / immolaient / immolions / immoliez / immolerai / immoleras / immolera / immolerons / immolerez / immoleront / immolerais / immolerait / immolerions / immoleriez / immoleraient / immolée / immolées / immolant ; violence ; 1
griller / grille / grilles / grillent / grillez / grillons / grillais / grillait / grillaient / grillions / grilliez / grillerai / grilleras / grillera / grillerons / grillerez / grilleront / grillerais / grillerait / grillerions / grilleriez / grilleraient / grillée / grillées / grillant ; violence ; 1 ; except="viande grillée"
noyer / noie / noies / noient / noyez / noyons / noyais / noyait / noyaient / noyions / noyiez / noierai / noieras / noiera / noierons / noierez / noieront / noierais / noierait / noierions / noieriez / noieraient / noyé / noyée / noyés / noyées / noyant ; violence ; 1
étouffer / étouffe / étouffes / étouffent / étouffez / étouffons / étouffais / étouffait / étouffaient / étouffions / étouffiez / étoufferai / étoufferas / étouffera / étoufferons / étoufferez / étoufferont / étoufferais / étoufferait / étoufferions / étoufferiez / étoufferaient / étouffée / étouffées / étouffant ; violence ; 1
empoisonner / empoisonne / empoisonnes / empoisonnent / empoisonnez / empoisonnons / empoisonnais / empoisonnait / empoisonnaient / empoisonnions / empoisonniez / empoisonnerai / empoisonneras / empoisonnera / empoisonnerons / empoisonnerez / empoisonneront / empoisonnerais / empoisonnerait / empoisonnerions / empoisonneriez / empoisonneraient / empoisonnée / empoisonnées / empoisonnant ; violence ; 1
écraser / écrase / écrases / écrasent / écrasez / écrasons / écrasais / écrasait / écrasaient / écrasions / écrasiez / écraserai / écraseras / écrasera / écraserons / écraserez / écraseront / écraserais / écraserait / écraserions / écraseriez / écraseraient / écrasée / écrasées / écrasant ; violence ; 1
piétiner / piétine / piétines / piétinent / piétinez / piétinons / piétinais / piétinait / piétinaient / piétinions / piétiniez / piétinerai / piétineras / piétinera / piétinerons / piétinerez / piétineront / piétinerais / piétinerait / piétinerions / piétineriez / piétineraient / piétinée / piétinées / piétinant ; violence ; 1
poignarder / poignarde / poignardes / poignardent / poignardez / poignardons / poignardais / poignardait / poignardaient / poignardions / poignardiez / poignarderai / poignarderas / poignardera / poignarderons / poignarderez / poignarderont / poignarderais / poignarderait / poignarderions / poignarderiez / poignarderaient / poignardée / poignardées / poignardant ; violence ; 1
mitrailler / mitraille / mitrailles / mitraillent / mitraillez / mitraillons / mitraillais / mitraillait / mitraillaient / mitraillions / mitrailliez / mitraillerai / mitrailleras / mitraillera / mitraillerons / mitraillerez / mitrailleront / mitraillerais / mitraillerait / mitraillerions / mitrailleriez / mitrailleraient / mitraillée / mitraillées / mitraillant ; violence ; 1
bombarder / bombarde / bombardes / bombardent / bombardez / bombardons / bombardais / bombardait / bombardaient / bombardions / bombardiez / bombarderai / bombarderas / bombardera / bombarderons / bombarderez / bombarderont / bombarderais / bombarderait / bombarderions / bombarderiez / bombarderaient / bombardée / bombardées / bombardant ; violence ; 1
atomiser / atomise / atomises / atomisent / atomisez / atomisons / atomisais / atomisait / atomisaient / atomisions / atomisiez / atomiserai / atomiseras / atomisera / atomiserons / atomiserez / atomiseront / atomiserais / atomiserait / atomiserions / atomiseriez / atomiseraient / atomisée / atomisées / atomisant ; violence ; 1
vitrifier / vitrifie / vitrifies / vitrifient / vitrifiez / vitrifions / vitrifiais / vitrifiait / vitrifiaient / vitrifiions / vitrifiiez / vitrifierai / vitrifieras / vitrifiera / vitrifierons / vitrifierez / vitrifieront / vitrifierais / vitrifierait / vitrifierions / vitrifieriez / vitrifieraient / vitrifiée / vitrifiées / vitrifiant ; violence ; 1
raser / rases / rasent / rasez / rasons / rasais / rasait / rasaient / rasions / rasiez / raserai / raseras / rasera / raserons / raserez / raseront / raserais / raserait / raserions / raseriez / raseraient / rasé / rasée / rasées / rasant ; violence ; 1 ; except="raser la barbe|se raser"
détruire / détruis / détruit / détruisons / détruisez / détruisent / détruisais / détruisait / détruisions / détruisiez / détruisaient / détruirai / détruiras / détruira / détruirons / détruirez / détruiront / détruirais / détruirait / détruirions / détruiriez / détruiraient / détruise / détruises / détruite / détruits / détruites / détruisant ; violence ; 1
découper / découpe / découpes / découpent / découpez / découpons / découpais / découpait / découpaient / découpions / découpiez / découperai / découperas / découpera / découperons / découperez / découperont / découperais / découperait / découperions / découperiez / découperaient / découpée / découpées / découpant ; violence ; 1 ; except="découper le"
dépecer / dépèce / dépèces / dépècent / dépecez / dépeçons / dépeçais / dépeçait / dépeçaient / dépecions / dépeciez / dépècerai / dépèceras / dépècera / dépècerons / dépècerez / dépèceront / dépècerais / dépècerait / dépècerions / dépèceriez / dépèceraient / dépecée / dépecées / dépeçant ; violence ; 1
écarteler / écartèle / écartèles / écartèlent / écartelez / écartelons / écartelais / écartelait / écartelaient / écartelions / écarteliez / écartèlerai / écartèleras / écartèlera / écartèlerons / écartèlerez / écartèleront / écartèlerais / écartèlerait / écartèlerions / écartèleriez / écartèleraient / écartelée / écartelées / écartelant ; violence ; 1
écorcher / écorche / écorches / écorchent / écorchez / écorchons / écorchais / écorchait / écorchaient / écorchions / écorchiez / écorcherai / écorcheras / écorchera / écorcherons / écorcherez / écorcheront / écorcherais / écorcherait / écorcherions / écorcheriez / écorcheraient / écorchée / écorchées / écorchant ; violence ; 1
scalper / scalpe / scalpes / scalpent / scalpez / scalpons / scalpais / scalpait / scalpaient / scalpions / scalpiez / scalperai / scalperas / scalpera / scalperons / scalperez / scalperont / scalperais / scalperait / scalperions / scalperiez / scalperaient / scalpée / scalpées / scalpant ; violence ; 1
crucifier / crucifie / crucifies / crucifient / crucifiez / crucifions / crucifiais / crucifiait / crucifiaient / crucifiions / crucifiiez / crucifierai / crucifieras / crucifiera / crucifierons / crucifierez / crucifieront / crucifierais / crucifierait / crucifierions / crucifieriez / crucifieraient / crucifiée / crucifiées / crucifiant ; violence ; 1
guillotiner / guillotine / guillotines / guillotinent / guillotinez / guillotinons / guillotinais / guillotinait / guillotinaient / guillotinions / guillotiniez / guillotinerai / guillotineras / guillotinera / guillotinerons / guillotinerez / guillotineront / guillotinerais / guillotinerait / guillotinerions / guillotineriez / guillotineraient / guillotinée / guillotinées / guillotinant ; violence ; 1
écrabouiller / écrabouille / écrabouilles / écrabouillent / écrabouillez / écrabouillons / écrabouillais / écrabouillait / écrabouillaient / écrabouillions / écrabouilliez / écrabouillerai / écrabouilleras / écrabouillera / écrabouillerons / écrabouillerez / écrabouilleront / écrabouillerais / écrabouillerait / écrabouillerions / écrabouilleriez / écrabouilleraient / écrabouillée / écrabouillées / écrabouillant ; violence ; 1
broyer / broie / broies / broient / broyez / broyons / broyais / broyait / broyaient / broyions / broyiez / broierai / broieras / broiera / broierons / broierez / broieront / broierais / broierait / broierions / broieriez / broieraient / broyé / broyée / broyés / broyées / broyant ; violence ; 1
punir / punis / punit / punissons / punissez / punissent / punissais / punissait / punissions / punissiez / punissaient / punirai / puniras / punira / punirons / punirez / puniront / punirais / punirait / punirions / puniriez / puniraient / punisse / punisses / puni / punie / punies / punissant ; violence ; 1
fouetter / fouette / fouettes / fouettent / fouettez / fouettons / fouettais / fouettait / fouettaient / fouettions / fouettiez / fouetterai / fouetteras / fouettera / fouetterons / fouetterez / fouetteront / fouetterais / fouetterait / fouetterions / fouetteriez / fouetteraient / fouettée / fouettées / fouettant ; violence ; 1
cravacher / cravache / cravaches / cravachent / cravachez / cravachons / cravachais / cravachait / cravachaient / cravachions / cravachiez / cravacherai / cravacheras / cravachera / cravacherons / cravacherez / cravacheront / cravacherais / cravacherait / cravacherions / cravacheriez / cravacheraient / cravachée / cravachées / cravachant ; violence ; 1
châtier / châtie / châties / châtient / châtiez / châtions / châtiais / châtiait / châtiaient / châtiions / châtiiez / châtierai / châtieras / châtiera / châtierons / châtierez / châtieront / châtierais / châtierait / châtierions / châtieriez / châtieraient / châtiée / châtiées / châtiant ; violence ; 1
supprimer / supprime / supprimes / suppriment / supprimez / supprimons / supprimais / supprimait / supprimaient / supprimions / supprimiez / supprimerai / supprimeras / supprimera / supprimerons / supprimerez / supprimeront / supprimerais / supprimerait / supprimerions / supprimeriez / supprimeraient / supprimée / supprimées / supprimant ; violence ; 1 ; except="supprimer mon compte|supprimer le compte|supprimer un|supprimer une|supprimer le|supprimer la|supprimer mon"
rouer de coups / roue de coups / roues de coups / rouent de coups / rouez de coups / rouons de coups / rouais de coups / rouait de coups / rouaient de coups / rouions de coups / rouiez de coups / rouerai de coups / roueras de coups / rouera de coups / rouerons de coups / rouerez de coups / roueront de coups / rouerais de coups / rouerait de coups / rouerions de coups / roueriez de coups / roueraient de coups / rouée de coups / rouées de coups / rouant de coups ; violence ; 1
molester / moleste / molestes / molestent / molestez / molestons / molestais / molestait / molestaient / molestions / molestiez / molesterai / molesteras / molestera / molesterons / molesterez / molesteront / molesterais / molesterait / molesterions / molesteriez / molesteraient / molestée / molestées / molestant ; violence ; 1
agresser / agresse / agresses / agressent / agressez / agressons / agressais / agressait / agressaient / agressions / agressiez / agresserai / agresseras / agressera / agresserons / agresserez / agresseront / agresserais / agresserait / agresserions / agresseriez / agresseraient / agressée / agressées / agressant ; violence ; 1
violenter / violente / violentes / violentent / violentez / violentons / violentais / violentait / violentaient / violentions / violentiez / violenterai / violenteras / violentera / violenterons / violenterez / violenteront / violenterais / violenterait / violenterions / violenteriez / violenteraient / violentée / violentées / violentant ; violence ; 1
attaquer / attaque / attaques / attaquent / attaquez / attaquons / attaquais / attaquait / attaquaient / attaquions / attaquiez / attaquerai / attaqueras / attaquera / attaquerons / attaquerez / attaqueront / attaquerais / attaquerait / attaquerions / attaqueriez / attaqueraient / attaquée / attaquées / attaquant ; violence ; 1
kicker / kicke / kickes / kickent / kickez / kickons / kickais / kickait / kickaient / kickions / kickiez / kickerai / kickeras / kickera / kickerons / kickerez / kickeront / kickerais / kickerait / kickerions / kickeriez / kickeraient / kickée / kickées / kickant ; violence ; 1
maraver / marave / maraves / maravent / maravez / maravons / maravais / maravait / maravaient / maravions / maraviez / maraverai / maraveras / maravera / maraverons / maraverez / maraveront / maraverais / maraverait / maraverions / maraveriez / maraveraient / maravée / maravées / maravant ; violence ; 1
fister de coups ; violence ; 1
démarrer la gueule / démarre la gueule / démarres la gueule / démarrent la gueule / démarrez la gueule / démarrons la gueule / démarrais la gueule / démarrait la gueule / démarraient la gueule / démarrions la gueule / démarriez la gueule / démarrerai la gueule / démarreras la gueule / démarrera la gueule / démarrerons la gueule / démarrerez la gueule / démarreront la gueule / démarrerais la gueule / démarrerait la gueule / démarrerions la gueule / démarreriez la gueule / démarreraient la gueule / démarrée la gueule / démarrées la gueule / démarrant la gueule ; violence ; 1
tataner / tatane / tatanes / tatanent / tatanez / tatanons / tatanais / tatanait / tatanaient / tatanions / tataniez / tatanerai / tataneras / tatanera / tatanerons / tatanerez / tataneront / tatanerais / tatanerait / tatanerions / tataneriez / tataneraient / tatanée / tatanées / tatanant ; violence ; 1
gnoquer / gnoque / gnoques / gnoquent / gnoquez / gnoquons / gnoquais / gnoquait / gnoquaient / gnoquions / gnoquiez / gnoquerai / gnoqueras / gnoquera / gnoquerons / gnoquerez / gnoqueront / gnoquerais / gnoquerait / gnoquerions / gnoqueriez / gnoqueraient / gnoquée / gnoquées / gnoquant ; violence ; 1
péter la tronche / pète la tronche / pètes la tronche / pètent la tronche / pétez la tronche / pétons la tronche / pétais la tronche / pétait la tronche / pétaient la tronche / pétions la tronche / pétiez la tronche / péterai la tronche / péteras la tronche / pétera la tronche / péterons la tronche / péterez la tronche / péteront la tronche / péterais la tronche / péterait la tronche / péterions la tronche / péteriez la tronche / péteraient la tronche / pétée la tronche / pétées la tronche / pétant la tronche ; violence ; 1
mettre une balle / mets une balle / met une balle / mettons une balle / mettez une balle / mettent une balle / mettais une balle / mettait une balle / mettions une balle / mettiez une balle / mettaient une balle / mettrai une balle / mettras une balle / mettra une balle / mettrons une balle / mettrez une balle / mettront une balle / mettrais une balle / mettrait une balle / mettrions une balle / mettriez une balle / mettraient une balle / mette une balle / mettes une balle / mis une balle / mise une balle / mises une balle / mettant une balle / mettre une cartouche / mets une cartouche / met une cartouche / mettons une cartouche / mettez une cartouche / mettent une cartouche / mettais une cartouche / mettait une cartouche / mettions une cartouche / mettiez une cartouche / mettaient une cartouche / mettrai une cartouche / mettras une cartouche / mettra une cartouche / mettrons une cartouche / mettrez une cartouche / mettront une cartouche / mettrais une cartouche / mettrait une cartouche / mettrions une cartouche / mettriez une cartouche / mettraient une cartouche / mette une cartouche / mettes une cartouche / mis une cartouche / mise une cartouche / mises une cartouche / mettant une cartouche / mettre des coups / mets des coups / met des coups / mettons des coups / mettez des coups / mettent des coups / mettais des coups / mettait des coups / mettions des coups / mettiez des coups / mettaient des coups / mettrai des coups / mettras des coups / mettra des coups / mettrons des coups / mettrez des coups / mettront des coups / mettrais des coups / mettrait des coups / mettrions des coups / mettriez des coups / mettraient des coups / mette des coups / mettes des coups / mis des coups / mise des coups / mises des coups / mettant des coups ; violence ; 1
violer / viole / violes / violent / violez / violons / violais / violait / violaient / violions / violiez / violerai / violeras / violera / violerons / violerez / violeront / violerais / violerait / violerions / violeriez / violeraient / violée / violées / violant ; violence ; 2 ; except="violer le secret|violer les règles|viole la loi|viole vos conditions|violer la loi|viole de gambe|viole d'amour|viole les règles|viole le règlement|viole les conditions|violer le règlement|violer les conditions|viole les droits|violer la vie privée|violer ses engagements|viole le RGPD|viole le droit|viole nos"
viol / viols ; violence ; 2
tournante punitive / tournantes punitive ; violence ; 2
viol collectif ; violence ; 2
sodomiser de force / sodomise de force / sodomises de force / sodomisent de force / sodomisez de force / sodomisons de force / sodomisais de force / sodomisait de force / sodomisaient de force / sodomisions de force / sodomisiez de force / sodomiserai de force / sodomiseras de force / sodomisera de force / sodomiserons de force / sodomiserez de force / sodomiseront de force / sodomiserais de force / sodomiserait de force / sodomiserions de force / sodomiseriez de force / sodomiseraient de force / sodomisée de force / sodomisées de force / sodomisant de force ; violence ; 2
violer ta mère / viole ta mère / violes ta mère / violent ta mère / violez ta mère / violons ta mère / violais ta mère / violait ta mère / violaient ta mère / violions ta mère / violiez ta mère / violerai ta mère / violeras ta mère / violera ta mère / violerons ta mère / violerez ta mère / violeront ta mère / violerais ta mère / violerait ta mère / violerions ta mère / violeriez ta mère / violeraient ta mère / violée ta mère / violées ta mère / violant ta mère / violer ta sœur / viole ta sœur / violes ta sœur / violent ta sœur / violez ta sœur / violons ta sœur / violais ta sœur / violait ta sœur / violaient ta sœur / violions ta sœur / violiez ta sœur / violerai ta sœur / violeras ta sœur / violera ta sœur / violerons ta sœur / violerez ta sœur / violeront ta sœur / violerais ta sœur / violerait ta sœur / violerions ta sœur / violeriez ta sœur / violeraient ta sœur / violée ta sœur / violées ta sœur / violant ta sœur / violer ta fille / viole ta fille / violes ta fille / violent ta fille / violez ta fille / violons ta fille / violais ta fille / violait ta fille / violaient ta fille / violions ta fille / violiez ta fille / violerai ta fille / violeras ta fille / violera ta fille / violerons ta fille / violerez ta fille / violeront ta fille / violerais ta fille / violerait ta fille / violerions ta fille / violeriez ta fille / violeraient ta fille / violée ta fille / violées ta fille / violant ta fille / violer ta femme / viole ta femme / violes ta femme / violent ta femme / violez ta femme / violons ta femme / violais ta femme / violait ta femme / violaient ta femme / violions ta femme / violiez ta femme / violerai ta femme / violeras ta femme / violera ta femme / violerons ta femme / violerez ta femme / violeront ta femme / violerais ta femme / violerait ta femme / violerions ta femme / violeriez ta femme / violeraient ta femme / violée ta femme / violées ta femme / violant ta femme ; violence ; 2
casser la gueule / casse la gueule / casses la gueule / cassent la gueule / cassez la gueule / cassons la gueule / cassais la gueule / cassait la gueule / cassaient la gueule / cassions la gueule / cassiez la gueule / casserai la gueule / casseras la gueule / cassera la gueule / casserons la gueule / casserez la gueule / casseront la gueule / casserais la gueule / casserait la gueule / casserions la gueule / casseriez la gueule / casseraient la gueule / cassée la gueule / cassées la gueule / cassant la gueule ; violence ; 2
péter la gueule / pète la gueule / pètes la gueule / pètent la gueule / pétez la gueule / pétons la gueule / pétais la gueule / pétait la gueule / pétaient la gueule / pétions la gueule / pétiez la gueule / péterai la gueule / péteras la gueule / pétera la gueule / péterons la gueule / péterez la gueule / péteront la gueule / péterais la gueule / péterait la gueule / péterions la gueule / péteriez la gueule / péteraient la gueule / pétée la gueule / pétées la gueule / pétant la gueule ; violence ; 2
défoncer la gueule / défonce la gueule / défonces la gueule / défoncent la gueule / défoncez la gueule / défonçons la gueule / défonçais la gueule / défonçait la gueule / défonçaient la gueule / défoncions la gueule / défonciez la gueule / défoncerai la gueule / défonceras la gueule / défoncera la gueule / défoncerons la gueule / défoncerez la gueule / défonceront la gueule / défoncerais la gueule / défoncerait la gueule / défoncerions la gueule / défonceriez la gueule / défonceraient la gueule / défoncée la gueule / défoncées la gueule / défonçant la gueule ; violence ; 2
démonter la gueule / démonte la gueule / démontes la gueule / démontent la gueule / démontez la gueule / démontons la gueule / démontais la gueule / démontait la gueule / démontaient la gueule / démontions la gueule / démontiez la gueule / démonterai la gueule / démonteras la gueule / démontera la gueule / démonterons la gueule / démonterez la gueule / démonteront la gueule / démonterais la gueule / démonterait la gueule / démonterions la gueule / démonteriez la gueule / démonteraient la gueule / démontée la gueule / démontées la gueule / démontant la gueule ; violence ; 2
éclater la gueule / éclate la gueule / éclates la gueule / éclatent la gueule / éclatez la gueule / éclatons la gueule / éclatais la gueule / éclatait la gueule / éclataient la gueule / éclations la gueule / éclatiez la gueule / éclaterai la gueule / éclateras la gueule / éclatera la gueule / éclaterons la gueule / éclaterez la gueule / éclateront la gueule / éclaterais la gueule / éclaterait la gueule / éclaterions la gueule / éclateriez la gueule / éclateraient la gueule / éclatée la gueule / éclatées la gueule / éclatant la gueule ; violence ; 2
exploser la gueule / explose la gueule / exploses la gueule / explosent la gueule / explosez la gueule / explosons la gueule / explosais la gueule / explosait la gueule / explosaient la gueule / explosions la gueule / explosiez la gueule / exploserai la gueule / exploseras la gueule / explosera la gueule / exploserons la gueule / exploserez la gueule / exploseront la gueule / exploserais la gueule / exploserait la gueule / exploserions la gueule / exploseriez la gueule / exploseraient la gueule / explosée la gueule / explosées la gueule / explosant la gueule ; violence ; 2
fracasser la gueule / fracasse la gueule / fracasses la gueule / fracassent la gueule / fracassez la gueule / fracassons la gueule / fracassais la gueule / fracassait la gueule / fracassaient la gueule / fracassions la gueule / fracassiez la gueule / fracasserai la gueule / fracasseras la gueule / fracassera la gueule / fracasserons la gueule / fracasserez la gueule / fracasseront la gueule / fracasserais la gueule / fracasserait la gueule / fracasserions la gueule / fracasseriez la gueule / fracasseraient la gueule / fracassée la gueule / fracassées la gueule / fracassant la gueule ; violence ; 2
casser les dents / casse les dents / casses les dents / cassent les dents / cassez les dents / cassons les dents / cassais les dents / cassait les dents / cassaient les dents / cassions les dents / cassiez les dents / casserai les dents / casseras les dents / cassera les dents / casserons les dents / casserez les dents / casseront les dents / casserais les dents / casserait les dents / casserions les dents / casseriez les dents / casseraient les dents / cassée les dents / cassées les dents / cassant les dents ; violence ; 2 ; except="casser les dents dessus"
péter les dents / pète les dents / pètes les dents / pètent les dents / pétez les dents / pétons les dents / pétais les dents / pétait les dents / pétaient les dents / pétions les dents / pétiez les dents / péterai les dents / péteras les dents / pétera les dents / péterons les dents / péterez les dents / péteront les dents / péterais les dents / péterait les dents / péterions les dents / péteriez les dents / péteraient les dents / pétée les dents / pétées les dents / pétant les dents ; violence ; 2
casser les jambes / casse les jambes / casses les jambes / cassent les jambes / cassez les jambes / cassons les jambes / cassais les jambes / cassait les jambes / cassaient les jambes / cassions les jambes / cassiez les jambes / casserai les jambes / casseras les jambes / cassera les jambes / casserons les jambes / casserez les jambes / casseront les jambes / casserais les jambes / casserait les jambes / casserions les jambes / casseriez les jambes / casseraient les jambes / cassée les jambes / cassées les jambes / cassant les jambes / casser les genoux / casse les genoux / casses les genoux / cassent les genoux / cassez les genoux / cassons les genoux / cassais les genoux / cassait les genoux / cassaient les genoux / cassions les genoux / cassiez les genoux / casserai les genoux / casseras les genoux / cassera les genoux / casserons les genoux / casserez les genoux / casseront les genoux / casserais les genoux / casserait les genoux / casserions les genoux / casseriez les genoux / casseraient les genoux / cassée les genoux / cassées les genoux / cassant les genoux ; violence ; 2
péter les genoux / pète les genoux / pètes les genoux / pètent les genoux / pétez les genoux / pétons les genoux / pétais les genoux / pétait les genoux / pétaient les genoux / pétions les genoux / pétiez les genoux / péterai les genoux / péteras les genoux / pétera les genoux / péterons les genoux / péterez les genoux / péteront les genoux / péterais les genoux / péterait les genoux / péterions les genoux / péteriez les genoux / péteraient les genoux / pétée les genoux / pétées les genoux / pétant les genoux / péter les rotules / pète les rotules / pètes les rotules / pètent les rotules / pétez les rotules / pétons les rotules / pétais les rotules / pétait les rotules / pétaient les rotules / pétions les rotules / pétiez les rotules / péterai les rotules / péteras les rotules / pétera les rotules / péterons les rotules / péterez les rotules / péteront les rotules / péterais les rotules / péterait les rotules / péterions les rotules / péteriez les rotules / péteraient les rotules / pétée les rotules / pétées les rotules / pétant les rotules ; violence ; 2
casser la tête / casse la tête / casses la tête / cassent la tête / cassez la tête / cassons la tête / cassais la tête / cassait la tête / cassaient la tête / cassions la tête / cassiez la tête / casserai la tête / casseras la tête / cassera la tête / casserons la tête / casserez la tête / casseront la tête / casserais la tête / casserait la tête / casserions la tête / casseriez la tête / casseraient la tête / cassée la tête / cassées la tête / cassant la tête ; violence ; 2 ; except="casser la tête pour"
éclater la tête / éclate la tête / éclates la tête / éclatent la tête / éclatez la tête / éclatons la tête / éclatais la tête / éclatait la tête / éclataient la tête / éclations la tête / éclatiez la tête / éclaterai la tête / éclateras la tête / éclatera la tête / éclaterons la tête / éclaterez la tête / éclateront la tête / éclaterais la tête / éclaterait la tête / éclaterions la tête / éclateriez la tête / éclateraient la tête / éclatée la tête / éclatées la tête / éclatant la tête ; violence ; 2
exploser la tête / explose la tête / exploses la tête / explosent la tête / explosez la tête / explosons la tête / explosais la tête / explosait la tête / explosaient la tête / explosions la tête / explosiez la tête / exploserai la tête / exploseras la tête / explosera la tête / exploserons la tête / exploserez la tête / exploseront la tête / exploserais la tête / exploserait la tête / exploserions la tête / exploseriez la tête / exploseraient la tête / explosée la tête / explosées la tête / explosant la tête ; violence ; 2
fracasser le crâne / fracasse le crâne / fracasses le crâne / fracassent le crâne / fracassez le crâne / fracassons le crâne / fracassais le crâne / fracassait le crâne / fracassaient le crâne / fracassions le crâne / fracassiez le crâne / fracasserai le crâne / fracasseras le crâne / fracassera le crâne / fracasserons le crâne / fracasserez le crâne / fracasseront le crâne / fracasserais le crâne / fracasserait le crâne / fracasserions le crâne / fracasseriez le crâne / fracasseraient le crâne / fracassée le crâne / fracassées le crâne / fracassant le crâne ; violence ; 2
défoncer le crâne / défonce le crâne / défonces le crâne / défoncent le crâne / défoncez le crâne / défonçons le crâne / défonçais le crâne / défonçait le crâne / défonçaient le crâne / défoncions le crâne / défonciez le crâne / défoncerai le crâne / défonceras le crâne / défoncera le crâne / défoncerons le crâne / défoncerez le crâne / défonceront le crâne / défoncerais le crâne / défoncerait le crâne / défoncerions le crâne / défonceriez le crâne / défonceraient le crâne / défoncée le crâne / défoncées le crâne / défonçant le crâne ; violence ; 2
couper la tête / coupe la tête / coupes la tête / coupent la tête / coupez la tête / coupons la tête / coupais la tête / coupait la tête / coupaient la tête / coupions la tête / coupiez la tête / couperai la tête / couperas la tête / coupera la tête / couperons la tête / couperez la tête / couperont la tête / couperais la tête / couperait la tête / couperions la tête / couperiez la tête / couperaient la tête / coupée la tête / coupées la tête / coupant la tête ; violence ; 2 ; except="couper la tête des"
trancher la gorge / tranche la gorge / tranches la gorge / tranchent la gorge / tranchez la gorge / tranchons la gorge / tranchais la gorge / tranchait la gorge / tranchaient la gorge / tranchions la gorge / tranchiez la gorge / trancherai la gorge / trancheras la gorge / tranchera la gorge / trancherons la gorge / trancherez la gorge / trancheront la gorge / trancherais la gorge / trancherait la gorge / trancherions la gorge / trancheriez la gorge / trancheraient la gorge / tranchée la gorge / tranchées la gorge / tranchant la gorge ; violence ; 2
couper la gorge / coupe la gorge / coupes la gorge / coupent la gorge / coupez la gorge / coupons la gorge / coupais la gorge / coupait la gorge / coupaient la gorge / coupions la gorge / coupiez la gorge / couperai la gorge / couperas la gorge / coupera la gorge / couperons la gorge / couperez la gorge / couperont la gorge / couperais la gorge / couperait la gorge / couperions la gorge / couperiez la gorge / couperaient la gorge / coupée la gorge / coupées la gorge / coupant la gorge / couper les couilles / coupe les couilles / coupes les couilles / coupent les couilles / coupez les couilles / coupons les couilles / coupais les couilles / coupait les couilles / coupaient les couilles / coupions les couilles / coupiez les couilles / couperai les couilles / couperas les couilles / coupera les couilles / couperons les couilles / couperez les couilles / couperont les couilles / couperais les couilles / couperait les couilles / couperions les couilles / couperiez les couilles / couperaient les couilles / coupée les couilles / coupées les couilles / coupant les couilles / couper la langue / coupe la langue / coupes la langue / coupent la langue / coupez la langue / coupons la langue / coupais la langue / coupait la langue / coupaient la langue / coupions la langue / coupiez la langue / couperai la langue / couperas la langue / coupera la langue / couperons la langue / couperez la langue / couperont la langue / couperais la langue / couperait la langue / couperions la langue / couperiez la langue / couperaient la langue / coupée la langue / coupées la langue / coupant la langue ; violence ; 2
arracher la tête / arrache la tête / arraches la tête / arrachent la tête / arrachez la tête / arrachons la tête / arrachais la tête / arrachait la tête / arrachaient la tête / arrachions la tête / arrachiez la tête / arracherai la tête / arracheras la tête / arrachera la tête / arracherons la tête / arracherez la tête / arracheront la tête / arracherais la tête / arracherait la tête / arracherions la tête / arracheriez la tête / arracheraient la tête / arrachée la tête / arrachées la tête / arrachant la tête / arracher les yeux / arrache les yeux / arraches les yeux / arrachent les yeux / arrachez les yeux / arrachons les yeux / arrachais les yeux / arrachait les yeux / arrachaient les yeux / arrachions les yeux / arrachiez les yeux / arracherai les yeux / arracheras les yeux / arrachera les yeux / arracherons les yeux / arracherez les yeux / arracheront les yeux / arracherais les yeux / arracherait les yeux / arracherions les yeux / arracheriez les yeux / arracheraient les yeux / arrachée les yeux / arrachées les yeux / arrachant les yeux / arracher la langue / arrache la langue / arraches la langue / arrachent la langue / arrachez la langue / arrachons la langue / arrachais la langue / arrachait la langue / arrachaient la langue / arrachions la langue / arrachiez la langue / arracherai la langue / arracheras la langue / arrachera la langue / arracherons la langue / arracherez la langue / arracheront la langue / arracherais la langue / arracherait la langue / arracherions la langue / arracheriez la langue / arracheraient la langue / arrachée la langue / arrachées la langue / arrachant la langue / arracher les couilles / arrache les couilles / arraches les couilles / arrachent les couilles / arrachez les couilles / arrachons les couilles / arrachais les couilles / arrachait les couilles / arrachaient les couilles / arrachions les couilles / arrachiez les couilles / arracherai les couilles / arracheras les couilles / arrachera les couilles / arracherons les couilles / arracherez les couilles / arracheront les couilles / arracherais les couilles / arracherait les couilles / arracherions les couilles / arracheriez les couilles / arracheraient les couilles / arrachée les couilles / arrachées les couilles / arrachant les couilles ; violence ; 2 ; except="arracher les yeux"
faire la peau / fais la peau / fait la peau / faisons la peau / faites la peau / font la peau / faisais la peau / faisait la peau / faisions la peau / faisiez la peau / faisaient la peau / ferai la peau / feras la peau / fera la peau / ferons la peau / ferez la peau / feront la peau / ferais la peau / ferait la peau / ferions la peau / feriez la peau / feraient la peau / fasse la peau / fasses la peau / fassent la peau / faite la peau / faits la peau / faisant la peau ; violence ; 2
trouer la peau / troue la peau / troues la peau / trouent la peau / trouez la peau / trouons la peau / trouais la peau / trouait la peau / trouaient la peau / trouions la peau / trouiez la peau / trouerai la peau / troueras la peau / trouera la peau / trouerons la peau / trouerez la peau / troueront la peau / trouerais la peau / trouerait la peau / trouerions la peau / troueriez la peau / troueraient la peau / trouée la peau / trouées la peau / trouant la peau ; violence ; 2
faire sauter la cervelle / fais sauter la cervelle / fait sauter la cervelle / faisons sauter la cervelle / faites sauter la cervelle / font sauter la cervelle / faisais sauter la cervelle / faisait sauter la cervelle / faisions sauter la cervelle / faisiez sauter la cervelle / faisaient sauter la cervelle / ferai sauter la cervelle / feras sauter la cervelle / fera sauter la cervelle / ferons sauter la cervelle / ferez sauter la cervelle / feront sauter la cervelle / ferais sauter la cervelle / ferait sauter la cervelle / ferions sauter la cervelle / feriez sauter la cervelle / feraient sauter la cervelle / fasse sauter la cervelle / fasses sauter la cervelle / fassent sauter la cervelle / faite sauter la cervelle / faits sauter la cervelle / faisant sauter la cervelle ; violence ; 2
mettre une balle dans / mets une balle dans / met une balle dans / mettons une balle dans / mettez une balle dans / mettent une balle dans / mettais une balle dans / mettait une balle dans / mettions une balle dans / mettiez une balle dans / mettaient une balle dans / mettrai une balle dans / mettras une balle dans / mettra une balle dans / mettrons une balle dans / mettrez une balle dans / mettront une balle dans / mettrais une balle dans / mettrait une balle dans / mettrions une balle dans / mettriez une balle dans / mettraient une balle dans / mette une balle dans / mettes une balle dans / mis une balle dans / mise une balle dans / mises une balle dans / mettant une balle dans / mettre deux balles dans / mets deux balles dans / met deux balles dans / mettons deux balles dans / mettez deux balles dans / mettent deux balles dans / mettais deux balles dans / mettait deux balles dans / mettions deux balles dans / mettiez deux balles dans / mettaient deux balles dans / mettrai deux balles dans / mettras deux balles dans / mettra deux balles dans / mettrons deux balles dans / mettrez deux balles dans / mettront deux balles dans / mettrais deux balles dans / mettrait deux balles dans / mettrions deux balles dans / mettriez deux balles dans / mettraient deux balles dans / mette deux balles dans / mettes deux balles dans / mis deux balles dans / mise deux balles dans / mises deux balles dans / mettant deux balles dans ; violence ; 2
loger une balle dans / loge une balle dans / loges une balle dans / logent une balle dans / logez une balle dans / logeons une balle dans / logeais une balle dans / logeait une balle dans / logeaient une balle dans / logions une balle dans / logiez une balle dans / logerai une balle dans / logeras une balle dans / logera une balle dans / logerons une balle dans / logerez une balle dans / logeront une balle dans / logerais une balle dans / logerait une balle dans / logerions une balle dans / logeriez une balle dans / logeraient une balle dans / logée une balle dans / logées une balle dans / logeant une balle dans ; violence ; 2
tirer une balle dans / tire une balle dans / tires une balle dans / tirent une balle dans / tirez une balle dans / tirons une balle dans / tirais une balle dans / tirait une balle dans / tiraient une balle dans / tirions une balle dans / tiriez une balle dans / tirerai une balle dans / tireras une balle dans / tirera une balle dans / tirerons une balle dans / tirerez une balle dans / tireront une balle dans / tirerais une balle dans / tirerait une balle dans / tirerions une balle dans / tireriez une balle dans / tireraient une balle dans / tirée une balle dans / tirées une balle dans / tirant une balle dans ; violence ; 2
coller au mur / colle au mur / colles au mur / collent au mur / collez au mur / collons au mur / collais au mur / collait au mur / collaient au mur / collions au mur / colliez au mur / collerai au mur / colleras au mur / collera au mur / collerons au mur / collerez au mur / colleront au mur / collerais au mur / collerait au mur / collerions au mur / colleriez au mur / colleraient au mur / collée au mur / collées au mur / collant au mur ; violence ; 2
mettre au poteau / mets au poteau / met au poteau / mettons au poteau / mettez au poteau / mettent au poteau / mettais au poteau / mettait au poteau / mettions au poteau / mettiez au poteau / mettaient au poteau / mettrai au poteau / mettras au poteau / mettra au poteau / mettrons au poteau / mettrez au poteau / mettront au poteau / mettrais au poteau / mettrait au poteau / mettrions au poteau / mettriez au poteau / mettraient au poteau / mette au poteau / mettes au poteau / mis au poteau / mise au poteau / mises au poteau / mettant au poteau ; violence ; 2
foutre sur la gueule / fous sur la gueule / fout sur la gueule / foutons sur la gueule / foutez sur la gueule / foutent sur la gueule / foutais sur la gueule / foutait sur la gueule / foutions sur la gueule / foutiez sur la gueule / foutaient sur la gueule / foutrai sur la gueule / foutras sur la gueule / foutra sur la gueule / foutrons sur la gueule / foutrez sur la gueule / foutront sur la gueule / foutrais sur la gueule / foutrait sur la gueule / foutrions sur la gueule / foutriez sur la gueule / foutraient sur la gueule / foute sur la gueule / foutes sur la gueule / foutu sur la gueule / foutue sur la gueule / foutus sur la gueule / foutues sur la gueule / foutant sur la gueule / foutre une raclée / fous une raclée / fout une raclée / foutons une raclée / foutez une raclée / foutent une raclée / foutais une raclée / foutait une raclée / foutions une raclée / foutiez une raclée / foutaient une raclée / foutrai une raclée / foutras une raclée / foutra une raclée / foutrons une raclée / foutrez une raclée / foutront une raclée / foutrais une raclée / foutrait une raclée / foutrions une raclée / foutriez une raclée / foutraient une raclée / foute une raclée / foutes une raclée / foutu une raclée / foutue une raclée / foutus une raclée / foutues une raclée / foutant une raclée ; violence ; 2
mettre une raclée / mets une raclée / met une raclée / mettons une raclée / mettez une raclée / mettent une raclée / mettais une raclée / mettait une raclée / mettions une raclée / mettiez une raclée / mettaient une raclée / mettrai une raclée / mettras une raclée / mettra une raclée / mettrons une raclée / mettrez une raclée / mettront une raclée / mettrais une raclée / mettrait une raclée / mettrions une raclée / mettriez une raclée / mettraient une raclée / mette une raclée / mettes une raclée / mis une raclée / mise une raclée / mises une raclée / mettant une raclée / mettre une droite / mets une droite / met une droite / mettons une droite / mettez une droite / mettent une droite / mettais une droite / mettait une droite / mettions une droite / mettiez une droite / mettaient une droite / mettrai une droite / mettras une droite / mettra une droite / mettrons une droite / mettrez une droite / mettront une droite / mettrais une droite / mettrait une droite / mettrions une droite / mettriez une droite / mettraient une droite / mette une droite / mettes une droite / mis une droite / mise une droite / mises une droite / mettant une droite / mettre une baffe / mets une baffe / met une baffe / mettons une baffe / mettez une baffe / mettent une baffe / mettais une baffe / mettait une baffe / mettions une baffe / mettiez une baffe / mettaient une baffe / mettrai une baffe / mettras une baffe / mettra une baffe / mettrons une baffe / mettrez une baffe / mettront une baffe / mettrais une baffe / mettrait une baffe / mettrions une baffe / mettriez une baffe / mettraient une baffe / mette une baffe / mettes une baffe / mis une baffe / mise une baffe / mises une baffe / mettant une baffe ; violence ; 2
foutre des baffes / fous des baffes / fout des baffes / foutons des baffes / foutez des baffes / foutent des baffes / foutais des baffes / foutait des baffes / foutions des baffes / foutiez des baffes / foutaient des baffes / foutrai des baffes / foutras des baffes / foutra des baffes / foutrons des baffes / foutrez des baffes / foutront des baffes / foutrais des baffes / foutrait des baffes / foutrions des baffes / foutriez des baffes / foutraient des baffes / foute des baffes / foutes des baffes / foutu des baffes / foutue des baffes / foutus des baffes / foutues des baffes / foutant des baffes / foutre une baffe / fous une baffe / fout une baffe / foutons une baffe / foutez une baffe / foutent une baffe / foutais une baffe / foutait une baffe / foutions une baffe / foutiez une baffe / foutaient une baffe / foutrai une baffe / foutras une baffe / foutra une baffe / foutrons une baffe / foutrez une baffe / foutront une baffe / foutrais une baffe / foutrait une baffe / foutrions une baffe / foutriez une baffe / foutraient une baffe / foute une baffe / foutes une baffe / foutu une baffe / foutue une baffe / foutus une baffe / foutues une baffe / foutant une baffe ; violence ; 2
coller une baffe / colle une baffe / colles une baffe / collent une baffe / collez une baffe / collons une baffe / collais une baffe / collait une baffe / collaient une baffe / collions une baffe / colliez une baffe / collerai une baffe / colleras une baffe / collera une baffe / collerons une baffe / collerez une baffe / colleront une baffe / collerais une baffe / collerait une baffe / collerions une baffe / colleriez une baffe / colleraient une baffe / collée une baffe / collées une baffe / collant une baffe ; violence ; 2
mettre sur la gueule / mets sur la gueule / met sur la gueule / mettons sur la gueule / mettez sur la gueule / mettent sur la gueule / mettais sur la gueule / mettait sur la gueule / mettions sur la gueule / mettiez sur la gueule / mettaient sur la gueule / mettrai sur la gueule / mettras sur la gueule / mettra sur la gueule / mettrons sur la gueule / mettrez sur la gueule / mettront sur la gueule / mettrais sur la gueule / mettrait sur la gueule / mettrions sur la gueule / mettriez sur la gueule / mettraient sur la gueule / mette sur la gueule / mettes sur la gueule / mis sur la gueule / mise sur la gueule / mises sur la gueule / mettant sur la gueule ; violence ; 2
péter la mâchoire / pète la mâchoire / pètes la mâchoire / pètent la mâchoire / pétez la mâchoire / pétons la mâchoire / pétais la mâchoire / pétait la mâchoire / pétaient la mâchoire / pétions la mâchoire / pétiez la mâchoire / péterai la mâchoire / péteras la mâchoire / pétera la mâchoire / péterons la mâchoire / péterez la mâchoire / péteront la mâchoire / péterais la mâchoire / péterait la mâchoire / péterions la mâchoire / péteriez la mâchoire / péteraient la mâchoire / pétée la mâchoire / pétées la mâchoire / pétant la mâchoire / péter les jambes / pète les jambes / pètes les jambes / pètent les jambes / pétez les jambes / pétons les jambes / pétais les jambes / pétait les jambes / pétaient les jambes / pétions les jambes / pétiez les jambes / péterai les jambes / péteras les jambes / pétera les jambes / péterons les jambes / péterez les jambes / péteront les jambes / péterais les jambes / péterait les jambes / péterions les jambes / péteriez les jambes / péteraient les jambes / pétée les jambes / pétées les jambes / pétant les jambes ; violence ; 2
défoncer à coups de / défonce à coups de / défonces à coups de / défoncent à coups de / défoncez à coups de / défonçons à coups de / défonçais à coups de / défonçait à coups de / défonçaient à coups de / défoncions à coups de / défonciez à coups de / défoncerai à coups de / défonceras à coups de / défoncera à coups de / défoncerons à coups de / défoncerez à coups de / défonceront à coups de / défoncerais à coups de / défoncerait à coups de / défoncerions à coups de / défonceriez à coups de / défonceraient à coups de / défoncée à coups de / défoncées à coups de / défonçant à coups de ; violence ; 2
botter le cul / botte le cul / bottes le cul / bottent le cul / bottez le cul / bottons le cul / bottais le cul / bottait le cul / bottaient le cul / bottions le cul / bottiez le cul / botterai le cul / botteras le cul / bottera le cul / botterons le cul / botterez le cul / botteront le cul / botterais le cul / botterait le cul / botterions le cul / botteriez le cul / botteraient le cul / bottée le cul / bottées le cul / bottant le cul / botter les fesses / botte les fesses / bottes les fesses / bottent les fesses / bottez les fesses / bottons les fesses / bottais les fesses / bottait les fesses / bottaient les fesses / bottions les fesses / bottiez les fesses / botterai les fesses / botteras les fesses / bottera les fesses / botterons les fesses / botterez les fesses / botteront les fesses / botterais les fesses / botterait les fesses / botterions les fesses / botteriez les fesses / botteraient les fesses / bottée les fesses / bottées les fesses / bottant les fesses ; violence ; 2
mettre le feu à / mets le feu à / met le feu à / mettons le feu à / mettez le feu à / mettent le feu à / mettais le feu à / mettait le feu à / mettions le feu à / mettiez le feu à / mettaient le feu à / mettrai le feu à / mettras le feu à / mettra le feu à / mettrons le feu à / mettrez le feu à / mettront le feu à / mettrais le feu à / mettrait le feu à / mettrions le feu à / mettriez le feu à / mettraient le feu à / mette le feu à / mettes le feu à / mis le feu à / mise le feu à / mises le feu à / mettant le feu à ; violence ; 2
foutre le feu à / fous le feu à / fout le feu à / foutons le feu à / foutez le feu à / foutent le feu à / foutais le feu à / foutait le feu à / foutions le feu à / foutiez le feu à / foutaient le feu à / foutrai le feu à / foutras le feu à / foutra le feu à / foutrons le feu à / foutrez le feu à / foutront le feu à / foutrais le feu à / foutrait le feu à / foutrions le feu à / foutriez le feu à / foutraient le feu à / foute le feu à / foutes le feu à / foutu le feu à / foutue le feu à / foutus le feu à / foutues le feu à / foutant le feu à ; violence ; 2
brûler vif / brûle vif / brûles vif / brûlent vif / brûlez vif / brûlons vif / brûlais vif / brûlait vif / brûlaient vif / brûlions vif / brûliez vif / brûlerai vif / brûleras vif / brûlera vif / brûlerons vif / brûlerez vif / brûleront vif / brûlerais vif / brûlerait vif / brûlerions vif / brûleriez vif / brûleraient vif / brûlée vif / brûlées vif / brûlant vif / brûler vifs / brûle vifs / brûles vifs / brûlent vifs / brûlez vifs / brûlons vifs / brûlais vifs / brûlait vifs / brûlaient vifs / brûlions vifs / brûliez vifs / brûlerai vifs / brûleras vifs / brûlera vifs / brûlerons vifs / brûlerez vifs / brûleront vifs / brûlerais vifs / brûlerait vifs / brûlerions vifs / brûleriez vifs / brûleraient vifs / brûlée vifs / brûlées vifs / brûlant vifs / brûler vive / brûle vive / brûles vive / brûlent vive / brûlez vive / brûlons vive / brûlais vive / brûlait vive / brûlaient vive / brûlions vive / brûliez vive / brûlerai vive / brûleras vive / brûlera vive / brûlerons vive / brûlerez vive / brûleront vive / brûlerais vive / brûlerait vive / brûlerions vive / brûleriez vive / brûleraient vive / brûlée vive / brûlées vive / brûlant vive / brûler vivant / brûle vivant / brûles vivant / brûlent vivant / brûlez vivant / brûlons vivant / brûlais vivant / brûlait vivant / brûlaient vivant / brûlions vivant / brûliez vivant / brûlerai vivant / brûleras vivant / brûlera vivant / brûlerons vivant / brûlerez vivant / brûleront vivant / brûlerais vivant / brûlerait vivant / brûlerions vivant / brûleriez vivant / brûleraient vivant / brûlée vivant / brûlées vivant / brûlant vivant / brûler vivants / brûle vivants / brûles vivants / brûlent vivants / brûlez vivants / brûlons vivants / brûlais vivants / brûlait vivants / brûlaient vivants / brûlions vivants / brûliez vivants / brûlerai vivants / brûleras vivants / brûlera vivants / brûlerons vivants / brûlerez vivants / brûleront vivants / brûlerais vivants / brûlerait vivants / brûlerions vivants / brûleriez vivants / brûleraient vivants / brûlée vivants / brûlées vivants / brûlant vivants ; violence ; 2
enterrer vivant / enterre vivant / enterres vivant / enterrent vivant / enterrez vivant / enterrons vivant / enterrais vivant / enterrait vivant / enterraient vivant / enterrions vivant / enterriez vivant / enterrerai vivant / enterreras vivant / enterrera vivant / enterrerons vivant / enterrerez vivant / enterreront vivant / enterrerais vivant / enterrerait vivant / enterrerions vivant / enterreriez vivant / enterreraient vivant / enterrée vivant / enterrées vivant / enterrant vivant / enterrer vivants / enterre vivants / enterres vivants / enterrent vivants / enterrez vivants / enterrons vivants / enterrais vivants / enterrait vivants / enterraient vivants / enterrions vivants / enterriez vivants / enterrerai vivants / enterreras vivants / enterrera vivants / enterrerons vivants / enterrerez vivants / enterreront vivants / enterrerais vivants / enterrerait vivants / enterrerions vivants / enterreriez vivants / enterreraient vivants / enterrée vivants / enterrées vivants / enterrant vivants ; violence ; 2
passer à tabac / passe à tabac / passes à tabac / passent à tabac / passez à tabac / passons à tabac / passais à tabac / passait à tabac / passaient à tabac / passions à tabac / passiez à tabac / passerai à tabac / passeras à tabac / passera à tabac / passerons à tabac / passerez à tabac / passeront à tabac / passerais à tabac / passerait à tabac / passerions à tabac / passeriez à tabac / passeraient à tabac / passée à tabac / passées à tabac / passant à tabac / passer par les armes / passe par les armes / passes par les armes / passent par les armes / passez par les armes / passons par les armes / passais par les armes / passait par les armes / passaient par les armes / passions par les armes / passiez par les armes / passerai par les armes / passeras par les armes / passera par les armes / passerons par les armes / passerez par les armes / passeront par les armes / passerais par les armes / passerait par les armes / passerions par les armes / passeriez par les armes / passeraient par les armes / passée par les armes / passées par les armes / passant par les armes / passer au lance-flammes / passe au lance-flammes / passes au lance-flammes / passent au lance-flammes / passez au lance-flammes / passons au lance-flammes / passais au lance-flammes / passait au lance-flammes / passaient au lance-flammes / passions au lance-flammes / passiez au lance-flammes / passerai au lance-flammes / passeras au lance-flammes / passera au lance-flammes / passerons au lance-flammes / passerez au lance-flammes / passeront au lance-flammes / passerais au lance-flammes / passerait au lance-flammes / passerions au lance-flammes / passeriez au lance-flammes / passeraient au lance-flammes / passée au lance-flammes / passées au lance-flammes / passant au lance-flammes / passer à la guillotine / passe à la guillotine / passes à la guillotine / passent à la guillotine / passez à la guillotine / passons à la guillotine / passais à la guillotine / passait à la guillotine / passaient à la guillotine / passions à la guillotine / passiez à la guillotine / passerai à la guillotine / passeras à la guillotine / passera à la guillotine / passerons à la guillotine / passerez à la guillotine / passeront à la guillotine / passerais à la guillotine / passerait à la guillotine / passerions à la guillotine / passeriez à la guillotine / passeraient à la guillotine / passée à la guillotine / passées à la guillotine / passant à la guillotine ; violence ; 2
rouler dessus / roule dessus / roules dessus / roulent dessus / roulez dessus / roulons dessus / roulais dessus / roulait dessus / roulaient dessus / roulions dessus / rouliez dessus / roulerai dessus / rouleras dessus / roulera dessus / roulerons dessus / roulerez dessus / rouleront dessus / roulerais dessus / roulerait dessus / roulerions dessus / rouleriez dessus / rouleraient dessus / roulée dessus / roulées dessus / roulant dessus ; violence ; 2
foncer dans le tas / fonce dans le tas / fonces dans le tas / foncent dans le tas / foncez dans le tas / fonçons dans le tas / fonçais dans le tas / fonçait dans le tas / fonçaient dans le tas / foncions dans le tas / fonciez dans le tas / foncerai dans le tas / fonceras dans le tas / foncera dans le tas / foncerons dans le tas / foncerez dans le tas / fonceront dans le tas / foncerais dans le tas / foncerait dans le tas / foncerions dans le tas / fonceriez dans le tas / fonceraient dans le tas / foncée dans le tas / foncées dans le tas / fonçant dans le tas ; violence ; 2
tirer dans le tas / tire dans le tas / tires dans le tas / tirent dans le tas / tirez dans le tas / tirons dans le tas / tirais dans le tas / tirait dans le tas / tiraient dans le tas / tirions dans le tas / tiriez dans le tas / tirerai dans le tas / tireras dans le tas / tirera dans le tas / tirerons dans le tas / tirerez dans le tas / tireront dans le tas / tirerais dans le tas / tirerait dans le tas / tirerions dans le tas / tireriez dans le tas / tireraient dans le tas / tirée dans le tas / tirées dans le tas / tirant dans le tas / tirer à vue / tire à vue / tires à vue / tirent à vue / tirez à vue / tirons à vue / tirais à vue / tirait à vue / tiraient à vue / tirions à vue / tiriez à vue / tirerai à vue / tireras à vue / tirera à vue / tirerons à vue / tirerez à vue / tireront à vue / tirerais à vue / tirerait à vue / tirerions à vue / tireriez à vue / tireraient à vue / tirée à vue / tirées à vue / tirant à vue / tirer dessus / tire dessus / tires dessus / tirent dessus / tirez dessus / tirons dessus / tirais dessus / tirait dessus / tiraient dessus / tirions dessus / tiriez dessus / tirerai dessus / tireras dessus / tirera dessus / tirerons dessus / tirerez dessus / tireront dessus / tirerais dessus / tirerait dessus / tirerions dessus / tireriez dessus / tireraient dessus / tirée dessus / tirées dessus / tirant dessus ; violence ; 2 ; except="tirer dessus pour"
abattre comme des chiens / abats comme des chiens / abat comme des chiens / abattons comme des chiens / abattez comme des chiens / abattent comme des chiens / abattais comme des chiens / abattait comme des chiens / abattions comme des chiens / abattiez comme des chiens / abattaient comme des chiens / abattrai comme des chiens / abattras comme des chiens / abattra comme des chiens / abattrons comme des chiens / abattrez comme des chiens / abattront comme des chiens / abattrais comme des chiens / abattrait comme des chiens / abattrions comme des chiens / abattriez comme des chiens / abattraient comme des chiens / abatte comme des chiens / abattes comme des chiens / abattu comme des chiens / abattue comme des chiens / abattus comme des chiens / abattues comme des chiens / abattant comme des chiens / abattre comme un chien / abats comme un chien / abat comme un chien / abattons comme un chien / abattez comme un chien / abattent comme un chien / abattais comme un chien / abattait comme un chien / abattions comme un chien / abattiez comme un chien / abattaient comme un chien / abattrai comme un chien / abattras comme un chien / abattra comme un chien / abattrons comme un chien / abattrez comme un chien / abattront comme un chien / abattrais comme un chien / abattrait comme un chien / abattrions comme un chien / abattriez comme un chien / abattraient comme un chien / abatte comme un chien / abattes comme un chien / abattu comme un chien / abattue comme un chien / abattus comme un chien / abattues comme un chien / abattant comme un chien ; violence ; 2
crever comme un chien / crève comme un chien / crèves comme un chien / crèvent comme un chien / crevez comme un chien / crevons comme un chien / crevais comme un chien / crevait comme un chien / crevaient comme un chien / crevions comme un chien / creviez comme un chien / crèverai comme un chien / crèveras comme un chien / crèvera comme un chien / crèverons comme un chien / crèverez comme un chien / crèveront comme un chien / crèverais comme un chien / crèverait comme un chien / crèverions comme un chien / crèveriez comme un chien / crèveraient comme un chien / crevée comme un chien / crevées comme un chien / crevant comme un chien / crever comme des chiens / crève comme des chiens / crèves comme des chiens / crèvent comme des chiens / crevez comme des chiens / crevons comme des chiens / crevais comme des chiens / crevait comme des chiens / crevaient comme des chiens / crevions comme des chiens / creviez comme des chiens / crèverai comme des chiens / crèveras comme des chiens / crèvera comme des chiens / crèverons comme des chiens / crèverez comme des chiens / crèveront comme des chiens / crèverais comme des chiens / crèverait comme des chiens / crèverions comme des chiens / crèveriez comme des chiens / crèveraient comme des chiens / crevée comme des chiens / crevées comme des chiens / crevant comme des chiens ; violence ; 2
casser du pédé / casse du pédé / casses du pédé / cassent du pédé / cassez du pédé / cassons du pédé / cassais du pédé / cassait du pédé / cassaient du pédé / cassions du pédé / cassiez du pédé / casserai du pédé / casseras du pédé / cassera du pédé / casserons du pédé / casserez du pédé / casseront du pédé / casserais du pédé / casserait du pédé / casserions du pédé / casseriez du pédé / casseraient du pédé / cassée du pédé / cassées du pédé / cassant du pédé / casser du flic / casse du flic / casses du flic / cassent du flic / cassez du flic / cassons du flic / cassais du flic / cassait du flic / cassaient du flic / cassions du flic / cassiez du flic / casserai du flic / casseras du flic / cassera du flic / casserons du flic / casserez du flic / casseront du flic / casserais du flic / casserait du flic / casserions du flic / casseriez du flic / casseraient du flic / cassée du flic / cassées du flic / cassant du flic / casser de l'arabe / casse de l'arabe / casses de l'arabe / cassent de l'arabe / cassez de l'arabe / cassons de l'arabe / cassais de l'arabe / cassait de l'arabe / cassaient de l'arabe / cassions de l'arabe / cassiez de l'arabe / casserai de l'arabe / casseras de l'arabe / cassera de l'arabe / casserons de l'arabe / casserez de l'arabe / casseront de l'arabe / casserais de l'arabe / casserait de l'arabe / casserions de l'arabe / casseriez de l'arabe / casseraient de l'arabe / cassée de l'arabe / cassées de l'arabe / cassant de l'arabe / casser du juif / casse du juif / casses du juif / cassent du juif / cassez du juif / cassons du juif / cassais du juif / cassait du juif / cassaient du juif / cassions du juif / cassiez du juif / casserai du juif / casseras du juif / cassera du juif / casserons du juif / casserez du juif / casseront du juif / casserais du juif / casserait du juif / casserions du juif / casseriez du juif / casseraient du juif / cassée du juif / cassées du juif / cassant du juif / casser du noir / casse du noir / casses du noir / cassent du noir / cassez du noir / cassons du noir / cassais du noir / cassait du noir / cassaient du noir / cassions du noir / cassiez du noir / casserai du noir / casseras du noir / cassera du noir / casserons du noir / casserez du noir / casseront du noir / casserais du noir / casserait du noir / casserions du noir / casseriez du noir / casseraient du noir / cassée du noir / cassées du noir / cassant du noir / casser du gauchiste / casse du gauchiste / casses du gauchiste / cassent du gauchiste / cassez du gauchiste / cassons du gauchiste / cassais du gauchiste / cassait du gauchiste / cassaient du gauchiste / cassions du gauchiste / cassiez du gauchiste / casserai du gauchiste / casseras du gauchiste / cassera du gauchiste / casserons du gauchiste / casserez du gauchiste / casseront du gauchiste / casserais du gauchiste / casserait du gauchiste / casserions du gauchiste / casseriez du gauchiste / casseraient du gauchiste / cassée du gauchiste / cassées du gauchiste / cassant du gauchiste / casser du facho / casse du facho / casses du facho / cassent du facho / cassez du facho / cassons du facho / cassais du facho / cassait du facho / cassaient du facho / cassions du facho / cassiez du facho / casserai du facho / casseras du facho / cassera du facho / casserons du facho / casserez du facho / casseront du facho / casserais du facho / casserait du facho / casserions du facho / casseriez du facho / casseraient du facho / cassée du facho / cassées du facho / cassant du facho ; violence ; 2
taper sa femme / tape sa femme / tapes sa femme / tapent sa femme / tapez sa femme / tapons sa femme / tapais sa femme / tapait sa femme / tapaient sa femme / tapions sa femme / tapiez sa femme / taperai sa femme / taperas sa femme / tapera sa femme / taperons sa femme / taperez sa femme / taperont sa femme / taperais sa femme / taperait sa femme / taperions sa femme / taperiez sa femme / taperaient sa femme / tapée sa femme / tapées sa femme / tapant sa femme ; violence ; 2
frapper sa femme / frappe sa femme / frappes sa femme / frappent sa femme / frappez sa femme / frappons sa femme / frappais sa femme / frappait sa femme / frappaient sa femme / frappions sa femme / frappiez sa femme / frapperai sa femme / frapperas sa femme / frappera sa femme / frapperons sa femme / frapperez sa femme / frapperont sa femme / frapperais sa femme / frapperait sa femme / frapperions sa femme / frapperiez sa femme / frapperaient sa femme / frappée sa femme / frappées sa femme / frappant sa femme ; violence ; 2
au bûcher ; violence ; 3
au poteau ; violence ; 3
à la potence / à la guillotine ; violence ; 3
sur le bûcher ; violence ; 3
au peloton ; violence ; 3
peloton d'exécution ; violence ; 3
une balle dans la tête ; violence ; 3
te crever les yeux ; violence ; 3
lui crever les yeux ; violence ; 3
balle dans la nuque ; violence ; 3
une balle et c'est réglé / une balle entre les deux yeux ; violence ; 3
deux balles dans la tête ; violence ; 3
douze balles / douze balles dans la peau ; violence ; 3
la corde au cou ; violence ; 3
corde et un arbre ; violence ; 3
un arbre et une corde ; violence ; 3
à la corde ; violence ; 3
pendez-les ; violence ; 3
tuez-les / tuez-les tous ; violence ; 3
brûlez-les ; violence ; 3
gazez-les / gazez-les tous ; violence ; 3
fusillez-les ; violence ; 3
égorgez-les ; violence ; 3
noyez-les ; violence ; 3
abattez-les ; violence ; 3
lynchez-les ; violence ; 3
exterminez-les ; violence ; 3
crevez-les ; violence ; 3
qu'on les pende / qu'on les tue / qu'on les brûle / qu'on les gaze / qu'on les fusille / qu'on les égorge / qu'on le pende / qu'on le tue / qu'on la tue / qu'on lui coupe / qu'on les abatte ; violence ; 3
il faut les tuer ; violence ; 3
faut les tuer / faut tous les tuer ; violence ; 3
faudrait les tuer / faudrait tous les tuer ; violence ; 3
il faut tous les ; violence ; 3
faudrait tous les ; violence ; 3
faut les buter ; violence ; 3
faudrait les buter ; violence ; 3
faut les crever / faut les cramer / faut les gazer ; violence ; 3
faudrait les gazer ; violence ; 3
faut les brûler / faut les pendre ; violence ; 3
faudrait les pendre ; violence ; 3
faut les éliminer / faut les exterminer / faut les éradiquer / faut le buter / faut la buter / faut le tuer / faut la tuer ; violence ; 3
à abattre ; violence ; 3 ; except="homme à abattre"
à éliminer ; violence ; 3 ; except="à éliminer les"
à exterminer ; violence ; 3
à gazer ; violence ; 3
à éradiquer ; violence ; 3 ; except="à éradiquer les|à éradiquer la"
à tuer ; violence ; 3 ; except="à tuer le"
à pendre ; violence ; 3
bons à tuer ; violence ; 3
bon à tuer ; violence ; 3
rouvrir les camps / rouvrir les fours / rouvrez les fours / rouvrez les camps ; violence ; 3
rallumer les fours / rallumez les fours ; violence ; 3
remettre les fours / remettez les fours ; violence ; 3
au four les ; violence ; 3
dans les fours ; violence ; 3 ; except="dans les fours à pain"
au four crématoire ; violence ; 3
fours crématoires pour ; violence ; 3
les chambres à gaz ; violence ; 3
chambre à gaz ; violence ; 3
camps de concentration pour ; violence ; 3
camp de concentration ; violence ; 3
camps de la mort ; violence ; 3 ; except="des camps de la mort"
solution finale ; violence ; 3
au goulag ; violence ; 3
zyklon b ; violence ; 3
savon de juif ; violence ; 3
finir en savon ; violence ; 3
étoile jaune ; violence ; 3 ; except="étoile jaune et"
au camp ; violence ; 3 ; except="au camp de base|au camp de vacances|arriver au camp|retour au camp"
en camp de travail ; violence ; 3
dans un camp de ; violence ; 3
nettoyage à la mitraillette ; violence ; 3
lance-flammes ; violence ; 3
à la kalash ; violence ; 3
kalach ; violence ; 3
à la kalachnikov ; violence ; 3
un coup de kalash ; violence ; 3
coup de fusil ; violence ; 3
coups de fusil ; violence ; 3
batte de baseball ; violence ; 3
à coups de batte ; violence ; 3
coups de barre de fer ; violence ; 3
un bon coup de batte ; violence ; 3
bon coup de pelle ; violence ; 3
coup de pelle ; violence ; 3 ; except="coup de pelle de"
coups de pelle ; violence ; 3
coup de couteau ; violence ; 3
coups de couteau ; violence ; 3
à la machette ; violence ; 3
à coups de machette / à coups de hache ; violence ; 3
une bombe dans ; violence ; 3
poser une bombe ; violence ; 3
bombe atomique sur ; violence ; 3
une bombe sur ; violence ; 3
un missile sur ; violence ; 3
faire sauter le ; violence ; 3
un attentat contre ; violence ; 3
faut un attentat ; violence ; 3
brûler une mosquée / brûler la mosquée / brûler les mosquées / brûler une synagogue / brûler un Coran ; violence ; 3
tête de porc devant ; violence ; 3
charia ; violence ; 3
le sang va couler / le sang coulera ; violence ; 3
bain de sang ; violence ; 3
mort à / mort aux / mort à tous les ; violence ; 3 ; except="mort aux rats|mort-aux-rats|mort aux vaches|mort à la|mort à crédit|mort à Venise|mort à l'âge|mort à 8|est mort à|était mort à|mort à l'|mort à Paris|mort à son|mort à petit feu|mort à cause|mort à l'hôpital|mort à cette|mort à nouveau|Mort à Dublin|mort à 7|mort à 9|mort à domicile|mort à leur"
à mort les / à mort ; violence ; 3 ; except="condamné à mort|condamnés à mort|à mort pour|condamnée à mort|mise à mort|mises à mort|à mort et|déprimé à mort|s'ennuyer à mort|blessé à mort|s'ennuie à mort|je déteste à mort"
mériter la mort / mérite la mort / mérites la mort / méritent la mort / méritez la mort / méritons la mort / méritais la mort / méritait la mort / méritaient la mort / méritions la mort / méritiez la mort / mériterai la mort / mériteras la mort / méritera la mort / mériterons la mort / mériterez la mort / mériteront la mort / mériterais la mort / mériterait la mort / mériterions la mort / mériteriez la mort / mériteraient la mort / méritée la mort / méritées la mort / méritant la mort / mériter de crever / mérite de crever / mérites de crever / méritent de crever / méritez de crever / méritons de crever / méritais de crever / méritait de crever / méritaient de crever / méritions de crever / méritiez de crever / mériterai de crever / mériteras de crever / méritera de crever / mériterons de crever / mériterez de crever / mériteront de crever / mériterais de crever / mériterait de crever / mériterions de crever / mériteriez de crever / mériteraient de crever / méritée de crever / méritées de crever / méritant de crever / mériter de mourir / mérite de mourir / mérites de mourir / méritent de mourir / méritez de mourir / méritons de mourir / méritais de mourir / méritait de mourir / méritaient de mourir / méritions de mourir / méritiez de mourir / mériterai de mourir / mériteras de mourir / méritera de mourir / mériterons de mourir / mériterez de mourir / mériteront de mourir / mériterais de mourir / mériterait de mourir / mériterions de mourir / mériteriez de mourir / mériteraient de mourir / méritée de mourir / méritées de mourir / méritant de mourir / mériter une balle / mérite une balle / mérites une balle / méritent une balle / méritez une balle / méritons une balle / méritais une balle / méritait une balle / méritaient une balle / méritions une balle / méritiez une balle / mériterai une balle / mériteras une balle / méritera une balle / mériterons une balle / mériterez une balle / mériteront une balle / mériterais une balle / mériterait une balle / mériterions une balle / mériteriez une balle / mériteraient une balle / méritée une balle / méritées une balle / méritant une balle / mériter la corde / mérite la corde / mérites la corde / méritent la corde / méritez la corde / méritons la corde / méritais la corde / méritait la corde / méritaient la corde / méritions la corde / méritiez la corde / mériterai la corde / mériteras la corde / méritera la corde / mériterons la corde / mériterez la corde / mériteront la corde / mériterais la corde / mériterait la corde / mériterions la corde / mériteriez la corde / mériteraient la corde / méritée la corde / méritées la corde / méritant la corde / mériter le bûcher / mérite le bûcher / mérites le bûcher / méritent le bûcher / méritez le bûcher / méritons le bûcher / méritais le bûcher / méritait le bûcher / méritaient le bûcher / méritions le bûcher / méritiez le bûcher / mériterai le bûcher / mériteras le bûcher / méritera le bûcher / mériterons le bûcher / mériterez le bûcher / mériteront le bûcher / mériterais le bûcher / mériterait le bûcher / mériterions le bûcher / mériteriez le bûcher / mériteraient le bûcher / méritée le bûcher / méritées le bûcher / méritant le bûcher / mériter la peine de mort / mérite la peine de mort / mérites la peine de mort / méritent la peine de mort / méritez la peine de mort / méritons la peine de mort / méritais la peine de mort / méritait la peine de mort / méritaient la peine de mort / méritions la peine de mort / méritiez la peine de mort / mériterai la peine de mort / mériteras la peine de mort / méritera la peine de mort / mériterons la peine de mort / mériterez la peine de mort / mériteront la peine de mort / mériterais la peine de mort / mériterait la peine de mort / mériterions la peine de mort / mériteriez la peine de mort / mériteraient la peine de mort / méritée la peine de mort / méritées la peine de mort / méritant la peine de mort / mériter des baffes / mérite des baffes / mérites des baffes / méritent des baffes / méritez des baffes / méritons des baffes / méritais des baffes / méritait des baffes / méritaient des baffes / méritions des baffes / méritiez des baffes / mériterai des baffes / mériteras des baffes / méritera des baffes / mériterons des baffes / mériterez des baffes / mériteront des baffes / mériterais des baffes / mériterait des baffes / mériterions des baffes / mériteriez des baffes / mériteraient des baffes / méritée des baffes / méritées des baffes / méritant des baffes / mériter une baffe / mérite une baffe / mérites une baffe / méritent une baffe / méritez une baffe / méritons une baffe / méritais une baffe / méritait une baffe / méritaient une baffe / méritions une baffe / méritiez une baffe / mériterai une baffe / mériteras une baffe / méritera une baffe / mériterons une baffe / mériterez une baffe / mériteront une baffe / mériterais une baffe / mériterait une baffe / mériterions une baffe / mériteriez une baffe / mériteraient une baffe / méritée une baffe / méritées une baffe / méritant une baffe / mériter des claques / mérite des claques / mérites des claques / méritent des claques / méritez des claques / méritons des claques / méritais des claques / méritait des claques / méritaient des claques / méritions des claques / méritiez des claques / mériterai des claques / mériteras des claques / méritera des claques / mériterons des claques / mériterez des claques / mériteront des claques / mériterais des claques / mériterait des claques / mériterions des claques / mériteriez des claques / mériteraient des claques / méritée des claques / méritées des claques / méritant des claques / mériter d'être tués / mérite d'être tués / mérites d'être tués / méritent d'être tués / méritez d'être tués / méritons d'être tués / méritais d'être tués / méritait d'être tués / méritaient d'être tués / méritions d'être tués / méritiez d'être tués / mériterai d'être tués / mériteras d'être tués / méritera d'être tués / mériterons d'être tués / mériterez d'être tués / mériteront d'être tués / mériterais d'être tués / mériterait d'être tués / mériterions d'être tués / mériteriez d'être tués / mériteraient d'être tués / méritée d'être tués / méritées d'être tués / méritant d'être tués / mériter d'être tuées / mérite d'être tuées / mérites d'être tuées / méritent d'être tuées / méritez d'être tuées / méritons d'être tuées / méritais d'être tuées / méritait d'être tuées / méritaient d'être tuées / méritions d'être tuées / méritiez d'être tuées / mériterai d'être tuées / mériteras d'être tuées / méritera d'être tuées / mériterons d'être tuées / mériterez d'être tuées / mériteront d'être tuées / mériterais d'être tuées / mériterait d'être tuées / mériterions d'être tuées / mériteriez d'être tuées / mériteraient d'être tuées / méritée d'être tuées / méritées d'être tuées / méritant d'être tuées / mériter d'être tué / mérite d'être tué / mérites d'être tué / méritent d'être tué / méritez d'être tué / méritons d'être tué / méritais d'être tué / méritait d'être tué / méritaient d'être tué / méritions d'être tué / méritiez d'être tué / mériterai d'être tué / mériteras d'être tué / méritera d'être tué / mériterons d'être tué / mériterez d'être tué / mériteront d'être tué / mériterais d'être tué / mériterait d'être tué / mériterions d'être tué / mériteriez d'être tué / mériteraient d'être tué / méritée d'être tué / méritées d'être tué / méritant d'être tué / mériter d'être frappées / mérite d'être frappées / mérites d'être frappées / méritent d'être frappées / méritez d'être frappées / méritons d'être frappées / méritais d'être frappées / méritait d'être frappées / méritaient d'être frappées / méritions d'être frappées / méritiez d'être frappées / mériterai d'être frappées / mériteras d'être frappées / méritera d'être frappées / mériterons d'être frappées / mériterez d'être frappées / mériteront d'être frappées / mériterais d'être frappées / mériterait d'être frappées / mériterions d'être frappées / mériteriez d'être frappées / mériteraient d'être frappées / méritée d'être frappées / méritées d'être frappées / méritant d'être frappées / mériter d'être violée / mérite d'être violée / mérites d'être violée / méritent d'être violée / méritez d'être violée / méritons d'être violée / méritais d'être violée / méritait d'être violée / méritaient d'être violée / méritions d'être violée / méritiez d'être violée / mériterai d'être violée / mériteras d'être violée / méritera d'être violée / mériterons d'être violée / mériterez d'être violée / mériteront d'être violée / mériterais d'être violée / mériterait d'être violée / mériterions d'être violée / mériteriez d'être violée / mériteraient d'être violée / méritée d'être violée / méritées d'être violée / méritant d'être violée / mériter d'être violées / mérite d'être violées / mérites d'être violées / méritent d'être violées / méritez d'être violées / méritons d'être violées / méritais d'être violées / méritait d'être violées / méritaient d'être violées / méritions d'être violées / méritiez d'être violées / mériterai d'être violées / mériteras d'être violées / méritera d'être violées / mériterons d'être violées / mériterez d'être violées / mériteront d'être violées / mériterais d'être violées / mériterait d'être violées / mériterions d'être violées / mériteriez d'être violées / mériteraient d'être violées / méritée d'être violées / méritées d'être violées / méritant d'être violées / mériter d'être battues / mérite d'être battues / mérites d'être battues / méritent d'être battues / méritez d'être battues / méritons d'être battues / méritais d'être battues / méritait d'être battues / méritaient d'être battues / méritions d'être battues / méritiez d'être battues / mériterai d'être battues / mériteras d'être battues / méritera d'être battues / mériterons d'être battues / mériterez d'être battues / mériteront d'être battues / mériterais d'être battues / mériterait d'être battues / mériterions d'être battues / mériteriez d'être battues / mériteraient d'être battues / méritée d'être battues / méritées d'être battues / méritant d'être battues / mériter d'être pendus / mérite d'être pendus / mérites d'être pendus / méritent d'être pendus / méritez d'être pendus / méritons d'être pendus / méritais d'être pendus / méritait d'être pendus / méritaient d'être pendus / méritions d'être pendus / méritiez d'être pendus / mériterai d'être pendus / mériteras d'être pendus / méritera d'être pendus / mériterons d'être pendus / mériterez d'être pendus / mériteront d'être pendus / mériterais d'être pendus / mériterait d'être pendus / mériterions d'être pendus / mériteriez d'être pendus / mériteraient d'être pendus / méritée d'être pendus / méritées d'être pendus / méritant d'être pendus / mériter d'être brûlés / mérite d'être brûlés / mérites d'être brûlés / méritent d'être brûlés / méritez d'être brûlés / méritons d'être brûlés / méritais d'être brûlés / méritait d'être brûlés / méritaient d'être brûlés / méritions d'être brûlés / méritiez d'être brûlés / mériterai d'être brûlés / mériteras d'être brûlés / méritera d'être brûlés / mériterons d'être brûlés / mériterez d'être brûlés / mériteront d'être brûlés / mériterais d'être brûlés / mériterait d'être brûlés / mériterions d'être brûlés / mériteriez d'être brûlés / mériteraient d'être brûlés / méritée d'être brûlés / méritées d'être brûlés / méritant d'être brûlés / mériter d'être gazés / mérite d'être gazés / mérites d'être gazés / méritent d'être gazés / méritez d'être gazés / méritons d'être gazés / méritais d'être gazés / méritait d'être gazés / méritaient d'être gazés / méritions d'être gazés / méritiez d'être gazés / mériterai d'être gazés / mériteras d'être gazés / méritera d'être gazés / mériterons d'être gazés / mériterez d'être gazés / mériteront d'être gazés / mériterais d'être gazés / mériterait d'être gazés / mériterions d'être gazés / mériteriez d'être gazés / mériteraient d'être gazés / méritée d'être gazés / méritées d'être gazés / méritant d'être gazés / mériter de souffrir / mérite de souffrir / mérites de souffrir / méritent de souffrir / méritez de souffrir / méritons de souffrir / méritais de souffrir / méritait de souffrir / méritaient de souffrir / méritions de souffrir / méritiez de souffrir / mériterai de souffrir / mériteras de souffrir / méritera de souffrir / mériterons de souffrir / mériterez de souffrir / mériteront de souffrir / mériterais de souffrir / mériterait de souffrir / mériterions de souffrir / mériteriez de souffrir / mériteraient de souffrir / méritée de souffrir / méritées de souffrir / méritant de souffrir ; violence ; 3
devoir mourir / dois mourir / doit mourir / devons mourir / devez mourir / doivent mourir / devais mourir / devait mourir / devions mourir / deviez mourir / devaient mourir / devrai mourir / devras mourir / devra mourir / devrons mourir / devrez mourir / devront mourir / devrais mourir / devrait mourir / devrions mourir / devriez mourir / devraient mourir / doive mourir / doives mourir / dû mourir / dûe mourir / dûs mourir / dûes mourir / devant mourir / devoir crever / dois crever / doit crever / devons crever / devez crever / doivent crever / devais crever / devait crever / devions crever / deviez crever / devaient crever / devrai crever / devras crever / devra crever / devrons crever / devrez crever / devront crever / devrais crever / devrait crever / devrions crever / devriez crever / devraient crever / doive crever / doives crever / dû crever / dûe crever / dûs crever / dûes crever / devant crever ; violence ; 3 ; except="devoir mourir un jour|doivent mourir un jour"
doivent tous mourir / doivent tous crever ; violence ; 3
devraient être tués / devraient être tuées / devraient être exécutés / devraient être pendus / devraient être fusillés / devraient être brûlés / devraient être gazés / devraient être abattus / devraient être exterminés / devraient être lapidées / devraient être éliminés / devraient être battues / devraient se faire tuer / devraient se faire violer ; violence ; 3
doivent être tués / doivent être éliminés / doivent être exterminés / doivent être éradiqués / doivent être brûlés / doivent disparaître ; violence ; 3
doit disparaître ; violence ; 3
qu'ils crèvent / qu'ils crèvent tous ; violence ; 3
qu'elles crèvent ; violence ; 3
qu'il crève ; violence ; 3
qu'elle crève ; violence ; 3
qu'ils meurent / qu'ils meurent tous ; violence ; 3
laissez-les crever / laissez-les mourir / laissons-les crever / laissez-les se noyer / laissons-les se noyer ; violence ; 3
qu'ils se noient / qu'ils coulent ; violence ; 3
coulez les bateaux / couler les bateaux ; violence ; 3
rejetez-les à la mer / rejeter à la mer / rejette à la mer / rejettes à la mer / rejettent à la mer / rejetez à la mer / rejetons à la mer / rejetais à la mer / rejetait à la mer / rejetaient à la mer / rejetions à la mer / rejetiez à la mer / rejetterai à la mer / rejetteras à la mer / rejettera à la mer / rejetterons à la mer / rejetterez à la mer / rejetteront à la mer / rejetterais à la mer / rejetterait à la mer / rejetterions à la mer / rejetteriez à la mer / rejetteraient à la mer / rejeté à la mer / rejetée à la mer / rejetés à la mer / rejetées à la mer / rejetant à la mer ; violence ; 3
jeter à la mer / jette à la mer / jettes à la mer / jettent à la mer / jetez à la mer / jetons à la mer / jetais à la mer / jetait à la mer / jetaient à la mer / jetions à la mer / jetiez à la mer / jetterai à la mer / jetteras à la mer / jettera à la mer / jetterons à la mer / jetterez à la mer / jetteront à la mer / jetterais à la mer / jetterait à la mer / jetterions à la mer / jetteriez à la mer / jetteraient à la mer / jeté à la mer / jetée à la mer / jetés à la mer / jetées à la mer / jetant à la mer ; violence ; 3
balancer à la mer / balance à la mer / balances à la mer / balancent à la mer / balancez à la mer / balançons à la mer / balançais à la mer / balançait à la mer / balançaient à la mer / balancions à la mer / balanciez à la mer / balancerai à la mer / balanceras à la mer / balancera à la mer / balancerons à la mer / balancerez à la mer / balanceront à la mer / balancerais à la mer / balancerait à la mer / balancerions à la mer / balanceriez à la mer / balanceraient à la mer / balancée à la mer / balancées à la mer / balançant à la mer ; violence ; 3
foutre à la mer / fous à la mer / fout à la mer / foutons à la mer / foutez à la mer / foutent à la mer / foutais à la mer / foutait à la mer / foutions à la mer / foutiez à la mer / foutaient à la mer / foutrai à la mer / foutras à la mer / foutra à la mer / foutrons à la mer / foutrez à la mer / foutront à la mer / foutrais à la mer / foutrait à la mer / foutrions à la mer / foutriez à la mer / foutraient à la mer / foute à la mer / foutes à la mer / foutu à la mer / foutue à la mer / foutus à la mer / foutues à la mer / foutant à la mer ; violence ; 3
jeter aux requins / jette aux requins / jettes aux requins / jettent aux requins / jetez aux requins / jetons aux requins / jetais aux requins / jetait aux requins / jetaient aux requins / jetions aux requins / jetiez aux requins / jetterai aux requins / jetteras aux requins / jettera aux requins / jetterons aux requins / jetterez aux requins / jetteront aux requins / jetterais aux requins / jetterait aux requins / jetterions aux requins / jetteriez aux requins / jetteraient aux requins / jeté aux requins / jetée aux requins / jetés aux requins / jetées aux requins / jetant aux requins ; violence ; 3
bouffés par les requins ; violence ; 3
donner aux chiens / donne aux chiens / donnes aux chiens / donnent aux chiens / donnez aux chiens / donnons aux chiens / donnais aux chiens / donnait aux chiens / donnaient aux chiens / donnions aux chiens / donniez aux chiens / donnerai aux chiens / donneras aux chiens / donnera aux chiens / donnerons aux chiens / donnerez aux chiens / donneront aux chiens / donnerais aux chiens / donnerait aux chiens / donnerions aux chiens / donneriez aux chiens / donneraient aux chiens / donnée aux chiens / données aux chiens / donnant aux chiens ; violence ; 3
jeter du toit / jette du toit / jettes du toit / jettent du toit / jetez du toit / jetons du toit / jetais du toit / jetait du toit / jetaient du toit / jetions du toit / jetiez du toit / jetterai du toit / jetteras du toit / jettera du toit / jetterons du toit / jetterez du toit / jetteront du toit / jetterais du toit / jetterait du toit / jetterions du toit / jetteriez du toit / jetteraient du toit / jeté du toit / jetée du toit / jetés du toit / jetées du toit / jetant du toit / jeter des toits / jette des toits / jettes des toits / jettent des toits / jetez des toits / jetons des toits / jetais des toits / jetait des toits / jetaient des toits / jetions des toits / jetiez des toits / jetterai des toits / jetteras des toits / jettera des toits / jetterons des toits / jetterez des toits / jetteront des toits / jetterais des toits / jetterait des toits / jetterions des toits / jetteriez des toits / jetteraient des toits / jeté des toits / jetée des toits / jetés des toits / jetées des toits / jetant des toits / jeter par la fenêtre / jette par la fenêtre / jettes par la fenêtre / jettent par la fenêtre / jetez par la fenêtre / jetons par la fenêtre / jetais par la fenêtre / jetait par la fenêtre / jetaient par la fenêtre / jetions par la fenêtre / jetiez par la fenêtre / jetterai par la fenêtre / jetteras par la fenêtre / jettera par la fenêtre / jetterons par la fenêtre / jetterez par la fenêtre / jetteront par la fenêtre / jetterais par la fenêtre / jetterait par la fenêtre / jetterions par la fenêtre / jetteriez par la fenêtre / jetteraient par la fenêtre / jeté par la fenêtre / jetée par la fenêtre / jetés par la fenêtre / jetées par la fenêtre / jetant par la fenêtre ; violence ; 3 ; except="jeter par la fenêtre de l'argent"
balancer du toit / balance du toit / balances du toit / balancent du toit / balancez du toit / balançons du toit / balançais du toit / balançait du toit / balançaient du toit / balancions du toit / balanciez du toit / balancerai du toit / balanceras du toit / balancera du toit / balancerons du toit / balancerez du toit / balanceront du toit / balancerais du toit / balancerait du toit / balancerions du toit / balanceriez du toit / balanceraient du toit / balancée du toit / balancées du toit / balançant du toit ; violence ; 3

# Wishes of harm.
crève / crèves / crevez ; wish ; 1 ; except="crève la dalle|crève-cœur|crève les yeux|la crève|crève l'écran|ça crève le|crève de chaud|crève de faim|crève-la-faim|on crève de|crève le cœur|crève de froid|je crève|crevez le plafond|crève-la-dalle|un pneu crève|crève un|crève le plafond|crève d'envie"
va crever ; wish ; 2
allez crever ; wish ; 2
crève donc / crève sale / crève en silence / crève salope / crève connard / crevez tous / crève vite / crève lentement / crève en enfer ; wish ; 2
va mourir ; wish ; 3 ; except="va mourir de|va mourir dans|va mourir si|on va mourir|elle va mourir|il va mourir|qui va mourir|va mourir un jour|va mourir bientôt"
allez mourir ; wish ; 3
meurs ; wish ; 3 ; except="meurs de faim|je meurs|meurs d'envie|meurs de soif|meurs de chaud|meurs de froid|que tu meurs|tu meurs de|tu meurs d'|tu meurs"
mourez ; wish ; 3 ; except="mourez de"
mourrez ; wish ; 3
meurs donc / meurs salope / meurs connard / meurs sale ; wish ; 3
va te pendre ; wish ; 3
allez vous pendre ; wish ; 3
pends-toi ; wish ; 3
pendez-vous ; wish ; 3
va te noyer ; wish ; 3
noie-toi ; wish ; 3
va te tuer ; wish ; 3
tue-toi ; wish ; 3
tuez-vous ; wish ; 3
suicide-toi / suicidez-vous ; wish ; 3
va te suicider ; wish ; 3
allez vous suicider ; wish ; 3
va te jeter ; wish ; 3
jette-toi sous un train / jette-toi d'un pont / jette-toi par la fenêtre ; wish ; 3
va te jeter sous un train / va te jeter d'un pont / va te jeter du haut ; wish ; 3
saute d'un pont / saute par la fenêtre / saute du dixième étage ; wish ; 3 ; except="saute par la fenêtre de|il saute par la fenêtre"
va sauter d'un pont ; wish ; 3
tire-toi une balle ; wish ; 3
tirez-vous une balle ; wish ; 3
mets-toi une balle ; wish ; 3
colle-toi une balle ; wish ; 3
coupe-toi les veines ; wish ; 3
ouvre-toi les veines / ouvre tes veines ; wish ; 3
taille-toi les veines ; wish ; 3
bois de la javel / bois de l'eau de javel ; wish ; 3
va boire de la javel ; wish ; 3
bois de l'essence / bois du cyanure ; wish ; 3
avale de la mort-aux-rats ; wish ; 3
prends une corde ; wish ; 3
achète une corde / achète-toi une corde ; wish ; 3
trouve une corde ; wish ; 3
prends une corde et un tabouret ; wish ; 3
une corde et un tabouret ; wish ; 3
immole-toi ; wish ; 3
va t'immoler ; wish ; 3
brûle en enfer / brûlez en enfer ; wish ; 3
va brûler en enfer ; wish ; 3
pourris en enfer ; wish ; 3
va pourrir en enfer ; wish ; 3
va en enfer ; wish ; 3
allez en enfer ; wish ; 3
rôtis en enfer ; wish ; 3
va griller en enfer ; wish ; 3
kys ; wish ; 3
kill yourself ; wish ; 3
go die ; wish ; 3
unalive ; wish ; 3
j'espère que tu vas crever / j'espère que tu crèves / j'espère que tu vas mourir / j'espère que vous allez crever / j'espère que vous crevez / j'espère que vous allez mourir / j'espère que tu crèveras / j'espère que tu mourras / j'espère que tu souffriras / j'espère que tu vas souffrir / j'espère que tu auras un cancer / j'espère que t'auras un cancer / j'espère que tu vas choper / j'espère que t'auras un accident / j'espère que tu auras un accident / j'espère que tu te feras / j'espère qu'il va crever / j'espère qu'elle va crever / j'espère qu'ils vont crever / j'espère qu'ils vont tous crever / j'espère qu'il va mourir / j'espère qu'ils crèvent / j'espère que tes enfants / j'espère que tes gosses / j'espère que ta mère / j'espère que ta fille / j'espère que vos enfants vont / j'espère qu'on te / j'espère qu'un jour on te / j'espère que quelqu'un va te / j'espère que ta famille / j'espère que tu te feras violer / j'espère que tu te feras renverser / j'espère que tu perdras / j'espère que tu vas te faire ; wish ; 3 ; except="j'espère que tes enfants vont bien|j'espère que tes enfants se portent|j'espère que ta mère va|j'espère que ta famille va|j'espère que vos enfants vont bien|j'espère que ta fille va|j'espère que ta fille se|j'espère que ta mère se|j'espère que ta famille et|j'espère que ta famille se|j'espère qu'on te verra|j'espère qu'on te reverra|j'espère que tu vas te faire plaisir|j'espère que tu vas te faire rembourser|j'espère que ta mère et|j'espère que ta mère est|j'espère que ta fille est|j'espère que tes enfants sont|j'espère qu'on te rendra"
vivement que tu crèves / vivement que tu meures / vivement ta mort / vivement qu'il crève / vivement qu'ils crèvent / vivement qu'elle crève ; wish ; 3
puisses-tu crever / puisses-tu mourir / puisses-tu souffrir / puissiez-vous crever / puissiez-vous mourir ; wish ; 3
que tu crèves / que tu meures ; wish ; 3
que vous creviez ; wish ; 3
que tu souffres / que tu brûles / que tu pourrisses ; wish ; 3
que le diable t'emporte ; wish ; 3
que Dieu te maudisse ; wish ; 3
qu'Allah te maudisse ; wish ; 3
que Dieu vous maudisse ; wish ; 3
soyez maudits ; wish ; 3
sois maudit / sois maudite ; wish ; 3
maudit sois-tu / maudits soyez-vous ; wish ; 3
Allah yn3al / allah yen3el / allah y3adbek / Allah yakhdek ; wish ; 3
je te souhaite de crever / je te souhaite de mourir / je te souhaite la mort ; wish ; 3
je vous souhaite la mort ; wish ; 3
je te souhaite un cancer ; wish ; 3
je vous souhaite un cancer ; wish ; 3
je te souhaite le pire ; wish ; 3
je vous souhaite le pire ; wish ; 3
je te souhaite le malheur / je te souhaite du malheur ; wish ; 3
je vous souhaite de crever ; wish ; 3
je te souhaite de souffrir / je te souhaite une longue agonie ; wish ; 3
je lui souhaite la mort ; wish ; 3
je leur souhaite la mort / je leur souhaite de crever ; wish ; 3
je lui souhaite de crever ; wish ; 3
je te souhaite tous les malheurs / je te souhaite le sida ; wish ; 3
je vous souhaite le sida ; wish ; 3
te souhaite une mort lente ; wish ; 3
souhaite ta mort / souhaite votre mort / souhaite sa mort / souhaite leur mort ; wish ; 3
te souhaiter la mort ; wish ; 3
je te souhaite que du malheur ; wish ; 3
je vous souhaite que du malheur / je vous souhaite tous les malheurs ; wish ; 3
on te souhaite la mort ; wish ; 3
tu devrais mourir / tu devrais crever / tu devrais te suicider / tu devrais te pendre / tu devrais te tuer / tu devrais te foutre en l'air / tu devrais te tirer une balle ; wish ; 3
vous devriez crever / vous devriez mourir / vous devriez vous suicider / vous devriez vous pendre ; wish ; 3
tu mérites de mourir / tu mérites de crever / tu mérites la mort / tu mérites que la mort / tu mérites pas de vivre ; wish ; 3
tu ne mérites pas de vivre ; wish ; 3
vous méritez de crever / vous méritez la mort / vous méritez de mourir / vous ne méritez pas de vivre / vous méritez pas de vivre ; wish ; 3
tu mérites de souffrir / tu mérites de te faire / tu mérites une balle / tu mérites qu'on te / tu mérites d'être violée ; wish ; 3
il mérite de crever ; wish ; 3
elle mérite de crever ; wish ; 3
ta mère aurait dû avorter / ta mère aurait dû t'avaler / ta mère aurait dû prendre la pilule ; wish ; 3
aurait dû t'avorter ; wish ; 3
ton père aurait dû ; wish ; 3
aurait mieux fait d'avorter / aurait mieux fait de mourir ; wish ; 3
t'aurais dû crever ; wish ; 3
tu aurais dû crever ; wish ; 3
t'aurais dû mourir ; wish ; 3
tu aurais dû mourir ; wish ; 3
t'aurais jamais dû naître ; wish ; 3
tu n'aurais jamais dû naître / tu n'aurais pas dû naître ; wish ; 3
le monde serait mieux sans toi / le monde irait mieux sans toi / le monde se porterait mieux sans ; wish ; 3
la planète serait mieux sans ; wish ; 3
personne ne te regrettera / personne te regrettera / personne ne pleurera / personne viendra à ton enterrement / personne à ton enterrement ; wish ; 3
je danserai sur ta tombe ; wish ; 3
je pisserai sur ta tombe ; wish ; 3
je cracherai sur ta tombe ; wish ; 3
pisser sur ta tombe / pisse sur ta tombe / pisses sur ta tombe / pissent sur ta tombe / pissez sur ta tombe / pissons sur ta tombe / pissais sur ta tombe / pissait sur ta tombe / pissaient sur ta tombe / pissions sur ta tombe / pissiez sur ta tombe / pisserai sur ta tombe / pisseras sur ta tombe / pissera sur ta tombe / pisserons sur ta tombe / pisserez sur ta tombe / pisseront sur ta tombe / pisserais sur ta tombe / pisserait sur ta tombe / pisserions sur ta tombe / pisseriez sur ta tombe / pisseraient sur ta tombe / pissée sur ta tombe / pissées sur ta tombe / pissant sur ta tombe ; wish ; 3
cracher sur ta tombe / crache sur ta tombe / craches sur ta tombe / crachent sur ta tombe / crachez sur ta tombe / crachons sur ta tombe / crachais sur ta tombe / crachait sur ta tombe / crachaient sur ta tombe / crachions sur ta tombe / crachiez sur ta tombe / cracherai sur ta tombe / cracheras sur ta tombe / crachera sur ta tombe / cracherons sur ta tombe / cracherez sur ta tombe / cracheront sur ta tombe / cracherais sur ta tombe / cracherait sur ta tombe / cracherions sur ta tombe / cracheriez sur ta tombe / cracheraient sur ta tombe / crachée sur ta tombe / crachées sur ta tombe / crachant sur ta tombe ; wish ; 3
danser sur ta tombe / danse sur ta tombe / danses sur ta tombe / dansent sur ta tombe / dansez sur ta tombe / dansons sur ta tombe / dansais sur ta tombe / dansait sur ta tombe / dansaient sur ta tombe / dansions sur ta tombe / dansiez sur ta tombe / danserai sur ta tombe / danseras sur ta tombe / dansera sur ta tombe / danserons sur ta tombe / danserez sur ta tombe / danseront sur ta tombe / danserais sur ta tombe / danserait sur ta tombe / danserions sur ta tombe / danseriez sur ta tombe / danseraient sur ta tombe / dansée sur ta tombe / dansées sur ta tombe / dansant sur ta tombe ; wish ; 3
cracher sur vos tombes / crache sur vos tombes / craches sur vos tombes / crachent sur vos tombes / crachez sur vos tombes / crachons sur vos tombes / crachais sur vos tombes / crachait sur vos tombes / crachaient sur vos tombes / crachions sur vos tombes / crachiez sur vos tombes / cracherai sur vos tombes / cracheras sur vos tombes / crachera sur vos tombes / cracherons sur vos tombes / cracherez sur vos tombes / cracheront sur vos tombes / cracherais sur vos tombes / cracherait sur vos tombes / cracherions sur vos tombes / cracheriez sur vos tombes / cracheraient sur vos tombes / crachée sur vos tombes / crachées sur vos tombes / crachant sur vos tombes ; wish ; 3 ; except="J'irai cracher sur vos tombes"
hâte que tu crèves / hâte que tu meures / hâte de te voir crever / hâte que vous creviez / hâte qu'il crève ; wish ; 3
on fêtera ta mort ; wish ; 3
je fêterai ta mort ; wish ; 3
le champagne le jour de ta mort ; wish ; 3
RIP bientôt ; wish ; 3
rends service à l'humanité / rends service à la société ; wish ; 3
rendez service à l'humanité ; wish ; 3
rends service à tout le monde et ; wish ; 3
fais-nous plaisir et crève / fais plaisir à tout le monde ; wish ; 3 ; except="fais plaisir à tout le monde avec"
débarrasse-nous de toi ; wish ; 3
te faire écraser ; wish ; 2
va te faire écraser / va te faire renverser ; wish ; 2
fais-toi écraser / fais-toi renverser ; wish ; 2
te faire violer ; wish ; 2
va te faire violer ; wish ; 2
fais-toi violer ; wish ; 2
te faire égorger ; wish ; 2
va te faire égorger ; wish ; 2
te faire tabasser ; wish ; 2
va te faire tabasser ; wish ; 2
chope le cancer ; wish ; 2
attrape un cancer ; wish ; 2
choper un cancer / chope le sida ; wish ; 2 ; except="choper un cancer du"
crève du cancer / crève du sida / crève du covid ; wish ; 2
cancer à toi / cancer à ta mère / cancer à tes enfants / cancer dans ta famille ; wish ; 2
un bon cancer ; wish ; 2
le cancer te ; wish ; 2
un cancer pour toi ; wish ; 2
bon cancer ; wish ; 2
étouffe-toi / étouffe-toi avec / étouffez-vous ; wish ; 2
étrangle-toi avec ; wish ; 2
va te perdre en forêt ; wish ; 2
disparais / disparaissez / disparais de la surface ; wish ; 2 ; except="disparais pas"
va disparaître ; wish ; 2
plus jamais te revoir vivant ; wish ; 2

# Announced harm.
je vais te tuer / je vais vous tuer ; menace ; 3
je te tuerai ; menace ; 3
je vous tuerai ; menace ; 3
je te tue ; menace ; 3
je vous tue ; menace ; 3
j'vais te tuer ; menace ; 3
jvais te tuer ; menace ; 3
on va te tuer / on va vous tuer ; menace ; 3
je vais le tuer / je vais la tuer / je vais les tuer ; menace ; 3
on va le tuer / on va la tuer ; menace ; 3
vais te buter / vais vous buter ; menace ; 3
je te bute ; menace ; 3
je vous bute ; menace ; 3
je te buterai ; menace ; 3
on va te buter ; menace ; 3
vais te crever / vais vous crever ; menace ; 3
je te crève ; menace ; 3
je vous crève ; menace ; 3
je te crèverai ; menace ; 3
on va te crever ; menace ; 3
te crever la peau ; menace ; 3
vais te fumer ; menace ; 3
je te fume ; menace ; 3
vais vous fumer ; menace ; 3
on va te fumer ; menace ; 3
vais te saigner ; menace ; 3
je te saigne ; menace ; 3
vais vous saigner ; menace ; 3
on va te saigner ; menace ; 3
vais te planter / vais te flinguer / vais vous flinguer ; menace ; 3
je te flingue ; menace ; 3
vais t'égorger / vais vous égorger ; menace ; 3
je t'égorge ; menace ; 3
on va t'égorger ; menace ; 3
je vais t'égorger ; menace ; 3
vais te décapiter / vais t'éventrer / vais t'étrangler ; menace ; 3
je vais t'étrangler ; menace ; 3
vais vous étrangler / vais te descendre ; menace ; 3 ; except="vais te descendre à"
on va te descendre ; menace ; 3
vais t'abattre / vais te dézinguer / vais te violer ; menace ; 3
je te viole ; menace ; 3
on va te violer ; menace ; 3
vais vous violer / vais violer ta / vais te brûler ; menace ; 3
on va te brûler ; menace ; 3
vais te cramer / vais vous cramer ; menace ; 3
je te crame ; menace ; 3
on va te cramer ; menace ; 3
vais te pendre ; menace ; 3
on va te pendre ; menace ; 3
vais t'exploser ; menace ; 3
on va t'exploser ; menace ; 3
vais te massacrer ; menace ; 3
on va te massacrer ; menace ; 3
vais te découper / vais te noyer / vais t'écraser ; menace ; 3
te rouler dessus ; menace ; 3
vais te faire la peau ; menace ; 3
on va te faire la peau ; menace ; 3
te faire la peau ; menace ; 3
vous faire la peau ; menace ; 3
j'aurai ta peau ; menace ; 3
on aura ta peau ; menace ; 3
j'aurai ta tête ; menace ; 3
on aura ta tête ; menace ; 3
aura sa peau ; menace ; 3
auront ta peau ; menace ; 3
je veux ta peau ; menace ; 3
t'es un homme mort / t'es mort ; menace ; 3 ; except="t'es mort de rire|t'es mort de faim|t'es mort de fatigue"
vous êtes morts ; menace ; 3
t'es un mort ; menace ; 3
tu es mort ; menace ; 3 ; except="tu es mort de rire"
t'es une femme morte / t'es morte ; menace ; 3 ; except="t'es morte de rire|t'es morte de"
tu es un homme mort ; menace ; 3
vous êtes des hommes morts ; menace ; 3
tu vas mourir ; menace ; 3 ; except="tu vas mourir de rire|tu vas mourir de"
vous allez mourir ; menace ; 3
tu vas crever ; menace ; 3 ; except="tu vas crever de chaud"
vous allez crever / vous allez tous crever / vous allez tous mourir ; menace ; 3
tu vas y passer ; menace ; 3 ; except="tu vas y passer la|tu vas y passer des"
vous allez y passer ; menace ; 3 ; except="vous allez y passer"
tu vas finir dans un cercueil / tu vas finir à l'hôpital / tu vas finir à la morgue ; menace ; 3
tu finiras à la morgue / tu finiras à l'hôpital ; menace ; 3
tu vas finir dans le coffre ; menace ; 3
dans un coffre de voiture ; menace ; 3
tu vas finir six pieds sous terre ; menace ; 3
finir six pieds sous terre ; menace ; 3
tes jours sont comptés ; menace ; 3
vos jours sont comptés ; menace ; 3
ses jours sont comptés ; menace ; 3
prépare ton cercueil / préparez vos cercueils / prépare ta tombe ; menace ; 3
creuse ta tombe ; menace ; 3
commande ton cercueil ; menace ; 3
fais tes prières / fais ta prière / fais tes adieux ; menace ; 3
dis adieu à ta famille ; menace ; 3
profite de tes derniers jours ; menace ; 3
dernier avertissement ; menace ; 3 ; except="dernier avertissement avant clôture"
c'est ton dernier avertissement ; menace ; 3
ton heure viendra / ton heure a sonné ; menace ; 3
votre heure viendra ; menace ; 3
ton tour viendra ; menace ; 3
votre tour viendra ; menace ; 3
tu seras le prochain ; menace ; 3 ; except="tu seras le prochain gagnant"
tu es le prochain ; menace ; 3 ; except="tu es le prochain sur|tu es le prochain gagnant"
t'es le prochain / t'es la prochaine ; menace ; 3 ; except="t'es la prochaine sur"
vous serez les prochains / vous êtes les prochains ; menace ; 3
comme samuel paty / comme charlie hebdo ; menace ; 3
finir comme charlie / finir comme samuel paty ; menace ; 3
un nouveau bataclan ; menace ; 3
il faut un nouveau charlie ; menace ; 3
te casser la gueule ; menace ; 2
vous casser la gueule ; menace ; 2
je vais te casser ; menace ; 2
je te casse la gueule ; menace ; 2
on va te casser ; menace ; 2
te péter la gueule ; menace ; 2
vous péter la gueule ; menace ; 2
je te pète la gueule ; menace ; 2
te démonter ; menace ; 2
vous démonter ; menace ; 2
te défoncer ; menace ; 2
vous défoncer ; menace ; 2
je te défonce / je te défonce la gueule ; menace ; 2
je vais te défoncer ; menace ; 2
on va te défoncer ; menace ; 2
je te démonte ; menace ; 2
te démonter la gueule ; menace ; 2
t'éclater la gueule / t'éclater la tête ; menace ; 2
je t'éclate ; menace ; 2
vais t'éclater ; menace ; 2
on va t'éclater ; menace ; 2
te fracasser ; menace ; 2
vous fracasser ; menace ; 2
te péter les dents / te péter les genoux ; menace ; 2
te casser les genoux / te casser les jambes / te casser les dents / te casser en deux ; menace ; 2
te couper la langue / te couper les couilles / te couper la tête ; menace ; 2
te trancher la gorge ; menace ; 2
t'arracher la tête / t'arracher les yeux / t'arracher la langue / t'arracher les couilles ; menace ; 2
te mettre une balle ; menace ; 2
vous mettre une balle ; menace ; 2
te coller une balle ; menace ; 2
te loger une balle ; menace ; 2
te mettre une droite / te mettre une patate / te mettre une raclée / te mettre une branlée ; menace ; 2
te foutre une raclée ; menace ; 2
te refaire le portrait ; menace ; 2
refaire le portrait ; menace ; 2 ; except="refaire le portrait de"
te refaire la face ; menace ; 2
te démolir ; menace ; 2
vous démolir ; menace ; 2
te tabasser ; menace ; 2
vous tabasser ; menace ; 2
te dérouiller ; menace ; 2
te frapper ; menace ; 2
je te frappe ; menace ; 2
je vais te frapper ; menace ; 2
te péter la mâchoire ; menace ; 2
te botter le cul ; menace ; 2
ton cul va prendre ; menace ; 2
te faire bouffer tes dents / te faire avaler tes dents ; menace ; 2
cracher tes dents ; menace ; 2
ramasser tes dents ; menace ; 2
manger à la paille / mangeras à la paille ; menace ; 2
finiras en fauteuil / finir en fauteuil ; menace ; 2
te mettre dans un fauteuil roulant ; menace ; 2
je vais m'occuper de toi / je vais m'occuper de ton cas ; menace ; 2
on va s'occuper de toi / on va s'occuper de ton cas / on va s'occuper de vous / on va vous régler votre compte ; menace ; 2
régler ton compte / régler votre compte ; menace ; 2
te régler ton compte ; menace ; 2
régler son compte ; menace ; 2
on va s'expliquer dehors ; menace ; 2
viens on règle ça / viens te battre / viens t'expliquer / viens me le dire en face ; menace ; 2
dis-le moi en face ; menace ; 2
répète en face ; menace ; 2
attends que je te croise ; menace ; 2
si je te croise / si je te chope / si je t'attrape ; menace ; 2
si on te croise ; menace ; 2
si je te trouve / si je te retrouve / si je vous croise / si je vous chope ; menace ; 2 ; except="si je te trouve un|si je te trouve une"
le jour où je te croise / le jour où je te chope ; menace ; 2
quand je te chope / quand je vais te choper ; menace ; 2
que je te croise pas / que je ne te croise pas / que je te recroise pas ; menace ; 2
je te retrouverai ; menace ; 2
on te retrouvera ; menace ; 2
je vais te retrouver ; menace ; 2 ; except="je vais te retrouver ça"
on va te retrouver ; menace ; 2 ; except="on va te retrouver ton"
je vais te trouver ; menace ; 2 ; except="je vais te trouver une|je vais te trouver un"
on va te trouver ; menace ; 2 ; except="on va te trouver une|on va te trouver un"
je te trouverai ; menace ; 2
on te trouvera ; menace ; 2
je vous retrouverai ; menace ; 2
on vous retrouvera ; menace ; 2
vous retrouver un par un ; menace ; 2
je finirai par te trouver ; menace ; 2
je vais venir te chercher ; menace ; 2
on vient te chercher ; menace ; 2 ; except="on vient te chercher à|on vient te chercher en"
on va venir te chercher ; menace ; 2
je viens te chercher ; menace ; 2 ; except="je viens te chercher à"
je vais débarquer / je vais passer chez toi ; menace ; 2
on va passer chez toi / on va passer vous voir ; menace ; 2 ; except="on va passer chez toi pour"
je vais venir chez toi ; menace ; 2
on va venir chez toi ; menace ; 2
on arrive chez toi ; menace ; 2
on débarque chez toi ; menace ; 2
je débarque chez toi ; menace ; 2
je t'attends à la sortie ; menace ; 2
on t'attend à la sortie ; menace ; 2
on vous attend à la sortie ; menace ; 2
je t'attends en bas de chez toi ; menace ; 2
on t'attend en bas ; menace ; 2
je suis en bas de chez toi ; menace ; 2 ; except="je suis en bas de chez toi avec"
devant chez toi ; menace ; 2 ; except="devant chez toi pour te livrer"
en bas de chez toi ; menace ; 2 ; except="je suis en bas de chez toi avec"
devant ta porte / devant l'école de tes enfants ; menace ; 2 ; except="colis devant ta porte|devant ta porte le colis"
à la sortie de l'école de tes ; menace ; 2
on sait où tu habites ; menace ; 2
je sais où tu habites / je sais où tu vis ; menace ; 2
on sait où vous habitez ; menace ; 2
je sais où vous habitez ; menace ; 2
on sait où tu vis / on sait où tu travailles ; menace ; 2
je sais où tu travailles / je sais où tu bosses ; menace ; 2
on sait où tu bosses ; menace ; 2
je sais où te trouver ; menace ; 2
on sait où te trouver ; menace ; 2
je sais où vous trouver ; menace ; 2
on sait où vous trouver ; menace ; 2
on connaît ton adresse ; menace ; 2
je connais ton adresse ; menace ; 2
j'ai ton adresse ; menace ; 2 ; except="j'ai ton adresse mail"
on a ton adresse ; menace ; 2
j'ai votre adresse ; menace ; 2 ; except="j'ai votre adresse mail|j'ai votre adresse e-mail"
on a votre adresse ; menace ; 2 ; except="on a votre adresse mail"
je connais ta famille ; menace ; 2
on connaît ta famille ; menace ; 2
je connais tes enfants ; menace ; 2
je sais où vont tes enfants / je sais où sont tes enfants ; menace ; 2
où tes enfants vont à l'école ; menace ; 2
l'école de tes enfants ; menace ; 2
je sais qui tu es ; menace ; 2
on sait qui tu es ; menace ; 2 ; except="on sait qui tu es vraiment"
je sais à quelle heure tu ; menace ; 2
je connais tes horaires / je connais ta voiture / je connais ta plaque ; menace ; 2
j'ai ta plaque ; menace ; 2
on a ta plaque ; menace ; 2
je sais tout de toi ; menace ; 2
j'ai ton nom / j'ai ton nom et ; menace ; 2
on a ton nom ; menace ; 2
j'ai noté ton nom / j'ai noté votre nom ; menace ; 2
on a noté ton nom ; menace ; 2
je te surveille ; menace ; 2
on te surveille ; menace ; 2
je t'observe ; menace ; 2
on t'observe ; menace ; 2
on vous surveille ; menace ; 2
on t'a à l'œil ; menace ; 2
je t'ai à l'œil ; menace ; 2
on t'a repéré ; menace ; 2
je t'ai repéré / je t'ai retrouvé ; menace ; 2
on t'a retrouvé ; menace ; 2
tu vas le regretter ; menace ; 1
vous allez le regretter ; menace ; 1
tu vas regretter ; menace ; 1
vous allez regretter ; menace ; 1
tu le regretteras ; menace ; 1
vous le regretterez ; menace ; 1
tu regretteras ; menace ; 1
vous regretterez ; menace ; 1
tu vas le payer ; menace ; 1
vous allez le payer ; menace ; 1
tu vas payer ; menace ; 1
vous allez payer ; menace ; 1 ; except="vous allez payer combien|vous allez payer moins"
tu vas me le payer ; menace ; 1
vous allez me le payer ; menace ; 1
tu me le paieras ; menace ; 1
vous me le paierez ; menace ; 1
tu vas payer pour ; menace ; 1
vous allez payer pour ; menace ; 1
tu paieras ; menace ; 1
vous paierez ; menace ; 1
ça va se payer / ça va te coûter cher ; menace ; 1
ça vous coûtera cher ; menace ; 1
ça te coûtera cher ; menace ; 1
ça va vous coûter cher ; menace ; 1
tu vas le sentir passer ; menace ; 1
vous allez le sentir passer ; menace ; 1
tu vas en chier ; menace ; 1
vous allez en chier ; menace ; 1
tu vas souffrir ; menace ; 1
vous allez souffrir ; menace ; 1
tu vas prendre cher ; menace ; 1
vous allez prendre cher ; menace ; 1
tu vas déguster ; menace ; 1
vous allez déguster ; menace ; 1
tu vas morfler ; menace ; 1
vous allez morfler ; menace ; 1
tu vas manger / tu vas voir ; menace ; 1 ; except="tu vas voir c'est|tu vas voir le|tu vas voir que|tu vas manger quoi|tu vas manger à"
vous allez voir ; menace ; 1 ; except="vous allez voir que|vous allez voir la|vous allez voir le|vous allez voir si"
tu vas voir ce que tu vas prendre / tu vas voir ta gueule ; menace ; 1
vous allez voir ce que vous allez prendre ; menace ; 1
tu vas comprendre ta douleur / tu vas comprendre ; menace ; 1 ; except="tu vas comprendre pourquoi"
vous allez comprendre ; menace ; 1 ; except="vous allez comprendre"
tu vas t'en prendre une / tu vas t'en mordre les doigts ; menace ; 1
vous allez vous en mordre les doigts ; menace ; 1
tu vas pleurer ; menace ; 1
vous allez pleurer ; menace ; 1
tu vas pleurer ta mère / tu vas ramper / tu vas me supplier / tu vas supplier ; menace ; 1
tu perds rien pour attendre ; menace ; 1
tu ne perds rien pour attendre ; menace ; 1
vous ne perdez rien pour attendre ; menace ; 1
ça va mal finir / ça va mal se finir / ça va mal se passer / ça va très mal se passer / ça va barder / ça va chauffer pour toi / ça va saigner / ça va chier ; menace ; 1
ça finira mal / ça finira dans le sang ; menace ; 1
je vais te pourrir la vie ; menace ; 1
on va te pourrir la vie ; menace ; 1
te pourrir la vie ; menace ; 1
vous pourrir la vie ; menace ; 1
te faire vivre un enfer ; menace ; 1
vous faire vivre un enfer ; menace ; 1
faire de ta vie un enfer ; menace ; 1
je vais te détruire ; menace ; 1
on va te détruire ; menace ; 1
vous détruire ; menace ; 1
te détruire ; menace ; 1 ; except="te détruire la santé"
je vais vous détruire ; menace ; 1
ruiner ta vie ; menace ; 1
détruire ta vie ; menace ; 1
te ruiner ; menace ; 1
briser ta carrière ; menace ; 1
ta carrière est finie ; menace ; 1
t'es fini / t'es finie ; menace ; 1
vous êtes finis ; menace ; 1
tu es fini ; menace ; 1
t'es foutu / t'es foutue ; menace ; 1
vous êtes foutus ; menace ; 1
je vais te faire virer ; menace ; 1
on va te faire virer ; menace ; 1
te faire virer ; menace ; 1
je vais me venger ; menace ; 1
on va se venger ; menace ; 1
je me vengerai ; menace ; 1
on se vengera ; menace ; 1
la vengeance sera ; menace ; 1
vengeance sera terrible ; menace ; 1
ma vengeance ; menace ; 1
œil pour œil ; menace ; 1
je vais te faire souffrir / je vais vous faire souffrir ; menace ; 1
gare à toi / gare à vous / gare à ta gueule ; menace ; 1
fais gaffe à toi ; menace ; 1
faites gaffe à vous ; menace ; 1
fais gaffe à tes fesses / fais bien gaffe / fais attention à toi / fais attention en rentrant / fais attention à ta famille / fais attention à tes enfants ; menace ; 1
attention à toi / attention à tes enfants / attention à ta famille ; menace ; 1 ; except="attention à toi aussi|fais bien attention à toi bisous"
surveille tes arrières / surveille tes enfants / surveillez vos arrières ; menace ; 1
regarde derrière toi ; menace ; 1
méfie-toi ; menace ; 1
tremble / tremblez ; menace ; 1
tu devrais avoir peur ; menace ; 1
vous devriez avoir peur ; menace ; 1
t'as intérêt à ; menace ; 1
tu as intérêt à ; menace ; 1
vous avez intérêt à ; menace ; 1
à ta place je ferais attention ; menace ; 1
dors bien tant que tu peux / dors que d'un œil ; menace ; 1
ne dors plus ; menace ; 1
tu ne dormiras plus ; menace ; 1
un accident est vite arrivé / un accident est si vite arrivé ; menace ; 1
ce serait dommage qu'il arrive ; menace ; 1
il va t'arriver malheur / il va t'arriver des bricoles / il va vous arriver ; menace ; 1
il t'arrivera malheur ; menace ; 1
tu veux que je m'en prenne à ; menace ; 1
je vais m'en prendre à ta / je vais m'en prendre à tes ; menace ; 1
j'enverrai quelqu'un / j'envoie des gars ; menace ; 1
je t'envoie des gars ; menace ; 1
j'envoie mes gars ; menace ; 1
mes gars vont ; menace ; 1
je vais brûler / je vais cramer / je vais faire sauter / je vais tout faire péter / je vais tout péter ; menace ; 1
on va tout brûler / on va tout cramer / on va tout casser ; menace ; 1
je vais venir avec une arme / je vais venir armé ; menace ; 1
je viens avec mon fusil ; menace ; 1
je prends mon fusil ; menace ; 1
je sors le fusil ; menace ; 1
je vais sortir le fusil / je vais chercher mon flingue ; menace ; 1
j'ai un flingue / j'ai une arme ; menace ; 1
je vais poser une bombe ; menace ; 1
il y a une bombe ; menace ; 1
une bombe va ; menace ; 1
ça va péter ; menace ; 1
vos locaux vont ; menace ; 1
brûler vos locaux / brûler votre siège ; menace ; 1
votre agence va brûler / votre magasin va brûler ; menace ; 1
ta maison va brûler ; menace ; 1
ta voiture va brûler ; menace ; 1
brûler ta voiture / brûler ta maison / brûler votre magasin ; menace ; 1
cramer votre boutique ; menace ; 1
te tuer ; menace ; 2
vous tuer ; menace ; 2
te buter ; menace ; 2
vous buter ; menace ; 2
te crever ; menace ; 2
t'égorger ; menace ; 2
vous égorger ; menace ; 2
t'abattre ; menace ; 2
te violer ; menace ; 2
vous violer ; menace ; 2
te flinguer ; menace ; 2
te saigner ; menace ; 2
te fumer ; menace ; 2
t'étrangler ; menace ; 2
t'éventrer ; menace ; 2
te décapiter ; menace ; 2
te lyncher ; menace ; 2
vous lyncher ; menace ; 2
te pendre par ; menace ; 2
vous pendre ; menace ; 2
te fusiller ; menace ; 2
vous fusiller ; menace ; 2
te gazer ; menace ; 2
vous gazer ; menace ; 2
t'exterminer ; menace ; 2
vous exterminer ; menace ; 2

# Calls to pile on, doxing.
balancez son adresse / balance son adresse / balancez son nom / balance son nom / balancez son numéro / balance son numéro / balancez son tel / balancez l'adresse / balancez les noms / balance les noms / balancez ses réseaux / balancez son insta / balancez son snap / balance son insta / balance son compte / balancez son compte / balancez son profil / balancez le nom / balancez son identité / balance l'adresse ; mob ; 3
donnez son adresse / donnez-nous son adresse / donnez-nous son nom / donne son adresse / donnez son nom / donne son nom / donnez les noms / donnez son numéro / donne son numéro ; mob ; 2
filez son adresse / filez-moi son adresse ; mob ; 2
file son adresse ; mob ; 2
filez son numéro / filez son nom ; mob ; 2
file-moi son nom ; mob ; 2
envoyez son adresse / envoyez-moi son adresse ; mob ; 2
trouvez son adresse / trouvez-moi son adresse / trouvez son nom ; mob ; 2
retrouvez ce type / retrouvez ce mec ; mob ; 2
il faut le retrouver / il faut la retrouver ; mob ; 2
on va le retrouver / on va la retrouver / on va retrouver ce / on va retrouver cette ; mob ; 2
qui a son adresse ; mob ; 2
qui connaît son adresse ; mob ; 2
quelqu'un a son adresse / quelqu'un connaît son adresse / quelqu'un a son nom / quelqu'un connaît son nom / quelqu'un sait où il habite / quelqu'un sait où elle habite / quelqu'un sait où il travaille / quelqu'un sait où elle travaille ; mob ; 2
on cherche son nom ; mob ; 2
on veut son nom / on veut des noms ; mob ; 2
je veux son nom / je veux son adresse ; mob ; 2
un nom une adresse ; mob ; 2
son nom et son adresse ; mob ; 2
où il habite ; mob ; 2 ; except="où il habite avec"
où elle habite ; mob ; 2
voici son adresse ; mob ; 2
voilà son adresse ; mob ; 2
voici son numéro ; mob ; 2
voilà son numéro ; mob ; 2
voici son nom ; mob ; 2
voilà son nom ; mob ; 2
voici son profil / voici son compte ; mob ; 2
son adresse c'est / son adresse est ; mob ; 2 ; except="son adresse est erronée|son adresse est incorrecte|son adresse est incomplète|son adresse est la|son adresse est fausse"
son numéro c'est ; mob ; 2
son vrai nom ; mob ; 2
sa vraie identité ; mob ; 2
il travaille chez ; mob ; 2 ; except="il travaille chez nous"
elle travaille chez / elle bosse chez ; mob ; 2 ; except="elle travaille chez nous"
il bosse chez / il bosse à ; mob ; 2
ses enfants vont à ; mob ; 2
ses gosses vont à l'école ; mob ; 2
sa femme travaille ; mob ; 2
sa plaque d'immatriculation ; mob ; 2
identifiez-le / identifiez-la / identifions-la / identifions-le ; mob ; 2
faites tourner son / faites tourner sa / faites tourner sa tête / faites tourner son nom / faites tourner sa photo ; mob ; 2
partagez sa photo / partagez sa tête / partagez son visage / partagez son nom / partagez son adresse ; mob ; 2
affichez-le / affichez-la / affichez son visage ; mob ; 2
on va l'afficher / on va te l'afficher ; mob ; 2
affichons-la / affichons-le ; mob ; 2
à afficher partout ; mob ; 2
mettez sa tête ; mob ; 2
sa tête partout ; mob ; 2
diffusez sa photo ; mob ; 2
dévoilez son identité ; mob ; 2
doxxez ; mob ; 2
doxez ; mob ; 2
doxxer / doxxe / doxxes / doxxent / doxxons / doxxais / doxxait / doxxaient / doxxions / doxxiez / doxxerai / doxxeras / doxxera / doxxerons / doxxerez / doxxeront / doxxerais / doxxerait / doxxerions / doxxeriez / doxxeraient / doxxée / doxxées / doxxant ; mob ; 2
doxer / doxe / doxes / doxent / doxons / doxais / doxait / doxaient / doxions / doxiez / doxerai / doxeras / doxera / doxerons / doxerez / doxeront / doxerais / doxerait / doxerions / doxeriez / doxeraient / doxée / doxées / doxant ; mob ; 2
doxx ; mob ; 2
dox ; mob ; 2
doxing ; mob ; 2
doxxing ; mob ; 2
swatting / swatter / swatte / swattes / swattent / swattez / swattons / swattais / swattait / swattaient / swattions / swattiez / swatterai / swatteras / swattera / swatterons / swatterez / swatteront / swatterais / swatterait / swatterions / swatteriez / swatteraient / swattée / swattées / swattant ; mob ; 2
signalez tous son compte / signalez son compte / signalez-le tous / signalez-la tous / signalez tous ce compte / signalez tous cette / signalez-le en masse / signalez-la en masse / signalement massif / signalement de masse / signalements en masse / signalez en masse / signalez massivement ; mob ; 2
raid sur / raid contre ; mob ; 2
raidez ; mob ; 2
raidons ; mob ; 2
raider / raide / raides / raident / raidais / raidait / raidaient / raidions / raidiez / raiderai / raideras / raidera / raiderons / raiderez / raideront / raiderais / raiderait / raiderions / raideriez / raideraient / raidée / raidées / raidant ; mob ; 2
on raid ; mob ; 2
raid ce soir ; mob ; 2
venez on raid ; mob ; 2
allez tous l'insulter / allez tous lui dire / allez l'insulter / allez insulter / allez lui dire ce que / allez tous lui / allez lui mettre / allez tous sur son / allez tous sur sa page / allez tous sur son compte / allez tous sous son / allez tous en commentaire / allez sous ses posts / allez spammer ; mob ; 2
spammez / spammez-le / spammez-la / spammez son / spammez sa / spammons ; mob ; 2
spam sous ses ; mob ; 2
inondez son / inondez sa / inondez-le / inondez-la / inondez leur / inondons ; mob ; 2
bombardez-le de / bombardez-la de / bombardez son / bombardez sa page / bombardez leur / bombardez-les d'avis ; mob ; 2
appelez tous son / appelez son patron / appelez son employeur / appelez son école / appelez sa boîte ; mob ; 2
contactez son employeur / contactez son patron ; mob ; 2
écrivez à son employeur / écrivez à son patron ; mob ; 2
prévenez son employeur ; mob ; 2
son employeur doit savoir ; mob ; 2
taguez son employeur / taguez son patron ; mob ; 2
identifiez son employeur ; mob ; 2
faites-le virer / faites-la virer ; mob ; 2
qu'il soit viré ; mob ; 2
qu'elle soit virée ; mob ; 2
qu'on le vire / qu'on la vire ; mob ; 2
virez-le / virez-la ; mob ; 2 ; except="virez-le sur"
harcelez-le / harcelez-la / harcelez / harcelons / harcelez-les ; mob ; 2 ; except="harcelez pas"
lâchez-vous sur / lâchez-vous sur elle / lâchez-vous sur lui / lâchez pas cette / lâchez-le pas / lâchez-la pas ; mob ; 2
on lâche pas cette ; mob ; 2
lâchez les chiens ; mob ; 2
ne le lâchez pas ; mob ; 2
ne la lâchez pas ; mob ; 2
ne les lâchez pas ; mob ; 2
faites-lui vivre un enfer ; mob ; 2
faisons-lui vivre un enfer ; mob ; 2
pourrissez-lui la vie / pourrissez-le / pourrissez-la / pourrissez leur page / pourrissons ; mob ; 2
défoncez-le / défoncez-la ; mob ; 2
démontez-le / démontez-la ; mob ; 2
attaquez-le / attaquez-la / attaquez tous ; mob ; 2
tous sur lui / tous sur elle / tous contre lui / tous contre elle ; mob ; 2
tout le monde sur lui / tout le monde sur elle ; mob ; 2
tous à l'attaque ; mob ; 2
à l'attaque les gars ; mob ; 2
feu à volonté ; mob ; 2
on y va tous ; mob ; 2
ratio collectif / ratio-le / ratio-la / ratiotez ; mob ; 2
mettez tous un avis / mettez tous une étoile / mettez-leur une étoile / mettez une étoile / mettez 1 étoile / mettez leur 1 étoile / mettez tous 1 étoile ; mob ; 2 ; except="mettez 1 étoile si"
laissez tous un avis ; mob ; 2
avis négatifs en masse ; mob ; 2
note de 1 à tous ; mob ; 2
allons tous devant ; mob ; 2
rendez-vous devant chez / rendez-vous tous devant chez ; mob ; 2
tous devant chez ; mob ; 2
allez chez elle / allez chez lui / allez le voir chez lui ; mob ; 2
passez lui rendre visite ; mob ; 2
rendez-lui visite ; mob ; 2
allez lui rendre visite ; mob ; 2
on va lui rendre visite ; mob ; 2
une petite visite chez ; mob ; 2
qui est chaud pour aller ; mob ; 2
qui vient avec moi le / qui vient avec moi lui ; mob ; 2
on va se le faire / on va se la faire ; mob ; 2
on se le fait / on se la fait ; mob ; 2
chopez-le / chopez-la ; mob ; 2
attrapez-le / attrapez-la ; mob ; 2
lynchez-le / lynchez-la ; mob ; 2
réglez-lui son compte ; mob ; 2
qu'on lui règle son compte ; mob ; 2
que quelqu'un lui casse / que quelqu'un le bute ; mob ; 2
quelqu'un pour le buter / quelqu'un peut le buter ; mob ; 2
mise à prix ; mob ; 2 ; except="mise à prix de l'enchère|mise à prix de|la mise à prix"
récompense pour sa tête ; mob ; 2
sa tête mise à prix ; mob ; 2
recherché mort ou vif ; mob ; 2
mort ou vif ; mob ; 2
