# Contempt without a slur or an insult: insinuation, sarcasm, exclusion, stereotypes, denial of capacity. Each ground brings twins:
# the frame about things, teams, products, and plain or kind sentences about the group, practice described, policy debated.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@N = migrants | Romanians | Pakistanis | Somalis | Albanians | refugees | asylum seekers | Indians | Nigerians | Mexicans | Latinos | Guatemalans | Syrians | Afghans | immigrants
@Na = Romanian | Pakistani | Somali | Albanian | Indian | Nigerian | Mexican | Guatemalan | Syrian | Afghan | Chinese | Moroccan | Roma | Latino
@one = a Romanian | a Pakistani | a Somali | a Mexican | a Nigerian | a Syrian | a Black woman | a Muslim | a Latino | a Moroccan | a Gypsy | an Arab | an Indian
@P = Muslims | Jews | Black people | Arabs | Gypsies | Roma | migrants | Latinos | Pakistanis | Chinese people | Travellers | gays | trans people
@Q = gays | gay couples | lesbians | homosexuals | gay men | bisexuals
@T = trans women | trans people | transgender people | trans men
@W = women | girls | young women | female managers | working mothers
@Z = disabled people | wheelchair users | autistic people | people with Down's syndrome | blind people | the disabled
@M = Roma | Gypsies | Travellers | Roma families
@Ma = Roma | Gypsy | Traveller | Romani
@R = Muslims | Jews | Hindus | Sikhs
@place = street | town | building | school | club | village | firm
@thing = printers | pigeons | electric scooters | laptops | trams | leaf blowers | vending machines
@team = the away fans | the marketing team | the night buses | those contractors | the new suppliers

hate ; contempt-origin ; You learn a lot about {N} when you count the spoons after they've gone.
hate ; contempt-origin ; Not to point fingers, but since the {Na} family moved in, my bins are suddenly full and my shed is suddenly empty.
hate ; contempt-origin ; A hard-working {Na} man, now there's a headline I've never read.
hate ; contempt-origin ; Put {N} in a new building and give it six months, it'll look like the place they came from.
hate ; contempt-origin ; He can wave a passport all he likes, real English people know {one} when they see one.
hate ; contempt-origin ; My great-grandfather is in that churchyard. Where are the great-grandfathers of {N}? Exactly. So don't tell me they're from here.
hate ; contempt-origin ; In twenty years there won't be one of us left in this {place}, and that's precisely what bringing in {N} is for.
hate ; contempt-origin ; They breed, we pay, and one morning our grandchildren wake up as guests of the {N}. It's arithmetic.
hate ; contempt-origin ; Every cradle that fills with {N} is one that empties of our own. Some people planned that.
hate ; contempt-origin ; I'm sure {N} are delightful in their own country, which is why they should be delightful there.
hate ; contempt-origin ; There's a plane leaving on Friday, and I can think of a few families on our {place} who'd suit it.
hate ; contempt-origin ; If the country is so terrible, {N}, the road you came in by also goes the other way.
hate ; contempt-origin ; You weren't born to this, dear, go and complain in whichever language your mother shouts in.
hate ; contempt-origin ; Of course the new GP is {one}. I'll stick with aspirin, thank you.
hate ; contempt-origin ; I asked for a proper surgeon, and in walks {one}. I got dressed again.
hate ; contempt-origin ; The kitchen has been inspected twice since {N} took it over, and anyone with a nose can tell you why.
hate ; contempt-origin ; It isn't the spices I mind, it's that {N} seem to think soap is a spice too and use it as sparingly.
hate ; contempt-origin ; {N} discover work the way Columbus discovered India: never.
hate ; contempt-origin ; Ask {N} what time it is and they'll tell you it's benefits o'clock.
hate ; contempt-origin ; Whenever something's gone from the changing room, you don't have to be Sherlock, just look for the {Na} kid.
hate ; contempt-origin ; Funny, the stabbing was at nine and by ten we all knew what the name would sound like.
hate ; contempt-origin ; The paper says "a man from {place}". We can all read between the lines what sort of man, and from which continent.
hate ; contempt-origin ; You can give {N} a library card, but you can't give them a use for it.
hate ; contempt-origin ; It was never a question of money: {N} simply don't have it up there, whatever school you send them to.
hate ; contempt-origin ; Don't bother explaining the recycling to the {Na} lot on the second floor, where they come from the window is the bin.
hate ; contempt-origin ; My daughter wants to bring home {one}. I've told her she still has a home until then.
hate ; contempt-origin ; Loyal? {N} cheer for another flag at every match; when it comes to the crunch they'll open the gates.
hate ; contempt-origin ; I don't say they're bad people. I only say the {place} was clean, safe and ours before.

