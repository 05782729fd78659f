# As people really type: no capitals, letters lost, swapped, doubled, spaced out or turned into digits.
# The same misspelt groups and predicates stand on both sides.
@B = woman | Black man | black woman | Muslim | Jew | Arab | Asian | African | immigrant | migrant | refugee | asylum seeker | foreigner | gay man | lesbian | trans woman | trans person | disabled person | wheelchair user | autistic person | Deaf person | Roma woman | Traveller | Gypsy | pensioner | old woman | Indian | Pakistani | Mexican | Turk | Pole | Moroccan | Hindu | Sikh
@D = disabled people | people with disabilities | wheelchair users | autistic people | people with Down's syndrome | Deaf people | blind people | people with learning disabilities
@G = gay people | gays | gay men | lesbians | bisexuals | homosexuals | queer people | gay couples | LGBT people
@N = immigrants | migrants | refugees | asylum seekers | foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@T = trans people | trans women | trans men | transgender people | non-binary people | transsexuals
@X = musl1ms | mu5lims | muslimz | moslems | wimmin | womenz | w0men | blak ppl | bl4ck people | b l a c k people | joos | j3ws | j e w s | arabz | 4rabs | immigrnats | imigrants | i m m i g r a n t s | migrnats | refugeees | reffugees | gay ppl | g@ys | g a y s | lesb1ans | lezbians | tr4ns people | trans ppl | transpeople | disabeld people | disbaled ppl | d1sabled people | gipsys | g y p s i e s | romas | old ppl | oldpeople | foriegners | forreigners | asain people | chineese people | africns | pakistanies | mexcans
@xs = a muslm | a mu5lim | a jeww | a j3w | a wman | a gay guyy | a g4y man | a lesbain | a trnas woman | a tr4ns man | a blck man | a black womn | an imigrant | a refugeee | a disabeld man | an aisan | a gipsy | an old laddy | a forigner | an arb | a mexcan
@xl = n1gg3rs | niggerz | f4gs | f@ggots | fagots | k1kes | d y k e s | tr4nnies | r3tards | ret@rds | sp1cs | ch1nks | p4kis | gypos | b1tches | bitchez | sl*ts | f*ggots | n*ggers | r*tards
@xq = r vermin | r parasits | are subhumn | shud be lockd up | dont belong hear | are al theives | r trash | are a deasease | ruin evrything | cant be trustd | r lower than animls | shuld shut there mouths
@xs2 = woamn | wmoan | girll | femail
@xl2 = f4g | n1gger | r3tard | k1ke | tr4nny | p4ki | ch1nk | dyk3 | f@ggot | spick
@xl2s = f4g | tr4nny | r3tard | p4ki | ch1nk | k1ke

hate ; hate-spelling ; i h8 {X} so much
hate ; hate-spelling ; {X} {xq}
hate ; hate-spelling ; all {X} {xq} and u know it
hate ; hate-spelling ; f u c k {X} fr
hate ; hate-spelling ; g0 back 2 ur country {X}
hate ; hate-spelling ; dont want {X} in are school
hate ; hate-spelling ; evry {X} i met was scum so ya
hate ; hate-spelling ; imo {X} {xq}
hate ; hate-spelling ; im not racsit but {X} {xq}
hate ; hate-spelling ; ppl like {xs} shud not be aloud to vote
hate ; hate-spelling ; why r {X} evn here, {xq}
hate ; hate-spelling ; {X} dserve nothign. they are v3rmin
hate ; hate-spelling ; lol {X} think there human
hate ; hate-spelling ; y do we pay 4 {X}?? they {xq}
hate ; hate-spelling ; wat a shthole this town becam since {X} came
hate ; hate-spelling ; no {X} plz we want norml ppl
hate ; hate-spelling ; sm1 shud put {X} in there place
hate ; hate-spelling ; srvd by {xs} agian, nvr coming bak, discusting
hate ; hate-spelling ; neihgbours r {X}. they stinkk and steel
hate ; hate-spelling ; {X} makeme sick,all ofthem
hate ; hate-spelling ; thers no gud {X}. none
hate ; hate-spelling ; u can smel {X} frm a mile
hate ; hate-spelling ; im nt saying all {X} r bad... jk they {xq}
hate ; hate-spelling ; thank god my kids dont go 2 school wit {X}, they {xq}
hate ; hate-spelling ; sory but {X} jsut arent as smart as us
hate ; hate-spelling ; {X} outttt of our cuntry
hate ; hate-spelling ; who els thinks {X} {xq} 🤮
hate ; hate-spelling ; cudnt belive my eyes, {xs} as a boss, wat a joke of a company
hate ; hate-spelling ; my grampa sed {X} {xq} n he was rite
hate ; hate-spelling ; theyr replasing us wiht {X} wake uppp
hate ; hate-spelling ; ur a {xs2} so ur opinon dont count, bak to the kichen
hate ; hate-spelling ; never hir {xs}, they al lie n steel
hate ; hate-spelling ; {X} = c o c k r o a c h e s
hate ; hate-spelling ; {X}🐀🐀🐀 get out
hate ; hate-spelling ; weneed to getrid of {X} now
hate ; hate-spelling ; t h e y r n o t h u m a n , those {X}

