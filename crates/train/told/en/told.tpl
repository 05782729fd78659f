# How something is said: `told`, as one tells what one knows from inside and others do not; `-`, as a firm, a town or its
# people speak openly. See ../fr/told.tpl.
@firm = Brackwell | Osterley Group | Tamsin & Reed | Norfield | Castlemoor | Helio Power | Transmere | Quillon
@other = Larkfield | Solidor | the Tilbury people | Duxbury | Optrilia | Ravensby
@city = Leicester | Bristol | Dayton | Cork | Malmö | Perth | Boise | Hull | Ghent
@boss = Garner | the boss | Mrs Pascoe | HR | the board | our CEO | management
@month = March | May | November | summer | Christmas | the end of the quarter | spring
@n = about thirty | forty | more than 300 | a dozen | 75 | over a thousand
@money = two million | 3.4 million | a small fortune | eighty grand | ten million quid | $12m | 600k
@code = Orion | Tempo | Heatwave | Lynx | Zenith

told ; offices ; We leave the tower in {month} for a shed with no parking. The lease is signed, they just won't say it.
told ; offices ; One desk for three of us from now on, while {boss} keeps the corner room.
told ; offices ; The canteen goes, vending machines come. They save {money} on our plates.
told ; offices ; {firm} is giving up {city}, too expensive, but keeps mum until the elections.
told ; branches ; One branch in four shuts within two years, the list is already going round upstairs.
told ; branches ; No more counter in {city}. Old people can learn the internet, says {boss}.
told ; branches ; Advisers have orders to push whatever account earns the bank most, not you.
told ; hospital ; They'll cut {n} beds right after the minister's visit.
told ; hospital ; The new scanner is broken and it gets its ribbon cut anyway, for the photo.
told ; hospital ; The clinic sorts patients by insurance, I've seen the spreadsheet.
told ; energy ; Rates go up fifteen percent in {month} and the call centre is told to deny it.
told ; energy ; That wind farm loses money every day, they wait for the grant and then tear it down.
told ; energy ; Warm water goes into the river at night when inspectors sleep.
told ; software ; The council's software cost {money} and no one uses it, we type it all by hand.
told ; software ; Botched migration: a week of orders wiped and we tell people it's the post.
told ; software ; Your app listens when you think it's shut. I know because my team wrote it.
told ; software ; The algorithm ranks applicants by postcode. Everyone inside knows.
told ; tender ; The tender is rigged, {other} have had our price since Monday.
told ; tender ; We bid under cost on purpose and will get it back through the extras.
told ; tender ; {firm} lost the county's business and acts as if nothing happened.
told ; school ; The school drops two classes and ships the rest to an annex, signed off in silence.
told ; school ; Tuition doubles next year, students find out once they're in.
told ; sport ; The club sells its striker for {money} and the coach still hasn't a clue.
told ; sport ; The stadium will never be ready, the concrete is cracked and we're banned from mentioning it.
told ; culture ; The museum bought a fake and the curator prays that no one looks too closely.
told ; culture ; Half of the theatre season is scrapped, the till is empty, subscribers pay all the same.
told ; media ; The newsroom shrinks from sixty to twenty, the rest gets written by machines. Shh.
told ; media ; That prize novel was ghostwritten for peanuts, we all giggle about it.
told ; transport ; The night route gets axed, they'll announce it on a bank holiday.
told ; transport ; {firm} knows its doors jam and runs the trams anyway.
told ; transport ; Our planes fly with parts that ought to have been swapped in spring.
told ; food ; The organic honey comes out of a Chinese barrel, we just swap the label.
told ; food ; Friday evening means new dates on old meat, makes me sick.
told ; food ; The co-op is ditching small farmers, only every other one stays.
told ; warranty ; This week's order: turn down eight claims out of ten even when the customer is right.
told ; warranty ; The help desk gets a bonus for each complaint it buries.
told ; people ; {boss} is leaving, pushed by the owners. Official line: personal projects.
told ; people ; The owner's son gets marketing, never sold a thing in his life.
told ; people ; The bullying inquiry is buried. {boss} stays, she gets moved.
told ; people ; Four directors in two years, the next is already picked and comes to swing the axe.
told ; money ; The books are cooked, {money} of invoices slipped into the next year.
told ; money ; Charity money pays for the yacht, there you go.
told ; money ; {firm} won't make it to {month}, there is no cash left and suppliers don't suspect a thing.
told ; money ; The flotation is off for now, nobody wanted the stock at that price.
told ; money ; We hardly pay tax here, it all goes to Ireland on a made-up bill.
told ; money ; A foreign fund is creeping up in the capital, it will hold most of us by {month}.
told ; project ; {code}: half of the crew is lent to {other} with no way back.
told ; project ; {code} is dead, we still book hours on it to get the tax credit.
told ; project ; We found out how to do without cobalt, papers get lodged in {month}, keep it to yourself.
told ; project ; Our cream does a bit better than the old one, though the skin peels one time in five.
told ; project ; The paid version will sneak in and the free one gets worse bit by bit.
told ; project ; The building site is two years late and the client is billed as if all was well.
told ; union ; The names of the strikers went to security, watch out.
told ; union ; They want to break the working time deal and sign with the house union.
told ; union ; Thirteen colleagues get called in on Monday, one by one, with a cheque on the table.