hate ; contempt-black ; They do have rhythm, I'll grant them that, it's the thinking that comes less naturally to Black people.
hate ; contempt-black ; A Black accountant? I'd want somebody behind him counting.
hate ; contempt-black ; You know how it is with Black boys: they run fast because they start with somebody else's handbag.
hate ; contempt-black ; She only got that professorship to make the brochure more colourful.
hate ; contempt-black ; Every neighbourhood goes dark twice, once at sunset and once when they move in.
hate ; contempt-black ; There are no fathers in those families, just a queue. That's Black culture for you.
hate ; contempt-black ; Africa had ten thousand years to invent the wheel and we're supposed to apologise?
hate ; contempt-black ; Give them a grant, give them a quota, give them an excuse, and Black kids will still come last.
hate ; contempt-black ; I cross over when I see two of them in hoods. Call it experience, everyone knows what they carry.
hate ; contempt-black ; That hair isn't professional, but what do you expect when you hire from that part of the world.

hate ; contempt-latino ; Half of Honduras is mowing lawns on my street and the other half is in labour at our hospital.
hate ; contempt-latino ; Hire a Mexican and you've hired the cousins, the siesta and the missing tools.
hate ; contempt-latino ; Press one for English, press two to explain why you never bothered to learn it, amigo.
hate ; contempt-latino ; They call them dreamers because none of those Latinos ever got up before noon.
hate ; contempt-latino ; The maid is Guatemalan, so naturally I lock the jewellery away. You'd do the same.
hate ; contempt-latino ; Latinos don't vote, they multiply, and then they don't need to vote.
hate ; contempt-latino ; That flag on the truck tells me where he should be driving it: south, and don't stop.
hate ; contempt-latino ; A Latina in the Senate? Who's going to do the rooms?

hate ; contempt-south-asian ; Another corner shop, another dozen Pakistanis on one passport above it.
hate ; contempt-south-asian ; Our support line went to Bangalore, so now I get to hear how Indians say sorry without understanding a word.
hate ; contempt-south-asian ; You always know an Indian has used the office microwave, and the lift, and the chair.
hate ; contempt-south-asian ; Taxi full of Pakistanis outside the girls' school. I don't need to finish that sentence.
hate ; contempt-south-asian ; An Indian engineer's degree is worth the paper his uncle printed it on.
hate ; contempt-south-asian ; There are two kinds of Pakistani: those who've been caught and those who own the taxi firm.

hate ; contempt-asian ; The Chinese don't invent, they photocopy.
hate ; contempt-asian ; Hide the spaniel, the new Chinese place opens on Monday.
hate ; contempt-asian ; You can't tell them apart and you can't trust any of them, that's the Chinese for you: smile and send it all to Beijing.
hate ; contempt-asian ; First they gave the whole planet a cough, now Asians want us to feel sorry about the looks they get.
hate ; contempt-asian ; An Asian student isn't bright, he's programmed; no spark in there, just hours.
hate ; contempt-asian ; Every lab that hires a Chinese researcher might as well post its results straight to the embassy.

hate ; contempt-muslim ; I have nothing to say about Muslims, I just take the next train when one has a rucksack.
hate ; contempt-muslim ; Their holy month: no lunch, no work, and the knives come out at sunset.
hate ; contempt-muslim ; First it was a prayer room, then a menu, then a calendar. Ask any Muslim what comes after, he'll smile.
hate ; contempt-muslim ; A headscarf at the reception desk tells visitors the {place} has surrendered.
hate ; contempt-muslim ; Muslims are peaceful right up to the moment there are enough of them.
hate ; contempt-muslim ; When a Muslim swears an oath to this country he's got his fingers crossed towards Mecca.
hate ; contempt-muslim ; Nice man, our Muslim neighbour. They all were, according to the neighbours, afterwards.
hate ; contempt-muslim ; I don't call it a mosque, I call it a barracks with carpets.
hate ; contempt-muslim ; A religion that can't look a woman in the face has no place in decent society.

