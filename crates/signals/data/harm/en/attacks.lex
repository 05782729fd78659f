# Harm lexicon, English: what attacks are made of.
#
# dehumanising: nouns that deny someone is human; derogatory: contempt usable of anything;
# hostile: hate and exclusion; violence: verbs and phrases of violence; wish: harm or death wished;
# menace: harm announced; mob: calls to pile on a person, doxing.
# Words without a person or a group near them say nothing: strength 1 or 2. French law: Code pénal
# 222-17 and following (threats), 222-33-2-2 (harassment), 223-1-1 (doxing); law of 1881 art. 24.

# Nouns that deny someone is human.
subhuman / subhumans / sub human / sub humans ; dehumanising ; 3
untermensch / untermenschen ; dehumanising ; 3
less than human ; dehumanising ; 3
not even human ; dehumanising ; 3
aren't human / arent human ; dehumanising ; 3
not human ; dehumanising ; 3
are not people ; dehumanising ; 3
aren't people / arent people ; dehumanising ; 3
are not real people ; dehumanising ; 3
inferior race / inferior races ; dehumanising ; 3
inferior beings ; dehumanising ; 3
lesser race / lesser races ; dehumanising ; 3
inferior species ; dehumanising ; 3
lower form of life ; dehumanising ; 3
lowest form of life ; dehumanising ; 3
lower than animals ; dehumanising ; 3
worse than animals ; dehumanising ; 3
no better than animals ; dehumanising ; 3
nothing but animals ; dehumanising ; 3
nothing but rats / nothing but vermin / nothing but parasites / nothing but dogs / nothing but pigs / nothing but monkeys / nothing but apes / nothing but savages / nothing but scum / nothing but filth / nothing but trash / nothing but leeches / nothing but cockroaches ; dehumanising ; 3
human garbage / human trash / human filth / human waste / human scum / human vermin / human rubbish / human debris / human cockroach / human cockroaches / human excrement ; dehumanising ; 3
walking disease / walking diseases / walking virus / walking plague ; dehumanising ; 3
scum of the earth ; dehumanising ; 3
scum of society ; dehumanising ; 3
dregs of society ; dehumanising ; 3
dregs of humanity ; dehumanising ; 3
filth of the earth ; dehumanising ; 3
cancer on society / cancer on our society / cancer on this country / cancer on the country / cancer on humanity / cancer on the world / cancer on our nation / cancer on the nation / cancer on the planet ; dehumanising ; 3
plague on society / plague on our society / plague on this country / plague on humanity / plague on the world / plague on our nation ; dehumanising ; 3
stain on society / stain on humanity / stain on our country / stain on the human race ; dehumanising ; 3
disgrace to humanity / disgrace to the human race ; dehumanising ; 3
blight on society / blight on humanity / blight on our country / blight on this country ; dehumanising ; 3
scourge of society / scourge of humanity / scourge of our country / scourge of our cities ; dehumanising ; 3
drain on society / drain on the system / drain on our resources / drain on the state / drain on taxpayers / drain on the country / drain on our economy ; dehumanising ; 3
burden on society / burden on the state / burden on taxpayers / burden on the system / burden on the country ; dehumanising ; 3
parasites on society / parasites on the system / parasites on our society ; dehumanising ; 3
vermin ; dehumanising ; 2
parasite / parasites / parasitic ; dehumanising ; 2
cockroach / cockroaches ; dehumanising ; 2
roach / roaches ; dehumanising ; 1
rodent / rodents ; dehumanising ; 1
louse ; dehumanising ; 1
lice ; dehumanising ; 1
bug / bugs ; dehumanising ; 1
flea / fleas ; dehumanising ; 1
tick / ticks ; dehumanising ; 1
maggot / maggots ; dehumanising ; 2
leech / leeches ; dehumanising ; 2
bloodsucker / bloodsuckers / blood sucker / blood suckers ; dehumanising ; 2
locust / locusts ; dehumanising ; 2
swarm / swarms / swarmed / swarming ; dehumanising ; 1
infestation / infestations / infest / infests / infested / infesting ; dehumanising ; 2
pest / pests ; dehumanising ; 1
rat / rats ; dehumanising ; 1
vulture / vultures ; dehumanising ; 1
hyena / hyenas ; dehumanising ; 1
jackal / jackals ; dehumanising ; 1
worm / worms ; dehumanising ; 1
snake / snakes ; dehumanising ; 1
viper / vipers ; dehumanising ; 1
serpent / serpents ; dehumanising ; 1
slug / slugs ; dehumanising ; 1
termite / termites ; dehumanising ; 2
insect / insects ; dehumanising ; 1
crawler / crawlers ; dehumanising ; 1
creature / creatures ; dehumanising ; 1
beast / beasts ; dehumanising ; 1
animal / animals ; dehumanising ; 1
feral ; dehumanising ; 1
ape / apes ; dehumanising ; 2
monkey / monkeys ; dehumanising ; 2
gorilla / gorillas ; dehumanising ; 2
chimp / chimps / chimpanzee / chimpanzees ; dehumanising ; 2
baboon / baboons ; dehumanising ; 2
orangutan / orangutans / orang utan / orang utans ; dehumanising ; 2
knuckle dragger / knuckle draggers / knuckledragger / knuckledraggers / knuckle dragging ; dehumanising ; 2
missing link ; dehumanising ; 2
neanderthal / neanderthals ; dehumanising ; 2
caveman ; dehumanising ; 2
troglodyte / troglodytes ; dehumanising ; 2
primate / primates ; dehumanising ; 2
throwback / throwbacks ; dehumanising ; 2
swing from trees ; dehumanising ; 2
climb back up the tree ; dehumanising ; 2
pig / pigs ; dehumanising ; 1
swine ; dehumanising ; 1
dog / dogs ; dehumanising ; 1
mongrel / mongrels ; dehumanising ; 1
mutt / mutts ; dehumanising ; 1
cur / curs ; dehumanising ; 1
hound / hounds ; dehumanising ; 1
bitch in heat ; dehumanising ; 1
sow / sows ; dehumanising ; 1
goat / goats ; dehumanising ; 1
cattle ; dehumanising ; 1
sheep ; dehumanising ; 1
livestock ; dehumanising ; 1
savage / savages ; dehumanising ; 2
barbarian / barbarians / barbaric ; dehumanising ; 2
uncivilised ; dehumanising ; 2
uncivilized ; dehumanising ; 2
primitive / primitives ; dehumanising ; 2
backward people / backward person / backward man / backward men / backward woman / backward women / backward guy / backward guys / backward folk / backward folks / backward community / backward communities / backward kid / backward kids / backward child / backward children / backward girl / backward girls / backward boy / backward boys ; dehumanising ; 2
backward culture / backward cultures ; dehumanising ; 2
backward religion ; dehumanising ; 2
cannibal / cannibals ; dehumanising ; 2
brute / brutes ; dehumanising ; 2
heathen / heathens ; dehumanising ; 2
stone age people ; dehumanising ; 2
stone age culture ; dehumanising ; 2
third world scum / third world trash / third world filth / third world rats / third world animals ; dehumanising ; 2
horde / hordes ; dehumanising ; 2
marauder / marauders ; dehumanising ; 2
plague / plagues ; dehumanising ; 1
disease / diseases ; dehumanising ; 1
virus / viruses ; dehumanising ; 1
cancer / cancers ; dehumanising ; 1
tumour / tumours / tumor / tumors ; dehumanising ; 1
pestilence ; dehumanising ; 1
contagion ; dehumanising ; 1
infection / infections ; dehumanising ; 1
poison / poisons / poisoned / poisoning ; dehumanising ; 1
toxin / toxins ; dehumanising ; 1
pathogen / pathogens ; dehumanising ; 1
gangrene ; dehumanising ; 1
bacteria ; dehumanising ; 1
germ / germs ; dehumanising ; 1
pox ; dehumanising ; 1
rot ; dehumanising ; 1
blight / blights ; dehumanising ; 1
scourge / scourges ; dehumanising ; 1
curse on ; dehumanising ; 1
epidemic ; dehumanising ; 1
pandemic ; dehumanising ; 1
filth ; dehumanising ; 1
trash ; dehumanising ; 1
garbage ; dehumanising ; 1
rubbish ; dehumanising ; 1
waste ; dehumanising ; 1
dirt ; dehumanising ; 1
muck ; dehumanising ; 1
sewage ; dehumanising ; 1
excrement ; dehumanising ; 1
faeces ; dehumanising ; 1
feces ; dehumanising ; 1
manure ; dehumanising ; 1
dung ; dehumanising ; 1
slime ; dehumanising ; 1
sludge ; dehumanising ; 1
dregs ; dehumanising ; 1
detritus ; dehumanising ; 1
vomit ; dehumanising ; 1
scum ; dehumanising ; 1
dirtbags ; dehumanising ; 1
dirty people ; dehumanising ; 1
unwashed ; dehumanising ; 1
invader / invaders ; dehumanising ; 2
invading army of ; dehumanising ; 2
invading our ; dehumanising ; 2
occupier / occupiers ; dehumanising ; 2
coloniser / colonisers ; dehumanising ; 2
colonizer / colonizers ; dehumanising ; 2
replacement migration ; dehumanising ; 2
great replacement ; dehumanising ; 2
white genocide ; dehumanising ; 2
white replacement ; dehumanising ; 2
breed like rabbits / breed like rats / breed like flies ; dehumanising ; 2
breeding like rabbits / breeding like rats / breeding like flies ; dehumanising ; 2
multiply like rats / multiply like rabbits ; dehumanising ; 2
multiplying like rats / multiplying like rabbits ; dehumanising ; 2
outbreeding us ; dehumanising ; 2
out breeding us / outbreed us ; dehumanising ; 2
flooding our country / flooding into our country / flooding our borders / flooding our streets / flooding our towns ; dehumanising ; 2
flood of migrants / flood of immigrants / flood of refugees / flood of foreigners / flood of muslims ; dehumanising ; 2
tide of migrants / tide of immigrants / tide of filth ; dehumanising ; 2
swamped by migrants / swamped by immigrants / swamped by foreigners / swamped by muslims ; dehumanising ; 2
overrun by migrants / overrun by immigrants / overrun by foreigners / overrun by muslims / overrun by rats ; dehumanising ; 2
overrun with ; dehumanising ; 2
being overrun ; dehumanising ; 2
islamification ; dehumanising ; 2
islamisation ; dehumanising ; 2
islamization ; dehumanising ; 2
demon / demons ; dehumanising ; 2
devil / devils ; dehumanising ; 2
satan's spawn ; dehumanising ; 2
spawn of satan ; dehumanising ; 2
satanic ; dehumanising ; 2
evil spirits ; dehumanising ; 2
monster / monsters ; dehumanising ; 2
abomination / abominations ; dehumanising ; 2
aberration / aberrations ; dehumanising ; 2
freaks of nature ; dehumanising ; 2
unnatural ; dehumanising ; 2
abnormal ; dehumanising ; 2
deviants / deviant ; dehumanising ; 2
degenerate / degenerates / degeneracy ; dehumanising ; 2
genetic waste / genetic trash / genetic mistake / genetic mistakes / genetic failure / genetic failures / genetic defects / genetic defect / genetic garbage ; dehumanising ; 2
mutant / mutants ; dehumanising ; 2
defective / defectives ; dehumanising ; 2
defects of nature ; dehumanising ; 2
biological error / biological errors ; dehumanising ; 2
mistake of nature ; dehumanising ; 2
mistakes of nature ; dehumanising ; 2
inbred / inbreds ; dehumanising ; 2
genetically inferior ; dehumanising ; 2
low iq ; dehumanising ; 2
retarded race ; dehumanising ; 2
weak race ; dehumanising ; 2
weaker sex ; dehumanising ; 2
bad genes ; dehumanising ; 2
bad blood ; dehumanising ; 2
impure ; dehumanising ; 2
tainted blood ; dehumanising ; 2
mud blood ; dehumanising ; 2
object / objects ; dehumanising ; 1
property ; dehumanising ; 1
piece of meat ; dehumanising ; 1
pieces of meat ; dehumanising ; 1
incubator / incubators ; dehumanising ; 1
breeder / breeders / breeding stock ; dehumanising ; 1
baby machine / baby machines ; dehumanising ; 1
slave / slaves ; dehumanising ; 1
born to serve ; dehumanising ; 1
thing on legs ; dehumanising ; 1

# Contempt, usable of anything.
disgusting / disgust / disgusts / disgusted / disgustingly ; derogatory ; 2
vile ; derogatory ; 2
revolting ; derogatory ; 2
repulsive ; derogatory ; 2
repugnant ; derogatory ; 2
repellent ; derogatory ; 2
sickening ; derogatory ; 2
nauseating ; derogatory ; 2
gross / grotesque ; derogatory ; 2
hideous ; derogatory ; 2
ugly / uglier / ugliest ; derogatory ; 2
loathsome ; derogatory ; 2
abhorrent ; derogatory ; 2
abominable ; derogatory ; 2
despicable ; derogatory ; 2
detestable ; derogatory ; 2
contemptible ; derogatory ; 2
deplorable / deplorables ; derogatory ; 2
odious ; derogatory ; 2
heinous ; derogatory ; 2
wretched / wretches ; derogatory ; 2
foul ; derogatory ; 2
rancid / rank ; derogatory ; 2
putrid ; derogatory ; 2
rotten ; derogatory ; 2
nasty / nastier / nastiest ; derogatory ; 2
filthy / filthier / filthiest ; derogatory ; 2
dirty / dirtier / dirtiest ; derogatory ; 2
unclean ; derogatory ; 2
squalid ; derogatory ; 2
smelly ; derogatory ; 2
stinking / stink / stinks ; derogatory ; 2
stank ; derogatory ; 2
reek / reeks / reeked / reeking ; derogatory ; 2
greasy ; derogatory ; 2
sleazy ; derogatory ; 2
slimy ; derogatory ; 2
seedy ; derogatory ; 2
creepy ; derogatory ; 2
icky ; derogatory ; 2
yucky / yuck ; derogatory ; 2
ew ; derogatory ; 2
eww ; derogatory ; 2
ugh ; derogatory ; 2
puke inducing ; derogatory ; 2
makes me sick ; derogatory ; 2
make me sick ; derogatory ; 2
making me sick ; derogatory ; 2
makes me vomit ; derogatory ; 2
make me vomit ; derogatory ; 2
makes me puke ; derogatory ; 2
make me puke ; derogatory ; 2
turns my stomach ; derogatory ; 2
makes my skin crawl ; derogatory ; 2
make my skin crawl ; derogatory ; 2
stupid / stupider / stupidest / stupidity / stupidly ; derogatory ; 2 ; except="stupid question|stupid mistake|dumb and stupid question|keep it simple stupid|crazy stupid love|stupid me|my stupid|stupid of me|feel stupid|stupidly easy|stupidly good|stupidly i"
dumb / dumber / dumbest ; derogatory ; 2 ; except="dumb and dumber|dumb bell|dumb bells|deaf and dumb|dumb question|dumb founded|dumb struck|dumb down|dumb phone|dumb waiter|dumb money"
idiocy ; derogatory ; 2
moronic ; derogatory ; 2
imbecilic ; derogatory ; 2
brainless ; derogatory ; 2
mindless ; derogatory ; 1
witless ; derogatory ; 1
clueless ; derogatory ; 1
thick ; derogatory ; 1
dense ; derogatory ; 1
dim ; derogatory ; 1
ignorant / ignorance ; derogatory ; 1
uneducated ; derogatory ; 1
illiterate / illiterates ; derogatory ; 1
uncultured ; derogatory ; 1
backward / backwards ; derogatory ; 1
simple minded ; derogatory ; 1
small minded ; derogatory ; 1
narrow minded ; derogatory ; 1
closed minded ; derogatory ; 1
foolish ; derogatory ; 1
silly ; derogatory ; 1
absurd ; derogatory ; 1
ridiculous ; derogatory ; 1
ludicrous ; derogatory ; 1
laughable ; derogatory ; 1
nonsensical ; derogatory ; 1
asinine ; derogatory ; 1
inane ; derogatory ; 1
childish ; derogatory ; 1
immature ; derogatory ; 1
infantile ; derogatory ; 1
juvenile ; derogatory ; 1
gullible ; derogatory ; 1
naive ; derogatory ; 1
unintelligent ; derogatory ; 1
low intelligence / low iqs ; derogatory ; 1
incapable of thinking ; derogatory ; 1
can't think / cant think ; derogatory ; 1
cannot think ; derogatory ; 1
slow in the head ; derogatory ; 1
not very bright ; derogatory ; 1
lack intelligence ; derogatory ; 1
can't read / cant read ; derogatory ; 1
can't spell / cant spell ; derogatory ; 1
not smart enough ; derogatory ; 1
pathetic / pathetically ; derogatory ; 2
worthless / worthlessness ; derogatory ; 2
useless ; derogatory ; 1
hopeless ; derogatory ; 1
incompetent / incompetence ; derogatory ; 1
inept / ineptitude ; derogatory ; 1
inadequate ; derogatory ; 1
inferior / inferiority ; derogatory ; 1
mediocre / mediocrity ; derogatory ; 1
second rate ; derogatory ; 1
third rate ; derogatory ; 1
second class ; derogatory ; 1
lowly / low grade / low class ; derogatory ; 1
trashy ; derogatory ; 1
tacky ; derogatory ; 1
shoddy ; derogatory ; 1
lousy ; derogatory ; 1
crummy ; derogatory ; 1
amateurish ; derogatory ; 1
unprofessional ; derogatory ; 1
lazy / lazier / laziest ; derogatory ; 1
idle ; derogatory ; 1
workshy / work shy ; derogatory ; 1
unemployable ; derogatory ; 1
good for nothing ; derogatory ; 1
unreliable ; derogatory ; 1
unfit ; derogatory ; 1
not fit for purpose ; derogatory ; 1
unworthy ; derogatory ; 1
undeserving ; derogatory ; 1
failing / failed ; derogatory ; 1
failure / failures ; derogatory ; 1
waste of time ; derogatory ; 1
waste of money ; derogatory ; 1
waste of oxygen ; derogatory ; 1
waste of space ; derogatory ; 1
not worth ; derogatory ; 1
laughing stock ; derogatory ; 1
a joke ; derogatory ; 1
an absolute joke ; derogatory ; 1
disgrace / disgraces / disgraceful ; derogatory ; 1
shameful ; derogatory ; 1
embarrassing ; derogatory ; 1
embarrassment / embarrassments ; derogatory ; 1
cringe / cringy / cringeworthy ; derogatory ; 1
sad ; derogatory ; 1
lame / lamest ; derogatory ; 1
weak / weaklings ; derogatory ; 1
feeble ; derogatory ; 1
puny ; derogatory ; 1
spineless ; derogatory ; 1
gutless ; derogatory ; 1
cowardly / cowards ; derogatory ; 1
unmanly ; derogatory ; 1
effeminate ; derogatory ; 1
girly ; derogatory ; 1
evil ; derogatory ; 2
subhuman ; derogatory ; 2
inhuman ; derogatory ; 2
depraved ; derogatory ; 2
wicked ; derogatory ; 1
sinister ; derogatory ; 1
malicious ; derogatory ; 1
malevolent ; derogatory ; 1
diabolical ; derogatory ; 1
demonic ; derogatory ; 1
satanic ; derogatory ; 1
cruel ; derogatory ; 1
heartless ; derogatory ; 1
callous ; derogatory ; 1
ruthless ; derogatory ; 1
brutal ; derogatory ; 1
inhumane ; derogatory ; 1
barbaric ; derogatory ; 1
savage ; derogatory ; 1
violent ; derogatory ; 1
dangerous ; derogatory ; 1
menacing ; derogatory ; 1
threatening ; derogatory ; 1
predatory / predator / predators ; derogatory ; 1
murderous ; derogatory ; 1
bloodthirsty ; derogatory ; 1
sadistic ; derogatory ; 1
twisted ; derogatory ; 1
sick ; derogatory ; 1
perverted / perverse ; derogatory ; 1
degenerate ; derogatory ; 1
immoral ; derogatory ; 1
amoral ; derogatory ; 1
sinful ; derogatory ; 1
sinner / sinners ; derogatory ; 1
ungodly ; derogatory ; 1
godless ; derogatory ; 1
corrupt / corrupted ; derogatory ; 1
crooked ; derogatory ; 1
dishonest ; derogatory ; 1
untrustworthy ; derogatory ; 1
deceitful ; derogatory ; 1
devious ; derogatory ; 1
sneaky ; derogatory ; 1
shifty ; derogatory ; 1
sly ; derogatory ; 1
cunning ; derogatory ; 1
conniving ; derogatory ; 1
scheming ; derogatory ; 1
manipulative ; derogatory ; 1
two faced ; derogatory ; 1
hypocritical ; derogatory ; 1
treacherous ; derogatory ; 1
disloyal ; derogatory ; 1
traitorous ; derogatory ; 1
greedy ; derogatory ; 1
grasping ; derogatory ; 1
stingy ; derogatory ; 1
selfish ; derogatory ; 1
self centred ; derogatory ; 1
self centered ; derogatory ; 1
entitled ; derogatory ; 1
arrogant ; derogatory ; 1
smug ; derogatory ; 1
conceited ; derogatory ; 1
pompous ; derogatory ; 1
pretentious ; derogatory ; 1
condescending ; derogatory ; 1
patronising ; derogatory ; 1
patronizing ; derogatory ; 1
rude ; derogatory ; 1
obnoxious ; derogatory ; 1
insolent ; derogatory ; 1
ungrateful ; derogatory ; 1
vulgar ; derogatory ; 1
crude ; derogatory ; 1
crass ; derogatory ; 1
uncouth ; derogatory ; 1
boorish ; derogatory ; 1
aggressive ; derogatory ; 1
hostile ; derogatory ; 1
hateful ; derogatory ; 1
spiteful ; derogatory ; 1
vindictive ; derogatory ; 1
vicious ; derogatory ; 1
venomous ; derogatory ; 1
toxic ; derogatory ; 1
poisonous ; derogatory ; 1
insufferable ; derogatory ; 1
unbearable ; derogatory ; 1
annoying ; derogatory ; 1
irritating ; derogatory ; 1
infuriating ; derogatory ; 1
tiresome ; derogatory ; 1
boring ; derogatory ; 1
dull ; derogatory ; 1
whiny / whining / whinger / whingers / whinging / whingeing ; derogatory ; 1
moaner / moaners / moaning ; derogatory ; 1
needy ; derogatory ; 1
clingy ; derogatory ; 1
hysterical ; derogatory ; 1
overemotional / over emotional ; derogatory ; 1
bossy ; derogatory ; 1
shrill ; derogatory ; 1
nagging ; derogatory ; 1
catty ; derogatory ; 1
crazy / crazier / craziest ; derogatory ; 1
insane ; derogatory ; 1
mad ; derogatory ; 1
deranged ; derogatory ; 1
demented ; derogatory ; 1
unhinged ; derogatory ; 1
unstable ; derogatory ; 1
mental ; derogatory ; 1
psychotic ; derogatory ; 1
delusional ; derogatory ; 1
paranoid ; derogatory ; 1
nuts ; derogatory ; 1
bonkers ; derogatory ; 1
loony ; derogatory ; 1
batty ; derogatory ; 1
cuckoo ; derogatory ; 1
off their heads ; derogatory ; 1
not right in the head ; derogatory ; 1
wrong in the head ; derogatory ; 1
mentally deficient ; derogatory ; 1
brainwashed / brainwashing ; derogatory ; 1
radicalised ; derogatory ; 1
radicalized ; derogatory ; 1
indoctrinated ; derogatory ; 1
fanatical / fanatic / fanatics ; derogatory ; 1
extremist / extremists / extreme ; derogatory ; 1
fundamentalist / fundamentalists ; derogatory ; 1
zealot / zealots ; derogatory ; 1
bigot / bigots / bigoted ; derogatory ; 1
cult / cults / cultist / cultists ; derogatory ; 1
criminal / criminals ; derogatory ; 1
thug / thugs ; derogatory ; 1
thieves / thief ; derogatory ; 1
crook / crooks ; derogatory ; 1
gangster / gangsters ; derogatory ; 1
gang members ; derogatory ; 1
terrorist / terrorists ; derogatory ; 1
rapist / rapists ; derogatory ; 1
murderer / murderers ; derogatory ; 1
killer / killers ; derogatory ; 1
paedophile / paedophiles ; derogatory ; 1
pedophile / pedophiles ; derogatory ; 1
abuser / abusers ; derogatory ; 1
groomer / groomers / grooming gang / grooming gangs ; derogatory ; 1
drug dealer / drug dealers ; derogatory ; 1
liar / liars ; derogatory ; 1
cheat / cheats / cheater / cheaters ; derogatory ; 1
fraud / frauds / fraudster / fraudsters ; derogatory ; 1
scammer / scammers ; derogatory ; 1
con artist / con artists ; derogatory ; 1
swindler / swindlers ; derogatory ; 1
hypocrite / hypocrites ; derogatory ; 1
traitor / traitors ; derogatory ; 1
enemy within ; derogatory ; 1
fifth column / fifth columnist / fifth columnists ; derogatory ; 1
troublemaker / troublemakers / trouble makers ; derogatory ; 1
menace to society ; derogatory ; 1
danger to society ; derogatory ; 1
danger to children ; derogatory ; 1
danger to our children ; derogatory ; 1
danger to women ; derogatory ; 1
threat to society / threat to our way of life / threat to our values / threat to our children / threat to our culture / threat to our country / threat to our women / threat to western civilisation / threat to western civilization / threat to civilisation / threat to civilization ; derogatory ; 1
jihadist / jihadists ; derogatory ; 1
scrounger / scroungers ; derogatory ; 1
freeloader / freeloaders ; derogatory ; 1
sponger / spongers ; derogatory ; 1
queue jumpers ; derogatory ; 1
all the same ; derogatory ; 1
every last one of them ; derogatory ; 1
the lot of them ; derogatory ; 1
you lot ; derogatory ; 1
that lot ; derogatory ; 1
those people ; derogatory ; 1
these people ; derogatory ; 1
you people ; derogatory ; 1
their kind ; derogatory ; 1
your kind ; derogatory ; 1
that kind ; derogatory ; 1
your sort ; derogatory ; 1
that sort ; derogatory ; 1
you types ; derogatory ; 1
your type ; derogatory ; 1
people like you ; derogatory ; 1
people like them ; derogatory ; 1
the likes of you / the likes of them / the likes of him / the likes of her ; derogatory ; 1
worst of the worst ; derogatory ; 2
worst ; derogatory ; 1
terrible ; derogatory ; 1
horrible / horrid ; derogatory ; 1
horrendous ; derogatory ; 1
awful ; derogatory ; 1
dreadful ; derogatory ; 1
appalling ; derogatory ; 1
atrocious ; derogatory ; 1
abysmal ; derogatory ; 1
dire ; derogatory ; 1
dismal ; derogatory ; 1
shocking ; derogatory ; 1
ghastly ; derogatory ; 1
bad / badly ; derogatory ; 1
trash ; derogatory ; 1
garbage ; derogatory ; 1
rubbish ; derogatory ; 1
pants ; derogatory ; 1
crap ; derogatory ; 1
dross ; derogatory ; 1
tripe ; derogatory ; 1
dreck ; derogatory ; 1
bilge ; derogatory ; 1
poor / poorest / poorly ; derogatory ; 1
disappointing ; derogatory ; 1
disappointment / disappointments ; derogatory ; 1
sucks / sucky / suck ; derogatory ; 1
blows ; derogatory ; 1
unacceptable service ; derogatory ; 1
overrated ; derogatory ; 1
overpriced ; derogatory ; 1
rip off / rip offs / ripoff / ripoffs ; derogatory ; 1
scam / scams ; derogatory ; 1
shambles ; derogatory ; 1
farce / farcical ; derogatory ; 1
fiasco ; derogatory ; 1
disaster / disasters / disastrous ; derogatory ; 1
mess ; derogatory ; 1
shitshow ; derogatory ; 1
bin fire ; derogatory ; 1
dumpster fire / dumpster fires ; derogatory ; 1
train wreck / train wrecks ; derogatory ; 1
clusterfuck ; derogatory ; 1
cesspit / cesspits / cesspool / cesspools ; derogatory ; 1
hellhole / hellholes / hell hole / hell holes ; derogatory ; 1
shithole / shitholes ; derogatory ; 1
not normal ; derogatory ; 2
aren't normal / arent normal ; derogatory ; 2
is not natural ; derogatory ; 2
against nature ; derogatory ; 2
against god ; derogatory ; 2
unnatural ; derogatory ; 2
a mental illness ; derogatory ; 2
mentally ill freaks ; derogatory ; 2
a sin ; derogatory ; 2
a choice and a sickness ; derogatory ; 2
need to be cured ; derogatory ; 2
needs to be cured ; derogatory ; 2
should be cured ; derogatory ; 2
can be cured ; derogatory ; 2
confused and sick ; derogatory ; 2
not real men ; derogatory ; 2
not real women ; derogatory ; 2
not a real man ; derogatory ; 2
not a real woman ; derogatory ; 2
aren't real women / arent real women ; derogatory ; 2
aren't real men / arent real men ; derogatory ; 2
not really british ; derogatory ; 2
not really english ; derogatory ; 2
not really american ; derogatory ; 2
not really australian ; derogatory ; 2
not real americans ; derogatory ; 2
not true americans ; derogatory ; 2
not truly british ; derogatory ; 2
can't be trusted / cant be trusted ; derogatory ; 2
cannot be trusted ; derogatory ; 2
never trust ; derogatory ; 2
don't trust / dont trust ; derogatory ; 2
do not trust ; derogatory ; 2
can't trust / cant trust ; derogatory ; 2
up to no good ; derogatory ; 2
only want our money ; derogatory ; 2
only after our money ; derogatory ; 2
only here for benefits / only here for the benefits / only here for welfare / only here for the money / only here for handouts / only here for free money / only here for free housing ; derogatory ; 2
live off benefits / live off welfare / live off the state / live off our taxes / live off us / live off handouts ; derogatory ; 2
living off benefits / living off welfare / living off the state / living off our taxes / living off us / living off handouts ; derogatory ; 2
milk the system ; derogatory ; 2
milking the system ; derogatory ; 2
playing the victim ; derogatory ; 2
play the victim ; derogatory ; 2
play the race card ; derogatory ; 2
playing the race card ; derogatory ; 2
always complaining ; derogatory ; 2
always whining ; derogatory ; 2
always lying ; derogatory ; 2
all they do is complain / all they do is whine / all they do is lie / all they do is steal / all they do is breed / all they do is moan / all they do is take / all they do is kill / all they do is rape ; derogatory ; 2
steal our jobs / steal our women / steal our homes / steal our land / steal our money / steal our taxes / steal our culture ; derogatory ; 2
stealing our jobs / stealing our women / stealing our homes / stealing our land / stealing our money / stealing our taxes ; derogatory ; 2
take our jobs / take our women / take our homes / take our land / take our money / take our houses ; derogatory ; 2
taking our jobs / taking our women / taking our homes / taking our land / taking our money / taking our houses ; derogatory ; 2
took our jobs ; derogatory ; 2
rape our women / rape our girls / rape our daughters / rape our children ; derogatory ; 2
raping our women / raping our girls / raping our daughters / raping our children ; derogatory ; 2
groom our kids / groom our girls / groom our children ; derogatory ; 2
grooming our kids / grooming our girls / grooming our children ; derogatory ; 2
control the media / control the banks / control the world / control the government / control the money ; derogatory ; 2
run the banks behind / run the media behind ; derogatory ; 2
controls the media / controls the banks / controls the world ; derogatory ; 2
run the world ; derogatory ; 2
rule the world in secret ; derogatory ; 2
puppet masters ; derogatory ; 2
pull the strings ; derogatory ; 2
too emotional to be / too emotional to do / too emotional to work / too emotional to lead / too emotional to drive / too emotional to understand / too emotional to vote / too emotional to manage / too emotional to learn / too weak to be / too weak to do / too weak to work / too weak to lead / too weak to drive / too weak to understand / too weak to vote / too weak to manage / too weak to learn / too lazy to be / too lazy to do / too lazy to work / too lazy to lead / too lazy to drive / too lazy to understand / too lazy to vote / too lazy to manage / too lazy to learn / too old to be / too old to do / too old to work / too old to lead / too old to drive / too old to understand / too old to vote / too old to manage / too old to learn / too fat to be / too fat to do / too fat to work / too fat to lead / too fat to drive / too fat to understand / too fat to vote / too fat to manage / too fat to learn ; derogatory ; 2
know your place ; derogatory ; 2
knows her place ; derogatory ; 2
know their place ; derogatory ; 2
learn your place ; derogatory ; 2
need to be put in their place ; derogatory ; 2
put them in their place ; derogatory ; 2
put her in her place / put her in his place / put her in your place / put him in her place / put him in his place / put him in your place / put you in her place / put you in his place / put you in your place ; derogatory ; 2

