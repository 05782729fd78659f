# What turns or frames an attack: praise, condemnation of hate, reported speech, negation, first-person belonging, second person.
# Written for this project.

# Liking, respect, pride.
aimer / aime / aimes / aiment / aimez / aimons / aimais / aimait / aimaient / aimions / aimiez / aimerai / aimeras / aimera / aimerons / aimerez / aimeront / aimerais / aimerait / aimerions / aimeriez / aimeraient / aimée / aimées / aimant ; praise ; 1
adorer / adore / adores / adorent / adorez / adorons / adorais / adorait / adoraient / adorions / adoriez / adorerai / adoreras / adorera / adorerons / adorerez / adoreront / adorerais / adorerait / adorerions / adoreriez / adoreraient / adorée / adorées / adorant ; praise ; 2
apprécier / apprécie / apprécies / apprécient / appréciez / apprécions / appréciais / appréciait / appréciaient / appréciions / appréciiez / apprécierai / apprécieras / appréciera / apprécierons / apprécierez / apprécieront / apprécierais / apprécierait / apprécierions / apprécieriez / apprécieraient / appréciée / appréciées / appréciant ; praise ; 2
respecter / respecte / respectes / respectent / respectez / respectons / respectais / respectait / respectaient / respections / respectiez / respecterai / respecteras / respectera / respecterons / respecterez / respecteront / respecterais / respecterait / respecterions / respecteriez / respecteraient / respectée / respectées / respectant ; praise ; 2
admirer / admire / admires / admirent / admirez / admirons / admirais / admirait / admiraient / admirions / admiriez / admirerai / admireras / admirera / admirerons / admirerez / admireront / admirerais / admirerait / admirerions / admireriez / admireraient / admirée / admirées / admirant ; praise ; 2
chérir / chéris / chérit / chérissons / chérissez / chérissent / chérissais / chérissait / chérissions / chérissiez / chérissaient / chérirai / chériras / chérira / chérirons / chérirez / chériront / chérirais / chérirait / chéririons / chéririez / chériraient / chérisse / chérisses / chéri / chérie / chéries / chérissant ; praise ; 2
vénérer / vénère / vénères / vénèrent / vénérez / vénérons / vénérais / vénérait / vénéraient / vénérions / vénériez / vénérerai / vénéreras / vénérera / vénérerons / vénérerez / vénéreront / vénérerais / vénérerait / vénérerions / vénéreriez / vénéreraient / vénérée / vénérées / vénérant ; praise ; 2
estimer / estime / estimes / estiment / estimez / estimons / estimais / estimait / estimaient / estimions / estimiez / estimerai / estimeras / estimera / estimerons / estimerez / estimeront / estimerais / estimerait / estimerions / estimeriez / estimeraient / estimée / estimées / estimant ; praise ; 1 ; except="estimé à|estimer le coût|estimée à|estimer le prix"
soutenir / soutiens / soutient / soutenons / soutenez / soutiennent / soutenais / soutenait / soutenions / souteniez / soutenaient / soutiendrai / soutiendras / soutiendra / soutiendrons / soutiendrez / soutiendront / soutiendrais / soutiendrait / soutiendrions / soutiendriez / soutiendraient / soutienne / soutiennes / soutenu / soutenue / soutenus / soutenues / soutenant ; praise ; 2
défendre / défends / défend / défendons / défendez / défendent / défendais / défendait / défendions / défendiez / défendaient / défendrai / défendras / défendra / défendrons / défendrez / défendront / défendrais / défendrait / défendrions / défendriez / défendraient / défende / défendes / défendu / défendue / défendus / défendues / défendant ; praise ; 2
protéger / protège / protèges / protègent / protégez / protégeons / protégeais / protégeait / protégeaient / protégions / protégiez / protégerai / protégeras / protégera / protégerons / protégerez / protégeront / protégerais / protégerait / protégerions / protégeriez / protégeraient / protégée / protégées / protégeant ; praise ; 2
encourager / encourage / encourages / encouragent / encouragez / encourageons / encourageais / encourageait / encourageaient / encouragions / encouragiez / encouragerai / encourageras / encouragera / encouragerons / encouragerez / encourageront / encouragerais / encouragerait / encouragerions / encourageriez / encourageraient / encouragée / encouragées / encourageant ; praise ; 2
féliciter / félicite / félicites / félicitent / félicitez / félicitons / félicitais / félicitait / félicitaient / félicitions / félicitiez / féliciterai / féliciteras / félicitera / féliciterons / féliciterez / féliciteront / féliciterais / féliciterait / féliciterions / féliciteriez / féliciteraient / félicitée / félicitées / félicitant ; praise ; 2
célébrer / célèbre / célèbres / célèbrent / célébrez / célébrons / célébrais / célébrait / célébraient / célébrions / célébriez / célébrerai / célébreras / célébrera / célébrerons / célébrerez / célébreront / célébrerais / célébrerait / célébrerions / célébreriez / célébreraient / célébrée / célébrées / célébrant ; praise ; 2
saluer / salue / salues / saluent / saluez / saluons / saluais / saluait / saluaient / saluions / saluiez / saluerai / salueras / saluera / saluerons / saluerez / salueront / saluerais / saluerait / saluerions / salueriez / salueraient / saluée / saluées / saluant ; praise ; 1
remercier / remercie / remercies / remercient / remerciez / remercions / remerciais / remerciait / remerciaient / remerciions / remerciiez / remercierai / remercieras / remerciera / remercierons / remercierez / remercieront / remercierais / remercierait / remercierions / remercieriez / remercieraient / remerciée / remerciées / remerciant ; praise ; 2
honorer / honore / honores / honorent / honorez / honorons / honorais / honorait / honoraient / honorions / honoriez / honorerai / honoreras / honorera / honorerons / honorerez / honoreront / honorerais / honorerait / honorerions / honoreriez / honoreraient / honorée / honorées / honorant ; praise ; 1
accueillir / accueille / accueilles / accueillons / accueillez / accueillent / accueillais / accueillait / accueillions / accueilliez / accueillaient / accueillerai / accueilleras / accueillera / accueillerons / accueillerez / accueilleront / accueillerais / accueillerait / accueillerions / accueilleriez / accueilleraient / accueilli / accueillie / accueillis / accueillies / accueillant ; praise ; 2
accepter / accepte / acceptes / acceptent / acceptez / acceptons / acceptais / acceptait / acceptaient / acceptions / acceptiez / accepterai / accepteras / acceptera / accepterons / accepterez / accepteront / accepterais / accepterait / accepterions / accepteriez / accepteraient / acceptée / acceptées / acceptant ; praise ; 1
valoriser / valorise / valorises / valorisent / valorisez / valorisons / valorisais / valorisait / valorisaient / valorisions / valorisiez / valoriserai / valoriseras / valorisera / valoriserons / valoriserez / valoriseront / valoriserais / valoriserait / valoriserions / valoriseriez / valoriseraient / valorisée / valorisées / valorisant ; praise ; 2
complimenter / complimente / complimentes / complimentent / complimentez / complimentons / complimentais / complimentait / complimentaient / complimentions / complimentiez / complimenterai / complimenteras / complimentera / complimenterons / complimenterez / complimenteront / complimenterais / complimenterait / complimenterions / complimenteriez / complimenteraient / complimentée / complimentées / complimentant ; praise ; 2
applaudir / applaudis / applaudit / applaudissons / applaudissez / applaudissent / applaudissais / applaudissait / applaudissions / applaudissiez / applaudissaient / applaudirai / applaudiras / applaudira / applaudirons / applaudirez / applaudiront / applaudirais / applaudirait / applaudirions / applaudiriez / applaudiraient / applaudisse / applaudisses / applaudi / applaudie / applaudies / applaudissant ; praise ; 2
louer le courage / loue le courage / loues le courage / louent le courage / louez le courage / louons le courage / louais le courage / louait le courage / louaient le courage / louions le courage / louiez le courage / louerai le courage / loueras le courage / louera le courage / louerons le courage / louerez le courage / loueront le courage / louerais le courage / louerait le courage / louerions le courage / loueriez le courage / loueraient le courage / louée le courage / louées le courage / louant le courage ; praise ; 2
aider / aide / aides / aident / aidez / aidons / aidais / aidait / aidaient / aidions / aidiez / aiderai / aideras / aidera / aiderons / aiderez / aideront / aiderais / aiderait / aiderions / aideriez / aideraient / aidée / aidées / aidant ; praise ; 1
kiffer / kiffe / kiffes / kiffent / kiffez / kiffons / kiffais / kiffait / kiffaient / kiffions / kiffiez / kifferai / kifferas / kiffera / kifferons / kifferez / kifferont / kifferais / kifferait / kifferions / kifferiez / kifferaient / kiffée / kiffées / kiffant ; praise ; 2
bénir / bénis / bénit / bénissons / bénissez / bénissent / bénissais / bénissait / bénissions / bénissiez / bénissaient / bénirai / béniras / bénira / bénirons / bénirez / béniront / bénirais / bénirait / bénirions / béniriez / béniraient / bénisse / bénisses / béni / bénie / bénies / bénissant ; praise ; 2
comprendre / comprends / comprend / comprenons / comprenez / comprennent / comprenais / comprenait / comprenions / compreniez / comprenaient / comprendrai / comprendras / comprendra / comprendrons / comprendrez / comprendront / comprendrais / comprendrait / comprendrions / comprendriez / comprendraient / comprenne / comprennes / compris / comprise / comprises / comprenant ; praise ; 1
fêter / fête / fêtes / fêtent / fêtez / fêtons / fêtais / fêtait / fêtaient / fêtions / fêtiez / fêterai / fêteras / fêtera / fêterons / fêterez / fêteront / fêterais / fêterait / fêterions / fêteriez / fêteraient / fêtée / fêtées / fêtant ; praise ; 1
mériter le respect / mérite le respect / mérites le respect / méritent le respect / méritez le respect / méritons le respect / méritais le respect / méritait le respect / méritaient le respect / méritions le respect / méritiez le respect / mériterai le respect / mériteras le respect / méritera le respect / mériterons le respect / mériterez le respect / mériteront le respect / mériterais le respect / mériterait le respect / mériterions le respect / mériteriez le respect / mériteraient le respect / méritée le respect / méritées le respect / méritant le respect / mériter notre respect / mérite notre respect / mérites notre respect / méritent notre respect / méritez notre respect / méritons notre respect / méritais notre respect / méritait notre respect / méritaient notre respect / méritions notre respect / méritiez notre respect / mériterai notre respect / mériteras notre respect / méritera notre respect / mériterons notre respect / mériterez notre respect / mériteront notre respect / mériterais notre respect / mériterait notre respect / mériterions notre respect / mériteriez notre respect / mériteraient notre respect / méritée notre respect / méritées notre respect / méritant notre respect / mériter tout notre respect / mérite tout notre respect / mérites tout notre respect / méritent tout notre respect / méritez tout notre respect / méritons tout notre respect / méritais tout notre respect / méritait tout notre respect / méritaient tout notre respect / méritions tout notre respect / méritiez tout notre respect / mériterai tout notre respect / mériteras tout notre respect / méritera tout notre respect / mériterons tout notre respect / mériterez tout notre respect / mériteront tout notre respect / mériterais tout notre respect / mériterait tout notre respect / mériterions tout notre respect / mériteriez tout notre respect / mériteraient tout notre respect / méritée tout notre respect / méritées tout notre respect / méritant tout notre respect / mériter d'être respectés / mérite d'être respectés / mérites d'être respectés / méritent d'être respectés / méritez d'être respectés / méritons d'être respectés / méritais d'être respectés / méritait d'être respectés / méritaient d'être respectés / méritions d'être respectés / méritiez d'être respectés / mériterai d'être respectés / mériteras d'être respectés / méritera d'être respectés / mériterons d'être respectés / mériterez d'être respectés / mériteront d'être respectés / mériterais d'être respectés / mériterait d'être respectés / mériterions d'être respectés / mériteriez d'être respectés / mériteraient d'être respectés / méritée d'être respectés / méritées d'être respectés / méritant d'être respectés / mériter d'être respectées / mérite d'être respectées / mérites d'être respectées / méritent d'être respectées / méritez d'être respectées / méritons d'être respectées / méritais d'être respectées / méritait d'être respectées / méritaient d'être respectées / méritions d'être respectées / méritiez d'être respectées / mériterai d'être respectées / mériteras d'être respectées / méritera d'être respectées / mériterons d'être respectées / mériterez d'être respectées / mériteront d'être respectées / mériterais d'être respectées / mériterait d'être respectées / mériterions d'être respectées / mériteriez d'être respectées / mériteraient d'être respectées / méritée d'être respectées / méritées d'être respectées / méritant d'être respectées / mériter d'être aimés / mérite d'être aimés / mérites d'être aimés / méritent d'être aimés / méritez d'être aimés / méritons d'être aimés / méritais d'être aimés / méritait d'être aimés / méritaient d'être aimés / méritions d'être aimés / méritiez d'être aimés / mériterai d'être aimés / mériteras d'être aimés / méritera d'être aimés / mériterons d'être aimés / mériterez d'être aimés / mériteront d'être aimés / mériterais d'être aimés / mériterait d'être aimés / mériterions d'être aimés / mériteriez d'être aimés / mériteraient d'être aimés / méritée d'être aimés / méritées d'être aimés / méritant d'être aimés / mériter notre soutien / mérite notre soutien / mérites notre soutien / méritent notre soutien / méritez notre soutien / méritons notre soutien / méritais notre soutien / méritait notre soutien / méritaient notre soutien / méritions notre soutien / méritiez notre soutien / mériterai notre soutien / mériteras notre soutien / méritera notre soutien / mériterons notre soutien / mériterez notre soutien / mériteront notre soutien / mériterais notre soutien / mériterait notre soutien / mériterions notre soutien / mériteriez notre soutien / mériteraient notre soutien / méritée notre soutien / méritées notre soutien / méritant notre soutien / mériter mieux / mérite mieux / mérites mieux / méritent mieux / méritez mieux / méritons mieux / méritais mieux / méritait mieux / méritaient mieux / méritions mieux / méritiez mieux / mériterai mieux / mériteras mieux / méritera mieux / mériterons mieux / mériterez mieux / mériteront mieux / mériterais mieux / mériterait mieux / mériterions mieux / mériteriez mieux / mériteraient mieux / méritée mieux / méritées mieux / méritant mieux / mériter les mêmes droits / mérite les mêmes droits / mérites les mêmes droits / méritent les mêmes droits / méritez les mêmes droits / méritons les mêmes droits / méritais les mêmes droits / méritait les mêmes droits / méritaient les mêmes droits / méritions les mêmes droits / méritiez les mêmes droits / mériterai les mêmes droits / mériteras les mêmes droits / méritera les mêmes droits / mériterons les mêmes droits / mériterez les mêmes droits / mériteront les mêmes droits / mériterais les mêmes droits / mériterait les mêmes droits / mériterions les mêmes droits / mériteriez les mêmes droits / mériteraient les mêmes droits / méritée les mêmes droits / méritées les mêmes droits / méritant les mêmes droits / mériter d'être heureux / mérite d'être heureux / mérites d'être heureux / méritent d'être heureux / méritez d'être heureux / méritons d'être heureux / méritais d'être heureux / méritait d'être heureux / méritaient d'être heureux / méritions d'être heureux / méritiez d'être heureux / mériterai d'être heureux / mériteras d'être heureux / méritera d'être heureux / mériterons d'être heureux / mériterez d'être heureux / mériteront d'être heureux / mériterais d'être heureux / mériterait d'être heureux / mériterions d'être heureux / mériteriez d'être heureux / mériteraient d'être heureux / méritée d'être heureux / méritées d'être heureux / méritant d'être heureux / mériter d'être heureuses / mérite d'être heureuses / mérites d'être heureuses / méritent d'être heureuses / méritez d'être heureuses / méritons d'être heureuses / méritais d'être heureuses / méritait d'être heureuses / méritaient d'être heureuses / méritions d'être heureuses / méritiez d'être heureuses / mériterai d'être heureuses / mériteras d'être heureuses / méritera d'être heureuses / mériterons d'être heureuses / mériterez d'être heureuses / mériteront d'être heureuses / mériterais d'être heureuses / mériterait d'être heureuses / mériterions d'être heureuses / mériteriez d'être heureuses / mériteraient d'être heureuses / méritée d'être heureuses / méritées d'être heureuses / méritant d'être heureuses / mériter l'égalité / mérite l'égalité / mérites l'égalité / méritent l'égalité / méritez l'égalité / méritons l'égalité / méritais l'égalité / méritait l'égalité / méritaient l'égalité / méritions l'égalité / méritiez l'égalité / mériterai l'égalité / mériteras l'égalité / méritera l'égalité / mériterons l'égalité / mériterez l'égalité / mériteront l'égalité / mériterais l'égalité / mériterait l'égalité / mériterions l'égalité / mériteriez l'égalité / mériteraient l'égalité / méritée l'égalité / méritées l'égalité / méritant l'égalité / mériter de vivre en paix / mérite de vivre en paix / mérites de vivre en paix / méritent de vivre en paix / méritez de vivre en paix / méritons de vivre en paix / méritais de vivre en paix / méritait de vivre en paix / méritaient de vivre en paix / méritions de vivre en paix / méritiez de vivre en paix / mériterai de vivre en paix / mériteras de vivre en paix / méritera de vivre en paix / mériterons de vivre en paix / mériterez de vivre en paix / mériteront de vivre en paix / mériterais de vivre en paix / mériterait de vivre en paix / mériterions de vivre en paix / mériteriez de vivre en paix / mériteraient de vivre en paix / méritée de vivre en paix / méritées de vivre en paix / méritant de vivre en paix ; praise ; 2
avoir les mêmes droits ; praise ; 2
ont les mêmes droits / ont le droit de vivre ; praise ; 2
ont droit au respect / ont droit à ; praise ; 2
ont toute leur place ; praise ; 2
a toute sa place ; praise ; 2
avez toute votre place ; praise ; 2
a sa place parmi nous ; praise ; 2
ont leur place parmi nous ; praise ; 2
leur place parmi nous ; praise ; 2
égalité pour ; praise ; 2
des êtres humains comme ; praise ; 2
des gens comme nous ; praise ; 2
des humains comme ; praise ; 2
comme tout le monde ; praise ; 2
sont nos égaux / sont des humains ; praise ; 2
nos frères ; praise ; 2
nos sœurs ; praise ; 2
nos frères et sœurs ; praise ; 2
nos concitoyens ; praise ; 2
êtres humains avant tout ; praise ; 2
vive les / vive la / vive le ; praise ; 1
longue vie à / longue vie aux ; praise ; 1
bravo aux / bravo à / bravo ; praise ; 1
chapeau à / chapeau aux ; praise ; 1
respect aux / respect à / respect pour ; praise ; 1
total respect ; praise ; 1
force à / force aux / force et courage ; praise ; 1
soutien à / soutien aux ; praise ; 1
solidarité avec / solidaire de / solidaires des ; praise ; 1
avec vous ; praise ; 1
de tout cœur avec ; praise ; 1
merci aux / merci à / merci ; praise ; 1
gloire à / gloire aux ; praise ; 1
honneur aux ; praise ; 1
hommage à / hommage aux ; praise ; 1
bienvenue aux / bienvenue à / bienvenue chez nous / bienvenus ; praise ; 1
fierté ; praise ; 1
fier de / fière de / fiers de / fières de ; praise ; 1
fier / fière / fiers / fières ; praise ; 1
amour ; praise ; 1
tendresse ; praise ; 1
affection ; praise ; 1
respect ; praise ; 1
admiration ; praise ; 1
gratitude ; praise ; 1
reconnaissance ; praise ; 1 ; except="reconnaissance faciale|reconnaissance vocale"
bienveillance ; praise ; 1
tolérance ; praise ; 1
fraternité ; praise ; 1
sororité ; praise ; 1
égalité ; praise ; 1
solidarité ; praise ; 1
inclusion ; praise ; 1
diversité ; praise ; 1
dignité ; praise ; 1
amitié ; praise ; 1
compassion ; praise ; 1
empathie ; praise ; 1
ouverture d'esprit ; praise ; 1
magnifique / magnifiques ; praise ; 1
superbe / superbes ; praise ; 1
merveilleux / merveilleuse / merveilleuses ; praise ; 1
formidable / formidables ; praise ; 1
extraordinaire / extraordinaires ; praise ; 1
incroyable / incroyables ; praise ; 1
génial / géniale / géniaux / géniales ; praise ; 1
adorable / adorables ; praise ; 1
admirable / admirables ; praise ; 1
remarquable / remarquables ; praise ; 1
exceptionnel / exceptionnelle / exceptionnels / exceptionnelles ; praise ; 1
fantastique / fantastiques ; praise ; 1
sublime / sublimes ; praise ; 1
splendide / splendides ; praise ; 1
excellent / excellente / excellents / excellentes ; praise ; 1
brillant / brillante / brillants / brillantes ; praise ; 1
talentueux / talentueuse / talentueuses ; praise ; 1
intelligent / intelligente / intelligents / intelligentes ; praise ; 1
courageux / courageuse / courageuses ; praise ; 1
respectable / respectables ; praise ; 1
honorable / honorables ; praise ; 1
digne / dignes ; praise ; 1
généreux / généreuse / généreuses ; praise ; 1
gentil / gentile / gentils / gentiles ; praise ; 1
sympathique / sympathiques / sympa / sympas ; praise ; 1
aimable / aimables ; praise ; 1
accueillante / accueillants / accueillantes ; praise ; 1
chaleureux / chaleureuse / chaleureuses ; praise ; 1
bienveillant / bienveillante / bienveillants / bienveillantes ; praise ; 1
attentionné / attentionnée / attentionnés / attentionnées ; praise ; 1
serviable / serviables ; praise ; 1
travailleur / travailleuse / travailleurs / travailleuses ; praise ; 1
honnête / honnêtes ; praise ; 1
loyal / loyale / loyaux / loyales ; praise ; 1
drôle / drôles ; praise ; 1
touchant / touchante / touchants / touchantes ; praise ; 1
inspirant / inspirante / inspirants / inspirantes ; praise ; 1
précieux / précieuse / précieuses ; praise ; 1
charmant / charmante / charmants / charmantes ; praise ; 1
cool ; praise ; 1
top ; praise ; 1
parfait / parfaite / parfaits / parfaites ; praise ; 1
super ; praise ; 1
ravi / ravie / ravis / ravies ; praise ; 1
heureux / heureuse / heureuses ; praise ; 1
belle personnes / belles personnes / belle personne ; praise ; 1
bonnes personnes / bonne personne ; praise ; 1
grand homme / grande homme / grands homme / grandes homme / grande dame / grandes dames / grande femme ; praise ; 1
amour de ma vie ; praise ; 1
cœur d'or / cœurs en or / cœur en or ; praise ; 1
un exemple ; praise ; 1
un modèle ; praise ; 1
une chance ; praise ; 1
une richesse ; praise ; 1
une fierté / une force ; praise ; 1
une source d'inspiration ; praise ; 1
un bonheur ; praise ; 1
un trésor ; praise ; 1
des anges ; praise ; 1
des héros / des héroïnes ; praise ; 1
une héroïne ; praise ; 1
un héros ; praise ; 1
je t'aime ; praise ; 1
on vous aime ; praise ; 1
on t'aime ; praise ; 1
je vous aime ; praise ; 1
j'aime les ; praise ; 1
j'adore les ; praise ; 1
j'aime mes / j'aime ma / j'aime mon ; praise ; 1
j'ai beaucoup d'amis / j'ai des amis ; praise ; 1
mes amis ; praise ; 1
mon ami / mon amie ; praise ; 1
ma meilleure amie ; praise ; 1
mon meilleur ami ; praise ; 1
j'ai épousé ; praise ; 1
amoureux de / amoureuse de ; praise ; 1
ma chère ; praise ; 1
mon cher ; praise ; 1
sont géniaux / sont adorables / sont formidables / sont les meilleurs / sont les meilleures ; praise ; 1
le meilleur ; praise ; 1 ; except="le meilleur prix"
la meilleure ; praise ; 1 ; except="la meilleure offre"
les meilleurs / les meilleures ; praise ; 1 ; except="les meilleurs prix|les meilleures offres"
enrichissent notre / enrichit notre ; praise ; 1
apportent beaucoup / apportent tant ; praise ; 1
contribuent à ; praise ; 1
indispensables à ; praise ; 1
ont construit ; praise ; 1
ont bâti la France ; praise ; 1
ont reconstruit la France ; praise ; 1
ont tant apporté ; praise ; 1
sans eux / sans elles ; praise ; 1
heureusement qu'il y a / heureusement que ; praise ; 1

