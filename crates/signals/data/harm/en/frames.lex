# Harm lexicon, English: the words around, that turn a sentence or say who speaks to whom.
#
# praise: liking, respect, pride; counter: words that condemn or report hate; report: reported
# speech; negation; self: first-person belonging; address: second person.

# Liking, respect, pride.
love / loves / loved / loving / lovely / lovable / loveable ; praise ; 2
adore / adores / adored / adoring / adorable ; praise ; 2
admire / admires / admired / admiring / admiration / admirable ; praise ; 2
respect / respects / respected / respecting / respectful ; praise ; 2
appreciate / appreciates / appreciated / appreciating / appreciation ; praise ; 2
cherish / cherishes / cherished / cherishing ; praise ; 2
treasure / treasures / treasured / treasuring ; praise ; 2
value / values / valued / valuing ; praise ; 1
esteem / esteems / esteemed / esteeming ; praise ; 2
revere / reveres / revered / revering ; praise ; 2
celebrate / celebrates / celebrated / celebrating / celebration ; praise ; 2
honour / honours / honoured / honouring / honor / honors / honored / honoring ; praise ; 2
support / supports / supported / supporting / supportive ; praise ; 1
stand with / stand by / stand up for ; praise ; 2
standing with / standing up for ; praise ; 2
stands with / stands by / stands up for ; praise ; 2
stood by / stood with / stood up for ; praise ; 2
solidarity ; praise ; 2
welcome / welcomes / welcomed / welcoming ; praise ; 2
embrace / embraces / embraced / embracing ; praise ; 2
defend / defends / defended / defending ; praise ; 1
protect / protects / protected / protecting ; praise ; 1
applaud / applauds / applauded / applauding ; praise ; 2
praise / praises / praised / praising ; praise ; 2
congratulate / congratulates / congratulated / congratulating / congratulations / congrats ; praise ; 2
kudos ; praise ; 2
bravo ; praise ; 2
hats off to ; praise ; 2
well done ; praise ; 2
good job ; praise ; 2
great job ; praise ; 2
nice work ; praise ; 2
great work ; praise ; 2
good work ; praise ; 2
shout out to / shoutout to ; praise ; 2
big up ; praise ; 2
props to ; praise ; 2
cheers to ; praise ; 2
here's to ; praise ; 2
thank / thanks / thanked / thanking / thankful ; praise ; 2
grateful ; praise ; 2
gratitude ; praise ; 2
like / likes / liked / liking ; praise ; 1
enjoy / enjoys / enjoyed / enjoying / enjoyable ; praise ; 1
trust / trusts / trusted / trusting ; praise ; 1
care about ; praise ; 2
cares about ; praise ; 2
cared about ; praise ; 2
proud / proudly ; praise ; 2
pride ; praise ; 2
happy for ; praise ; 2
happy to have ; praise ; 2
glad to have ; praise ; 2
lucky to have ; praise ; 2
blessed to have ; praise ; 2
delighted / delight / delights / delighting ; praise ; 2
pleased ; praise ; 2
inspire / inspires / inspired / inspiring / inspiration / inspirational ; praise ; 2
look up to ; praise ; 2
looks up to ; praise ; 2
role model / role models ; praise ; 2
hero / heros / heroes / heroine / heroines ; praise ; 2
legend / legends ; praise ; 2
champion / champions ; praise ; 2
icon / icons ; praise ; 2
idol / idols ; praise ; 2
star / stars ; praise ; 2
pioneer / pioneers ; praise ; 2
trailblazer / trailblazers ; praise ; 2
great / greater / greatest ; praise ; 1
good ; praise ; 1
better ; praise ; 1
best ; praise ; 1
nice / nicer / nicest ; praise ; 1
amazing ; praise ; 1
awesome ; praise ; 1
wonderful ; praise ; 1
fantastic ; praise ; 1
brilliant ; praise ; 1
excellent ; praise ; 1
outstanding ; praise ; 1
superb ; praise ; 1
terrific ; praise ; 1
fabulous ; praise ; 1
marvellous ; praise ; 1
marvelous ; praise ; 1
magnificent ; praise ; 1
splendid ; praise ; 1
exceptional ; praise ; 1
extraordinary ; praise ; 1
incredible ; praise ; 1
remarkable ; praise ; 1
impressive ; praise ; 1
stunning ; praise ; 1
gorgeous ; praise ; 1
beautiful ; praise ; 1
pretty ; praise ; 1
handsome ; praise ; 1
attractive ; praise ; 1
cute ; praise ; 1
charming ; praise ; 1
elegant ; praise ; 1
sweet ; praise ; 1
kind / kinder / kindest / kindness ; praise ; 1
warm hearted ; praise ; 1
generous / generosity ; praise ; 1
gentle ; praise ; 1
caring ; praise ; 1
compassionate ; praise ; 1
thoughtful ; praise ; 1
considerate ; praise ; 1
loyal ; praise ; 1
honest ; praise ; 1
sincere ; praise ; 1
trustworthy ; praise ; 1
reliable ; praise ; 1
hard working / hardworking ; praise ; 1
dedicated ; praise ; 1
committed ; praise ; 1
talented ; praise ; 1
gifted ; praise ; 1
skilled ; praise ; 1
skilful ; praise ; 1
skillful ; praise ; 1
clever ; praise ; 1
smart / smarter ; praise ; 1
intelligent ; praise ; 1
wise ; praise ; 1
bright ; praise ; 1
creative ; praise ; 1
capable ; praise ; 1
competent ; praise ; 1
professional ; praise ; 1
courageous ; praise ; 1
brave / bravery ; praise ; 1
courage ; praise ; 1
strong ; praise ; 1
strength ; praise ; 1
resilient / resilience ; praise ; 1
heroic ; praise ; 1
noble ; praise ; 1
decent ; praise ; 1
dignified / dignity ; praise ; 1
polite ; praise ; 1
friendly ; praise ; 1
helpful ; praise ; 1
funny ; praise ; 1
hilarious ; praise ; 1
witty ; praise ; 1
fun ; praise ; 1
cool ; praise ; 1
dope people ; praise ; 1
lit ; praise ; 1
ace ; praise ; 1
mint ; praise ; 1
top notch ; praise ; 1
first class ; praise ; 1
world class ; praise ; 1
second to none ; praise ; 1
perfect ; praise ; 1
flawless ; praise ; 1
ideal ; praise ; 1
superior service ; praise ; 1
special to me ; praise ; 1
precious ; praise ; 1
valuable ; praise ; 1
worthy ; praise ; 1
deserving ; praise ; 1
charismatic ; praise ; 1
successful ; praise ; 1
prosperous ; praise ; 1
thriving ; praise ; 1
fine people ; praise ; 1
salt of the earth ; praise ; 1
human beings too ; praise ; 2
human too ; praise ; 2
are human ; praise ; 2
people too ; praise ; 2
are people ; praise ; 2
just like us ; praise ; 2
just like you and me ; praise ; 2
same as us ; praise ; 2
equal / equals / equality / equally ; praise ; 2
human rights ; praise ; 2
deserve better / deserve rights / deserve dignity / deserve the same / deserve a chance / deserve protection / deserve happiness / deserve to be happy / deserve to be safe / deserve to be heard / deserve every ; praise ; 2
deserves better / deserves rights / deserves dignity / deserves the same / deserves protection / deserves happiness ; praise ; 2
belong here ; praise ; 2
belong with us ; praise ; 2
belongs here ; praise ; 2
have every right to ; praise ; 2
has every right to ; praise ; 2
have a right to ; praise ; 2
have the right to ; praise ; 2
enrich / enriches / enriched / enriching ; praise ; 2
contribute / contributes / contributed / contributing / contribution / contributions ; praise ; 2
make our country ; praise ; 2
make this country ; praise ; 2
make the world a better ; praise ; 2
make life better ; praise ; 2
better place with ; praise ; 2
diverse / diversity ; praise ; 2
inclusive / inclusion ; praise ; 2
tolerance / tolerant ; praise ; 2
acceptance ; praise ; 2
accepting ; praise ; 2
peace / peaceful ; praise ; 2
harmony ; praise ; 2
together ; praise ; 2
united / unity ; praise ; 2
nothing wrong with ; praise ; 2
perfectly normal ; praise ; 2
is normal ; praise ; 2
are normal ; praise ; 2
is natural ; praise ; 2
completely natural ; praise ; 2
wouldn't be here without / wouldnt be here without ; praise ; 2
couldn't do without / couldnt do without ; praise ; 2
can't do without / cant do without ; praise ; 2
need more women / need more black / need more gay / need more trans / need more disabled / need more immigrants / need more muslim ; praise ; 2
happy eid / happy hanukkah / happy diwali / happy ramadan / happy chanukah / happy passover / happy lunar new year / happy nowruz / happy vaisakhi / happy international women's day ; praise ; 2
eid mubarak ; praise ; 2
ramadan mubarak ; praise ; 2
shabbat shalom ; praise ; 2
shana tova ; praise ; 2
dear friend / dear friends ; praise ; 1
my friend / my friends ; praise ; 1
favourite ; praise ; 1
favorite ; praise ; 1
wish them well ; praise ; 1
wish you well ; praise ; 1
get well soon ; praise ; 1
hugs ; praise ; 1
big hug ; praise ; 1
xx ; praise ; 1
fan of ; praise ; 1
fond of ; praise ; 1
keen on ; praise ; 1
crazy about ; praise ; 1
mad about ; praise ; 1
passionate about ; praise ; 1
in awe of ; praise ; 1
impressed by / impressed with ; praise ; 1
admirer of ; praise ; 1
cannot fault ; praise ; 1
can't fault / cant fault ; praise ; 1
could not be happier ; praise ; 1
recommend / recommends / recommended / recommending ; praise ; 1
thumbs up ; praise ; 1
spot on ; praise ; 1
well deserved ; praise ; 1
keep it up ; praise ; 1
made my day ; praise ; 1
makes me smile ; praise ; 1
makes me happy ; praise ; 1
over the moon ; praise ; 1
blown away ; praise ; 1
life saver / lifesaver ; praise ; 1
a pleasure ; praise ; 1
pleasure to ; praise ; 1
joy to ; praise ; 1

