# Harm lexicon, English (UK, US, Australia): contempt for persons and groups, coarse and sexual words.
#
# It lists terms that hurt so that a moderation filter can protect employees and customers from
# them. Every entry was written and rated by hand. These lists served to see that nothing common
# is missing (see NOTICE):
# - Surge AI profanity list (MIT), dsojevic/profanity-list (MIT), cuss by Titus Wormer (MIT),
#   "List of Dirty, Naughty, Obscene, and Otherwise Bad Words" (LDNOOBW, CC-BY-4.0).
#
# One entry a line: forms separated by " / " ; class ; strength ; options.
# Strength: 3 = no harmless sense, 2 = usually meant so, 1 = mild or depends on what is around it.
# The reader folds case, accents, hyphens, leet, spaced and repeated letters: they are not listed.

# Expressions that insult whoever is addressed.
fuck you / fuck u / fuck ya / fuck y'all / fuck yall / fuck yourself / fuck yourselves / fuck urself ; insult ; 3
f u ; insult ; 3
fck you ; insult ; 3
fuck off and die / fuck off cunt / fuck off scum / fuck off idiot ; insult ; 3
go fuck yourself / go fuck urself / go fuck yourselves ; insult ; 3
gfy ; insult ; 3
go and fuck yourself / go and fuck yourselves ; insult ; 3
go screw yourself / go screw yourselves ; insult ; 3
get fucked ; insult ; 2
get to fuck ; insult ; 2
get fkd ; insult ; 2
eat shit ; insult ; 3
eat a dick / eat a bag of dicks ; insult ; 3
eat my shit / eat me shit ; insult ; 3
suck my dick / suck my cock / suck my balls ; insult ; 3
suck a dick ; insult ; 3
sucks my dick ; insult ; 3
suck it bitch / suck it loser / suck it losers ; insult ; 3
lick my arse / lick my ass / lick my balls ; insult ; 3
kiss my arse / kiss my ass ; insult ; 3
kma ; insult ; 3
fuck your mother / fuck your mom / fuck your mum / fuck your mama / fuck your family / fuck your dead / fuck ur mother / fuck ur mom / fuck ur mum / fuck ur mama / fuck ur family / fuck ur dead / fuck yo mother / fuck yo mom / fuck yo mum / fuck yo mama / fuck yo family / fuck yo dead ; insult ; 3
your mother is a whore / your mother is a slut / your mother is a bitch / your mum is a whore / your mum is a slut / your mum is a bitch / your mom is a whore / your mom is a slut / your mom is a bitch ; insult ; 3
go to hell ; insult ; 3
burn in hell ; insult ; 3
rot in hell ; insult ; 3
see you in hell ; insult ; 3
you make me sick / you make me puke / you make me vomit ; insult ; 2
you disgust me / you repulse me / you sicken me ; insult ; 2
fuck off ; insult ; 2
fucks off ; insult ; 2
fucking off ; insult ; 2
eff off ; insult ; 2
feck off ; insult ; 2
fk off ; insult ; 2
screw you / screw u ; insult ; 2
screw off ; insult ; 2
up yours ; insult ; 2
shove it up your arse / shove it up your ass / shove it up your backside / shove it up ur arse / shove it up ur ass / shove it up ur backside ; insult ; 2
stick it up your arse / stick it up your ass / stick it up ur arse / stick it up ur ass ; insult ; 2
shove it where the sun ; insult ; 2
piss off ; insult ; 2 ; except="piss off the|piss off my|piss off our|piss off your|piss off customers|piss off everyone|piss off people"
piss right off ; insult ; 2
sod off ; insult ; 2 ; region=uk
bugger off ; insult ; 2 ; region=uk
naff off ; insult ; 2 ; region=uk
get stuffed ; insult ; 2 ; region=uk
jog on mate ; insult ; 2 ; region=uk
rack off ; insult ; 2 ; region=uk
sod you ; insult ; 2 ; region=uk
bugger you ; insult ; 2 ; region=uk
shut the fuck up / shut the hell up ; insult ; 2
stfu ; insult ; 2
shut your fucking mouth / shut your mouth / shut your trap / shut your gob / shut your face / shut your hole / shut your pie hole ; insult ; 2
shut ya mouth / shut ya trap / shut ya gob ; insult ; 2
shut it idiot / shut it moron ; insult ; 2
shut up ; insult ; 1 ; except="shut up and take my money|shut up shop"
get the fuck out / get the hell out ; insult ; 2
gtfo ; insult ; 2
get the fuck away / get the fuck lost / get the fuck off ; insult ; 2
get lost ; insult ; 1
bog off ; insult ; 1
do one mate ; insult ; 1
take a hike ; insult ; 1
take a running jump ; insult ; 1
go jump off a bridge / go jump off a cliff ; insult ; 1
drop dead ; insult ; 2
choke on it / choke on that / choke on a dick / choke on my dick ; insult ; 2
touch grass ; insult ; 1
get a life ; insult ; 1
cry more ; insult ; 1
cry harder ; insult ; 1
stay mad ; insult ; 1
cope and seethe ; insult ; 1
cope harder ; insult ; 1
keep coping ; insult ; 1
your mum ; insult ; 1 ; except="your mum and|your mum is|your mum will|your mum has|love your mum"
yo mama ; insult ; 1
your momma ; insult ; 1
ur mum / ur mom ; insult ; 1
shame on you ; insult ; 1
you should be ashamed ; insult ; 1
you ought to be ashamed ; insult ; 1
you're an embarrassment ; insult ; 1
go back to school / go back to kindergarten / go back to your cave / go back to under your rock / go back to your mother's basement / go back to your mum's basement ; insult ; 2
crawl back under your rock ; insult ; 2
crawl back into your hole ; insult ; 2
crawl back to your hole ; insult ; 2
you absolute thing / you absolute creature / you absolute excuse / you complete thing / you complete creature / you complete excuse / you utter thing / you utter creature / you utter excuse / you total thing / you total creature / you total excuse / you fucking thing / you fucking creature / you fucking excuse / you bloody thing / you bloody creature / you bloody excuse / you stupid thing / you stupid creature / you stupid excuse / you pathetic thing / you pathetic creature / you pathetic excuse / you useless thing / you useless creature / you useless excuse / you worthless thing / you worthless creature / you worthless excuse / you little thing / you little creature / you little excuse / you disgusting thing / you disgusting creature / you disgusting excuse / you sad thing / you sad creature / you sad excuse / you miserable thing / you miserable creature / you miserable excuse / you dirty thing / you dirty creature / you dirty excuse / you filthy thing / you filthy creature / you filthy excuse ; insult ; 2
you sorry excuse ; insult ; 2
sorry excuse for a human / sorry excuse for a man / sorry excuse for a woman / sorry excuse for a person / sorry excuse for a human being ; insult ; 2
poor excuse for a human / poor excuse for a man / poor excuse for a woman / poor excuse for a person ; insult ; 2
you people are trash / you people are scum / you people are idiots / you people are morons / you people are clowns / you people are thieves / you people are liars / you people are crooks / you people are pathetic / you people are a joke / you people are disgusting / you people are criminals ; insult ; 2
bunch of idiots / bunch of morons / bunch of clowns / bunch of thieves / bunch of liars / bunch of crooks / bunch of cowards / bunch of amateurs / bunch of cowboys / bunch of scammers / bunch of retards / bunch of cunts / bunch of wankers / bunch of muppets / bunch of losers / bunch of jokers / bunch of bastards / bunch of arseholes / bunch of assholes ; insult ; 2
pack of liars / pack of thieves / pack of idiots / pack of rats / pack of dogs / pack of morons ; insult ; 2
band of thieves / band of crooks / band of liars / band of robbers / gang of thieves / gang of crooks / gang of liars / gang of robbers ; insult ; 2
waste of oxygen / waste of space / waste of skin / waste of air / waste of sperm ; insult ; 3 ; except="waste of space on|a waste of space in the|waste of space and paper|waste of space in my"
oxygen thief / oxygen thieves ; insult ; 3
good for nothing / goodfornothing ; insult ; 2
good for nothings ; insult ; 2
no good son / no good bum / no good liar / no good bastard / no good crook ; insult ; 2

# Strong insults.
cunt / cunts / cunty ; insult ; 3
shit cunt / shit cunts / shitcunt / shitcunts ; insult ; 3
dumb cunt / dumb cunts ; insult ; 3
fuckcunt ; insult ; 3
arse hole / arse holes / arsehole / arseholes ; insult ; 3
ass hole / ass holes / asshole / assholes ; insult ; 3
a hole of a person ; insult ; 3
asshat / asshats / ass hat / ass hats ; insult ; 3
asswipe / asswipes ; insult ; 3
arsewipe / arsewipes / arse wipe / arse wipes ; insult ; 3
ass wipe / ass wipes ; insult ; 3
assclown / assclowns / ass clown / ass clowns ; insult ; 3
assface / assfaces ; insult ; 3
arse face / arse faces ; insult ; 3
ass licker / ass lickers / asslicker / asslickers ; insult ; 3
arse licker / arse lickers / arselicker / arselickers ; insult ; 3
assbag / assbags ; insult ; 3
asshead / assheads ; insult ; 3
arse head / arse heads / arsehead / arseheads ; insult ; 3
mother fucker / mother fuckers / motherfucker / motherfuckers / mother fuckin / motherfuckin / mother fucking / motherfucking ; insult ; 3
mofo / mofos ; insult ; 3
muthafucka / muthafuckas ; insult ; 3
mothafucka / mothafuckas ; insult ; 3
muthafucker / muthafuckers ; insult ; 3
motherfucka / motherfuckas ; insult ; 3
mf er / mfer / mfers ; insult ; 3
fucker / fuckers / fucka / fuckas ; insult ; 3
fuck face / fuck faces / fuckface / fuckfaces ; insult ; 3
fuck head / fuck heads / fuckhead / fuckheads ; insult ; 3
fuck wit / fuck wits / fuckwit / fuckwits / fuckwitted ; insult ; 3
fuck tard / fuck tards / fucktard / fucktards ; insult ; 3
fuck wad / fuck wads / fuckwad / fuckwads ; insult ; 3
fuck stick / fuck sticks / fuckstick / fucksticks ; insult ; 3
fuck boy / fuck boys / fuckboy / fuckboys / fuckboi / fuckbois ; insult ; 3
fuck knuckle / fuck knuckles / fuckknuckle / fuckknuckles ; insult ; 3
fuck nugget / fuck nuggets / fucknugget / fucknuggets ; insult ; 3
fuck bag / fuck bags / fuckbag / fuckbags ; insult ; 3
fuck nut / fuck nuts / fucknut / fucknuts ; insult ; 3
fuck trumpet / fuck trumpets / fucktrumpet / fucktrumpets ; insult ; 3
fuck pig / fuck pigs / fuckpig / fuckpigs ; insult ; 3
dumb fuck / dumb fucks / dumbfuck / dumbfucks ; insult ; 3
stupid fuck / stupid fucks ; insult ; 3
dumb ass / dumb asses / dumbass / dumbasses ; insult ; 3
dumb shit / dumb shits / dumbshit / dumbshits ; insult ; 3
sick fuck / sick fucks ; insult ; 3
fat fuck / fat fucks ; insult ; 3
old fuck / old fucks ; insult ; 3
ugly fuck / ugly fucks ; insult ; 3
worthless fuck / worthless fucks ; insult ; 3
useless fuck / useless fucks ; insult ; 3
lying fuck / lying fucks ; insult ; 3
cock sucker / cock suckers / cocksucker / cocksuckers / cock sucking / cocksucking ; insult ; 3
cock head / cock heads / cockhead / cockheads ; insult ; 3
cock womble / cock wombles / cockwomble / cockwombles ; insult ; 3
cock face / cock faces / cockface / cockfaces ; insult ; 3
cock knob / cock knobs / cockknob / cockknobs ; insult ; 3
cock wad / cock wads / cockwad / cockwads ; insult ; 3
dick sucker / dick suckers / dicksucker / dicksuckers / dicksucking ; insult ; 3
ball licker / ball lickers ; insult ; 3
shit head / shit heads / shithead / shitheads ; insult ; 3
shit face / shit faces / shitface / shitfaces ; insult ; 3
shit bag / shit bags / shitbag / shitbags ; insult ; 3
shit stain / shit stains / shitstain / shitstains ; insult ; 3
shit heel / shit heels / shitheel / shitheels ; insult ; 3
shit eater / shit eaters / shiteater / shiteaters ; insult ; 3
shit gibbon / shit gibbons / shitgibbon / shitgibbons ; insult ; 3
shit for brains ; insult ; 3
shit weasel / shit weasels / shitweasel / shitweasels ; insult ; 3
shit lord / shit lords / shitlord / shitlords ; insult ; 3
shit bird / shit birds / shitbird / shitbirds ; insult ; 3
shit kicker / shit kickers / shitkicker / shitkickers ; insult ; 3
piece of shit / piece of crap / piece of filth / piece of trash / piece of garbage / piece of scum / piece of dirt ; insult ; 3 ; except="what a piece of crap phone"
pieces of shit / pieces of crap / pieces of filth / pieces of trash / pieces of garbage / pieces of scum ; insult ; 3
piece a shit ; insult ; 3
p o s / pos human ; insult ; 3
sack of shit ; insult ; 3
bag of shit ; insult ; 3
pile of shit ; insult ; 3
crock of shit ; insult ; 3
lump of shit ; insult ; 3
son of a bitch / son of a whore ; insult ; 3
sons of bitches / sons of whores ; insult ; 3
sonofabitch ; insult ; 3
sumbitch / sumbitches ; insult ; 3
bastard / bastards ; insult ; 2 ; except="bastard file|bastard toadflax|poor bastard|poor bastards|lucky bastard|lucky bastards|fat bastard wine|you lucky bastard|bastard sword"
lying bastard / lying bastards ; insult ; 2
dirty bastard / dirty bastards ; insult ; 2
bastardo ; insult ; 2
fat bastard / fat bastards ; insult ; 2 ; except="fat bastard wine"
wanker / wankers / wankstain / wankstains / wank stain / wank stains / wankpuffin / wankpuffins / wankbag / wankbags ; insult ; 3
twat / twats / twatwaffle / twatwaffles / twatty / twathead / twatheads ; insult ; 3
dickhead / dickheads / dick head / dick heads ; insult ; 3
dick wad / dick wads / dickwad / dickwads / dick weed / dick weeds / dickweed / dickweeds ; insult ; 3
dick bag / dick bags / dickbag / dickbags ; insult ; 3
dick face / dick faces / dickface / dickfaces ; insult ; 3
dick brain / dick brains / dickbrain / dickbrains ; insult ; 3
dick cheese ; insult ; 3
dick for brains ; insult ; 3
dickless ; insult ; 3
dick wit / dick wits / dickwit / dickwits ; insult ; 3
dickish ; insult ; 3
bell end / bell ends / bellend / bellends ; insult ; 3 ; region=uk,except="the bell end of"
knob head / knob heads / knobhead / knobheads ; insult ; 3 ; region=uk
knob jockey / knob jockeys / knobjockey / knobjockeys ; insult ; 3 ; region=uk
knob cheese ; insult ; 3 ; region=uk
knobend / knobends / knob end / knob ends ; insult ; 3 ; region=uk
tosser / tossers / tosspot / tosspots / toss pot / toss pots ; insult ; 2 ; region=uk
scumbag / scumbags / scum bag / scum bags ; insult ; 3
scum sucker / scum suckers ; insult ; 3
scum of the earth ; insult ; 3
scum sucking ; insult ; 3
douche bag / douche bags / douchebag / douchebags ; insult ; 2
douche canoe / douche canoes ; insult ; 2
douche nozzle / douche nozzles / douchey ; insult ; 2
ass kisser / ass kissers / asskisser / asskissers ; insult ; 1
arse kisser / arse kissers / arsekisser / arsekissers ; insult ; 1
brown noser / brown nosers / brownnoser / brownnosers ; insult ; 1
boot licker / boot lickers / bootlicker / bootlickers / bootlicking ; insult ; 1
kiss ass / kiss asses / kissass / kissasses ; insult ; 1
suck up / suck ups ; insult ; 1 ; except="suck up the|suck up dust|suck up all|suck up water"
prick / pricks ; insult ; 2 ; except="finger prick|prick test|skin prick|pin prick|prick up|prick your|prick the|pricks the|prick holes|prick my finger"
dick / dicks ; insult ; 1 ; except="dick van dyke|moby dick|philip k dick|dick turpin|dick whittington|spotted dick|dick cheney|dick clark|dick tracy|andy dick|dick grayson|dick wolf|clever dick|tom dick and harry|dick smith|uncle dick|dick francis|dick van"
pussy / pussies ; insult ; 2 ; person,except="pussy willow|pussy cat|pussy riot|pussy galore|pussy cats|pussy hat|pussy hats"
bitch ; insult ; 2 ; except="life is a bitch|life's a bitch|bitch about|resting bitch face|karma is a bitch|karma's a bitch|payback is a bitch|payback's a bitch|bitch and moan|it's a bitch to|a bitch to install|son of a bitch|bitch is expecting|dogs and a bitch|dog and bitch|dogs and bitches|bitch and her pups|bitch and puppies|brood bitch|whelping bitch|bitch in season|spayed bitch|collie bitch|labrador bitch|spaniel bitch|terrier bitch|bitch from the same litter|bitch had six|bitch had seven|bitch had five|reserve best bitch"
biatch ; insult ; 2
biyatch ; insult ; 2
beotch ; insult ; 2
beeyotch ; insult ; 2
bitchass / bitch ass ; insult ; 2
little bitch ; insult ; 2
bitchy ; insult ; 2
bitches ; insult ; 2
biatches ; insult ; 2
bitchez ; insult ; 2
bitch boy / bitch boys / bitchboy / bitchboys ; insult ; 3
basic bitch / basic bitches ; insult ; 3
stupid bitch / stupid bitches ; insult ; 3
dumb bitch / dumb bitches ; insult ; 3
fat bitch / fat bitches ; insult ; 3
ugly bitch / ugly bitches ; insult ; 3
crazy bitch / crazy bitches ; insult ; 3
psycho bitch / psycho bitches ; insult ; 3
lying bitch / lying bitches ; insult ; 3
old bitch / old bitches ; insult ; 3
dirty bitch / dirty bitches ; insult ; 3
gobshite / gobshites / gob shite / gob shites ; insult ; 3 ; region=uk
shite hawk / shite hawks / shitehawk / shitehawks ; insult ; 3 ; region=uk
wee shite / wee shites ; insult ; 3 ; region=uk
turd / turds / turd face / turd faces / turdburger / turdburgers ; insult ; 2 ; person,except="polish a turd|polishing a turd|turd polishing"
shit sandwich ; insult ; 2 ; person
butt head / butt heads / butthead / buttheads ; insult ; 2
butt face / butt faces / buttface / buttfaces ; insult ; 2
butt munch / butt munches / buttmunch / buttmunches ; insult ; 2
butt wipe / butt wipes / buttwipe / buttwipes ; insult ; 2
butt hole of a person ; insult ; 2
buttmuncher / buttmunchers ; insult ; 2
sleaze bag / sleaze bags / sleazebag / sleazebags / sleaze ball / sleaze balls / sleazeball / sleazeballs ; insult ; 2
slime ball / slime balls / slimeball / slimeballs / slime bag / slime bags / slimebag / slimebags ; insult ; 2
dirt bag / dirt bags / dirtbag / dirtbags ; insult ; 2
scuzz ball / scuzz balls / scuzzball / scuzzballs ; insult ; 2
scuzzbucket / scuzzbuckets ; insult ; 2
sleazoid / sleazoids ; insult ; 2
low life / low lifes / lowlife / lowlifes / lowlives / low lives ; insult ; 2 ; person
bottom feeder / bottom feeders / bottomfeeder / bottomfeeders ; insult ; 2 ; person,except="bottom feeder fish"
pond scum ; insult ; 2 ; person
pondlife / pond life ; insult ; 2 ; person,except="the pond life in"
arse / arses ; insult ; 1 ; person,except="arse about face|my arse|pain in the arse|kick up the arse|arse end|get off your arse|freezing my arse off"
jack ass / jack asses / jackass / jackasses / jackarse / jackarses ; insult ; 2
smart arse / smart arses / smartarse / smartarses / smart ass / smart asses / smartass / smartasses ; insult ; 2
hard ass / hard asses / hardass / hardasses ; insult ; 2
lard arse / lard arses / lardarse / lardarses / lard ass / lard asses / lardass / lardasses ; insult ; 2
fat ass / fat asses / fatass / fatasses / fat arse / fat arses ; insult ; 2
tight arse / tight arses / tightarse / tightarses / tight ass / tight asses / tightass / tightasses ; insult ; 2
lame ass ; insult ; 2
punk ass ; insult ; 2
bad ass wannabe ; insult ; 2