# Words that condemn hate or speak about it.
raciste / racistes / racisme / racisé / racisée / racisés / racisées ; counter ; 2
antisémite / antisémites / antisémitisme ; counter ; 2
judéophobe / judéophobes / judéophobie ; counter ; 2
islamophobe / islamophobes / islamophobie ; counter ; 2
christianophobe / christianophobes / christianophobie ; counter ; 2
homophobe / homophobes / homophobie ; counter ; 2
lesbophobe / lesbophobes / lesbophobie ; counter ; 2
transphobe / transphobes / transphobie ; counter ; 2
biphobe / biphobes / biphobie ; counter ; 2
lgbtphobe / lgbtphobes / lgbtphobie / lgbtphobies ; counter ; 2
queerphobe / queerphobes ; counter ; 2
xénophobe / xénophobes / xénophobie ; counter ; 2
négrophobe / négrophobes / négrophobie ; counter ; 2
sinophobie ; counter ; 2
romophobie ; counter ; 2
antitsiganisme ; counter ; 2
sexiste / sexistes / sexisme ; counter ; 2
misogyne / misogynes / misogynie ; counter ; 2
machiste / machistes / machisme ; counter ; 2
phallocrate / phallocrates ; counter ; 2
patriarcat ; counter ; 2
masculiniste / masculinistes ; counter ; 2
validiste / validistes / validisme ; counter ; 2
capacitisme ; counter ; 2
âgisme ; counter ; 2
âgiste / âgistes ; counter ; 2
grossophobe / grossophobes / grossophobie ; counter ; 2
sérophobe / sérophobes / sérophobie ; counter ; 2
psychophobie ; counter ; 2
classisme ; counter ; 2
mépris de classe ; counter ; 2
haineux / haineuse / haineuses ; counter ; 2
propos haineux ; counter ; 2
discours de haine / discours haineux ; counter ; 2
message haineux / messages haineux ; counter ; 2
commentaires haineux ; counter ; 2
incitation à la haine ; counter ; 2
appel à la haine / appels à la haine ; counter ; 2
inciter à la haine ; counter ; 2
contre la haine ; counter ; 2
la haine n'a pas sa place ; counter ; 2
stop à la haine ; counter ; 2
non à la haine ; counter ; 2
halte à la haine ; counter ; 2
assez de haine ; counter ; 2
tant de haine ; counter ; 2
autant de haine ; counter ; 2
toute cette haine ; counter ; 2
cette haine ; counter ; 2
que de haine ; counter ; 2
la haine ordinaire ; counter ; 2
intolérant / intolérante / intolérants / intolérantes / intolérance ; counter ; 1 ; except="intolérance au lactose|intolérante au lactose|intolérant au lactose|intolérance au gluten|intolérant au gluten|intolérante au gluten"
discriminer / discrimine / discrimines / discriminent / discriminez / discriminons / discriminais / discriminait / discriminaient / discriminions / discriminiez / discriminerai / discrimineras / discriminera / discriminerons / discriminerez / discrimineront / discriminerais / discriminerait / discriminerions / discrimineriez / discrimineraient / discriminée / discriminées / discriminant / discrimination / discriminations / discriminatoire / discriminatoires / discriminante / discriminants / discriminantes ; counter ; 2
préjugé / préjugés ; counter ; 1
stéréotype / stéréotypes ; counter ; 1
cliché / clichés ; counter ; 1
amalgame / amalgames ; counter ; 1
pas d'amalgame ; counter ; 1
idées reçues ; counter ; 1
généraliser / généralise / généralises / généralisent / généralisez / généralisons / généralisais / généralisait / généralisaient / généralisions / généralisiez / généraliserai / généraliseras / généralisera / généraliserons / généraliserez / généraliseront / généraliserais / généraliserait / généraliserions / généraliseriez / généraliseraient / généralisée / généralisées / généralisant / généralisation / généralisations / généralité / généralités ; counter ; 1
inacceptable / inacceptables ; counter ; 1
intolérable / intolérables ; counter ; 1
inadmissible / inadmissibles ; counter ; 1
scandaleux / scandaleuse / scandaleuses ; counter ; 1
révoltant / révoltante / révoltants / révoltantes ; counter ; 1
indigne / indignes ; counter ; 1
honteux / honteuse / honteuses ; counter ; 1
choquant / choquante / choquants / choquantes / choqué / choquée / choqués / choquées ; counter ; 1
ignoble de dire ; counter ; 1
abject de dire ; counter ; 1
condamnable / condamnables ; counter ; 1
puni par la loi ; counter ; 1
punie par la loi ; counter ; 1
punis par la loi ; counter ; 1
punies par la loi ; counter ; 1
est un délit ; counter ; 1
sont un délit ; counter ; 1
pas une opinion / pas une opinion mais un délit ; counter ; 1
interdit par la loi ; counter ; 1
c'est illégal ; counter ; 1
illégal de ; counter ; 1
hors-la-loi ; counter ; 1
condamner / condamne / condamnes / condamnent / condamnez / condamnons / condamnais / condamnait / condamnaient / condamnions / condamniez / condamnerai / condamneras / condamnera / condamnerons / condamnerez / condamneront / condamnerais / condamnerait / condamnerions / condamneriez / condamneraient / condamnée / condamnées / condamnant ; counter ; 2 ; except="condamné à|porte condamnée"
dénoncer / dénonce / dénonces / dénoncent / dénoncez / dénonçons / dénonçais / dénonçait / dénonçaient / dénoncions / dénonciez / dénoncerai / dénonceras / dénoncera / dénoncerons / dénoncerez / dénonceront / dénoncerais / dénoncerait / dénoncerions / dénonceriez / dénonceraient / dénoncée / dénoncées / dénonçant ; counter ; 2
combattre / combats / combat / combattons / combattez / combattent / combattais / combattait / combattions / combattiez / combattaient / combattrai / combattras / combattra / combattrons / combattrez / combattront / combattrais / combattrait / combattrions / combattriez / combattraient / combatte / combattes / combattu / combattue / combattus / combattues / combattant ; counter ; 2
lutter contre / lutte contre / luttes contre / luttent contre / luttez contre / luttons contre / luttais contre / luttait contre / luttaient contre / luttions contre / luttiez contre / lutterai contre / lutteras contre / luttera contre / lutterons contre / lutterez contre / lutteront contre / lutterais contre / lutterait contre / lutterions contre / lutteriez contre / lutteraient contre / luttée contre / luttées contre / luttant contre ; counter ; 2
se battre contre ; counter ; 2
bannir ces propos / bannis ces propos / bannit ces propos / bannissons ces propos / bannissez ces propos / bannissent ces propos / bannissais ces propos / bannissait ces propos / bannissions ces propos / bannissiez ces propos / bannissaient ces propos / bannirai ces propos / banniras ces propos / bannira ces propos / bannirons ces propos / bannirez ces propos / banniront ces propos / bannirais ces propos / bannirait ces propos / bannirions ces propos / banniriez ces propos / banniraient ces propos / bannisse ces propos / bannisses ces propos / banni ces propos / bannie ces propos / bannies ces propos / bannissant ces propos ; counter ; 2
signaler / signale / signales / signalent / signalez / signalons / signalais / signalait / signalaient / signalions / signaliez / signalerai / signaleras / signalera / signalerons / signalerez / signaleront / signalerais / signalerait / signalerions / signaleriez / signaleraient / signalée / signalées / signalant / signalement / signalements ; counter ; 2
porter plainte / porte plainte / portes plainte / portent plainte / portez plainte / portons plainte / portais plainte / portait plainte / portaient plainte / portions plainte / portiez plainte / porterai plainte / porteras plainte / portera plainte / porterons plainte / porterez plainte / porteront plainte / porterais plainte / porterait plainte / porterions plainte / porteriez plainte / porteraient plainte / portée plainte / portées plainte / portant plainte ; counter ; 2
plainte contre / plainte déposée ; counter ; 2
dépôt de plainte ; counter ; 2
condamné pour / condamnée pour / condamnés pour ; counter ; 2
poursuivi pour / poursuivie pour / poursuivis pour / poursuivies pour ; counter ; 2
s'élever contre ; counter ; 2
s'indigner de ; counter ; 2
indigné par / indignée par / indignés par / indignées par ; counter ; 2
s'oppose à / s'opposer à ; counter ; 2
disons non à ; counter ; 2
dire non à ; counter ; 2
non au racisme / non à l'homophobie / non à l'antisémitisme / non au sexisme / non à la discrimination ; counter ; 2
stop au racisme / stop à l'homophobie / stop à l'islamophobie / stop au sexisme / stop aux violences / stop aux discriminations / stop au harcèlement ; counter ; 2
halte au ; counter ; 2
à bas le racisme ; counter ; 2
contre le racisme / contre l'antisémitisme / contre l'homophobie / contre l'islamophobie / contre le sexisme / contre les discriminations / contre les violences / contre le harcèlement ; counter ; 2
anti-raciste / anti-racistes ; counter ; 2
antiraciste / antiracistes / antiracisme ; counter ; 2
anti-racisme ; counter ; 2
antifasciste / antifascistes ; counter ; 2
sos racisme ; counter ; 2
licra ; counter ; 2
mrap ; counter ; 2
balance ton porc ; counter ; 2
me too ; counter ; 2
metoo ; counter ; 2
black lives matter ; counter ; 2
arrêtez de dire / arrête de dire / arrêtons de dire / arrêter de dire ; counter ; 1
cessez de dire / cesse de dire ; counter ; 1
cessons de dire ; counter ; 1
cesser de dire ; counter ; 1
arrêtez d'appeler / arrête d'appeler / arrêter d'appeler / arrêtez de traiter / arrête de traiter / arrêtez d'insulter / arrête d'insulter / arrêtez de haïr / arrêtez de détester / arrêtez avec vos / arrête avec tes / arrêtez vos ; counter ; 1
cessez vos ; counter ; 1
ne dites pas / ne dis pas / ne dites plus / ne dis plus ; counter ; 1 ; except="ne dis pas non"
ne jamais dire ; counter ; 1
il ne faut pas dire ; counter ; 1
faut pas dire / faut arrêter de dire ; counter ; 1
faudrait arrêter de ; counter ; 1
il faut arrêter de ; counter ; 1
on ne dit pas ; counter ; 1
on dit pas ; counter ; 1
on ne peut pas dire / on ne devrait pas dire ; counter ; 1
vous ne pouvez pas dire ; counter ; 1
tu ne peux pas dire ; counter ; 1
tu peux pas dire ; counter ; 1
vous pouvez pas dire ; counter ; 1
n'avez pas le droit de dire ; counter ; 1
n'as pas le droit de dire ; counter ; 1
on n'a pas le droit de dire ; counter ; 1
n'utilisez pas ; counter ; 1
n'employez pas / n'emploie pas ; counter ; 1
n'utilise pas le mot / n'utilisez pas le mot ; counter ; 1
utiliser le mot ; counter ; 1
employer le mot ; counter ; 1
le mot ; counter ; 1 ; except="le mot de passe"
ce mot ; counter ; 1
le terme ; counter ; 1 ; except="le terme du contrat"
ce terme ; counter ; 1
les mots comme ; counter ; 1
des mots comme ; counter ; 1
l'expression ; counter ; 1
cette expression ; counter ; 1
l'insulte ; counter ; 1
une insulte ; counter ; 1
des insultes ; counter ; 1
l'injure ; counter ; 1
injure / injures ; counter ; 1
insultes racistes / insultes homophobes ; counter ; 1
injures racistes ; counter ; 1
slogan / slogans ; counter ; 1
hashtag / hashtags ; counter ; 1
tag raciste ; counter ; 1
tags racistes ; counter ; 1
pancarte / pancartes ; counter ; 1
dire que / dire aux ; counter ; 1
ceux qui disent ; counter ; 1
celui qui dit ; counter ; 1
celles qui disent ; counter ; 1
les gens qui disent ; counter ; 1
gens qui disent ; counter ; 1
quiconque dit ; counter ; 1
quand on dit / quand quelqu'un dit / quand je lis / quand je vois / quand j'entends / quand tu dis / quand vous dites ; counter ; 1
si tu dis ; counter ; 1
si vous dites ; counter ; 1
si tu penses que ; counter ; 1
si vous pensez que ; counter ; 1
comment peut-on / comment peut-on dire / comment peux-tu / comment pouvez-vous / comment osez-vous / comment oses-tu ; counter ; 1
qui peut dire ; counter ; 1
qui ose dire ; counter ; 1
oser dire / ose dire / oses dire / osent dire / osez dire / osons dire / osais dire / osait dire / osaient dire / osions dire / osiez dire / oserai dire / oseras dire / osera dire / oserons dire / oserez dire / oseront dire / oserais dire / oserait dire / oserions dire / oseriez dire / oseraient dire / osée dire / osées dire / osant dire ; counter ; 1
vous osez dire ; counter ; 1
tu oses dire ; counter ; 1
lire que ; counter ; 1
entendre que / entendre dire ; counter ; 1
penser que ; counter ; 1
croire que ; counter ; 1
affirmer que ; counter ; 1
prétendre que ; counter ; 1
traiter de / traite de / traites de / traitent de / traitez de / traitons de / traitais de / traitait de / traitaient de / traitions de / traitiez de / traiterai de / traiteras de / traitera de / traiterons de / traiterez de / traiteront de / traiterais de / traiterait de / traiterions de / traiteriez de / traiteraient de / traitée de / traitées de / traitant de / traiter quelqu'un de ; counter ; 1
appeler quelqu'un ; counter ; 1
insulter quelqu'un / insulter les gens ; counter ; 1
qualifier de / qualifie de / qualifies de / qualifient de / qualifiez de / qualifions de / qualifiais de / qualifiait de / qualifiaient de / qualifiions de / qualifiiez de / qualifierai de / qualifieras de / qualifiera de / qualifierons de / qualifierez de / qualifieront de / qualifierais de / qualifierait de / qualifierions de / qualifieriez de / qualifieraient de / qualifiée de / qualifiées de / qualifiant de ; counter ; 1
comparer à / compare à / compares à / comparent à / comparez à / comparons à / comparais à / comparait à / comparaient à / comparions à / compariez à / comparerai à / compareras à / comparera à / comparerons à / comparerez à / compareront à / comparerais à / comparerait à / comparerions à / compareriez à / compareraient à / comparée à / comparées à / comparant à ; counter ; 1
réduire à / réduis à / réduit à / réduisons à / réduisez à / réduisent à / réduisais à / réduisait à / réduisions à / réduisiez à / réduisaient à / réduirai à / réduiras à / réduira à / réduirons à / réduirez à / réduiront à / réduirais à / réduirait à / réduirions à / réduiriez à / réduiraient à / réduise à / réduises à / réduite à / réduits à / réduites à / réduisant à ; counter ; 1 ; except="réduire à zéro"
se faire traiter de / se faire appeler ; counter ; 1
se font traiter de ; counter ; 1
se faire insulter ; counter ; 1
se font insulter ; counter ; 1
se faire agresser ; counter ; 1
se font agresser ; counter ; 1
être traité de / être traitée de ; counter ; 1
victime de / victimes de ; counter ; 1
cible de / cibles de ; counter ; 1
harcelés parce que ; counter ; 1
agressé parce que / agressée parce que / agressés parce que ; counter ; 1
insulté parce que / insultée parce que ; counter ; 1
tué parce que ; counter ; 1
tués parce que ; counter ; 1
tuée parce que ; counter ; 1
parce qu'il est / parce qu'elle est / parce qu'ils sont / parce qu'elles sont ; counter ; 1
est faux ; counter ; 1 ; except="code est faux|montant est faux|numéro est faux"
est totalement faux ; counter ; 1
est complètement faux ; counter ; 1
est un mensonge / est une honte ; counter ; 1
est honteux ; counter ; 1
est inacceptable / est intolérable ; counter ; 1
est dégueulasse ; counter ; 1
est grave ; counter ; 1
est très grave ; counter ; 1
est raciste ; counter ; 1
est homophobe ; counter ; 1
est sexiste ; counter ; 1
est antisémite ; counter ; 1
est islamophobe ; counter ; 1
est un crime ; counter ; 1
est ignoble ; counter ; 1
est abject ; counter ; 1
est insultant ; counter ; 1
est blessant ; counter ; 1
est stupide ; counter ; 1
est idiot ; counter ; 1
est du racisme ; counter ; 1
c'est du racisme / c'est raciste / c'est homophobe / c'est sexiste / c'est antisémite / c'est de l'antisémitisme / c'est de l'homophobie / c'est de l'islamophobie / c'est du harcèlement / c'est de la haine ; counter ; 1
n'est pas acceptable ; counter ; 1
pas acceptable ; counter ; 1
n'est pas drôle ; counter ; 1
pas drôle ; counter ; 1
n'est pas de l'humour ; counter ; 1
pas de l'humour ; counter ; 1
n'a rien de drôle ; counter ; 1
me choque ; counter ; 1
me révolte ; counter ; 1
me met en colère ; counter ; 1
me rend triste ; counter ; 1
me fait honte ; counter ; 1
m'attriste ; counter ; 1
me dégoûte d'entendre ; counter ; 1
quelle honte ; counter ; 1
c'est honteux ; counter ; 1
honte à ceux qui / honte à vous qui / honte aux racistes ; counter ; 1
on n'est plus en ; counter ; 1
au 21e siècle ; counter ; 1
en 2024 encore / en 2025 encore / en 2026 encore ; counter ; 1
encore aujourd'hui ; counter ; 1
n'importe quoi ; counter ; 1
pas d'accord / pas d'accord avec ; counter ; 1
contrairement à ce que ; counter ; 1
malgré ce que ; counter ; 1
quoi qu'en disent ; counter ; 1
mythe / mythes ; counter ; 1
contre-vérité / contre-vérités ; counter ; 1
fake news ; counter ; 1
désinformation ; counter ; 1
mensonges sur ; counter ; 1
théorie du complot ; counter ; 1
vivre ensemble ; counter ; 1
droits humains / droits de l'homme / droits des femmes / droits des minorités / droits LGBT ; counter ; 1
égalité des droits ; counter ; 1
lutte contre les discriminations ; counter ; 1
journée contre / journée internationale contre ; counter ; 1
sensibilisation / sensibiliser / sensibilise / sensibilises / sensibilisent / sensibilisez / sensibilisons / sensibilisais / sensibilisait / sensibilisaient / sensibilisions / sensibilisiez / sensibiliserai / sensibiliseras / sensibilisera / sensibiliserons / sensibiliserez / sensibiliseront / sensibiliserais / sensibiliserait / sensibiliserions / sensibiliseriez / sensibiliseraient / sensibilisée / sensibilisées / sensibilisant ; counter ; 1
déconstruire / déconstruis / déconstruit / déconstruisons / déconstruisez / déconstruisent / déconstruisais / déconstruisait / déconstruisions / déconstruisiez / déconstruisaient / déconstruirai / déconstruiras / déconstruira / déconstruirons / déconstruirez / déconstruiront / déconstruirais / déconstruirait / déconstruirions / déconstruiriez / déconstruiraient / déconstruise / déconstruises / déconstruite / déconstruits / déconstruites / déconstruisant ; counter ; 1
éduquer / éduque / éduques / éduquent / éduquez / éduquons / éduquais / éduquait / éduquaient / éduquions / éduquiez / éduquerai / éduqueras / éduquera / éduquerons / éduquerez / éduqueront / éduquerais / éduquerait / éduquerions / éduqueriez / éduqueraient / éduquée / éduquées / éduquant ; counter ; 1
pédagogie ; counter ; 1
témoignage / témoignages / témoigner / témoigne / témoignes / témoignent / témoignez / témoignons / témoignais / témoignait / témoignaient / témoignions / témoigniez / témoignerai / témoigneras / témoignera / témoignerons / témoignerez / témoigneront / témoignerais / témoignerait / témoignerions / témoigneriez / témoigneraient / témoignée / témoignées / témoignant ; counter ; 1
libérer la parole ; counter ; 1
féminicide / féminicides ; counter ; 1
violences faites aux femmes / violences conjugales ; counter ; 1
agressions racistes / agression raciste ; counter ; 1
crime raciste / crimes racistes / crime de haine / crimes de haine / crime homophobe ; counter ; 1
agressions homophobes / agression homophobe ; counter ; 1
actes antisémites ; counter ; 1
acte antisémite ; counter ; 1
actes racistes ; counter ; 1
acte raciste ; counter ; 1
génocide des ; counter ; 1
mémoire de la Shoah ; counter ; 1
devoir de mémoire ; counter ; 1
plus jamais ça ; counter ; 1
esclavage ; counter ; 1
colonisation ; counter ; 1
ségrégation ; counter ; 1
apartheid ; counter ; 1
shoah ; counter ; 1
prévention ; counter ; 1
victime / victimes ; counter ; 1

