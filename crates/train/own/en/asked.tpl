# Hate put as a question, as a mere opinion, as a right to think; and honest questions about a group, sincere opinions on policy.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@P = Muslims | Black people | Jews | Arabs | Roma | Travellers | migrants | refugees | Pakistanis | Indians | Chinese people | Latinos | Africans | gay people | lesbians | trans people | disabled people | foreigners | women
@N = migrants | refugees | asylum seekers | Romanians | Somalis | Pakistanis | Mexicans | Nigerians | Afghans | foreigners
@S = a Muslim | a Black man | a Jew | an Arab | a Roma woman | a migrant | a Pakistani | an Indian | a Chinese man | a Latino | a gay man | a lesbian | a trans woman | a disabled man | a foreigner
@A = Muslim | Black | Jewish | Arab | Roma | Pakistani | Indian | Chinese | Mexican | gay | trans | disabled | African
@aA = a Muslim | a Black | a Jewish | an Arab | a Roma | a Pakistani | an Indian | a Chinese | a Mexican | a disabled | an African
@R = Muslims | Jews | Sikhs | Hindus
@W = women | girls | mothers | young women
@Z = disabled people | wheelchair users | autistic people | blind people
@place = town | street | school | country | club | church
@cost = drain our money | breed like that | turn every park into a dump | never say a word of thanks | make trouble wherever they go | live off the rest of us

hate ; asked ; Has anyone ever seen {P} do an honest day's work? I'm just curious.
hate ; asked ; Am I the only one who thinks this {place} would smell better without {P}?
hate ; asked ; Serious question: what have {P} ever given the world, apart from headaches?
hate ; asked ; Why is it, do you suppose, that {P} {cost}?
hate ; asked ; How many more {N} do we have to swallow before this {place} chokes?
hate ; asked ; Would it be so terrible if {P} simply weren't here any more?
hate ; asked ; Can {aA} child really learn as much as one of ours, or are we all pretending?
hate ; asked ; When did we vote on sharing our {place} with {P}? I must have been asleep.
hate ; asked ; Is it a crime now to want to live among one's own and not next to {S}?
hate ; asked ; Who exactly thought that {S} would make a suitable teacher for our children?
hate ; asked ; Do you honestly want {S} to handle your food?
hate ; asked ; If {P} are so wonderful, why does every country try to be rid of them?
hate ; asked ; What's the difference between {P} and a burst pipe? You can call somebody about the pipe.
hate ; asked ; Isn't it odd that wherever {P} settle, the locks get bigger?
hate ; asked ; Why must I smile at {P} when everything in me says keep away?
hate ; asked ; Tell me, would you leave your purse on the table with {S} in the room?
hate ; asked ; How is it possible that {P} are allowed to raise children?
hate ; asked ; Did God run out of brains when he got to {P}?
hate ; asked ; Shouldn't {Z} be looked after somewhere, you know, out of the way of people who are in a hurry?
hate ; asked ; What use is a ramp to the taxpayer if {Z} only slow the rest of us down once they're up?
hate ; asked ; Why do {W} even bother with engineering, when they'll drop it for a pram?
hate ; asked ; Could somebody please explain to {W} that a driving licence isn't a fashion accessory?
hate ; asked ; Are we really expected to believe a man in a skirt is our daughters' new netball coach?
hate ; asked ; So two men can buy a baby now, and I'm supposed to clap?
hate ; asked ; Which of you wants to be the last English person left on this {place}?
hate ; asked ; Where do {N} get the nerve to complain about the heating when at home they'd burn the furniture?
hate ; asked ; honest question, do {P} ever wash
hate ; asked ; why are there so many {P} in here all of a sudden, did someone leave a gate open
hate ; asked ; anyone else lowkey wish {P} would just vanish?
hate ; asked ; Might one ask what purpose {P} are meant to serve in a club such as ours?
hate ; asked ; Was it really necessary to bring {N} over here, when nobody missed them?

hate ; only-saying ; I'm only saying what everyone on this {place} is thinking: {P} {cost}.
hate ; only-saying ; I've a right to my thoughts, and my thought is that {P} are a lower sort of people.
hate ; only-saying ; Freedom of speech still exists, so here goes: {P} have no business in this {place}.
hate ; only-saying ; Just my two cents, {aA} neighbour brings down more than the house prices.
hate ; only-saying ; You don't have to share my view. My view is that {S} is not and never will be my equal.
hate ; only-saying ; It's a personal preference, that's all, I prefer a {place} without {P} in it.
hate ; only-saying ; One may surely have one's doubts about whether {P} can be civilised.
hate ; only-saying ; I'm not telling anybody what to think, I merely observe that {P} {cost}.
hate ; only-saying ; Cancel me, I don't mind: {P} aren't made for responsibility, it's in the blood.
hate ; only-saying ; I'm a plain speaker, and plainly speaking {P} are a step backwards for mankind.
hate ; only-saying ; Science may frown, but I'm entitled to believe that {P} have smaller minds.
hate ; only-saying ; Call it instinct: I think {P} should be watched, all of them, all the time.
hate ; only-saying ; I'd be lying if I said I considered {S} a full member of society.
hate ; only-saying ; It's hardly controversial to point out that {P} {cost}; ask any taxi driver.
hate ; only-saying ; My opinion hasn't changed since 1975: {W} with ambitions are a nuisance and an embarrassment.
hate ; only-saying ; In my humble opinion {Z} would be happier, and so would we, behind a hedge.
hate ; only-saying ; I reserve the right to find {P} inferior, as my father did before me.
hate ; only-saying ; As a concerned mother I merely say that I don't want my children breathing the same air as {P}.
hate ; only-saying ; unpopular opinion but {P} aren't like us and never will be
hate ; only-saying ; not hating, just stating facts, {P} {cost}
hate ; only-saying ; imo {N} should get a sandwich, a stamp and a ticket back, no discussion
hate ; only-saying ; Allow me the view, unfashionable as it is, that equality was never meant for {P}.