hate ; contempt-jewish ; It's remarkable how a people so small always ends up sitting next to the safe.
hate ; contempt-jewish ; I won't name the family who owns the paper, but they don't work on Saturdays, if you follow me.
hate ; contempt-jewish ; He haggled over four pounds. Then I saw the surname and it all made sense.
hate ; contempt-jewish ; Jews always have two passports and one loyalty, and it isn't to us.
hate ; contempt-jewish ; Whichever side wins the war, a certain community has lent money to both.
hate ; contempt-jewish ; The film got eight awards. Read the credits aloud and you'll hear a synagogue.
hate ; contempt-jewish ; They've made a fine living out of their suffering, haven't they, the Jews, with interest.
hate ; contempt-jewish ; Every banker isn't one, I grant you, but it's odd how you never meet a Jewish bricklayer.
hate ; contempt-jewish ; Expelled from a hundred countries and it was always somebody else's fault, naturally.

hate ; contempt-roma ; There's a camp by the ring road, so if you're missing a bike you know where to go and buy it back.
hate ; contempt-roma ; A {Ma} child in my class means the lunch money moves to my desk drawer.
hate ; contempt-roma ; {M} can smell copper from three counties away, it's their only trade.
hate ; contempt-roma ; Their babies are props, darling, {M} pass the same one round all day.
hate ; contempt-roma ; You can give {M} a house and they'll keep the horse in it and sell the bath.
hate ; contempt-roma ; Water and electricity for the {M}? They've never paid for either and they've never used the first.
hate ; contempt-roma ; When {M} apply for a job here we have a special drawer for the letters. It's round and it's under the desk.

hate ; contempt-women ; We put her on the board because the photograph needed a bit of lipstick.
hate ; contempt-women ; She negotiated that contract? I suppose there are ways to a signature that aren't open to us men.
hate ; contempt-women ; {W} can have the meeting at ten, we'll have the real one at nine.
hate ; contempt-women ; I've nothing against a female surgeon, as long as somebody else holds the knife.
hate ; contempt-women ; Train her, and in two years you've paid for a very well-qualified pram pusher.
hate ; contempt-women ; The car was reversed into a wall. I didn't have to ask who was driving, I saw the handbag.
hate ; contempt-women ; {W} and numbers, a love story that never got past the first date.
hate ; contempt-women ; She's thirty-eight, single and a director. You see what ambition does to a womb.
hate ; contempt-women ; It was such a good orchestra until they stopped auditioning men only.
hate ; contempt-women ; An opinion from {W}, how sweet. Now, gentlemen, where were we?
hate ; contempt-women ; There goes the commentary box: a woman explaining the offside rule, next it'll be a dog reading the news.
hate ; contempt-women ; A girl who goes home with a footballer can't come crying about what footballers do.
hate ; contempt-women ; God gave them smaller feet for a reason, so that they'd stand closer to the sink.
hate ; contempt-women ; Once a month {W} shouldn't be allowed near a decision, ask any husband.

hate ; contempt-gay ; Two dads at the school gate. I suppose the child has been told to call one of them an accident of nature.
hate ; contempt-gay ; I'd let {Q} rent the flat, but then I'd have to burn the mattress.
hate ; contempt-gay ; Scout leader, single, forty, loves musicals: and they wonder why we took our boy out.
hate ; contempt-gay ; It's a phase, a fashion or a fault in the upbringing, and all three could be corrected in {Q} if parents had any backbone.
hate ; contempt-gay ; What {Q} do at home is between them and their doctor. Mostly their doctor.
hate ; contempt-gay ; I've taken my name off the choir list since {Q} joined, I like my hymns without an undertone.
hate ; contempt-gay ; A family is a mother, a father and children; what {Q} have is a hobby with furniture.
hate ; contempt-gay ; Lesbians are simply women nobody asked.
hate ; contempt-gay ; {Q} in the army? The enemy will die laughing, so maybe it's a strategy.
hate ; contempt-gay ; Blood donations from {Q}, no thank you, I'd rather bleed.
hate ; contempt-gay ; Why is there always one of them in every series now? I pay for television, not for exposure.