# Reported speech.
a dit ; report ; 1
ai dit ; report ; 1
ont dit ; report ; 1
as dit ; report ; 1
avez dit ; report ; 1
avait dit ; report ; 1
avais dit ; report ; 1
disait / disaient / disais ; report ; 1
dit que ; report ; 1
disent que ; report ; 1
disant que / disant ; report ; 1
il a dit ; report ; 1
elle a dit ; report ; 1
ils ont dit ; report ; 1
on m'a dit ; report ; 1
on nous a dit ; report ; 1
il m'a dit ; report ; 1
elle m'a dit ; report ; 1
ils m'ont dit ; report ; 1
on lui a dit ; report ; 1
il lui a dit ; report ; 1
elle lui a dit ; report ; 1
il nous a dit ; report ; 1
m'a dit ; report ; 1
nous a dit ; report ; 1
lui a dit ; report ; 1
leur a dit ; report ; 1
m'ont dit ; report ; 1
m'avait dit ; report ; 1
m'a sorti ; report ; 1
il m'a sorti ; report ; 1
elle m'a sorti ; report ; 1
me dit / me disait / me disent ; report ; 1
il me dit ; report ; 1
elle me dit ; report ; 1
on me dit ; report ; 1
on dit que ; report ; 1
il paraît que ; report ; 1
paraît que ; report ; 1
il paraîtrait que ; report ; 1
traiter de / traite de / traites de / traitent de / traitez de / traitons de / traitais de / traitait de / traitaient de / traitions de / traitiez de / traiterai de / traiteras de / traitera de / traiterons de / traiterez de / traiteront de / traiterais de / traiterait de / traiterions de / traiteriez de / traiteraient de / traitée de / traitées de / traitant de ; report ; 2 ; except="traiter de la|traite de la|traiter de ce|traite de l'|traité de|traiter de|traite de"
m'a traité de / m'a traitée de ; report ; 2
m'ont traité de / m'ont traitée de ; report ; 2
nous a traités de / nous ont traités de ; report ; 2
l'a traité de / l'a traitée de ; report ; 2
l'ont traité de / l'ont traitée de ; report ; 2
s'est fait traiter de ; report ; 2
se fait traiter de ; report ; 2
me suis fait traiter de ; report ; 2
me fais traiter de / me faire traiter de ; report ; 2
s'est faite traiter de ; report ; 2
été traité de / été traitée de / été traités de / été traitées de ; report ; 2
me traite de / me traitent de ; report ; 2
te traite de / te traiter de ; report ; 2
nous traite de / nous traitent de ; report ; 2
les traite de / les traiter de / les traitent de ; report ; 2
quelqu'un m'a traité de / quelqu'un m'a traitée de ; report ; 2
on m'a traité de / on m'a traitée de ; report ; 2
un client m'a traité de / un client m'a traitée de ; report ; 2
m'a appelé / m'a appelée ; report ; 1
m'ont appelé ; report ; 1
m'appelle / m'appelaient ; report ; 1 ; except="je m'appelle"
l'a appelé / l'a appelée ; report ; 1
se faisait appeler ; report ; 1
nous appelaient ; report ; 1
on m'appelait ; report ; 1
m'a qualifié de / m'a qualifiée de ; report ; 1
qualifié de / qualifiée de / qualifiés de / qualifiées de ; report ; 1
m'a insulté / m'a insultée ; report ; 1
m'ont insulté ; report ; 1
m'insulte / m'insultent ; report ; 1
m'a crié ; report ; 1
m'a lancé ; report ; 1
m'a balancé ; report ; 1
m'a craché ; report ; 1
m'a écrit ; report ; 1
m'écrit ; report ; 1
m'ont écrit ; report ; 1
m'a envoyé ; report ; 1 ; except="m'a envoyé un mail|m'a envoyé un colis|m'a envoyé le"
m'a répondu ; report ; 1
m'a lâché ; report ; 1
a crié ; report ; 1
a lancé ; report ; 1
a hurlé ; report ; 1
a écrit ; report ; 1
a tweeté ; report ; 1
a posté ; report ; 1
a publié ; report ; 1
a déclaré ; report ; 1
a affirmé ; report ; 1
a répondu ; report ; 1
a prétendu ; report ; 1
a raconté ; report ; 1
a expliqué ; report ; 1
a soutenu que ; report ; 1
a osé dire / a osé me dire ; report ; 1
ose dire ; report ; 1
s'est permis de dire ; report ; 1
a scandé ; report ; 1
ont scandé ; report ; 1
ont crié ; report ; 1
ont hurlé ; report ; 1
scandaient ; report ; 1
hurlait ; report ; 1
criait / criaient ; report ; 1
scander / scande / scandes / scandent / scandez / scandons / scandais / scandait / scandions / scandiez / scanderai / scanderas / scandera / scanderons / scanderez / scanderont / scanderais / scanderait / scanderions / scanderiez / scanderaient / scandée / scandées / scandant ; report ; 1
déclarer / déclare / déclares / déclarent / déclarez / déclarons / déclarais / déclarait / déclaraient / déclarions / déclariez / déclarerai / déclareras / déclarera / déclarerons / déclarerez / déclareront / déclarerais / déclarerait / déclarerions / déclareriez / déclareraient / déclarée / déclarées / déclarant ; report ; 1 ; except="déclarer mes revenus|déclarer un sinistre|déclarer une|déclarer un|déclarer le|déclarer la"
affirmer / affirme / affirmes / affirment / affirmez / affirmons / affirmais / affirmait / affirmaient / affirmions / affirmiez / affirmerai / affirmeras / affirmera / affirmerons / affirmerez / affirmeront / affirmerais / affirmerait / affirmerions / affirmeriez / affirmeraient / affirmée / affirmées / affirmant ; report ; 1
prétendre / prétends / prétend / prétendons / prétendez / prétendent / prétendais / prétendait / prétendions / prétendiez / prétendaient / prétendrai / prétendras / prétendra / prétendrons / prétendrez / prétendront / prétendrais / prétendrait / prétendrions / prétendriez / prétendraient / prétende / prétendes / prétendu / prétendue / prétendus / prétendues / prétendant ; report ; 1
raconter / raconte / racontes / racontent / racontez / racontons / racontais / racontait / racontaient / racontions / racontiez / raconterai / raconteras / racontera / raconterons / raconterez / raconteront / raconterais / raconterait / raconterions / raconteriez / raconteraient / racontée / racontées / racontant ; report ; 1
soutenir que ; report ; 1
rétorquer / rétorque / rétorques / rétorquent / rétorquez / rétorquons / rétorquais / rétorquait / rétorquaient / rétorquions / rétorquiez / rétorquerai / rétorqueras / rétorquera / rétorquerons / rétorquerez / rétorqueront / rétorquerais / rétorquerait / rétorquerions / rétorqueriez / rétorqueraient / rétorquée / rétorquées / rétorquant ; report ; 1
répliquer / réplique / répliques / répliquent / répliquez / répliquons / répliquais / répliquait / répliquaient / répliquions / répliquiez / répliquerai / répliqueras / répliquera / répliquerons / répliquerez / répliqueront / répliquerais / répliquerait / répliquerions / répliqueriez / répliqueraient / répliquée / répliquées / répliquant ; report ; 1
insinuer / insinue / insinues / insinuent / insinuez / insinuons / insinuais / insinuait / insinuaient / insinuions / insinuiez / insinuerai / insinueras / insinuera / insinuerons / insinuerez / insinueront / insinuerais / insinuerait / insinuerions / insinueriez / insinueraient / insinuée / insinuées / insinuant ; report ; 1
sous-entendre / sous-entends / sous-entend / sous-entendons / sous-entendez / sous-entendent / sous-entendais / sous-entendait / sous-entendions / sous-entendiez / sous-entendaient / sous-entendrai / sous-entendras / sous-entendra / sous-entendrons / sous-entendrez / sous-entendront / sous-entendrais / sous-entendrait / sous-entendrions / sous-entendriez / sous-entendraient / sous-entende / sous-entendes / sous-entendu / sous-entendue / sous-entendus / sous-entendues / sous-entendant ; report ; 1
répéter / répète / répètes / répètent / répétez / répétons / répétais / répétait / répétaient / répétions / répétiez / répéterai / répéteras / répétera / répéterons / répéterez / répéteront / répéterais / répéterait / répéterions / répéteriez / répéteraient / répétée / répétées / répétant ; report ; 1 ; except="répéter l'opération"
citer / cite / cites / citent / citez / citons / citais / citait / citaient / citions / citiez / citerai / citeras / citera / citerons / citerez / citeront / citerais / citerait / citerions / citeriez / citeraient / citée / citées / citant ; report ; 1
rapporter / rapporte / rapportes / rapportent / rapportez / rapportons / rapportais / rapportait / rapportaient / rapportions / rapportiez / rapporterai / rapporteras / rapportera / rapporterons / rapporterez / rapporteront / rapporterais / rapporterait / rapporterions / rapporteriez / rapporteraient / rapportée / rapportées / rapportant ; report ; 1
proférer / profère / profères / profèrent / proférez / proférons / proférais / proférait / proféraient / proférions / profériez / proférerai / proféreras / proférera / proférerons / proférerez / proféreront / proférerais / proférerait / proférerions / proféreriez / proféreraient / proférée / proférées / proférant ; report ; 1
tenir des propos / tiens des propos / tient des propos / tenons des propos / tenez des propos / tiennent des propos / tenais des propos / tenait des propos / tenions des propos / teniez des propos / tenaient des propos / tiendrai des propos / tiendras des propos / tiendra des propos / tiendrons des propos / tiendrez des propos / tiendront des propos / tiendrais des propos / tiendrait des propos / tiendrions des propos / tiendriez des propos / tiendraient des propos / tienne des propos / tiennes des propos / tenu des propos / tenue des propos / tenus des propos / tenues des propos / tenant des propos / tenir ces propos / tiens ces propos / tient ces propos / tenons ces propos / tenez ces propos / tiennent ces propos / tenais ces propos / tenait ces propos / tenions ces propos / teniez ces propos / tenaient ces propos / tiendrai ces propos / tiendras ces propos / tiendra ces propos / tiendrons ces propos / tiendrez ces propos / tiendront ces propos / tiendrais ces propos / tiendrait ces propos / tiendrions ces propos / tiendriez ces propos / tiendraient ces propos / tienne ces propos / tiennes ces propos / tenu ces propos / tenue ces propos / tenus ces propos / tenues ces propos / tenant ces propos ; report ; 1
a tenu des propos ; report ; 1
propos tenus ; report ; 1
ses propos ; report ; 1
leurs propos ; report ; 1
ces propos ; report ; 1
tes propos ; report ; 1
vos propos ; report ; 1
de tels propos ; report ; 1
propos racistes / propos homophobes / propos sexistes / propos antisémites / propos injurieux ; report ; 1
son tweet ; report ; 1
son message ; report ; 1
ce message ; report ; 1
ce commentaire ; report ; 1
ces commentaires ; report ; 1
un commentaire disait ; report ; 1
on pouvait lire ; report ; 1
on peut lire ; report ; 1
j'ai lu / j'ai entendu / j'ai vu écrit ; report ; 1
je lis / je lis que ; report ; 1
j'entends / j'entends que ; report ; 1
entendu dire / entendu quelqu'un ; report ; 1
lu quelque part ; report ; 1
était écrit ; report ; 1
est écrit ; report ; 1
écrit sur ; report ; 1 ; except="écrit sur le colis"
il y avait écrit ; report ; 1
c'était marqué ; report ; 1
était marqué ; report ; 1
tagué sur / tagué / taguée / tagués / taguées ; report ; 1
inscription / inscriptions / inscrit sur ; report ; 1
selon lui / selon elle / selon eux / selon elles / selon certains / selon vous / selon toi / selon ce ; report ; 1
d'après lui / d'après elle / d'après eux / d'après certains / d'après vous / d'après toi ; report ; 1
pour lui les / pour eux les ; report ; 1
à l'entendre ; report ; 1
à les entendre ; report ; 1
à vous entendre / à vous lire ; report ; 1
à te lire ; report ; 1
à t'entendre ; report ; 1
à en croire ; report ; 1
à l'en croire ; report ; 1
aux dires de ; report ; 1
aux yeux de certains ; report ; 1
certains disent / certains pensent / certains croient ; report ; 1
beaucoup disent / beaucoup pensent ; report ; 1
les gens disent / les gens pensent ; report ; 1
des gens disent ; report ; 1
il y en a qui disent ; report ; 1
y en a qui disent ; report ; 1
y a des gens qui ; report ; 1
il y a des gens qui ; report ; 1
mon voisin dit ; report ; 1
mon père dit ; report ; 1
mon oncle dit ; report ; 1
mon collègue dit ; report ; 1
mon patron dit ; report ; 1
un mec m'a ; report ; 1
un type m'a ; report ; 1
un client m'a ; report ; 1
une cliente m'a ; report ; 1
un gars m'a ; report ; 1
une dame m'a ; report ; 1
des gens m'ont ; report ; 1
un inconnu m'a ; report ; 1
un passant ; report ; 1
un collègue m'a ; report ; 1
ma collègue m'a ; report ; 1
soi-disant ; report ; 1
prétendument ; report ; 1
entre guillemets ; report ; 1
je cite ; report ; 1
citation / citations ; report ; 1
fin de citation ; report ; 1
dixit ; report ; 1
sic ; report ; 1
genre il dit / genre elle dit ; report ; 1
du genre ; report ; 1
le fameux ; report ; 1
la fameuse ; report ; 1
le coup du ; report ; 1
l'argument / l'argument du ; report ; 1
le cliché du ; report ; 1
comme dirait / comme ils disent / comme vous dites / comme tu dis / comme il dit / comme on dit / comme disait ; report ; 1
dans le film / dans la chanson / dans le livre ; report ; 1
les paroles ; report ; 1
paroles de ; report ; 1
la réplique ; report ; 1
titre du film / titre de la chanson / titre du livre ; report ; 1
extrait / extraits ; report ; 1
auteur de la phrase ; report ; 1
question : est-ce que dire ; report ; 1
que veut dire ; report ; 1
ça veut dire quoi ; report ; 1
signification de ; report ; 1
définition de ; report ; 1
synonyme de ; report ; 1
étymologie ; report ; 1
traduction de ; report ; 1
comment dit-on ; report ; 1