# Condemning hate, or reporting it.
racist / racists / racism ; counter ; 2
antiracism ; counter ; 2
sexist / sexists / sexism ; counter ; 2
misogynist / misogynists / misogynistic / misogyny ; counter ; 2
misogynoir ; counter ; 2
homophobe / homophobes / homophobic / homophobia ; counter ; 2
biphobic / biphobia ; counter ; 2
lesbophobia / lesbophobic ; counter ; 2
transphobe / transphobes / transphobic / transphobia ; counter ; 2
queerphobic / queerphobia ; counter ; 2
islamophobe / islamophobes / islamophobic / islamophobia ; counter ; 2
anti muslim hatred ; counter ; 2
antisemite / antisemites / anti semite / anti semites / antisemitic / anti semitic / antisemitism / anti semitism ; counter ; 2
xenophobe / xenophobes / xenophobic / xenophobia ; counter ; 2
ableist / ableists / ableism ; counter ; 2
ageist / ageism ; counter ; 2
fatphobic / fatphobia ; counter ; 2
fat shaming ; counter ; 2
body shaming ; counter ; 2
slut shaming ; counter ; 2
victim blaming ; counter ; 2
bigot / bigots / bigoted / bigotry ; counter ; 2
prejudice / prejudices / prejudiced ; counter ; 2
intolerance / intolerant ; counter ; 2
chauvinist / chauvinists / chauvinism ; counter ; 2
supremacist / supremacists / supremacism ; counter ; 2
white supremacy is ; counter ; 2
discrimination ; counter ; 2
discriminatory ; counter ; 2
hate speech ; counter ; 2
hate crime / hate crimes ; counter ; 2
hateful language ; counter ; 2
hateful comment / hateful comments ; counter ; 2
hateful speech ; counter ; 2
hateful message / hateful messages ; counter ; 2
racial abuse ; counter ; 2
racially abused ; counter ; 2
online abuse ; counter ; 2
cyberbullying / cyber bullying ; counter ; 2
verbal abuse ; counter ; 2
harassment ; counter ; 2
slur / slurs ; counter ; 2
microaggression / microaggressions ; counter ; 2
racial profiling ; counter ; 2
stereotype / stereotypes / stereotyping ; counter ; 2
dehumanising ; counter ; 2
dehumanizing ; counter ; 2
scapegoat / scapegoats / scapegoating ; counter ; 2
incitement to hatred ; counter ; 2
inciting hatred ; counter ; 2
inciting violence ; counter ; 2
neo nazi propaganda ; counter ; 2
extremist propaganda ; counter ; 2
hate has no place ; counter ; 3
no place for hate / no place for racism / no place for sexism / no place for homophobia / no place for transphobia / no place for antisemitism / no place for islamophobia / no place for bigotry / no place for discrimination / no place for violence / no place for abuse / no place for bullying / no place for hatred ; counter ; 3
no room for hate / no room for racism / no room for sexism / no room for bigotry / no room for hatred / no room for discrimination ; counter ; 3
no to hate / no to racism / no to sexism / no to homophobia / no to transphobia / no to antisemitism / no to islamophobia / no to bigotry / no to hatred / no to discrimination / no to bullying ; counter ; 3
say no to violence ; counter ; 3
stop the hate / stop hate / stop racism / stop asian hate / stop hating / stop spreading hate / stop the hatred / stop bullying / stop the abuse / stop harassment / stop victim blaming / stop the bullying / stop violence against / stop discrimination ; counter ; 3
end racism / end sexism / end hate / end homophobia / end transphobia / end antisemitism / end violence against / end discrimination / end bullying / end hatred / end ableism / end islamophobia / end apartheid / end slavery ; counter ; 3
fight racism / fight against racism / fight hate / fight against hate / fight antisemitism / fight homophobia / fight sexism / fight discrimination / fight against discrimination / fight bigotry ; counter ; 3
fighting racism / fighting against racism / fighting hate / fighting antisemitism / fighting homophobia / fighting sexism / fighting discrimination / fighting bigotry ; counter ; 3
stand up to racism / stand up to hate / stand up to bullies / stand up to hatred / stand up to bigotry / stand up to racists ; counter ; 3
stand against racism / stand against hate / stand against hatred / stand against antisemitism / stand against discrimination / stand against bigotry ; counter ; 3
combat racism / combat hate / combat antisemitism / combat discrimination / combat homophobia ; counter ; 3
kick it out / kick racism out ; counter ; 3
show racism the red card ; counter ; 3
zero tolerance for / zero tolerance of / zero tolerance to / zero tolerance policy ; counter ; 3
love not hate ; counter ; 3
hope not hate ; counter ; 3
more love less hate ; counter ; 3
love is love ; counter ; 3
black lives matter ; counter ; 3
trans rights are human rights ; counter ; 3
women's rights are human rights ; counter ; 3
refugees welcome ; counter ; 3
refugees are welcome ; counter ; 3
no human is illegal ; counter ; 3
protect trans kids ; counter ; 3
never again is now ; counter ; 3
me too movement / metoo ; counter ; 3
no means no ; counter ; 3
time's up movement ; counter ; 3
love trumps hate ; counter ; 3
reject hate ; counter ; 3
hate is not welcome ; counter ; 3
hate will not win ; counter ; 3
racists not welcome ; counter ; 3
racists are not welcome ; counter ; 3
nazis not welcome ; counter ; 3
stop saying / stop calling / stop telling / stop using / stop spreading / stop pretending / stop treating / stop mocking / stop blaming / stop attacking / stop judging / stop generalising / stop generalizing / stop insulting / stop harassing / stop posting ; counter ; 2
quit saying / quit calling / quit using ; counter ; 2
don't say / dont say / don't call / dont call / don't use that word / dont use that word / don't use the word / dont use the word / don't use this word / dont use this word / don't ever call / dont ever call / don't tell people / dont tell people / don't tell me / dont tell me / don't you dare call / dont you dare call / don't you dare say / dont you dare say ; counter ; 2
do not say / do not call / do not use that word / do not use the word / do not use this word / do not ever call ; counter ; 2
never say / never call / never use that word / never use the word ; counter ; 2
shouldn't say / shouldnt say / shouldn't call / shouldnt call / shouldn't use that word / shouldnt use that word / shouldn't use the word / shouldnt use the word / shouldn't be calling / shouldnt be calling / shouldn't be saying / shouldnt be saying / shouldn't be told / shouldnt be told ; counter ; 2
should not say / should not call / should not be called / should not be told / should not use that word / should not use the word / should not be calling ; counter ; 2
should never be called / should never be told / should never use ; counter ; 2
can't say that / cant say that / can't just call / cant just call / can't call people / cant call people / can't call someone / cant call someone / can't go around saying / cant go around saying / can't go around calling / cant go around calling / can't use that word / cant use that word ; counter ; 2
cannot say that / cannot call people / cannot call someone / cannot use that word ; counter ; 2
you can't say / you cant say ; counter ; 2
you don't get to say / you dont get to say / you don't get to call / you dont get to call ; counter ; 2
nobody should say / nobody should call / nobody should be called / nobody should be told / nobody should have to hear ; counter ; 2
no one should say / no one should call / no one should be called / no one should be told / no one should have to hear / no one should ever be called / no one should ever say ; counter ; 2
nobody deserves to be called / nobody deserves to be told ; counter ; 2
no one deserves to be called / no one deserves to be told ; counter ; 2
it's not ok to say / it's not ok to call ; counter ; 2
it's not okay to say / it's not okay to call ; counter ; 2
it is not ok to say / it is not ok to call ; counter ; 2
it is not okay to say / it is not okay to call ; counter ; 2
it's never ok to say / it's never ok to call ; counter ; 2
it's never okay to say / it's never okay to call ; counter ; 2
it's wrong to say / it's wrong to call / it's wrong to think / it's wrong to claim / it's wrong to tell ; counter ; 2
it is wrong to say / it is wrong to call / it is wrong to think / it is wrong to claim / it is wrong to tell ; counter ; 2
it's offensive to ; counter ; 2
it's hurtful to ; counter ; 2
it is hurtful to ; counter ; 2
it's unacceptable to ; counter ; 2
it is unacceptable to ; counter ; 2
it's disgusting to say / it's disgusting to call / it's disgusting to hear / it's disgusting to read / it's disgusting to see ; counter ; 2
it's horrible to say / it's horrible to call / it's horrible to hear / it's horrible to read ; counter ; 2
it's shameful to say / it's shameful to call ; counter ; 2
it's ignorant to say / it's ignorant to call ; counter ; 2
it's stupid to say / it's stupid to call / it's stupid to think ; counter ; 2
saying ; counter ; 1
to say ; counter ; 1
calling someone / calling people / calling women / calling men / calling black people / calling gay people / calling him / calling her / calling them / calling me / calling anyone / calling somebody / calling others / calling us ; counter ; 1
to call someone / to call people / to call women / to call anyone / to call him / to call her / to call them / to call somebody ; counter ; 1
using the word / using the term / using terms like / using that word / using phrases like ; counter ; 1
the use of the word ; counter ; 1
the use of the term ; counter ; 1
the phrase ; counter ; 1
the statement ; counter ; 1
statements like ; counter ; 1
comments like ; counter ; 1
comment like ; counter ; 1
words like ; counter ; 1
jokes about ; counter ; 1
jokes like ; counter ; 1
tweets like ; counter ; 1
posts like ; counter ; 1
messages like ; counter ; 1
insults like ; counter ; 1
people who say / people who call / people who think / people who believe / people who claim / people who write / people who post / people who tell / people who use / people who shout / people who tweet / people who hate / people who make ; counter ; 1
anyone who says / anyone who calls / anyone who thinks / anyone who believes / anyone who claims / anyone who writes / anyone who posts / anyone who tells / anyone who uses / anyone who hates / anyone who tweets ; counter ; 1
someone who says / someone who calls / someone who thinks / someone who believes / someone who claims / someone who writes / someone who posts / someone who tells / someone who uses / someone who hates ; counter ; 1
those who say / those who call / those who think / those who believe / those who claim / those who write / those who post / those who tell / those who use / those who hate ; counter ; 1
whoever says / whoever said / whoever wrote / whoever calls / whoever called / whoever thinks / whoever believes ; counter ; 1
everyone who says / everyone who calls / everyone who thinks ; counter ; 1
if you say / if you call / if you think / if you believe / if you use the word / if you use that word ; counter ; 1
if someone says / if someone calls / if someone tells ; counter ; 1
imagine thinking / imagine calling / imagine being told / imagine being called / imagine believing / imagine writing ; counter ; 1
how can anyone say / how can anyone think / how can anyone believe / how can anyone write / how can anyone call ; counter ; 1
how can you say / how can you think / how can you believe / how can you write / how can you call ; counter ; 1
how dare you say / how dare you call / how dare you tell / how dare you write / how dare they say / how dare they call / how dare they tell / how dare they write / how dare he say / how dare he call / how dare he tell / how dare he write / how dare she say / how dare she call / how dare she tell / how dare she write ; counter ; 1
why do people say / why do people call / why do people think / why do people believe / why do people hate / why do people still ; counter ; 1
why would you say / why would you call / why would you write / why would you think / why would anyone say / why would anyone call / why would anyone write / why would anyone think / why would someone say / why would someone call / why would someone write / why would someone think ; counter ; 1
who says that / who thinks that / who believes that ; counter ; 1
thinking that ; counter ; 1
believing that ; counter ; 1
claiming that ; counter ; 1
the idea that ; counter ; 1
the belief that ; counter ; 1
the notion that ; counter ; 1
the myth that ; counter ; 1
the lie that ; counter ; 1
the claim that ; counter ; 1
unacceptable ; counter ; 1
not acceptable / not ok ; counter ; 1
not okay ; counter ; 1
not cool ; counter ; 1
not funny ; counter ; 1
isn't funny / isnt funny ; counter ; 1
isn't acceptable / isnt acceptable / isn't ok / isnt ok ; counter ; 1
isn't okay / isnt okay ; counter ; 1
inexcusable ; counter ; 1
no excuse for ; counter ; 1
intolerable ; counter ; 1
inappropriate ; counter ; 1
offensive ; counter ; 1
insulting ; counter ; 1
hurtful ; counter ; 1
harmful ; counter ; 1
hateful ; counter ; 1
derogatory ; counter ; 1
demeaning ; counter ; 1
degrading ; counter ; 1
pejorative ; counter ; 1
disrespectful ; counter ; 1
insensitive ; counter ; 1
condemn / condemns / condemned / condemning / condemnation ; counter ; 1
denounce / denounces / denounced / denouncing ; counter ; 1
denunciation ; counter ; 1
deplore / deplores / deplored / deploring ; counter ; 1
call out ; counter ; 1
calling out ; counter ; 1
called out ; counter ; 1
speak out against ; counter ; 1
speaks out against ; counter ; 1
speak up against ; counter ; 1
spoke out against ; counter ; 1
object to / objectionable ; counter ; 1
oppose / opposes / opposed / opposing ; counter ; 1
against hate / against hatred / against violence / against fascism ; counter ; 1
shocked by ; counter ; 1
shocked to hear / shocked to read / shocked to see ; counter ; 1
appalled by / appalled that / appalled to ; counter ; 1
outraged by ; counter ; 1
horrified by ; counter ; 1
sickened by ; counter ; 1
saddened by ; counter ; 1
sad to hear / sad to read / sad to see ; counter ; 1
disappointed to hear / disappointed to read / disappointed to see ; counter ; 1
ashamed of ; counter ; 1
shameful ; counter ; 1
shame on anyone ; counter ; 1
disgusted by these comments ; counter ; 1
disgusting comment / disgusting comments ; counter ; 1
disgusting language ; counter ; 1
horrible comment / horrible comments ; counter ; 1
vile comment / vile comments ; counter ; 1
vile abuse ; counter ; 1
is an insult ; counter ; 1
only an idiot would say / only an idiot would think / only an idiot would call / only an idiot would believe / only idiots would say / only idiots would think / only idiots would call / only idiots would believe / only a fool would say / only a fool would think / only a fool would call / only a fool would believe / only ignorant people would say / only ignorant people would think / only ignorant people would call / only ignorant people would believe ; counter ; 1
is wrong ; counter ; 1
is so wrong ; counter ; 1
are wrong ; counter ; 1
was wrong ; counter ; 1
is untrue ; counter ; 1
isn't true / isnt true ; counter ; 1
is not true ; counter ; 1
is false ; counter ; 1
is a lie ; counter ; 1
is a myth ; counter ; 1
is nonsense ; counter ; 1
is rubbish ; counter ; 1
is bullshit ; counter ; 1
is ridiculous ; counter ; 1
is absurd ; counter ; 1
disagree / disagrees / disagreed / disagreeing ; counter ; 1
debunk / debunks / debunked / debunking ; counter ; 1
refute / refutes / refuted / refuting ; counter ; 1
misinformation ; counter ; 1
disinformation ; counter ; 1
fake news ; counter ; 1
conspiracy theory / conspiracy theories ; counter ; 1
apologise / apologises / apologised / apologising / apologize / apologizes / apologized / apologizing / apology / apologies ; counter ; 1
report this comment / reports this comment ; counter ; 1
reported for ; counter ; 1
reported this ; counter ; 1
i reported ; counter ; 1
i've reported ; counter ; 1
reporting this ; counter ; 1
moderator / moderators ; counter ; 1
please moderate ; counter ; 1
please delete this ; counter ; 1
please remove this ; counter ; 1
delete this comment ; counter ; 1
delete your comment ; counter ; 1
hide this comment ; counter ; 1
take this down ; counter ; 1
educate yourself / educate yourselves ; counter ; 1
do better ; counter ; 1
be better ; counter ; 1
be kind ; counter ; 1
think before you ; counter ; 1
imagine if it was your ; counter ; 1
how would you feel if ; counter ; 1
victims of / victim of ; counter ; 1
survivor of / survivors of ; counter ; 1
suffer from ; counter ; 1
suffers from ; counter ; 1
targeted by ; counter ; 1
targets of ; counter ; 1
mocked for ; counter ; 1
bullied for ; counter ; 1
attacked for ; counter ; 1
abused for being ; counter ; 1
insulted for being ; counter ; 1
beaten for being ; counter ; 1
killed for being ; counter ; 1
murdered for being ; counter ; 1
persecuted / persecution ; counter ; 1
oppressed ; counter ; 1
marginalised ; counter ; 1
marginalized ; counter ; 1
discriminated against ; counter ; 1
awareness ; counter ; 1
remembrance ; counter ; 1
in memory of ; counter ; 1
memorial ; counter ; 1
never forget ; counter ; 1
never again ; counter ; 1
rest in peace ; counter ; 1
rip ; counter ; 1
condolences ; counter ; 1
thoughts and prayers ; counter ; 1
history of ; counter ; 1
museum of ; counter ; 1
documentary ; counter ; 1
novel ; counter ; 1
book about ; counter ; 1
film about ; counter ; 1
article about ; counter ; 1
study on ; counter ; 1
research on ; counter ; 1
according to research ; counter ; 1
statistics on ; counter ; 1