# Hate and exclusion.
they don't deserve to have rights / they dont deserve to have rights / these people don't deserve to have rights / these people dont deserve to have rights / those people don't deserve to have rights / those people dont deserve to have rights ; hostile ; 2
don't deserve to live / dont deserve to live / don't deserve to exist / dont deserve to exist / don't deserve to breathe / dont deserve to breathe / don't deserve rights / dont deserve rights / don't deserve human rights / dont deserve human rights / don't deserve to vote / dont deserve to vote / don't deserve to be alive / dont deserve to be alive / don't deserve respect / dont deserve respect / don't deserve to be treated / dont deserve to be treated / don't deserve equal rights / dont deserve equal rights / don't deserve to be here / dont deserve to be here / don't deserve to have kids / dont deserve to have kids / don't deserve to have children / dont deserve to have children / don't deserve to be called human / dont deserve to be called human / don't deserve compassion / dont deserve compassion / don't deserve sympathy / dont deserve sympathy / don't deserve mercy / dont deserve mercy / doesn't deserve to live / doesnt deserve to live / doesn't deserve to exist / doesnt deserve to exist / doesn't deserve to breathe / doesnt deserve to breathe / doesn't deserve rights / doesnt deserve rights / doesn't deserve human rights / doesnt deserve human rights / doesn't deserve to vote / doesnt deserve to vote / doesn't deserve to be alive / doesnt deserve to be alive / doesn't deserve respect / doesnt deserve respect / doesn't deserve to be treated / doesnt deserve to be treated / doesn't deserve equal rights / doesnt deserve equal rights / doesn't deserve to be here / doesnt deserve to be here / doesn't deserve to have kids / doesnt deserve to have kids / doesn't deserve to have children / doesnt deserve to have children / doesn't deserve to be called human / doesnt deserve to be called human / doesn't deserve compassion / doesnt deserve compassion / doesn't deserve sympathy / doesnt deserve sympathy / doesn't deserve mercy / doesnt deserve mercy / do not deserve to live / do not deserve to exist / do not deserve to breathe / do not deserve rights / do not deserve human rights / do not deserve to vote / do not deserve to be alive / do not deserve respect / do not deserve to be treated / do not deserve equal rights / do not deserve to be here / do not deserve to have kids / do not deserve to have children / do not deserve to be called human / do not deserve compassion / do not deserve sympathy / do not deserve mercy / does not deserve to live / does not deserve to exist / does not deserve to breathe / does not deserve rights / does not deserve human rights / does not deserve to vote / does not deserve to be alive / does not deserve respect / does not deserve to be treated / does not deserve equal rights / does not deserve to be here / does not deserve to have kids / does not deserve to have children / does not deserve to be called human / does not deserve compassion / does not deserve sympathy / does not deserve mercy ; hostile ; 2
no right to exist / no right to live / no right to be here / no right to breathe / no right to vote / no right to work here / no right to stay here / no right to speak here ; hostile ; 2
have no place here / have no place in our / have no place in this / have no place in britain / have no place in america / have no place in australia / have no place in the / have no place among us / have no place in society / have no place on earth ; hostile ; 2
has no place here / has no place in our country / has no place in our society ; hostile ; 2
should be expelled / should be kicked out / should be thrown out / should be sent back / should be sent home / should be banned / should be removed from our country / should be removed from society / should be locked up / should be caged / should be enslaved / should be sterilised / should be sterilized / should be segregated / should be wiped out / should be eradicated / should be exterminated / should be eliminated / should be destroyed / should be purged / should be cleansed / should be annihilated / should be put down / should be neutered / should be castrated / should be silenced / should be illegal / should be outlawed / should be rounded up / should be interned / should be banished / should be isolated / should be shunned / should be put in camps / should be put in cages / should be kept away / should be beaten / should be punished / should be hunted down / should be culled / should be ashamed of themselves / should be stripped of their rights / must be expelled / must be kicked out / must be thrown out / must be sent back / must be sent home / must be banned / must be removed from our country / must be removed from society / must be locked up / must be caged / must be enslaved / must be sterilised / must be sterilized / must be segregated / must be wiped out / must be eradicated / must be exterminated / must be eliminated / must be destroyed / must be purged / must be cleansed / must be annihilated / must be put down / must be neutered / must be castrated / must be silenced / must be illegal / must be outlawed / must be rounded up / must be interned / must be banished / must be isolated / must be shunned / must be put in camps / must be put in cages / must be kept away / must be beaten / must be punished / must be hunted down / must be culled / must be ashamed of themselves / must be stripped of their rights / ought to be expelled / ought to be kicked out / ought to be thrown out / ought to be sent back / ought to be sent home / ought to be banned / ought to be removed from our country / ought to be removed from society / ought to be locked up / ought to be caged / ought to be enslaved / ought to be sterilised / ought to be sterilized / ought to be segregated / ought to be wiped out / ought to be eradicated / ought to be exterminated / ought to be eliminated / ought to be destroyed / ought to be purged / ought to be cleansed / ought to be annihilated / ought to be put down / ought to be neutered / ought to be castrated / ought to be silenced / ought to be illegal / ought to be outlawed / ought to be rounded up / ought to be interned / ought to be banished / ought to be isolated / ought to be shunned / ought to be put in camps / ought to be put in cages / ought to be kept away / ought to be beaten / ought to be punished / ought to be hunted down / ought to be culled / ought to be ashamed of themselves / ought to be stripped of their rights / need to be expelled / need to be kicked out / need to be thrown out / need to be sent back / need to be sent home / need to be banned / need to be removed from our country / need to be removed from society / need to be locked up / need to be caged / need to be enslaved / need to be sterilised / need to be sterilized / need to be segregated / need to be wiped out / need to be eradicated / need to be exterminated / need to be eliminated / need to be destroyed / need to be purged / need to be cleansed / need to be annihilated / need to be put down / need to be neutered / need to be castrated / need to be silenced / need to be illegal / need to be outlawed / need to be rounded up / need to be interned / need to be banished / need to be isolated / need to be shunned / need to be put in camps / need to be put in cages / need to be kept away / need to be beaten / need to be punished / need to be hunted down / need to be culled / need to be ashamed of themselves / need to be stripped of their rights / needs to be expelled / needs to be kicked out / needs to be thrown out / needs to be sent back / needs to be sent home / needs to be banned / needs to be removed from our country / needs to be removed from society / needs to be locked up / needs to be caged / needs to be enslaved / needs to be sterilised / needs to be sterilized / needs to be segregated / needs to be wiped out / needs to be eradicated / needs to be exterminated / needs to be eliminated / needs to be destroyed / needs to be purged / needs to be cleansed / needs to be annihilated / needs to be put down / needs to be neutered / needs to be castrated / needs to be silenced / needs to be illegal / needs to be outlawed / needs to be rounded up / needs to be interned / needs to be banished / needs to be isolated / needs to be shunned / needs to be put in camps / needs to be put in cages / needs to be kept away / needs to be beaten / needs to be punished / needs to be hunted down / needs to be culled / needs to be ashamed of themselves / needs to be stripped of their rights / have to be expelled / have to be kicked out / have to be thrown out / have to be sent back / have to be sent home / have to be banned / have to be removed from our country / have to be removed from society / have to be locked up / have to be caged / have to be enslaved / have to be sterilised / have to be sterilized / have to be segregated / have to be wiped out / have to be eradicated / have to be exterminated / have to be eliminated / have to be destroyed / have to be purged / have to be cleansed / have to be annihilated / have to be put down / have to be neutered / have to be castrated / have to be silenced / have to be illegal / have to be outlawed / have to be rounded up / have to be interned / have to be banished / have to be isolated / have to be shunned / have to be put in camps / have to be put in cages / have to be kept away / have to be beaten / have to be punished / have to be hunted down / have to be culled / have to be ashamed of themselves / have to be stripped of their rights / deserve to be expelled / deserve to be kicked out / deserve to be thrown out / deserve to be sent back / deserve to be sent home / deserve to be banned / deserve to be removed from our country / deserve to be removed from society / deserve to be locked up / deserve to be caged / deserve to be enslaved / deserve to be sterilised / deserve to be sterilized / deserve to be segregated / deserve to be wiped out / deserve to be eradicated / deserve to be exterminated / deserve to be eliminated / deserve to be destroyed / deserve to be purged / deserve to be cleansed / deserve to be annihilated / deserve to be put down / deserve to be neutered / deserve to be castrated / deserve to be silenced / deserve to be illegal / deserve to be outlawed / deserve to be rounded up / deserve to be interned / deserve to be banished / deserve to be isolated / deserve to be shunned / deserve to be put in camps / deserve to be put in cages / deserve to be kept away / deserve to be beaten / deserve to be punished / deserve to be hunted down / deserve to be culled / deserve to be ashamed of themselves / deserve to be stripped of their rights / deserves to be expelled / deserves to be kicked out / deserves to be thrown out / deserves to be sent back / deserves to be sent home / deserves to be banned / deserves to be removed from our country / deserves to be removed from society / deserves to be locked up / deserves to be caged / deserves to be enslaved / deserves to be sterilised / deserves to be sterilized / deserves to be segregated / deserves to be wiped out / deserves to be eradicated / deserves to be exterminated / deserves to be eliminated / deserves to be destroyed / deserves to be purged / deserves to be cleansed / deserves to be annihilated / deserves to be put down / deserves to be neutered / deserves to be castrated / deserves to be silenced / deserves to be illegal / deserves to be outlawed / deserves to be rounded up / deserves to be interned / deserves to be banished / deserves to be isolated / deserves to be shunned / deserves to be put in camps / deserves to be put in cages / deserves to be kept away / deserves to be beaten / deserves to be punished / deserves to be hunted down / deserves to be culled / deserves to be ashamed of themselves / deserves to be stripped of their rights / has to be expelled / has to be kicked out / has to be thrown out / has to be sent back / has to be sent home / has to be banned / has to be removed from our country / has to be removed from society / has to be locked up / has to be caged / has to be enslaved / has to be sterilised / has to be sterilized / has to be segregated / has to be wiped out / has to be eradicated / has to be exterminated / has to be eliminated / has to be destroyed / has to be purged / has to be cleansed / has to be annihilated / has to be put down / has to be neutered / has to be castrated / has to be silenced / has to be illegal / has to be outlawed / has to be rounded up / has to be interned / has to be banished / has to be isolated / has to be shunned / has to be put in camps / has to be put in cages / has to be kept away / has to be beaten / has to be punished / has to be hunted down / has to be culled / has to be ashamed of themselves / has to be stripped of their rights ; hostile ; 2
should not exist / should not be allowed / should not vote / should not be here / should not breed / should not reproduce / should not have rights / should not have children / should not be in charge / must not exist / must not be allowed / must not vote / must not be here / must not breed / must not reproduce / must not have rights / must not have children / must not be in charge / ought to not exist / ought to not be allowed / ought to not vote / ought to not be here / ought to not breed / ought to not reproduce / ought to not have rights / ought to not have children / ought to not be in charge ; hostile ; 2
shouldn't exist / shouldnt exist / shouldn't be allowed / shouldnt be allowed / shouldn't vote / shouldnt vote / shouldn't be here / shouldnt be here / shouldn't breed / shouldnt breed / shouldn't reproduce / shouldnt reproduce / shouldn't have rights / shouldnt have rights / shouldn't have children / shouldnt have children / shouldn't be in charge / shouldnt be in charge / shouldn't be employed / shouldnt be employed / mustn't exist / mustnt exist / mustn't be allowed / mustnt be allowed / mustn't vote / mustnt vote / mustn't be here / mustnt be here / mustn't breed / mustnt breed / mustn't reproduce / mustnt reproduce / mustn't have rights / mustnt have rights / mustn't have children / mustnt have children / mustn't be in charge / mustnt be in charge / mustn't be employed / mustnt be employed ; hostile ; 2
deport them all / deport all of them / deport every one of them / deport every last one / deport every single one / deport all these / deport all those / deport the lot / expel them all / expel all of them / expel every one of them / expel every last one / expel every single one / expel all these / expel all those / expel the lot / ban them all / ban all of them / ban every one of them / ban every last one / ban every single one / ban all these / ban all those / ban the lot / remove them all / remove all of them / remove every one of them / remove every last one / remove every single one / remove all these / remove all those / remove the lot / get rid of them all / get rid of all of them / get rid of every one of them / get rid of every last one / get rid of every single one / get rid of all these / get rid of all those / get rid of the lot / kick out them all / kick out all of them / kick out every one of them / kick out every last one / kick out every single one / kick out all these / kick out all those / kick out the lot / throw out them all / throw out all of them / throw out every one of them / throw out every last one / throw out every single one / throw out all these / throw out all those / throw out the lot / send back them all / send back all of them / send back every one of them / send back every last one / send back every single one / send back all these / send back all those / send back the lot / eliminate them all / eliminate all of them / eliminate every one of them / eliminate every last one / eliminate every single one / eliminate all these / eliminate all those / eliminate the lot / eradicate them all / eradicate all of them / eradicate every one of them / eradicate every last one / eradicate every single one / eradicate all these / eradicate all those / eradicate the lot / exterminate them all / exterminate all of them / exterminate every one of them / exterminate every last one / exterminate every single one / exterminate all these / exterminate all those / exterminate the lot / wipe out them all / wipe out all of them / wipe out every one of them / wipe out every last one / wipe out every single one / wipe out all these / wipe out all those / wipe out the lot / cleanse them all / cleanse all of them / cleanse every one of them / cleanse every last one / cleanse every single one / cleanse all these / cleanse all those / cleanse the lot / purge them all / purge all of them / purge every one of them / purge every last one / purge every single one / purge all these / purge all those / purge the lot / lock up them all / lock up all of them / lock up every one of them / lock up every last one / lock up every single one / lock up all these / lock up all those / lock up the lot / round up them all / round up all of them / round up every one of them / round up every last one / round up every single one / round up all these / round up all those / round up the lot / sterilise them all / sterilise all of them / sterilise every one of them / sterilise every last one / sterilise every single one / sterilise all these / sterilise all those / sterilise the lot / sterilize them all / sterilize all of them / sterilize every one of them / sterilize every last one / sterilize every single one / sterilize all these / sterilize all those / sterilize the lot / castrate them all / castrate all of them / castrate every one of them / castrate every last one / castrate every single one / castrate all these / castrate all those / castrate the lot / neuter them all / neuter all of them / neuter every one of them / neuter every last one / neuter every single one / neuter all these / neuter all those / neuter the lot / cull them all / cull all of them / cull every one of them / cull every last one / cull every single one / cull all these / cull all those / cull the lot ; hostile ; 3
they should go back / they should go home / they should leave / they should be ashamed / they should die / they should disappear / they should get out / they should all die / they should all leave / these people should go back / these people should go home / these people should leave / these people should be ashamed / these people should die / these people should disappear / these people should get out / these people should all die / these people should all leave / those people should go back / those people should go home / those people should leave / those people should be ashamed / those people should die / those people should disappear / those people should get out / those people should all die / those people should all leave ; hostile ; 2
should go back home / should go back to where / should go back to their ; hostile ; 2
should stay away from / should stay out of our / should stay in their own country / should stay where they came from / should stay in the kitchen / should stay at home ; hostile ; 2
should all be killed / should all be shot / should all be hanged / should all be banned / should all be locked up / should all be gassed / should all be sent back / should all be in prison / should all be in jail ; hostile ; 2
hate / hates / hated / hating / hatred / hater / haters ; hostile ; 2 ; except="hate to|hates to|hate it when|hate when|hate having to|hate that i|love hate|hate crime|hate crimes|hate speech|hate waiting|hate being|hate how|hate mondays|haters gonna hate|hate watch|hate myself|hate queues|i would hate for|don't be hating on"
h8 ; hostile ; 2
h8s ; hostile ; 2
detest / detests / detested / detesting ; hostile ; 2
despise / despises / despised / despising ; hostile ; 2
loathe / loathes / loathed / loathing ; hostile ; 2
abhor / abhors / abhorred / abhorring / abhorrence ; hostile ; 2
resent / resents / resented / resenting ; hostile ; 1
dislike / dislikes / disliked / disliking ; hostile ; 1
can't stand / cant stand ; hostile ; 1
cannot stand ; hostile ; 1
could not stand ; hostile ; 1
couldn't stand / couldnt stand ; hostile ; 1
can't bear / cant bear ; hostile ; 1
cannot bear ; hostile ; 1
can't abide / cant abide ; hostile ; 1
cannot abide ; hostile ; 1
can't tolerate / cant tolerate ; hostile ; 1
cannot tolerate ; hostile ; 1
can't take any more of / cant take any more of ; hostile ; 1
scorn / scorns / scorned / scorning ; hostile ; 2
disdain / disdains / disdained / disdaining ; hostile ; 2
contempt ; hostile ; 2
look down on ; hostile ; 2
looks down on ; hostile ; 2
no respect for ; hostile ; 1
zero respect for ; hostile ; 1
lost all respect for ; hostile ; 1
wish they didn't exist / wish they didnt exist / wish they did not exist / wish they would disappear / wish they would all die / wish they weren't here / wish they werent here / wish they would leave / wish they would die / wish they were dead / wish they were never born / wish you didn't exist / wish you didnt exist / wish you did not exist / wish you would disappear / wish you would all die / wish you weren't here / wish you werent here / wish you would leave / wish you would die / wish you were dead / wish you were never born / wish he didn't exist / wish he didnt exist / wish he did not exist / wish he would disappear / wish he would all die / wish he weren't here / wish he werent here / wish he would leave / wish he would die / wish he were dead / wish he were never born / wish she didn't exist / wish she didnt exist / wish she did not exist / wish she would disappear / wish she would all die / wish she weren't here / wish she werent here / wish she would leave / wish she would die / wish she were dead / wish she were never born / wish those people didn't exist / wish those people didnt exist / wish those people did not exist / wish those people would disappear / wish those people would all die / wish those people weren't here / wish those people werent here / wish those people would leave / wish those people would die / wish those people were dead / wish those people were never born / wish these people didn't exist / wish these people didnt exist / wish these people did not exist / wish these people would disappear / wish these people would all die / wish these people weren't here / wish these people werent here / wish these people would leave / wish these people would die / wish these people were dead / wish these people were never born ; hostile ; 2
would be better without them / would be better without you / would be better without these people ; hostile ; 2
world would be better off without / world would be better without ; hostile ; 2
world would be a better place without ; hostile ; 2
the country would be better without ; hostile ; 2
better off without them / better off without you / better off without these people ; hostile ; 2
disgusted by ; hostile ; 1
sick of these / sick of those / sick of you / sick of all these / sick of seeing / sick of hearing about / sick of all the / sick of them ; hostile ; 1
tired of these / tired of those / tired of all these / tired of seeing these ; hostile ; 1
fed up with these / fed up with those / fed up with all these ; hostile ; 1
had enough of you / had enough of them / had enough of all these ; hostile ; 1
had it with these / had it with those ; hostile ; 1
enough of these / enough of those ; hostile ; 1
makes my blood boil ; hostile ; 1
down with the / down with all / down with these / down with those ; hostile ; 2
no more immigrants / no more migrants / no more muslims / no more jews / no more blacks / no more gays / no more foreigners / no more refugees / no more mosques / no more immigration / no more of them / no more of these people ; hostile ; 2
stop the invasion / stop immigration / stop islam / stop the great replacement / stop the boats / stop letting them in / stop all immigration ; hostile ; 2
ban islam / ban muslims / ban all muslims / ban mosques / ban the burqa / ban the hijab / ban immigration / ban gays / ban trans people / ban transgenders / ban all immigration / ban halal / ban kosher / ban pride ; hostile ; 2
say no to islam / say no to immigration / say no to mosques / say no to migrants ; hostile ; 2
keep them out / keep them away / keep out of our country / keep our country white / keep britain white / keep australia white / keep america white / keep america great for whites / keep them in their place / keep women in the kitchen / keep your hands off our country / keep men out of ; hostile ; 2
get them out / get rid of them / get rid of these / get rid of those / get rid of all / get out of our country / get out of my country / get out of this country / get out of here you ; hostile ; 2
kick them out ; hostile ; 2
throw them out ; hostile ; 2
drive them out ; hostile ; 2
send them back / send them home / send them packing / send them all back / send them all home ; hostile ; 2
ship them back / ship them out / ship them off / ship them home ; hostile ; 2
deport / deports / deported / deporting / deportation / deportations ; hostile ; 2
remigration / remigrate / remigrates / remigrated / remigrating ; hostile ; 2
repatriate / repatriates / repatriated / repatriating ; hostile ; 2
build the wall ; hostile ; 2
close the borders ; hostile ; 2
shut the borders ; hostile ; 2
secure the borders from ; hostile ; 2
sink the boats ; hostile ; 2
turn back the boats ; hostile ; 2
let them drown ; hostile ; 2
leave them to drown ; hostile ; 2
go back to your country / go back to your own country / go back to where you came from / go back where you came from / go back where you belong / go back to africa / go back to asia / go back to mexico / go back to china / go back to india / go back to pakistan / go back to poland / go back to the jungle / go back to your cave / go back to your tree / go back to the desert / go back to islam land / go back to the middle east / go back to the closet / go back into the closet / go back to the kitchen / go back to your mud hut / go back to your hole / go back to your shithole / go back to your village / go back to syria / go back to somalia / go back to iran / go back to israel / go back to romania / go back to ireland / go back to france / go back to england / go back to where they came from / go back where they came from / go back to their country / go back to their own country / go back to their own countries / go back to their countries ; hostile ; 2
go home you / go home foreigner / go home foreigners / go home immigrants / go home muslims / go home refugees / go home yanks / go home poms ; hostile ; 2
go back home you / go back home to your ; hostile ; 2
return to your country / return to your own country / return to your homeland ; hostile ; 2
leave our country / leave my country / leave this country / leave our land / leave britain / leave england / leave america / leave australia / leave our town / leave our neighbourhood / leave our neighborhood / leave europe / get out of our land / get out of britain / get out of england / get out of america / get out of australia / get out of our town / get out of our neighbourhood / get out of our neighborhood / get out of europe / fuck off out of our country / fuck off out of my country / fuck off out of this country / fuck off out of our land / fuck off out of britain / fuck off out of england / fuck off out of america / fuck off out of australia / fuck off out of our town / fuck off out of our neighbourhood / fuck off out of our neighborhood / fuck off out of europe / piss off out of our country / piss off out of my country / piss off out of this country / piss off out of our land / piss off out of britain / piss off out of england / piss off out of america / piss off out of australia / piss off out of our town / piss off out of our neighbourhood / piss off out of our neighborhood / piss off out of europe ; hostile ; 2
leave if you don't like it / leave if you dont like it ; hostile ; 2
love it or leave it ; hostile ; 2
if you don't like it leave / if you dont like it leave ; hostile ; 2
fuck off back to ; hostile ; 2
piss off back to ; hostile ; 2
we're full ; hostile ; 2
we are full up ; hostile ; 2
no room for them / no room for you / no room for immigrants / no room for refugees / no room for more ; hostile ; 2
not welcome here / not welcome in our / not welcome in this / not welcome in my / not welcome in britain / not welcome in america / not welcome in australia ; hostile ; 2
are not welcome ; hostile ; 2
isn't welcome / isnt welcome ; hostile ; 2
aren't welcome / arent welcome ; hostile ; 2
you're not welcome ; hostile ; 2
unwelcome here ; hostile ; 2
nobody wants you / nobody wants them ; hostile ; 2
no one wants you / no one wants them ; hostile ; 2
don't want them / dont want them / don't want you / dont want you / don't want your kind / dont want your kind / don't want their kind / dont want their kind / don't want these people / dont want these people / don't want those people / dont want those people / don't want any more of them / dont want any more of them ; hostile ; 2
don't need your kind / dont need your kind / don't need their kind / dont need their kind / don't need any more of them / dont need any more of them / don't need more of them / dont need more of them / don't need these people here / dont need these people here ; hostile ; 2
don't belong here / dont belong here / don't belong in / dont belong in / don't belong with us / dont belong with us ; hostile ; 2
doesn't belong here / doesnt belong here / doesn't belong in our / doesnt belong in our / doesn't belong in this / doesnt belong in this ; hostile ; 2
do not belong here / do not belong in / do not belong with us ; hostile ; 2
does not belong here / does not belong in our / does not belong in this ; hostile ; 2
you don't belong / you dont belong ; hostile ; 2
never belong here ; hostile ; 2
never be one of us ; hostile ; 2
will never be british / will never be english / will never be american / will never be australian / will never be equal to ; hostile ; 2
not one of us ; hostile ; 2
stick to your own kind / stick to your own race ; hostile ; 2
stay in your lane / stay in your own country / stay in your place ; hostile ; 2
keep to your own kind ; hostile ; 2
no blacks allowed / no dogs allowed / no irish allowed / no muslims allowed / no jews allowed / no gays allowed / no foreigners allowed / no immigrants allowed / no trans allowed / no women allowed / no whites allowed ; hostile ; 2
whites only / men only / white people only ; hostile ; 2
ruin our country / ruin our society / ruin our culture / ruin our nation / ruin our world / ruin this country / ruin this society / ruin this culture / ruin this nation / ruin this world / ruin the country / ruin the society / ruin the culture / ruin the nation / ruin the world / destroy our country / destroy our society / destroy our culture / destroy our nation / destroy our world / destroy this country / destroy this society / destroy this culture / destroy this nation / destroy this world / destroy the country / destroy the society / destroy the culture / destroy the nation / destroy the world / invade our country / invade our society / invade our culture / invade our nation / invade our world / invade this country / invade this society / invade this culture / invade this nation / invade this world / invade the country / invade the society / invade the culture / invade the nation / invade the world / pollute our country / pollute our society / pollute our culture / pollute our nation / pollute our world / pollute this country / pollute this society / pollute this culture / pollute this nation / pollute this world / pollute the country / pollute the society / pollute the culture / pollute the nation / pollute the world / poison our country / poison our society / poison our culture / poison our nation / poison our world / poison this country / poison this society / poison this culture / poison this nation / poison this world / poison the country / poison the society / poison the culture / poison the nation / poison the world / corrupt our country / corrupt our society / corrupt our culture / corrupt our nation / corrupt our world / corrupt this country / corrupt this society / corrupt this culture / corrupt this nation / corrupt this world / corrupt the country / corrupt the society / corrupt the culture / corrupt the nation / corrupt the world / take over our country / take over our society / take over our culture / take over our nation / take over our world / take over this country / take over this society / take over this culture / take over this nation / take over this world / take over the country / take over the society / take over the culture / take over the nation / take over the world ; hostile ; 2
ruining our country / ruining our society / ruining our culture / ruining our nation / ruining our world / ruining our cities / ruining our streets / ruining our schools / ruining our sports / ruining this country / ruining this society / ruining this culture / ruining this nation / ruining this world / ruining this cities / ruining this streets / ruining this schools / ruining this sports / ruining the country / ruining the society / ruining the culture / ruining the nation / ruining the world / ruining the cities / ruining the streets / ruining the schools / ruining the sports / destroying our country / destroying our society / destroying our culture / destroying our nation / destroying our world / destroying our cities / destroying our streets / destroying our schools / destroying our sports / destroying this country / destroying this society / destroying this culture / destroying this nation / destroying this world / destroying this cities / destroying this streets / destroying this schools / destroying this sports / destroying the country / destroying the society / destroying the culture / destroying the nation / destroying the world / destroying the cities / destroying the streets / destroying the schools / destroying the sports / invading our country / invading our society / invading our culture / invading our nation / invading our world / invading our cities / invading our streets / invading our schools / invading our sports / invading this country / invading this society / invading this culture / invading this nation / invading this world / invading this cities / invading this streets / invading this schools / invading this sports / invading the country / invading the society / invading the culture / invading the nation / invading the world / invading the cities / invading the streets / invading the schools / invading the sports / polluting our country / polluting our society / polluting our culture / polluting our nation / polluting our world / polluting our cities / polluting our streets / polluting our schools / polluting our sports / polluting this country / polluting this society / polluting this culture / polluting this nation / polluting this world / polluting this cities / polluting this streets / polluting this schools / polluting this sports / polluting the country / polluting the society / polluting the culture / polluting the nation / polluting the world / polluting the cities / polluting the streets / polluting the schools / polluting the sports / infecting our country / infecting our society / infecting our culture / infecting our nation / infecting our world / infecting our cities / infecting our streets / infecting our schools / infecting our sports / infecting this country / infecting this society / infecting this culture / infecting this nation / infecting this world / infecting this cities / infecting this streets / infecting this schools / infecting this sports / infecting the country / infecting the society / infecting the culture / infecting the nation / infecting the world / infecting the cities / infecting the streets / infecting the schools / infecting the sports / poisoning our country / poisoning our society / poisoning our culture / poisoning our nation / poisoning our world / poisoning our cities / poisoning our streets / poisoning our schools / poisoning our sports / poisoning this country / poisoning this society / poisoning this culture / poisoning this nation / poisoning this world / poisoning this cities / poisoning this streets / poisoning this schools / poisoning this sports / poisoning the country / poisoning the society / poisoning the culture / poisoning the nation / poisoning the world / poisoning the cities / poisoning the streets / poisoning the schools / poisoning the sports / corrupting our country / corrupting our society / corrupting our culture / corrupting our nation / corrupting our world / corrupting our cities / corrupting our streets / corrupting our schools / corrupting our sports / corrupting this country / corrupting this society / corrupting this culture / corrupting this nation / corrupting this world / corrupting this cities / corrupting this streets / corrupting this schools / corrupting this sports / corrupting the country / corrupting the society / corrupting the culture / corrupting the nation / corrupting the world / corrupting the cities / corrupting the streets / corrupting the schools / corrupting the sports / infesting our country / infesting our society / infesting our culture / infesting our nation / infesting our world / infesting our cities / infesting our streets / infesting our schools / infesting our sports / infesting this country / infesting this society / infesting this culture / infesting this nation / infesting this world / infesting this cities / infesting this streets / infesting this schools / infesting this sports / infesting the country / infesting the society / infesting the culture / infesting the nation / infesting the world / infesting the cities / infesting the streets / infesting the schools / infesting the sports / taking over our country / taking over our society / taking over our culture / taking over our nation / taking over our world / taking over our cities / taking over our streets / taking over our schools / taking over our sports / taking over this country / taking over this society / taking over this culture / taking over this nation / taking over this world / taking over this cities / taking over this streets / taking over this schools / taking over this sports / taking over the country / taking over the society / taking over the culture / taking over the nation / taking over the world / taking over the cities / taking over the streets / taking over the schools / taking over the sports ; hostile ; 2
ruining our children / ruining our kids / ruining our way of life / destroying our children / destroying our kids / destroying our way of life / poisoning our children / poisoning our kids / poisoning our way of life / corrupting our children / corrupting our kids / corrupting our way of life ; hostile ; 2
are ruining everything / are destroying everything / are invading everything / are polluting everything / are infecting everything / are poisoning everything / are corrupting everything / are taking over everything ; hostile ; 2
ruined this country / ruined this city / ruined this town / ruined this neighbourhood / ruined this neighborhood / ruined our country / ruined our city / ruined our town / ruined our neighbourhood / ruined our neighborhood / ruined the country / ruined the city / ruined the town / ruined the neighbourhood / ruined the neighborhood ; hostile ; 2
are to blame for ; hostile ; 2
is to blame for ; hostile ; 2
are responsible for all ; hostile ; 2
to blame for everything ; hostile ; 2
the cause of all ; hostile ; 2
the root of all evil ; hostile ; 2
are the problem ; hostile ; 2
are the real problem ; hostile ; 2
are the enemy ; hostile ; 2
enemy of the people ; hostile ; 2
enemies of the people ; hostile ; 2
boycott / boycotts / boycotted / boycotting ; hostile ; 1
cancel / cancels / canceled / canceling ; hostile ; 1
exclude / excludes / excluded / excluding ; hostile ; 1
avoid / avoids / avoided / avoiding ; hostile ; 1
shun / shuns / shunned / shunning ; hostile ; 1
ostracise / ostracises / ostracised / ostracising / ostracize / ostracizes / ostracized / ostracizing ; hostile ; 1
segregate / segregates / segregated / segregating / segregation ; hostile ; 1
discriminate / discriminates / discriminated / discriminating ; hostile ; 1
oppress / oppresses / oppressed / oppressing ; hostile ; 1
subjugate / subjugates / subjugated / subjugating ; hostile ; 1
dominate / dominates / dominated / dominating ; hostile ; 1
humiliate / humiliates / humiliated / humiliating ; hostile ; 1
mock / mocks / mocked / mocking ; hostile ; 1
ridicule / ridicules / ridiculed / ridiculing ; hostile ; 1
bully / bullies / bullied / bullying ; hostile ; 1
outlaw / outlaws / outlawed / outlawing ; hostile ; 1
banish / banishes / banished / banishing ; hostile ; 1
expel / expels / expelled / expelling ; hostile ; 1
evict / evicts / evicted / evicting ; hostile ; 1
exile / exiles / exiled / exiling ; hostile ; 1
intern / interns / interned / interning ; hostile ; 1
sterilise / sterilises / sterilised / sterilising / sterilize / sterilizes / sterilized / sterilizing ; hostile ; 1
castrate / castrates / castrated / castrating ; hostile ; 1
keep away from ; hostile ; 1
stay away from me ; hostile ; 1
wouldn't hire / wouldnt hire ; hostile ; 1
would never hire ; hostile ; 1
never hire a ; hostile ; 1
don't hire / dont hire ; hostile ; 1
do not hire ; hostile ; 1
wouldn't rent to / wouldnt rent to ; hostile ; 1
would never rent to ; hostile ; 1
don't rent to / dont rent to ; hostile ; 1
don't serve / dont serve ; hostile ; 1
do not serve ; hostile ; 1
refuse to serve ; hostile ; 1
wouldn't work with / wouldnt work with ; hostile ; 1
won't work with / wont work with ; hostile ; 1
refuse to work with ; hostile ; 1
don't want to work with / dont want to work with ; hostile ; 1
wouldn't let / wouldnt let ; hostile ; 1
never let a ; hostile ; 1
not near my children ; hostile ; 1
not in my back yard ; hostile ; 1
do not employ ; hostile ; 1
don't promote / dont promote ; hostile ; 1
white power ; hostile ; 3
white pride worldwide ; hostile ; 3
white is right ; hostile ; 3
heil hitler ; hostile ; 3
sieg heil ; hostile ; 3
1488 / 14 88 ; hostile ; 3
blood and soil ; hostile ; 3
hitler was right ; hostile ; 3
hitler did nothing wrong ; hostile ; 3
should have finished the job ; hostile ; 3
finish the job ; hostile ; 3
final solution ; hostile ; 3
race war ; hostile ; 3
day of the rope ; hostile ; 3
kkk ; hostile ; 3
ku klux klan ; hostile ; 3
white supremacy ; hostile ; 3
master race ; hostile ; 3
pure race ; hostile ; 3
racial purity ; hostile ; 3
ethnic cleansing ; hostile ; 3
ethnically cleanse ; hostile ; 3
holocaust never happened ; hostile ; 3
holocaust is a lie ; hostile ; 3
holocaust was a hoax ; hostile ; 3
bring back slavery / bring back apartheid / bring back hitler / bring back the gas chambers / bring back hanging / bring back lynching / bring back segregation / bring back the camps ; hostile ; 3
slavery was good ; hostile ; 3
rahowa ; hostile ; 3
gtk rwn / gtkrwn ; hostile ; 3
total kike death ; hostile ; 3
tkd ; hostile ; 3
death to ; hostile ; 2
superior race ; hostile ; 2
superior to blacks / superior to women / superior to muslims / superior to them / superior to these people ; hostile ; 2
we are superior ; hostile ; 2
whites are superior ; hostile ; 2
men are superior ; hostile ; 2
inferior to men / inferior to whites / inferior to us / inferior to white people ; hostile ; 2
are inferior ; hostile ; 2
is inferior ; hostile ; 2