# Ordinary insults.
idiot / idiots / idiotic ; insult ; 2 ; except="idiot proof|idiot's guide|american idiot|idiot board|an idiot's guide|the idiot by dostoevsky"
village idiot / village idiots ; insult ; 2
useful idiot / useful idiots ; insult ; 2
blithering idiot / blithering idiots ; insult ; 2
absolute idiot / absolute idiots ; insult ; 2
moron / morons / moronic ; insult ; 2
absolute moron / absolute morons ; insult ; 2
fucking moron / fucking morons ; insult ; 2
imbecile / imbeciles / imbecilic ; insult ; 2
cretin / cretins / cretinous ; insult ; 2
dimwit / dimwits / dim wit / dim wits / dimwitted / dim witted ; insult ; 2
halfwit / halfwits / half wit / half wits / halfwitted / half witted ; insult ; 2
nitwit / nitwits / nit wit / nit wits ; insult ; 2
numbskull / numbskulls ; insult ; 2
numskull / numskulls ; insult ; 2
numb skull / numb skulls ; insult ; 2
dunce / dunces ; insult ; 2 ; except="dunce hat|dunce cap"
dullard / dullards ; insult ; 2
dolt / dolts / doltish ; insult ; 2
blockhead / blockheads / block head / block heads ; insult ; 2 ; except="copper block head"
bonehead / boneheads / bone head / bone heads / boneheaded ; insult ; 2
meathead / meatheads / meat head / meat heads ; insult ; 2
knucklehead / knuckleheads / knuckle head / knuckle heads ; insult ; 2
pinhead / pinheads / pin head / pin heads ; insult ; 2 ; person,except="hellraiser pinhead|size of a pin head"
airhead / airheads / air head / air heads ; insult ; 2
fathead / fatheads / fat head / fat heads ; insult ; 2
birdbrain / birdbrains / bird brain / bird brains / birdbrained ; insult ; 2
peabrain / peabrains / pea brain / pea brains / pea brained / peabrained ; insult ; 2
lamebrain / lamebrains / lame brain / lame brains ; insult ; 2
brainless ; insult ; 2 ; person
no brain cells ; insult ; 2 ; person
braindead / brain dead / brain deads ; insult ; 2 ; person,except="declared brain dead|pronounced brain dead|brain dead patient|brain dead patients"
two brain cells ; insult ; 2 ; person
smooth brain / smooth brains / smoothbrain / smoothbrains ; insult ; 2 ; person
zero brain cells ; insult ; 2 ; person
dummy / dummies ; insult ; 1 ; person,except="for dummies|crash test dummy|crash test dummies|dummy run|dummy data|dummy variable|dummy variables|baby's dummy|dummy text|a dummy for the baby|dummy account"
dumdum / dumdums / dum dum / dum dums ; insult ; 1
dumbo / dumbos ; insult ; 1 ; except="disney dumbo|dumbo the elephant|dumbo brooklyn|dumbo ear|dumbo octopus"
thicko / thickos / thickhead / thickheads ; insult ; 2 ; region=uk
thick as pig shit ; insult ; 2 ; region=uk
thick as two short planks ; insult ; 2 ; region=uk
simpleton / simpletons ; insult ; 2
nincompoop / nincompoops ; insult ; 1
ignoramus / ignoramuses ; insult ; 2
buffoon / buffoons / buffoonish ; insult ; 2
dingbat / dingbats ; insult ; 1
dingus / dinguses ; insult ; 1
doofus / doofuses ; insult ; 1
dork / dorks / dorky ; insult ; 1
dweeb / dweebs ; insult ; 1
nerd / nerds / nerdy ; insult ; 1 ; reclaimed
geek / geeks ; insult ; 1 ; reclaimed
goof ball / goof balls / goofball / goofballs ; insult ; 1
goofy ass ; insult ; 1
knob / knobs ; insult ; 1 ; person,region=uk,except="door knob|door knobs|control knob|volume knob|knob of butter|knobs and dials|gear knob|the knob on|drawer knobs"
pillock / pillocks ; insult ; 2
plonker / plonkers ; insult ; 2
prat / prats / pratt ; insult ; 2 ; except="chris pratt|spencer pratt|pratt and whitney|pratt institute"
berk / berks ; insult ; 1
wally / wallies ; insult ; 1 ; person,except="where's wally|wheres wally"
numpty / numpties ; insult ; 1
muppet / muppets ; insult ; 1 ; person,except="the muppets|muppet show|muppet christmas carol|muppet movie|muppet babies"
nitwitted ; insult ; 2
nob head / nob heads / nobhead / nobheads ; insult ; 2
spanner / spanners ; insult ; 1 ; person,region=uk,except="a spanner in the works|adjustable spanner|socket spanner|set of spanners"
git / gits ; insult ; 1 ; person,region=uk,except="git commit|git push|git pull|git clone|git repo|git repository|git hub|git bash|git lab|git branch|git merge|using git|with git|via git|from git|in git|on git|git is a"
minger / mingers / minging ; insult ; 2 ; region=uk
munter / munters ; insult ; 2 ; region=uk
divvy / divvies / divvy head ; insult ; 1 ; person,region=uk,except="divvy up|divvy it"
wazzock / wazzocks ; insult ; 2 ; region=uk
numbnuts / numb nuts ; insult ; 2
eejit / eejits ; insult ; 1 ; region=uk
gowl / gowls ; insult ; 2
tit head ; insult ; 1 ; person
dipstick / dipsticks ; insult ; 1 ; person,except="oil dipstick|dipstick test|the dipstick"
plank / planks ; insult ; 1 ; person,region=uk,except="wooden plank|wooden planks|plank exercise|the plank position|floor planks|short planks"
jobsworth / jobsworths / jobs worth / jobs worths ; insult ; 1 ; region=uk
skiver / skivers ; insult ; 1
shirker / shirkers ; insult ; 1
slacker / slackers ; insult ; 1
layabout / layabouts ; insult ; 1
idler / idlers ; insult ; 1
silly sod / silly sods ; insult ; 2 ; region=uk
sodding idiot / sodding idiots ; insult ; 2 ; region=uk
daft sod / daft sods ; insult ; 2 ; region=uk
stupid sod / stupid sods ; insult ; 2 ; region=uk
miserable sod / miserable sods ; insult ; 2 ; region=uk
mug off ; insult ; 1 ; region=uk
mugged off ; insult ; 1 ; region=uk
you mug ; insult ; 1 ; region=uk
bunch of mugs ; insult ; 1 ; region=uk
bampot / bampots ; insult ; 2 ; person,region=uk
bawbag / bawbags ; insult ; 2 ; person,region=uk
fannybaws ; insult ; 2 ; person,region=uk
radge / radges ; insult ; 2 ; person,region=uk
jakey / jakeys ; insult ; 2 ; person,region=uk
fud / fuds ; insult ; 2 ; person,region=uk
walloper / wallopers ; insult ; 2 ; person,region=uk
roaster / roasters ; insult ; 2 ; person,region=uk,except="coffee roaster|coffee roasters|sunday roaster"
drongo / drongos ; insult ; 2 ; region=au
galah / galahs ; insult ; 1 ; person,region=au
boofhead / boofheads / boof head / boof heads ; insult ; 2 ; region=au
ratbag / ratbags / rat bag / rat bags ; insult ; 2 ; region=au
bludger / bludgers ; insult ; 2 ; region=au
dole bludger / dole bludgers ; insult ; 2 ; region=au
yobbo / yobbos / yob / yobs / yobbish ; insult ; 2
hoon / hoons ; insult ; 1 ; region=au
dipshit / dipshits / dip shit / dip shits ; insult ; 3
dropkick / dropkicks / drop kick / drop kicks ; insult ; 1 ; person,region=au,except="scored a drop kick|kicked a drop kick"
ning nong / ning nongs ; insult ; 1 ; region=au
nong / nongs ; insult ; 1 ; region=au
nuff nuff / nuff nuffs ; insult ; 1 ; region=au
dag / dags ; insult ; 1 ; person,region=au
dobber / dobbers ; insult ; 1
grub / grubs ; insult ; 1 ; person,region=au,except="pub grub|good grub|great grub|lovely grub|grub and beer|witchetty grub|witchetty grubs"
root rat / root rats ; insult ; 2 ; region=au
whacker / whackers ; insult ; 1 ; person,except="weed whacker|weed whackers"
flog / flogs ; insult ; 1 ; person,region=au,except="flog a dead horse|flog it|flog off|flog the"
sook / sooks / sooky ; insult ; 1 ; region=au
jerk / jerks / jerk face / jerk faces / jerkface / jerkfaces / jerkoff / jerkoffs / jerk wad / jerk wads / jerkwad / jerkwads ; insult ; 2 ; person,except="jerk chicken|jerk pork|knee jerk|jerk seasoning|jerk sauce|jerk marinade|jerk paste|jerk spice|clean and jerk|caribbean jerk|jerk wings|soda jerk|the jerk store|jerks forward"
schmuck / schmucks ; insult ; 2
shmuck / shmucks ; insult ; 2
putz / putzes ; insult ; 2
schlemiel / schlemiels ; insult ; 1
schlub / schlubs ; insult ; 1
yutz ; insult ; 1
klutz / klutzes / klutzy ; insult ; 1
goon / goons ; insult ; 1 ; person,except="the goon show|the goons"
goober / goobers ; insult ; 1 ; person,except="goober pea|goober peas"
chump / chumps ; insult ; 1 ; person,except="chump change|chump chop|chump chops"
sap / saps ; insult ; 1 ; person,except="tree sap|maple sap|sap rising|sap erp|sap hana|running sap|sap software|sap consultant|in sap|using sap"
sucker / suckers ; insult ; 1 ; person,except="sucker punch|sucker for|suckers for|sucker for punishment|lollipop sucker|a sucker of the"
crybaby / crybabies / cry baby / cry babies ; insult ; 2
drama queen / drama queens ; insult ; 1
attention whore / attention whores ; insult ; 2
attention seeker / attention seekers ; insult ; 2
wimp / wimps / wimpy ; insult ; 2
wuss / wusses / wussy / wussies ; insult ; 2
sissy boy / sissy boys ; insult ; 2
coward / cowards / cowardly ; insult ; 2 ; except="noel coward|cowardly lion"
yellow belly / yellow bellied ; insult ; 2
chicken shit / chicken shits / chickenshit / chickenshits ; insult ; 2
gutless wonder / gutless wonders ; insult ; 2
spineless coward / spineless cowards / spineless worm / spineless worms / spineless weasel / spineless weasels / spineless jellyfish ; insult ; 2
spineless ; insult ; 1 ; person
gutless ; insult ; 1 ; person
loser / losers ; insult ; 2 ; person,except="biggest loser|the loser of the match|winners and losers|winner and loser|winners or losers|loser pays|losers bracket|the losers of the"
sore loser / sore losers ; insult ; 2 ; person
born loser / born losers ; insult ; 2 ; person
creep / creeps / creepo / creepos / creepy guy / creepy man / creepy bastard / creepy old man / creepy fuck ; insult ; 1 ; person,except="scope creep|feature creep|mission creep|creep up|creep in|creeps up|the creeps|function creep|creep by radiohead"
weirdo / weirdos ; insult ; 2
freak / freaks / freakazoid / freakazoids ; insult ; 1 ; person,except="freak accident|freak weather|freak out|freak storm|freaks out|control freak|freak wave|neat freak|freak of nature event|freak show on"
pervert / perverts / perv / pervs / pervy / perverted ; insult ; 2
sicko / sickos ; insult ; 2
psycho / psychos / psychopath / psychopaths / psychopathic ; insult ; 2 ; except="psycho by hitchcock|hitchcock's psycho|american psycho|film psycho"
sociopath / sociopaths / sociopathic ; insult ; 2
nutter / nutters ; insult ; 2
nut job / nut jobs / nutjob / nutjobs ; insult ; 2
nutcase / nutcases / nut case / nut cases ; insult ; 2
nutbag / nutbags / nutso / nutsos ; insult ; 2
nutcake ; insult ; 2
loony / loonies / looney / looneys / loony bin ; insult ; 1 ; except="looney tunes|looney toons"
lunatic / lunatics ; insult ; 1 ; except="lunatic fringe|lunatic asylum history"
maniac / maniacs ; insult ; 1 ; except="maniac mansion|flashdance maniac"
crackpot / crackpots ; insult ; 2
fruitcake / fruitcakes ; insult ; 1 ; person,except="christmas fruitcake|slice of fruitcake|fruitcake recipe|a fruitcake for"
fruit loop / fruit loops ; insult ; 1 ; person
headcase / headcases / head case / head cases ; insult ; 1 ; person
basketcase / basket case / basket cases ; insult ; 1 ; person
wacko / wackos ; insult ; 2
whacko / whackos / whackjob / whackjobs ; insult ; 2
wack job / wack jobs / wackjob / wackjobs ; insult ; 2
tin foil hatter / tin foil hatters / tinfoil hatter / tinfoil hatters ; insult ; 2
conspiratard / conspiratards ; insult ; 2
nutty as a fruitcake ; insult ; 1
off his rocker / off his trolley / off his head / off his nut / off her rocker / off her trolley / off her head / off her nut / off your rocker / off your trolley / off your head / off your nut / off their rocker / off their trolley / off their head / off their nut ; insult ; 1
liar / liars ; insult ; 1 ; except="liar liar|pretty little liars|liar's poker"
pathological liar / pathological liars ; insult ; 1
lying scum / lying scumbag / lying scumbags / lying sack / lying snake / lying snakes / lying weasel / lying weasels / lying rat / lying rats / lying toad / lying toads / lying git / lying gits / lying pig / lying pigs / lying dog / lying dogs / lying thief / lying thieves / lying swine / lying cheat / lying cheats ; insult ; 1
cheat / cheats / cheater / cheaters ; insult ; 1
crook / crooks ; insult ; 1
con artist / con artists ; insult ; 1
con man / con men / conman / conmen ; insult ; 1
swindler / swindlers ; insult ; 1
fraudster / fraudsters ; insult ; 1 ; except="fraudsters posing|from fraudsters|by fraudsters"
scammer / scammers ; insult ; 1 ; except="report a scammer|scammers posing|scammers pretending|scammer called me|beware of scammers"
shyster / shysters ; insult ; 1
grifter / grifters ; insult ; 1
charlatan / charlatans ; insult ; 1
huckster / hucksters ; insult ; 1
snake oil salesman ; insult ; 1
snake oil salesmen ; insult ; 1
spiv / spivs ; insult ; 1
thief / thieves / thieving bastard / thieving bastards / thieving scum / thieving gits / thieving git / thieving rats / thieving cunts ; insult ; 1 ; person,except="identity thief|identity thieves|book thief|lightning thief|thief stole my|thieves stole|time thief"
robber / robbers ; insult ; 1 ; person,except="cops and robbers|bank robber|bank robbers|robber baron|robber barons"
highway robbers ; insult ; 1 ; person
hypocrite / hypocrites / hypocritical ; insult ; 1
two faced liar / two faced bitch / two faced bastard / two faced cow / two faced ; insult ; 1
backstabber / backstabbers / back stabber / back stabbers / backstabbing ; insult ; 2
turncoat / turncoats ; insult ; 1
traitor / traitors ; insult ; 1 ; except="the traitors|celebrity traitors"
quisling / quislings ; insult ; 1
judas / judases ; insult ; 1 ; except="judas priest|judas iscariot|judas tree|judas and the black messiah"
rat fink / rat finks / ratfink / ratfinks ; insult ; 1
snitch / snitches ; insult ; 1 ; except="golden snitch|quidditch snitch"
tattletale / tattletales ; insult ; 1
stool pigeon / stool pigeons ; insult ; 1
scum / scummy / scumlord / scumlords ; insult ; 2 ; person,except="soap scum|pond scum|skim off the scum|skim the scum|skim any scum|limescale and scum|scum from the surface|scum line|scum on the surface"
swine / swines ; insult ; 2 ; person,except="swine flu|pearls before swine|swine fever|swine farm|swine industry|swine herd"
pig / pigs ; insult ; 1 ; person,except="guinea pig|guinea pigs|peppa pig|pig in a poke|pigs in blankets|pig iron|pig out|pigs might fly|pigs fly|three little pigs|pig farm|pig farmer|pig farmers|pork and pigs|pot bellied pig|wild pigs|mini pig|mini pigs|pig latin"
fat pig / fat pigs ; insult ; 2
greedy pig / greedy pigs ; insult ; 2
filthy pig / filthy pigs ; insult ; 2
dirty pig / dirty pigs ; insult ; 2
sexist pig / sexist pigs ; insult ; 2
capitalist pig / capitalist pigs ; insult ; 2
chauvinist pig / chauvinist pigs ; insult ; 2
male chauvinist pig / male chauvinist pigs ; insult ; 2
fascist pig / fascist pigs ; insult ; 2
racist pig / racist pigs ; insult ; 2
lazy pig / lazy pigs ; insult ; 2
disgusting pig / disgusting pigs ; insult ; 2
rat / rats ; insult ; 1 ; person,except="rat race|lab rat|lab rats|smell a rat|rat trap|rats in the|like a rat|pack rat|rat run|mall rat|gym rat|rat pack|naked mole rat|pet rat|pet rats"
love rat / love rats ; insult ; 2
dirty rat / dirty rats ; insult ; 2
snake / snakes ; insult ; 1 ; person,except="snake oil|snake plant|snakes and ladders|pet snake|snake skin|snake bite|snakes on a plane|snakes in australia"
snake in the grass ; insult ; 1 ; person
weasel / weasels ; insult ; 1 ; person,except="weasel words|pole weasel"
toad / toads ; insult ; 1 ; person,except="cane toad|cane toads"
worm / worms ; insult ; 1 ; person,except="earth worm|earth worms|tape worm|glow worm|book worm|ear worm|can of worms|early bird catches the worm"
slug / slugs ; insult ; 1 ; person,except="slug pellets"
leech / leeches ; insult ; 1 ; person,except="leeches are used|medicinal leeches|medicinal leech|leech therapy|leech bite|leech bites|leech socks"
vulture / vultures ; insult ; 1 ; person,except="culture vulture|culture vultures"
hyena / hyenas ; insult ; 1 ; person
skunk / skunks ; insult ; 1 ; person
jackal / jackals ; insult ; 1 ; person,except="day of the jackal"
cow / cows ; insult ; 1 ; person,except="cash cow|cash cows|holy cow|dairy cow|dairy cows|cow milk|cow's milk|mad cow|cow bell|sacred cow|sacred cows|sea cow|grass fed cow|grass fed cows|cow parsley|cows in the field|milking cow|milking cows|cow shed|jersey cow|highland cow|highland cows"
stupid cow / stupid cows ; insult ; 2 ; person
fat cow / fat cows ; insult ; 2 ; person
silly cow / silly cows ; insult ; 2 ; person
moody cow / moody cows ; insult ; 2 ; person
miserable cow / miserable cows ; insult ; 2 ; person
lazy cow / lazy cows ; insult ; 2 ; person
old cow / old cows ; insult ; 2 ; person
ugly cow / ugly cows ; insult ; 2 ; person
heifer / heifers ; insult ; 2 ; person,except="two heifers|in calf heifer|in calf heifers|heifer calf|heifer calves|pedigree heifer|heifers for sale|friesian heifers|angus heifers|hereford heifer|heifers got out on"
donkey / donkeys ; insult ; 1 ; person,except="donkey kong|donkey's years|donkey sanctuary|donkeys years|donkey work|donkey jacket|donkey ride|donkey rides|shrek and donkey"
ass of yourself ; insult ; 1 ; person
mule / mules ; insult ; 1 ; person,except="moscow mule"
silly goose ; insult ; 1 ; person,except="silly goose loading"
sheeple / sheep brained ; insult ; 2
clown / clowns / clown show / clownish ; insult ; 1 ; person,except="clown fish|class clown|clown shoes|clown car|birthday clown|a clown for the party|clown costume|killer clown|clown around|clown doctors"
circus clown / circus clowns ; insult ; 1 ; person
joker / jokers ; insult ; 1 ; person,except="the joker|joker card|joker film|joker movie|joker 2|practical joker|joker in the pack|joker folie"
cowboy outfit ; insult ; 1 ; person
cowboy builder / cowboy builders ; insult ; 1 ; person
cowboy operation ; insult ; 1 ; person
troll / trolls ; insult ; 1 ; except="troll doll|troll dolls|troll hunters|trolls world tour|patent troll|patent trolls|trolls movie|dreamworks trolls|troll farm|trolls band together"
internet troll / internet trolls ; insult ; 1
trolling ; insult ; 1
paid troll / paid trolls ; insult ; 1
paid shill / paid shills ; insult ; 1
shill / shills / shilling for ; insult ; 1
corporate shill / corporate shills ; insult ; 1
astroturfer / astroturfers ; insult ; 1
sell out / sell outs / sellout / sellouts ; insult ; 1 ; person,except="sell out quickly|sell out fast|will sell out|sell out in|sell out concert|sell out crowd|sell out show|sell out tour|sellout crowd|sellout show|sell out within|sell out before|to sell out"
brute / brutes ; insult ; 1 ; person,except="brute force|brute strength"
thug / thugs / thuggish ; insult ; 1 ; person,except="young thug|thug life"
hooligan / hooligans ; insult ; 1 ; person,except="football hooligan history"
hoodlum / hoodlums ; insult ; 1 ; person
lout / louts / loutish ; insult ; 1 ; person
oaf / oafs / oafish ; insult ; 1 ; person
ruffian / ruffians ; insult ; 1 ; person
delinquent / delinquents ; insult ; 1 ; person
degenerate / degenerates ; insult ; 1 ; person
deadbeat / deadbeats / dead beat / dead beats ; insult ; 1 ; person
ne'er do well / ne'er do wells ; insult ; 1 ; person
vagrant / vagrants ; insult ; 1 ; person
you bum ; insult ; 1 ; person
wastrel / wastrels ; insult ; 1 ; person
scallywag / scallywags ; insult ; 1 ; person
rascal / rascals ; insult ; 1 ; person,except="dizzee rascal|rascal the dog"
scoundrel / scoundrels ; insult ; 1 ; person
you rogue ; insult ; 1 ; person
knave / knaves ; insult ; 1 ; person
cad / cads ; insult ; 1 ; person,except="cad software|cad drawing|cad drawings|cad model|cad models|cad file|cad files|in cad|aud cad|usd cad"
villain / villains ; insult ; 1 ; person,except="aston villain|movie villain|bond villain|bond villains|the villain of"
monster / monsters ; insult ; 1 ; person,except="monster energy|cookie monster|monster truck|monster trucks|monster hunter|monsters inc|loch ness monster|monster munch|monster high|monster hit|pocket monsters"
demon / demons ; insult ; 1 ; person,except="demon slayer|demon copperhead"
devil / devils ; insult ; 1 ; person,except="devil's advocate|devil wears prada|tasmanian devil|tasmanian devils|devil in the detail|devil is in the|dust devil|red devils|new jersey devils"
fiend / fiends ; insult ; 1 ; person
witch ; insult ; 1 ; person,except="wicked witch of the|witch hunt|witch hazel|blair witch|the witch trials|witch trials|witch craft|little witch|witch costume|scarlet witch"
old witch ; insult ; 1 ; person
wicked witch / wicked witches ; insult ; 1 ; person,except="wicked witch of the"
hag / hags ; insult ; 2 ; person,except="hag stone|hag stones|hag fish|fag hag|peat hag|peat hags|pacific hag"
old hag / old hags ; insult ; 2 ; person
ugly hag / ugly hags ; insult ; 2 ; person
crone / crones ; insult ; 2 ; person
harpy / harpies ; insult ; 2 ; person
shrew / shrews ; insult ; 2 ; person,except="taming of the shrew|elephant shrew|shrews and voles"
old bat / old bats ; insult ; 2 ; person
battleaxe / battleaxes / battle axe / battle axes ; insult ; 2 ; person,except="old battle axe collection"
harridan / harridans ; insult ; 2 ; person
you nag ; insult ; 2 ; person
trollop / trollops ; insult ; 2 ; person
hussy / hussies ; insult ; 2 ; person
strumpet / strumpets ; insult ; 2 ; person
floozy / floozies / floozie ; insult ; 2 ; person
homewrecker / homewreckers / home wrecker / home wreckers ; insult ; 2 ; person
ugly mug ; insult ; 2
ugly git / ugly gits / ugly pig / ugly pigs / ugly troll / ugly trolls / ugly thing / ugly duckling you / ugly fucker / ugly fuckers / ugly bastard / ugly bastards / ugly loser / ugly mutt / ugly freak / ugly freaks ; insult ; 2
butterface / butter face ; insult ; 2
fugly ; insult ; 2
fuckugly ; insult ; 2
butt ugly ; insult ; 2
pig ugly ; insult ; 2
double bagger / double baggers ; insult ; 2
uggo / uggos ; insult ; 2
fuglies ; insult ; 2
fatso / fatsos / fatty / fatties / fattie ; insult ; 2 ; person,except="fatty acid|fatty acids|fatty liver|fatty food|fatty foods|fatty tissue|fatty meat|fatty fish|fatty bits|fatty cuts|too fatty"
lard bucket / lard buckets / lardo / lardos ; insult ; 2 ; person
you blob ; insult ; 2 ; person
tub of lard ; insult ; 2 ; person
tubby git / tubby bastard / tubby fuck ; insult ; 2 ; person
fat slob / fat slobs ; insult ; 2 ; person
fat cunt / fat cunts ; insult ; 2 ; person
fat lump / fat lumps ; insult ; 2 ; person
land whale / land whales / landwhale / landwhales ; insult ; 2 ; person
human whale ; insult ; 2 ; person
beached whale / beached whales ; insult ; 2 ; person,except="beached whale rescue|a beached whale was|beached whales in"
hambeast / hambeasts ; insult ; 2 ; person
ham planet / ham planets ; insult ; 2 ; person
fat shit / fat shits ; insult ; 2 ; person
fatarse ; insult ; 2 ; person
slob / slobs / slobbish / sloven / slovens ; insult ; 2
lazy git / lazy gits / lazy sod / lazy sods / lazy bastard / lazy bastards / lazy arse / lazy ass / lazy bum / lazy bums / lazy fuck / lazy fucks / lazy shit / lazy shits / lazy slob / lazy slobs / lazy cunt / lazy cunts / lazy bitch ; insult ; 2
lazybones ; insult ; 1
baldy / baldies ; insult ; 1 ; person
slaphead / slapheads / slap head / slap heads ; insult ; 1 ; person
you cue ball ; insult ; 1 ; person
four eyes ; insult ; 1 ; person
spotty oik / spotty oiks ; insult ; 1 ; person
metal mouth ; insult ; 1 ; person
brace face ; insult ; 1 ; person
lanky git ; insult ; 1 ; person
ginger nut / ginger minger / ginger cunt / ginger twat / ginger bastard / ginger freak ; insult ; 1 ; person,except="ginger nut biscuit|ginger nut biscuits"
gingers have no soul ; insult ; 1 ; person
carrot top ; insult ; 1 ; person,except="carrot top pesto"
ranga / rangas ; insult ; 1 ; person
short arse / short arses / shortarse / shortarses / shortass ; insult ; 1 ; person
you shrimp ; insult ; 1 ; person
runt / runts ; insult ; 1 ; person,except="runt of the litter"
pipsqueak / pipsqueaks / pip squeak / pip squeaks ; insult ; 1 ; person
you squirt ; insult ; 1 ; person
bag of bones ; insult ; 1 ; person
skeletor ; insult ; 1 ; person,except="he man and skeletor|skeletor toy"
stick insect ; insult ; 1 ; person,except="pet stick insect"
anorexic freak / anorexic freaks ; insult ; 1 ; person
snob / snobs / snobbish / snotty bitch / snotty cow / snotty brat / snotty git ; insult ; 1
stuck up bitch / stuck up cow / stuck up bitches / stuck up prick / stuck up pricks / stuck up snob / stuck up snobs / stuck up arse / stuck up cunt ; insult ; 1
toffee nosed / toff / toffs ; insult ; 1
posh twat / posh twats / posh git / posh gits / posh prick / posh pricks / posh cunt / posh cunts / posh tosser / posh tossers / posh wanker / posh wankers ; insult ; 1
knowall / knowalls ; insult ; 1
know it all / know it alls ; insult ; 1
smarty pants ; insult ; 1
smug git / smug gits / smug bastard / smug bastards / smug prick / smug twat / smug bitch / smug cunt ; insult ; 1
busybody / busybodies ; insult ; 1 ; person
nosy bitch / nosy cow / nosy parker / nosy bastard ; insult ; 1 ; person
nosey bitch / nosey cow / nosey parker ; insult ; 1 ; person
karen / karens ; insult ; 1 ; person,except="karen gillan|karen carpenter|karen from customer|karen in|karen at|karen was|karen helped|thanks karen|thank you karen|hi karen|hello karen|dear karen|karen blixen|karen millen|karen page|regards karen"
a total karen ; insult ; 1 ; person
brat / brats ; insult ; 1 ; person,except="brat summer|brat pack|brat album|charli xcx brat"
spoiled brat / spoiled brats ; insult ; 1 ; person
spoilt brat / spoilt brats ; insult ; 1 ; person
bratty ; insult ; 1 ; person
man child / man childs / manchild / manchilds / manchildren ; insult ; 2 ; person
man baby / manbaby / manbabies / man babies ; insult ; 2 ; person
mummy's boy / mummy's boys ; insult ; 2 ; person
mama's boy / mama's boys ; insult ; 2 ; person
mommy's boy ; insult ; 2 ; person
basement dweller / basement dwellers ; insult ; 2 ; person
neckbeard / neckbeards / neck beard / neck beards ; insult ; 2 ; person
keyboard warrior / keyboard warriors ; insult ; 2 ; person
incel / incels ; insult ; 2 ; person,except="the incel movement|incel ideology|incels are a|incel community"
virgin loser / virgin losers ; insult ; 2 ; person
simp / simps / simping ; insult ; 2 ; person
cuck / cucks / cuckold / cuckolds ; insult ; 2 ; person
beta male / beta males ; insult ; 2 ; person
betacuck / betacucks ; insult ; 2 ; person
soy boy / soy boys / soyboy / soyboys / soyboi / soybois ; insult ; 2 ; person
low t male ; insult ; 2 ; person
white knight / white knights ; insult ; 1 ; person,except="white knight bid"
try hard / try hards / tryhard / tryhards ; insult ; 1 ; person
wannabe / wannabes ; insult ; 1 ; person,except="wannabe by|wannabe spice girls|iphone wannabe"
you nobody ; insult ; 1 ; person
a nobody ; insult ; 1 ; person
nonentity / nonentities ; insult ; 1 ; person
total failure ; insult ; 1 ; person,except="service is a total failure"
complete failure ; insult ; 1 ; person,except="complete failure of the"
abject failure / abject failures ; insult ; 1 ; person
waster / wasters ; insult ; 1 ; person,except="time waster"
time waster / time wasters / timewaster / timewasters ; insult ; 1
money grabber / money grabbers / money grabbing ; insult ; 1
moneygrubber / moneygrubbers / money grubbing ; insult ; 1
moneygrabbing ; insult ; 1
greedy bastard / greedy bastards / greedy scum / greedy cunts / greedy fucks / greedy sods / greedy gits / greedy fat cats / greedy shits / greedy arseholes / greedy assholes ; insult ; 1
fat cat / fat cats ; insult ; 1 ; except="my fat cat|fat cat diet"
bloodsucker / bloodsuckers / bloodsucking parasite / bloodsucking parasites / bloodsucking bastard / bloodsucking bastards / bloodsucking leech / bloodsucking leeches ; insult ; 1
rip off merchant / rip off merchants ; insult ; 1
cheapskate / cheapskates ; insult ; 1
tight fisted ; insult ; 1
tightwad / tightwads ; insult ; 1
scrooge / scrooges ; insult ; 1 ; except="ebenezer scrooge|scrooge mcduck"
miser / misers ; insult ; 1
gold digger / gold diggers / golddigger / golddiggers ; insult ; 2 ; person,except="gold digger by kanye|gold digger kanye"
douche / douches ; insult ; 2 ; person,except="vaginal douche|nasal douche|sinus douche|anal douche"
you sphincter ; insult ; 1 ; person
stinker / stinkers / stinky fuck / stinky bastard / stinky bitch ; insult ; 1 ; person
smelly bastard / smelly bitch / smelly cow / smelly git / smelly tramp / smelly fuck / smelly cunt ; insult ; 1 ; person
soap dodger / soap dodgers ; insult ; 1 ; person
crusty bastard / crusty hippy ; insult ; 1 ; person
scruff / scruffs / scruffbag / scruffbags / scrubber / scrubbers ; insult ; 1 ; person,except="scruff of the neck|floor scrubber|floor scrubbers|back scrubber|body scrubber|carbon scrubber|wet scrubber|scrubber on the chimney|co2 scrubber|gas scrubber|pot scrubber|exhaust scrubber|dish scrubber|scrubber tower"
tramp / tramps ; insult ; 1 ; person,except="lady and the tramp|tramp stamp|born to run tramps|tramp steamer|tramp steamers|tramp freighter|long tramp over|tramp over the|tramp through the|tramp across the|tramping club|tramp of boots|tramp ship|tramp ships"
you skid mark ; insult ; 1 ; person
vile human / vile creature / vile woman / vile man / vile person / vile individual / vile bitch / vile cow / vile bastard / vile cunt / vile scum / vile little ; insult ; 2
despicable human / despicable creature / despicable man / despicable woman / despicable person / despicable individual / despicable bastard / despicable scum ; insult ; 2
disgusting human / disgusting creature / disgusting man / disgusting woman / disgusting person / disgusting individual / disgusting bastard / disgusting scum / disgusting bitch / disgusting cow / disgusting slob / disgusting fuck / disgusting animal ; insult ; 2
pathetic human / pathetic creature / pathetic little / pathetic man / pathetic woman / pathetic loser / pathetic losers / pathetic individual / pathetic excuse / pathetic bastard / pathetic bitch / pathetic cunt / pathetic worm ; insult ; 2
nasty bitch / nasty cow / nasty piece of work / nasty woman / nasty little / nasty cunt / nasty bastard / nasty shit ; insult ; 2
evil bitch / evil cow / evil bastard / evil bastards / evil cunt / evil cunts / evil witch / evil woman / evil man / evil scum / evil fuck / evil fucks ; insult ; 2
miserable bitch / miserable bastard / miserable git / miserable old git / miserable old cow / miserable cunt / miserable worm / miserable little ; insult ; 2
stupid man / stupid woman / stupid boy / stupid girl / stupid idiot / stupid idiots / stupid moron / stupid morons / stupid bastard / stupid bastards / stupid cunt / stupid cunts / stupid prick / stupid pricks / stupid little / stupid old / stupid twat / stupid twats / stupid pig / stupid pigs / stupid people ; insult ; 2
ignorant fool / ignorant fools / ignorant idiot / ignorant idiots / ignorant twat / ignorant twats / ignorant cunt / ignorant cunts / ignorant bastard / ignorant bastards / ignorant bitch / ignorant moron / ignorant morons / ignorant swine / ignorant pig / ignorant pigs / ignorant prick / ignorant fuck / ignorant fucks / ignorant arse / ignorant ass / ignorant people ; insult ; 2
dumb people / dumb idiot / dumb idiots / dumb bastard / dumb blonde / dumb blondes / dumb broad / dumb broads / dumb cow / dumb bastards / dumb motherfucker / dumb motherfuckers / dumb bimbo ; insult ; 2
useless idiot / useless idiots / useless bastard / useless bastards / useless moron / useless morons / useless cunt / useless cunts / useless twat / useless twats / useless tosser / useless tossers / useless shower / useless lump / useless git / useless gits / useless bunch / useless lot / useless prick / useless bitch / useless waste / useless sack / useless piece ; insult ; 2
arrogant prick / arrogant pricks / arrogant bastard / arrogant bastards / arrogant arse / arrogant ass / arrogant twat / arrogant bitch / arrogant cunt / arrogant swine / arrogant fool / arrogant idiot ; insult ; 2
incompetent fool / incompetent fools / incompetent idiot / incompetent idiots / incompetent clown / incompetent clowns / incompetent moron / incompetent morons / incompetent bastards / incompetent cunts / incompetent twats / incompetent buffoon / incompetent buffoons / incompetent bunch / incompetent cretins / incompetent arseholes / incompetent assholes / incompetent wankers ; insult ; 2
fool / fools ; insult ; 1 ; person,except="april fool|april fools|april fool's|fool's gold|fool proof|no fool|fool around|gooseberry fool|rhubarb fool|nobody's fool|fools and horses|ship of fools|fool me once|fools rush in|suffer fools|to fool|fool the|fool people|fool you|fool me|fool anyone|fool us|fools the"
dope / dopes / dopey git / dopey cow / dopey bastard / dopey bitch ; insult ; 1 ; except="that's dope|dope beat|dope shoes|so dope|dope track"
twit / twits ; insult ; 1
you nit ; insult ; 1
ninny / ninnies ; insult ; 1
silly idiot / silly billy / silly man / silly woman / silly boy / silly girl ; insult ; 1
daft git / daft cow / daft bat / daft bastard / daft bint / daft idiot / daft ha'porth ; insult ; 1
twerp / twerps ; insult ; 1
you dumbbell ; insult ; 1
chowderhead / chowderheads ; insult ; 1
lummox ; insult ; 1
lunkhead / lunkheads ; insult ; 1
clod / clods ; insult ; 1
dunderhead / dunderheads ; insult ; 1
muttonhead / muttonheads ; insult ; 1
mooncalf ; insult ; 1
bozo / bozos ; insult ; 1
palooka / palookas ; insult ; 1
mook / mooks ; insult ; 1
chucklehead / chuckleheads ; insult ; 1
clodhopper / clodhoppers ; insult ; 1
nimrod / nimrods ; insult ; 1 ; except="raf nimrod|nimrod aircraft"
saddo / saddos / sad act / sad acts / sad sack / sad sacks ; insult ; 1
you lemon ; insult ; 1
you melt ; insult ; 1
you donut ; insult ; 1
you doughnut ; insult ; 1
you absolute weapon / you absolute donut / you absolute doughnut / you absolute melt / you absolute spoon / you absolute walnut / you absolute bellend / you absolute unit of shite / you absolute lemon / you absolute tool / you absolute weasel / you absolute muppet / you absolute spanner / you absolute clown / you absolute disgrace / you absolute joke / you absolute melon / you absolute plank / you absolute prick / you absolute twat / you absolute cunt ; insult ; 1
you tool ; insult ; 1
total tool ; insult ; 1
such a tool ; insult ; 1 ; except="such a tool exists"
what a tool ; insult ; 1 ; except="what a tool for|what a tool this"
massive tool ; insult ; 1
you dildo ; insult ; 1
absolute bell ; insult ; 1
quack / quacks / quackery / quack doctor / quack doctors ; insult ; 1 ; person,except="quack quack|duck quack|ducks quack|quack like|quacks like|the quacks of"
ambulance chaser / ambulance chasers ; insult ; 1
hack journalist / hack journalists ; insult ; 1
presstitute / presstitutes ; insult ; 1
churnalist / churnalists ; insult ; 1
lamestream media ; insult ; 1
charity case ; insult ; 2
benefit cheat / benefit cheats / benefit scrounger / benefit scroungers / benefit scum / benefit thief ; insult ; 2
scrounger / scroungers / scrounging bastard / scrounging bastards / scrounging scum / scrounging git ; insult ; 2
freeloader / freeloaders ; insult ; 2
sponger / spongers ; insult ; 2
moocher / moochers ; insult ; 2
welfare queen / welfare queens / welfare leech / welfare leeches / welfare bum / welfare bums ; insult ; 2
dole scum / dole scrounger / dole scroungers ; insult ; 2
parasite of society ; insult ; 2
junkie / junkies / junky ; insult ; 1 ; person,except="adrenaline junkie|adrenaline junkies|sugar junkie|sneaker junkie|news junkie|fitness junkie|adrenalin junkie"
druggie / druggies ; insult ; 1 ; person
crack head / crack heads / crackhead / crackheads ; insult ; 1 ; person
smack head / smack heads / smackhead / smackheads ; insult ; 1 ; person
meth head / meth heads / methhead / methheads ; insult ; 1 ; person
coke head / coke heads / cokehead / cokeheads ; insult ; 1 ; person
pot head / pot heads / pothead / potheads ; insult ; 1 ; person
stoner / stoners ; insult ; 1 ; person,except="stoner rock|stoner metal|stoner comedy|emma stoner"
pill head / pill heads ; insult ; 1 ; person
dopehead / dopeheads ; insult ; 1 ; person
alkie / alkies / alky ; insult ; 1 ; person
wino / winos ; insult ; 1 ; person
drunkard / drunkards ; insult ; 1 ; person
boozehound / boozehounds ; insult ; 1 ; person
pisshead / pissheads / piss head / piss heads ; insult ; 1 ; person
piss artist / piss artists ; insult ; 1 ; person
piss tank ; insult ; 1 ; person
pedo / pedos ; insult ; 2 ; person
paedo / paedos / paedophile / paedophiles ; insult ; 2 ; person,except="convicted paedophile"
pedophile / pedophiles ; insult ; 2 ; person,except="convicted pedophile"
kiddie fiddler / kiddie fiddlers ; insult ; 2 ; person
kiddy fiddler / kiddy fiddlers ; insult ; 2 ; person
kid fiddler / kid fiddlers ; insult ; 2 ; person
nonce / nonces ; insult ; 2 ; person,except="nonce word|nonce words|cryptographic nonce|the nonce value|a nonce in the header|nonce value|nonce field|carries a nonce|a nonce so that|unique nonce|random nonce|nonce reuse|script nonce|csp nonce"
child molester / child molesters ; insult ; 2 ; person
groomer / groomers ; insult ; 2 ; person,except="dog groomer|dog groomers|pet groomer|pet groomers|horse groomer|cat groomer|cat groomers|mobile groomer|beard groomer"
rapist / rapists / rapey ; insult ; 2 ; person,except="convicted rapist"
kiddy diddler / kiddy diddlers ; insult ; 3
pedobear ; insult ; 3
paedo scum ; insult ; 3
nonce case ; insult ; 3
beast wing ; insult ; 3
animal abuser / animal abusers ; insult ; 1 ; person
wife beater / wife beaters ; insult ; 1 ; person,except="wife beater vest"
woman beater / woman beaters ; insult ; 1 ; person
child killer / child killers ; insult ; 1 ; person
baby killer / baby killers ; insult ; 1 ; person
murderer / murderers ; insult ; 1 ; person,except="convicted murderer|murderers row|the murderer of"
war criminal / war criminals ; insult ; 1 ; person
nazi / nazis ; insult ; 1 ; person,except="nazi germany|nazi regime|nazi occupation|nazi party|nazi era|nazi camp|nazi camps|nazi rule|nazi leader|nazi leaders|the nazis|anti nazi|soup nazi|against the nazis|by the nazis"
neo nazi / neo nazis / neonazi / neonazis ; insult ; 1 ; person
fascist / fascists / fascistic ; insult ; 1 ; person,except="anti fascist|fascist italy|fascist regime|anti fascists"
little hitler / little hitlers ; insult ; 1 ; person
hitler wannabe ; insult ; 1 ; person
nazi scum ; insult ; 1 ; person
nazi bastard / nazi bastards ; insult ; 1 ; person
nazi pig / nazi pigs ; insult ; 1 ; person
fascist scum ; insult ; 1 ; person
grammar nazi / grammar nazis ; insult ; 1 ; person
gestapo ; insult ; 1 ; person
commie / commies ; insult ; 2 ; target=politics
pinko / pinkos ; insult ; 2 ; target=politics
commie bastard / commie bastards ; insult ; 2 ; target=politics
commie scum ; insult ; 2 ; target=politics
red scum ; insult ; 2 ; target=politics
marxist scum ; insult ; 2 ; target=politics
tankie / tankies ; insult ; 2 ; target=politics
libtard / libtards / lib tard / lib tards ; insult ; 3
leftard / leftards ; insult ; 3
leftytard / leftytards ; insult ; 3
dumbocrat / dumbocrats ; insult ; 3
demonrat / demonrats ; insult ; 3
demoncrat / demoncrats ; insult ; 3
shitlib / shitlibs ; insult ; 3
republitard / republitards ; insult ; 3
rethuglican / rethuglicans ; insult ; 3
repugnican / repugnicans ; insult ; 3
trumptard / trumptards / trump tard / trump tards ; insult ; 3
magat / magats / maga tard / maga tards / magatard / magatards ; insult ; 3
cuckservative / cuckservatives ; insult ; 3
conservatard / conservatards ; insult ; 3
repuglican / repuglicans ; insult ; 3
remoaner / remoaners ; insult ; 1 ; person
brexshitter / brexshitters ; insult ; 1 ; person
brextremist / brextremists ; insult ; 1 ; person
gammon / gammons / gammonite / gammonites ; insult ; 1 ; person,except="gammon steak|gammon joint|gammon and egg|gammon and chips|honey glazed gammon|roast gammon|gammon steaks|gammon roast|boiled gammon|gammon with"
corbynista / corbynistas ; insult ; 1 ; person
tory scum / tory bastard / tory bastards / tory cunt / tory cunts / tory twat / tory twats / tory wanker / tory wankers / tory pig / tory pigs ; insult ; 1 ; person
labour scum / labour bastards ; insult ; 1 ; person
lefty scum / lefty loon / lefty loons / lefty lunatic / lefty lunatics / lefty twat / lefty twats / lefty cunt / lefty cunts ; insult ; 1 ; person
leftie scum / leftie loon / leftie loons ; insult ; 1 ; person
loony left ; insult ; 1 ; person
looney left ; insult ; 1 ; person
woke mob / woke idiot / woke idiots / woke moron / woke morons / woke scum / woke warriors / woke brigade / woke nonsense ; insult ; 1 ; person
wokester / wokesters ; insult ; 1 ; person
woketard / woketards ; insult ; 1 ; person
snowflake / snowflakes ; insult ; 1 ; person,except="snowflake data|snowflake database|snowflake schema|snowflake warehouse|paper snowflake|paper snowflakes|snowflake decoration|snowflake pattern|snowflake ornament|falling snowflakes|in snowflake|snowflake sql"
special snowflake / special snowflakes ; insult ; 1 ; person
sjw / sjws ; insult ; 1 ; person
social justice warrior / social justice warriors ; insult ; 1 ; person
moonbat / moonbats ; insult ; 1 ; person
wingnut / wingnuts ; insult ; 1 ; person
teabagger / teabaggers ; insult ; 1 ; person
bernie bro / bernie bros ; insult ; 1 ; person
antivaxxer / antivaxxers / anti vaxxer / anti vaxxers ; insult ; 1
antivax nutter / antivax nutters ; insult ; 1
covidiot / covidiots ; insult ; 1
flat earther / flat earthers ; insult ; 1
maskhole / maskholes ; insult ; 1
filth in uniform ; insult ; 2
fuck the police ; insult ; 2
acab ; insult ; 2
all cops are bastards ; insult ; 2
fuck 12 ; insult ; 2
bent copper / bent coppers ; insult ; 2
fascist cops ; insult ; 2
bacon in uniform ; insult ; 2
rozzer scum ; insult ; 2
killer cops ; insult ; 2