# Reported speech.
say / says / sayed / saying ; report ; 1
said ; report ; 1
tell / tells ; report ; 1
told ; report ; 1
telling ; report ; 1
claim / claims / claimed / claiming ; report ; 2
state / stated / states that / stating ; report ; 1
argue / argues / argued / arguing ; report ; 1
allege / alleges / alleged / alleging / allegedly ; report ; 2
declare / declares / declared / declaring ; report ; 2
announce / announces / announced / announcing ; report ; 1
insist / insists / insisted / insisting ; report ; 1
suggest / suggests / suggested / suggesting ; report ; 1
imply / implies / implied / implying ; report ; 1
assert / asserts / asserted / asserting ; report ; 2
maintain that ; report ; 2
maintains that ; report ; 2
maintained that ; report ; 2
explain / explains / explained / explaining ; report ; 1
add / added that / adds that ; report ; 1
admit / admits / admitted / admitting ; report ; 1
deny / denies / denied / denying ; report ; 1
shout / shouts / shouted / shouting ; report ; 2
yell / yells / yelled / yelling ; report ; 2
scream / screams / screamed / screaming ; report ; 2
chant / chants / chanted / chanting ; report ; 2
whisper / whispers / whispered / whispering ; report ; 2
mutter / mutters / muttered / muttering ; report ; 2
reply / replies / replied / replying ; report ; 1
answer / answers / answered / answering ; report ; 1
comment / comments / commented / commenting ; report ; 1
write / writes ; report ; 1
wrote ; report ; 1
written ; report ; 1
writing ; report ; 1
post / posts / posted / posting ; report ; 1
tweet / tweets / tweeted / tweeting ; report ; 2
text / texts / texted / texting ; report ; 1
message / messages / messaged / messaging ; report ; 1
email / emails / emailed / emailing ; report ; 1
quote / quotes / quoted / quoting / quotation ; report ; 2
unquote ; report ; 2
repeat / repeats / repeated / repeating ; report ; 1
recount / recounts / recounted / recounting ; report ; 2
relate / related that ; report ; 1
mention / mentions / mentionned / mentionning ; report ; 1
refer to as ; report ; 2
referred to as ; report ; 2
refers to as ; report ; 2
referring to ; report ; 2
describe / describes / described / describing ; report ; 1
call / calls / called / calling ; report ; 1
label / labels / labeled / labeling / labelled / labelling ; report ; 1
named ; report ; 1
accuse of / accuses of / accused of / accusing of ; report ; 1
reckon / reckons / reckoned / reckoning ; report ; 1
think / thinks ; report ; 1
thought ; report ; 1
thinking ; report ; 1
believe / believes / believed / believing ; report ; 1
assume / assumes / assumed / assuming ; report ; 1
pretend / pretends / pretended / pretending ; report ; 1
ask / asks / asked / asking ; report ; 1
sing ; report ; 1
sang ; report ; 1
sings ; report ; 1
sung ; report ; 1
spray / sprays / sprayed / spraying ; report ; 1
graffiti ; report ; 1
scrawled ; report ; 1
painted on ; report ; 1
called my mum a / called my mum an / called my mum the / called my mom a / called my mom an / called my mom the / called my dad a / called my dad an / called my dad the / called my brother a / called my brother an / called my brother the / called my sister a / called my sister an / called my sister the / called a customer a / called a customer an / called a customer the / called a colleague a / called a colleague an / called a colleague the / called the staff a / called the staff an / called the staff the / calls my mum a / calls my mum an / calls my mum the / calls my mom a / calls my mom an / calls my mom the / calls my dad a / calls my dad an / calls my dad the / calls my brother a / calls my brother an / calls my brother the / calls my sister a / calls my sister an / calls my sister the / calls a customer a / calls a customer an / calls a customer the / calls a colleague a / calls a colleague an / calls a colleague the / calls the staff a / calls the staff an / calls the staff the / calling my mum a / calling my mum an / calling my mum the / calling my mom a / calling my mom an / calling my mom the / calling my dad a / calling my dad an / calling my dad the / calling my brother a / calling my brother an / calling my brother the / calling my sister a / calling my sister an / calling my sister the / calling a customer a / calling a customer an / calling a customer the / calling a colleague a / calling a colleague an / calling a colleague the / calling the staff a / calling the staff an / calling the staff the / call me a / call me an / call me the / call him a / call him an / call him the / call her a / call her an / call her the / call them a / call them an / call them the / call us a / call us an / call us the / call my son a / call my son an / call my son the / call my daughter a / call my daughter an / call my daughter the / call my wife a / call my wife an / call my wife the / call my husband a / call my husband an / call my husband the / call my friend a / call my friend an / call my friend the / call my colleague a / call my colleague an / call my colleague the / call our staff a / call our staff an / call our staff the / call my mum a / call my mum an / call my mum the / call my mom a / call my mom an / call my mom the / call my dad a / call my dad an / call my dad the / call my brother a / call my brother an / call my brother the / call my sister a / call my sister an / call my sister the / call someone a / call someone an / call someone the / call people a / call people an / call people the / call a customer a / call a customer an / call a customer the / call a colleague a / call a colleague an / call a colleague the / call the staff a / call the staff an / call the staff the / call staff a / call staff an / call staff the / called me / called him / called her / called them / called us / called my son / called my daughter / called my wife / called my husband / called my friend / called my colleague / called our staff / called someone / called people / called staff / called each other / calls me / calls him / calls her / calls them / calls us / calls my son / calls my daughter / calls my wife / calls my husband / calls my friend / calls my colleague / calls our staff / calls someone / calls people / calls staff / calls each other / calling me / calling him / calling her / calling them / calling us / calling my son / calling my daughter / calling my wife / calling my husband / calling my friend / calling my colleague / calling our staff / calling someone / calling people / calling staff / calling each other ; report ; 2
been called a / been called an / been called the / been called names ; report ; 2
being called a / being called an / being called names ; report ; 2
was called a / was called an / was called names ; report ; 2
were called ; report ; 2
get called a / get called an / get called names ; report ; 2
got called a / got called an / got called names ; report ; 2
gets called ; report ; 2
is called a ; report ; 2
have been called ; report ; 2
has been called ; report ; 2
had been called ; report ; 2
i was called ; report ; 2
i've been called ; report ; 2
i got called ; report ; 2
i get called ; report ; 2
she was called ; report ; 2
he was called ; report ; 2
used to be called ; report ; 2
used to call me ; report ; 2
used to call us ; report ; 2
they call me / they call us / they call him / they call her ; report ; 2
people call me ; report ; 2
referred to me as / referred to him as / referred to her as / referred to us as / referred to them as ; report ; 2
describes me as / describes him as / describes her as / describes us as / describes them as ; report ; 2
labelled me / labelled him / labelled her / labelled us / labelled them ; report ; 2
labeled me / labeled him / labeled her / labeled us / labeled them ; report ; 2
someone said / someone told / someone called / someone wrote / someone posted / someone commented / someone texted / someone messaged / someone sent / someone insulted / someone threatened / someone has called / someone just called / someone just said / someone just told / someone keeps saying / someone keeps calling / someone once told / someone once called / somebody said / somebody told / somebody called / somebody wrote / somebody posted / somebody commented / somebody texted / somebody messaged / somebody sent / somebody insulted / somebody threatened / somebody has called / somebody just called / somebody just said / somebody just told / somebody keeps saying / somebody keeps calling / somebody once told / somebody once called / a man said / a man told / a man called / a man wrote / a man posted / a man commented / a man texted / a man messaged / a man sent / a man insulted / a man threatened / a man has called / a man just called / a man just said / a man just told / a man keeps saying / a man keeps calling / a man once told / a man once called / a woman said / a woman told / a woman called / a woman wrote / a woman posted / a woman commented / a woman texted / a woman messaged / a woman sent / a woman insulted / a woman threatened / a woman has called / a woman just called / a woman just said / a woman just told / a woman keeps saying / a woman keeps calling / a woman once told / a woman once called / a customer said / a customer told / a customer called / a customer wrote / a customer posted / a customer commented / a customer texted / a customer messaged / a customer sent / a customer insulted / a customer threatened / a customer has called / a customer just called / a customer just said / a customer just told / a customer keeps saying / a customer keeps calling / a customer once told / a customer once called / a colleague said / a colleague told / a colleague called / a colleague wrote / a colleague posted / a colleague commented / a colleague texted / a colleague messaged / a colleague sent / a colleague insulted / a colleague threatened / a colleague has called / a colleague just called / a colleague just said / a colleague just told / a colleague keeps saying / a colleague keeps calling / a colleague once told / a colleague once called / a guy said / a guy told / a guy called / a guy wrote / a guy posted / a guy commented / a guy texted / a guy messaged / a guy sent / a guy insulted / a guy threatened / a guy has called / a guy just called / a guy just said / a guy just told / a guy keeps saying / a guy keeps calling / a guy once told / a guy once called / people said / people told / people called / people wrote / people posted / people commented / people texted / people messaged / people sent / people insulted / people threatened / people has called / people just called / people just said / people just told / people keeps saying / people keeps calling / people once told / people once called / a driver said / a driver told / a driver called / a driver wrote / a driver posted / a driver commented / a driver texted / a driver messaged / a driver sent / a driver insulted / a driver threatened / a driver has called / a driver just called / a driver just said / a driver just told / a driver keeps saying / a driver keeps calling / a driver once told / a driver once called / a passenger said / a passenger told / a passenger called / a passenger wrote / a passenger posted / a passenger commented / a passenger texted / a passenger messaged / a passenger sent / a passenger insulted / a passenger threatened / a passenger has called / a passenger just called / a passenger just said / a passenger just told / a passenger keeps saying / a passenger keeps calling / a passenger once told / a passenger once called / a stranger said / a stranger told / a stranger called / a stranger wrote / a stranger posted / a stranger commented / a stranger texted / a stranger messaged / a stranger sent / a stranger insulted / a stranger threatened / a stranger has called / a stranger just called / a stranger just said / a stranger just told / a stranger keeps saying / a stranger keeps calling / a stranger once told / a stranger once called / my boss said / my boss told / my boss called / my boss wrote / my boss posted / my boss commented / my boss texted / my boss messaged / my boss sent / my boss insulted / my boss threatened / my boss has called / my boss just called / my boss just said / my boss just told / my boss keeps saying / my boss keeps calling / my boss once told / my boss once called / my manager said / my manager told / my manager called / my manager wrote / my manager posted / my manager commented / my manager texted / my manager messaged / my manager sent / my manager insulted / my manager threatened / my manager has called / my manager just called / my manager just said / my manager just told / my manager keeps saying / my manager keeps calling / my manager once told / my manager once called / my neighbour said / my neighbour told / my neighbour called / my neighbour wrote / my neighbour posted / my neighbour commented / my neighbour texted / my neighbour messaged / my neighbour sent / my neighbour insulted / my neighbour threatened / my neighbour has called / my neighbour just called / my neighbour just said / my neighbour just told / my neighbour keeps saying / my neighbour keeps calling / my neighbour once told / my neighbour once called / my neighbor said / my neighbor told / my neighbor called / my neighbor wrote / my neighbor posted / my neighbor commented / my neighbor texted / my neighbor messaged / my neighbor sent / my neighbor insulted / my neighbor threatened / my neighbor has called / my neighbor just called / my neighbor just said / my neighbor just told / my neighbor keeps saying / my neighbor keeps calling / my neighbor once told / my neighbor once called / my teacher said / my teacher told / my teacher called / my teacher wrote / my teacher posted / my teacher commented / my teacher texted / my teacher messaged / my teacher sent / my teacher insulted / my teacher threatened / my teacher has called / my teacher just called / my teacher just said / my teacher just told / my teacher keeps saying / my teacher keeps calling / my teacher once told / my teacher once called / the manager said / the manager told / the manager called / the manager wrote / the manager posted / the manager commented / the manager texted / the manager messaged / the manager sent / the manager insulted / the manager threatened / the manager has called / the manager just called / the manager just said / the manager just told / the manager keeps saying / the manager keeps calling / the manager once told / the manager once called / the man said / the man told / the man called / the man wrote / the man posted / the man commented / the man texted / the man messaged / the man sent / the man insulted / the man threatened / the man has called / the man just called / the man just said / the man just told / the man keeps saying / the man keeps calling / the man once told / the man once called / the guy said / the guy told / the guy called / the guy wrote / the guy posted / the guy commented / the guy texted / the guy messaged / the guy sent / the guy insulted / the guy threatened / the guy has called / the guy just called / the guy just said / the guy just told / the guy keeps saying / the guy keeps calling / the guy once told / the guy once called / one customer said / one customer told / one customer called / one customer wrote / one customer posted / one customer commented / one customer texted / one customer messaged / one customer sent / one customer insulted / one customer threatened / one customer has called / one customer just called / one customer just said / one customer just told / one customer keeps saying / one customer keeps calling / one customer once told / one customer once called / another customer said / another customer told / another customer called / another customer wrote / another customer posted / another customer commented / another customer texted / another customer messaged / another customer sent / another customer insulted / another customer threatened / another customer has called / another customer just called / another customer just said / another customer just told / another customer keeps saying / another customer keeps calling / another customer once told / another customer once called / a user said / a user told / a user called / a user wrote / a user posted / a user commented / a user texted / a user messaged / a user sent / a user insulted / a user threatened / a user has called / a user just called / a user just said / a user just told / a user keeps saying / a user keeps calling / a user once told / a user once called / one user said / one user told / one user called / one user wrote / one user posted / one user commented / one user texted / one user messaged / one user sent / one user insulted / one user threatened / one user has called / one user just called / one user just said / one user just told / one user keeps saying / one user keeps calling / one user once told / one user once called / some guy said / some guy told / some guy called / some guy wrote / some guy posted / some guy commented / some guy texted / some guy messaged / some guy sent / some guy insulted / some guy threatened / some guy has called / some guy just called / some guy just said / some guy just told / some guy keeps saying / some guy keeps calling / some guy once told / some guy once called / some idiot said / some idiot told / some idiot called / some idiot wrote / some idiot posted / some idiot commented / some idiot texted / some idiot messaged / some idiot sent / some idiot insulted / some idiot threatened / some idiot has called / some idiot just called / some idiot just said / some idiot just told / some idiot keeps saying / some idiot keeps calling / some idiot once told / some idiot once called / an old man said / an old man told / an old man called / an old man wrote / an old man posted / an old man commented / an old man texted / an old man messaged / an old man sent / an old man insulted / an old man threatened / an old man has called / an old man just called / an old man just said / an old man just told / an old man keeps saying / an old man keeps calling / an old man once told / an old man once called / a kid said / a kid told / a kid called / a kid wrote / a kid posted / a kid commented / a kid texted / a kid messaged / a kid sent / a kid insulted / a kid threatened / a kid has called / a kid just called / a kid just said / a kid just told / a kid keeps saying / a kid keeps calling / a kid once told / a kid once called / some kids said / some kids told / some kids called / some kids wrote / some kids posted / some kids commented / some kids texted / some kids messaged / some kids sent / some kids insulted / some kids threatened / some kids has called / some kids just called / some kids just said / some kids just told / some kids keeps saying / some kids keeps calling / some kids once told / some kids once called / a drunk said / a drunk told / a drunk called / a drunk wrote / a drunk posted / a drunk commented / a drunk texted / a drunk messaged / a drunk sent / a drunk insulted / a drunk threatened / a drunk has called / a drunk just called / a drunk just said / a drunk just told / a drunk keeps saying / a drunk keeps calling / a drunk once told / a drunk once called / my ex said / my ex told / my ex called / my ex wrote / my ex posted / my ex commented / my ex texted / my ex messaged / my ex sent / my ex insulted / my ex threatened / my ex has called / my ex just called / my ex just said / my ex just told / my ex keeps saying / my ex keeps calling / my ex once told / my ex once called / my uncle said / my uncle told / my uncle called / my uncle wrote / my uncle posted / my uncle commented / my uncle texted / my uncle messaged / my uncle sent / my uncle insulted / my uncle threatened / my uncle has called / my uncle just called / my uncle just said / my uncle just told / my uncle keeps saying / my uncle keeps calling / my uncle once told / my uncle once called / the staff said / the staff told / the staff called / the staff wrote / the staff posted / the staff commented / the staff texted / the staff messaged / the staff sent / the staff insulted / the staff threatened / the staff has called / the staff just called / the staff just said / the staff just told / the staff keeps saying / the staff keeps calling / the staff once told / the staff once called / your staff said / your staff told / your staff called / your staff wrote / your staff posted / your staff commented / your staff texted / your staff messaged / your staff sent / your staff insulted / your staff threatened / your staff has called / your staff just called / your staff just said / your staff just told / your staff keeps saying / your staff keeps calling / your staff once told / your staff once called / your employee said / your employee told / your employee called / your employee wrote / your employee posted / your employee commented / your employee texted / your employee messaged / your employee sent / your employee insulted / your employee threatened / your employee has called / your employee just called / your employee just said / your employee just told / your employee keeps saying / your employee keeps calling / your employee once told / your employee once called / an employee said / an employee told / an employee called / an employee wrote / an employee posted / an employee commented / an employee texted / an employee messaged / an employee sent / an employee insulted / an employee threatened / an employee has called / an employee just called / an employee just said / an employee just told / an employee keeps saying / an employee keeps calling / an employee once told / an employee once called / your driver said / your driver told / your driver called / your driver wrote / your driver posted / your driver commented / your driver texted / your driver messaged / your driver sent / your driver insulted / your driver threatened / your driver has called / your driver just called / your driver just said / your driver just told / your driver keeps saying / your driver keeps calling / your driver once told / your driver once called / a member of staff said / a member of staff told / a member of staff called / a member of staff wrote / a member of staff posted / a member of staff commented / a member of staff texted / a member of staff messaged / a member of staff sent / a member of staff insulted / a member of staff threatened / a member of staff has called / a member of staff just called / a member of staff just said / a member of staff just told / a member of staff keeps saying / a member of staff keeps calling / a member of staff once told / a member of staff once called ; report ; 2
he said / he told me / he told us / he wrote / he posted / he commented / he replied / he answered / he says / he writes / he asked / he added / he insists / he thinks / he believes / he goes like / he was like / he were like / he threatened me / he insulted me / he keeps saying / he kept saying / he used to say / she said / she told me / she told us / she wrote / she posted / she commented / she replied / she answered / she says / she writes / she asked / she added / she insists / she thinks / she believes / she goes like / she was like / she were like / she threatened me / she insulted me / she keeps saying / she kept saying / she used to say / they said / they told me / they told us / they wrote / they posted / they commented / they replied / they answered / they says / they writes / they asked / they added / they insists / they thinks / they believes / they goes like / they was like / they were like / they threatened me / they insulted me / they keeps saying / they kept saying / they used to say ; report ; 2
i said / i told / i wrote / i replied / i heard / i overheard / i read / i saw / i was told / i got told / i have heard / i have read / i keep hearing / i have been told / i just heard / i just read / i just saw ; report ; 2
i've heard / i've read / i've seen / i've been told ; report ; 2
we heard / we read / we saw / we were told / we have heard ; report ; 2
you said / you wrote / you told me / you posted / you commented / you just said / you just called / you just wrote / you once said ; report ; 2
heard someone say / heard someone saying / heard someone call / heard someone calling / heard someone tell / heard someone telling / heard people say / heard people saying / heard people call / heard people calling / heard people tell / heard people telling / heard him say / heard him saying / heard him call / heard him calling / heard him tell / heard him telling / heard her say / heard her saying / heard her call / heard her calling / heard her tell / heard her telling / heard them say / heard them saying / heard them call / heard them calling / heard them tell / heard them telling / heard a man say / heard a man saying / heard a man call / heard a man calling / heard a man tell / heard a man telling / heard a woman say / heard a woman saying / heard a woman call / heard a woman calling / heard a woman tell / heard a woman telling / heard my colleague say / heard my colleague saying / heard my colleague call / heard my colleague calling / heard my colleague tell / heard my colleague telling ; report ; 2
overheard someone / overheard people / overheard him / overheard her / overheard them / overheard a man / overheard a woman / overheard my colleague ; report ; 2
saw someone write / saw someone post / saw someone call / saw someone posting / saw someone writing / saw someone calling / saw people write / saw people post / saw people call / saw people posting / saw people writing / saw people calling / saw him write / saw him post / saw him call / saw him posting / saw him writing / saw him calling / saw her write / saw her post / saw her call / saw her posting / saw her writing / saw her calling / saw them write / saw them post / saw them call / saw them posting / saw them writing / saw them calling ; report ; 2
read a comment / read comments / read a post / read that ; report ; 2
comments saying / comments calling / comments telling / comments that say ; report ; 2
a comment saying / a comment calling / a comment telling / a comment that said / a comment that says ; report ; 2
a message saying / a message calling / a message telling / a message that said / a message that says ; report ; 2
messages saying / messages calling / messages telling ; report ; 2
a post saying / a post calling / a post that said ; report ; 2
a sign saying / a sign that said / a sign that says / a sign reading ; report ; 2
a note saying / a note that said / a note reading ; report ; 2
a banner saying / a banner reading ; report ; 2
an email saying / an email calling / an email telling ; report ; 2
a letter saying / a letter calling / a letter telling ; report ; 2
a review saying / a review calling ; report ; 2
the word / the words ; report ; 2
the term / the terms ; report ; 2
n word ; report ; 2
the f word ; report ; 2
the r word ; report ; 2
the t word ; report ; 2
the c word ; report ; 2
the expression ; report ; 2
the insult ; report ; 2
the slur ; report ; 2
the phrase ; report ; 2
the slogan ; report ; 2
the hashtag ; report ; 2
the lyrics ; report ; 2
the song ; report ; 2
the line ; report ; 2
the comment ; report ; 2
that comment ; report ; 2
this comment ; report ; 2
these comments ; report ; 2
those comments ; report ; 2
that word ; report ; 2
this word ; report ; 2
used a slur ; report ; 2
used slurs ; report ; 2
the meaning of ; report ; 2
definition of ; report ; 2
translation of ; report ; 2
synonym for ; report ; 2
etymology of ; report ; 2
what does ; report ; 2
how do you spell ; report ; 2
so called ; report ; 2
self described ; report ; 2
supposedly ; report ; 2
apparently ; report ; 2
reportedly ; report ; 2
in his words / in his own words / in his opinion / in his view / in his post / in his speech / in his book / in his mind / in her words / in her own words / in her opinion / in her view / in her post / in her speech / in her book / in her mind / in their words / in their own words / in their opinion / in their view / in their post / in their speech / in their book / in their mind ; report ; 2
according to him / according to her / according to them / according to some / according to my / according to the / according to this / according to you / according to people / according to witnesses ; report ; 2
as he put it / as he say / as she put it / as she say / as they put it / as they say / as you put it / as you says / as you say ; report ; 2
from the film ; report ; 2
from the movie ; report ; 2
from the book ; report ; 2
in the film ; report ; 2
in the movie ; report ; 2
in the book ; report ; 2
in the play ; report ; 2
in the novel ; report ; 2
the character ; report ; 2
the villain says ; report ; 2
song called ; report ; 2
book called ; report ; 2
film called ; report ; 2
movie called ; report ; 2
band called ; report ; 2
album called ; report ; 2
entitled ; report ; 2
titled ; report ; 2
threatening me / threatening to / threatening him / threatening her / threatening them / threatening us / threatening with / threatening my / threatens me / threatens to / threatens him / threatens her / threatens them / threatens us / threatens with / threatens my / threatened ; report ; 1
received threats ; report ; 1
death threats ; report ; 1
got threats ; report ; 1
getting threats ; report ; 1
receiving threats ; report ; 1
receiving abuse ; report ; 1
received abuse ; report ; 1
abused me ; report ; 1
verbally abused ; report ; 1
insulted me / insulted my / insulted us / insulted our ; report ; 1
was insulted ; report ; 1
been insulted ; report ; 1
being insulted ; report ; 1
swore at me ; report ; 1
sworn at ; report ; 1
swearing at me / swearing at us / swearing at staff / swearing at my ; report ; 1
spat at me ; report ; 1
harassed me ; report ; 1
was harassed ; report ; 1
been harassed ; report ; 1
being harassed ; report ; 1
bullied me ; report ; 1
was bullied ; report ; 1
been bullied ; report ; 1
being bullied ; report ; 1
being abused ; report ; 1
was attacked ; report ; 1
was assaulted ; report ; 1
attacked me ; report ; 1
followed me ; report ; 1
hurt me ; report ; 1
hit me ; report ; 1

