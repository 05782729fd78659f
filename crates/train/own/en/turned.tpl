# Sentences with a turn: the same frame once with hate and once without. Speaking of hate, denials, pronouns, questions, opinions, politeness, quotations.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@P = women | Black people | black people | Muslims | Jews | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | autistic people | wheelchair users | Deaf people | Roma | Travellers | old people | Indians | Pakistanis | Mexicans | Turks | Poles | Latinos | Hindus | Sikhs | asylum seekers | girls
@S = a woman | a Black man | a black woman | a Muslim | a Jew | an Arab | an Asian | an African | an immigrant | a migrant | a refugee | a foreigner | a gay man | a lesbian | a trans woman | a trans man | a disabled person | a wheelchair user | an autistic man | a Deaf woman | a Roma woman | a Traveller | an old woman | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | an asylum seeker
@aA = a Black | a Muslim | a Jewish | an Arab | an Asian | a Chinese | an African | an immigrant | a refugee | a gay | a lesbian | a trans | a disabled | an autistic | a Deaf | a Roma | an Indian | a Mexican | a Turkish | a Polish | a Sikh
@W = women | girls | young women | wives | mothers | working mothers | female bosses | single women
@who = my uncle | my boss | our neighbour | a colleague | that senator | the coach | some stranger | a customer | my old teacher | the landlord | a man on the bus | my cousin | the host of the show
@ist = racist | prejudiced | a bigot | a hater | intolerant | hateful
@unfair = racist | prejudiced | intolerant | hateful | wrong
@queer = gays | lesbians | gay people | trans people | trans women | bisexuals
@ism = Racism | Sexism | Homophobia | Antisemitism | Islamophobia | Transphobia | Ableism | Prejudice
@verb = insult | humiliate | mock | bully | harass | belittle | degrade | despise | ridicule | vilify | scorn | look down on | spit on | silence | exclude | hate | demonise
@verbing = insulting | humiliating | mocking | bullying | harassing | belittling | degrading | despising | ridiculing | vilifying | scorning | spitting on | silencing | excluding | hating | demonising
@verbed = insulted | humiliated | mocked | bullied | harassed | belittled | degraded | ridiculed | vilified | spat on | excluded | demonised
@q = are vermin | are parasites | are subhuman | don't belong here | should be locked up | are all thieves | are a disease | can't be trusted | are less than human | should have no rights | are too stupid to learn | are filth | are a burden | are born liars | are disgusting | are inferior | ruin everything
@k = are wonderful colleagues | belong here | should be paid the same | are as human as you | can be trusted | deserve equal rights | work harder than most | are our neighbours | are welcome | should be heard | bring new ideas | are often ignored | need better laws | face too many hurdles
@kd = belong here | can be trusted | deserve equal rights | are as human as you | are our equals | are welcome here | should be paid the same | deserve respect
@kw = were very kind | sing beautifully | know a lot about bread | have moved here from Leeds | make great coffee | taught me a new word
@isml = racism | sexism | homophobia | antisemitism | transphobia | prejudice
@pests = vermin | parasites | animals | rats | pigs | cockroaches
@n = scum | vermin | parasites | animals | rats | pigs | trash | filth | a disease | a plague | subhuman | cockroaches
@place = country | town | street | school | company | club | neighbourhood | office
@art = choir | bakery | café | exhibition | football team | festival | bookshop | crèche

