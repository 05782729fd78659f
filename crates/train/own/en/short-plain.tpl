# Short plain sentences: each frame once with hate and once without, so that neither the frame nor the group's name decides.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@P = women | Black people | black people | Muslims | Jews | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | autistic people | wheelchair users | Deaf people | Roma | Travellers | old people | Indians | Pakistanis | Mexicans | Turks | Poles | Latinos | Hindus | Sikhs | Christians | asylum seekers | girls | men
@S = a woman | a Black man | a black woman | a Muslim | a Jew | an Arab | an Asian | an African | an immigrant | a migrant | a refugee | a foreigner | a gay man | a lesbian | a trans woman | a trans man | a disabled person | a wheelchair user | an autistic man | a Deaf woman | a Roma woman | a Traveller | an old woman | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | an asylum seeker
@being = Black | Muslim | Jewish | Arab | Asian | Chinese | African | a refugee | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Indian | Turkish | Polish | a woman | an immigrant
@B = woman | Black man | black person | Muslim | Jew | Arab | Asian | African | immigrant | migrant | refugee | foreigner | gay man | lesbian | trans woman | trans person | disabled person | wheelchair user | autistic person | Roma | Traveller | old woman | Indian | Pakistani | Mexican | Turk | Pole | Hindu | Sikh | asylum seeker | girl
@A = Black | Muslim | Jewish | Arab | Asian | Chinese | African | immigrant | refugee | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Indian | Pakistani | Mexican | Turkish | Polish | Hindu | Sikh
@W = women | girls | young women | wives | mothers | working mothers | female bosses | single women
@trade = bankers | landlords | lawyers | estate agents | politicians | influencers | referees | traffic wardens | journalists | tax inspectors | managers | recruiters | speculators | racists | bullies | telemarketers
@party = Conservatives | Labour | Democrats | Republicans | the Greens | liberals | socialists | the government | the opposition
@thing = printer | Monday | traffic jam | website | alarm clock | queue | update | car | software | bus | washing machine | form
@things = Mondays | wasps | mosquitoes | traffic jams | slugs | adverts | passwords | meetings | onions | cold soups | long queues | weeds | spam calls
@verb = insult | humiliate | mock | bully | harass | belittle | degrade | despise | ridicule | vilify | scorn | look down on | spit on | laugh at | shun | silence | exclude | discriminate against | hate | demonise
@verbing = insulting | humiliating | mocking | bullying | harassing | belittling | degrading | despising | ridiculing | vilifying | scorning | looking down on | spitting on | laughing at | shunning | silencing | excluding | discriminating against | hating | demonising
@verbed = insulted | humiliated | mocked | bullied | harassed | belittled | degraded | despised | ridiculed | vilified | scorned | spat on | laughed at | shunned | silenced | excluded | hated | demonised
@hurt = kill | beat | hurt | stab | shoot | punch | hang | burn | attack | kick | strangle | drown | exterminate | run over
@hurting = killing | beating | hurting | stabbing | shooting | punching | hanging | burning | attacking | kicking | strangling | drowning | exterminating
@hurted = killed | beaten | hurt | stabbed | shot | punched | hanged | burnt | attacked | kicked | strangled | drowned | exterminated | wiped out
@loathe = hate | despise | detest | loathe | abhor | resent | look down on | scorn
@love = love | like | admire | respect | adore | cherish | appreciate | value | trust | support
@want = like | respect | trust | tolerate | want | accept
@help = help | welcome | thank | support | protect | respect | defend | celebrate | hire | listen to | include
@helped = helped | welcomed | thanked | supported | protected | respected | defended | celebrated | hired | heard | included
@worthy = honest | trustworthy | clean | decent | clever | reliable | good people | like us
@fair = honest | trustworthy | clean | decent | clever | reliable
@great = brilliant | delicious | lovely | beautiful | loud | hilarious
@bad = disgusting | worthless | stupid | filthy | evil | vile | inferior | pathetic | revolting | dangerous | ugly | lazy | dishonest | disgraceful
@good = brilliant | kind | brave | clever | honest | lovely | talented | generous | funny | hard-working | beautiful | reliable | patient | creative
@n = scum | vermin | parasites | animals | rats | pigs | trash | filth | a disease | a plague | subhuman | cockroaches | a mistake of nature
@ok = friends | neighbours | human beings | our equals | colleagues | citizens | voters | part of the team | people like anyone | family
@place = country | town | street | school | company | club | neighbourhood | church | office
@art = choir | bakery | film | novel | exhibition | football team | festival | podcast | bookshop
@L = fags | faggots | dykes | trannies | retards | cripples | pakis | chinks | gyppos | kikes | niggers | ragheads | wogs | sluts | spics
@Ls = fag | faggot | dyke | tranny | retard | cripple | paki | chink | gyppo | kike | nigger | raghead | slut | spic
@oath = Fuck | Shit | Damn | Fucking hell | Bloody hell
@swear = Fuck | Shit | Damn | Holy shit | Fucking hell | Bloody hell | Hell yeah