# Negation.
not ; negation ; 3
never ; negation ; 3
no ; negation ; 3
none ; negation ; 3
nobody ; negation ; 3
noone ; negation ; 3
nothing ; negation ; 3
nowhere ; negation ; 3
neither ; negation ; 3
nor ; negation ; 3
far from ; negation ; 3
anything but ; negation ; 3
without ; negation ; 3
lack of / lacking ; negation ; 3
absence of ; negation ; 3
free of / free from ; negation ; 3
instead of ; negation ; 3
rather than ; negation ; 3
as opposed to ; negation ; 3
unlike ; negation ; 3
except ; negation ; 3
cannot ; negation ; 3
isn't / isnt ; negation ; 3
aren't / arent ; negation ; 3
wasn't / wasnt ; negation ; 3
weren't / werent ; negation ; 3
don't / dont ; negation ; 3
doesn't / doesnt ; negation ; 3
didn't / didnt ; negation ; 3
can't / cant ; negation ; 3
couldn't / couldnt ; negation ; 3
won't / wont ; negation ; 3
wouldn't / wouldnt ; negation ; 3
shan't / shant ; negation ; 3
shouldn't / shouldnt ; negation ; 3
mustn't / mustnt ; negation ; 3
mightn't / mightnt ; negation ; 3
needn't / neednt ; negation ; 3
oughtn't / oughtnt ; negation ; 3
daren't / darent ; negation ; 3
hasn't / hasnt ; negation ; 3
haven't / havent ; negation ; 3
hadn't / hadnt ; negation ; 3
ain't / aint ; negation ; 3
amn't / amnt ; negation ; 3
dunno ; negation ; 3
nope ; negation ; 3
nah ; negation ; 3
naw ; negation ; 3
nay ; negation ; 3
hardly ; negation ; 1
scarcely ; negation ; 1
barely ; negation ; 1
rarely ; negation ; 1
seldom ; negation ; 1
few ; negation ; 1
little ; negation ; 1
less ; negation ; 1
refuse to / refuses to / refused to / refusing to ; negation ; 2
fail to / fails to / failed to ; negation ; 2
deny / denies / denied ; negation ; 2
decline to / declined to ; negation ; 2
avoid / avoids / avoided / avoiding ; negation ; 2
stop / stops / stopped / stopping ; negation ; 2
cease / ceases / ceased / ceasing ; negation ; 2
prevent / prevents / prevented / preventing ; negation ; 2
reject / rejects / rejected / rejecting ; negation ; 2
unable to ; negation ; 2
incapable of ; negation ; 2
unwilling to ; negation ; 2
impossible ; negation ; 2
doubt / doubts / doubted / doubting / doubtful ; negation ; 2
unlikely ; negation ; 2
false ; negation ; 2
untrue ; negation ; 2
wrong to say ; negation ; 2
a lie ; negation ; 2
a myth ; negation ; 2
who said ; negation ; 2
as if ; negation ; 2

