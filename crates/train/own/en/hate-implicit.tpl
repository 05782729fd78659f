# Derogation that is only understood: stereotypes, exclusion, sarcasm, politeness, comparison, figures, plots.
@A = Black | Muslim | Jewish | Arab | Asian | Chinese | African | immigrant | refugee | migrant | gay | lesbian | bisexual | trans | disabled | autistic | Deaf | Roma | Traveller | Indian | Pakistani | Mexican | Turkish | Polish | Hindu | Sikh | Moroccan | elderly | female
@B = woman | Black man | black woman | Muslim | Jew | Arab | Asian | African | immigrant | migrant | refugee | asylum seeker | foreigner | gay man | lesbian | trans woman | trans person | disabled person | wheelchair user | autistic person | Deaf person | Roma woman | Traveller | Gypsy | pensioner | old woman | Indian | Pakistani | Mexican | Turk | Pole | Moroccan | Hindu | Sikh
@D = disabled people | people with disabilities | wheelchair users | autistic people | people with Down's syndrome | Deaf people | blind people | people with learning disabilities
@Dc = Disabled people | People with disabilities | Wheelchair users | Autistic people | People with Down's syndrome | Deaf people | Blind people | People with learning disabilities
@G = gay people | gays | gay men | lesbians | bisexuals | homosexuals | queer people | gay couples | LGBT people
@Gc = Gay people | Gays | Gay men | Lesbians | Bisexuals | Homosexuals | Queer people | Gay couples | LGBT people
@H = a Black man | a Muslim | a Jew | an Arab | an Asian | a Chinese man | an African | an immigrant | a refugee | an asylum seeker | a foreigner | a gay man | a trans man | a disabled man | a wheelchair user | an autistic man | a Deaf man | a Roma man | a Traveller | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh
@M = Roma | Travellers | Gypsies | Roma families | Irish Travellers | Romani people
@Mc = Roma | Travellers | Gypsies | Roma families | Irish Travellers | Romani people
@N = immigrants | migrants | refugees | asylum seekers | foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@Na = Arab | African | Asian | Pakistani | Indian | Mexican | Turkish | Moroccan | Algerian | Nigerian | Somali | Syrian | Afghan | Romanian | Polish | Chinese | Black | Muslim | Roma | immigrant | refugee
@Nc = Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Arabs | Africans | Asians | Pakistanis | Indians | Mexicans | Turks | Moroccans | Algerians | Nigerians | Somalis | Syrians | Afghans | Romanians | Poles | Chinese people | Black people | Muslims | Roma
@O = older people | old people | pensioners | the elderly | over-seventies | retired people | old folk
@Oc = Older people | Old people | Pensioners | The elderly | Over-seventies | Retired people | Old folk
@P = women | Black people | black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | immigrants | migrants | refugees | asylum seekers | foreigners | gay people | gays | gay men | lesbians | bisexual people | trans people | trans women | transgender people | disabled people | people with disabilities | wheelchair users | autistic people | Deaf people | Roma | Travellers | Gypsies | older people | pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | white people | men
@Pc = Women | Black people | Black people | Muslims | Jews | Jewish people | Arabs | Asians | Chinese people | Africans | Immigrants | Migrants | Refugees | Asylum seekers | Foreigners | Gay people | Gays | Gay men | Lesbians | Bisexual people | Trans people | Trans women | Transgender people | Disabled people | People with disabilities | Wheelchair users | Autistic people | Deaf people | Roma | Travellers | Gypsies | Older people | Pensioners | Indians | Pakistanis | Mexicans | Turks | Poles | Moroccans | Syrians | Latinos | Hindus | Sikhs | Catholics | White people | Men
@R = Muslims | Jews | Jewish people | Hindus | Sikhs | Catholics | Christians | Buddhists | believers in Islam
@Rc = Muslims | Jews | Jewish people | Hindus | Sikhs | Catholics | Christians | Buddhists | Believers in Islam
@S = a woman | a Black man | a Black woman | a Muslim | a Muslim woman | a Jew | a Jewish man | an Arab | an Asian | a Chinese woman | an African | an immigrant | a migrant | a refugee | an asylum seeker | a foreigner | a gay man | a lesbian | a bisexual woman | a trans woman | a trans man | a trans person | a disabled person | a wheelchair user | an autistic man | a Deaf person | a Roma woman | a Traveller | an old lady | a pensioner | an Indian | a Pakistani | a Mexican | a Turk | a Pole | a Hindu | a Sikh | a Catholic
@Sc = A woman | A Black man | A Black woman | A Muslim | A Muslim woman | A Jew | A Jewish man | An Arab | An Asian | A Chinese woman | An African | An immigrant | A migrant | A refugee | An asylum seeker | A foreigner | A gay man | A lesbian | A bisexual woman | A trans woman | A trans man | A trans person | A disabled person | A wheelchair user | An autistic man | A Deaf person | A Roma woman | A Traveller | An old lady | A pensioner | An Indian | A Pakistani | A Mexican | A Turk | A Pole | A Hindu | A Sikh | A Catholic
@T = trans people | trans women | trans men | transgender people | non-binary people | transsexuals
@Tc = Trans people | Trans women | Trans men | Transgender people | Non-binary people | Transsexuals
@W = women | girls | females | young mothers | single mothers | working mothers | housewives | pregnant women
@Wc = Women | Girls | Females | Young mothers | Single mothers | Working mothers | Housewives | Pregnant women
@place = town | street | building | school | company | club | country | shop | neighbourhood
@pct = ninety percent | three quarters | 80% | 95 % | two thirds
@M2 = Gypsy | Traveller | Roma

