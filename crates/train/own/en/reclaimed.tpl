# Slurs in the mouth of those they were made for: pride, humour, tenderness, names of groups, evenings, books. Each sort brings twins:
# the same word thrown at others. The teller belongs to the group, or reports how members speak of themselves.
# Written by the project to train a filter that protects the people attacked; the hateful lines are examples of what must be held.
@L = dykes | queers | fags | faggots | trannies | poofs
@l = dyke | queer | fag | faggot | tranny | poof
@G = fags | faggots | poofs | queers | fairies
@g = fag | faggot | poof | queer | fairy
@D = dykes | lezzies | butches | queers
@d = dyke | lezzie | lesbo | butch dyke
@T = trannies | queers | fairies
@C = crips | cripples | gimps | spazzes
@c = crip | cripple | gimp | spaz
@N = niggas | niggaz
@O = Pakis | wogs | chinks | gyppos | pikeys | coons | dagos | wetbacks | gooks | spics | Yids
@o = Paki | wog | chink | gyppo | pikey | coon | dago | wetback | gook | spic | Yid
@W = sluts | bitches | hags | witches | whores
@w = slut | bitch | hag | witch | whore
@city = Leeds | Cardiff | Oakland | Melbourne | Glasgow | Toronto | Bristol
@day = Thursday | Friday | Saturday | Sunday
@event = quiz night | picnic | swimming club | choir | book swap | bike ride | open mic | potluck

- ; reclaimed-pride ; Forty years a {l}, thirty of them out, and I wouldn't swap a single day.
- ; reclaimed-pride ; I grew up scared of the word {l}; these days I've got it embroidered on a cushion.
- ; reclaimed-pride ; Some people hide it at work. I'm the office {l} and my mug says so.
- ; reclaimed-pride ; Took me until fifty to say it aloud in my own kitchen: I'm a {d}, and a happy one.
- ; reclaimed-pride ; The doctors called me a {c} before I could walk, so I took the word and ran with it, so to speak.
- ; reclaimed-pride ; We {L} built this neighbourhood when nobody else would live here, and we're not leaving.
- ; reclaimed-pride ; Us {L} have always looked after our own, that's how we got through the eighties.
- ; reclaimed-pride ; Us old {L} remember when the bar had blacked-out windows. Look at it now!
- ; reclaimed-pride ; Nobody handed us {C} a seat on that committee, we rolled in and took it.
- ; reclaimed-pride ; I'm the first {l} in my village to get married in the church hall, and the whole village danced.
- ; reclaimed-pride ; They scratched {g} into my locker in 1994. I framed the door, it hangs above my desk.
- ; reclaimed-pride ; Being a {l} taught me how to choose a family, and I chose well.
- ; reclaimed-pride ; My grandfather was a {o} to his foremen, so I wear the word on my boxing shorts, for him.
- ; reclaimed-pride ; My mother washed floors so that a little {o} like me could read law. Called to the bar today.
- ; reclaimed-pride ; They yelled {o} across the playground at me. I'm the headteacher there now, hello children.
- ; reclaimed-pride ; I was the only {o} in a school of nine hundred, and I've turned it into an hour of stand-up.
- ; reclaimed-pride ; Every spiteful boy who called me a {w} has now seen my name in lights.
- ; reclaimed-pride ; Us {W} over sixty swim in the sea all winter, and we cackle while we're at it.
- ; reclaimed-pride ; Proud {w}, loud {w}, and landlady of the best pub in {city}.
- ; reclaimed-pride ; I came out as a tranny trucker at fifty-three and my depot bought me a cake.
- ; reclaimed-pride ; I say tranny of myself the way my aunties in the drag bars did, with lipstick on and chin up.
- ; reclaimed-pride ; A faggot raised me, my uncle did, and he raised me to hold my head high. I'm one as well.
- ; reclaimed-pride ; We were queers before it was printed on tote bags, darling, and we'll be queers after.
- ; reclaimed-pride ; There is a kind of tired only a Black man knows, and only my niggas can hug it out of me.
- ; reclaimed-pride ; From the estate to the degree: me and my {N}, all five of us, same stage, same day.
- ; reclaimed-pride ; Fat, forty and a flaming {g}: thanks to my body for carrying me this far.
- ; reclaimed-pride ; I'm a Deaf queer crip, which means I've got three parades a year and one good pair of shoes.
- ; reclaimed-pride ; No, I don't want a softer word. {l} is mine, I earned it on the night bus.
- ; reclaimed-pride ; I picked {l} because it's short, it fits on a badge and my dad can spell it.
- ; reclaimed-pride ; My wheels, my scars, my word: {c}. You can admire it from the pavement.
- ; reclaimed-pride ; Gyppo was the name they gave us at school; my sisters and I named our horse after it and won at the fair.