# Coarse words, whoever they are said to.
fuck / fucks / fucked / fucking / fuckin / fucken ; profanity ; 3
fuk / fuking / fukin / fuks ; profanity ; 3
fckn / fcking ; profanity ; 3
fking ; profanity ; 3
fkn ; profanity ; 3
fkin ; profanity ; 3
phuck / phuk ; profanity ; 3
fvck ; profanity ; 3
fuck all / fuckall ; profanity ; 2
sweet fuck all ; profanity ; 2
fuck up / fuck ups / fuckup / fuckups / fucked up / fuckery ; profanity ; 2
clusterfuck / clusterfucks / cluster fuck / cluster fucks ; profanity ; 2
fuck ton / fuck tons / fuckton / fucktons ; profanity ; 2
fuck load / fuck loads / fuckload / fuckloads ; profanity ; 2
mind fuck / mind fucks / mindfuck / mindfucks ; profanity ; 2
fuckfest / fuckfests ; profanity ; 2
fuckable ; profanity ; 2
unfuckable ; profanity ; 2
fuck sake ; profanity ; 2
fucks sake ; profanity ; 2
fuck's sake ; profanity ; 2
ffs ; profanity ; 2
for fuck's sake ; profanity ; 2
for fucks sake ; profanity ; 2
abso fucking lutely / absofuckinglutely ; profanity ; 2
unfuckingbelievable ; profanity ; 2
fan fucking tastic / fanfuckingtastic ; profanity ; 2
fuckity ; profanity ; 2
what the fuck ; profanity ; 2
what the actual fuck ; profanity ; 2
wtaf ; profanity ; 2
who the fuck ; profanity ; 2
why the fuck ; profanity ; 2
how the fuck ; profanity ; 2
where the fuck ; profanity ; 2
as fuck ; profanity ; 2
give a fuck ; profanity ; 2
give a flying fuck ; profanity ; 2
gives a fuck ; profanity ; 2
idgaf ; profanity ; 2
dgaf ; profanity ; 2
no fucks given ; profanity ; 2
wtf ; profanity ; 1
wth ; profanity ; 1
omfg ; profanity ; 1
lmfao ; profanity ; 1
fml ; profanity ; 1
gfys ; profanity ; 1
mf ; profanity ; 1 ; except="mf doom|mf radio|mf hotel"
mfs ; profanity ; 1
mfing ; profanity ; 1
tf ; profanity ; 1
shit / shits / shite / shitty / shittier / shittiest / shitting ; profanity ; 2 ; except="no shit sherlock|the shit as in great|hot shit album|shit hot"
shat ; profanity ; 2
shitter / shitters / shitted ; profanity ; 2
crapshoot of shit ; profanity ; 2
shiat ; profanity ; 2
shyt / shyte ; profanity ; 2
bull shit / bullshit / bullshitter / bullshitters / bull shitting / bullshitting / bullshitted / bullshits ; profanity ; 2
bs ; profanity ; 2 ; except="bs en|bs 7671|bs degree|bs in computer|bs in|bs and ms|ba and bs"
total bs ; profanity ; 2
complete bs ; profanity ; 2
horse shit / horseshit ; profanity ; 2
dog shit / dogshit ; profanity ; 2
bat shit / batshit ; profanity ; 2
ape shit / apeshit ; profanity ; 2
shit show / shit shows / shitshow / shitshows ; profanity ; 2
shit storm / shit storms / shitstorm / shitstorms ; profanity ; 2
shit hole / shit holes / shithole / shitholes ; profanity ; 2
shit box / shit boxes / shitbox / shitboxes ; profanity ; 2
shit house / shit houses / shithouse / shithouses ; profanity ; 2
shit load / shit loads / shitload / shitloads ; profanity ; 2
shit ton / shit tons / shitton / shittons ; profanity ; 2
shit post / shit posts / shitpost / shitposts / shitposting ; profanity ; 2
shit pile / shit piles ; profanity ; 2
holy shit ; profanity ; 2
tough shit ; profanity ; 2
full of shit ; profanity ; 2
talk shit ; profanity ; 2
talking shit ; profanity ; 2
load of shit ; profanity ; 2
crock of shite ; profanity ; 2
shit faced / shitfaced ; profanity ; 2
shitless ; profanity ; 2
shit talk / shit talks ; profanity ; 2
dip in shit ; profanity ; 2
deep shit ; profanity ; 2
piece of shite ; profanity ; 2
jack shit / jackshit ; profanity ; 2
diddly shit ; profanity ; 2
crap / craps / crappy / crappier / crappiest / crapper / crappers / crapping / crapola / crapped / crapware / crapload / craploads ; profanity ; 1 ; except="craps table|play craps|playing craps|craps game|crap shoot|crap game"
bullcrap ; profanity ; 1
holy crap ; profanity ; 1
load of crap ; profanity ; 1
full of crap ; profanity ; 1
cut the crap ; profanity ; 1
damn / damns / damned / damning / damnit / damn it / dammit / damn you ; profanity ; 1 ; except="damning report|damning evidence|damning verdict|damning review|damning indictment|damn with faint praise|queen of the damned|damn fine|damn good|damned if|damning findings|the damned united|pretty damn good"
goddamn / goddamns / goddamned / goddamning / god damn / god damns / god damned / god damning / goddamnit / goddammit / god dammit ; profanity ; 1
god damn it / goddam ; profanity ; 1
damnation ; profanity ; 1
damnable ; profanity ; 1
hot damn ; profanity ; 1
darn / darned / darn it ; profanity ; 1 ; except="darn socks|darned socks"
heck ; profanity ; 1
what the heck ; profanity ; 1
gosh darn ; profanity ; 1
flippin / flipping ; profanity ; 1 ; except="flipping houses|flipping pancakes|house flipping|flipping through|flipping a coin|flipping the|flipping burgers|property flipping"
frigging / friggin ; profanity ; 1
frickin / fricking ; profanity ; 1
freaking / freakin ; profanity ; 1 ; except="freaking out|freaking me out"
effing / effin ; profanity ; 1
feck / fecking / feckin ; profanity ; 1
blimey ; profanity ; 1
blasted ; profanity ; 1
bleeding heck ; profanity ; 1
chuffing ; profanity ; 1
hell / hellish ; profanity ; 1 ; except="heaven and hell|highway to hell|hell boy|hell's kitchen|hell's angels|hell fire club|bat out of hell|hell hath no fury|the road to hell|hell or high water|come hell or high water|from hell on earth|hell yeah|hell yes|one hell of a|heck and hell|to hell and back|when hell freezes over|hell week|hell divers"
what the hell ; profanity ; 1
bloody hell ; profanity ; 1
hell of a ; profanity ; 1 ; except="one hell of a"
for hell's sake ; profanity ; 1
holy hell ; profanity ; 1
go through hell ; profanity ; 1
fuck me ; profanity ; 1
bloody ; profanity ; 1 ; except="bloody mary|bloody marys|bloody sunday|bloody nose|bloody mess after|bloody battle|bloody war|bloody diarrhoea|bloody stool|bloody stools|bloody discharge|bloody conflict|bloody hands|bloody knife|bloody wound|bloody bandage|bloody caesar|bloody urine|my bloody valentine|bloody civil war|bloody good"
bugger / buggers / buggered / buggering / bugger it / bugger me / bugger all / buggery / buggerlugs ; profanity ; 1 ; region=uk
silly bugger / silly buggers ; profanity ; 1 ; region=uk
poor bugger / poor buggers ; profanity ; 1 ; region=uk
lucky bugger / lucky buggers ; profanity ; 1 ; region=uk
sod / sodding / sod it / sods / sod all ; profanity ; 1 ; region=uk,except="sod's law|sods law|lay sod|sod roll|sod rolls|laying sod|grass sod|sod lawn|the old sod|turf and sod"
poor sod / poor sods ; profanity ; 1 ; region=uk
bollocks / bollock / bollocking / bollocked / bollox ; profanity ; 2 ; region=uk,except="dog's bollocks|dogs bollocks|the bollocks"
ballocks ; profanity ; 2 ; region=uk
load of bollocks ; profanity ; 2 ; region=uk
talking bollocks ; profanity ; 2 ; region=uk
bollocksed ; profanity ; 2 ; region=uk
arse / arses / arsed ; profanity ; 1 ; region=uk
can't be arsed / cant be arsed ; profanity ; 1 ; region=uk
cba ; profanity ; 1 ; region=uk
arsing about ; profanity ; 1 ; region=uk
arsing around / arsey ; profanity ; 1 ; region=uk
my arse ; profanity ; 1 ; region=uk
pain in the arse ; profanity ; 1 ; region=uk
pita to deal ; profanity ; 1 ; region=uk
half arsed ; profanity ; 1 ; region=uk
arse end ; profanity ; 1 ; region=uk
half assed / halfassed ; profanity ; 1 ; region=uk
ass / asses ; profanity ; 1 ; except="wild ass|wild asses|jenny ass|the ass and the|ass and ox|ox and ass|law is an ass|pack ass|somali wild ass|ass milk"
my ass ; profanity ; 1
pain in the ass ; profanity ; 1
kick ass ; profanity ; 1
bad ass / bad asses / badass / badasses ; profanity ; 1
kickass ; profanity ; 1
big ass ; profanity ; 1
bust my ass ; profanity ; 1
work my ass off ; profanity ; 1
ass off ; profanity ; 1
pain in my ass ; profanity ; 1
your ass ; profanity ; 1
his ass ; profanity ; 1
her ass ; profanity ; 1
their ass ; profanity ; 1
sorry ass ; profanity ; 1
ass backwards ; profanity ; 1
dumbass thing ; profanity ; 1
ass load / ass loads / assload / assloads ; profanity ; 1
arse over tit ; profanity ; 1
tits up ; profanity ; 1
tits up again ; profanity ; 1
balls up / balls ups / ballsed up ; profanity ; 1
cock up / cock ups / cocked up / cocking up ; profanity ; 1
balls it up ; profanity ; 1
shag it ; profanity ; 1
pissing about ; profanity ; 1
pissing around ; profanity ; 1
piss about ; profanity ; 1
piss around ; profanity ; 1
piss take / piss takes / pisstake / pisstakes ; profanity ; 1
taking the piss ; profanity ; 1
take the piss ; profanity ; 1
took the piss ; profanity ; 1
takes the piss ; profanity ; 1
taking the mick ; profanity ; 1
taking the michael ; profanity ; 1
piss poor / piss up / piss ups / pissup / pissups ; profanity ; 1
pissed off / pissed ; profanity ; 1
pissing off ; profanity ; 1
pisses me off ; profanity ; 1
pissing me off ; profanity ; 1
pissed me off / pisses ; profanity ; 1
pissing / piss / pisser / pissers / pissy ; profanity ; 1
pissy attitude ; profanity ; 1
on the piss ; profanity ; 1
going on the piss ; profanity ; 1
pissing it down ; profanity ; 1
pissing down ; profanity ; 1
going to piss ; profanity ; 1
balls / ballsy ; profanity ; 1 ; except="tennis balls|golf balls|bowling balls|foot balls|soccer balls|cotton balls|meat balls|cheese balls|dragon balls|ping pong balls|balls of wool|balls in the air|crystal balls|snow balls|energy balls|stress balls|lottery balls|juggling balls|rice balls|dough balls|melon balls|moth balls|bouncy balls|masquerade balls|balls of dough|christmas balls|plastic balls|rugby balls|cricket balls|balls bowled|wrecking balls|swiss balls|exercise balls|new balls please|balls and strikes|balls faced|match balls|practice balls|off the last balls"
load of balls ; profanity ; 1
oh balls ; profanity ; 1
cobblers ; profanity ; 1 ; except="peach cobblers|fruit cobblers|apple cobblers|shoe cobblers|cobblers and shoemakers|northampton cobblers|the cobblers"
load of cobblers ; profanity ; 1
tosh ; profanity ; 1
codswallop ; profanity ; 1
poppycock ; profanity ; 1
twaddle ; profanity ; 1
claptrap ; profanity ; 1
piffle ; profanity ; 1
balderdash ; profanity ; 1
hogwash ; profanity ; 1
baloney ; profanity ; 1
bunkum ; profanity ; 1
drivel ; profanity ; 1
bum / bums / bum hole / bum holes / bumhole / bumholes ; profanity ; 1 ; except="bum bag|bum bags|beach bum|beach bums|bum rap|bum steer|bum note|bum deal"
butt / butts / butt hole / butt holes / butthole / buttholes ; profanity ; 1 ; except="cigarette butt|cigarette butts|butt in|butt joint|butt out|butt dial|butt welding|butt weld|head butt|water butt|water butts|pork butt|boston butt|butt heads|butt lift workout|scuttle butt|the butt of|kick butt|butt dialed"
backside / backsides ; profanity ; 1
bumming ; profanity ; 1
butt ugly phone ; profanity ; 1
butthurt / butt hurt ; profanity ; 1
fart / farts / farting / farted / farty ; profanity ; 1
old fart / old farts ; profanity ; 1
fart about ; profanity ; 1
farting about ; profanity ; 1
brain fart / brain farts ; profanity ; 1
turd / turds ; profanity ; 1
poop / poops / pooped / pooping / poo / poos / poopy / pooed ; profanity ; 1 ; except="poop deck|dog poo bag|poo bags|poop bags|poop scoop|poop scoops|baby poo|baby poop|winnie the poo|poop scooper"
crappola ; profanity ; 1
puke / pukes / puked / puking ; profanity ; 1
poop emoji / poo poo ; profanity ; 1
doo doo ; profanity ; 1
number twos ; profanity ; 1
dump you took ; profanity ; 1
screw up / screw ups / screwed up / screwing up / screwed over ; profanity ; 1
screwed me over ; profanity ; 1
screwed us over ; profanity ; 1
screw this / screw it / screw that ; profanity ; 1
screwed me ; profanity ; 1
get screwed ; profanity ; 1
got screwed ; profanity ; 1
bang out of order ; profanity ; 1
suck ass ; profanity ; 1
sucks ass ; profanity ; 1
sucks balls ; profanity ; 1
sucks dick ; profanity ; 1
suck balls ; profanity ; 1
sucks arse / sucky ; profanity ; 1
this sucks ; profanity ; 1
that sucks ; profanity ; 1
it sucks ; profanity ; 1
you suck ; profanity ; 1
sucks big time ; profanity ; 1
suckage ; profanity ; 1
christ ; profanity ; 1 ; except="in christ|christ the redeemer|christ church|body of christ|christ is risen|jesus christ superstar|birth of christ|christ child|before christ|love of christ|our lord jesus christ|church of jesus christ|lord jesus christ|passion of the christ|christ's love|peace of christ|christ the king|faith in christ|followers of christ|birth of jesus christ|jesus christ our"
jesus christ ; profanity ; 1 ; except="jesus christ superstar|our lord jesus christ|church of jesus christ|lord jesus christ|birth of jesus christ|jesus christ our"
jesus fucking christ ; profanity ; 1
jesus h christ ; profanity ; 1
jesus wept ; profanity ; 1
for christ's sake ; profanity ; 1
for christs sake ; profanity ; 1
christ's sake ; profanity ; 1
for god's sake ; profanity ; 1
for gods sake ; profanity ; 1
good god ; profanity ; 1
oh my fucking god ; profanity ; 1
jeezus / jeez ; profanity ; 1
jesus fuck ; profanity ; 1
bastard thing / bastard things ; profanity ; 1
ain't that a bitch / aint that a bitch ; profanity ; 1
life's a bitch ; profanity ; 1
bitching / bitched ; profanity ; 1
bitch about / bitchin ; profanity ; 1
bitching about ; profanity ; 1
a real bitch to ; profanity ; 1
wank / wanky / wanking / wanked / wanks / wankfest / wankfests / wank off ; profanity ; 2 ; region=uk
load of wank ; profanity ; 2 ; region=uk
wankery ; profanity ; 2 ; region=uk
twatted / twatting ; profanity ; 2
dick around ; profanity ; 2
dicking around ; profanity ; 2
dicked around ; profanity ; 2
dicking about ; profanity ; 2
dick about ; profanity ; 2
dicked over ; profanity ; 2
dick move / dick moves ; profanity ; 2
dicking me around ; profanity ; 2
prick around ; profanity ; 2
fannying about ; profanity ; 2
fannying around ; profanity ; 2
fanny about ; profanity ; 2
knob around ; profanity ; 2
cocking about ; profanity ; 2
cunting / cuntish ; profanity ; 2
cuntery ; profanity ; 2
shagged out ; profanity ; 2
knackered as fuck ; profanity ; 2
shag all ; profanity ; 2
naff all ; profanity ; 2
shag / shags / shagged / shagging / shagger / shaggers ; profanity ; 1 ; region=uk,except="shag carpet|shag rug|shag rugs|shag pile|cormorant shag|shag haircut|shag cut|the shag and the cormorant|european shag|wolf shag|shags and cormorants"
kick his ass / kick his arse / kick his balls / kick his nuts / kick her ass / kick her arse / kick her balls / kick her nuts / kick their ass / kick their arse / kick their balls / kick their nuts / kick your ass / kick your arse / kick your balls / kick your nuts / kick ur ass / kick ur arse / kick ur balls / kick ur nuts ; profanity ; 1
bust his balls / bust her balls / bust their balls / bust your balls / bust my balls ; profanity ; 1
ball ache / ballache / ballaches ; profanity ; 1
ball buster / ball busters ; profanity ; 1
freeze my balls off / freeze my tits off / freeze my nuts off ; profanity ; 1
sweating my balls off / sweating my tits off ; profanity ; 1
sht ; profanity ; 1
fck / fcks / fcked / fcker ; profanity ; 1
fkd ; profanity ; 1
fk ; profanity ; 1 ; except="fk partizan|fk sarajevo|foreign key fk"
fks ; profanity ; 1
fker ; profanity ; 1
fkwit ; profanity ; 1
bllx ; profanity ; 1
cnt ; profanity ; 1
bstd / bstrd ; profanity ; 1
btch ; profanity ; 1
azz ; profanity ; 1
effed up ; profanity ; 1
eff this / eff that / effed ; profanity ; 1
motherflipping ; profanity ; 1
mother f'er ; profanity ; 1
effer / effers ; profanity ; 1
f ing ; profanity ; 1
effing and blinding ; profanity ; 1
f word ; profanity ; 1 ; except="the f word is"
c word ; profanity ; 1
f bomb / f bombs ; profanity ; 1

