# What a person wants who writes to a company, in English: one intent a line. About one line in
# eight is written as people type on a telephone. Every firm and person is invented.
@town = Bradford | Limerick | Plymouth | Tucson | Aberdeen | Geelong
@line = line 4 | the 36 bus | the Harbour line | the blue line
@num = 30714 | B-2290 | 771 402
@hi = Hi, | Hello, | Good morning, |
@mail = contact@example.com | jo.marsh@example.org
@site = https://shop.example | www.example.com/page | best-offer.example
complaint ; bank ; My standing order bounced because of your "planned maintenance" and now the landlord is charging me.
complaint ; bank ; Eleven days to transfer my own savings. Eleven. I'm done waiting politely.
complaint ; bank ; I formally dispute the £35 charge for a £2.10 shortfall.
complaint ; bank ; You moved my mortgage date without asking, and now I'm in arrears by four days and on your "watch list".
complaint ; bank ; Opened an account in {town} in May, still can't see it online in August.
complaint ; bank ; wont let me past the selfie check, ive got the same face as always
complaint ; bank ; Your adviser sold my nan a funeral plan she'd already got.
complaint ; shop ; Third faulty kettle in a row, I'd like my money back this time.
complaint ; shop ; The young man on the till rolled his eyes when I asked for help packing.
complaint ; shop ; Paid extra for named-day delivery, it came on another day, without the name.
complaint ; shop ; {hi} the zip broke after two wears and you're telling me it's my fault?
complaint ; shop ; Click and collect, they said. I clicked. There was nothing to collect.
complaint ; shop ; Two left shoes. Not a metaphor.
complaint ; shop ; The paint is the wrong green and half the hall is done, so what now?
complaint ; shop ; Self-checkout accused me of stealing a banana in front of my kids.
complaint ; shop ; {hi} the wardrobe has 44 screws, the bag had 31. Ref {num}.
complaint ; shop ; curtains came diff lengths lol one for me one for a giraffe
complaint ; transport ; I booked a wheelchair space and your driver let someone park three prams in it.
complaint ; transport ; missed my flight cos ur shuttle never showed up absolute joke
complaint ; transport ; The taxi you booked for me went to the wrong {town}, there are two, apparently.
complaint ; transport ; No ramp, no staff, no apology: I watched {line} leave from my wheelchair.
complaint ; transport ; Your app sold me a ticket for a bus that stopped running in the spring.
complaint ; transport ; I stood from {town} to the coast, on a ticket that says seat 41.
complaint ; transport ; Bikes were allowed when I booked and banned when I boarded.
complaint ; energy ; My bill has tripled and I live alone in two rooms.
complaint ; energy ; The engineer didn't come for the second time, and I lost another day's wages.
complaint ; energy ; You keep billing the flat I left in March.
complaint ; energy ; No hot water since Saturday, a baby in the house, and your line plays pan pipes.
complaint ; telecom ; No signal since you "upgraded" the mast.
complaint ; telecom ; I was promised £28 a month, I'm paying £41, explain.
complaint ; telecom ; Broadband drops each evening at eight like clockwork.
complaint ; telecom ; The roaming charge of 190 dollars for one photo is outrageous.
complaint ; telecom ; wifi down AGAIN 3rd day kids got homework, sort it
complaint ; hospital ; Seven hours in A&E on a plastic chair with a broken wrist.
complaint ; hospital ; My mother's appointment was moved four times and now it's gone altogether.
complaint ; hospital ; Nobody brought my father water all afternoon, he can't reach the jug.
complaint ; hospital ; The receptionist read my diagnosis aloud in front of the whole waiting room.
complaint ; town-hall ; Bins not emptied for three weeks on Alma Road, and it stinks.
complaint ; town-hall ; I've paid the parking fine, you've sent the bailiffs anyway.
complaint ; town-hall ; The street light outside number 12 was reported in March and is still out.
complaint ; town-hall ; You lost my planning file and want me to pay for a new one.
complaint ; software ; Since the update every export comes out empty, ticket {num}, no reply in nine days.
complaint ; software ; You charge per seat and the seats don't work.
complaint ; software ; Lost two hours of writing because your autosave doesn't.
complaint ; software ; cant login, reset mail never comes, support bot useless
complaint ; food ; Hair in the lasagne. Long. Blonde. I'm bald.
complaint ; food ; We waited ninety minutes for two pizzas that arrived cold and upside down.
complaint ; food ; Mould on bread that's in date until Thursday.
complaint ; food ; You forgot the main course and charged for it.
complaint ; food ; My starter was still frozen in the middle, and the waiter shrugged.
complaint ; industry ; The pump seals on delivery {num} are out of tolerance, the second lot this quarter.
complaint ; industry ; Your lorries run past the school at 5 am, three years of letters and nothing has changed.
complaint ; industry ; Machine down for eight days waiting for a part you promised in 24 hours.
complaint ; general ; I've written four times and had four automatic answers.
complaint ; general ; Nobody rings back, ever.
complaint ; general ; Still waiting for my refund.
complaint ; general ; Disappointed doesn't cover it, I want this put right.
complaint ; general ; I'd like to lodge a complaint about the way I was spoken to in {town} this morning.
complaint ; general ; This is what turned up, see {site}, and it looks nothing like the picture.
complaint ; general ; I've been a customer since 1997 and I've never been treated so shabbily: three calls, three stories, one of them insulting, and at the end of it a voucher for a shop you've closed.
complaint ; general ; ur rider ate my chips i swear the bag was open
complaint ; not-distress ; Your hold music makes me want to jump out of the window, please change it.
complaint ; not-distress ; I've lost the will to live on page nine of your form.
complaint ; not-distress ; Somebody shoot me, the app wants another update.
complaint ; not-distress ; The end of the world would arrive sooner than your parcel.
complaint ; not-distress ; Stick a fork in me, I'm done with this router.
complaint ; not-distress ; Ninety minutes listening to Vivaldi, I've aged, I've withered, please pick up.
complaint ; not-distress ; My phone committed suicide the moment I installed your update, and I'd like it replaced.
complaint ; not-distress ; Nine quid for a sandwich is enough to make you weep into it.
complaint ; not-distress ; Your car park machine is slowly destroying me, coin by rejected coin.
complaint ; not-distress ; If I have to prove once more that I'm not a robot I shall scream.
complaint ; not-distress ; This mattress is doing my back in, I'm crippled each morning and it's only six weeks old.
complaint ; not-distress ; My plants all died on your compost.
complaint ; not-distress ; bury me with this invoice coz il never get it fixed lol
complaint ; not-distress ; Three coats of your "one coat" paint. End it. End the lie, I mean.
complaint ; not-distress ; I bled all over the packaging, whoever designed that blister pack owes me a plaster.
criticism ; policy ; Closing the ticket office to save money is a mistake, and the elderly will pay for it.
criticism ; policy ; You ask customers to go paperless and then post them four leaflets about it.
criticism ; policy ; A four-day week for head office and six for the shops? Think again.
criticism ; policy ; Raising the fares before fixing the trains is the wrong way round.
criticism ; policy ; Why publish a diversity report if the board hasn't changed in ten years.
criticism ; policy ; I don't agree with making the app compulsory, not everyone has a phone.
criticism ; policy ; Your returns policy punishes honest people.
criticism ; policy ; Fining parents won't fill the classrooms.
criticism ; policy ; Cutting the night bus hits exactly the people who keep the hospital running.
criticism ; policy ; Bringing everyone back five days a week ignores everything we learnt.
criticism ; policy ; u say green then wrap a pencil in 3 boxes, do better
criticism ; policy ; The new tariff rewards those who use most, it should be the reverse.
criticism ; product ; The new version is slower, uglier and has an extra menu nobody asked for.
criticism ; product ; Good idea, poor execution: the handle is too short.
criticism ; product ; Less chocolate, same price, bigger wrapper. We noticed.
criticism ; product ; The font is unreadable for anyone over fifty.
criticism ; product ; It's a decent car spoilt by a touch screen.
criticism ; product ; The recipe was better before.
criticism ; product ; Overpriced for what it is, frankly.
criticism ; product ; The plot sags in the middle and the ending was written by committee.
criticism ; product ; Your cycling map ignores every hill in {town}.
criticism ; product ; Too much packaging for one lipstick.
criticism ; product ; app looks nice but its all style no substance imo
criticism ; product ; The chair is handsome and nobody over six foot could sit in it.
criticism ; management ; The board has no idea how the shop floor works.
criticism ; management ; Another restructuring, the fourth in five years, and each one costs more than it saves.
criticism ; management ; Leadership by slide deck has its limits.
criticism ; management ; The chief executive talks about family and lays people off by email.
criticism ; management ; Managers who've never driven a van shouldn't plan the rounds.
criticism ; management ; Bonuses for the top, webinars for the rest.
criticism ; management ; mgmt havent a clue, been sayin it 4 years
criticism ; communication ; This press release says nothing in four hundred words.
criticism ; communication ; The apology blames everyone except you.
criticism ; communication ; Posting a cheerful meme on the day of the strike, what were you thinking?
criticism ; communication ; Your hashtag campaign is tone-deaf.
criticism ; communication ; Stop calling price rises "simplification".
criticism ; communication ; The advert is sexist, and not even funny with it.
criticism ; communication ; You answer the compliments and ignore the questions.
criticism ; communication ; nobody wants a brand to be there m8 just sell the crisps
criticism ; event ; The conference had twelve speakers and no women.
criticism ; event ; Lovely festival, badly thought out: two toilets for nine hundred people.
criticism ; event ; The keynote was an advert with a lectern.
criticism ; event ; Too loud, too long, too expensive, and I like your bands.
criticism ; event ; ngl the panel was dull, all agree with each other
criticism ; press-public ; The council spends more on the logo than on the potholes.
criticism ; press-public ; A hospital isn't a hotel, and this plan treats it like one.
criticism ; press-public ; The article is one-sided, two quotes from the company and none from the workers.
criticism ; press-public ; Public money should come with public accounts.
criticism ; press-public ; You built a park without a single tree. A park.
criticism ; press-public ; The mayor's figures don't add up, and the table on page 6 shows it.
criticism ; general ; You've lost your way.
criticism ; general ; Not your finest hour.
criticism ; general ; I expected better from a firm with your history.
criticism ; general ; Say what you like, it was better ten years ago.
criticism ; general ; The idea is right, the method is wrong.
criticism ; general ; You copy your rivals and arrive late.
criticism ; general ; All of this could have been avoided by listening to the people who do the job.
criticism ; general ; I read the thing twice, {site}, and I still think it's a bad idea.
criticism ; general ; imo ur going backwards since the merger
criticism ; general ; I admire what the museum does for schools, I give to it each year, and that is why I'm saying this in public: the new entrance fee for under-twelves goes against everything that the founders wrote above the door.
criticism ; not-distress ; The bypass will cut the throat of every shop on Market Street.
criticism ; not-distress ; Your rebrand is a slow-motion car crash.
criticism ; not-distress ; A budget like that is a death sentence for the music service.
criticism ; not-distress ; The second season should have been put out of its misery at episode three.
criticism ; not-distress ; The party is eating itself alive and calling it debate.
criticism ; not-distress ; Digging your own grave with a golden shovel, that's what this bonus is.
question ; bank ; What's the daily limit for cash abroad?
question ; bank ; Do I need both signatures to close a joint account?
question ; bank ; How long does a payment to Canada take?
question ; bank ; Is the first year really free, or only the first three months?
question ; bank ; can i pay a cheque in by phone or do i need 2 go in
question ; shop ; Do you have this in a 14?
question ; shop ; When does the sale start in {town}?
question ; shop ; Is the blue one darker than it looks in the photo?
question ; shop ; Can I return something bought online to a store?
question ; shop ; Does the lamp come with a bulb?
question ; shop ; Any idea when the grey boots are back in stock?
question ; shop ; does it fit a uk king size bed??
question ; shop ; Is this the same model as the one at {site}, or the newer one?
question ; transport ; Are bikes allowed on {line} before nine?
question ; transport ; What time is the last coach from {town} on a Sunday?
question ; transport ; Do children under five need a ticket?
question ; transport ; Does the ferry run if it's windy?
question ; transport ; Which exit is closest to the hospital?
question ; transport ; wats the quickest way 2 the stadium from the station
question ; energy-telecom ; Why is my unit price different from my neighbour's?
question ; energy-telecom ; Is fibre available at my postcode yet?
question ; energy-telecom ; What does "standing charge" actually pay for?
question ; energy-telecom ; Can I keep my number if I switch?
question ; energy-telecom ; How do I read a meter with two displays?
question ; health ; Can I take the antibiotic with milk?
question ; health ; Is the vaccination clinic walk-in or by appointment?
question ; health ; Do you treat children under two?
question ; health ; Do I have to fast before the blood test?
question ; health ; can u eat b4 an ultrasound or not
question ; public ; Which documents do I need to register a birth?
question ; public ; Is the tip open on bank holidays?
question ; public ; Where can I vote if I've just moved?
question ; public ; Who do I ask about a tree on the boundary?
question ; public ; Until what age is the swimming pool free?
question ; software ; Does the free plan include the API?
question ; software ; Where has the dark mode setting gone?
question ; software ; Is there a way to export to CSV without the header row?
question ; software ; Will version 5 still run on older phones?
question ; software ; how do i get 2 see hidden cells, asking 4 my boss
question ; food ; Is the gravy gluten-free?
question ; food ; What do you put in the veggie haggis?
question ; food ; Do you take walk-ins on Friday nights?
question ; food ; How long does the sourdough keep?
question ; food ; Can you freeze it once it's cooked?
question ; company ; Are you hiring in {town} this summer?
question ; company ; Who owns the brand now?
question ; company ; Where are the shirts sewn?
question ; company ; How many women are on your executive committee?
question ; company ; When will the annual report be out?
question ; company ; Do you sponsor local clubs, and how does one apply?
question ; company ; Is it true that the factory tour is free?
question ; company ; I'm writing a dissertation about canal freight: did your company use the Leeds and Liverpool after the war, and would there be anyone in the archive I might ask?
question ; company ; why did u change the logo tho
question ; not-distress ; What's the drop on the bungee jump, 50 metres?
question ; not-distress ; Do dead batteries go in the red bin?
question ; not-distress ; Is it true that the victim in your murder mystery gets free dinner?
question ; not-distress ; What's the best way to kill moss on a shed roof?
question ; not-distress ; Are the cliffs safe for walking with a dog, or is it still cordoned off?
question ; not-distress ; Does the sleeping bag go down to minus ten? I don't want to wake up as an icicle.
question ; not-distress ; Where do I hand in my late father's tablets?
question ; not-distress ; Is there a bereavement group on weekday evenings in {town}?
question ; not-distress ; Our training day on self-harm awareness: can school nurses join?
question ; not-distress ; How high is the jump on your zip wire, and who catches me?
praise ; service ; Sorted in five minutes, with a laugh. Thank you!
praise ; service ; You rang back when you said you would. Do you know how rare that is?
praise ; service ; Best customer care I've had in years, hats off.
praise ; service ; Parcel came a day early and wrapped like a present.
praise ; service ; My refund was there before I'd finished complaining, well played.
praise ; service ; The engineer took his boots off without being asked, fixed it, and hoovered.
praise ; service ; Thanks for keeping the shop open ten minutes for a man with a broken umbrella.
praise ; service ; chat support was quick n actually human, love it
praise ; people ; Mandeep in the {town} branch deserves a pay rise.
praise ; people ; To the nurse with the red glasses on ward 6: you held my hand and I won't forget it.
praise ; people ; The driver of {line} waited for my gran, bless him.
praise ; people ; Your apprentice is a credit to you.
praise ; people ; Whoever answers your tweets, never change.
praise ; people ; Two of your lads pushed my car out of the snow, heroes.
praise ; people ; The whole team in theatre was calm, kind and funny.
praise ; people ; shout out 2 the lady on the deli counter, made my day
praise ; product ; These boots have done six winters and still look smart.
praise ; product ; Finally a raincoat that keeps rain out.
praise ; product ; The new search is brilliant, I found an invoice from 2016 in a second.
praise ; product ; Your marmalade is dangerous, we finished the jar standing up.
praise ; product ; It just works. I've nothing else to say, and that's the compliment.
praise ; product ; Kids who refuse vegetables asked for seconds.
praise ; product ; obsesed with this moisturiser, skin like butter
praise ; product ; Bought one, then another, then one for my mother-in-law, who approves of nothing.
praise ; company ; Proud to see a local firm win this.
praise ; company ; You could have hidden it, you told us instead. Respect.
praise ; company ; Thank you for sponsoring our girls' team again.
praise ; company ; Great to see you hire people from the estate.
praise ; company ; Well done for answering every comment, even the grumpy ones.
praise ; company ; Bravo on the ramp at the town hall, my wife can go and vote on her own now.
praise ; company ; A company that says sorry properly. More of this.
praise ; company ; fair play guys thats how u do it 👏
praise ; short ; Love it.
praise ; short ; Top marks!
praise ; short ; Superb 👌
praise ; short ; Cracking job.
praise ; short ; Worth every penny.
praise ; short ; You absolute legends.
praise ; short ; Beautiful photo, beautiful words.
praise ; short ; Five stars from me.
praise ; short ; Delicious, as ever.
praise ; short ; 10/10 would queue again
praise ; short ; luv u guys xx
praise ; short ; This made me smile.
praise ; short ; Congratulations, so well deserved 🎉
praise ; short ; Exactly what we needed, thank you.
praise ; long ; I came in to close my late husband's account and I'd been dreading it for weeks. The young woman at the desk brought tea, did every form with me and never once looked at the clock. You have a good one there.
praise ; long ; We've shopped with you for thirty years, through two floods and one divorce, and I don't think I've ever written to say how good your plants are. So here it is: they're very good.
praise ; long ; Ran the whole festival on your app, 4,000 people, zero paper, not one crash. My write-up is here: {site}
praise ; not-distress ; This pie is to die for.
praise ; not-distress ; You're killing it, team!
praise ; not-distress ; Kill me now, that cheesecake is perfect.
praise ; not-distress ; Stop it, that lamb pie nearly finished me off, in the good way.
praise ; not-distress ; I gasped, I wept, I bought the album.
praise ; not-distress ; That plot twist ended me. Bravo.
praise ; not-distress ; You lot slay every single time.
praise ; not-distress ; Came in crying with a flat tyre, left singing.
praise ; not-distress ; dead 💀 the intern w the fish suit needs a raise
praise ; not-distress ; I'd given up on ever finding trousers. Hope is restored.
request ; documents ; {hi} please send me a copy of invoice {num}.
request ; documents ; I need a statement of account for the last twelve months.
request ; documents ; Could you post me the large-print version?
request ; documents ; Kindly forward the safety data sheet for the resin.
request ; documents ; pls email my payslip for may 2 {mail}
request ; documents ; Would you send me the planning drawings for 8 Mill Lane?
request ; change ; Please update my address, I've moved to {town}.
request ; change ; Change the delivery to Thursday if you can.
request ; change ; Could you add my wife to the policy?
request ; change ; Please correct the spelling of my name, it's Siobhan with an S.
request ; change ; Move my appointment to the afternoon, please.
request ; change ; can u swap the medium 4 a large b4 it ships
request ; change ; I'd like the account switched to a business one.
request ; cancel ; I want to cancel my subscription from the end of the month.
request ; cancel ; Please remove me from all mailing lists.
request ; cancel ; Kindly delete my account and the data that goes with it.
request ; cancel ; Stop the paper magazine, keep the email.
request ; cancel ; cancel my order pls, {num}, ordered wrong 1
request ; contact ; Can someone call me back before five?
request ; contact ; I'd like to speak to a manager.
request ; contact ; Please put me in touch with your press office.
request ; contact ; Give me the name of the person in charge of accessibility, if you would.
request ; contact ; Write to me at {mail} once it's ready.
request ; contact ; ring me plz after 6, at work til then
request ; quote ; Could I have a quote for 250 printed mugs?
request ; quote ; I'd like a price for moving a two-bed flat from {town}.
request ; quote ; Please send someone to measure three windows.
request ; quote ; Kindly quote for carriage to Rotterdam, four pallets.
request ; shop ; Please put a pair of size 6 aside for me until Saturday.
request ; shop ; Could you gift-wrap it and leave out the price?
request ; shop ; Let me know when the oak shelf comes back.
request ; shop ; Please leave the parcel with number 14.
request ; shop ; Send me a replacement lid, I broke mine.
request ; shop ; Could you hold the order while I'm away?
request ; shop ; need a refund on this pls {site} item 12
request ; public ; Please repair the swing in Victoria Park.
request ; public ; We'd like a crossing by the school.
request ; public ; Could the council send us an extra brown bin?
request ; public ; Put a bench at the bus stop, for the love of knees.
request ; public ; Please grit Station Hill before the buses.
request ; public ; I should like to speak at Thursday's meeting.
request ; health ; Could you repeat my prescription and send it to the chemist on the square?
request ; health ; I'd like a female doctor, please.
request ; health ; Please arrange an interpreter in Polish for my father on the 9th.
request ; health ; Send my scan to Dr Ferrar, would you?
request ; software ; Please reset my password, account {num}.
request ; software ; Could you add a keyboard shortcut for "duplicate"?
request ; software ; Reopen ticket {num}, please, the fix didn't last.
request ; software ; Kindly whitelist our new domain.
request ; software ; give us back the old editor pls as an option
request ; work ; Please consider my application for the post in {town}, CV attached.
request ; work ; I'd like to swap my Sunday shift.
request ; work ; Could I have a reference for my new landlord?
request ; work ; Please approve my leave for the week of the 14th.
request ; work ; any chance of extra hrs next wk?
request ; long ; I run a small theatre for deaf children and we've lost our rehearsal room. You have an empty shop on Duke Street until the spring. Would you let us use it on Wednesday evenings? We'd sweep up, we're insured, and we're quiet in most senses.
request ; not-distress ; Rescue a desperate host: eight vegan mains by six?
request ; not-distress ; I'm drowning in boxes here, please collect the empties.
request ; not-distress ; Please pull the plug on my landline, I've no more use for it.
request ; not-distress ; Kindly display the crisis line card at each till, we've had them printed.
request ; not-distress ; Mayday, mayday, toner needed on floor 3 please.
request ; not-distress ; Take this cake away from me before I hurt myself (I've had four slices).
alert ; danger ; There's a strong smell of gas in the stairwell at 14 Cross Street, please send someone now.
alert ; danger ; A cable is hanging over the pavement by the primary school.
alert ; danger ; The lift at {town} station dropped half a floor with us inside.
alert ; danger ; Your scaffolding on Market Row is swaying in the wind.
alert ; danger ; Live wires sticking out of the ticket machine, platform 2.
alert ; danger ; The fire exit in your shop is chained shut. I checked twice.
alert ; danger ; Someone has left a rucksack under the seats on {line}, nobody's claiming it.
alert ; danger ; Black ice all over the ambulance bay, a porter has already gone down.
alert ; danger ; Child locked in a red car in your car park, level 3, it's 30 degrees!
alert ; danger ; manhole cover missing outside ur depot some1 will get killed
alert ; danger ; The lifebelt by the lock has gone and there are kids swimming.
alert ; danger ; smoke comin from the bins behind ur shop hurry
alert ; defect ; The baby seat buckle opens under load, stop selling it until you've checked.
alert ; defect ; Your power bank swelled and caught fire on my desk, model QX-20.
alert ; defect ; Found metal shavings in two sealed jars, lot 5518.
alert ; defect ; The brakes on your rental van failed on the hill near {town}. Take it off the road.
alert ; defect ; My son had an allergic reaction, there are hazelnuts in the bar and none on the label.
alert ; defect ; The heater plug melts. This is dangerous, please warn people.
alert ; defect ; Tablets in the strip marked 5 mg are stamped 10.
alert ; defect ; The glass lid exploded in the oven, splinters everywhere.
alert ; defect ; chain snapped on brand new bike at 30mph, check the rest of the batch
alert ; defect ; Your thermostat update turned the boiler to maximum in the night, ours is an old people's home.
alert ; fraud ; Someone is ringing customers in your name and asking for the code on the card.
alert ; fraud ; There's a fake shop with your logo at {site}, my aunt lost £300.
alert ; fraud ; A man in a jacket with your logo is collecting "meter deposits" door to door in {town}.
alert ; fraud ; The card reader at your garage looks tampered with, a second slot is glued on.
alert ; fraud ; I've just got a text claiming to be you about an unpaid parcel. I think it's a scam, please warn people.
alert ; fraud ; A profile with your name is answering people under your posts and sending them links.
alert ; fraud ; QR code on the parking meter has been stuck over, it goes to a strange payment page.
alert ; fraud ; fake ur brand account dming ppl about prizes, report it
alert ; fraud ; My payslip was diverted to another bank account after an email that looked like your HR.
alert ; data-leak ; I can see another person's invoices when I log in.
alert ; data-leak ; You've sent me a spreadsheet with 600 patients' names in it.
alert ; data-leak ; Your backup folder is open to anyone, no password, I stopped looking straight away.
alert ; data-leak ; My passport scan shows up on a search engine, on your domain.
alert ; data-leak ; An email went to everyone in CC, 1,200 addresses, mine included.
alert ; data-leak ; Passwords are shown in clear in the page source of your portal.
alert ; data-leak ; found a usb stick w ur logo full of contracts on the train to {town}
alert ; data-leak ; A box of medical files is sitting next to the skip behind the clinic.
alert ; data-leak ; The API returns the home addresses of drivers without a token. I've written to {mail} too.
alert ; crisis ; A video of your guards hitting a boy is going round, 400,000 views since noon.
alert ; crisis ; Heads-up: journalists are outside the plant asking about the spill.
alert ; crisis ; The river below your works has turned orange and the fish are floating.
alert ; crisis ; Forty people sick after the works canteen lunch, ambulances are arriving.
alert ; crisis ; Your chairman's old posts have just been dug up and it's spreading fast.
alert ; crisis ; Protesters are blocking the gate, one of your drivers is trying to push through them.
alert ; crisis ; Your scheduled tweet about fireworks just went out, an hour after the explosion in {town}. Take it down!
alert ; crisis ; Rumour on all the school groups that your milk is contaminated, you should answer tonight.
alert ; crisis ; water coming thru the ceiling of the server room wing, whole street flooded
alert ; whistle ; I work in your warehouse: the sprinkler tests are signed without being done.
alert ; whistle ; The drivers are told to switch off the tachograph. Someone should look at it before there's an accident.
alert ; whistle ; At the {town} site the waste goes down the drain on Friday nights, I've seen it.
alert ; whistle ; A supervisor in packing is harassing the younger girls. They're afraid to say so.
alert ; whistle ; Test reports are copied from one batch to the next, I have the files.
alert ; whistle ; Temperatures in cold room 3 are typed in by hand at the end of the week.
alert ; whistle ; cash from till 4 goes missing evry sat n its always same person closing
alert ; whistle ; They're making us work on the roof without harnesses.
alert ; long ; I'm a retired gas fitter and I stayed in your holiday park last week. The flue of chalet 22 is blocked with a bird's nest and the alarm has no battery. The family before us had headaches all week. Please empty that chalet today, and look at the others.
distress ; direct ; I don't want to be alive any more.
distress ; direct ; If you take the house I'll kill myself, there's nothing else left.
distress ; direct ; i wanna die nobody even reads these do they
distress ; direct ; im going 2 do it 2nite dont send any1
distress ; direct ; I've decided that this is the week.
distress ; direct ; I want to hurt myself and the urge won't leave.
distress ; direct ; There is a rope in the garage and I keep going in to look at it.
distress ; direct ; I can't see any version of this where I stay alive.
distress ; direct ; Honestly I'd rather be dead than go through another winter like it.
distress ; direct ; I'm a danger to myself right now, that's the truth.
distress ; direct ; I walked out into the road today and only the horn stopped me.
distress ; direct ; My wife says she'll take her life if the appeal is refused, and I believe her.
distress ; direct ; The stitches are out and I already want to do it again.
distress ; direct ; wish i was never born n im gona fix that
distress ; direct ; They saved me last time. I was angry that they did.
distress ; direct ; My daughter has locked herself in the bathroom with a blade, what do I do?
distress ; direct ; Suicide is the only plan that I've still got.
distress ; direct ; I have said goodbye to the dog. He's the only one I'll say it to.
distress ; hidden ; Please look after my plants after Friday.
distress ; hidden ; Cancel everything in my name from the first of the month. I've no need of anything after that.
distress ; hidden ; I've been giving away my records, they'll be happier elsewhere. So shall I.
distress ; hidden ; It'd be easier on the children if it looked like an accident.
distress ; hidden ; Could you tell me who gets the pension if I'm not around? I'd like it settled by Sunday.
distress ; hidden ; I've stopped making plans past Thursday.
distress ; hidden ; Whatever I touch goes under, so it's better that I go under alone.
distress ; hidden ; Don't worry about the refund. I won't be needing shoes.
distress ; hidden ; How cold is the water at the pier this time of year? Not to swim.
distress ; hidden ; You can let my room. I'm not really in it any more.
distress ; hidden ; i jus want 2 sleep n not come back
distress ; hidden ; The bridge was quiet last night. I went home. I don't know about tonight.
distress ; hidden ; I tidied the whole flat so that whoever comes won't have to.
distress ; hidden ; Funny, once you've made up your mind the fear goes.
distress ; work ; They laugh when I come in. Some days I look at the loading bay doors and think how easy it would be.
distress ; work ; I'm a night nurse and I have nothing left, I keep counting the ampoules and thinking about them.
distress ; work ; After what the board said about me, I can't look at my own face. I don't want to be here, and I don't mean the office.
distress ; work ; Four of us on nights for a ward of thirty. I went up to the roof on my break and it wasn't for air.
distress ; work ; He makes me stand up and repeat my mistakes to the room. I've begun to think that dying would be quieter.
distress ; work ; I haven't slept since they pinned the accident on me. The boy's name goes round and round, and I want it to end.
distress ; work ; I have your uniform on and I'm sitting on the wrong side of the railings.
distress ; work ; HR told me to be more resilient. I've got no resilience, I've got a bottle of pills in my desk.
distress ; work ; ur targets r killing me n im not jokin this time, im scared of wat il do
distress ; work ; Thirty years on the boats, and since the layoff I wake each day disappointed that I woke.
distress ; work ; My apprentice told me that he doesn't want to live because of the bullying in the yard. Who helps him, tonight?
distress ; debt ; I can't feed my kids this week and I don't see a way out of this.
distress ; debt ; You've frozen my account, I've eaten nothing for two days, I'm at the very end.
distress ; debt ; Bailiffs tomorrow at eight. I won't be there in any sense of the word.
distress ; debt ; I sold my mother's ring and it still isn't enough. I give up. On all of it.
distress ; debt ; They turn off the power on Monday and I've stopped caring whether I wake up.
distress ; debt ; lost my job my flat n my boy, wats left, nothin
distress ; debt ; Forty years of farming and the letter says you own it. I've got nothing to get up for and a barn with a beam.
distress ; help ; Please, I need somebody to talk to now, I'm scared of what I might do.
distress ; help ; Help me. He hits me and he's coming home at six.
distress ; help ; Is there anyone there tonight? I don't want to be on my own with this.
distress ; help ; I can't go on, where can I ring?
distress ; help ; My sister has taken a whole box of pills, she's in your toilets, please send someone.
distress ; help ; My friend just posted goodbye under your photo and won't answer, can anybody reach him?
distress ; help ; I'm locked in and I can't breathe, please call someone.
distress ; help ; Please help me I'm not safe at home.
distress ; help ; help i think im going to hurt myself
distress ; help ; I'm seventeen, he won't let me leave the flat, I can only write here.
distress ; help ; I keep hearing voices telling me to do it and I'm fighting them but I'm tired.
distress ; quiet ; I'm so tired of fighting for everything, there's no fight left.
distress ; quiet ; Does it ever get better? Honest question, it's been three years.
distress ; quiet ; Nobody would notice for a week.
distress ; quiet ; I used to love Christmas. Now I just hope not to see it.
distress ; quiet ; I've stopped opening the post. I've stopped opening the curtains.
distress ; quiet ; Since she died I set two places at table and eat at neither. I don't want to learn to live without her.
distress ; quiet ; Nothing makes sense now and I don't see why I should stay.
distress ; quiet ; Not sure why I'm telling a shoe shop this, but I don't think I'll make it through the weekend.
distress ; quiet ; my heads a bad place 2nite
distress ; quiet ; I feel empty and it hurts, even breathing is work.
distress ; long ; I know this is only a form for meter readings, but it's three in the morning and nobody answers. I've lost my job, my wife has taken the boys to her mother's, and I've been sitting on the kitchen floor for hours. I don't trust myself tonight. If there's a person there, please ring me.
distress ; long ; I'm sorry to bother you. I've cancelled the direct debits so that nobody has the trouble afterwards. The keys are with the neighbour. You were always polite on the phone and I wanted you to know that it wasn't because of you.
spam ; seo ; Your website isn't on page one of Google!! We guarantee the top spot in 30 days, {site}
spam ; seo ; Hello dear, I found 21 errors on your site, reply YES for a free audit.
spam ; seo ; Buy 500 high DA backlinks, only $15.
spam ; seo ; Great article! Cheap roofing in Phoenix, visit {site}
spam ; seo ; do follow guest post availble dm 4 price list
spam ; money ; Earn $900 a day from your phone, no experience, link on my profile!
spam ; money ; My life changed since Mrs Angela Forte trades bitcoin for me, contact her on WhatsApp.
spam ; money ; Need a loan? 2% rate, bad credit accepted, write to {mail}
spam ; money ; Double your USDT in 24 hours, slots are limited {site}
spam ; money ; I was broke, now I earn £4,000 a week, ask me how.
spam ; money ; Invest 200 get 2000 garanteed!!! inbox now
spam ; money ; Congratulations, you're entitled to an inheritance of 8.5 million dollars, reply with your bank details.
spam ; money ; Forex signals 97% accurate, join the free group before we close it 🚀
spam ; money ; Get the government grant of $25,000 today, nobody tells you about it, {site}
spam ; money ; ive made 3k this wk with expert trader jim on ig, no scam 💯
spam ; followers ; 10K real followers for $8.99, instant delivery 🔥
spam ; followers ; Promote it on @best.feature.page 📩
spam ; followers ; DM us, we'd love to feature your brand!
spam ; followers ; follow me i follow back asap
spam ; followers ; Blue tick in 48 hours, no password needed, text us.
spam ; followers ; Want to go viral? We push your reels, {site}
spam ; goods ; Designer bags 90% OFF, today only {site}
spam ; goods ; Replica watches, best quality, ship worldwide.
spam ; goods ; I never believed in gummies until I lost 15 kg in three weeks, {site}
spam ; goods ; Cheap jerseys, cheap jerseys, cheap jerseys {site}
spam ; goods ; Premium IPTV, 20,000 channels, five pounds a month.
spam ; goods ; Clearance!! Solar panels free for homeowners born before 1975, check if you qualify.
spam ; goods ; no rx needed, blue pills, discreet shipping {site}
spam ; goods ; Unlock any phone, hack any account, fast and confidential, telegram @fixfast.
spam ; goods ; Driving licence without the test, original, registered, message me.
spam ; goods ; Puppies free to a good home, only pay transport, write {mail}
spam ; goods ; Wholesale LED strip, factory price, MOQ 50.
spam ; goods ; university diplom, real, no exam, whatsap
spam ; adult ; Hot singles near you tonight 💋 {site}
spam ; adult ; my private pics are in my bio 🍑 come see
spam ; adult ; Lonely women in your town want to chat, free sign-up.
spam ; phishing ; Your account will be suspended in 24 hours, verify here: {site}
spam ; phishing ; Your parcel is held, pay the fee of £1.99 at {site}
spam ; phishing ; Dear page owner, you broke our community rules, appeal at {site} or lose the page.
spam ; phishing ; You've won a phone! Confirm your address and card at {site}
spam ; phishing ; tax refund of £412.07 waiting, claim b4 midnite {site}
spam ; occult ; Dr Osumba brought my husband back in 48 hours with his powerful spell, contact him.
spam ; occult ; Lottery numbers by the great spiritual father, he helped me win, his mail is {mail}
spam ; occult ; Are you cursed? First reading free, text STAR.
spam ; jobs ; Hiring packers from home, £28 an hour, no interview, text HR Linda.
spam ; jobs ; Like videos and get paid daily, add us on Telegram.
spam ; jobs ; Data entry job, laptop supplied, just pay the registration fee.
spam ; jobs ; URGENT 50 workers needed Canada, visa and flight paid, send passport
spam ; chain ; Copy and paste this to 15 friends or your account will be charged on Monday.
spam ; chain ; Share with ten groups and see what happens at midnight!
spam ; chain ; Type AMEN and share, don't scroll past.
spam ; long ; Good day, I'm Mr Felix Aldous, director of audit at a bank I can't name here. A customer with your surname died without heirs and left 11.4 million euros. I propose that you be presented as next of kin, 40% for you, no risk at all. Reply in confidence to {mail} with your telephone number and a copy of your passport.
other ; chat ; Anyone else watching this in the bath?
other ; chat ; My dog is called Kevin and he approves of this message.
other ; chat ; It's raining in {town}, in case you were wondering.
other ; chat ; Coffee time.
other ; chat ; First!
other ; chat ; Haha, that's so Graham.
other ; chat ; @leanne look who it is
other ; chat ; We used to live round the corner from there.
other ; chat ; My granddad had the same tractor, in green.
other ; chat ; Monday again, then.
other ; chat ; Still thinking about last night's match.
other ; chat ; just here 4 the comments 🍿
other ; chat ; In our house we say "bap", not "roll".
other ; chat ; I've got the same mug.
other ; chat ; The swans are back on the canal.
other ; chat ; My cat walked over the keyboard, sorry: gggggggh77
other ; chat ; 👀
other ; chat ; Seven o'clock and all's well.
other ; greeting ; Good morning from {town} ☀️
other ; greeting ; Happy Friday everyone.
other ; greeting ; Merry Christmas to you and yours.
other ; greeting ; Hello, it's my first time on this page.
other ; greeting ; evening all
other ; information ; The shop moved to Castle Street in 2019.
other ; information ; For those asking, the car park takes coins and cards.
other ; information ; The meeting is at seven in the church hall.
other ; information ; I live in {town} and work in the next county.
other ; information ; The recording is about an hour long.
other ; information ; I've bought the red one and my sister the yellow one.
other ; information ; I'm attending with two colleagues from procurement.
other ; information ; Photo taken on 3 May, looking north.
other ; information ; Same address as before.
other ; information ; The old bridge was built in 1784, the new one in 1962.
other ; information ; Details are on the parish site, {site}
other ; information ; bus stops outside the chippy now fyi
other ; reply ; Yes, that's the one.
other ; reply ; I sent it on Tuesday by recorded post.
other ; reply ; Never mind, found it behind the sofa.
other ; reply ; No, the other branch.
other ; reply ; My account number is {num}, as you asked.
other ; reply ; Ok.
other ; reply ; will do, home about 5
other ; reply ; Done, I've filled in the form.
other ; reply ; It was my husband who rang.
other ; share ; Tagging my brother @owen.example
other ; share ; For the cooks in the family 👇
other ; share ; Saving this for later.
other ; share ; See page 3, top left, that's us with the banner.
other ; share ; Look, mum, our street!
other ; share ; My write-up of the walk, with a map: {site}
other ; share ; sendin this 2 the group chat
other ; opinion-elsewhere ; I prefer cricket to football, always have.
other ; opinion-elsewhere ; Cats are better than dogs, and I'll die on that hill.
other ; opinion-elsewhere ; Pineapple belongs on pizza.
other ; opinion-elsewhere ; Summer is overrated.
other ; opinion-elsewhere ; The book was longer than the film.
other ; opinion-elsewhere ; I never understood modern jazz.
other ; opinion-elsewhere ; tea b4 milk obvs
other ; not-distress ; I'm dying laughing at the goose in the background.
other ; not-distress ; Want to disappear into a hole, I called my boss "mum" on a call.
other ; not-distress ; My phone's dying, I'll write tomorrow.
other ; not-distress ; The villain falls off the roof and we all cheered.
other ; not-distress ; My soul left my body on that spin bike.
other ; not-distress ; RIP my sourdough starter, 2020 to last night.
other ; not-distress ; Flat on my back in the grass and not getting up, what a sky.
other ; not-distress ; The dog ate my passport so I guess I live here now.
other ; not-distress ; Cliff-hanger! Literally, she's hanging off a cliff and the credits roll.
other ; not-distress ; exam tmrw pray 4 me im cooked 😂
other ; not-distress ; Woke up dead tired, coffee brought me back.
other ; not-distress ; In this week's episode the doctor loses a patient and I lose a box of tissues.
other ; not-distress ; Fell off the wagon: doughnut, singular, then plural.
other ; not-distress ; Hit rock bottom on the climbing wall, six metres, on a rope.
other ; not-distress ; Farewell tour of the kitchen before the builders come.
other ; not-distress ; The end is near, says my knitting, only one sleeve to go.
other ; not-distress ; I'm gone, left for the airport, bye bye spreadsheets.
other ; not-distress ; Burnt the toast, burnt the beans, burn it all down, we're ordering in.
complaint ; link ; {hi} this is the tracking page, {site}, it's said "out for delivery" for nine days.
complaint ; link ; Your own page promises 48 hours: {site}. It's been three weeks.
complaint ; link ; I've put photos of the damp here {site}, please look before you say it's condensation.
complaint ; link ; My complaint went to {mail} on the 2nd, no answer, so I'm posting it in public.
complaint ; typed-fast ; ur driver chucked it over the fence n its smashed
complaint ; typed-fast ; 2 hrs in the q n then they closed the counter in my face
complaint ; typed-fast ; why am i payin 4 tv i cant even watch
complaint ; typed-fast ; still no refnd, 6 wks, ridiculus
criticism ; link ; Compare your figures with the regulator's: {site}. They don't match and you should say why.
criticism ; link ; Good longread on why this scheme fails, {site}, I agree with all of it.
criticism ; link ; Your accessibility statement at {site} is two years old and mostly untrue.
criticism ; typed-fast ; 5 quid 4 a coffee n u call it community, pls
criticism ; typed-fast ; dont get y u closed the one shop ppl liked
criticism ; typed-fast ; new logo is giving dentist
criticism ; typed-fast ; ur "sale" is just last yrs prices
question ; link ; Is the offer at {site} real, and does it cover Northern Ireland?
question ; link ; Which of the two forms on {site} is for a first application?
question ; link ; I can't find the opening hours on {site}, are you open on Easter Monday?
question ; typed-fast ; do u do student discount?
question ; typed-fast ; wot time u shut sundays
question ; typed-fast ; is the gig 18+ or can i bring my lil bro
question ; typed-fast ; does any1 know if the 36 goes past the uni
question ; typed-fast ; how much 2 get a ring resized ish
question ; transport ; Is there a lift on platform 3 at {town}?
question ; transport ; Can I break my journey for a night on this ticket?
praise ; link ; I've written a short review of the stay, all of it kind: {site}
praise ; link ; Look what your seeds did to my balcony {site} 🌻
praise ; link ; The before and after of our kitchen is here, {site}, thank you Derek and crew.
praise ; typed-fast ; u guys r the best, sorted in 2 mins
praise ; typed-fast ; best curry in {town} hands down
praise ; typed-fast ; ty for the free coffee made my morning
praise ; typed-fast ; soooo happy w my hair omg
praise ; service ; I've dealt with councils for forty years and this was the first time anybody smiled.
praise ; service ; The locksmith arrived in twelve minutes, charged what he'd said and left no mess.
praise ; service ; Refund, apology, replacement, in that order, in one call. Textbook.
praise ; service ; You treated my father with dignity to the very end.
request ; link ; Please correct the spelling of the village on {site}.
request ; link ; Could you post the slides from Thursday next to the others at {site}?
request ; link ; Take this picture of my daughter down, please: {site}
request ; typed-fast ; pls can u move my slot 2 fri
request ; typed-fast ; need a letter sayin i work there 4 the bank
request ; typed-fast ; cud u turn the heating up on {line} pls
request ; typed-fast ; send us the menu plz
alert ; link ; This page copies yours down to the logo and takes card numbers: {site}
alert ; link ; Your documents are on a public folder, {site}, with people's salaries in it.
alert ; link ; Someone is selling tickets for your show at {site}, my cousin paid and nothing came.
alert ; typed-fast ; gas smell in block c stairs sum1 come quick
alert ; typed-fast ; ur trampoline leg snapped kid nearly lost an eye
alert ; typed-fast ; got a txt from "you" askin 4 my pin, its fake right? warn ppl
alert ; typed-fast ; ur portal just showed me sum1 elses test results
alert ; typed-fast ; raw chicken in the nuggets, my 2 kids bit it, pull them
spam ; adult ; My webcam is on tonight, come and keep me company 😘 {site}
spam ; adult ; Tired of being single? Ladies over 40 in your area, no card needed.
spam ; health ; Doctors don't want you to know this trick for knees {site}
spam ; health ; Diabetes gone in 11 days with this herb, message me for the price.
spam ; health ; I got cured of herpes by Dr Amadi's herbal mixture, his email is {mail}
spam ; health ; tinnitus gone overnite 1 drop b4 bed {site}
spam ; typed-fast ; hey hun wanna earn from home?? pm me x
spam ; typed-fast ; any1 want followers cheap dm
spam ; typed-fast ; im giving 5k to first 20 ppl who msg me god bless
spam ; typed-fast ; luv ur page!! check mine out 💕
spam ; typed-fast ; cash flip legit, $100 to $1000, hmu
spam ; money ; Recovery expert got my stolen coins back in six hours, write to {mail}
spam ; money ; I give private loans to honest people, from $3,000 to $900,000, answer in one day.
other ; link ; The parish magazine is here, {site}, page 9.
other ; link ; Map of the walk for whoever was asking: {site}
other ; link ; I wrote about the same subject last year, {site}
other ; typed-fast ; at the barbers brb
other ; typed-fast ; lol same
other ; typed-fast ; jst got off the train
other ; typed-fast ; gonna watch this l8r
other ; typed-fast ; me n jess rn 😂
distress ; typed-fast ; cant do this anymore srsly cant
distress ; typed-fast ; i keep thinkin bout ending it n its scaring me
distress ; typed-fast ; pls sum1 talk 2 me i dont wanna do sumthing stupid
distress ; typed-fast ; took 2 many pills n now im scared
distress ; typed-fast ; dont wanna wake up tmrw
# Calls for help that do not say so; and the same words where nobody is in distress: work, laughter, songs,
# prevention, doctors, sport, a move.
distress ; no-point ; I don't see the point any more.
distress ; no-point ; Got up, sat down, waited for it to be night. Same as yesterday. What for?
distress ; no-point ; Nothing ahead of me that I'd want to be there for.
distress ; no-point ; People say give it time, I've given it three years.
distress ; no-point ; cant see a future where im in it tbh
distress ; no-point ; I've stopped buying things that last.
distress ; no-point ; Ask me what I'm looking forward to. Go on. I've been asking myself all week.
distress ; no-point ; Nobody would notice until the rent was due.
distress ; no-point ; I finished the treatment and I still don't want what comes next.
distress ; no-point ; Some of us just aren't meant to get old, and I've made my peace with that.
distress ; make-it-stop ; I just want it to stop.
distress ; make-it-stop ; Let me sleep and let nobody come.
distress ; make-it-stop ; The noise in my head won't go quiet, there's only one thing left that I haven't tried.
distress ; make-it-stop ; I can't carry this through another winter.
distress ; make-it-stop ; pls make it stop i cant
distress ; make-it-stop ; So tired that sleep doesn't touch it. I'd like to be switched off, gently.
distress ; make-it-stop ; I held on for as long as I could, I'm letting go now.
distress ; make-it-stop ; It hurts all the time and I've run out of people to tell.
distress ; make-it-stop ; Tonight is worse than the other nights and I'm by myself.
distress ; giving-away ; My records go to Dave, the bike to my nephew, I won't be using them.
distress ; giving-away ; Would someone take my cat by Sunday? She's good company, she was good to me.
distress ; giving-away ; I've put mum's ring in an envelope with my daughter's name on it. Feels lighter.
distress ; giving-away ; Lease ended, bills paid, spare key under the pot. All tidy, so no one has to do it after me.
distress ; giving-away ; Please give what's left on my account to the food bank, I shan't need it.
distress ; giving-away ; How quickly can I sign my flat over to my brother? I'm 31 and I'd like it done by Friday.
distress ; giving-away ; gave my lil bro my console, hell get more use out of it now
distress ; goodbye ; Thank you all, you've been kind to me. Look after each other, I'm stopping here.
distress ; goodbye ; I'm sorry to everyone I let down, it was me, never you.
distress ; goodbye ; By the time this is read I'll be a long way off, please don't look.
distress ; goodbye ; Kiss Ellie for me and tell her that her dad was poorly.
distress ; goodbye ; Came down to the pier to say goodbye to the sea.
distress ; goodbye ; I wanted to leave a note somewhere, so here: I loved this town.
distress ; goodbye ; its been good knowing u lot, really, take care x
distress ; goodbye ; Don't blame yourselves, nobody could have seen it.
distress ; goodbye ; Mum, if you ever find this page, I love you and I didn't know how else.
distress ; self-harm-hint ; Long sleeves since June, and no one's asked.
distress ; self-harm-hint ; I did it again last night. Four months, gone.
distress ; self-harm-hint ; Those marks aren't from the cat.
distress ; self-harm-hint ; When it's too much inside I make it hurt outside, then it's quiet for a bit.
distress ; self-harm-hint ; I've all but stopped eating, it's the one thing that's still up to me.
distress ; self-harm-hint ; i punish myself in my room most nites n im so ashamed
distress ; self-harm-hint ; My best friend has cuts up her arms and made me swear not to tell.
distress ; self-harm-hint ; I counted the tablets and put them back in the drawer. For tonight.
distress ; burden-and-alone ; They'd breathe easier at home if I weren't around.
distress ; burden-and-alone ; Three weeks and the only voice I've spoken to is your answering machine.
distress ; burden-and-alone ; I cost money, I take up room, I bring nothing.
distress ; burden-and-alone ; Since retiring I just wait. I'm not chasing death, but I wouldn't send it away.
distress ; burden-and-alone ; Everyone calls me the strong one. I'm not, not tonight, and I'm frightened.
distress ; burden-and-alone ; She left, our friends were hers, and now it's me and the fridge humming.
distress ; burden-and-alone ; A little more of me fades each day and it doesn't seem to bother anyone.
distress ; burden-and-alone ; whole school laughs at me id rather vanish than go back monday
distress ; burden-and-alone ; My son hasn't left his room since October and says that it'll all be sorted soon. I'm terrified.
distress ; violent-partner ; He's taken my keys and my phone, I'm writing from the little one's tablet.
distress ; violent-partner ; I'm pretending to order a pizza, please send somebody, he's in the room.
distress ; violent-partner ; He stands by the door and says he'd find me wherever I go. I don't know who to talk to.
distress ; violent-partner ; My husband reads all my messages, I'll delete this. How does a person leave with two kids and no money?
distress ; violent-partner ; She hits me when the children are asleep. I'm a man, who'd believe me?
distress ; violent-partner ; Tonight he broke the bathroom door. I'm behind the washing machine.
distress ; violent-partner ; hes comin home at 6 n he said this time it wont b hospital
distress ; violent-partner ; Dad locks us in at weekends, my sister and me, and we aren't allowed to say why.
complaint ; not-distress-work ; This meeting will kill me, third today about the same slide.
complaint ; not-distress-work ; Another update at five on a Friday, just end me now.
complaint ; not-distress-work ; I don't see the point of filling in the same form twice.
complaint ; not-distress-work ; I just want it to stop, that drill under my window, it's been going since six!
complaint ; not-distress-work ; Can't take any more of your text reminders, I paid on the 3rd.
complaint ; not-distress-work ; My back's dead, your office chairs are a torture device.
complaint ; not-distress-work ; Stuck in your lift for an hour, nobody on the intercom, lucky I'd got a book.
complaint ; not-distress-work ; cant cope w this wifi its goin out the window
complaint ; not-distress-work ; Three hours in A&E with a sprain, thought I'd grow old there.
criticism ; not-distress-work ; What's the point of voting if the council decides beforehand?
criticism ; not-distress-work ; Your show's been dying a slow death since the old presenter went.
criticism ; not-distress-work ; That club is digging its own hole with signings like these.
criticism ; not-distress-work ; No hope left for this side, start again in the summer.
other ; not-distress-laugh ; Dying over here at the intern dressed as a tomato 😂
other ; not-distress-laugh ; I could murder a curry, roll on lunchtime.
other ; not-distress-laugh ; LMAO that fall, I'm deceased 💀💀
other ; not-distress-laugh ; We nearly choked laughing at the minutes of the meeting.
other ; not-distress-laugh ; Kill me, I've hit reply all instead of reply to Karen.
other ; not-distress-laugh ; My dignity passed away at karaoke last night, it didn't suffer.
other ; not-distress-song-and-book ; "Let me go out with the tide", had that song in my head since breakfast.
other ; not-distress-song-and-book ; The chorus goes "I'm nothing when you're gone" and the whole bus sang it.
other ; not-distress-song-and-book ; Lyric of the day: I die a little every time you leave. Thanks, radio.
other ; not-distress-song-and-book ; In episode six she writes a goodbye letter and climbs on to the roof, I was in bits.
other ; not-distress-song-and-book ; Act five, he drinks the poison, curtain, applause.
other ; not-distress-song-and-book ; Year ten are reading The Bell Jar this term.
other ; not-distress-prevention ; Suicide prevention day: stalls and a talk at the hospital, free entry.
other ; not-distress-prevention ; Suicides fell by three per cent last year, the statistics office reports.
other ; not-distress-prevention ; Two-day course on spotting distress in a colleague, some places left.
other ; not-distress-prevention ; The documentary about self-harm among teenagers is repeated on Thursday.
other ; not-distress-prevention ; The listening line is looking for volunteers, six evenings of training.
other ; not-distress-prevention ; Domestic abuse: the national helpline is free and doesn't show up on the bill.
other ; not-distress-medical-and-sport ; Psychiatrist moved me to Tuesday at ten, it's in the diary.
other ; not-distress-medical-and-sport ; Blood test done, results on Friday, nothing serious they reckon.
other ; not-distress-medical-and-sport ; My physio murdered my calf, but I can walk again.
other ; not-distress-medical-and-sport ; Day three without coffee, I'm fine, more or less.
other ; not-distress-medical-and-sport ; We were dying out there in the second half, but three points are three points.
other ; not-distress-medical-and-sport ; That climb killed me, threw up at the top, doing it again next year.
other ; not-distress-medical-and-sport ; Lost eight-nil, we all wanted the pitch to swallow us 😅
other ; not-distress-leaving-and-giving ; My last day in the team, thanks for twelve years, let's stay in touch.
other ; not-distress-leaving-and-giving ; Goodbye Leeds, hello Cardiff, the van leaves tomorrow.
other ; not-distress-leaving-and-giving ; Giving away my books and a guitar, moving somewhere smaller, collect on Saturday.
other ; not-distress-leaving-and-giving ; Ended the lease, gave the plants to next door, off to Toronto on Monday!
other ; not-distress-leaving-and-giving ; I've tidied the whole house and sorted my papers, what a relief.
other ; not-distress-leaving-and-giving ; Made my will at the solicitor's, the dog gets nothing as usual.
question ; not-distress-mixed ; Locked out of my flat, who knows an honest locksmith in Hull?
question ; not-distress-mixed ; How do you talk about suicide with a class of fourteen-year-olds, is there a guide?
question ; not-distress-mixed ; Is it normal to be worn out in the third month of pregnancy?
request ; not-distress-mixed ; Help, my sponge is sinking, tell me the right oven temperature, quick!
request ; not-distress-mixed ; Please add the Samaritans' number under the article on the trial.
praise ; not-distress-mixed ; Your show finished me off, my stomach still hurts from laughing.
praise ; not-distress-mixed ; That charger saved my life, I was on 1% in the middle of nowhere.
# Where one intent looks like another: a complaint that asks, praise that bites, a request inside a thank-you,
# danger said in a quiet voice.
complaint ; as-question ; How many times must one report a broken street light before anybody turns up?
complaint ; as-question ; Am I getting that refund in this lifetime or the next?
complaint ; as-question ; Four months for a blue badge, is that what you call a priority service?
complaint ; as-question ; So where's order {num}, on a gap year?
complaint ; as-question ; Why has my bill doubled when the flat's been empty since May?
complaint ; as-question ; is there a human on ur helpline or just panpipes??
complaint ; as-question ; You call that a sea view?
complaint ; as-question ; Will {line} ever be on time, just once, so we know what it feels like?
complaint ; ironic-praise ; Well done for strimming the verge at half six on a Sunday, the whole close sends its love.
complaint ; ironic-praise ; Thanks, council, my new kerb is so high that I can't get the car out.
complaint ; ironic-praise ; Congratulations on delivering a mirror in forty pieces.
complaint ; ironic-praise ; Brilliant app. Sent me to the wrong desk twice and then logged me out.
complaint ; ironic-praise ; Hats off to the switchboard: fifty minutes of hold, then beep beep beep.
complaint ; ironic-praise ; 5 star hotel lol heating off all weekend cheers for that
complaint ; ironic-praise ; Lovely air-conditioned coach, it was cooler standing on the motorway.
complaint ; under-a-post ; Nice flowers on the roundabout. My road hasn't had water since yesterday.
complaint ; under-a-post ; Instead of posting pictures you could reply to my letter of 4 March.
complaint ; under-a-post ; Enjoy your bank holiday, I'll be here waiting for school meals form {num}.
complaint ; under-a-post ; Good film. Shame the dishwasher I bought from you has leaked since Christmas.
complaint ; under-a-post ; You gave away the market pitch that we'd paid for, again.
complaint ; under-a-post ; Cellar's smelt of mould ever since your roadworks, and not one person has come to look.
complaint ; under-a-post ; Engineer due between eight and noon. It's seven in the evening.
complaint ; under-a-post ; Another penalty notice although my permit runs until June.
complaint ; not-alert ; Bag of rice was split, had to bin it, third time this year.
complaint ; not-alert ; Handle came off my suitcase on its second trip and nobody will honour the guarantee.
complaint ; not-alert ; I was sent another customer's catalogue and still not my own parcel.
complaint ; not-alert ; You took £12 twice, I'd like to see it back on my account.
complaint ; not-alert ; Gas off since Tuesday without a word, and cold showers all round.
complaint ; not-alert ; Soup so salty we left half and paid for the lot.
complaint ; not-alert ; The blue bin's overflowing, that's two collections you've skipped us.
criticism ; ironic-praise ; Ah, a new crest, just what the estate was crying out for.
criticism ; ironic-praise ; How daring, one more retail park.
criticism ; ironic-praise ; Three public meetings to announce a thing that was settled in spring, bravo.
criticism ; ironic-praise ; Gorgeous square, with all the shade of an airport runway.
criticism ; ironic-praise ; An app instead of a front desk, my 84-year-old dad is thrilled.
criticism ; ironic-praise ; Such courage, a statement with nothing in it.
criticism ; ironic-praise ; that town video is so edgy it could sell toothpaste
criticism ; as-question ; Did we really need to fell twenty plane trees for six parking bays?
criticism ; as-question ; Who thought that a QR code could replace a librarian?
criticism ; as-question ; Since when does a museum have to turn a profit?
criticism ; as-question ; A science fair sponsored by a casino, does nobody see a problem?
criticism ; as-question ; What good is a survey whose answer is written already?
criticism ; as-question ; A health trail along the ring road, seriously?
criticism ; under-a-post ; This budget forgets the schools, as did the last two.
criticism ; under-a-post ; Another charter, and still not one post to carry it out.
criticism ; under-a-post ; You celebrate equality on 8 March and go back to an all-male board on the 9th.
criticism ; under-a-post ; The one-way system just moves the queue two streets along.
criticism ; under-a-post ; The recipe has lost its bite since the takeover.
criticism ; under-a-post ; That exhibition mentions everyone except the women who worked the looms.
criticism ; under-a-post ; Not sold on the cycle lane: decent route, dreadful surface, no lights.
criticism ; under-a-post ; weak line up this yr, 3 djs n no local bands
criticism ; under-a-post ; Fireworks cost a fortune and scare the animals, a dance would do.
criticism ; under-a-post ; A single ticket is a good idea, and its price keeps out those who need it most.
criticism ; under-a-post ; Your job adverts are so full of jargon that I can't tell what you make.
criticism ; under-a-post ; You talk of being local while closing the last branch in the valley.
criticism ; under-a-post ; Aftersales used to be your strength, now it's a chatbot with a name.
criticism ; under-a-post ; We wanted a debate on the cameras and got a poster.
criticism ; under-a-post ; £90,000 of consultancy to learn that people like benches.
criticism ; under-a-post ; I'm fond of your jumpers, but shipping them across the globe makes no sense to me.
criticism ; under-a-post ; The remake falls flat, the black and white one had a soul.
question ; not-complaint ; Does this morning's delay affect {line} in the other direction too?
question ; not-complaint ; Until when can I bring back something bought on Christmas Eve?
question ; not-complaint ; Is yesterday's outage over in all of {town}?
question ; not-complaint ; Where do complaints go, by post or through the form?
question ; not-complaint ; What's the usual time for a refund?
question ; not-complaint ; Is the leak in Well Lane on the mains or on the landlord's side?
question ; not-complaint ; What happens if the engineer finds nobody in?
question ; not-complaint ; is it meant to stay orange or do i hold the button longer
question ; under-a-post ; Will there be food vans at the fireworks?
question ; under-a-post ; Does that bike come in a child's size?
question ; under-a-post ; Is the club open to people from the next parish?
question ; under-a-post ; Is stadium parking free on concert nights?
question ; under-a-post ; Congratulations to the winners! Where can one read the poems?
question ; under-a-post ; Beautiful poster, who drew it?
question ; under-a-post ; About the job in {town}, how many days can be worked from home?
question ; under-a-post ; Would the factory tour suit a pushchair?
question ; under-a-post ; Do you ship to Jersey?
question ; under-a-post ; Can we bring a picnic or not at all?
question ; under-a-post ; How does the scheme work for freelancers?
question ; under-a-post ; any spaces left on the pottery thing on the 12th
question ; under-a-post ; What's the difference between a week pass and a carnet of ten?
question ; under-a-post ; Does the new compost bin on Low Street take citrus?
question ; under-a-post ; Anyone know if the ice rink takes deposits in cash?
question ; under-a-post ; Is the pharmacy jab with or without a prescription?
question ; under-a-post ; Could you see the rocket from the beach?
question ; under-a-post ; Is that the old station in the picture, or the new one?
question ; under-a-post ; Will version 4 keep our templates, or must we build them again?
question ; under-a-post ; Who can take part in the participatory budget, and from what age?
question ; under-a-post ; Have you ever thought about a night market?
question ; under-a-post ; Which number do I dial for the nursery?
praise ; not-request ; I hope this festival comes back every year, it was a joy.
praise ; not-request ; Don't change a thing, least of all the gravy.
praise ; not-request ; More plays on the estate like that one, we loved it!
praise ; not-request ; If only every council answered as quickly as yours.
praise ; not-request ; Keep going, sandpit team, you're marvellous.
praise ; not-request ; Somebody give the binmen a medal, out in that snow.
praise ; with-a-small-reserve ; Bit pricey, but what comfort, we're back in May.
praise ; with-a-small-reserve ; Two minutes late with the biggest grin, I'll take that.
praise ; with-a-small-reserve ; I had my doubts about the car-free square. I was wrong, it's a success.
praise ; with-a-small-reserve ; Long wait at the desk, wonderful care, nurses worth their weight in gold.
praise ; with-a-small-reserve ; The manual's baffling and the machine's extraordinary.
praise ; under-a-post ; Proud of my town tonight.
praise ; under-a-post ; What a well-run job, we'd our street back in three weeks.
praise ; under-a-post ; The canal lights this year were pure magic.
praise ; under-a-post ; To the food bank volunteers: you do more good than you know.
praise ; under-a-post ; Such a graceful farewell to your driver.
praise ; under-a-post ; new skatepark is class, kids are buzzing 🔥
praise ; under-a-post ; Your clerk sat with my father for twenty minutes over his form, respect.
praise ; under-a-post ; Benches with armrests at last, my mum can sit down in town again.
praise ; under-a-post ; Wednesday's walnut loaf is a thing of beauty.
praise ; under-a-post ; I read your report to the end: clear, honest, and rare.
praise ; under-a-post ; Kind of you to lend the lorries after the flood.
praise ; under-a-post ; The pool staff taught my boy to swim in ten lessons, he's over the moon.
praise ; under-a-post ; One hour, one human being, one problem gone. Thank you.
praise ; under-a-post ; And it was free! Superb concert in the museum yard.
praise ; under-a-post ; Courier caught my cat as well as handing me the parcel, hero of the day 😻
praise ; under-a-post ; Your films about trades make me want to pick up a chisel.
praise ; under-a-post ; Thirty years in this business, and I applaud what you've chosen.
praise ; under-a-post ; A public website where one finds what one came for, finally.
praise ; under-a-post ; Spotless, quick, friendly, full marks.
request ; in-praise ; Adore your market, all it lacks is somewhere to sit, could you see to that?
request ; in-praise ; Gorgeous shop, do add a fitting room for wheelchairs.
request ; in-praise ; Great gig, but next time lay on a bus home, please.
request ; in-praise ; Your gentle yoga is perfect, open a Saturday slot for those of us who work.
request ; in-praise ; Thanks for the newsletter, please send it in large print to my dad as well: {mail}
request ; in-praise ; We love your ice cream so much that we'd like one without lactose.
request ; in-praise ; Excellent app, I dream of an offline mode, make it happen!
request ; in-praise ; Bravo for the exhibition, may I have the panels as PDFs for my class?
request ; as-question ; Could you post the map again, the picture's cropped?
request ; as-question ; Would you mind ringing me tomorrow before ten?
request ; as-question ; Might the bulky waste round on Lilac Row be brought forward?
request ; as-question ; Who can take my photo out of the carnival album?
request ; as-question ; Save me two seats for Friday, would you?
request ; as-question ; Any chance of having that form on paper?
request ; under-a-post ; Put the bench back outside the post office, it was used every day.
request ; under-a-post ; Take my number off the leaflet, I'm no longer chair.
request ; under-a-post ; Let me know when bookings open, thanks.
request ; under-a-post ; We need a speed bump by the infants' school.
request ; under-a-post ; Please pass my congratulations and my CV on to the director.
request ; under-a-post ; pls show the match on the big screen in the square
request ; under-a-post ; A little more shade in the playground would be good before June.
request ; under-a-post ; Resend the payment link, the first one's expired.
request ; under-a-post ; I'd like a certificate of attendance for Tuesday's meeting.
request ; under-a-post ; Keep the lido open until eight on Thursdays.
request ; under-a-post ; Move my subscription to yearly from September.
request ; under-a-post ; We'd like to visit the works with twenty pupils, please send dates to {mail}
request ; under-a-post ; Correct the caption: that's {town}, not Dover.
request ; under-a-post ; Do state the room and time, the poster gives neither.
request ; under-a-post ; Send me two swatches of the blue cloth.
request ; under-a-post ; I need the billing address, nothing more.
alert ; not-complaint ; The side of the slide is cracked and my girl has cut her hand open: close it before Wednesday.
alert ; not-complaint ; Smell of burning from the fuse board in the sports hall, I've got the children out.
alert ; not-complaint ; Your toaster sticks on heat, it has melted the socket.
alert ; not-complaint ; A man posing as council staff is collecting bin fees in Pasture Road, warn the older folk.
alert ; not-complaint ; When I log in I see another patient's prescriptions.
alert ; not-complaint ; This profile pretends to be you and asks for card numbers, {site}
alert ; not-complaint ; Glass in the baby food, batch {num}, take it off the shelves.
alert ; not-complaint ; Tap water in {town} is cloudy and smells of petrol, don't give it to infants.
alert ; quiet ; I'm not moaning, I'm warning you: the rail on that bridge moves.
alert ; quiet ; Just so you know, the defibrillator box at the hall is empty.
alert ; quiet ; If I were you I'd check the cable on the chairlift, a strand has gone.
alert ; quiet ; I think the attachment that went to everybody this morning holds our salaries.
alert ; quiet ; In the photo you've posted, one can read the password on the whiteboard.
alert ; quiet ; Your canapés contain cashews and the label doesn't say so.
alert ; under-a-post ; Mind the Christmas tree in the square, it leans in the wind and hangs by two wires.
alert ; under-a-post ; Don't take the B12, there's oil down the whole hill.
alert ; under-a-post ; got a shock off the car park charger, switch it off some1
alert ; under-a-post ; Possible gas leak behind the bakery, fire brigade's been rung.
alert ; under-a-post ; Pushchair {num}: brake slips on a slope, we caught it just in time.
alert ; under-a-post ; A dog ate bait in the park and is having fits, stay away from the lake side.
alert ; under-a-post ; Your customer files are for sale on a forum, I've found my address there.
alert ; under-a-post ; The prize draw in your name is a fake, they wanted £2 and then my card.
alert ; under-a-post ; My nephew swallowed the valve cap, that part is too small for a toy.
alert ; under-a-post ; There's a hole a yard wide in the flood bank, caravan side.
alert ; under-a-post ; The fire alarm in the boarding house doesn't sound on the second floor.
alert ; under-a-post ; People keep falling on the loose slab by the chemist, yesterday it was a broken hip.
alert ; under-a-post ; The tanker parked by the school is dripping, looks like heating oil.
alert ; under-a-post ; Three families ill after the fete, get the mayonnaise tested.
alert ; under-a-post ; Scam texts going round with your logo, parcel supposedly held, link takes your bank login.
alert ; under-a-post ; Our lift opens between floors, put it out of use.
other ; near-complaint ; We waited for that bus in the rain too, back then, and sang.
other ; near-complaint ; Overslept this morning, the cat was delighted.
other ; near-complaint ; When was the big flood again, 1983?
other ; near-complaint ; Next door complained about the cockerel. The cockerel made no comment.
other ; near-complaint ; I'm in the queue, it's long, we're having a natter.
other ; near-complaint ; Post came late today, it was snowing.
other ; near-question-and-praise ; Let's see anybody beat that 😂
other ; near-question-and-praise ; Don't ask me why, it reminded me of my nan.
other ; near-question-and-praise ; Guess who's in the front row.
other ; near-question-and-praise ; Isn't that so, Monica?
other ; near-question-and-praise ; Ah well, time flies.
other ; near-question-and-praise ; Well done my sister for passing her test, nothing to do with this but I'm saying it.
other ; under-a-post ; We'll be there, back table, same as ever.
other ; under-a-post ; I was in that class in 1978, third row, red jumper.
other ; under-a-post ; @sylvia it's uncle's street!
other ; under-a-post ; The picture dates from before the roundabout.
other ; under-a-post ; Present, with both of the little ones.
other ; under-a-post ; In our house it's cheddar instead of gruyere.
other ; under-a-post ; im from the next town over me
other ; under-a-post ; For info, the meeting's on the first floor, way in through the yard.
other ; under-a-post ; On the 14th we'll be away in Cornwall.
other ; under-a-post ; My great-grandfather worked there as a turner.
other ; under-a-post ; Drizzle over {town} this morning.
other ; under-a-post ; It's in the diary.
other ; under-a-post ; Following on from my last message: it was the garage opposite.
other ; under-a-post ; Watched it last night with the kids, second half.
other ; under-a-post ; Some say "pram", we say "buggy".
other ; under-a-post ; Happy birthday to our twin town 🎂
other ; under-a-post ; Sharing with the ramblers' group.
other ; under-a-post ; They're going on tour again, I heard it on the radio.