- ; reclaimed-humour ; How many {D} does it take to put up a shelf? One, me, in nine minutes, with a cup of tea.
- ; reclaimed-humour ; You can tell three {L} live in this house: two cats, one sourdough, nobody can drive.
- ; reclaimed-humour ; My wife and I have become those {D} who talk about gravel at parties.
- ; reclaimed-humour ; Breaking: local {g}, that's me, cries at advert for gravy.
- ; reclaimed-humour ; As the token {l} at this wedding I'll be judging the flowers and the groom's shoes.
- ; reclaimed-humour ; I've been a {c} since the accident and I still haven't got a decent parking space out of it.
- ; reclaimed-humour ; My support group for {C} meets on the second floor. The lift is broken. We're writing a sitcom.
- ; reclaimed-humour ; Nothing like four {C} on a hill with no brakes, we laughed until the nurse joined in.
- ; reclaimed-humour ; My mum asked what a bottom was and now this poor {g} has to move abroad.
- ; reclaimed-humour ; Drag name reveal: your favourite {T} presents Anna Phylactic, one night only.
- ; reclaimed-humour ; On stage tonight I'm six foot four of tranny in heels, and the ceiling is six foot five. Pray for me.
- ; reclaimed-humour ; I do drag, love, I've been called {g} by better-dressed people than you, mostly myself.
- ; reclaimed-humour ; Wig on, nails on: mama tranny is ready to read you the raffle numbers.
- ; reclaimed-humour ; My boyfriend snores like a walrus, and they say us {G} are delicate.
- ; reclaimed-humour ; I'm a terrible {l}: can't dress, can't dance, hate brunch. Do I hand my card back?
- ; reclaimed-humour ; Me, an elderly {o} who can't eat spicy food: the shame of three generations.
- ; reclaimed-humour ; Just two {O} arguing over whose gran makes the better rice. It's mine. I'm one of the two.
- ; reclaimed-humour ; My stage show is called Wog with a View, since I'm Greek and I live above a kebab shop.
- ; reclaimed-humour ; I'm a {w} before coffee, says my own mug, which I bought for myself.
- ; reclaimed-humour ; Which of my {W} stole my umbrella? I love you, but it's raining.
- ; reclaimed-humour ; Bitch, same, I also cried in the car park. Ring me?
- ; reclaimed-humour ; Nigga, you owe me a sandwich since ninth grade, and happy birthday, my brother.
- ; reclaimed-humour ; That nigga can't cook and he's my twin, so I'm allowed to say so.
- ; reclaimed-humour ; I told my barber, nigga, just the edges. I am now bald. Anyway, thirty looks good on me.
- ; reclaimed-humour ; We're a household of neurotics, {L} and one very straight dog.
- ; reclaimed-humour ; I'm an old {g} in a cardigan, who would have thought I'd live to be boring? Bliss.
- ; reclaimed-humour ; Bad news for my enemies, this {l} slept eight hours.
- ; reclaimed-humour ; Put two {D} in a van and you've got a honeymoon; put four and you've got a touring band, ours.

