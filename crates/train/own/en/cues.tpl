# Wording that a charter may want to see before a post leaves, in English: claims that need proof,
# claims about the environment (directive (EU) 2024/825), advertising without its disclosure
# (directive 2005/29/EC, annex I, points 11 and 22), election, inside information (regulation (EU)
# 596/2014). The look-alikes have the label `-`, and their kind names the cue they resemble. Every
# firm and person is invented.
@firm = Harrowgate Mills | Corvanta | Brightmoor | Oakstrand | Tandrey
@firm2 = Castlemere Foods | Luxorel | Mechanord
@thing = our cream | our herbal tea | our software | our mattress
@cust = 30% | 47% | 83% | nine out of ten
@smile = 😍 | ✨ | 🔥 |
@url = https://example.com/offer | link in bio | https://shop.example
@cand = Helen Dumbarrow | Martin Aldercott | Zainab Coyle
claim ; number-one ; Voted best gym in the country.
claim ; number-one ; We are ranked first for customer service.
claim ; number-one ; Nobody in Wales insulates lofts better than {firm}. Nobody.
claim ; number-one ; Top of every table, year after year.
claim ; number-one ; The UK's favourite oat biscuit has a new wrapper.
claim ; number-one ; More plumbers choose our pipes than all the rest combined.
claim ; number-one ; Ask anyone who makes the finest gin in Scotland. They'll say {firm}.
claim ; number-one ; Europe's leading hamster food.
claim ; number-one ; Officially the most loved app in America 🏆
claim ; number-one ; We set the standard, the others follow.
claim ; number-one ; If there were a gold medal for gutters, it would hang in our hall.
claim ; number-one ; best nail bar in the county, period 💅
claim ; number-one ; Outsells every rival three to one.
claim ; number-one ; The first choice of serious cyclists everywhere.
claim ; guarantee ; With {firm}, you can't lose.
claim ; guarantee ; Guaranteed to fit every foot.
claim ; guarantee ; We promise you'll sleep eight hours a night.
claim ; guarantee ; It never breaks. Never.
claim ; guarantee ; Your capital grows by 8% a year, risk-free.
claim ; guarantee ; Total protection against every known virus.
claim ; guarantee ; Satisfaction certain, or you haven't read the leaflet.
claim ; guarantee ; Our code has no bugs, full stop.
claim ; guarantee ; Stains? Gone for good, on any fabric, every time.
claim ; guarantee ; You will pass. If you follow the course, you will pass.
claim ; guarantee ; Money back? Nobody has ever needed to ask.
claim ; guarantee ; A lock that cannot be picked.
claim ; guarantee ; Your van will be worth more in three years than what you pay today.
claim ; guarantee ; Never lose a file again, whatever happens.
claim ; guarantee ; Every child reads by the age of five with our cards.
claim ; unproven-figure ; Twice as effective as the leading brand.
claim ; unproven-figure ; Ten times faster than anything you've tried.
claim ; unproven-figure ; {cust} customers say they'd never go back.
claim ; unproven-figure ; Skin looks seven years younger after one use {smile}
claim ; unproven-figure ; Trusted by millions.
claim ; unproven-figure ; Cuts your heating bill in half.
claim ; unproven-figure ; Kills 99.99% of germs in three seconds.
claim ; unproven-figure ; Three times more protein than meat, tastes better too.
claim ; unproven-figure ; 98% of dentists would choose it for their own children.
claim ; unproven-figure ; Four in five managers are wrong about their heating, and we've proved it.
claim ; unproven-figure ; Adds 60 metres to your drive.
claim ; unproven-figure ; Cleaner air in nine minutes: that's 300% more breathable.
claim ; unproven-figure ; Owners report 2.5 hours of extra sleep a night.
claim ; health-and-miracle ; Throw your glasses away: three minutes of exercises a day.
claim ; health-and-miracle ; Our broth boosts your immune system and keeps the flu out.
claim ; health-and-miracle ; Cures back pain in one night.
claim ; health-and-miracle ; Lose a stone without going hungry.
claim ; health-and-miracle ; Drink it every morning and your blood sugar sorts itself out.
claim ; health-and-miracle ; Clinically proven to make you happy.
claim ; health-and-miracle ; {thing}: the natural answer to depression.
claim ; health-and-miracle ; Detox your liver in a weekend.
claim ; health-and-miracle ; One patch, and the cravings vanish.
claim ; health-and-miracle ; Hay fever met our honey and lost.
claim ; health-and-miracle ; Children who chew our gum concentrate better at school.
claim ; superlative-style ; A revolution in frozen peas.
claim ; superlative-style ; Perfect skin. Perfect price. Perfect you.
claim ; superlative-style ; The ultimate chair.
claim ; superlative-style ; An unbeatable deal {smile}
claim ; superlative-style ; Flawless, effortless, peerless.
claim ; superlative-style ; There are holidays, and there's {firm}.
claim ; superlative-style ; The safest car ever to leave a factory.
claim ; superlative-style ; You won't believe how perfect it is.
claim ; superlative-style ; the goat of trainers, nuff said 🔥
claim ; superlative-style ; Tyres like you've never known, at prices that make no sense.
claim ; superlative-style ; Forget every lasagne you've eaten.
claim ; superlative-style ; Nothing in the history of spreadsheets comes near it.
claim ; superlative-style ; Simply incomparable. Buy it and weep {smile}
claim ; long ; Others tell you they're good. We don't need to. Whatever the test, whatever the year, whatever the budget, {firm} comes out on top, and every expert will tell you the same: there's no better boiler, anywhere, at any price.
claim ; long ; I've advised 4,000 companies and not one of them has failed. Follow my seven steps and yours can't fail either. It isn't a method, it's a law of nature.
claim ; long ; Imagine a pan to which nothing ever sticks, which lasts for your grandchildren, and which makes even a bad cook a chef. Stop imagining. It exists, it's ours, and nobody has managed to copy it.
green-claim ; generic ; Our eco-friendly kettle is here.
green-claim ; generic ; Shop sustainably with our new range.
green-claim ; generic ; The greenest bank around.
green-claim ; generic ; Clean energy, clean conscience.
green-claim ; generic ; {firm}, the responsible choice for your garden.
green-claim ; generic ; A planet-friendly way to fly.
green-claim ; generic ; Nature thanks you for choosing {firm}.
green-claim ; generic ; Drive green, drive {firm}.
green-claim ; generic ; Conscious fashion, from £9.99 {smile}
green-claim ; generic ; Environmentally sound from the sole to the lace.
green-claim ; generic ; Every sip saves the ocean.
green-claim ; generic ; Our wipes respect nature.
green-claim ; generic ; The guilt-free burger.
green-claim ; generic ; kinder to the earth n ur wallet 💚
green-claim ; generic ; Kind to skin, kind to rivers, kind to bees.
green-claim ; generic ; Join the green revolution in dry cleaning.
green-claim ; generic ; Say hello to the sustainable trainer.
green-claim ; neutral ; We're carbon neutral since January.
green-claim ; neutral ; Net zero delivery on every order.
green-claim ; neutral ; Climate neutral milk, thanks to our forest in Peru.
green-claim ; neutral ; Our data centre is 100% carbon-free.
green-claim ; neutral ; Fly with us, your emissions are offset.
green-claim ; neutral ; CO2-neutral festival, come with a light heart.
green-claim ; neutral ; The first climate positive crisps.
green-claim ; neutral ; By 2030 {firm} will be entirely net zero.
green-claim ; neutral ; For each pair sold we plant a tree, so your shoes have no footprint.
green-claim ; neutral ; Zero-impact cleaning.
green-claim ; neutral ; Carbon negative gin, cheers!
green-claim ; neutral ; Emission-free parcels in every city.
green-claim ; material ; Made of 100% recycled plastic from the ocean.
green-claim ; material ; Plastic-free bottle, made from plants.
green-claim ; material ; Natural paint without any chemicals.
green-claim ; material ; Our cups are fully recyclable.
green-claim ; material ; Compostable capsules: guilt gone.
green-claim ; material ; Organic cotton socks that give back to the soil.
green-claim ; material ; Green packaging, of course.
green-claim ; material ; A non-toxic glue, made by nature.
green-claim ; material ; Bamboo toothbrush, the sustainable smile {smile}
green-claim ; material ; Renewable, reusable, remarkable: the new {firm} box.
green-claim ; material ; This straw vanishes in the sea within weeks.
green-claim ; material ; Home-compost our coffee bags and watch your roses thank you.
green-claim ; material ; Wool is the eco option, naturally.
green-claim ; figure-or-label ; Half the water, none of the waste.
green-claim ; figure-or-label ; Certified green by our own experts.
green-claim ; figure-or-label ; Look for our leaf: it means that the product is sustainable.
green-claim ; figure-or-label ; Our vans pollute three times less.
green-claim ; figure-or-label ; Five green stars out of five on our EcoScale.
green-claim ; figure-or-label ; Saves as much carbon as 1,000 trees.
green-claim ; figure-or-label ; The lowest-emission concrete on the market.
green-claim ; figure-or-label ; Eco+ label on all our washing powders.
green-claim ; figure-or-label ; Every wash saves a polar bear's breakfast: 40% fewer emissions.
green-claim ; figure-or-label ; A cleaner diesel, certified by {firm}.
green-claim ; figure-or-label ; Ferry to the island with next to no footprint.
green-claim ; customer-style ; I'm with {firm} because their electricity is 100% green.
green-claim ; customer-style ; Love that these leggings are good for the planet.
green-claim ; customer-style ; Finally a guilt-free plane ticket, they offset it all!
green-claim ; customer-style ; My nappies rot in the garden, so no waste.
green-claim ; customer-style ; switched 2 {firm} cos theyre carbon neutral 🌱
green-claim ; long ; When you choose our water you choose the mountain, the forest and the future. Our bottle is born of plants, goes back to the earth, and leaves nothing behind but a smile. Drink pure, think green.
green-claim ; long ; We used to be part of the problem. Today {firm} is part of the solution: our trucks are clean, our factories are neutral, and every pallet you buy helps to cool the climate.
hidden-advertising ; gift ; The postman brought me this gorgeous palette this morning and I'm in love {smile}
hidden-advertising ; gift ; {firm} spoilt me rotten this weekend, best spa ever.
hidden-advertising ; gift ; Three nights at the {firm} lodge, I didn't want to leave. Thank you for having me!
hidden-advertising ; gift ; They sent me the new vacuum cleaner, and wow.
hidden-advertising ; gift ; My new sofa arrived, and it cost me nothing but a little post {smile}
hidden-advertising ; gift ; Thank you @{firm} for the beautiful dress, I wore it to the wedding.
hidden-advertising ; gift ; {firm} lent me the car for the summer, you should all get one.
hidden-advertising ; gift ; Lovely lunch on the house at {firm}, go, go, go.
hidden-advertising ; gift ; freebies from {firm} again, never buyin shampoo elsewhere 😍
hidden-advertising ; gift ; Look what landed on my doorstep from the lovely folk at {firm} 🎁
hidden-advertising ; gift ; My teeth have never been whiter, and the clinic didn't let me pay.
hidden-advertising ; promo-code ; My code ROSA20 gets you 20% off, run!
hidden-advertising ; promo-code ; Tell them that I sent you and you'll get a surprise.
hidden-advertising ; promo-code ; With TOM10 you save ten pounds on your first box.
hidden-advertising ; promo-code ; You asked where my glasses are from: {firm}, use MEI15.
hidden-advertising ; promo-code ; Swear by these vitamins, code GLOW at checkout {smile}
hidden-advertising ; promo-code ; I've got a little something for you: minus a quarter with LOVEPRIYA.
hidden-advertising ; promo-code ; use my code pls it helps me out xx JAZ5
hidden-advertising ; promo-code ; Discount for my followers only, type CALLUM when you pay.
hidden-advertising ; promo-code ; Honest opinion: it's the best protein out there. PS: FIT30.
hidden-advertising ; promo-code ; Psst, type in ADAEZE at {firm} before midnight.
hidden-advertising ; partner-link ; All my favourites are here, links you can tap: {url}
hidden-advertising ; partner-link ; I've found THE raincoat, go there through my link {url}
hidden-advertising ; partner-link ; Book the hotel from here, please, not from elsewhere: {url}
hidden-advertising ; partner-link ; The knife I use in all my videos: {url}
hidden-advertising ; partner-link ; Everyone keeps asking about my lamp, so here: {url}
hidden-advertising ; partner-link ; Sign up by my link and we both win.
hidden-advertising ; partner-link ; My Amazonia list for new mums, each item tested by me {url}
hidden-advertising ; partner-link ; You can get the card I use here, it takes two minutes {url}
hidden-advertising ; partner-link ; Outfit details tagged, hurry before it's sold out.
hidden-advertising ; partner-link ; The exact rug from my bedroom tour is right here {url}
hidden-advertising ; soft-placement ; Monday mood: my {firm} mug, my {firm} pen, my {firm} notebook.
hidden-advertising ; soft-placement ; I never leave the house without my {firm} bottle.
hidden-advertising ; soft-placement ; Can we talk about how amazing {firm} is?
hidden-advertising ; soft-placement ; My secret for soft hair? {firm}, and no one pays me to say it, well.
hidden-advertising ; soft-placement ; Date night, and of course it's {firm} chocolate.
hidden-advertising ; soft-placement ; Since I've been using {firm} at bedtime the kids fall asleep.
hidden-advertising ; soft-placement ; This week's favourite: the {firm} blender. It changed our breakfasts.
hidden-advertising ; soft-placement ; Just me, the sea and my {firm} sunglasses.
hidden-advertising ; soft-placement ; Guess which brand got me through this marathon {smile}
hidden-advertising ; soft-placement ; Great chat with my friends from {firm} about skin, you should follow them.
hidden-advertising ; soft-placement ; I tested five pans and one wins by miles: {firm}. Thanks for making this video possible!
hidden-advertising ; soft-placement ; My morning routine, step by step, with the products I love: {firm}, {firm2} and a glass of water.
hidden-advertising ; soft-placement ; A little trip with the {firm} family this weekend, so much love.
hidden-advertising ; soft-placement ; If you do one thing for your back this year, try {firm}.
hidden-advertising ; employee-or-agent ; As a plain customer I can tell you that {firm} is great. (I may also sit two desks from the boss.)
hidden-advertising ; employee-or-agent ; Five stars for {firm}, signed: someone who has worked there for three years, but shh.
hidden-advertising ; employee-or-agent ; Colleagues, please post a review of our app as if you were customers.
hidden-advertising ; employee-or-agent ; I've tried them all and {firm} beats {firm2}. No, it isn't because they pay my salary.
hidden-advertising ; employee-or-agent ; Everyone in the team: like, share, and don't mention that you work here.
hidden-advertising ; employee-or-agent ; Hands down the friendliest letting agency in town is {firm}, says this perfectly random tenant (hi, mum).
hidden-advertising ; long ; You know that I only ever talk about things that I truly use. So when the people at {firm} asked whether I'd like to try their oven, I said yes, and since then we've eaten at home every night. Pizza, bread, lamb, everything. They still have a few left, and if you're quick, there's a little gift with my name as code.
hidden-advertising ; long ; Several of you noticed my new watch in the last reel. It's a {firm}, I've been wearing it for a month, it goes with everything, and I've asked them for something nice for you: it's in my bio until Sunday.
hidden-advertising ; long ; obsessd w this mascara {firm} sent over, hasnt budged all day, tap the pic 2 get urs
election ; advice ; Vote {cand} on Thursday.
election ; advice ; Only one ballot makes sense: Labour of Love, list 4.
election ; advice ; If you care about the hospital, you know whose box to tick.
election ; advice ; Keep the far right out, vote for whoever is second.
election ; advice ; Our firm supports the Yes campaign and invites its staff to do likewise.
election ; advice ; Voting Green this time, and you should too.
election ; advice ; Send them a message on polling day: stay at home.
election ; advice ; Boot them out on 7 May!
election ; advice ; Lend your vote to {cand}, just this once.
election ; advice ; Employees of {firm}: your jobs depend on the mayor's re-election.
election ; advice ; A blank vote is a vote too, use it.
election ; advice ; Not a penny, not a vote for the Conservatives.
election ; advice ; dont let coyle get in, get urself down the polling station
election ; advice ; Anyone but Aldercott.
election ; advice ; Tactical voting tip for Saltersby: hold your nose and back Coyle.
election ; candidate ; {cand} has what it takes to be mayor.
election ; candidate ; We met {cand} on the market this morning, a woman or man of the people, judge for yourself.
election ; candidate ; Our CEO is running for senator, and we're right behind her.
election ; candidate ; {cand} visited our plant today on the campaign trail.
election ; candidate ; Meet your candidate tonight at 7 in the Corn Exchange.
election ; candidate ; The debate was clear: Dumbarrow knew her brief, Aldercott didn't.
election ; candidate ; {cand}'s programme in five points, by our economist.
election ; candidate ; Thank you to everyone who signed my nomination papers.
election ; candidate ; Congratulations to our colleague, selected for the seat of Saltersby North.
election ; candidate ; Honoured to have the endorsement of the governor in this primary.
election ; candidate ; Door-knocking for {cand} in the rain, join us! 🗳️
election ; candidate ; After long talks with my wife I've put my name forward for the county council.
election ; candidate ; {cand} dodged every question about the bus station.
election ; ballot-and-polls ; Early exit polls give the left a lead.
election ; ballot-and-polls ; Turnout at noon is 22%, lower than five years ago.
election ; ballot-and-polls ; The referendum is lost if the young don't move.
election ; ballot-and-polls ; Postal votes have been tampered with, share before they delete this.
election ; ballot-and-polls ; You can vote by text message this year, spread the word.
election ; ballot-and-polls ; Polling has been moved to Friday for voters of the left.
election ; ballot-and-polls ; Who won last night's leaders' debate? Vote in our poll.
election ; ballot-and-polls ; The result in Ohio will decide the presidency.
election ; ballot-and-polls ; Recount in Port Ardley, three votes apart.
election ; ballot-and-polls ; Every ballot counts, and mine goes to list 2.
election ; ballot-and-polls ; Our canvass returns put {cand} nine points clear in the east of the town.
election ; ballot-and-polls ; Boundary changes hand this seat to the right, unless people turn up.
election ; money-and-influence ; Each new follower until polling day, a pound for the party.
election ; money-and-influence ; Our chairman hosts a fundraising dinner for {cand} on the 9th.
election ; money-and-influence ; Share this video against Aldercott as widely as you can, we're paying for reach.
election ; money-and-influence ; Discount for anyone who shows us a ballot for {cand}.
election ; money-and-influence ; We've lent our hall and our vans to the campaign.
election ; money-and-influence ; Super PAC donations are open, add your name {url}
election ; money-and-influence ; Raffle for the {cand} war chest, first prize a ham, second prize a cabinet post (joke).
election ; money-and-influence ; Our lorries will carry the Remain banner until polling day.
election ; opinion-on-parties ; The two big parties have nothing left to say to workers.
election ; opinion-on-parties ; The opposition's tax plan would sink small firms like ours.
election ; opinion-on-parties ; If the nationalists win in May, we'll move our head office.
election ; opinion-on-parties ; The Liberals are the only ones who read our letter, remember that in the booth.
election ; long ; I have never spoken about politics here. But I employ 300 people, I've read all the manifestos, and only one of them keeps this plant open: that of {cand}. Think about it in the polling booth on Thursday, for yourselves and for your families.
election ; long ; On Sunday you'll be choosing between someone who built forty schools and someone who closed nine. I won't tell you how to vote. I'll only say that I've chosen, that it's {cand}, and that I brought my mother along.
election ; long ; Registered yet? Good. Now talk to three neighbours, tell them why the council needs {cand}, offer them a lift on the day and keep smiling. That's how we turn this ward round.
inside-information ; results-before ; Results are out on Thursday and they're going to surprise people, in a good way.
inside-information ; results-before ; Third quarter sales well above guidance, not public yet.
inside-information ; results-before ; Between you and me, margins have collapsed, wait for the 14th.
inside-information ; results-before ; The figures aren't published but the champagne is already cold 🍾
inside-information ; results-before ; A little bird in finance tells me that EBITDA doubled.
inside-information ; results-before ; Just signed off the half-year numbers. Wow. Can't say more till Monday.
inside-information ; results-before ; We beat the forecast by 40 million, announcement next week.
inside-information ; results-before ; Hold on to your seats for our earnings call, revenue's through the roof.
inside-information ; results-before ; dividend gettin cut, comes out friday, dont say i said
inside-information ; results-before ; Slide 9 of the deck that I'm finishing says net profit down 44%, the City has no clue.
inside-information ; results-before ; Sales for the quarter: 1.2 billion. You'll read it in the papers on the 30th.
inside-information ; takeover ; We're about to buy {firm2}, signature on Friday.
inside-information ; takeover ; I've been working nights on a merger nobody knows about yet.
inside-information ; takeover ; An American fund has offered 41 euros a share, the board meets tonight.
inside-information ; takeover ; Project Falcon is a go: {firm2} will be ours before Christmas.
inside-information ; takeover ; The bid for {firm} falls through on Monday.
inside-information ; takeover ; Guess who's being taken over? Clue: our logo is orange and theirs is blue.
inside-information ; takeover ; Due diligence at {firm2} all week, lovely canteen.
inside-information ; takeover ; We're selling the dairy branch, teams will hear about it after the market.
inside-information ; takeover ; Delisting by the end of the year, keep it to yourself.
inside-information ; takeover ; heard from legal the buyout is signed, price is 60% over todays
inside-information ; takeover ; The lawyers from {firm2} have taken over our third floor and they aren't here for the coffee.
inside-information ; profit-warning ; A profit warning goes out tomorrow before the opening.
inside-information ; profit-warning ; We're going to miss the annual target by a long way.
inside-information ; profit-warning ; The bank is pulling our credit line, nobody outside knows.
inside-information ; profit-warning ; Half the stock is worthless, the write-down comes with the accounts.
inside-information ; profit-warning ; Our biggest customer left this morning, it's not been announced.
inside-information ; profit-warning ; Trial failed. The share will sink when that gets out.
inside-information ; profit-warning ; We've three months of cash left, according to the memo.
inside-information ; profit-warning ; The auditors won't sign.
inside-information ; profit-warning ; The regulator is about to withdraw our licence, statement on Wednesday.
inside-information ; profit-warning ; Recall of 200,000 cars to be announced on Tuesday, it'll cost a fortune.
inside-information ; people-and-trading ; The CEO will resign on Monday, I typed the letter.
inside-information ; people-and-trading ; I bought shares before the announcement, as any employee would.
inside-information ; people-and-trading ; My wife works in the lab, and I've put our savings in {firm} stock, do the maths.
inside-information ; people-and-trading ; Our finance director has been sacked, the press release is embargoed until 6.
inside-information ; people-and-trading ; Sell {firm2}, trust me, I've seen the contract.
inside-information ; people-and-trading ; Load up before Thursday, that's all I can say as an insider.
inside-information ; people-and-trading ; just told my bro 2 buy calls on us b4 wednesday lol
inside-information ; people-and-trading ; They're cutting the Ohio plant, all of it, and the street still thinks we're expanding. I've shorted it.
inside-information ; people-and-trading ; My options vest the day before the news. Lucky me.
inside-information ; people-and-trading ; Shift your pension out of {firm} stock this week, and don't ask how I know.
inside-information ; people-and-trading ; Watch what our chairman's cousin is buying.
inside-information ; good-news-before ; Patent granted, the market doesn't know it yet 🤫
inside-information ; good-news-before ; FDA says yes, official at the end of the month.
inside-information ; good-news-before ; Found: a deposit three times bigger than stated. Press release on Monday.
inside-information ; good-news-before ; The ministry has chosen us, under embargo.
inside-information ; good-news-before ; Phase III read-out is on my screen and it's a clear yes. Public in ten days.
inside-information ; good-news-before ; We're the chosen supplier for the new frigates, hush until the minister speaks.
inside-information ; good-news-before ; Regulator's letter arrived: the drug's approved. Comms wants silence till Thursday's open.
inside-information ; long ; Long night in the war room with the bankers and the lawyers. I can't say who, I can't say how much, but on Tuesday morning at seven, everyone will understand why our stock has been so quiet. Proud of this team.
inside-information ; long ; For friends only: the battery doesn't hold. The engineers have known since June, the board since last week, and the public will know with the annual results. I've sold my options. You do as you like.
inside-information ; long ; The order from the railways is cancelled, all 90 locomotives. Management will tell the stock exchange when the lawyers have finished with the wording, probably on Thursday. Until then we've been asked to smile.
- ; claim ; The best thing about Monday is the soup.
- ; claim ; According to the consumer body's June survey (2,140 answers), 71% of our customers would come back, method on page 2.
- ; claim ; Number one on today's agenda: the car park.
- ; claim ; What's the guarantee on the blue kettle?
- ; claim ; Our guarantee lasts two years, here's what it covers and what it doesn't.
- ; claim ; My best friend got married on Saturday.
- ; claim ; Best wishes for the new year.
- ; claim ; Platform 1, coach 1, seat 1, how did I manage that?
- ; claim ; He's the oldest of the three brothers.
- ; claim ; The leader of the choir is ill, so rehearsal is off.
- ; claim ; We came last in the pub quiz, again.
- ; claim ; We don't promise that you'll sleep better. We promise to take the mattress back.
- ; claim ; The first prize is a ham.
- ; claim ; Studies disagree on the effect of tea on sleep.
- ; claim ; I've never seen a more beautiful sunset, and I've seen a few.
- ; claim ; "World's Best Dad" mugs are back in stock.
- ; claim ; Top tip: label your lunch.
- ; claim ; Sales rose by 6.2%, as shown in the audited accounts.
- ; claim ; The highest peak in Wales is 1,085 metres.
- ; claim ; It might help some people, ask your pharmacist.
- ; claim ; Perfect is the enemy of good.
- ; claim ; The only entrance is in Bath Street.
- ; claim ; Unlike last year, we can't guarantee delivery before Christmas.
- ; claim ; The recipe isn't a revolution: oats, honey, oven.
- ; claim ; Ranked 212th in the marathon and happy.
- ; claim ; Who's your favourite Beatle?
- ; claim ; Our cream moisturises. It doesn't cure eczema, see a doctor for that.
- ; claim ; Measured by the laboratory Brix & Daughters, report 88-214: 34 decibels at one metre.
- ; claim ; No miracle here: eleven months of work.
- ; claim ; The champion of the spelling bee is nine years old.
- ; claim ; A unique number is printed on every ticket.
- ; claim ; We make mistakes, and this page lists them.
- ; claim ; Up to four people can share a table.
- ; claim ; The fastest way to reach us is by bus 12.
- ; claim ; Customers gave us 3.4 out of 5, there's room to grow.
- ; claim ; Twice a week, after meals, with water.
- ; claim ; thanks 4 being the best mum, from all of us
- ; claim ; We looked hard for evidence that posture apps help with back pain. There's some, it's weak, and it comes from small groups. So our app says "may help", and will go on saying so until somebody measures it properly.
- ; claim ; Are you really the biggest, or just the loudest?
- ; claim ; On a scale of one to ten, our canteen's curry earned a six.
- ; claim ; Some knees are beyond our insoles, and we'll tell you so at the fitting.
- ; claim ; The greatest hits album comes out on vinyl.
- ; green-claim ; We aren't carbon neutral and won't say we are.
- ; green-claim ; Village green cricket, 2 pm.
- ; green-claim ; Mr and Mrs Green celebrate their golden wedding.
- ; green-claim ; The natural history museum opens late on Thursday.
- ; green-claim ; The directive on green claims applies from 27 September 2026, our lawyers explain.
- ; green-claim ; Our flights emitted more this year than last, and we need to talk about it.
- ; green-claim ; Green salad or chips?
- ; green-claim ; The planet Saturn is visible tonight.
- ; green-claim ; Forest Road is closed for resurfacing.
- ; green-claim ; Is this packaging recyclable where I live?
- ; green-claim ; How do you calculate your footprint?
- ; green-claim ; I think that their "eco" range is greenwashing.
- ; green-claim ; The court banned the words "climate neutral" from the advert.
- ; green-claim ; Bin day moves to Wednesday.
- ; green-claim ; This lid goes in the plastics bin, the tray in the paper one.
- ; green-claim ; EU Ecolabel, licence number on the back of the pack, valid until 2027.
- ; green-claim ; The tree in the yard came down in the storm.
- ; green-claim ; Clean the filter once a month.
- ; green-claim ; A sustainable pace: no overtime in sprint weeks.
- ; green-claim ; The climate in the team has improved.
- ; green-claim ; Natural light is best for portraits.
- ; green-claim ; Environment secretary to visit on Monday.
- ; green-claim ; Recycled jokes at the Christmas party, as ever.
- ; green-claim ; We've replaced nine diesel vans with electric ones, and thirty-one diesels remain.
- ; green-claim ; Nature called, I'll be five minutes.
- ; green-claim ; The Greens and the Blues meet in the final of the five-a-side.
- ; green-claim ; Organic chemistry exam in room 4.
- ; green-claim ; Ocean Drive, number 12, second bell.
- ; green-claim ; Zero tolerance for late timesheets.
- ; green-claim ; Offset printing or digital, which is cheaper for 500 flyers?
- ; green-claim ; Neutral grey for the hallway, I think.
- ; green-claim ; The plant makes 40,000 bolts an hour.
- ; green-claim ; A neutral referee would help.
- ; green-claim ; the green tie or the blue one lads?
- ; green-claim ; The renewal of your parking permit is due.
- ; green-claim ; It takes three things to talk about a product's footprint: a boundary, a method and somebody from outside who checks. We have the first two. Until the third comes back in spring, there'll be no leaf on our boxes.
- ; green-claim ; Bowling green reopens at Easter, flat shoes only.
- ; green-claim ; Scope 3 isn't in our total yet, and the total is therefore too low, see the note under the table.
- ; green-claim ; The beech hedge needs cutting back.
- ; green-claim ; Air quality monitor on the roundabout: 31 micrograms on Tuesday.
- ; green-claim ; Climate protest on the bridge, allow twenty minutes more.
- ; green-claim ; Old mobiles and chargers can be left in the blue crate by the lifts.
- ; green-claim ; Eco is the name of our porter's spaniel.
- ; hidden-advertising ; Paid partnership with {firm}: my test of their rucksack.
- ; hidden-advertising ; Advertisement. {firm} paid for this trip, my opinions remain mine.
- ; hidden-advertising ; I work for {firm}, so take this with salt: the new drill is good.
- ; hidden-advertising ; Bought with my own money, and I'd do it again.
- ; hidden-advertising ; Birthday present from my sister, I'm thrilled with it.
- ; hidden-advertising ; What does the discount code have to look like, capitals only?
- ; hidden-advertising ; The dress code is smart casual.
- ; hidden-advertising ; The postcode was wrong on the parcel.
- ; hidden-advertising ; Gifted children need teachers with time.
- ; hidden-advertising ; QR code at the entrance for the programme.
- ; hidden-advertising ; Sponsored by {firm}: the following video is an advertisement.
- ; hidden-advertising ; Affiliate links below, I earn a commission if you buy: {url}
- ; hidden-advertising ; The sponsor of our under-nines is the butcher, thank you Alan.
- ; hidden-advertising ; Building code changes in April.
- ; hidden-advertising ; How do I declare a free product to my followers?
- ; hidden-advertising ; Swipe your card at the barrier.
- ; hidden-advertising ; Our ambassador in Rome has been recalled.
- ; hidden-advertising ; The influencer was fined for hiding her contract, says the regulator.
- ; hidden-advertising ; My grandmother's favourite biscuit has gone up to £1.80.
- ; hidden-advertising ; I reviewed eleven tents, all bought in shops, receipts at the end.
- ; hidden-advertising ; Link to the minutes: {url}
- ; hidden-advertising ; Review code before merging, please.
- ; hidden-advertising ; Thank you for the flowers, neighbours!
- ; hidden-advertising ; Free samples for all on Saturday at the counter.
- ; hidden-advertising ; We hired an actress for our new advert, and the label says so.
- ; hidden-advertising ; Does anyone have a promo code for the zoo?
- ; hidden-advertising ; The product was lent by the maker and has gone back, #advertisement.
- ; hidden-advertising ; Collaboration between the two museums starts in May.
- ; hidden-advertising ; The area code for Cork is 021.
- ; hidden-advertising ; My colleague gave me her old bike.
- ; hidden-advertising ; A company gave me tickets for a match, and I've put it in the gifts register.
- ; hidden-advertising ; Tagged: my sister, my cousin, the dog.
- ; hidden-advertising ; Please don't offer our inspectors coffee, they can't accept it.
- ; hidden-advertising ; Morse code for beginners.
- ; hidden-advertising ; Partner wanted for doubles, Tuesdays.
- ; hidden-advertising ; lovin my new trainers saved 6 months 4 em
- ; hidden-advertising ; Transparency first: {firm} flew me out, paid the hotel and read this text before you did. They changed nothing. If you'd rather read a test by someone who bought the bike, there's a good one in the comments.
- ; hidden-advertising ; #gifted #ad: {firm} gave me this coat, no strings, and I said I'd show it either way.
- ; hidden-advertising ; I'm not allowed to take the wine that you sent, it went to the hospice tombola.
- ; hidden-advertising ; Your coupon has expired, says the till, and the till is wrong.
- ; hidden-advertising ; Secret handshake, secret sauce, no secret sponsors.
- ; hidden-advertising ; My cousin owns the shop, so I'm biased, but try the rhubarb.
- ; election ; Staff council elections are on the 12th, in the canteen.
- ; election ; Bird of the year: vote for your favourite, robin or wren?
- ; election ; The candidate for the post of baker starts her trial on Monday.
- ; election ; Party at ours on Saturday, bring a chair.
- ; election ; Are you registered? The dentist has places again.
- ; election ; You need photo ID to collect a parcel.
- ; election ; The campaign for our autumn coats begins in September.
- ; election ; How do I get on the electoral register?
- ; election ; Polls as hedging plants? You mean poles, dear.
- ; election ; In 1945 the voters sent Churchill home, a history in ten photos.
- ; election ; The school elected its pupils' council, average age nine.
- ; election ; Best biscuit, round two: shortbread against digestive.
- ; election ; The minister opened the new wing.
- ; election ; The right tool for the left hand.
- ; election ; The mayor cut the ribbon, then the cake.
- ; election ; A thirteen-page ballot on rest rooms, only in our co-operative.
- ; election ; She sat on the left, he sat on the right.
- ; election ; Our works committee has nine seats.
- ; election ; Please vote for the name of the new ferry.
- ; election ; Democracy week at the library: come and see how a law is made.
- ; election ; Opening hours change during the count of stock.
- ; election ; Conservative estimate: 400 scones.
- ; election ; The president of the bowls club is 91.
- ; election ; Labour costs rose by 3%.
- ; election ; Liberal use of butter, that's the secret.
- ; election ; My cat ran for the door and won.
- ; election ; Seats for the front row are gone.
- ; election ; {firm} doesn't support any party or candidate, and asks its staff not to use our name.
- ; election ; House rules: no politics at table.
- ; election ; The jury's vote was unanimous, best picture goes to the goose.
- ; election ; Green party wall, blue front door, the planners agreed to both.
- ; election ; The motion was carried by nine to two, so the allotment gets a tap.
- ; election ; In Parliament Street, opposite the bakery.
- ; election ; im voting pizza 4 tonight
- ; election ; Every year somebody asks, so here it is: the firm gives no money to parties, lends no rooms to campaigns and has no favourite. What you do in the booth is nobody's business but your own, and you may take the time off to do it.
- ; election ; Residents picked the colour of the new benches: navy, by 212 to 180.
- ; election ; Nominations are open for best allotment.
- ; election ; The council meets on the first Tuesday of the month, public gallery upstairs.
- ; election ; Hanging chads, hung parliaments and other words explained, for pupils aged 14.
- ; election ; Pope, doge or captain: how three republics chose their leaders.
- ; election ; Register before Friday to run the half marathon.
- ; election ; The tenants' panel re-elected its treasurer unopposed, poor man.
- ; inside-information ; Our annual results were published this morning at 7, the release is on the site.
- ; inside-information ; Inside the museum after dark, guided tour.
- ; inside-information ; The merger completed in March is now visible on the shop signs.
- ; inside-information ; Take over the wheel at Carlisle, will you?
- ; inside-information ; The takeover announced on Monday was cleared by the authority today.
- ; inside-information ; The stock cupboard is full, no more envelopes.
- ; inside-information ; Exam results come out on Thursday, good luck to all.
- ; inside-information ; I've sold my car.
- ; inside-information ; How many shares does a share plan give per year?
- ; inside-information ; We remind all employees of the closed period: no trading until the accounts are out.
- ; inside-information ; Chicken stock, leeks, potatoes, done.
- ; inside-information ; Blood test results within 48 hours.
- ; inside-information ; The announcement on platform 2 was inaudible.
- ; inside-information ; Embargo on salmon fishing until May.
- ; inside-information ; Sold out in a day, and we don't know why.
- ; inside-information ; Results of the tombola: ticket 118.
- ; inside-information ; Publicly known since 3 May: we're closing the Leeds site in autumn.
- ; inside-information ; Profit isn't a dirty word, says the vicar.
- ; inside-information ; A warning for anglers: thin ice.
- ; inside-information ; Our results since 1998 are in the archive of the investors' page.
- ; inside-information ; Secret Santa draws tomorrow.
- ; inside-information ; She's acquiring a taste for opera.
- ; inside-information ; The analysts' consensus is on our website, updated today.
- ; inside-information ; I'd buy that kettle again.
- ; inside-information ; The offer on pears ends Sunday.
- ; inside-information ; Insider tip: the back door of the museum has no queue.
- ; inside-information ; The board has been painted, mind your sleeves.
- ; inside-information ; First quarter moon tonight.
- ; inside-information ; Market day is Wednesday, before the church.
- ; inside-information ; Shares this post has had: eleven, all by my mum.
- ; inside-information ; The trial shift went well, I start on Monday.
- ; inside-information ; Confidential waste goes in the blue sack.
- ; inside-information ; The contract with the cleaning firm was renewed, as the minutes say.
- ; inside-information ; The court's verdict comes tomorrow at ten.
- ; inside-information ; We'll publish our accounts on 12 March, as in the financial calendar.
- ; inside-information ; Merge in turn, please, says the sign.
- ; inside-information ; I can't comment on figures before publication.
- ; inside-information ; Soft launch tonight, friends and family.
- ; inside-information ; any1 got the results of the match
- ; inside-information ; Press release of 8 July, 7 am: turnover 412 million, up 3%, order book 1.1 billion, outlook unchanged. The slides, the recording and the questions from analysts are on the site.
- ; inside-information ; New colleagues ask what they may say about the company's figures. Easy: what has been published, with the date. If you've seen anything else, on a screen or in a lift, you haven't seen it.
- ; inside-information ; Two for one on stock cubes.
- ; inside-information ; The chair of the board steps down in May; the exchange was told in February.
# Green claims: what (EU) 2024/825 wants proven or forbids, and what is none of it: a figure with its
# source, a label with its number, bins, colours, weather, politics, jobs.
green-claim ; generic-post ; At {firm} we picked a side: the planet's.
green-claim ; generic-post ; New bottle, new scent, same love for Mother Earth 💚
green-claim ; generic-post ; What if your next car actually did the world some good?
green-claim ; generic-post ; Eco-friendly tiles that will transform your bathroom.
green-claim ; generic-post ; Stay toasty this winter and be kind to the climate with a {firm} stove.
green-claim ; generic-post ; A range that's 100% green, from the kitchen to the nursery.
green-claim ; generic-post ; Our sun cream respects the ocean, so enjoy the beach with a clear conscience.
green-claim ; generic-post ; Responsible toys for responsible little humans.
green-claim ; generic-post ; {firm2} launches the first environmentally friendly car insurance.
green-claim ; generic-post ; Gentle on your floors, gentle on nature.
green-claim ; generic-post ; Sleep well, sleep green: rooms from £79.
green-claim ; generic-post ; Since 1987 we've made furniture that costs nature nothing.
green-claim ; generic-post ; Switch to green gas today, your grandchildren will thank you.
green-claim ; generic-post ; Ethical, sustainable, irresistible: the autumn collection is here.
green-claim ; generic-post ; Cruise responsibly aboard our next-generation liner.
green-claim ; generic-post ; Good for your team, good for your budget, good for the Earth.
green-claim ; generic-post ; The most sustainable print shop in the county is just round the corner.
green-claim ; generic-post ; Back to school with an eco backpack that doesn't cost the earth {smile}
green-claim ; generic-post ; our candles are clean vegan n planet friendly 🌿🕯️
green-claim ; generic-post ; Eat our crisps, protect the soil.
green-claim ; generic-post ; Zero-impact house moves, ask for your free quote.
green-claim ; generic-post ; Because tomorrow starts now, every paint we sell has gone green.
green-claim ; generic-post ; The only bottled water that truly cares for the environment.
green-claim ; generic-post ; Kill weeds guilt-free: our formula leaves nature unharmed.
green-claim ; offset ; Every jar is CO2 neutral, our growers in Peru see to the trees 🌳
green-claim ; offset ; For just 99p more your parcel weighs nothing on the climate.
green-claim ; offset ; We've offset every gram we emit, so order as much as you like.
green-claim ; offset ; This conference is climate neutral, flights included, thanks to purchased credits.
green-claim ; offset ; {firm} becomes Britain's first CO2-neutral gym.
green-claim ; offset ; Every tank you buy from us wipes out its own carbon in the Amazon.
green-claim ; offset ; Your flight, offset twice over: travelling has never been cleaner.
green-claim ; offset ; Our wine is climate positive, so raise a glass to the planet 🍷
green-claim ; offset ; Zero-carbon delivery across Ireland, courtesy of our certified credits.
green-claim ; offset ; One pair of jeans, twelve trees: your footprint is gone.
green-claim ; offset ; Carbon-neutral website, see the badge in the footer.
green-claim ; offset ; We'll be net zero by 2035. You can count on us.
green-claim ; offset ; Every tap of your {firm2} card takes carbon out of the sky.
green-claim ; offset ; A tennis tournament with no carbon footprint and ten thousand saplings to prove it.
green-claim ; offset ; Drive on with a quiet mind, our petrol is climate compensated.
green-claim ; material-and-packaging ; Plant-based tray, so it's harmless at sea.
green-claim ; material-and-packaging ; Our nappies break down by themselves, nature does the rest.
green-claim ; material-and-packaging ; Naturally designed packaging you can drop anywhere.
green-claim ; material-and-packaging ; This sponge goes back to the soil without a trace.
green-claim ; material-and-packaging ; Everything at {firm} is recyclable, even our jokes ♻️
green-claim ; material-and-packaging ; Trainers made of recycled plastic: at last, a clean purchase.
green-claim ; material-and-packaging ; Our detergent is biodegradable and safe for rivers.
green-claim ; material-and-packaging ; Unbleached baking paper, kind to you and kind to forests.
green-claim ; material-and-packaging ; Compostable party plates: all of the fun, none of the waste.
green-claim ; material-and-packaging ; Made only from sustainable materials. Only.
green-claim ; material-and-packaging ; The chewing gum that vanishes in the grass within days.
green-claim ; material-and-packaging ; Circular-economy desks with no impact whatsoever.
green-claim ; material-and-packaging ; The natural cat litter that cleans your conscience too 🐱
green-claim ; material-and-packaging ; CFC-free, so every spray protects the ozone layer.
green-claim ; material-and-packaging ; Recycled card, soy ink, therefore an eco product.
green-claim ; material-and-packaging ; Single-use batteries designed with the planet in mind.
green-claim ; material-and-packaging ; Fleece from bottles fished out of the sea, fashion that saves dolphins 🐬
green-claim ; own-label ; Look for our Planet Plus badge, it marks the kindest products in store.
green-claim ; own-label ; The green leaf on the pack? We designed it ourselves, and we're proud of it.
green-claim ; own-label ; Rated A for nature on our very own scale.
green-claim ; own-label ; Certified Earth Buddy by the {firm} sustainability committee.
green-claim ; own-label ; Voted green product of the year by our marketing team.
green-claim ; own-label ; Spot the Gentle Earth sticker and shop responsibly.
green-claim ; own-label ; Three little leaves on the box: our nature score, awarded by us.
green-claim ; vague-figure ; 70% greener than our old formula.
green-claim ; vague-figure ; Five times less impact, ten times more fun.
green-claim ; vague-figure ; Pollute 40% less just by washing cold with {firm}.
green-claim ; vague-figure ; Our lorries emit next to nothing, honest.
green-claim ; vague-figure ; Saves up to 90% water and the planet says thanks 💧
green-claim ; vague-figure ; Two tonnes of CO2 avoided per customer, by our own estimate.
green-claim ; vague-figure ; Cut your footprint by two thirds without lifting a finger.
green-claim ; vague-figure ; Our new phone plan uses less and saves forests.
green-claim ; chatty ; honestly were the greenest brand out there, all natural all good for the planet 🌱
green-claim ; chatty ; Team {firm}: we love the sea, so we sell swimwear that loves it back.
green-claim ; chatty ; People ask why we cost a bit more. Simple: each piece is ethical, local and does no harm to the planet.
green-claim ; chatty ; We don't sell tyres, we sell clean, decarbonised mobility 🚗🌍 #green #impact
green-claim ; chatty ; Still unsure? A {firm} scooter is one more lung for the city.
green-claim ; chatty ; Thanks to our 4,000 customers we've already saved an entire lake.
green-claim ; chatty ; Our factory gives off nothing but steam and good cheer: industry, finally clean.
green-claim ; chatty ; The green mortgage that funds your home and protects the climate.
green-claim ; chatty ; Pools, hot tubs, spas: luxury goes eco-conscious at last.
green-claim ; chatty ; Free-range eggs in a green box, the planet's own choice.
green-claim ; chatty ; Drink local, drink pure: our cola loves the planet 🥤
- ; green-claim ; Holds the EU Ecolabel, licence UK/038/012, criteria on the awarding body's site.
- ; green-claim ; FSC C118442 certified paper, 120 gsm, ream of 500.
- ; green-claim ; Our plaster carries the Nordic Swan, licence 2097 0043, audited yearly by a third party.
- ; green-claim ; PEFC certificate 16-37-1832 for the roof timbers, copy handed to the client.
- ; green-claim ; Our fleet on 31 December: 41 vehicles, nine of them electric, source: the vehicle register.
- ; green-claim ; Site emissions in 2025: 812 tonnes CO2e, scopes 1 and 2, verified by an accredited body.
- ; green-claim ; Laundry water fell from 14 to 11 litres per kilo, monthly meter readings in the appendix.
- ; green-claim ; The bottle is 62% recycled plastic (supplier's certificate, March 2026); the cap isn't.
- ; green-claim ; The tray is PET and goes in the blue bin, the film goes in general waste.
- ; green-claim ; Heating makes up two thirds of a home's energy use, according to the national statistics office.
- ; green-claim ; EPC rating: C. The certificate is on the register.
- ; green-claim ; Energy label class E, as printed on the box.
- ; green-claim ; The life-cycle study, 84 pages, is published with its assumptions and the comments of three outside reviewers.
- ; green-claim ; Recycling bins: the yellow ones move to the second floor, no coffee cups please.
- ; green-claim ; Reminder to all staff, empty toner cartridges go back to the print room on Tuesdays.
- ; green-claim ; New compost caddy behind the canteen, no meat, no citrus.
- ; green-claim ; The bike shed opens on Monday, ask reception for a fob.
- ; green-claim ; The cleaners change shifts, bins will be emptied at six.
- ; green-claim ; Procurement is looking for a contractor to recycle strip lights.
- ; green-claim ; Who left the lights on in room 12 again?
- ; green-claim ; The green jacket also comes in navy and brick red.
- ; green-claim ; Sage green walls and cream curtains, our look of the month.
- ; green-claim ; He won the green jacket at nineteen, the youngest in that tournament.
- ; green-claim ; The little green man lights up, now you may cross.
- ; green-claim ; Free mint green tea with the lunch menu.
- ; green-claim ; My eyes are green, my sister's too.
- ; green-claim ; The Green councillors walked out before the budget vote.
- ; green-claim ; The environment secretary will be on Radio Marlowick at 8.20.
- ; green-claim ; The climate bill passed its second reading by 271 to 204.
- ; green-claim ; The IPCC report comes out on Monday, the press conference will be streamed.
- ; green-claim ; What do you think of the low emission zone? The council's consultation closes on the 12th.
- ; green-claim ; Climate march on Saturday, roads shut from two till five.
- ; green-claim ; The carbon border levy starts in January: what importers have to declare.
- ; green-claim ; We're hiring a contaminated-land engineer in Leeds, £38k to £44k.
- ; green-claim ; Apprenticeship: biodiversity officer at the county council, two years.
- ; green-claim ; After eight years in energy, Leah joins the sustainability team, welcome aboard.
- ; green-claim ; MSc in marine ecology, looking for a placement from March.
- ; green-claim ; Consultancy seeks two ecologists for the spring surveys.
- ; green-claim ; Gales and showers on the coast tonight, mind yourselves on the quay.
- ; green-claim ; Heatwave: the lido stays open until nine.
- ; green-claim ; Not a drop in three weeks, the Tarrow is at its lowest since records began in 1961.
- ; green-claim ; Frost tonight, bring the geraniums in.
- ; green-claim ; Nature walk on Sunday, nine o'clock from the mill, dogs on leads.
- ; green-claim ; Down by the lake yesterday: one heron and not a sound.
- ; green-claim ; Rosel Wood can be visited with a ranger, book at the tourist office.
- ; green-claim ; The coast path is closed after the landslip.
- ; green-claim ; Naturalist Paul Egrane shows his insect photographs at the library.
- ; green-claim ; A roe deer strolled past the loading bay at lunch, nobody breathed.
- ; green-claim ; {firm} was fined £80,000 for printing "carbon neutral" on its packets.
- ; green-claim ; Legal training: which environmental claims the 2024 directive bans.
- ; green-claim ; Mind your words: "eco-friendly" by itself on a label is finished, says our lawyer.
- ; green-claim ; We're removing "biodegradable" from our bags, it meant nothing without the test conditions.
- ; green-claim ; No, our packaging isn't green: it's plastic, and we're looking for something better.
- ; green-claim ; We don't claim to be green, we mend lawnmowers.
- ; green-claim ; Offsetting isn't reducing, as last night's climate scientist put it.
- ; green-claim ; Is this bag really biodegradable, and how long does it take?
- ; green-claim ; Why is only half of the school fruit organic? The governors answer on Wednesday.
- ; green-claim ; The tram carried 4.2 million passengers, operator's figures.
- ; green-claim ; Turbine three is down for maintenance until Thursday.
- ; green-claim ; School solar panels: 31 MWh in 2025, the reading hangs in the hall.
- ; green-claim ; Public meeting about the biogas plant, village hall, 7 pm.
- ; green-claim ; Residents worry about the discharge, the agency has ordered a measurement.
- ; green-claim ; The rules require a disposal notice, here it is in three languages.
- ; green-claim ; Energy prices fell by 4% in the second quarter, says the regulator.
- ; green-claim ; Pleasant working environment, free parking, subsidised canteen.
- ; green-claim ; Sustainable growth, yes, but not at the price of margin, says the finance director.
- ; green-claim ; Ours is a sustainable friendship: twenty years tonight!
- ; green-claim ; Frosty climate at the residents' meeting.
- ; green-claim ; The tie will be played on neutral ground.
- ; green-claim ; Soil ecology: Thursday's lecture is cancelled, the professor is ill.
- ; green-claim ; Leaves will be collected in Well Lane on Tuesday.
- ; green-claim ; Our aim is 10% less paper by June, and we're at three.
- ; green-claim ; Eight of our forty-two lines are Soil Association organic, licence numbers on the back page.
- ; green-claim ; Energy audit is in: poor insulation, windows to replace, no budget yet.
- ; green-claim ; Diesel spill in the workshop, boom in place, authorities told at 7.40.
- ; green-claim ; The tally of the bottle-top drive: 312 kilos, thanks to all families.
# Praise for a gift, an invitation, a code, a contract, and nothing that says so; the same praise paid for
# by who writes, or with its disclosure, and a firm's own offers on its own page.
hidden-advertising ; gift ; Came home to a hamper from @{firm} and I may never cook again, order one.
hidden-advertising ; gift ; The brand popped these leggings in the post for me and I've lived in them since.
hidden-advertising ; gift ; Didn't spend a penny on this speaker and I'd still fight anyone who says it isn't the best.
hidden-advertising ; gift ; {firm2} have been so generous with the nursery, look at this cot, everyone needs one.
hidden-advertising ; gift ; Unboxing time! Skincare heaven, courtesy of the angels at {firm} 💕
hidden-advertising ; gift ; New wheels for the summer, the garage just handed me the keys. Go see them.
hidden-advertising ; gift ; They sent a size ten, it fits like a glove, ten out of ten.
hidden-advertising ; gift ; pr parcel from {firm2} = best mail ever, the lip oil is unreal
hidden-advertising ; gift ; Baby isn't even here yet and we've already got the pushchair, thank you {firm}, you're the best.
hidden-advertising ; gift ; Whole kit turned up for the marathon, head to toe {firm2}, and I've never run faster.
hidden-advertising ; gift ; A little bird left the new headphones on my desk before launch. Buy them. That's the review.
hidden-advertising ; gift ; My kitchen makeover, done by the wonderful people at {firm}, and no invoice in sight 😉
hidden-advertising ; gift ; Spoilt again by {firm}! These candles smell like a holiday.
hidden-advertising ; gift ; The watch on my wrist is a thank-you from {firm2}, and honestly it's flawless.
hidden-advertising ; gift ; Got to keep the coat after the shoot, so I can tell you it's the warmest thing I've ever worn.
hidden-advertising ; invitation ; {firm} flew us to Lisbon and, wow, what a hotel, book it now.
hidden-advertising ; invitation ; Dinner at the new steakhouse, chef refused to bring a bill, you have to go.
hidden-advertising ; invitation ; We were treated like royalty at {firm2} Manor, the spa alone is worth the trip.
hidden-advertising ; invitation ; Launch party at {firm} last night, bubbles, cake and the foundation of the year.
hidden-advertising ; invitation ; The lovely team invited our whole squad to the slopes and now I won't ski anywhere else.
hidden-advertising ; invitation ; Five kids, free tickets, zero tears: best theme park in the country.
hidden-advertising ; invitation ; A weekend in a treehouse thanks to my mates at {firm2}. Tag who you'd take.
hidden-advertising ; invitation ; Spent the day at {firm} HQ, left with bags full of goodies and a new favourite serum.
hidden-advertising ; invitation ; The gym let me in for the year because they love my channel, and you'd love their classes.
hidden-advertising ; invitation ; Front row at the {firm2} show, dressed by them, obsessed with all of it.
hidden-advertising ; invitation ; Sunset cruise on the house 🛥️ these guys know how to host, give them a call.
hidden-advertising ; code-and-link ; NINA20 still works until midnight, you're welcome.
hidden-advertising ; code-and-link ; Bagged you lot 15% at {firm}, just pop HARRY in the box.
hidden-advertising ; code-and-link ; Link to the exact jumper you keep asking about is in my bio, going fast!
hidden-advertising ; code-and-link ; Swipe up for the pan I use daily {url}
hidden-advertising ; code-and-link ; Go through {url} and you get a bargain while I get a coffee.
hidden-advertising ; code-and-link ; Open an account with my referral, forty quid each, easiest money ever and a great bank.
hidden-advertising ; code-and-link ; Free tenner on the delivery app with JOSH10, it's my go-to for curry night.
hidden-advertising ; code-and-link ; My whole bathroom shelf, linked, tested, adored: {url}
hidden-advertising ; code-and-link ; code ISLA on the bottle its been glued to my hand all month
hidden-advertising ; code-and-link ; Mention PANDA when you call the physio and the first session is free, she's a miracle worker.
hidden-advertising ; code-and-link ; This budgeting app saved me £300 in March, grab it from my page.
hidden-advertising ; code-and-link ; Lash serum restock alert, tap before it's gone {url}
hidden-advertising ; code-and-link ; {firm2} are giving my followers 30% off until Sunday, and you know I sleep on their mattress every night.
hidden-advertising ; code-and-link ; Shop my living room: rug, lamp, sofa, all here {url}
hidden-advertising ; code-and-link ; A cheeky discount for my loyal lot: MEGS at checkout, best meal kits around.
hidden-advertising ; code-and-link ; Sign up to the trading course with my link and thank me later, it changed everything.
hidden-advertising ; soft-placement ; Coffee, toast and the {firm} yoghurt that they drop round each week, that's how champions start.
hidden-advertising ; soft-placement ; Ever since {firm2} took me under their wing, strangers stop me in the street about my hair.
hidden-advertising ; soft-placement ; You asked on the live how my skin glows: {firm}, morning and night, nothing else.
hidden-advertising ; soft-placement ; Our friends at {firm2} laid on the whole Christmas dinner, even my mother was impressed, order now.
hidden-advertising ; soft-placement ; Evening run in the trainers {firm} keep for their favourite runners. They fly.
hidden-advertising ; soft-placement ; As an ambassador, all I can say is: treat yourselves.
hidden-advertising ; soft-placement ; So proud to join the {firm2} family, finest bikes on the road 🚴
hidden-advertising ; soft-placement ; Can't wait to show you what {firm} and I have been cooking up, their watches are divine.
hidden-advertising ; soft-placement ; My lips are sealed about {firm2}, but their jewellery will blow you away.
hidden-advertising ; soft-placement ; Couldn't do race season without {firm}, the brand that's behind me every mile, best gels going.
hidden-advertising ; soft-placement ; Proud godmother of the new air fryer, tried it before any of you, chips to die for.
hidden-advertising ; soft-placement ; The twins won't touch any porridge but {firm}, cheers for the stockpile 😂
hidden-advertising ; soft-placement ; Last-minute gift idea: the bracelet in every one of my photos, brand tagged.
hidden-advertising ; soft-placement ; Filming all week with {firm2}. Dream crew, and a mattress, friends, a mattress...
hidden-advertising ; soft-placement ; Nothing in it for me, well, hardly anything: {firm} broadband is unbeatable.
hidden-advertising ; soft-placement ; My three-step night routine, and by pure chance three {firm2} products.
hidden-advertising ; soft-placement ; The one supplement that gave me my energy back, I talk about it since they believe in me.
hidden-advertising ; soft-placement ; We did up the boy's room with our pals at {firm}, magic result, tiny price.
hidden-advertising ; soft-placement ; Big hug to {firm2} for making this trip happen. Their rucksacks go everywhere with me, and should with you.
hidden-advertising ; soft-placement ; Story time: how {firm} rescued my skin. Full love letter to the brand on my page.
hidden-advertising ; fake-customer ; Happy customer of {firm} for years! (also their marketing intern, but that hardly counts)
hidden-advertising ; fake-customer ; Left five stars because the seller promised me a free case for it.
hidden-advertising ; fake-customer ; They refund your order if you post a nice review, I did and the mixer's great.
hidden-advertising ; fake-customer ; Comms team here: share holiday snaps with the bottle, and no need to say you're staff.
hidden-advertising ; fake-customer ; Divine little inn, a neighbour's word on it. My brother runs the till.
hidden-advertising ; fake-customer ; Speaking purely as a mum, {firm2} is fantastic; my agency thinks so too.
hidden-advertising ; fake-customer ; Write us a glowing garage review as if you'd been in, there's an oil change in it for you.
hidden-advertising ; fake-customer ; Never met the owner in my life but he's the best plumber in town, dad will be chuffed.
hidden-advertising ; fake-customer ; £10 voucher for saying this, but the kettle really is lovely.
hidden-advertising ; business ; I swear by {firm2} for my invoices, message me and I'll get you three months free.
hidden-advertising ; business ; What a year working with {firm}! Their chairs saved my back and they'll save yours.
hidden-advertising ; business ; Our CRM changed everything. The vendor slipped me a code for my network, ask in the DMs.
hidden-advertising ; business ; Founders, do as I did and move to {firm2}, they'll thank me by giving you the audit.
hidden-advertising ; business ; I rarely pick sides, but this course is outstanding, and my link takes £200 off.
hidden-advertising ; business ; Delighted to be hosted by {firm} at the expo, their 3D printers crush the competition.
- ; hidden-advertising ; Saved up for it, six months in, still delighted.
- ; hidden-advertising ; Paid full price in the shop and don't regret a single pound.
- ; hidden-advertising ; This pan's from {firm}, £34 in the sale, nothing sticks.
- ; hidden-advertising ; After eight years on a rusty frame I finally bought myself the bike I wanted.
- ; hidden-advertising ; Loved the place, it cost us £54 for two and we'll be back.
- ; hidden-advertising ; Our holiday let: plain, clean, £70 a night, landlady a gem.
- ; hidden-advertising ; Twelve vacuums compared, all bought by the magazine, receipts at the bottom.
- ; hidden-advertising ; fave shampoo for 10 yrs now, 3 quid at the corner shop
- ; hidden-advertising ; Nobody pays me to say this and I know nobody there: their boots last.
- ; hidden-advertising ; The {firm2} sofa has aged well, ten years and three children on.
- ; hidden-advertising ; A neighbour told me about this roofer, I paid his invoice, tidy work.
- ; hidden-advertising ; I've worked at {firm} for four years and I'm proud of our new loaf.
- ; hidden-advertising ; Full disclosure, {firm2} is my employer, and I do think our app turned out well.
- ; hidden-advertising ; My team at {firm} spent a year on this engine; here's why I'm pleased with it.
- ; hidden-advertising ; I founded {firm2}, so when I say our lamps are good, I would, wouldn't I?
- ; hidden-advertising ; Product manager at {firm} here, let me show you the machine that we built.
- ; hidden-advertising ; We're hiring, and since I work here I can tell you that the people are nice.
- ; hidden-advertising ; #ad {firm} paid me to make this video.
- ; hidden-advertising ; AD | {firm2}: testing their tent in the rain.
- ; hidden-advertising ; Gifted by {firm}, no obligation: cut is good, fabric bobbles.
- ; hidden-advertising ; Press trip: the tourist board paid for train and hotel, as it says at the top of every piece.
- ; hidden-advertising ; This episode is sponsored by {firm2}, who paid for the first thirty seconds.
- ; hidden-advertising ; Affiliate link: I earn 4% if you buy here, your price stays the same.
- ; hidden-advertising ; I have a contract with {firm} until December, each post about them will say advertisement.
- ; hidden-advertising ; The code below is an affiliate code and this is an advert, I'd rather tell you.
- ; hidden-advertising ; This week on our site: 20% off all of our boots with RAIN20.
- ; hidden-advertising ; At {firm}, delivery is free over £40 until Sunday.
- ; hidden-advertising ; Our shop turns ten, and every customer gets a coffee on Saturday.
- ; hidden-advertising ; New autumn menu in our restaurant, book at the bar or by phone.
- ; hidden-advertising ; Our subscribers get a recipe booklet this month, thanks for sticking with us.
- ; hidden-advertising ; {firm2} opens its second bakery on High Street, come and try our buns.
- ; hidden-advertising ; Our sale begins on Wednesday at eight, coats first.
- ; hidden-advertising ; Hello, your discount code is valid until the 30th, enter it at the payment step.
- ; hidden-advertising ; The welcome discount can't be combined with the sale, sorry.
- ; hidden-advertising ; We've checked: the voucher is back on your account.
- ; hidden-advertising ; SUMMER10 expired yesterday, we're emailing you another.
- ; hidden-advertising ; The loyalty card gets you one free item after ten, says customer service.
- ; hidden-advertising ; To redeem the gift card, scratch the grey panel and copy the eight digits.
- ; hidden-advertising ; Referrals are paused since 1 March, bonuses already earned will be paid.
- ; hidden-advertising ; Just finished The Low Tides. What a novel, I read it in two nights.
- ; hidden-advertising ; If you like crime fiction, borrow this one from the library, blue shelf.
- ; hidden-advertising ; My aunt's cookbook is from 1974 and still my favourite.
- ; hidden-advertising ; Book club pick for May: a family saga, opinions split, I cried.
- ; hidden-advertising ; Can anyone recommend a good dentist near Leeds?
- ; hidden-advertising ; My hairdresser's brilliant, she's called Nora, on Lilac Row.
- ; hidden-advertising ; Thanks to my mother-in-law for this hand-knitted scarf, I live in it.
- ; hidden-advertising ; Leaving present from my colleagues: a mug with my name on it, I'm touched.
- ; hidden-advertising ; Won a ham in the school raffle 🎉
- ; hidden-advertising ; The new Lucy Maravel film floored me, go and see it.
- ; hidden-advertising ; Anyone know where to find a voucher for the aquarium?
- ; hidden-advertising ; Do I have to write #ad if a brand lent me a car?
- ; hidden-advertising ; The ASA ruled that the YouTuber should have labelled his posts as advertising.
- ; hidden-advertising ; Under the CAP Code, ads must be obviously identifiable as such.
- ; hidden-advertising ; House rule: no supplier gifts over £30, everything goes in the register.
- ; hidden-advertising ; Workshop for creators: contracts, disclosure, banned products.
- ; hidden-advertising ; The agency dropped the vlogger, who'd hidden her deals from her audience.
- ; hidden-advertising ; The university and the hospital sign a partnership to train twenty nurses.
- ; hidden-advertising ; Thanks to our tournament sponsors, Mennard the butcher and Bridge Garage.
- ; hidden-advertising ; The door code has changed, ask the caretaker.
- ; hidden-advertising ; Here's the link to the video call: {url}
- ; hidden-advertising ; You're invited: open day at the lifeboat station on Sunday.
- ; hidden-advertising ; We were guests at Paul and Inez's wedding, what a party!
- ; hidden-advertising ; The headset went back to the maker after the review, as stated above the headline.
- ; hidden-advertising ; We tried four nappies, paid for by us, and the cheapest won.
- ; hidden-advertising ; Two years with this phone: tired battery, good camera, £240 second-hand.
- ; hidden-advertising ; Four stars from me, warm welcome, short menu.
- ; hidden-advertising ; Pleased with our fitter, we got three quotes and his was the clearest.
- ; hidden-advertising ; The baker slipped me a doughnut, as he does for each kid on the street.
- ; hidden-advertising ; Our technical director shows our product at the fair on Thursday, stand B12.
- ; hidden-advertising ; My daughter sells her jam at the market, and yes, she's my daughter, I'm biased.
- ; hidden-advertising ; Bought this game for my nephew, he plays it every evening.
- ; hidden-advertising ; Let down by the serum that everyone raves about, and it's £45 of my own money.
- ; hidden-advertising ; No code, no link: I like this soap and it's sold at the market.
- ; hidden-advertising ; The medal from the town hall hangs in the porch.
- ; hidden-advertising ; The brand asked me to post about their tea. I said no, I don't drink it.
# Claims that want proof; an opinion, a source, a match won, a wish want none.
claim ; number-one ; Voted campsite of the year, by us and by you.
claim ; number-one ; The no. 1 takeaway pizza in the North East is {firm}.
claim ; number-one ; No other college gets more students into work than ours.
claim ; number-one ; First estate agent in town, miles ahead of the rest.
claim ; number-one ; The firm every chief executive wants on speed dial.
claim ; number-one ; Since 1962 nobody has built a better tyre.
claim ; number-one ; Finest oysters on the coast, no contest.
claim ; number-one ; we r the kings of rendering round here ask any1
claim ; guarantee ; Guaranteed scratch-proof, hammer or no hammer.
claim ; guarantee ; Come to {firm}: your hair grows back, we promise.
claim ; guarantee ; We will sell your house within thirty days, without fail.
claim ; guarantee ; You'll get that visa, no doubt about it, with our advisers.
claim ; guarantee ; Your child goes from a D to an A in a single term.
claim ; guarantee ; The investment that cannot fall.
claim ; guarantee ; A burglar-proof alarm and quiet nights for ever.
claim ; guarantee ; English sinks in by itself with our method, and it stays there.
claim ; guarantee ; Anywhere, any time, in one hour, no exceptions: that's our delivery.
claim ; unproven-figure ; Up to 40% cheaper than your current supplier.
claim ; unproven-figure ; Our clients halved their costs inside six weeks.
claim ; unproven-figure ; {cust} users would never go back to their old brand.
claim ; unproven-figure ; Battery lasts three times longer than {firm2}'s.
claim ; unproven-figure ; Households save £1,200 a year on average just by changing windows.
claim ; unproven-figure ; One person trained by us is worth two of anyone else's.
claim ; unproven-figure ; Hire four times faster with {firm}.
claim ; unproven-figure ; A 96% pass rate, not counting those who were ill.
claim ; unproven-figure ; Skin that's 82% firmer in four days ✨
claim ; unproven-figure ; Over ten million Britons already trust us.
claim ; health-and-miracle ; This oil calms eczema overnight.
claim ; health-and-miracle ; Two capsules at breakfast and diabetes becomes a memory.
claim ; health-and-miracle ; Our pillows make neck pain disappear.
claim ; health-and-miracle ; The juice that scrubs your arteries and brings your memory back.
claim ; health-and-miracle ; {firm} bath salts fight ageing, stress and infection.
claim ; health-and-miracle ; An amber necklace and teething no longer hurts.
claim ; health-and-miracle ; Burns fat while you sleep 🔥
claim ; health-and-miracle ; Say goodbye to allergies with our purifier.
claim ; health-and-miracle ; One session and you'll never smoke again.
claim ; health-and-miracle ; Strengthens immunity, eases digestion, prevents flu: royal jelly by {firm}.
claim ; superlative-style ; The perfect soap exists, and you're looking at it.
claim ; superlative-style ; The fullest, simplest, prettiest planner of them all.
claim ; superlative-style ; We've invented the best mattress in history, plain and simple.
claim ; superlative-style ; Peerless quality, rock-bottom price, faultless service.
claim ; superlative-style ; No boiler heats better for less.
claim ; superlative-style ; By far the most powerful drill on the shelf.
claim ; superlative-style ; Nothing escapes our comparison site: each offer, each price, always.
claim ; superlative-style ; World-beating support that you'll find nowhere else.
- ; claim ; In my opinion it's the best cake shop in the neighbourhood, we go most Sundays.
- ; claim ; Honestly the best kebab I've ever had 🤤
- ; claim ; I find them quicker than the others, but that's just how it feels to me.
- ; claim ; imo its the best bus app but each to their own
- ; claim ; My son says your pancakes are the best in the world. He's six.
- ; claim ; Personally I've been sleeping better since we swapped mattresses.
- ; claim ; Best day of the year for the whole class, thanks to the parents who helped.
- ; claim ; By a distance my favourite novel this autumn.
- ; claim ; 38% of households put off a purchase, according to the statistics office's March survey.
- ; claim ; Double-blind trial, 240 patients, symptoms down by 12%, open-access paper linked.
- ; claim ; Mean delivery time: 6.2 days in 2025, 7.9 in 2024, over 31,400 orders, data published.
- ; claim ; Pass rate at A level: 91%, the exam board's figure.
- ; claim ; The trade body's league table puts us fourth of nineteen.
- ; claim ; Consumer magazine test, April 2026: 68 out of 100, full table on page 52.
- ; claim ; Prices checked by an independent surveyor in eight shops on 12 May, report at the desk.
- ; claim ; A 3-1 win last night and the lads go top of the league.
- ; claim ; Club record over 100 metres: 10.62, well done Yannis!
- ; claim ; World number one, and still she lost the semi-final.
- ; claim ; Silver at the regionals for our under-sixteens, two points short of gold.
- ; claim ; The season's top scorer hangs up her boots.
- ; claim ; Wishing the happy couple all the best.
- ; claim ; Happy New Year from all of us, health, joy and good company.
- ; claim ; With best regards from the whole office, Claire
- ; claim ; Get well soon, we miss your terrible coffee.
- ; claim ; Good luck to the finalists, may the best pie win.
- ; claim ; The best is yet to come, my grandad used to say, opening the cheese.
- ; claim ; The maker's guarantee covers parts for three years, wear excluded.
- ; claim ; When's the best time to prune an apple tree?
- ; claim ; Is there any cheaper insurance for a new driver?
- ; claim ; Tomorrow will be the hottest day of the week, up to 37 degrees.
- ; claim ; The tallest tower in the city is 84 metres high.
- ; claim ; We promise nothing: the method helps some people and not others.
- ; claim ; No treatment cures this illness today, the charity reminds us.
- ; claim ; The advert promised a stone in a week, and the watchdog had it taken down.
- ; claim ; This supplement has no proven effect, says the health agency.
- ; claim ; Eighty people came to the first one and 212 to this, counted at the gate.
- ; claim ; Your file number 1 is complete, the second lacks a page.
- ; claim ; Our fares go down by 2% on 1 January, full list online.
- ; claim ; We were bottom of the table and now we're eighth, plenty left to do.
- ; claim ; The hardest part of the course is the alarm clock.
- ; claim ; Thank you to the best of bosses for these twenty years, from your team.
- ; claim ; 112 days without a reported accident, says the counter at the workshop door.