# Contempt for people by origin.
nigger / niggers / niggerish / nigga faggot / niggur / niggurs / nigguh / nigguhs / niggress / niggresses ; slur ; 3 ; target=origin
niglet / niglets ; slur ; 3 ; target=origin
sand nigger / sand niggers / sandnigger / sandniggers ; slur ; 3 ; target=origin
timber nigger / timber niggers ; slur ; 3 ; target=origin
prairie nigger / prairie niggers ; slur ; 3 ; target=origin
snow nigger / snow niggers ; slur ; 3 ; target=origin
house nigger / house niggers ; slur ; 3 ; target=origin
field nigger / field niggers ; slur ; 3 ; target=origin
niggerlover / niggerlovers / nigger lover / nigger lovers ; slur ; 3 ; target=origin
negroid / negroids ; slur ; 3 ; target=origin
nignog / nignogs / nig nog / nig nogs / nigs ; slur ; 3 ; target=origin
nigga / niggas / niggaz / niggah / niggahs ; slur ; 2 ; target=origin,reclaimed,except="niggas in paris|niggaz wit attitudes"
negro / negroes / negros / negress / negresses ; slur ; 2 ; target=origin,except="rio negro|negro league|negro leagues|pelo negro|united negro college fund|cerro negro|negro spiritual|negro spirituals|negro modelo|punta negro|journal of negro|vino negro|toro negro"
coon / coons ; slur ; 3 ; target=origin,except="maine coon|maine coons|coon hound|coon hounds|coon cheese|coon cat|coon cats|coon skin|coon rapids|coon's tail|mr coon|mrs coon|coon dog|coon dogs|main coon"
jungle bunny / jungle bunnies / junglebunny ; slur ; 3 ; target=origin
porch monkey / porch monkeys ; slur ; 3 ; target=origin
moon cricket / moon crickets ; slur ; 3 ; target=origin
spear chucker / spear chuckers / spearchucker / spearchuckers ; slur ; 3 ; target=origin
jigaboo / jigaboos ; slur ; 3 ; target=origin
jiggaboo / jiggaboos ; slur ; 3 ; target=origin
tar baby / tar babies ; slur ; 3 ; target=origin
burr head / burr heads / burrhead / burrheads ; slur ; 3 ; target=origin
cotton picker / cotton pickers ; slur ; 3 ; target=origin
sambo / sambos ; slur ; 3 ; target=origin,except="sambo wrestling|combat sambo|sambo club|sambo wrestler|sambo wrestlers|sport sambo|sambo championships|judo and sambo|sambo is a russian wrestling"
golliwog / golliwogs ; slur ; 3 ; target=origin
gollywog / gollywogs ; slur ; 3 ; target=origin
darkie / darkies / darky ; slur ; 3 ; target=origin
picaninny ; slur ; 3 ; target=origin,except="picaninny creek"
piccaninny ; slur ; 3 ; target=origin
pickaninny ; slur ; 3 ; target=origin
piccaninnies ; slur ; 3 ; target=origin
pickaninnies ; slur ; 3 ; target=origin
quashie / quashies ; slur ; 3 ; target=origin
groid / groids ; slur ; 3 ; target=origin
sheboon / sheboons ; slur ; 3 ; target=origin
dindu / dindus / dindu nuffin ; slur ; 3 ; target=origin
we wuz kangz ; slur ; 3 ; target=origin
africoon / africoons ; slur ; 3 ; target=origin
porchmonkey / porchmonkeys ; slur ; 3 ; target=origin
blue gum / blue gums ; slur ; 3 ; target=origin,except="blue gum tree|blue gum trees|blue gum eucalyptus|tasmanian blue gum|sydney blue gum|forest of blue gums"
wooly heads ; slur ; 3 ; target=origin
gator bait ; slur ; 3 ; target=origin,except="florida gator bait"
kaffir / kaffirs / kafir / kafirs / kaffer / kaffers ; slur ; 2 ; target=origin,region=za,except="kaffir lime|kaffir limes|kaffir lime leaves|kaffir lily|kaffir lime leaf|kaffir boom"
munt / munts ; slur ; 2 ; target=origin,region=za
houtkop / houtkops ; slur ; 2 ; target=origin,region=za
spade / spades ; slur ; 1 ; target=origin,person,except="ace of spades|call a spade|spade and bucket|bucket and spade|buckets and spades|garden spade|in spades|kate spade|a spade a spade|spade bit|spade work|sam spade|queen of spades|king of spades|jack of spades|spades and|digging spade|david spade|a spade not a fork|with a spade|fork and spade|spade and fork|spade and rake|spades and rakes|sharp spade|spade handle"
spook / spooks ; slur ; 1 ; target=origin,person,except="the spooks|spook house|spooks series|spooks on bbc|spook in our attic|spook in the attic|spook the horse|spook the horses|spooks the horses|spook the markets|spook investors|spook the deer"
uncle tom / uncle toms ; slur ; 1 ; target=origin,person,except="uncle tom's cabin"
house negro ; slur ; 1 ; target=origin,person
you coconut ; slur ; 1 ; target=origin,person
you oreo ; slur ; 1 ; target=origin,person
you bounty bar ; slur ; 1 ; target=origin,person
you choc ice ; slur ; 1 ; target=origin,person
blackie / blackies / blacky ; slur ; 1 ; target=origin,person
half breed / half breeds / halfbreed / halfbreeds ; slur ; 1 ; target=origin,person
half caste / half castes / halfcaste / halfcastes ; slur ; 1 ; target=origin,person
mulatto / mulattos / mulattoes / mulatta / mulattas ; slur ; 1 ; target=origin,person
quadroon / quadroons ; slur ; 1 ; target=origin,person
octoroon / octoroons ; slur ; 1 ; target=origin,person
high yella ; slur ; 1 ; target=origin,person
mud people ; slur ; 1 ; target=origin,person
mudblood ; slur ; 1 ; target=origin,person
mud race / mud races ; slur ; 1 ; target=origin,person
mongrel race / mongrel races ; slur ; 1 ; target=origin,person
race mixer / race mixers ; slur ; 1 ; target=origin,person
coloureds ; slur ; 1 ; target=origin,person,except="cape coloureds"
coloreds ; slur ; 1 ; target=origin,person
wog / wogs ; slur ; 2 ; target=origin,region=au,reclaimed,except="wog boy"
paki / pakis ; slur ; 3 ; target=origin
packi / packis ; slur ; 3 ; target=origin
paki bashing ; slur ; 3 ; target=origin
paki shop / paki shops ; slur ; 3 ; target=origin
bud bud ding ding ; slur ; 3 ; target=origin
curry muncher / curry munchers / currymuncher / currymunchers ; slur ; 3 ; target=origin
curry nigger / curry niggers ; slur ; 3 ; target=origin
poo in loo ; slur ; 3 ; target=origin
poojeet / poojeets ; slur ; 3 ; target=origin
pajeet / pajeets ; slur ; 3 ; target=origin
street shitter / street shitters ; slur ; 3 ; target=origin
dot head / dot heads / dothead / dotheads ; slur ; 3 ; target=origin
smelly paki ; slur ; 3 ; target=origin
currymunching ; slur ; 3 ; target=origin
jeet / jeets ; slur ; 3 ; target=origin,except="did you jeet|jeet kune do"
coolie / coolies / cooly ; slur ; 2 ; target=origin,except="coolie hat|coolie trade|coolie labour|coolie labor|coolie no 1"
chink / chinks / chinky / chinkies / chinkie ; slur ; 3 ; target=origin,except="chink in the armour|chink in the armor|chink in his armour|chink of light|chinks in the armour|chinks of light|chink in their armour|chinks in the armor|chink in her armour|chink in your armour|chinks in their armour|a chink in the|chinks in the wall|chinks between the|chink of coins|chink of glasses|chink of china|chink of ice|chink in the curtain|chink in the curtains|chink in the door|chinks in the curtains|chinks in the logs"
gook / gooks / gookeye / gookeyes / gook eye / gook eyes ; slur ; 3 ; target=origin
slant eye / slant eyes / slanteye / slanteyes ; slur ; 3 ; target=origin
slanty eyed ; slur ; 3 ; target=origin
slant eyed ; slur ; 3 ; target=origin
slit eyed ; slur ; 3 ; target=origin
slitty eyed ; slur ; 3 ; target=origin
slope head / slope heads / slopehead / slopeheads / slopey / slopeys ; slur ; 3 ; target=origin
zipper head / zipper heads / zipperhead / zipperheads ; slur ; 3 ; target=origin
ching chong / ching chongs / chingchong / chingchongs ; slur ; 3 ; target=origin
ching chang chong ; slur ; 3 ; target=origin
chinaman / chinamen / china man ; slur ; 3 ; target=origin
yellow peril ; slur ; 3 ; target=origin
yellow monkey / yellow monkeys ; slur ; 3 ; target=origin
rice nigger / rice niggers ; slur ; 3 ; target=origin
rice eater / rice eaters ; slur ; 3 ; target=origin
bat eater / bat eaters ; slur ; 3 ; target=origin
dog eater / dog eaters / dogeater / dogeaters ; slur ; 3 ; target=origin
bug eater / bug eaters ; slur ; 3 ; target=origin
pancake face / pancake faces ; slur ; 3 ; target=origin
squint eyed ; slur ; 3 ; target=origin
kung flu ; slur ; 3 ; target=origin
china virus ; slur ; 3 ; target=origin
wuhan flu ; slur ; 3 ; target=origin
chinavirus ; slur ; 3 ; target=origin
wuflu ; slur ; 3 ; target=origin
chicom / chicoms ; slur ; 3 ; target=origin
bugmen ; slur ; 3 ; target=origin
jap / japs ; slur ; 1 ; target=origin,except="jap road racing|jap car scene|jap quince"
nip / nips ; slur ; 1 ; target=origin,except="nip and tuck|nip to the|nip in|nip out|nip down|nip it in the bud|nip over|nip into|nip round|nip slip|cat nip|par nip|nip at|nips at|nip a|a nip of|nip along|nip in the air|nips in the bud|nip back|nip up|puppy nips|still nips|nips of whisky|nip of whisky|nip of brandy"
japs eye ; slur ; 1 ; target=origin
spic / spics / spick / spicks / spik / spiks ; slur ; 3 ; target=origin,except="spick and span|spic and span"
wetback / wetbacks ; slur ; 3 ; target=origin,except="wetback behind our|wetback behind the|wetback stove|wetback fire|wetback boiler|wood burner with wetback|wetback heater|wetback system"
beaner / beaners / beaney / beaneys ; slur ; 3 ; target=origin
taco nigger / taco niggers ; slur ; 3 ; target=origin
taco head / taco heads / tacohead / tacoheads ; slur ; 3 ; target=origin
border hopper / border hoppers ; slur ; 3 ; target=origin
border jumper / border jumpers ; slur ; 3 ; target=origin
cholo scum ; slur ; 3 ; target=origin
pepper belly / pepperbelly ; slur ; 3 ; target=origin
fence hopper / fence hoppers ; slur ; 3 ; target=origin
mexcrement ; slur ; 3 ; target=origin
dago / dagos ; slur ; 2 ; target=origin
wop / wops ; slur ; 2 ; target=origin,except="bebop wop|doo wop|bop wop|wop bop"
eyetie / eyeties / eye tie / eye ties ; slur ; 2 ; target=origin
greaseball / greaseballs / grease ball / grease balls ; slur ; 2 ; target=origin
goombah / goombahs ; slur ; 2 ; target=origin
spaghetti bender / spaghetti benders ; slur ; 2 ; target=origin
spaghetti nigger / spaghetti niggers ; slur ; 2 ; target=origin
ginzo / ginzos ; slur ; 2 ; target=origin
polack / polacks ; slur ; 2 ; target=origin
bohunk / bohunks ; slur ; 2 ; target=origin
russki / russkis ; slur ; 2 ; target=origin
ruskie / ruskies / ruski / ruskis ; slur ; 2 ; target=origin
katsap / katsaps ; slur ; 2 ; target=origin
khokhol / khokhols ; slur ; 2 ; target=origin
moskal / moskals ; slur ; 2 ; target=origin
kraut / krauts ; slur ; 2 ; target=origin,except="sour kraut|kraut juice|fermented kraut|kraut rock|kraut and sausage|kimchi and kraut|homemade kraut"
boche / boches ; slur ; 2 ; target=origin,except="world war ii boche"
jerries ; slur ; 2 ; target=origin
hun scum ; slur ; 2 ; target=origin
squarehead / squareheads / squarehead german ; slur ; 2 ; target=origin
frog eater / frog eaters / frogeater / frogeaters ; slur ; 2 ; target=origin
cheese eating surrender monkey / cheese eating surrender monkeys ; slur ; 2 ; target=origin
surrender monkey / surrender monkeys ; slur ; 2 ; target=origin
froggy bastard / froggy bastards ; slur ; 2 ; target=origin
limey / limeys ; slur ; 2 ; target=origin,except="rather limey|too limey|limey taste|limey flavour|limey drink|zesty and limey|fresh and limey"
pommy bastard / pommy bastards ; slur ; 2 ; target=origin
pommie bastard / pommie bastards ; slur ; 2 ; target=origin
whinging pom / whinging poms ; slur ; 2 ; target=origin
whingeing pom / whingeing poms ; slur ; 2 ; target=origin
bloody pommy / bloody poms ; slur ; 2 ; target=origin
pommie grant / pommie grants ; slur ; 2 ; target=origin
clogwog / clogwogs ; slur ; 2 ; target=origin
cloggie bastard ; slur ; 2 ; target=origin
pom / poms / pommy / pommies / pommie ; slur ; 1 ; target=origin,except="pom pom|pom poms|pom wonderful|pom juice|pom bear|pom bears|toy pom|pom puppy|pom cross|my pom"
yank / yanks ; slur ; 1 ; target=origin,except="yank the|yank out|yanks the|yank on|yank my chain|yank it|yank the cord|yank at|yanks at|give it a yank"
seppo / seppos ; slur ; 1 ; target=origin
kiwi scum ; slur ; 1 ; target=origin
jock bastard / jock bastards ; slur ; 1 ; target=origin
sweaty sock / sweaty socks ; slur ; 1 ; target=origin
taff / taffs ; slur ; 1 ; target=origin,except="river taff|the taff|taff trail|taff vale"
sheep shagger / sheep shaggers / sheepshagger / sheepshaggers ; slur ; 1 ; target=origin
paddy bastard / paddy bastards ; slur ; 1 ; target=origin
thick paddy / thick paddies ; slur ; 1 ; target=origin
plastic paddy / plastic paddies ; slur ; 1 ; target=origin
mick bastard / mick bastards ; slur ; 1 ; target=origin
thick mick / thick micks ; slur ; 1 ; target=origin
bog trotter / bog trotters / bogtrotter / bogtrotters ; slur ; 1 ; target=origin
potato nigger / potato niggers ; slur ; 1 ; target=origin
tinker scum ; slur ; 1 ; target=origin
papist bastard / papist bastards ; slur ; 1 ; target=origin
taig / taigs ; slur ; 2 ; target=origin,region=uk
fenian / fenians / fenian bastard / fenian bastards / fenian scum ; slur ; 2 ; target=origin,region=uk,except="fenian brotherhood|fenian uprising|fenian rising|fenian movement|fenian cycle|fenian raids|fenian ram|fenians of 1867"
hun bastards ; slur ; 2 ; target=origin,region=uk
orange bastard / orange bastards ; slur ; 2 ; target=origin,region=uk
tarrier bastard ; slur ; 2 ; target=origin,region=uk
pikey / pikeys / piky / pikies ; slur ; 3 ; target=origin,region=uk
gyppo / gyppos / gypo / gypos ; slur ; 3 ; target=origin,region=uk
gippo / gippos ; slur ; 3 ; target=origin,region=uk
gyppy / gyppies / gypsy scum / gypsy bastard / gypsy bastards / gypsy thief / gypsy thieves / gypsy trash / gypsy filth / gypsy rats / gypsy vermin ; slur ; 3 ; target=origin,region=uk
dirty gypsy / dirty gypsies ; slur ; 3 ; target=origin,region=uk
thieving gypsy / thieving gypsies ; slur ; 3 ; target=origin,region=uk
traveller scum ; slur ; 3 ; target=origin,region=uk
pikey scum ; slur ; 3 ; target=origin,region=uk
do as you likey ; slur ; 3 ; target=origin,region=uk
knacker scum ; slur ; 3 ; target=origin,region=uk
itinerant scum ; slur ; 3 ; target=origin,region=uk
didicoi / didicois ; slur ; 3 ; target=origin,region=uk
diddicoy / diddicoys ; slur ; 3 ; target=origin,region=uk
tinkers and thieves ; slur ; 3 ; target=origin,region=uk
gyp / gypped / gyp me / gypped me / gyps / gypping ; slur ; 1 ; target=origin,except="gyp rock|giving me gyp|give me gyp|gives me gyp|gyp in my|gyp board|gyp sheet|gives him gyp"
gypsy ; slur ; 1 ; target=origin,reclaimed,except="gypsy jazz|gypsy moth|gypsy kings|gypsy creams|gypsy rose|gypsy skirt|gypsy caravan|gypsy tart|gypsy moths|gypsy music|gypsy rover|gypsy brewing|gypsy punk|gypsy eyes|gypsy the musical|gypsy by fleetwood mac|gypsy roma and traveller|gypsy roma traveller|gypsy cob|gypsy cobs|gypsy vanner|gypsy mare|gypsy horse|gypsy horses|gypsy cream|gypsy guitar|gypsy swing"
abo / abos ; slur ; 3 ; target=origin,region=au,except="abo blood|abo system|abo group|abo incompatibility|abo typing|abo rh|abo blood group|abo compatible|abo antigens|abo fan fic"
boong / boongs ; slur ; 3 ; target=origin,region=au
lubra / lubras ; slur ; 3 ; target=origin,region=au,except="lubra plate"
gin jockey / gin jockeys ; slur ; 3 ; target=origin,region=au
petrol sniffer / petrol sniffers / petrolsniffer / petrolsniffers ; slur ; 3 ; target=origin,region=au
abo scum ; slur ; 3 ; target=origin,region=au
boonga / boongas ; slur ; 3 ; target=origin,region=au
abbo / abbos ; slur ; 3 ; target=origin,region=au
noongar scum ; slur ; 3 ; target=origin,region=au
lebo / lebos / leb scum / lebbo / lebbos ; slur ; 2 ; target=origin,region=au
chogie / chogies ; slur ; 2 ; target=origin,region=au
chook asian ; slur ; 2 ; target=origin,region=au
fresh off the boat ; slur ; 2 ; target=origin,region=au,except="fresh off the boat series|fresh off the boat fish|fresh off the boat seafood|fish fresh off the boat"
boat people scum ; slur ; 2 ; target=origin,region=au
queue jumper / queue jumpers ; slur ; 2 ; target=origin,region=au
reffo / reffos / refo / refos ; slur ; 2 ; target=origin,region=au
hori / horis ; slur ; 2 ; target=origin,region=au,except="hori tea|horis art"
maori scum ; slur ; 2 ; target=origin,region=au
bunga / bungas ; slur ; 2 ; target=origin,region=au,except="bunga raya|bunga bunga|bunga mas"
coconut islander ; slur ; 2 ; target=origin,region=au
kanaka / kanakas ; slur ; 2 ; target=origin,region=au
redskin / redskins / red skin / red skins ; slur ; 2 ; target=origin,except="washington redskins|redskin potatoes|redskin potato|red skin potatoes|red skin potato|red skin peanuts|redskin peanuts|redskins game|red skin on|redskins fans"
injun / injuns ; slur ; 2 ; target=origin,except="honest injun"
squaw / squaws ; slur ; 2 ; target=origin,except="squaw valley|squaw peak"
prairie monkey / prairie monkeys ; slur ; 2 ; target=origin
wagon burner / wagon burners / wagonburner / wagonburners ; slur ; 2 ; target=origin
featherhead / featherheads ; slur ; 2 ; target=origin
red savage / red savages ; slur ; 2 ; target=origin
drunken indian / drunken indians ; slur ; 2 ; target=origin
eskimo / eskimos ; slur ; 1 ; target=origin,except="eskimo roll|eskimo kiss|eskimo kisses|eskimo joe|eskimo pie|eskimo dog|american eskimo|edmonton eskimos"
camel jockey / camel jockeys / cameljockey / cameljockeys ; slur ; 3 ; target=origin
camel fucker / camel fuckers / camelfucker / camelfuckers ; slur ; 3 ; target=origin
sand monkey / sand monkeys / sandmonkey / sandmonkeys ; slur ; 3 ; target=origin
sand rat / sand rats ; slur ; 3 ; target=origin
dune coon / dune coons / dunecoon / dunecoons ; slur ; 3 ; target=origin
rag head / rag heads / raghead / ragheads ; slur ; 3 ; target=origin
towel head / towel heads / towelhead / towelheads ; slur ; 3 ; target=origin
diaper head / diaper heads / diaperhead / diaperheads ; slur ; 3 ; target=origin
turban head / turban heads / turbanhead / turbanheads ; slur ; 3 ; target=origin
goat fucker / goat fuckers / goatfucker / goatfuckers ; slur ; 3 ; target=origin
goat shagger / goat shaggers ; slur ; 3 ; target=origin
goatfucking ; slur ; 3 ; target=origin
tea towel head / tea towel heads ; slur ; 3 ; target=origin
arabush / arabushes ; slur ; 3 ; target=origin
sandnig / sandnigs ; slur ; 3 ; target=origin
haji scum ; slur ; 3 ; target=origin
hadji scum ; slur ; 3 ; target=origin
durka durka ; slur ; 3 ; target=origin
towelie arab ; slur ; 3 ; target=origin
cracker / crackers ; slur ; 1 ; target=origin,person,except="cheese cracker|cheese crackers|graham cracker|cracker barrel|christmas cracker|christmas crackers|cream cracker|cream crackers|prawn cracker|prawn crackers|fire cracker|nut cracker|cracker jack|graham crackers|crackers and cheese|cheese and crackers|rice crackers|absolute cracker|a cracker of a|crackers for|whole grain crackers|water crackers|salt crackers|safe cracker|saltine crackers|box of crackers|cracker crumbs|animal crackers|soup and crackers|ritz crackers|crackers with|water cracker|cracker recipe|cracker dough"
honky / honkies / honkey / honkeys / honkie ; slur ; 1 ; target=origin,person,except="honky tonk|honky tonks|honky chateau|honky cat"
whitey / whiteys / whities ; slur ; 1 ; target=origin,person
gringo / gringos ; slur ; 1 ; target=origin,person,except="gringos restaurant"
gweilo / gweilos ; slur ; 1 ; target=origin,person
gwailo / gwailos ; slur ; 1 ; target=origin,person
haole / haoles ; slur ; 1 ; target=origin,person
mayo monkey / mayo monkeys ; slur ; 1 ; target=origin,person
mayonnaise monkey / mayonnaise monkeys ; slur ; 1 ; target=origin,person
wypipo ; slur ; 1 ; target=origin,person
palm coloured ; slur ; 1 ; target=origin,person
snowback / snowbacks ; slur ; 1 ; target=origin,person
ofay / ofays ; slur ; 1 ; target=origin,person
buckra / buckras ; slur ; 1 ; target=origin,person
gora / goras ; slur ; 1 ; target=origin,person
gubba / gubbas ; slur ; 1 ; target=origin,person
pasty white trash ; slur ; 1 ; target=origin,person
yt people ; slur ; 1 ; target=origin,person
peckerwood / peckerwoods ; slur ; 1 ; target=origin,person
white trash ; slur ; 2 ; target=origin
poor white trash ; slur ; 2 ; target=origin
trailer trash / trailertrash ; slur ; 2 ; target=origin
whitetrash ; slur ; 2 ; target=origin
trailer park trash ; slur ; 2 ; target=origin
wigger / wiggers ; slur ; 2 ; target=origin
whigger / whiggers ; slur ; 2 ; target=origin
wigga / wiggas ; slur ; 2 ; target=origin
boat monkey / boat monkeys ; slur ; 2 ; target=origin
dirty foreigner / dirty foreigners ; slur ; 2 ; target=origin
filthy foreigner / filthy foreigners ; slur ; 2 ; target=origin
bloody foreigners ; slur ; 2 ; target=origin
fucking foreigner / fucking foreigners ; slur ; 2 ; target=origin
fucking immigrants ; slur ; 2 ; target=origin
dirty immigrant / dirty immigrants ; slur ; 2 ; target=origin
filthy immigrants ; slur ; 2 ; target=origin
third worlder / third worlders / thirdworlder / thirdworlders ; slur ; 2 ; target=origin
turd worlder / turd worlders / turd world ; slur ; 2 ; target=origin
shithole countries / shithole country ; slur ; 2 ; target=origin
illegal alien scum / illegals ; slur ; 2 ; target=origin
subcon / subcons ; slur ; 2 ; target=origin,except="subcon trip"
rapefugee / rapefugees ; slur ; 2 ; target=origin
rapeugee / rapeugees ; slur ; 2 ; target=origin
refujew / refujews ; slur ; 2 ; target=origin
dinghy divers ; slur ; 2 ; target=origin
dinghy rats ; slur ; 2 ; target=origin
boat rats ; slur ; 2 ; target=origin
boat scum ; slur ; 2 ; target=origin
economic parasites ; slur ; 2 ; target=origin
asylum scum ; slur ; 2 ; target=origin
yellow bastard / yellow bastards ; slur ; 3 ; target=origin
brownie scum ; slur ; 3 ; target=origin
brown bastard / brown bastards ; slur ; 3 ; target=origin
black bastard / black bastards ; slur ; 3 ; target=origin
black cunt / black cunts ; slur ; 3 ; target=origin
black bitch / black bitches ; slur ; 3 ; target=origin
black scum ; slur ; 3 ; target=origin
black ape / black apes ; slur ; 3 ; target=origin
black monkey / black monkeys ; slur ; 3 ; target=origin
white bastard / white bastards ; slur ; 3 ; target=origin
white scum ; slur ; 3 ; target=origin
paki bastard / paki bastards ; slur ; 3 ; target=origin
paki cunt / paki cunts ; slur ; 3 ; target=origin
chinese bastard / chinese bastards ; slur ; 3 ; target=origin
arab scum ; slur ; 3 ; target=origin
arab bastard / arab bastards ; slur ; 3 ; target=origin
indian scum ; slur ; 3 ; target=origin
polish scum ; slur ; 3 ; target=origin
romanian scum ; slur ; 3 ; target=origin
albanian scum ; slur ; 3 ; target=origin
irish scum ; slur ; 3 ; target=origin
english scum ; slur ; 3 ; target=origin
french scum ; slur ; 3 ; target=origin
german scum ; slur ; 3 ; target=origin
muslim scum ; slur ; 3 ; target=origin
jewish scum ; slur ; 3 ; target=origin
jew bastard / jew bastards ; slur ; 3 ; target=origin
muslim bastard / muslim bastards ; slur ; 3 ; target=origin
migrant scum ; slur ; 3 ; target=origin
immigrant scum ; slur ; 3 ; target=origin
foreign scum ; slur ; 3 ; target=origin
foreign filth ; slur ; 3 ; target=origin
foreign bastard / foreign bastards ; slur ; 3 ; target=origin
foreign cunt / foreign cunts ; slur ; 3 ; target=origin
immigrant filth ; slur ; 3 ; target=origin
migrant filth ; slur ; 3 ; target=origin