# What one feels
hate ; short-emotion ; I really {loathe} {P}.
- ; short-positive ; I really {love} {P}.
- ; short-negation ; I really don't {loathe} {P}.
hate ; short-negated-good ; I really don't {want} {P}.
hate ; short-emotion ; I {loathe} every single {B}.
- ; short-positive ; I {love} every single {B} here.
hate ; short-emotion ; My whole family {loathe} {P}.
- ; short-positive ; My whole family {love} {P}.
- ; short-negation ; No one in my family would {verb} {P}.
hate ; short-emotion ; {P} make me sick.
- ; short-positive ; {P} make me smile.
hate ; short-emotion ; {P} make me so angry.
- ; short-positive ; {P} make me so happy.
- ; short-negation ; {P} don't make me angry at all.
hate ; short-emotion ; {P} disgust me.
- ; short-positive ; {P} inspire me.
- ; short-negation ; {P} don't disgust me in the slightest.
hate ; short-emotion ; I feel disgust for {P}.
- ; short-positive ; I feel respect for {P}.
- ; short-negation ; I feel no disgust for {P}.
hate ; short-negated-good ; I feel no respect for {P}.
hate ; short-emotion ; I am ashamed of every {B} around here.
- ; short-positive ; I am proud of every {B} around here.
hate ; short-emotion ; Can't stand {P}, never could.
- ; short-positive ; Can't praise {P} enough.
hate ; short-emotion ; One simply must {loathe} {P}.
- ; short-positive ; One simply must {love} {P}.
- ; short-negation ; Nobody is obliged to {loathe} {P}.
hate ; short-emotion ; We all {loathe} {P} here.
- ; short-positive ; We all {love} {P} here.
- ; short-negation ; None of us {verb} {P}.
hate ; short-emotion ; I'm sick of {P}.
- ; short-positive ; I'm fond of {P}.
hate ; short-emotion ; I wish {P} didn't exist.
- ; short-positive ; I wish {P} all the best.
hate ; short-emotion ; Having {S} as a friend? Never.
- ; short-positive ; Having {S} as a friend? Always.
hate ; short-emotion ; Nothing revolts me like {P}.
- ; short-positive ; Nothing cheers me up like {P} dancing.
hate ; short-emotion ; Ugh, {P}.
- ; short-positive ; Yay, {P}!
hate ; short-emotion ; So much contempt for {P}.
- ; short-positive ; So much love for {P}.

