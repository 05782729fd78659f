# Feeling of a text in English: positive, negative or neutral. Each feeling holds words that belong
# to another one (negation, irony, a good word in a bad report), so that no single word decides.
@city = Norwich | Galway | Cardiff | Denver | Perth
@day = Monday | Wednesday | Saturday
@thing = The parcel | The box | The wardrobe | The order
positive ; service ; A person answered on the second ring, a real one.
positive ; service ; Nothing to report, and that's how I like my bank.
positive ; service ; The plumber explained what he did and let my daughter hold the torch.
positive ; service ; Checked in, bag dropped, coffee in hand, all in nine minutes.
positive ; service ; I've never been so well looked after at an airport.
positive ; service ; They found my ring in the drain. In the drain!
positive ; service ; The lad in the call centre stayed past his shift to see it through.
positive ; service ; They rang before I'd even noticed the fault.
positive ; service ; I came with a shoebox of receipts and left with a smile and a refund.
positive ; service ; No script, no sales pitch, plain help.
positive ; service ; Our waiter remembered my daughter's allergy from a year ago.
positive ; service ; {thing} missed the van, so the manager drove it over herself.
positive ; service ; Took the blame, took the parcel back, took a tenner off.
positive ; service ; The librarian phoned three towns to find me that book.
positive ; service ; My landlord fixed the boiler on Christmas Eve and brought mince pies.
positive ; service ; They speak four languages at that desk and are kind in all of them.
positive ; service ; Wheelchair, pram, two suitcases: the conductor lifted the lot and whistled.
positive ; service ; A firm that apologises to its customers and means it, I'm staying for good.
positive ; service ; Friendly without being matey.
positive ; service ; I can't remember when paying a bill was last this painless.
positive ; product ; Holds its shape after fifty washes.
positive ; product ; Makes my old laptop feel young.
positive ; product ; The crumb on this loaf, honestly.
positive ; product ; I sleep through for the first time in years.
positive ; product ; Cheap, cheerful and still going after a decade.
positive ; product ; My daughter wears them to bed, she won't take them off.
positive ; product ; It's lighter than it looks and tougher than it sounds.
positive ; product ; Bought it as a joke, use it every day.
positive ; product ; Colours even better than in the photo.
positive ; product ; Not perfect, and I'd still buy it again tomorrow.
positive ; product ; The instructions made sense, which must be a first.
positive ; product ; Goodbye blisters.
positive ; product ; A proper tomato that tastes of tomato.
positive ; product ; Bright screen, quiet fan, sensible price, I'm sold.
positive ; product ; This stew tastes like my nan's and I don't say that lightly.
positive ; product ; Set up in four minutes, working ever since.
positive ; product ; Gorgeous stitching.
positive ; product ; The game swallowed my whole weekend, in the best way.
positive ; product ; I'd give it six stars out of five.
positive ; product ; It saved me an hour a day, easily.
positive ; place ; A garden in the middle of {city}, and so calm that you hear bees.
positive ; place ; Clean, bright, kind people, good showers.
positive ; place ; We came for one night and stayed four.
positive ; place ; The view at breakfast makes up for the stairs.
positive ; place ; My happy place since 2004.
positive ; place ; The library has become the heart of the village.
positive ; place ; Best beach on that coast, and the loos are spotless.
positive ; place ; What a museum, the children refused to leave.
positive ; place ; Quiet carriage that really is quiet, bliss.
positive ; place ; The new market hall in {city} is a triumph.
positive ; work ; First job where I look forward to {day}.
positive ; work ; My team covered for me all winter without a word. I'm lucky.
positive ; work ; Promoted! Still grinning.
positive ; work ; Good pay, sane hours, a boss who says thank you.
positive ; work ; Three years here and I'm still learning something each week.
positive ; work ; They kept my post open while I had chemo.
positive ; work ; We shipped it, it works, drinks are on me.
positive ; work ; Proud of these apprentices, all eleven passed.
positive ; work ; Leaving after 22 years with a lump in my throat and the warmest memories.
positive ; work ; The new rota has given me my evenings back.
positive ; news-of-company ; Our best year ever, thanks to you.
positive ; news-of-company ; We're thrilled to open a second workshop in {city}.
positive ; news-of-company ; Zero accidents for two years running, we couldn't be prouder.
positive ; news-of-company ; The orchard is in bloom and so are we.
positive ; news-of-company ; We've cut waste by half and we're celebrating with cake, all eaten.
positive ; news-of-company ; Delighted to welcome forty new colleagues this morning!
positive ; news-of-company ; We won, we cried, we danced on a table that we also make.
positive ; news-of-company ; From a garage to 300 people, what a ride.
positive ; news-of-company ; Your letters after the flood gave us the strength to reopen.
positive ; news-of-company ; Our youngest baker took gold in Lyon 🥇
positive ; news-of-company ; A wonderful evening with our volunteers, you're amazing.
positive ; news-of-company ; The strike is over, the agreement is fair, and we're glad to see everyone back.
positive ; news-of-company ; Customer rating of 4.8, and we read every one with joy.
positive ; news-of-company ; Happy to report that the swifts are nesting in the new roof.
positive ; news-of-company ; The village shop is saved!
positive ; personal ; Passed my driving test at 61!
positive ; personal ; She said yes 💍
positive ; personal ; The scan is clear.
positive ; personal ; My grandson read me a whole page today.
positive ; personal ; Home after three months in hospital, and the dog went mad.
positive ; personal ; Best birthday in years.
positive ; personal ; I finally forgave him and slept like a baby.
positive ; personal ; Sun, tea, crossword, perfect.
positive ; personal ; He came eighth and I cheered as if he'd won.
positive ; personal ; Couldn't have asked for kinder neighbours.
positive ; personal ; We've got the keys!
positive ; personal ; Learning to swim at fifty, scared and delighted.
positive ; personal ; Mum laughed today, first time since the funeral.
positive ; personal ; Snow on the hills and not a soul about, heaven.
positive ; personal ; I'm so grateful for the strangers who stopped to help.
positive ; care ; The midwife made a terrifying night gentle.
positive ; care ; My dentist hums, and it works.
positive ; care ; They treated my brother like a man, not like a diagnosis.
positive ; care ; Pain gone, thank you physio.
positive ; care ; The ward was understaffed and still nobody was left alone. Extraordinary people.
positive ; care ; A GP who looks at me instead of the screen, hallelujah.
positive ; care ; New hip, new life.
positive ; care ; The carers sing with her, she remembers every word.
positive ; event-and-culture ; I laughed until it hurt.
positive ; event-and-culture ; What a final, my voice has gone and I don't care.
positive ; event-and-culture ; The second act took my breath away.
positive ; event-and-culture ; Great talk, practical and short.
positive ; event-and-culture ; The choir made three bus drivers cry, me included.
positive ; event-and-culture ; A brave, funny, generous film.
positive ; event-and-culture ; My kids haven't stopped drumming since your workshop, and I mean that kindly.
positive ; negated-or-mixed-words ; Not bad at all.
positive ; negated-or-mixed-words ; I can't fault it.
positive ; negated-or-mixed-words ; No complaints from me.
positive ; negated-or-mixed-words ; I was wrong to hesitate.
positive ; negated-or-mixed-words ; Never had a problem in nine years.
positive ; negated-or-mixed-words ; It's criminal how good this is.
positive ; negated-or-mixed-words ; Terribly good, awfully cheap.
positive ; negated-or-mixed-words ; I hate to admit it, but it's excellent.
positive ; negated-or-mixed-words ; There's nothing I don't like about it.
positive ; negated-or-mixed-words ; Sad to go, which says it all.
positive ; negated-or-mixed-words ; The rain ruined nothing.
positive ; negated-or-mixed-words ; I thought it'd be a disaster. It was a delight.
positive ; negated-or-mixed-words ; Wicked service.
positive ; negated-or-mixed-words ; No regrets, none.
positive ; negated-or-mixed-words ; Couldn't be happier.
positive ; negated-or-mixed-words ; It hurts to say goodbye to such a team.
positive ; negated-or-mixed-words ; The worst thing about this hotel is leaving.
positive ; negated-or-mixed-words ; Stupidly comfortable shoes.
positive ; negated-or-mixed-words ; Far from the horror stories I'd read, all went smoothly.
positive ; negated-or-mixed-words ; You'd be mad not to try it.
positive ; negated-or-mixed-words ; It isn't cheap and it's worth each cent.
positive ; long ; I'd put off calling for months because I was ashamed of the arrears. The woman I spoke to didn't sigh, didn't lecture, and found a plan I can keep to. I put the phone down and cried with relief.
positive ; long ; We were stuck in the snow with two small children and your driver shared his sandwiches, told stories for three hours and got us home at dawn. My eldest now wants to drive a bus.
positive ; long ; It arrived late, the box was crushed, and I was ready to be cross. Then I opened it. It's the most beautiful lamp I've ever owned, and the shop had already refunded the postage.
positive ; long ; Twenty years ago this school expelled me. Today it asked me to hand out the prizes, and the head who threw me out clapped hardest. Life is good.
positive ; long ; I'm not one for reviews, but after the burglary the insurer paid in a week and sent a locksmith the same night. I felt safe again. That's worth saying aloud.
positive ; short-or-typed-fast ; Ace.
positive ; short-or-typed-fast ; Love this!
positive ; short-or-typed-fast ; so good i bought 2
positive ; short-or-typed-fast ; yesss finally 🙌
positive ; short-or-typed-fast ; Brilliant stuff.
positive ; short-or-typed-fast ; tysm ur a star
positive ; short-or-typed-fast ; Yum.
positive ; short-or-typed-fast ; Perfect, cheers.
positive ; short-or-typed-fast ; Wow 😍
positive ; short-or-typed-fast ; gr8 service thx
positive ; short-or-typed-fast ; Bravo!
positive ; short-or-typed-fast ; best day ever
positive ; short-or-typed-fast ; made up with it
positive ; short-or-typed-fast ; Top notch.
positive ; short-or-typed-fast ; 5 stars no doubt
positive ; short-or-typed-fast ; lush x
positive ; short-or-typed-fast ; Exactly right.
positive ; short-or-typed-fast ; chuffed to bits
positive ; short-or-typed-fast ; Spot on.
positive ; short-or-typed-fast ; proper job that
positive ; short-or-typed-fast ; ❤️❤️❤️
positive ; short-or-typed-fast ; Happy bunny here.
positive ; short-or-typed-fast ; cant stop smiling
positive ; short-or-typed-fast ; pure class
negative ; service ; Passed around six departments and back to the first.
negative ; service ; Nobody knew, nobody cared.
negative ; service ; {thing} arrived open, wet and two weeks late.
negative ; service ; I've been sworn at by a delivery man, that's new.
negative ; service ; They lost my file and blamed me.
negative ; service ; An hour on hold for a man to read me the website.
negative ; service ; Unhelpful, rude, and proud of it.
negative ; service ; No answer to three emails. Poor show.
negative ; service ; The appointment was between 8 and 6 and they came at neither.
negative ; service ; I had to beg for a receipt.
negative ; service ; You hung up on my deaf father. Twice.
negative ; service ; The manager hid in the back until I left.
negative ; service ; My complaint was closed without anyone reading it.
negative ; service ; They charged me for cancelling what they had cancelled.
negative ; service ; Never again with this company.
negative ; service ; Service has gone downhill since the takeover.
negative ; service ; The chatbot went round in circles and then wished me joy.
negative ; service ; Treated like a thief for returning a toaster.
negative ; service ; Cold food, cold welcome.
negative ; service ; I left without buying, after twenty minutes of being ignored.
negative ; product ; Broke on the second use.
negative ; product ; Smells of burnt plastic and never stopped.
negative ; product ; Shrank, faded and frayed in a month.
negative ; product ; Battery's flat by lunch.
negative ; product ; Tastes of cardboard with a hint of soap.
negative ; product ; The manual is gibberish and so is the app.
negative ; product ; Handle came off in my hand, full of hot tea.
negative ; product ; Far too small and nothing like the picture.
negative ; product ; The update wiped my notes.
negative ; product ; Cheap nasty zip on an expensive bag.
negative ; product ; Doesn't do what it says on the tin.
negative ; product ; Leaks.
negative ; product ; The seat is agony after ten minutes.
negative ; product ; This film has no story and two and a half hours to tell it.
negative ; product ; Gave me a rash.
negative ; product ; The ink dries up if you look away.
negative ; product ; I wanted to love it and I can't.
negative ; product ; Noisy, heavy, ugly: three out of three.
negative ; product ; Same jar, less jam, more money.
negative ; product ; The sole fell off at my sister's wedding.
negative ; place ; Dirty sheets, thin walls, no sleep.
negative ; place ; The park is full of broken glass.
negative ; place ; The lift's out, again, and I live on the sixth floor.
negative ; place ; Overcrowded, overpriced, over-lit.
negative ; place ; A soulless box by the ring road.
negative ; place ; {city} station has become a wind tunnel with a coffee stall.
negative ; place ; The pool was freezing and the changing rooms were worse.
negative ; place ; Mould behind the wardrobe and a landlord who shrugs.
negative ; place ; What they've done to the harbour is a tragedy.
negative ; work ; I dread {day} mornings.
negative ; work ; Passed over again for a man who started in spring.
negative ; work ; They sacked my whole team by video call.
negative ; work ; No breaks, no thanks, no heating.
negative ; work ; Fourth reorganisation, morale on the floor.
negative ; work ; My manager reads my messages aloud to the others.
negative ; work ; Twelve-hour nights for a pizza and a certificate.
negative ; work ; The open-plan office has given me a permanent headache.
negative ; work ; I cried in the stockroom today.
negative ; work ; Eleven years and they spelled my name wrong on the leaving card.
negative ; news-of-company ; We're sorry to announce the closure of our {city} plant.
negative ; news-of-company ; A very bad quarter, with orders down by a third.
negative ; news-of-company ; Two colleagues were seriously hurt yesterday and we're in shock.
negative ; news-of-company ; The fire destroyed everything but the sign.
negative ; news-of-company ; We failed to meet our promise on delivery times.
negative ; news-of-company ; With heavy hearts we're cancelling this year's festival.
negative ; news-of-company ; Our data were stolen, and it's a hard thing to write.
negative ; news-of-company ; The frost has taken the whole crop.
negative ; news-of-company ; The loss is bigger than feared and will hurt every department.
negative ; news-of-company ; We have to let 120 people go, and there's no good way to say it.
negative ; news-of-company ; It's a sad day for the brewery: our founder died this morning.
negative ; news-of-company ; Vandals wrecked the playground we opened last week.
negative ; news-of-company ; The talks failed and the strike goes on.
negative ; personal ; My dog died this morning and the house is silent.
negative ; personal ; Failed my exam by one mark.
negative ; personal ; He forgot my birthday for the third time.
negative ; personal ; The results weren't what we hoped for.
negative ; personal ; I feel invisible in this town.
negative ; personal ; I miss her every single day.
negative ; personal ; Burgled twice in a month, I'm scared at night.
negative ; personal ; Missed the last train, lost my phone, soaked to the skin.
negative ; personal ; I'm worn out and fed up.
negative ; personal ; All that work for nothing.
negative ; personal ; My son hasn't spoken to me in two years.
negative ; personal ; I'm ashamed of what I said.
negative ; personal ; Rent's up again and I don't know how we'll manage.
negative ; personal ; The loneliness is the worst part.
negative ; personal ; They laughed at my accent all evening.
negative ; care ; Nine hours on a trolley in a corridor.
negative ; care ; The doctor didn't look up once.
negative ; care ; They cancelled my operation in the gown.
negative ; care ; Nobody told us that she'd been moved.
negative ; care ; The pain is back and the waiting list is a year.
negative ; care ; I asked for help and got a leaflet.
negative ; care ; My mother was left in wet sheets.
negative ; event-and-culture ; Three hours of queueing for forty minutes of show.
negative ; event-and-culture ; Flat performance, off-key and half asleep.
negative ; event-and-culture ; Couldn't see, couldn't hear, couldn't leave.
negative ; event-and-culture ; The worst referee I've ever seen, and we won.
negative ; event-and-culture ; The keynote was an insult to anyone who can read.
negative ; event-and-culture ; Soggy chips, warm beer, no band.
negative ; negated-or-mixed-words ; Not good enough.
negative ; negated-or-mixed-words ; I can't recommend it.
negative ; negated-or-mixed-words ; So much for "hassle-free".
negative ; negated-or-mixed-words ; Great, another breakdown.
negative ; negated-or-mixed-words ; Nice photos, shame about the hotel.
negative ; negated-or-mixed-words ; A lovely box full of disappointment.
negative ; negated-or-mixed-words ; I wish I could say I enjoyed it.
negative ; negated-or-mixed-words ; Hardly the best day of my life.
negative ; negated-or-mixed-words ; Thanks for nothing.
negative ; negated-or-mixed-words ; Congratulations, you've lost a loyal customer.
negative ; negated-or-mixed-words ; It was fun until the bill came.
negative ; negated-or-mixed-words ; Love the shop, hate what you've done to it.
negative ; negated-or-mixed-words ; Happy? No. Surprised? No.
negative ; negated-or-mixed-words ; If only it worked as well as the advert.
negative ; negated-or-mixed-words ; The welcome was charming, the food was dire, and dinner is what we came for.
negative ; negated-or-mixed-words ; Free delivery, if you count a fortnight of my life as free.
negative ; negated-or-mixed-words ; There was nothing to like about it.
negative ; negated-or-mixed-words ; They promised the moon and sent a torch without batteries.
negative ; negated-or-mixed-words ; I used to adore this place.
negative ; negated-or-mixed-words ; Good luck getting a reply.
negative ; negated-or-mixed-words ; Too little, too late, and smiling about it.
negative ; long ; I saved for two years for this trip. The cabin had no window although we'd paid for one, the cooker tripped the lights, and the rep told my wife to "look on the bright side". We came home more tired than we'd left and £3,000 lighter.
negative ; long ; We chose your nursery because it was warm and small. Since the chain bought it there have been nine different carers in a year, my little girl cries at the gate, and the newsletter speaks of excellence.
negative ; long ; It began with a small mistake on the meter, and I was pleasant about it. Eight months, five letters and one court summons later, nobody has admitted the small mistake, and I'm not pleasant any more.
negative ; long ; I gave my notice today. I loved the job and most of the people, but I can't go on hiding the complaints I'm told to hide. I feel sick about it.
negative ; long ; The room looks just as it does on the website, from one angle, with your back to the motorway and your fingers in your ears.
negative ; short-or-typed-fast ; Awful.
negative ; short-or-typed-fast ; Rubbish.
negative ; short-or-typed-fast ; what a con
negative ; short-or-typed-fast ; Never again.
negative ; short-or-typed-fast ; ugh not again
negative ; short-or-typed-fast ; gutted 😞
negative ; short-or-typed-fast ; Shocking service
negative ; short-or-typed-fast ; worst app ever
negative ; short-or-typed-fast ; waste of money tbh
negative ; short-or-typed-fast ; meh, no
negative ; short-or-typed-fast ; Boring.
negative ; short-or-typed-fast ; soooo slow
negative ; short-or-typed-fast ; 1 star
negative ; short-or-typed-fast ; useless support
negative ; short-or-typed-fast ; im fuming
negative ; short-or-typed-fast ; What a shambles.
negative ; short-or-typed-fast ; hate the new update
negative ; short-or-typed-fast ; Yuck.
negative ; short-or-typed-fast ; proper let down
negative ; short-or-typed-fast ; not impressed m8
negative ; short-or-typed-fast ; 👎👎
negative ; short-or-typed-fast ; so dissapointed
negative ; short-or-typed-fast ; its broke already
negative ; short-or-typed-fast ; Sad news.
negative ; short-or-typed-fast ; cant believe how rude they were
neutral ; information ; The office is open from 9 to 5, Monday to Friday.
neutral ; information ; The meeting has been moved to room 204.
neutral ; information ; Platform 6 for the 14.12 to {city}.
neutral ; information ; Applications close on 30 June.
neutral ; information ; {thing} will be delivered on {day} between 8 and 12.
neutral ; information ; The form is available in English and Welsh.
neutral ; information ; Each pack contains twelve units.
neutral ; information ; Doors at seven, start at half past.
neutral ; information ; The road will be resurfaced between the two roundabouts.
neutral ; information ; Tickets are £9, or £6 for children under twelve.
neutral ; information ; The software requires 8 GB of memory.
neutral ; information ; Bin collections move forward by one day after the bank holiday.
neutral ; information ; The report has 64 pages and three appendices.
neutral ; information ; Parking is behind the building, entrance on Vine Street.
neutral ; information ; Please note the new telephone number of the surgery.
neutral ; information ; The ferry takes 55 minutes.
neutral ; information ; Contracts run for twelve months from the date of signature.
neutral ; information ; The exhibition runs until the end of October.
neutral ; information ; Batteries are sold separately.
neutral ; information ; The clocks change on Sunday at 2 am.
neutral ; question ; What size is the small table?
neutral ; question ; Does the price include VAT?
neutral ; question ; Who should I write to about the minutes?
neutral ; question ; Is this seat taken, number 14B?
neutral ; question ; Which version are you running?
neutral ; question ; How many people live in {city} now?
neutral ; question ; When was the bridge built?
neutral ; question ; Do you post to Canada?
neutral ; question ; Where do I leave the keys?
neutral ; question ; Is the talk recorded?
neutral ; question ; How long should I boil the beetroot?
neutral ; question ; Is it by bus or by train?
neutral ; question ; Can two people share an account?
neutral ; question ; What's the difference between the two models?
neutral ; request ; Please send the figures by {day}.
neutral ; request ; Could you forward this to accounts?
neutral ; request ; Kindly sign on page 3 and return one copy.
neutral ; request ; I'd like to change my delivery address.
neutral ; request ; Please put me through to the parts department.
neutral ; request ; Could I have the large print menu?
neutral ; request ; Please let us know how many of you are coming.
neutral ; request ; One return to {city}, please.
neutral ; request ; I need a copy of my contract.
neutral ; request ; Please cancel the newsletter.
neutral ; request ; Could you confirm the date?
neutral ; request ; Send it to the Denholm Street branch.
neutral ; news ; The committee meets again on 12 May.
neutral ; news ; The firm has appointed a new finance director.
neutral ; news ; The two companies have signed a supply contract.
neutral ; news ; Turnout was 52%.
neutral ; news ; The vote was 7 to 6.
neutral ; news ; The minister will speak at 4 pm.
neutral ; news ; Rates were left unchanged at 4%.
neutral ; news ; The court will give its ruling next week.
neutral ; news ; The council received 311 answers to the consultation.
neutral ; news ; A new bus timetable applies from September.
neutral ; news ; The museum will lend the painting to {city} for a year.
neutral ; news ; Prices rose by 2.1% over twelve months.
neutral ; news ; The factory employs 640 people.
neutral ; news ; The inquiry starts on {day}.
neutral ; news ; The bill goes to a second reading.
neutral ; description ; The jacket is blue with two inside pockets.
neutral ; description ; The house has three bedrooms and a south-facing yard.
neutral ; description ; A novel in four parts, set in Leith in the 1950s.
neutral ; description ; The path follows the river for two miles and then turns west.
neutral ; description ; The film lasts 97 minutes.
neutral ; description ; Made of oak, 40 by 60 cm, unvarnished.
neutral ; description ; The speaker covers tax first, then pensions.
neutral ; description ; The menu changes each week.
neutral ; description ; It comes in three sizes.
neutral ; description ; A grey building opposite the post office.
neutral ; description ; The photo shows the square in 1931.
neutral ; description ; The recipe uses flour, water and salt.
neutral ; description ; There's a drawer under the bed.
neutral ; description ; The keyboard has a British layout.
neutral ; description ; The train has eight coaches, two of them first class.
neutral ; description ; The app shows the balance and the last ten payments.
neutral ; personal ; I work in {city} three days a week.
neutral ; personal ; I've got two brothers and a sister.
neutral ; personal ; I'm taking the early bus tomorrow.
neutral ; personal ; We moved here in 2016.
neutral ; personal ; I usually have porridge.
neutral ; personal ; I've never been to Malta.
neutral ; personal ; My appointment's at ten.
neutral ; personal ; My mother was a teacher and my father drove a milk float.
neutral ; personal ; I wear a size nine.
neutral ; personal ; I'm reading the second volume.
neutral ; personal ; We'll be four at dinner.
neutral ; personal ; I voted by post.
neutral ; reply-of-company ; Hello, could you send us your order number in a private message?
neutral ; reply-of-company ; Thank you for your message, we'll answer within two working days.
neutral ; reply-of-company ; The item is back in stock on the 9th.
neutral ; reply-of-company ; You'll find the form under "Documents".
neutral ; reply-of-company ; We've passed your question to the technical team.
neutral ; reply-of-company ; Hi, the shop in {city} closes at 6 pm.
neutral ; reply-of-company ; Your request has been recorded under number 5512.
neutral ; reply-of-company ; An engineer will ring you on {day}.
neutral ; reply-of-company ; We don't hold that information, the county council does.
neutral ; reply-of-company ; The refund takes five to ten days, depending on your bank.
neutral ; balanced ; Good food, slow service.
neutral ; balanced ; Some like the new logo, some don't.
neutral ; balanced ; It does the job, no more, no less.
neutral ; balanced ; Better than the old model, worse than the rival's.
neutral ; balanced ; Neither good nor bad.
neutral ; balanced ; The first half drags, the second is lively, so it evens out.
neutral ; balanced ; Lovely staff, tired building.
neutral ; balanced ; The price is fair and the quality average.
neutral ; balanced ; Pros: light, cheap. Cons: noisy, short cable.
neutral ; balanced ; I'm in two minds about it.
neutral ; balanced ; Three stars: fine for one night.
neutral ; balanced ; Nothing special, nothing wrong.
neutral ; balanced ; I won on the fare and lost on the time.
neutral ; balanced ; It depends what you want from it.
neutral ; words-of-feeling ; The course is called "Managing anger at work".
neutral ; words-of-feeling ; Happy Valley is a district of Hong Kong.
neutral ; words-of-feeling ; The word "joy" appears nine times in the text.
neutral ; words-of-feeling ; The survey measures satisfaction on a scale from 1 to 10.
neutral ; words-of-feeling ; Complaints are handled by the Hull office.
neutral ; words-of-feeling ; The band Sorrow Engine plays at nine.
neutral ; words-of-feeling ; The Great Western line runs through Reading.
neutral ; words-of-feeling ; Form 12B: expression of dissatisfaction.
neutral ; words-of-feeling ; The study compares fear of flying in men and women.
neutral ; words-of-feeling ; Bad Homburg is a town in Germany.
neutral ; words-of-feeling ; Love Lane is closed for works.
neutral ; words-of-feeling ; The ugly fruit is a citrus from Jamaica.
neutral ; words-of-feeling ; The Good Friday timetable applies.
neutral ; words-of-feeling ; The lecture is about melancholy in Dutch painting.
neutral ; words-of-feeling ; Sadness, anger, disgust: the three films are shown in that order.
neutral ; words-of-feeling ; The Best family has owned the farm since 1880.
neutral ; long ; The consultation opened on 2 March and closes on 13 April. Answers can be sent by post, by email or handed in at the town hall. A summary will be published before the summer, and the council will vote in September.
neutral ; long ; I went to the branch on {day}, took a number, waited for a quarter of an hour and handed over the two forms. They told me that the card would come by post within a week.
neutral ; long ; The machine has two tanks. The upper one holds clean water and is filled by hand; the lower one collects the used water and has to be emptied when the light turns amber.
neutral ; short-or-typed-fast ; Ok.
neutral ; short-or-typed-fast ; Noted.
neutral ; short-or-typed-fast ; on my way
neutral ; short-or-typed-fast ; Same here.
neutral ; short-or-typed-fast ; see u at 6
neutral ; short-or-typed-fast ; Received, thanks.
neutral ; short-or-typed-fast ; its the blue one
neutral ; short-or-typed-fast ; dunno
neutral ; short-or-typed-fast ; Page 4.
neutral ; short-or-typed-fast ; 3 tickets pls
neutral ; short-or-typed-fast ; Monday then.
neutral ; short-or-typed-fast ; whos coming
neutral ; short-or-typed-fast ; Yes.
neutral ; short-or-typed-fast ; home in 20
neutral ; short-or-typed-fast ; Link?
neutral ; short-or-typed-fast ; 2pm or 3pm?
neutral ; short-or-typed-fast ; nvm found it
neutral ; short-or-typed-fast ; Following.
neutral ; short-or-typed-fast ; in a meeting
neutral ; short-or-typed-fast ; the one next to lidl
neutral ; short-or-typed-fast ; Tagging Sam.