# Speaking of hate without quotation marks
- ; turned-counter ; Saying that {P} {q} is shameful, and you know it.
hate ; turned-counter-twin ; Saying that {P} {q} is no shame, it's the truth.
- ; turned-counter ; Whoever thinks {P} {q} has never talked to any.
hate ; turned-counter-twin ; Whoever thinks {P} {kd} has never talked to any.
- ; turned-counter ; You claim {P} {q}; I claim you're a coward.
hate ; turned-counter-twin ; You claim {P} {kd}; I claim they {q}.
- ; turned-counter ; People who {verb} {P} should be ashamed.
hate ; turned-counter-twin ; People who defend {P} should be ashamed.
- ; turned-counter ; Anyone {verbing} {P} gets banned from this page.
hate ; turned-counter-twin ; Anyone {verbing} {P} gets a free beer from me.
- ; turned-counter ; {ism} has no place in this {place}.
hate ; turned-counter-twin ; {P} have no place in this {place}.
- ; turned-counter ; {ism} is a disease.
hate ; turned-counter-twin ; Feeling pity for {P} is a disease.
- ; turned-counter ; Go home and take your {isml} with you.
hate ; turned-counter-twin ; Go home and take your {P} with you.
- ; turned-counter ; The hatred you show {P} disgusts me.
hate ; turned-counter-twin ; The sympathy you show {P} disgusts me.
- ; turned-counter ; How dare you {verb} {P}?
hate ; turned-counter-twin ; How dare {P} look us in the eye?
- ; turned-counter ; I'm sick of people {verbing} {P}.
hate ; turned-counter-twin ; I'm sick of people pampering {P}.
- ; turned-counter ; Your jokes about {P} were never funny.
hate ; turned-counter-twin ; The only funny thing about {P} is how stupid they are.
- ; turned-counter ; Delete that comment, {P} read this page too.
hate ; turned-counter-twin ; Delete this account, {P} should not post here at all.
- ; turned-counter ; It takes a small mind to {verb} {P}.
hate ; turned-counter-twin ; It takes a small mind to be {S}.
- ; turned-counter ; Calling {P} {n} makes you the monster, not them.
hate ; turned-counter-twin ; Calling {P} {n} is an insult to {pests}.
- ; turned-counter ; No, I won't laugh when you {verb} {P}.
- ; turned-counter ; Tell someone who says {P} {q} to shut up.
- ; turned-counter ; If you believe {P} {q}, unfollow me.
hate ; turned-counter-twin ; If you believe {P} {kd}, unfollow me.
- ; turned-counter ; The idea that {P} {q} cost millions of lives.
- ; turned-counter ; Wishing death on {P} is never just an opinion.
- ; turned-counter ; Threatening {P} online is a crime, report it.
- ; turned-counter ; Treating {P} like dirt is not free speech.
hate ; turned-counter-twin ; Treating {P} like dirt is my free speech.
- ; turned-counter ; Shame on those who chant that {P} {q}.
hate ; turned-counter-twin ; Hats off to those who chant that {P} {q}.
- ; turned-counter ; It hurts to read that {P} {q}.
hate ; turned-counter-twin ; It feels good to read that {P} {q}.
- ; turned-counter ; Stop pretending {P} {q}.
hate ; turned-counter-twin ; Stop pretending {P} {kd}.
- ; turned-counter ; We must fight the lie that {P} {q}.
hate ; turned-counter-twin ; We must fight the lie that {P} {kd}.
- ; turned-counter ; As {S} I am tired of hearing that we {q}.
- ; turned-counter ; I was told to go back where I came from; I was born here.
- ; turned-counter ; They spat at me because I am {S}. It has to stop.
- ; turned-counter ; Thinking {W} belong in the kitchen is so last century.
hate ; turned-counter-twin ; Thinking {W} belong anywhere but the kitchen is absurd.
- ; turned-counter ; Keep your disgust for {P} to yourself.
hate ; turned-counter-twin ; Keep your love for {P} to yourself, they stink.
- ; turned-counter ; Blaming {P} for everything is lazy and cruel.
hate ; turned-counter-twin ; Blaming {P} for everything is simply accurate.
- ; turned-counter ; You don't get to decide whether {P} belong here.
- ; turned-counter ; My grandmother died because men believed {P} {q}.
- ; turned-counter ; Making fun of {P} won't make you taller.