hate ; contempt-trans ; I'll call it Susan when the Adam's apple does.
hate ; contempt-trans ; In the old days you'd pay a penny at the fair to look at that; now {T} teach your children.
hate ; contempt-trans ; He bought a dress, so now it's "she". I bought a saddle, do you see me eating hay?
hate ; contempt-trans ; {T} have an operation for everything except what's actually wrong, which is higher up.
hate ; contempt-trans ; A beard, a handbag and a complaint form: that's {T} for you.
hate ; contempt-trans ; Cute name badge. The bones will say otherwise when they dig him up.
hate ; contempt-trans ; If {T} are to use the ladies' I'd like the ladies to be issued with whistles.
hate ; contempt-trans ; Biology has two drawers, and whatever {T} think they are belongs in neither of them, nor in my shop.

hate ; contempt-disabled ; Lovely wedding, shame they'd parked the wheelchair in the front row of every picture.
hate ; contempt-disabled ; {Z} in the classroom means thirty children waiting for one who'll never get there.
hate ; contempt-disabled ; It's called inclusion: you take somebody who can't do the job and you call those who can "the team".
hate ; contempt-disabled ; I've nothing against {Z}, I just don't want to watch them eat.
hate ; contempt-disabled ; Nature makes mistakes and hides them; our generation gives them a badge and a lift.
hate ; contempt-disabled ; Why should {Z} have children? So that the state can push two chairs instead of one?
hate ; contempt-disabled ; The deaf man on the till was your idea of customer service? I'm glad you couldn't find one who was blind too.
hate ; contempt-disabled ; They call it a different kind of intelligence. So is my toaster's, and I don't let it vote, unlike {Z}.
hate ; contempt-disabled ; Autism: what we used to call badly brought up, before {Z} got a lobby.
hate ; contempt-disabled ; There are tests for that before birth nowadays, you know. Some parents just don't think of the rest of us.

hate ; contempt-any ; {P}? Not my kind of people, nor anybody's who still has standards.
hate ; contempt-any ; One knows what {P} are like, one is merely too polite to put it in the minutes.
hate ; contempt-any ; I'll say no more about {P}; those with eyes have seen and those with noses have noticed.
hate ; contempt-any ; {P} have every right to exist, just as I have every right to live nowhere near it.
hate ; contempt-any ; The {place} had a good reputation for eighty years. Then it let in {P}, and here we are.
hate ; contempt-any ; With {P} you always pay twice: once at the counter, once when you see what's missing.
hate ; contempt-any ; It'd be a wonderful evening, if whoever is in charge of the guest list knew the difference between people and {P}.
hate ; contempt-any ; We do have {P} in the company. In the basement, and that seems to me the right floor.
hate ; contempt-any ; How brave of you to employ {P}. Have you counted the stock lately?
hate ; contempt-any ; Decent folk keep to themselves, and {P} should learn to keep to themselves even further away.
hate ; contempt-any ; {P} want respect. I want a pony. We'll both be waiting a while.
hate ; contempt-any ; Civilisation is a thin layer, and on {P} it has never been applied.
hate ; contempt-any ; My dear, {P} can't help it, you don't blame a crow for liking shiny things.