# By religion.
kike / kikes ; slur ; 3 ; target=religion
kyke / kykes ; slur ; 3 ; target=religion
yid / yids ; slur ; 3 ; target=religion,except="yid army|yids army|tottenham yids"
heeb / heebs ; slur ; 3 ; target=religion
hymie / hymies ; slur ; 3 ; target=religion
sheeny / sheenies ; slur ; 3 ; target=religion
christ killer / christ killers / christkiller / christkillers ; slur ; 3 ; target=religion
jew boy / jew boys / jewboy / jewboys ; slur ; 3 ; target=religion
jewess / jewesses / jewed ; slur ; 3 ; target=religion
jew down ; slur ; 3 ; target=religion
jewing / jewish pig / jewish pigs ; slur ; 3 ; target=religion
dirty jew / dirty jews ; slur ; 3 ; target=religion
filthy jew / filthy jews ; slur ; 3 ; target=religion
jew rat / jew rats / jewrat / jewrats ; slur ; 3 ; target=religion
jew pig / jew pigs ; slur ; 3 ; target=religion
fucking jew / fucking jews ; slur ; 3 ; target=religion
greedy jew / greedy jews ; slur ; 3 ; target=religion
hook nose / hook noses / hooknose / hooknoses ; slur ; 3 ; target=religion
hook nosed jew / hook nosed jews ; slur ; 3 ; target=religion
oven dodger / oven dodgers / ovendodger / ovendodgers ; slur ; 3 ; target=religion
zio nazi / zio nazis / zionazi / zionazis ; slur ; 3 ; target=religion
zio scum ; slur ; 3 ; target=religion
ziopig / ziopigs ; slur ; 3 ; target=religion
globohomo ; slur ; 3 ; target=religion
jewlluminati ; slur ; 3 ; target=religion
holohoax ; slur ; 3 ; target=religion
holocuck ; slur ; 3 ; target=religion
shylock / shylocks ; slur ; 3 ; target=religion
gas the jews ; slur ; 3 ; target=religion
six million more ; slur ; 3 ; target=religion
6 million more ; slur ; 3 ; target=religion
zog ; slur ; 3 ; target=religion
zionist occupied government ; slur ; 3 ; target=religion
yid army ; slur ; 1 ; target=religion,reclaimed
goy / goyim ; slur ; 1 ; target=religion
shiksa / shiksas ; slur ; 1 ; target=religion
shegetz ; slur ; 1 ; target=religion
muzzie / muzzies / muzzy scum ; slur ; 3 ; target=religion,except="muzzie mosquito"
muzrat / muzrats / muz rat / muz rats ; slur ; 3 ; target=religion
mudslime / mudslimes ; slur ; 3 ; target=religion
muslime / muslimes ; slur ; 3 ; target=religion
moslem scum ; slur ; 3 ; target=religion
pisslam ; slur ; 3 ; target=religion
islamonazi / islamonazis / islamo nazi / islamo nazis ; slur ; 3 ; target=religion
islamofascist / islamofascists ; slur ; 3 ; target=religion
muzzo / muzzos ; slur ; 3 ; target=religion
mooslim / mooslims ; slur ; 3 ; target=religion
moslem filth ; slur ; 3 ; target=religion
dirty muslim / dirty muslims ; slur ; 3 ; target=religion
filthy muslim / filthy muslims ; slur ; 3 ; target=religion
fucking muslim / fucking muslims ; slur ; 3 ; target=religion
jihadi scum ; slur ; 3 ; target=religion
letterbox wearing ; slur ; 3 ; target=religion
letterbox women ; slur ; 3 ; target=religion
ninja letterbox ; slur ; 3 ; target=religion
bin bag women / binbag women ; slur ; 3 ; target=religion
pisslamist / pisslamists ; slur ; 3 ; target=religion
rapeugee muslim ; slur ; 3 ; target=religion
moo slime ; slur ; 3 ; target=religion
allahu snackbar ; slur ; 3 ; target=religion
aloha snackbar ; slur ; 3 ; target=religion
goat humper / goat humpers ; slur ; 3 ; target=religion
pedo prophet ; slur ; 3 ; target=religion
pedophile prophet ; slur ; 3 ; target=religion
paedo prophet ; slur ; 3 ; target=religion
death cult islam ; slur ; 3 ; target=religion
mohammedan scum ; slur ; 3 ; target=religion
kebab remover / kebab removers ; slur ; 3 ; target=religion
remove kebab ; slur ; 3 ; target=religion
fundie / fundies ; slur ; 2 ; target=religion
bible basher / bible bashers ; slur ; 2 ; target=religion
bible thumper / bible thumpers ; slur ; 2 ; target=religion
bible bashing ; slur ; 2 ; target=religion
bible thumping ; slur ; 2 ; target=religion
holy roller / holy rollers ; slur ; 2 ; target=religion,except="holy roller band"
god botherer / god botherers ; slur ; 2 ; target=religion
jesus freak / jesus freaks ; slur ; 2 ; target=religion
happy clappy ; slur ; 2 ; target=religion
christfag / christfags / christ fag ; slur ; 2 ; target=religion
papist / papists ; slur ; 2 ; target=religion
papal scum ; slur ; 2 ; target=religion
left footers ; slur ; 2 ; target=religion
kathlick ; slur ; 2 ; target=religion
mackerel snapper / mackerel snappers ; slur ; 2 ; target=religion
cat licker catholic ; slur ; 2 ; target=religion
prod scum / proddy ; slur ; 2 ; target=religion
proddies ; slur ; 2 ; target=religion
proddy dog ; slur ; 2 ; target=religion
christcuck / christcucks ; slur ; 2 ; target=religion
christian scum ; slur ; 2 ; target=religion
mormon scum ; slur ; 2 ; target=religion
scientolotard / scientolotards ; slur ; 2 ; target=religion
hindoo / hindoos ; slur ; 2 ; target=religion
cow worshipper / cow worshippers ; slur ; 2 ; target=religion
cow piss drinker / cow piss drinkers ; slur ; 2 ; target=religion
piss drinkers ; slur ; 2 ; target=religion
cow piss ; slur ; 2 ; target=religion
sanghi scum ; slur ; 2 ; target=religion
sikh scum ; slur ; 2 ; target=religion
kuffar ; slur ; 2 ; target=religion
kafirs scum ; slur ; 2 ; target=religion
infidel scum ; slur ; 2 ; target=religion
kufar scum ; slur ; 2 ; target=religion
filthy kuffar ; slur ; 2 ; target=religion
filthy infidel / filthy infidels ; slur ; 2 ; target=religion

# By sexual orientation.
faggot / faggots / faggy / faggoty / faggotry / fagot / fagots ; slur ; 3 ; target=orientation,except="faggots and peas|faggots in gravy|faggots and mash|pork faggots|mr brain's faggots|faggot cell|faggot of sticks|faggots and gravy|welsh faggots|faggot of wood|faggots of wood|butcher's faggots|butchers faggots|nan's faggots|gran's faggots|homemade faggots|carried faggots|bundle of faggots|bundles of faggots|faggots of brushwood|faggots and chips"
fag lover / fag lovers ; slur ; 3 ; target=orientation
fag bag / fag bags ; slur ; 3 ; target=orientation
fagtard / fagtards ; slur ; 3 ; target=orientation
fagbag / fagbags ; slur ; 3 ; target=orientation
fucking fag / fucking fags ; slur ; 3 ; target=orientation
dirty fag / dirty fags ; slur ; 3 ; target=orientation
faglord / faglords ; slur ; 3 ; target=orientation
assfag / assfags ; slur ; 3 ; target=orientation
fag / fags ; slur ; 2 ; target=orientation,except="fag break|fag packet|fag end|fag ends|smoke a fag|smoking a fag|fag butt|fag ash|packet of fags|pack of fags|fag paper|fags and booze|booze and fags|cheap fags|fag butts|price of fags|have a fag|a quick fag|light a fag|gave up fags|give up fags|given up fags|twenty fags a day|carton of fags|fags cost|fag out in|stub your fag|stubbed his fag|stubbed her fag|dying for a fag|nip out for a fag|out for a fag|bum a fag|roll a fag|fag and a coffee"
dyke / dykes ; slur ; 2 ; target=orientation,reclaimed,except="van dyke|dick van dyke|offa's dyke|offas dyke|dykes on bikes|dyke march|magma dyke|flood dyke|dyke road|devil's dyke|dykes and ditches|dyke and ditch|sea dyke|dyke walls|dyke network|river dyke|greg dyke|volcanic dyke|dolerite dyke|the dykes broke|drystane dyke|dry stane dyke|peter dyke|antonine dyke|north sea dyke|mrs dyke|mr dyke|ms dyke|dr dyke|basalt dyke|basalt dykes|sandstone dykes|along the dyke|on top of the dyke|raising the dykes|dyke along the river|dykes along the river|breach in the dyke|dyke breach|canal dyke|walked the dyke|dyke path"
dike lesbian ; slur ; 2 ; target=orientation,reclaimed
bull dyke / bull dykes / bulldyke / bulldykes ; slur ; 2 ; target=orientation,reclaimed
bull dagger / bull daggers ; slur ; 2 ; target=orientation,reclaimed
dykey ; slur ; 2 ; target=orientation,reclaimed
diesel dyke / diesel dykes ; slur ; 2 ; target=orientation,reclaimed
poof / poofs / poofter / poofters / poofta / pooftas / poofy / pooftah / pooftahs / poove / pooves ; slur ; 2 ; target=orientation,except="poof it was gone|and poof|poof and|poof gone|poof the magic|poof the rabbit|living room poof|poof footstool|moroccan poof|poof it vanished|went poof"
pouf scum ; slur ; 2 ; target=orientation
woofter / woofters ; slur ; 2 ; target=orientation
bum boy / bum boys / bumboy / bumboys ; slur ; 2 ; target=orientation
batty boy / batty boys / battyboy / battyboys / batty boi / batty bois ; slur ; 2 ; target=orientation
battyman / batty man ; slur ; 2 ; target=orientation
chi chi man ; slur ; 2 ; target=orientation
shirt lifter / shirt lifters / shirtlifter / shirtlifters ; slur ; 2 ; target=orientation
pillow biter / pillow biters / pillowbiter / pillowbiters ; slur ; 2 ; target=orientation
fudge packer / fudge packers / fudgepacker / fudgepackers ; slur ; 2 ; target=orientation
bum bandit / bum bandits / bumbandit / bumbandits ; slur ; 2 ; target=orientation
arse bandit / arse bandits / arsebandit / arsebandits ; slur ; 2 ; target=orientation
ass bandit / ass bandits ; slur ; 2 ; target=orientation
butt pirate / butt pirates / buttpirate / buttpirates ; slur ; 2 ; target=orientation
butt bandit / butt bandits ; slur ; 2 ; target=orientation
anal assassin / anal assassins ; slur ; 2 ; target=orientation
uphill gardener / uphill gardeners ; slur ; 2 ; target=orientation
sausage jockey / sausage jockeys ; slur ; 2 ; target=orientation
sausage smuggler / sausage smugglers ; slur ; 2 ; target=orientation
knob gobbler / knob gobblers ; slur ; 2 ; target=orientation
turd burglar / turd burglars / turdburglar / turdburglars ; slur ; 2 ; target=orientation
mattress muncher / mattress munchers ; slur ; 2 ; target=orientation
donut puncher / donut punchers ; slur ; 2 ; target=orientation
ring raider / ring raiders ; slur ; 2 ; target=orientation
bone smuggler / bone smugglers ; slur ; 2 ; target=orientation
marmite miner / marmite miners ; slur ; 2 ; target=orientation
backdoor burglar / backdoor burglars ; slur ; 2 ; target=orientation
poo pusher / poo pushers ; slur ; 2 ; target=orientation
poo jabber / poo jabbers ; slur ; 2 ; target=orientation
bum chum / bum chums ; slur ; 2 ; target=orientation
arse jockey / arse jockeys ; slur ; 2 ; target=orientation
ass jockey / ass jockeys ; slur ; 2 ; target=orientation
cock jockey / cock jockeys ; slur ; 2 ; target=orientation
bent as a nine bob note ; slur ; 2 ; target=orientation
bumder / bumders ; slur ; 2 ; target=orientation
bufty / bufties / bufter / bufters ; slur ; 2 ; target=orientation
nancy boy / nancy boys / nancyboy / nancyboys ; slur ; 2 ; target=orientation
ponce / ponces / poncey / poncy ; slur ; 2 ; target=orientation
jessie boy ; slur ; 2 ; target=orientation
big girl's blouse ; slur ; 2 ; target=orientation
gaylord / gaylords / gay lord / gay lords ; slur ; 2 ; target=orientation
gayboy / gayboys / gaybo / gaybos / gay boi ; slur ; 2 ; target=orientation
homo / homos / homosexual scum ; slur ; 2 ; target=orientation,except="homo sapiens|homo erectus|homo sapien|homo habilis|homo floresiensis|homo naledi|ecce homo|homo neanderthalensis|homo milk|homo ludens|genus homo|homo economicus|homo deus|homo milk carton|homo luzonensis|homo longi|homo faber"
sodomite / sodomites ; slur ; 2 ; target=orientation
limp wristed / limp wrist ; slur ; 2 ; target=orientation
light in the loafers ; slur ; 2 ; target=orientation
fairy boy / fairy boys ; slur ; 2 ; target=orientation
pansy boy / pansy boys ; slur ; 2 ; target=orientation
pansy arse ; slur ; 2 ; target=orientation
buggerer / buggerers ; slur ; 2 ; target=orientation
gay agenda ; slur ; 2 ; target=orientation
alphabet mafia ; slur ; 2 ; target=orientation
alphabet people ; slur ; 2 ; target=orientation
lgbtq groomers ; slur ; 2 ; target=orientation
gaystapo ; slur ; 2 ; target=orientation
rainbow mafia ; slur ; 2 ; target=orientation
lgbt mafia ; slur ; 2 ; target=orientation
lgbtards ; slur ; 2 ; target=orientation
carpet muncher / carpet munchers / carpetmuncher / carpetmunchers ; slur ; 2 ; target=orientation
rug muncher / rug munchers / rugmuncher / rugmunchers ; slur ; 2 ; target=orientation
carpetmunching ; slur ; 2 ; target=orientation
lezzer / lezzers / lezza / lezzas / lezbo / lezbos ; slur ; 2 ; target=orientation
lesbo / lesbos ; slur ; 2 ; target=orientation,except="isle of lesbos|island of lesbos|lesbos greece|lesbos island"
lezzie / lezzies / lezzy ; slur ; 2 ; target=orientation
leso / lesos / lesbo scum ; slur ; 2 ; target=orientation
muff diver / muff divers / muffdiver / muffdivers ; slur ; 2 ; target=orientation
muff muncher / muff munchers ; slur ; 2 ; target=orientation
minge muncher / minge munchers ; slur ; 2 ; target=orientation
fanny licker / fanny lickers ; slur ; 2 ; target=orientation
bean flicker / bean flickers / beanflicker / beanflickers ; slur ; 2 ; target=orientation
lez ; slur ; 2 ; target=orientation
muffdiving lesbian ; slur ; 2 ; target=orientation
todger dodger / todger dodgers ; slur ; 2 ; target=orientation
lesbian scum ; slur ; 2 ; target=orientation
dirty lesbian / dirty lesbians ; slur ; 2 ; target=orientation
queer / queers ; slur ; 1 ; target=orientation,reclaimed,except="queer eye|queer as folk|queer street|queer theory|queer studies|queer pitch|queer the pitch|queer cinema|queer history|queer community|queer people|queer art|queer literature|queer film|queer culture|queer rights|queer look|queer turn|queer noise|queer bookshop|queer choir|queer fish|queer film festival|queer archive|queer joy|something queer about the engine|queer about this engine"
fucking queer / fucking queers ; slur ; 3 ; target=orientation
dirty queer / dirty queers ; slur ; 3 ; target=orientation
filthy queer / filthy queers ; slur ; 3 ; target=orientation
queer bashing ; slur ; 3 ; target=orientation
queer scum ; slur ; 3 ; target=orientation
queerbait / queerbaits ; slur ; 3 ; target=orientation
gay scum ; slur ; 3 ; target=orientation
filthy homo / filthy homos ; slur ; 3 ; target=orientation
dirty homo / dirty homos ; slur ; 3 ; target=orientation
filthy faggot / filthy faggots ; slur ; 3 ; target=orientation
gay bastard / gay bastards ; slur ; 3 ; target=orientation
gay cunt / gay cunts ; slur ; 3 ; target=orientation
batty fucker / batty fuckers ; slur ; 3 ; target=orientation
gay fuck / gay fucks / gayfag / gayfags ; slur ; 3 ; target=orientation
pansy / pansies ; slur ; 1 ; target=orientation,person,except="pansies and violas|violas and pansies|pansy bed|pansy parkinson|pansies in bloom|winter pansies|pansies for|pansies in|plant pansies|plant pansy|pansy seeds|pansies are|plant the pansies|tray of pansies|potted pansies|yellow pansies|purple pansies|pansy seedlings"
nancy ; slur ; 1 ; target=orientation,person,except="nancy pelosi|nancy drew|nancy reagan|sid and nancy|nancy france|nancy mitford|nancy in|in nancy|thanks nancy|hi nancy|nancy from|nancy was|nancy and|and nancy|nancy meyers|nancy whitlow|aunt nancy|auntie nancy|paris to nancy|to nancy|dear nancy|hello nancy"
sissy / sissies ; slur ; 1 ; target=orientation,person,except="sissy spacek|sissy squat|sissy bar"
cissy ; slur ; 1 ; target=orientation,person
twink / twinks ; slur ; 1 ; target=orientation,person
butch bitch ; slur ; 1 ; target=orientation,person
fruity boy ; slur ; 1 ; target=orientation,person
no homo ; slur ; 1 ; target=orientation,person
that's so gay ; slur ; 1 ; target=orientation,person
thats so gay ; slur ; 1 ; target=orientation,person
so fucking gay ; slur ; 1 ; target=orientation,person
this is gay ; slur ; 1 ; target=orientation,person
ur gay ; slur ; 1 ; target=orientation,person
ya gay ; slur ; 1 ; target=orientation,person
gay ass ; slur ; 1 ; target=orientation,person