- ; reclaimed-tender ; Goodnight to my sweet {G}, get home safe and text the group.
- ; reclaimed-tender ; To my fellow {L} who can't go home for the holidays: there's soup on at mine, bring nothing.
- ; reclaimed-tender ; My fellow {C}, the ramp at the library is finally open, I cried a bit.
- ; reclaimed-tender ; My fellow {G}, wear sunscreen, you are nobody's twink in this heat and neither am I.
- ; reclaimed-tender ; My {d} sisters held me up after the funeral, one on each arm, all the way down the hill.
- ; reclaimed-tender ; Happy anniversary to the {l} who stole my heart and my duvet.
- ; reclaimed-tender ; She calls me her little {d} and I melt, eleven years on.
- ; reclaimed-tender ; He whispers "my {g}" into my hair when I can't sleep; from him it's the softest word there is.
- ; reclaimed-tender ; Dear baby {L}, it gets so much better, signed an aunt who's been there.
- ; reclaimed-tender ; I love being among {L}, among my own people, where nobody has to explain their haircut.
- ; reclaimed-tender ; We lost Marion on Tuesday, our bravest {d}, and every one of us will wear a tie to the funeral, as she did.
- ; reclaimed-tender ; Rest in power to the trannies who raised me when my parents wouldn't.
- ; reclaimed-tender ; Shout-out to my {N} working nights, eat something warm.
- ; reclaimed-tender ; Love my {N}, we came up from nothing and nobody got left behind.
- ; reclaimed-tender ; That's my nigga right there, drove across two states to hold my newborn.
- ; reclaimed-tender ; Kisses to the {W} who turned up with tools and pizza when he left me.
- ; reclaimed-tender ; My {c} friends and I have a code: one honk means tea, two honks mean rescue.
- ; reclaimed-tender ; To every {l} of my generation who didn't make it to today, this dance is yours.
- ; reclaimed-tender ; Dad wrote in the card "for my favourite {g}", and underlined favourite. We've come a long way.
- ; reclaimed-tender ; I met other {D} for the first time at nineteen, and it felt like taking off wet shoes.

- ; reclaimed-names ; {L} on Wheels, our cycling group for anyone who has ever been called that, rides on {day} at ten.
- ; reclaimed-names ; The Grumpy {D} Walking Society of {city}: twelve members, one flask, all of us gay and over fifty.
- ; reclaimed-names ; Our {event} is called {G} and Friends, and yes, that's us in the photo.
- ; reclaimed-names ; {C} Against Stairs, the campaign we started from our own wheelchairs, has won its first lift.
- ; reclaimed-names ; Tickets for Big {D} Energy, the lesbian comedy night run by the two of us, are nearly gone.
- ; reclaimed-names ; New episode of our podcast Two {L} and a Kettle: coming out at work, with jam.
- ; reclaimed-names ; "Cripple Bounce", the club night by disabled DJs, is back on {day}, step-free and loud.
- ; reclaimed-names ; The collective Mad {C} and Proud reads from its anthology at the town library.
- ; reclaimed-names ; Her memoir, The Last {l} in the Valley, is out in {city} next week and I've ordered two.
- ; reclaimed-names ; The zine's called Faggot Weekly and is written by six gay pensioners with a photocopier.
- ; reclaimed-names ; The March of {W} sets off at noon; wear what you like, that's the whole point of it.
- ; reclaimed-names ; Join the {W} of {city}, a women's rugby side that named itself after what the crowd used to shout.
- ; reclaimed-names ; Dyke Night at the Anchor, every first {day}, women and non-binary people welcome.
- ; reclaimed-names ; Our drag family, House of Tranny Oakley, is looking for a seamstress.
- ; reclaimed-names ; The play {O} in the Attic was written by the grandson of migrants about his own family; go and see it.
- ; reclaimed-names ; The band is four Roma lads who call themselves Pikey Blinders, and their fiddle player is a genius.
- ; reclaimed-names ; Paki Chic is what my cousin Saima called her fashion label, and the label pays her mortgage.
- ; reclaimed-names ; The {city} Queers' Gardening Circle has spare tomato plants for anyone who can collect.
- ; reclaimed-names ; Book club this month: a novel called Faggots of the North, by a gay miner's son.
- ; reclaimed-names ; Poofs on Hoofs, our gay riding club, has two ponies to rehome.
- ; reclaimed-names ; Fairies, {D} and Other Creatures, a history walk led by people who lived it.
- ; reclaimed-names ; The choir formerly known as Singing {L} is still called that, we took a vote.
- ; reclaimed-names ; Chinky Tales, a one-woman show by a British Chinese actress about her dad's takeaway, sold out again.
- ; reclaimed-names ; "Slags and Scholars" is our reading group for working-class girls at this university.