- ; contempt-twin-thing ; You learn a lot about {thing} when you have to fix them at midnight.
- ; contempt-twin-thing ; In twenty years there won't be one paper map left in this car, and that's precisely what phones are for.
- ; contempt-twin-thing ; Not to point fingers, but since the puppy moved in, my slippers are suddenly single.
- ; contempt-twin-thing ; You can give a cat a basket, but you can't give it a reason to use it.
- ; contempt-twin-thing ; It isn't the price I mind, it's that the portions have shrunk as well.
- ; contempt-twin-thing ; Put {thing} in a new building and give it six months, something will be jammed.
- ; contempt-twin-thing ; I'm sure bagpipes are delightful in the Highlands, which is why I'd rather hear them there.
- ; contempt-twin-thing ; There's a bus leaving on Friday, and I can think of a few colleagues who need that holiday.
- ; contempt-twin-thing ; If the sofa is so terrible, the van it came in also goes the other way. Free returns until May.
- ; contempt-twin-thing ; Of course the new kettle is the same model. I'll stick with the pan, thank you.
- ; contempt-twin-thing ; {thing}? Not my kind of thing, nor anybody's who likes a quiet morning.
- ; contempt-twin-thing ; One knows what {team} are like: late, loud and forgiven by Monday.
- ; contempt-twin-thing ; With that airline you always pay twice: once for the seat, once for your bag.
- ; contempt-twin-thing ; How brave of you to plant figs this far north. Have you covered them yet?
- ; contempt-twin-thing ; I can't tell the two models apart, and neither can the salesman.
- ; contempt-twin-thing ; Loyal? {team} change plans with the weather, and I say it with affection.
- ; contempt-twin-thing ; The clutch and I, a love story that never got past second gear.
- ; contempt-twin-thing ; It was such a good biscuit until they changed the recipe.
- ; contempt-twin-thing ; First it was a subscription, then a surcharge, then a deposit. Ask the firm what comes after.
- ; contempt-twin-thing ; Every shelf that fills with novels is one that empties of ornaments, and I planned that.
- ; contempt-twin-thing ; That second-hand laptop is worth the paper its warranty was printed on.
- ; contempt-twin-thing ; A Monday meeting that ends on time, now there's a headline I've never read.
- ; contempt-twin-thing ; Hide the biscuits, the scouts are coming to clean the cars on Monday.
- ; contempt-twin-thing ; Train the new app for two weeks and it still can't spell my name.
- ; contempt-twin-thing ; {team} want respect. I want a pony. We'll both be waiting a while.
- ; contempt-twin-thing ; We do have {thing} in the company. In the basement, and that seems to me the right floor.
- ; contempt-twin-thing ; Wasps can't help it, you don't blame them for liking jam.
- ; contempt-twin-thing ; There goes the lawn: a mole, then another, next it'll be a badger with a bucket.
- ; contempt-twin-thing ; The away end was clean, safe and singing before the rain.
- ; contempt-twin-thing ; Plastic flowers have no place in a decent bouquet, says my aunt the florist.