# By gender identity.
tranny / trannie / trannies / trannys ; slur ; 3 ; target=identity,except="tranny fluid|tranny oil|ford tranny|gearbox and tranny|tranny van|tranny rebuild|auto tranny|manual tranny|tranny cooler|tranny shop|the tranny on my|rebuild the tranny|tranny on the windowsill|the tranny is slipping|tranny and clutch|tranny radio|transistor tranny|tranny mount|tranny swap"
shemale / shemales / she male / she males ; slur ; 3 ; target=identity
heshe / heshes ; slur ; 3 ; target=identity
ladyboy / ladyboys / lady boy / lady boys ; slur ; 3 ; target=identity
chick with a dick ; slur ; 3 ; target=identity
chicks with dicks ; slur ; 3 ; target=identity
dickgirl / dickgirls / dick girl / dick girls ; slur ; 3 ; target=identity
cuntboy / cuntboys ; slur ; 3 ; target=identity
futa freak ; slur ; 3 ; target=identity
troon / troons / trooner / trooners / trooning ; slur ; 3 ; target=identity
transformer freak ; slur ; 3 ; target=identity
trans freak / trans freaks ; slur ; 3 ; target=identity
transtrender / transtrenders / trans trender / trans trenders ; slur ; 3 ; target=identity
tranner / tranners ; slur ; 3 ; target=identity
transvestigate / transvestigator / transvestigators ; slur ; 3 ; target=identity
tranfag / tranfags ; slur ; 3 ; target=identity
hon tranny ; slur ; 3 ; target=identity
pooner / pooners ; slur ; 3 ; target=identity
41 percent yourself / 41 percenter ; slur ; 3 ; target=identity
ywnbaw ; slur ; 3 ; target=identity
you will never be a woman ; slur ; 3 ; target=identity
you will never be a man ; slur ; 3 ; target=identity
you'll never be a woman ; slur ; 3 ; target=identity
you'll never be a real woman ; slur ; 3 ; target=identity
you'll never be a man ; slur ; 3 ; target=identity
man in a dress ; slur ; 3 ; target=identity,except="man in a dress shirt"
men in dresses ; slur ; 3 ; target=identity
bloke in a dress ; slur ; 3 ; target=identity
blokes in dresses ; slur ; 3 ; target=identity
bloke in a frock ; slur ; 3 ; target=identity
trans identified male / trans identified males ; slur ; 3 ; target=identity
fake woman ; slur ; 3 ; target=identity
gender bender / gender benders / genderbender / genderbenders ; slur ; 3 ; target=identity
genderspecial ; slur ; 3 ; target=identity
gender goblin / gender goblins ; slur ; 3 ; target=identity
mutilated man ; slur ; 3 ; target=identity
axe wound ; slur ; 3 ; target=identity
transvestite / transvestites ; slur ; 1 ; target=identity,except="sweet transvestite"
tranvestite / tranvestites ; slur ; 1 ; target=identity
transsexual freak / transsexual freaks ; slur ; 1 ; target=identity
attack helicopter ; slur ; 1 ; target=identity,except="attack helicopter squadron|apache attack helicopter|military attack helicopter|attack helicopter unit|attack helicopter regiment"
i identify as an attack helicopter ; slur ; 1 ; target=identity
gender confused ; slur ; 1 ; target=identity
hermaphrodite / hermaphrodites ; slur ; 1 ; target=identity,except="hermaphrodite snail|hermaphrodite snails|hermaphrodite flowers|hermaphrodite plant|hermaphrodites in nature|hermaphrodite worm"
gender ideology ; slur ; 1 ; target=identity
trans cult / transcult ; slur ; 1 ; target=identity
trans lobby ; slur ; 1 ; target=identity
trans agenda ; slur ; 1 ; target=identity
transgenderism ; slur ; 1 ; target=identity
transism ; slur ; 1 ; target=identity

# By sex.
slut / sluts / slutty / sluttish / slutbag / slutbags / slutface / slut face ; slur ; 3 ; target=sex,except="slut walk|slut shaming|slut shame|slut shamed|slut means the end|slut's wool|sluts wool|slut means end"
dirty slut / dirty sluts ; slur ; 3 ; target=sex
cum slut / cum sluts / cumslut / cumsluts ; slur ; 3 ; target=sex
filthy slut / filthy sluts ; slur ; 3 ; target=sex
whore / whores / whoring / whorish ; slur ; 3 ; target=sex,except="whore house in texas|tis pity she's a whore"
crack whore / crack whores / crackwhore / crackwhores ; slur ; 3 ; target=sex
whore bag / whore bags / whorebag / whorebags ; slur ; 3 ; target=sex
whoreface ; slur ; 3 ; target=sex
dirty whore / dirty whores ; slur ; 3 ; target=sex
fucking whore / fucking whores ; slur ; 3 ; target=sex
filthy whore / filthy whores ; slur ; 3 ; target=sex
harlot / harlots ; slur ; 3 ; target=sex
slag / slags / slapper / slappers / slaggy / slag bag ; slur ; 2 ; target=sex,region=uk,except="slag off|slag heap|slag heaps|slags off|slag wool|steel slag|slag cement|slag pot|furnace slag|blast furnace slag|slag from the|welding slag|copper slag|slapper from bugsy|bass slapper|old slag heap|old slag heaps|slag off the weld|chip the slag|slag hammer|slag tip|slag tips|slag inclusion|slag inclusions|steel slags|molten slag"
old slag / old slags ; slur ; 2 ; target=sex,region=uk,except="old slag heap|old slag heaps"
dirty slag / dirty slags ; slur ; 2 ; target=sex,region=uk
skank / skanks / skanky / skanky ho / skankbag / skankbags ; slur ; 2 ; target=sex,except="skank rhythm|ska skank|steady skank|reggae skank|guitar skank"
hoebag / hoebags ; slur ; 2 ; target=sex
ho bag / ho bags ; slur ; 2 ; target=sex
thot / thots / thotty / thotties ; slur ; 2 ; target=sex
cumdumpster / cumdumpsters / cum dumpster / cum dumpsters / cum dump / cum dumps / cumdump / cumdumps ; slur ; 2 ; target=sex
cum bucket / cum buckets / cumbucket / cumbuckets ; slur ; 2 ; target=sex
jizz bucket / jizz buckets ; slur ; 2 ; target=sex
cock tease / cock teases / cock teaser / cock teasers ; slur ; 2 ; target=sex
prick tease / prick teases / pricktease / prickteases ; slur ; 2 ; target=sex
dick tease / dick teases ; slur ; 2 ; target=sex
town bike ; slur ; 2 ; target=sex
village bike ; slur ; 2 ; target=sex,except="village bike ride|village bike hire"
the local bike ; slur ; 2 ; target=sex
loose woman ; slur ; 2 ; target=sex
loose women whores ; slur ; 2 ; target=sex
easy lay ; slur ; 2 ; target=sex
whoremonger / whoremongers ; slur ; 2 ; target=sex
roastie / roasties ; slur ; 2 ; target=sex
femoid / femoids ; slur ; 2 ; target=sex
foid / foids ; slur ; 2 ; target=sex
feminazi / feminazis / femi nazi / femi nazis / feminazism ; slur ; 2 ; target=sex
rad fem scum ; slur ; 2 ; target=sex
stupid cunts women ; slur ; 2 ; target=sex
dumb bimbo / dumb bimbos ; slur ; 2 ; target=sex
used goods woman ; slur ; 2 ; target=sex
cum rag / cum rags / cumrag / cumrags ; slur ; 2 ; target=sex
used up whore ; slur ; 2 ; target=sex
post wall ; slur ; 2 ; target=sex
hit the wall women ; slur ; 2 ; target=sex
split tail / split tails / splittail / splittails ; slur ; 2 ; target=sex
front hole ; slur ; 2 ; target=sex
walking uterus ; slur ; 2 ; target=sex
breeding sow / breeding sows ; slur ; 2 ; target=sex
baby factory ; slur ; 2 ; target=sex
breeders women ; slur ; 2 ; target=sex
hoe / hoes ; slur ; 1 ; target=sex,person,except="garden hoe|hand hoe|dutch hoe|hoe and rake|rake and hoe|plymouth hoe|back hoe|hoe the|tough row to hoe|rakes and hoes|hoe your|hoe down|hoe out|spade rake hoe|hoe blade|draw hoe|hoe between the rows|a hoe and a|rake and a hoe|garden hoes"
ho ; slur ; 1 ; target=sex,person,except="ho ho ho|ho ho|ho chi minh|west ho|westward ho|gung ho|heave ho|ivan ho|ho hum|tally ho|don ho|what ho|ho scale"
hos ; slur ; 1 ; target=sex,person
hoes mad ; slur ; 1 ; target=sex,person
bint / bints ; slur ; 1 ; target=sex,except="bint al sahn|bint jbeil|bint al|bint el"
bird brained woman ; slur ; 1 ; target=sex
stupid bint / stupid bints ; slur ; 1 ; target=sex
bimbo / bimbos / bimbette / bimbettes ; slur ; 1 ; target=sex,except="bimbo bread|grupo bimbo|pan bimbo"
dumb blonde / dumb blondes ; slur ; 1 ; target=sex
blonde bimbo ; slur ; 1 ; target=sex
slattern / slatterns ; slur ; 1 ; target=sex
spinster / spinsters ; slur ; 1 ; target=sex
crazy cat lady ; slur ; 1 ; target=sex
crazy cat ladies ; slur ; 1 ; target=sex
hysterical woman / hysterical women ; slur ; 1 ; target=sex
hormonal bitch ; slur ; 1 ; target=sex
pmsing bitch ; slur ; 1 ; target=sex
on the rag ; slur ; 1 ; target=sex
is it that time of the month ; slur ; 1 ; target=sex
time of the month love ; slur ; 1 ; target=sex
fishwife / fishwives ; slur ; 1 ; target=sex
bunny boiler / bunny boilers ; slur ; 1 ; target=sex
ball breaker / ball breakers / ballbreaker / ballbreakers ; slur ; 1 ; target=sex
frigid bitch ; slur ; 1 ; target=sex
frigid cow ; slur ; 1 ; target=sex
mardy cow ; slur ; 1 ; target=sex
mannish woman ; slur ; 1 ; target=sex
manhater / manhaters / man hater / man haters ; slur ; 1 ; target=sex
man hating feminist / man hating feminists / man hating bitch / man hating bitches / man hating lesbian / man hating lesbians / man hating cow / man hating cows ; slur ; 1 ; target=sex
dozy cow / dozy mare / dozy bint / dozy bitch ; slur ; 1 ; target=sex
silly little girl / silly bint / silly mare / silly tart ; slur ; 1 ; target=sex
little lady go ; slur ; 1 ; target=sex
get back in the kitchen ; slur ; 1 ; target=sex
back to the kitchen ; slur ; 1 ; target=sex,except="back to the kitchen table|back to the kitchen for|bring it back to the kitchen|back to the kitchen and"
get back to the kitchen ; slur ; 1 ; target=sex
belongs in the kitchen ; slur ; 1 ; target=sex
belong in the kitchen ; slur ; 1 ; target=sex
make me a sandwich ; slur ; 1 ; target=sex
make me a sammich ; slur ; 1 ; target=sex
make me a sandwich woman ; slur ; 1 ; target=sex
women drivers ; slur ; 1 ; target=sex,except="women drivers academy"
woman driver ; slur ; 1 ; target=sex,except="woman driver of the year"
women can't drive / women cant drive ; slur ; 1 ; target=sex
women cannot drive ; slur ; 1 ; target=sex
women should stay at home ; slur ; 1 ; target=sex
a woman's place is in ; slur ; 1 ; target=sex
women's place is in the kitchen ; slur ; 1 ; target=sex
diversity hire / diversity hires ; slur ; 1 ; target=sex
dei hire / dei hires ; slur ; 1 ; target=sex
slept her way to the top ; slur ; 1 ; target=sex
slept your way to the top ; slur ; 1 ; target=sex
sleep your way to the top ; slur ; 1 ; target=sex
who did she sleep with ; slur ; 1 ; target=sex
she slept with the boss ; slur ; 1 ; target=sex
you throw like a girl ; slur ; 1 ; target=sex
bitches ; slur ; 2 ; target=sex
them bitches ; slur ; 2 ; target=sex
these bitches ; slur ; 2 ; target=sex
all bitches ; slur ; 2 ; target=sex
dumb bitches ; slur ; 2 ; target=sex
stupid bitches ; slur ; 2 ; target=sex
crazy bitches ; slur ; 2 ; target=sex
bitches be ; slur ; 2 ; target=sex
bitches ain't shit / bitches aint shit ; slur ; 2 ; target=sex
bitches and hoes / bitches are ; slur ; 2 ; target=sex
men are trash / men are pigs / men are scum / men are dogs / men are rapists / men are garbage ; slur ; 2 ; target=sex
kill all men ; slur ; 2 ; target=sex
all men are trash / all men are pigs / all men are scum / all men are rapists / all men are bastards ; slur ; 2 ; target=sex
women are whores / women are sluts / women are trash / women are objects / women are property / women are inferior / women are stupid / women are liars / women are weak / women are hysterical / women are bitches ; slur ; 2 ; target=sex
male tears ; slur ; 2 ; target=sex
scrote / scrotes ; slur ; 2 ; target=sex
moid / moids ; slur ; 2 ; target=sex
yesallmen scum ; slur ; 2 ; target=sex

# By disability or mental health.
retard / retards / retardo / retardos ; slur ; 3 ; target=disability,except="retard the growth|retard the|to retard|retards the|fire retard|retard growth|advance and retard|retards growth|flame retard|retard timing|ignition retard|spark retard|timing retard|full retard before|magneto to full retard|retard the dough|retard the yeast|overnight retard|cold retard|retard lever|advance retard"
tard / tards ; slur ; 3 ; target=disability
window licker / window lickers / windowlicker / windowlickers / window licking ; slur ; 3 ; target=disability,except="window licker by aphex twin|windowlicker by aphex twin"
mongoloid / mongoloids ; slur ; 3 ; target=disability
mongtard / mongtards ; slur ; 3 ; target=disability
potato face retard ; slur ; 3 ; target=disability
spastic cunt / spastic cunts ; slur ; 3 ; target=disability
fucking spastic / fucking spastics ; slur ; 3 ; target=disability
fucktarded ; slur ; 3 ; target=disability
retarded cunt / retarded cunts ; slur ; 3 ; target=disability
short bus kid ; slur ; 3 ; target=disability
downie / downies ; slur ; 3 ; target=disability
down syndrome looking ; slur ; 3 ; target=disability
flid / flids ; slur ; 3 ; target=disability
special needs looking ; slur ; 3 ; target=disability
joey deacon ; slur ; 3 ; target=disability
drooling retard / drooling retards ; slur ; 3 ; target=disability
libtarded ; slur ; 3 ; target=disability
sperg / spergs / spergy / sperging ; slur ; 3 ; target=disability
autistic screeching / autismo / autismos ; slur ; 3 ; target=disability
autistic fuck / autistic fucks ; slur ; 3 ; target=disability
assburger / assburgers ; slur ; 3 ; target=disability
aspie scum ; slur ; 3 ; target=disability
droolers ; slur ; 3 ; target=disability
vegetable in a wheelchair ; slur ; 3 ; target=disability
crippled fuck / crippled fucks ; slur ; 3 ; target=disability
raspberry ripple cripple ; slur ; 3 ; target=disability
retarded / retardedly ; slur ; 2 ; target=disability,except="retarded the|fire retarded|growth was retarded|retarded growth|mentally retarded was the term|was retarded by|retarded by the|retarded fall|retarded time|retarded potential|retarded ejaculation"
ree tard ; slur ; 2 ; target=disability
are you retarded ; slur ; 2 ; target=disability
mentally retarded ; slur ; 2 ; target=disability,except="mentally retarded was the term"
spastic / spastics / spaz / spazz ; slur ; 2 ; target=disability,region=uk,except="spastic diplegia|spastic cerebral palsy|spastic paraplegia|spastic quadriplegia|spastic colon|spastic muscles|spastic paralysis|spastic bladder|spastic paraparesis|spastic hemiplegia|spastics society|spastic muscles in|spastic gait|spastic limb"
spazzes / spazzed ; slur ; 2 ; target=disability,region=uk
spacker / spackers ; slur ; 2 ; target=disability,region=uk
spakker / spakkers ; slur ; 2 ; target=disability,region=uk
spacka / spackas ; slur ; 2 ; target=disability,region=uk
spazmo / spazmos / spazza / spazzas / spaz out / spazzing / spac / spacs ; slur ; 2 ; target=disability,region=uk,except="spac deal|spac merger|spac merge|spac listing|spac ipo|a spac|spac stocks"
mong / mongs / monged / mongy ; slur ; 2 ; target=disability,region=uk,except="mong kok|mong duong|monged out"
cripple / cripples / crip / crips ; slur ; 1 ; target=disability,person,except="crip camp|crip walk|crips and bloods|bloods and crips|cripple creek|cripple the|to cripple"
gimp / gimps / gimpy ; slur ; 1 ; target=disability,person,except="gimp software|gimp image|gimp editor|gimp 2|gimp or photoshop|photoshop or gimp|gimp plugin|using gimp|in gimp|with gimp|gimp tutorial|gimp along the edge|gimp braid|gimp trim|upholstery gimp|gimp lace|gimp thread|the gimp and inkscape|gimp brush|gimp pin"
spacko ; slur ; 1 ; target=disability,person
lame o / lame os ; slur ; 1 ; target=disability,person
you invalid ; slur ; 1 ; target=disability,person
freak of nature ; slur ; 1 ; target=disability,person
cretinoid ; slur ; 1 ; target=disability,person
deaf and dumb / deafo / deafos ; slur ; 1 ; target=disability,person,except="deaf and dumb school founded"
deaf cunt / deaf cunts ; slur ; 1 ; target=disability,person
blind cunt / blind cunts ; slur ; 1 ; target=disability,person
blind bastard / blind bastards ; slur ; 1 ; target=disability,person
deaf bastard / deaf bastards ; slur ; 1 ; target=disability,person
peg leg / peg legs ; slur ; 1 ; target=disability,person
wheelchair cunt ; slur ; 1 ; target=disability,person
dwarf freak ; slur ; 1 ; target=disability,person
midget / midgets / midget freak ; slur ; 1 ; target=disability,person,except="midget gems|mg midget|midget submarine|midget submarines|midget racing|midget racer|midget car|midget car racing|1967 midget|austin healey midget|midget sports car|midget sub|midget octopus"
hunchback / hunchbacks ; slur ; 1 ; target=disability,person,except="hunchback of notre dame"
harelip / harelips / hare lip / hare lips ; slur ; 1 ; target=disability,person
you mentalist ; slur ; 1 ; target=disability,person
mental case / mental cases ; slur ; 1 ; target=disability,person
mental patient / mental patients ; slur ; 1 ; target=disability,person
nutjob mental ; slur ; 1 ; target=disability,person
schizo / schizos / schizoid / schizoids ; slur ; 1 ; target=disability,person,except="schizoid man|schizoid personality|schizoid disorder"
mental midget / mental midgets ; slur ; 1 ; target=disability,person
feeble minded / feebleminded ; slur ; 1 ; target=disability,person
mental defective / mental defectives ; slur ; 1 ; target=disability,person
defective human / defective humans ; slur ; 1 ; target=disability,person
sub normal / sub normals / subnormal / subnormals ; slur ; 1 ; target=disability,person
psycho ward ; slur ; 1 ; target=disability,person
escaped mental patient ; slur ; 1 ; target=disability,person
belongs in an asylum ; slur ; 1 ; target=disability,person
belongs in a mental ; slur ; 1 ; target=disability,person
belong in a mental hospital ; slur ; 1 ; target=disability,person
belong in an asylum ; slur ; 1 ; target=disability,person
belongs in the loony bin ; slur ; 1 ; target=disability,person
mad as a box of frogs ; slur ; 1 ; target=disability,person
off your meds ; slur ; 1 ; target=disability,person
off his meds ; slur ; 1 ; target=disability,person
off her meds ; slur ; 1 ; target=disability,person
take your meds ; slur ; 1 ; target=disability,person,except="take your meds with|take your meds on time"
take your pills ; slur ; 1 ; target=disability,person,except="take your pills with"
forgot your meds ; slur ; 1 ; target=disability,person
forgot to take your meds ; slur ; 1 ; target=disability,person
special needs idiot ; slur ; 1 ; target=disability,person
are you special ; slur ; 1 ; target=disability,person
are you autistic ; slur ; 1 ; target=disability,person
you autistic ; slur ; 1 ; target=disability,person
are you slow in the head ; slur ; 1 ; target=disability,person
short bus ; slur ; 1 ; target=disability,person
rides the short bus ; slur ; 1 ; target=disability,person

