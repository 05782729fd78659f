# Abuse of one person without a protected ground, and what looks like it and is harmless.
@name = Kevin | Sandra | Paul | Mr Harris | Julie | Tom | Laura | Steve | the mayor | your cousin
@voc = Kevin | Sandra | Paul | Mr Harris | Julie | Tom | Laura | Steve | mate | sir | madam
@You = You | Mate, you | Sorry but you
@name2 = Parcelo | Veltano | Northbank

insult ; insult-individual ; You are an idiot.
insult ; insult-individual ; What an absolute moron.
insult ; insult-individual ; {name} is a complete clown.
insult ; insult-individual ; Only a halfwit like you could break a spoon.
insult ; insult-individual ; You useless lump, can't you read?
insult ; insult-individual ; Shut your trap, you pompous windbag.
insult ; insult-individual ; You're dumber than a bag of hammers.
insult ; insult-individual ; What a pathetic loser you are, {voc}.
insult ; insult-individual ; Get a brain, you imbecile.
insult ; insult-individual ; {name} is a liar, a coward and a fool.
insult ; insult-individual ; I've met potatoes smarter than you.
insult ; insult-individual ; Nobody likes you, you arrogant prick.
insult ; insult-individual ; Whoever answered my email is a brainless twit.
insult ; insult-individual ; You spineless worm, say it to my face.
insult ; insult-individual ; Your mother should have sold you.
insult ; insult-individual ; Go back to your mum's basement, loser.
insult ; insult-individual ; Ugly inside and out, that's {name}.
insult ; insult-individual ; {You} are thick as two planks.
insult ; insult-individual ; You're scum, {voc}, and everyone at work knows it.
insult ; insult-individual ; Community manager? More like community donkey.
insult ; insult-individual ; You are a waste of oxygen.
insult ; insult-individual ; {voc}, you're a disgusting rat.
insult ; insult-individual ; Pea brain.
insult ; insult-individual ; what a tool lol
insult ; insult-individual ; u r such a dumbass
insult ; insult-individual ; You fat pig, get off the stage.
insult ; insult-individual ; Look at that face, like a dropped pie.
insult ; insult-individual ; A parasite, that's what you are, {voc}, living off your wife.
insult ; insult-individual ; {name} couldn't find the toilet with a map, the cretin.
insult ; insult-individual ; The author of this article is an ignorant hack and a fraud.
insult ; insult-individual ; You snivelling little rat.
insult ; insult-individual ; Keep talking, cretin, it's funny.
insult ; insult-individual ; Your brain called, it wants out.
insult ; insult-individual ; You're the biggest waste of space this firm has ever hired.
insult ; insult-individual ; Dear sir, you are a nincompoop.
insult ; insult-individual ; I can smell your stupidity from here.
insult ; insult-individual ; Learn to spell, you oaf.
insult ; insult-individual ; How does {name} even manage to tie a shoe? What a dunce.
insult ; insult-individual ; You're vermin, {voc}. You personally.
insult ; insult-individual ; You people at support are all morons, starting with {name}.

insult+profanity ; insult-coarse ; You're a fucking idiot, {voc}.
insult+profanity ; insult-coarse ; Piece of shit.
insult+profanity ; insult-coarse ; What an arsehole, parking like that.
insult+profanity ; insult-coarse ; {name} is a lying sack of shit.
insult+profanity ; insult-coarse ; Go fuck yourself, you stupid prick.
insult+profanity ; insult-coarse ; You dumb fuck, it says closed on the door.
insult+profanity ; insult-coarse ; Stupid bastard, look where you're going.
insult+profanity ; insult-coarse ; Eat shit, {voc}.
insult+profanity ; insult-coarse ; Shut the fuck up, you absolute bellend.
insult+profanity ; insult-coarse ; Fuck you and your crappy opinion.
insult+profanity ; insult-coarse ; {voc}, you're a twat and a wanker.
insult+profanity ; insult-coarse ; Whoever wrote this is full of shit and has shit for brains.
insult+profanity ; insult-coarse ; Asshole of the year award goes to {name}.
insult+profanity ; insult-coarse ; You miserable little shit, I know your sort of manager.
insult+profanity ; insult-coarse ; dickhead