# First-person belonging.
as a / as an ; self ; 1
as one ; self ; 1
as someone who ; self ; 1
as somebody who ; self ; 1
as the child of ; self ; 1
as the daughter of ; self ; 1
as the son of ; self ; 1
as the mother of ; self ; 1
as the father of ; self ; 1
as the parent of ; self ; 1
as the sister of ; self ; 1
as the brother of ; self ; 1
as the wife of ; self ; 1
as the husband of ; self ; 1
speaking as someone ; self ; 1
being a / being an ; self ; 1
i am a ; self ; 2
i am an ; self ; 2
i'm a / i'm an ; self ; 2
im a / im an ; self ; 2
i am also ; self ; 2
i am myself ; self ; 2
i'm myself ; self ; 2
i happen to be ; self ; 2
i was born ; self ; 2
i was raised ; self ; 2
i grew up ; self ; 2
i come from ; self ; 2
i identify as ; self ; 2
i consider myself ; self ; 2
call myself ; self ; 2
calling myself ; self ; 2
i call my friends ; self ; 2
call ourselves ; self ; 2
calling ourselves ; self ; 2
we call each other ; self ; 2
my friends call me ; self ; 2
we're all ; self ; 2
we are all ; self ; 2
we are a ; self ; 2
we are an ; self ; 2
we're a / we're an ; self ; 2
we as a ; self ; 2
we as an ; self ; 2
us as a ; self ; 2
some of us ; self ; 2
many of us ; self ; 2
most of us ; self ; 2
all of us ; self ; 2
those of us ; self ; 2
the rest of us ; self ; 2
people like me ; self ; 2
people like us ; self ; 2
someone like me ; self ; 2
someone like us ; self ; 2
women like me ; self ; 2
women like us ; self ; 2
men like me ; self ; 2
men like us ; self ; 2
my own kind ; self ; 2
one of us ; self ; 2
i'm one ; self ; 2
i am one ; self ; 2
me too i'm ; self ; 2
so am i ; self ; 2
i'm also ; self ; 2
i myself ; self ; 2
myself a / myself being ; self ; 2
i am and i am ; self ; 2
i'm such a ; self ; 2
i was such a ; self ; 2
i am such a ; self ; 2
what a fool i ; self ; 2
silly me ; self ; 2
stupid me ; self ; 2
dumb me ; self ; 2
i feel like a ; self ; 2
i felt like a ; self ; 2
call me a ; self ; 2
call me crazy ; self ; 2
i'm just a ; self ; 2
i am just a ; self ; 2
i used to be a ; self ; 2
i used to be an ; self ; 2
proud / proudly ; self ; 3
born and bred ; self ; 3
born this way ; self ; 3
happy to be ; self ; 3
glad to be ; self ; 3
comfortable being ; self ; 3
came out as ; self ; 3
coming out as ; self ; 3
i came out ; self ; 3
i come out ; self ; 3
my coming out ; self ; 3
reclaim / reclaims / reclaimed / reclaiming ; self ; 3
our word ; self ; 3
our own word ; self ; 3
taking back the word ; self ; 3
take back the word ; self ; 3
we can say it ; self ; 3
self identified ; self ; 3
self described ; self ; 3
self proclaimed ; self ; 3
fellow ; self ; 1
i ; self ; 1
me ; self ; 1
myself ; self ; 1
mine ; self ; 1
my ; self ; 1
im ; self ; 1
we ; self ; 1
us ; self ; 1
our / ours / ourselves ; self ; 1
us women / us girls / us men / us lads / us gays / us lesbians / us queers / us trans people / us trans folk / us black people / us black women / us black men / us black folk / us brown people / us asians / us muslims / us jews / us christians / us hindus / us sikhs / us catholics / us immigrants / us foreigners / us disabled people / us autistics / us autistic people / us old people / us oldies / us pensioners / us bitches / us hoes / us sluts / us fags / us faggots / us dykes / us cripples / us crips / us nerds / us geeks / us fatties / us wogs / us niggas / us rednecks / us bogans / us boomers / us millennials / us aussies / us brits / us yanks / us scots / us irish / us welsh ; self ; 3
we women / we girls / we men / we gays / we lesbians / we queers / we trans people / we black people / we black women / we black men / we brown people / we asians / we muslims / we jews / we christians / we hindus / we sikhs / we catholics / we immigrants / we foreigners / we disabled people / we autistic people / we old people / we pensioners / we bitches / we dykes / we crips / we nerds / we geeks / we wogs / we bogans / we boomers / we aussies / we brits ; self ; 3
my niggas / my nigga / my bitches / my bitch / my dykes / my queers / my hoes / my sluts / my gays / my lesbians / my wogs / my homies / my bros ; self ; 3
fellow women / fellow gays / fellow lesbians / fellow queers / fellow muslims / fellow jews / fellow christians / fellow immigrants / fellow crips / fellow cripples / fellow dykes / fellow nerds / fellow geeks / fellow bitches / fellow faggots / fellow fags / fellow wogs / fellow trans people ; self ; 3
this bitch loves / this bitch needs / this bitch wants / this bitch here / this queer loves / this queer needs / this queer wants / this queer here / this dyke loves / this dyke needs / this dyke wants / this dyke here / this fag loves / this fag needs / this fag wants / this fag here / this faggot loves / this faggot needs / this faggot wants / this faggot here / this crip loves / this crip needs / this crip wants / this crip here / this cripple loves / this cripple needs / this cripple wants / this cripple here / this slut loves / this slut needs / this slut wants / this slut here / this wog loves / this wog needs / this wog wants / this wog here ; self ; 3
bad bitch / bad bitches ; self ; 3
boss bitch / boss bitches ; self ; 3
crip pride ; self ; 3
mad pride ; self ; 3
slut pride ; self ; 3
dyke pride ; self ; 3
queer pride ; self ; 3