# Violence.
kill / kills / killed / killing ; violence ; 3 ; except="kill time|killing time|killing it|killed it|kill two birds|kill the mood|dressed to kill|kill switch|are killing me|is killing me|kill the process|kill bill|over kill|to kill a mockingbird|make a killing|kill the lights|kill the engine|kill germs|kills germs|kill bacteria|kills bacteria|kill weeds|kills weeds|view to a kill|kill joy|buzz kill|kill the pain|killing eve|killing joke"
murder / murders / murdered / murdering ; violence ; 3 ; except="murder mystery|murder mysteries|murder on the|murder she wrote|murders in the building|murder of crows|murder on the dancefloor"
slaughter / slaughters / slaughtered / slaughtering ; violence ; 3 ; except="slaughter house|slaughter houses|back to slaughter"
massacre / massacres / massacred / massacring ; violence ; 3
butcher / butchers / butchered / butchering ; violence ; 2
exterminate / exterminates / exterminated / exterminating / extermination ; violence ; 3
annihilate / annihilates / annihilated / annihilating / annihilation ; violence ; 3
eradicate / eradicates / eradicated / eradicating ; violence ; 1
liquidate / liquidates / liquidated / liquidating ; violence ; 1
execute / executes / executed / executing ; violence ; 1 ; except="execute a|execute the|execute an|executed the|well executed|execute on|executes the|executing the|executed a|execute this|perfectly executed|brilliantly executed|execute your|executed by|beautifully executed|poorly executed|execute order|execute my"
assassinate / assassinates / assassinated / assassinating ; violence ; 3
behead / beheads / beheaded / beheading ; violence ; 3
decapitate / decapitates / decapitated / decapitating ; violence ; 3
lynch / lynches / lynched / lynching / lynchings ; violence ; 3
hang / hangs / hanged / hanging ; violence ; 1 ; except="hang out|hang on|hang up|hang in there|hang around|hanging out|hang tight|hangs up|hanging on|hanging up|hang the|hanging around|hanging in there|hangs on|hang over|hanging basket|hanging baskets|get the hang of|hang about|hang with|hanging with|wall hanging|hang my|phone hangs|app hangs|hanging the"
hung ; violence ; 1 ; except="hung up|hung on|hung over|well hung|hung out|hung my|hung the"
strangle / strangles / strangled / strangling / strangulate / strangulates / strangulated / strangulating ; violence ; 1
throttle / throttles / throttled / throttling ; violence ; 1
choke / chokes / choked / choking ; violence ; 1
suffocate / suffocates / suffocated / suffocating ; violence ; 1
smother / smothers / smothered / smothering ; violence ; 1
drown / drowns / drowned / drowning ; violence ; 1 ; except="drown out|drowned out|drowning out|drowning in paperwork|drowning in debt|drowning in emails|drowned rat"
stab / stabs / stabbed / stabbing ; violence ; 3 ; except="stab at|stab in the dark|stab vest"
knife / knifes / knifed / knifing ; violence ; 3 ; except="knife and fork|kitchen knife|pocket knife|knife edge|knife block|bread knife|palette knife|butter knife|pen knife|swiss army knife|stanley knife|chef knife|chefs knife|steak knife|knife set|a knife and"
shank / shanks / shanked / shanking ; violence ; 3 ; except="lamb shank|lamb shanks"
shoot / shoots / shot / shooting ; violence ; 1 ; except="photo shoot|photo shoots|shoot an email|shoot me an email|shoot me a|shoot you a|shoot hoops|shooting star|shooting stars|trouble shoot|trouble shooting|flu shot|screen shot|shot of espresso|shoot for|good shot|great shot|best shot|give it a shot|worth a shot|shot on|a shot at|head shot|covid shot|booster shot|long shot|bamboo shoot|bamboo shoots|shot glass|shot put|mug shot|one shot|slap shot|moon shot|shooting guard|penalty shoot out|shoot out|sling shot|film shoot|shooting a film|big shot|clay shooting|shooting range"
gun down ; violence ; 3
guns down ; violence ; 3
gunned down ; violence ; 3
gunning down ; violence ; 3
shoot up ; violence ; 2
shot up ; violence ; 2
shooting up the ; violence ; 2
bomb / bombs / bombed / bombing ; violence ; 1 ; except="bath bomb|bath bombs|photo bomb|photo bombed|photo bombing|sex bomb|f bomb|cost a bomb|the bomb|seed bomb|bomb cyclone|bath bomb set|bomb disposal|cherry bomb|bomb shell|bombed at the box"
blow up / blows up ; violence ; 1 ; except="blow up mattress|blow up bed|blow up balloons|blow up doll|blow up a balloon|blow up the photo"
blew up ; violence ; 1
blown up ; violence ; 1
blowing up ; violence ; 1
burn / burns / burned / burnt / burning ; violence ; 1 ; except="burn calories|burn fat|burns fat|heart burn|burn out|sun burn|burned out|burnt out|burning man|burn off|burn rate|burnt toast|burnt ends|slow burn|burning question|burning questions|scott burns|robert burns|burns night|ken burns|freezer burn|burnt orange|wood burning|burns well|the candle burns|burnt my"
burn alive ; violence ; 3
burned alive ; violence ; 3
burnt alive ; violence ; 3
burning alive ; violence ; 3
set on fire ; violence ; 2
set alight ; violence ; 2
set fire to ; violence ; 2
torch / torches / torched / torching ; violence ; 2
gassed / gassing ; violence ; 2
gas ; violence ; 1 ; except="gas bill|gas bills|gas station|gas stations|natural gas|gas boiler|gas supply|gas meter|gas price|gas prices|gas engineer|gas leak|gas and electricity|for gas|gas pump|tear gas|gas hob|gas oven|gas fire|gas cooker|gas bbq|gas tank|at the gas|greenhouse gas|gas company|gas safe|gas mask|gas light|gas mileage|my gas|gas and electric|electricity and gas|oil and gas|gas bottle|gas grill|gas card|gas pedal|british gas|gas emissions"
poison / poisons / poisoned / poisoning ; violence ; 1 ; except="food poisoning|poison ivy|poison oak|poison the band|rat poison|carbon monoxide poisoning|lead poisoning|poison control"
crucify / crucifies / crucified / crucifying ; violence ; 2
impale / impales / impaled / impaling ; violence ; 3
disembowel / disembowels / disembowelled / disembowelling ; violence ; 1
gut / gutted / gutting ; violence ; 1
dismember / dismembers / dismembered / dismembering ; violence ; 3
mutilate / mutilates / mutilated / mutilating ; violence ; 3
maim / maims / maimed / maiming ; violence ; 3
torture / tortures / tortured / torturing ; violence ; 3
rape / rapes / raped / raping ; violence ; 3
gangrape / gangrapes / gangraped / gangraping ; violence ; 3
molest / molests / molested / molesting ; violence ; 3
castrate / castrates / castrated / castrating ; violence ; 3
electrocute / electrocutes / electrocuted / electrocuting ; violence ; 3
guillotine / guillotines / guillotined / guillotining ; violence ; 3
stone ; violence ; 1
stoned to death ; violence ; 1
stoning ; violence ; 1
stoned in the street ; violence ; 1
flog / flogs / flogged / flogging ; violence ; 1 ; except="flog a dead horse|flogging a dead horse|flog it"
whip / whips / whipped / whipping ; violence ; 1 ; except="whip up|whipped cream|whip round|whipping up|whipped up|cool whip|chief whip|whip it up|whipping cream|whips up|party whip|whipped coffee"
cane / caned ; violence ; 1 ; except="sugar cane|candy cane|walking cane|cane toad|cane toads|cane furniture|white cane"
thrash / thrashes / thrashed / thrashing ; violence ; 1 ; except="thrash metal"
enslave / enslaves / enslaved / enslaving ; violence ; 3
kidnap / kidnaps / kidnapped / kidnapping ; violence ; 2
abduct / abducts / abducted / abducting ; violence ; 2
scalp / scalps / scalped / scalping ; violence ; 3
skin alive ; violence ; 3
skinned alive ; violence ; 3
flay / flays / flayed / flaying ; violence ; 3
eliminate / eliminates / eliminated / eliminating / elimination ; violence ; 1
wipe out ; violence ; 2
wipes out ; violence ; 2
wiped out ; violence ; 2
wiping out ; violence ; 2
wipe off the map ; violence ; 2
wiped off the map ; violence ; 2
wipe them off the ; violence ; 2
wipe them out / wipe him out / wipe her out / wipe you out ; violence ; 2
put down ; violence ; 1
putting down ; violence ; 1
put to sleep ; violence ; 1
put to death ; violence ; 1
euthanise / euthanises / euthanised / euthanising / euthanize / euthanizes / euthanized / euthanizing ; violence ; 1
cull / culls / culled / culling ; violence ; 1
genocide / genocides / genocidal ; violence ; 2
holocaust ; violence ; 2
gas chamber / gas chambers ; violence ; 2
death camp / death camps ; violence ; 2
concentration camp / concentration camps ; violence ; 2
firing squad / firing squads ; violence ; 1
death squad / death squads ; violence ; 1
death penalty ; violence ; 1
death sentence ; violence ; 1
nuke / nukes / nuked / nuking ; violence ; 2
carpet bomb / carpet bombs / carpet bombed / carpet bombing ; violence ; 2
drone strike them ; violence ; 2
napalm / napalms / napalmed / napalming ; violence ; 2
beat up / beats up / beaten up / beating up ; violence ; 2
beat him up / beat her up / beat them up / beat you up ; violence ; 2
beat him to death / beat him to a pulp / beat him senseless / beat him black and blue / beat him down / beat him bloody / beat her to death / beat her to a pulp / beat her senseless / beat her black and blue / beat her down / beat her bloody / beat them to death / beat them to a pulp / beat them senseless / beat them black and blue / beat them down / beat them bloody / beat you to death / beat you to a pulp / beat you senseless / beat you black and blue / beat you down / beat you bloody ; violence ; 2
beat the shit out of / beat the crap out of / beat the hell out of / beat the living daylights out of / beat the fuck out of ; violence ; 2
beat to death ; violence ; 2
beaten to death ; violence ; 2
beat / beats / beaten / beating ; violence ; 1 ; except="beats headphones|beats by dre|beat the|beats the|can't beat|cannot be beaten|can't be beaten|heart beat|hard to beat|drop the beat|beat them 3|beat the rush|off the beaten|beat the eggs|beat box|beats working|price beat|be beaten|beat the clock|beating heart|beat around|beaten track|sick beat|dope beat|beat eggs|great beats"
punch / punches / punched / punching ; violence ; 1 ; except="punch line|punch lines|hole punch|fruit punch|punch in|pack a punch|packs a punch|rum punch|punch bag|punch bowl|punch out|punch card|punch above|punches above|punching above|sucker punch|one two punch|pleased as punch|punch and judy|punching bag"
punch in the face / punch in the throat / punch in the mouth ; violence ; 2
punched in the face ; violence ; 2
slap / slaps / slapped / slapping ; violence ; 1 ; except="slap on the wrist|slap up|slap dash|slap a|slapped on|slap bang|slap bass|slap stick|this slaps|song slaps|slap some"
smack / smacks / smacked / smacking ; violence ; 1 ; except="smack bang|smack in the middle|smack dab|lip smacking|smack talk"
clobber / clobbers / clobbered / clobbering ; violence ; 1
wallop / wallops / walloped / walloping ; violence ; 1
whack / whacks / whacked / whacking ; violence ; 1 ; except="whack a mole|out of whack|full whack"
kick / kicks / kicked / kicking ; violence ; 1 ; except="kick off|kicks off|kicked off|kicking off|kick start|kick starter|kick in|kicks in|free kick|kick out of|kick back|kick the habit|kick boxing|kick stand|drop kick|kicked out|side kick|alive and kicking|kick the bucket|kick myself|kick ass|kick the ball|penalty kick|kick on|just for kicks|kick about|corner kick|moscow mule kick"
kick shit out of / kick the shit out of / kick the crap out of ; violence ; 3
kicked to death ; violence ; 3
hit / hits / hitting ; violence ; 1 ; except="hit the|hits the|hitting the|hit me up|hit us up|big hit|greatest hits|hit song|hit single|hit send|hit enter|hit submit|hit show|hit it off|hit or miss|hit list|a hit with|hits different|hit like|hit subscribe|hit reply|hit our|hit my|hits home|hit film|hard hitting|smash hit|massive hit|hit series|instant hit|top hits|hit by the|hit pause|hit play|hit a|hit 100"
strike / strikes / striking ; violence ; 1 ; except="on strike|strike price|strike a|strike action|rail strike|train strikes|rail strikes|striking design|striking colours|lightning strike|counter strike|strike through|strikes a|tube strike|train strike|strike out|hunger strike|strike the right|strike while"
struck ; violence ; 1 ; except="struck by"
bash / bashes / bashed / bashing ; violence ; 2
batter / batters / battered / battering ; violence ; 2
clout / clouts / clouted / clouting ; violence ; 2
thump / thumps / thumped / thumping ; violence ; 2
pummel / pummels / pummeled / pummeling ; violence ; 2
bludgeon / bludgeons / bludgeoned / bludgeoning ; violence ; 2
headbutt / headbutts / headbutted / headbutting / head butt / head butts / head butted / head butting ; violence ; 3
assault / assaults / assaulted / assaulting ; violence ; 3
attack / attacks / attacked / attacking ; violence ; 1 ; except="heart attack|heart attacks|panic attack|panic attacks|attack helicopter|asthma attack|attack on titan|cyber attack|cyber attacks|phishing attack|attack surface|massive attack|anxiety attack|ransomware attack|attack the problem|shark attack"
mug / mugs / mugged / mugging ; violence ; 1
maul / mauls / mauled / mauling ; violence ; 1
crush / crushes / crushed / crushing ; violence ; 1 ; except="crush on|candy crush|my crush|crushed it|crushing it|crushed ice|crushed velvet|crush the competition|crushed garlic"
smash / smashes / smashed / smashing ; violence ; 1 ; except="smashed it|smashing it|smash hit|smash burger|smash burgers|smashing pumpkins|smashed avocado|super smash|smashed avo|smashed my screen|absolutely smashing|smash the target|smash the targets"
stomp / stomps / stomped / stomping ; violence ; 1
trample / tramples / trampled / trampling ; violence ; 1
curb stomp / curb stomps / curb stomped / curb stomping / curbstomp / curbstomps / curbstomped / curbstomping ; violence ; 3
kerb stomp / kerb stomps / kerb stomped / kerb stomping ; violence ; 3
stomp on his head / stomp on his face / stomp on his heads / stomp on his faces / stomp on her head / stomp on her face / stomp on her heads / stomp on her faces / stomp on their head / stomp on their face / stomp on their heads / stomp on their faces / stomp on your head / stomp on your face / stomp on your heads / stomp on your faces ; violence ; 3
smash his face / smash his head / smash his skull / smash his teeth / smash his brains / smash his windows / smash his heads / smash his faces / smash her face / smash her head / smash her skull / smash her teeth / smash her brains / smash her windows / smash her heads / smash her faces / smash their face / smash their head / smash their skull / smash their teeth / smash their brains / smash their windows / smash their heads / smash their faces / smash your face / smash your head / smash your skull / smash your teeth / smash your brains / smash your windows / smash your heads / smash your faces / smash ur face / smash ur head / smash ur skull / smash ur teeth / smash ur brains / smash ur windows / smash ur heads / smash ur faces ; violence ; 3
bash his head / bash his face / bash his skull / bash his brains / bash his heads / bash his faces / bash her head / bash her face / bash her skull / bash her brains / bash her heads / bash her faces / bash their head / bash their face / bash their skull / bash their brains / bash their heads / bash their faces / bash your head / bash your face / bash your skull / bash your brains / bash your heads / bash your faces ; violence ; 3
cave his head in / cave his face in / cave his skull in / cave his heads in / cave his faces in / cave her head in / cave her face in / cave her skull in / cave her heads in / cave her faces in / cave their head in / cave their face in / cave their skull in / cave their heads in / cave their faces in / cave your head in / cave your face in / cave your skull in / cave your heads in / cave your faces in ; violence ; 3
crack his skull / crack his skulls / crack his head open / crack his ribs / crack her skull / crack her skulls / crack her head open / crack her ribs / crack their skull / crack their skulls / crack their head open / crack their ribs / crack your skull / crack your skulls / crack your head open / crack your ribs ; violence ; 3
split his skull / split his head / split his lip / split her skull / split her head / split her lip / split their skull / split their head / split their lip / split your skull / split your head / split your lip ; violence ; 3
break his legs / break his arms / break his neck / break his necks / break his nose / break his jaw / break his face / break his teeth / break his bones / break his fingers / break his back / break her legs / break her arms / break her neck / break her necks / break her nose / break her jaw / break her face / break her teeth / break her bones / break her fingers / break her back / break their legs / break their arms / break their neck / break their necks / break their nose / break their jaw / break their face / break their teeth / break their bones / break their fingers / break their back / break your legs / break your arms / break your neck / break your necks / break your nose / break your jaw / break your face / break your teeth / break your bones / break your fingers / break your back / break ur legs / break ur arms / break ur neck / break ur necks / break ur nose / break ur jaw / break ur face / break ur teeth / break ur bones / break ur fingers / break ur back ; violence ; 2
snap his neck / snap his necks / snap his spine / snap his legs / snap his arms / snap her neck / snap her necks / snap her spine / snap her legs / snap her arms / snap their neck / snap their necks / snap their spine / snap their legs / snap their arms / snap your neck / snap your necks / snap your spine / snap your legs / snap your arms ; violence ; 2
wring his neck / wring his necks / wring her neck / wring her necks / wring their neck / wring their necks / wring your neck / wring your necks ; violence ; 2
slit his throat / slit his throats / slit his wrists / slit her throat / slit her throats / slit her wrists / slit their throat / slit their throats / slit their wrists / slit your throat / slit your throats / slit your wrists / slit ur throat / slit ur throats / slit ur wrists ; violence ; 2
cut his throat / cut his throats / cut his head off / cut his heads off / cut his balls off / cut his dick off / cut his tongue out / cut his fingers off / cut his face / cut her throat / cut her throats / cut her head off / cut her heads off / cut her balls off / cut her dick off / cut her tongue out / cut her fingers off / cut her face / cut their throat / cut their throats / cut their head off / cut their heads off / cut their balls off / cut their dick off / cut their tongue out / cut their fingers off / cut their face / cut your throat / cut your throats / cut your head off / cut your heads off / cut your balls off / cut your dick off / cut your tongue out / cut your fingers off / cut your face / cut ur throat / cut ur throats / cut ur head off / cut ur heads off / cut ur balls off / cut ur dick off / cut ur tongue out / cut ur fingers off / cut ur face ; violence ; 2
chop his head off / chop his heads off / chop his hands off / chop his dick off / chop his balls off / chop his fingers off / chop her head off / chop her heads off / chop her hands off / chop her dick off / chop her balls off / chop her fingers off / chop their head off / chop their heads off / chop their hands off / chop their dick off / chop their balls off / chop their fingers off / chop your head off / chop your heads off / chop your hands off / chop your dick off / chop your balls off / chop your fingers off ; violence ; 2
rip his head off / rip his throat out / rip his heart out / rip his arms off / rip his tongue out / rip his balls off / rip his guts out / rip her head off / rip her throat out / rip her heart out / rip her arms off / rip her tongue out / rip her balls off / rip her guts out / rip their head off / rip their throat out / rip their heart out / rip their arms off / rip their tongue out / rip their balls off / rip their guts out / rip your head off / rip your throat out / rip your heart out / rip your arms off / rip your tongue out / rip your balls off / rip your guts out ; violence ; 2
tear him apart / tear him limb from limb / tear him to pieces / tear him to shreds / tear her apart / tear her limb from limb / tear her to pieces / tear her to shreds / tear them apart / tear them limb from limb / tear them to pieces / tear them to shreds / tear you apart / tear you limb from limb / tear you to pieces / tear you to shreds ; violence ; 2
gouge his eyes out / gouge her eyes out / gouge their eyes out / gouge your eyes out ; violence ; 2
scratch his eyes out / scratch her eyes out / scratch their eyes out / scratch your eyes out ; violence ; 2
knock his teeth out / knock his teeth off / knock his teeth in / knock his block out / knock his block off / knock his block in / knock his head out / knock his head off / knock his head in / knock his lights out / knock his lights off / knock his lights in / knock her teeth out / knock her teeth off / knock her teeth in / knock her block out / knock her block off / knock her block in / knock her head out / knock her head off / knock her head in / knock her lights out / knock her lights off / knock her lights in / knock their teeth out / knock their teeth off / knock their teeth in / knock their block out / knock their block off / knock their block in / knock their head out / knock their head off / knock their head in / knock their lights out / knock their lights off / knock their lights in / knock your teeth out / knock your teeth off / knock your teeth in / knock your block out / knock your block off / knock your block in / knock your head out / knock your head off / knock your head in / knock your lights out / knock your lights off / knock your lights in ; violence ; 2
knock him out / knock him down / knock him unconscious / knock him senseless / knock her out / knock her down / knock her unconscious / knock her senseless / knock them out / knock them down / knock them unconscious / knock them senseless / knock you out / knock you down / knock you unconscious / knock you senseless ; violence ; 2
put him in hospital / put him in the hospital / put him in a coma / put him in the ground / put him in a grave / put him in a wheelchair / put him in a box / put him in an early grave / put her in hospital / put her in the hospital / put her in a coma / put her in the ground / put her in a grave / put her in a wheelchair / put her in a box / put her in an early grave / put them in hospital / put them in the hospital / put them in a coma / put them in the ground / put them in a grave / put them in a wheelchair / put them in a box / put them in an early grave / put you in hospital / put you in the hospital / put you in a coma / put you in the ground / put you in a grave / put you in a wheelchair / put you in a box / put you in an early grave ; violence ; 2
put a bullet in him / put a bullet in her / put a bullet in them / put a bullet in you / put a bullet in his / put a bullet through him / put a bullet through her / put a bullet through them / put a bullet through you / put a bullet through his / put a bullet through their heads / put a bullet through your head / put a bullet through your skull ; violence ; 2
bullet in his head / bullet in his heads / bullet in his brain / bullet in his skull / bullet in his back of the head / bullet in her head / bullet in her heads / bullet in her brain / bullet in her skull / bullet in her back of the head / bullet in their head / bullet in their heads / bullet in their brain / bullet in their skull / bullet in their back of the head / bullet in your head / bullet in your heads / bullet in your brain / bullet in your skull / bullet in your back of the head / bullet in the head / bullet in the heads / bullet in the brain / bullet in the skull / bullet in the back of the head ; violence ; 2
bullet between the eyes / bullet between his eyes / bullet between her eyes / bullet between your eyes / bullet between their eyes ; violence ; 2
put him against the wall / put him against a wall / put her against the wall / put her against a wall / put them against the wall / put them against a wall / put you against the wall / put you against a wall ; violence ; 2
up against the wall and ; violence ; 2
line them up and shoot / line you up and shoot ; violence ; 2
line them up against ; violence ; 2
string him up / string her up / string them up / string you up / string up ; violence ; 2
strung up ; violence ; 2
hang him high / hang him from / hang him by / hang her high / hang her from / hang her by / hang them high / hang them from / hang them by / hang you high / hang you from / hang you by ; violence ; 2
hang from a tree / hang from a lamppost / hang from lampposts / hang from lamp posts / hang from the nearest ; violence ; 2
run him over / run her over / run them over / run you over ; violence ; 2
run over protesters / run over cyclists / run over all the ; violence ; 2
mow them down / mow him down / mow her down / mow you down ; violence ; 2
throw him off a / throw him off the / throw him under a / throw him under the / throw him out of the window / throw him in the sea / throw him in the river / throw him to the wolves / throw him in the gas / throw him from a / throw her off a / throw her off the / throw her under a / throw her under the / throw her out of the window / throw her in the sea / throw her in the river / throw her to the wolves / throw her in the gas / throw her from a / throw them off a / throw them off the / throw them under a / throw them under the / throw them out of the window / throw them in the sea / throw them in the river / throw them to the wolves / throw them in the gas / throw them from a / throw you off a / throw you off the / throw you under a / throw you under the / throw you out of the window / throw you in the sea / throw you in the river / throw you to the wolves / throw you in the gas / throw you from a ; violence ; 2
push him off a / push him under a / push him in front of / push him down the stairs / push him off the / push her off a / push her under a / push her in front of / push her down the stairs / push her off the / push them off a / push them under a / push them in front of / push them down the stairs / push them off the / push you off a / push you under a / push you in front of / push you down the stairs / push you off the ; violence ; 2
throw acid ; violence ; 2
acid attack / acid attacks ; violence ; 2
acid in his face / acid in her face / acid in their face / acid in your face ; violence ; 2
pour petrol on ; violence ; 2
douse him in petrol / douse her in petrol / douse them in petrol / douse you in petrol ; violence ; 2
glass him in / glass her in / glass them in / glass you in ; violence ; 2
glassed him / glassed her / glassed them ; violence ; 2
kneecap / kneecaps / kneecapped / kneecapping ; violence ; 2
rough up / roughed up ; violence ; 2
duff up / duffed up ; violence ; 2
do him over / do her over / do them over / do you over ; violence ; 2
give him a kicking / give him a good kicking / give him a beating / give him a good beating / give him a hiding / give him a good hiding / give him a slap / give him a smack / give him a thrashing / give him a good slap / give him a pasting / give her a kicking / give her a good kicking / give her a beating / give her a good beating / give her a hiding / give her a good hiding / give her a slap / give her a smack / give her a thrashing / give her a good slap / give her a pasting / give them a kicking / give them a good kicking / give them a beating / give them a good beating / give them a hiding / give them a good hiding / give them a slap / give them a smack / give them a thrashing / give them a good slap / give them a pasting / give you a kicking / give you a good kicking / give you a beating / give you a good beating / give you a hiding / give you a good hiding / give you a slap / give you a smack / give you a thrashing / give you a good slap / give you a pasting ; violence ; 2
teach him a lesson / teach her a lesson / teach them a lesson / teach you a lesson ; violence ; 2
taught a lesson ; violence ; 2
needs a slap / needs a good slap / needs a beating / needs a kicking / needs a good hiding / needs a bullet / needs a smack / needs a good kicking / needs a punch / needs a good smack ; violence ; 2
need a slap / need a good slap / need a beating / need a kicking / need a good hiding / need a bullet / need a smack / need a good kicking / need a punch ; violence ; 2
deserves a slap / deserves a beating / deserves a kicking / deserves a bullet / deserves a smack / deserves a punch / deserves a good hiding ; violence ; 2
deserve a slap / deserve a beating / deserve a kicking / deserve a bullet / deserve a smack / deserve a punch / deserve a good hiding ; violence ; 2
asking for a slap / asking for a beating / asking for a kicking / asking for a smack / asking for a punch ; violence ; 2
make him bleed / make him suffer / make him scream / make him pay in blood / make him beg for mercy / make her bleed / make her suffer / make her scream / make her pay in blood / make her beg for mercy / make them bleed / make them suffer / make them scream / make them pay in blood / make them beg for mercy / make you bleed / make you suffer / make you scream / make you pay in blood / make you beg for mercy ; violence ; 2
draw blood ; violence ; 2
spill his blood / spill her blood / spill their blood / spill your blood ; violence ; 2
blood on the streets ; violence ; 2
bathe in their blood / bathe in his blood / bathe in her blood / bathe in your blood ; violence ; 2
blood will be spilled ; violence ; 2
blood will flow ; violence ; 2
heads will roll ; violence ; 2
heads on spikes / heads on pikes / heads on sticks / heads on a spike ; violence ; 2
sledgehammer to his / sledgehammer to her / sledgehammer to their / sledgehammer to your ; violence ; 2
baseball bat to his / baseball bat to her / baseball bat to their / baseball bat to your ; violence ; 2
machete / machetes ; violence ; 2
molotov / molotovs ; violence ; 2
pipe bomb / pipe bombs ; violence ; 2
car bomb / car bombs ; violence ; 2
nail bomb / nail bombs ; violence ; 2
pogrom / pogroms ; violence ; 2
should be shot / should be hanged / should be hung / should be executed / should be burned / should be burnt / should be stoned / should be gassed / should be drowned / should be beaten up / should be beaten to death / should be crucified / should be whipped / should be flogged / should be strung up / should be put against a wall / should be put to death / should be butchered / should be bombed / should be nuked / should be strangled / should be poisoned / should be euthanised / should be euthanized / should be put to sleep / should be fed to the / must be shot / must be hanged / must be hung / must be executed / must be burned / must be burnt / must be stoned / must be gassed / must be drowned / must be beaten up / must be beaten to death / must be crucified / must be whipped / must be flogged / must be strung up / must be put against a wall / must be put to death / must be butchered / must be bombed / must be nuked / must be strangled / must be poisoned / must be euthanised / must be euthanized / must be put to sleep / must be fed to the / ought to be shot / ought to be hanged / ought to be hung / ought to be executed / ought to be burned / ought to be burnt / ought to be stoned / ought to be gassed / ought to be drowned / ought to be beaten up / ought to be beaten to death / ought to be crucified / ought to be whipped / ought to be flogged / ought to be strung up / ought to be put against a wall / ought to be put to death / ought to be butchered / ought to be bombed / ought to be nuked / ought to be strangled / ought to be poisoned / ought to be euthanised / ought to be euthanized / ought to be put to sleep / ought to be fed to the / need to be shot / need to be hanged / need to be hung / need to be executed / need to be burned / need to be burnt / need to be stoned / need to be gassed / need to be drowned / need to be beaten up / need to be beaten to death / need to be crucified / need to be whipped / need to be flogged / need to be strung up / need to be put against a wall / need to be put to death / need to be butchered / need to be bombed / need to be nuked / need to be strangled / need to be poisoned / need to be euthanised / need to be euthanized / need to be put to sleep / need to be fed to the / needs to be shot / needs to be hanged / needs to be hung / needs to be executed / needs to be burned / needs to be burnt / needs to be stoned / needs to be gassed / needs to be drowned / needs to be beaten up / needs to be beaten to death / needs to be crucified / needs to be whipped / needs to be flogged / needs to be strung up / needs to be put against a wall / needs to be put to death / needs to be butchered / needs to be bombed / needs to be nuked / needs to be strangled / needs to be poisoned / needs to be euthanised / needs to be euthanized / needs to be put to sleep / needs to be fed to the / have to be shot / have to be hanged / have to be hung / have to be executed / have to be burned / have to be burnt / have to be stoned / have to be gassed / have to be drowned / have to be beaten up / have to be beaten to death / have to be crucified / have to be whipped / have to be flogged / have to be strung up / have to be put against a wall / have to be put to death / have to be butchered / have to be bombed / have to be nuked / have to be strangled / have to be poisoned / have to be euthanised / have to be euthanized / have to be put to sleep / have to be fed to the / deserve to be shot / deserve to be hanged / deserve to be hung / deserve to be executed / deserve to be burned / deserve to be burnt / deserve to be stoned / deserve to be gassed / deserve to be drowned / deserve to be beaten up / deserve to be beaten to death / deserve to be crucified / deserve to be whipped / deserve to be flogged / deserve to be strung up / deserve to be put against a wall / deserve to be put to death / deserve to be butchered / deserve to be bombed / deserve to be nuked / deserve to be strangled / deserve to be poisoned / deserve to be euthanised / deserve to be euthanized / deserve to be put to sleep / deserve to be fed to the / deserves to be shot / deserves to be hanged / deserves to be hung / deserves to be executed / deserves to be burned / deserves to be burnt / deserves to be stoned / deserves to be gassed / deserves to be drowned / deserves to be beaten up / deserves to be beaten to death / deserves to be crucified / deserves to be whipped / deserves to be flogged / deserves to be strung up / deserves to be put against a wall / deserves to be put to death / deserves to be butchered / deserves to be bombed / deserves to be nuked / deserves to be strangled / deserves to be poisoned / deserves to be euthanised / deserves to be euthanized / deserves to be put to sleep / deserves to be fed to the / gonna be shot / gonna be hanged / gonna be hung / gonna be executed / gonna be burned / gonna be burnt / gonna be stoned / gonna be gassed / gonna be drowned / gonna be beaten up / gonna be beaten to death / gonna be crucified / gonna be whipped / gonna be flogged / gonna be strung up / gonna be put against a wall / gonna be put to death / gonna be butchered / gonna be bombed / gonna be nuked / gonna be strangled / gonna be poisoned / gonna be euthanised / gonna be euthanized / gonna be put to sleep / gonna be fed to the ; violence ; 3
deserve to die / deserve to be dead / deserve to suffer / deserve death / deserve the death penalty / deserve to burn / deserve to hang / deserve to rot / deserve everything bad / deserve to get hurt / deserve a slow death / deserve a painful death / deserve to be in pain / deserve what they get / deserve to go to hell / deserves to die / deserves to be dead / deserves to suffer / deserves death / deserves the death penalty / deserves to burn / deserves to hang / deserves to rot / deserves everything bad / deserves to get hurt / deserves a slow death / deserves a painful death / deserves to be in pain / deserves what they get / deserves to go to hell / deserved to die / deserved to be dead / deserved to suffer / deserved death / deserved the death penalty / deserved to burn / deserved to hang / deserved to rot / deserved everything bad / deserved to get hurt / deserved a slow death / deserved a painful death / deserved to be in pain / deserved what they get / deserved to go to hell ; violence ; 3
someone should beat him / someone should beat her / someone should beat them / someone should beat you / someone should beat these / someone should slap him / someone should slap her / someone should slap them / someone should slap you / someone should slap these / someone needs to shoot him / someone needs to shoot her / someone needs to shoot them / someone needs to shoot you / someone needs to shoot these / someone needs to burn him / someone needs to burn her / someone needs to burn them / someone needs to burn you / someone needs to burn these / someone needs to bomb him / someone needs to bomb her / someone needs to bomb them / someone needs to bomb you / someone needs to bomb these / someone needs to beat him / someone needs to beat her / someone needs to beat them / someone needs to beat you / someone needs to beat these / someone needs to slap him / someone needs to slap her / someone needs to slap them / someone needs to slap you / someone needs to slap these / someone needs to punch him / someone needs to punch her / someone needs to punch them / someone needs to punch you / someone needs to punch these / someone needs to hurt him / someone needs to hurt her / someone needs to hurt them / someone needs to hurt you / someone needs to hurt these / someone please shoot him / someone please shoot her / someone please shoot them / someone please shoot you / someone please shoot these / someone please burn him / someone please burn her / someone please burn them / someone please burn you / someone please burn these / someone please bomb him / someone please bomb her / someone please bomb them / someone please bomb you / someone please bomb these / someone please beat him / someone please beat her / someone please beat them / someone please beat you / someone please beat these / someone please slap him / someone please slap her / someone please slap them / someone please slap you / someone please slap these / someone please punch him / someone please punch her / someone please punch them / someone please punch you / someone please punch these / someone please hurt him / someone please hurt her / someone please hurt them / someone please hurt you / someone please hurt these ; violence ; 3
why hasn't someone shot / why hasnt someone shot / why hasn't someone bombed / why hasnt someone bombed / why hasn't anyone shot / why hasnt anyone shot / why hasn't anyone bombed / why hasnt anyone bombed / why hasn't anybody shot / why hasnt anybody shot / why hasn't anybody bombed / why hasnt anybody bombed / why hasn't somebody shot / why hasnt somebody shot / why hasn't somebody bombed / why hasnt somebody bombed ; violence ; 3
let's shoot him / let's shoot her / let's shoot them / let's shoot you / let's shoot all / let's shoot every / let's shoot these / let's shoot those / let's hang him / let's hang her / let's hang them / let's hang you / let's hang all / let's hang every / let's hang these / let's hang those / let's burn him / let's burn her / let's burn them / let's burn you / let's burn all / let's burn every / let's burn these / let's burn those / let's bomb him / let's bomb her / let's bomb them / let's bomb you / let's bomb all / let's bomb every / let's bomb these / let's bomb those / let's gas him / let's gas her / let's gas them / let's gas you / let's gas all / let's gas every / let's gas these / let's gas those / let's hurt him / let's hurt her / let's hurt them / let's hurt you / let's hurt all / let's hurt every / let's hurt these / let's hurt those / let's smash him / let's smash her / let's smash them / let's smash you / let's smash all / let's smash every / let's smash these / let's smash those / let's beat up him / let's beat up her / let's beat up them / let's beat up you / let's beat up all / let's beat up every / let's beat up these / let's beat up those / let's punch him / let's punch her / let's punch them / let's punch you / let's punch all / let's punch every / let's punch these / let's punch those / let's attack him / let's attack her / let's attack them / let's attack you / let's attack all / let's attack every / let's attack these / let's attack those / should shoot him / should shoot her / should shoot them / should shoot you / should shoot all / should shoot every / should shoot these / should shoot those / should hang him / should hang her / should hang them / should hang you / should hang all / should hang every / should hang these / should hang those / should burn him / should burn her / should burn them / should burn you / should burn all / should burn every / should burn these / should burn those / should bomb him / should bomb her / should bomb them / should bomb you / should bomb all / should bomb every / should bomb these / should bomb those / should gas him / should gas her / should gas them / should gas you / should gas all / should gas every / should gas these / should gas those / should hurt him / should hurt her / should hurt them / should hurt you / should hurt all / should hurt every / should hurt these / should hurt those / should smash him / should smash her / should smash them / should smash you / should smash all / should smash every / should smash these / should smash those / should beat up him / should beat up her / should beat up them / should beat up you / should beat up all / should beat up every / should beat up these / should beat up those / should punch him / should punch her / should punch them / should punch you / should punch all / should punch every / should punch these / should punch those / should attack him / should attack her / should attack them / should attack you / should attack all / should attack every / should attack these / should attack those / must shoot him / must shoot her / must shoot them / must shoot you / must shoot all / must shoot every / must shoot these / must shoot those / must hang him / must hang her / must hang them / must hang you / must hang all / must hang every / must hang these / must hang those / must burn him / must burn her / must burn them / must burn you / must burn all / must burn every / must burn these / must burn those / must bomb him / must bomb her / must bomb them / must bomb you / must bomb all / must bomb every / must bomb these / must bomb those / must gas him / must gas her / must gas them / must gas you / must gas all / must gas every / must gas these / must gas those / must hurt him / must hurt her / must hurt them / must hurt you / must hurt all / must hurt every / must hurt these / must hurt those / must smash him / must smash her / must smash them / must smash you / must smash all / must smash every / must smash these / must smash those / must beat up him / must beat up her / must beat up them / must beat up you / must beat up all / must beat up every / must beat up these / must beat up those / must punch him / must punch her / must punch them / must punch you / must punch all / must punch every / must punch these / must punch those / must attack him / must attack her / must attack them / must attack you / must attack all / must attack every / must attack these / must attack those / need to shoot him / need to shoot her / need to shoot them / need to shoot you / need to shoot all / need to shoot every / need to shoot these / need to shoot those / need to hang him / need to hang her / need to hang them / need to hang you / need to hang all / need to hang every / need to hang these / need to hang those / need to burn him / need to burn her / need to burn them / need to burn you / need to burn all / need to burn every / need to burn these / need to burn those / need to bomb him / need to bomb her / need to bomb them / need to bomb you / need to bomb all / need to bomb every / need to bomb these / need to bomb those / need to gas him / need to gas her / need to gas them / need to gas you / need to gas all / need to gas every / need to gas these / need to gas those / need to hurt him / need to hurt her / need to hurt them / need to hurt you / need to hurt all / need to hurt every / need to hurt these / need to hurt those / need to smash him / need to smash her / need to smash them / need to smash you / need to smash all / need to smash every / need to smash these / need to smash those / need to beat up him / need to beat up her / need to beat up them / need to beat up you / need to beat up all / need to beat up every / need to beat up these / need to beat up those / need to punch him / need to punch her / need to punch them / need to punch you / need to punch all / need to punch every / need to punch these / need to punch those / need to attack him / need to attack her / need to attack them / need to attack you / need to attack all / need to attack every / need to attack these / need to attack those / want to shoot him / want to shoot her / want to shoot them / want to shoot you / want to shoot all / want to shoot every / want to shoot these / want to shoot those / want to hang him / want to hang her / want to hang them / want to hang you / want to hang all / want to hang every / want to hang these / want to hang those / want to burn him / want to burn her / want to burn them / want to burn you / want to burn all / want to burn every / want to burn these / want to burn those / want to bomb him / want to bomb her / want to bomb them / want to bomb you / want to bomb all / want to bomb every / want to bomb these / want to bomb those / want to gas him / want to gas her / want to gas them / want to gas you / want to gas all / want to gas every / want to gas these / want to gas those / want to hurt him / want to hurt her / want to hurt them / want to hurt you / want to hurt all / want to hurt every / want to hurt these / want to hurt those / want to smash him / want to smash her / want to smash them / want to smash you / want to smash all / want to smash every / want to smash these / want to smash those / want to beat up him / want to beat up her / want to beat up them / want to beat up you / want to beat up all / want to beat up every / want to beat up these / want to beat up those / want to punch him / want to punch her / want to punch them / want to punch you / want to punch all / want to punch every / want to punch these / want to punch those / want to attack him / want to attack her / want to attack them / want to attack you / want to attack all / want to attack every / want to attack these / want to attack those / love to shoot him / love to shoot her / love to shoot them / love to shoot you / love to shoot all / love to shoot every / love to shoot these / love to shoot those / love to hang him / love to hang her / love to hang them / love to hang you / love to hang all / love to hang every / love to hang these / love to hang those / love to burn him / love to burn her / love to burn them / love to burn you / love to burn all / love to burn every / love to burn these / love to burn those / love to bomb him / love to bomb her / love to bomb them / love to bomb you / love to bomb all / love to bomb every / love to bomb these / love to bomb those / love to gas him / love to gas her / love to gas them / love to gas you / love to gas all / love to gas every / love to gas these / love to gas those / love to hurt him / love to hurt her / love to hurt them / love to hurt you / love to hurt all / love to hurt every / love to hurt these / love to hurt those / love to smash him / love to smash her / love to smash them / love to smash you / love to smash all / love to smash every / love to smash these / love to smash those / love to beat up him / love to beat up her / love to beat up them / love to beat up you / love to beat up all / love to beat up every / love to beat up these / love to beat up those / love to punch him / love to punch her / love to punch them / love to punch you / love to punch all / love to punch every / love to punch these / love to punch those / love to attack him / love to attack her / love to attack them / love to attack you / love to attack all / love to attack every / love to attack these / love to attack those / could shoot him / could shoot her / could shoot them / could shoot you / could shoot all / could shoot every / could shoot these / could shoot those / could hang him / could hang her / could hang them / could hang you / could hang all / could hang every / could hang these / could hang those / could burn him / could burn her / could burn them / could burn you / could burn all / could burn every / could burn these / could burn those / could bomb him / could bomb her / could bomb them / could bomb you / could bomb all / could bomb every / could bomb these / could bomb those / could gas him / could gas her / could gas them / could gas you / could gas all / could gas every / could gas these / could gas those / could hurt him / could hurt her / could hurt them / could hurt you / could hurt all / could hurt every / could hurt these / could hurt those / could smash him / could smash her / could smash them / could smash you / could smash all / could smash every / could smash these / could smash those / could beat up him / could beat up her / could beat up them / could beat up you / could beat up all / could beat up every / could beat up these / could beat up those / could punch him / could punch her / could punch them / could punch you / could punch all / could punch every / could punch these / could punch those / could attack him / could attack her / could attack them / could attack you / could attack all / could attack every / could attack these / could attack those / time to shoot him / time to shoot her / time to shoot them / time to shoot you / time to shoot all / time to shoot every / time to shoot these / time to shoot those / time to hang him / time to hang her / time to hang them / time to hang you / time to hang all / time to hang every / time to hang these / time to hang those / time to burn him / time to burn her / time to burn them / time to burn you / time to burn all / time to burn every / time to burn these / time to burn those / time to bomb him / time to bomb her / time to bomb them / time to bomb you / time to bomb all / time to bomb every / time to bomb these / time to bomb those / time to gas him / time to gas her / time to gas them / time to gas you / time to gas all / time to gas every / time to gas these / time to gas those / time to hurt him / time to hurt her / time to hurt them / time to hurt you / time to hurt all / time to hurt every / time to hurt these / time to hurt those / time to smash him / time to smash her / time to smash them / time to smash you / time to smash all / time to smash every / time to smash these / time to smash those / time to beat up him / time to beat up her / time to beat up them / time to beat up you / time to beat up all / time to beat up every / time to beat up these / time to beat up those / time to punch him / time to punch her / time to punch them / time to punch you / time to punch all / time to punch every / time to punch these / time to punch those / time to attack him / time to attack her / time to attack them / time to attack you / time to attack all / time to attack every / time to attack these / time to attack those ; violence ; 3
open season on ; violence ; 3
the only good one is a dead / the only good muslim is a dead / the only good jew is a dead / the only good black is a dead / the only good gay is a dead / the only good cop is a dead / the only good immigrant is a dead / the only good migrant is a dead / the only good indian is a dead / the only good arab is a dead / the only good tory is a dead / the only good russian is a dead ; violence ; 3
is a dead one ; violence ; 3