# By age, class, health or looks.
wet back / wet backs ; slur ; 1 ; target=origin
gash / gashes ; slur ; 1 ; target=sex,person,except="deep gash|gash in|gash on|gash to|gash across|gash over|a gash|gashes on|gashes in"
coffin dodger / coffin dodgers / coffindodger / coffindodgers ; slur ; 1 ; target=age,person
old codger / old codgers ; slur ; 1 ; target=age,person
codger / codgers ; slur ; 1 ; target=age,person
old fossil / old fossils ; slur ; 1 ; target=age,person
you fossil ; slur ; 1 ; target=age,person
boomer / boomers ; slur ; 1 ; target=age,person,except="baby boomer|baby boomers|baby boomer generation|boomer kangaroo|boomer sooner|sonic boomer"
ok boomer ; slur ; 1 ; target=age,person
old biddy ; slur ; 1 ; target=age,person
biddies ; slur ; 1 ; target=age,person
old biddies ; slur ; 1 ; target=age,person
old duffer / old duffers ; slur ; 1 ; target=age,person
duffer / duffers ; slur ; 1 ; target=age,person
wrinkly / wrinklies ; slur ; 1 ; target=age,person
crumblies ; slur ; 1 ; target=age,person
crumbly old ; slur ; 1 ; target=age,person
old crone / old crones ; slur ; 1 ; target=age,person
past it ; slur ; 1 ; target=age,person,except="past it's|drove past it|walked past it|go past it|went past it|quarter past it|past it and|move past it"
doddery old ; slur ; 1 ; target=age,person
doddering old ; slur ; 1 ; target=age,person
senile old / senile ; slur ; 1 ; target=age,person,except="senile dementia|senile plaques|senile cataract"
senile fool / senile fools ; slur ; 1 ; target=age,person
gaga old ; slur ; 1 ; target=age,person
old age pensioner scum ; slur ; 1 ; target=age,person
pissy pants granny ; slur ; 1 ; target=age,person
greybeard / greybeards ; slur ; 1 ; target=age,person
geriatric / geriatrics ; slur ; 1 ; target=age,person,except="geriatric medicine|geriatric care|geriatric ward|geriatric pregnancy|geriatric nurse|geriatric patients|geriatric patient|geriatric unit|geriatric nursing"
old goat / old goats ; slur ; 1 ; target=age,person
silly old fool / silly old cow / silly old bat / silly old man / silly old woman / silly old git / silly old sod / silly old bugger ; slur ; 1 ; target=age,person
old git / old gits ; slur ; 1 ; target=age,person
old perv / old pervs ; slur ; 1 ; target=age,person
dirty old man ; slur ; 1 ; target=age,person
dirty old men ; slur ; 1 ; target=age,person
wizened old ; slur ; 1 ; target=age,person
zoomer / zoomers ; slur ; 1 ; target=age,person
millenial snowflakes ; slur ; 1 ; target=age,person
snot nosed kid / snot nosed brat / snot nosed kids / snot nosed brats ; slur ; 1 ; target=age,person
chav / chavs / chavvy / chavette / chavettes / chavtastic ; slur ; 1 ; target=class,person
pleb / plebs / plebby / plebeian scum ; slur ; 1 ; target=class,person
oik / oiks / oiky ; slur ; 1 ; target=class,person
pov scum / povvo / povvos ; slur ; 1 ; target=class,person
scally / scallies / scallys ; slur ; 1 ; target=class,person
council house trash / council house scum ; slur ; 1 ; target=class,person
council estate trash / council estate scum ; slur ; 1 ; target=class,person
council scum ; slur ; 1 ; target=class,person
gutter snipe / gutter snipes / guttersnipe / guttersnipes ; slur ; 1 ; target=class,person
peasant / peasants / peasantry scum ; slur ; 1 ; target=class,person,except="peasant blouse|peasant skirt|peasants revolt|peasants' revolt|peasant farmers|peasant farmer|peasant dress|peasant uprising|peasant top|peasant food|peasant bread|peasant life"
the great unwashed ; slur ; 1 ; target=class,person
great unwashed ; slur ; 1 ; target=class,person
riff raff / riffraff ; slur ; 1 ; target=class,person
hoi polloi ; slur ; 1 ; target=class,person
underclass scum ; slur ; 1 ; target=class,person
bogan / bogans ; slur ; 1 ; target=class,person
redneck / rednecks / red neck / red necks ; slur ; 1 ; target=class,person,except="redneck yacht club|red neck wallaby"
hillbilly / hillbillies ; slur ; 1 ; target=class,person,except="hillbilly elegy|beverly hillbillies|hillbilly music"
inbred / inbreds / inbred hick / inbred hicks ; slur ; 1 ; target=class,person,except="inbred line|inbred lines|inbred strain|inbred mice|inbred mouse"
hick / hicks ; slur ; 1 ; target=class,person
yokel / yokels ; slur ; 1 ; target=class,person
bumpkin / bumpkins ; slur ; 1 ; target=class,person,except="country bumpkins cafe"
country bumpkin / country bumpkins ; slur ; 1 ; target=class,person,except="country bumpkins cafe"
hayseed / hayseeds ; slur ; 1 ; target=class,person
hobo / hobos ; slur ; 1 ; target=class,person,except="hobo bag|hobo bags|hobo spider|hobo with a shotgun|hobo stove"
bag lady / bag ladies ; slur ; 1 ; target=class,person
tramp scum ; slur ; 1 ; target=class,person
smelly tramp / smelly tramps ; slur ; 1 ; target=class,person
dirty tramp / dirty tramps ; slur ; 1 ; target=class,person
skid row bum ; slur ; 1 ; target=class,person
street rat / street rats ; slur ; 1 ; target=class,person
gutter trash ; slur ; 1 ; target=class,person
ghetto trash ; slur ; 1 ; target=class,person
ghetto rat / ghetto rats ; slur ; 1 ; target=class,person
hood rat / hood rats / hoodrat / hoodrats ; slur ; 1 ; target=class,person
welfare trash ; slur ; 1 ; target=class,person
poor trash ; slur ; 1 ; target=class,person
dirt poor trash ; slur ; 1 ; target=class,person
ratchet bitch ; slur ; 1 ; target=class,person
leper / lepers ; slur ; 2 ; target=health,except="leper colony|leper colonies|lepers in the bible|leper hospital|leper island|the ten lepers|healing of the leper|healing lepers"
aids ridden ; slur ; 2 ; target=health
aids infested ; slur ; 2 ; target=health
aids monkey ; slur ; 2 ; target=health
poz scum ; slur ; 2 ; target=health
hiv scum ; slur ; 2 ; target=health
diseased whore / diseased whores ; slur ; 2 ; target=health
diseased slut / diseased sluts ; slur ; 2 ; target=health
diseased bitch ; slur ; 2 ; target=health
disease ridden ; slur ; 2 ; target=health,except="disease ridden mosquitoes|disease ridden swamp"
diseased scum ; slur ; 2 ; target=health
syphilitic ; slur ; 2 ; target=health
pox ridden ; slur ; 2 ; target=health
typhoid mary ; slur ; 2 ; target=health
super spreader scum ; slur ; 2 ; target=health
plague rat / plague rats / plaguerat / plaguerats ; slur ; 2 ; target=health,except="plague rats in"
unvaxxed scum ; slur ; 2 ; target=health
antivax scum ; slur ; 2 ; target=health
unclean filth ; slur ; 2 ; target=health
scabby bitch / scabby cow / scabby bastard / scabby git / scabby tramp ; slur ; 2 ; target=health
cancer boy ; slur ; 2 ; target=health
chemo head ; slur ; 2 ; target=health
fat fucker / fat fuckers / fat fucks ; slur ; 2 ; target=appearance
fatty boom boom ; slur ; 2 ; target=appearance
fatfuck / fatfucks ; slur ; 2 ; target=appearance
whale of a woman ; slur ; 2 ; target=appearance
lard woman ; slur ; 2 ; target=appearance
pig faced ; slur ; 2 ; target=appearance
horse faced / horse face ; slur ; 2 ; target=appearance
rat faced / ratface / ratfaces / rat face / rat faces ; slur ; 2 ; target=appearance
dog faced ; slur ; 2 ; target=appearance,except="dog faced monkey"
moose faced ; slur ; 2 ; target=appearance
ugly as sin ; slur ; 2 ; target=appearance
ugly as fuck / ugly af ; slur ; 2 ; target=appearance
hit with the ugly stick ; slur ; 2 ; target=appearance
crater face / craterface ; slur ; 2 ; target=appearance
pizza face / pizzaface ; slur ; 2 ; target=appearance,except="pizza face emoji"
you scarface ; slur ; 2 ; target=appearance
spotty git / spotty twat / spotty prick / spotty bastard / spotty teenager ; slur ; 2 ; target=appearance
big nosed ; slur ; 2 ; target=appearance
gingas ; slur ; 2 ; target=appearance
you ginge ; slur ; 2 ; target=appearance
four eyed freak ; slur ; 2 ; target=appearance
goggle eyed ; slur ; 2 ; target=appearance
boss eyed ; slur ; 2 ; target=appearance
buck toothed ; slur ; 2 ; target=appearance
snaggle toothed ; slur ; 2 ; target=appearance
ape faced ; slur ; 2 ; target=appearance
monkey faced ; slur ; 2 ; target=appearance
gorilla faced ; slur ; 2 ; target=appearance
gorilla looking ; slur ; 2 ; target=appearance
monkey looking ; slur ; 2 ; target=appearance
ape looking ; slur ; 2 ; target=appearance
flat chested bitch ; slur ; 2 ; target=appearance
skeleton bitch ; slur ; 2 ; target=appearance
fat shaming deserved ; slur ; 2 ; target=appearance
elephant woman ; slur ; 2 ; target=appearance,except="elephant woman play"
elephant in a dress ; slur ; 2 ; target=appearance

# Sexual words. Words of medicine and of the body are weak: they say something only with others.
blow job / blow jobs / blowjob / blowjobs ; sexual ; 3
bj ; sexual ; 3 ; except="bj's wholesale|bj's restaurant|bj the|bj novak|bj's brewhouse|bj penn"
bjs ; sexual ; 3 ; except="bjs wholesale|bjs restaurant"
hand job / hand jobs / handjob / handjobs ; sexual ; 3
rim job / rim jobs / rimjob / rimjobs ; sexual ; 3
foot job / foot jobs / footjob / footjobs ; sexual ; 3
tit job / tit jobs / titjob / titjobs ; sexual ; 3
tit fuck / tit fucks / tit fucked / tit fucking / titfuck / titfucks / titfucked / titfucking ; sexual ; 3
tittyfuck / tittyfucks / tittyfucked / tittyfucking / titty fuck / titty fucks / titty fucked / titty fucking ; sexual ; 3
face fuck / face fucks / face fucked / face fucking / facefuck / facefucks / facefucked / facefucking ; sexual ; 3
throat fuck / throat fucks / throat fucked / throat fucking / throatfuck / throatfucks / throatfucked / throatfucking ; sexual ; 3
skull fuck / skull fucks / skull fucked / skull fucking / skullfuck / skullfucks / skullfucked / skullfucking ; sexual ; 3
mouth fuck / mouth fucks ; sexual ; 3
ass fuck / ass fucks / ass fucked / ass fucking / assfuck / assfucks / assfucked / assfucking ; sexual ; 3
arse fuck / arse fucks / arse fucked / arse fucking ; sexual ; 3
butt fuck / butt fucks / butt fucked / butt fucking / buttfuck / buttfucks / buttfucked / buttfucking ; sexual ; 3
finger fuck / finger fucks / finger fucked / finger fucking / fingerfuck / fingerfucks / fingerfucked / fingerfucking ; sexual ; 3
fist fuck / fist fucks / fist fucked / fist fucking / fistfuck / fistfucks / fistfucked / fistfucking ; sexual ; 3
fuck buddy / fuck buddies / fuckbuddy / fuckbuddies ; sexual ; 3
fuck toy / fuck toys / fucktoy / fucktoys ; sexual ; 3
fuck doll / fuck dolls ; sexual ; 3
fuck hole / fuck holes / fuckhole / fuckholes ; sexual ; 3
fuckmeat ; sexual ; 3
fuck me daddy ; sexual ; 3
fuck me hard ; sexual ; 3
fuck me please ; sexual ; 3
fuck her hard ; sexual ; 3
fuck her brains out ; sexual ; 3
wanna fuck ; sexual ; 3
want to fuck ; sexual ; 3
lets fuck ; sexual ; 3
let's fuck ; sexual ; 3
looking to fuck ; sexual ; 3
i'd fuck you / i'd fuck her / i'd fuck him ; sexual ; 3
i would fuck you / i would fuck her / i would fuck him ; sexual ; 3
i want to fuck you / i want to fuck her / i want to fuck him ; sexual ; 3
dtf ; sexual ; 3
down to fuck ; sexual ; 3
cum shot / cum shots / cumshot / cumshots ; sexual ; 2
cumming on ; sexual ; 2
cum on my face / cum on my tits / cum on my ass / cum on my chest / cum on my body / cum on my boobs / cum on my back / cum on your face / cum on your tits / cum on your ass / cum on your chest / cum on your body / cum on your boobs / cum on your back / cum on her face / cum on her tits / cum on her ass / cum on her chest / cum on her body / cum on her boobs / cum on her back / cum on his face / cum on his tits / cum on his ass / cum on his chest / cum on his body / cum on his boobs / cum on his back ; sexual ; 2
cum in my mouth / cum in my ass / cum in my pussy / cum in my face / cum in your mouth / cum in your ass / cum in your pussy / cum in your face / cum in her mouth / cum in her ass / cum in her pussy / cum in her face / cum in his mouth / cum in his ass / cum in his pussy / cum in his face ; sexual ; 2
cum inside me / cum inside her ; sexual ; 2
creampied ; sexual ; 2
bukkake ; sexual ; 2
gang bang / gang bangs / gang banged / gang banging / gangbang / gangbangs / gangbanged / gangbanging ; sexual ; 2
orgy / orgies ; sexual ; 2 ; except="orgy of violence|orgy of spending"
circle jerk / circle jerks / circlejerk / circlejerks ; sexual ; 2
dogging site / dogging sites ; sexual ; 2
glory hole / glory holes / gloryhole / gloryholes ; sexual ; 2 ; except="glory hole mining|glory hole spillway|glory hole furnace"
deep throat / deep throats / deep throated / deep throating / deepthroat / deepthroats / deepthroated / deepthroating / deepthroater / deepthroaters ; sexual ; 2 ; except="deep throat watergate|deepthroat informant"
cunnilingus ; sexual ; 2
fellatio / fellate / fellates / fellated / fellating ; sexual ; 2
anilingus ; sexual ; 2
analingus ; sexual ; 2
rimming her ; sexual ; 2
felch / felches / felched / felching ; sexual ; 2
queef / queefs / queefed / queefing ; sexual ; 2
pearl necklace on ; sexual ; 2
golden shower / golden showers ; sexual ; 2
watersports fetish ; sexual ; 2
scat porn ; sexual ; 2
scat fetish ; sexual ; 2
pegging him ; sexual ; 2
double penetration ; sexual ; 2
reverse cowgirl ; sexual ; 2
doggy style / doggystyle ; sexual ; 2
doggie style / doggiestyle ; sexual ; 2
missionary position ; sexual ; 2
sixty nine position ; sexual ; 2
strap on dildo ; sexual ; 2
butt plug / butt plugs / buttplug / buttplugs ; sexual ; 2
ball gag / ball gags / ballgag / ballgags ; sexual ; 2
dildo / dildos ; sexual ; 2
vibrator / vibrators ; sexual ; 2 ; except="vibrator motor|concrete vibrator|vibrator for concrete|vibrators for concrete"
fleshlight / fleshlights ; sexual ; 2
sex toy / sex toys / sextoy / sextoys ; sexual ; 2
sex doll / sex dolls / sexdoll / sexdolls ; sexual ; 2
cock ring / cock rings / cockring / cockrings ; sexual ; 2
nipple clamp / nipple clamps ; sexual ; 2
anal bead / anal beads ; sexual ; 2
penis pump / penis pumps ; sexual ; 2
anal plug / anal plugs ; sexual ; 2
dick pic / dick pics / dickpic / dickpics ; sexual ; 3
cock pic / cock pics / cockpic / cockpics ; sexual ; 3
nude pic / nude pics ; sexual ; 3
send nudes ; sexual ; 3
send me nudes ; sexual ; 3
send noods ; sexual ; 3
send nude ; sexual ; 3
send me a nude ; sexual ; 3
send pics of your tits / send pics of your boobs / send pics of your pussy / send pics of your ass / send pics of your feet / send pics of your body ; sexual ; 3
show me your tits / show me your boobs / show me your pussy / show me your ass / show me your cock / show me your dick / show me your body / show me your bra / show me your knickers / show me your panties / show me your feet ; sexual ; 3
show us your tits / show us your boobs / show us your arse / show us your ass / show us your knickers ; sexual ; 3
get your tits out ; sexual ; 3
get yer tits out ; sexual ; 3
tits or gtfo ; sexual ; 3
get your kit off ; sexual ; 3
tits out for the lads ; sexual ; 3
nudes in dm ; sexual ; 3
nudes in my bio ; sexual ; 3
sext / sexts / sexted / sexting / sexting partner ; sexual ; 3
suck my tits / suck my nipples / suck my pussy / suck my clit ; sexual ; 2
lick my pussy / lick my clit / lick my cunt / lick my nipples ; sexual ; 2
eat my pussy / eat my ass / eat my cunt / eat her pussy / eat her ass / eat her cunt / eat your pussy / eat your ass / eat your cunt ; sexual ; 2
lick your pussy / lick your clit / lick your ass ; sexual ; 2
eating pussy ; sexual ; 2
lick pussy ; sexual ; 2
suck your cock / suck your dick / suck your tits ; sexual ; 2
suck his cock / suck his dick / suck that cock / suck that dick ; sexual ; 2
sit on my face / sit on my cock / sit on my dick ; sexual ; 2
ride my cock / ride my dick / ride my face ; sexual ; 2
ride his cock / ride his dick / ride that cock / ride that dick ; sexual ; 2
bend her over / bend you over ; sexual ; 2
bend over for me ; sexual ; 2
spread your legs ; sexual ; 2
spread her legs / spread them legs ; sexual ; 2
open your legs for me ; sexual ; 2
rub one out ; sexual ; 2
jerk me off ; sexual ; 2
jack me off ; sexual ; 2
wank me off ; sexual ; 2
make you cum ; sexual ; 2
make her cum ; sexual ; 2
i'm going to cum ; sexual ; 2
i'm cumming ; sexual ; 2
im cumming ; sexual ; 2
cum for me ; sexual ; 2
moan for me ; sexual ; 2
choke me daddy ; sexual ; 2
spank me daddy ; sexual ; 2
breed me / breed her / breed you / breeding kink ; sexual ; 2 ; except="breed me a puppy"
pound her pussy / pound her ass / pound her arse / pound her hard / pound you pussy / pound you ass / pound you arse / pound you hard / pound that pussy / pound that ass / pound that arse / pound that hard ; sexual ; 2
smash that pussy / smash that ass / smash her pussy / smash her ass ; sexual ; 2
tap that ass ; sexual ; 2
i'd tap that ; sexual ; 2
i'd smash her ; sexual ; 2
i'd hit that ; sexual ; 2
i would hit that ; sexual ; 2
i'd bang her ; sexual ; 2
i'd do her ; sexual ; 2
i'd bend her over ; sexual ; 2
would bang ; sexual ; 2
would smash her ; sexual ; 2
rail her / rail you / rail me ; sexual ; 2
raw dog / raw dogs / raw doged / raw doging / rawdog / rawdogs / rawdoged / rawdoging ; sexual ; 2
balls deep ; sexual ; 2
hot wet pussy ; sexual ; 2
tight pussy ; sexual ; 2
wet pussy ; sexual ; 2
tight little ; sexual ; 2 ; except="tight little corner|tight little space|tight little budget|tight little parking"
shaved pussy ; sexual ; 2
big cock / big cocks ; sexual ; 2 ; except="the big cock inn|big cock rooster|the big cock crows"
big black cock / big black cocks ; sexual ; 2
bbc cock ; sexual ; 2
huge cock / huge cocks ; sexual ; 2
hard cock / hard cocks ; sexual ; 2
throbbing cock / throbbing cocks ; sexual ; 2
my cock ; sexual ; 2
your cock ; sexual ; 2
my hard cock ; sexual ; 2
thick cock / thick cocks ; sexual ; 2
big dick / big dicks ; sexual ; 2 ; except="big dick energy|big dicks hotel"
huge dick / huge dicks ; sexual ; 2
hard dick / hard dicks ; sexual ; 2
my dick ; sexual ; 2
your dick ; sexual ; 2
big tits ; sexual ; 2
huge tits ; sexual ; 2
nice tits ; sexual ; 2
great tits on ; sexual ; 2
big boobs ; sexual ; 2
huge boobs ; sexual ; 2
fake tits ; sexual ; 2
nice rack on ; sexual ; 2
great rack on ; sexual ; 2
nice arse love ; sexual ; 2
nice ass babe ; sexual ; 2
cock in ; sexual ; 2
dick in her ; sexual ; 2
hard on for ; sexual ; 2
raging hard on ; sexual ; 2
boner / boners ; sexual ; 2 ; except="boner point"
hardon / hardons ; sexual ; 2
stiffy / stiffies ; sexual ; 2
morning wood ; sexual ; 2
blue balls ; sexual ; 2 ; except="blue balls for the tree"
wet dream / wet dreams ; sexual ; 2
horny / horniest / hornier / horney ; sexual ; 2 ; except="horny toad|horny goat weed|horny layer|horny devil|horny frog"
randy as ; sexual ; 2
feeling randy ; sexual ; 2
turned on right now ; sexual ; 2
getting me hard ; sexual ; 2
make me hard ; sexual ; 2
makes me hard ; sexual ; 2
made me hard ; sexual ; 2
got me hard ; sexual ; 2
makes me wet ; sexual ; 2
made me wet ; sexual ; 2
so wet right now ; sexual ; 2
i'm so hard ; sexual ; 2
i'm so wet ; sexual ; 2
get me off ; sexual ; 2
gets me off ; sexual ; 2
masturbate / masturbates / masturbated / masturbating / masturbation / masturbator / masturbators ; sexual ; 2
masterbate / masterbates / masterbated / masterbating / masterbation ; sexual ; 2
jack off ; sexual ; 2 ; except="jack off the"
jacking off ; sexual ; 2
jacked off ; sexual ; 2
jerk off ; sexual ; 2
jerking off ; sexual ; 2
jerked off ; sexual ; 2
whack off ; sexual ; 2
beat off to ; sexual ; 2
wank over ; sexual ; 2
wanking over ; sexual ; 2
have a wank ; sexual ; 2
having a wank ; sexual ; 2
fap / fapping / fapped ; sexual ; 2
orgasm / orgasms / orgasmed / orgasming / orgasmic ; sexual ; 2 ; except="orgasmic chocolate|orgasmic dessert"
ejaculate / ejaculates / ejaculated / ejaculating / ejaculation / ejaculations ; sexual ; 2
cum / cums / cumming / cummed / cummer / cummers ; sexual ; 2 ; except="cum laude|summa cum laude|magna cum laude|kitchen cum|bedroom cum|cum on feel the noize|cum study|cum office|cum dividend|office cum|tvm cum|cum grano salis|cum rights|cum div|cum dining|cum rent|cum bank"
jizz / jizzed / jizzing / jizm ; sexual ; 2
jism ; sexual ; 2
spooge ; sexual ; 2
splooge ; sexual ; 2
spunk / spunked ; sexual ; 2 ; except="spunk and determination|full of spunk|shows spunk|spunk alarm|spirit and spunk|a lot of spunk"
load of jizz ; sexual ; 2
blow your load ; sexual ; 2
blew my load ; sexual ; 2
bust a nut ; sexual ; 2
busted a nut ; sexual ; 2
nut in ; sexual ; 2 ; except="nut in the|nut in a|nut in my|nut in it"
nutting in her ; sexual ; 2
pussy juice ; sexual ; 1
pussies wet ; sexual ; 1
cunt juice ; sexual ; 1
clit / clits / clitoris ; sexual ; 1
labia ; sexual ; 1
vagina / vaginas / vaginal ; sexual ; 1 ; except="vaginal birth|vaginal delivery|vaginal thrush"
vulva / vulvas ; sexual ; 1
penis / penises / penile ; sexual ; 1 ; except="penile cancer"
testicle / testicles ; sexual ; 1
scrotum / scrotums ; sexual ; 1
nut sack / nut sacks / nutsack / nutsacks ; sexual ; 1
ball sack / ball sacks / ballsack / ballsacks ; sexual ; 1
ballbag / ballbags ; sexual ; 1
foreskin / foreskins ; sexual ; 1
anus / anuses ; sexual ; 1
anal ; sexual ; 1 ; except="anal fissure|anal retentive"
rectum ; sexual ; 1
semen ; sexual ; 1
sperm ; sexual ; 1 ; except="sperm whale|sperm whales|sperm bank|sperm donor|sperm donors|sperm count|sperm donation"
pubes / pubic hair ; sexual ; 1
genital / genitals / genitalia ; sexual ; 1 ; except="genital herpes|genital warts"
erection / erections ; sexual ; 1 ; except="building erection|steel erection|erection of|erection company|erection services|scaffold erection|erection and dismantling"
nipple / nipples ; sexual ; 1 ; except="grease nipple|nipple cream|bottle nipple"
areola / areolas ; sexual ; 1
breast / breasts ; sexual ; 1 ; except="breast cancer|chicken breast|chicken breasts|breast feeding|breast milk|breast pump|duck breast|turkey breast|breast pocket|breast screening|breast stroke|robin red breast|breast care|breast check|breast of|breast imaging"
boob / boobs / booby / boobies ; sexual ; 1 ; except="booby trap|booby traps|booby prize|booby trapped|blue footed booby|boob tube|boob tubes"
bosom / bosoms ; sexual ; 1 ; except="bosom buddies|bosom friend|bosom of"
cleavage ; sexual ; 1
cameltoe / camel toe / camel toes ; sexual ; 1
crotch ; sexual ; 1
groin ; sexual ; 1 ; except="groin strain|groin injury|groin area"
buttocks ; sexual ; 1
tit / tits / titty / titties ; sexual ; 2 ; except="blue tit|blue tits|great tit|great tits|coal tit|coal tits|long tailed tit|long tailed tits|tit for tat|tit bit|tit bits|willow tit|marsh tit|bearded tit|tom tit|tit mouse|crested tit|tits and finches|finches and tits"
cock / cocks ; sexual ; 1 ; except="cock a doodle|cock a doodle doo|cock a leekie|cock and bull|stop cock|stop cocks|ball cock|weather cock|the cock crow|cock crow|cock tail|cock tails|cock pit|cock a hoop|cocks comb|cock sparrow|cock of the north|cock of the walk|cock and hen|cock your|fighting cock|fighting cocks|cock pheasant|black cock|cock an ear|cock the gun|cock fight|cock fighting|half cock|cocks head|cock robin|peter cock|cock spur|wood cock|cock inn|cock tavern|turkey cock|heath cock"
pussyeater / pussyeaters ; sexual ; 1
poon / poontang ; sexual ; 1
punani / punany ; sexual ; 1
cooch / coochie ; sexual ; 1
hoo ha / hoohah ; sexual ; 1
vajayjay ; sexual ; 1
minge / minges ; sexual ; 1
muff / muffs ; sexual ; 1 ; except="muff tier|ear muff|ear muffs|hand muff|muff pedal|big muff|muff the"
beaver shot / beaver shots ; sexual ; 1
quim / quims ; sexual ; 1
fanny / fannies ; sexual ; 1 ; except="fanny pack|fanny packs|fanny farmer|fanny price|fanny and alexander|fanny craddock|fanny cradock|fanny's|aunt fanny|sweet fanny adams|fanny mendelssohn|fanny brice"
snatch shot ; sexual ; 1
todger / todgers ; sexual ; 1
tadger / tadgers ; sexual ; 1
willy / willies ; sexual ; 1 ; except="free willy|willy wonka|willy nilly|willy loman|prince willy|give me the willies|gives me the willies|the willies|willy brandt|wet willy"
wiener / wieners ; sexual ; 1 ; except="wiener schnitzel|wiener dog|wiener dogs|wiener werkstatte|hot dog wieners|wieners and beans"
weenie / weenies ; sexual ; 1 ; except="little weenie|weenie roast|halloween weenie"
winkie / winkies ; sexual ; 1 ; except="winkie of the"
pecker / peckers ; sexual ; 1 ; except="wood pecker|wood peckers"
schlong / schlongs ; sexual ; 1
shlong / shlongs ; sexual ; 1
wang ; sexual ; 1 ; except="vera wang|alexander wang"
dong ; sexual ; 1 ; except="ding dong|viet dong|dong feng|vietnamese dong|million dong|thousand dong"
johnson size ; sexual ; 1
trouser snake / trouser snakes ; sexual ; 1
one eyed snake ; sexual ; 1
manhood size ; sexual ; 1
pork sword / pork swords ; sexual ; 1
wedding tackle ; sexual ; 1
knockers ; sexual ; 1 ; except="door knockers"
hooters ; sexual ; 1 ; except="hooters restaurant|hooters bar|train hooters"
bazongas ; sexual ; 1
norks ; sexual ; 1
funbags / fun bags ; sexual ; 1
jubblies ; sexual ; 1
thruppennies ; sexual ; 1
lady bits ; sexual ; 1
lady garden ; sexual ; 1
porn / porno / pornos / pornography / pornographic / pornstar / pornstars / porn star / porn stars / pornhub / porn hub ; sexual ; 1 ; except="food porn|earth porn|revenge porn|porn filter|real estate porn"
xhamster ; sexual ; 1
xnxx ; sexual ; 1
xvideos ; sexual ; 1
youporn ; sexual ; 1
redtube ; sexual ; 1
milf / milfs ; sexual ; 1
gilf / gilfs ; sexual ; 1
dilf / dilfs ; sexual ; 1
hentai ; sexual ; 1
femdom ; sexual ; 1
bdsm ; sexual ; 1
sadomasochism / sadomasochistic ; sexual ; 1
sub dom play ; sexual ; 1
dominatrix / dominatrices ; sexual ; 1
findom ; sexual ; 1
paypig / paypigs ; sexual ; 1
sugar daddy / sugar daddies ; sexual ; 1
sugar baby / sugar babies ; sexual ; 1
bondage ; sexual ; 1 ; except="bondage of|free from bondage|debt bondage"
kinky / kink / kinks ; sexual ; 1 ; except="kink in the hose|kink in the|kinks in the|the kinks|kinks out|iron out the kinks|kink the|kinky boots|kinky hair|kinky curly|kinky curls|kinky twist|kink free"
fetish / fetishes ; sexual ; 1
foot fetish ; sexual ; 1
feet pics ; sexual ; 1
upskirt / upskirts ; sexual ; 1
voyeur / voyeurs / voyeurism ; sexual ; 1
nympho / nymphos / nymphomaniac / nymphomaniacs / nymphomania ; sexual ; 1
swingers club / swingers clubs ; sexual ; 1
swinger party ; sexual ; 1
threesome / threesomes ; sexual ; 1
foursome sex ; sexual ; 1
menage a trois ; sexual ; 1
group sex ; sexual ; 1
anal sex ; sexual ; 1
oral sex ; sexual ; 1
phone sex ; sexual ; 1
cyber sex / cybersex ; sexual ; 1
cam girl / cam girls / camgirl / camgirls ; sexual ; 1
cam sex ; sexual ; 1
camgirl show ; sexual ; 1
strip club / strip clubs / stripclub / stripclubs ; sexual ; 1
stripper / strippers ; sexual ; 1 ; except="paint stripper|paint strippers|wire stripper|wire strippers|cable stripper|wallpaper stripper|bolt stripper|asphalt stripper|coax stripper"
lap dance / lap dances / lapdance / lapdances / lapdancing ; sexual ; 1
hooker / hookers ; sexual ; 1 ; except="rugby hooker|hooker position|john lee hooker|the hooker|hooker and|prop hooker|hooker scores"
prostitute / prostitutes ; sexual ; 1
escort service / escort services ; sexual ; 1
escort girl / escort girls ; sexual ; 1
call girl / call girls ; sexual ; 1
rent boy / rent boys ; sexual ; 1
brothel / brothels ; sexual ; 1
knocking shop / knocking shops ; sexual ; 1
happy ending massage ; sexual ; 1
erotic massage ; sexual ; 1
onlyfans / only fans ; sexual ; 1
nsfw ; sexual ; 1
xxx ; sexual ; 1 ; except="vin diesel xxx|size xxx|forty xxx|xxx rated 000"
x rated ; sexual ; 1
18 plus content ; sexual ; 1
adult content ; sexual ; 1
hot singles ; sexual ; 1
sexy singles ; sexual ; 1
sexy girls ; sexual ; 1
sexy chat ; sexual ; 1
sex chat / sex cam / sex cams ; sexual ; 1
sex tape / sex tapes ; sexual ; 1
sexcam / sexcams ; sexual ; 1
sex video / sex videos / sexvideo / sexvideos ; sexual ; 1
sex slave / sex slaves ; sexual ; 1
sex kitten / sex kittens ; sexual ; 1
booty call / booty calls ; sexual ; 1
one night stand / one night stands ; sexual ; 1
friends with benefits ; sexual ; 1
netflix and chill ; sexual ; 1
hook up tonight ; sexual ; 1
fuckbook ; sexual ; 1
erotic / erotica / erotically ; sexual ; 1
nude / nudes / nudity ; sexual ; 1 ; except="nude lipstick|nude heels|nude shade|nude shades|nude colour|nude tights|nude color|nude nail|nude pink|nude tone|nude tones|nude palette|nude shoes|nude dress|nude model|nude bra|nudes and blushes|nude painting|nude paintings|nude study"
naked pics ; sexual ; 1
naked photos ; sexual ; 1
naked pictures ; sexual ; 1
topless ; sexual ; 1
strip naked ; sexual ; 1
in the nude ; sexual ; 1
skinny dip / skinny dips / skinny dipped / skinny dipping ; sexual ; 1
sexy / sexier / sexiest ; sexual ; 1 ; except="wine tasting sexy"
hot body ; sexual ; 1
fit as fuck ; sexual ; 1
phwoar ; sexual ; 1
smoking hot ; sexual ; 1
hottie / hotties ; sexual ; 1
hot stuff ; sexual ; 1 ; except="hot stuff coming through|hot stuff the oven"
hubba hubba ; sexual ; 1
sex bomb / sex bombs ; sexual ; 1
sex god / sex gods ; sexual ; 1
sex on legs ; sexual ; 1
sexual / sexually / sex ; sexual ; 1 ; except="same sex|sex education|sex and the city|sex pistols|opposite sex|sex discrimination|sex equality|safe sex|sex ed|sexual health|sexual harassment|sexual orientation|sexual abuse|sexual assault|sexual violence|sex offender|sex offenders|on the basis of sex|age sex|sex age|sex or age|either sex|sex change|single sex|the fair sex|sexual misconduct|sexual reproduction|sex worker|sex workers|sexual exploitation|sex trafficking|sex education netflix|sexually transmitted|biological sex|sex at birth|sex assigned at birth|your sex|sex of the baby|baby's sex|sexual minorities|sexual minority|sexually harassed|sexually assaulted|sex of|sexually abused|sexual identity|gender and sex|sex ratio|sexual and reproductive|same sex marriage|sexual characteristics"
have sex ; sexual ; 1
having sex ; sexual ; 1
had sex ; sexual ; 1
sex life ; sexual ; 1
shaggable ; sexual ; 1
fuckable girl ; sexual ; 1
doable ; sexual ; 1 ; except="it's doable|is doable|totally doable|seems doable|be doable|not doable|perfectly doable|very doable|doable in|doable for"
bangable ; sexual ; 1
bonk / bonks / bonked / bonking ; sexual ; 1 ; except="bonk the|bonked his head|bonked my"
humping ; sexual ; 1
dry hump / dry humps / dry humped / dry humping ; sexual ; 1
hump her ; sexual ; 1
shagging ; sexual ; 1
shag her / shag me ; sexual ; 1
slip her one ; sexual ; 1
get laid ; sexual ; 1
getting laid ; sexual ; 1
got laid ; sexual ; 1
get my leg over ; sexual ; 1
get your leg over ; sexual ; 1
getting some tonight ; sexual ; 1
roll in the hay ; sexual ; 1
hanky panky ; sexual ; 1
rumpy pumpy ; sexual ; 1
nookie / nooky ; sexual ; 1
how's your father ; sexual ; 1
slap and tickle ; sexual ; 1
up the duff ; sexual ; 1
copulate / copulates / copulated / copulating / copulation ; sexual ; 1
fornicate / fornicates / fornicated / fornicating / fornication ; sexual ; 1
coitus ; sexual ; 1
intercourse ; sexual ; 1 ; except="social intercourse"
foreplay ; sexual ; 1
make love to ; sexual ; 1
make love to you ; sexual ; 1
come to bed with me ; sexual ; 1
sleep with me ; sexual ; 1
spend the night with me ; sexual ; 1
come sit on my lap ; sexual ; 1
are you wearing a bra ; sexual ; 1
what are you wearing ; sexual ; 1 ; except="what are you wearing to"
what colour are your knickers ; sexual ; 1
what color are your panties ; sexual ; 1
sniff your panties / sniff your knickers / sniff your feet / sniff your socks ; sexual ; 1
grope / gropes / groped / groping / groper / gropers ; sexual ; 1
feel her up / feel you up ; sexual ; 1
felt her up / felt me up ; sexual ; 1
cop a feel ; sexual ; 1
touch your tits / touch your boobs / touch your body / touch your ass ; sexual ; 1
squeeze your tits / squeeze your boobs / squeeze your ass ; sexual ; 1
stare at your tits / stare at your boobs / stare at your ass / stare at your legs ; sexual ; 1
motorboat her / motorboat your ; sexual ; 1
grab her by the pussy / grab them by the pussy / grab your by the pussy ; sexual ; 1
grab your tits / grab your ass / grab your boobs / grab your arse / grab her tits / grab her ass / grab her boobs / grab her arse ; sexual ; 1
slap your ass / slap your arse / slap her ass / slap her arse ; sexual ; 1
spank you / spank her / spank your / spank me ; sexual ; 1
bite your lip babe ; sexual ; 1
daddy's little slut ; sexual ; 1
good girl for daddy ; sexual ; 1
call me daddy ; sexual ; 1
who's your daddy ; sexual ; 1
jail bait / jail baits / jailbait / jailbaits ; sexual ; 3
barely legal / barely 18 ; sexual ; 3 ; except="barely legal driver"
underage girls ; sexual ; 3
underage sex ; sexual ; 3
cp links ; sexual ; 3
child porn / child pornography ; sexual ; 3 ; except="report child pornography|against child pornography|fight child pornography|combat child pornography"
kiddie porn ; sexual ; 3
csam ; sexual ; 3 ; except="csam detection|csam reporting|report csam|against csam|fight csam|detect csam|csam scanning"
lolicon ; sexual ; 3
loli porn ; sexual ; 3
shotacon ; sexual ; 3
pthc ; sexual ; 3
cheese pizza pics ; sexual ; 3
preteen porn ; sexual ; 3
teen porn ; sexual ; 3
jailbait pics ; sexual ; 3
incest porn ; sexual ; 3
stepmom porn ; sexual ; 3
step sister porn ; sexual ; 3
rape porn ; sexual ; 3
rape fantasy ; sexual ; 3
rape play ; sexual ; 3
rape kink ; sexual ; 3
bestiality ; sexual ; 3
beastiality ; sexual ; 3
zoophilia / zoophile / zoophiles ; sexual ; 3
necrophilia / necrophile / necrophiles ; sexual ; 3
horse cock ; sexual ; 3
dog cock ; sexual ; 3
snuff film / snuff films ; sexual ; 3
snuff porn ; sexual ; 3
forced sex ; sexual ; 3
sex with animals / sex with dogs / sex with minors / sex with kids / sex with children / sex with corpses ; sexual ; 3
dog fucker / dog fuckers / dogfucker / dogfuckers ; sexual ; 3
horse fucker / horse fuckers ; sexual ; 3
sheep fucker / sheep fuckers ; sexual ; 3
pig fucker / pig fuckers / pigfucker / pigfuckers ; sexual ; 3
sister fucker / sister fuckers / sisterfucker / sisterfuckers ; sexual ; 3
daughter fucker / daughter fuckers ; sexual ; 3
granny fucker / granny fuckers ; sexual ; 3