hate ; hate-implicit-women ; {Wc} belong at the stove and that is where they are happiest.
hate ; hate-implicit-women ; Another woman behind the wheel, no wonder there's a queue.
hate ; hate-implicit-women ; She only got promoted because she opened her legs, like they all do.
hate ; hate-implicit-women ; {Wc} think with their hormones, you can't put them in a boardroom.
hate ; hate-implicit-women ; A woman's place is on her back or in the kitchen.
hate ; hate-implicit-women ; If she didn't want it she shouldn't have worn that skirt, they all ask for it.
hate ; hate-implicit-women ; Since {W} got a say in this firm nothing gets decided any more.
hate ; hate-implicit-women ; Let the men talk, sweetheart, and go make us some coffee.
hate ; hate-implicit-women ; A real man doesn't listen to a woman, he trains her.
hate ; hate-implicit-women ; {Wc} are like cars, after thirty you trade them in.
hate ; hate-implicit-women ; There's a reason there are no great women in history.
hate ; hate-implicit-women ; {Wc} lie about rape whenever it suits them, every time.
hate ; hate-implicit-women ; Giving {W} the vote is where it all went wrong.
hate ; hate-implicit-women ; I don't want a female pilot, I'd like to land alive.

hate ; hate-implicit-origin ; Funny how the bikes started disappearing the week {N} moved in.
hate ; hate-implicit-origin ; {Nc} don't come here to work, they come for the benefits.
hate ; hate-implicit-origin ; You can take {N} out of the jungle but you know the rest.
hate ; hate-implicit-origin ; This used to be a quiet {place}. Then {N} arrived, and now we lock our doors.
hate ; hate-implicit-origin ; Go home, nobody invited you.
hate ; hate-implicit-origin ; If they hate it here so much, the airport is that way.
hate ; hate-implicit-origin ; Our daughters can't walk home any more, thanks to all the {N} you welcomed.
hate ; hate-implicit-origin ; Send the boats back, full.
hate ; hate-implicit-origin ; I asked for an employee who speaks like us, not a {Na} one.
hate ; hate-implicit-origin ; One more {Na} family on the stairs and I'm selling the flat.
hate ; hate-implicit-origin ; Our grandparents didn't build this {place} for {N} to live in it for free.
hate ; hate-implicit-origin ; When {N} show up, hide the copper, the wallets and the women.
hate ; hate-implicit-origin ; A {place} full of {N} isn't diverse, it's lost.
hate ; hate-implicit-origin ; {Nc} bring their diseases, their knives and their twelve children.
hate ; hate-implicit-origin ; Born here? A dog born in a stable isn't a horse.
hate ; hate-implicit-origin ; They can have all the papers they like, {N} will never be from here.
hate ; hate-implicit-origin ; Strange, I thought I was in Europe, then I took the number 12 bus.
hate ; hate-implicit-origin ; We already have enough {N} washing up in the back, we don't need one at the counter.
hate ; hate-implicit-origin ; Charity begins at home, so let the {N} drown.
hate ; hate-implicit-origin ; The culture of {N}? Goats and stones.