# Harm or death wished.
kys ; wish ; 3
kill yourself / kill yourselves / kill urself / kill ur self / kill your self ; wish ; 3
keep yourself safe and die / keep urself safe and die ; wish ; 3
unalive yourself / unalive urself ; wish ; 3
off yourself ; wish ; 3
top yourself ; wish ; 3
neck yourself ; wish ; 3
neck urself ; wish ; 3
end your life ; wish ; 3
end yourself ; wish ; 3
end your own life ; wish ; 3
end ur life ; wish ; 3
take your own life ; wish ; 3
hang yourself ; wish ; 3
hang urself ; wish ; 3
drown yourself ; wish ; 3
shoot yourself ; wish ; 3
shoot urself ; wish ; 3
stab yourself ; wish ; 3
cut yourself ; wish ; 3
slit your wrists ; wish ; 3
slit ur wrists ; wish ; 3
slit your own throat ; wish ; 3
overdose already ; wish ; 3
drink bleach ; wish ; 3
drink some bleach ; wish ; 3
drink poison ; wish ; 3
swallow a bullet ; wish ; 3
eat a bullet ; wish ; 3
eat a gun ; wish ; 3
suck on a gun ; wish ; 3
swallow a grenade ; wish ; 3
jump off a cliff / jump off a bridge / jump off a building / jump off a roof ; wish ; 3
jump in front of a train / jump in front of a bus / jump in front of a car / jump in front of a truck / jump in front of a lorry ; wish ; 3
throw yourself off / throw yourself under / throw yourself in front of ; wish ; 3
walk into traffic ; wish ; 3
play in traffic ; wish ; 3
play on the motorway ; wish ; 3
step in front of a bus / step in front of a train / step in front of a truck ; wish ; 3
take a long walk off a short pier ; wish ; 3
do us all a favour and die / do us all a favour and kill / do us all a favour and jump / do us all a favour and end ; wish ; 3
do us all a favor and die / do us all a favor and kill / do us all a favor and jump / do us all a favor and end ; wish ; 3
do the world a favour and die / do the world a favour and kill / do the world a favour and jump / do the world a favour and end ; wish ; 3
do the world a favor and die / do the world a favor and kill / do the world a favor and jump / do the world a favor and end ; wish ; 3
do everyone a favour and die ; wish ; 3
do everyone a favor and die ; wish ; 3
you should die / you should be dead / you should hang / you should burn / you should be shot / you should be hanged / you should rot / you should be killed / you should be raped / you should jump off / you should drop dead / you should have died / you should suffer / you should be ashamed to live / you should be put down / u should die / u should be dead / u should hang / u should burn / u should be shot / u should be hanged / u should rot / u should be killed / u should be raped / u should jump off / u should drop dead / u should have died / u should suffer / u should be ashamed to live / u should be put down / ya should die / ya should be dead / ya should hang / ya should burn / ya should be shot / ya should be hanged / ya should rot / ya should be killed / ya should be raped / ya should jump off / ya should drop dead / ya should have died / ya should suffer / ya should be ashamed to live / ya should be put down ; wish ; 3
you ought to be shot / you ought to be hanged / you ought to be put down / you ought to be dead / you ought to be killed / you ought to be locked up ; wish ; 3
you deserve to die / you deserve to suffer / you deserve to burn / you deserve to rot / you deserve death / you deserve to be raped / you deserve to be shot / you deserve to be killed / you deserve cancer / you deserve to be beaten / you deserve a bullet / you deserve every bad thing / you deserve to lose everything / you deserve to hang ; wish ; 3
you need to die / you need to be put down / you need to be shot / you need to be killed / you need to be beaten ; wish ; 3
you don't deserve to live / you dont deserve to live / you don't deserve to breathe / you dont deserve to breathe / you don't deserve to exist / you dont deserve to exist / you don't deserve to be alive / you dont deserve to be alive / you don't deserve to be a mother / you dont deserve to be a mother / you don't deserve to be happy / you dont deserve to be happy / you don't deserve to have children / you dont deserve to have children ; wish ; 3
nobody would miss you ; wish ; 3
no one would miss you ; wish ; 3
no one will miss you ; wish ; 3
nobody will miss you ; wish ; 3
no one will cry at your funeral ; wish ; 3
nobody would care if you died ; wish ; 3
no one would care if you died ; wish ; 3
the world would be better without you ; wish ; 3
world is better without you ; wish ; 3
better off without you ; wish ; 3
better off dead ; wish ; 3
why aren't you dead / why arent you dead ; wish ; 3
why are you still alive ; wish ; 3
why are you alive ; wish ; 3
why are you still breathing ; wish ; 3
should have been aborted ; wish ; 3
should've been aborted ; wish ; 3
should have swallowed you ; wish ; 3
should've swallowed you ; wish ; 3
your mother should have aborted / your mother should have swallowed / your mother should have strangled ; wish ; 3
your mum should have aborted / your mum should have swallowed / your mum should have strangled ; wish ; 3
wish you were dead / wish you were never born / wish you were aborted ; wish ; 3
wish you'd die / wish you'd drop dead / wish you'd never been born ; wish ; 3
wish you would die / wish you would drop dead / wish you would disappear / wish you would stop breathing ; wish ; 3
wish death on you / wish death on him / wish death on her / wish death on them / wish death upon you / wish death upon him / wish death upon her / wish death upon them / wish death to you / wish death to him / wish death to her / wish death to them / wish cancer on you / wish cancer on him / wish cancer on her / wish cancer on them / wish cancer upon you / wish cancer upon him / wish cancer upon her / wish cancer upon them / wish cancer to you / wish cancer to him / wish cancer to her / wish cancer to them / wish the worst on you / wish the worst on him / wish the worst on her / wish the worst on them / wish the worst upon you / wish the worst upon him / wish the worst upon her / wish the worst upon them / wish the worst to you / wish the worst to him / wish the worst to her / wish the worst to them / wish all the worst on you / wish all the worst on him / wish all the worst on her / wish all the worst on them / wish all the worst upon you / wish all the worst upon him / wish all the worst upon her / wish all the worst upon them / wish all the worst to you / wish all the worst to him / wish all the worst to her / wish all the worst to them / wish ill on you / wish ill on him / wish ill on her / wish ill on them / wish ill upon you / wish ill upon him / wish ill upon her / wish ill upon them / wish ill to you / wish ill to him / wish ill to her / wish ill to them / wish harm on you / wish harm on him / wish harm on her / wish harm on them / wish harm upon you / wish harm upon him / wish harm upon her / wish harm upon them / wish harm to you / wish harm to him / wish harm to her / wish harm to them ; wish ; 3
i wish you nothing but / i wish you a slow / i wish you a painful / i wish you death / i wish you cancer / i wish you all the worst / i wish you dead / i wish you pain ; wish ; 3
wishing death / wishing cancer / wishing you dead / wishing you death / wishing you the worst ; wish ; 3
hope you die / hope you dies / hope you rot / hope you rots / hope you burn / hope you burns / hope you suffer / hope you suffers / hope you get cancer / hope you gets cancer / hope you get raped / hope you gets raped / hope you get hit / hope you gets hit / hope you get shot / hope you gets shot / hope you get stabbed / hope you gets stabbed / hope you get killed / hope you gets killed / hope you get covid / hope you get aids / hope you drop dead / hope you drops dead / hope you choke / hope you chokes / hope you drown / hope you drowns / hope you bleed / hope you crash / hope you crashes / hope you get run over / hope you gets run over / hope you get murdered / hope you get beaten / hope you get sick / hope you never wake up / hope you lose everything / hope you go bankrupt / hope you get fired / hope you end up homeless / hope you never have kids / hope you hang / hope you get hurt / hope you go to hell / hope you fall down the stairs / hope you get what's coming / hope you get what you deserve / hope you get deported / hope u die / hope u dies / hope u rot / hope u rots / hope u burn / hope u burns / hope u suffer / hope u suffers / hope u get cancer / hope u gets cancer / hope u get raped / hope u gets raped / hope u get hit / hope u gets hit / hope u get shot / hope u gets shot / hope u get stabbed / hope u gets stabbed / hope u get killed / hope u gets killed / hope u get covid / hope u get aids / hope u drop dead / hope u drops dead / hope u choke / hope u chokes / hope u drown / hope u drowns / hope u bleed / hope u crash / hope u crashes / hope u get run over / hope u gets run over / hope u get murdered / hope u get beaten / hope u get sick / hope u never wake up / hope u lose everything / hope u go bankrupt / hope u get fired / hope u end up homeless / hope u never have kids / hope u hang / hope u get hurt / hope u go to hell / hope u fall down the stairs / hope u get what's coming / hope u get what you deserve / hope u get deported / hope they die / hope they dies / hope they rot / hope they rots / hope they burn / hope they burns / hope they suffer / hope they suffers / hope they get cancer / hope they gets cancer / hope they get raped / hope they gets raped / hope they get hit / hope they gets hit / hope they get shot / hope they gets shot / hope they get stabbed / hope they gets stabbed / hope they get killed / hope they gets killed / hope they get covid / hope they get aids / hope they drop dead / hope they drops dead / hope they choke / hope they chokes / hope they drown / hope they drowns / hope they bleed / hope they crash / hope they crashes / hope they get run over / hope they gets run over / hope they get murdered / hope they get beaten / hope they get sick / hope they never wake up / hope they lose everything / hope they go bankrupt / hope they get fired / hope they end up homeless / hope they never have kids / hope they hang / hope they get hurt / hope they go to hell / hope they fall down the stairs / hope they get what's coming / hope they get what you deserve / hope they get deported / hope he die / hope he dies / hope he rot / hope he rots / hope he burn / hope he burns / hope he suffer / hope he suffers / hope he get cancer / hope he gets cancer / hope he get raped / hope he gets raped / hope he get hit / hope he gets hit / hope he get shot / hope he gets shot / hope he get stabbed / hope he gets stabbed / hope he get killed / hope he gets killed / hope he get covid / hope he get aids / hope he drop dead / hope he drops dead / hope he choke / hope he chokes / hope he drown / hope he drowns / hope he bleed / hope he crash / hope he crashes / hope he get run over / hope he gets run over / hope he get murdered / hope he get beaten / hope he get sick / hope he never wake up / hope he lose everything / hope he go bankrupt / hope he get fired / hope he end up homeless / hope he never have kids / hope he hang / hope he get hurt / hope he go to hell / hope he fall down the stairs / hope he get what's coming / hope he get what you deserve / hope he get deported / hope she die / hope she dies / hope she rot / hope she rots / hope she burn / hope she burns / hope she suffer / hope she suffers / hope she get cancer / hope she gets cancer / hope she get raped / hope she gets raped / hope she get hit / hope she gets hit / hope she get shot / hope she gets shot / hope she get stabbed / hope she gets stabbed / hope she get killed / hope she gets killed / hope she get covid / hope she get aids / hope she drop dead / hope she drops dead / hope she choke / hope she chokes / hope she drown / hope she drowns / hope she bleed / hope she crash / hope she crashes / hope she get run over / hope she gets run over / hope she get murdered / hope she get beaten / hope she get sick / hope she never wake up / hope she lose everything / hope she go bankrupt / hope she get fired / hope she end up homeless / hope she never have kids / hope she hang / hope she get hurt / hope she go to hell / hope she fall down the stairs / hope she get what's coming / hope she get what you deserve / hope she get deported / hope your family die / hope your family dies / hope your family rot / hope your family rots / hope your family burn / hope your family burns / hope your family suffer / hope your family suffers / hope your family get cancer / hope your family gets cancer / hope your family get raped / hope your family gets raped / hope your family get hit / hope your family gets hit / hope your family get shot / hope your family gets shot / hope your family get stabbed / hope your family gets stabbed / hope your family get killed / hope your family gets killed / hope your family get covid / hope your family get aids / hope your family drop dead / hope your family drops dead / hope your family choke / hope your family chokes / hope your family drown / hope your family drowns / hope your family bleed / hope your family crash / hope your family crashes / hope your family get run over / hope your family gets run over / hope your family get murdered / hope your family get beaten / hope your family get sick / hope your family never wake up / hope your family lose everything / hope your family go bankrupt / hope your family get fired / hope your family end up homeless / hope your family never have kids / hope your family hang / hope your family get hurt / hope your family go to hell / hope your family fall down the stairs / hope your family get what's coming / hope your family get what you deserve / hope your family get deported / hope your kids die / hope your kids dies / hope your kids rot / hope your kids rots / hope your kids burn / hope your kids burns / hope your kids suffer / hope your kids suffers / hope your kids get cancer / hope your kids gets cancer / hope your kids get raped / hope your kids gets raped / hope your kids get hit / hope your kids gets hit / hope your kids get shot / hope your kids gets shot / hope your kids get stabbed / hope your kids gets stabbed / hope your kids get killed / hope your kids gets killed / hope your kids get covid / hope your kids get aids / hope your kids drop dead / hope your kids drops dead / hope your kids choke / hope your kids chokes / hope your kids drown / hope your kids drowns / hope your kids bleed / hope your kids crash / hope your kids crashes / hope your kids get run over / hope your kids gets run over / hope your kids get murdered / hope your kids get beaten / hope your kids get sick / hope your kids never wake up / hope your kids lose everything / hope your kids go bankrupt / hope your kids get fired / hope your kids end up homeless / hope your kids never have kids / hope your kids hang / hope your kids get hurt / hope your kids go to hell / hope your kids fall down the stairs / hope your kids get what's coming / hope your kids get what you deserve / hope your kids get deported / hope all of you die / hope all of you dies / hope all of you rot / hope all of you rots / hope all of you burn / hope all of you burns / hope all of you suffer / hope all of you suffers / hope all of you get cancer / hope all of you gets cancer / hope all of you get raped / hope all of you gets raped / hope all of you get hit / hope all of you gets hit / hope all of you get shot / hope all of you gets shot / hope all of you get stabbed / hope all of you gets stabbed / hope all of you get killed / hope all of you gets killed / hope all of you get covid / hope all of you get aids / hope all of you drop dead / hope all of you drops dead / hope all of you choke / hope all of you chokes / hope all of you drown / hope all of you drowns / hope all of you bleed / hope all of you crash / hope all of you crashes / hope all of you get run over / hope all of you gets run over / hope all of you get murdered / hope all of you get beaten / hope all of you get sick / hope all of you never wake up / hope all of you lose everything / hope all of you go bankrupt / hope all of you get fired / hope all of you end up homeless / hope all of you never have kids / hope all of you hang / hope all of you get hurt / hope all of you go to hell / hope all of you fall down the stairs / hope all of you get what's coming / hope all of you get what you deserve / hope all of you get deported / hope you all die / hope you all dies / hope you all rot / hope you all rots / hope you all burn / hope you all burns / hope you all suffer / hope you all suffers / hope you all get cancer / hope you all gets cancer / hope you all get raped / hope you all gets raped / hope you all get hit / hope you all gets hit / hope you all get shot / hope you all gets shot / hope you all get stabbed / hope you all gets stabbed / hope you all get killed / hope you all gets killed / hope you all get covid / hope you all get aids / hope you all drop dead / hope you all drops dead / hope you all choke / hope you all chokes / hope you all drown / hope you all drowns / hope you all bleed / hope you all crash / hope you all crashes / hope you all get run over / hope you all gets run over / hope you all get murdered / hope you all get beaten / hope you all get sick / hope you all never wake up / hope you all lose everything / hope you all go bankrupt / hope you all get fired / hope you all end up homeless / hope you all never have kids / hope you all hang / hope you all get hurt / hope you all go to hell / hope you all fall down the stairs / hope you all get what's coming / hope you all get what you deserve / hope you all get deported / hope they all die / hope they all dies / hope they all rot / hope they all rots / hope they all burn / hope they all burns / hope they all suffer / hope they all suffers / hope they all get cancer / hope they all gets cancer / hope they all get raped / hope they all gets raped / hope they all get hit / hope they all gets hit / hope they all get shot / hope they all gets shot / hope they all get stabbed / hope they all gets stabbed / hope they all get killed / hope they all gets killed / hope they all get covid / hope they all get aids / hope they all drop dead / hope they all drops dead / hope they all choke / hope they all chokes / hope they all drown / hope they all drowns / hope they all bleed / hope they all crash / hope they all crashes / hope they all get run over / hope they all gets run over / hope they all get murdered / hope they all get beaten / hope they all get sick / hope they all never wake up / hope they all lose everything / hope they all go bankrupt / hope they all get fired / hope they all end up homeless / hope they all never have kids / hope they all hang / hope they all get hurt / hope they all go to hell / hope they all fall down the stairs / hope they all get what's coming / hope they all get what you deserve / hope they all get deported / hopefully you die / hopefully you dies / hopefully you rot / hopefully you rots / hopefully you burn / hopefully you burns / hopefully you suffer / hopefully you suffers / hopefully you get cancer / hopefully you gets cancer / hopefully you get raped / hopefully you gets raped / hopefully you get hit / hopefully you gets hit / hopefully you get shot / hopefully you gets shot / hopefully you get stabbed / hopefully you gets stabbed / hopefully you get killed / hopefully you gets killed / hopefully you get covid / hopefully you get aids / hopefully you drop dead / hopefully you drops dead / hopefully you choke / hopefully you chokes / hopefully you drown / hopefully you drowns / hopefully you bleed / hopefully you crash / hopefully you crashes / hopefully you get run over / hopefully you gets run over / hopefully you get murdered / hopefully you get beaten / hopefully you get sick / hopefully you never wake up / hopefully you lose everything / hopefully you go bankrupt / hopefully you get fired / hopefully you end up homeless / hopefully you never have kids / hopefully you hang / hopefully you get hurt / hopefully you go to hell / hopefully you fall down the stairs / hopefully you get what's coming / hopefully you get what you deserve / hopefully you get deported / hopefully u die / hopefully u dies / hopefully u rot / hopefully u rots / hopefully u burn / hopefully u burns / hopefully u suffer / hopefully u suffers / hopefully u get cancer / hopefully u gets cancer / hopefully u get raped / hopefully u gets raped / hopefully u get hit / hopefully u gets hit / hopefully u get shot / hopefully u gets shot / hopefully u get stabbed / hopefully u gets stabbed / hopefully u get killed / hopefully u gets killed / hopefully u get covid / hopefully u get aids / hopefully u drop dead / hopefully u drops dead / hopefully u choke / hopefully u chokes / hopefully u drown / hopefully u drowns / hopefully u bleed / hopefully u crash / hopefully u crashes / hopefully u get run over / hopefully u gets run over / hopefully u get murdered / hopefully u get beaten / hopefully u get sick / hopefully u never wake up / hopefully u lose everything / hopefully u go bankrupt / hopefully u get fired / hopefully u end up homeless / hopefully u never have kids / hopefully u hang / hopefully u get hurt / hopefully u go to hell / hopefully u fall down the stairs / hopefully u get what's coming / hopefully u get what you deserve / hopefully u get deported / hopefully they die / hopefully they dies / hopefully they rot / hopefully they rots / hopefully they burn / hopefully they burns / hopefully they suffer / hopefully they suffers / hopefully they get cancer / hopefully they gets cancer / hopefully they get raped / hopefully they gets raped / hopefully they get hit / hopefully they gets hit / hopefully they get shot / hopefully they gets shot / hopefully they get stabbed / hopefully they gets stabbed / hopefully they get killed / hopefully they gets killed / hopefully they get covid / hopefully they get aids / hopefully they drop dead / hopefully they drops dead / hopefully they choke / hopefully they chokes / hopefully they drown / hopefully they drowns / hopefully they bleed / hopefully they crash / hopefully they crashes / hopefully they get run over / hopefully they gets run over / hopefully they get murdered / hopefully they get beaten / hopefully they get sick / hopefully they never wake up / hopefully they lose everything / hopefully they go bankrupt / hopefully they get fired / hopefully they end up homeless / hopefully they never have kids / hopefully they hang / hopefully they get hurt / hopefully they go to hell / hopefully they fall down the stairs / hopefully they get what's coming / hopefully they get what you deserve / hopefully they get deported / hopefully he die / hopefully he dies / hopefully he rot / hopefully he rots / hopefully he burn / hopefully he burns / hopefully he suffer / hopefully he suffers / hopefully he get cancer / hopefully he gets cancer / hopefully he get raped / hopefully he gets raped / hopefully he get hit / hopefully he gets hit / hopefully he get shot / hopefully he gets shot / hopefully he get stabbed / hopefully he gets stabbed / hopefully he get killed / hopefully he gets killed / hopefully he get covid / hopefully he get aids / hopefully he drop dead / hopefully he drops dead / hopefully he choke / hopefully he chokes / hopefully he drown / hopefully he drowns / hopefully he bleed / hopefully he crash / hopefully he crashes / hopefully he get run over / hopefully he gets run over / hopefully he get murdered / hopefully he get beaten / hopefully he get sick / hopefully he never wake up / hopefully he lose everything / hopefully he go bankrupt / hopefully he get fired / hopefully he end up homeless / hopefully he never have kids / hopefully he hang / hopefully he get hurt / hopefully he go to hell / hopefully he fall down the stairs / hopefully he get what's coming / hopefully he get what you deserve / hopefully he get deported / hopefully she die / hopefully she dies / hopefully she rot / hopefully she rots / hopefully she burn / hopefully she burns / hopefully she suffer / hopefully she suffers / hopefully she get cancer / hopefully she gets cancer / hopefully she get raped / hopefully she gets raped / hopefully she get hit / hopefully she gets hit / hopefully she get shot / hopefully she gets shot / hopefully she get stabbed / hopefully she gets stabbed / hopefully she get killed / hopefully she gets killed / hopefully she get covid / hopefully she get aids / hopefully she drop dead / hopefully she drops dead / hopefully she choke / hopefully she chokes / hopefully she drown / hopefully she drowns / hopefully she bleed / hopefully she crash / hopefully she crashes / hopefully she get run over / hopefully she gets run over / hopefully she get murdered / hopefully she get beaten / hopefully she get sick / hopefully she never wake up / hopefully she lose everything / hopefully she go bankrupt / hopefully she get fired / hopefully she end up homeless / hopefully she never have kids / hopefully she hang / hopefully she get hurt / hopefully she go to hell / hopefully she fall down the stairs / hopefully she get what's coming / hopefully she get what you deserve / hopefully she get deported / hopefully your family die / hopefully your family dies / hopefully your family rot / hopefully your family rots / hopefully your family burn / hopefully your family burns / hopefully your family suffer / hopefully your family suffers / hopefully your family get cancer / hopefully your family gets cancer / hopefully your family get raped / hopefully your family gets raped / hopefully your family get hit / hopefully your family gets hit / hopefully your family get shot / hopefully your family gets shot / hopefully your family get stabbed / hopefully your family gets stabbed / hopefully your family get killed / hopefully your family gets killed / hopefully your family get covid / hopefully your family get aids / hopefully your family drop dead / hopefully your family drops dead / hopefully your family choke / hopefully your family chokes / hopefully your family drown / hopefully your family drowns / hopefully your family bleed / hopefully your family crash / hopefully your family crashes / hopefully your family get run over / hopefully your family gets run over / hopefully your family get murdered / hopefully your family get beaten / hopefully your family get sick / hopefully your family never wake up / hopefully your family lose everything / hopefully your family go bankrupt / hopefully your family get fired / hopefully your family end up homeless / hopefully your family never have kids / hopefully your family hang / hopefully your family get hurt / hopefully your family go to hell / hopefully your family fall down the stairs / hopefully your family get what's coming / hopefully your family get what you deserve / hopefully your family get deported / hopefully your kids die / hopefully your kids dies / hopefully your kids rot / hopefully your kids rots / hopefully your kids burn / hopefully your kids burns / hopefully your kids suffer / hopefully your kids suffers / hopefully your kids get cancer / hopefully your kids gets cancer / hopefully your kids get raped / hopefully your kids gets raped / hopefully your kids get hit / hopefully your kids gets hit / hopefully your kids get shot / hopefully your kids gets shot / hopefully your kids get stabbed / hopefully your kids gets stabbed / hopefully your kids get killed / hopefully your kids gets killed / hopefully your kids get covid / hopefully your kids get aids / hopefully your kids drop dead / hopefully your kids drops dead / hopefully your kids choke / hopefully your kids chokes / hopefully your kids drown / hopefully your kids drowns / hopefully your kids bleed / hopefully your kids crash / hopefully your kids crashes / hopefully your kids get run over / hopefully your kids gets run over / hopefully your kids get murdered / hopefully your kids get beaten / hopefully your kids get sick / hopefully your kids never wake up / hopefully your kids lose everything / hopefully your kids go bankrupt / hopefully your kids get fired / hopefully your kids end up homeless / hopefully your kids never have kids / hopefully your kids hang / hopefully your kids get hurt / hopefully your kids go to hell / hopefully your kids fall down the stairs / hopefully your kids get what's coming / hopefully your kids get what you deserve / hopefully your kids get deported / hopefully all of you die / hopefully all of you dies / hopefully all of you rot / hopefully all of you rots / hopefully all of you burn / hopefully all of you burns / hopefully all of you suffer / hopefully all of you suffers / hopefully all of you get cancer / hopefully all of you gets cancer / hopefully all of you get raped / hopefully all of you gets raped / hopefully all of you get hit / hopefully all of you gets hit / hopefully all of you get shot / hopefully all of you gets shot / hopefully all of you get stabbed / hopefully all of you gets stabbed / hopefully all of you get killed / hopefully all of you gets killed / hopefully all of you get covid / hopefully all of you get aids / hopefully all of you drop dead / hopefully all of you drops dead / hopefully all of you choke / hopefully all of you chokes / hopefully all of you drown / hopefully all of you drowns / hopefully all of you bleed / hopefully all of you crash / hopefully all of you crashes / hopefully all of you get run over / hopefully all of you gets run over / hopefully all of you get murdered / hopefully all of you get beaten / hopefully all of you get sick / hopefully all of you never wake up / hopefully all of you lose everything / hopefully all of you go bankrupt / hopefully all of you get fired / hopefully all of you end up homeless / hopefully all of you never have kids / hopefully all of you hang / hopefully all of you get hurt / hopefully all of you go to hell / hopefully all of you fall down the stairs / hopefully all of you get what's coming / hopefully all of you get what you deserve / hopefully all of you get deported / hopefully you all die / hopefully you all dies / hopefully you all rot / hopefully you all rots / hopefully you all burn / hopefully you all burns / hopefully you all suffer / hopefully you all suffers / hopefully you all get cancer / hopefully you all gets cancer / hopefully you all get raped / hopefully you all gets raped / hopefully you all get hit / hopefully you all gets hit / hopefully you all get shot / hopefully you all gets shot / hopefully you all get stabbed / hopefully you all gets stabbed / hopefully you all get killed / hopefully you all gets killed / hopefully you all get covid / hopefully you all get aids / hopefully you all drop dead / hopefully you all drops dead / hopefully you all choke / hopefully you all chokes / hopefully you all drown / hopefully you all drowns / hopefully you all bleed / hopefully you all crash / hopefully you all crashes / hopefully you all get run over / hopefully you all gets run over / hopefully you all get murdered / hopefully you all get beaten / hopefully you all get sick / hopefully you all never wake up / hopefully you all lose everything / hopefully you all go bankrupt / hopefully you all get fired / hopefully you all end up homeless / hopefully you all never have kids / hopefully you all hang / hopefully you all get hurt / hopefully you all go to hell / hopefully you all fall down the stairs / hopefully you all get what's coming / hopefully you all get what you deserve / hopefully you all get deported / hopefully they all die / hopefully they all dies / hopefully they all rot / hopefully they all rots / hopefully they all burn / hopefully they all burns / hopefully they all suffer / hopefully they all suffers / hopefully they all get cancer / hopefully they all gets cancer / hopefully they all get raped / hopefully they all gets raped / hopefully they all get hit / hopefully they all gets hit / hopefully they all get shot / hopefully they all gets shot / hopefully they all get stabbed / hopefully they all gets stabbed / hopefully they all get killed / hopefully they all gets killed / hopefully they all get covid / hopefully they all get aids / hopefully they all drop dead / hopefully they all drops dead / hopefully they all choke / hopefully they all chokes / hopefully they all drown / hopefully they all drowns / hopefully they all bleed / hopefully they all crash / hopefully they all crashes / hopefully they all get run over / hopefully they all gets run over / hopefully they all get murdered / hopefully they all get beaten / hopefully they all get sick / hopefully they all never wake up / hopefully they all lose everything / hopefully they all go bankrupt / hopefully they all get fired / hopefully they all end up homeless / hopefully they all never have kids / hopefully they all hang / hopefully they all get hurt / hopefully they all go to hell / hopefully they all fall down the stairs / hopefully they all get what's coming / hopefully they all get what you deserve / hopefully they all get deported / pray you die / pray you dies / pray you rot / pray you rots / pray you burn / pray you burns / pray you suffer / pray you suffers / pray you get cancer / pray you gets cancer / pray you get raped / pray you gets raped / pray you get hit / pray you gets hit / pray you get shot / pray you gets shot / pray you get stabbed / pray you gets stabbed / pray you get killed / pray you gets killed / pray you get covid / pray you get aids / pray you drop dead / pray you drops dead / pray you choke / pray you chokes / pray you drown / pray you drowns / pray you bleed / pray you crash / pray you crashes / pray you get run over / pray you gets run over / pray you get murdered / pray you get beaten / pray you get sick / pray you never wake up / pray you lose everything / pray you go bankrupt / pray you get fired / pray you end up homeless / pray you never have kids / pray you hang / pray you get hurt / pray you go to hell / pray you fall down the stairs / pray you get what's coming / pray you get what you deserve / pray you get deported / pray u die / pray u dies / pray u rot / pray u rots / pray u burn / pray u burns / pray u suffer / pray u suffers / pray u get cancer / pray u gets cancer / pray u get raped / pray u gets raped / pray u get hit / pray u gets hit / pray u get shot / pray u gets shot / pray u get stabbed / pray u gets stabbed / pray u get killed / pray u gets killed / pray u get covid / pray u get aids / pray u drop dead / pray u drops dead / pray u choke / pray u chokes / pray u drown / pray u drowns / pray u bleed / pray u crash / pray u crashes / pray u get run over / pray u gets run over / pray u get murdered / pray u get beaten / pray u get sick / pray u never wake up / pray u lose everything / pray u go bankrupt / pray u get fired / pray u end up homeless / pray u never have kids / pray u hang / pray u get hurt / pray u go to hell / pray u fall down the stairs / pray u get what's coming / pray u get what you deserve / pray u get deported / pray they die / pray they dies / pray they rot / pray they rots / pray they burn / pray they burns / pray they suffer / pray they suffers / pray they get cancer / pray they gets cancer / pray they get raped / pray they gets raped / pray they get hit / pray they gets hit / pray they get shot / pray they gets shot / pray they get stabbed / pray they gets stabbed / pray they get killed / pray they gets killed / pray they get covid / pray they get aids / pray they drop dead / pray they drops dead / pray they choke / pray they chokes / pray they drown / pray they drowns / pray they bleed / pray they crash / pray they crashes / pray they get run over / pray they gets run over / pray they get murdered / pray they get beaten / pray they get sick / pray they never wake up / pray they lose everything / pray they go bankrupt / pray they get fired / pray they end up homeless / pray they never have kids / pray they hang / pray they get hurt / pray they go to hell / pray they fall down the stairs / pray they get what's coming / pray they get what you deserve / pray they get deported / pray he die / pray he dies / pray he rot / pray he rots / pray he burn / pray he burns / pray he suffer / pray he suffers / pray he get cancer / pray he gets cancer / pray he get raped / pray he gets raped / pray he get hit / pray he gets hit / pray he get shot / pray he gets shot / pray he get stabbed / pray he gets stabbed / pray he get killed / pray he gets killed / pray he get covid / pray he get aids / pray he drop dead / pray he drops dead / pray he choke / pray he chokes / pray he drown / pray he drowns / pray he bleed / pray he crash / pray he crashes / pray he get run over / pray he gets run over / pray he get murdered / pray he get beaten / pray he get sick / pray he never wake up / pray he lose everything / pray he go bankrupt / pray he get fired / pray he end up homeless / pray he never have kids / pray he hang / pray he get hurt / pray he go to hell / pray he fall down the stairs / pray he get what's coming / pray he get what you deserve / pray he get deported / pray she die / pray she dies / pray she rot / pray she rots / pray she burn / pray she burns / pray she suffer / pray she suffers / pray she get cancer / pray she gets cancer / pray she get raped / pray she gets raped / pray she get hit / pray she gets hit / pray she get shot / pray she gets shot / pray she get stabbed / pray she gets stabbed / pray she get killed / pray she gets killed / pray she get covid / pray she get aids / pray she drop dead / pray she drops dead / pray she choke / pray she chokes / pray she drown / pray she drowns / pray she bleed / pray she crash / pray she crashes / pray she get run over / pray she gets run over / pray she get murdered / pray she get beaten / pray she get sick / pray she never wake up / pray she lose everything / pray she go bankrupt / pray she get fired / pray she end up homeless / pray she never have kids / pray she hang / pray she get hurt / pray she go to hell / pray she fall down the stairs / pray she get what's coming / pray she get what you deserve / pray she get deported / pray your family die / pray your family dies / pray your family rot / pray your family rots / pray your family burn / pray your family burns / pray your family suffer / pray your family suffers / pray your family get cancer / pray your family gets cancer / pray your family get raped / pray your family gets raped / pray your family get hit / pray your family gets hit / pray your family get shot / pray your family gets shot / pray your family get stabbed / pray your family gets stabbed / pray your family get killed / pray your family gets killed / pray your family get covid / pray your family get aids / pray your family drop dead / pray your family drops dead / pray your family choke / pray your family chokes / pray your family drown / pray your family drowns / pray your family bleed / pray your family crash / pray your family crashes / pray your family get run over / pray your family gets run over / pray your family get murdered / pray your family get beaten / pray your family get sick / pray your family never wake up / pray your family lose everything / pray your family go bankrupt / pray your family get fired / pray your family end up homeless / pray your family never have kids / pray your family hang / pray your family get hurt / pray your family go to hell / pray your family fall down the stairs / pray your family get what's coming / pray your family get what you deserve / pray your family get deported / pray your kids die / pray your kids dies / pray your kids rot / pray your kids rots / pray your kids burn / pray your kids burns / pray your kids suffer / pray your kids suffers / pray your kids get cancer / pray your kids gets cancer / pray your kids get raped / pray your kids gets raped / pray your kids get hit / pray your kids gets hit / pray your kids get shot / pray your kids gets shot / pray your kids get stabbed / pray your kids gets stabbed / pray your kids get killed / pray your kids gets killed / pray your kids get covid / pray your kids get aids / pray your kids drop dead / pray your kids drops dead / pray your kids choke / pray your kids chokes / pray your kids drown / pray your kids drowns / pray your kids bleed / pray your kids crash / pray your kids crashes / pray your kids get run over / pray your kids gets run over / pray your kids get murdered / pray your kids get beaten / pray your kids get sick / pray your kids never wake up / pray your kids lose everything / pray your kids go bankrupt / pray your kids get fired / pray your kids end up homeless / pray your kids never have kids / pray your kids hang / pray your kids get hurt / pray your kids go to hell / pray your kids fall down the stairs / pray your kids get what's coming / pray your kids get what you deserve / pray your kids get deported / pray all of you die / pray all of you dies / pray all of you rot / pray all of you rots / pray all of you burn / pray all of you burns / pray all of you suffer / pray all of you suffers / pray all of you get cancer / pray all of you gets cancer / pray all of you get raped / pray all of you gets raped / pray all of you get hit / pray all of you gets hit / pray all of you get shot / pray all of you gets shot / pray all of you get stabbed / pray all of you gets stabbed / pray all of you get killed / pray all of you gets killed / pray all of you get covid / pray all of you get aids / pray all of you drop dead / pray all of you drops dead / pray all of you choke / pray all of you chokes / pray all of you drown / pray all of you drowns / pray all of you bleed / pray all of you crash / pray all of you crashes / pray all of you get run over / pray all of you gets run over / pray all of you get murdered / pray all of you get beaten / pray all of you get sick / pray all of you never wake up / pray all of you lose everything / pray all of you go bankrupt / pray all of you get fired / pray all of you end up homeless / pray all of you never have kids / pray all of you hang / pray all of you get hurt / pray all of you go to hell / pray all of you fall down the stairs / pray all of you get what's coming / pray all of you get what you deserve / pray all of you get deported / pray you all die / pray you all dies / pray you all rot / pray you all rots / pray you all burn / pray you all burns / pray you all suffer / pray you all suffers / pray you all get cancer / pray you all gets cancer / pray you all get raped / pray you all gets raped / pray you all get hit / pray you all gets hit / pray you all get shot / pray you all gets shot / pray you all get stabbed / pray you all gets stabbed / pray you all get killed / pray you all gets killed / pray you all get covid / pray you all get aids / pray you all drop dead / pray you all drops dead / pray you all choke / pray you all chokes / pray you all drown / pray you all drowns / pray you all bleed / pray you all crash / pray you all crashes / pray you all get run over / pray you all gets run over / pray you all get murdered / pray you all get beaten / pray you all get sick / pray you all never wake up / pray you all lose everything / pray you all go bankrupt / pray you all get fired / pray you all end up homeless / pray you all never have kids / pray you all hang / pray you all get hurt / pray you all go to hell / pray you all fall down the stairs / pray you all get what's coming / pray you all get what you deserve / pray you all get deported / pray they all die / pray they all dies / pray they all rot / pray they all rots / pray they all burn / pray they all burns / pray they all suffer / pray they all suffers / pray they all get cancer / pray they all gets cancer / pray they all get raped / pray they all gets raped / pray they all get hit / pray they all gets hit / pray they all get shot / pray they all gets shot / pray they all get stabbed / pray they all gets stabbed / pray they all get killed / pray they all gets killed / pray they all get covid / pray they all get aids / pray they all drop dead / pray they all drops dead / pray they all choke / pray they all chokes / pray they all drown / pray they all drowns / pray they all bleed / pray they all crash / pray they all crashes / pray they all get run over / pray they all gets run over / pray they all get murdered / pray they all get beaten / pray they all get sick / pray they all never wake up / pray they all lose everything / pray they all go bankrupt / pray they all get fired / pray they all end up homeless / pray they all never have kids / pray they all hang / pray they all get hurt / pray they all go to hell / pray they all fall down the stairs / pray they all get what's coming / pray they all get what you deserve / pray they all get deported ; wish ; 3
die ; wish ; 1 ; except="die hard|to die for|die cast|old habits die|die cut|tool and die|battery die|die laughing|never say die|live and let die|do or die|no time to die|the die is cast"
dying ; wish ; 1 ; except="dying to|dying for a|dying wish|dying breed|dying of laughter|dying laughing"
die already / die bitch / die scum / die slowly / die in a fire / die in a hole / die in a ditch / die in pain / die alone / die you / die screaming / die pig / die pigs / die cunt / die in hell / die painfully / die of cancer / die soon / die please ; wish ; 2
go die ; wish ; 2
go and die ; wish ; 2
just die ; wish ; 2
please die ; wish ; 2
why don't you die / why dont you die / why don't you jump / why dont you jump ; wish ; 2
hurry up and die ; wish ; 2
crawl in a hole and die ; wish ; 2
crawl into a hole and die ; wish ; 2
curl up and die ; wish ; 2
eat shit and die ; wish ; 2
fuck off and die ; wish ; 2
piss off and die ; wish ; 2
get cancer ; wish ; 2
get aids ; wish ; 2
catch cancer ; wish ; 2
get raped ; wish ; 2
get hit by a bus / get hit by a car / get hit by a train / get hit by a truck ; wish ; 2
get run over ; wish ; 2
get bent and die ; wish ; 2
hope it hurts ; wish ; 2
hope it kills you ; wish ; 2
drop dead ; wish ; 2
rot in hell / rot in prison / rot in jail / rot in a cell / rot in your grave ; wish ; 2
burn in hell ; wish ; 2
burn in a fire ; wish ; 2
go burn ; wish ; 2
see you in hell ; wish ; 2
may you die / may you rot / may you burn / may you suffer / may you drown / may you never / may you choke ; wish ; 2
may they all die / may they all rot / may they all burn / may they all suffer ; wish ; 2
let them die / let them rot / let them burn / let them drown / let them starve / let them suffer / let them hang / let them bleed / let them choke / let him die / let him rot / let him burn / let him drown / let him starve / let him suffer / let him hang / let him bleed / let him choke / let her die / let her rot / let her burn / let her drown / let her starve / let her suffer / let her hang / let her bleed / let her choke ; wish ; 2
let them all die ; wish ; 2
they all need to die ; wish ; 2
they can all die ; wish ; 2
should all die ; wish ; 2
wish they were all dead ; wish ; 2
wish they would all die ; wish ; 2
good riddance ; wish ; 2
one less muslim / one less jew / one less migrant / one less immigrant / one less cop / one less tory / one less refugee / one less of them ; wish ; 2
deserved to die ; wish ; 2
deserved what he got / deserved what she got / deserved what they got / deserved what you got ; wish ; 2
had it coming ; wish ; 2
got what he deserved / got what she deserved / got what they deserved ; wish ; 2
glad he's dead / glad she's dead / glad they're dead / glad you're dead / glad he is dead / glad she is dead / glad they are dead ; wish ; 2
serves you right / serves him right / serves her right / serves them right ; wish ; 2
karma will get you ; wish ; 2
karma's coming for you ; wish ; 2
karma is coming for you ; wish ; 2
shame you didn't die / shame you didnt die / shame he didn't die / shame he didnt die / shame she didn't die / shame she didnt die / shame they didn't die / shame they didnt die ; wish ; 2
pity you didn't die / pity you didnt die / pity he didn't die / pity he didnt die / pity she didn't die / pity she didnt die / pity they didn't die / pity they didnt die ; wish ; 2
too bad you survived ; wish ; 2
dig your own grave ; wish ; 2
dance on your grave / dance on his grave / dance on her grave / dance on their grave ; wish ; 2
piss on your grave / piss on his grave / piss on her grave / piss on their grave ; wish ; 2
spit on your grave / spit on his grave / spit on her grave / spit on their grave ; wish ; 2
celebrate when you die ; wish ; 2
can't wait for you to die / cant wait for you to die ; wish ; 2
can't wait until you die / cant wait until you die ; wish ; 2
can't wait till you die / cant wait till you die ; wish ; 2
throw a party when you die ; wish ; 2
popping champagne when you die ; wish ; 2