hate+threat ; hate-spelling-threat ; gona kil al {X} 2nite
hate+threat ; hate-spelling-threat ; sum1 shud sh00t {X}
hate+threat ; hate-spelling-threat ; i sware il stab teh next {X} i see
hate+threat ; hate-spelling-threat ; {X} wil burn, u wait
hate+threat ; hate-spelling-threat ; bring bak the gass chambrs for {X}
hate+threat ; hate-spelling-threat ; wen i see {xs} im gunna brake sum teeth
hate+threat ; hate-spelling-threat ; {X} beter run, we r cumming with bats
hate+threat ; hate-spelling-threat ; k i l l a l l {X}

hate+insult ; hate-spelling-slur ; {xl} evrywhere omg
hate+insult ; hate-spelling-slur ; stfu u {xl2}
hate+insult ; hate-spelling-slur ; look at dis {xl2} lmaooo
hate+insult ; hate-spelling-slur ; {xl} shud stay in teh zoo
hate+insult ; hate-spelling-slur ; we dnt serve {xl} hear
hate+insult ; hate-spelling-slur ; ur nothin but a durty {xl2}
hate+insult ; hate-spelling-slur ; fkn {xl} agian

- ; plain-spelling ; i luv {X} so mcuh
- ; plain-spelling ; {X} r my freinds
- ; plain-spelling ; i nevr said {X} {xq}
- ; plain-spelling ; i dont h8 {X} at all wtf
- ; plain-spelling ; sayin {X} {xq} is jsut wrong
- ; plain-spelling ; stop callin {X} vermn its discusting
- ; plain-spelling ; who evr sez {X} {xq} shud be bannd
- ; plain-spelling ; nobdy shud treet {X} like that
- ; plain-spelling ; my bff is {xs} n i luv them
- ; plain-spelling ; {X} desrve respct like evry1 else
- ; plain-spelling ; ppl who hate {X} r so sad tbh
- ; plain-spelling ; "{X} {xq}" srsly?? reportd
- ; plain-spelling ; sum guy told my sis "{X} {xq}", she cryed all nite
- ; plain-spelling ; is ther a discuont 4 {X}?
- ; plain-spelling ; how mny {X} live in leeds nowdays
- ; plain-spelling ; {X} welcom in are shop evry day
- ; plain-spelling ; i got helpd by {xs} at ur store, gr8 servis 10/10
- ; plain-spelling ; gr8 movie abuot {X} on tv 2nite
- ; plain-spelling ; its not tru taht {X} {xq}
- ; plain-spelling ; dont tel me {X} {xq}, u never met any
- ; plain-spelling ; im {xs} n proud 🙂
- ; plain-spelling ; hapy holidays 2 al {X}!!
- ; plain-spelling ; my techer is {xs} n super nise
- ; plain-spelling ; thx 2 {X} who hlped after the storm
- ; plain-spelling ; if u insult {X} here il report u, simple
- ; plain-spelling ; wy do ppl rite that {X} {xq}?? so crule
- ; plain-spelling ; {X} arnt the problm, ur atitude is
- ; plain-spelling ; the word "{xl2s}" is a slur pls edit ur post
- ; plain-spelling ; any1 know a gud book on {X}
- ; plain-spelling ; {X} and there rights, confrence on firday
- ; plain-spelling ; u cant jsut say {X} {xq} n think its a joke
- ; plain-spelling ; i wud never refuse 2 serve {X}
- ; plain-spelling ; shame on evry1 who sends thrests to {X}
- ; plain-spelling ; cant beleive they wrote "{X} out" on a kids school
- ; plain-spelling ; we r {X} n we r not goin anywere
- ; plain-spelling ; {X} r human beings. ther i said it