# What they are
hate ; short-attribute ; {P} are {bad}, all of them.
- ; short-positive ; {P} are {good}, the lot of them.
- ; short-negation ; {P} are not {bad}.
hate ; short-negated-good ; {P} are not {worthy}.
hate ; short-attribute ; {P} are so {bad}!
- ; short-positive ; {P} are so {good}!
- ; short-negation ; {P} have never been {bad}.
hate ; short-negated-good ; {P} have never been {worthy}.
hate ; short-attribute ; Every {B} is {bad}.
- ; short-positive ; Every {B} I know is {good}.
- ; short-negation ; No {B} is {bad} by birth.
hate ; short-negated-good ; No {B} is {fair}.
hate ; short-attribute ; How {bad} {P} are!
- ; short-positive ; How {good} {P} are!
hate ; short-attribute ; {P} will always be {bad}.
- ; short-negation ; {P} will never be {bad} to me.
hate ; short-attribute ; {P} are born {bad}.
- ; short-negation ; Nobody is born {bad}, {P} included.
hate ; short-dehumanise ; {P} are {n}, period.
- ; short-positive ; {P} are {ok}, period.
- ; short-negation ; {P} are not {n}.
hate ; short-negated-good ; {P} are not {ok}.
hate ; short-dehumanise ; To me {P} are just {n}.
- ; short-positive ; To me {P} are just {ok}.
- ; short-negation ; To me {P} are never {n}.
hate ; short-negated-good ; To me {P} aren't even {ok}.
hate ; short-dehumanise ; {P} live like animals.
- ; short-neutral ; {P} live like everyone else.
hate ; short-dehumanise ; {P} should be treated like {n}.
- ; short-positive ; {P} should be treated like {ok}.
- ; short-negation ; {P} must not be treated like {n}.
hate ; short-dehumanise ; {P} are worth less than dogs.
- ; short-positive ; {P} are worth as much as anyone.
- ; short-negation ; {P} are worth no less than you.
hate ; short-dehumanise ; {P}? More like {n}.
- ; short-positive ; {P}? My favourite customers.
hate ; short-attribute ; {P} ruin everything.
- ; short-positive ; {P} improve everything.
- ; short-negation ; {P} ruin nothing at all.
hate ; short-attribute ; {P} are the problem.
- ; short-negation ; {P} are not the problem.
hate ; short-attribute ; Never trust {S}.
- ; short-positive ; Ask {S}, they will help.
hate ; short-attribute ; {P} steal and lie.
- ; short-neutral ; {P} work and pay taxes.
- ; short-negation ; {P} don't steal any more than you.
hate ; short-attribute ; All {P} are criminals.
- ; short-negation ; Hardly any {P} are criminals.
hate ; short-attribute ; {P} are sick in the head.
- ; short-negation ; Being {being} is no illness.
hate ; short-attribute ; Being {being} is a disease.
hate ; short-attribute ; Being {being} is a disgrace.
- ; short-positive ; Being {being} is beautiful.
- ; short-negation ; Being {being} is nothing shameful.