# Reported
- ; turned-reported ; He was fined for saying that {P} {q}.
hate ; turned-approved ; He was fined for saying that {P} {q}. He was right.
- ; turned-reported ; Three men were arrested for beating {S}.
hate+threat ; turned-approved ; Three men were arrested for beating {S}. Give them a medal.
- ; turned-reported ; {who} said {P} {q}, and I walked out.
hate ; turned-approved ; {who} said {P} {q}, and I applauded.
- ; turned-reported ; {who} told {S} to go home. Everyone was shocked.
hate ; turned-approved ; {who} told {S} to go home. About time.
- ; turned-reported ; The report counts attacks on {P} in 2025.
hate ; turned-approved ; The report counts attacks on {P}. Still not enough of them.
- ; turned-reported ; A shop refused to serve {S} last week.
hate ; turned-approved ; A shop refused to serve {S}. I'll shop there now.
- ; turned-reported ; {S} was {verbed} at work and won in court.
hate ; turned-approved ; {S} was {verbed} at work, as it should be.
- ; turned-reported ; The court heard how he had {verbed} {P} for years.
- ; turned-reported ; {P} say they are {verbed} every day.
hate ; turned-approved ; {P} say they are {verbed} every day. Good.
- ; turned-reported ; Police are looking for a man who attacked {S}.
- ; turned-reported ; In this film {who} treats {P} like animals.
- ; turned-reported ; The book shows how the press called {P} {n}.
hate ; turned-approved ; The book shows how the press called {P} {n}, rightly so.
- ; turned-reported ; The leaflet claimed that {P} {q}.
hate ; turned-approved ; The leaflet claimed that {P} {q}. Finally, honesty.
- ; turned-reported ; Two fans were banned for {verbing} {P}.
hate ; turned-approved ; Two fans were banned for {verbing} {P}. Heroes, both.
- ; turned-reported ; She told us how {P} were {verbed} in the war.
hate ; turned-approved ; She told us how {P} were {verbed}. I almost cheered.
- ; turned-reported ; {who} said "{P} {q}" and lost his job.
hate ; turned-approved ; {who} said "{P} {q}" and I couldn't agree more.
- ; turned-reported ; "{P} {q}", he wrote, and the judge didn't laugh.
hate ; turned-approved ; "{P} {q}", he wrote, and every word is true.
- ; turned-reported ; The poster said "no {P}". We tore it down.
hate ; turned-approved ; The poster said "no {P}". We should print more.
- ; turned-reported ; My father used to say {P} {q}. He was wrong.
hate ; turned-approved ; My father used to say {P} {q}. How right he was.
- ; turned-reported ; Someone sprayed "{P} out" on our door again.
hate ; turned-approved ; Someone sprayed "{P} out" on a door. Well written.
hate ; turned-approved ; As {who} puts it so well, {P} {q}.
- ; turned-reported ; As {who} put it so badly, {P} {q}. Shameful.
hate ; turned-approved ; They call them {P}, I call them {n}.
- ; turned-reported ; They call them {n}, I call them {P}.
- ; turned-reported ; They call us {n}. We are people.

# Denials
hate ; turned-denial ; I'm not {ist}, but {P} {q}.
- ; turned-denial-twin ; I'm not {ist}, and {P} {k}.
hate ; turned-denial ; I've nothing against {P}, but they {q}.
- ; turned-denial-twin ; I've nothing against {P}, I just don't know any.
hate ; turned-denial ; No offence to {P}, but they {q}.
- ; turned-denial-twin ; No offence to {P}, but their {art} closes too early.
hate ; turned-denial ; Some of my friends are {P}, still, they {q}.
- ; turned-denial-twin ; Some of my friends are {P}, we play cards on Fridays.
hate ; turned-denial ; I don't hate {P}, I only think they {q}.
- ; turned-denial-twin ; I don't hate {P}, and I think they {k}.
hate ; turned-denial ; Call me {ist} if you like: {P} {q}.
- ; turned-denial-twin ; Call me naive if you like: {P} {k}.
hate ; turned-denial ; This isn't {isml}, it's logic: {P} {q}.
- ; turned-denial-twin ; This isn't charity, it's justice: {P} {k}.
hate ; turned-denial ; I would never {verb} {P}, but someone ought to.
- ; turned-denial-twin ; I would never {verb} {P}, and nobody ought to.
hate ; turned-denial ; It's not {unfair} to say that {P} {q}.
- ; turned-denial-twin ; It's {unfair} to say that {P} {q}.
hate ; turned-denial ; I respect everyone, except {P}.
- ; turned-denial-twin ; I respect everyone, {P} included.
hate ; turned-denial ; I'm all for equality, just not for {P}.
- ; turned-denial-twin ; I'm all for equality, also for {P}.
hate ; turned-denial ; I never said {P} {q}, although it's true.
- ; turned-denial-twin ; I never said {P} {q}, because it's false.
hate ; turned-denial ; {P} are fine, as long as I don't see them.
- ; turned-denial-twin ; {P} are fine, as far as I've seen.
hate ; turned-denial ; I don't mind {P}, but not in my {place}.
- ; turned-denial-twin ; I don't mind {P} in my {place} at all.
hate ; turned-denial ; I try to like {P}, but they {q}.
- ; turned-denial-twin ; I tried to hate {P}, but they {kw}.
hate ; turned-denial ; Not that I'm {ist}: {P} simply {q}.
- ; turned-denial-twin ; I used to be {ist}. Then I learnt that {P} {kd}.