- ; reclaimed-word ; When I say {l} about myself it's a hug; out of a car window it's a brick. Same letters.
- ; reclaimed-word ; Ask ten of us whether we like the word {l} and you'll get eleven answers. I like it.
- ; reclaimed-word ; I don't let strangers say {c}. My mates in the wheelchair rugby squad can, they're {C} too.
- ; reclaimed-word ; For my generation {l} was an insult. For my daughter it's what she puts in her bio, and I'm learning.
- ; reclaimed-word ; We took {g} out of their mouths, washed it, and put it on a banner.
- ; reclaimed-word ; My partner's a trans woman and calls herself a tranny in jest; I never would, it's hers.
- ; reclaimed-word ; In our house, where everyone is brown, {o} is only ever said with a grin and a plate of food.
- ; reclaimed-word ; She introduced herself on stage as "a {d} with a dentist", and the room adored her.
- ; reclaimed-word ; "I'm a {c}," he said at the interview, "and I'm very good at spreadsheets." He got the job.
- ; reclaimed-word ; My nan, ninety, tells everyone at the home that her grandson's a poof and a very successful one. I'm the grandson.
- ; reclaimed-word ; Please print {l} in my obituary, in large type, and then the recipe for the lemon cake.
- ; reclaimed-word ; My sister says "us {L}" at every family dinner just to watch our uncle find the words, and lately he laughs too.
- ; reclaimed-word ; The drag queen called herself a raddled old {g}, curtsied, and raised nine thousand for the hospice.
- ; reclaimed-word ; As a {c} myself, I'd say the new buses are a huge improvement.
- ; reclaimed-word ; As a lifelong {l} I've got opinions about fences, dogs and mortgage brokers.
- ; reclaimed-word ; I'm a {g}, my husband's a {g}, our son is seven and thinks we're just embarrassing.
- ; reclaimed-word ; The rapper says {N} forty times on that record and every one of them is a brother he grew up with.
- ; reclaimed-word ; We're a bunch of {D} who restore boats; if you are one too and can varnish, get in touch.
- ; reclaimed-word ; Two {L} looking for a third flatmate in {city}, quiet street, shared oven, must love dogs. We're lesbians, you needn't be.
- ; reclaimed-word ; Some of us {T} are grandmothers now, and we still do our own lashes.
- ; reclaimed-word ; I'm one of those {D} your pastor warned you about; I also do your taxes.
- ; reclaimed-word ; If loving him makes me a {g}, then put it on the wedding invitation.
- ; reclaimed-word ; Yeah I'm a {l}, born and bred in {city}, season ticket holder since 1989.
- ; reclaimed-word ; So grateful to be a {l} in a year when I can bring her home for dinner.
- ; reclaimed-word ; I was a nervous little {g} from a mining town and this club gave me somewhere to dance.
- ; reclaimed-word ; We {C} don't need inspiring posters, we need a toilet with a door wide enough.
- ; reclaimed-word ; Here's to us {W}, to those who were burned and those who got the matches taken away.
- ; reclaimed-word ; Call me by my name, or call me {l} if you're one of mine and you're buying.
- ; reclaimed-word ; The {G} on our street run the best bonfire party, says this {g}, who brings the sausages.
- ; reclaimed-word ; my gf and i are disaster {L} and we just adopted a third cat
- ; reclaimed-word ; not me being the loudest {l} at my own graduation lol love u all
- ; reclaimed-word ; tfw ur the only {c} in the swimming lane and u still win
- ; reclaimed-word ; lads i'm a massive poof and i still can't pick a curtain
- ; reclaimed-word ; we're just some {L} trying to assemble a bunk bed, pray for us
- ; reclaimed-word ; {L} helping {L} move house: a photo series from our own living room.
- ; reclaimed-word ; I run a barber shop for {D}, by a {d}, no appointment on {day}.
- ; reclaimed-word ; I'm teaching a workshop for other {C} on how to travel by train without losing your temper.
- ; reclaimed-word ; Honorary {g} of the year at our gay cricket club goes to the tea lady, she asked for the title.
- ; reclaimed-word ; A queer's guide to camping, by me, a queer, who has camped once.
- ; reclaimed-word ; Only a fellow {l} would drive me to the vet at three in the morning, and four of them offered.
- ; reclaimed-word ; I wrote "for the {L}" on the first page, because without my people there'd be no book.
- ; reclaimed-word ; The oldest {d} in {city} turns ninety on {day}, and she wants a brass band and so do we all.
- ; reclaimed-word ; My therapist is a {c} like me, so I never have to explain the stairs.