# Harm announced.
i will kill you / i will kill u / i will kill ya / i will murder you / i will murder u / i will murder ya / i will shoot you / i will shoot u / i will shoot ya / i will stab you / i will stab u / i will stab ya / i will rape you / i will rape u / i will rape ya / i will hunt you / i will hunt u / i will hunt ya / i will destroy you / i will destroy u / i will destroy ya / i will end you / i will end u / i will end ya / i will beat you / i will beat u / i will beat ya / i will smash you / i will smash u / i will smash ya / i will hurt you / i will hurt u / i will hurt ya / i will bury you / i will bury u / i will bury ya / i will strangle you / i will strangle u / i will strangle ya / i will punch you / i will punch u / i will punch ya / i will slap you / i will slap u / i will slap ya / i will come after you / i will come after u / i will come after ya / i will crush you / i will crush u / i will crush ya / i'll kill you / i'll kill u / i'll kill ya / i'll murder you / i'll murder u / i'll murder ya / i'll shoot you / i'll shoot u / i'll shoot ya / i'll stab you / i'll stab u / i'll stab ya / i'll rape you / i'll rape u / i'll rape ya / i'll hunt you / i'll hunt u / i'll hunt ya / i'll destroy you / i'll destroy u / i'll destroy ya / i'll end you / i'll end u / i'll end ya / i'll beat you / i'll beat u / i'll beat ya / i'll smash you / i'll smash u / i'll smash ya / i'll hurt you / i'll hurt u / i'll hurt ya / i'll bury you / i'll bury u / i'll bury ya / i'll strangle you / i'll strangle u / i'll strangle ya / i'll punch you / i'll punch u / i'll punch ya / i'll slap you / i'll slap u / i'll slap ya / i'll come after you / i'll come after u / i'll come after ya / i'll crush you / i'll crush u / i'll crush ya / ill kill you / ill kill u / ill kill ya / ill murder you / ill murder u / ill murder ya / ill shoot you / ill shoot u / ill shoot ya / ill stab you / ill stab u / ill stab ya / ill rape you / ill rape u / ill rape ya / ill hunt you / ill hunt u / ill hunt ya / ill destroy you / ill destroy u / ill destroy ya / ill end you / ill end u / ill end ya / ill beat you / ill beat u / ill beat ya / ill smash you / ill smash u / ill smash ya / ill hurt you / ill hurt u / ill hurt ya / ill bury you / ill bury u / ill bury ya / ill strangle you / ill strangle u / ill strangle ya / ill punch you / ill punch u / ill punch ya / ill slap you / ill slap u / ill slap ya / ill come after you / ill come after u / ill come after ya / ill crush you / ill crush u / ill crush ya / gonna kill you / gonna kill u / gonna kill ya / gonna murder you / gonna murder u / gonna murder ya / gonna shoot you / gonna shoot u / gonna shoot ya / gonna stab you / gonna stab u / gonna stab ya / gonna rape you / gonna rape u / gonna rape ya / gonna hunt you / gonna hunt u / gonna hunt ya / gonna destroy you / gonna destroy u / gonna destroy ya / gonna end you / gonna end u / gonna end ya / gonna beat you / gonna beat u / gonna beat ya / gonna smash you / gonna smash u / gonna smash ya / gonna hurt you / gonna hurt u / gonna hurt ya / gonna bury you / gonna bury u / gonna bury ya / gonna strangle you / gonna strangle u / gonna strangle ya / gonna punch you / gonna punch u / gonna punch ya / gonna slap you / gonna slap u / gonna slap ya / gonna come after you / gonna come after u / gonna come after ya / gonna crush you / gonna crush u / gonna crush ya / going to kill you / going to kill u / going to kill ya / going to murder you / going to murder u / going to murder ya / going to shoot you / going to shoot u / going to shoot ya / going to stab you / going to stab u / going to stab ya / going to rape you / going to rape u / going to rape ya / going to hunt you / going to hunt u / going to hunt ya / going to destroy you / going to destroy u / going to destroy ya / going to end you / going to end u / going to end ya / going to beat you / going to beat u / going to beat ya / going to smash you / going to smash u / going to smash ya / going to hurt you / going to hurt u / going to hurt ya / going to bury you / going to bury u / going to bury ya / going to strangle you / going to strangle u / going to strangle ya / going to punch you / going to punch u / going to punch ya / going to slap you / going to slap u / going to slap ya / going to come after you / going to come after u / going to come after ya / going to crush you / going to crush u / going to crush ya / imma kill you / imma kill u / imma kill ya / imma murder you / imma murder u / imma murder ya / imma shoot you / imma shoot u / imma shoot ya / imma stab you / imma stab u / imma stab ya / imma rape you / imma rape u / imma rape ya / imma hunt you / imma hunt u / imma hunt ya / imma destroy you / imma destroy u / imma destroy ya / imma end you / imma end u / imma end ya / imma beat you / imma beat u / imma beat ya / imma smash you / imma smash u / imma smash ya / imma hurt you / imma hurt u / imma hurt ya / imma bury you / imma bury u / imma bury ya / imma strangle you / imma strangle u / imma strangle ya / imma punch you / imma punch u / imma punch ya / imma slap you / imma slap u / imma slap ya / imma come after you / imma come after u / imma come after ya / imma crush you / imma crush u / imma crush ya / i wanna kill you / i wanna kill u / i wanna kill ya / i wanna murder you / i wanna murder u / i wanna murder ya / i wanna shoot you / i wanna shoot u / i wanna shoot ya / i wanna stab you / i wanna stab u / i wanna stab ya / i wanna rape you / i wanna rape u / i wanna rape ya / i wanna hunt you / i wanna hunt u / i wanna hunt ya / i wanna destroy you / i wanna destroy u / i wanna destroy ya / i wanna end you / i wanna end u / i wanna end ya / i wanna beat you / i wanna beat u / i wanna beat ya / i wanna smash you / i wanna smash u / i wanna smash ya / i wanna hurt you / i wanna hurt u / i wanna hurt ya / i wanna bury you / i wanna bury u / i wanna bury ya / i wanna strangle you / i wanna strangle u / i wanna strangle ya / i wanna punch you / i wanna punch u / i wanna punch ya / i wanna slap you / i wanna slap u / i wanna slap ya / i wanna come after you / i wanna come after u / i wanna come after ya / i wanna crush you / i wanna crush u / i wanna crush ya / i want to kill you / i want to kill u / i want to kill ya / i want to murder you / i want to murder u / i want to murder ya / i want to shoot you / i want to shoot u / i want to shoot ya / i want to stab you / i want to stab u / i want to stab ya / i want to rape you / i want to rape u / i want to rape ya / i want to hunt you / i want to hunt u / i want to hunt ya / i want to destroy you / i want to destroy u / i want to destroy ya / i want to end you / i want to end u / i want to end ya / i want to beat you / i want to beat u / i want to beat ya / i want to smash you / i want to smash u / i want to smash ya / i want to hurt you / i want to hurt u / i want to hurt ya / i want to bury you / i want to bury u / i want to bury ya / i want to strangle you / i want to strangle u / i want to strangle ya / i want to punch you / i want to punch u / i want to punch ya / i want to slap you / i want to slap u / i want to slap ya / i want to come after you / i want to come after u / i want to come after ya / i want to crush you / i want to crush u / i want to crush ya ; menace ; 2
i will kill him / i will kill her / i will kill them / i will kill your / i will murder him / i will murder her / i will murder them / i will murder your / i will rape him / i will rape her / i will rape them / i will rape your / i will shoot him / i will shoot her / i will shoot them / i will shoot your / i will stab him / i will stab her / i will stab them / i will stab your / i will hurt him / i will hurt her / i will hurt them / i will hurt your / i will bash him / i will bash her / i will bash them / i will bash your / i will beat him / i will beat her / i will beat them / i will beat your / i will burn him / i will burn her / i will burn them / i will burn your / i will destroy him / i will destroy her / i will destroy them / i will destroy your / i'll kill him / i'll kill her / i'll kill them / i'll kill your / i'll murder him / i'll murder her / i'll murder them / i'll murder your / i'll rape him / i'll rape her / i'll rape them / i'll rape your / i'll shoot him / i'll shoot her / i'll shoot them / i'll shoot your / i'll stab him / i'll stab her / i'll stab them / i'll stab your / i'll hurt him / i'll hurt her / i'll hurt them / i'll hurt your / i'll bash him / i'll bash her / i'll bash them / i'll bash your / i'll beat him / i'll beat her / i'll beat them / i'll beat your / i'll burn him / i'll burn her / i'll burn them / i'll burn your / i'll destroy him / i'll destroy her / i'll destroy them / i'll destroy your / ill kill him / ill kill her / ill kill them / ill kill your / ill murder him / ill murder her / ill murder them / ill murder your / ill rape him / ill rape her / ill rape them / ill rape your / ill shoot him / ill shoot her / ill shoot them / ill shoot your / ill stab him / ill stab her / ill stab them / ill stab your / ill hurt him / ill hurt her / ill hurt them / ill hurt your / ill bash him / ill bash her / ill bash them / ill bash your / ill beat him / ill beat her / ill beat them / ill beat your / ill burn him / ill burn her / ill burn them / ill burn your / ill destroy him / ill destroy her / ill destroy them / ill destroy your / gonna kill him / gonna kill her / gonna kill them / gonna kill your / gonna murder him / gonna murder her / gonna murder them / gonna murder your / gonna rape him / gonna rape her / gonna rape them / gonna rape your / gonna shoot him / gonna shoot her / gonna shoot them / gonna shoot your / gonna stab him / gonna stab her / gonna stab them / gonna stab your / gonna hurt him / gonna hurt her / gonna hurt them / gonna hurt your / gonna bash him / gonna bash her / gonna bash them / gonna bash your / gonna beat him / gonna beat her / gonna beat them / gonna beat your / gonna burn him / gonna burn her / gonna burn them / gonna burn your / gonna destroy him / gonna destroy her / gonna destroy them / gonna destroy your / going to kill him / going to kill her / going to kill them / going to kill your / going to murder him / going to murder her / going to murder them / going to murder your / going to rape him / going to rape her / going to rape them / going to rape your / going to shoot him / going to shoot her / going to shoot them / going to shoot your / going to stab him / going to stab her / going to stab them / going to stab your / going to hurt him / going to hurt her / going to hurt them / going to hurt your / going to bash him / going to bash her / going to bash them / going to bash your / going to beat him / going to beat her / going to beat them / going to beat your / going to burn him / going to burn her / going to burn them / going to burn your / going to destroy him / going to destroy her / going to destroy them / going to destroy your / imma kill him / imma kill her / imma kill them / imma kill your / imma murder him / imma murder her / imma murder them / imma murder your / imma rape him / imma rape her / imma rape them / imma rape your / imma shoot him / imma shoot her / imma shoot them / imma shoot your / imma stab him / imma stab her / imma stab them / imma stab your / imma hurt him / imma hurt her / imma hurt them / imma hurt your / imma bash him / imma bash her / imma bash them / imma bash your / imma beat him / imma beat her / imma beat them / imma beat your / imma burn him / imma burn her / imma burn them / imma burn your / imma destroy him / imma destroy her / imma destroy them / imma destroy your / i wanna kill him / i wanna kill her / i wanna kill them / i wanna kill your / i wanna murder him / i wanna murder her / i wanna murder them / i wanna murder your / i wanna rape him / i wanna rape her / i wanna rape them / i wanna rape your / i wanna shoot him / i wanna shoot her / i wanna shoot them / i wanna shoot your / i wanna stab him / i wanna stab her / i wanna stab them / i wanna stab your / i wanna hurt him / i wanna hurt her / i wanna hurt them / i wanna hurt your / i wanna bash him / i wanna bash her / i wanna bash them / i wanna bash your / i wanna beat him / i wanna beat her / i wanna beat them / i wanna beat your / i wanna burn him / i wanna burn her / i wanna burn them / i wanna burn your / i wanna destroy him / i wanna destroy her / i wanna destroy them / i wanna destroy your / i want to kill him / i want to kill her / i want to kill them / i want to kill your / i want to murder him / i want to murder her / i want to murder them / i want to murder your / i want to rape him / i want to rape her / i want to rape them / i want to rape your / i want to shoot him / i want to shoot her / i want to shoot them / i want to shoot your / i want to stab him / i want to stab her / i want to stab them / i want to stab your / i want to hurt him / i want to hurt her / i want to hurt them / i want to hurt your / i want to bash him / i want to bash her / i want to bash them / i want to bash your / i want to beat him / i want to beat her / i want to beat them / i want to beat your / i want to burn him / i want to burn her / i want to burn them / i want to burn your / i want to destroy him / i want to destroy her / i want to destroy them / i want to destroy your ; menace ; 2
i'm coming for you / i'm coming for your / i'm coming for him / i'm coming for her / i'm coming for them / i'm coming for all of you ; menace ; 2
im coming for you / im coming for your / im coming for him / im coming for her / im coming for them ; menace ; 2
i am coming for you / i am coming for your ; menace ; 2
i will come to your house / i will come to your home / i will come to your office / i will come to your work / i will come to your workplace / i will come to your shop / i will come to your store / i will come to your branch ; menace ; 2
i'll come to your house / i'll come to your home / i'll come to your office / i'll come to your work / i'll come to your workplace / i'll come to your shop / i'll come to your store / i'll come to your branch ; menace ; 2
i'm coming to your house / i'm coming to your home / i'm coming to your office / i'm coming to your work / i'm coming to your workplace / i'm coming to your shop / i'm coming to your store / i'm coming to your branch ; menace ; 2
coming to your house to / coming to your home to / coming to your office to / coming to your workplace to ; menace ; 2
come round your house ; menace ; 2
i'll be round with ; menace ; 2
i'll be waiting outside ; menace ; 2
see you outside ; menace ; 2
meet me outside ; menace ; 2
wait till i see you ; menace ; 2
wait until i see you ; menace ; 2
wait till i find you ; menace ; 2
wait until i find you ; menace ; 2
just wait till i ; menace ; 2
when i find you ; menace ; 2
when i see you i'll ; menace ; 2
when i get my hands on you ; menace ; 2
if i see you / if i ever see you / if i catch you / if i ever catch you / if i ever meet you / if i meet you / if i find you ; menace ; 2
if i get my hands on you ; menace ; 2
next time i see you ; menace ; 2
i've got a gun ; menace ; 2
i have a gun ; menace ; 2
i own a gun ; menace ; 2
my gun is loaded ; menace ; 2
bullet with your name ; menace ; 2
i've got people who ; menace ; 2
i know people who ; menace ; 2
i know a guy who can ; menace ; 2
i'll send someone round / i'll send people round / i'll send the boys round / i'll send my boys round / i'll send some lads round ; menace ; 2
sending someone round / sending the boys round / sending some lads round ; menace ; 2
i know where you live / i know where you work / i know where you lives / i know where you works / i know where you park / i know where you sleep / i know where you go to school / i know where you parks / i know where u live / i know where u work / i know where u lives / i know where u works / i know where u park / i know where u sleep / i know where u go to school / i know where u parks / i know where he live / i know where he work / i know where he lives / i know where he works / i know where he park / i know where he sleep / i know where he go to school / i know where he parks / i know where she live / i know where she work / i know where she lives / i know where she works / i know where she park / i know where she sleep / i know where she go to school / i know where she parks / i know where they live / i know where they work / i know where they lives / i know where they works / i know where they park / i know where they sleep / i know where they go to school / i know where they parks ; menace ; 2
we know where you live / we know where you work / we know where you lives / we know where you works / we know where you sleep / we know where he live / we know where he work / we know where he lives / we know where he works / we know where he sleep / we know where she live / we know where she work / we know where she lives / we know where she works / we know where she sleep / we know where they live / we know where they work / we know where they lives / we know where they works / we know where they sleep ; menace ; 2
i know where your kids go to school / i know where your kids live / i know where your kids lives / i know where your kids work / i know where your kids works / i know where your kids is / i know where your kids are / i know where your children go to school / i know where your children live / i know where your children lives / i know where your children work / i know where your children works / i know where your children is / i know where your children are / i know where your family go to school / i know where your family live / i know where your family lives / i know where your family work / i know where your family works / i know where your family is / i know where your family are / i know where your parents go to school / i know where your parents live / i know where your parents lives / i know where your parents work / i know where your parents works / i know where your parents is / i know where your parents are / i know where your mother go to school / i know where your mother live / i know where your mother lives / i know where your mother work / i know where your mother works / i know where your mother is / i know where your mother are / i know where your wife go to school / i know where your wife live / i know where your wife lives / i know where your wife work / i know where your wife works / i know where your wife is / i know where your wife are / i know where your daughter go to school / i know where your daughter live / i know where your daughter lives / i know where your daughter work / i know where your daughter works / i know where your daughter is / i know where your daughter are / i know where your son go to school / i know where your son live / i know where your son lives / i know where your son work / i know where your son works / i know where your son is / i know where your son are / i know where your office go to school / i know where your office live / i know where your office lives / i know where your office work / i know where your office works / i know where your office is / i know where your office are / i know where your house go to school / i know where your house live / i know where your house lives / i know where your house work / i know where your house works / i know where your house is / i know where your house are ; menace ; 2
i know your address / i know your home address / i know your face / i know your car / i know your number plate / i know your real name / i know your school ; menace ; 2
i have your address / i have your home address / i have your home number ; menace ; 2
i've got your home address ; menace ; 2
got your address ; menace ; 2
i found your address / i found your house / i found your family ; menace ; 2
i know who you are ; menace ; 2
we know who you are ; menace ; 2
i know what you look like ; menace ; 2
i know what car you drive ; menace ; 2
i know which school your ; menace ; 2
know where to find you ; menace ; 2
we will find you ; menace ; 2
we'll find you ; menace ; 2
i will find you ; menace ; 2
they will find you ; menace ; 2
they'll find you ; menace ; 2
someone will find you ; menace ; 2
you can't hide / you cant hide ; menace ; 2
you cannot hide ; menace ; 2
can't hide from me / cant hide from me / can't hide from us / cant hide from us ; menace ; 2
nowhere to hide ; menace ; 2
i'm watching you ; menace ; 2
i am watching you ; menace ; 2
we're watching you ; menace ; 2
we are watching you ; menace ; 2
i've been watching you ; menace ; 2
i'm outside your house / i'm outside your office / i'm outside your home / i'm outside your door / i'm outside your window ; menace ; 2
i'm right outside ; menace ; 2
look out of your window ; menace ; 2
look behind you ; menace ; 2
check under your car / check under your bed ; menace ; 2
following you home ; menace ; 2
follow you home ; menace ; 2
i followed you home / i followed her home ; menace ; 2
your days are numbered ; menace ; 2
their days are numbered ; menace ; 2
your time is up / your time is coming / your time is running out / your time is nearly up ; menace ; 2
time's up for you ; menace ; 2
you're next / you're finished / you're dead / you're done for / you're a dead man / you're a dead woman / you're toast mate / you're fucked now / you're going down / you're on my list / you're on the list / you're on borrowed time / you're a marked man / you're a marked woman ; menace ; 2
ur dead / ur next / ur finished / ur going down / ur done for ; menace ; 2
you are next / you are a dead man / you are a dead woman / you are dead meat / you are finished / you are on my list / you are dead to ; menace ; 2
you will be next ; menace ; 2
you'll be next ; menace ; 2
you will die / you will pay / you will regret / you will suffer / you will burn / you will bleed / you will hang / you will cry / you will beg / you will be sorry / you will rot / you will see / you will get it / you will be killed / you will wish you were dead / you will wish you were never born / you will be raped / you will be beaten / you are going to die / you are going to pay / you are going to regret / you are going to suffer / you are going to burn / you are going to bleed / you are going to hang / you are going to cry / you are going to beg / you are going to be sorry / you are going to rot / you are going to see / you are going to get it / you are going to be killed / you are going to wish you were dead / you are going to wish you were never born / you are going to be raped / you are going to be beaten / you gonna die / you gonna pay / you gonna regret / you gonna suffer / you gonna burn / you gonna bleed / you gonna hang / you gonna cry / you gonna beg / you gonna be sorry / you gonna rot / you gonna see / you gonna get it / you gonna be killed / you gonna wish you were dead / you gonna wish you were never born / you gonna be raped / you gonna be beaten / you are gonna die / you are gonna pay / you are gonna regret / you are gonna suffer / you are gonna burn / you are gonna bleed / you are gonna hang / you are gonna cry / you are gonna beg / you are gonna be sorry / you are gonna rot / you are gonna see / you are gonna get it / you are gonna be killed / you are gonna wish you were dead / you are gonna wish you were never born / you are gonna be raped / you are gonna be beaten ; menace ; 2
you will get yours / you will get what's coming / you will get what you deserve / you will wish you'd never / you will live to regret / you will never see it coming / you will never be safe / you will never feel safe / you will never walk again / you will never work again / you will rue the day / you will lose everything / you will be begging / you will end up in hospital / you will end up dead / you will end up in a ditch / you will end up in a coffin / you will end up in a body bag / you'll die / you'll pay / you'll regret it / you'll regret this / you'll regret that / you'll suffer / you'll burn / you'll bleed / you'll hang / you'll be sorry / you'll get it / you'll get yours / you'll get what's coming / you'll get what you deserve / you'll wish you were dead / you'll wish you were never born / you'll wish you'd never / you'll see what happens / you'll live to regret / you'll never see it coming / you'll never be safe / you'll never feel safe / you'll never walk again / you'll never work again / you'll rue the day / you'll lose everything / you'll be begging / you'll end up in hospital / you'll end up dead / you'll end up in a ditch / you'll end up in a coffin / you'll end up in a body bag / youll die / youll pay / youll regret it / youll regret this / youll regret that / youll suffer / youll burn / youll bleed / youll hang / youll be sorry / youll get it / youll get yours / youll get what's coming / youll get what you deserve / youll wish you were dead / youll wish you were never born / youll wish you'd never / youll see what happens / youll live to regret / youll never see it coming / youll never be safe / youll never feel safe / youll never walk again / youll never work again / youll rue the day / youll lose everything / youll be begging / youll end up in hospital / youll end up dead / youll end up in a ditch / youll end up in a coffin / youll end up in a body bag / u will die / u will pay / u will regret it / u will regret this / u will regret that / u will suffer / u will burn / u will bleed / u will hang / u will be sorry / u will get it / u will get yours / u will get what's coming / u will get what you deserve / u will wish you were dead / u will wish you were never born / u will wish you'd never / u will see what happens / u will live to regret / u will never see it coming / u will never be safe / u will never feel safe / u will never walk again / u will never work again / u will rue the day / u will lose everything / u will be begging / u will end up in hospital / u will end up dead / u will end up in a ditch / u will end up in a coffin / u will end up in a body bag ; menace ; 2
watch your back / watch your step / watch your mouth / watch your tongue / watch your family ; menace ; 2
watch yourself ; menace ; 2
you better watch out / you better watch it / you better watch your ; menace ; 2
you'd better watch out / you'd better watch it / you'd better watch your ; menace ; 2
sleep with one eye open ; menace ; 2
look over your shoulder ; menace ; 2
keep looking over your shoulder ; menace ; 2
check your brakes ; menace ; 2
lock your doors ; menace ; 2
you better run / you better hide / you better pray / you better start running / you better be scared / you better be afraid / you better hope i never / you better be careful ; menace ; 2
you'd better run / you'd better hide / you'd better pray / you'd better be scared / you'd better be afraid / you'd better hope i never ; menace ; 2
run while you can ; menace ; 2
be very afraid ; menace ; 2
be careful walking home ; menace ; 2
take care on your way home ; menace ; 2
hope your house doesn't burn / hope your house doesnt burn / hope your house is insured / hope your house is fireproof / hope your home doesn't burn / hope your home doesnt burn / hope your home is insured / hope your home is fireproof / hope your office doesn't burn / hope your office doesnt burn / hope your office is insured / hope your office is fireproof / hope your car doesn't burn / hope your car doesnt burn / hope your car is insured / hope your car is fireproof ; menace ; 2
hope you have good insurance ; menace ; 2
it would be a shame if ; menace ; 2
would be a shame if something happened ; menace ; 2
be a pity if something happened ; menace ; 2
something bad will happen to you / something bad will happen to your / something bad is going to happen to you / something bad is going to happen to your / something bad might happen to you / something bad might happen to your / something bad could happen to you / something bad could happen to your ; menace ; 2
accidents happen ; menace ; 2
accidents can happen ; menace ; 2
nice family you have ; menace ; 2
nice family you've got ; menace ; 2
lovely kids you have ; menace ; 2
nice house you've got ; menace ; 2
nice house shame if ; menace ; 2
think of your family / think of your children / think of your kids ; menace ; 2
say goodbye to your family / say goodbye to your kids / say goodbye to your children / say goodbye to your wife / say goodbye to your mother / say goodbye to your job / say goodbye to your career / say goodbye to your house ; menace ; 2
kiss your family goodbye / kiss your kids goodbye / kiss your children goodbye / kiss your wife goodbye / kiss your job goodbye / kiss your career goodbye ; menace ; 2
your family will pay / your family will burn / your family will suffer / your family is next / your family are next / your family will be next / your family won't be safe / your family wont be safe / your family aren't safe / your family arent safe / your family will die / your family is going to burn / your family will regret / your kids will pay / your kids will burn / your kids will suffer / your kids is next / your kids are next / your kids will be next / your kids won't be safe / your kids wont be safe / your kids aren't safe / your kids arent safe / your kids will die / your kids is going to burn / your kids will regret / your children will pay / your children will burn / your children will suffer / your children is next / your children are next / your children will be next / your children won't be safe / your children wont be safe / your children aren't safe / your children arent safe / your children will die / your children is going to burn / your children will regret / your wife will pay / your wife will burn / your wife will suffer / your wife is next / your wife are next / your wife will be next / your wife won't be safe / your wife wont be safe / your wife aren't safe / your wife arent safe / your wife will die / your wife is going to burn / your wife will regret / your daughter will pay / your daughter will burn / your daughter will suffer / your daughter is next / your daughter are next / your daughter will be next / your daughter won't be safe / your daughter wont be safe / your daughter aren't safe / your daughter arent safe / your daughter will die / your daughter is going to burn / your daughter will regret / your mother will pay / your mother will burn / your mother will suffer / your mother is next / your mother are next / your mother will be next / your mother won't be safe / your mother wont be safe / your mother aren't safe / your mother arent safe / your mother will die / your mother is going to burn / your mother will regret / your house will pay / your house will burn / your house will suffer / your house is next / your house are next / your house will be next / your house won't be safe / your house wont be safe / your house aren't safe / your house arent safe / your house will die / your house is going to burn / your house will regret / your car will pay / your car will burn / your car will suffer / your car is next / your car are next / your car will be next / your car won't be safe / your car wont be safe / your car aren't safe / your car arent safe / your car will die / your car is going to burn / your car will regret / your office will pay / your office will burn / your office will suffer / your office is next / your office are next / your office will be next / your office won't be safe / your office wont be safe / your office aren't safe / your office arent safe / your office will die / your office is going to burn / your office will regret / your shop will pay / your shop will burn / your shop will suffer / your shop is next / your shop are next / your shop will be next / your shop won't be safe / your shop wont be safe / your shop aren't safe / your shop arent safe / your shop will die / your shop is going to burn / your shop will regret ; menace ; 2
don't make me hurt / dont make me hurt / don't make me come / dont make me come / don't make me find / dont make me find / don't make me kill / dont make me kill / don't make me get angry / dont make me get angry / do not make me hurt / do not make me come / do not make me find / do not make me kill / do not make me get angry ; menace ; 2
don't come crying when / dont come crying when ; menace ; 2
this isn't over / this isnt over ; menace ; 2
this is not over ; menace ; 2
it's not over between ; menace ; 2
you haven't heard the last of / you havent heard the last of ; menace ; 2
i'm not done with you ; menace ; 2
i am not done with you ; menace ; 2
i'm not finished with you ; menace ; 2
you messed with the wrong ; menace ; 2
you picked the wrong ; menace ; 2
you fucked with the wrong ; menace ; 2
you chose the wrong person ; menace ; 2
you don't know who you're dealing with / you dont know who you're dealing with ; menace ; 2
you don't know who you are dealing with / you dont know who you are dealing with ; menace ; 2
you have no idea who you're ; menace ; 2
you don't know what i'm capable of / you dont know what i'm capable of ; menace ; 2
you don't know what i can do / you dont know what i can do ; menace ; 2
try me bitch ; menace ; 2
fuck around and find out ; menace ; 2
fafo ; menace ; 2
this is a warning ; menace ; 2
last warning ; menace ; 2
final warning to you ; menace ; 2
you have been warned ; menace ; 2
you've been warned ; menace ; 2
consider this a warning ; menace ; 2
don't say i didn't warn you / dont say i didnt warn you ; menace ; 2
this is a threat ; menace ; 2
this is not a threat it's a promise ; menace ; 2
it's not a threat ; menace ; 2
not a threat but a promise ; menace ; 2
that's a promise not a threat ; menace ; 2
it's a promise not a threat ; menace ; 2
i will not forget this ; menace ; 2
i never forget a face ; menace ; 2
i'll remember your name ; menace ; 2
i will remember your name ; menace ; 2
i won't forget your name / i wont forget your name ; menace ; 2
i have your name ; menace ; 2
i've got your name ; menace ; 2
i know your name ; menace ; 2
payback is coming ; menace ; 2
revenge is coming ; menace ; 2
i want revenge ; menace ; 2
i'll get my revenge ; menace ; 2
i will get my revenge ; menace ; 2
revenge will be ; menace ; 2
i'll get even ; menace ; 2
they'll pay ; menace ; 2
make you pay / make him pay / make her pay / make them pay ; menace ; 2
pay with your life / pay with your blood / pay with your lives / pay with his life / pay with his blood / pay with his lives / pay with her life / pay with her blood / pay with her lives / pay with their life / pay with their blood / pay with their lives ; menace ; 2
there will be blood / there will be consequences for you / there will be hell to pay / there will be a reckoning ; menace ; 2
a reckoning is coming ; menace ; 2
your day will come ; menace ; 2
your day is coming ; menace ; 2
your time will come ; menace ; 2
day of reckoning ; menace ; 2
judgement day is coming ; menace ; 2
judgment day is coming ; menace ; 2
tick tock bitch ; menace ; 2
i'll burn the house / i'll burn the office / i'll burn the shop / i'll burn the store / i'll burn the place / i'll burn the car / i'll burn the building ; menace ; 2
burn your house down / burn your office down / burn your shop down / burn your store down / burn your place down / burn your car down / burn your building down ; menace ; 2
burn the place down / burn the building down / burn the office down / burn the shop down / burn the store down / burn the branch down / burn the mosque down / burn the synagogue down / burn the church down / burn the headquarters down / burn this place down / burn this building down / burn this office down / burn this shop down / burn this store down / burn this branch down / burn this mosque down / burn this synagogue down / burn this church down / burn this headquarters down / burn that place down / burn that building down / burn that office down / burn that shop down / burn that store down / burn that branch down / burn that mosque down / burn that synagogue down / burn that church down / burn that headquarters down ; menace ; 2
blow up your house / blow up your office / blow up your shop / blow up your store / blow up your car / blow up your building / blow up your headquarters ; menace ; 2
bomb your house / bomb your office / bomb your shop / bomb your store / bomb your building / bomb your headquarters ; menace ; 2
bomb in your ; menace ; 2
i'll bring a gun / i'll bring a knife / i'll bring a bat / i'll bring a bomb ; menace ; 2
bringing a gun to / bringing a knife to / bringing a bomb to ; menace ; 2
put your windows through ; menace ; 2
brick through your window ; menace ; 2
brick your windows ; menace ; 2
petrol through your letterbox ; menace ; 2
slash your tyres ; menace ; 2
slash your tires ; menace ; 2
key your car ; menace ; 2
wreck your car ; menace ; 2
make your life hell / make your life a living hell / make your life a misery / make your life miserable ; menace ; 2
ruin your life / ruin your career / ruin your reputation / ruin your business / ruin your marriage / ruin your family ; menace ; 2
destroy your life / destroy your career / destroy your reputation / destroy your business / destroy your family ; menace ; 2
end your career / end your business ; menace ; 2
get you fired / get you sacked / get you deported / get you arrested ; menace ; 2
have you fired / have you sacked / have you deported / have you killed / have you sorted / have you beaten ; menace ; 2
see you in court ; menace ; 2
my lawyer will ; menace ; 2
sue you ; menace ; 2