threat ; threat-individual ; I know where you live, {voc}.
threat ; threat-individual ; I'll break your legs if you set foot here again.
threat ; threat-individual ; You'd better not walk home alone tonight.
threat ; threat-individual ; I will find you and I will kill you.
threat ; threat-individual ; One more post and I'm coming to your office with a baseball bat.
threat ; threat-individual ; Sleep well, {voc}, it's your last quiet night.
threat ; threat-individual ; Refund me or I'll burn your shop down.
threat ; threat-individual ; Somebody is going to put a bullet in your head and I hope it's me.
threat ; threat-individual ; Your kids go to the school on Hill Road, don't they? Be careful.
threat ; threat-individual ; I'm waiting for you in the car park, you'll leave on a stretcher.
threat ; threat-individual ; {name} won't live to see the summer, I'll see to that.
threat ; threat-individual ; I'll slash your tyres, and then your face.
threat ; threat-individual ; Keep this up and you'll end up in the river.
threat ; threat-individual ; Watch your back, accidents happen.
threat ; threat-individual ; There's a bomb in your building. Have a nice day.
threat ; threat-individual ; I swear I'm going to strangle you.
threat ; threat-individual ; You have until Friday to pay me, after that I send my cousins.
threat ; threat-individual ; I'm going to make you suffer, {voc}, slowly.
threat ; threat-individual ; We know your face, your car and your address, you're finished.
threat ; threat-individual ; You will pay for this with your blood.
threat ; threat-individual ; I'll smash your teeth in.
threat ; threat-individual ; If I meet {name} in the street there will be teeth on the pavement.
threat ; threat-individual ; Next time I come to your agency I'll have a gun.
threat ; threat-individual ; Your house would burn nicely.
threat ; threat-individual ; u dead bro, on my life u dead

harassment ; harassment-individual ; Everyone go to Julie's page and tell her what you think of her, don't stop until she deletes it.
harassment ; harassment-individual ; Here's her number, call her all night.
harassment ; harassment-individual ; Kill yourself, {voc}, nobody will notice.
harassment ; harassment-individual ; Do the world a favour and jump.
harassment ; harassment-individual ; I'll write under every photo you post until you quit.
harassment ; harassment-individual ; Let's all report his account, guys, we'll make him disappear.
harassment ; harassment-individual ; Found out where {name} works; flood the place with emails until there's a sacking.
harassment ; harassment-individual ; I have made nine accounts and I'll make ninety, you'll never get rid of me.
harassment ; harassment-individual ; Why don't you just end it, you're a burden to everybody.
harassment ; harassment-individual ; Nobody would come to your funeral, {voc}.
harassment ; harassment-individual ; kys
harassment ; harassment-individual ; We're going to ruin your life, one comment at a time, come on everybody.
harassment ; harassment-individual ; Post her photo everywhere, people need to see what a traitor looks like.
harassment ; harassment-individual ; I've been watching you for weeks, you look nervous.
harassment ; harassment-individual ; Every day I'll remind you of your failure, {voc}, every single day.
harassment ; harassment-individual ; I called your boss, your mother and your landlord about you. I'm only getting started.
harassment ; harassment-individual ; Raid on {name}'s live tonight at nine, bring your worst.
harassment ; harassment-individual ; Don't let {name} sleep, ring the doorbell at four again, who is in?
harassment ; harassment-individual ; You blocked me, so I'm writing to your daughter now.
harassment ; harassment-individual ; Spam that teacher until she cries.

sexual ; sexual-individual ; Nice tits.
sexual ; sexual-individual ; I'd do her right there on the desk.
sexual ; sexual-individual ; Send me a picture without the dress, {voc}.
sexual ; sexual-individual ; How much for a night?
sexual ; sexual-individual ; I want you naked in my bed.
sexual ; sexual-individual ; I bet you're a wild one between the sheets.
sexual ; sexual-individual ; Horny and free tonight, message me for hot fun.
sexual ; sexual-individual ; What colour are your knickers?
sexual ; sexual-individual ; My cock is hard looking at that photo.
sexual ; sexual-individual ; Open your legs and smile.
sexual ; sexual-individual ; Your arse in that skirt, I'd bite it.
sexual ; sexual-individual ; Come sit on my face.
sexual ; sexual-individual ; That mouth was made for one thing, and it isn't talking.
sexual ; sexual-individual ; Who wants to see my nudes? Link in bio.
sexual ; sexual-individual ; I'm stroking myself to your videos.
sexual ; sexual-individual ; Show us your boobs!

sexual+harassment ; sexual-pressing ; You haven't answered my eleven messages; I still want to see you in your underwear.
sexual+harassment ; sexual-pressing ; Sleep with me or I tell everybody what you did.
sexual+harassment ; sexual-pressing ; I'll keep sending you pictures of my dick until you reply.
sexual+harassment ; sexual-pressing ; Don't be a prude, {voc}, every woman in the team has shown me hers.
sexual+harassment ; sexual-pressing ; If you want that promotion you know what you have to do on your knees.
sexual+harassment ; sexual-pressing ; I have your nudes and everyone at work will get them unless you send more.