hate+insult ; reclaimed-twin ; Forty years with that {l} next door, and I'd have swapped every day for an empty flat.
hate+insult ; reclaimed-twin ; I grew up in a decent village, then some {l} opened a café in it.
hate+insult ; reclaimed-twin ; Some of them hide it at work. Ours doesn't, the office {l}, and we all have to look at it.
hate+insult ; reclaimed-twin ; You {L} ruined this neighbourhood and you should be made to leave it.
hate+insult ; reclaimed-twin ; Those {L} always stick together, that's how the rest of us got pushed out.
hate+insult ; reclaimed-twin ; Nobody asked {C} to sit on that committee, roll them back out.
hate+insult ; reclaimed-twin ; Imagine letting a {l} marry in our church hall. My stomach turned.
hate+insult ; reclaimed-twin ; Somebody scratched {g} into his locker, and I'd have lent them the knife.
hate+insult ; reclaimed-twin ; His mother washed floors and that's all a {o} is fit for, law school or not.
hate+insult ; reclaimed-twin ; They've made a {o} headteacher, so I'm taking my children out.
hate+insult ; reclaimed-twin ; One {o} in a school of nine hundred is already one too many.
hate+insult ; reclaimed-twin ; A tranny driving a truck, and they wonder why I won't share the depot showers.
hate+insult ; reclaimed-twin ; They put a tranny on stage and called it culture. Get that thing away from my kids.
hate+insult ; reclaimed-twin ; A bunch of {N} on that stage with degrees they never earned.
hate+insult ; reclaimed-twin ; You can tell three {L} live there, the whole stairwell stinks of it.
hate+insult ; reclaimed-twin ; Breaking: another {g} whining about his feelings. Shut him up.
hate+insult ; reclaimed-twin ; We didn't invite the {l} to the wedding; that sort would have spoiled the pictures.
hate+insult ; reclaimed-twin ; A {c} wants a parking space by the door? Let it crawl.
hate+insult ; reclaimed-twin ; Four {C} blocking the pavement again, somebody take the brakes off.
hate+insult ; reclaimed-twin ; Just two {O} shouting in their monkey language on my bus, as usual.
hate+insult ; reclaimed-twin ; Goodnight to nobody, least of all to you {G}, I hope you never get home.
hate+insult ; reclaimed-twin ; To all the {L} who can't go home for the holidays: your families are right.
hate+insult ; reclaimed-twin ; Oh look, the {C} got their ramp. My money, thrown at things that can't even stand up.
hate+insult ; reclaimed-twin ; One less {d} in the world since Tuesday, and I won't be wearing a tie for it.
hate+insult ; reclaimed-twin ; Our {event} was lovely until the {G} turned up, could we go back to normal people?
hate+insult ; reclaimed-twin ; Now the {D} have a walking club. Walk off a cliff, ladies, if that's the word for you.
hate+insult ; reclaimed-twin ; That podcast is two {L} droning about themselves, nobody with a clean mind listens to it.
hate+insult ; reclaimed-twin ; A choir of {L}, on our square, in daylight. Turn the hoses on.
hate+insult ; reclaimed-twin ; Why does the library buy books by a {l} when the shelves could stay clean?
hate+insult ; reclaimed-twin ; The fiddle player's a pikey, so count the spoons after the concert.
hate+insult ; reclaimed-twin ; Fashion by a {o}, smell included, I suppose.
hate+insult ; reclaimed-twin ; I call him a {g} because that's what he is, a sick little joke of a man.
hate+insult ; reclaimed-twin ; She introduced herself as a manager; all I saw was a {d} in a borrowed suit.
hate+insult ; reclaimed-twin ; He's a {c}, so who cares how good he is at spreadsheets, not in my office.
hate+insult ; reclaimed-twin ; Their son will be as bent as those two {G}, take the boy away from them.
hate+insult ; reclaimed-twin ; We're a decent street, and then the {D} bought number nine.
hate+insult ; reclaimed-twin ; Flatmate wanted in {city}, no {L}, no {O}, I've had enough of both.
hate+insult ; reclaimed-twin ; If he loves a man he's a {g}, and I don't break bread with filth like that.
hate+insult ; reclaimed-twin ; You {C} don't need a wider toilet, you need to stay indoors.
hate+insult ; reclaimed-twin ; Go on then, {W}, march about half naked and then cry when you get what you came for.
hate+insult ; reclaimed-twin ; her and her gf are disgusting {L} and somebody should take those cats off them
hate+insult ; reclaimed-twin ; not the {l} from my class graduating, who let that in lol
hate+insult ; reclaimed-twin ; why's there a {c} in my swimming lane, drain the pool
hate+insult ; reclaimed-twin ; The {G} on our street throw a party, and everyone normal closes the shutters.
hate+insult ; reclaimed-twin ; A barber for {D}, so that we know which window to avoid.
hate+insult ; reclaimed-twin ; The oldest {d} in town turns ninety; only the good die young.
hate+insult ; reclaimed-twin ; Look at those {T} on the number nine bus, dressed up like cheap Christmas trees, makes you sick.
hate+insult ; reclaimed-twin ; My colleagues laugh with the new {o}. I wash my mug twice.
hate+insult ; reclaimed-twin ; He thinks he's funny, that {g} on the telly, but nobody normal wants him in their living room.
hate+insult ; reclaimed-twin ; As a taxpayer I'd say no {c} needs a whole bus to himself.
hate+insult ; reclaimed-twin ; As a father I don't want a {l} anywhere near the changing rooms.
hate+insult ; reclaimed-twin ; My fellow Christians, how long do we let these {L} walk past our church hand in hand?
hate+insult ; reclaimed-twin ; We white people built this town, we won't hand it to a pack of {O}.
hate+insult ; reclaimed-twin ; My grandson had better not turn out a poof, I'd rather have no grandson.
- ; reclaimed-twin ; My fellow bakers, the flour strike is over.
- ; reclaimed-twin ; We allotment holders built these sheds and we're not leaving.
- ; reclaimed-humour ; The plural of {l} is a committee, as anyone at our Tuesday meeting of {L} will tell you.
- ; reclaimed-tender ; Grandma, ninety-one, asked whether my {d} friends eat fish; they do, Grandma, and they adore you.
- ; reclaimed-pride ; I stood in court as a {g} and a witness, and I walked out as both, a foot taller.
- ; reclaimed-names ; Crip the Light Fantastic is our dance class for wheelchair users, run by two of them.