# Words that negate.
ne ; negation ; 2
n' ; negation ; 2
pas ; negation ; 2
pas du tout ; negation ; 2
pas tous / pas toutes ; negation ; 2
pas un / pas une ; negation ; 2
pas des ; negation ; 2
pas les / pas la / pas le ; negation ; 2
même pas ; negation ; 2
vraiment pas ; negation ; 2
absolument pas ; negation ; 2
certainement pas ; negation ; 2
surtout pas ; negation ; 2
pas vraiment ; negation ; 2
pas plus ; negation ; 2
pas moins ; negation ; 2
pas non plus ; negation ; 2
pas question de ; negation ; 2
hors de question ; negation ; 2
loin d'être / loin de ; negation ; 2
jamais ; negation ; 2
au grand jamais ; negation ; 2
plus jamais ; negation ; 2
jamais de la vie ; negation ; 2
aucun / aucune / aucunement ; negation ; 2
nullement ; negation ; 2
en aucun cas / en aucune façon ; negation ; 2
en rien ; negation ; 2
d'aucune façon / d'aucune manière ; negation ; 2
personne ne / personne n' ; negation ; 2
nul ne ; negation ; 2
nulle part ; negation ; 2
rien ; negation ; 1
ni ; negation ; 1
sans ; negation ; 1
guère ; negation ; 2
point du tout ; negation ; 2
que nenni ; negation ; 2
non ; negation ; 2
nan ; negation ; 2
nope ; negation ; 2
non plus ; negation ; 2
mais non ; negation ; 2
bien sûr que non ; negation ; 2
non pas ; negation ; 2
ne pas ; negation ; 1
ne plus ; negation ; 1
ne jamais ; negation ; 1
ne point ; negation ; 1
n'est pas / n'est plus ; negation ; 1
ne sont pas / ne sont plus ; negation ; 1
n'es pas ; negation ; 1
n'êtes pas ; negation ; 1
n'étaient pas / n'était pas ; negation ; 1
ne suis pas ; negation ; 1
c'est pas ; negation ; 1
ce n'est pas ; negation ; 1
ce ne sont pas ; negation ; 1
c'était pas ; negation ; 1
t'es pas ; negation ; 1
suis pas ; negation ; 1
sommes pas ; negation ; 1
est pas ; negation ; 1
sont pas ; negation ; 1
y a pas ; negation ; 1
il n'y a pas ; negation ; 1
n'a pas ; negation ; 1
n'ont pas ; negation ; 1
n'ai pas ; negation ; 1
n'as pas ; negation ; 1
n'avez pas ; negation ; 1
n'avons pas ; negation ; 1
a pas ; negation ; 1
ont pas ; negation ; 1
ai pas ; negation ; 1
peut pas ; negation ; 1
peux pas ; negation ; 1
ne peut pas / ne peuvent pas ; negation ; 1
ne pouvez pas ; negation ; 1
ne doit pas ; negation ; 1
ne devrait pas / ne devrait jamais / ne devraient pas ; negation ; 1
ne doivent pas ; negation ; 1
faut pas ; negation ; 1
il ne faut pas ; negation ; 1
ne faut pas / ne fais pas ; negation ; 1
ne dis pas ; negation ; 1
dis pas ; negation ; 1
dit pas ; negation ; 1
ne dit pas ; negation ; 1
ne pense pas ; negation ; 1
pense pas ; negation ; 1
ne crois pas ; negation ; 1
crois pas ; negation ; 1
ne veux pas ; negation ; 1
veux pas ; negation ; 1
veut pas ; negation ; 1
aime pas ; negation ; 1
n'aime pas ; negation ; 1
déteste pas ; negation ; 1
ne déteste pas ; negation ; 1
ne hais pas ; negation ; 1
hais pas ; negation ; 1
ne méprise pas ; negation ; 1
n'ai rien contre ; negation ; 1
n'a rien contre ; negation ; 1
ai rien contre ; negation ; 1
rien contre / rien à voir ; negation ; 1
arrêtez / arrête / arrêtons ; negation ; 1
cessez / cesse ; negation ; 1
cessons ; negation ; 1
stop ; negation ; 1
évitez / évite / éviter de ; negation ; 1
refuse de / refusons de / refuser de ; negation ; 1
interdit de / interdiction de ; negation ; 1
impossible de ; negation ; 1
au lieu de ; negation ; 1
plutôt que de / plutôt que ; negation ; 1
faux que ; negation ; 1
il est faux ; negation ; 1
contrairement à ; negation ; 1
à tort / à tort que ; negation ; 1
mensonge ; negation ; 1
absurde de ; negation ; 1
ridicule de ; negation ; 1
personne ne devrait / personne ne mérite ; negation ; 1
nul ne mérite ; negation ; 1
aucune raison de ; negation ; 1
pas de raison de ; negation ; 1
ain't ; negation ; 1
nada ; negation ; 1
zéro ; negation ; 1