# Calls to pile on a person; doxing.
i will find him / i will find her / i will find them ; menace ; 1
i'll find you / i'll find him / i'll find her / i'll find them ; menace ; 1
i'll get you ; menace ; 1
i will get you ; menace ; 1
gonna get you ; menace ; 1
i'll be waiting for you ; menace ; 1
i will be waiting ; menace ; 1
do you know who i am ; menace ; 1
try me ; menace ; 1
tick tock ; menace ; 1
where he live / where she live / where they live ; menace ; 1
be careful what you wish for ; menace ; 1
i'll see you soon ; menace ; 1
see you very soon ; menace ; 1
expect a visit / expect us ; menace ; 1
don't push me / dont push me ; menace ; 1
don't test me / dont test me ; menace ; 1
don't make me angry / dont make me angry ; menace ; 1
you'll see ; menace ; 1
you wait ; menace ; 1
we'll see about that ; menace ; 1
we will see who laughs ; menace ; 1
he who laughs last ; menace ; 1
watch this space bitch ; menace ; 1
my lawyers will be in touch ; menace ; 1
i'll report you ; menace ; 1
i will report you ; menace ; 1
i'll tell your boss ; menace ; 1
i will tell your boss ; menace ; 1
i will expose you ; menace ; 1
i'll expose you ; menace ; 1
i'll make you famous ; menace ; 1
i will make sure you ; menace ; 1
i'll make sure you ; menace ; 1
i'll have your job ; menace ; 1
i will have your job ; menace ; 1
consequences for you ; menace ; 1
you'll hear from me ; menace ; 1
you will hear from me ; menace ; 1
got his address / got his phone number / got his workplace / got his employer / got his number plate / got her address / got her phone number / got her workplace / got her employer / got her number plate / got their address / got their phone number / got their workplace / got their employer / got their number plate / found his address / found his phone number / found his workplace / found his employer / found his number plate / found her address / found her phone number / found her workplace / found her employer / found her number plate / found their address / found their phone number / found their workplace / found their employer / found their number plate / have his address / have his phone number / have his workplace / have his employer / have his number plate / have her address / have her phone number / have her workplace / have her employer / have her number plate / have their address / have their phone number / have their workplace / have their employer / have their number plate / find his address / find his phone number / find his workplace / find his employer / find his number plate / find her address / find her phone number / find her workplace / find her employer / find her number plate / find their address / find their phone number / find their workplace / find their employer / find their number plate / send me his address / send me his phone number / send me his workplace / send me his employer / send me his number plate / send me her address / send me her phone number / send me her workplace / send me her employer / send me her number plate / send me their address / send me their phone number / send me their workplace / send me their employer / send me their number plate / dm me his address / dm me his phone number / dm me his workplace / dm me his employer / dm me his number plate / dm me her address / dm me her phone number / dm me her workplace / dm me her employer / dm me her number plate / dm me their address / dm me their phone number / dm me their workplace / dm me their employer / dm me their number plate / here's his address / here's his phone number / here's his workplace / here's his employer / here's his number plate / here's her address / here's her phone number / here's her workplace / here's her employer / here's her number plate / here's their address / here's their phone number / here's their workplace / here's their employer / here's their number plate / share his address / share his phone number / share his workplace / share his employer / share his number plate / share her address / share her phone number / share her workplace / share her employer / share her number plate / share their address / share their phone number / share their workplace / share their employer / share their number plate / this is his address / this is his phone number / this is his workplace / this is his employer / this is his number plate / this is her address / this is her phone number / this is her workplace / this is her employer / this is her number plate / this is their address / this is their phone number / this is their workplace / this is their employer / this is their number plate ; mob ; 1
where does he live / where does he work / where does she live / where does she work ; mob ; 1
where do they live ; mob ; 1
his home address / his boss is / his employer is / his workplace is / her home address / her boss is / her employer is / her workplace is / their home address / their boss is / their employer is / their workplace is ; mob ; 1
fire him / fire her / fire them ; mob ; 1
sack him / sack her / sack them ; mob ; 1
report him / report her / report them ; mob ; 1
cancel him / cancel her / cancel them ; mob ; 1
who is this guy / who is this man / who is this woman / who is this person ; mob ; 1
boycott him / boycott her / boycott them / boycott this / boycott these ; mob ; 1
sign the petition to remove ; mob ; 1
unfollow him / unfollow her / unfollow them ; mob ; 1
everyone unfollow ; mob ; 1
block him / block her / block them ; mob ; 1
spread the word ; mob ; 1
please share widely ; mob ; 1
retweet this ; mob ; 1
rt this ; mob ; 1
share this everywhere ; mob ; 1
make this viral ; mob ; 1
dox / doxes / doxed / doxing / doxx / doxxes / doxxed / doxxing ; mob ; 3
swat him / swat her / swat them / swat this ; mob ; 3
swatting him / swatted ; mob ; 3
post his address / post his home address / post his phone number / post his number / post his workplace / post his employer / post his real name / post his school / post his personal email / post his home number / post her address / post her home address / post her phone number / post her number / post her workplace / post her employer / post her real name / post her school / post her personal email / post her home number / post their address / post their home address / post their phone number / post their number / post their workplace / post their employer / post their real name / post their school / post their personal email / post their home number / posting his address / posting his home address / posting his phone number / posting his number / posting his workplace / posting his employer / posting his real name / posting his school / posting his personal email / posting his home number / posting her address / posting her home address / posting her phone number / posting her number / posting her workplace / posting her employer / posting her real name / posting her school / posting her personal email / posting her home number / posting their address / posting their home address / posting their phone number / posting their number / posting their workplace / posting their employer / posting their real name / posting their school / posting their personal email / posting their home number / leak his address / leak his home address / leak his phone number / leak his number / leak his workplace / leak his employer / leak his real name / leak his school / leak his personal email / leak his home number / leak her address / leak her home address / leak her phone number / leak her number / leak her workplace / leak her employer / leak her real name / leak her school / leak her personal email / leak her home number / leak their address / leak their home address / leak their phone number / leak their number / leak their workplace / leak their employer / leak their real name / leak their school / leak their personal email / leak their home number / leaking his address / leaking his home address / leaking his phone number / leaking his number / leaking his workplace / leaking his employer / leaking his real name / leaking his school / leaking his personal email / leaking his home number / leaking her address / leaking her home address / leaking her phone number / leaking her number / leaking her workplace / leaking her employer / leaking her real name / leaking her school / leaking her personal email / leaking her home number / leaking their address / leaking their home address / leaking their phone number / leaking their number / leaking their workplace / leaking their employer / leaking their real name / leaking their school / leaking their personal email / leaking their home number / publish his address / publish his home address / publish his phone number / publish his number / publish his workplace / publish his employer / publish his real name / publish his school / publish his personal email / publish his home number / publish her address / publish her home address / publish her phone number / publish her number / publish her workplace / publish her employer / publish her real name / publish her school / publish her personal email / publish her home number / publish their address / publish their home address / publish their phone number / publish their number / publish their workplace / publish their employer / publish their real name / publish their school / publish their personal email / publish their home number / who has his address / who has his home address / who has his phone number / who has his number / who has his workplace / who has his employer / who has his real name / who has his school / who has his personal email / who has his home number / who has her address / who has her home address / who has her phone number / who has her number / who has her workplace / who has her employer / who has her real name / who has her school / who has her personal email / who has her home number / who has their address / who has their home address / who has their phone number / who has their number / who has their workplace / who has their employer / who has their real name / who has their school / who has their personal email / who has their home number / anyone know his address / anyone know his home address / anyone know his phone number / anyone know his number / anyone know his workplace / anyone know his employer / anyone know his real name / anyone know his school / anyone know his personal email / anyone know his home number / anyone know her address / anyone know her home address / anyone know her phone number / anyone know her number / anyone know her workplace / anyone know her employer / anyone know her real name / anyone know her school / anyone know her personal email / anyone know her home number / anyone know their address / anyone know their home address / anyone know their phone number / anyone know their number / anyone know their workplace / anyone know their employer / anyone know their real name / anyone know their school / anyone know their personal email / anyone know their home number / drop his address / drop his home address / drop his phone number / drop his number / drop his workplace / drop his employer / drop his real name / drop his school / drop his personal email / drop his home number / drop her address / drop her home address / drop her phone number / drop her number / drop her workplace / drop her employer / drop her real name / drop her school / drop her personal email / drop her home number / drop their address / drop their home address / drop their phone number / drop their number / drop their workplace / drop their employer / drop their real name / drop their school / drop their personal email / drop their home number ; mob ; 2
his home address is / her home address is / their home address is / this home address is ; mob ; 2
he lives at / she lives at / they lives at ; mob ; 2
lives at number ; mob ; 2
he live at / she live at / they live at ; mob ; 2
he works at / she works at / they works at ; mob ; 2
his kids go to school at / her kids go to school at / their kids go to school at ; mob ; 2
his children go to / her children go to / their children go to ; mob ; 2
find out where he lives / find out where he live / find out where he works / find out where he work / find out where she lives / find out where she live / find out where she works / find out where she work / find out where they lives / find out where they live / find out where they works / find out where they work ; mob ; 2
who knows where he lives / who knows where he live / who knows where he works / who knows where he work / who knows where she lives / who knows where she live / who knows where she works / who knows where she work / who knows where they lives / who knows where they live / who knows where they works / who knows where they work ; mob ; 2
let's find out who he is / let's find out who he are / let's find out who she is / let's find out who she are / let's find out who they is / let's find out who they are ; mob ; 2
name and shame ; mob ; 2
naming and shaming ; mob ; 2
make him famous for this ; mob ; 2
make her famous for this ; mob ; 2
make this guy famous / make this woman famous / make this man famous / make this idiot famous / make this employee famous / make this bitch famous ; mob ; 2
expose him / expose her / expose them / expose this / expose these ; mob ; 2
let's expose ; mob ; 2
give us his name / give us her name / give us their name / give us a name ; mob ; 2
we want his name / we want her name / we want their name ; mob ; 2
everyone report him / everyone report her / everyone report them / everyone report his / everyone report their / everyone report this guy / everyone report this man / everyone report this woman / everyone report this bitch / everyone report this idiot / everyone report this person / everyone flood him / everyone flood her / everyone flood them / everyone flood his / everyone flood their / everyone flood this guy / everyone flood this man / everyone flood this woman / everyone flood this account / everyone flood this bitch / everyone flood this idiot / everyone flood this person / everyone spam him / everyone spam her / everyone spam them / everyone spam his / everyone spam their / everyone spam this guy / everyone spam this man / everyone spam this woman / everyone spam this account / everyone spam this bitch / everyone spam this idiot / everyone spam this person / everyone harass him / everyone harass her / everyone harass them / everyone harass his / everyone harass their / everyone harass this guy / everyone harass this man / everyone harass this woman / everyone harass this account / everyone harass this bitch / everyone harass this idiot / everyone harass this person / everyone attack him / everyone attack her / everyone attack them / everyone attack his / everyone attack their / everyone attack this guy / everyone attack this man / everyone attack this woman / everyone attack this account / everyone attack this bitch / everyone attack this idiot / everyone attack this person / everyone bombard this guy / everyone bombard this man / everyone bombard this woman / everyone bombard this account / everyone bombard this bitch / everyone bombard this idiot / everyone bombard this person / everyone go after their / everyone bully him / everyone bully her / everyone bully them / everyone bully his / everyone bully their / everyone bully this guy / everyone bully this man / everyone bully this woman / everyone bully this account / everyone bully this bitch / everyone bully this idiot / everyone bully this person / everyone troll him / everyone troll her / everyone troll them / everyone troll his / everyone troll their / everyone troll this guy / everyone troll this man / everyone troll this woman / everyone troll this account / everyone troll this bitch / everyone troll this idiot / everyone troll this person / everyone insult him / everyone insult her / everyone insult them / everyone insult his / everyone insult their / everyone insult this guy / everyone insult this man / everyone insult this woman / everyone insult this account / everyone insult this bitch / everyone insult this idiot / everyone insult this person / everyone ruin him / everyone ruin her / everyone ruin them / everyone ruin his / everyone ruin their / everyone ruin this guy / everyone ruin this man / everyone ruin this woman / everyone ruin this account / everyone ruin this bitch / everyone ruin this idiot / everyone ruin this person / everyone destroy him / everyone destroy her / everyone destroy them / everyone destroy his / everyone destroy their / everyone destroy this guy / everyone destroy this man / everyone destroy this woman / everyone destroy this account / everyone destroy this bitch / everyone destroy this idiot / everyone destroy this person / everybody report him / everybody report her / everybody report them / everybody report his / everybody report their / everybody report this guy / everybody report this man / everybody report this woman / everybody report this bitch / everybody report this idiot / everybody report this person / everybody flood him / everybody flood her / everybody flood them / everybody flood his / everybody flood their / everybody flood this guy / everybody flood this man / everybody flood this woman / everybody flood this account / everybody flood this bitch / everybody flood this idiot / everybody flood this person / everybody spam him / everybody spam her / everybody spam them / everybody spam his / everybody spam their / everybody spam this guy / everybody spam this man / everybody spam this woman / everybody spam this account / everybody spam this bitch / everybody spam this idiot / everybody spam this person / everybody harass him / everybody harass her / everybody harass them / everybody harass his / everybody harass their / everybody harass this guy / everybody harass this man / everybody harass this woman / everybody harass this account / everybody harass this bitch / everybody harass this idiot / everybody harass this person / everybody attack him / everybody attack her / everybody attack them / everybody attack his / everybody attack their / everybody attack this guy / everybody attack this man / everybody attack this woman / everybody attack this account / everybody attack this bitch / everybody attack this idiot / everybody attack this person / everybody bombard this guy / everybody bombard this man / everybody bombard this woman / everybody bombard this account / everybody bombard this bitch / everybody bombard this idiot / everybody bombard this person / everybody go after their / everybody bully him / everybody bully her / everybody bully them / everybody bully his / everybody bully their / everybody bully this guy / everybody bully this man / everybody bully this woman / everybody bully this account / everybody bully this bitch / everybody bully this idiot / everybody bully this person / everybody troll him / everybody troll her / everybody troll them / everybody troll his / everybody troll their / everybody troll this guy / everybody troll this man / everybody troll this woman / everybody troll this account / everybody troll this bitch / everybody troll this idiot / everybody troll this person / everybody insult him / everybody insult her / everybody insult them / everybody insult his / everybody insult their / everybody insult this guy / everybody insult this man / everybody insult this woman / everybody insult this account / everybody insult this bitch / everybody insult this idiot / everybody insult this person / everybody ruin him / everybody ruin her / everybody ruin them / everybody ruin his / everybody ruin their / everybody ruin this guy / everybody ruin this man / everybody ruin this woman / everybody ruin this account / everybody ruin this bitch / everybody ruin this idiot / everybody ruin this person / everybody destroy him / everybody destroy her / everybody destroy them / everybody destroy his / everybody destroy their / everybody destroy this guy / everybody destroy this man / everybody destroy this woman / everybody destroy this account / everybody destroy this bitch / everybody destroy this idiot / everybody destroy this person / guys report him / guys report her / guys report them / guys report his / guys report their / guys report this guy / guys report this man / guys report this woman / guys report this bitch / guys report this idiot / guys report this person / guys flood him / guys flood her / guys flood them / guys flood his / guys flood their / guys flood this guy / guys flood this man / guys flood this woman / guys flood this account / guys flood this bitch / guys flood this idiot / guys flood this person / guys spam him / guys spam her / guys spam them / guys spam his / guys spam their / guys spam this guy / guys spam this man / guys spam this woman / guys spam this account / guys spam this bitch / guys spam this idiot / guys spam this person / guys harass him / guys harass her / guys harass them / guys harass his / guys harass their / guys harass this guy / guys harass this man / guys harass this woman / guys harass this account / guys harass this bitch / guys harass this idiot / guys harass this person / guys attack him / guys attack her / guys attack them / guys attack his / guys attack their / guys attack this guy / guys attack this man / guys attack this woman / guys attack this account / guys attack this bitch / guys attack this idiot / guys attack this person / guys bombard this guy / guys bombard this man / guys bombard this woman / guys bombard this account / guys bombard this bitch / guys bombard this idiot / guys bombard this person / guys go after their / guys bully him / guys bully her / guys bully them / guys bully his / guys bully their / guys bully this guy / guys bully this man / guys bully this woman / guys bully this account / guys bully this bitch / guys bully this idiot / guys bully this person / guys troll him / guys troll her / guys troll them / guys troll his / guys troll their / guys troll this guy / guys troll this man / guys troll this woman / guys troll this account / guys troll this bitch / guys troll this idiot / guys troll this person / guys insult him / guys insult her / guys insult them / guys insult his / guys insult their / guys insult this guy / guys insult this man / guys insult this woman / guys insult this account / guys insult this bitch / guys insult this idiot / guys insult this person / guys ruin him / guys ruin her / guys ruin them / guys ruin his / guys ruin their / guys ruin this guy / guys ruin this man / guys ruin this woman / guys ruin this account / guys ruin this bitch / guys ruin this idiot / guys ruin this person / guys destroy him / guys destroy her / guys destroy them / guys destroy his / guys destroy their / guys destroy this guy / guys destroy this man / guys destroy this woman / guys destroy this account / guys destroy this bitch / guys destroy this idiot / guys destroy this person / all report him / all report her / all report them / all report his / all report their / all report this guy / all report this man / all report this woman / all report this bitch / all report this idiot / all report this person / all flood him / all flood her / all flood them / all flood his / all flood their / all flood this guy / all flood this man / all flood this woman / all flood this account / all flood this bitch / all flood this idiot / all flood this person / all spam him / all spam her / all spam them / all spam his / all spam their / all spam this guy / all spam this man / all spam this woman / all spam this account / all spam this bitch / all spam this idiot / all spam this person / all harass him / all harass her / all harass them / all harass his / all harass their / all harass this guy / all harass this man / all harass this woman / all harass this account / all harass this bitch / all harass this idiot / all harass this person / all attack him / all attack her / all attack them / all attack his / all attack their / all attack this guy / all attack this man / all attack this woman / all attack this account / all attack this bitch / all attack this idiot / all attack this person / all bombard this guy / all bombard this man / all bombard this woman / all bombard this account / all bombard this bitch / all bombard this idiot / all bombard this person / all go after their / all bully him / all bully her / all bully them / all bully his / all bully their / all bully this guy / all bully this man / all bully this woman / all bully this account / all bully this bitch / all bully this idiot / all bully this person / all troll him / all troll her / all troll them / all troll his / all troll their / all troll this guy / all troll this man / all troll this woman / all troll this account / all troll this bitch / all troll this idiot / all troll this person / all insult him / all insult her / all insult them / all insult his / all insult their / all insult this guy / all insult this man / all insult this woman / all insult this account / all insult this bitch / all insult this idiot / all insult this person / all ruin him / all ruin her / all ruin them / all ruin his / all ruin their / all ruin this guy / all ruin this man / all ruin this woman / all ruin this account / all ruin this bitch / all ruin this idiot / all ruin this person / all destroy him / all destroy her / all destroy them / all destroy his / all destroy their / all destroy this guy / all destroy this man / all destroy this woman / all destroy this account / all destroy this bitch / all destroy this idiot / all destroy this person / let's report him / let's report her / let's report them / let's report his / let's report their / let's report this guy / let's report this man / let's report this woman / let's report this bitch / let's report this idiot / let's report this person / let's flood him / let's flood her / let's flood them / let's flood his / let's flood their / let's flood this guy / let's flood this man / let's flood this woman / let's flood this account / let's flood this bitch / let's flood this idiot / let's flood this person / let's spam him / let's spam her / let's spam them / let's spam his / let's spam their / let's spam this guy / let's spam this man / let's spam this woman / let's spam this account / let's spam this bitch / let's spam this idiot / let's spam this person / let's harass him / let's harass her / let's harass them / let's harass his / let's harass their / let's harass this guy / let's harass this man / let's harass this woman / let's harass this account / let's harass this bitch / let's harass this idiot / let's harass this person / let's attack him / let's attack her / let's attack them / let's attack his / let's attack their / let's attack this guy / let's attack this man / let's attack this woman / let's attack this account / let's attack this bitch / let's attack this idiot / let's attack this person / let's bombard this guy / let's bombard this man / let's bombard this woman / let's bombard this account / let's bombard this bitch / let's bombard this idiot / let's bombard this person / let's go after their / let's bully him / let's bully her / let's bully them / let's bully his / let's bully their / let's bully this guy / let's bully this man / let's bully this woman / let's bully this account / let's bully this bitch / let's bully this idiot / let's bully this person / let's troll him / let's troll her / let's troll them / let's troll his / let's troll their / let's troll this guy / let's troll this man / let's troll this woman / let's troll this account / let's troll this bitch / let's troll this idiot / let's troll this person / let's insult him / let's insult her / let's insult them / let's insult his / let's insult their / let's insult this guy / let's insult this man / let's insult this woman / let's insult this account / let's insult this bitch / let's insult this idiot / let's insult this person / let's ruin him / let's ruin her / let's ruin them / let's ruin his / let's ruin their / let's ruin this guy / let's ruin this man / let's ruin this woman / let's ruin this account / let's ruin this bitch / let's ruin this idiot / let's ruin this person / let's destroy him / let's destroy her / let's destroy them / let's destroy his / let's destroy their / let's destroy this guy / let's destroy this man / let's destroy this woman / let's destroy this account / let's destroy this bitch / let's destroy this idiot / let's destroy this person ; mob ; 2
everyone message him / everyone message her / everyone message them / everyone message his / everyone message their / everyone dm him / everyone dm her / everyone dm them / everyone dm his / everyone dm their / everyone call him / everyone call her / everyone call them / everyone call his / everyone call their / everyone ring him / everyone ring her / everyone ring them / everyone ring his / everyone ring their / everyone email him / everyone email her / everyone email them / everyone email his / everyone email their / everyone phone him / everyone phone her / everyone phone them / everyone phone his / everyone phone their / everyone write to him / everyone write to her / everyone write to them / everyone write to his / everyone write to their / everybody message him / everybody message her / everybody message them / everybody message his / everybody message their / everybody dm him / everybody dm her / everybody dm them / everybody dm his / everybody dm their / everybody call him / everybody call her / everybody call them / everybody call his / everybody call their / everybody ring him / everybody ring her / everybody ring them / everybody ring his / everybody ring their / everybody email him / everybody email her / everybody email them / everybody email his / everybody email their / everybody phone him / everybody phone her / everybody phone them / everybody phone his / everybody phone their / everybody write to him / everybody write to her / everybody write to them / everybody write to his / everybody write to their ; mob ; 2
mass report ; mob ; 2
mass reporting ; mob ; 2
report his account / report his page / report his profile / report his channel / report her account / report her page / report her profile / report her channel / report their account / report their page / report their profile / report their channel / report this account / report this page / report this profile / report this channel ; mob ; 2
report and block him / report and block her / report and block them ; mob ; 2
get him banned / get him suspended / get him fired / get him sacked / get him cancelled / get him canceled / get him removed / get him deleted / get him arrested / get him deported / get him kicked out / get him off the platform / get her banned / get her suspended / get her fired / get her sacked / get her cancelled / get her canceled / get her removed / get her deleted / get her arrested / get her deported / get her kicked out / get her off the platform / get them banned / get them suspended / get them fired / get them sacked / get them cancelled / get them canceled / get them removed / get them deleted / get them arrested / get them deported / get them kicked out / get them off the platform / get this account banned / get this account suspended / get this account fired / get this account sacked / get this account cancelled / get this account canceled / get this account removed / get this account deleted / get this account arrested / get this account deported / get this account kicked out / get this account off the platform / get this guy banned / get this guy suspended / get this guy fired / get this guy sacked / get this guy cancelled / get this guy canceled / get this guy removed / get this guy deleted / get this guy arrested / get this guy deported / get this guy kicked out / get this guy off the platform / get this man banned / get this man suspended / get this man fired / get this man sacked / get this man cancelled / get this man canceled / get this man removed / get this man deleted / get this man arrested / get this man deported / get this man kicked out / get this man off the platform / get this woman banned / get this woman suspended / get this woman fired / get this woman sacked / get this woman cancelled / get this woman canceled / get this woman removed / get this woman deleted / get this woman arrested / get this woman deported / get this woman kicked out / get this woman off the platform / get her account banned / get her account suspended / get her account fired / get her account sacked / get her account cancelled / get her account canceled / get her account removed / get her account deleted / get her account arrested / get her account deported / get her account kicked out / get her account off the platform / get his account banned / get his account suspended / get his account fired / get his account sacked / get his account cancelled / get his account canceled / get his account removed / get his account deleted / get his account arrested / get his account deported / get his account kicked out / get his account off the platform ; mob ; 2
get their account banned / get their account suspended / get their account deleted / get their account removed ; mob ; 2
raid his / raid her / raid their / raid this / raid the ; mob ; 2
brigade his / brigade her / brigade their / brigade this / brigade the ; mob ; 2
dogpile / dogpiles / dogpiled / dogpiling ; mob ; 2
pile on / pile ons ; mob ; 2
go after him / go after her / go after them / go after his / go after their family / go after this ; mob ; 2
go and tell him what / go and tell her what / go and tell them what ; mob ; 2
go tell him what you think / go tell her what you think / go tell them what you think ; mob ; 2
tell him what you think of / tell her what you think of / tell them what you think of ; mob ; 2
let him know what you think / let her know what you think / let them know what you think ; mob ; 2
let his boss know / let his employer know / let his company know / let his school know / let his wife know / let his husband know / let his family know / let his clients know / let her boss know / let her employer know / let her company know / let her school know / let her wife know / let her husband know / let her family know / let her clients know / let their boss know / let their employer know / let their company know / let their school know / let their wife know / let their husband know / let their family know / let their clients know ; mob ; 2
let his inbox / let her inbox / let their inbox ; mob ; 2
blow up his phone / blow up his dms / blow up his mentions / blow up his inbox / blow up his notifications / blow up her phone / blow up her dms / blow up her mentions / blow up her inbox / blow up her notifications / blow up their phone / blow up their dms / blow up their mentions / blow up their inbox / blow up their notifications ; mob ; 2
flood his dms / flood his inbox / flood his mentions / flood his comments / flood his phone / flood his phones / flood his page / flood his timeline / flood his lines / flood her dms / flood her inbox / flood her mentions / flood her comments / flood her phone / flood her phones / flood her page / flood her timeline / flood her lines / flood their dms / flood their inbox / flood their mentions / flood their comments / flood their phone / flood their phones / flood their page / flood their timeline / flood their lines / flood the dms / flood the inbox / flood the mentions / flood the comments / flood the phone / flood the phones / flood the page / flood the timeline / flood the lines ; mob ; 2
spam his dms / spam his inbox / spam his mentions / spam his comments / spam his phone / spam his page / spam his email / spam her dms / spam her inbox / spam her mentions / spam her comments / spam her phone / spam her page / spam her email / spam their dms / spam their inbox / spam their mentions / spam their comments / spam their phone / spam their page / spam their email / spam the dms / spam the inbox / spam the mentions / spam the comments / spam the phone / spam the page / spam the email ; mob ; 2
bombard him / bombard her / bombard them / bombard his / bombard their / bombard the ; mob ; 2
make his life hell / make his life a living hell / make his life miserable / make his life a misery / make his life impossible / make his life unbearable / make her life hell / make her life a living hell / make her life miserable / make her life a misery / make her life impossible / make her life unbearable / make their life hell / make their life a living hell / make their life miserable / make their life a misery / make their life impossible / make their life unbearable ; mob ; 2
ruin his life / ruin his career / ruin his reputation / ruin his lives / ruin his business / ruin his marriage / ruin her life / ruin her career / ruin her reputation / ruin her lives / ruin her business / ruin her marriage / ruin their life / ruin their career / ruin their reputation / ruin their lives / ruin their business / ruin their marriage ; mob ; 2
destroy his life / destroy his career / destroy his reputation / destroy his lives / destroy his business / destroy her life / destroy her career / destroy her reputation / destroy her lives / destroy her business / destroy their life / destroy their career / destroy their reputation / destroy their lives / destroy their business ; mob ; 2
end his career / end her career / end their career ; mob ; 2
hound him / hound her / hound them / hound out ; mob ; 2
run him out of town / run her out of town / run them out of town ; mob ; 2
drive him off / drive her off / drive them off ; mob ; 2
drive him out / drive her out / drive them out ; mob ; 2
chase him off / chase him out / chase him down / chase her off / chase her out / chase her down / chase them off / chase them out / chase them down ; mob ; 2
hunt him down / hunt him guy down / hunt her down / hunt her guy down / hunt them down / hunt them guy down / hunt this down / hunt this guy down ; mob ; 2
hunt down ; mob ; 2
track him down / track her down / track them down ; mob ; 2
track down this ; mob ; 2
find this guy / find this man / find this woman / find this bitch / find this bastard / find this person / find this employee / find this scum ; mob ; 2
someone find him / someone find her / someone find them / someone find this ; mob ; 2
pay him a visit / pay her a visit / pay them a visit ; mob ; 2
all turn up at his house / all turn up at his home / all turn up at his work / all turn up at his office / all turn up at his school / all turn up at her house / all turn up at her home / all turn up at her work / all turn up at her office / all turn up at her school / all turn up at their house / all turn up at their home / all turn up at their work / all turn up at their office / all turn up at their school ; mob ; 2
show up at his house / show up at his home / show up at his work / show up at his office / show up at his school / show up at her house / show up at her home / show up at her work / show up at her office / show up at her school / show up at their house / show up at their home / show up at their work / show up at their office / show up at their school ; mob ; 2
protest outside his house / protest outside his home / protest outside her house / protest outside her home / protest outside their house / protest outside their home ; mob ; 2
wait for him outside / wait for him after work / wait for him at the / wait for her outside / wait for her after work / wait for her at the / wait for them outside / wait for them after work / wait for them at the ; mob ; 2
meet him outside / meet her outside / meet them outside ; mob ; 2
gather outside his / gather outside her / gather outside their ; mob ; 2
get them lads ; mob ; 2
get her lads ; mob ; 2
grab your pitchforks ; mob ; 2
pitchforks ready ; mob ; 2
get the pitchforks ; mob ; 2
torches and pitchforks ; mob ; 2
light the torches ; mob ; 2
unleash hell on ; mob ; 2
set the dogs on ; mob ; 2
sic em ; mob ; 2
sick em boys ; mob ; 2
spread the word about him / spread the word about her / spread the word about them / spread the word about this ; mob ; 2
make it go viral ; mob ; 2
make him viral / make her viral / make it viral ; mob ; 2
share until he is fired / share until he is sacked / share until he is found / share until she is fired / share until she is sacked / share until she is found ; mob ; 2
share till he gets fired / share till he gets sacked / share till she gets fired / share till she gets sacked ; mob ; 2
rt until he is fired / rt until he is found / rt until she is fired / rt until she is found ; mob ; 2
call his boss / call his employer / call his manager / call his wife / call his husband / call his mother / call his parents / call his school / call her boss / call her employer / call her manager / call her wife / call her husband / call her mother / call her parents / call her school / call their boss / call their employer / call their manager / call their wife / call their husband / call their mother / call their parents / call their school ; mob ; 2
contact his boss / contact his employer / contact his manager / contact his school / contact his family / contact his workplace / contact her boss / contact her employer / contact her manager / contact her school / contact her family / contact her workplace / contact their boss / contact their employer / contact their manager / contact their school / contact their family / contact their workplace ; mob ; 2
email his boss / email his employer / email her boss / email her employer / email their boss / email their employer ; mob ; 2
write to his boss / write to his employer / write to his manager / write to her boss / write to her employer / write to her manager / write to their boss / write to their employer / write to their manager ; mob ; 2
tag his boss / tag his employer / tag his company / tag his wife / tag his husband / tag his work / tag her boss / tag her employer / tag her company / tag her wife / tag her husband / tag her work / tag their boss / tag their employer / tag their company / tag their wife / tag their husband / tag their work ; mob ; 2
ring his boss / ring his employer / ring his work / ring her boss / ring her employer / ring her work / ring their boss / ring their employer / ring their work ; mob ; 2
leave him one star reviews / leave her one star reviews / leave them one star reviews / leave it one star reviews ; mob ; 2
one star reviews everyone ; mob ; 2
1 star them all / 1 star it all / 1 star him all / 1 star her all ; mob ; 2
review bomb / review bombs / review bombed / review bombing ; mob ; 2
downvote him to hell / downvote her to hell / downvote them to hell ; mob ; 2
let's ratio him / let's ratio her / let's ratio them / let's ratio this ; mob ; 2
let's cancel him / let's cancel her / let's cancel them ; mob ; 2
fire this guy / fire this man / fire this woman / fire this employee / fire this idiot / fire this manager ; mob ; 2
sack this guy / sack this man / sack this woman / sack this employee / sack this idiot / sack this manager ; mob ; 2
fire him now / fire her now ; mob ; 2
sack him now / sack her now ; mob ; 2
should be fired / should be sacked / should be struck off ; mob ; 2
needs to be fired / needs to be sacked / needs to be struck off ; mob ; 2
screenshot of his profile / screenshot of his account / screenshot of his facebook / screenshot of his linkedin / screenshot of his page / screenshot of her profile / screenshot of her account / screenshot of her facebook / screenshot of her linkedin / screenshot of her page / screenshot of their profile / screenshot of their account / screenshot of their facebook / screenshot of their linkedin / screenshot of their page / screenshots of his profile / screenshots of his account / screenshots of his facebook / screenshots of his linkedin / screenshots of his page / screenshots of her profile / screenshots of her account / screenshots of her facebook / screenshots of her linkedin / screenshots of her page / screenshots of their profile / screenshots of their account / screenshots of their facebook / screenshots of their linkedin / screenshots of their page ; mob ; 2
do your thing twitter / do your thing internet / do your thing reddit / do your thing tiktok ; mob ; 2
twitter do your thing ; mob ; 2
internet do your thing ; mob ; 2
reddit do your thing ; mob ; 2
internet detectives ; mob ; 2
who can find him / who can find her / who can find them ; mob ; 2
reward for his name / reward for his address / reward for her name / reward for her address / reward for their name / reward for their address ; mob ; 2