# Compounds that complete the classes above.
ass munch / ass munches / assmunch / assmunches / ass muncher / ass munchers / assmuncher / assmunchers ; insult ; 3
ass fucker / ass fuckers / assfucker / assfuckers ; insult ; 3
arse fucker / arse fuckers / arsefucker / arsefuckers ; insult ; 3
butt fucker / butt fuckers / buttfucker / buttfuckers ; insult ; 3
cock licker / cock lickers / cocklicker / cocklickers ; insult ; 3
cock gobbler / cock gobblers / cockgobbler / cockgobblers ; insult ; 3
cock muncher / cock munchers / cockmuncher / cockmunchers ; insult ; 3
cock smoker / cock smokers / cocksmoker / cocksmokers ; insult ; 3
cocksuck / cocksucked / cocksucks ; insult ; 3
cunt bag / cunt bags / cuntbag / cuntbags ; insult ; 3
cunt face / cunt faces / cuntface / cuntfaces ; insult ; 3
cuntasaurus ; insult ; 3
dick muncher / dick munchers / dickmuncher / dickmunchers ; insult ; 3
dick smoker / dick smokers / dicksmoker / dicksmokers ; insult ; 3
dick licker / dick lickers / dicklicker / dicklickers ; insult ; 3
dickfucker / dickfuckers ; insult ; 3
fuck ass / fuck asses / fuckass / fuckasses / fuck em ; insult ; 3
fucknuckle / fucknuckles ; insult ; 3
fuckwhore / fuckwhores ; insult ; 3
scum fuck / scum fucks / scumfuck / scumfucks / scumfucker / scumfuckers ; insult ; 3
shit ass / shit asses / shitass / shitasses ; insult ; 3
shit brain / shit brains / shitbrain / shitbrains ; insult ; 3
shit dick / shit dicks / shitdick / shitdicks ; insult ; 3
shit fuck / shit fucks / shitfuck / shitfucks / shitfucker / shitfuckers ; insult ; 3
twat face / twat faces / twatface / twatfaces ; insult ; 3
turd head / turd heads / turdhead / turdheads ; insult ; 3
mutherfucker / mutherfuckers ; insult ; 3
mothafuck ; insult ; 3
motherfuck / motherfucked ; insult ; 3
muthafuckin / muthafucking ; insult ; 3
mothafuckin / mothafucking ; insult ; 3
mudderfucker / mudderfuckers ; insult ; 3
pussy whipped / pussywhipped ; insult ; 2
pecker head / pecker heads / peckerhead / peckerheads ; insult ; 2
crotch goblin / crotch goblins ; insult ; 2
crotch rot ; insult ; 2
dingleberry / dingleberries ; insult ; 2
douche lord / douche lords ; insult ; 2
ass nugget / ass nuggets ; insult ; 2
butt nugget / butt nuggets ; insult ; 2
dog shit of a human ; insult ; 2
arse candle / arse candles ; insult ; 2
arse biscuit / arse biscuits ; insult ; 2
cockalorum ; insult ; 2
absolute state of you ; insult ; 2
absolute melt / absolute melts ; insult ; 2
absolute weapon / absolute weapons ; insult ; 2
absolute roaster / absolute roasters ; insult ; 2
fuck's wrong with you ; insult ; 2
what the fuck is wrong with you ; insult ; 2
what is wrong with you people ; insult ; 2
what's wrong with you people ; insult ; 2
bellwhiff / bellwhiffs ; insult ; 2
spunk trumpet / spunk trumpets ; insult ; 2
jizz trumpet / jizz trumpets ; insult ; 2
wank sock / wank socks ; insult ; 2
cum stain / cum stains / cumstain / cumstains / cumstained ; insult ; 2
jizz stain / jizz stains / jizzstain / jizzstains ; insult ; 2
jizz rag / jizz rags / jizzrag / jizzrags ; insult ; 2
ball sniffer / ball sniffers ; insult ; 2
arse sniffer / arse sniffers ; insult ; 2
arse gravy ; insult ; 2
knob cheese muncher ; insult ; 2
knob rot ; insult ; 2
fanny rat / fanny rats ; insult ; 2
minge bag / minge bags / mingebag / mingebags ; insult ; 2
minge face ; insult ; 2
gash hound / gash hounds ; insult ; 2
toe rag / toe rags / toerag / toerags ; insult ; 2
sad case / sad cases ; insult ; 2
clusterfucked / clusterfucking ; profanity ; 2
dafuq / dafuk ; profanity ; 2
fuq ; profanity ; 2
fux ; profanity ; 2
fuker / fukers / fukken ; profanity ; 2
fuckage ; profanity ; 2
phucks / phucked / phucking ; profanity ; 2
phuked ; profanity ; 2
fook off / fookin ; profanity ; 2
fooking ; profanity ; 2
feckin eejit ; profanity ; 2
shitblimp ; profanity ; 2
shitcan / shitcans / shitcanned / shitcanning ; profanity ; 2
shittiness ; profanity ; 2
shit bricks ; profanity ; 2
shit a brick ; profanity ; 2
shit the bed ; profanity ; 2
shits and giggles ; profanity ; 2
same shit different day ; profanity ; 2
eat shit and ; profanity ; 2
no shit ; profanity ; 2
shit out of luck ; profanity ; 2
up shit creek ; profanity ; 2
shit creek ; profanity ; 2
bloody bollocks ; profanity ; 2
arse biscuits ; profanity ; 2
sweet baby jesus ; profanity ; 2
jesus titty fucking christ ; profanity ; 2
nig / niga / nigas / nigah / nigahs / niguh / niguhs / nigaz ; slur ; 3 ; target=origin
knee grow / knee grows / kneegrow / kneegrows ; slur ; 3 ; target=origin
jigger boo / jigger boos / jiggerboo / jiggerboos ; slur ; 3 ; target=origin
darkskin nigger / darkskin niggers ; slur ; 3 ; target=origin
spig / spigs / spic bastard / spic bastards ; slur ; 3 ; target=origin
slant tard / slant tards ; slur ; 3 ; target=origin
towel head bastard / towel head bastards ; slur ; 3 ; target=origin
raghead bastard / raghead bastards ; slur ; 3 ; target=origin
gook bastard / gook bastards ; slur ; 3 ; target=origin
ooga booga ; slur ; 3 ; target=origin
chimpout / chimp out ; slur ; 3 ; target=origin
basketball american / basketball americans ; slur ; 3 ; target=origin
ghetto ape / ghetto apes ; slur ; 3 ; target=origin
welfare ape / welfare apes ; slur ; 3 ; target=origin
cotton field negro ; slur ; 3 ; target=origin
watermelon eater / watermelon eaters ; slur ; 3 ; target=origin
fried chicken eater / fried chicken eaters ; slur ; 3 ; target=origin
phaggot / phaggots / phag / phags ; slur ; 3 ; target=orientation
faget / fagets / faggit / faggits / fagit / fagits ; slur ; 3 ; target=orientation
gaytard / gaytards ; slur ; 3 ; target=orientation
queerass / queer ass ; slur ; 3 ; target=orientation
peter puffer / peter puffers / peterpuffer / peterpuffers ; slur ; 3 ; target=orientation
pole smoker / pole smokers / polesmoker / polesmokers ; slur ; 3 ; target=orientation
pole sucker / pole suckers ; slur ; 3 ; target=orientation
fudgepacking ; slur ; 3 ; target=orientation
packing fudge ; slur ; 3 ; target=orientation
bumming boys ; slur ; 3 ; target=orientation
bender boy ; slur ; 3 ; target=orientation
bum boys club ; slur ; 3 ; target=orientation
knob polisher / knob polishers ; slur ; 3 ; target=orientation
chutney ferret / chutney ferrets ; slur ; 3 ; target=orientation
mincing queen / mincing queens ; slur ; 3 ; target=orientation
raving poof / raving poofs ; slur ; 3 ; target=orientation
raging homo / raging homos ; slur ; 3 ; target=orientation
butt boy / butt boys / buttboy / buttboys ; slur ; 3 ; target=orientation
butt pilot / butt pilots ; slur ; 3 ; target=orientation
creampie / creampies ; sexual ; 2
incest / incestuous ; sexual ; 2
sodomy / sodomise / sodomises / sodomised / sodomising / sodomize / sodomizes / sodomized / sodomizing ; sexual ; 2
fingering her ; sexual ; 2
fisting ; sexual ; 2
bareback sex ; sexual ; 2
barebacking ; sexual ; 2
strap on sex / strapon / strapons ; sexual ; 2
tea bagging balls ; sexual ; 2
snatch licking ; sexual ; 2
busty ; sexual ; 2
smut / smutty ; sexual ; 2 ; except="smut on the wheat"
panty sniffing ; sexual ; 2
used panties ; sexual ; 2
camel toe pic / camel toe pics ; sexual ; 2
poop chute / poop chutes / poopchute / poopchutes ; sexual ; 2
bung hole / bung holes / bunghole / bungholes ; sexual ; 2
corn hole her ; sexual ; 2
double dicking ; sexual ; 2
cyberfuck ; sexual ; 2
cockfest ; sexual ; 2
frotting ; sexual ; 2
frottage ; sexual ; 2
nude selfie / nude selfies ; sexual ; 2
thirst trap / thirst traps ; sexual ; 2
sugar mama / sugar mamas ; sexual ; 2
s&m ; sexual ; 2
kinkster / kinksters ; sexual ; 2
sex party / sex parties ; sexual ; 2
squirting porn ; sexual ; 2
swinger / swingers ; sexual ; 2 ; except="swingers club golf|swingers crazy golf|crazy golf swingers"
throuple porn ; sexual ; 2
wife swap porn ; sexual ; 2
cuckold porn ; sexual ; 2
gay porn ; sexual ; 2
lesbian porn ; sexual ; 2
trans porn ; sexual ; 2
blue waffle ; sexual ; 2
goatse ; sexual ; 2
tubgirl ; sexual ; 2
2 girls 1 cup ; sexual ; 2
two girls one cup ; sexual ; 2
lemon party ; sexual ; 2
cleveland steamer ; sexual ; 2
dirty sanchez ; sexual ; 2
rusty trombone ; sexual ; 2
donkey punch ; sexual ; 2
alabama hot pocket ; sexual ; 2
wanna see my cock / wanna see my dick ; sexual ; 2
want to see my cock / want to see my dick ; sexual ; 2
suck me off ; sexual ; 2
sucking me off ; sexual ; 2
suck him off ; sexual ; 2
finger me / finger yourself ; sexual ; 2
touch yourself ; sexual ; 2
touching yourself ; sexual ; 2
play with yourself ; sexual ; 2
playing with yourself ; sexual ; 2
take your clothes off / take your bra off / take your top off / take your knickers off / take your panties off / take your pants off ; sexual ; 2
take off your clothes / take off your bra / take off your knickers / take off your panties ; sexual ; 2
get naked ; sexual ; 2
come to my hotel room ; sexual ; 2
hotel room tonight ; sexual ; 2
how about a quickie ; sexual ; 2
fancy a quickie ; sexual ; 2
fancy a shag ; sexual ; 2
up for a shag ; sexual ; 2
dtf tonight ; sexual ; 2
i want your body ; sexual ; 2
want your body ; sexual ; 2
i want to taste you ; sexual ; 2
i want to lick you ; sexual ; 2
i want to see you naked ; sexual ; 2
see you naked ; sexual ; 2
bet you taste good ; sexual ; 2
bet you're tight ; sexual ; 2
bet you are a freak in bed ; sexual ; 2
freak in bed ; sexual ; 2
good in bed ; sexual ; 2
in your knickers ; sexual ; 2
in your pants tonight ; sexual ; 2
into her knickers ; sexual ; 2
into your knickers ; sexual ; 2
sleep with you ; sexual ; 2
spend the night with you ; sexual ; 2
have sex with you ; sexual ; 2
have sex with me ; sexual ; 2
make you moan ; sexual ; 2
make you scream my name ; sexual ; 2
make you wet ; sexual ; 2
make you beg for it ; sexual ; 2
how big are your tits / how big are your boobs ; sexual ; 2
bra size ; sexual ; 2
cup size of yours ; sexual ; 2
send feet pics ; sexual ; 2
feet pics please ; sexual ; 2
video call naked ; sexual ; 2
sexy pics ; sexual ; 2
sexy photos of you ; sexual ; 2