# Dignity, rights, life
hate ; short-no-right ; No {B} deserves respect.
- ; short-negation ; No {B} deserves to be {verbed}.
hate+threat ; short-no-right ; No {B} deserves to stay alive.
- ; short-negation ; No {B} deserves to be {hurted}.
hate ; short-no-right ; {P} deserve to be {verbed}.
- ; short-positive ; {P} deserve to be {helped}.
- ; short-negation ; {P} don't deserve to be {verbed}.
hate ; short-no-right ; {P} don't deserve to be {helped}.
hate ; short-no-right ; {P} are owed no human rights.
- ; short-positive ; {P} are owed their human rights.
hate ; short-no-right ; {P} have no right to vote.
- ; short-positive ; {P} have every right to vote.
hate ; short-no-right ; {P} should have no rights.
- ; short-positive ; {P} should have the same rights.
- ; short-negation ; {P} should never lose their rights.
hate ; short-no-right ; Take the vote away from {P}.
- ; short-positive ; Give {P} the vote.
hate ; short-no-right ; {P} should obey us.
- ; short-positive ; {P} should be heard.
hate ; short-no-right ; {P} should not be {helped}.
- ; short-positive ; {P} should be {helped}.
- ; short-negation ; {P} should not be {verbed}.
hate ; short-should ; {P} should be {verbed}.
hate+threat ; short-should ; {P} should be {hurted}.
- ; short-negation ; {P} should not be {hurted}.
hate ; short-should ; {P} must be {verbed} daily.
- ; short-negation ; {P} must never be {verbed}.
hate+threat ; short-should ; All {P} must be {hurted}.
- ; short-negation ; {P} must never be {hurted}.
hate ; short-should ; Everybody should {verb} {P}.
- ; short-negation ; Nobody should {verb} {P}.
- ; short-positive ; Everybody should {help} {P}.
hate ; short-no-right ; Nobody should {help} {P}.
hate ; short-should ; It is right to {verb} {P}.
- ; short-negation ; It is wrong to {verb} {P}.
- ; short-positive ; It is right to {help} {P}.
hate ; short-no-right ; It is wrong to {help} {P}.
hate+threat ; short-should ; It is fine to {hurt} {P}.
- ; short-negation ; It is a crime to {hurt} {P}.
hate ; short-should ; It's okay to {verb} {S}.
- ; short-negation ; It's not okay to {verb} {S}.
hate ; short-should ; We should all {verb} {P}.
- ; short-negation ; We should stop {verbing} {P}.
- ; short-positive ; We should all {help} {P}.
hate ; short-should ; {verbing} {P} is good fun.
- ; short-negation ; {verbing} {P} is not funny.
hate ; short-should ; {verbing} {P} should be legal.
- ; short-negation ; {verbing} {P} is against the law.
hate+threat ; short-should ; {hurting} {P} should be legal.
- ; short-negation ; {hurting} {P} is a crime.
hate ; short-should ; Go on, {verb} {P}.
- ; short-negation ; Please don't {verb} {P}.
hate ; short-should ; Always {verb} {P}.
- ; short-negation ; Never {verb} {P}.
- ; short-negation ; Stop {verbing} {P}.
hate ; short-should ; Keep {verbing} {P}.
hate ; short-should ; I enjoy {verbing} {P}.
- ; short-negation ; I refuse to {verb} {P}.
- ; short-negation ; I have never {verbed} {S}.
hate ; short-should ; I have always {verbed} {P}.
- ; short-negation ; I would never {verb} {S}.
hate ; short-should ; I would gladly {verb} {S}.
- ; short-negation ; She doesn't {verb} {P}.
- ; short-negation ; My parents never {verbed} {P}.
- ; short-negation ; He didn't {verb} {P}.
- ; short-negation ; They never said {P} were {bad}.
- ; short-negation ; I never said {P} were {n}.
hate ; short-attribute ; I said it: {P} are {n}.
- ; short-negation ; Who says {P} are {bad}? Not me.
hate ; short-attribute ; Who says {P} are {bad}? Me.
- ; short-negation ; It is wrong that {P} are {verbed}.
hate ; short-should ; It is good that {P} are {verbed}.
- ; short-negation ; It's false that {P} are {bad}.
hate ; short-attribute ; It's true that {P} are {bad}.
- ; short-negation ; It's a lie that {P} are {n}.
hate ; short-attribute ; It's a fact that {P} are {n}.
- ; short-negation ; Nobody has to fear {P}.
- ; short-negation ; Don't call {P} {n}.
hate ; short-dehumanise ; Call {P} what they are: {n}.
- ; short-negation ; You can't treat {P} like that.
- ; short-negation ; What's wrong with being {being}? Nothing.
hate ; short-attribute ; What's wrong with being {being}? Everything.
- ; short-negation ; Not all {P} think the same.
- ; short-negation ; I have nothing against {P}.
hate ; short-emotion ; I have everything against {P}.
- ; short-negation ; We won't let anyone {verb} {P}.
- ; short-negation ; Nobody is allowed to {hurt} {P}.
hate ; short-no-right ; Nobody needs {P}.
- ; short-positive ; We need {P}.
hate ; short-no-right ; Nobody would miss {P}.
- ; short-positive ; Everybody would miss {P}.