# First-person belonging.
en tant que / en tant qu' ; self ; 2 ; except="en tant que tel|en tant que telle|en tant que client|en tant que cliente"
fier d'être ; self ; 2 ; except="fier d'être votre partenaire"
fière d'être ; self ; 2
fiers d'être ; self ; 2 ; except="fiers d'être partenaires"
fières d'être ; self ; 2
fierté d'être ; self ; 2
heureux d'être / heureuse d'être ; self ; 2
j'assume d'être ; self ; 2
fier de mes origines ; self ; 2
fière de mes origines ; self ; 2
fiers de nos origines ; self ; 2
proud ; self ; 2
black and proud ; self ; 2
fier et ; self ; 2
fière et ; self ; 2
je suis ; self ; 1 ; except="je suis client|je suis cliente|je suis contre|je suis en attente|je suis à la recherche|je suis d'accord|je suis pour"
j'suis ; self ; 1
chuis ; self ; 1
chui ; self ; 1
moi je suis ; self ; 1
moi-même ; self ; 1
je suis moi-même ; self ; 1
étant moi-même / étant donné que je suis ; self ; 1
comme je suis ; self ; 1
puisque je suis ; self ; 1
vu que je suis ; self ; 1
parce que je suis ; self ; 1
j'étais ; self ; 1
je suis né / je suis née / je suis d'origine ; self ; 1
je viens de ; self ; 1 ; except="je viens de recevoir|je viens de payer|je viens de faire|je viens de voir"
je fais partie ; self ; 1
j'appartiens à ; self ; 1
je me considère / je me définis comme ; self ; 1
je m'identifie comme ; self ; 1
je me sens ; self ; 1
on est ; self ; 1
nous sommes ; self ; 1
on est tous ; self ; 1
nous sommes tous ; self ; 1
étant ; self ; 1
entant que ; self ; 1
nous les / nous autres / nous en tant que / nous autres les ; self ; 1
entre nous ; self ; 1
parmi nous ; self ; 1
comme nous ; self ; 1
les miens ; self ; 1
les nôtres ; self ; 1
nous on est / nous on / nous aussi ; self ; 1
moi aussi ; self ; 1
moi en tant que ; self ; 1
mes frères ; self ; 1
mes sœurs ; self ; 1
ma communauté ; self ; 1
notre communauté ; self ; 1
nos communautés ; self ; 1
ma famille ; self ; 1
ma mère est ; self ; 1
mon père est ; self ; 1
mon frère est ; self ; 1
ma sœur est ; self ; 1
mon mari est ; self ; 1
ma femme est ; self ; 1
mon fils est ; self ; 1
ma fille est ; self ; 1
mes parents sont ; self ; 1
mes grands-parents ; self ; 1
mes enfants sont ; self ; 1
mon enfant est ; self ; 1
ma copine est ; self ; 1
mon copain est ; self ; 1
mon peuple ; self ; 1
notre peuple ; self ; 1
ma religion ; self ; 1
notre religion ; self ; 1
ma culture ; self ; 1
mes origines ; self ; 1
nos origines ; self ; 1
mon orientation ; self ; 1
mon identité ; self ; 1
mon handicap ; self ; 1
mon genre ; self ; 1
ma couleur ; self ; 1
ma peau ; self ; 1
notre histoire ; self ; 1
ma coming out ; self ; 1
mon coming out ; self ; 1
j'ai fait mon coming out ; self ; 1
coming out ; self ; 1
concerné / concernée / concernés / concernées ; self ; 1 ; except="les articles concernés|produits concernés|en ce qui concerne"
personne concernée / personnes concernées ; self ; 1
première concernée / premier concerné ; self ; 1
autodérision ; self ; 1
entre potes / entre copines / entre copains ; self ; 1
mes potes ; self ; 1
mes meufs ; self ; 1
mes reines ; self ; 1
la mif ; self ; 1
mon reuf ; self ; 1
ma sista ; self ; 1
la famille ; self ; 1
se réapproprier ; self ; 2
réapproprié / réappropriée / réappropriés / réappropriées / réappropriation ; self ; 2
se revendiquer ; self ; 2
je revendique ; self ; 2
revendiquer / revendique / revendiques / revendiquent / revendiquez / revendiquons / revendiquais / revendiquait / revendiquaient / revendiquions / revendiquiez / revendiquerai / revendiqueras / revendiquera / revendiquerons / revendiquerez / revendiqueront / revendiquerais / revendiquerait / revendiquerions / revendiqueriez / revendiqueraient / revendiquée / revendiquées / revendiquant ; self ; 2
fièrement ; self ; 2
retournement du stigmate ; self ; 2
moi ; self ; 1
je ; self ; 1
j' ; self ; 1
nous ; self ; 1
mon ; self ; 1
ma ; self ; 1
mes ; self ; 1
notre ; self ; 1
nos ; self ; 1