# By a pronoun
hate ; turned-pronoun ; I met {P} today. They {q}.
- ; turned-pronoun-twin ; I met {P} today. They {kw}.
hate ; turned-pronoun ; {P} moved in next door and I want them gone.
- ; turned-pronoun-twin ; {P} moved in next door and I baked them a cake.
hate ; turned-pronoun ; See those {P}? I hate them.
- ; turned-pronoun-twin ; See those {P}? I sing with them.
hate ; turned-pronoun ; My new boss is {S}. I despise that kind.
- ; turned-pronoun-twin ; My new boss is {S}. We get on well.
hate ; turned-pronoun ; I sat next to {S}. Such people turn my stomach.
- ; turned-pronoun-twin ; I sat next to {S}. Such people make trains bearable.
hate ; turned-pronoun ; We hired {S}. What a mistake, that sort ruins everything.
- ; turned-pronoun-twin ; We hired {S}. What a good idea, the team loves it.
hate+threat ; turned-pronoun ; {P} are marching today. Someone should run them over.
- ; turned-pronoun-twin ; {P} are marching today. Someone should join them.
hate+threat ; turned-pronoun ; There go {P}. I'd shoot them all.
- ; turned-pronoun-twin ; There go {P}. I'd follow them anywhere.
hate ; turned-pronoun ; {P} want jobs? They should crawl back home.
- ; turned-pronoun-twin ; {P} want jobs? They should send us their letters.
hate ; turned-pronoun ; Our {art} is run by {P}. Don't touch what they touched.
- ; turned-pronoun-twin ; Our {art} is run by {P}. Don't miss what they made.
hate ; turned-pronoun ; {aA} family lives upstairs. They are {n}.
- ; turned-pronoun-twin ; {aA} family lives upstairs. They are quiet.
hate ; turned-pronoun ; I know {P}, and they are {n} to me.
- ; turned-pronoun-twin ; I know {P}, and they are family to me.
hate ; turned-pronoun ; {P} were on TV. I wanted to spit at them.
- ; turned-pronoun-twin ; {P} were on TV. I wanted to thank them.
hate ; turned-pronoun ; They gave {P} a vote. Take it back from those {pests}.
- ; turned-pronoun-twin ; They gave {P} a vote. Took them long enough.
hate ; turned-pronoun ; {P} ask for help; let them rot.
- ; turned-pronoun-twin ; {P} ask for help; let them in.
hate ; turned-pronoun ; You know {P}? Well, they disgust me.
- ; turned-pronoun-twin ; You know mosquitoes? Well, they disgust me.
hate ; turned-pronoun ; Look at {P}. Who let that breed in here?
- ; turned-pronoun-twin ; Look at {P}. Who taught them to dance like that?

# As a question
hate ; turned-question ; Why are {P} always so dirty?
- ; turned-question-twin ; Why are {P} always paid less?
hate ; turned-question ; Who let {P} into our {place}?
- ; turned-question-twin ; Who invited {P} to our {place} party?
hate ; turned-question ; Why do {P} even exist?
- ; turned-question-twin ; Why does hate against {P} even exist?
hate ; turned-question ; When will {P} finally be gone?
- ; turned-question-twin ; When will {P} finally be safe?
hate ; turned-question ; Isn't it true that {P} {q}?
- ; turned-question-twin ; Isn't it sad that some think {P} {q}?
hate ; turned-question ; Would you hire {S}? I'd sooner close the shop.
- ; turned-question-twin ; Would you hire {S}? I did, twice.
hate ; turned-question ; Can anyone deny that {P} {q}?
- ; turned-question-twin ; Can anyone explain why {P} are {verbed}?
hate ; turned-question ; What are {P} good for?
- ; turned-question-twin ; What are {P} voting for?
hate ; turned-question ; How can anyone love {S}?
- ; turned-question-twin ; How can anyone {verb} {S}?
hate ; turned-question ; Do {P} have a brain at all?
- ; turned-question-twin ; Do {P} have a seat on the board?
hate ; turned-question ; Should we not get rid of {P}?
- ; turned-question-twin ; Should we not get help for {P}?
hate ; turned-question ; Who wants {S} for a neighbour?
- ; turned-question-twin ; Who wants to help {S} move house?
hate ; turned-question ; Why should {P} have rights?
- ; turned-question-twin ; Why should {P} have fewer rights?
hate ; turned-question ; Are {W} able to think at all?
- ; turned-question-twin ; Are {W} able to join the course?
hate ; turned-question ; Which is worse, {P} or rats?