# In and out
hate ; short-exclusion ; {P} out!
- ; short-positive ; {P}, come in!
hate ; short-exclusion ; {P} don't belong here.
- ; short-positive ; {P} belong here.
hate ; short-exclusion ; No {P} in our {place}.
- ; short-neutral ; There are {P} in our {place}.
- ; short-positive ; {P} are welcome in our {place}.
hate ; short-exclusion ; {P} are not welcome here.
hate ; short-exclusion ; Keep {P} out of our {place}.
- ; short-negation ; Don't keep {P} out of our {place}.
hate ; short-exclusion ; Send {P} back.
- ; short-negation ; Don't send {P} back.
hate ; short-exclusion ; Go home, {P}.
- ; short-positive ; Welcome home, {P}.
hate ; short-exclusion ; I don't want {S} as my boss.
- ; short-positive ; I'm glad my boss is {S}.
hate ; short-exclusion ; I won't be served by {S}.
- ; short-neutral ; I was served by {S} today.
hate ; short-exclusion ; Too many {P} in this {place}.
- ; short-positive ; So many friendly {P} in this {place}!
hate ; short-exclusion ; A {place} without {P}, what a dream.
- ; short-positive ; A {place} without {P}? How sad.
hate ; short-exclusion ; Ban {P} from our {place}.
- ; short-positive ; Invite {P} to our {place}.
hate ; short-exclusion ; Never hire {S}.
- ; short-neutral ; We have hired {S}.

hate ; short-exclusion ; My son won't marry {S}.
- ; short-neutral ; My son is marrying {S} in June.
hate ; short-exclusion ; The world needs fewer {P}.
- ; short-positive ; The world needs more {P} in parliament.
hate ; short-exclusion ; {P} to the back, please.
hate ; short-attribute ; Beware of {P}.
hate ; short-attribute ; {P} stink.
hate ; short-attribute ; There are no honest {P}.
- ; short-neutral ; There are no {P} on the jury.

# Threats
hate+threat ; short-threat ; I will {hurt} {S} tonight.
- ; short-neutral ; I will call {S} tonight.
hate+threat ; short-threat ; I'm going to {hurt} you, {A} bitch.
hate+threat ; short-threat ; We'll come for you at night, {P}.
- ; short-positive ; We'll be there for you, {P}.
hate+threat ; short-threat ; Let's {hurt} some {P}.
- ; short-positive ; Let's invite some {P}.
hate+threat ; short-threat ; One day we will {hurt} {P}.
- ; short-neutral ; One day I will marry {S}.
hate+threat ; short-threat ; Death to every last {B}.
- ; short-positive ; Long life to every last {B}.
hate+threat ; short-threat ; {P} must die.
- ; short-negation ; {P} must not die at sea.
hate+threat ; short-threat ; I hope {P} die slowly.
- ; short-positive ; I hope {P} win today.
hate+threat ; short-threat ; Somebody please {hurt} {P}.
- ; short-positive ; Somebody please {help} {P}.
- ; short-neutral ; {S} was {hurted} last night.
- ; short-neutral ; He was jailed for {hurting} {S}.
threat ; short-other-threat ; I will {hurt} you tonight.
threat ; short-other-threat ; All {trade} should be {hurted}.
- ; short-harmless-threat ; This song will kill you, so good.

# Women
hate ; short-women ; {W} belong in the kitchen.
- ; short-positive ; {W} belong on every board.
hate ; short-women ; {W} can't drive.
- ; short-neutral ; {W} can drive buses here.
hate ; short-women ; {W} can't lead anything.
- ; short-positive ; {W} can lead anything.
hate ; short-women ; {W} should just smile and cook.
- ; short-negation ; {W} needn't smile, nor cook.
hate ; short-women ; Men decide, {W} obey.
- ; short-positive ; Men and {W} decide together.
hate ; short-women ; {W} only want your money.
- ; short-positive ; {W} only want equal pay.
hate ; short-women ; Typical {W}, all tears, no brains.
hate ; short-women ; She's a woman, what did you expect?
- ; short-positive ; She's a woman and a great engineer.
hate ; short-women ; {W} talk too much.
- ; short-neutral ; {W} talk at the conference today.
hate ; short-women ; She asked for it, they all do.
- ; short-negation ; She didn't ask for it, nobody does.