- ; asked-twin ; Has anyone ever worked through a Sunday lunch shift here? I'm just curious.
- ; asked-twin ; Am I the only one who thinks this {place} would look better with trees?
- ; asked-twin ; Serious question: what do {P} in our {place} want from the new council?
- ; asked-twin ; Why is it, do you suppose, that {P} are still paid less for the same job?
- ; asked-twin ; How many {N} came last year, and how many have found a flat? I can't find the figures.
- ; asked-twin ; Would it be so terrible if the meeting simply weren't held?
- ; asked-twin ; Can {aA} child at our school get a prayer room, a ramp or a tutor if the parents ask for one?
- ; asked-twin ; When did we vote on sharing our car park with the cinema? I must have been asleep.
- ; asked-twin ; Who exactly thought that {S} should have to pay extra for a visa photo?
- ; asked-twin ; Do you honestly want a machine to handle your complaints?
- ; asked-twin ; Why do {R} keep different days of rest, and how do schools deal with it?
- ; asked-twin ; I'd like to invite my {A} colleague to dinner: is there anything she may not eat?
- ; asked-twin ; May I ask what the word Roma means, and which name people prefer?
- ; asked-twin ; How does a Sikh motorcyclist manage with the helmet law? I'm asking for a school project.
- ; asked-twin ; What does it cost to run a shelter for {N}, and who pays, the county or the state?
- ; asked-twin ; Why did so many {P} leave the region in the seventies?
- ; asked-twin ; How did {P} come to be blamed for the fire in 1905? A historian explains.
- ; asked-twin ; Is it rude to ask {S} where the family comes from, if we've only just met?
- ; asked-twin ; Which pronoun does your brother use now? I'd like to get the invitation right.
- ; asked-twin ; Do {Z} get a discount on the ferry, and does the carer travel free?
- ; asked-twin ; Shouldn't {Z} be asked before the station is rebuilt, rather than after?
- ; asked-twin ; Why do {W} drop out of engineering in the third year, and what would make them stay?
- ; asked-twin ; Could somebody please explain to me how {W} were kept out of the club until 1998?
- ; asked-twin ; Are two fathers entitled to the same parental leave as everybody else?
- ; asked-twin ; Where do {N} get advice on tenancy law, in their own language if possible?
- ; asked-twin ; Isn't it odd that wherever the bakery opens a branch, the queue's already there?
- ; asked-twin ; What's the difference between a refugee and a migrant in law?
- ; asked-twin ; honest question, do {P} celebrate New Year on the same day here
- ; asked-twin ; why are there so many pigeons in here all of a sudden, did someone leave a gate open
- ; asked-twin ; anyone else lowkey wish the holidays were longer?
- ; asked-twin ; How would you feel if you were {S} and had to read that thread?

- ; only-saying-twin ; I'm only saying what everyone on this {place} is thinking: the road needs a crossing.
- ; only-saying-twin ; I've a right to my thoughts, and my thought is that {P} were treated badly by that landlord.
- ; only-saying-twin ; Freedom of speech still exists, so here goes: the budget for the fireworks is absurd.
- ; only-saying-twin ; Just my two cents, the visa rules for {N} are too complicated for everyone, officials included.
- ; only-saying-twin ; You don't have to share my view. My view is that asylum claims should be decided within six months.
- ; only-saying-twin ; In my opinion immigration should be lower until we've built more homes, and those who are here should be treated decently.
- ; only-saying-twin ; I think the country should take in more {N}; my brother thinks fewer; we had a good lunch anyway.
- ; only-saying-twin ; It's a personal preference, that's all, I prefer a {place} without cars in it.
- ; only-saying-twin ; I'm not telling anybody what to think, I merely observe that the quota has changed very little for {W}.
- ; only-saying-twin ; I'm a plain speaker, and plainly speaking the ramp at the town hall is a disgrace.
- ; only-saying-twin ; I'm entitled to believe that religion should stay out of schools, every religion, mine first.
- ; only-saying-twin ; Unpopular opinion, but the integration course should be shorter and the language course longer.
- ; only-saying-twin ; I don't believe in God, and I've told {R} and Christians alike so over many cups of tea.
- ; only-saying-twin ; I criticise that government for its war, and I've nothing but respect for its people abroad.
- ; only-saying-twin ; It's hardly controversial to point out that {P} pay taxes like the rest of us.
- ; only-saying-twin ; I reserve the right to find the sequel inferior, as my father did before me.
- ; only-saying-twin ; Allow me the view, unfashionable as it is, that equality should be taught from the first class on.
- ; only-saying-twin ; As a concerned mother I merely say that thirty-four children in a class are too many.
- ; only-saying-twin ; My opinion on the women's pension age has changed since I read the court's ruling.
- ; only-saying-twin ; imo separate lanes for e-scooters, no discussion
- ; only-saying-twin ; not hating, just stating facts, that album is forty minutes too long
- ; only-saying-twin ; I think sport should sort out its own categories for trans athletes with doctors at the table, calmly.