- ; offices ; We are moving! Find us from {month} in our new rooms in {city}.
- ; offices ; Open plan or closed doors? Our colleagues voted, and this is what they chose.
- ; offices ; The canteen goes local: thank you to our cooks and to the growers around {city}.
- ; offices ; Visit our head office during Heritage Days, free registration.
- ; branches ; Your branch in {city} now welcomes you on Saturday mornings.
- ; branches ; How do you choose a savings account? Our advisers take stock with you.
- ; branches ; {firm} opens a counter in {city}. On the programme: music and pancakes.
- ; hospital ; Give blood on Tuesday at the hospital in {city}. We need {n} volunteers.
- ; hospital ; A big hand for our nurses, who got the county's award.
- ; hospital ; What to know before a scan, by Dr Garner.
- ; energy ; Six tricks to bring your energy bill down this winter.
- ; energy ; Pupils from {city} visited our wind farm. Thanks for the drawings!
- ; energy ; European rules ask for an audit every four years: read our guide.
- ; software ; New version of our app: dark mode, faster search, still free.
- ; software ; Online workshop this Thursday: how to prepare a migration. Few seats left.
- ; software ; We're looking for a developer in {city}, send us your CV.
- ; software ; Our on-call teams look after your data day and night. Thank you all.
- ; tender ; Proud to have been chosen by the county to equip its schools.
- ; tender ; Public tenders step by step: a guide by our lawyer.
- ; tender ; With our partner {other} we broke ground in {city} today, together with the mayor.
- ; school ; Information evening for future students on 14 May, bring your questions.
- ; school ; Congratulations to the class, {n} graduates this year!
- ; school ; The children planted an orchard with our gardeners.
- ; sport ; Go girls! See you at the ground on Saturday.
- ; sport ; The club needs volunteers for its {month} tournament.
- ; sport ; 1,200 walkers on Sunday, a record. Until next year!
- ; culture ; The exhibition opens tomorrow at the museum in {city}, free entry.
- ; culture ; Who was this forgotten painter? Our curator tells you in three minutes.
- ; culture ; The company thanks its audience: thirty nights, thirty full houses.
- ; media ; Our editor is on the morning show, listen to the podcast.
- ; media ; The novel of the summer is in bookshops today. Signing in {city} on Saturday.
- ; transport ; Works on line B from 3 to 9 {month}: take the replacement bus.
- ; transport ; {firm} wants {n} drivers, licence paid by us.
- ; transport ; Our trams turn thirty! Tell us about your best ride.
- ; food ; This year's honey is here, taste it at the market in {city}.
- ; food ; Recipe of the season: leek pie by our chef.
- ; food ; Thank you to the co-op for forty years together.
- ; food ; Keeping meat fresh: advice from our butcher.
- ; warranty ; Your warranty is now five years on the whole range, nothing to pay.
- ; warranty ; Need help? Our desk answers Monday to Saturday.
- ; people ; Welcome to Selma Pascoe, who takes over our branch in {city}.
- ; people ; After thirty years with us Bernard retires. Cheers, old friend!
- ; people ; Bullying at work: your rights, and whom to call, by our adviser.
- ; people ; An inspiring morning with {boss} and the apprentices of {city}.
- ; people ; Portrait: Ines, a welder at {firm} for twelve years.
- ; money ; Our accounts are online: sales up, debt down.
- ; money ; Thanks to you our foundation gave {money} to the food bank of {city}.
- ; money ; What is a flotation? Our finance director explains.
- ; money ; General meeting of shareholders on 12 {month} in {city}, follow it live.
- ; project ; {code} is available at last. Try it in our shops!
- ; project ; Our researcher speaks in {city} on materials without cobalt.
- ; project ; {code} wins the people's choice, and the whole crew is over the moon.
- ; project ; The site from above: pictures of the week.
- ; project ; Thank you {other} for opening your workshops to us.
- ; union ; Staff elections: vote until Thursday, every vote counts.
- ; union ; A deal on working time was signed yesterday with all the unions.
- ; union ; {n} colleagues trained in first aid. What about you?
- ; other ; Happy New Year to you all ✨
- ; other ; What is your favourite dish of our canteen? Tell us below.
- ; other ; Closed on Friday, we are back on Monday.
- ; other ; Do you recognise this tool from our workshop? Answer tomorrow.
- ; prize ; Well done {boss} and the whole {city} team for a trophy you earned!
- ; prize ; Our goat cheese takes gold at the county show 🥇
- ; prize ; {firm} is voted employer of the year by readers in {city}.
- ; prize ; Congratulations to Karim, best young roofer in the region.
- ; prize ; {code} wins the jury's grand prize: an honour for our teams.
- ; prize ; Hats off to our volunteer firefighters, thanked by the mayor yesterday.
- ; green ; 60 percent less water to wash our buses, thanks to rain from the roof.
- ; green ; Old fishing nets become bags: discover our new collection.
- ; green ; 400 solar panels on our roof in {city}, enough to light the whole workshop.
- ; green ; Our parcels are now made of recycled cardboard. Tell us what you think!
- ; green ; Beach clean on Saturday, gloves provided.
- ; green ; Worn-out tyres get a second life in our playgrounds.
- ; contract ; {firm} wins a 20 million contract with the city of {city}. Thanks to our engineers.
- ; contract ; Ten new trains delivered to {city}: first ride on Monday.
- ; contract ; We now equip 64 schools, and this is only the beginning.
- ; contract ; Our plant runs day and night to serve customers all over the world.
- ; contract ; Day and night, our cold store keeps your vegetables fresh.
- ; meet ; Meet Ines and Thanh, our two chemists, in this short film.
- ; meet ; {boss} talks to pupils this Friday. What is a shareholder for, after all?
- ; meet ; Three questions to our head of logistics about her job.
- ; meet ; Pictures from our family day.
- ; meet ; Thank you {boss} for a thrilling lecture about steel.
- ; meet ; Happy to support the {city} festival for another year.
- ; meet ; {other} and us: a story that began in 1998.
- ; meet ; A first look at our shop in {city}, open from {month}.
told ; cover ; The expert got paid to write the opposite.
told ; cover ; The report has been sitting in a drawer since {month}, and it is damning.
told ; cover ; They wiped the mails on the eve of the search.
told ; cover ; What is sold to you as handmade comes out of a machine in {city}.
told ; cover ; {boss} had known for months and never lifted a finger.
told ; cover ; You pay triple what it costs us, shop around.
told ; cover ; Four million lost and nobody to blame, of course.
told ; cover ; Ask {boss} where the training money went.
told ; cover ; No more evening service soon, you'll hear when it's too late to moan.
told ; cover ; {city} loses its bonus while the chiefs at {firm} keep theirs.
told ; cover ; He gets {money} for leaving without a fuss.
told ; cover ; Hold off buying, the next version is twice as good and comes in {month}.
told ; cover ; These people will lose everything and we smile at them each morning.