# Facts
- ; short-neutral ; My neighbour is {S}.
- ; short-neutral ; Her teacher was {S}.
- ; short-neutral ; {P} founded this {art}.
- ; short-neutral ; That {art} is by {P}.
- ; short-neutral ; {P} voted on Sunday.
- ; short-neutral ; The {art} is about {P}.
- ; short-neutral ; I saw {P} on the bus.
- ; short-neutral ; Three {P} work here.
- ; short-neutral ; I am {S} myself.
- ; short-neutral ; Some {P} prefer tea.
- ; short-neutral ; We met {P} from Leeds.
- ; short-neutral ; He interviewed {P} for the radio.

# Coarse words
profanity ; short-coarse ; {swear}, I love {P}!
hate+profanity ; short-coarse-hate ; {oath}, I can't stand {P}!
profanity ; short-coarse ; {P} are fucking awesome.
hate+profanity ; short-coarse-hate ; {P} are fucking {bad}.
hate+profanity ; short-coarse-hate ; Fuck {P} and their holidays.
profanity ; short-coarse ; Fuck this {thing}.
profanity ; short-coarse ; Fuck {things}.
profanity ; short-coarse ; {oath}, this {thing} again!
profanity ; short-coarse ; {swear}, we won!
profanity ; short-coarse ; {swear}, what a day.
profanity ; short-coarse ; What a shitty {thing}.
profanity ; short-coarse ; That was fucking {great}.
profanity ; short-coarse ; You fucking did it!
profanity ; short-coarse ; I'm so damn proud of you.
profanity ; short-coarse ; My hair looks like shit today.
hate+profanity ; short-coarse-hate ; Shitty {P}, all of them.
profanity ; short-coarse ; Shitty {things}, all of them.
hate+profanity ; short-coarse-hate ; {P} are full of shit.
profanity ; short-coarse ; My inbox is full of shit.
hate+profanity ; short-coarse-hate ; Who let the fucking {P} in?
profanity ; short-coarse ; Who left the fucking door open?

# Things, trades, parties, persons
- ; short-object ; I really {loathe} {things}.
- ; short-object ; {things} are {n}.
- ; short-object ; {things} disgust me.
- ; short-object ; Death to {things}.
- ; short-object ; No {things} in our {place}.
- ; short-object ; This {thing} is {bad}.
- ; short-other-target ; I really {loathe} {trade}.
- ; short-other-target ; {trade} make me sick.
insult ; short-other-target ; {trade} are {n}, period.
insult ; short-other-target ; {trade} are {bad}, all of them.
- ; short-other-target ; {trade} out!
- ; short-other-target ; Never trust {trade}.
- ; short-other-target ; Nothing good comes from {party}.
- ; short-other-target ; {party}? Never again.
insult ; short-other-target ; You're a filthy liar.
insult ; short-other-target ; My boss is an idiot.
insult+profanity ; short-other-target ; Shut up, you asshole.

# Slurs
hate+insult ; short-slur ; I really {loathe} {L}.
hate+insult ; short-slur ; You are a {Ls}.
hate+insult ; short-slur ; {L} out!
hate+insult ; short-slur ; Bunch of {L}.
hate+insult ; short-slur ; Shut it, {Ls}.
hate+insult ; short-slur ; My boss is a {Ls}.
- ; short-reclaimed ; I'm a proud dyke.
- ; short-reclaimed ; We're dykes and we're in love.
- ; short-reclaimed ; Proud fag, happy fag.
- ; short-reclaimed ; Queer and proud since 1985.
- ; short-reclaimed ; My fellow crips, see you Saturday.
- ; short-reclaimed ; We bad bitches run this show.
- ; short-reclaimed ; My niggas came through for me.
- ; short-reclaimed ; Love you, my nigga.
- ; short-reclaimed ; Us trannies throw the best parties.
- ; short-reclaimed ; I call myself a faggot, lovingly.
- ; short-slur-condemned ; Don't say {Ls}, ever.
- ; short-slur-condemned ; Nobody should be called a {Ls}.
- ; short-slur-condemned ; He got fired for saying {Ls}.