hate ; hate-implicit-religion ; {Rc} want one thing only: to make us kneel.
hate ; hate-implicit-religion ; Give {R} a room to pray in and next year they'll own the {place}.
hate ; hate-implicit-religion ; Follow the money and you always end up with the same noses.
hate ; hate-implicit-religion ; Every time there's a bomb, guess which book they were reading.
hate ; hate-implicit-religion ; You won't be surprised who owns that bank, they own them all.
hate ; hate-implicit-religion ; Under that scarf there's either a slave or a bomb.
hate ; hate-implicit-religion ; {Rc} are loyal to their god first and to this {place} never.
hate ; hate-implicit-religion ; I don't eat where {R} cook, God knows what goes in the pot.
hate ; hate-implicit-religion ; Strange how {R} always seem to be around when wars begin.
hate ; hate-implicit-religion ; They cried about six million and they've been cashing in ever since.
hate ; hate-implicit-religion ; It always ends in blood with {R}, it's written in their book.
hate ; hate-implicit-religion ; A mosque in our {place}? Only if it comes with a cage around it.
hate ; hate-implicit-religion ; Behind every newspaper sits one of the chosen people counting his coins.
hate ; hate-implicit-religion ; A pig's head on the steps of the mosque would do that lot a world of good.

hate ; hate-implicit-lgbt ; {Gc} can do what they like, as long as it's in a locked ward.
hate ; hate-implicit-lgbt ; I don't want my kids to catch whatever {G} have.
hate ; hate-implicit-lgbt ; Two men with a pushchair: poor child, he never stood a chance.
hate ; hate-implicit-lgbt ; God made Adam and Eve, the rest is a fault in production.
hate ; hate-implicit-lgbt ; {Gc} recruit in schools because they can't reproduce.
hate ; hate-implicit-lgbt ; {Tc} are men in costumes who want to get into our daughters' changing rooms.
hate ; hate-implicit-lgbt ; Put a dress on a pig, it's still a pig, same with {T}.
hate ; hate-implicit-lgbt ; {Tc} need a psychiatrist, not a passport.
hate ; hate-implicit-lgbt ; You'll never be a woman, you'll only ever be a joke in a wig.
hate ; hate-implicit-lgbt ; There are two sexes and then there's mental illness.
hate ; hate-implicit-lgbt ; Where there are {G} there's disease, ask any nurse.
hate ; hate-implicit-lgbt ; In my day {G} were cured, and I don't mean with kindness.
hate ; hate-implicit-lgbt ; I boycotted the chain when they put {G} in the advert, some of us are eating.
hate ; hate-implicit-lgbt ; A {place} with a rainbow flag on it has something wrong with its head.
hate ; hate-implicit-lgbt ; {Gc} should keep that filth behind closed curtains, if they must live at all.
hate ; hate-implicit-lgbt ; Keep {T} away from playgrounds, you know why.

hate ; hate-implicit-ability-age ; {Dc} slow down everyone else and still expect a round of applause.
hate ; hate-implicit-ability-age ; Nature would have dealt with {D}, we keep them alive for nothing.
hate ; hate-implicit-ability-age ; A ramp for three {D} a year, what a waste of good concrete.
hate ; hate-implicit-ability-age ; {Dc} are in the way, at the shop, on the train, in life.
hate ; hate-implicit-ability-age ; If my child came out like that I'd have left it at the hospital.
hate ; hate-implicit-ability-age ; It's cruel to say but {D} are a cost with a pulse.
hate ; hate-implicit-ability-age ; Schools are for pupils who can learn, so keep {D} elsewhere.
hate ; hate-implicit-ability-age ; {Oc} have had their turn, they could at least hurry up and die.
hate ; hate-implicit-ability-age ; A virus that only takes {O}? That's not a plague, that's a pension reform.
hate ; hate-implicit-ability-age ; {Oc} eat our taxes and vote away our future, let them freeze.
hate ; hate-implicit-ability-age ; After seventy you're only a body waiting for its box.
hate ; hate-implicit-ability-age ; Nobody wants to be served by some wrinkled old woman when there are pretty young people.
hate ; hate-implicit-ability-age ; Customers come here to feel good, so hide {D} in the back.
hate ; hate-implicit-ability-age ; {Oc} smell, complain and block the till, ban them after ten in the morning.