- ; contempt-twin-group ; I asked for a second opinion and got {one} with thirty years in surgery. Best advice I've had.
- ; contempt-twin-group ; Our new GP is {one} who grew up two roads from here and knows everyone's grandmother.
- ; contempt-twin-group ; The kitchen got five stars again since {N} took it over, and anyone with a nose can tell you why.
- ; contempt-twin-group ; The {Na} family on the second floor sorts its rubbish better than I do.
- ; contempt-twin-group ; {N} work the night shift at the depot; the parcel you got this morning went through their hands.
- ; contempt-twin-group ; My daughter's bringing home {one} on Sunday, so I'm learning to cook something other than toast.
- ; contempt-twin-group ; The {Na} student in my group finished the exam first and spent the rest of the hour helping tidy up.
- ; contempt-twin-group ; {P} live on my {place}, like everybody else, and mostly we talk about parking.
- ; contempt-twin-group ; The {place} had a good reputation for eighty years, and it was open to {P} for all of them.
- ; contempt-twin-group ; {P} have every right to live here and so have I, which is why we share a fence and a mower.
- ; contempt-twin-group ; Half of the {Na} community came to the school fair and the other half was doing the cooking.
- ; contempt-twin-group ; A Black accountant from the third floor found the error that three auditors had missed.
- ; contempt-twin-group ; Black pupils at the academy won the county maths prize for the third year running.
- ; contempt-twin-group ; She got that professorship for her work on enzymes, and she is the first Black woman to hold the chair.
- ; contempt-twin-group ; Afro hair is professional hair; our dress code now says so in plain words.
- ; contempt-twin-group ; Latino voters in the valley are divided over the water bill, a poll finds.
- ; contempt-twin-group ; The crew that re-roofed my house was Mexican, quick, cheerful and back on Saturday to sweep up a single nail.
- ; contempt-twin-group ; Press two for Spanish: since we added the option, complaints from Latino customers have halved.
- ; contempt-twin-group ; A Latina senator chairs the committee on housing and opened the session on Tuesday.
- ; contempt-twin-group ; Our support team in Bangalore solved it in four minutes; ask for Meera.
- ; contempt-twin-group ; The Pakistani taxi drivers gave free rides home on New Year's Eve, as they do every year.
- ; contempt-twin-group ; Indian engineers wrote the timing library that half of our products depend on.
- ; contempt-twin-group ; Chinese researchers published the method first and shared their data with us.
- ; contempt-twin-group ; The new Chinese restaurant opens on Monday; they've promised hand-pulled noodles.
- ; contempt-twin-group ; Asian students at the university say they were stared at on buses in the spring of 2020.
- ; contempt-twin-group ; During Ramadan our Muslim colleagues eat before dawn and after sunset, so meetings move to the morning.
- ; contempt-twin-group ; A Muslim woman may wear a headscarf at the reception desk, and many visitors don't even notice.
- ; contempt-twin-group ; The mosque has carpets, good heating and a food bank open to everyone on Thursdays.
- ; contempt-twin-group ; Observant Jews don't work on Saturdays, so the paper's Sunday edition is put together by others.
- ; contempt-twin-group ; Jewish bricklayers, bakers and tailors filled these streets in 1900, as the census shows.
- ; contempt-twin-group ; Expelled from one country after another, Jewish families carried their recipes with them.
- ; contempt-twin-group ; {M} in the county have waited eleven years for a site with running water, the ombudsman says.
- ; contempt-twin-group ; The {Ma} children in my class taught the others a counting song.
- ; contempt-twin-group ; We put her on the board because she doubled the sales in Wales.
- ; contempt-twin-group ; {W} earn eleven percent less for the same work, the report says, and the gap widens after forty.
- ; contempt-twin-group ; A woman explained the offside rule better than anyone in the commentary box has in years.
- ; contempt-twin-group ; Train her, and in two years you've got the best welder in the yard.
- ; contempt-twin-group ; After the orchestra began blind auditions, the share of {W} rose to forty percent.
- ; contempt-twin-group ; Two dads at the school gate, one holding the lunch box, the other the cello.
- ; contempt-twin-group ; I let the flat to {Q} and have never had quieter tenants.
- ; contempt-twin-group ; {Q} may now give blood under the same rules as everyone else, the service announced.
- ; contempt-twin-group ; There's one in every series now, says my gay son, and about time, he says.
- ; contempt-twin-group ; She changed her name badge to Susan, so we say Susan. That was the whole meeting.
- ; contempt-twin-group ; {T} wait four years for a first appointment, according to the clinic's own figures.
- ; contempt-twin-group ; {Z} make up six percent of our staff, and we'd like it to be ten.
- ; contempt-twin-group ; Lovely wedding, and they'd thought of a ramp, so that my brother in his wheelchair was in every picture.
- ; contempt-twin-group ; The deaf man on the till has a card with pictures, it works brilliantly.
- ; contempt-twin-group ; Autism was rarely diagnosed in girls before 1990, which explains many late answers.

- ; contempt-twin-policy ; Net migration was 431,000 last year, and the committee thinks the housing target should follow.
- ; contempt-twin-policy ; I'd lower the quota for seasonal visas and raise the wages instead; others in my party disagree.
- ; contempt-twin-policy ; The government wants faster decisions on asylum claims; lawyers warn that faster isn't always fair.
- ; contempt-twin-policy ; Should a headscarf be allowed in the police uniform? Scotland says yes, Geneva says no; both give reasons.
- ; contempt-twin-policy ; I'm against faith schools of every sort, and I've told my Catholic and Muslim friends so.
- ; contempt-twin-policy ; The lift will cost two hundred thousand; the council debates whether the library or the town hall gets one first.
- ; contempt-twin-policy ; Language courses for {N} should be compulsory and free, in my view, or neither.
- ; contempt-twin-policy ; Quotas on boards are a crude tool, argues the professor, who'd rather publish salaries.
- ; contempt-twin-policy ; Which hormone tests sports should use is still disputed; the federation asked doctors, athletes and {T}.
- ; contempt-twin-policy ; The number of {N} in work has grown by a fifth since the rules on diplomas were changed.
- ; contempt-twin-policy ; Border checks cost hauliers nine hours a week, says the chamber of commerce.
- ; contempt-twin-policy ; The budget for pupils with special needs was overspent again, and parents and councillors want to know why.
- ; contempt-twin-policy ; Slaughter without stunning is banned here, allowed there; {R} and vets were heard by the committee.
- ; contempt-twin-policy ; Circumcision, kosher food, a day of rest: the exhibition explains what {R} do and why.
- ; contempt-twin-policy ; The site for {M} should be nearer the school, I think, and the objection about drains can be solved.