# Second person.
tu ; address ; 2
t'es ; address ; 2
t'as ; address ; 2
t'étais ; address ; 2
t'avais ; address ; 2
t'auras ; address ; 2
t'iras ; address ; 2
t'aurais / t'aurais dû ; address ; 2
t'aimes ; address ; 2
t'arrives ; address ; 2
t'en ; address ; 2
t'y ; address ; 2
t'ies ; address ; 2
tes ; address ; 2
ton ; address ; 2
ta ; address ; 2
toi ; address ; 2
te ; address ; 2
toi-même ; address ; 2
toi aussi ; address ; 2
toi et ta / toi et tes ; address ; 2
tien ; address ; 2
tienne ; address ; 2
tiens ; address ; 2 ; except="je tiens à|je tiens|tiens compte|je tiens bon|tiens donc"
tiennes ; address ; 2
le tien ; address ; 2
la tienne ; address ; 2
vous ; address ; 2 ; except="rendez-vous|rendez vous|s'il vous plaît|rendez-vous manqué"
vôtre / vôtres ; address ; 2
vos ; address ; 2
vous-même / vous-mêmes / vous êtes / vous avez / vous autres / vous tous / vous toutes ; address ; 2
le vôtre ; address ; 2
la vôtre ; address ; 2
les vôtres ; address ; 2
es-tu ; address ; 2
as-tu ; address ; 2
êtes-vous ; address ; 2
avez-vous ; address ; 2
peux-tu ; address ; 2
pouvez-vous ; address ; 2
veux-tu ; address ; 2
voulez-vous ; address ; 2
vas-tu ; address ; 2
allez-vous ; address ; 2
sais-tu ; address ; 2
savez-vous ; address ; 2
crois-tu ; address ; 2
croyez-vous ; address ; 2
penses-tu / pensez-vous ; address ; 2
fais-tu ; address ; 2
faites-vous ; address ; 2
serais-tu ; address ; 2
seriez-vous ; address ; 2
pourrais-tu / pourriez-vous ; address ; 2
je te ; address ; 1
je t' ; address ; 1
on te ; address ; 1
on t' ; address ; 1
je vais te / je vais t' ; address ; 1
on va te / on va t' ; address ; 1
va te ; address ; 1
va t' ; address ; 1
à toi ; address ; 1
pour toi ; address ; 1
chez toi ; address ; 1
de toi ; address ; 1
contre toi ; address ; 1
avec toi ; address ; 1
sur toi ; address ; 1
comme toi / comme vous ; address ; 1
à vous ; address ; 1
chez vous ; address ; 1
pour vous ; address ; 1
de vous ; address ; 1
contre vous ; address ; 1
je vous ; address ; 1
on vous ; address ; 1
je vais vous ; address ; 1
on va vous ; address ; 1
espèce de / espèces de ; address ; 1
bande de ; address ; 1 ; except="bande de roulement|bande de fréquence|bande de tissu"
va ; address ; 1
vas ; address ; 1
viens ; address ; 1
ferme ; address ; 1 ; except="ferme avicole"
regarde ; address ; 1
arrête ; address ; 1
dégage ; address ; 1
casse-toi ; address ; 1
tais-toi ; address ; 1
taisez-vous ; address ; 1
ferme-la / fermez-la ; address ; 1
écoute / écoutez ; address ; 1
sois ; address ; 1
soyez ; address ; 1
fais ; address ; 1
faites ; address ; 1
dis ; address ; 1
dites ; address ; 1
retourne / retournez ; address ; 1
mon pauvre ; address ; 1
ma pauvre ; address ; 1
mon gars / mon gros ; address ; 1
mon coco ; address ; 1
ma cocotte ; address ; 1
ma grande ; address ; 1
mon petit ; address ; 1
ma petite ; address ; 1
mon vieux ; address ; 1
ma vieille ; address ; 1
ma belle ; address ; 1
mon grand ; address ; 1
frérot ; address ; 1
frère ; address ; 1
mon frère ; address ; 1
gros ; address ; 1
wesh gros ; address ; 1
monsieur ; address ; 1
madame ; address ; 1
mademoiselle ; address ; 1
cher monsieur ; address ; 1
chère madame ; address ; 1
messieurs ; address ; 1
mesdames ; address ; 1
u ; address ; 1
ur ; address ; 1
you ; address ; 1
your ; address ; 1