hate ; hate-implicit-roma ; Where {M} camp, the henhouses are empty in the morning.
hate ; hate-implicit-roma ; {Mc} teach their children to steal before they can walk.
hate ; hate-implicit-roma ; Count your fingers after you've shaken hands with {M}.
hate ; hate-implicit-roma ; I saw the caravans, so I chained up everything that wasn't concrete.
hate ; hate-implicit-roma ; {Mc} have never washed, worked or paid for anything.
hate ; hate-implicit-roma ; The pub has a sign saying no {M}, and that's why I drink there.
hate ; hate-implicit-roma ; You can't integrate {M}, it's like teaching a fox to guard the chickens.
hate ; hate-implicit-roma ; A bulldozer at five in the morning is the only language {M} understand.

hate ; hate-exclusion ; This {place} is ours, {P} can look for another planet.
hate ; hate-exclusion ; I cancelled my subscription when I saw {S} on the cover.
hate ; hate-exclusion ; We don't want {P} in this company, not at the desk and not in the canteen.
hate ; hate-exclusion ; {Pc} can stay, if they stay where nobody has to look at them.
hate ; hate-exclusion ; Not in my school: my children will not sit beside {P}.
hate ; hate-exclusion ; We kept our club nice for a hundred years by keeping {P} out.
hate ; hate-exclusion ; Flat to let, quiet people only, no {P}.
hate ; hate-exclusion ; Keep your {A} rubbish away from our {place}.
hate ; hate-exclusion ; I'd like to be served by somebody else, not by {S}.
hate ; hate-exclusion ; Take your prayers, your parades and your problems and leave, {P}.
hate ; hate-exclusion ; Please make sure the technician you send isn't {S}, I won't open the door.
hate ; hate-exclusion ; As long as you employ {P} you will not get a penny from me.
hate ; hate-exclusion ; Why should we build homes for {P}? Let them sleep under the bridge they crawled from.
hate ; hate-exclusion ; The beach was for families once, now {P} lie about on it. Close it to them.
hate ; hate-exclusion ; Two lines at the counter, one for us and one for {P}, that's all I ask.
hate ; hate-exclusion ; {Pc} have their own bars, so let them stay there and leave normal folk in peace.
hate ; hate-exclusion ; I told the headmaster: it's us or {P}.
hate ; hate-exclusion ; You lot aren't welcome here and you never will be, so tell the other {P}.
hate ; hate-exclusion ; A party without {P} is a good party.
hate ; hate-exclusion ; Sign the petition if you don't want {P} moving into the old hotel, we know what they are.

hate ; hate-work-shop ; Two stars: the food was fine, but we were served by {S}, and one doesn't expect that at these prices.
hate ; hate-work-shop ; Whoever hired {P} for customer service clearly enjoys losing customers.
hate ; hate-work-shop ; The shop has gone downhill since {P} started working there, they're slow and they steal.
hate ; hate-work-shop ; I asked for the manager and got {S}. I thought it was a prank.
hate ; hate-work-shop ; Parcel lost again. That's what you get for letting {P} deliver.
hate ; hate-work-shop ; Put {P} in the kitchen if you must, but please not where people can see them.
hate ; hate-work-shop ; Lovely hotel, shame about the guests: {P} at breakfast lower the tone.
hate ; hate-work-shop ; We had one of those {A} interns; you have to explain everything four times to them.
hate ; hate-work-shop ; {Pc} at the till? Check your change, then check it again.
hate ; hate-work-shop ; Our new accountant is {S}, so the coffee money is now kept in a safe. We all know how they are.
hate ; hate-work-shop ; You can tell it was {S} who fixed it: botched, late and smelling.
hate ; hate-work-shop ; The seat was dirty, the driver was {S}, I suppose the two go together.
hate ; hate-work-shop ; Never take {S} on as an apprentice, they leave with your tools.
hate ; hate-work-shop ; I don't mind {P} cleaning the offices, it's the work they were made for.
hate ; hate-work-shop ; Every call centre full of {P} is a scam, it's how they are raised.
hate ; hate-work-shop ; Clients ask for someone presentable, and {S} is not that.
hate ; hate-work-shop ; Since head office wants quotas we have to put up with {P} who can't do the job.
hate ; hate-work-shop ; Do not buy here, the owner is {H} and gives the money to his own.
hate ; hate-work-shop ; The doctor was {S}, I left before they could cut me open.
hate ; hate-work-shop ; As an employer I've learned: hire {P} and you hire trouble.