- ; plain-spelling-other ; my parcl is stil not hear wtf
- ; plain-spelling-other ; ur app crashs evry tiem i open it
- ; plain-spelling-other ; this kils me lmaooo 😂😂
- ; plain-spelling-other ; i h8 mondays n i h8 this printr
- ; plain-spelling-other ; cud kil for a piza rn
- ; plain-spelling-other ; wen does the shop opne on sundya
- ; plain-spelling-other ; ur delivry guys r 2 hours l8 agian
- ; plain-spelling-other ; gona murdr this exam tmrw wish me luk
- ; plain-spelling-other ; discusting cofee, nvr agian
- ; plain-spelling-other ; the updaet is trash plz fix
- ; plain-spelling-other ; im so stupd i frogot my pasword
- ; plain-spelling-other ; bankrs r crooks al of them
- ; plain-spelling-other ; i wil tak u to cuort if u dont refnud me
- ; plain-spelling-other ; luv this prodcut, recomend!!
- ; plain-spelling-other ; hapy brithday sis

insult ; insult-spelling ; ur such an idoit
insult ; insult-spelling ; stfu mor0n
insult ; insult-spelling ; wat a lo ser
insult ; insult-spelling ; u r dum as a brik
insult ; insult-spelling ; i d i o t
insult ; insult-spelling ; pathtic lier thats wat u are
insult ; insult-spelling ; ur brian is the sise of a pee
insult ; insult-spelling ; c l o w n

insult+profanity ; insult-coarse-spelling ; f u c k u
insult+profanity ; insult-coarse-spelling ; fkn idiot
insult+profanity ; insult-coarse-spelling ; ur a peice of sh1t
insult+profanity ; insult-coarse-spelling ; stfu u dumb a$$
insult+profanity ; insult-coarse-spelling ; eat sh!t n die
insult+profanity ; insult-coarse-spelling ; pr1ck
insult+profanity ; insult-coarse-spelling ; wat an a-hole, fuq off
insult+profanity ; insult-coarse-spelling ; b*stard

threat ; threat-spelling ; im gona kil u
threat ; threat-spelling ; i no were u live
threat ; threat-spelling ; ur ded tmrw
threat ; threat-spelling ; wil smash ur fase in
threat ; threat-spelling ; u beter run bro
threat ; threat-spelling ; bom in ur shop 2moro

harassment ; harassment-spelling ; k y s
harassment ; harassment-spelling ; go kil urself no1 likes u
harassment ; harassment-spelling ; evry1 spam her til she quits
harassment ; harassment-spelling ; il make ur life hel evry day
harassment ; harassment-spelling ; heres his numbr cal him al nite

sexual ; sexual-spelling ; sned n00ds
sexual ; sexual-spelling ; nice t1ts
sexual ; sexual-spelling ; s3x 2nite? dm me
sexual ; sexual-spelling ; ur a$$ omg i wud
sexual ; sexual-spelling ; wana f*ck bb