# Second person.
you / your / yours / yourself / yourselves / youre / youve / youll ; address ; 3
ur ; address ; 3
urs / urself ; address ; 3
u ; address ; 3
ya ; address ; 3
yer ; address ; 3
ye ; address ; 3
yo ; address ; 3
y'all ; address ; 3
yall ; address ; 3
y'alls ; address ; 3
youse / yous ; address ; 3
yiz ; address ; 3
thou ; address ; 3
thee ; address ; 3
thy ; address ; 3
oi ; address ; 3
hey ; address ; 3
shut up ; address ; 3
listen here ; address ; 3
look here ; address ; 3
mate / mates / matey ; address ; 1
bro ; address ; 1
bruh / bruv ; address ; 1
brah ; address ; 1
brother ; address ; 1
dude / dudes ; address ; 1
man ; address ; 1
buddy ; address ; 1
pal ; address ; 1
chum ; address ; 1
fella / fellas ; address ; 1
lad / lads ; address ; 1
son / sonny ; address ; 1
sunshine ; address ; 1
boss ; address ; 1
guv / guvnor ; address ; 1
chief ; address ; 1
champ ; address ; 1
big guy ; address ; 1
my friend ; address ; 1
dear ; address ; 1
darling / darl ; address ; 1
love ; address ; 1
luv ; address ; 1
lovey ; address ; 1
hun ; address ; 1
hon / honey ; address ; 1
babe / baby ; address ; 1
sweetheart / sweetie ; address ; 1
sugar ; address ; 1
princess ; address ; 1
queen ; address ; 1
girl / girlie ; address ; 1
missy / miss ; address ; 1
madam ; address ; 1
ma'am ; address ; 1
lady ; address ; 1
sis ; address ; 1
sir ; address ; 1
mister ; address ; 1
mr ; address ; 1
mrs ; address ; 1
ms ; address ; 1
kid / kiddo ; address ; 1
boy / boyo ; address ; 1
cobber ; address ; 1
cuz ; address ; 1
fam ; address ; 1
blud ; address ; 1
homie ; address ; 1
g ; address ; 1
ladies ; address ; 1
gentlemen ; address ; 1
folks ; address ; 1
guys ; address ; 1
everyone ; address ; 1
genius ; address ; 1
einstein ; address ; 1
sherlock ; address ; 1