hate ; hate-polite ; Dear team, might I kindly suggest that you reconsider the presence of {P} in your lovely photographs?
hate ; hate-polite ; I say this with love: {P} would be happier far away from us.
hate ; hate-polite ; It's wonderful that {P} try so hard, given how little they have between the ears.
hate ; hate-polite ; May I respectfully point out that a civilised {place} used to do without {P}?
hate ; hate-polite ; One feels for {P}, naturally, as one feels for any creature that can't help what it is.
hate ; hate-polite ; I am sure {P} have their qualities; I just haven't heard of anyone finding them.
hate ; hate-polite ; We have nothing personal against {P}, we merely prefer our {place} clean.
hate ; hate-polite ; Kindly teach {P} to use a toilet before you give them a vote.
hate ; hate-polite ; Thank you for the invitation; unfortunately I don't attend events where {P} are treated as equals.
hate ; hate-polite ; I do hope {P} find somewhere nice to live, several oceans away from here.
hate ; hate-polite ; Far be it from me to judge, but breeding shows, and {P} have none.
hate ; hate-polite ; It is hardly their fault: {P} simply were not meant for thinking.
hate ; hate-polite ; Perhaps it would be kinder to {P} themselves not to give them responsibility.
hate ; hate-polite ; With the greatest sympathy, one must ask whether {P} ought to reproduce.
hate ; hate-polite ; I admire your patience with {P}. I'd have called an exterminator.

hate ; hate-sarcasm ; Oh great, more {P}, exactly what was missing, along with scabies.
hate ; hate-sarcasm ; Sure, let's give {P} the keys, the safe and our daughters while we're at it.
hate ; hate-sarcasm ; Wow, {S} who can read, somebody alert the press.
hate ; hate-sarcasm ; Let's all hold hands with {P} and count our fingers afterwards.
hate ; hate-sarcasm ; Yes of course, {P} are the victims, and I'm the Queen of Sheba. Parasites.
hate ; hate-sarcasm ; What a treat, a whole carriage of {P}, I almost forgot what soap smells like.
hate ; hate-sarcasm ; Congratulations to {P} on a full day without stealing anything.
hate ; hate-sarcasm ; Brilliant idea to put {S} in charge, next we'll let the dog fly the plane.
hate ; hate-sarcasm ; Equal rights for {P}! And why not for pigeons, they're cleaner.
hate ; hate-sarcasm ; Look, {P} want a day of celebration. What for, inventing laziness?
hate ; hate-sarcasm ; Of course {P} work hard, hard at working out who'll pay for them.
hate ; hate-sarcasm ; {Pc} in the advert, {P} in the film, {P} in my soup. Are the roaches next?
hate ; hate-sarcasm ; Breaking news: {S} told the truth. Scientists are baffled.
hate ; hate-sarcasm ; So brave of you to hire {S}, did you lock up the silver?

hate ; hate-compare ; I'd take a hundred stray dogs over one more {B}.
hate ; hate-compare ; {Pc} are to this {place} what rust is to a car.
hate ; hate-compare ; Compared with {P}, even lawyers have a soul.
hate ; hate-compare ; Wasps have a purpose, which is more than you can say for {P}.
hate ; hate-compare ; Weeds and {P}, same thing: pull them out by the root or they come back.
hate ; hate-compare ; If stupidity were gold, {P} would be the richest folk alive.
hate ; hate-compare ; Leaving a cat with the cream or {P} with the cash, it's the same.
hate ; hate-compare ; A mirror shows a face, {P} show what happens when a species goes wrong.
hate ; hate-compare ; There's more wisdom in a doorknob than in a roomful of {P}.
hate ; hate-compare ; The gap between us and {P} is about as wide as the one between man and monkey.
hate ; hate-compare ; A rat at least knows it's a rat, {P} want a seat in parliament.
hate ; hate-compare ; {Pc} behave like locusts, they eat, they move on, and nothing grows after.

hate ; hate-figures ; {pct} of {P} live off people like you and me.
hate ; hate-figures ; It's been proven that {pct} of crime is committed by {P}, they just hide the numbers.
hate ; hate-figures ; Look up the IQ tables and see where {P} stand: at the bottom, as always.
hate ; hate-figures ; Statistically {P} are good for nothing, and that's maths, not hate.
hate ; hate-figures ; Out of ten {P}, eleven are crooks.
hate ; hate-figures ; {pct} of {P} would rather cheat than work, studies or no studies.
hate ; hate-figures ; Do the sums: get rid of {P} and the deficit is gone, the crime too.
hate ; hate-figures ; Their brains weigh less, it's in the research, {P} can't help being dim.
hate ; hate-figures ; {pct} of rapists are {P}, but don't expect the papers to print that.
hate ; hate-figures ; Every year {P} cost us billions and give us nothing except noise and disease.
hate ; hate-figures ; Genetics doesn't lie: {P} are built for obedience, not for ideas.