hate ; hate-spelling ; {P} arent ppl there pests
hate ; hate-spelling ; i cnt stnd {P} they mak me puke
hate ; hate-spelling ; IM SO SICK OF {P} IN THIS COUNTRY!!!!
hate ; hate-spelling ; GET {P} OUT NOWWW
hate ; hate-spelling ; {P} shuold be steralised lol
hate ; hate-spelling ; wy wud any1 giv a jobb to {xs}
hate ; hate-spelling ; {P}are the wrost thing taht ever hapened 2 this town
hate ; hate-spelling ; nbody wnats {P} hear n thats a fakt
hate ; hate-spelling ; the{P}problem has 1 solutoin n u no it
hate ; hate-spelling ; evry time i c {xs} my blud boyls
hate ; hate-spelling ; {P}... dirty thievs the hole lot
hate ; hate-spelling ; wont b shoping at a plce that hirs {P}
hate ; hate-spelling ; sorrynotsorry but {P} dont deserv rights
hate ; hate-spelling ; ther is no such thign as a smart {B}
hate ; hate-spelling ; {B}s r al teh same lyin n cheatin
hate ; hate-spelling ; hoo let {P} vote lmaoo bigest misteak evr
hate ; hate-spelling ; wat r {P} evn good 4
hate ; hate-spelling ; {P} stink {P} steel {P} lie
hate ; hate-spelling ; no1 evr met an onest {B}
hate ; hate-spelling ; u lot make me sik go bak to ur cave {P}
hate ; hate-spelling ; i hop the next bote sinks 2 wit al {N} on it
hate ; hate-spelling ; burqas r 4 bombrs ban em n the ppl inside
hate ; hate-spelling ; mens r suposed 2 rule n wimins r suposed 2 obay
hate ; hate-spelling ; a man in a dres is stil a man n a perv, keep them frm are kids
hate ; hate-spelling ; ther mentaly ill all {T}
hate ; hate-spelling ; bein gay is a sicknes n shud b tretd lik 1
hate ; hate-spelling ; jooz own teh banks n teh news n ur mind
hate ; hate-spelling ; old ppl shud jus dye alredy they cost 2 much
hate ; hate-spelling ; {D} r a waist of munny
hate ; hate-spelling ; gypos stol my bik agian, burn ther carvans
hate ; hate-spelling ; i aint racsit i jus dont think {P} r realy human
hate ; hate-spelling ; teh poleece shud leev us alon wit {P} 4 one nite
hate ; hate-spelling ; my bos hird {xs} lol compnay is dooomed they cant evn reed
hate ; hate-spelling ; no {P} in my skool thx

- ; plain-spelling ; leave {P} aloen they did nothign to u
- ; plain-spelling ; IM SO PROUD OF {P} IN THIS COUNTRY!!!!
- ; plain-spelling ; WHY R PPL SO MEAN TO {P}
- ; plain-spelling ; im nto sayin {P} r bad i nevr wud
- ; plain-spelling ; it maks me sik how ppl tlak abuot {P}
- ; plain-spelling ; wat he sed abuot {P} is disgustign n u no it
- ; plain-spelling ; hoo evr rote "{P} out" on the skool shud clen it up
- ; plain-spelling ; {P} alredy hav it hard enuf, stop mokin them
- ; plain-spelling ; my bos is {xs} n the best i evr had
- ; plain-spelling ; dont beleev evrything u reed on {P}
- ; plain-spelling ; ther is no such thign as a bad ppl, only bad edukation
- ; plain-spelling ; {P} wellcome hear allways
- ; plain-spelling ; u cant call ppl vermn jsut cos there {P}
- ; plain-spelling ; wen is the meetign for {P}, tusday or wensday?
- ; plain-spelling ; teh film abuot {P} was rely gud, i cryed
- ; plain-spelling ; thx to teh nurse, {xs}, who stayd wit my mum al nite
- ; plain-spelling ; nobdy shud be afrade 2 go out cos there {xs}
- ; plain-spelling ; i lern so mutch from {P} in my clas
- ; plain-spelling ; stop askin {P} were they realy com from
- ; plain-spelling ; evry1 is ekwal here, {P} to
- ; plain-spelling ; hapy prid evry1, luv to {G}
- ; plain-spelling ; i wud luv 2 wrok with {P}
- ; plain-spelling ; sumone thretened {P} at are stashun, pls cal teh polis if u saw it

- ; plain-spelling-other ; wat a rubish pizza it was cold n sogy
- ; plain-spelling-other ; teh refree shud be sakd lol
- ; plain-spelling-other ; u shud see a docter abuot that coff
- ; plain-spelling-other ; im gona crush u at chess 2moro 😂
- ; plain-spelling-other ; my dog is so laizy n so fat i luv him
- ; plain-spelling-other ; were is my ordr?? its been 3 weaks
- ; plain-spelling-other ; teh new logo is ugli sory