# As an opinion
hate ; turned-opinion ; I think {P} {q}.
- ; turned-opinion-twin ; I think {P} {k}.
hate ; turned-opinion ; In my opinion {P} {q}, sorry.
- ; turned-opinion-twin ; In my opinion {P} {k}, thank you.
hate ; turned-opinion ; Honestly, {P} {q}.
- ; turned-opinion-twin ; Honestly, {P} {k}.
hate ; turned-opinion ; I firmly believe that {P} {q}.
- ; turned-opinion-twin ; I firmly believe that {P} {kd}.
- ; turned-opinion-twin ; I don't think that {P} {q}.
hate ; turned-opinion ; I don't think that {P} {kd}.
hate ; turned-opinion ; If you ask me, {P} {q}.
- ; turned-opinion-twin ; If you ask me, {P} {k}.
hate ; turned-opinion ; My view: fewer {P}, better {place}.
- ; turned-opinion-twin ; My view: fewer insults, better {place}.
hate ; turned-opinion ; It's just my opinion that {P} {q}.
- ; turned-opinion-twin ; It's not my opinion that {P} {q}.
hate ; turned-opinion ; I for one am convinced {P} {q}.
- ; turned-opinion-twin ; I for one doubt that {P} {q}.
hate ; turned-opinion ; To me it is clear that {P} {q}.
- ; turned-opinion-twin ; To me it is absurd that {P} {q}.
hate ; turned-opinion ; I feel that {P} get too much, they {q}.
- ; turned-opinion-twin ; I feel that {P} get too little, they {k}.
hate ; turned-opinion ; Honest review: the {art} is great, pity about {P} there.
- ; turned-opinion-twin ; Honest review: the {art} is poor, but {P} there were lovely.

# Politely, women included
hate ; turned-polite ; Could {P} kindly leave our {place}?
- ; turned-polite-twin ; Could {P} kindly sign at the desk?
hate ; turned-polite ; With respect, {P} {q}.
- ; turned-polite-twin ; With respect, {P} {k}.
hate ; turned-polite ; Please ask {P} to stay out of sight, thank you.
- ; turned-polite-twin ; Please ask {P} to stay for dinner, thank you.
hate ; turned-polite ; I would prefer not to be treated by {S}.
- ; turned-polite-twin ; I would prefer to be treated by {S}.
hate ; turned-polite ; Might I suggest that {P} be seated apart?
- ; turned-polite-twin ; Might I suggest that {P} be seated in front?
hate ; turned-polite ; It would be nicer without {P}, don't you agree?
- ; turned-polite-twin ; It would be nicer with {P}, don't you agree?
hate ; turned-polite ; I kindly request a cashier who isn't {S}.
- ; turned-polite-twin ; I kindly request a ramp for my mother.
hate ; turned-polite ; We regret that {P} were ever admitted.
- ; turned-polite-twin ; We regret that {P} were ever turned away.
hate ; turned-polite ; Dear {P}, you'd be happier somewhere else.
- ; turned-polite-twin ; Dear {P}, you'd be very welcome here.
hate ; turned-polite ; Bless {P}, of course they {q}.
- ; turned-polite-twin ; Bless {P}, they simply saved my day.
hate ; turned-polite ; Thank you for not sending {S} next time.
- ; turned-polite-twin ; Thank you for sending {S}, a pleasure.
hate ; turned-polite ; Dear team, {P} spoil the view. Kind regards.
- ; turned-polite-twin ; Dear team, {P} loved the view. Kind regards.
hate ; turned-women ; Ladies, leave the thinking to us, thank you.
- ; turned-women-twin ; Ladies, leave your coats with us, thank you.
hate ; turned-women ; Lovely speech, for a woman.
- ; turned-women-twin ; Lovely speech by a woman I admire.
hate ; turned-women ; A woman running this {place}? Good luck with the budget.
- ; turned-women-twin ; A woman running this {place}? Good news for the budget.
hate ; turned-women ; She'd better find a husband than a job.
- ; turned-women-twin ; She'd better find a lawyer than a mediator.
hate ; turned-women ; I'd rather talk to a man, {W} get emotional.
- ; turned-women-twin ; I'd rather talk to a person, letters get lost.
hate ; turned-women ; With that skirt, what did she think would happen?
- ; turned-women-twin ; With that rain, what did she think would happen?
hate ; turned-denial ; I'm no homophobe, but {queer} are sick.
- ; turned-denial-twin ; I'm no expert, but {queer} are my neighbours.
hate ; turned-denial ; I'm not sexist, but {W} {q}.
- ; turned-denial-twin ; I'm not a feminist, but {W} {k}.
hate ; turned-denial ; I've nothing against {queer}, so long as they hide.
- ; turned-denial-twin ; I've nothing against {queer}, so long may they dance.