hate ; hate-plot ; They're replacing us, one birth at a time, and {N} are the weapon.
hate ; hate-plot ; Who is behind it all? The same little tribe, as ever, pulling the strings with their gold.
hate ; hate-plot ; {Pc} control the media, that's why you never hear the truth about what they are.
hate ; hate-plot ; It's no accident that {P} are in every advert, someone wants to wipe us out.
hate ; hate-plot ; {Pc} planned this crisis and are laughing at us while we pay.
hate ; hate-plot ; Wake up: {P} are taking over, and when they've got the police it'll be too late for us.
hate ; hate-plot ; The virus, the war, the prices, scratch the surface and you find {P}, rotten to the bone.
hate ; hate-plot ; They don't come as refugees, they come as an army, and our leaders hold the door open.
hate ; hate-plot ; {Gc} and their lobby run the ministry now, so that our boys grow up sick like them.
hate ; hate-plot ; Ask yourself who profits. It's always {R}, they drink from every wound.
hate ; hate-plot ; The schools have been handed over to {T}, and it's the children they're after.
hate ; hate-plot ; {Pc} stick together in secret to bring honest people down, that's how their kind works.

hate ; hate-work-shop ; I won't let {S} touch my hair, my food or my money.
hate ; hate-work-shop ; Your shop employs {P}, so I'll shop where it's clean.
hate ; hate-work-shop ; Don't send {S} to my house, I have valuables.
hate ; hate-work-shop ; {Sc} as team leader? They can barely lead themselves to the toilet.
hate ; hate-work-shop ; We don't promote {P}, they lack the brain for it.
hate ; hate-work-shop ; The cleaning is done by {P}, so naturally things disappear.
hate ; hate-work-shop ; Too many {P} in the office, it smells and nothing gets done.
hate ; hate-work-shop ; If I'd known the cook was {S} I would have brought my own sandwich.
hate ; hate-work-shop ; One star, staff full of {P}.
hate ; hate-work-shop ; Ask for a real doctor, not {S}.
hate ; hate-work-shop ; Never lend a tool to {S}, you'll see it next at the flea market.
hate ; hate-work-shop ; Customers don't want to see {P} when they're eating.
hate ; hate-work-shop ; {Pc} are good for carrying boxes and nothing else.
hate ; hate-work-shop ; A bank that hires {P} might as well leave the vault open.
hate ; hate-work-shop ; Our apprentices used to be bright, now they send us {P}.

hate ; hate-implicit-roma ; Since {M} arrived not a bicycle is safe.
hate ; hate-implicit-roma ; {Mc} don't have jobs, they have your wallet.
hate ; hate-implicit-roma ; They beg in the morning and drive home in a Mercedes, those {M}.
hate ; hate-implicit-roma ; Lock up your copper, {M} are parked by the river.
hate ; hate-implicit-roma ; {Mc} live off filth and leave filth behind.
hate ; hate-implicit-roma ; The school takes {M} now, so check your children for lice.
hate ; hate-implicit-roma ; A {M2} with a receipt? I've never seen one.
hate ; hate-implicit-roma ; Nobody should have to live within ten miles of {M}.

hate ; hate-implicit-women ; Women drivers should come with a warning light.
hate ; hate-implicit-women ; A woman in charge means tears by noon.
hate ; hate-implicit-women ; {Wc} can't do maths, it's simply how their heads are made.
hate ; hate-implicit-women ; Get back to the kitchen, love, the adults are talking.
hate ; hate-implicit-women ; Don't hire {W}, they cry, they gossip and then they get pregnant.
hate ; hate-implicit-women ; Never trust anything that bleeds every month.
hate ; hate-implicit-women ; {Wc} exist to serve men, the rest is propaganda.
hate ; hate-implicit-women ; Only a woman could be that stupid.
hate ; hate-implicit-women ; A wife is like a dog, she needs to know who holds the lead.
hate ; hate-implicit-women ; {Wc} today are all whores, no exception.