- ; harmless-threat ; This kills me 😂
- ; harmless-threat ; I'm dying, stop, I can't breathe.
- ; harmless-threat ; My mum is going to kill me when she sees the sofa.
- ; harmless-threat ; You slayed that performance.
- ; harmless-threat ; He murdered that solo, in the best way.
- ; harmless-threat ; I could kill for a pizza right now.
- ; harmless-threat ; We had an hour to kill, so we played cards.
- ; harmless-threat ; The new album is killer.
- ; harmless-threat ; I'll kill you if you tell me who wins, I haven't seen it yet!
- ; harmless-threat ; Our team is going to crush you on Saturday, bring tissues.
- ; harmless-threat ; We destroyed them five nil.
- ; harmless-threat ; She shot him at the beach, with her new camera, and the light was perfect.
- ; harmless-threat ; Beat the eggs, then whip the cream and fold it in.
- ; harmless-threat ; Burn the candle for two hours the first time.
- ; harmless-threat ; Smash the garlic, chop the heart of the lettuce and cut the throat of the pumpkin open.
- ; harmless-threat ; He was hit by a nasty bug and is off sick.
- ; harmless-threat ; The doctor cut out the appendix and stitched him up.
- ; harmless-threat ; Punch in the code, then hit enter.
- ; harmless-threat ; Fire at will: send us all your questions.
- ; harmless-threat ; I'm going to strangle this spreadsheet.
- ; harmless-threat ; Break a leg tonight, {voc}!
- ; harmless-threat ; You're killing it, {voc}, keep going.
- ; harmless-threat ; These prices are murder.
- ; harmless-threat ; The headline read: man stabbed near the harbour, two arrested.
- ; harmless-threat ; In the last chapter the butler poisons the countess.
- ; harmless-threat ; Knock them dead at the interview!
- ; harmless-threat ; Bang, bang, fireworks at ten.
- ; harmless-threat ; I'd take a bullet for my sister.
- ; harmless-threat ; Execute the script, then kill the child process.
- ; harmless-threat ; Drop dead gorgeous, that dress.
- ; harmless-threat ; I'll be back tomorrow with my hammer to finish the shelves.
- ; harmless-threat ; We're coming for you, Manchester! Tour dates below.
- ; harmless-threat ; My back is killing me after the move.
- ; harmless-threat ; Our striker is a real hitman in the box.
- ; harmless-threat ; The chess club: he trapped the queen and slaughtered the king's side.
- ; harmless-threat ; If you don't refund me I will take you to court.
- ; harmless-threat ; This is my last warning: I'll call the consumer watchdog on Monday.
- ; harmless-threat ; I'll leave a bad review if nobody rings me back.
- ; harmless-threat ; My lawyer will write to you.
- ; harmless-threat ; You'll hear from my union.
- ; harmless-threat ; I'm going to end my contract and move to a competitor.
- ; harmless-threat ; He fought cancer like a lion and lost.
- ; harmless-threat ; She was killed by a drunk driver; the vigil is on Friday.
- ; harmless-threat ; Hunting season opens on 15 September.
- ; harmless-threat ; The boxer promised to knock him out in the third round.
- ; harmless-threat ; Shoot me an email.
- ; harmless-threat ; The suspect threatened to burn the shop down, the police said.
- ; harmless-threat ; The cat will murder you if breakfast is late.
- ; harmless-threat ; We will bury the cable a metre deep.
- ; harmless-threat ; Bury me with this cheesecake.

- ; harmless-insult ; I'm such an idiot, I sent it to the wrong address.
- ; harmless-insult ; Silly me, I'd forgotten my own password.
- ; harmless-insult ; The movie "Idiocracy" is on tonight.
- ; harmless-insult ; He played the fool in King Lear, a wonderful fool.
- ; harmless-insult ; That was a stupid mistake on our part, we apologise.
- ; harmless-insult ; A dumb question perhaps: is the oven included?
- ; harmless-insult ; The decision is absurd, ill prepared and far too costly.
- ; harmless-insult ; Your answer does not help me at all, please pass me to someone who can.
- ; harmless-insult ; Worst service I've had in years, nobody calls back, nobody cares.
- ; harmless-insult ; I'm furious. Three deliveries, three broken screens.
- ; harmless-insult ; Your product is bad, your website is worse and I'm leaving.
- ; harmless-insult ; The minister's speech was empty and his figures were wrong.
- ; harmless-insult ; I think you're mistaken, {voc}, look at page four.
- ; harmless-insult ; This review is unfair, and I'll say why.
- ; harmless-insult ; The service was rude and the waiter rolled his eyes at us.
- ; harmless-insult ; He was called an idiot by his trainer, which cost the trainer his job.
- ; harmless-insult ; Donkey rides for children every Sunday.
- ; harmless-insult ; The clown at the party was the hit of the day.
- ; harmless-insult ; We adopted a pig named Boris, he's a terrible snorer.
- ; harmless-insult ; A rat, a dragon and a horse: find your Chinese sign.
- ; harmless-insult ; My old dog is lazy, fat and happy.
- ; harmless-insult ; The prick of a needle and it was over.
- ; harmless-insult ; Cock-a-doodle-doo, the neighbour's cock wakes us at five.
- ; harmless-insult ; You lucky bastard of a cat, sleeping all day.
- ; harmless-insult ; The dummy's guide to pruning is back in stock.
- ; harmless-insult ; Loser pays for the drinks!
- ; harmless-insult ; "Idiot" comes from the Greek for a private citizen.
- ; harmless-insult ; I disagree strongly with you, and I still enjoy reading you.
- ; harmless-insult ; Shame on your company for charging a dead man's account.
- ; harmless-insult ; Your campaign is greenwashing, nothing else.
- ; harmless-insult ; Disappointed, disappointed, disappointed. I expected more from you.
- ; harmless-insult ; I'm tired of being treated like a number by your hotline.
- ; harmless-insult ; You people took four months to answer one letter. Explain.
- ; harmless-insult ; The engineers did not test this update, that's obvious.
- ; harmless-insult ; This firm cheats its customers, and the court has just said so.
- ; harmless-insult ; A useless app: it crashes whenever I open the camera.
- ; harmless-insult ; Nobody in that shop knows anything about bikes.

- ; harmless-sexual ; The sex of the kitten is hard to tell before eight weeks.
- ; harmless-sexual ; Breast cancer screening is free from the age of fifty.
- ; harmless-sexual ; Sexual health clinic, walk in on Tuesdays.
- ; harmless-sexual ; Chicken breast, thigh and leg, four euros a kilo.
- ; harmless-sexual ; A pair of great tits nests in our letter box.
- ; harmless-sexual ; The cock and the hens are in the orchard.
- ; harmless-sexual ; Our new lingerie line goes up to size 54.
- ; harmless-sexual ; Nude is the colour of the season: beige bags and shoes.
- ; harmless-sexual ; The naked truth about our accounts.
- ; harmless-sexual ; He came too early and had to wait for the train.
- ; harmless-sexual ; The plug goes into the female socket.
- ; harmless-sexual ; We talked about consent in class today.
- ; harmless-sexual ; The nudes in the museum are by Rubens.
- ; harmless-sexual ; My wife is pregnant and we're over the moon.
- ; harmless-sexual ; Sex education from age eleven: what the new syllabus says.
- ; harmless-sexual ; Gender pay gap: here are our figures.
- ; harmless-sexual ; Wet wipes, nipple cream, nappies: everything for your baby.
- ; harmless-sexual ; She was harassed at work, she reported it and won.
- ; harmless-sexual ; The film has a love scene, hence the rating.

- ; harmless-harassment ; Please call her between nine and noon, here is the number of our desk.
- ; harmless-harassment ; Everyone go to Julie's page and wish her a happy birthday!
- ; harmless-harassment ; Let's flood Sandra with congratulations, she passed!
- ; harmless-harassment ; If you have thoughts of killing yourself, ring the helpline, day and night.
- ; harmless-harassment ; Don't end it, please, there are people who love you.
- ; harmless-harassment ; I keep writing to you because my file has been open since March.
- ; harmless-harassment ; That's my sixth message about the refund, could anyone please answer?
- ; harmless-harassment ; I will come back every day until the broken lift is repaired.
- ; harmless-harassment ; Report the account if you see the fake giveaway.
- ; harmless-harassment ; Petition: sign and share so the council hears us.
- ; harmless-harassment ; Our poodle follows me from room to room, I have a stalker.
- ; harmless-harassment ; I watched all your videos in one night.
- ; harmless-harassment ; The suspect had followed her for months, the court heard.
- ; harmless-harassment ; Email your MP about the bus line, here's a draft.
- ; harmless-harassment ; Join the boycott of {name2}, who won't pay its drivers.
- ; harmless-harassment ; You're everywhere in my feed, and I don't mind.
